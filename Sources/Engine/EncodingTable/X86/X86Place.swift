extension X86Encoding {
  /// Where an operand stands in the bytes, and how wide it is.
  ///
  /// General registers are `r` in the middle of the byte ModRM, `rm` at its end, where memory may stand instead, `n` at its
  /// end and never memory, `v` in a VEX prefix, and `o` in the opcode; vector registers are `x` and `y` likewise. `m` is memory
  /// only. The number is the width in bits, behind `x` and `y` that of memory.
  public enum Place: String, Hashable, Sendable, CaseIterable {
    case r8, r16, r32, r64
    case rm8, rm16, rm32, rm64
    case n32, n64
    case v32, v64
    case o32, o64
    /// A register of 32 bits, or memory of fewer.
    case r32m8, r32m16
    /// Memory of no particular width.
    case m
    case m8, m16, m32, m64, m128, m256
    case cl
    case x, xn, xv
    case xm8, xm16, xm32, xm64, xm128
    /// In the upper half of the last byte.
    case xi
    case xmm0
    case y, yn, yv, ym256, yi
    /// Immediates, by their width: `u` is not negative, `i` has the width of the operation, `s` is made wider by its sign.
    case u8
    case i8, i16, i32, i64
    case s8, s16, s32
    /// A distance from the end of the instruction.
    case rel8, rel32
    /// A condition, in the lowest four bits of the opcode; its letters end the mnemonic.
    case condition
    /// How floating-point numbers are compared, in the last byte; its letters stand within the mnemonic.
    case comparison
    /// The kind of a trap: `eax, dword ptr [eax + kind]`.
    case trap
  }
}

extension X86Encoding.Place {
  /// What stands there.
  public enum Kind: UInt8, Sendable {
    case none, general, vector, immediate, relative, condition, comparison, trap
  }

  /// The part of the bytes.
  public enum Field: UInt8, Sendable {
    /// The middle bits of ModRM.
    case reg
    /// The lowest bits of ModRM, or memory.
    case rm
    case rmRegister
    case rmMemory
    case vex
    /// The upper half of the last byte.
    case last
    case opcode
    /// Nowhere: the row says which register.
    case fixed
  }

  /// What stands there.
  public var kind: Kind {
    switch self {
    case .r8, .r16, .r32, .r64, .rm8, .rm16, .rm32, .rm64, .n32, .n64, .v32, .v64, .o32, .o64, .r32m8, .r32m16, .m, .m8,
      .m16, .m32, .m64, .cl:
      .general
    case .m128, .m256, .x, .xn, .xv, .xm8, .xm16, .xm32, .xm64, .xm128, .xi, .xmm0, .y, .yn, .yv, .ym256, .yi: .vector
    case .u8, .i8, .i16, .i32, .i64, .s8, .s16, .s32: .immediate
    case .rel8, .rel32: .relative
    case .condition: .condition
    case .comparison: .comparison
    case .trap: .trap
    }
  }

  /// The part of the bytes, for registers and memory.
  public var field: Field {
    switch self {
    case .r8, .r16, .r32, .r64, .x, .y: .reg
    case .rm8, .rm16, .rm32, .rm64, .r32m8, .r32m16, .xm8, .xm16, .xm32, .xm64, .xm128, .ym256: .rm
    case .n32, .n64, .xn, .yn: .rmRegister
    case .m, .m8, .m16, .m32, .m64, .m128, .m256: .rmMemory
    case .v32, .v64, .xv, .yv: .vex
    case .xi, .yi: .last
    case .o32, .o64: .opcode
    default: .fixed
    }
  }

  /// The width of the register in bits, or that of the immediate in the bytes; 0 for what is always memory.
  public var width: Int {
    switch self {
    case .r8, .rm8, .cl, .u8, .i8, .s8, .rel8, .comparison, .trap: 8
    case .r16, .rm16, .i16, .s16: 16
    case .r32, .rm32, .n32, .v32, .o32, .r32m8, .r32m16, .i32, .s32, .rel32: 32
    case .r64, .rm64, .n64, .v64, .o64, .i64: 64
    case .x, .xn, .xv, .xm8, .xm16, .xm32, .xm64, .xm128, .xi, .xmm0: 128
    case .y, .yn, .yv, .ym256, .yi: 256
    case .m, .m8, .m16, .m32, .m64, .m128, .m256, .condition: 0
    }
  }

  /// The width of memory in bits; 0 if it has none or it is never memory.
  public var memoryWidth: Int {
    switch self {
    case .rm8, .r32m8, .m8, .xm8: 8
    case .rm16, .r32m16, .m16, .xm16: 16
    case .rm32, .m32, .xm32: 32
    case .rm64, .m64, .xm64: 64
    case .m128, .xm128: 128
    case .m256, .ym256: 256
    default: 0
    }
  }

  /// The number of the register that the row says: `cl` or `xmm0`.
  public var fixedRegister: UInt8 { self == .cl ? 1 : 0 }

  /// How many bytes the operand has of its own behind the opcode and the address.
  public var immediateBytes: Int {
    switch kind {
    case .immediate, .relative, .comparison, .trap: width / 8
    default: field == .last ? 1 : 0
    }
  }

  /// Whether an immediate is a number with a sign.
  public var isSigned: Bool { [.i8, .i64, .s8, .s16, .s32].contains(self) }
}
