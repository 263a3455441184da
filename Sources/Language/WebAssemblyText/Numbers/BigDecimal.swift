/// A decimal number with as many digits as rounding can depend on, for the cases that 128 bits do not decide.
struct BigDecimal {
  /// The digits as an integer, the lowest 32 bits first, without leading zeros.
  private var limbs: [UInt32] = []
  /// Whether digits that are not zero were left out.
  private var isInexact = false
  /// The number of significant digits that were left out.
  private(set) var dropped: Int64 = 0

  /// No halfway point between two doubles has more digits.
  private static let limit = 770

  private init(limbs: [UInt32]) { self.limbs = limbs }

  /// Reads the digits between two offsets; underscores and the point are passed over.
  init(_ text: Span<UInt8>, from start: Int, to end: Int) {
    var kept = 0
    // Up to nine digits are collected before the big number is touched.
    var pending: UInt32 = 0
    var scale: UInt32 = 1
    for index in start..<end {
      let digit = text[index] &- 0x30
      guard digit < 10, digit != 0 || kept != 0 else { continue }
      guard kept < BigDecimal.limit else {
        dropped &+= 1
        isInexact = isInexact || digit != 0
        continue
      }
      kept &+= 1
      pending = pending &* 10 &+ UInt32(digit)
      scale = scale &* 10
      if scale == 1_000_000_000 {
        multiply(by: scale, adding: pending)
        pending = 0
        scale = 1
      }
    }
    multiply(by: scale, adding: pending)
  }

  private mutating func multiply(by factor: UInt32, adding addend: UInt32) {
    var carry = UInt64(addend)
    for index in limbs.indices {
      carry &+= UInt64(limbs[index]) &* UInt64(factor)
      limbs[index] = UInt32(truncatingIfNeeded: carry)
      carry >>= 32
    }
    if carry != 0 { limbs.append(UInt32(truncatingIfNeeded: carry)) }
  }

  private mutating func multiply(byPowerOfTen power: Int) {
    var rest = power
    while rest >= 9 {
      multiply(by: 1_000_000_000, adding: 0)
      rest &-= 9
    }
    while rest > 0 {
      multiply(by: 10, adding: 0)
      rest &-= 1
    }
  }

  private var bitCount: Int {
    guard let last = limbs.last else { return 0 }
    return limbs.count &* 32 &- last.leadingZeroBitCount
  }

  private mutating func shiftLeft(_ count: Int) {
    let bits = UInt32(truncatingIfNeeded: count % 32)
    if bits != 0 {
      var carry: UInt32 = 0
      for index in limbs.indices {
        let limb = limbs[index]
        limbs[index] = limb &<< bits | carry
        carry = limb >> (32 &- bits)
      }
      if carry != 0 { limbs.append(carry) }
    }
    if count >= 32 { limbs.insert(contentsOf: repeatElement(0, count: count / 32), at: 0) }
  }

  /// Subtracts a number that is not larger; returns false and leaves everything as it is if it is larger.
  private mutating func subtract(_ other: BigDecimal) -> Bool {
    if bitCount < other.bitCount { return false }
    var index = limbs.count &- 1
    while index >= 0 {
      let theirs = index < other.limbs.count ? other.limbs[index] : 0
      if limbs[index] > theirs { break }
      if limbs[index] < theirs { return false }
      index &-= 1
    }
    var borrow: Int64 = 0
    for index in limbs.indices {
      let theirs = index < other.limbs.count ? Int64(other.limbs[index]) : 0
      let difference = Int64(limbs[index]) &- theirs &- borrow
      limbs[index] = UInt32(truncatingIfNeeded: difference)
      borrow = difference < 0 ? 1 : 0
    }
    while limbs.last == 0 { limbs.removeLast() }
    return true
  }

  /// The number times a power of ten, rounded.
  /// - Parameter power: From -1300 to 400.
  /// - Returns: The bits without a sign, or nil if the result is infinite.
  func rounded(_ power: Int, _ format: FloatFormat) -> UInt64? {
    guard !limbs.isEmpty else { return 0 }
    var numerator = self
    var denominator = BigDecimal(limbs: [1])
    if power >= 0 { numerator.multiply(byPowerOfTen: min(power, 400)) }
    if power < 0 { denominator.multiply(byPowerOfTen: min(0 &- power, 1300)) }
    // Bring both to the same length, so that their quotient lies between 1/2 and 2.
    let shift = numerator.bitCount &- denominator.bitCount
    if shift > 0 { denominator.shiftLeft(shift) } else { numerator.shiftLeft(0 &- shift) }
    var quotient: UInt64 = 0
    var exponent = shift &+ 1
    while quotient >> 63 == 0 {
      let bit: UInt64 = numerator.subtract(denominator) ? 1 : 0
      quotient = quotient &<< 1 | bit
      numerator.shiftLeft(1)
      exponent &-= 1
    }
    return format.round(quotient, exponent: exponent, isInexact: isInexact || !numerator.limbs.isEmpty)
  }
}
