/// A line of the log in the making.
struct LogLine {
  private(set) var bytes: [UInt8] = []

  init() { bytes.reserveCapacity(256) }

  /// Adds texts as they are.
  mutating func add(_ texts: String...) { for text in texts { bytes += text.utf8 } }

  /// Adds a duration in milliseconds with three decimals.
  mutating func add(milliseconds nanoseconds: UInt64) {
    let fraction = String(nanoseconds / 1000 % 1000)
    add("\(nanoseconds / 1_000_000).", String(repeating: "0", count: 3 - fraction.count), fraction)
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
    bytes.append(UInt8(ascii: "\""))
  }
}
