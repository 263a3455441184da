import Testing

@testable import WebAssemblyText

@Suite struct FloatLiteralTests {
  private func f64(_ text: String) -> UInt64? {
    let bytes = Array(text.utf8)
    return try? FloatLiteral.parse(bytes.span, from: 0, to: bytes.count, .binary64)
  }

  private func f32(_ text: String) -> UInt32? {
    let bytes = Array(text.utf8)
    return (try? FloatLiteral.parse(bytes.span, from: 0, to: bytes.count, .binary32)).map { UInt32($0) }
  }

  @Test func specialValues() {
    #expect(f64("inf") == Double.infinity.bitPattern)
    #expect(f64("-inf") == (-Double.infinity).bitPattern)
    #expect(f64("nan") == 0x7FF8_0000_0000_0000)
    #expect(f64("-nan") == 0xFFF8_0000_0000_0000)
    #expect(f32("nan:0x1") == 0x7F80_0001)
    #expect(f32("-nan:0x7f_ffff") == 0xFFFF_FFFF)
    #expect(f64("nan:0xf_ffff_ffff_ffff") == 0x7FFF_FFFF_FFFF_FFFF)
    #expect(f32("nan:0x80_0000") == nil)
    #expect(f32("nan:0x0") == nil)
    #expect(f64("nan:0x10_0000_0000_0000") == nil)
    #expect(f64("nan:1") == nil)
    #expect(f64("-0") == (-0.0).bitPattern)
    #expect(f64("-0x0p0") == (-0.0).bitPattern)
  }

