extension X86 {
  /// A row of the table, unpacked from the generated words.
  struct Row {
    let opcode: Opcode
    /// From bit 0: VEX, wide, long, locked; from bit 4 what follows the opcode (nothing, a register, a digit, a fixed byte);
    /// whether the end of ModRM may be a register, and memory; from bit 8 the digit or the byte, from bit 16 the number of
    /// operands, from bit 20 which bits of the opcode are an operand, from bit 24 the number of bytes at the end.
    let form: UInt32

    init(_ opcode: Opcode) {
      self.opcode = opcode
      form = x86Forms[Int(opcode.rawValue)]
    }

    var isVEX: Bool { form & 1 != 0 }
    var isWide: Bool { form & 2 != 0 }
    var isLong: Bool { form & 4 != 0 }
    var isLocked: Bool { form & 8 != 0 }
    var hasModRM: Bool { form & 0x30 != 0 }
    var hasDigit: Bool { form & 0x30 == 0x20 }
    var hasFixedModRM: Bool { form & 0x30 == 0x30 }
    var digit: UInt8 { UInt8(truncatingIfNeeded: form >> 8) }
    var operandCount: Int { Int(form >> 16 & 7) }
    var opcodeOperand: UInt8 { UInt8(form >> 20 & 15) }
    var immediateCount: Int { Int(form >> 24) }

    /// Whether the row allows for what a byte ModRM says.
    func matches(modRM: UInt8) -> Bool {
      if hasFixedModRM { return modRM == digit }
      if hasDigit, modRM >> 3 & 7 != digit { return false }
      return form & (modRM >= 0xC0 ? 0x40 : 0x80) != 0
    }

    /// One of the operands.
    func operand(_ index: Int) -> OperandRow {
      OperandRow(bits: UInt16(truncatingIfNeeded: x86Operands[Int(opcode.rawValue)] >> UInt64(16 * index)))
    }
  }

  /// What the table says about an operand.
  struct OperandRow {
    let bits: UInt16

    /// As in `X86Encoding.Place.Kind`.
    enum Kind: UInt16 {
      case none, general, vector, immediate, relative, condition, comparison, trap
    }

    /// As in `X86Encoding.Place.Field`.
    enum Field: UInt16 {
      case reg, rm, rmRegister, rmMemory, vex, last, opcode, fixed
    }

    var kind: Kind { Kind(rawValue: bits & 7) ?? .none }
    var field: Field { Field(rawValue: bits >> 3 & 7) ?? .fixed }
    /// In bits; 0 if there is none.
    var width: Int { bits >> 6 & 15 == 0 ? 0 : 4 << Int(bits >> 6 & 15) }
    var memoryWidth: Int { bits >> 10 & 15 == 0 ? 0 : 4 << Int(bits >> 10 & 15) }
    var isSigned: Bool { bits >> 10 & 1 != 0 }
    var fixedRegister: UInt8 { UInt8(bits >> 10 & 15) }
    var isRead: Bool { bits >> 14 & 1 != 0 }
    var isWritten: Bool { bits >> 15 != 0 }
  }

  /// Some of the flags.
  public struct Flags: OptionSet, Hashable, Sendable {
    /// The bits.
    public let rawValue: UInt8
    /// Makes a set from its bits.
    public init(rawValue: UInt8) { self.rawValue = rawValue }

    /// CF: a carry out of the highest bit, or a borrow.
    public static let carry = Flags(rawValue: 1)
    /// PF: the parity of the lowest eight bits; after a comparison of floats, whether one is a NaN.
    public static let parity = Flags(rawValue: 2)
    /// AF: a carry out of the lowest four bits.
    public static let auxiliary = Flags(rawValue: 4)
    /// ZF: the result is zero.
    public static let zero = Flags(rawValue: 8)
    /// SF: the highest bit of the result.
    public static let sign = Flags(rawValue: 16)
    /// OF: the result has a wrong sign.
    public static let overflow = Flags(rawValue: 32)
  }

  /// What an instruction does besides computing.
  public struct Effects: OptionSet, Hashable, Sendable {
    /// The bits.
    public let rawValue: UInt8
    /// Makes a set from its bits.
    public init(rawValue: UInt8) { self.rawValue = rawValue }

    /// Control may continue elsewhere.
    public static let branches = Effects(rawValue: 1)
    /// Control comes back later.
    public static let calls = Effects(rawValue: 2)
    /// Reads or writes memory at the stack pointer.
    public static let stack = Effects(rawValue: 4)
    /// Always traps, or does for some values in registers.
    public static let traps = Effects(rawValue: 8)
    /// Writes all vector registers, which no operand names.
    public static let vectors = Effects(rawValue: 16)
    /// Orders the accesses to memory before it and after it.
    public static let fences = Effects(rawValue: 32)
  }
}

extension X86.Opcode {
  /// What a processor must have to know it.
  public var feature: X86.Feature { X86.Feature(rawValue: UInt8(x86Uses[Int(rawValue)] >> 52 & 31)) ?? .base }

  /// What it does besides computing.
  public var effects: X86.Effects { X86.Effects(rawValue: UInt8(x86Uses[Int(rawValue)] >> 44 & 63)) }
}

extension X86.Condition {
  /// The flags that it depends on.
  public var flags: X86.Flags {
    switch self {
    case .overflow, .notOverflow: .overflow
    case .below, .aboveOrEqual: .carry
    case .equal, .notEqual: .zero
    case .belowOrEqual, .above: [.carry, .zero]
    case .sign, .notSign: .sign
    case .parity, .notParity: .parity
    case .less, .greaterOrEqual: [.sign, .overflow]
    case .lessOrEqual, .greater: [.sign, .overflow, .zero]
    }
  }
}
