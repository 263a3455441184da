import Runtime

// Sound because `bytes(at:count:)` checks, because the memory's owner is alive while a method of `Memory` runs, and
// because a span cannot leave the closure.

extension GuestMemory {
  /// Copies bytes in.
  func write(_ bytes: some Collection<UInt8>, at address: UInt64) throws(OutOfBounds) {
    let target = try unsafe self.bytes(at: address, count: UInt64(bytes.count))
    unsafe target.copyBytes(from: bytes)
  }

  /// Lends bytes to a closure.
  func withBytes<Result>(at address: UInt64, count: UInt64, _ body: (RawSpan) throws -> Result) throws -> Result {
    let bytes = try unsafe bytes(at: address, count: count)
    return try body(unsafe RawSpan(_unsafeBytes: UnsafeRawBufferPointer(bytes)))
  }

  /// Lends bytes to a closure.
  func withMutableBytes<Result>(
    at address: UInt64, count: UInt64, _ body: (inout MutableRawSpan) throws -> Result
  ) throws -> Result {
    var span = unsafe MutableRawSpan(_unsafeBytes: try bytes(at: address, count: count))
    return try body(&span)
  }
}