  @Test(arguments: [
    "", "+", "-", ".0", "0e", "0e+", "0x", "0x.", "0x0.g", "0x0p", "0x0p+", "0x0pA", "_100", "99_", "1__0", "1._0",
    "1_.0", "1.0_", "1e_1", "1e1_", "0x_1", "0x1_", "0x1._0", "0x1p_1", "infinity", "nanx", "nan:0x", "1.0.0", "0_x1",
  ])
  func malformed(_ text: String) { #expect(f64(text) == nil) }

  @Test(arguments: [
    "0", "1.", "1.e1", "0x1.", "0x1.p1", "1_000.000_1e1_0", "0xa_b.c_dp1_0", "+1.5E-3", "0XA".lowercased(), "1e-5000",
    "0x1p-99999999999999999999",
  ])
  func wellFormed(_ text: String) { #expect(f64(text) != nil) }

  /// The edges of the formats, where the rounding of the last bit shows.
  @Test(arguments: [
    // The largest numbers, and halfway to infinity.
    ("1.7976931348623157e308", 0x7FEF_FFFF_FFFF_FFFF),
    ("1.7976931348623158e308", 0x7FEF_FFFF_FFFF_FFFF),
    ("0x1.fffffffffffff7ffffp1023", 0x7FEF_FFFF_FFFF_FFFF),
    // The smallest normal number and its neighbours.
    ("2.2250738585072014e-308", 0x0010_0000_0000_0000),
    ("2.2250738585072011e-308", 0x000F_FFFF_FFFF_FFFF),
    ("0x0.fffffffffffff8p-1022", 0x0010_0000_0000_0000),
    // The smallest number, half of it, and a little more than half.
    ("4.9406564584124654e-324", 1),
    ("0x1p-1075", 0),
    ("0x1.0000000000000000000000001p-1075", 1),
    ("2.4703282292062327e-324", 0),
    ("2.4703282292062328e-324", 1),
    // Ties go to even.
    ("9007199254740993", 0x4340_0000_0000_0000),
    ("9007199254740993.00000000000000000000000000000000000000000000001", 0x4340_0000_0000_0001),
    ("9007199254740995", 0x4340_0000_0000_0002),
    ("0x20000000000001", 0x4340_0000_0000_0000),
    ("0x20000000000001.0000000000000000000000000000000001", 0x4340_0000_0000_0001),
    ("1.00000000000000011102230246251565404236316680908203125", 0x3FF0_0000_0000_0000),
    ("1.00000000000000011102230246251565404236316680908203126", 0x3FF0_0000_0000_0001),
    ("1.00000000000000033306690738754696212708950042724609375", 0x3FF0_0000_0000_0002),
  ])
  func rounding(_ text: String, _ bits: UInt64) { #expect(f64(text) == bits) }

  @Test func outOfRange() {
    #expect(f64("1.7976931348623159e308") == nil)
    #expect(f64("0x1.fffffffffffff8p1023") == nil)
    #expect(f64("1e309") == nil)
    #expect(f64("1e99999999999999999999999") == nil)
    #expect(f32("3.4028234663852886e38") == 0x7F7F_FFFF)
    #expect(f32("3.4028235677973367e38") == nil)
    #expect(f32("340282356779733661637539395458142568447") == 0x7F7F_FFFF)
    #expect(f32("340282356779733661637539395458142568448") == nil)
    #expect(f32("0x1.ffffffp127") == nil)
    #expect(f32("0x1.fffffefffp127") == 0x7F7F_FFFF)
  }

  /// A value that rounding to 64 bits first would round wrongly to 32.
  @Test func roundsOnce() {
    #expect(f32("0x1.000001000000001p0") == 0x3F80_0001)
    #expect(f32("1.00000005960464477539062500000000000000000000001") == 0x3F80_0001)
    #expect(f32("1.000000059604644775390625") == 0x3F80_0000)
    #expect(f32("16777217") == 0x4B80_0000)
    #expect(f32("16777219") == 0x4B80_0002)
    #expect(f32("1e-45") == 1)
    #expect(f32("7.0064923216240853e-46") == 0)
    #expect(f32("7.0064923216240854e-46") == 1)
  }

  /// The position of the point and the exponent may be far apart.
  @Test func longDigits() {
    let zeros = String(repeating: "0", count: 100_000)
    #expect(f64("0." + zeros + "1e100001") == 1.0.bitPattern)
    #expect(f64("1" + zeros + "e-100000") == 1.0.bitPattern)
    #expect(f64("0x0." + zeros + "1p400004") == 1.0.bitPattern)
    #expect(f64("0x1" + zeros + "p-400000") == 1.0.bitPattern)
    // One digit after 100,000 nines decides nothing; a one after many zeros breaks a tie.
    #expect(f64("0." + String(repeating: "9", count: 100_000)) == 1.0.bitPattern)
    #expect(f64("9007199254740993." + zeros) == 0x4340_0000_0000_0000)
    #expect(f64("9007199254740993." + zeros + "1") == 0x4340_0000_0000_0001)
    #expect(f64("0x20000000000001." + zeros + "1") == 0x4340_0000_0000_0001)
  }

  /// Compares with the C library, which rounds correctly.
  @Test func agreesWithTheCLibrary() {
    var generator = Generator(state: 1)
    for _ in 0..<40_000 {
      let digits = Int.random(in: 1...25, using: &generator)
      var text = ""
      for _ in 0..<digits { text += String(Int.random(in: 0...9, using: &generator)) }
      text += "." + String(UInt64.random(in: 0...999_999, using: &generator))
      text += "e" + String(Int.random(in: -345...300, using: &generator))
      let expected = Double(text) ?? 0
      #expect(f64(text) == (expected.isInfinite ? nil : expected.bitPattern), "\(text)")
      let single = Float(text) ?? 0
      #expect(f32(text) == (single.isInfinite ? nil : single.bitPattern), "\(text)")
    }
  }

  /// Numbers halfway between two singles, and next to halfway.
  @Test func halfwayCases() {
    var generator = Generator(state: 2)
    /// A normal double exactly, as digits and a power of two.
    func exact(_ value: Double) -> String {
      let significand = value.bitPattern & 0xF_FFFF_FFFF_FFFF | 0x10_0000_0000_0000
      return "0x\(String(significand, radix: 16))p\(Int(value.exponent) - 52)"
    }
    for _ in 0..<3_000 {
      let single = Float(bitPattern: UInt32.random(in: 1..<0x7F00_0000, using: &generator))
      let halfway = (Double(single) + Double(single.nextUp)) / 2
      let even = single.bitPattern & 1 == 0 ? single : single.nextUp
      #expect(f32(exact(halfway)) == even.bitPattern, "\(halfway)")
      #expect(f32(exact(halfway.nextUp)) == single.nextUp.bitPattern, "\(halfway)")
      #expect(f32(exact(halfway.nextDown)) == single.bitPattern, "\(halfway)")
      #expect(f32(exact(halfway).replacing("p", with: ".0000000000001p")) == single.nextUp.bitPattern)
    }
    // The same in decimal, where 24 bits and a half have at most 25 digits behind the point.
    for _ in 0..<3_000 {
      let odd = UInt64.random(in: 0x80_0000..<0xFF_FFFF, using: &generator) * 2 + 1
      let even = Float(odd / 2 % 2 == 0 ? odd / 2 : odd / 2 + 1)
      #expect(f32("\(odd / 2).5") == even.bitPattern, "\(odd)")
      #expect(f32("\(odd / 2).50000000000000000000000000000000000001") == Float(odd / 2 + 1).bitPattern)
      #expect(f32("\(odd / 2).49999999999999999999999999999999999999") == Float(odd / 2).bitPattern)
    }
  }

  /// Every power of ten, from the table and from big integers.
  @Test func powersOfTen() {
    for power in -330...308 {
      let text = "1e\(power)"
      #expect(f64(text) == Double(text)?.bitPattern, "\(text)")
      let long = "1000000000000000000000000000000000000001e\(power - 39)"
      let expected = Double(long) ?? 0
      #expect(f64(long) == (expected.isInfinite ? nil : expected.bitPattern), "\(long)")
    }
  }

  @Test func printedNumbersParseBack() {
    var generator = Generator(state: 3)
    func check64(_ bits: UInt64) {
      var buffer = TextBuffer()
      buffer.write(float: bits, .binary64)
      let text = String(decoding: buffer.bytes, as: UTF8.self)
      #expect(f64(text) == bits, "\(text)")
    }
    func check32(_ bits: UInt32) {
      var buffer = TextBuffer()
      buffer.write(float: UInt64(bits), .binary32)
      let text = String(decoding: buffer.bytes, as: UTF8.self)
      #expect(f32(text) == bits, "\(text)")
    }
    for _ in 0..<20_000 {
      check64(generator.next())
      check32(UInt32(truncatingIfNeeded: generator.next()))
      check64((Double(Int.random(in: -1_000_000...1_000_000, using: &generator)) / 1000).bitPattern)
      check32((Float(Int.random(in: -1_000_000...1_000_000, using: &generator)) / 1000).bitPattern)
    }
    for bits: UInt64 in [0, 1, 1 << 63, 0x000F_FFFF_FFFF_FFFF, 0x7FEF_FFFF_FFFF_FFFF, 0x7FF0_0000_0000_0001] {
      check64(bits)
    }
  }

  @Test(arguments: [
    (0.1, "0.1"), (1, "1"), (-2.5, "-2.5"), (3.14159, "3.14159"), (1e6, "1000000"), (0.001, "0.001"),
    (.infinity, "inf"), (-0.0, "-0"), (0x1p-1074, "0x1p-1074"), (0x1.8p100, "0x1.8p+100"),
  ])
  func shortNumbersAreDecimal(_ value: Double, _ text: String) {
    var buffer = TextBuffer()
    buffer.write(float: value.bitPattern, .binary64)
    #expect(String(decoding: buffer.bytes, as: UTF8.self) == text)
  }
}

@Suite struct IntegerLiteralTests {
  private func bits(_ text: String, _ width: UInt64) -> UInt64? {
    let bytes = Array(text.utf8)
    return IntegerLiteral.parse(bytes.span, from: 0, to: bytes.count).flatMap {
      IntegerLiteral.bits($0, width: width)
    }
  }

  @Test func ranges() {
    #expect(bits("4294967295", 32) == 0xFFFF_FFFF)
    #expect(bits("4294967296", 32) == nil)
    #expect(bits("-2147483648", 32) == 0x8000_0000)
    #expect(bits("-2147483649", 32) == nil)
    #expect(bits("+2147483647", 32) == 0x7FFF_FFFF)
    #expect(bits("+2147483648", 32) == nil)
    #expect(bits("0xffff_ffff_ffff_ffff", 64) == .max)
    #expect(bits("0x1_0000_0000_0000_0000", 64) == nil)
    #expect(bits("18446744073709551616", 64) == nil)
    #expect(bits("-0x8000_0000_0000_0000", 64) == 1 << 63)
    #expect(bits("-0x8000_0000_0000_0001", 64) == nil)
    #expect(bits("-128", 8) == 0x80)
    #expect(bits("-129", 8) == nil)
    #expect(bits("255", 8) == 0xFF)
    #expect(bits("256", 8) == nil)
    #expect(bits("00000000000000000000000000000000001", 32) == 1)
    #expect(bits("-0", 32) == 0)
  }

  @Test(arguments: ["", "-", "0x", "_1", "1_", "1__1", "0x_1", "0_x1", "1a", "0b1", "0X1", "--1"])
  func malformed(_ text: String) { #expect(bits(text, 64) == nil) }
}
