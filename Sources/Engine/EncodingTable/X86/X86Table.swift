/// The table of x86-64.
///
/// There is one way to write each instruction: where a processor knows two encodings of the same operands, one of them has a
/// row, or the row of one has memory only. Left out is what no tier of Apus writes.
public enum X86Table {
  /// Every group.
  public static let groups: [X86Group] = [
    moves, arithmetic, shifts, bits, products, control, atomics, floatMoves, floatArithmetic, conversions, integerMoves,
    integerArithmetic, shuffles, fused,
  ]
  /// Every row; an encoding's position here is its number throughout the project.
  public static let encodings: [X86Encoding] = groups.flatMap { $0.encodings }
}

/// Makes one row.
func enc(
  _ mnemonic: String, _ operands: [X86Encoding.Operand], _ form: X86Encoding.Form, _ flags: X86Encoding.FlagUse = .none,
  effects: X86Encoding.Effects = [], feature: X86Encoding.Feature = .base, reads: X86Encoding.Registers = [],
  writes: X86Encoding.Registers = []
) -> X86Encoding {
  X86Encoding(
    mnemonic: mnemonic, operands: operands, form: form, feature: feature, flags: flags, reads: reads, writes: writes,
    effects: effects)
}

extension X86Encoding.Form {
  /// What stands for itself.
  /// - Parameters:
  ///   - opcode: The last byte with the escapes before it: `0x01`, `0x0FAF`, `0x0F3A0F`.
  ///   - prefix: The prefix that belongs to the opcode.
  ///   - w: Whether there is a REX.W.
  ///   - modRM: What follows the opcode.
  ///   - lock: Whether the prefix `lock` is there.
  static func legacy(
    _ opcode: UInt32, _ prefix: X86Encoding.Prefix, w: Bool = false, _ modRM: X86Encoding.ModRM = .register,
    lock: Bool = false
  ) -> X86Encoding.Form {
    X86Encoding.Form(
      isVEX: false, map: map(opcode), opcode: UInt8(truncatingIfNeeded: opcode), prefix: prefix, isWide: w,
      isLocked: lock, modRM: modRM)
  }

  /// What stands for itself and has no prefix.
  static func legacy(
    _ opcode: UInt32, w: Bool = false, _ modRM: X86Encoding.ModRM = .register, lock: Bool = false
  ) -> X86Encoding.Form {
    legacy(opcode, .none, w: w, modRM, lock: lock)
  }

  /// What has a VEX prefix.
  /// - Parameters:
  ///   - opcode: The last byte with the escapes that the prefix stands for.
  ///   - prefix: The prefix that it stands for.
  ///   - w: Whether VEX.W is 1.
  ///   - l: Whether VEX.L is 1.
  ///   - modRM: What follows the opcode.
  static func vex(
    _ opcode: UInt32, _ prefix: X86Encoding.Prefix, w: Bool = false, l: Bool = false,
    _ modRM: X86Encoding.ModRM = .register
  ) -> X86Encoding.Form {
    X86Encoding.Form(
      isVEX: true, map: map(opcode), opcode: UInt8(truncatingIfNeeded: opcode), prefix: prefix, isWide: w, isLong: l,
      modRM: modRM)
  }

  /// What has a VEX prefix that stands for no other.
  static func vex(
    _ opcode: UInt32, w: Bool = false, l: Bool = false, _ modRM: X86Encoding.ModRM = .register
  ) -> X86Encoding.Form {
    vex(opcode, .none, w: w, l: l, modRM)
  }

  private static func map(_ opcode: UInt32) -> X86Encoding.Map {
    switch opcode >> 8 {
    case 0: .one
    case 0x0F: .x0F
    case 0x0F38: .x0F38
    default: .x0F3A
    }
  }
}
