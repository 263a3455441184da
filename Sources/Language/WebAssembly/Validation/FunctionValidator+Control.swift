extension FunctionValidator {
  /// Checks a block type and packs it.
  @inline(__always)
  private mutating func check(_ type: BlockType) throws(WebAssemblyError) -> PackedBlockType {
    switch type {
    case .empty: return .empty
    case .value(let value):
      if !value.isNumberOrVector || value == .v128 {
        try context.types.check(value, features: context.features)
      }
      return .value(value)
    case .type(let index):
      let shape = try context.functionShape(index)
      if shape.parameters > 0 || shape.results > 1, !context.features.contains(.multiValue) {
        throw .disabled(.multiValue, "a block with parameters or several results")
      }
      return .type(index)
    }
  }

  @inline(__always)
  private mutating func open(_ opcode: Opcode, _ type: PackedBlockType) throws(WebAssemblyError) {
    let parameters = context.parameters(type)
    if parameters.count > 0 { try pop(parameters) }
    frames.push(frame)
    depth &+= 1
    frame = Frame(
      opcode: opcode, type: type, height: UInt32(truncatingIfNeeded: operands.count),
      initializationHeight: UInt32(truncatingIfNeeded: locals.initializationHeight),
      weight: opcode == .loop && frame.weight < 1 << 15 ? frame.weight &* 8 : frame.weight)
    if parameters.count > 0 { try push(parameters) }
  }

  @inline(__always)
  mutating func visitBlock(_ instruction: InstructionInfo, _ type: BlockType) throws(WebAssemblyError) {
    let packed = try check(type)
    if instruction.opcode == .if { try pop(.i32) }
    try open(instruction.opcode, packed)
  }

  mutating func visitTryTable(
    _ instruction: InstructionInfo, _ type: BlockType, _ catches: [CatchClause]
  ) throws(WebAssemblyError) {
    let packed = try check(type)
    for clause in catches { try check(clause) }
    try open(instruction.opcode, packed)
  }

  /// What a clause catches must match its label (Wasm 3.0 §3.4.4).
  private mutating func check(_ clause: CatchClause) throws(WebAssemblyError) {
    let label = try labelTypes(clause.label)
    var caught: [ValueType] = []
    if clause.kind == .catch || clause.kind == .catchRef {
      let shape = try context.tagShape(clause.tag)
      guard shape.results == 0 else { throw WebAssemblyError(.tagResult, "tag \(clause.tag)") }
      let parameters = context.parameters(shape)
      for index in 0..<parameters.count { caught.append(context[parameters, index]) }
    }
    if clause.kind == .catchRef || clause.kind == .catchAllRef {
      caught.append(.reference(nullable: false, .abstract(.exn)))
    }
    guard caught.count == label.count else {
      throw WebAssemblyError(
        .typeMismatch, "the clause gives \(caught.count) values, label \(clause.label) takes \(label.count)")
    }
    for (index, type) in caught.enumerated() where !context.types.isSubtype(type, of: context[label, index]) {
      throw .mismatch(expected: context[label, index], found: type)
    }
  }

  @inline(__always)
  mutating func visitDelimiter(_ instruction: InstructionInfo) throws(WebAssemblyError) {
    if instruction.opcode == .end { try visitEnd() } else { try visitElse() }
  }

  /// Takes the block's results and checks that nothing is left.
  @inline(__always)
  private mutating func close() throws(WebAssemblyError) {
    let results = context.results(frame.type)
    if results.count > 0 { try pop(results) }
    guard operands.count == Int(frame.height) else { throw leftover() }
    if locals.initializationHeight > Int(frame.initializationHeight) {
      locals.restore(to: Int(frame.initializationHeight))
    }
  }

  @inline(never)
  private mutating func leftover() -> WebAssemblyError {
    WebAssemblyError(
      .typeMismatch,
      "expected \(context.results(frame.type).count) values at the end of the block, found "
        + "\(operands.count - Int(frame.height)) more")
  }

  private mutating func visitElse() throws(WebAssemblyError) {
    guard frame.opcode == .if, depth > 0 else {
      throw WebAssemblyError(.illegalOpcode, "else outside of an if")
    }
    try close()
    frame.opcode = .else
    frame.isUnreachable = false
    try push(context.parameters(frame.type))
  }

  @inline(__always)
  private mutating func visitEnd() throws(WebAssemblyError) {
    if frame.opcode == .if { try checkMissingElse() }
    try close()
    let results = context.results(frame.type)
    if let outer = frames.pop() {
      frame = outer
      depth &-= 1
    }
    if results.count == 1 { push(context[results, 0]) } else if results.count > 1 { try push(results) }
  }

  /// Without an `else`, the parameters are the results.
  @inline(never)
  private mutating func checkMissingElse() throws(WebAssemblyError) {
    let parameters = context.parameters(frame.type)
    let results = context.results(frame.type)
    guard parameters.count == results.count else {
      throw WebAssemblyError(
        .typeMismatch,
        "an if without else must have equal parameters and results, found \(parameters.count) and "
          + "\(results.count)")
    }
    for index in 0..<parameters.count
    where !context.types.isSubtype(context[parameters, index], of: context[results, index]) {
      throw .mismatch(expected: context[results, index], found: context[parameters, index])
    }
  }

  // Branches.

  /// The types that a branch to a label carries.
  @inline(__always)
  mutating func labelTypes(_ label: LabelIndex) throws(WebAssemblyError) -> TypeList {
    if label == 0 { return frame.opcode == .loop ? context.parameters(frame.type) : context.results(frame.type) }
    guard Int(clamping: label) <= depth, let target = frames.at(frames.count &- Int(label)) else {
      throw WebAssemblyError(.unknownLabel, "\(label)")
    }
    return target.opcode == .loop ? context.parameters(target.type) : context.results(target.type)
  }

  @inline(__always)
  mutating func visitLabel(_ instruction: InstructionInfo, _ label: LabelIndex) throws(WebAssemblyError) {
    let types = try labelTypes(label)
    switch instruction.opcode {
    case .br:
      if types.count > 0 { try pop(types) }
      setUnreachable()
    case .brIf:
      try pop(.i32)
      if types.count > 0 {
        try pop(types)
        try push(types)
      }
    default: try visitNullBranch(instruction.opcode, label, types)
    }
  }

  @inline(never)
  private mutating func visitNullBranch(
    _ opcode: Opcode, _ label: LabelIndex, _ types: TypeList
  ) throws(WebAssemblyError) {
    let reference = try popReference()
    if opcode == .brOnNull {
      try pop(types)
      try push(types)
      push(reference.asNonNull)
    } else {
      guard types.count > 0 else {
        throw WebAssemblyError(.typeMismatch, "label \(label) takes no reference")
      }
      let expected = context[types, types.count - 1]
      guard context.types.isSubtype(reference.asNonNull, of: expected) else {
        throw .mismatch(expected: expected, found: reference.asNonNull)
      }
      let rest = types.dropLast()
      try pop(rest)
      try push(rest)
    }
  }

  mutating func visitLabels(
    _ instruction: InstructionInfo, _ labels: [LabelIndex], default last: LabelIndex
  ) throws(WebAssemblyError) {
    try pop(.i32)
    let types = try labelTypes(last)
    branchTableNumber &+= 1
    while checkedLabels.count <= depth { checkedLabels.append(0) }
    for label in labels {
      // A label that stands in the list many times is checked once.
      if Int(clamping: label) <= depth, checkedLabels[Int(label)] == branchTableNumber { continue }
      let other = try labelTypes(label)
      guard other.count == types.count else {
        throw WebAssemblyError(
          .typeMismatch, "label \(label) takes \(other.count) values, the default label takes \(types.count)")
      }
      try checkTop(other)
      checkedLabels[Int(label)] = branchTableNumber
    }
    try pop(types)
    setUnreachable()
  }

  mutating func visitCastLabel(
    _ instruction: InstructionInfo, _ label: LabelIndex, from: ValueType, to: ValueType
  ) throws(WebAssemblyError) {
    let types = try labelTypes(label)
    try context.types.check(from, features: context.features)
    try context.types.check(to, features: context.features)
    try context.checkCastable(from)
    guard context.types.isSubtype(to, of: from) else { throw .mismatch(expected: from, found: to) }
    let difference = to.isNullable ? from.asNonNull : from
    let (taken, rest) = instruction.opcode == .brOnCast ? (to, difference) : (difference, to)
    guard types.count > 0 else {
      throw WebAssemblyError(.typeMismatch, "label \(label) takes no reference")
    }
    let expected = context[types, types.count - 1]
    guard context.types.isSubtype(taken, of: expected) else { throw .mismatch(expected: expected, found: taken) }
    try pop(from)
    try pop(types.dropLast())
    try push(types.dropLast())
    push(rest)
  }

  // Calls.

  @inline(__always)
  mutating func visitFunction(_ instruction: InstructionInfo, _ index: FunctionIndex) throws(WebAssemblyError) {
    let type = try context.type(ofFunction: index)
    if instruction.opcode == .refFunc {
      guard constantGlobals != nil || context.declaredFunctions.contains(index) else {
        throw WebAssemblyError(.undeclaredFunction, "\(index)")
      }
      push(.reference(nullable: false, .concrete(type)))
    } else {
      try call(try context.functionShape(type), isTail: instruction.opcode == .returnCall)
    }
  }

  /// Takes the operands of a call and gives its results.
  @inline(__always)
  mutating func call(_ shape: TypeContext.FunctionShape, isTail: Bool) throws(WebAssemblyError) {
    try pop(context.parameters(shape))
    if isTail { return try checkTailCall(context.results(shape)) }
    locals.countCall(weight: frame.weight)
    try push(context.results(shape))
  }

  /// The callee of a tail call must give what the caller gives.
  @inline(never)
  mutating func checkTailCall(_ results: TypeList) throws(WebAssemblyError) {
    let expected = returnTypes
    guard results.count == expected.count else {
      throw WebAssemblyError(
        .typeMismatch, "the callee gives \(results.count) values, the function \(expected.count)")
    }
    for index in 0..<results.count where !context.types.isSubtype(context[results, index], of: context[expected, index])
    {
      throw .mismatch(expected: context[expected, index], found: context[results, index])
    }
    setUnreachable()
  }

  mutating func visitTypeTable(
    _ instruction: InstructionInfo, _ type: TypeIndex, _ table: TableIndex
  ) throws(WebAssemblyError) {
    let table = try context.table(table)
    guard context.types.isSubtype(table.element, of: .funcref) else {
      throw .mismatch(expected: .funcref, found: table.element)
    }
    let shape = try context.functionShape(type)
    try pop(table.addressType.valueType)
    try call(shape, isTail: instruction.opcode == .returnCallIndirect)
  }

  mutating func visitTag(_ instruction: InstructionInfo, _ index: TagIndex) throws(WebAssemblyError) {
    let shape = try context.tagShape(index)
    if instruction.opcode == .throw {
      guard shape.results == 0 else { throw WebAssemblyError(.tagResult, "tag \(index)") }
      try pop(context.parameters(shape))
      setUnreachable()
    } else {
      // suspend
      try call(shape, isTail: false)
    }
  }
}
