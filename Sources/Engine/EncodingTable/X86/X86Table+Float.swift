// One row an encoding, aligned; what differs in the mnemonic and the opcode only is stated once.
// swift-format-ignore-file

extension X86Table {
  static let floatMoves = X86Group(title: "Moves of vectors", encodings:
    wholeMove("movaps", 0x0F28, 0x0F29, .none) + wholeMove("movups", 0x0F10, 0x0F11, .none, isMemoryOnly: true)
    + wholeMove("movdqa", 0x0F6F, 0x0F7F, .x66) + wholeMove("movdqu", 0x0F6F, 0x0F7F, .xF3, isMemoryOnly: true) + [
    enc("movss",      [.rw(.x), .r(.xn)],           .legacy(0x0F10, .xF3)),
    enc("movss",      [.w(.x),  .r(.m32)],          .legacy(0x0F10, .xF3)),
    enc("movss",      [.w(.m32), .r(.x)],           .legacy(0x0F11, .xF3)),
    enc("movsd",      [.rw(.x), .r(.xn)],           .legacy(0x0F10, .xF2)),
    enc("movsd",      [.w(.x),  .r(.m64)],          .legacy(0x0F10, .xF2)),
    enc("movsd",      [.w(.m64), .r(.x)],           .legacy(0x0F11, .xF2)),
    enc("vmovss",     [.w(.x),  .r(.xv), .r(.xn)],  .vex(0x0F10, .xF3), feature: .avx),
    enc("vmovss",     [.w(.x),  .r(.m32)],          .vex(0x0F10, .xF3), feature: .avx),
    enc("vmovss",     [.w(.m32), .r(.x)],           .vex(0x0F11, .xF3), feature: .avx),
    enc("vmovsd",     [.w(.x),  .r(.xv), .r(.xn)],  .vex(0x0F10, .xF2), feature: .avx),
    enc("vmovsd",     [.w(.x),  .r(.m64)],          .vex(0x0F10, .xF2), feature: .avx),
    enc("vmovsd",     [.w(.m64), .r(.x)],           .vex(0x0F11, .xF2), feature: .avx),
    enc("movhlps",    [.rw(.x), .r(.xn)],           .legacy(0x0F12)),
    enc("movlhps",    [.rw(.x), .r(.xn)],           .legacy(0x0F16)),
    enc("movlps",     [.rw(.x), .r(.m64)],          .legacy(0x0F12)),
    enc("movlps",     [.w(.m64), .r(.x)],           .legacy(0x0F13)),
    enc("movhps",     [.rw(.x), .r(.m64)],          .legacy(0x0F16)),
    enc("movhps",     [.w(.m64), .r(.x)],           .legacy(0x0F17)),
    enc("vmovhlps",   [.w(.x),  .r(.xv), .r(.xn)],  .vex(0x0F12), feature: .avx),
    enc("vmovlhps",   [.w(.x),  .r(.xv), .r(.xn)],  .vex(0x0F16), feature: .avx),
    enc("vmovlps",    [.w(.x),  .r(.xv), .r(.m64)], .vex(0x0F12), feature: .avx),
    enc("vmovlps",    [.w(.m64), .r(.x)],           .vex(0x0F13), feature: .avx),
    enc("vmovhps",    [.w(.x),  .r(.xv), .r(.m64)], .vex(0x0F16), feature: .avx),
    enc("vmovhps",    [.w(.m64), .r(.x)],           .vex(0x0F17), feature: .avx),
    enc("movddup",    [.w(.x),  .r(.xm64)],         .legacy(0x0F12, .xF2), feature: .sse3),
    enc("vmovddup",   [.w(.x),  .r(.xm64)],         .vex(0x0F12, .xF2), feature: .avx),
    enc("movd",       [.w(.x),  .r(.rm32)],         .legacy(0x0F6E, .x66)),
    enc("movd",       [.w(.rm32), .r(.x)],          .legacy(0x0F7E, .x66)),
    enc("movq",       [.w(.x),  .r(.n64)],          .legacy(0x0F6E, .x66, w: true)),
    enc("movq",       [.w(.n64), .r(.x)],           .legacy(0x0F7E, .x66, w: true)),
    enc("movq",       [.w(.x),  .r(.xm64)],         .legacy(0x0F7E, .xF3)),
    enc("movq",       [.w(.m64), .r(.x)],           .legacy(0x0FD6, .x66)),
    enc("vmovd",      [.w(.x),  .r(.rm32)],         .vex(0x0F6E, .x66), feature: .avx),
    enc("vmovd",      [.w(.rm32), .r(.x)],          .vex(0x0F7E, .x66), feature: .avx),
    enc("vmovq",      [.w(.x),  .r(.n64)],          .vex(0x0F6E, .x66, w: true), feature: .avx),
    enc("vmovq",      [.w(.n64), .r(.x)],           .vex(0x0F7E, .x66, w: true), feature: .avx),
    enc("vmovq",      [.w(.x),  .r(.xm64)],         .vex(0x0F7E, .xF3), feature: .avx),
    enc("vmovq",      [.w(.m64), .r(.x)],           .vex(0x0FD6, .x66), feature: .avx),
    enc("movmskps",   [.w(.r32), .r(.xn)],          .legacy(0x0F50)),
    enc("movmskpd",   [.w(.r32), .r(.xn)],          .legacy(0x0F50, .x66)),
    enc("pmovmskb",   [.w(.r32), .r(.xn)],          .legacy(0x0FD7, .x66)),
    enc("vmovmskps",  [.w(.r32), .r(.xn)],          .vex(0x0F50), feature: .avx),
    enc("vmovmskpd",  [.w(.r32), .r(.xn)],          .vex(0x0F50, .x66), feature: .avx),
    enc("vpmovmskb",  [.w(.r32), .r(.xn)],          .vex(0x0FD7, .x66), feature: .avx),
    enc("vpmovmskb",  [.w(.r32), .r(.yn)],          .vex(0x0FD7, .x66, l: true), feature: .avx2),
    enc("ldmxcsr",    [.r(.m32)],                   .legacy(0x0FAE, .digit(2))),
    enc("stmxcsr",    [.w(.m32)],                   .legacy(0x0FAE, .digit(3))),
    enc("vzeroupper", [],                           .vex(0x0F77, .bare), effects: .vectors, feature: .avx),
  ])

