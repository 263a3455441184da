// One row an encoding, aligned; what differs in the mnemonic and the bits only is stated once.
// swift-format-ignore-file

extension ARM64Table {
  private typealias Kind = ARM64Encoding.Kind

  static let float = ARM64Group(title: "Floating-point numbers", encodings:
    scalar3("fadd", 0x1E20_2800) + scalar3("fsub", 0x1E20_3800) + scalar3("fmul", 0x1E20_0800) + scalar3("fdiv", 0x1E20_1800)
    + scalar3("fmax", 0x1E20_4800) + scalar3("fmin", 0x1E20_5800) + scalar3("fnmul", 0x1E20_8800)
    + scalar2("fmov", 0x1E20_4000) + scalar2("fabs", 0x1E20_C000) + scalar2("fneg", 0x1E21_4000) + scalar2("fsqrt", 0x1E21_C000)
    + scalar2("frintn", 0x1E24_4000) + scalar2("frintp", 0x1E24_C000) + scalar2("frintm", 0x1E25_4000) + scalar2("frintz", 0x1E25_C000)
    + scalar4("fmadd", 0x1F00_0000) + scalar4("fmsub", 0x1F00_8000) + scalar4("fnmadd", 0x1F20_0000) + scalar4("fnmsub", 0x1F20_8000)
    + toFloat("scvtf", 0x1E22_0000) + toFloat("ucvtf", 0x1E23_0000) + toInteger("fcvtzs", 0x1E38_0000) + toInteger("fcvtzu", 0x1E39_0000)
    + comparisons(.s, 0) + comparisons(.d, 1 << 22) + [
    arm("fcvt", [.w(.v(.d, .d)), .r(.v(.s, .n))], 0x1E22_C000),
    arm("fcvt", [.w(.v(.s, .d)), .r(.v(.d, .n))], 0x1E62_4000),
    arm("fcvt", [.w(.v(.s, .d)), .r(.v(.h, .n))], 0x1EE2_4000),
    arm("fcvt", [.w(.v(.h, .d)), .r(.v(.s, .n))], 0x1E23_C000),
    arm("fmov", [.w(.v(.s, .d)), .r(.w(.n))],     0x1E27_0000),
    arm("fmov", [.w(.w(.d)), .r(.v(.s, .n))],     0x1E26_0000),
    arm("fmov", [.w(.v(.d, .d)), .r(.x(.n))],     0x9E67_0000),
    arm("fmov", [.w(.x(.d)), .r(.v(.d, .n))],     0x9E66_0000),
  ])

  private static func comparisons(_ kind: Kind, _ bits: UInt32) -> [ARM64Encoding] {
    [
      arm("fcmp",  [.r(.v(kind, .n)), .r(.v(kind, .m))],                                       0x1E20_2000 | bits, .sets),
      arm("fcmp",  [.r(.v(kind, .n)), .r(.floatZero)],                                         0x1E20_2008 | bits, .sets),
      arm("fcsel", [.w(.v(kind, .d)), .r(.v(kind, .n)), .r(.v(kind, .m)), .r(.condition(12))], 0x1E20_0C00 | bits, .reads),
      arm("fmov",  [.w(.v(kind, .d)), .r(.float)],                                             0x1E20_1000 | bits),
    ]
  }

  private static func scalar2(_ name: String, _ bits: UInt32) -> [ARM64Encoding] {
    [
      arm(name, [.w(.v(.s, .d)), .r(.v(.s, .n))], bits),
      arm(name, [.w(.v(.d, .d)), .r(.v(.d, .n))], bits | 1 << 22),
    ]
  }

  private static func scalar3(_ name: String, _ bits: UInt32) -> [ARM64Encoding] {
    [
      arm(name, [.w(.v(.s, .d)), .r(.v(.s, .n)), .r(.v(.s, .m))], bits),
      arm(name, [.w(.v(.d, .d)), .r(.v(.d, .n)), .r(.v(.d, .m))], bits | 1 << 22),
    ]
  }

