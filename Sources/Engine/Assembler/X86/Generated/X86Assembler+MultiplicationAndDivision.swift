// Written by InstructionGenerator from Sources/Engine/EncodingTable/X86; change the table and run `make generate`.
// swift-format-ignore-file

// Multiplication and division

extension X86.Assembler {
  /// `imul r32, r/m32`
  public mutating func imul32(_ a: X86.GeneralRegister, _ b: X86.GeneralRegister) {
    registers(0x1000AF0F, a.number, b.number)
  }

  /// `imul r32, r/m32`
  public mutating func imul32(_ a: X86.GeneralRegister, _ b: X86.Address) {
    memory(0x1000AF0F, a.number, b, 0)
  }

  /// `imul r64, r/m64`
  public mutating func imul64(_ a: X86.GeneralRegister, _ b: X86.GeneralRegister) {
    registers(0x48001000AF0F, a.number, b.number)
  }

  /// `imul r64, r/m64`
  public mutating func imul64(_ a: X86.GeneralRegister, _ b: X86.Address) {
    memory(0x48001000AF0F, a.number, b, 0)
  }

  /// `imul r32, r/m32, s8`
  public mutating func imul32(_ a: X86.GeneralRegister, _ b: X86.GeneralRegister, imm8 c: Int8) {
    registers(0x800006B, a.number, b.number)
    immediate(c)
  }

  /// `imul r32, r/m32, s8`
  public mutating func imul32(_ a: X86.GeneralRegister, _ b: X86.Address, imm8 c: Int8) {
    memory(0x800006B, a.number, b, 1)
    immediate(c)
  }

  /// `imul r32, r/m32, s8`, or `imul r32, r/m32, i32` if eight bits do not hold the number.
  public mutating func imul32(_ a: X86.GeneralRegister, _ b: X86.GeneralRegister, _ c: Int32) {
    if let short = Int8(exactly: c) { imul32(a, b, imm8: short) } else { imul32(a, b, imm32: c) }
  }

  /// `imul r32, r/m32, s8`, or `imul r32, r/m32, i32` if eight bits do not hold the number.
  public mutating func imul32(_ a: X86.GeneralRegister, _ b: X86.Address, _ c: Int32) {
    if let short = Int8(exactly: c) { imul32(a, b, imm8: short) } else { imul32(a, b, imm32: c) }
  }

  /// `imul r32, r/m32, i32`
  public mutating func imul32(_ a: X86.GeneralRegister, _ b: X86.GeneralRegister, imm32 c: Int32) {
    registers(0x8000069, a.number, b.number)
    immediate(c)
  }

  /// `imul r32, r/m32, i32`
  public mutating func imul32(_ a: X86.GeneralRegister, _ b: X86.Address, imm32 c: Int32) {
    memory(0x8000069, a.number, b, 4)
    immediate(c)
  }

  /// `imul r64, r/m64, s8`
  public mutating func imul64(_ a: X86.GeneralRegister, _ b: X86.GeneralRegister, imm8 c: Int8) {
    registers(0x48000800006B, a.number, b.number)
    immediate(c)
  }

  /// `imul r64, r/m64, s8`
  public mutating func imul64(_ a: X86.GeneralRegister, _ b: X86.Address, imm8 c: Int8) {
    memory(0x48000800006B, a.number, b, 1)
    immediate(c)
  }

  /// `imul r64, r/m64, s8`, or `imul r64, r/m64, s32` if eight bits do not hold the number.
  public mutating func imul64(_ a: X86.GeneralRegister, _ b: X86.GeneralRegister, _ c: Int32) {
    if let short = Int8(exactly: c) { imul64(a, b, imm8: short) } else { imul64(a, b, imm32: c) }
  }

  /// `imul r64, r/m64, s8`, or `imul r64, r/m64, s32` if eight bits do not hold the number.
  public mutating func imul64(_ a: X86.GeneralRegister, _ b: X86.Address, _ c: Int32) {
    if let short = Int8(exactly: c) { imul64(a, b, imm8: short) } else { imul64(a, b, imm32: c) }
  }