  /// The whole of a vector; between registers by the load.
  private static func wholeMove(
    _ name: String, _ load: UInt32, _ store: UInt32, _ prefix: X86Encoding.Prefix, isMemoryOnly: Bool = false
  ) -> [X86Encoding] {
    [
      enc(name,       [.w(.x),    .r(isMemoryOnly ? .m128 : .xm128)], .legacy(load, prefix)),
      enc(name,       [.w(.m128), .r(.x)],                            .legacy(store, prefix)),
      enc("v\(name)", [.w(.x),    .r(isMemoryOnly ? .m128 : .xm128)], .vex(load, prefix), feature: .avx),
      enc("v\(name)", [.w(.m128), .r(.x)],                            .vex(store, prefix), feature: .avx),
      enc("v\(name)", [.w(.y),    .r(isMemoryOnly ? .m256 : .ym256)], .vex(load, prefix, l: true), feature: .avx),
      enc("v\(name)", [.w(.m256), .r(.y)],                            .vex(store, prefix, l: true), feature: .avx),
    ]
  }

  static let floatArithmetic = X86Group(title: "Floating-point arithmetic", encodings:
    float("add", 0x0F58) + float("mul", 0x0F59) + float("sub", 0x0F5C) + float("min", 0x0F5D) + float("div", 0x0F5E)
    + float("max", 0x0F5F)
    + logic("and", 0x0F54) + logic("andn", 0x0F55) + logic("or", 0x0F56) + logic("xor", 0x0F57)
    + logic("unpckl", 0x0F14) + logic("unpckh", 0x0F15) + [
    enc("sqrtps",   [.w(.x),  .r(.xm128)],                         .legacy(0x0F51)),
    enc("sqrtpd",   [.w(.x),  .r(.xm128)],                         .legacy(0x0F51, .x66)),
    enc("sqrtss",   [.rw(.x), .r(.xm32)],                          .legacy(0x0F51, .xF3)),
    enc("sqrtsd",   [.rw(.x), .r(.xm64)],                          .legacy(0x0F51, .xF2)),
    enc("vsqrtps",  [.w(.x),  .r(.xm128)],                         .vex(0x0F51), feature: .avx),
    enc("vsqrtps",  [.w(.y),  .r(.ym256)],                         .vex(0x0F51, l: true), feature: .avx),
    enc("vsqrtpd",  [.w(.x),  .r(.xm128)],                         .vex(0x0F51, .x66), feature: .avx),
    enc("vsqrtpd",  [.w(.y),  .r(.ym256)],                         .vex(0x0F51, .x66, l: true), feature: .avx),
    enc("vsqrtss",  [.w(.x),  .r(.xv), .r(.xm32)],                 .vex(0x0F51, .xF3), feature: .avx),
    enc("vsqrtsd",  [.w(.x),  .r(.xv), .r(.xm64)],                 .vex(0x0F51, .xF2), feature: .avx),
    enc("cmpps",    [.rw(.x), .r(.xm128), .r(.comparison)],       .legacy(0x0FC2)),
    enc("cmppd",    [.rw(.x), .r(.xm128), .r(.comparison)],       .legacy(0x0FC2, .x66)),
    enc("cmpss",    [.rw(.x), .r(.xm32),  .r(.comparison)],       .legacy(0x0FC2, .xF3)),
    enc("cmpsd",    [.rw(.x), .r(.xm64),  .r(.comparison)],       .legacy(0x0FC2, .xF2)),
    enc("vcmpps",   [.w(.x),  .r(.xv), .r(.xm128), .r(.comparison)], .vex(0x0FC2), feature: .avx),
    enc("vcmpps",   [.w(.y),  .r(.yv), .r(.ym256), .r(.comparison)], .vex(0x0FC2, l: true), feature: .avx),
    enc("vcmppd",   [.w(.x),  .r(.xv), .r(.xm128), .r(.comparison)], .vex(0x0FC2, .x66), feature: .avx),
    enc("vcmppd",   [.w(.y),  .r(.yv), .r(.ym256), .r(.comparison)], .vex(0x0FC2, .x66, l: true), feature: .avx),
    enc("vcmpss",   [.w(.x),  .r(.xv), .r(.xm32),  .r(.comparison)], .vex(0x0FC2, .xF3), feature: .avx),
    enc("vcmpsd",   [.w(.x),  .r(.xv), .r(.xm64),  .r(.comparison)], .vex(0x0FC2, .xF2), feature: .avx),
    enc("ucomiss",  [.r(.x),  .r(.xm32)],                          .legacy(0x0F2E),       .sets),
    enc("ucomisd",  [.r(.x),  .r(.xm64)],                          .legacy(0x0F2E, .x66), .sets),
    enc("vucomiss", [.r(.x),  .r(.xm32)],                          .vex(0x0F2E),          .sets, feature: .avx),
    enc("vucomisd", [.r(.x),  .r(.xm64)],                          .vex(0x0F2E, .x66),    .sets, feature: .avx),
    enc("roundps",  [.w(.x),  .r(.xm128), .r(.u8)],                .legacy(0x0F3A08, .x66), feature: .sse41),
    enc("roundpd",  [.w(.x),  .r(.xm128), .r(.u8)],                .legacy(0x0F3A09, .x66), feature: .sse41),
    enc("roundss",  [.rw(.x), .r(.xm32),  .r(.u8)],                .legacy(0x0F3A0A, .x66), feature: .sse41),
    enc("roundsd",  [.rw(.x), .r(.xm64),  .r(.u8)],                .legacy(0x0F3A0B, .x66), feature: .sse41),
    enc("vroundps", [.w(.x),  .r(.xm128), .r(.u8)],                .vex(0x0F3A08, .x66), feature: .avx),
    enc("vroundps", [.w(.y),  .r(.ym256), .r(.u8)],                .vex(0x0F3A08, .x66, l: true), feature: .avx),
    enc("vroundpd", [.w(.x),  .r(.xm128), .r(.u8)],                .vex(0x0F3A09, .x66), feature: .avx),
    enc("vroundpd", [.w(.y),  .r(.ym256), .r(.u8)],                .vex(0x0F3A09, .x66, l: true), feature: .avx),
    enc("vroundss", [.w(.x),  .r(.xv), .r(.xm32), .r(.u8)],        .vex(0x0F3A0A, .x66), feature: .avx),
    enc("vroundsd", [.w(.x),  .r(.xv), .r(.xm64), .r(.u8)],        .vex(0x0F3A0B, .x66), feature: .avx),
  ])

