// Written by InstructionGenerator from Sources/Engine/EncodingTable/X86; change the table and run `make generate`.
// swift-format-ignore-file

// Arithmetic and logic

extension X86.Assembler {
  /// `add r/m8, r8`
  public mutating func add8(_ a: X86.GeneralRegister, _ b: X86.GeneralRegister) {
    registers(0x3000008000000, b.number, a.number)
  }

  /// `add r/m8, r8`
  public mutating func add8(_ a: X86.Address, _ b: X86.GeneralRegister) {
    memory(0x3000008000000, b.number, a, 0)
  }

  /// `add r8, m8`
  public mutating func add8(_ a: X86.GeneralRegister, _ b: X86.Address) {
    memory(0x1000008000002, a.number, b, 0)
  }

  /// `add r/m8, i8`
  public mutating func add8(_ a: X86.GeneralRegister, imm8 b: Int8) {
    registers(0x2000008000080, 0, a.number)
    immediate(b)
  }

  /// `add r/m8, i8`
  public mutating func add8(_ a: X86.Address, imm8 b: Int8) {
    memory(0x2000008000080, 0, a, 1)
    immediate(b)
  }

  /// `add r/m16, r16`
  public mutating func add16(_ a: X86.GeneralRegister, _ b: X86.GeneralRegister) {
    registers(0x6608000001, b.number, a.number)
  }

  /// `add r/m16, r16`
  public mutating func add16(_ a: X86.Address, _ b: X86.GeneralRegister) {
    memory(0x6608000001, b.number, a, 0)
  }

  /// `add r16, m16`
  public mutating func add16(_ a: X86.GeneralRegister, _ b: X86.Address) {
    memory(0x6608000003, a.number, b, 0)
  }

  /// `add r/m16, s8`
  public mutating func add16(_ a: X86.GeneralRegister, imm8 b: Int8) {
    registers(0x6608000083, 0, a.number)
    immediate(b)
  }

  /// `add r/m16, s8`
  public mutating func add16(_ a: X86.Address, imm8 b: Int8) {
    memory(0x6608000083, 0, a, 1)
    immediate(b)
  }

  /// `add r/m16, s8`, or `add r/m16, i16` if eight bits do not hold the number.
  public mutating func add16(_ a: X86.GeneralRegister, _ b: Int16) {
    if let short = Int8(exactly: b) { add16(a, imm8: short) } else { add16(a, imm16: b) }
  }

  /// `add r/m16, s8`, or `add r/m16, i16` if eight bits do not hold the number.
  public mutating func add16(_ a: X86.Address, _ b: Int16) {
    if let short = Int8(exactly: b) { add16(a, imm8: short) } else { add16(a, imm16: b) }
  }

  /// `add r/m16, i16`
  public mutating func add16(_ a: X86.GeneralRegister, imm16 b: Int16) {
    registers(0x6608000081, 0, a.number)
    immediate(b)
  }

  /// `add r/m16, i16`
  public mutating func add16(_ a: X86.Address, imm16 b: Int16) {
    memory(0x6608000081, 0, a, 2)
    immediate(b)
  }

  /// `add r/m32, r32`
  public mutating func add32(_ a: X86.GeneralRegister, _ b: X86.GeneralRegister) {
    registers(0x8000001, b.number, a.number)
  }

  /// `add r/m32, r32`
  public mutating func add32(_ a: X86.Address, _ b: X86.GeneralRegister) {
    memory(0x8000001, b.number, a, 0)
  }

  /// `add r32, m32`
  public mutating func add32(_ a: X86.GeneralRegister, _ b: X86.Address) {
    memory(0x8000003, a.number, b, 0)
  }

  /// `add r/m32, s8`
  public mutating func add32(_ a: X86.GeneralRegister, imm8 b: Int8) {
    registers(0x8000083, 0, a.number)
    immediate(b)
  }

  /// `add r/m32, s8`
  public mutating func add32(_ a: X86.Address, imm8 b: Int8) {
    memory(0x8000083, 0, a, 1)
    immediate(b)
  }

  /// `add r/m32, s8`, or `add r/m32, i32` if eight bits do not hold the number.
  public mutating func add32(_ a: X86.GeneralRegister, _ b: Int32) {
    if let short = Int8(exactly: b) { add32(a, imm8: short) } else { add32(a, imm32: b) }
  }

  /// `add r/m32, s8`, or `add r/m32, i32` if eight bits do not hold the number.
  public mutating func add32(_ a: X86.Address, _ b: Int32) {
    if let short = Int8(exactly: b) { add32(a, imm8: short) } else { add32(a, imm32: b) }
  }

  /// `add r/m32, i32`
  public mutating func add32(_ a: X86.GeneralRegister, imm32 b: Int32) {
    registers(0x8000081, 0, a.number)
    immediate(b)
  }

  /// `add r/m32, i32`
  public mutating func add32(_ a: X86.Address, imm32 b: Int32) {
    memory(0x8000081, 0, a, 4)
    immediate(b)
  }

  /// `add r/m64, r64`
  public mutating func add64(_ a: X86.GeneralRegister, _ b: X86.GeneralRegister) {
    registers(0x480008000001, b.number, a.number)
  }

  /// `add r/m64, r64`
  public mutating func add64(_ a: X86.Address, _ b: X86.GeneralRegister) {
    memory(0x480008000001, b.number, a, 0)
  }

  /// `add r64, m64`
  public mutating func add64(_ a: X86.GeneralRegister, _ b: X86.Address) {
    memory(0x480008000003, a.number, b, 0)
  }

  /// `add r/m64, s8`
  public mutating func add64(_ a: X86.GeneralRegister, imm8 b: Int8) {
    registers(0x480008000083, 0, a.number)
    immediate(b)
  }

  /// `add r/m64, s8`
  public mutating func add64(_ a: X86.Address, imm8 b: Int8) {
    memory(0x480008000083, 0, a, 1)
    immediate(b)
  }

  /// `add r/m64, s8`, or `add r/m64, s32` if eight bits do not hold the number.
  public mutating func add64(_ a: X86.GeneralRegister, _ b: Int32) {
    if let short = Int8(exactly: b) { add64(a, imm8: short) } else { add64(a, imm32: b) }
  }

  /// `add r/m64, s8`, or `add r/m64, s32` if eight bits do not hold the number.
  public mutating func add64(_ a: X86.Address, _ b: Int32) {
    if let short = Int8(exactly: b) { add64(a, imm8: short) } else { add64(a, imm32: b) }
  }

  /// `add r/m64, s32`
  public mutating func add64(_ a: X86.GeneralRegister, imm32 b: Int32) {
    registers(0x480008000081, 0, a.number)
    immediate(b)
  }

  /// `add r/m64, s32`
  public mutating func add64(_ a: X86.Address, imm32 b: Int32) {
    memory(0x480008000081, 0, a, 4)
    immediate(b)
  }

  /// `or r/m8, r8`
  public mutating func or8(_ a: X86.GeneralRegister, _ b: X86.GeneralRegister) {
    registers(0x3000008000008, b.number, a.number)
  }

  /// `or r/m8, r8`
  public mutating func or8(_ a: X86.Address, _ b: X86.GeneralRegister) {
    memory(0x3000008000008, b.number, a, 0)
  }

  /// `or r8, m8`
  public mutating func or8(_ a: X86.GeneralRegister, _ b: X86.Address) {
    memory(0x100000800000A, a.number, b, 0)
  }

  /// `or r/m8, i8`
  public mutating func or8(_ a: X86.GeneralRegister, imm8 b: Int8) {
    registers(0x2000008000080, 1, a.number)
    immediate(b)
  }

