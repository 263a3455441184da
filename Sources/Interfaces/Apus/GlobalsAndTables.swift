public import Runtime
public import WebAssembly

/// A global of a guest (Wasm 3.0 §4.2.10).
public struct Global {
  let global: Runtime.Global
  let store: Store

  init(_ global: Runtime.Global, _ store: Store) {
    self.global = global
    self.store = store
  }

  /// Makes a global that instances of a store can import.
  /// - Parameters:
  ///   - store: The store.
  ///   - value: The value at first, which says the type; of a reference, that of all in its hierarchy.
  ///   - isMutable: Whether the value may change.
  /// - Throws: If the value is a reference of another store.
  public init(in store: Store, _ value: some WebAssemblyType, isMutable: Bool = false) throws(Trap) {
    self.init(try store.makeGlobal(value.webAssemblyValue, isMutable: isMutable), store)
  }

  /// The type of the value.
  public var type: ValueType { global.type.value }

  /// Whether the value may change.
  public var isMutable: Bool { global.type.isMutable }

  /// The value.
  public var value: Value { store.value(of: global) }

  /// Changes the value.
  /// - Throws: If the global is not mutable, or of another type.
  public func set(_ value: some WebAssemblyType) throws(Trap) { try store.set(global, value.webAssemblyValue) }
}

/// A table of a guest (Wasm 3.0 §4.2.8).
public struct Table {
  let table: Runtime.Table
  let store: Store

  init(_ table: Runtime.Table, _ store: Store) {
    self.table = table
    self.store = store
  }

  /// Makes a table that instances of a store can import; its elements are null.
  /// - Parameters:
  ///   - store: The store; its limits hold.
  ///   - type: The type of the elements: nullable references of an abstract heap type, for example `.funcref`.
  ///   - count: How many there are at first.
  ///   - maximum: How many there may ever be.
  /// - Throws: If the type is another, or a limit is in the way.
  public init(
    in store: Store, of type: ValueType = .funcref, count: UInt32, maximum: UInt32? = nil
  ) throws(LinkError) {
    guard type.isReference, type.isNullable, type.concreteIndex == nil else {
      throw LinkError("a table of \(type): expected nullable references of an abstract heap type")
    }
    guard maximum ?? count >= count else { throw LinkError("a table of \(count) to \(maximum ?? 0) elements") }
    let limits = Limits(minimum: UInt64(count), maximum: maximum.map { UInt64($0) })
    self.init(try store.makeTable(TableType(limits: limits, element: type)), store)
  }

  /// How many elements there are.
  public var count: UInt64 { table.count }

  /// The type of the elements; it names types by their engine-wide numbers.
  public var type: ValueType { table.type.element }

  /// An element.
  /// - Throws: A trap of kind `outOfBoundsTableAccess`.
  public func element(at index: UInt64) throws(Trap) -> Reference {
    guard case .reference(let reference) = try store.element(index, of: table) else { throw Trap(.nullReference) }
    return reference
  }

  /// The function that an element refers to, or nil if it is null or no function.
  /// - Throws: A trap of kind `outOfBoundsTableAccess`.
  public func function(at index: UInt64) throws(Trap) -> Function? { store.function(try element(at: index)) }

  /// Changes an element.
  /// - Throws: A trap of kind `outOfBoundsTableAccess`, or one that says why the reference does not fit.
  public func setElement(at index: UInt64, to reference: Reference) throws(Trap) {
    try store.setElement(index, of: table, to: .reference(reference))
  }

  /// Makes the table larger (§4.6.8).
  /// - Parameters:
  ///   - delta: By how many elements.
  ///   - reference: What the new elements are.
  /// - Returns: The former number of elements, or nil if a limit is in the way and the table stays as it is.
  /// - Throws: If the reference does not fit.
  @discardableResult
  public func grow(by delta: UInt64, filling reference: Reference) throws(Trap) -> UInt64? {
    try store.grow(table, by: delta, filling: .reference(reference))
  }
}
