import Runtime

// Sound because the pointers are used in the closures alone, and because the guest's memory checks its bounds.
extension [UInt8] {
  /// Copies bytes.
  init(copying bytes: RawSpan) { self = unsafe bytes.withUnsafeBytes { unsafe Array($0) } }
}

extension GuestMemory {
  /// Copies bytes to the memory.
  func store(_ bytes: [UInt8], at address: UInt64) throws(OutOfBounds) {
    let target = unsafe try self.bytes(at: address, count: UInt64(bytes.count))
    unsafe target.copyBytes(from: bytes)
  }
}
