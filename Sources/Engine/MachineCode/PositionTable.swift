import WebAssembly

/// Which instruction of a module each instruction of the machine comes from.
///
/// For each function a list of pairs: how far the code goes until another instruction of the module begins, and how far that
/// is from the one before; both as LEB128 numbers.
public struct PositionTable: Sendable, Equatable {
  /// The lists, one after the other.
  public private(set) var bytes: [UInt8]
  /// Where each list ends.
  public private(set) var ends: [UInt32]

  /// Makes a table of no functions.
  public init() { self.init(bytes: [], ends: []) }

  /// Makes a table of its parts.
  public init(bytes: [UInt8], ends: [UInt32]) {
    self.bytes = bytes
    self.ends = ends
  }

  /// Adds a function.
  /// - Parameter places: For each instruction of the module its offset in the function's body, and at which distance from the
  ///   function's beginning its code begins; by ascending distance. Of several at one distance the last one counts.
  public mutating func append(_ places: [(distance: Int, offset: Int)]) {
    var list = PositionList()
    for place in places { list.append(distance: place.distance, offset: place.offset) }
    list.finish()
    append(list)
  }

  /// Makes room, so that adding functions copies nothing; memory that is not written costs nothing.
  public mutating func reserve(functions: Int, bytes count: Int) {
    ends.reserveCapacity(functions)
    bytes.reserveCapacity(count)
  }

  /// Adds a function whose list has been made (`PositionList`).
  public mutating func append(_ list: borrowing PositionList) {
    bytes.append(contentsOf: list.bytes)
    ends.append(UInt32(bytes.count))
  }

  /// The offset in a function's body where the instruction begins that code comes from; 0 if it is not known.
  /// - Parameters:
  ///   - distance: Of the code from the function's beginning.
  ///   - position: Which function, of those that the module defines.
  public func offset(at distance: Int, ofFunction position: Int) -> Int {
    var found = 0
    forEach(ofFunction: position) { start, offset in
      guard start <= distance else { return false }
      found = offset
      return true
    }
    return found
  }

  /// Visits a function's instructions by ascending distance, until `body` returns false. A damaged list ends early.
  public func forEach(ofFunction position: Int, _ body: (_ distance: Int, _ offset: Int) -> Bool) {
    guard position < ends.count else { return }
    var reader = BinaryReader(
      bytes.span, range: ByteRange(start: position == 0 ? 0 : ends[position - 1], end: ends[position]))
    var (distance, offset) = (0, 0)
    while !reader.isAtEnd {
      guard let more = try? reader.u32(), let change = try? reader.s32() else { return }
      distance += Int(more)
      offset += Int(change)
      guard offset >= 0, body(distance, offset) else { return }
    }
  }
}

/// The list of a function in a `PositionTable`, made while its code is.
public struct PositionList: ~Copyable {
  fileprivate var bytes: [UInt8] = []
  private var last = (distance: 0, offset: 0)
  /// Not written yet: the next one may be at the same distance.
  @usableFromInline var next = (distance: 0, offset: 0)

  /// Makes an empty list.
  public init() {}

  /// Begins another function's.
  public mutating func removeAll() {
    bytes.removeAll(keepingCapacity: true)
    last = (0, 0)
    next = (0, 0)
  }

  /// Notes where the code of an instruction begins.
  /// - Parameters:
  ///   - distance: From the function's beginning; no less than before. Of several at one distance the last one counts.
  ///   - offset: Where the instruction stands in the function's body.
  @inlinable
  @inline(__always)
  public mutating func append(distance: Int, offset: Int) {
    guard offset != next.offset else { return }
    if distance != next.distance { write() }
    next = (distance, offset)
  }

  /// Ends the list.
  public mutating func finish() { write() }

  @usableFromInline
  mutating func write() {
    guard next.offset != last.offset else { return }
    let (more, change) = (next.distance - last.distance, next.offset - last.offset)
    if more < 0x80, change >= -0x40, change < 0x40 {
      bytes.append(UInt8(truncatingIfNeeded: more))
      bytes.append(UInt8(truncatingIfNeeded: change) & 0x7F)
    } else {
      bytes.appendU32(UInt32(clamping: more))
      bytes.appendSigned(Int64(change))
    }
    last = next
  }
}
