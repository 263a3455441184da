/// A binary floating-point format of IEEE 754.
struct FloatFormat {
  /// The bits of the significand with the implicit one.
  let precision: Int
  /// The exponent of the smallest normal number.
  let minimumExponent: Int
  /// The exponent of the largest numbers.
  let maximumExponent: Int

  static let binary32 = FloatFormat(precision: 24, minimumExponent: -126, maximumExponent: 127)
  static let binary64 = FloatFormat(precision: 53, minimumExponent: -1022, maximumExponent: 1023)

  /// The number of bits of a number without the sign.
  var width: Int { self.precision == 24 ? 31 : 63 }
  /// The bits of infinity.
  var infinity: UInt64 { (1 &<< UInt64(width)) &- (1 &<< UInt64(precision &- 1)) }
  /// The payload bits of a NaN.
  var payloadMask: UInt64 { (1 &<< UInt64(precision &- 1)) &- 1 }
  /// The payload of the canonical NaN.
  var canonicalPayload: UInt64 { 1 &<< UInt64(precision &- 2) }

  /// Rounds to the nearest number, ties to even.
  /// - Parameters:
  ///   - significand: Not 0.
  ///   - exponent: The value is `significand` times 2 to this power.
  ///   - isInexact: Whether the value is a little more than that, by less than one unit of the significand.
  /// - Returns: The bits without a sign, or nil if the result is infinite.
  func round(_ significand: UInt64, exponent: Int, isInexact: Bool) -> UInt64? {
    let shift = significand.leadingZeroBitCount
    let normal = significand &<< UInt64(shift)
    // The value is 1.xxx times 2 to the power of `power`.
    let power = exponent &- shift &+ 63
    guard power <= maximumExponent else { return nil }
    // The bits of `normal` that do not fit.
    var excess = 64 &- precision
    if power < minimumExponent { excess = excess &+ (minimumExponent &- power) }
    if excess > 64 { return 0 }
    let kept: UInt64 = excess == 64 ? 0 : normal >> UInt64(excess)
    let half: UInt64 = 1 &<< UInt64(excess &- 1)
    let rest = excess == 64 ? normal : normal & ((1 &<< UInt64(excess)) &- 1)
    let isUp = rest > half || rest == half && (isInexact || kept & 1 == 1)
    let rounded = kept &+ (isUp ? 1 : 0)
    // A carry out of the significand raises the exponent by itself.
    let bits: UInt64
    if power < minimumExponent {
      bits = rounded
    } else {
      let biased = UInt64(truncatingIfNeeded: power &- minimumExponent &+ 1)
      bits = ((biased &- 1) &<< UInt64(precision &- 1)) &+ rounded
    }
    return bits < infinity ? bits : nil
  }
}
