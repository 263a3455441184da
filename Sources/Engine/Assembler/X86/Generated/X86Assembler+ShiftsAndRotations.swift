// Written by InstructionGenerator from Sources/Engine/EncodingTable/X86; change the table and run `make generate`.
// swift-format-ignore-file

// Shifts and rotations

extension X86.Assembler {
  /// `rol r/m32`
  public mutating func rol32(_ a: X86.GeneralRegister) {
    registers(0x80000D1, 0, a.number)
  }

  /// `rol r/m32`
  public mutating func rol32(_ a: X86.Address) {
    memory(0x80000D1, 0, a, 0)
  }

  /// `rol r/m32, u8`
  public mutating func rol32(_ a: X86.GeneralRegister, _ b: UInt8) {
    registers(0x80000C1, 0, a.number)
    immediate(b)
  }

  /// `rol r/m32, u8`
  public mutating func rol32(_ a: X86.Address, _ b: UInt8) {
    memory(0x80000C1, 0, a, 1)
    immediate(b)
  }

  /// `rol r/m32, cl`
  public mutating func rol32CL(_ a: X86.GeneralRegister) {
    registers(0x80000D3, 0, a.number)
  }

  /// `rol r/m32, cl`
  public mutating func rol32CL(_ a: X86.Address) {
    memory(0x80000D3, 0, a, 0)
  }

  /// `rol r/m64`
  public mutating func rol64(_ a: X86.GeneralRegister) {
    registers(0x4800080000D1, 0, a.number)
  }

  /// `rol r/m64`
  public mutating func rol64(_ a: X86.Address) {
    memory(0x4800080000D1, 0, a, 0)
  }

  /// `rol r/m64, u8`
  public mutating func rol64(_ a: X86.GeneralRegister, _ b: UInt8) {
    registers(0x4800080000C1, 0, a.number)
    immediate(b)
  }

  /// `rol r/m64, u8`
  public mutating func rol64(_ a: X86.Address, _ b: UInt8) {
    memory(0x4800080000C1, 0, a, 1)
    immediate(b)
  }

  /// `rol r/m64, cl`
  public mutating func rol64CL(_ a: X86.GeneralRegister) {
    registers(0x4800080000D3, 0, a.number)
  }

  /// `rol r/m64, cl`
  public mutating func rol64CL(_ a: X86.Address) {
    memory(0x4800080000D3, 0, a, 0)
  }

  /// `ror r/m32`
  public mutating func ror32(_ a: X86.GeneralRegister) {
    registers(0x80000D1, 1, a.number)
  }

  /// `ror r/m32`
  public mutating func ror32(_ a: X86.Address) {
    memory(0x80000D1, 1, a, 0)
  }

  /// `ror r/m32, u8`
  public mutating func ror32(_ a: X86.GeneralRegister, _ b: UInt8) {
    registers(0x80000C1, 1, a.number)
    immediate(b)
  }

  /// `ror r/m32, u8`
  public mutating func ror32(_ a: X86.Address, _ b: UInt8) {
    memory(0x80000C1, 1, a, 1)
    immediate(b)
  }

  /// `ror r/m32, cl`
  public mutating func ror32CL(_ a: X86.GeneralRegister) {
    registers(0x80000D3, 1, a.number)
  }

  /// `ror r/m32, cl`
  public mutating func ror32CL(_ a: X86.Address) {
    memory(0x80000D3, 1, a, 0)
  }

  /// `ror r/m64`
  public mutating func ror64(_ a: X86.GeneralRegister) {
    registers(0x4800080000D1, 1, a.number)
  }

  /// `ror r/m64`
  public mutating func ror64(_ a: X86.Address) {
    memory(0x4800080000D1, 1, a, 0)
  }

  /// `ror r/m64, u8`
  public mutating func ror64(_ a: X86.GeneralRegister, _ b: UInt8) {
    registers(0x4800080000C1, 1, a.number)
    immediate(b)
  }

  /// `ror r/m64, u8`
  public mutating func ror64(_ a: X86.Address, _ b: UInt8) {
    memory(0x4800080000C1, 1, a, 1)
    immediate(b)
  }

  /// `ror r/m64, cl`
  public mutating func ror64CL(_ a: X86.GeneralRegister) {
    registers(0x4800080000D3, 1, a.number)
  }

  /// `ror r/m64, cl`
  public mutating func ror64CL(_ a: X86.Address) {
    memory(0x4800080000D3, 1, a, 0)
  }

  /// `shl r/m32`
  public mutating func shl32(_ a: X86.GeneralRegister) {
    registers(0x80000D1, 4, a.number)
  }

