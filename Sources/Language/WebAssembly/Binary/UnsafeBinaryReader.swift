// Unsafe: bytes of a span read without the span's own bounds check.
//
// Sound because of one invariant, `0 <= position <= end <= bytes.count`: the initialisers establish it, every read
// checks `position < end` (or the remaining count) first and moves `position` by no more than it checked, and nothing
// else writes `position`. Long numbers are read with an index of their own that is checked against `bytes.count`. The
// span would check each byte once more, and trap where this throws.

/// Reads the values of the binary format (Wasm 3.0 §5.2) from a range of bytes.
public struct BinaryReader: ~Escapable {
  @usableFromInline let bytes: Span<UInt8>
  @usableFromInline var cursor: Int
  /// The offset of the next byte from the start of the module.
  @inlinable
  public var position: Int { cursor }
  /// The offset of the first byte that does not belong to the item being read.
  public private(set) var end: Int
  /// Whether the item is a section or function, and not the whole module.
  @usableFromInline let isPart: Bool

  /// A reader of all bytes.
  @_lifetime(copy bytes)
  public init(_ bytes: Span<UInt8>) {
    self.bytes = bytes
    cursor = 0
    end = bytes.count
    isPart = false
  }

  /// A reader of a part of a module; positions count from the start of `bytes`.
  ///
  /// A range that reaches past the end is cut.
  @_lifetime(copy bytes)
  public init(_ bytes: Span<UInt8>, range: ByteRange) {
    self.bytes = bytes
    end = min(Int(clamping: range.end), bytes.count)
    cursor = min(Int(clamping: range.start), end)
    isPart = true
  }

  @_lifetime(copy bytes)
  private init(_ bytes: Span<UInt8>, _ cursor: Int, _ end: Int, _ isPart: Bool) {
    (self.bytes, self.cursor, self.end, self.isPart) = (bytes, cursor, end, isPart)
  }

  /// The number of bytes left.
  @inlinable
  public var remaining: Int { end &- position }
  /// Whether nothing is left.
  @inlinable
  public var isAtEnd: Bool { position == end }

  /// The next byte.
  @inlinable
  @inline(__always)
  public mutating func byte() throws(WebAssemblyError) -> UInt8 {
    guard position < end else { throw endError() }
    let byte = unsafe bytes[unchecked: position]
    cursor &+= 1
    return byte
  }

  /// The next byte without moving on, or nil at the end.
  @inlinable
  @inline(__always)
  public func peek() -> UInt8? { position < end ? unsafe bytes[unchecked: position] : nil }

  /// Moves over `count` bytes and returns where they stand.
  public mutating func skip(_ count: UInt32) throws(WebAssemblyError) -> ByteRange {
    guard let size = Int(exactly: count), size <= remaining else {
      throw WebAssemblyError(
        .lengthOutOfBounds, "expected \(count) bytes, found \(remaining)", offset: position)
    }
    let start = UInt32(truncatingIfNeeded: position)
    cursor &+= size
    return ByteRange(start: start, end: start &+ count)
  }

  /// A reader of the next `count` bytes, over which this one moves.
  @_lifetime(copy self)
  public mutating func nested(_ count: UInt32) throws(WebAssemblyError) -> BinaryReader {
    let range = try skip(count)
    return BinaryReader(bytes, range: range)
  }

  /// The next `T` in little-endian order.
  @inlinable
  @inline(__always)
  public mutating func fixed<T: FixedWidthInteger & BitwiseCopyable>(
    _ type: T.Type
  ) throws(WebAssemblyError) -> T {
    let size = T.bitWidth / 8
    guard size <= remaining else { throw endError() }
    var value: T = 0
    for index in 0..<size {
      value |= T(truncatingIfNeeded: unsafe bytes[unchecked: position &+ index]) << T(truncatingIfNeeded: 8 &* index)
    }
    cursor &+= size
    return value
  }

  /// An unsigned LEB128 number of at most 32 bits.
  @inlinable
  @inline(__always)
  public mutating func u32() throws(WebAssemblyError) -> UInt32 {
    if position < end {
      let byte = unsafe bytes[unchecked: position]
      if byte < 0x80 {
        cursor &+= 1
        return UInt32(byte)
      }
    }
    return UInt32(truncatingIfNeeded: try moved(to: Self.unsigned(bytes, cursor, end, isPart, bits: 32)))
  }

