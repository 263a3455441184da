/// A line of the log in the making.
struct LogLine {
  private(set) var bytes: [UInt8] = []

  init() { bytes.reserveCapacity(256) }

  /// Adds texts as they are.
  mutating func add(_ texts: String...) { for text in texts { bytes += text.utf8 } }

  /// Adds a duration in milliseconds with three decimals.
  mutating func add(milliseconds nanoseconds: UInt64) {
    add(nanoseconds / 1_000_000)
    bytes.append(UInt8(ascii: "."))
    add(thousandths: Int(nanoseconds / 1000 % 1000))
  }

  /// Adds a number.
  mutating func add(_ number: UInt64) {
    let start = bytes.count
    var rest = number
    repeat {
      bytes.append(UInt8(ascii: "0") + UInt8(rest % 10))
      rest /= 10
    } while rest > 0
    bytes[start...].reverse()
  }

  /// Adds a number below 1,000 with three digits.
  mutating func add(thousandths number: Int) {
    for power in [100, 10, 1] { bytes.append(UInt8(ascii: "0") + UInt8(number / power % 10)) }
  }

  /// Adds a text from a guest or a client, without what a terminal would obey.
  mutating func add(printable text: String) {
    // All of ASCII but its control characters, and ends of lines.
    if text.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F || $0 == 0x0A }) {
      bytes += text.utf8
      return
    }
    for scalar in text.unicodeScalars {
      if scalar.value < 0x20 && scalar != "\n" || (0x7F...0x9F).contains(scalar.value) {
        add("\\u{", String(scalar.value, radix: 16), "}")
      } else {
        bytes += String(scalar).utf8
      }
    }
  }

  /// Adds a JSON string (RFC 8259 §7).
  mutating func add(quoted text: String) {
    bytes.append(UInt8(ascii: "\""))
    defer { bytes.append(UInt8(ascii: "\"")) }
    // Most texts stand in JSON as they are.
    guard Self.needsEscapes(text) else {
      bytes += text.utf8
      return
    }
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"):
        bytes.append(UInt8(ascii: "\\"))
        bytes.append(byte)
      case UInt8(ascii: "\n"): add("\\n")
      case 0..<0x20: add(byte < 16 ? "\\u000" : "\\u00", String(byte, radix: 16))
      default: bytes.append(byte)
      }
    }
  }

  private static func needsEscapes(_ text: String) -> Bool {
    let bytes = text.utf8.span
    for index in bytes.indices
    where bytes[index] < 0x20 || bytes[index] == UInt8(ascii: "\"") || bytes[index] == UInt8(ascii: "\\") {
      return true
    }
    return false
  }
}
