/// The contents of strings (Wasm 3.0 §6.3.4).
enum StringLiteral {
  /// Appends the bytes that a string's contents stand for; the lexer has checked the escape sequences.
  static func decode(_ text: Span<UInt8>, from start: Int, to end: Int, into bytes: inout [UInt8]) {
    var index = start
    while index < end {
      let byte = text[index]
      index &+= 1
      guard byte == 0x5C, index < end else {
        bytes.append(byte)
        continue
      }
      let escape = text[index]
      index &+= 1
      switch escape {
      case 0x74: bytes.append(0x09)
      case 0x6E: bytes.append(0x0A)
      case 0x72: bytes.append(0x0D)
      case 0x22, 0x27, 0x5C: bytes.append(escape)
      case 0x75:
        index &+= 1
        var value: UInt32 = 0
        while index < end, text[index] != 0x7D {
          if let digit = hexadecimalDigit(text[index]) { value = value &<< 4 | UInt32(digit) }
          index &+= 1
        }
        index &+= 1
        append(value, to: &bytes)
      default:
        let low = index < end ? hexadecimalDigit(text[index]) ?? 0 : 0
        index &+= 1
        bytes.append((hexadecimalDigit(escape) ?? 0) &<< 4 | low)
      }
    }
  }

  /// Appends a scalar in UTF-8.
  private static func append(_ scalar: UInt32, to bytes: inout [UInt8]) {
    func tail(_ shift: UInt32) -> UInt8 { UInt8(truncatingIfNeeded: 0x80 | (scalar >> shift & 0x3F)) }
    switch scalar {
    case 0..<0x80: bytes.append(UInt8(truncatingIfNeeded: scalar))
    case 0x80..<0x800:
      bytes.append(UInt8(truncatingIfNeeded: 0xC0 | scalar >> 6))
      bytes.append(tail(0))
    case 0x800..<0x1_0000:
      bytes.append(UInt8(truncatingIfNeeded: 0xE0 | scalar >> 12))
      bytes.append(tail(6))
      bytes.append(tail(0))
    default:
      bytes.append(UInt8(truncatingIfNeeded: 0xF0 | scalar >> 18))
      bytes.append(tail(12))
      bytes.append(tail(6))
      bytes.append(tail(0))
    }
  }

  /// The length of the UTF-8 sequence that starts at an offset, or 0 if it is malformed (§6.3.1).
  static func scalarLength(_ text: Span<UInt8>, at start: Int, end: Int) -> Int {
    guard start < end else { return 0 }
    let first = text[start]
    func byte(_ index: Int) -> UInt8 { start &+ index < end ? text[start &+ index] : 0 }
    func isTail(_ index: Int) -> Bool { byte(index) & 0xC0 == 0x80 }
    switch first {
    case 0..<0x80: return 1
    case 0xC2...0xDF: return isTail(1) ? 2 : 0
    case 0xE0...0xEF:
      guard isTail(1), isTail(2) else { return 0 }
      // Neither a longer form than needed nor a surrogate.
      if first == 0xE0, byte(1) < 0xA0 { return 0 }
      if first == 0xED, byte(1) > 0x9F { return 0 }
      return 3
    case 0xF0...0xF4:
      guard isTail(1), isTail(2), isTail(3) else { return 0 }
      if first == 0xF0, byte(1) < 0x90 { return 0 }
      if first == 0xF4, byte(1) > 0x8F { return 0 }
      return 4
    default: return 0
    }
  }

  /// Whether bytes are well-formed UTF-8.
  static func isUTF8(_ bytes: Span<UInt8>) -> Bool {
    var index = 0
    while index < bytes.count {
      let length = scalarLength(bytes, at: index, end: bytes.count)
      guard length > 0 else { return false }
      index &+= length
    }
    return true
  }
}

/// The value of a hexadecimal digit, or nil for another byte.
@inline(__always)
func hexadecimalDigit(_ byte: UInt8) -> UInt8? {
  switch byte {
  case 0x30...0x39: byte &- 0x30
  case 0x41...0x46: byte &- 0x41 &+ 10
  case 0x61...0x66: byte &- 0x61 &+ 10
  default: nil
  }
}

/// A number in hexadecimal with at least `width` digits.
func hexadecimal(_ value: UInt32, width: Int) -> String {
  let digits = String(value, radix: 16, uppercase: true)
  return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
}
