import CExecution
import WebAssembly

/// A table (Wasm 3.0 §4.2.8).
///
/// Sound because `record.elements` always points to `record.count` initialised words, and is replaced only here.
public final class Table: @unchecked Sendable {
  /// The type, its minimum the size at creation; references name types by their engine-wide numbers.
  public let type: TableType
  let record: UnsafeMutablePointer<TableRecord>
  private var capacity: Int
  /// In elements.
  private let limit: UInt64

  /// Makes a table.
  /// - Parameters:
  ///   - type: A valid type.
  ///   - initial: What every element holds at first.
  ///   - limit: The largest size in elements.
  /// - Throws: If the size is above the limit.
  init(_ type: TableType, initial: UInt64 = 0, limit: UInt64) throws(LinkError) {
    self.type = type
    self.limit = limit
    guard type.limits.minimum <= limit, let count = Int(exactly: type.limits.minimum) else {
      throw LinkError("a table of \(type.limits.minimum) elements is above the limit of \(limit)")
    }
    capacity = max(1, count)
    record = .allocate(capacity: 1)
    let elements = UnsafeMutablePointer<UInt64>.allocate(capacity: capacity)
    elements.initialize(repeating: initial, count: capacity)
    record.initialize(to: TableRecord(elements: elements, count: UInt64(count)))
  }

  deinit {
    record.pointee.elements.deallocate()
    record.deallocate()
  }

  /// The number of elements.
  public var count: UInt64 { record.pointee.count }

  /// The type with the present size as its minimum.
  package var currentType: TableType {
    var type = type
    type.limits.minimum = count
    return type
  }

  /// Makes the table larger (§4.6.8).
  /// - Parameters:
  ///   - delta: By how many elements.
  ///   - value: What the new elements hold.
  /// - Returns: The former number of elements, or nil if the table stays as it is.
  func grow(_ delta: UInt64, _ value: UInt64) -> UInt64? {
    let old = record.pointee.count
    let (new, overflow) = old.addingReportingOverflow(delta)
    let range: UInt64 = type.addressType == .i32 ? UInt64(UInt32.max) : .max
    guard !overflow, new <= limit, new <= range, new <= type.limits.maximum ?? .max, let size = Int(exactly: new)
    else { return nil }
    if size > capacity {
      let larger = min(max(size, capacity &* 2), Int(clamping: max(new, min(limit, type.limits.maximum ?? .max))))
      let elements = UnsafeMutablePointer<UInt64>.allocate(capacity: larger)
      elements.moveInitialize(from: record.pointee.elements, count: Int(old))
      record.pointee.elements.deallocate()
      record.pointee.elements = elements
      capacity = larger
    }
    (record.pointee.elements + Int(old)).initialize(repeating: value, count: size - Int(old))
    record.pointee.count = new
    return old
  }
}
