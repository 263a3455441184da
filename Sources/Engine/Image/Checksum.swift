/// A number that tells a damaged file from a whole one. It is no proof against somebody who means harm.
struct Checksum {
  /// The checksum of bytes: four lanes of words of eight bytes, so that a processor does it at the speed of memory.
  static func of(_ bytes: Span<UInt8>) -> UInt64 {
    let prime: UInt64 = 0x9E37_79B1_85EB_CA87
    var lanes = SIMD4<UInt64>(1, 2, 3, 4) &* prime
    var position = 0
    while position &+ 32 <= bytes.count {
      for lane in 0..<4 {
        lanes[lane] = (lanes[lane] ^ word(bytes, position &+ 8 &* lane)) &* prime
        lanes[lane] ^= lanes[lane] &>> 29
      }
      position &+= 32
    }
    var sum = UInt64(bytes.count) &* prime
    for lane in 0..<4 { sum = (sum ^ lanes[lane]) &* prime }
    while position < bytes.count {
      sum = (sum ^ UInt64(bytes[position])) &* prime
      sum ^= sum &>> 31
      position &+= 1
    }
    return sum ^ sum &>> 32
  }

  private static func word(_ bytes: Span<UInt8>, _ start: Int) -> UInt64 {
    var word: UInt64 = 0
    for byte in 0..<8 { word |= UInt64(bytes[start &+ byte]) &<< UInt64(8 &* byte) }
    return word
  }
}
