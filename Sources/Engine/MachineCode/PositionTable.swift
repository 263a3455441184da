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
    list.append(to: &bytes)
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
