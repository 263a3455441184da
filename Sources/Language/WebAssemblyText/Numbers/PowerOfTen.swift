/// A power of ten, cut to 64 bits.
struct PowerOfTen {
  /// With the highest bit set. The power is this, or a little more, times 2 to the power of `exponent`.
  let significand: UInt64
  let exponent: Int

  /// By how many units of `significand` the power can be larger.
  static let error: UInt64 = 4

  /// 10 to a power from -420 to 419.
  init(_ power: Int) {
    let step = (power &+ 420) / 28
    let rest = power &+ 420 &- step &* 28
    let five = PowerOfTen.fives[min(max(rest, 0), 27)]
    let normal = five &<< UInt64(five.leadingZeroBitCount)
    let product = PowerOfTen.steps[min(max(step, 0), 29)].multipliedFullWidth(by: normal)
    let isShort = product.high >> 63 == 0
    significand = isShort ? product.high &<< 1 | product.low >> 63 : product.high
    // 217706 / 65536 is the binary logarithm of 10, exact enough for the integer part over this range.
    exponent = (power &* 217_706) >> 16 &- 63
  }

  /// The powers of 5 that fit in 64 bits.
  private static let fives: [28 of UInt64] = [
    1, 5, 25, 125, 625,
    3_125, 15_625, 78_125, 390_625, 1_953_125,
    9_765_625, 48_828_125, 244_140_625, 1_220_703_125, 6_103_515_625,
    30_517_578_125, 152_587_890_625, 762_939_453_125, 3_814_697_265_625, 19_073_486_328_125,
    95_367_431_640_625, 476_837_158_203_125, 2_384_185_791_015_625, 11_920_928_955_078_125, 59_604_644_775_390_625,
    298_023_223_876_953_125, 1_490_116_119_384_765_625, 7_450_580_596_923_828_125,
  ]

  /// The first 64 bits of 10 to the powers -420, -392, ... 392.
  private static let steps: [30 of UInt64] = [
    0xDD5A_2C3E_AB30_97CB, 0xDF82_365C_497B_5453, 0xE1AF_A13A_FBD1_4D6D, 0xE3E2_7A44_4D8D_98B7,
    0xE61A_CF03_3D1A_45DF, 0xE858_AD24_8F5C_22C9, 0xEA9C_2277_23EE_8BCB, 0xECE5_3CEC_4A31_4EBD,
    0xEF34_0A98_172A_ACE4, 0xF188_99B1_BC3F_8CA1, 0xF3E2_F893_DEC3_F126, 0xF643_35BC_F065_D37D,
    0xF8A9_5FCF_8874_7D94, 0xFB15_8592_BE06_8D2E, 0xFD87_B5F2_8300_CA0D, 0x8000_0000_0000_0000,
    0x813F_3978_F894_0984, 0x8281_8F12_81ED_449F, 0x83C7_088E_1AAB_65DB, 0x850F_ADC0_9923_329E,
    0x865B_8692_5B9B_C5C2, 0x87AA_9AFF_7904_2286, 0x88FC_F317_F222_41E2, 0x8A52_96FF_E33C_C92F,
    0x8BAB_8EEF_B640_9C1A, 0x8D07_E334_5563_7EB2, 0x8E67_9C2F_5E44_FF8F, 0x8FCA_C257_558E_E4E6,
    0x9131_5E37_DB16_5AA9, 0x929B_7871_DE7F_22B9,
  ]
}