  /// Both precisions, packed and scalar.
  private static func float(_ name: String, _ opcode: UInt32) -> [X86Encoding] {
    logic(name, opcode) + [
      enc("\(name)ss",  [.rw(.x), .r(.xm32)],         .legacy(opcode, .xF3)),
      enc("\(name)sd",  [.rw(.x), .r(.xm64)],         .legacy(opcode, .xF2)),
      enc("v\(name)ss", [.w(.x), .r(.xv), .r(.xm32)], .vex(opcode, .xF3), feature: .avx),
      enc("v\(name)sd", [.w(.x), .r(.xv), .r(.xm64)], .vex(opcode, .xF2), feature: .avx),
    ]
  }

  /// Both precisions, packed.
  private static func logic(_ name: String, _ opcode: UInt32) -> [X86Encoding] {
    [
      enc("\(name)ps",  [.rw(.x), .r(.xm128)],         .legacy(opcode)),
      enc("\(name)pd",  [.rw(.x), .r(.xm128)],         .legacy(opcode, .x66)),
      enc("v\(name)ps", [.w(.x), .r(.xv), .r(.xm128)], .vex(opcode), feature: .avx),
      enc("v\(name)ps", [.w(.y), .r(.yv), .r(.ym256)], .vex(opcode, l: true), feature: .avx),
      enc("v\(name)pd", [.w(.x), .r(.xv), .r(.xm128)], .vex(opcode, .x66), feature: .avx),
      enc("v\(name)pd", [.w(.y), .r(.yv), .r(.ym256)], .vex(opcode, .x66, l: true), feature: .avx),
    ]
  }