  /// `or r/m8, i8`
  public mutating func or8(_ a: X86.Address, imm8 b: Int8) {
    memory(0x2000008000080, 1, a, 1)
    immediate(b)
  }

  /// `or r/m16, r16`
  public mutating func or16(_ a: X86.GeneralRegister, _ b: X86.GeneralRegister) {
    registers(0x6608000009, b.number, a.number)
  }

  /// `or r/m16, r16`
  public mutating func or16(_ a: X86.Address, _ b: X86.GeneralRegister) {
    memory(0x6608000009, b.number, a, 0)
  }

  /// `or r16, m16`
  public mutating func or16(_ a: X86.GeneralRegister, _ b: X86.Address) {
    memory(0x660800000B, a.number, b, 0)
  }

  /// `or r/m16, s8`
  public mutating func or16(_ a: X86.GeneralRegister, imm8 b: Int8) {
    registers(0x6608000083, 1, a.number)
    immediate(b)
  }

  /// `or r/m16, s8`
  public mutating func or16(_ a: X86.Address, imm8 b: Int8) {
    memory(0x6608000083, 1, a, 1)
    immediate(b)
  }

  /// `or r/m16, s8`, or `or r/m16, i16` if eight bits do not hold the number.
  public mutating func or16(_ a: X86.GeneralRegister, _ b: Int16) {
    if let short = Int8(exactly: b) { or16(a, imm8: short) } else { or16(a, imm16: b) }
  }

  /// `or r/m16, s8`, or `or r/m16, i16` if eight bits do not hold the number.
  public mutating func or16(_ a: X86.Address, _ b: Int16) {
    if let short = Int8(exactly: b) { or16(a, imm8: short) } else { or16(a, imm16: b) }
  }

  /// `or r/m16, i16`
  public mutating func or16(_ a: X86.GeneralRegister, imm16 b: Int16) {
    registers(0x6608000081, 1, a.number)
    immediate(b)
  }

  /// `or r/m16, i16`
  public mutating func or16(_ a: X86.Address, imm16 b: Int16) {
    memory(0x6608000081, 1, a, 2)
    immediate(b)
  }

  /// `or r/m32, r32`
  public mutating func or32(_ a: X86.GeneralRegister, _ b: X86.GeneralRegister) {
    registers(0x8000009, b.number, a.number)
  }

  /// `or r/m32, r32`
  public mutating func or32(_ a: X86.Address, _ b: X86.GeneralRegister) {
    memory(0x8000009, b.number, a, 0)
  }

  /// `or r32, m32`
  public mutating func or32(_ a: X86.GeneralRegister, _ b: X86.Address) {
    memory(0x800000B, a.number, b, 0)
  }

  /// `or r/m32, s8`
  public mutating func or32(_ a: X86.GeneralRegister, imm8 b: Int8) {
    registers(0x8000083, 1, a.number)
    immediate(b)
  }

  /// `or r/m32, s8`
  public mutating func or32(_ a: X86.Address, imm8 b: Int8) {
    memory(0x8000083, 1, a, 1)
    immediate(b)
  }

  /// `or r/m32, s8`, or `or r/m32, i32` if eight bits do not hold the number.
  public mutating func or32(_ a: X86.GeneralRegister, _ b: Int32) {
    if let short = Int8(exactly: b) { or32(a, imm8: short) } else { or32(a, imm32: b) }
  }

  /// `or r/m32, s8`, or `or r/m32, i32` if eight bits do not hold the number.
  public mutating func or32(_ a: X86.Address, _ b: Int32) {
    if let short = Int8(exactly: b) { or32(a, imm8: short) } else { or32(a, imm32: b) }
  }

  /// `or r/m32, i32`
  public mutating func or32(_ a: X86.GeneralRegister, imm32 b: Int32) {
    registers(0x8000081, 1, a.number)
    immediate(b)
  }

  /// `or r/m32, i32`
  public mutating func or32(_ a: X86.Address, imm32 b: Int32) {
    memory(0x8000081, 1, a, 4)
    immediate(b)
  }

  /// `or r/m64, r64`
  public mutating func or64(_ a: X86.GeneralRegister, _ b: X86.GeneralRegister) {
    registers(0x480008000009, b.number, a.number)
  }

  /// `or r/m64, r64`
  public mutating func or64(_ a: X86.Address, _ b: X86.GeneralRegister) {
    memory(0x480008000009, b.number, a, 0)
  }

  /// `or r64, m64`
  public mutating func or64(_ a: X86.GeneralRegister, _ b: X86.Address) {
    memory(0x48000800000B, a.number, b, 0)
  }

  /// `or r/m64, s8`
  public mutating func or64(_ a: X86.GeneralRegister, imm8 b: Int8) {
    registers(0x480008000083, 1, a.number)
    immediate(b)
  }

  /// `or r/m64, s8`
  public mutating func or64(_ a: X86.Address, imm8 b: Int8) {
    memory(0x480008000083, 1, a, 1)
    immediate(b)
  }

  /// `or r/m64, s8`, or `or r/m64, s32` if eight bits do not hold the number.
  public mutating func or64(_ a: X86.GeneralRegister, _ b: Int32) {
    if let short = Int8(exactly: b) { or64(a, imm8: short) } else { or64(a, imm32: b) }
  }

  /// `or r/m64, s8`, or `or r/m64, s32` if eight bits do not hold the number.
  public mutating func or64(_ a: X86.Address, _ b: Int32) {
    if let short = Int8(exactly: b) { or64(a, imm8: short) } else { or64(a, imm32: b) }
  }

  /// `or r/m64, s32`
  public mutating func or64(_ a: X86.GeneralRegister, imm32 b: Int32) {
    registers(0x480008000081, 1, a.number)
    immediate(b)
  }

  /// `or r/m64, s32`
  public mutating func or64(_ a: X86.Address, imm32 b: Int32) {
    memory(0x480008000081, 1, a, 4)
    immediate(b)
  }

  /// `adc r/m8, r8`
  public mutating func adc8(_ a: X86.GeneralRegister, _ b: X86.GeneralRegister) {
    registers(0x3000008000010, b.number, a.number)
  }

  /// `adc r/m8, r8`
  public mutating func adc8(_ a: X86.Address, _ b: X86.GeneralRegister) {
    memory(0x3000008000010, b.number, a, 0)
  }

  /// `adc r8, m8`
  public mutating func adc8(_ a: X86.GeneralRegister, _ b: X86.Address) {
    memory(0x1000008000012, a.number, b, 0)
  }

  /// `adc r/m8, i8`
  public mutating func adc8(_ a: X86.GeneralRegister, imm8 b: Int8) {
    registers(0x2000008000080, 2, a.number)
    immediate(b)
  }

  /// `adc r/m8, i8`
  public mutating func adc8(_ a: X86.Address, imm8 b: Int8) {
    memory(0x2000008000080, 2, a, 1)
    immediate(b)
  }

  /// `adc r/m16, r16`
  public mutating func adc16(_ a: X86.GeneralRegister, _ b: X86.GeneralRegister) {
    registers(0x6608000011, b.number, a.number)
  }

  /// `adc r/m16, r16`
  public mutating func adc16(_ a: X86.Address, _ b: X86.GeneralRegister) {
    memory(0x6608000011, b.number, a, 0)
  }

  /// `adc r16, m16`
  public mutating func adc16(_ a: X86.GeneralRegister, _ b: X86.Address) {
    memory(0x6608000013, a.number, b, 0)
  }

