/// What a host function sees of a guest's linear memory.
///
/// A view is good for one host call: the memory may grow, and a later call is given a new view. Every access is checked
/// against the size that the memory had when the view was made; a memory never shrinks, so what was inside stays inside.
/// Another thread may write to a shared memory at any time: read a value once, then judge the copy.
///
/// Sound because `base` points to `size` bytes that stay mapped at least as long as the host call runs, and because
/// `check` stands before every access.
public struct GuestMemory {
  /// The first byte.
  let base: UnsafeMutableRawPointer
  /// The size in bytes.
  public let size: UInt64

  /// A guest gave an address and a length that do not lie in its memory.
  public struct OutOfBounds: Error, Equatable, CustomStringConvertible {
    /// The first byte that was asked for.
    public let address: UInt64
    /// How many bytes were asked for.
    public let count: UInt64
    /// The size of the memory in bytes.
    public let size: UInt64

    /// Makes an error.
    package init(address: UInt64, count: UInt64, size: UInt64) {
      self.address = address
      self.count = count
      self.size = size
    }

    /// For example `a host function was given 8 bytes at 65536 of a memory of 65536 bytes`.
    public var description: String {
      "a host function was given \(count) bytes at \(address) of a memory of \(size) bytes"
    }
  }

  /// Makes a view of the bytes at a base.
  /// - Parameters:
  ///   - base: The first byte of memory that outlives the view.
  ///   - size: How many bytes there are.
  public init(unsafeBase base: UnsafeMutableRawPointer, size: UInt64) {
    self.base = base
    self.size = size
  }

  @inline(__always)
  private func check(_ address: UInt64, _ count: UInt64) throws(OutOfBounds) {
    guard count <= size, address <= size &- count else {
      throw OutOfBounds(address: address, count: count, size: size)
    }
  }

  /// Reads a little-endian integer.
  /// - Parameter address: In bytes; need not be aligned.
  /// - Returns: The integer.
  public func load<Integer: FixedWidthInteger & BitwiseCopyable>(
    _ address: UInt64, as type: Integer.Type = Integer.self
  ) throws(OutOfBounds) -> Integer {
    try check(address, UInt64(MemoryLayout<Integer>.size))
    return Integer(littleEndian: base.loadUnaligned(fromByteOffset: Int(address), as: type))
  }

  /// Writes a little-endian integer.
  /// - Parameters:
  ///   - value: The integer.
  ///   - address: In bytes; need not be aligned.
  public func store<Integer: FixedWidthInteger & BitwiseCopyable>(
    _ value: Integer, at address: UInt64
  ) throws(OutOfBounds) {
    try check(address, UInt64(MemoryLayout<Integer>.size))
    base.storeBytes(of: value.littleEndian, toByteOffset: Int(address), as: Integer.self)
  }

  /// The bytes at an address, for the duration of the host call.
  /// - Parameters:
  ///   - address: Of the first byte.
  ///   - count: How many bytes.
  /// - Returns: A pointer to the guest's own bytes, not a copy.
  public func bytes(at address: UInt64, count: UInt64) throws(OutOfBounds) -> UnsafeMutableRawBufferPointer {
    try check(address, count)
    return UnsafeMutableRawBufferPointer(start: base + Int(address), count: Int(count))
  }

  /// Copies bytes out.
  /// - Parameters:
  ///   - address: Of the first byte.
  ///   - count: How many bytes. The caller bounds it before it allocates for a guest.
  /// - Returns: The copy.
  public func copy(at address: UInt64, count: UInt64) throws(OutOfBounds) -> [UInt8] {
    Array(try bytes(at: address, count: count))
  }
}
