import Runtime

/// Where a guest's random numbers come from.
public enum RandomSource: Sendable {
  /// The kernel.
  case system
  /// A generator that always gives the same numbers for a seed. Not for secrets.
  case seeded(UInt64)
  /// A function that returns so many bytes; fewer mean zeros for the rest.
  case function(@Sendable (Int) -> [UInt8])
}

/// SplitMix64: the same numbers for the same seed on every machine.
final class SeededGenerator: Sendable {
  private let state: Lock<UInt64>

  init(seed: UInt64) { state = Lock(seed) }

  /// The next bytes, eight for each step of the generator.
  func bytes(_ count: Int) -> [UInt8] {
    state.withLock { state in
      var result: [UInt8] = []
      result.reserveCapacity(count &+ 7)
      while result.count < count {
        state &+= 0x9E37_79B9_7F4A_7C15
        var word = state
        word = (word ^ (word >> 30)) &* 0xBF58_476D_1CE4_E5B9
        word = (word ^ (word >> 27)) &* 0x94D0_49BB_1331_11EB
        word ^= word >> 31
        for _ in 0..<8 {
          result.append(UInt8(truncatingIfNeeded: word))
          word >>= 8
        }
      }
      result.removeLast(result.count - count)
      return result
    }
  }
}