  /// `adc r/m16, s8`
  public mutating func adc16(_ a: X86.GeneralRegister, imm8 b: Int8) {
    registers(0x6608000083, 2, a.number)
    immediate(b)
  }

  /// `adc r/m16, s8`
  public mutating func adc16(_ a: X86.Address, imm8 b: Int8) {
    memory(0x6608000083, 2, a, 1)
    immediate(b)
  }

  /// `adc r/m16, s8`, or `adc r/m16, i16` if eight bits do not hold the number.
  public mutating func adc16(_ a: X86.GeneralRegister, _ b: Int16) {
    if let short = Int8(exactly: b) { adc16(a, imm8: short) } else { adc16(a, imm16: b) }
  }

  /// `adc r/m16, s8`, or `adc r/m16, i16` if eight bits do not hold the number.
  public mutating func adc16(_ a: X86.Address, _ b: Int16) {
    if let short = Int8(exactly: b) { adc16(a, imm8: short) } else { adc16(a, imm16: b) }
  }

  /// `adc r/m16, i16`
  public mutating func adc16(_ a: X86.GeneralRegister, imm16 b: Int16) {
    registers(0x6608000081, 2, a.number)
    immediate(b)
  }

  /// `adc r/m16, i16`
  public mutating func adc16(_ a: X86.Address, imm16 b: Int16) {
    memory(0x6608000081, 2, a, 2)
    immediate(b)
  }

  /// `adc r/m32, r32`
  public mutating func adc32(_ a: X86.GeneralRegister, _ b: X86.GeneralRegister) {
    registers(0x8000011, b.number, a.number)
  }

  /// `adc r/m32, r32`
  public mutating func adc32(_ a: X86.Address, _ b: X86.GeneralRegister) {
    memory(0x8000011, b.number, a, 0)
  }

  /// `adc r32, m32`
  public mutating func adc32(_ a: X86.GeneralRegister, _ b: X86.Address) {
    memory(0x8000013, a.number, b, 0)
  }

  /// `adc r/m32, s8`
  public mutating func adc32(_ a: X86.GeneralRegister, imm8 b: Int8) {
    registers(0x8000083, 2, a.number)
    immediate(b)
  }

  /// `adc r/m32, s8`
  public mutating func adc32(_ a: X86.Address, imm8 b: Int8) {
    memory(0x8000083, 2, a, 1)
    immediate(b)
  }

  /// `adc r/m32, s8`, or `adc r/m32, i32` if eight bits do not hold the number.
  public mutating func adc32(_ a: X86.GeneralRegister, _ b: Int32) {
    if let short = Int8(exactly: b) { adc32(a, imm8: short) } else { adc32(a, imm32: b) }
  }

  /// `adc r/m32, s8`, or `adc r/m32, i32` if eight bits do not hold the number.
  public mutating func adc32(_ a: X86.Address, _ b: Int32) {
    if let short = Int8(exactly: b) { adc32(a, imm8: short) } else { adc32(a, imm32: b) }
  }

  /// `adc r/m32, i32`
  public mutating func adc32(_ a: X86.GeneralRegister, imm32 b: Int32) {
    registers(0x8000081, 2, a.number)
    immediate(b)
  }

  /// `adc r/m32, i32`
  public mutating func adc32(_ a: X86.Address, imm32 b: Int32) {
    memory(0x8000081, 2, a, 4)
    immediate(b)
  }

  /// `adc r/m64, r64`
  public mutating func adc64(_ a: X86.GeneralRegister, _ b: X86.GeneralRegister) {
    registers(0x480008000011, b.number, a.number)
  }

  /// `adc r/m64, r64`
  public mutating func adc64(_ a: X86.Address, _ b: X86.GeneralRegister) {
    memory(0x480008000011, b.number, a, 0)
  }

  /// `adc r64, m64`
  public mutating func adc64(_ a: X86.GeneralRegister, _ b: X86.Address) {
    memory(0x480008000013, a.number, b, 0)
  }

  /// `adc r/m64, s8`
  public mutating func adc64(_ a: X86.GeneralRegister, imm8 b: Int8) {
    registers(0x480008000083, 2, a.number)
    immediate(b)
  }

  /// `adc r/m64, s8`
  public mutating func adc64(_ a: X86.Address, imm8 b: Int8) {
    memory(0x480008000083, 2, a, 1)
    immediate(b)
  }

  /// `adc r/m64, s8`, or `adc r/m64, s32` if eight bits do not hold the number.
  public mutating func adc64(_ a: X86.GeneralRegister, _ b: Int32) {
    if let short = Int8(exactly: b) { adc64(a, imm8: short) } else { adc64(a, imm32: b) }
  }

  /// `adc r/m64, s8`, or `adc r/m64, s32` if eight bits do not hold the number.
  public mutating func adc64(_ a: X86.Address, _ b: Int32) {
    if let short = Int8(exactly: b) { adc64(a, imm8: short) } else { adc64(a, imm32: b) }
  }

  /// `adc r/m64, s32`
  public mutating func adc64(_ a: X86.GeneralRegister, imm32 b: Int32) {
    registers(0x480008000081, 2, a.number)
    immediate(b)
  }

  /// `adc r/m64, s32`
  public mutating func adc64(_ a: X86.Address, imm32 b: Int32) {
    memory(0x480008000081, 2, a, 4)
    immediate(b)
  }

  /// `sbb r/m8, r8`
  public mutating func sbb8(_ a: X86.GeneralRegister, _ b: X86.GeneralRegister) {
    registers(0x3000008000018, b.number, a.number)
  }

  /// `sbb r/m8, r8`
  public mutating func sbb8(_ a: X86.Address, _ b: X86.GeneralRegister) {
    memory(0x3000008000018, b.number, a, 0)
  }

  /// `sbb r8, m8`
  public mutating func sbb8(_ a: X86.GeneralRegister, _ b: X86.Address) {
    memory(0x100000800001A, a.number, b, 0)
  }

  /// `sbb r/m8, i8`
  public mutating func sbb8(_ a: X86.GeneralRegister, imm8 b: Int8) {
    registers(0x2000008000080, 3, a.number)
    immediate(b)
  }

  /// `sbb r/m8, i8`
  public mutating func sbb8(_ a: X86.Address, imm8 b: Int8) {
    memory(0x2000008000080, 3, a, 1)
    immediate(b)
  }

  /// `sbb r/m16, r16`
  public mutating func sbb16(_ a: X86.GeneralRegister, _ b: X86.GeneralRegister) {
    registers(0x6608000019, b.number, a.number)
  }

  /// `sbb r/m16, r16`
  public mutating func sbb16(_ a: X86.Address, _ b: X86.GeneralRegister) {
    memory(0x6608000019, b.number, a, 0)
  }

  /// `sbb r16, m16`
  public mutating func sbb16(_ a: X86.GeneralRegister, _ b: X86.Address) {
    memory(0x660800001B, a.number, b, 0)
  }

  /// `sbb r/m16, s8`
  public mutating func sbb16(_ a: X86.GeneralRegister, imm8 b: Int8) {
    registers(0x6608000083, 3, a.number)
    immediate(b)
  }

  /// `sbb r/m16, s8`
  public mutating func sbb16(_ a: X86.Address, imm8 b: Int8) {
    memory(0x6608000083, 3, a, 1)
    immediate(b)
  }

  /// `sbb r/m16, s8`, or `sbb r/m16, i16` if eight bits do not hold the number.
  public mutating func sbb16(_ a: X86.GeneralRegister, _ b: Int16) {
    if let short = Int8(exactly: b) { sbb16(a, imm8: short) } else { sbb16(a, imm16: b) }
  }