  /// An unsigned LEB128 number of at most 32 bits, where many follow each other that mostly take two bytes: indices of functions,
  /// of which a table may have thousands.
  @inlinable
  @inline(__always)
  public mutating func index() throws(WebAssemblyError) -> UInt32 {
    if end &- position >= 2 {
      let (low, high) = unsafe (bytes[unchecked: position], bytes[unchecked: position &+ 1])
      if low >= 0x80, high < 0x80 {
        cursor &+= 2
        return UInt32(low & 0x7F) | UInt32(high) << 7
      }
    }
    return try u32()
  }

  /// An unsigned LEB128 number of at most 64 bits.
  @inlinable
  @inline(__always)
  public mutating func u64() throws(WebAssemblyError) -> UInt64 {
    if position < end {
      let byte = unsafe bytes[unchecked: position]
      if byte < 0x80 {
        cursor &+= 1
        return UInt64(byte)
      }
    }
    return try moved(to: Self.unsigned(bytes, cursor, end, isPart, bits: 64))
  }

  /// A signed LEB128 number of at most 32 bits.
  @inlinable
  @inline(__always)
  public mutating func s32() throws(WebAssemblyError) -> Int32 {
    if position < end {
      let byte = unsafe bytes[unchecked: position]
      if byte < 0x80 {
        cursor &+= 1
        return Int32(truncatingIfNeeded: Int8(truncatingIfNeeded: byte << 1) >> 1)
      }
    }
    return Int32(truncatingIfNeeded: try moved(to: Self.signed(bytes, cursor, end, isPart, bits: 32)))
  }

  /// A signed LEB128 number of at most 33 bits.
  @inlinable
  @inline(__always)
  public mutating func s33() throws(WebAssemblyError) -> Int64 {
    try moved(to: Self.signed(bytes, cursor, end, isPart, bits: 33))
  }

  /// A signed LEB128 number of at most 64 bits.
  @inlinable
  @inline(__always)
  public mutating func s64() throws(WebAssemblyError) -> Int64 {
    try moved(to: Self.signed(bytes, cursor, end, isPart, bits: 64))
  }

  /// Goes where a number ends.
  @inlinable
  @inline(__always)
  mutating func moved<Number>(to number: (value: Number, end: Int)) -> Number {
    cursor = number.end
    return number.value
  }

  // A number that does not fit into its type is reported as such even if the item ends inside of it: so the two look
  // at the bytes behind the item before they complain.
  //
  // They are given the parts of the reader and say where the number ends: so whoever reads instructions in a loop can have it in
  // registers.

  @inline(never)
  @usableFromInline
  static func unsigned(
    _ bytes: Span<UInt8>, _ cursor: Int, _ end: Int, _ isPart: Bool, bits: UInt64
  ) throws(WebAssemblyError) -> (value: UInt64, end: Int) {
    try BinaryReader(bytes, cursor, end, isPart).unsigned(bits: bits)
  }

  @inline(__always)
  private func unsigned(bits: UInt64) throws(WebAssemblyError) -> (value: UInt64, end: Int) {
    if let few = fewBytes(), few.value &>> bits == 0 || bits == 64 { return (few.value, few.end) }
    return try Self.longUnsigned(bytes, cursor, end, isPart, bits: bits)
  }

  @inline(never)
  private static func longUnsigned(
    _ bytes: Span<UInt8>, _ cursor: Int, _ end: Int, _ isPart: Bool, bits: UInt64
  ) throws(WebAssemblyError) -> (value: UInt64, end: Int) {
    try BinaryReader(bytes, cursor, end, isPart).longUnsigned(bits: bits)
  }

  private func longUnsigned(bits: UInt64) throws(WebAssemblyError) -> (value: UInt64, end: Int) {
    let start = position
    var next = position
    var value: UInt64 = 0
    var shift: UInt64 = 0
    while true {
      guard next < bytes.count else { throw endError() }
      let byte = unsafe bytes[unchecked: next]
      next &+= 1
      let left = bits &- shift
      if left < 7 {
        guard byte & 0x80 == 0 else { throw WebAssemblyError(.integerTooLong, offset: start) }
        guard byte >> left == 0 else { throw WebAssemblyError(.integerTooLarge, offset: start) }
      }
      value |= UInt64(byte & 0x7F) &<< shift
      if byte & 0x80 == 0 {
        return (value, try checked(next))
      }
      shift &+= 7
    }
  }

  @inline(never)
  @usableFromInline
  static func signed(
    _ bytes: Span<UInt8>, _ cursor: Int, _ end: Int, _ isPart: Bool, bits: UInt64
  ) throws(WebAssemblyError) -> (value: Int64, end: Int) {
    try BinaryReader(bytes, cursor, end, isPart).signed(bits: bits)
  }

