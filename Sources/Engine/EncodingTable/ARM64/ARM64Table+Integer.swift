// One row an encoding, aligned; what differs in the mnemonic and the bits only is stated once.
// swift-format-ignore-file

extension ARM64Table {
  static let arithmetic = ARM64Group(title: "Arithmetic and logic", encodings:
    sums("add", 0x0B00_0000, 0x1100_0000) + sums("sub", 0x4B00_0000, 0x5100_0000)
    + sums("adds", 0x2B00_0000, 0x3100_0000, isComparison: true) + sums("subs", 0x6B00_0000, 0x7100_0000, isComparison: true)
    + three("adc", 0x1A00_0000, .reads) + three("adcs", 0x3A00_0000, [.reads, .sets])
    + three("sbc", 0x5A00_0000, .reads) + three("sbcs", 0x7A00_0000, [.reads, .sets])
    + logic("and", 0x0A00_0000) + logic("bic", 0x0A20_0000) + logic("orr", 0x2A00_0000) + logic("orn", 0x2A20_0000)
    + logic("eor", 0x4A00_0000) + logic("eon", 0x4A20_0000) + logic("ands", 0x6A00_0000, .sets) + logic("bics", 0x6A20_0000, .sets)
    + masks("and", 0x1200_0000) + masks("orr", 0x3200_0000) + masks("eor", 0x5200_0000) + [
    arm("ands",  [.w(.w(.d)), .r(.w(.n)), .r(.mask(32))], 0x7200_0000, .sets),
    arm("ands",  [.w(.x(.d)), .r(.x(.n)), .r(.mask(64))], 0xF200_0000, .sets),
    arm("movn",  [.w(.w(.d)), .r(.unsigned(5, 16)), .r(.halfword(1))],  0x1280_0000),
    arm("movn",  [.w(.x(.d)), .r(.unsigned(5, 16)), .r(.halfword(2))],  0x9280_0000),
    arm("movz",  [.w(.w(.d)), .r(.unsigned(5, 16)), .r(.halfword(1))],  0x5280_0000),
    arm("movz",  [.w(.x(.d)), .r(.unsigned(5, 16)), .r(.halfword(2))],  0xD280_0000),
    arm("movk",  [.rw(.w(.d)), .r(.unsigned(5, 16)), .r(.halfword(1))], 0x7280_0000),
    arm("movk",  [.rw(.x(.d)), .r(.unsigned(5, 16)), .r(.halfword(2))], 0xF280_0000),
    arm("madd",  [.w(.w(.d)), .r(.w(.n)), .r(.w(.m)), .r(.w(.a))], 0x1B00_0000),
    arm("madd",  [.w(.x(.d)), .r(.x(.n)), .r(.x(.m)), .r(.x(.a))], 0x9B00_0000),
    arm("msub",  [.w(.w(.d)), .r(.w(.n)), .r(.w(.m)), .r(.w(.a))], 0x1B00_8000),
    arm("msub",  [.w(.x(.d)), .r(.x(.n)), .r(.x(.m)), .r(.x(.a))], 0x9B00_8000),
    arm("smaddl", [.w(.x(.d)), .r(.w(.n)), .r(.w(.m)), .r(.x(.a))], 0x9B20_0000),
    arm("umaddl", [.w(.x(.d)), .r(.w(.n)), .r(.w(.m)), .r(.x(.a))], 0x9BA0_0000),
    arm("smulh", [.w(.x(.d)), .r(.x(.n)), .r(.x(.m))], 0x9B40_7C00),
    arm("umulh", [.w(.x(.d)), .r(.x(.n)), .r(.x(.m))], 0x9BC0_7C00),
    ] + three("udiv", 0x1AC0_0800) + three("sdiv", 0x1AC0_0C00))

  private static let wide: UInt32 = 0x8000_0000

