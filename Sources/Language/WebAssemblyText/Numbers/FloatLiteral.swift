/// Floating-point numbers as the text format writes them (Wasm 3.0 §6.4.2), rounded correctly.
enum FloatLiteral {
  /// Why there is no value.
  enum Failure: Error {
    /// The bytes are no number.
    case malformed
    /// The number rounds to infinity, or a NaN's payload does not fit.
    case range
  }

  /// Reads a number that covers all bytes between two offsets.
  /// - Returns: The bits with the sign.
  static func parse(
    _ text: Span<UInt8>, from start: Int, to end: Int, _ format: FloatFormat
  ) throws(Failure) -> UInt64 {
    var index = start
    var sign: UInt64 = 0
    if index < end, text[index] == 0x2B || text[index] == 0x2D {
      if text[index] == 0x2D { sign = 1 &<< UInt64(format.width) }
      index &+= 1
    }
    guard index < end else { throw .malformed }
    switch text[index] {
    case 0x69:
      guard matches("inf", text, from: index, to: end) else { throw .malformed }
      return sign | format.infinity
    case 0x6E: return sign | format.infinity | (try payload(text, from: index, to: end, format))
    case 0x30 where index &+ 1 < end && text[index &+ 1] == 0x78:
      return sign | (try hexadecimalFloat(text, from: index &+ 2, to: end, format))
    default: return sign | (try decimalFloat(text, from: index, to: end, format))
    }
  }

  private static func matches(_ word: String, _ text: Span<UInt8>, from start: Int, to end: Int) -> Bool {
    guard end &- start == word.utf8.count else { return false }
    var index = start
    for byte in word.utf8 {
      guard text[index] == byte else { return false }
      index &+= 1
    }
    return true
  }

  /// `nan` or `nan:0x…`.
  private static func payload(
    _ text: Span<UInt8>, from start: Int, to end: Int, _ format: FloatFormat
  ) throws(Failure) -> UInt64 {
    if matches("nan", text, from: start, to: end) { return format.canonicalPayload }
    guard end &- start > 6, matches("nan:0x", text, from: start, to: start &+ 6),
      let value = IntegerLiteral.parse(text, from: start &+ 4, to: end)
    else { throw .malformed }
    guard !value.overflows, value.magnitude > 0, value.magnitude <= format.payloadMask else { throw .range }
    return value.magnitude
  }

  /// The exponent after its letter, held within ±2^40: no text is long enough to make up for more.
  private static func exponent(_ text: Span<UInt8>, from start: Int, to end: Int) throws(Failure) -> Int64 {
    var index = start
    var isNegative = false
    if index < end, text[index] == 0x2B || text[index] == 0x2D {
      isNegative = text[index] == 0x2D
      index &+= 1
    }
    var value: Int64 = 0
    var wasDigit = false
    while index < end {
      let byte = text[index]
      if byte >= 0x30, byte <= 0x39 {
        value = min(value &* 10 &+ Int64(byte &- 0x30), 1 << 40)
        wasDigit = true
      } else if byte == 0x5F, wasDigit {
        wasDigit = false
      } else {
        throw .malformed
      }
      index &+= 1
    }
    guard wasDigit else { throw .malformed }
    return isNegative ? 0 &- value : value
  }

  private static func hexadecimalFloat(
    _ text: Span<UInt8>, from start: Int, to end: Int, _ format: FloatFormat
  ) throws(Failure) -> UInt64 {
    var significand: UInt64 = 0
    var isInexact = false
    // The value is `significand` times 2 to the power of `scale`, before the written exponent.
    var scale: Int64 = 0
    var hasPoint = false
    var wasDigit = false
    var index = start
    scan: while index < end {
      let byte = text[index]
      if let digit = hexadecimalDigit(byte) {
        if significand >> 60 == 0 {
          significand = significand &<< 4 | UInt64(digit)
          if hasPoint { scale &-= 4 }
        } else {
          isInexact = isInexact || digit != 0
          if !hasPoint { scale &+= 4 }
        }
        wasDigit = true
      } else {
        switch byte {
        case 0x5F where wasDigit: wasDigit = false
        case 0x2E where wasDigit && !hasPoint:
          hasPoint = true
          // The fraction may be missing, but may not start with an underscore.
          if index &+ 1 < end, text[index &+ 1] == 0x5F { throw .malformed }
        case 0x50, 0x70:
          guard wasDigit else { throw .malformed }
          scale &+= try exponent(text, from: index &+ 1, to: end)
          break scan
        default: throw .malformed
        }
      }
      index &+= 1
    }
    guard wasDigit else { throw .malformed }
    if significand == 0 { return 0 }
    let clamped = Int(truncatingIfNeeded: max(-100_000, min(100_000, scale)))
    guard let bits = format.round(significand, exponent: clamped, isInexact: isInexact) else { throw .range }
    return bits
  }

