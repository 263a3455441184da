// One row an encoding, aligned; what differs in the mnemonic and the opcode only is stated once.
// swift-format-ignore-file

extension X86Table {
  static let integerMoves = X86Group(title: "Lanes of integers: moves, extensions, broadcasts", encodings:
    extend("bw", 0x0F3820, .xm64, .xm128) + extend("bd", 0x0F3821, .xm32, .xm64) + extend("bq", 0x0F3822, .xm16, .xm32)
    + extend("wd", 0x0F3823, .xm64, .xm128) + extend("wq", 0x0F3824, .xm32, .xm64) + extend("dq", 0x0F3825, .xm64, .xm128)
    + broadcast("vpbroadcastb", 0x0F3878, .xm8) + broadcast("vpbroadcastw", 0x0F3879, .xm16)
    + broadcast("vpbroadcastd", 0x0F3858, .xm32) + broadcast("vpbroadcastq", 0x0F3859, .xm64)
    + broadcast("vbroadcastss", 0x0F3818, .xm32) + [
    enc("vbroadcastsd", [.w(.y), .r(.xm64)],                       .vex(0x0F3819, .x66, l: true), feature: .avx2),
    enc("pextrb",       [.w(.r32m8), .r(.x), .r(.u8)],             .legacy(0x0F3A14, .x66), feature: .sse41),
    enc("pextrw",       [.w(.r32), .r(.xn), .r(.u8)],              .legacy(0x0FC5, .x66)),
    enc("pextrw",       [.w(.m16), .r(.x), .r(.u8)],               .legacy(0x0F3A15, .x66), feature: .sse41),
    enc("pextrd",       [.w(.rm32), .r(.x), .r(.u8)],              .legacy(0x0F3A16, .x66), feature: .sse41),
    enc("pextrq",       [.w(.rm64), .r(.x), .r(.u8)],              .legacy(0x0F3A16, .x66, w: true), feature: .sse41),
    enc("extractps",    [.w(.rm32), .r(.x), .r(.u8)],              .legacy(0x0F3A17, .x66), feature: .sse41),
    enc("pinsrb",       [.rw(.x), .r(.r32m8), .r(.u8)],            .legacy(0x0F3A20, .x66), feature: .sse41),
    enc("pinsrw",       [.rw(.x), .r(.r32m16), .r(.u8)],           .legacy(0x0FC4, .x66)),
    enc("pinsrd",       [.rw(.x), .r(.rm32), .r(.u8)],             .legacy(0x0F3A22, .x66), feature: .sse41),
    enc("pinsrq",       [.rw(.x), .r(.rm64), .r(.u8)],             .legacy(0x0F3A22, .x66, w: true), feature: .sse41),
    enc("insertps",     [.rw(.x), .r(.xm32), .r(.u8)],             .legacy(0x0F3A21, .x66), feature: .sse41),
    enc("vpextrb",      [.w(.r32m8), .r(.x), .r(.u8)],             .vex(0x0F3A14, .x66), feature: .avx),
    enc("vpextrw",      [.w(.r32), .r(.xn), .r(.u8)],              .vex(0x0FC5, .x66), feature: .avx),
    enc("vpextrw",      [.w(.m16), .r(.x), .r(.u8)],               .vex(0x0F3A15, .x66), feature: .avx),
    enc("vpextrd",      [.w(.rm32), .r(.x), .r(.u8)],              .vex(0x0F3A16, .x66), feature: .avx),
    enc("vpextrq",      [.w(.rm64), .r(.x), .r(.u8)],              .vex(0x0F3A16, .x66, w: true), feature: .avx),
    enc("vextractps",   [.w(.rm32), .r(.x), .r(.u8)],              .vex(0x0F3A17, .x66), feature: .avx),
    enc("vpinsrb",      [.w(.x), .r(.xv), .r(.r32m8), .r(.u8)],    .vex(0x0F3A20, .x66), feature: .avx),
    enc("vpinsrw",      [.w(.x), .r(.xv), .r(.r32m16), .r(.u8)],   .vex(0x0FC4, .x66), feature: .avx),
    enc("vpinsrd",      [.w(.x), .r(.xv), .r(.rm32), .r(.u8)],     .vex(0x0F3A22, .x66), feature: .avx),
    enc("vpinsrq",      [.w(.x), .r(.xv), .r(.rm64), .r(.u8)],     .vex(0x0F3A22, .x66, w: true), feature: .avx),
    enc("vinsertps",    [.w(.x), .r(.xv), .r(.xm32), .r(.u8)],     .vex(0x0F3A21, .x66), feature: .avx),
    enc("vinserti128",  [.w(.y), .r(.yv), .r(.xm128), .r(.u8)],    .vex(0x0F3A38, .x66, l: true), feature: .avx2),
    enc("vextracti128", [.w(.xm128), .r(.y), .r(.u8)],             .vex(0x0F3A39, .x66, l: true), feature: .avx2),
    enc("vperm2i128",   [.w(.y), .r(.yv), .r(.ym256), .r(.u8)],    .vex(0x0F3A46, .x66, l: true), feature: .avx2),
    enc("vpermq",       [.w(.y), .r(.ym256), .r(.u8)],             .vex(0x0F3A00, .x66, w: true, l: true), feature: .avx2),
    enc("vpermd",       [.w(.y), .r(.yv), .r(.ym256)],             .vex(0x0F3836, .x66, l: true), feature: .avx2),
  ])

