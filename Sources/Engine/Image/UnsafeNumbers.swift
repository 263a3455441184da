// Unsafe: numbers are read from arrays without a look at each byte. Sound because the place is compared with the size first.

// Numbers in bytes, the lowest byte first.
extension [UInt8] {
  /// A number at a place that exists.
  func number<Number: FixedWidthInteger & BitwiseCopyable>(at place: Int, _: Number.Type) -> Number {
    precondition(place >= 0 && place + MemoryLayout<Number>.size <= count)
    return unsafe withUnsafeBytes {
      unsafe Number(littleEndian: $0.loadUnaligned(fromByteOffset: place, as: Number.self))
    }
  }

  /// What stands in an image's table for a function, at a place that exists.
  func words(
    at place: Int
  ) -> (start: UInt32, end: UInt32, wrapper: UInt32, type: UInt32, bodyStart: UInt32, bodyEnd: UInt32) {
    precondition(place >= 0 && place + 24 <= count)
    return unsafe withUnsafeBytes { bytes in
      let word = { unsafe UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: place + 4 * $0, as: UInt32.self)) }
      return (word(0), word(1), word(2), word(3), word(4), word(5))
    }
  }
}