  private static func scalar4(_ name: String, _ bits: UInt32) -> [ARM64Encoding] {
    [
      arm(name, [.w(.v(.s, .d)), .r(.v(.s, .n)), .r(.v(.s, .m)), .r(.v(.s, .a))], bits),
      arm(name, [.w(.v(.d, .d)), .r(.v(.d, .n)), .r(.v(.d, .m)), .r(.v(.d, .a))], bits | 1 << 22),
    ]
  }

  private static func toFloat(_ name: String, _ bits: UInt32) -> [ARM64Encoding] {
    [
      arm(name, [.w(.v(.s, .d)), .r(.w(.n))], bits),
      arm(name, [.w(.v(.s, .d)), .r(.x(.n))], bits | 1 << 31),
      arm(name, [.w(.v(.d, .d)), .r(.w(.n))], bits | 1 << 22),
      arm(name, [.w(.v(.d, .d)), .r(.x(.n))], bits | 1 << 31 | 1 << 22),
    ]
  }

  private static func toInteger(_ name: String, _ bits: UInt32) -> [ARM64Encoding] {
    [
      arm(name, [.w(.w(.d)), .r(.v(.s, .n))], bits),
      arm(name, [.w(.x(.d)), .r(.v(.s, .n))], bits | 1 << 31),
      arm(name, [.w(.w(.d)), .r(.v(.d, .n))], bits | 1 << 22),
      arm(name, [.w(.x(.d)), .r(.v(.d, .n))], bits | 1 << 31 | 1 << 22),
    ]
  }

  /// Whole vectors, by the logarithm of a lane's bytes.
  private static let whole: [Kind] = [.v16b, .v8h, .v4s, .v2d]
  /// Half of them.
  private static let half: [Kind] = [.v8b, .v4h, .v2s]
  /// Where an instruction says how large lanes are, and that it concerns the upper half.
  private static func sized(_ size: Int) -> UInt32 { UInt32(size) << 22 }
  private static func shifted(_ size: Int) -> UInt32 { 0x8_0000 << UInt32(size) }
  private static let upper: UInt32 = 1 << 30
  private static let lanes: [Kind] = [.laneB, .laneH, .laneS, .laneD]
  private static let scalars: [Kind] = [.b, .h, .s, .d]

