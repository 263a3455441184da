import WebAssembly

// Unsafe: a growable buffer of its own in place of an array.
//
// Sound because `count <= capacity` bytes from `base` are initialised at any time, every entry makes room for 16 bytes before it
// is written, of which it has at most 15, and the type cannot be copied, so that nobody else holds the buffer. An array looks
// before each byte whether somebody shares it: with one, the lists were a thirtieth of what compiling takes.

/// The list of a function in a `PositionTable`, made while its code is.
@safe
public struct PositionList: ~Copyable {
  private var base: UnsafeMutablePointer<UInt8>
  private var capacity = 256
  private var count = 0
  private var last = (distance: 0, offset: 0)
  /// Not written yet: the next one may be at the same distance.
  @usableFromInline var next = (distance: 0, offset: 0)

  /// Makes an empty list.
  public init() { unsafe base = .allocate(capacity: capacity) }

  deinit { unsafe base.deallocate() }

  /// Begins another function's.
  /// - Parameters:
  ///   - distance: Where its code begins.
  ///   - offset: Where its body begins; both are counted from anywhere, and those that follow likewise.
  public mutating func begin(distance: Int, offset: Int) {
    count = 0
    last = (distance, offset)
    next = last
  }

  /// Notes where the code of an instruction begins.
  /// - Parameters:
  ///   - distance: No less than before. Of several at one distance the last one counts.
  ///   - offset: Where the instruction stands in the module.
  @inlinable
  @inline(__always)
  public mutating func append(distance: Int, offset: Int) {
    guard offset != next.offset else { return }
    if distance != next.distance { write() }
    next = (distance, offset)
  }

  /// Ends the list.
  public mutating func finish() { write() }

  /// Appends the list to others.
  func append(to bytes: inout [UInt8]) {
    unsafe bytes.append(contentsOf: UnsafeBufferPointer(start: base, count: count))
  }

  @usableFromInline
  mutating func write() {
    let (more, change) = (next.distance &- last.distance, next.offset &- last.offset)
    guard capacity &- count >= 16, UInt(bitPattern: more) < 0x80, UInt(bitPattern: change &+ 0x40) < 0x80 else {
      return writeRarely()
    }
    guard change != 0 else { return }
    last = next
    unsafe base[count] = UInt8(truncatingIfNeeded: more)
    unsafe base[count &+ 1] = UInt8(truncatingIfNeeded: change) & 0x7F
    count &+= 2
  }

  /// Writes an entry that has a number of more than seven bits, or for which there may be no room.
  @inline(never)
  private mutating func writeRarely() {
    let (more, change) = (next.distance &- last.distance, next.offset &- last.offset)
    guard change != 0 else { return }
    last = next
    if capacity &- count < 16 { grow() }
    var bytes: [UInt8] = []
    bytes.appendU32(UInt32(clamping: more))
    bytes.appendSigned(Int64(change))
    for byte in bytes {
      unsafe base[count] = byte
      count &+= 1
    }
  }

  @inline(never)
  private mutating func grow() {
    let wider = UnsafeMutablePointer<UInt8>.allocate(capacity: capacity * 2)
    unsafe wider.update(from: base, count: count)
    unsafe base.deallocate()
    unsafe base = wider
    capacity *= 2
  }
}
