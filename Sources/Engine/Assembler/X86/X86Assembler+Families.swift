// Instructions that differ from others in a number of the opcode, for whoever chooses between them while it runs. What they
// write is what the rows' own methods write (FamiliesTests compares them).

extension X86 {
  /// The eight operations that have all forms of operands, by their number in machine code.
  public enum Arithmetic: UInt8, Sendable, CaseIterable {
    case add, or, adc, sbb, and, sub, xor, cmp
  }

  /// Shifts and rotations, by their number in machine code.
  public enum Shift: UInt8, Sendable {
    case rol = 0
    case ror = 1
    case shl = 4
    case shr = 5
    case sar = 7
  }
}

extension X86.Assembler {
  private static func wide(_ wide: Bool) -> UInt64 { wide ? 0x4800 << 32 : 0 }

  /// An operation with a register and a register.
  /// - Parameter wide: Whether all 64 bits are meant, or 32.
  public mutating func arithmetic(
    _ operation: X86.Arithmetic, wide: Bool, _ a: X86.GeneralRegister, _ b: X86.GeneralRegister
  ) {
    registers(0x800_0001 | UInt64(operation.rawValue) << 3 | Self.wide(wide), b.number, a.number)
  }

  /// An operation with a register and memory.
  public mutating func arithmetic(
    _ operation: X86.Arithmetic, wide: Bool, _ a: X86.GeneralRegister, _ b: X86.Address
  ) {
    memory(0x800_0003 | UInt64(operation.rawValue) << 3 | Self.wide(wide), a.number, b, 0)
  }

  /// An operation with memory and a register.
  public mutating func arithmetic(
    _ operation: X86.Arithmetic, wide: Bool, _ a: X86.Address, _ b: X86.GeneralRegister
  ) {
    memory(0x800_0001 | UInt64(operation.rawValue) << 3 | Self.wide(wide), b.number, a, 0)
  }

  /// An operation with a register and a number, which is sign-extended.
  public mutating func arithmetic(
    _ operation: X86.Arithmetic, wide: Bool, _ a: X86.GeneralRegister, _ b: Int32
  ) {
    if let short = Int8(exactly: b) {
      registers(0x800_0083 | Self.wide(wide), operation.rawValue, a.number)
      immediate(short)
    } else {
      registers(0x800_0081 | Self.wide(wide), operation.rawValue, a.number)
      immediate(b)
    }
  }

  /// An operation with memory and a number, which is sign-extended.
  public mutating func arithmetic(_ operation: X86.Arithmetic, wide: Bool, _ a: X86.Address, _ b: Int32) {
    if let short = Int8(exactly: b) {
      memory(0x800_0083 | Self.wide(wide), operation.rawValue, a, 1)
      immediate(short)
    } else {
      memory(0x800_0081 | Self.wide(wide), operation.rawValue, a, 4)
      immediate(b)
    }
  }

  /// A shift or rotation of a register by a number of bits.
  public mutating func shift(_ operation: X86.Shift, wide: Bool, _ a: X86.GeneralRegister, by count: UInt8) {
    registers(0x800_00C1 | Self.wide(wide), operation.rawValue, a.number)
    immediate(count)
  }

  /// A shift or rotation of a register by what `cl` says.
  public mutating func shiftByCL(_ operation: X86.Shift, wide: Bool, _ a: X86.GeneralRegister) {
    registers(0x800_00D3 | Self.wide(wide), operation.rawValue, a.number)
  }

  /// Copies a register.
  public mutating func mov(wide: Bool, _ a: X86.GeneralRegister, _ b: X86.GeneralRegister) {
    if wide { mov64(a, b) } else { mov32(a, b) }
  }

  /// Loads a register.
  public mutating func mov(wide: Bool, _ a: X86.GeneralRegister, _ b: X86.Address) {
    if wide { mov64(a, b) } else { mov32(a, b) }
  }

  /// Stores a register.
  public mutating func mov(wide: Bool, _ a: X86.Address, _ b: X86.GeneralRegister) {
    if wide { mov64(a, b) } else { mov32(a, b) }
  }

  /// Two operands to a third register, for one lane of single or double precision: the opcode of `vaddss` and `vaddsd`, for
  /// example, is 0x58.
  public mutating func scalar(
    _ opcode: UInt8, isDouble: Bool, _ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.VectorRegister
  ) {
    vexRegisters((isDouble ? 0x10300 : 0x10200) | UInt64(opcode), a.number, b.number, c.number)
  }

  /// The same with memory.
  public mutating func scalar(
    _ opcode: UInt8, isDouble: Bool, _ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.Address
  ) {
    vexMemory((isDouble ? 0x10300 : 0x10200) | UInt64(opcode), a.number, b.number, c, 0)
  }
}
