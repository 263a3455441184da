/// Where a binary used another than the canonical encoding, so that the encoder can repeat it.
///
/// The binary format allows several encodings of some items: a number with padding, a reference type in its long form, a
/// segment with explicit flags. The decoder numbers all such items outside of bodies and expressions (which stay bytes)
/// in the order in which they stand, and keeps those that deviate; the encoder meets the same items in the same order.
struct EncodingDeviations: Sendable {
  /// The numbers of the items that deviate, ascending.
  var ordinals: [UInt32] = []
  /// For a number its width in bytes; for another item the form that was used.
  var values: [UInt32] = []
}

/// Counts items while decoding and notes those that deviate.
struct DeviationRecorder {
  private var next: UInt32 = 0
  private(set) var deviations = EncodingDeviations()

  /// Takes the number of the next item.
  @inline(__always)
  mutating func take() -> UInt32 {
    defer { next &+= 1 }
    return next
  }

  /// Notes that an item deviates.
  @inline(never)
  mutating func note(_ ordinal: UInt32, _ value: UInt32) {
    // The form of an item is known only after some numbers inside of it.
    var position = deviations.ordinals.count
    while position > 0, deviations.ordinals[position - 1] > ordinal { position -= 1 }
    deviations.ordinals.insert(ordinal, at: position)
    deviations.values.insert(value, at: position)
  }
}

/// Counts items while encoding and tells how they deviate.
struct DeviationReplayer {
  private let deviations: EncodingDeviations
  private var next: UInt32 = 0
  private var cursor = 0

  /// - Parameter deviations: What to repeat; an empty list gives the canonical encoding.
  init(_ deviations: EncodingDeviations) { self.deviations = deviations }

  /// How the next item deviates, or nil.
  mutating func take() -> UInt32? {
    defer { next &+= 1 }
    guard cursor < deviations.ordinals.count, deviations.ordinals[cursor] == next else { return nil }
    defer { cursor += 1 }
    return deviations.values[cursor]
  }
}