  private static func decimalFloat(
    _ text: Span<UInt8>, from start: Int, to end: Int, _ format: FloatFormat
  ) throws(Failure) -> UInt64 {
    var significand: UInt64 = 0
    // The number of digits in `significand`, and of significant digits that follow them.
    var kept = 0
    var dropped: Int64 = 0
    var isInexact = false
    var fraction: Int64 = 0
    var hasPoint = false
    var wasDigit = false
    var written: Int64 = 0
    var index = start
    scan: while index < end {
      let byte = text[index]
      switch byte {
      case 0x30...0x39:
        if kept < 19 {
          significand = significand &* 10 &+ UInt64(byte &- 0x30)
          if significand != 0 { kept &+= 1 }
        } else {
          dropped &+= 1
          isInexact = isInexact || byte != 0x30
        }
        if hasPoint { fraction &+= 1 }
        wasDigit = true
      case 0x5F where wasDigit: wasDigit = false
      case 0x2E where wasDigit && !hasPoint:
        hasPoint = true
        if index &+ 1 < end, text[index &+ 1] == 0x5F { throw .malformed }
      case 0x45, 0x65:
        guard wasDigit else { throw .malformed }
        written = try exponent(text, from: index &+ 1, to: end)
        break scan
      default: throw .malformed
      }
      index &+= 1
    }
    guard wasDigit else { throw .malformed }
    if significand == 0 { return 0 }
    // The value is `significand`, and something if it is inexact, times 10 to the power of `scale`.
    let scale = written &- fraction &+ dropped
    if scale > 400 { throw .range }
    if scale < -400 { return 0 }
    let power = Int(truncatingIfNeeded: scale)
    if !isInexact, let bits = exact(significand, power, format) { return bits }
    if let bits = try approximate(significand, power, isInexact: isInexact, format) { return bits }
    let decimal = BigDecimal(text, from: start, to: index)
    let bits = decimal.rounded(Int(truncatingIfNeeded: written &- fraction &+ decimal.dropped), format)
    guard let bits else { throw .range }
    return bits
  }

  /// The bits of `significand` times 10 to a power from -400 to 400, or nil if they are not found quickly.
  static func bits(_ significand: UInt64, _ power: Int, _ format: FloatFormat) -> UInt64? {
    if let bits = exact(significand, power, format) { return bits }
    return try? approximate(significand, power, isInexact: false, format)
  }

  /// The value where one multiplication or division of exact numbers gives it.
  private static func exact(_ significand: UInt64, _ power: Int, _ format: FloatFormat) -> UInt64? {
    guard format.precision == 53, significand < 1 << 53, power >= -22, power <= 22 else { return nil }
    var scale: Double = 1
    for _ in 0..<(power < 0 ? 0 &- power : power) { scale *= 10 }
    let value = Double(significand)
    return (power < 0 ? value / scale : value * scale).bitPattern
  }

  /// The value from 128-bit arithmetic, where its error cannot change the rounding.
  private static func approximate(
    _ significand: UInt64, _ power: Int, isInexact: Bool, _ format: FloatFormat
  ) throws(Failure) -> UInt64? {
    let ten = PowerOfTen(power)
    let shift = significand.leadingZeroBitCount
    let product = ten.significand.multipliedFullWidth(by: significand &<< UInt64(shift))
    // The power and the digits are cut, not rounded, so the true product lies between `high` and a bound: the power is
    // short by less than `error` units, the low word and the cross terms by less than two, and digits that were left
    // out by less than one unit of the last digit.
    let lost: UInt64 = isInexact ? 1 &<< UInt64(shift) : 0
    let (upper, carry) = product.high.addingReportingOverflow(PowerOfTen.error &+ 2 &+ lost)
    guard !carry else { return nil }
    let exponent = ten.exponent &+ 64 &- shift
    // Equal roundings of both ends are the rounding of everything between them.
    let low = format.round(product.high, exponent: exponent, isInexact: false)
    let high = format.round(upper, exponent: exponent, isInexact: true)
    guard low == high else { return nil }
    guard let low else { throw .range }
    return low
  }
}
