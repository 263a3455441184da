/// Integers as the text format writes them (Wasm 3.0 §6.4.1).
enum IntegerLiteral {
  /// What a literal says, before anyone asks for a range.
  struct Value {
    var isNegative: Bool
    var hasSign: Bool
    var magnitude: UInt64
    /// Whether the magnitude does not fit in 64 bits.
    var overflows: Bool
  }

  /// Reads an integer that covers all bytes between two offsets.
  /// - Returns: nil if it is no integer.
  static func parse(_ text: Span<UInt8>, from start: Int, to end: Int) -> Value? {
    var index = start
    var value = Value(isNegative: false, hasSign: false, magnitude: 0, overflows: false)
    if index < end, text[index] == 0x2B || text[index] == 0x2D {
      value.hasSign = true
      value.isNegative = text[index] == 0x2D
      index &+= 1
    }
    var base: UInt64 = 10
    if index &+ 1 < end, text[index] == 0x30, text[index &+ 1] == 0x78 {
      base = 16
      index &+= 2
    }
    var wasDigit = false
    while index < end {
      let byte = text[index]
      if let digit = hexadecimalDigit(byte), UInt64(digit) < base {
        let (product, overflow) = value.magnitude.multipliedReportingOverflow(by: base)
        let (sum, carry) = product.addingReportingOverflow(UInt64(digit))
        value.overflows = value.overflows || overflow || carry
        value.magnitude = sum
        wasDigit = true
      } else if byte == 0x5F, wasDigit {
        wasDigit = false
      } else {
        return nil
      }
      index &+= 1
    }
    return wasDigit ? value : nil
  }

  /// The bits of an integer of a width, written with or without a sign (`iN` of the standard), or nil if it is out of
  /// range.
  static func bits(_ value: Value, width: UInt64) -> UInt64? {
    guard !value.overflows else { return nil }
    let mask: UInt64 = width == 64 ? .max : (1 &<< width) &- 1
    if value.isNegative {
      guard value.magnitude <= 1 &<< (width &- 1) else { return nil }
      return (0 &- value.magnitude) & mask
    }
    // A plus sign makes the number signed.
    let limit = value.hasSign ? mask >> 1 : mask
    return value.magnitude <= limit ? value.magnitude : nil
  }
}