  /// `shl r/m32`
  public mutating func shl32(_ a: X86.Address) {
    memory(0x80000D1, 4, a, 0)
  }

  /// `shl r/m32, u8`
  public mutating func shl32(_ a: X86.GeneralRegister, _ b: UInt8) {
    registers(0x80000C1, 4, a.number)
    immediate(b)
  }

  /// `shl r/m32, u8`
  public mutating func shl32(_ a: X86.Address, _ b: UInt8) {
    memory(0x80000C1, 4, a, 1)
    immediate(b)
  }

  /// `shl r/m32, cl`
  public mutating func shl32CL(_ a: X86.GeneralRegister) {
    registers(0x80000D3, 4, a.number)
  }

  /// `shl r/m32, cl`
  public mutating func shl32CL(_ a: X86.Address) {
    memory(0x80000D3, 4, a, 0)
  }

  /// `shl r/m64`
  public mutating func shl64(_ a: X86.GeneralRegister) {
    registers(0x4800080000D1, 4, a.number)
  }

  /// `shl r/m64`
  public mutating func shl64(_ a: X86.Address) {
    memory(0x4800080000D1, 4, a, 0)
  }

  /// `shl r/m64, u8`
  public mutating func shl64(_ a: X86.GeneralRegister, _ b: UInt8) {
    registers(0x4800080000C1, 4, a.number)
    immediate(b)
  }

  /// `shl r/m64, u8`
  public mutating func shl64(_ a: X86.Address, _ b: UInt8) {
    memory(0x4800080000C1, 4, a, 1)
    immediate(b)
  }

  /// `shl r/m64, cl`
  public mutating func shl64CL(_ a: X86.GeneralRegister) {
    registers(0x4800080000D3, 4, a.number)
  }

  /// `shl r/m64, cl`
  public mutating func shl64CL(_ a: X86.Address) {
    memory(0x4800080000D3, 4, a, 0)
  }

  /// `shr r/m32`
  public mutating func shr32(_ a: X86.GeneralRegister) {
    registers(0x80000D1, 5, a.number)
  }

  /// `shr r/m32`
  public mutating func shr32(_ a: X86.Address) {
    memory(0x80000D1, 5, a, 0)
  }

  /// `shr r/m32, u8`
  public mutating func shr32(_ a: X86.GeneralRegister, _ b: UInt8) {
    registers(0x80000C1, 5, a.number)
    immediate(b)
  }

  /// `shr r/m32, u8`
  public mutating func shr32(_ a: X86.Address, _ b: UInt8) {
    memory(0x80000C1, 5, a, 1)
    immediate(b)
  }

  /// `shr r/m32, cl`
  public mutating func shr32CL(_ a: X86.GeneralRegister) {
    registers(0x80000D3, 5, a.number)
  }

  /// `shr r/m32, cl`
  public mutating func shr32CL(_ a: X86.Address) {
    memory(0x80000D3, 5, a, 0)
  }

  /// `shr r/m64`
  public mutating func shr64(_ a: X86.GeneralRegister) {
    registers(0x4800080000D1, 5, a.number)
  }

  /// `shr r/m64`
  public mutating func shr64(_ a: X86.Address) {
    memory(0x4800080000D1, 5, a, 0)
  }

  /// `shr r/m64, u8`
  public mutating func shr64(_ a: X86.GeneralRegister, _ b: UInt8) {
    registers(0x4800080000C1, 5, a.number)
    immediate(b)
  }

  /// `shr r/m64, u8`
  public mutating func shr64(_ a: X86.Address, _ b: UInt8) {
    memory(0x4800080000C1, 5, a, 1)
    immediate(b)
  }

  /// `shr r/m64, cl`
  public mutating func shr64CL(_ a: X86.GeneralRegister) {
    registers(0x4800080000D3, 5, a.number)
  }

  /// `shr r/m64, cl`
  public mutating func shr64CL(_ a: X86.Address) {
    memory(0x4800080000D3, 5, a, 0)
  }

  /// `sar r/m32`
  public mutating func sar32(_ a: X86.GeneralRegister) {
    registers(0x80000D1, 7, a.number)
  }

  /// `sar r/m32`
  public mutating func sar32(_ a: X86.Address) {
    memory(0x80000D1, 7, a, 0)
  }

  /// `sar r/m32, u8`
  public mutating func sar32(_ a: X86.GeneralRegister, _ b: UInt8) {
    registers(0x80000C1, 7, a.number)
    immediate(b)
  }

  /// `sar r/m32, u8`
  public mutating func sar32(_ a: X86.Address, _ b: UInt8) {
    memory(0x80000C1, 7, a, 1)
    immediate(b)
  }