  /// `sbb r/m16, s8`, or `sbb r/m16, i16` if eight bits do not hold the number.
  public mutating func sbb16(_ a: X86.Address, _ b: Int16) {
    if let short = Int8(exactly: b) { sbb16(a, imm8: short) } else { sbb16(a, imm16: b) }
  }

  /// `sbb r/m16, i16`
  public mutating func sbb16(_ a: X86.GeneralRegister, imm16 b: Int16) {
    registers(0x6608000081, 3, a.number)
    immediate(b)
  }

  /// `sbb r/m16, i16`
  public mutating func sbb16(_ a: X86.Address, imm16 b: Int16) {
    memory(0x6608000081, 3, a, 2)
    immediate(b)
  }

  /// `sbb r/m32, r32`
  public mutating func sbb32(_ a: X86.GeneralRegister, _ b: X86.GeneralRegister) {
    registers(0x8000019, b.number, a.number)
  }

  /// `sbb r/m32, r32`
  public mutating func sbb32(_ a: X86.Address, _ b: X86.GeneralRegister) {
    memory(0x8000019, b.number, a, 0)
  }

  /// `sbb r32, m32`
  public mutating func sbb32(_ a: X86.GeneralRegister, _ b: X86.Address) {
    memory(0x800001B, a.number, b, 0)
  }

  /// `sbb r/m32, s8`
  public mutating func sbb32(_ a: X86.GeneralRegister, imm8 b: Int8) {
    registers(0x8000083, 3, a.number)
    immediate(b)
  }

  /// `sbb r/m32, s8`
  public mutating func sbb32(_ a: X86.Address, imm8 b: Int8) {
    memory(0x8000083, 3, a, 1)
    immediate(b)
  }

  /// `sbb r/m32, s8`, or `sbb r/m32, i32` if eight bits do not hold the number.
  public mutating func sbb32(_ a: X86.GeneralRegister, _ b: Int32) {
    if let short = Int8(exactly: b) { sbb32(a, imm8: short) } else { sbb32(a, imm32: b) }
  }

  /// `sbb r/m32, s8`, or `sbb r/m32, i32` if eight bits do not hold the number.
  public mutating func sbb32(_ a: X86.Address, _ b: Int32) {
    if let short = Int8(exactly: b) { sbb32(a, imm8: short) } else { sbb32(a, imm32: b) }
  }

  /// `sbb r/m32, i32`
  public mutating func sbb32(_ a: X86.GeneralRegister, imm32 b: Int32) {
    registers(0x8000081, 3, a.number)
    immediate(b)
  }

  /// `sbb r/m32, i32`
  public mutating func sbb32(_ a: X86.Address, imm32 b: Int32) {
    memory(0x8000081, 3, a, 4)
    immediate(b)
  }

  /// `sbb r/m64, r64`
  public mutating func sbb64(_ a: X86.GeneralRegister, _ b: X86.GeneralRegister) {
    registers(0x480008000019, b.number, a.number)
  }

  /// `sbb r/m64, r64`
  public mutating func sbb64(_ a: X86.Address, _ b: X86.GeneralRegister) {
    memory(0x480008000019, b.number, a, 0)
  }

  /// `sbb r64, m64`
  public mutating func sbb64(_ a: X86.GeneralRegister, _ b: X86.Address) {
    memory(0x48000800001B, a.number, b, 0)
  }

  /// `sbb r/m64, s8`
  public mutating func sbb64(_ a: X86.GeneralRegister, imm8 b: Int8) {
    registers(0x480008000083, 3, a.number)
    immediate(b)
  }

  /// `sbb r/m64, s8`
  public mutating func sbb64(_ a: X86.Address, imm8 b: Int8) {
    memory(0x480008000083, 3, a, 1)
    immediate(b)
  }

  /// `sbb r/m64, s8`, or `sbb r/m64, s32` if eight bits do not hold the number.
  public mutating func sbb64(_ a: X86.GeneralRegister, _ b: Int32) {
    if let short = Int8(exactly: b) { sbb64(a, imm8: short) } else { sbb64(a, imm32: b) }
  }

  /// `sbb r/m64, s8`, or `sbb r/m64, s32` if eight bits do not hold the number.
  public mutating func sbb64(_ a: X86.Address, _ b: Int32) {
    if let short = Int8(exactly: b) { sbb64(a, imm8: short) } else { sbb64(a, imm32: b) }
  }

  /// `sbb r/m64, s32`
  public mutating func sbb64(_ a: X86.GeneralRegister, imm32 b: Int32) {
    registers(0x480008000081, 3, a.number)
    immediate(b)
  }

  /// `sbb r/m64, s32`
  public mutating func sbb64(_ a: X86.Address, imm32 b: Int32) {
    memory(0x480008000081, 3, a, 4)
    immediate(b)
  }

  /// `and r/m8, r8`
  public mutating func and8(_ a: X86.GeneralRegister, _ b: X86.GeneralRegister) {
    registers(0x3000008000020, b.number, a.number)
  }

  /// `and r/m8, r8`
  public mutating func and8(_ a: X86.Address, _ b: X86.GeneralRegister) {
    memory(0x3000008000020, b.number, a, 0)
  }

  /// `and r8, m8`
  public mutating func and8(_ a: X86.GeneralRegister, _ b: X86.Address) {
    memory(0x1000008000022, a.number, b, 0)
  }

  /// `and r/m8, i8`
  public mutating func and8(_ a: X86.GeneralRegister, imm8 b: Int8) {
    registers(0x2000008000080, 4, a.number)
    immediate(b)
  }

  /// `and r/m8, i8`
  public mutating func and8(_ a: X86.Address, imm8 b: Int8) {
    memory(0x2000008000080, 4, a, 1)
    immediate(b)
  }

  /// `and r/m16, r16`
  public mutating func and16(_ a: X86.GeneralRegister, _ b: X86.GeneralRegister) {
    registers(0x6608000021, b.number, a.number)
  }

  /// `and r/m16, r16`
  public mutating func and16(_ a: X86.Address, _ b: X86.GeneralRegister) {
    memory(0x6608000021, b.number, a, 0)
  }

  /// `and r16, m16`
  public mutating func and16(_ a: X86.GeneralRegister, _ b: X86.Address) {
    memory(0x6608000023, a.number, b, 0)
  }

  /// `and r/m16, s8`
  public mutating func and16(_ a: X86.GeneralRegister, imm8 b: Int8) {
    registers(0x6608000083, 4, a.number)
    immediate(b)
  }

  /// `and r/m16, s8`
  public mutating func and16(_ a: X86.Address, imm8 b: Int8) {
    memory(0x6608000083, 4, a, 1)
    immediate(b)
  }

  /// `and r/m16, s8`, or `and r/m16, i16` if eight bits do not hold the number.
  public mutating func and16(_ a: X86.GeneralRegister, _ b: Int16) {
    if let short = Int8(exactly: b) { and16(a, imm8: short) } else { and16(a, imm16: b) }
  }

  /// `and r/m16, s8`, or `and r/m16, i16` if eight bits do not hold the number.
  public mutating func and16(_ a: X86.Address, _ b: Int16) {
    if let short = Int8(exactly: b) { and16(a, imm8: short) } else { and16(a, imm16: b) }
  }

  /// `and r/m16, i16`
  public mutating func and16(_ a: X86.GeneralRegister, imm16 b: Int16) {
    registers(0x6608000081, 4, a.number)
    immediate(b)
  }

