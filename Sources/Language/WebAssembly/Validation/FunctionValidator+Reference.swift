extension FunctionValidator {
  mutating func visitHeapType(_ instruction: InstructionInfo, _ type: HeapType) throws(WebAssemblyError) {
    try context.types.check(type, features: context.features)
    switch instruction.opcode {
    case .refNull: push(.reference(nullable: true, type))
    case .refTest, .refTestNull:
      try popCastOperand(type)
      push(.i32)
    default:
      try popCastOperand(type)
      push(.reference(nullable: instruction.opcode == .refCastNull, type))
    }
  }

  /// Takes an operand of the hierarchy that a type belongs to.
  private mutating func popCastOperand(_ type: HeapType) throws(WebAssemblyError) {
    try context.checkCastable(.reference(nullable: true, type))
    let top: AbstractHeapType
    switch type {
    case .abstract(let abstract): top = abstract.top
    case .concrete(let index):
      switch context.types.types[Int(index)].composite {
      case .function: top = .func
      case .structure, .array: top = .any
      case .continuation: top = .cont
      }
    }
    try pop(.reference(nullable: true, .abstract(top)))
  }

  // Defined types.

  private func nullable(_ type: TypeIndex) -> ValueType { .reference(nullable: true, .concrete(type)) }
  func nonNull(_ type: TypeIndex) -> ValueType { .reference(nullable: false, .concrete(type)) }

  mutating func visitType(_ instruction: InstructionInfo, _ index: TypeIndex) throws(WebAssemblyError) {
    switch instruction.opcode {
    case .callRef, .returnCallRef:
      let shape = try context.functionShape(index)
      try pop(nullable(index))
      try call(shape, isTail: instruction.opcode == .returnCallRef)
    case .structNew:
      let fields = try context.structure(index)
      for field in fields.reversed() { try pop(field.storage.unpacked) }
      push(nonNull(index))
    case .structNewDefault:
      for (number, field) in try context.structure(index).enumerated() where !field.storage.unpacked.isDefaultable {
        throw WebAssemblyError(.typeMismatch, "field \(number) of type \(index) has no default value")
      }
      push(nonNull(index))
    case .arrayNew:
      let field = try context.array(index)
      try pop(.i32)
      try pop(field.storage.unpacked)
      push(nonNull(index))
    case .arrayNewDefault:
      let field = try context.array(index)
      guard field.storage.unpacked.isDefaultable else {
        throw WebAssemblyError(.typeMismatch, "the elements of type \(index) have no default value")
      }
      try pop(.i32)
      push(nonNull(index))
    case .arrayGet, .arrayGetS, .arrayGetU:
      let field = try context.array(index)
      try checkPacking(field.storage, instruction.opcode == .arrayGet)
      try pop(.i32)
      try pop(nullable(index))
      push(field.storage.unpacked)
    case .arraySet:
      let field = try context.mutableArray(index)
      try pop(field.storage.unpacked)
      try pop(.i32)
      try pop(nullable(index))
    case .arrayFill:
      locals.countCall(weight: frame.weight)
      let field = try context.mutableArray(index)
      try pop(.i32)
      try pop(field.storage.unpacked)
      try pop(.i32)
      try pop(nullable(index))
    case .contNew:
      let function = try context.continuation(index)
      try pop(nullable(function))
      push(nonNull(index))
    default: throw WebAssemblyError(.illegalOpcode, instruction.opcode.mnemonic)
    }
  }

  /// A packed value needs a sign when it is read, another value has none.
  private func checkPacking(_ storage: StorageType, _ isPlain: Bool) throws(WebAssemblyError) {
    guard storage.isPacked != isPlain else {
      throw WebAssemblyError(
        .typeMismatch, isPlain ? "a packed value needs a signed or unsigned get" : "the value is not packed")
    }
  }

  mutating func visitTypeField(
    _ instruction: InstructionInfo, _ type: TypeIndex, _ field: FieldIndex
  ) throws(WebAssemblyError) {
    let fields = try context.structure(type)
    guard Int(clamping: field) < fields.count else {
      throw WebAssemblyError(.unknownField, "\(field) of type \(type)")
    }
    let target = fields[Int(field)]
    if instruction.opcode == .structSet {
      guard target.isMutable else { throw WebAssemblyError(.immutableField, "\(field) of type \(type)") }
      try pop(target.storage.unpacked)
      try pop(nullable(type))
    } else {
      try checkPacking(target.storage, instruction.opcode == .structGet)
      try pop(nullable(type))
      push(target.storage.unpacked)
    }
  }

  mutating func visitTypeCount(
    _ instruction: InstructionInfo, _ type: TypeIndex, _ count: UInt32
  ) throws(WebAssemblyError) {
    let field = try context.array(type)
    guard count <= Limit.arrayOperands else {
      throw WebAssemblyError(
        .implementationLimit, "array.new_fixed takes at most \(Limit.arrayOperands) operands, found \(count)")
    }
    for _ in 0..<count {
      // In unreachable code the rest of the operands is missing, however many there are.
      if operands.count == Int(frame.height), frame.isUnreachable { break }
      try pop(field.storage.unpacked)
    }
    push(nonNull(type))
  }

  mutating func visitTypeType(
    _ instruction: InstructionInfo, _ first: TypeIndex, _ second: TypeIndex
  ) throws(WebAssemblyError) {
    if instruction.opcode == .contBind { return try visitBind(first, second) }
    locals.countCall(weight: frame.weight)
    let to = try context.mutableArray(first)
    let from = try context.array(second)
    guard context.types.matches(from.storage, to.storage) else {
      throw WebAssemblyError(.arrayTypes, "types \(first) and \(second)")
    }
    try pop(.i32)
    try pop(.i32)
    try pop(nullable(second))
    try pop(.i32)
    try pop(nullable(first))
  }

  mutating func visitTypeData(
    _ instruction: InstructionInfo, _ type: TypeIndex, _ data: DataIndex
  ) throws(WebAssemblyError) {
    let isNew = instruction.opcode == .arrayNewData
    let field = isNew ? try context.array(type) : try context.mutableArray(type)
    guard !field.storage.unpacked.isReference else { throw WebAssemblyError(.arrayNumeric, "type \(type)") }
    try context.check(data: data)
    locals.countCall(weight: frame.weight)
    try popRange(isNew: isNew, type)
  }

  mutating func visitTypeElement(
    _ instruction: InstructionInfo, _ type: TypeIndex, _ element: ElementIndex
  ) throws(WebAssemblyError) {
    let isNew = instruction.opcode == .arrayNewElem
    let field = isNew ? try context.array(type) : try context.mutableArray(type)
    let segment = try context.element(element)
    guard case .value(let expected) = field.storage, context.types.isSubtype(segment, of: expected) else {
      throw .mismatch(expected: field.storage.unpacked, found: segment)
    }
    locals.countCall(weight: frame.weight)
    try popRange(isNew: isNew, type)
  }

  /// Takes the operands that copy a part of a segment into a new array or an existing one.
  private mutating func popRange(isNew: Bool, _ type: TypeIndex) throws(WebAssemblyError) {
    try pop(.i32)
    try pop(.i32)
    if isNew {
      push(nonNull(type))
    } else {
      try pop(.i32)
      try pop(nullable(type))
    }
  }
}