  /// By the sign, and with zeros 16 opcodes later.
  private static func extend(
    _ lanes: String, _ opcode: UInt32, _ half: X86Encoding.Place, _ whole: X86Encoding.Place
  ) -> [X86Encoding] {
    ["sx", "zx"].flatMap { kind in
      let opcode = kind == "zx" ? opcode + 16 : opcode
      return [
        enc("pmov\(kind)\(lanes)",  [.w(.x), .r(half)],  .legacy(opcode, .x66), feature: .sse41),
        enc("vpmov\(kind)\(lanes)", [.w(.x), .r(half)],  .vex(opcode, .x66), feature: .avx),
        enc("vpmov\(kind)\(lanes)", [.w(.y), .r(whole)], .vex(opcode, .x66, l: true), feature: .avx2),
      ]
    }
  }

  private static func broadcast(_ name: String, _ opcode: UInt32, _ place: X86Encoding.Place) -> [X86Encoding] {
    [
      enc(name, [.w(.x), .r(place)], .vex(opcode, .x66), feature: .avx2),
      enc(name, [.w(.y), .r(place)], .vex(opcode, .x66, l: true), feature: .avx2),
    ]
  }

  static let integerArithmetic = X86Group(title: "Lanes of integers: arithmetic, comparison, shifts", encodings:
    packed("paddb", 0x0FFC) + packed("paddw", 0x0FFD) + packed("paddd", 0x0FFE) + packed("paddq", 0x0FD4)
    + packed("psubb", 0x0FF8) + packed("psubw", 0x0FF9) + packed("psubd", 0x0FFA) + packed("psubq", 0x0FFB)
    + packed("paddsb", 0x0FEC) + packed("paddsw", 0x0FED) + packed("paddusb", 0x0FDC) + packed("paddusw", 0x0FDD)
    + packed("psubsb", 0x0FE8) + packed("psubsw", 0x0FE9) + packed("psubusb", 0x0FD8) + packed("psubusw", 0x0FD9)
    + packed("pmullw", 0x0FD5) + packed("pmulhw", 0x0FE5) + packed("pmulhuw", 0x0FE4) + packed("pmuludq", 0x0FF4)
    + packed("pmaddwd", 0x0FF5) + packed("pavgb", 0x0FE0) + packed("pavgw", 0x0FE3) + packed("psadbw", 0x0FF6)
    + packed("pminub", 0x0FDA) + packed("pmaxub", 0x0FDE) + packed("pminsw", 0x0FEA) + packed("pmaxsw", 0x0FEE)
    + packed("pand", 0x0FDB) + packed("pandn", 0x0FDF) + packed("por", 0x0FEB) + packed("pxor", 0x0FEF)
    + packed("pcmpeqb", 0x0F74) + packed("pcmpeqw", 0x0F75) + packed("pcmpeqd", 0x0F76)
    + packed("pcmpgtb", 0x0F64) + packed("pcmpgtw", 0x0F65) + packed("pcmpgtd", 0x0F66)
    + packed("phaddw", 0x0F3801, .ssse3) + packed("phaddd", 0x0F3802, .ssse3)
    + packed("pmaddubsw", 0x0F3804, .ssse3) + packed("psignb", 0x0F3808, .ssse3) + packed("psignw", 0x0F3809, .ssse3)
    + packed("psignd", 0x0F380A, .ssse3) + packed("pmulhrsw", 0x0F380B, .ssse3)
    + packed("pmuldq", 0x0F3828, .sse41) + packed("pmulld", 0x0F3840, .sse41)
    + packed("pcmpeqq", 0x0F3829, .sse41) + packed("pcmpgtq", 0x0F3837, .sse42)
    + packed("pminsb", 0x0F3838, .sse41) + packed("pminsd", 0x0F3839, .sse41) + packed("pminuw", 0x0F383A, .sse41)
    + packed("pminud", 0x0F383B, .sse41) + packed("pmaxsb", 0x0F383C, .sse41) + packed("pmaxsd", 0x0F383D, .sse41)
    + packed("pmaxuw", 0x0F383E, .sse41) + packed("pmaxud", 0x0F383F, .sse41)
    + absolute("pabsb", 0x0F381C) + absolute("pabsw", 0x0F381D) + absolute("pabsd", 0x0F381E)
    + shift("psrlw", 0x0FD1, 0x0F71, 2) + shift("psrld", 0x0FD2, 0x0F72, 2) + shift("psrlq", 0x0FD3, 0x0F73, 2)
    + shift("psraw", 0x0FE1, 0x0F71, 4) + shift("psrad", 0x0FE2, 0x0F72, 4)
    + shift("psllw", 0x0FF1, 0x0F71, 6) + shift("pslld", 0x0FF2, 0x0F72, 6) + shift("psllq", 0x0FF3, 0x0F73, 6)
    + byteShift("psrldq", 3) + byteShift("pslldq", 7) + [
    enc("ptest",  [.r(.x), .r(.xm128)], .legacy(0x0F3817, .x66),       .sets, feature: .sse41),
    enc("vptest", [.r(.x), .r(.xm128)], .vex(0x0F3817, .x66),          .sets, feature: .avx),
    enc("vptest", [.r(.y), .r(.ym256)], .vex(0x0F3817, .x66, l: true), .sets, feature: .avx),
  ])