  /// With a shifted register, with a constant and the same shifted by 12, and with an index of 32 bits.
  private static func sums(_ name: String, _ bits: UInt32, _ constant: UInt32, isComparison: Bool = false) -> [ARM64Encoding] {
    let flags: ARM64Encoding.Flags = isComparison ? .sets : []
    let (w, x): (ARM64Encoding.Place, ARM64Encoding.Place) = isComparison ? (.w(.d), .x(.d)) : (.wsp(.d), .xsp(.d))
    return [
      arm(name, [.w(.w(.d)), .r(.w(.n)), .r(.w(.m)), .r(.shift(32))], bits, flags),
      arm(name, [.w(.x(.d)), .r(.x(.n)), .r(.x(.m)), .r(.shift(64))], bits | wide, flags),
      arm(name, [.w(w), .r(.wsp(.n)), .r(.unsigned(10, 12))], constant, flags),
      arm(name, [.w(x), .r(.xsp(.n)), .r(.unsigned(10, 12))], constant | wide, flags),
      arm(name, [.w(w), .r(.wsp(.n)), .r(.unsigned(10, 12, scale: 12))], constant | 1 << 22, flags),
      arm(name, [.w(x), .r(.xsp(.n)), .r(.unsigned(10, 12, scale: 12))], constant | 1 << 22 | wide, flags),
      arm(name, [.w(x), .r(.xsp(.n)), .r(.w(.m)), .r(.extend(2))], bits | 0x20_4000 | wide, flags),
      arm(name, [.w(x), .r(.xsp(.n)), .r(.w(.m)), .r(.extend(6))], bits | 0x20_C000 | wide, flags),
    ]
  }

  private static func three(_ name: String, _ bits: UInt32, _ flags: ARM64Encoding.Flags = []) -> [ARM64Encoding] {
    [
      arm(name, [.w(.w(.d)), .r(.w(.n)), .r(.w(.m))], bits, flags),
      arm(name, [.w(.x(.d)), .r(.x(.n)), .r(.x(.m))], bits | wide, flags),
    ]
  }

  private static func two(_ name: String, _ bits: UInt32) -> [ARM64Encoding] {
    [
      arm(name, [.w(.w(.d)), .r(.w(.n))], bits),
      arm(name, [.w(.x(.d)), .r(.x(.n))], bits | wide),
    ]
  }

  private static func logic(_ name: String, _ bits: UInt32, _ flags: ARM64Encoding.Flags = []) -> [ARM64Encoding] {
    [
      arm(name, [.w(.w(.d)), .r(.w(.n)), .r(.w(.m)), .r(.shift(32, rotates: true))], bits, flags),
      arm(name, [.w(.x(.d)), .r(.x(.n)), .r(.x(.m)), .r(.shift(64, rotates: true))], bits | wide, flags),
    ]
  }

  private static func masks(_ name: String, _ bits: UInt32) -> [ARM64Encoding] {
    [
      arm(name, [.w(.wsp(.d)), .r(.w(.n)), .r(.mask(32))], bits),
      arm(name, [.w(.xsp(.d)), .r(.x(.n)), .r(.mask(64))], bits | wide),
    ]
  }

  static let bits = ARM64Group(title: "Shifts, bits and selections", encodings:
    three("lsl", 0x1AC0_2000) + three("lsr", 0x1AC0_2400) + three("asr", 0x1AC0_2800) + three("ror", 0x1AC0_2C00)
    + two("rbit", 0x5AC0_0000) + two("rev16", 0x5AC0_0400) + two("clz", 0x5AC0_1000) + two("cls", 0x5AC0_1400)
    + fields("sbfm", 0x1300_0000, .w) + fields("bfm", 0x3300_0000, .rw) + fields("ubfm", 0x5300_0000, .w) + [
    arm("rev",   [.w(.w(.d)), .r(.w(.n))], 0x5AC0_0800),
    arm("rev32", [.w(.x(.d)), .r(.x(.n))], 0xDAC0_0800),
    arm("rev",   [.w(.x(.d)), .r(.x(.n))], 0xDAC0_0C00),
    arm("extr",  [.w(.w(.d)), .r(.w(.n)), .r(.w(.m)), .r(.unsigned(10, 5))], 0x1380_0000),
    arm("extr",  [.w(.x(.d)), .r(.x(.n)), .r(.x(.m)), .r(.unsigned(10, 6))], 0x93C0_0000),
    ] + selection("csel", 0x1A80_0000) + selection("csinc", 0x1A80_0400) + selection("csinv", 0x5A80_0000)
    + selection("csneg", 0x5A80_0400) + comparison("ccmn", 0x3A40_0000) + comparison("ccmp", 0x7A40_0000))