  /// `and r/m16, i16`
  public mutating func and16(_ a: X86.Address, imm16 b: Int16) {
    memory(0x6608000081, 4, a, 2)
    immediate(b)
  }

  /// `and r/m32, r32`
  public mutating func and32(_ a: X86.GeneralRegister, _ b: X86.GeneralRegister) {
    registers(0x8000021, b.number, a.number)
  }

  /// `and r/m32, r32`
  public mutating func and32(_ a: X86.Address, _ b: X86.GeneralRegister) {
    memory(0x8000021, b.number, a, 0)
  }

  /// `and r32, m32`
  public mutating func and32(_ a: X86.GeneralRegister, _ b: X86.Address) {
    memory(0x8000023, a.number, b, 0)
  }

  /// `and r/m32, s8`
  public mutating func and32(_ a: X86.GeneralRegister, imm8 b: Int8) {
    registers(0x8000083, 4, a.number)
    immediate(b)
  }

  /// `and r/m32, s8`
  public mutating func and32(_ a: X86.Address, imm8 b: Int8) {
    memory(0x8000083, 4, a, 1)
    immediate(b)
  }

  /// `and r/m32, s8`, or `and r/m32, i32` if eight bits do not hold the number.
  public mutating func and32(_ a: X86.GeneralRegister, _ b: Int32) {
    if let short = Int8(exactly: b) { and32(a, imm8: short) } else { and32(a, imm32: b) }
  }

  /// `and r/m32, s8`, or `and r/m32, i32` if eight bits do not hold the number.
  public mutating func and32(_ a: X86.Address, _ b: Int32) {
    if let short = Int8(exactly: b) { and32(a, imm8: short) } else { and32(a, imm32: b) }
  }

  /// `and r/m32, i32`
  public mutating func and32(_ a: X86.GeneralRegister, imm32 b: Int32) {
    registers(0x8000081, 4, a.number)
    immediate(b)
  }

  /// `and r/m32, i32`
  public mutating func and32(_ a: X86.Address, imm32 b: Int32) {
    memory(0x8000081, 4, a, 4)
    immediate(b)
  }

  /// `and r/m64, r64`
  public mutating func and64(_ a: X86.GeneralRegister, _ b: X86.GeneralRegister) {
    registers(0x480008000021, b.number, a.number)
  }

  /// `and r/m64, r64`
  public mutating func and64(_ a: X86.Address, _ b: X86.GeneralRegister) {
    memory(0x480008000021, b.number, a, 0)
  }

  /// `and r64, m64`
  public mutating func and64(_ a: X86.GeneralRegister, _ b: X86.Address) {
    memory(0x480008000023, a.number, b, 0)
  }

  /// `and r/m64, s8`
  public mutating func and64(_ a: X86.GeneralRegister, imm8 b: Int8) {
    registers(0x480008000083, 4, a.number)
    immediate(b)
  }

  /// `and r/m64, s8`
  public mutating func and64(_ a: X86.Address, imm8 b: Int8) {
    memory(0x480008000083, 4, a, 1)
    immediate(b)
  }

  /// `and r/m64, s8`, or `and r/m64, s32` if eight bits do not hold the number.
  public mutating func and64(_ a: X86.GeneralRegister, _ b: Int32) {
    if let short = Int8(exactly: b) { and64(a, imm8: short) } else { and64(a, imm32: b) }
  }

  /// `and r/m64, s8`, or `and r/m64, s32` if eight bits do not hold the number.
  public mutating func and64(_ a: X86.Address, _ b: Int32) {
    if let short = Int8(exactly: b) { and64(a, imm8: short) } else { and64(a, imm32: b) }
  }

  /// `and r/m64, s32`
  public mutating func and64(_ a: X86.GeneralRegister, imm32 b: Int32) {
    registers(0x480008000081, 4, a.number)
    immediate(b)
  }

  /// `and r/m64, s32`
  public mutating func and64(_ a: X86.Address, imm32 b: Int32) {
    memory(0x480008000081, 4, a, 4)
    immediate(b)
  }

  /// `sub r/m8, r8`
  public mutating func sub8(_ a: X86.GeneralRegister, _ b: X86.GeneralRegister) {
    registers(0x3000008000028, b.number, a.number)
  }

  /// `sub r/m8, r8`
  public mutating func sub8(_ a: X86.Address, _ b: X86.GeneralRegister) {
    memory(0x3000008000028, b.number, a, 0)
  }

  /// `sub r8, m8`
  public mutating func sub8(_ a: X86.GeneralRegister, _ b: X86.Address) {
    memory(0x100000800002A, a.number, b, 0)
  }

  /// `sub r/m8, i8`
  public mutating func sub8(_ a: X86.GeneralRegister, imm8 b: Int8) {
    registers(0x2000008000080, 5, a.number)
    immediate(b)
  }

  /// `sub r/m8, i8`
  public mutating func sub8(_ a: X86.Address, imm8 b: Int8) {
    memory(0x2000008000080, 5, a, 1)
    immediate(b)
  }

  /// `sub r/m16, r16`
  public mutating func sub16(_ a: X86.GeneralRegister, _ b: X86.GeneralRegister) {
    registers(0x6608000029, b.number, a.number)
  }

  /// `sub r/m16, r16`
  public mutating func sub16(_ a: X86.Address, _ b: X86.GeneralRegister) {
    memory(0x6608000029, b.number, a, 0)
  }

  /// `sub r16, m16`
  public mutating func sub16(_ a: X86.GeneralRegister, _ b: X86.Address) {
    memory(0x660800002B, a.number, b, 0)
  }

  /// `sub r/m16, s8`
  public mutating func sub16(_ a: X86.GeneralRegister, imm8 b: Int8) {
    registers(0x6608000083, 5, a.number)
    immediate(b)
  }

  /// `sub r/m16, s8`
  public mutating func sub16(_ a: X86.Address, imm8 b: Int8) {
    memory(0x6608000083, 5, a, 1)
    immediate(b)
  }

  /// `sub r/m16, s8`, or `sub r/m16, i16` if eight bits do not hold the number.
  public mutating func sub16(_ a: X86.GeneralRegister, _ b: Int16) {
    if let short = Int8(exactly: b) { sub16(a, imm8: short) } else { sub16(a, imm16: b) }
  }

  /// `sub r/m16, s8`, or `sub r/m16, i16` if eight bits do not hold the number.
  public mutating func sub16(_ a: X86.Address, _ b: Int16) {
    if let short = Int8(exactly: b) { sub16(a, imm8: short) } else { sub16(a, imm16: b) }
  }

  /// `sub r/m16, i16`
  public mutating func sub16(_ a: X86.GeneralRegister, imm16 b: Int16) {
    registers(0x6608000081, 5, a.number)
    immediate(b)
  }

  /// `sub r/m16, i16`
  public mutating func sub16(_ a: X86.Address, imm16 b: Int16) {
    memory(0x6608000081, 5, a, 2)
    immediate(b)
  }

  /// `sub r/m32, r32`
  public mutating func sub32(_ a: X86.GeneralRegister, _ b: X86.GeneralRegister) {
    registers(0x8000029, b.number, a.number)
  }

  /// `sub r/m32, r32`
  public mutating func sub32(_ a: X86.Address, _ b: X86.GeneralRegister) {
    memory(0x8000029, b.number, a, 0)
  }

  /// `sub r32, m32`
  public mutating func sub32(_ a: X86.GeneralRegister, _ b: X86.Address) {
    memory(0x800002B, a.number, b, 0)
  }

  /// `sub r/m32, s8`
  public mutating func sub32(_ a: X86.GeneralRegister, imm8 b: Int8) {
    registers(0x8000083, 5, a.number)
    immediate(b)
  }