  /// With two operands, and with three in both lengths.
  private static func packed(
    _ name: String, _ opcode: UInt32, _ feature: X86Encoding.Feature = .base
  ) -> [X86Encoding] {
    [
      enc(name,       [.rw(.x), .r(.xm128)],         .legacy(opcode, .x66), feature: feature),
      enc("v\(name)", [.w(.x), .r(.xv), .r(.xm128)], .vex(opcode, .x66), feature: .avx),
      enc("v\(name)", [.w(.y), .r(.yv), .r(.ym256)], .vex(opcode, .x66, l: true), feature: .avx2),
    ]
  }

  private static func absolute(_ name: String, _ opcode: UInt32) -> [X86Encoding] {
    [
      enc(name,       [.w(.x), .r(.xm128)], .legacy(opcode, .x66), feature: .ssse3),
      enc("v\(name)", [.w(.x), .r(.xm128)], .vex(opcode, .x66), feature: .avx),
      enc("v\(name)", [.w(.y), .r(.ym256)], .vex(opcode, .x66, l: true), feature: .avx2),
    ]
  }

  /// By what the lowest lane of a vector says, and by a constant.
  private static func shift(_ name: String, _ opcode: UInt32, _ constant: UInt32, _ digit: UInt8) -> [X86Encoding] {
    [
      enc(name,       [.rw(.x), .r(.xm128)],         .legacy(opcode, .x66)),
      enc(name,       [.rw(.xn), .r(.u8)],           .legacy(constant, .x66, .digit(digit))),
      enc("v\(name)", [.w(.x), .r(.xv), .r(.xm128)], .vex(opcode, .x66), feature: .avx),
      enc("v\(name)", [.w(.xv), .r(.xn), .r(.u8)],   .vex(constant, .x66, .digit(digit)), feature: .avx),
      enc("v\(name)", [.w(.y), .r(.yv), .r(.xm128)], .vex(opcode, .x66, l: true), feature: .avx2),
      enc("v\(name)", [.w(.yv), .r(.yn), .r(.u8)],   .vex(constant, .x66, l: true, .digit(digit)), feature: .avx2),
    ]
  }

