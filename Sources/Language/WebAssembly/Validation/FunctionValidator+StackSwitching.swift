/// The typing rules of the stack-switching proposal.
extension FunctionValidator {
  /// The function type of a continuation type.
  func continuation(_ type: TypeIndex) throws(WebAssemblyError) -> TypeIndex {
    guard Int(clamping: type) < context.types.types.count else { throw WebAssemblyError(.unknownType, "\(type)") }
    guard case .continuation(let function) = context.types.types[Int(type)].composite else {
      throw WebAssemblyError(.nonContinuationType, "\(type)")
    }
    return function
  }

  private func continuationShape(_ type: TypeIndex) throws(WebAssemblyError) -> TypeContext.FunctionShape {
    try functionShape(try continuation(type))
  }

  private func requireMatch(_ types: TypeList, _ expected: TypeList) throws(WebAssemblyError) {
    guard types.count == expected.count else {
      throw WebAssemblyError(.typeMismatch, "expected \(expected.count) values, found \(types.count)")
    }
    for index in 0..<types.count where !context.types.isSubtype(self[types, index], of: self[expected, index]) {
      throw .mismatch(expected: self[expected, index], found: self[types, index])
    }
  }

  /// `cont.bind`: binds the first parameters.
  mutating func visitBind(_ from: TypeIndex, _ to: TypeIndex) throws(WebAssemblyError) {
    let source = try continuationShape(from)
    let target = try continuationShape(to)
    guard source.parameters >= target.parameters else {
      throw WebAssemblyError(
        .typeMismatch, "type \(to) has more parameters than type \(from)")
    }
    let bound = Int(source.parameters &- target.parameters)
    try requireMatch(parameters(target), parameters(source).dropFirst(bound))
    try requireMatch(results(source), results(target))
    try pop(.reference(nullable: true, .concrete(from)))
    try pop(parameters(source).prefix(bound))
    push(nonNull(to))
  }

  mutating func visitTypeHandlers(
    _ instruction: InstructionInfo, _ type: TypeIndex, _ handlers: [Handler]
  ) throws(WebAssemblyError) {
    let shape = try continuationShape(type)
    for handler in handlers { try check(handler, results(shape)) }
    try pop(.reference(nullable: true, .concrete(type)))
    if instruction.opcode == .resume { try pop(parameters(shape)) } else { try pop(.exnref) }
    try push(results(shape))
  }

  mutating func visitTypeTagHandlers(
    _ instruction: InstructionInfo, _ type: TypeIndex, _ tag: TagIndex, _ handlers: [Handler]
  ) throws(WebAssemblyError) {
    let shape = try continuationShape(type)
    let exception = try tagShape(tag)
    guard exception.results == 0 else { throw WebAssemblyError(.tagResult, "tag \(tag)") }
    for handler in handlers { try check(handler, results(shape)) }
    try pop(.reference(nullable: true, .concrete(type)))
    try pop(parameters(exception))
    try push(results(shape))
  }

  /// A handler's label takes the tag's parameters and a continuation that goes on with the tag's results.
  private func check(_ handler: Handler, _ results: TypeList) throws(WebAssemblyError) {
    let tag = try tagShape(handler.tag)
    guard let label = handler.label else {
      guard tag.parameters == 0 else { throw WebAssemblyError(.switchTag, "tag \(handler.tag) has parameters") }
      return try requireMatch(results, self.results(tag))
    }
    let target = try labelTypes(label)
    guard target.count > 0, case let last = self[target, target.count - 1], let index = last.concreteIndex,
      case .continuation(let function) = context.types.types[Int(index)].composite
    else {
      throw WebAssemblyError(
        .typeMismatch, "expected a concrete continuation reference as the last type of label \(label)")
    }
    let continuation = try functionShape(function)
    try requireMatch(parameters(tag), target.dropLast())
    try requireMatch(parameters(continuation), self.results(tag))
    try requireMatch(results, self.results(continuation))
  }

  mutating func visitTypeTag(
    _ instruction: InstructionInfo, _ type: TypeIndex, _ tag: TagIndex
  ) throws(WebAssemblyError) {
    let source = try continuationShape(type)
    let shape = try tagShape(tag)
    guard shape.parameters == 0 else { throw WebAssemblyError(.switchTag, "tag \(tag) has parameters") }
    let parameters = parameters(source)
    guard parameters.count > 0, let index = self[parameters, parameters.count - 1].concreteIndex,
      case .continuation(let function) = context.types.types[Int(index)].composite
    else {
      throw WebAssemblyError(
        .typeMismatch, "expected a continuation reference as the last parameter of type \(type)")
    }
    let target = try functionShape(function)
    try requireMatch(results(source), results(shape))
    try requireMatch(results(shape), results(target))
    try pop(.reference(nullable: true, .concrete(type)))
    try pop(parameters.dropLast())
    try push(self.parameters(target))
  }
}