  static let conversions = X86Group(title: "Conversions", encodings: [
    enc("cvtsi2ss",   [.rw(.x), .r(.rm32)],          .legacy(0x0F2A, .xF3)),
    enc("cvtsi2ss",   [.rw(.x), .r(.rm64)],          .legacy(0x0F2A, .xF3, w: true)),
    enc("cvtsi2sd",   [.rw(.x), .r(.rm32)],          .legacy(0x0F2A, .xF2)),
    enc("cvtsi2sd",   [.rw(.x), .r(.rm64)],          .legacy(0x0F2A, .xF2, w: true)),
    enc("vcvtsi2ss",  [.w(.x), .r(.xv), .r(.rm32)],  .vex(0x0F2A, .xF3), feature: .avx),
    enc("vcvtsi2ss",  [.w(.x), .r(.xv), .r(.rm64)],  .vex(0x0F2A, .xF3, w: true), feature: .avx),
    enc("vcvtsi2sd",  [.w(.x), .r(.xv), .r(.rm32)],  .vex(0x0F2A, .xF2), feature: .avx),
    enc("vcvtsi2sd",  [.w(.x), .r(.xv), .r(.rm64)],  .vex(0x0F2A, .xF2, w: true), feature: .avx),
    enc("cvttss2si",  [.w(.r32), .r(.xm32)],         .legacy(0x0F2C, .xF3)),
    enc("cvttss2si",  [.w(.r64), .r(.xm32)],         .legacy(0x0F2C, .xF3, w: true)),
    enc("cvttsd2si",  [.w(.r32), .r(.xm64)],         .legacy(0x0F2C, .xF2)),
    enc("cvttsd2si",  [.w(.r64), .r(.xm64)],         .legacy(0x0F2C, .xF2, w: true)),
    enc("vcvttss2si", [.w(.r32), .r(.xm32)],         .vex(0x0F2C, .xF3), feature: .avx),
    enc("vcvttss2si", [.w(.r64), .r(.xm32)],         .vex(0x0F2C, .xF3, w: true), feature: .avx),
    enc("vcvttsd2si", [.w(.r32), .r(.xm64)],         .vex(0x0F2C, .xF2), feature: .avx),
    enc("vcvttsd2si", [.w(.r64), .r(.xm64)],         .vex(0x0F2C, .xF2, w: true), feature: .avx),
    enc("cvtss2sd",   [.rw(.x), .r(.xm32)],          .legacy(0x0F5A, .xF3)),
    enc("cvtsd2ss",   [.rw(.x), .r(.xm64)],          .legacy(0x0F5A, .xF2)),
    enc("vcvtss2sd",  [.w(.x), .r(.xv), .r(.xm32)],  .vex(0x0F5A, .xF3), feature: .avx),
    enc("vcvtsd2ss",  [.w(.x), .r(.xv), .r(.xm64)],  .vex(0x0F5A, .xF2), feature: .avx),
    enc("cvtps2pd",   [.w(.x), .r(.xm64)],           .legacy(0x0F5A)),
    enc("cvtpd2ps",   [.w(.x), .r(.xm128)],          .legacy(0x0F5A, .x66)),
    enc("cvtdq2ps",   [.w(.x), .r(.xm128)],          .legacy(0x0F5B)),
    enc("cvtps2dq",   [.w(.x), .r(.xm128)],          .legacy(0x0F5B, .x66)),
    enc("cvttps2dq",  [.w(.x), .r(.xm128)],          .legacy(0x0F5B, .xF3)),
    enc("cvttpd2dq",  [.w(.x), .r(.xm128)],          .legacy(0x0FE6, .x66)),
    enc("cvtdq2pd",   [.w(.x), .r(.xm64)],           .legacy(0x0FE6, .xF3)),
    enc("vcvtps2pd",  [.w(.x), .r(.xm64)],           .vex(0x0F5A), feature: .avx),
    enc("vcvtps2pd",  [.w(.y), .r(.xm128)],          .vex(0x0F5A, l: true), feature: .avx),
    enc("vcvtpd2ps",  [.w(.x), .r(.xm128)],          .vex(0x0F5A, .x66), feature: .avx),
    enc("vcvtpd2ps",  [.w(.x), .r(.ym256)],          .vex(0x0F5A, .x66, l: true), feature: .avx),
    enc("vcvtdq2ps",  [.w(.x), .r(.xm128)],          .vex(0x0F5B), feature: .avx),
    enc("vcvtdq2ps",  [.w(.y), .r(.ym256)],          .vex(0x0F5B, l: true), feature: .avx),
    enc("vcvtps2dq",  [.w(.x), .r(.xm128)],          .vex(0x0F5B, .x66), feature: .avx),
    enc("vcvttps2dq", [.w(.x), .r(.xm128)],          .vex(0x0F5B, .xF3), feature: .avx),
    enc("vcvttps2dq", [.w(.y), .r(.ym256)],          .vex(0x0F5B, .xF3, l: true), feature: .avx),
    enc("vcvttpd2dq", [.w(.x), .r(.xm128)],          .vex(0x0FE6, .x66), feature: .avx),
    enc("vcvttpd2dq", [.w(.x), .r(.ym256)],          .vex(0x0FE6, .x66, l: true), feature: .avx),
    enc("vcvtdq2pd",  [.w(.x), .r(.xm64)],           .vex(0x0FE6, .xF3), feature: .avx),
    enc("vcvtdq2pd",  [.w(.y), .r(.xm128)],          .vex(0x0FE6, .xF3, l: true), feature: .avx),
    enc("vcvtph2ps",  [.w(.x), .r(.xm64)],           .vex(0x0F3813, .x66), feature: .f16c),
    enc("vcvtph2ps",  [.w(.y), .r(.xm128)],          .vex(0x0F3813, .x66, l: true), feature: .f16c),
    enc("vcvtps2ph",  [.w(.xm64), .r(.x), .r(.u8)],  .vex(0x0F3A1D, .x66), feature: .f16c),
    enc("vcvtps2ph",  [.w(.xm128), .r(.y), .r(.u8)], .vex(0x0F3A1D, .x66, l: true), feature: .f16c),
  ])