  static let vectorArithmetic = ARM64Group(title: "Arithmetic of vectors", encodings:
    same("add", 0x4E20_8400) + same("sub", 0x6E20_8400) + same("mul", 0x4E20_9C00, 0...2) + same("mla", 0x4E20_9400, 0...2, .rw)
    + same("cmeq", 0x6E20_8C00) + same("cmtst", 0x4E20_8C00) + same("cmgt", 0x4E20_3400) + same("cmge", 0x4E20_3C00)
    + same("cmhi", 0x6E20_3400) + same("cmhs", 0x6E20_3C00)
    + same("smax", 0x4E20_6400, 0...2) + same("smin", 0x4E20_6C00, 0...2) + same("umax", 0x6E20_6400, 0...2) + same("umin", 0x6E20_6C00, 0...2)
    + same("sqadd", 0x4E20_0C00) + same("uqadd", 0x6E20_0C00) + same("sqsub", 0x4E20_2C00) + same("uqsub", 0x6E20_2C00)
    + same("urhadd", 0x6E20_1400, 0...2) + same("sshl", 0x4E20_4400) + same("ushl", 0x6E20_4400) + same("sqrdmulh", 0x6E20_B400, 1...2)
    + same("addp", 0x4E20_BC00) + same("umaxp", 0x6E20_A400, 0...2) + same("uminp", 0x6E20_AC00, 0...2)
    + bitwise("and", 0x4E20_1C00) + bitwise("bic", 0x4E60_1C00) + bitwise("orr", 0x4EA0_1C00) + bitwise("orn", 0x4EE0_1C00)
    + bitwise("eor", 0x6E20_1C00) + bitwise("bsl", 0x6E60_1C00, .rw) + bitwise("bit", 0x6EA0_1C00, .rw) + bitwise("bif", 0x6EE0_1C00, .rw)
    + floats3("fadd", 0x4E20_D400) + floats3("fsub", 0x4EA0_D400) + floats3("fmul", 0x6E20_DC00) + floats3("fdiv", 0x6E20_FC00)
    + floats3("fmax", 0x4E20_F400) + floats3("fmin", 0x4EA0_F400) + floats3("fcmeq", 0x4E20_E400) + floats3("fcmge", 0x6E20_E400)
    + floats3("fcmgt", 0x6EA0_E400) + floats3("fmla", 0x4E20_CC00, .rw) + floats3("fmls", 0x4EA0_CC00, .rw)
    + misc("abs", 0x4E20_B800, 0...3) + misc("neg", 0x6E20_B800, 0...3) + misc("cnt", 0x4E20_5800, 0...0) + misc("not", 0x6E20_5800, 0...0)
    + misc("rev64", 0x4E20_0800, 0...2) + misc("rev32", 0x6E20_0800, 0...1) + misc("rev16", 0x4E20_1800, 0...0)
    + zero("cmgt", 0x4E20_8800) + zero("cmeq", 0x4E20_9800) + zero("cmlt", 0x4E20_A800) + zero("cmge", 0x6E20_8800) + zero("cmle", 0x6E20_9800)
    + floats2("fabs", 0x4EA0_F800) + floats2("fneg", 0x6EA0_F800) + floats2("fsqrt", 0x6EA1_F800) + floats2("frintn", 0x4E21_8800)
    + floats2("frintm", 0x4E21_9800) + floats2("frintp", 0x4EA1_8800) + floats2("frintz", 0x4EA1_9800) + floats2("scvtf", 0x4E21_D800)
    + floats2("ucvtf", 0x6E21_D800) + floats2("fcvtzs", 0x4EA1_B800) + floats2("fcvtzu", 0x6EA1_B800)
    + narrow("xtn", 0x0E21_2800) + narrow("sqxtn", 0x0E21_4800) + narrow("uqxtn", 0x2E21_4800) + narrow("sqxtun", 0x2E21_2800)
    + pairs("saddlp", 0x4E20_2800) + pairs("uaddlp", 0x6E20_2800)
    + long("smull", 0x0E20_C000) + long("umull", 0x2E20_C000)
    + left("shl", 0x4F00_5400) + right("sshr", 0x4F00_0400) + right("ushr", 0x6F00_0400)
    + widen("sshll", 0x0F00_A400) + widen("ushll", 0x2F00_A400) + shiftNarrow("shrn", 0x0F00_8400)
    + across("addv", 0x4E31_B800) + across("umaxv", 0x6E30_A800) + across("uminv", 0x6E31_A800) + [
    arm("fcvtl",  [.w(.v(.v2d, .d)), .r(.v(.v2s, .n))],                   0x0E61_7800),
    arm("fcvtl2", [.w(.v(.v2d, .d)), .r(.v(.v4s, .n))],                   0x4E61_7800),
    arm("fcvtn",  [.w(.v(.v2s, .d)), .r(.v(.v2d, .n))],                   0x0E61_6800),
    arm("addp",   [.w(.v(.d, .d)), .r(.v(.v2d, .n))],                     0x5EF1_B800),
    arm("sdot",   [.rw(.v(.v4s, .d)), .r(.v(.v16b, .n)), .r(.v(.v16b, .m))], 0x4E80_9400, feature: .dotprod),
    arm("udot",   [.rw(.v(.v4s, .d)), .r(.v(.v16b, .n)), .r(.v(.v16b, .m))], 0x6E80_9400, feature: .dotprod),
    arm("usdot",  [.rw(.v(.v4s, .d)), .r(.v(.v16b, .n)), .r(.v(.v16b, .m))], 0x4E80_9C00, feature: .i8mm),
  ])

  private static func same(
    _ name: String, _ bits: UInt32, _ sizes: ClosedRange<Int> = 0...3, _ access: ARM64Access = .w
  ) -> [ARM64Encoding] {
    sizes.map { size in
      arm(name, [access(.v(whole[size], .d)), .r(.v(whole[size], .n)), .r(.v(whole[size], .m))], bits | sized(size))
    }
  }

  private static func bitwise(_ name: String, _ bits: UInt32, _ access: ARM64Access = .w) -> [ARM64Encoding] {
    [arm(name, [access(.v(.v16b, .d)), .r(.v(.v16b, .n)), .r(.v(.v16b, .m))], bits)]
  }

