import WebAssembly

extension TextBuffer {
  mutating func write(string: String) { bytes.append(contentsOf: string.utf8) }

  @inline(__always)
  mutating func write(byte: UInt8) { bytes.append(byte) }

  /// A new line with an indentation.
  mutating func newline(_ spaces: Int) {
    bytes.append(0x0A)
    bytes.append(contentsOf: repeatElement(0x20, count: spaces))
  }

  /// An unsigned number in decimal.
  mutating func write(_ value: UInt64) {
    if value < 10 {
      bytes.append(0x30 &+ UInt8(truncatingIfNeeded: value))
      return
    }
    var digits: [20 of UInt8] = .init(repeating: 0)
    var count = 0
    var rest = value
    while rest != 0, count < 20 {
      digits[count] = 0x30 &+ UInt8(truncatingIfNeeded: rest % 10)
      rest /= 10
      count &+= 1
    }
    while count > 0 {
      count &-= 1
      bytes.append(digits[count])
    }
  }

  @inline(__always)
  mutating func write(_ value: UInt32) { write(UInt64(value)) }

  /// A signed number in decimal.
  mutating func write(signed value: Int64) {
    if value < 0 { bytes.append(0x2D) }
    write(value.magnitude)
  }

  /// A number in hexadecimal with at least `digits` digits.
  mutating func write(hexadecimal value: UInt64, digits: Int) {
    var shift = max(digits &* 4, (64 &- value.leadingZeroBitCount &+ 3) & ~3) &- 4
    while shift >= 0 {
      write(hexadecimalDigit: UInt8(truncatingIfNeeded: value >> UInt64(shift)) & 15)
      shift &-= 4
    }
  }

  @inline(__always)
  mutating func write(hexadecimalDigit digit: UInt8) { bytes.append(digit < 10 ? 0x30 &+ digit : 0x57 &+ digit) }

  /// A string literal of any bytes; what is not printable ASCII is escaped.
  mutating func write(literal contents: ArraySlice<UInt8>) {
    bytes.append(0x22)
    for byte in contents {
      if byte >= 0x20, byte < 0x7F, byte != 0x22, byte != 0x5C {
        bytes.append(byte)
      } else {
        bytes.append(0x5C)
        write(hexadecimalDigit: byte >> 4)
        write(hexadecimalDigit: byte & 15)
      }
    }
    bytes.append(0x22)
  }

  /// A string literal of a name; letters of all scripts stay as they are.
  mutating func write(name: String) {
    bytes.append(0x22)
    for byte in name.utf8 {
      if byte >= 0x20, byte != 0x7F, byte != 0x22, byte != 0x5C {
        bytes.append(byte)
      } else {
        bytes.append(0x5C)
        write(hexadecimalDigit: byte >> 4)
        write(hexadecimalDigit: byte & 15)
      }
    }
    bytes.append(0x22)
  }

  /// Whether a name of so many bytes may be written once more; short ones always may.
  @inline(__always)
  mutating func allows(nameOf count: Int) -> Bool {
    guard count > 16 else { return true }
    nameBudget &-= count
    return nameBudget >= 0
  }

  /// An identifier (§6.3.5), in quotation marks if it needs them.
  mutating func write(identifier name: String) {
    bytes.append(0x24)
    if name.utf8.allSatisfy({ ByteClass.isIdentifier(byteClasses[Int($0)]) }) {
      bytes.append(contentsOf: name.utf8)
    } else {
      write(name: name)
    }
  }

  // Floating-point numbers

  /// A number that parses back to the same bits: decimal where that is short, else hexadecimal.
  mutating func write(float bits: UInt64, _ format: FloatFormat) {
    let magnitude = bits & ((1 &<< UInt64(format.width)) &- 1)
    if bits != magnitude { bytes.append(0x2D) }
    if magnitude >= format.infinity {
      let payload = magnitude & format.payloadMask
      if payload == 0 {
        write("inf")
      } else {
        write("nan")
        guard payload != format.canonicalPayload else { return }
        write(":0x")
        write(hexadecimal: payload, digits: 1)
      }
    } else if magnitude == 0 {
      write("0")
    } else if !writeDecimal(magnitude, format) {
      writeHexadecimal(magnitude, format)
    }
  }

  /// Writes a positive number in decimal if few digits say it exactly enough to get the same bits back.
  private mutating func writeDecimal(_ bits: UInt64, _ format: FloatFormat) -> Bool {
    let value =
      format.precision == 53
      ? Double(bitPattern: bits) : Double(Float(bitPattern: UInt32(truncatingIfNeeded: bits)))
    let limit: Double = format.precision == 53 ? 1e15 : 1e9
    guard value < limit, value >= 1e-9 else { return false }
    var scale: Double = 1
    for places in 0...18 {
      let scaled = (value * scale).rounded()
      guard scaled < limit else { return false }
      let digits = UInt64(scaled)
      if digits != 0, FloatLiteral.bits(digits, 0 &- places, format) == bits {
        write(digits, places: places)
        return true
      }
      scale *= 10
    }
    return false
  }

  /// Writes digits with so many of them behind the point.
  private mutating func write(_ value: UInt64, places: Int) {
    guard places > 0 else {
      write(value)
      return
    }
    var power: UInt64 = 1
    for _ in 0..<min(places, 18) { power &*= 10 }
    write(value / power)
    bytes.append(0x2E)
    var rest = value % power
    while power > 1 {
      power /= 10
      bytes.append(0x30 &+ UInt8(truncatingIfNeeded: rest / power))
      rest %= power
    }
  }

  /// Writes a positive number as `0x1.8p+1`.
  private mutating func writeHexadecimal(_ bits: UInt64, _ format: FloatFormat) {
    let fractionBits = format.precision &- 1
    let biased = Int(truncatingIfNeeded: bits >> UInt64(fractionBits))
    var significand = bits & format.payloadMask
    var exponent = biased &- 1 &+ format.minimumExponent
    if biased != 0 {
      significand |= 1 &<< UInt64(fractionBits)
    } else {
      exponent = format.minimumExponent
    }
    // Bring the highest bit to bit 63, then write it before the point.
    let shift = significand.leadingZeroBitCount
    exponent &-= shift &- (63 &- fractionBits)
    var fraction = (significand &<< UInt64(shift)) &<< 1
    write("0x1")
    if fraction != 0 { bytes.append(0x2E) }
    while fraction != 0 {
      write(hexadecimalDigit: UInt8(truncatingIfNeeded: fraction >> 60))
      fraction = fraction &<< 4
    }
    write("p")
    if exponent >= 0 { bytes.append(0x2B) }
    write(signed: Int64(exponent))
  }
}