  private static func fields(
    _ name: String, _ bits: UInt32, _ access: ARM64Access
  ) -> [ARM64Encoding] {
    [
      arm(name, [access(.w(.d)), .r(.w(.n)), .r(.unsigned(16, 5)), .r(.unsigned(10, 5))], bits),
      arm(name, [access(.x(.d)), .r(.x(.n)), .r(.unsigned(16, 6)), .r(.unsigned(10, 6))], bits | 0x8040_0000),
    ]
  }

  private static func selection(_ name: String, _ bits: UInt32) -> [ARM64Encoding] {
    [
      arm(name, [.w(.w(.d)), .r(.w(.n)), .r(.w(.m)), .r(.condition(12))], bits, .reads),
      arm(name, [.w(.x(.d)), .r(.x(.n)), .r(.x(.m)), .r(.condition(12))], bits | wide, .reads),
    ]
  }

  private static func comparison(_ name: String, _ bits: UInt32) -> [ARM64Encoding] {
    [
      arm(name, [.r(.w(.n)), .r(.w(.m)), .r(.unsigned(0, 4)), .r(.condition(12))], bits, [.reads, .sets]),
      arm(name, [.r(.x(.n)), .r(.x(.m)), .r(.unsigned(0, 4)), .r(.condition(12))], bits | wide, [.reads, .sets]),
      arm(name, [.r(.w(.n)), .r(.unsigned(16, 5)), .r(.unsigned(0, 4)), .r(.condition(12))], bits | 0x800, [.reads, .sets]),
      arm(name, [.r(.x(.n)), .r(.unsigned(16, 5)), .r(.unsigned(0, 4)), .r(.condition(12))], bits | 0x800 | wide, [.reads, .sets]),
    ]
  }

  static let control = ARM64Group(title: "Control", encodings: [
    arm("b",    [.r(.branch(0, 26))],                            0x1400_0000, effects: .branches),
    arm("bl",   [.r(.branch(0, 26))],                            0x9400_0000, effects: .calls),
    arm("b.",   [.r(.condition(0)), .r(.branch(5, 19))],         0x5400_0000, .reads, effects: .branches),
    arm("cbz",  [.r(.w(.d)), .r(.branch(5, 19))],                0x3400_0000, effects: .branches),
    arm("cbz",  [.r(.x(.d)), .r(.branch(5, 19))],                0xB400_0000, effects: .branches),
    arm("cbnz", [.r(.w(.d)), .r(.branch(5, 19))],                0x3500_0000, effects: .branches),
    arm("cbnz", [.r(.x(.d)), .r(.branch(5, 19))],                0xB500_0000, effects: .branches),
    arm("tbz",  [.r(.w(.d)), .r(.bit(32)), .r(.branch(5, 14))],  0x3600_0000, effects: .branches),
    arm("tbz",  [.r(.x(.d)), .r(.bit(64)), .r(.branch(5, 14))],  0xB600_0000, effects: .branches),
    arm("tbnz", [.r(.w(.d)), .r(.bit(32)), .r(.branch(5, 14))],  0x3700_0000, effects: .branches),
    arm("tbnz", [.r(.x(.d)), .r(.bit(64)), .r(.branch(5, 14))],  0xB700_0000, effects: .branches),
    arm("br",   [.r(.x(.n))],                                    0xD61F_0000, effects: .branches),
    arm("blr",  [.r(.x(.n))],                                    0xD63F_0000, effects: .calls),
    arm("ret",  [.r(.x(.n))],                                    0xD65F_0000, effects: .branches),
    arm("adr",  [.w(.x(.d)), .r(.address)],                      0x1000_0000),
    arm("brk",  [.r(.trap)],                                     0xD420_0000, effects: .traps),
    arm("udf",  [.r(.unsigned(0, 16))],                          0x0000_0000, effects: .traps),
    arm("hint", [.r(.zero)],                                     0xD503_201F),
    arm("dmb",  [.r(.inner)],                                    0xD503_3BBF, effects: .fences),
  ])
}