  private static func byteShift(_ name: String, _ digit: UInt8) -> [X86Encoding] {
    [
      enc(name,       [.rw(.xn), .r(.u8)],         .legacy(0x0F73, .x66, .digit(digit))),
      enc("v\(name)", [.w(.xv), .r(.xn), .r(.u8)], .vex(0x0F73, .x66, .digit(digit)), feature: .avx),
    ]
  }

  static let shuffles = X86Group(title: "Shuffles, packing, blends", encodings:
    packed("packsswb", 0x0F63) + packed("packssdw", 0x0F6B) + packed("packuswb", 0x0F67)
    + packed("packusdw", 0x0F382B, .sse41)
    + packed("punpcklbw", 0x0F60) + packed("punpcklwd", 0x0F61) + packed("punpckldq", 0x0F62)
    + packed("punpcklqdq", 0x0F6C) + packed("punpckhbw", 0x0F68) + packed("punpckhwd", 0x0F69)
    + packed("punpckhdq", 0x0F6A) + packed("punpckhqdq", 0x0F6D) + packed("pshufb", 0x0F3800, .ssse3)
    + constantShuffle("pshufd", .x66) + constantShuffle("pshuflw", .xF2) + constantShuffle("pshufhw", .xF3)
    + constantBlend("shufps", .legacy(0x0FC6), .vex(0x0FC6), .vex(0x0FC6, l: true), .base)
    + constantBlend("shufpd", .legacy(0x0FC6, .x66), .vex(0x0FC6, .x66), .vex(0x0FC6, .x66, l: true), .base)
    + constantBlend("palignr", .legacy(0x0F3A0F, .x66), .vex(0x0F3A0F, .x66), .vex(0x0F3A0F, .x66, l: true), .ssse3, .avx2)
    + constantBlend("blendps", .legacy(0x0F3A0C, .x66), .vex(0x0F3A0C, .x66), .vex(0x0F3A0C, .x66, l: true), .sse41)
    + constantBlend("blendpd", .legacy(0x0F3A0D, .x66), .vex(0x0F3A0D, .x66), .vex(0x0F3A0D, .x66, l: true), .sse41)
    + constantBlend("pblendw", .legacy(0x0F3A0E, .x66), .vex(0x0F3A0E, .x66), .vex(0x0F3A0E, .x66, l: true), .sse41, .avx2)
    + variableBlend("pblendvb", 0x0F3810, 0x0F3A4C, .avx2) + variableBlend("blendvps", 0x0F3814, 0x0F3A4A)
    + variableBlend("blendvpd", 0x0F3815, 0x0F3A4B))

  private static func constantShuffle(_ name: String, _ prefix: X86Encoding.Prefix) -> [X86Encoding] {
    [
      enc(name,       [.w(.x), .r(.xm128), .r(.u8)], .legacy(0x0F70, prefix)),
      enc("v\(name)", [.w(.x), .r(.xm128), .r(.u8)], .vex(0x0F70, prefix), feature: .avx),
      enc("v\(name)", [.w(.y), .r(.ym256), .r(.u8)], .vex(0x0F70, prefix, l: true), feature: .avx2),
    ]
  }

  private static func constantBlend(
    _ name: String, _ two: X86Encoding.Form, _ three: X86Encoding.Form, _ long: X86Encoding.Form,
    _ feature: X86Encoding.Feature, _ longFeature: X86Encoding.Feature = .avx
  ) -> [X86Encoding] {
    [
      enc(name,       [.rw(.x), .r(.xm128), .r(.u8)],         two, feature: feature),
      enc("v\(name)", [.w(.x), .r(.xv), .r(.xm128), .r(.u8)], three, feature: .avx),
      enc("v\(name)", [.w(.y), .r(.yv), .r(.ym256), .r(.u8)], long, feature: longFeature),
    ]
  }

  private static func variableBlend(
    _ name: String, _ opcode: UInt32, _ three: UInt32, _ longFeature: X86Encoding.Feature = .avx
  ) -> [X86Encoding] {
    [
      enc(name,       [.rw(.x), .r(.xm128), .r(.xmm0)],       .legacy(opcode, .x66), feature: .sse41),
      enc("v\(name)", [.w(.x), .r(.xv), .r(.xm128), .r(.xi)], .vex(three, .x66), feature: .avx),
      enc("v\(name)", [.w(.y), .r(.yv), .r(.ym256), .r(.yi)], .vex(three, .x66, l: true), feature: longFeature),
    ]
  }
}