  /// `sub r/m32, s8`
  public mutating func sub32(_ a: X86.Address, imm8 b: Int8) {
    memory(0x8000083, 5, a, 1)
    immediate(b)
  }

  /// `sub r/m32, s8`, or `sub r/m32, i32` if eight bits do not hold the number.
  public mutating func sub32(_ a: X86.GeneralRegister, _ b: Int32) {
    if let short = Int8(exactly: b) { sub32(a, imm8: short) } else { sub32(a, imm32: b) }
  }

  /// `sub r/m32, s8`, or `sub r/m32, i32` if eight bits do not hold the number.
  public mutating func sub32(_ a: X86.Address, _ b: Int32) {
    if let short = Int8(exactly: b) { sub32(a, imm8: short) } else { sub32(a, imm32: b) }
  }

  /// `sub r/m32, i32`
  public mutating func sub32(_ a: X86.GeneralRegister, imm32 b: Int32) {
    registers(0x8000081, 5, a.number)
    immediate(b)
  }

  /// `sub r/m32, i32`
  public mutating func sub32(_ a: X86.Address, imm32 b: Int32) {
    memory(0x8000081, 5, a, 4)
    immediate(b)
  }

  /// `sub r/m64, r64`
  public mutating func sub64(_ a: X86.GeneralRegister, _ b: X86.GeneralRegister) {
    registers(0x480008000029, b.number, a.number)
  }

  /// `sub r/m64, r64`
  public mutating func sub64(_ a: X86.Address, _ b: X86.GeneralRegister) {
    memory(0x480008000029, b.number, a, 0)
  }

  /// `sub r64, m64`
  public mutating func sub64(_ a: X86.GeneralRegister, _ b: X86.Address) {
    memory(0x48000800002B, a.number, b, 0)
  }

  /// `sub r/m64, s8`
  public mutating func sub64(_ a: X86.GeneralRegister, imm8 b: Int8) {
    registers(0x480008000083, 5, a.number)
    immediate(b)
  }

  /// `sub r/m64, s8`
  public mutating func sub64(_ a: X86.Address, imm8 b: Int8) {
    memory(0x480008000083, 5, a, 1)
    immediate(b)
  }

  /// `sub r/m64, s8`, or `sub r/m64, s32` if eight bits do not hold the number.
  public mutating func sub64(_ a: X86.GeneralRegister, _ b: Int32) {
    if let short = Int8(exactly: b) { sub64(a, imm8: short) } else { sub64(a, imm32: b) }
  }

  /// `sub r/m64, s8`, or `sub r/m64, s32` if eight bits do not hold the number.
  public mutating func sub64(_ a: X86.Address, _ b: Int32) {
    if let short = Int8(exactly: b) { sub64(a, imm8: short) } else { sub64(a, imm32: b) }
  }

  /// `sub r/m64, s32`
  public mutating func sub64(_ a: X86.GeneralRegister, imm32 b: Int32) {
    registers(0x480008000081, 5, a.number)
    immediate(b)
  }

  /// `sub r/m64, s32`
  public mutating func sub64(_ a: X86.Address, imm32 b: Int32) {
    memory(0x480008000081, 5, a, 4)
    immediate(b)
  }

  /// `xor r/m8, r8`
  public mutating func xor8(_ a: X86.GeneralRegister, _ b: X86.GeneralRegister) {
    registers(0x3000008000030, b.number, a.number)
  }

  /// `xor r/m8, r8`
  public mutating func xor8(_ a: X86.Address, _ b: X86.GeneralRegister) {
    memory(0x3000008000030, b.number, a, 0)
  }

  /// `xor r8, m8`
  public mutating func xor8(_ a: X86.GeneralRegister, _ b: X86.Address) {
    memory(0x1000008000032, a.number, b, 0)
  }

  /// `xor r/m8, i8`
  public mutating func xor8(_ a: X86.GeneralRegister, imm8 b: Int8) {
    registers(0x2000008000080, 6, a.number)
    immediate(b)
  }

  /// `xor r/m8, i8`
  public mutating func xor8(_ a: X86.Address, imm8 b: Int8) {
    memory(0x2000008000080, 6, a, 1)
    immediate(b)
  }

  /// `xor r/m16, r16`
  public mutating func xor16(_ a: X86.GeneralRegister, _ b: X86.GeneralRegister) {
    registers(0x6608000031, b.number, a.number)
  }

  /// `xor r/m16, r16`
  public mutating func xor16(_ a: X86.Address, _ b: X86.GeneralRegister) {
    memory(0x6608000031, b.number, a, 0)
  }

  /// `xor r16, m16`
  public mutating func xor16(_ a: X86.GeneralRegister, _ b: X86.Address) {
    memory(0x6608000033, a.number, b, 0)
  }

  /// `xor r/m16, s8`
  public mutating func xor16(_ a: X86.GeneralRegister, imm8 b: Int8) {
    registers(0x6608000083, 6, a.number)
    immediate(b)
  }

  /// `xor r/m16, s8`
  public mutating func xor16(_ a: X86.Address, imm8 b: Int8) {
    memory(0x6608000083, 6, a, 1)
    immediate(b)
  }

  /// `xor r/m16, s8`, or `xor r/m16, i16` if eight bits do not hold the number.
  public mutating func xor16(_ a: X86.GeneralRegister, _ b: Int16) {
    if let short = Int8(exactly: b) { xor16(a, imm8: short) } else { xor16(a, imm16: b) }
  }

  /// `xor r/m16, s8`, or `xor r/m16, i16` if eight bits do not hold the number.
  public mutating func xor16(_ a: X86.Address, _ b: Int16) {
    if let short = Int8(exactly: b) { xor16(a, imm8: short) } else { xor16(a, imm16: b) }
  }

  /// `xor r/m16, i16`
  public mutating func xor16(_ a: X86.GeneralRegister, imm16 b: Int16) {
    registers(0x6608000081, 6, a.number)
    immediate(b)
  }

  /// `xor r/m16, i16`
  public mutating func xor16(_ a: X86.Address, imm16 b: Int16) {
    memory(0x6608000081, 6, a, 2)
    immediate(b)
  }

  /// `xor r/m32, r32`
  public mutating func xor32(_ a: X86.GeneralRegister, _ b: X86.GeneralRegister) {
    registers(0x8000031, b.number, a.number)
  }

  /// `xor r/m32, r32`
  public mutating func xor32(_ a: X86.Address, _ b: X86.GeneralRegister) {
    memory(0x8000031, b.number, a, 0)
  }

  /// `xor r32, m32`
  public mutating func xor32(_ a: X86.GeneralRegister, _ b: X86.Address) {
    memory(0x8000033, a.number, b, 0)
  }

  /// `xor r/m32, s8`
  public mutating func xor32(_ a: X86.GeneralRegister, imm8 b: Int8) {
    registers(0x8000083, 6, a.number)
    immediate(b)
  }

  /// `xor r/m32, s8`
  public mutating func xor32(_ a: X86.Address, imm8 b: Int8) {
    memory(0x8000083, 6, a, 1)
    immediate(b)
  }

  /// `xor r/m32, s8`, or `xor r/m32, i32` if eight bits do not hold the number.
  public mutating func xor32(_ a: X86.GeneralRegister, _ b: Int32) {
    if let short = Int8(exactly: b) { xor32(a, imm8: short) } else { xor32(a, imm32: b) }
  }