  private static func floats3(_ name: String, _ bits: UInt32, _ access: ARM64Access = .w) -> [ARM64Encoding] {
    [
      arm(name, [access(.v(.v4s, .d)), .r(.v(.v4s, .n)), .r(.v(.v4s, .m))], bits),
      arm(name, [access(.v(.v2d, .d)), .r(.v(.v2d, .n)), .r(.v(.v2d, .m))], bits | 1 << 22),
    ]
  }

  private static func floats2(_ name: String, _ bits: UInt32) -> [ARM64Encoding] {
    [
      arm(name, [.w(.v(.v4s, .d)), .r(.v(.v4s, .n))], bits),
      arm(name, [.w(.v(.v2d, .d)), .r(.v(.v2d, .n))], bits | 1 << 22),
    ]
  }

  private static func misc(_ name: String, _ bits: UInt32, _ sizes: ClosedRange<Int>) -> [ARM64Encoding] {
    sizes.map { size in arm(name, [.w(.v(whole[size], .d)), .r(.v(whole[size], .n))], bits | sized(size)) }
  }

  private static func zero(_ name: String, _ bits: UInt32) -> [ARM64Encoding] {
    (0...3).map { size in
      arm(name, [.w(.v(whole[size], .d)), .r(.v(whole[size], .n)), .r(.zero)], bits | sized(size))
    }
  }

  /// To lanes of half the size, in the lower half, and in the upper half, which leaves the lower as it is.
  private static func narrow(_ name: String, _ bits: UInt32) -> [ARM64Encoding] {
    (0...2).flatMap { size in
      [
        arm(name,       [.w(.v(half[size], .d)), .r(.v(whole[size + 1], .n))],   bits | sized(size)),
        arm("\(name)2", [.rw(.v(whole[size], .d)), .r(.v(whole[size + 1], .n))], bits | sized(size) | upper),
      ]
    }
  }

  private static func pairs(_ name: String, _ bits: UInt32) -> [ARM64Encoding] {
    (0...2).map { size in arm(name, [.w(.v(whole[size + 1], .d)), .r(.v(whole[size], .n))], bits | sized(size)) }
  }

  /// To lanes of twice the size.
  private static func long(_ name: String, _ bits: UInt32) -> [ARM64Encoding] {
    (0...2).flatMap { size in
      [
        arm(name,       [.w(.v(whole[size + 1], .d)), .r(.v(half[size], .n)), .r(.v(half[size], .m))],   bits | sized(size)),
        arm("\(name)2", [.w(.v(whole[size + 1], .d)), .r(.v(whole[size], .n)), .r(.v(whole[size], .m))], bits | sized(size) | upper),
      ]
    }
  }

  private static func left(_ name: String, _ bits: UInt32) -> [ARM64Encoding] {
    (0...3).map { size in
      arm(name, [.w(.v(whole[size], .d)), .r(.v(whole[size], .n)), .r(.leftShift(size))], bits | shifted(size))
    }
  }

  private static func right(_ name: String, _ bits: UInt32) -> [ARM64Encoding] {
    (0...3).map { size in
      arm(name, [.w(.v(whole[size], .d)), .r(.v(whole[size], .n)), .r(.rightShift(size))], bits | shifted(size))
    }
  }

  private static func widen(_ name: String, _ bits: UInt32) -> [ARM64Encoding] {
    (0...2).flatMap { size in
      [
        arm(name,       [.w(.v(whole[size + 1], .d)), .r(.v(half[size], .n)), .r(.leftShift(size))],  bits | shifted(size)),
        arm("\(name)2", [.w(.v(whole[size + 1], .d)), .r(.v(whole[size], .n)), .r(.leftShift(size))], bits | shifted(size) | upper),
      ]
    }
  }

  private static func shiftNarrow(_ name: String, _ bits: UInt32) -> [ARM64Encoding] {
    (0...2).map { size in
      arm(name, [.w(.v(half[size], .d)), .r(.v(whole[size + 1], .n)), .r(.rightShift(size))], bits | shifted(size))
    }
  }

  private static func across(_ name: String, _ bits: UInt32) -> [ARM64Encoding] {
    (0...2).map { size in arm(name, [.w(.v(scalars[size], .d)), .r(.v(whole[size], .n))], bits | sized(size)) }
  }

