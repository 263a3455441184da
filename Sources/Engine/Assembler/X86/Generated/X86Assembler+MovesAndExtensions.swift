// Written by InstructionGenerator from Sources/Engine/EncodingTable/X86; change the table and run `make generate`.
// swift-format-ignore-file

// Moves and extensions

extension X86.Assembler {
  /// `mov m8, r8`
  public mutating func mov8(_ a: X86.Address, _ b: X86.GeneralRegister) {
    memory(0x1000008000088, b.number, a, 0)
  }

  /// `mov m8, i8`
  public mutating func mov8(_ a: X86.Address, imm8 b: Int8) {
    memory(0x80000C6, 0, a, 1)
    immediate(b)
  }

  /// `mov m16, r16`
  public mutating func mov16(_ a: X86.Address, _ b: X86.GeneralRegister) {
    memory(0x6608000089, b.number, a, 0)
  }

  /// `mov m16, i16`
  public mutating func mov16(_ a: X86.Address, imm16 b: Int16) {
    memory(0x66080000C7, 0, a, 2)
    immediate(b)
  }

  /// `mov r/m32, r32`
  public mutating func mov32(_ a: X86.GeneralRegister, _ b: X86.GeneralRegister) {
    registers(0x8000089, b.number, a.number)
  }

  /// `mov r/m32, r32`
  public mutating func mov32(_ a: X86.Address, _ b: X86.GeneralRegister) {
    memory(0x8000089, b.number, a, 0)
  }

  /// `mov r32, m32`
  public mutating func mov32(_ a: X86.GeneralRegister, _ b: X86.Address) {
    memory(0x800008B, a.number, b, 0)
  }

  /// `mov o32, i32`
  public mutating func mov32(_ a: X86.GeneralRegister, imm32 b: Int32) {
    inOpcode(0x80000B8, a.number)
    immediate(b)
  }

  /// `mov m32, i32`
  public mutating func mov32(_ a: X86.Address, imm32 b: Int32) {
    memory(0x80000C7, 0, a, 4)
    immediate(b)
  }

  /// `mov r/m64, r64`
  public mutating func mov64(_ a: X86.GeneralRegister, _ b: X86.GeneralRegister) {
    registers(0x480008000089, b.number, a.number)
  }

  /// `mov r/m64, r64`
  public mutating func mov64(_ a: X86.Address, _ b: X86.GeneralRegister) {
    memory(0x480008000089, b.number, a, 0)
  }

  /// `mov r64, m64`
  public mutating func mov64(_ a: X86.GeneralRegister, _ b: X86.Address) {
    memory(0x48000800008B, a.number, b, 0)
  }

  /// `mov r/m64, s32`
  public mutating func mov64(_ a: X86.GeneralRegister, imm32 b: Int32) {
    registers(0x4800080000C7, 0, a.number)
    immediate(b)
  }

  /// `mov r/m64, s32`
  public mutating func mov64(_ a: X86.Address, imm32 b: Int32) {
    memory(0x4800080000C7, 0, a, 4)
    immediate(b)
  }

  /// `movabs o64, i64`
  public mutating func movabs64(_ a: X86.GeneralRegister, imm64 b: Int64) {
    inOpcode(0x4800080000B8, a.number)
    immediate(b)
  }

  /// `movzx r32, r/m8`
  public mutating func movzx32From8(_ a: X86.GeneralRegister, _ b: X86.GeneralRegister) {
    registers(0x200001000B60F, a.number, b.number)
  }

  /// `movzx r32, r/m8`
  public mutating func movzx32From8(_ a: X86.GeneralRegister, _ b: X86.Address) {
    memory(0x200001000B60F, a.number, b, 0)
  }

  /// `movzx r32, r/m16`
  public mutating func movzx32From16(_ a: X86.GeneralRegister, _ b: X86.GeneralRegister) {
    registers(0x1000B70F, a.number, b.number)
  }

  /// `movzx r32, r/m16`
  public mutating func movzx32From16(_ a: X86.GeneralRegister, _ b: X86.Address) {
    memory(0x1000B70F, a.number, b, 0)
  }

  /// `movsx r32, r/m8`
  public mutating func movsx32From8(_ a: X86.GeneralRegister, _ b: X86.GeneralRegister) {
    registers(0x200001000BE0F, a.number, b.number)
  }

  /// `movsx r32, r/m8`
  public mutating func movsx32From8(_ a: X86.GeneralRegister, _ b: X86.Address) {
    memory(0x200001000BE0F, a.number, b, 0)
  }

  /// `movsx r32, r/m16`
  public mutating func movsx32From16(_ a: X86.GeneralRegister, _ b: X86.GeneralRegister) {
    registers(0x1000BF0F, a.number, b.number)
  }