  /// `xor r/m32, s8`, or `xor r/m32, i32` if eight bits do not hold the number.
  public mutating func xor32(_ a: X86.Address, _ b: Int32) {
    if let short = Int8(exactly: b) { xor32(a, imm8: short) } else { xor32(a, imm32: b) }
  }

  /// `xor r/m32, i32`
  public mutating func xor32(_ a: X86.GeneralRegister, imm32 b: Int32) {
    registers(0x8000081, 6, a.number)
    immediate(b)
  }

  /// `xor r/m32, i32`
  public mutating func xor32(_ a: X86.Address, imm32 b: Int32) {
    memory(0x8000081, 6, a, 4)
    immediate(b)
  }

  /// `xor r/m64, r64`
  public mutating func xor64(_ a: X86.GeneralRegister, _ b: X86.GeneralRegister) {
    registers(0x480008000031, b.number, a.number)
  }

  /// `xor r/m64, r64`
  public mutating func xor64(_ a: X86.Address, _ b: X86.GeneralRegister) {
    memory(0x480008000031, b.number, a, 0)
  }

  /// `xor r64, m64`
  public mutating func xor64(_ a: X86.GeneralRegister, _ b: X86.Address) {
    memory(0x480008000033, a.number, b, 0)
  }

  /// `xor r/m64, s8`
  public mutating func xor64(_ a: X86.GeneralRegister, imm8 b: Int8) {
    registers(0x480008000083, 6, a.number)
    immediate(b)
  }

  /// `xor r/m64, s8`
  public mutating func xor64(_ a: X86.Address, imm8 b: Int8) {
    memory(0x480008000083, 6, a, 1)
    immediate(b)
  }

  /// `xor r/m64, s8`, or `xor r/m64, s32` if eight bits do not hold the number.
  public mutating func xor64(_ a: X86.GeneralRegister, _ b: Int32) {
    if let short = Int8(exactly: b) { xor64(a, imm8: short) } else { xor64(a, imm32: b) }
  }

  /// `xor r/m64, s8`, or `xor r/m64, s32` if eight bits do not hold the number.
  public mutating func xor64(_ a: X86.Address, _ b: Int32) {
    if let short = Int8(exactly: b) { xor64(a, imm8: short) } else { xor64(a, imm32: b) }
  }

  /// `xor r/m64, s32`
  public mutating func xor64(_ a: X86.GeneralRegister, imm32 b: Int32) {
    registers(0x480008000081, 6, a.number)
    immediate(b)
  }

  /// `xor r/m64, s32`
  public mutating func xor64(_ a: X86.Address, imm32 b: Int32) {
    memory(0x480008000081, 6, a, 4)
    immediate(b)
  }

  /// `cmp r/m8, r8`
  public mutating func cmp8(_ a: X86.GeneralRegister, _ b: X86.GeneralRegister) {
    registers(0x3000008000038, b.number, a.number)
  }

  /// `cmp r/m8, r8`
  public mutating func cmp8(_ a: X86.Address, _ b: X86.GeneralRegister) {
    memory(0x3000008000038, b.number, a, 0)
  }

  /// `cmp r8, m8`
  public mutating func cmp8(_ a: X86.GeneralRegister, _ b: X86.Address) {
    memory(0x100000800003A, a.number, b, 0)
  }

  /// `cmp r/m8, i8`
  public mutating func cmp8(_ a: X86.GeneralRegister, imm8 b: Int8) {
    registers(0x2000008000080, 7, a.number)
    immediate(b)
  }

  /// `cmp r/m8, i8`
  public mutating func cmp8(_ a: X86.Address, imm8 b: Int8) {
    memory(0x2000008000080, 7, a, 1)
    immediate(b)
  }

  /// `cmp r/m16, r16`
  public mutating func cmp16(_ a: X86.GeneralRegister, _ b: X86.GeneralRegister) {
    registers(0x6608000039, b.number, a.number)
  }

  /// `cmp r/m16, r16`
  public mutating func cmp16(_ a: X86.Address, _ b: X86.GeneralRegister) {
    memory(0x6608000039, b.number, a, 0)
  }

  /// `cmp r16, m16`
  public mutating func cmp16(_ a: X86.GeneralRegister, _ b: X86.Address) {
    memory(0x660800003B, a.number, b, 0)
  }

  /// `cmp r/m16, s8`
  public mutating func cmp16(_ a: X86.GeneralRegister, imm8 b: Int8) {
    registers(0x6608000083, 7, a.number)
    immediate(b)
  }

  /// `cmp r/m16, s8`
  public mutating func cmp16(_ a: X86.Address, imm8 b: Int8) {
    memory(0x6608000083, 7, a, 1)
    immediate(b)
  }

  /// `cmp r/m16, s8`, or `cmp r/m16, i16` if eight bits do not hold the number.
  public mutating func cmp16(_ a: X86.GeneralRegister, _ b: Int16) {
    if let short = Int8(exactly: b) { cmp16(a, imm8: short) } else { cmp16(a, imm16: b) }
  }

  /// `cmp r/m16, s8`, or `cmp r/m16, i16` if eight bits do not hold the number.
  public mutating func cmp16(_ a: X86.Address, _ b: Int16) {
    if let short = Int8(exactly: b) { cmp16(a, imm8: short) } else { cmp16(a, imm16: b) }
  }

  /// `cmp r/m16, i16`
  public mutating func cmp16(_ a: X86.GeneralRegister, imm16 b: Int16) {
    registers(0x6608000081, 7, a.number)
    immediate(b)
  }

  /// `cmp r/m16, i16`
  public mutating func cmp16(_ a: X86.Address, imm16 b: Int16) {
    memory(0x6608000081, 7, a, 2)
    immediate(b)
  }

  /// `cmp r/m32, r32`
  public mutating func cmp32(_ a: X86.GeneralRegister, _ b: X86.GeneralRegister) {
    registers(0x8000039, b.number, a.number)
  }

  /// `cmp r/m32, r32`
  public mutating func cmp32(_ a: X86.Address, _ b: X86.GeneralRegister) {
    memory(0x8000039, b.number, a, 0)
  }

  /// `cmp r32, m32`
  public mutating func cmp32(_ a: X86.GeneralRegister, _ b: X86.Address) {
    memory(0x800003B, a.number, b, 0)
  }

  /// `cmp r/m32, s8`
  public mutating func cmp32(_ a: X86.GeneralRegister, imm8 b: Int8) {
    registers(0x8000083, 7, a.number)
    immediate(b)
  }

  /// `cmp r/m32, s8`
  public mutating func cmp32(_ a: X86.Address, imm8 b: Int8) {
    memory(0x8000083, 7, a, 1)
    immediate(b)
  }

  /// `cmp r/m32, s8`, or `cmp r/m32, i32` if eight bits do not hold the number.
  public mutating func cmp32(_ a: X86.GeneralRegister, _ b: Int32) {
    if let short = Int8(exactly: b) { cmp32(a, imm8: short) } else { cmp32(a, imm32: b) }
  }

  /// `cmp r/m32, s8`, or `cmp r/m32, i32` if eight bits do not hold the number.
  public mutating func cmp32(_ a: X86.Address, _ b: Int32) {
    if let short = Int8(exactly: b) { cmp32(a, imm8: short) } else { cmp32(a, imm32: b) }
  }

  /// `cmp r/m32, i32`
  public mutating func cmp32(_ a: X86.GeneralRegister, imm32 b: Int32) {
    registers(0x8000081, 7, a.number)
    immediate(b)
  }

  /// `cmp r/m32, i32`
  public mutating func cmp32(_ a: X86.Address, imm32 b: Int32) {
    memory(0x8000081, 7, a, 4)
    immediate(b)
  }

