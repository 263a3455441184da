extension ARM64 {
  /// An operand of an instruction.
  public enum Operand: Hashable, Sendable {
    /// There is none, or the instruction says what it is.
    case none
    case general(GeneralRegister)
    case vector(VectorRegister)
    /// A number, a distance in bytes, a lane, a mask of as many bits as the registers.
    case number(Int64)
    case shift(Shift)
    case condition(Condition)
  }

  /// An instruction with its operands.
  public struct Instruction: Hashable, Sendable {
    /// The row.
    public var opcode: Opcode
    private var operands = InlineArray<5, Operand>(repeating: .none)

    /// Makes an instruction without operands.
    public init(_ opcode: Opcode) { self.opcode = opcode }

    /// How many operands there are.
    public var operandCount: Int { Int(arm64Uses[Int(opcode.rawValue)] & 7) }

    /// One of at most five operands, in the order of the syntax.
    public subscript(index: Int) -> Operand {
      get { operands[index] }
      set { operands[index] = newValue }
    }

    /// Whether opcodes and operands are equal.
    public static func == (left: Instruction, right: Instruction) -> Bool {
      left.opcode == right.opcode && (0..<5).allSatisfy { left[$0] == right[$0] }
    }

    /// Hashes what `==` compares.
    public func hash(into hasher: inout Hasher) {
      hasher.combine(opcode)
      for index in 0..<5 { hasher.combine(self[index]) }
    }

    /// What the table says about an operand.
    func row(_ index: Int) -> OperandRow { OperandRow(bits: arm64Operands[Int(opcode.rawValue) * 5 + index]) }
  }

  /// What the table says about an operand.
  struct OperandRow {
    let bits: UInt32

    var kind: Kind { Kind(rawValue: UInt8(bits & 63)) ?? .zero }
    var isRead: Bool { bits & 64 != 0 }
    var isWritten: Bool { bits & 128 != 0 }
    var lowest: UInt32 { bits >> 8 & 255 }
    var width: UInt32 { bits >> 16 & 255 }
    var parameter: Int { Int(bits >> 24) }
  }
}

extension ARM64.Opcode {
  /// What a processor must have to know it.
  public var feature: ARM64.Feature { ARM64.Feature(rawValue: UInt8(arm64Uses[Int(rawValue)] >> 5 & 31)) ?? .base }
  /// Whether it reads the flags.
  public var readsFlags: Bool { arm64Uses[Int(rawValue)] >> 3 & 1 != 0 }
  /// Whether it writes the flags.
  public var writesFlags: Bool { arm64Uses[Int(rawValue)] >> 4 & 1 != 0 }
  /// Whether control may continue elsewhere.
  public var branches: Bool { arm64Uses[Int(rawValue)] >> 16 & 1 != 0 }
  /// Whether control comes back later; register 30 is written.
  public var calls: Bool { arm64Uses[Int(rawValue)] >> 17 & 1 != 0 }
  /// Whether it reads memory.
  public var loads: Bool { arm64Uses[Int(rawValue)] >> 18 & 1 != 0 }
  /// Whether it writes memory.
  public var stores: Bool { arm64Uses[Int(rawValue)] >> 19 & 1 != 0 }
}

extension ARM64.Instruction {
  /// The general registers that it reads, bit by number; bit 63 is the stack pointer, and zero is none.
  public var readGeneral: UInt64 { general { $0.isRead } }

  /// The general registers that it writes, bit by number; bit 63 is the stack pointer, and zero is none.
  public var writtenGeneral: UInt64 { general { $0.isWritten } | (opcode.calls ? 1 << 30 : 0) }

  /// The vector registers that it reads, bit by number.
  public var readVectors: UInt32 { vectors { $0.isRead } }

  /// The vector registers that it writes, bit by number.
  public var writtenVectors: UInt32 { vectors { $0.isWritten } }

  private func general(_ condition: (ARM64.OperandRow) -> Bool) -> UInt64 {
    var set: UInt64 = 0
    for index in 0..<operandCount where condition(row(index)) {
      if case .general(let register) = self[index], register != .zero { set |= 1 << UInt64(register.number) }
      if [.stackPost, .stackPre].contains(row(index).kind) { set |= 1 << 63 }
    }
    return set
  }

  private func vectors(_ condition: (ARM64.OperandRow) -> Bool) -> UInt32 {
    var set: UInt32 = 0
    for index in 0..<operandCount where condition(row(index)) {
      if case .vector(let register) = self[index] {
        set |= 1 << UInt32(register.number)
        if row(index).kind == .listOfTwo { set |= 1 << UInt32((register.number + 1) & 31) }
      }
    }
    return set
  }
}
