extension FunctionValidator {
  @inline(__always)
  mutating func visitNone(_ instruction: InstructionInfo) throws(WebAssemblyError) {
    if instruction.isSimple, operands.apply(instruction, floor: Int(frame.height)) { return }
    try visitOther(instruction)
  }

  @inline(never)
  private mutating func visitOther(_ instruction: InstructionInfo) throws(WebAssemblyError) {
    guard instruction.isCustom else { return try applySlowly(instruction, address: .bottom) }
    switch instruction.opcode {
    case .unreachable: setUnreachable()
    case .drop: _ = try popAny()
    case .select: try visitSelect()
    case .return:
      try pop(returnTypes)
      setUnreachable()
    case .throwRef:
      try pop(.exnref)
      setUnreachable()
    case .refIsNull:
      _ = try popReference()
      push(.i32)
    case .refAsNonNull: push(try popReference().asNonNull)
    case .anyConvertExtern: try convert(from: .externref, to: .any)
    case .externConvertAny: try convert(from: .anyref, to: .extern)
    default: throw WebAssemblyError(.illegalOpcode, instruction.opcode.mnemonic)
    }
  }

  /// The result types of the function.
  var returnTypes: TypeList {
    mutating get { context.results((frames.at(0) ?? frame).type) }
  }

  private mutating func visitSelect() throws(WebAssemblyError) {
    try pop(.i32)
    let second = try popAny()
    let first = try popAny()
    for type in [first, second] where type.isReference {
      throw WebAssemblyError(.typeMismatch, "select without a type takes numbers or vectors, found \(type)")
    }
    guard first == second || first == .bottom || second == .bottom else {
      throw .mismatch(expected: first, found: second)
    }
    push(first == .bottom ? second : first)
  }

  private mutating func convert(from: ValueType, to: AbstractHeapType) throws(WebAssemblyError) {
    let type = try popReference()
    guard context.types.isSubtype(type, of: from) else { throw .mismatch(expected: from, found: type) }
    push(.reference(nullable: type.isNullable, .abstract(to)))
  }

  mutating func visitValueTypes(_ instruction: InstructionInfo, _ types: [ValueType]) throws(WebAssemblyError) {
    guard types.count == 1, let type = types.first else {
      throw WebAssemblyError(.resultArity, "select takes one type, found \(types.count)")
    }
    try context.types.check(type, features: context.features)
    try pop(.i32)
    try pop(type)
    try pop(type)
    push(type)
  }

  @inline(__always)
  mutating func visitI32(_ instruction: InstructionInfo, _ value: Int32) throws(WebAssemblyError) { push(.i32) }
  @inline(__always)
  mutating func visitI64(_ instruction: InstructionInfo, _ value: Int64) throws(WebAssemblyError) { push(.i64) }
  @inline(__always)
  mutating func visitF32(_ instruction: InstructionInfo, bits: UInt32) throws(WebAssemblyError) { push(.f32) }
  @inline(__always)
  mutating func visitF64(_ instruction: InstructionInfo, bits: UInt64) throws(WebAssemblyError) { push(.f64) }
  mutating func visitV128(_ instruction: InstructionInfo, _ value: V128) throws(WebAssemblyError) { push(.v128) }

  mutating func visitLane(_ instruction: InstructionInfo, _ lane: UInt8) throws(WebAssemblyError) {
    try checkLane(lane, count: instruction.parameter)
    if !operands.apply(instruction, floor: Int(frame.height)) { try applySlowly(instruction, address: .bottom) }
  }

  mutating func visitLanes(_ instruction: InstructionInfo, _ lanes: V128) throws(WebAssemblyError) {
    for word in [lanes.low, lanes.high] {
      for shift in stride(from: UInt64(0), to: 64, by: 8) {
        try checkLane(UInt8(truncatingIfNeeded: word >> shift), count: 32)
      }
    }
    try applySlowly(instruction, address: .bottom)
  }

  func checkLane(_ lane: UInt8, count: UInt32) throws(WebAssemblyError) {
    guard UInt32(lane) < count else { throw WebAssemblyError(.laneIndex, "\(lane), expected less than \(count)") }
  }

  mutating func visitZero(_ instruction: InstructionInfo) throws(WebAssemblyError) {}

  @inline(__always)
  mutating func visitLocal(_ instruction: InstructionInfo, _ index: LocalIndex) throws(WebAssemblyError) {
    let isRead = instruction.opcode == .localGet
    guard let type = locals.use(index, isWritten: !isRead, weight: frame.weight) else {
      throw WebAssemblyError(.unknownLocal, "\(index)")
    }
    if isRead {
      if !type.isDefaultable { try checkInitialized(index) }
      return push(type)
    }
    try pop(type)
    if !type.isDefaultable { locals.initialize(index) }
    if instruction.opcode == .localTee { push(type) }
  }

  @inline(never)
  private mutating func checkInitialized(_ index: LocalIndex) throws(WebAssemblyError) {
    guard locals.isInitialized(index) else { throw WebAssemblyError(.uninitializedLocal, "\(index)") }
  }

  mutating func visitGlobal(_ instruction: InstructionInfo, _ index: GlobalIndex) throws(WebAssemblyError) {
    let limit = constantGlobals ?? context.globals.count
    guard Int(clamping: index) < limit else { throw WebAssemblyError(.unknownGlobal, "\(index)") }
    let type = context.globals[Int(index)]
    if instruction.opcode == .globalGet {
      if constantGlobals != nil {
        guard !type.isMutable else {
          throw WebAssemblyError(.constantExpression, "global \(index) is mutable")
        }
        // Before the GC proposal only imported globals were allowed.
        guard context.features.contains(.gc) || Int(index) < context.importedGlobalCount else {
          throw WebAssemblyError(.constantExpression, "global \(index) is not imported", feature: .gc)
        }
      }
      push(type.value)
    } else {
      guard type.isMutable else { throw WebAssemblyError(.immutableGlobal, "\(index)") }
      try pop(type.value)
    }
  }
}