  /// `sar r/m32, cl`
  public mutating func sar32CL(_ a: X86.GeneralRegister) {
    registers(0x80000D3, 7, a.number)
  }

  /// `sar r/m32, cl`
  public mutating func sar32CL(_ a: X86.Address) {
    memory(0x80000D3, 7, a, 0)
  }

  /// `sar r/m64`
  public mutating func sar64(_ a: X86.GeneralRegister) {
    registers(0x4800080000D1, 7, a.number)
  }

  /// `sar r/m64`
  public mutating func sar64(_ a: X86.Address) {
    memory(0x4800080000D1, 7, a, 0)
  }

  /// `sar r/m64, u8`
  public mutating func sar64(_ a: X86.GeneralRegister, _ b: UInt8) {
    registers(0x4800080000C1, 7, a.number)
    immediate(b)
  }

  /// `sar r/m64, u8`
  public mutating func sar64(_ a: X86.Address, _ b: UInt8) {
    memory(0x4800080000C1, 7, a, 1)
    immediate(b)
  }

  /// `sar r/m64, cl`
  public mutating func sar64CL(_ a: X86.GeneralRegister) {
    registers(0x4800080000D3, 7, a.number)
  }

  /// `sar r/m64, cl`
  public mutating func sar64CL(_ a: X86.Address) {
    memory(0x4800080000D3, 7, a, 0)
  }

  /// `shld r/m32, r32, u8`
  public mutating func shld32(_ a: X86.GeneralRegister, _ b: X86.GeneralRegister, _ c: UInt8) {
    registers(0x1000A40F, b.number, a.number)
    immediate(c)
  }

  /// `shld r/m32, r32, u8`
  public mutating func shld32(_ a: X86.Address, _ b: X86.GeneralRegister, _ c: UInt8) {
    memory(0x1000A40F, b.number, a, 1)
    immediate(c)
  }

  /// `shld r/m64, r64, u8`
  public mutating func shld64(_ a: X86.GeneralRegister, _ b: X86.GeneralRegister, _ c: UInt8) {
    registers(0x48001000A40F, b.number, a.number)
    immediate(c)
  }

  /// `shld r/m64, r64, u8`
  public mutating func shld64(_ a: X86.Address, _ b: X86.GeneralRegister, _ c: UInt8) {
    memory(0x48001000A40F, b.number, a, 1)
    immediate(c)
  }

  /// `shld r/m32, r32, cl`
  public mutating func shld32CL(_ a: X86.GeneralRegister, _ b: X86.GeneralRegister) {
    registers(0x1000A50F, b.number, a.number)
  }

  /// `shld r/m32, r32, cl`
  public mutating func shld32CL(_ a: X86.Address, _ b: X86.GeneralRegister) {
    memory(0x1000A50F, b.number, a, 0)
  }

  /// `shld r/m64, r64, cl`
  public mutating func shld64CL(_ a: X86.GeneralRegister, _ b: X86.GeneralRegister) {
    registers(0x48001000A50F, b.number, a.number)
  }

  /// `shld r/m64, r64, cl`
  public mutating func shld64CL(_ a: X86.Address, _ b: X86.GeneralRegister) {
    memory(0x48001000A50F, b.number, a, 0)
  }

  /// `shrd r/m32, r32, u8`
  public mutating func shrd32(_ a: X86.GeneralRegister, _ b: X86.GeneralRegister, _ c: UInt8) {
    registers(0x1000AC0F, b.number, a.number)
    immediate(c)
  }

  /// `shrd r/m32, r32, u8`
  public mutating func shrd32(_ a: X86.Address, _ b: X86.GeneralRegister, _ c: UInt8) {
    memory(0x1000AC0F, b.number, a, 1)
    immediate(c)
  }

  /// `shrd r/m64, r64, u8`
  public mutating func shrd64(_ a: X86.GeneralRegister, _ b: X86.GeneralRegister, _ c: UInt8) {
    registers(0x48001000AC0F, b.number, a.number)
    immediate(c)
  }

  /// `shrd r/m64, r64, u8`
  public mutating func shrd64(_ a: X86.Address, _ b: X86.GeneralRegister, _ c: UInt8) {
    memory(0x48001000AC0F, b.number, a, 1)
    immediate(c)
  }

  /// `shrd r/m32, r32, cl`
  public mutating func shrd32CL(_ a: X86.GeneralRegister, _ b: X86.GeneralRegister) {
    registers(0x1000AD0F, b.number, a.number)
  }

  /// `shrd r/m32, r32, cl`
  public mutating func shrd32CL(_ a: X86.Address, _ b: X86.GeneralRegister) {
    memory(0x1000AD0F, b.number, a, 0)
  }