  @inline(__always)
  private func signed(bits: UInt64) throws(WebAssemblyError) -> (value: Int64, end: Int) {
    if let few = fewBytes() {
      // The last of its bytes has the sign in bit 6.
      let unused = Int64(bitPattern: 64 &- few.bits)
      let value = (Int64(bitPattern: few.value) &<< unused) &>> unused
      let others = 64 &- Int64(bitPattern: bits)
      if (value &<< others) &>> others == value { return (value, few.end) }
    }
    return try Self.longSigned(bytes, cursor, end, isPart, bits: bits)
  }

  @inline(never)
  private static func longSigned(
    _ bytes: Span<UInt8>, _ cursor: Int, _ end: Int, _ isPart: Bool, bits: UInt64
  ) throws(WebAssemblyError) -> (value: Int64, end: Int) {
    try BinaryReader(bytes, cursor, end, isPart).longSigned(bits: bits)
  }

  private func longSigned(bits: UInt64) throws(WebAssemblyError) -> (value: Int64, end: Int) {
    let start = position
    var next = position
    var value: UInt64 = 0
    var shift: UInt64 = 0
    while true {
      guard next < bytes.count else { throw endError() }
      let byte = unsafe bytes[unchecked: next]
      next &+= 1
      let left = bits &- shift
      if left < 7 {
        guard byte & 0x80 == 0 else { throw WebAssemblyError(.integerTooLong, offset: start) }
        // The bits from the sign bit up must all be equal.
        let upper = Int8(truncatingIfNeeded: byte << 1) >> Int8(truncatingIfNeeded: left)
        guard upper == 0 || upper == -1 else { throw WebAssemblyError(.integerTooLarge, offset: start) }
      }
      value |= UInt64(byte & 0x7F) &<< shift
      shift &+= 7
      if byte & 0x80 == 0 {
        if shift < 64, byte & 0x40 != 0 { value |= ~0 &<< shift }
        return (Int64(bitPattern: value), try checked(next))
      }
    }
  }

  /// A number of at most five bytes, as nearly all are, and linkers write many with five that could have fewer. The bits that it
  /// has are the last ones of the value, and nobody has looked whether the type holds them. Whatever is not that simple is nil.
  @inline(__always)
  private func fewBytes() -> (value: UInt64, bits: UInt64, end: Int)? {
    guard cursor &+ 8 <= bytes.count else { return nil }
    let word = unsafe UInt64(
      littleEndian: bytes.bytes.unsafeLoadUnaligned(fromUncheckedByteOffset: cursor, as: UInt64.self))
    let stop = ~word & 0x80_8080_8080
    guard stop != 0 else { return nil }
    // All bits up to the first that ends a byte without another one behind it.
    let bits = UInt64(truncatingIfNeeded: stop.trailingZeroBitCount &+ 1)
    let next = cursor &+ Int(truncatingIfNeeded: bits >> 3)
    guard next <= end else { return nil }
    let septets = word & (stop ^ (stop &- 1)) & 0x7F_7F7F_7F7F
    let pairs = septets & 0x7F_007F_007F | (septets & 0x7F00_7F00) >> 1
    let value = pairs & 0x3FFF | (pairs & 0x3FFF_0000) >> 2 | (pairs & 0x7F_0000_0000) >> 4
    return (value, bits &- bits >> 3, next)
  }

  private func checked(_ next: Int) throws(WebAssemblyError) -> Int {
    guard next <= end else { throw endError(at: end) }
    return next
  }

  /// A name: a length and so many bytes of UTF-8 (§5.2.4).
  public mutating func name() throws(WebAssemblyError) -> String {
    let length = try u32()
    return try text(length)
  }

  /// `length` bytes of UTF-8.
  mutating func text(_ length: UInt32) throws(WebAssemblyError) -> String {
    let start = position
    let range = try skip(length)
    do {
      return String(copying: try UTF8Span(validating: bytes.extracting(range.indices)))
    } catch {
      throw WebAssemblyError(.utf8, offset: start)
    }
  }

  @inline(never)
  @usableFromInline
  func endError() -> WebAssemblyError { endError(at: position) }

  private func endError(at position: Int) -> WebAssemblyError {
    WebAssemblyError(isPart ? .unexpectedEndOfSection : .unexpectedEnd, offset: position)
  }
}