  /// `imul r64, r/m64, s32`
  public mutating func imul64(_ a: X86.GeneralRegister, _ b: X86.GeneralRegister, imm32 c: Int32) {
    registers(0x480008000069, a.number, b.number)
    immediate(c)
  }

  /// `imul r64, r/m64, s32`
  public mutating func imul64(_ a: X86.GeneralRegister, _ b: X86.Address, imm32 c: Int32) {
    memory(0x480008000069, a.number, b, 4)
    immediate(c)
  }

  /// `mul r/m32`
  public mutating func mul32(_ a: X86.GeneralRegister) {
    registers(0x80000F7, 4, a.number)
  }

  /// `mul r/m32`
  public mutating func mul32(_ a: X86.Address) {
    memory(0x80000F7, 4, a, 0)
  }

  /// `mul r/m64`
  public mutating func mul64(_ a: X86.GeneralRegister) {
    registers(0x4800080000F7, 4, a.number)
  }

  /// `mul r/m64`
  public mutating func mul64(_ a: X86.Address) {
    memory(0x4800080000F7, 4, a, 0)
  }

  /// `imul r/m32`
  public mutating func imul32(_ a: X86.GeneralRegister) {
    registers(0x80000F7, 5, a.number)
  }

  /// `imul r/m32`
  public mutating func imul32(_ a: X86.Address) {
    memory(0x80000F7, 5, a, 0)
  }

  /// `imul r/m64`
  public mutating func imul64(_ a: X86.GeneralRegister) {
    registers(0x4800080000F7, 5, a.number)
  }

  /// `imul r/m64`
  public mutating func imul64(_ a: X86.Address) {
    memory(0x4800080000F7, 5, a, 0)
  }

  /// `div r/m32`
  public mutating func div32(_ a: X86.GeneralRegister) {
    registers(0x80000F7, 6, a.number)
  }

  /// `div r/m32`
  public mutating func div32(_ a: X86.Address) {
    memory(0x80000F7, 6, a, 0)
  }

  /// `div r/m64`
  public mutating func div64(_ a: X86.GeneralRegister) {
    registers(0x4800080000F7, 6, a.number)
  }

  /// `div r/m64`
  public mutating func div64(_ a: X86.Address) {
    memory(0x4800080000F7, 6, a, 0)
  }

  /// `idiv r/m32`
  public mutating func idiv32(_ a: X86.GeneralRegister) {
    registers(0x80000F7, 7, a.number)
  }

  /// `idiv r/m32`
  public mutating func idiv32(_ a: X86.Address) {
    memory(0x80000F7, 7, a, 0)
  }

  /// `idiv r/m64`
  public mutating func idiv64(_ a: X86.GeneralRegister) {
    registers(0x4800080000F7, 7, a.number)
  }

  /// `idiv r/m64`
  public mutating func idiv64(_ a: X86.Address) {
    memory(0x4800080000F7, 7, a, 0)
  }

  /// `cdq`
  public mutating func cdq() {
    plain(0x99, 1)
  }

  /// `cqo`
  public mutating func cqo() {
    plain(0x9948, 2)
  }

  /// `mulx r32, v32, r/m32`
  public mutating func mulx32(_ a: X86.GeneralRegister, _ b: X86.GeneralRegister, _ c: X86.GeneralRegister) {
    vexRegisters(0x203F6, a.number, b.number, c.number)
  }

  /// `mulx r32, v32, r/m32`
  public mutating func mulx32(_ a: X86.GeneralRegister, _ b: X86.GeneralRegister, _ c: X86.Address) {
    vexMemory(0x203F6, a.number, b.number, c, 0)
  }

  /// `mulx r64, v64, r/m64`
  public mutating func mulx64(_ a: X86.GeneralRegister, _ b: X86.GeneralRegister, _ c: X86.GeneralRegister) {
    vexRegisters(0x283F6, a.number, b.number, c.number)
  }

  /// `mulx r64, v64, r/m64`
  public mutating func mulx64(_ a: X86.GeneralRegister, _ b: X86.GeneralRegister, _ c: X86.Address) {
    vexMemory(0x283F6, a.number, b.number, c, 0)
  }

}
