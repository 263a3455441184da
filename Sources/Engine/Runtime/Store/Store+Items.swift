import CExecution
import Heap
import WebAssembly

// What a host reads from, and writes to, the items of an instance.
extension Reference {
  /// An `i31` of the low 31 bits of a number.
  public static func i31(_ value: Int32) -> Reference {
    Reference(bits: UInt64(UInt32(truncatingIfNeeded: value) << 1 | 1), hierarchy: .any)
  }

  /// The number of an `i31`, sign-extended, or nil if this refers to something else.
  public var i31: Int32? {
    guard hierarchy == .any, bits & 1 == 1 else { return nil }
    return Int32(truncatingIfNeeded: bits) >> 1
  }
}

extension Store {
  /// The value of a global; an object is kept alive as long as the value.
  /// - Parameter global: Of this store.
  public func value(of global: Global) -> Value { value(global.slots, global.type.value) }

  /// Changes the value of a global.
  /// - Parameters:
  ///   - global: Of this store.
  ///   - value: Of its type; a reference of this store.
  /// - Throws: If the global cannot change or is of another type.
  public func set(_ global: Global, to value: Value) throws(LinkError) {
    guard global.type.isMutable else { throw LinkError("the global is not mutable") }
    if let problem = mismatch(value, global.type.value) { throw LinkError("the value \(problem)") }
    global.set(value)
  }

  /// An element of a table, or nil behind its end; an object is kept alive as long as the reference.
  /// - Parameters:
  ///   - table: Of this store.
  ///   - index: Of the element.
  public func element(of table: Table, at index: UInt64) -> Reference? {
    guard index < table.count,
      case .reference(let reference) = value(table.record.pointee.elements + Int(index), table.type.element)
    else { return nil }
    return reference
  }

  /// Changes an element of a table of this store.
  /// - Throws: `outOfBoundsTableAccess`, or if the value is none for this table.
  public func setElement(_ index: UInt64, of table: Table, to value: Value) throws(Trap) {
    guard index < table.count else { throw Trap(.outOfBoundsTableAccess) }
    if let problem = mismatch(value, table.type.element) { throw Trap(.host, "the table's element \(problem)") }
    value.write(table.record.pointee.elements + Int(index))
  }

  /// Makes a table of this store larger (Wasm 3.0 §4.6.8).
  /// - Parameters:
  ///   - table: The table.
  ///   - delta: By how many elements.
  ///   - value: What the new elements hold.
  /// - Returns: The former number of elements, or nil if a limit is in the way and the table stays as it is.
  /// - Throws: If the value is none for this table.
  public func grow(_ table: Table, by delta: UInt64, filling value: Value) throws(Trap) -> UInt64? {
    if let problem = mismatch(value, table.type.element) { throw Trap(.host, "the table's element \(problem)") }
    guard case .reference(let reference) = value else { return nil }
    return table.grow(delta, reference.bits)
  }
}
