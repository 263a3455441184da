/// What the typing rules ask of the module. These stand here and not in the validator, since a method that borrows the
/// validator, which cannot be copied, is called with a bitwise copy of it. The copies took 5 % of the time of
/// validating a large module.
extension ModuleContext {
  func functionShape(_ type: TypeIndex) throws(WebAssemblyError) -> TypeContext.FunctionShape {
    guard Int(clamping: type) < types.shapes.count else { throw WebAssemblyError(.unknownType, "\(type)") }
    let shape = types.shapes[Int(type)]
    guard shape.isFunction else {
      throw WebAssemblyError(.typeMismatch, "expected a function type, found type \(type)")
    }
    return shape
  }

  func parameter(_ shape: TypeContext.FunctionShape, _ index: UInt32) -> ValueType {
    types.pool[Int(shape.start &+ index)]
  }

  func parameters(_ shape: TypeContext.FunctionShape) -> TypeList {
    TypeList(start: Int(shape.start), count: Int(shape.parameters))
  }

  func results(_ shape: TypeContext.FunctionShape) -> TypeList {
    TypeList(start: Int(shape.start &+ shape.parameters), count: Int(shape.results))
  }

  func parameters(_ type: PackedBlockType) -> TypeList {
    guard let index = type.typeIndex else { return TypeList() }
    return parameters(types.shapes[Int(index)])
  }

  func results(_ type: PackedBlockType) -> TypeList {
    if let index = type.typeIndex { return results(types.shapes[Int(index)]) }
    guard let single = type.value else { return TypeList() }
    return TypeList(single)
  }

  @inline(__always)
  subscript(list: TypeList, index: Int) -> ValueType {
    list.start >= 0 ? types.pool[list.start &+ index] : list.single
  }

  func check(data index: DataIndex) throws(WebAssemblyError) {
    guard let count = dataCount else { throw WebAssemblyError(.dataCountRequired) }
    guard index < count else { throw WebAssemblyError(.unknownData, "\(index)") }
  }

  func table(_ index: TableIndex) throws(WebAssemblyError) -> TableType {
    guard Int(clamping: index) < tables.count else { throw WebAssemblyError(.unknownTable, "\(index)") }
    return tables[Int(index)]
  }

  func element(_ index: ElementIndex) throws(WebAssemblyError) -> ValueType {
    guard Int(clamping: index) < elements.count else {
      throw WebAssemblyError(.unknownElement, "\(index)")
    }
    return elements[Int(index)]
  }

  func tagShape(_ tag: TagIndex) throws(WebAssemblyError) -> TypeContext.FunctionShape {
    guard Int(clamping: tag) < tags.count else { throw WebAssemblyError(.unknownTag, "\(tag)") }
    return try functionShape(tags[Int(tag)])
  }

  /// Continuations cannot be cast (stack-switching proposal).
  func checkCastable(_ type: ValueType) throws(WebAssemblyError) {
    guard let heapType = type.heapType, types.isSubtype(heapType, of: .abstract(.cont)) else { return }
    throw WebAssemblyError(.invalidCast, "\(type) is a continuation")
  }

  func type(ofFunction index: FunctionIndex) throws(WebAssemblyError) -> TypeIndex {
    guard Int(clamping: index) < functions.count else {
      throw WebAssemblyError(.unknownFunction, "\(index)")
    }
    return functions[Int(index)]
  }

  private func composite(_ type: TypeIndex) throws(WebAssemblyError) -> CompositeType {
    guard Int(clamping: type) < types.types.count else { throw WebAssemblyError(.unknownType, "\(type)") }
    return types.types[Int(type)].composite
  }

  func structure(_ type: TypeIndex) throws(WebAssemblyError) -> [FieldType] {
    guard case .structure(let fields) = try composite(type) else {
      throw WebAssemblyError(.typeMismatch, "expected a structure type, found type \(type)")
    }
    return fields
  }

  func array(_ type: TypeIndex) throws(WebAssemblyError) -> FieldType {
    guard case .array(let field) = try composite(type) else {
      throw WebAssemblyError(.typeMismatch, "expected an array type, found type \(type)")
    }
    return field
  }

  func mutableArray(_ type: TypeIndex) throws(WebAssemblyError) -> FieldType {
    let field = try array(type)
    guard field.isMutable else { throw WebAssemblyError(.immutableArray, "type \(type)") }
    return field
  }

  /// The function type of a continuation type.
  func continuation(_ type: TypeIndex) throws(WebAssemblyError) -> TypeIndex {
    guard case .continuation(let function) = try composite(type) else {
      throw WebAssemblyError(.nonContinuationType, "\(type)")
    }
    return function
  }

  func continuationShape(_ type: TypeIndex) throws(WebAssemblyError) -> TypeContext.FunctionShape {
    try functionShape(try continuation(type))
  }
}