  /// `cmp r/m64, r64`
  public mutating func cmp64(_ a: X86.GeneralRegister, _ b: X86.GeneralRegister) {
    registers(0x480008000039, b.number, a.number)
  }

  /// `cmp r/m64, r64`
  public mutating func cmp64(_ a: X86.Address, _ b: X86.GeneralRegister) {
    memory(0x480008000039, b.number, a, 0)
  }

  /// `cmp r64, m64`
  public mutating func cmp64(_ a: X86.GeneralRegister, _ b: X86.Address) {
    memory(0x48000800003B, a.number, b, 0)
  }

  /// `cmp r/m64, s8`
  public mutating func cmp64(_ a: X86.GeneralRegister, imm8 b: Int8) {
    registers(0x480008000083, 7, a.number)
    immediate(b)
  }

  /// `cmp r/m64, s8`
  public mutating func cmp64(_ a: X86.Address, imm8 b: Int8) {
    memory(0x480008000083, 7, a, 1)
    immediate(b)
  }

  /// `cmp r/m64, s8`, or `cmp r/m64, s32` if eight bits do not hold the number.
  public mutating func cmp64(_ a: X86.GeneralRegister, _ b: Int32) {
    if let short = Int8(exactly: b) { cmp64(a, imm8: short) } else { cmp64(a, imm32: b) }
  }

  /// `cmp r/m64, s8`, or `cmp r/m64, s32` if eight bits do not hold the number.
  public mutating func cmp64(_ a: X86.Address, _ b: Int32) {
    if let short = Int8(exactly: b) { cmp64(a, imm8: short) } else { cmp64(a, imm32: b) }
  }

  /// `cmp r/m64, s32`
  public mutating func cmp64(_ a: X86.GeneralRegister, imm32 b: Int32) {
    registers(0x480008000081, 7, a.number)
    immediate(b)
  }

  /// `cmp r/m64, s32`
  public mutating func cmp64(_ a: X86.Address, imm32 b: Int32) {
    memory(0x480008000081, 7, a, 4)
    immediate(b)
  }

  /// `test r/m8, r8`
  public mutating func test8(_ a: X86.GeneralRegister, _ b: X86.GeneralRegister) {
    registers(0x3000008000084, b.number, a.number)
  }

  /// `test r/m8, r8`
  public mutating func test8(_ a: X86.Address, _ b: X86.GeneralRegister) {
    memory(0x3000008000084, b.number, a, 0)
  }

  /// `test r/m8, i8`
  public mutating func test8(_ a: X86.GeneralRegister, imm8 b: Int8) {
    registers(0x20000080000F6, 0, a.number)
    immediate(b)
  }

  /// `test r/m8, i8`
  public mutating func test8(_ a: X86.Address, imm8 b: Int8) {
    memory(0x20000080000F6, 0, a, 1)
    immediate(b)
  }

  /// `test r/m16, r16`
  public mutating func test16(_ a: X86.GeneralRegister, _ b: X86.GeneralRegister) {
    registers(0x6608000085, b.number, a.number)
  }

  /// `test r/m16, r16`
  public mutating func test16(_ a: X86.Address, _ b: X86.GeneralRegister) {
    memory(0x6608000085, b.number, a, 0)
  }

  /// `test r/m16, i16`
  public mutating func test16(_ a: X86.GeneralRegister, imm16 b: Int16) {
    registers(0x66080000F7, 0, a.number)
    immediate(b)
  }

  /// `test r/m16, i16`
  public mutating func test16(_ a: X86.Address, imm16 b: Int16) {
    memory(0x66080000F7, 0, a, 2)
    immediate(b)
  }

  /// `test r/m32, r32`
  public mutating func test32(_ a: X86.GeneralRegister, _ b: X86.GeneralRegister) {
    registers(0x8000085, b.number, a.number)
  }

  /// `test r/m32, r32`
  public mutating func test32(_ a: X86.Address, _ b: X86.GeneralRegister) {
    memory(0x8000085, b.number, a, 0)
  }

  /// `test r/m32, i32`
  public mutating func test32(_ a: X86.GeneralRegister, imm32 b: Int32) {
    registers(0x80000F7, 0, a.number)
    immediate(b)
  }

  /// `test r/m32, i32`
  public mutating func test32(_ a: X86.Address, imm32 b: Int32) {
    memory(0x80000F7, 0, a, 4)
    immediate(b)
  }

  /// `test r/m64, r64`
  public mutating func test64(_ a: X86.GeneralRegister, _ b: X86.GeneralRegister) {
    registers(0x480008000085, b.number, a.number)
  }

  /// `test r/m64, r64`
  public mutating func test64(_ a: X86.Address, _ b: X86.GeneralRegister) {
    memory(0x480008000085, b.number, a, 0)
  }

  /// `test r/m64, s32`
  public mutating func test64(_ a: X86.GeneralRegister, imm32 b: Int32) {
    registers(0x4800080000F7, 0, a.number)
    immediate(b)
  }

  /// `test r/m64, s32`
  public mutating func test64(_ a: X86.Address, imm32 b: Int32) {
    memory(0x4800080000F7, 0, a, 4)
    immediate(b)
  }

  /// `not r/m32`
  public mutating func not32(_ a: X86.GeneralRegister) {
    registers(0x80000F7, 2, a.number)
  }

  /// `not r/m32`
  public mutating func not32(_ a: X86.Address) {
    memory(0x80000F7, 2, a, 0)
  }

  /// `not r/m64`
  public mutating func not64(_ a: X86.GeneralRegister) {
    registers(0x4800080000F7, 2, a.number)
  }

  /// `not r/m64`
  public mutating func not64(_ a: X86.Address) {
    memory(0x4800080000F7, 2, a, 0)
  }

  /// `neg r/m32`
  public mutating func neg32(_ a: X86.GeneralRegister) {
    registers(0x80000F7, 3, a.number)
  }

  /// `neg r/m32`
  public mutating func neg32(_ a: X86.Address) {
    memory(0x80000F7, 3, a, 0)
  }

  /// `neg r/m64`
  public mutating func neg64(_ a: X86.GeneralRegister) {
    registers(0x4800080000F7, 3, a.number)
  }

  /// `neg r/m64`
  public mutating func neg64(_ a: X86.Address) {
    memory(0x4800080000F7, 3, a, 0)
  }

  /// `inc r/m32`
  public mutating func inc32(_ a: X86.GeneralRegister) {
    registers(0x80000FF, 0, a.number)
  }

  /// `inc r/m32`
  public mutating func inc32(_ a: X86.Address) {
    memory(0x80000FF, 0, a, 0)
  }

  /// `inc r/m64`
  public mutating func inc64(_ a: X86.GeneralRegister) {
    registers(0x4800080000FF, 0, a.number)
  }

  /// `inc r/m64`
  public mutating func inc64(_ a: X86.Address) {
    memory(0x4800080000FF, 0, a, 0)
  }

  /// `dec r/m32`
  public mutating func dec32(_ a: X86.GeneralRegister) {
    registers(0x80000FF, 1, a.number)
  }

  /// `dec r/m32`
  public mutating func dec32(_ a: X86.Address) {
    memory(0x80000FF, 1, a, 0)
  }

  /// `dec r/m64`
  public mutating func dec64(_ a: X86.GeneralRegister) {
    registers(0x4800080000FF, 1, a.number)
  }

  /// `dec r/m64`
  public mutating func dec64(_ a: X86.Address) {
    memory(0x4800080000FF, 1, a, 0)
  }

}