  static let vectorMoves = ARM64Group(title: "Moves and permutations of vectors", encodings:
    same("uzp1", 0x4E00_1800) + same("trn1", 0x4E00_2800) + same("zip1", 0x4E00_3800)
    + same("uzp2", 0x4E00_5800) + same("trn2", 0x4E00_6800) + same("zip2", 0x4E00_7800)
    + (0...3).flatMap(oneLane) + [
    arm("mov",  [.w(.v(.s, .d)), .r(.v(.laneS, .n)), .r(.lane(2))],                                  0x5E04_0400),
    arm("mov",  [.w(.v(.d, .d)), .r(.v(.laneD, .n)), .r(.lane(3))],                                  0x5E08_0400),
    arm("smov", [.w(.w(.d)), .r(.v(.laneB, .n)), .r(.lane(0))],                                      0x0E01_2C00),
    arm("smov", [.w(.w(.d)), .r(.v(.laneH, .n)), .r(.lane(1))],                                      0x0E02_2C00),
    arm("ext",  [.w(.v(.v16b, .d)), .r(.v(.v16b, .n)), .r(.v(.v16b, .m)), .r(.unsigned(11, 4))],     0x6E00_0000),
    arm("tbl",  [.w(.v(.v16b, .d)), .r(.list(.v16b, .n)), .r(.v(.v16b, .m))],                        0x4E00_0000),
    arm("tbl",  [.w(.v(.v16b, .d)), .r(.v(.listOfTwo, .n)), .r(.v(.v16b, .m))],                      0x4E00_2000),
    arm("movi", [.w(.v(.v16b, .d)), .r(.byte)],                                                      0x4F00_E400),
    arm("movi", [.w(.v(.v4s, .d)), .r(.byte)],                                                       0x4F00_0400),
    arm("mvni", [.w(.v(.v4s, .d)), .r(.byte)],                                                       0x6F00_0400),
    arm("movi", [.w(.v(.v2d, .d)), .r(.bytes)],                                                      0x6F00_E400),
  ])

  /// Moves of one lane, by the logarithm of its bytes.
  private static func oneLane(_ size: Int) -> [ARM64Encoding] {
    let (bits, lane) = (UInt32(1) << UInt32(16 + size), UInt8(size))
    let general: (ARM64Encoding.Place.Position) -> ARM64Encoding.Place = { size == 3 ? .x($0) : .w($0) }
    return [
      arm("dup",  [.w(.v(whole[size], .d)), .r(.v(lanes[size], .n)), .r(.lane(lane))],              0x4E00_0400 | bits),
      arm("dup",  [.w(.v(whole[size], .d)), .r(general(.n))],                         0x4E00_0C00 | bits),
      arm("ins",  [.rw(.v(lanes[size], .d)), .r(.lane(lane)), .r(general(.n))],       0x4E00_1C00 | bits),
      arm("ins",  [.rw(.v(lanes[size], .d)), .r(.lane(lane)), .r(.v(lanes[size], .n)), .r(.lane(lane, 11))], 0x6E00_0400 | bits),
      arm("umov", [.w(general(.d)), .r(.v(lanes[size], .n)), .r(.lane(lane))],        0x0E00_3C00 | bits | (size == 3 ? 1 << 30 : 0)),
      arm("ld1r", [.w(.list(whole[size], .d)), .r(.baseAlone)],                                     0x4D40_C000 | UInt32(size) << 10, effects: .loads),
      arm("ld1",  [.rw(.v(.listLane, .d).of(lane)), .r(.splitLane(lane)), .r(.baseAlone)],          0x0D40_0000 | single[size], effects: .loads),
      arm("st1",  [.r(.v(.listLane, .d).of(lane)), .r(.splitLane(lane)), .r(.baseAlone)],           0x0D00_0000 | single[size], effects: .stores),
    ]
  }

  /// What loads and stores of one lane have beside the lane.
  private static let single: [UInt32] = [0, 0x4000, 0x8000, 0x8400]
}

extension ARM64Encoding.Place {
  /// The same with lanes of which the logarithm of the bytes is given.
  fileprivate func of(_ lane: UInt8) -> Self { Self(kind, lowest, width, lane) }
}
