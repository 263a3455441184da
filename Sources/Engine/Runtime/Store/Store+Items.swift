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
}
