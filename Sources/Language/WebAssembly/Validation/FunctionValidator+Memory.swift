extension FunctionValidator {
  /// The type of a memory's addresses.
  @inline(__always)
  private mutating func addressType(_ memory: MemoryIndex) throws(WebAssemblyError) -> ValueType {
    if memory == 0, context.memory0Address != .bottom { return context.memory0Address }
    return try otherAddressType(memory)
  }

  @inline(never)
  private mutating func otherAddressType(_ memory: MemoryIndex) throws(WebAssemblyError) -> ValueType {
    guard Int(clamping: memory) < context.memories.count else { throw WebAssemblyError(.unknownMemory, "\(memory)") }
    return context.memories[Int(memory)].addressType.valueType
  }

  @inline(__always)
  private mutating func check(
    _ argument: MemoryArgument, _ instruction: InstructionInfo
  ) throws(WebAssemblyError) -> ValueType {
    let address = try addressType(argument.memory)
    let width = instruction.parameter
    let isAtomic = instruction.feature == .threads
    let natural = UInt32(truncatingIfNeeded: width.trailingZeroBitCount)
    if argument.alignmentLog2 > natural || (isAtomic && argument.alignmentLog2 != natural) {
      throw WebAssemblyError(
        isAtomic ? .atomicAlignment : .alignment, "expected \(width), found 2**\(argument.alignmentLog2)")
    }
    if argument.offset > UInt64(UInt32.max), address == .i32 {
      throw WebAssemblyError(.offsetRange, "\(argument.offset) in a memory with 32-bit addresses")
    }
    return address
  }

  @inline(__always)
  mutating func visitMemoryArgument(
    _ instruction: InstructionInfo, _ argument: MemoryArgument
  ) throws(WebAssemblyError) {
    let address = try check(argument, instruction)
    // The usual load, whose result takes the place of the address, and the usual store.
    let top = operands.count &- 1
    let floor = Int(frame.height)
    if instruction.operandCount == 1, instruction.resultCount == 1, top >= floor, operands.at(top) == address {
      operands.set(top, ValueType(bits: instruction.result(0)))
    } else if instruction.operandCount == 2, instruction.resultCount == 0, top &- 1 >= floor,
      operands.at(top &- 1) == address, operands.at(top)?.bits == instruction.operand(1)
    {
      operands.truncate(to: top &- 1)
    } else {
      try applySlowly(instruction, address: address)
    }
  }

  mutating func visitMemoryArgumentLane(
    _ instruction: InstructionInfo, _ argument: MemoryArgument, lane: UInt8
  ) throws(WebAssemblyError) {
    let address = try check(argument, instruction)
    try checkLane(lane, count: 16 / max(1, instruction.parameter))
    try applySlowly(instruction, address: address)
  }

  mutating func visitMemory(_ instruction: InstructionInfo, _ index: MemoryIndex) throws(WebAssemblyError) {
    if instruction.opcode != .memorySize { locals.countCall(weight: frame.weight) }
    try applySlowly(instruction, address: try addressType(index))
  }

  mutating func visitMemoryMemory(
    _ instruction: InstructionInfo, _ destination: MemoryIndex, _ source: MemoryIndex
  ) throws(WebAssemblyError) {
    locals.countCall(weight: frame.weight)
    let to = try addressType(destination)
    let from = try addressType(source)
    try pop(to == .i64 && from == .i64 ? .i64 : .i32)
    try pop(from)
    try pop(to)
  }

  mutating func visitData(_ instruction: InstructionInfo, _ index: DataIndex) throws(WebAssemblyError) {
    try context.check(data: index)
  }

  mutating func visitDataMemory(
    _ instruction: InstructionInfo, _ data: DataIndex, _ memory: MemoryIndex
  ) throws(WebAssemblyError) {
    let address = try addressType(memory)
    try context.check(data: data)
    try applySlowly(instruction, address: address)
  }

  // Tables.

  mutating func visitTable(_ instruction: InstructionInfo, _ index: TableIndex) throws(WebAssemblyError) {
    let table = try context.table(index)
    let address = table.addressType.valueType
    switch instruction.opcode {
    case .tableGet:
      try pop(address)
      push(table.element)
    case .tableSet:
      try pop(table.element)
      try pop(address)
    case .tableSize: push(address)
    case .tableGrow:
      try pop(address)
      try pop(table.element)
      push(address)
    default:
      try pop(address)
      try pop(table.element)
      try pop(address)
    }
  }

  mutating func visitTableTable(
    _ instruction: InstructionInfo, _ destination: TableIndex, _ source: TableIndex
  ) throws(WebAssemblyError) {
    let to = try context.table(destination)
    let from = try context.table(source)
    guard context.types.isSubtype(from.element, of: to.element) else {
      throw .mismatch(expected: to.element, found: from.element)
    }
    try pop(to.addressType == .i64 && from.addressType == .i64 ? .i64 : .i32)
    try pop(from.addressType.valueType)
    try pop(to.addressType.valueType)
  }

  mutating func visitElement(_ instruction: InstructionInfo, _ index: ElementIndex) throws(WebAssemblyError) {
    _ = try context.element(index)
  }

  mutating func visitElementTable(
    _ instruction: InstructionInfo, _ element: ElementIndex, _ table: TableIndex
  ) throws(WebAssemblyError) {
    let table = try context.table(table)
    let type = try context.element(element)
    guard context.types.isSubtype(type, of: table.element) else {
      throw .mismatch(expected: table.element, found: type)
    }
    try pop(.i32)
    try pop(.i32)
    try pop(table.addressType.valueType)
  }
}
