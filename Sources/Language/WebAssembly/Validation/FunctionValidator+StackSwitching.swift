/// The typing rules of the stack-switching proposal.
extension FunctionValidator {

  private mutating func requireMatch(_ types: TypeList, _ expected: TypeList) throws(WebAssemblyError) {
    guard types.count == expected.count else {
      throw WebAssemblyError(.typeMismatch, "expected \(expected.count) values, found \(types.count)")
    }
    for index in 0..<types.count where !context.types.isSubtype(context[types, index], of: context[expected, index]) {
      throw .mismatch(expected: context[expected, index], found: context[types, index])
    }
  }

  /// `cont.bind`: binds the first parameters.
  mutating func visitBind(_ from: TypeIndex, _ to: TypeIndex) throws(WebAssemblyError) {
    let source = try context.continuationShape(from)
    let target = try context.continuationShape(to)
    guard source.parameters >= target.parameters else {
      throw WebAssemblyError(
        .typeMismatch, "type \(to) has more parameters than type \(from)")
    }
    let bound = Int(source.parameters &- target.parameters)
    try requireMatch(context.parameters(target), context.parameters(source).dropFirst(bound))
    try requireMatch(context.results(source), context.results(target))
    try pop(.reference(nullable: true, .concrete(from)))
    try pop(context.parameters(source).prefix(bound))
    push(nonNull(to))
  }

  mutating func visitTypeHandlers(
    _ instruction: InstructionInfo, _ type: TypeIndex, _ handlers: [Handler]
  ) throws(WebAssemblyError) {
    let shape = try context.continuationShape(type)
    for handler in handlers { try check(handler, context.results(shape)) }
    try pop(.reference(nullable: true, .concrete(type)))
    if instruction.opcode == .resume { try pop(context.parameters(shape)) } else { try pop(.exnref) }
    try push(context.results(shape))
  }

  mutating func visitTypeTagHandlers(
    _ instruction: InstructionInfo, _ type: TypeIndex, _ tag: TagIndex, _ handlers: [Handler]
  ) throws(WebAssemblyError) {
    let shape = try context.continuationShape(type)
    let exception = try context.tagShape(tag)
    guard exception.results == 0 else { throw WebAssemblyError(.tagResult, "tag \(tag)") }
    for handler in handlers { try check(handler, context.results(shape)) }
    try pop(.reference(nullable: true, .concrete(type)))
    try pop(context.parameters(exception))
    try push(context.results(shape))
  }

  /// A handler's label takes the tag's parameters and a continuation that goes on with the tag's results.
  private mutating func check(_ handler: Handler, _ results: TypeList) throws(WebAssemblyError) {
    let tag = try context.tagShape(handler.tag)
    guard let label = handler.label else {
      guard tag.parameters == 0 else { throw WebAssemblyError(.switchTag, "tag \(handler.tag) has parameters") }
      return try requireMatch(results, context.results(tag))
    }
    let target = try labelTypes(label)
    guard target.count > 0, let index = context[target, target.count - 1].concreteIndex else {
      throw WebAssemblyError(
        .typeMismatch, "expected a concrete continuation reference as the last type of label \(label)")
    }
    let continuation = try context.continuationShape(index)
    try requireMatch(context.parameters(tag), target.dropLast())
    try requireMatch(context.parameters(continuation), context.results(tag))
    try requireMatch(results, context.results(continuation))
  }

  mutating func visitTypeTag(
    _ instruction: InstructionInfo, _ type: TypeIndex, _ tag: TagIndex
  ) throws(WebAssemblyError) {
    let source = try context.continuationShape(type)
    let shape = try context.tagShape(tag)
    guard shape.parameters == 0 else { throw WebAssemblyError(.switchTag, "tag \(tag) has parameters") }
    let parameters = context.parameters(source)
    guard parameters.count > 0, let index = context[parameters, parameters.count - 1].concreteIndex,
      case .continuation(let function) = context.types.types[Int(index)].composite
    else {
      throw WebAssemblyError(
        .typeMismatch, "expected a continuation reference as the last parameter of type \(type)")
    }
    let target = try context.functionShape(function)
    try requireMatch(context.results(source), context.results(shape))
    try requireMatch(context.results(shape), context.results(target))
    try pop(.reference(nullable: true, .concrete(type)))
    try pop(parameters.dropLast())
    try push(context.parameters(target))
  }
}