  /// `movsx r32, r/m16`
  public mutating func movsx32From16(_ a: X86.GeneralRegister, _ b: X86.Address) {
    memory(0x1000BF0F, a.number, b, 0)
  }

  /// `movsx r64, r/m8`
  public mutating func movsx64From8(_ a: X86.GeneralRegister, _ b: X86.GeneralRegister) {
    registers(0x248001000BE0F, a.number, b.number)
  }

  /// `movsx r64, r/m8`
  public mutating func movsx64From8(_ a: X86.GeneralRegister, _ b: X86.Address) {
    memory(0x248001000BE0F, a.number, b, 0)
  }

  /// `movsx r64, r/m16`
  public mutating func movsx64From16(_ a: X86.GeneralRegister, _ b: X86.GeneralRegister) {
    registers(0x48001000BF0F, a.number, b.number)
  }

  /// `movsx r64, r/m16`
  public mutating func movsx64From16(_ a: X86.GeneralRegister, _ b: X86.Address) {
    memory(0x48001000BF0F, a.number, b, 0)
  }

  /// `movsxd r64, r/m32`
  public mutating func movsxd64From32(_ a: X86.GeneralRegister, _ b: X86.GeneralRegister) {
    registers(0x480008000063, a.number, b.number)
  }

  /// `movsxd r64, r/m32`
  public mutating func movsxd64From32(_ a: X86.GeneralRegister, _ b: X86.Address) {
    memory(0x480008000063, a.number, b, 0)
  }

  /// `lea r32, m`
  public mutating func lea32(_ a: X86.GeneralRegister, _ b: X86.Address) {
    memory(0x800008D, a.number, b, 0)
  }

  /// `lea r64, m`
  public mutating func lea64(_ a: X86.GeneralRegister, _ b: X86.Address) {
    memory(0x48000800008D, a.number, b, 0)
  }

  /// `bswap o32`
  public mutating func bswap32(_ a: X86.GeneralRegister) {
    inOpcode(0x1000C80F, a.number)
  }

  /// `bswap o64`
  public mutating func bswap64(_ a: X86.GeneralRegister) {
    inOpcode(0x48001000C80F, a.number)
  }

  /// `cmov condition, r32, r/m32`
  public mutating func cmov32(_ a: X86.Condition, _ b: X86.GeneralRegister, _ c: X86.GeneralRegister) {
    registers(0x1000400F | UInt64(a.rawValue) << 8, b.number, c.number)
  }

  /// `cmov condition, r32, r/m32`
  public mutating func cmov32(_ a: X86.Condition, _ b: X86.GeneralRegister, _ c: X86.Address) {
    memory(0x1000400F | UInt64(a.rawValue) << 8, b.number, c, 0)
  }

  /// `cmov condition, r64, r/m64`
  public mutating func cmov64(_ a: X86.Condition, _ b: X86.GeneralRegister, _ c: X86.GeneralRegister) {
    registers(0x48001000400F | UInt64(a.rawValue) << 8, b.number, c.number)
  }

  /// `cmov condition, r64, r/m64`
  public mutating func cmov64(_ a: X86.Condition, _ b: X86.GeneralRegister, _ c: X86.Address) {
    memory(0x48001000400F | UInt64(a.rawValue) << 8, b.number, c, 0)
  }

  /// `set condition, r/m8`
  public mutating func set(_ a: X86.Condition, _ b: X86.GeneralRegister) {
    registers(0x200001000900F | UInt64(a.rawValue) << 8, 0, b.number)
  }

  /// `set condition, r/m8`
  public mutating func set(_ a: X86.Condition, _ b: X86.Address) {
    memory(0x200001000900F | UInt64(a.rawValue) << 8, 0, b, 0)
  }

  /// `push o64`
  public mutating func push(_ a: X86.GeneralRegister) {
    inOpcode(0x8000050, a.number)
  }

  /// `push m64`
  public mutating func push(_ a: X86.Address) {
    memory(0x80000FF, 6, a, 0)
  }

  /// `push s8`
  public mutating func push(imm8 a: Int8) {
    plain(0x6A, 1)
    immediate(a)
  }

  /// `push s8`, or `push s32` if eight bits do not hold the number.
  public mutating func push(_ a: Int32) {
    if let short = Int8(exactly: a) { push(imm8: short) } else { push(imm32: a) }
  }

  /// `push s32`
  public mutating func push(imm32 a: Int32) {
    plain(0x68, 1)
    immediate(a)
  }

  /// `pop o64`
  public mutating func pop(_ a: X86.GeneralRegister) {
    inOpcode(0x8000058, a.number)
  }

  /// `pop m64`
  public mutating func pop(_ a: X86.Address) {
    memory(0x800008F, 0, a, 0)
  }

}