  static let fused = X86Group(title: "Fused multiplication and addition", encodings:
    fused("vfmadd132", 0x0F3898) + fused("vfmadd213", 0x0F38A8) + fused("vfmadd231", 0x0F38B8)
    + fused("vfnmadd132", 0x0F389C) + fused("vfnmadd213", 0x0F38AC) + fused("vfnmadd231", 0x0F38BC) + [
    enc("{vex} vpdpbusd", [.rw(.x), .r(.xv), .r(.xm128)], .vex(0x0F3850, .x66), feature: .avxvnni),
    enc("{vex} vpdpwssd", [.rw(.x), .r(.xv), .r(.xm128)], .vex(0x0F3852, .x66), feature: .avxvnni),
  ])

  private static func fused(_ name: String, _ opcode: UInt32) -> [X86Encoding] {
    [
      enc("\(name)ps", [.rw(.x), .r(.xv), .r(.xm128)], .vex(opcode, .x66), feature: .fma),
      enc("\(name)ps", [.rw(.y), .r(.yv), .r(.ym256)], .vex(opcode, .x66, l: true), feature: .fma),
      enc("\(name)pd", [.rw(.x), .r(.xv), .r(.xm128)], .vex(opcode, .x66, w: true), feature: .fma),
      enc("\(name)pd", [.rw(.y), .r(.yv), .r(.ym256)], .vex(opcode, .x66, w: true, l: true), feature: .fma),
      enc("\(name)ss", [.rw(.x), .r(.xv), .r(.xm32)],  .vex(opcode + 1, .x66), feature: .fma),
      enc("\(name)sd", [.rw(.x), .r(.xv), .r(.xm64)],  .vex(opcode + 1, .x66, w: true), feature: .fma),
    ]
  }
}