  /// `shrd r/m64, r64, cl`
  public mutating func shrd64CL(_ a: X86.GeneralRegister, _ b: X86.GeneralRegister) {
    registers(0x48001000AD0F, b.number, a.number)
  }

  /// `shrd r/m64, r64, cl`
  public mutating func shrd64CL(_ a: X86.Address, _ b: X86.GeneralRegister) {
    memory(0x48001000AD0F, b.number, a, 0)
  }

  /// `rorx r32, r/m32, u8`
  public mutating func rorx32(_ a: X86.GeneralRegister, _ b: X86.GeneralRegister, _ c: UInt8) {
    vexRegisters(0x303F0, a.number, 0, b.number)
    immediate(c)
  }

  /// `rorx r32, r/m32, u8`
  public mutating func rorx32(_ a: X86.GeneralRegister, _ b: X86.Address, _ c: UInt8) {
    vexMemory(0x303F0, a.number, 0, b, 1)
    immediate(c)
  }

  /// `rorx r64, r/m64, u8`
  public mutating func rorx64(_ a: X86.GeneralRegister, _ b: X86.GeneralRegister, _ c: UInt8) {
    vexRegisters(0x383F0, a.number, 0, b.number)
    immediate(c)
  }

  /// `rorx r64, r/m64, u8`
  public mutating func rorx64(_ a: X86.GeneralRegister, _ b: X86.Address, _ c: UInt8) {
    vexMemory(0x383F0, a.number, 0, b, 1)
    immediate(c)
  }

  /// `shlx r32, r/m32, v32`
  public mutating func shlx32(_ a: X86.GeneralRegister, _ b: X86.GeneralRegister, _ c: X86.GeneralRegister) {
    vexRegisters(0x201F7, a.number, c.number, b.number)
  }

  /// `shlx r32, r/m32, v32`
  public mutating func shlx32(_ a: X86.GeneralRegister, _ b: X86.Address, _ c: X86.GeneralRegister) {
    vexMemory(0x201F7, a.number, c.number, b, 0)
  }

  /// `shlx r64, r/m64, v64`
  public mutating func shlx64(_ a: X86.GeneralRegister, _ b: X86.GeneralRegister, _ c: X86.GeneralRegister) {
    vexRegisters(0x281F7, a.number, c.number, b.number)
  }

  /// `shlx r64, r/m64, v64`
  public mutating func shlx64(_ a: X86.GeneralRegister, _ b: X86.Address, _ c: X86.GeneralRegister) {
    vexMemory(0x281F7, a.number, c.number, b, 0)
  }

  /// `sarx r32, r/m32, v32`
  public mutating func sarx32(_ a: X86.GeneralRegister, _ b: X86.GeneralRegister, _ c: X86.GeneralRegister) {
    vexRegisters(0x202F7, a.number, c.number, b.number)
  }

  /// `sarx r32, r/m32, v32`
  public mutating func sarx32(_ a: X86.GeneralRegister, _ b: X86.Address, _ c: X86.GeneralRegister) {
    vexMemory(0x202F7, a.number, c.number, b, 0)
  }

  /// `sarx r64, r/m64, v64`
  public mutating func sarx64(_ a: X86.GeneralRegister, _ b: X86.GeneralRegister, _ c: X86.GeneralRegister) {
    vexRegisters(0x282F7, a.number, c.number, b.number)
  }

  /// `sarx r64, r/m64, v64`
  public mutating func sarx64(_ a: X86.GeneralRegister, _ b: X86.Address, _ c: X86.GeneralRegister) {
    vexMemory(0x282F7, a.number, c.number, b, 0)
  }

  /// `shrx r32, r/m32, v32`
  public mutating func shrx32(_ a: X86.GeneralRegister, _ b: X86.GeneralRegister, _ c: X86.GeneralRegister) {
    vexRegisters(0x203F7, a.number, c.number, b.number)
  }

  /// `shrx r32, r/m32, v32`
  public mutating func shrx32(_ a: X86.GeneralRegister, _ b: X86.Address, _ c: X86.GeneralRegister) {
    vexMemory(0x203F7, a.number, c.number, b, 0)
  }

  /// `shrx r64, r/m64, v64`
  public mutating func shrx64(_ a: X86.GeneralRegister, _ b: X86.GeneralRegister, _ c: X86.GeneralRegister) {
    vexRegisters(0x283F7, a.number, c.number, b.number)
  }

  /// `shrx r64, r/m64, v64`
  public mutating func shrx64(_ a: X86.GeneralRegister, _ b: X86.Address, _ c: X86.GeneralRegister) {
    vexMemory(0x283F7, a.number, c.number, b, 0)
  }

}
