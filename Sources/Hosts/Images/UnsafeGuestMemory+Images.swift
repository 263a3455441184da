import Runtime

/// Sound because `GuestMemory` checks the address and count, and the buffers have as many bytes.
extension GuestMemory {
  /// Whether bytes lie in the memory.
  func holds(_ address: UInt64, _ count: UInt64) -> Bool { unsafe (try? bytes(at: address, count: count)) != nil }

  /// Copies bytes into the memory.
  func write(_ source: [UInt8], at address: UInt64) throws(OutOfBounds) {
    unsafe try bytes(at: address, count: UInt64(source.count)).copyBytes(from: source)
  }
}
