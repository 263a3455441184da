// Written by InstructionGenerator from Sources/Engine/EncodingTable/X86; change the table and run `make generate`.
// swift-format-ignore-file

// Counting and single bits

extension X86.Assembler {
  /// `popcnt r32, r/m32`
  public mutating func popcnt32(_ a: X86.GeneralRegister, _ b: X86.GeneralRegister) {
    registers(0xF31000B80F, a.number, b.number)
  }

  /// `popcnt r32, r/m32`
  public mutating func popcnt32(_ a: X86.GeneralRegister, _ b: X86.Address) {
    memory(0xF31000B80F, a.number, b, 0)
  }

  /// `popcnt r64, r/m64`
  public mutating func popcnt64(_ a: X86.GeneralRegister, _ b: X86.GeneralRegister) {
    registers(0x48F31000B80F, a.number, b.number)
  }

  /// `popcnt r64, r/m64`
  public mutating func popcnt64(_ a: X86.GeneralRegister, _ b: X86.Address) {
    memory(0x48F31000B80F, a.number, b, 0)
  }

  /// `tzcnt r32, r/m32`
  public mutating func tzcnt32(_ a: X86.GeneralRegister, _ b: X86.GeneralRegister) {
    registers(0xF31000BC0F, a.number, b.number)
  }

  /// `tzcnt r32, r/m32`
  public mutating func tzcnt32(_ a: X86.GeneralRegister, _ b: X86.Address) {
    memory(0xF31000BC0F, a.number, b, 0)
  }

  /// `tzcnt r64, r/m64`
  public mutating func tzcnt64(_ a: X86.GeneralRegister, _ b: X86.GeneralRegister) {
    registers(0x48F31000BC0F, a.number, b.number)
  }

  /// `tzcnt r64, r/m64`
  public mutating func tzcnt64(_ a: X86.GeneralRegister, _ b: X86.Address) {
    memory(0x48F31000BC0F, a.number, b, 0)
  }

  /// `lzcnt r32, r/m32`
  public mutating func lzcnt32(_ a: X86.GeneralRegister, _ b: X86.GeneralRegister) {
    registers(0xF31000BD0F, a.number, b.number)
  }

  /// `lzcnt r32, r/m32`
  public mutating func lzcnt32(_ a: X86.GeneralRegister, _ b: X86.Address) {
    memory(0xF31000BD0F, a.number, b, 0)
  }

  /// `lzcnt r64, r/m64`
  public mutating func lzcnt64(_ a: X86.GeneralRegister, _ b: X86.GeneralRegister) {
    registers(0x48F31000BD0F, a.number, b.number)
  }

  /// `lzcnt r64, r/m64`
  public mutating func lzcnt64(_ a: X86.GeneralRegister, _ b: X86.Address) {
    memory(0x48F31000BD0F, a.number, b, 0)
  }

  /// `bsf r32, r/m32`
  public mutating func bsf32(_ a: X86.GeneralRegister, _ b: X86.GeneralRegister) {
    registers(0x1000BC0F, a.number, b.number)
  }

  /// `bsf r32, r/m32`
  public mutating func bsf32(_ a: X86.GeneralRegister, _ b: X86.Address) {
    memory(0x1000BC0F, a.number, b, 0)
  }

  /// `bsf r64, r/m64`
  public mutating func bsf64(_ a: X86.GeneralRegister, _ b: X86.GeneralRegister) {
    registers(0x48001000BC0F, a.number, b.number)
  }

  /// `bsf r64, r/m64`
  public mutating func bsf64(_ a: X86.GeneralRegister, _ b: X86.Address) {
    memory(0x48001000BC0F, a.number, b, 0)
  }

  /// `bsr r32, r/m32`
  public mutating func bsr32(_ a: X86.GeneralRegister, _ b: X86.GeneralRegister) {
    registers(0x1000BD0F, a.number, b.number)
  }

  /// `bsr r32, r/m32`
  public mutating func bsr32(_ a: X86.GeneralRegister, _ b: X86.Address) {
    memory(0x1000BD0F, a.number, b, 0)
  }

  /// `bsr r64, r/m64`
  public mutating func bsr64(_ a: X86.GeneralRegister, _ b: X86.GeneralRegister) {
    registers(0x48001000BD0F, a.number, b.number)
  }

  /// `bsr r64, r/m64`
  public mutating func bsr64(_ a: X86.GeneralRegister, _ b: X86.Address) {
    memory(0x48001000BD0F, a.number, b, 0)
  }

  /// `bt n32, r32`
  public mutating func bt32(_ a: X86.GeneralRegister, _ b: X86.GeneralRegister) {
    registers(0x1000A30F, b.number, a.number)
  }

  /// `bt n64, r64`
  public mutating func bt64(_ a: X86.GeneralRegister, _ b: X86.GeneralRegister) {
    registers(0x48001000A30F, b.number, a.number)
  }

  /// `bt r/m32, u8`
  public mutating func bt32(_ a: X86.GeneralRegister, _ b: UInt8) {
    registers(0x1000BA0F, 4, a.number)
    immediate(b)
  }

  /// `bt r/m32, u8`
  public mutating func bt32(_ a: X86.Address, _ b: UInt8) {
    memory(0x1000BA0F, 4, a, 1)
    immediate(b)
  }

  /// `bt r/m64, u8`
  public mutating func bt64(_ a: X86.GeneralRegister, _ b: UInt8) {
    registers(0x48001000BA0F, 4, a.number)
    immediate(b)
  }

  /// `bt r/m64, u8`
  public mutating func bt64(_ a: X86.Address, _ b: UInt8) {
    memory(0x48001000BA0F, 4, a, 1)
    immediate(b)
  }

  /// `bts r/m32, u8`
  public mutating func bts32(_ a: X86.GeneralRegister, _ b: UInt8) {
    registers(0x1000BA0F, 5, a.number)
    immediate(b)
  }

  /// `bts r/m32, u8`
  public mutating func bts32(_ a: X86.Address, _ b: UInt8) {
    memory(0x1000BA0F, 5, a, 1)
    immediate(b)
  }

  /// `bts r/m64, u8`
  public mutating func bts64(_ a: X86.GeneralRegister, _ b: UInt8) {
    registers(0x48001000BA0F, 5, a.number)
    immediate(b)
  }

  /// `bts r/m64, u8`
  public mutating func bts64(_ a: X86.Address, _ b: UInt8) {
    memory(0x48001000BA0F, 5, a, 1)
    immediate(b)
  }

  /// `btr r/m32, u8`
  public mutating func btr32(_ a: X86.GeneralRegister, _ b: UInt8) {
    registers(0x1000BA0F, 6, a.number)
    immediate(b)
  }

  /// `btr r/m32, u8`
  public mutating func btr32(_ a: X86.Address, _ b: UInt8) {
    memory(0x1000BA0F, 6, a, 1)
    immediate(b)
  }

  /// `btr r/m64, u8`
  public mutating func btr64(_ a: X86.GeneralRegister, _ b: UInt8) {
    registers(0x48001000BA0F, 6, a.number)
    immediate(b)
  }

  /// `btr r/m64, u8`
  public mutating func btr64(_ a: X86.Address, _ b: UInt8) {
    memory(0x48001000BA0F, 6, a, 1)
    immediate(b)
  }

  /// `btc r/m32, u8`
  public mutating func btc32(_ a: X86.GeneralRegister, _ b: UInt8) {
    registers(0x1000BA0F, 7, a.number)
    immediate(b)
  }

  /// `btc r/m32, u8`
  public mutating func btc32(_ a: X86.Address, _ b: UInt8) {
    memory(0x1000BA0F, 7, a, 1)
    immediate(b)
  }

  /// `btc r/m64, u8`
  public mutating func btc64(_ a: X86.GeneralRegister, _ b: UInt8) {
    registers(0x48001000BA0F, 7, a.number)
    immediate(b)
  }

  /// `btc r/m64, u8`
  public mutating func btc64(_ a: X86.Address, _ b: UInt8) {
    memory(0x48001000BA0F, 7, a, 1)
    immediate(b)
  }

  /// `andn r32, v32, r/m32`
  public mutating func andn32(_ a: X86.GeneralRegister, _ b: X86.GeneralRegister, _ c: X86.GeneralRegister) {
    vexRegisters(0x200F2, a.number, b.number, c.number)
  }

  /// `andn r32, v32, r/m32`
  public mutating func andn32(_ a: X86.GeneralRegister, _ b: X86.GeneralRegister, _ c: X86.Address) {
    vexMemory(0x200F2, a.number, b.number, c, 0)
  }

  /// `andn r64, v64, r/m64`
  public mutating func andn64(_ a: X86.GeneralRegister, _ b: X86.GeneralRegister, _ c: X86.GeneralRegister) {
    vexRegisters(0x280F2, a.number, b.number, c.number)
  }

  /// `andn r64, v64, r/m64`
  public mutating func andn64(_ a: X86.GeneralRegister, _ b: X86.GeneralRegister, _ c: X86.Address) {
    vexMemory(0x280F2, a.number, b.number, c, 0)
  }

  /// `blsr v32, r/m32`
  public mutating func blsr32(_ a: X86.GeneralRegister, _ b: X86.GeneralRegister) {
    vexRegisters(0x200F3, 1, a.number, b.number)
  }

  /// `blsr v32, r/m32`
  public mutating func blsr32(_ a: X86.GeneralRegister, _ b: X86.Address) {
    vexMemory(0x200F3, 1, a.number, b, 0)
  }

  /// `blsr v64, r/m64`
  public mutating func blsr64(_ a: X86.GeneralRegister, _ b: X86.GeneralRegister) {
    vexRegisters(0x280F3, 1, a.number, b.number)
  }

  /// `blsr v64, r/m64`
  public mutating func blsr64(_ a: X86.GeneralRegister, _ b: X86.Address) {
    vexMemory(0x280F3, 1, a.number, b, 0)
  }

  /// `blsmsk v32, r/m32`
  public mutating func blsmsk32(_ a: X86.GeneralRegister, _ b: X86.GeneralRegister) {
    vexRegisters(0x200F3, 2, a.number, b.number)
  }

  /// `blsmsk v32, r/m32`
  public mutating func blsmsk32(_ a: X86.GeneralRegister, _ b: X86.Address) {
    vexMemory(0x200F3, 2, a.number, b, 0)
  }

  /// `blsmsk v64, r/m64`
  public mutating func blsmsk64(_ a: X86.GeneralRegister, _ b: X86.GeneralRegister) {
    vexRegisters(0x280F3, 2, a.number, b.number)
  }

  /// `blsmsk v64, r/m64`
  public mutating func blsmsk64(_ a: X86.GeneralRegister, _ b: X86.Address) {
    vexMemory(0x280F3, 2, a.number, b, 0)
  }

  /// `blsi v32, r/m32`
  public mutating func blsi32(_ a: X86.GeneralRegister, _ b: X86.GeneralRegister) {
    vexRegisters(0x200F3, 3, a.number, b.number)
  }

  /// `blsi v32, r/m32`
  public mutating func blsi32(_ a: X86.GeneralRegister, _ b: X86.Address) {
    vexMemory(0x200F3, 3, a.number, b, 0)
  }

  /// `blsi v64, r/m64`
  public mutating func blsi64(_ a: X86.GeneralRegister, _ b: X86.GeneralRegister) {
    vexRegisters(0x280F3, 3, a.number, b.number)
  }

  /// `blsi v64, r/m64`
  public mutating func blsi64(_ a: X86.GeneralRegister, _ b: X86.Address) {
    vexMemory(0x280F3, 3, a.number, b, 0)
  }

  /// `bextr r32, r/m32, v32`
  public mutating func bextr32(_ a: X86.GeneralRegister, _ b: X86.GeneralRegister, _ c: X86.GeneralRegister) {
    vexRegisters(0x200F7, a.number, c.number, b.number)
  }

  /// `bextr r32, r/m32, v32`
  public mutating func bextr32(_ a: X86.GeneralRegister, _ b: X86.Address, _ c: X86.GeneralRegister) {
    vexMemory(0x200F7, a.number, c.number, b, 0)
  }

  /// `bextr r64, r/m64, v64`
  public mutating func bextr64(_ a: X86.GeneralRegister, _ b: X86.GeneralRegister, _ c: X86.GeneralRegister) {
    vexRegisters(0x280F7, a.number, c.number, b.number)
  }

  /// `bextr r64, r/m64, v64`
  public mutating func bextr64(_ a: X86.GeneralRegister, _ b: X86.Address, _ c: X86.GeneralRegister) {
    vexMemory(0x280F7, a.number, c.number, b, 0)
  }

  /// `bzhi r32, r/m32, v32`
  public mutating func bzhi32(_ a: X86.GeneralRegister, _ b: X86.GeneralRegister, _ c: X86.GeneralRegister) {
    vexRegisters(0x200F5, a.number, c.number, b.number)
  }

  /// `bzhi r32, r/m32, v32`
  public mutating func bzhi32(_ a: X86.GeneralRegister, _ b: X86.Address, _ c: X86.GeneralRegister) {
    vexMemory(0x200F5, a.number, c.number, b, 0)
  }

  /// `bzhi r64, r/m64, v64`
  public mutating func bzhi64(_ a: X86.GeneralRegister, _ b: X86.GeneralRegister, _ c: X86.GeneralRegister) {
    vexRegisters(0x280F5, a.number, c.number, b.number)
  }

  /// `bzhi r64, r/m64, v64`
  public mutating func bzhi64(_ a: X86.GeneralRegister, _ b: X86.Address, _ c: X86.GeneralRegister) {
    vexMemory(0x280F5, a.number, c.number, b, 0)
  }

  /// `pdep r32, v32, r/m32`
  public mutating func pdep32(_ a: X86.GeneralRegister, _ b: X86.GeneralRegister, _ c: X86.GeneralRegister) {
    vexRegisters(0x203F5, a.number, b.number, c.number)
  }

  /// `pdep r32, v32, r/m32`
  public mutating func pdep32(_ a: X86.GeneralRegister, _ b: X86.GeneralRegister, _ c: X86.Address) {
    vexMemory(0x203F5, a.number, b.number, c, 0)
  }

  /// `pdep r64, v64, r/m64`
  public mutating func pdep64(_ a: X86.GeneralRegister, _ b: X86.GeneralRegister, _ c: X86.GeneralRegister) {
    vexRegisters(0x283F5, a.number, b.number, c.number)
  }

  /// `pdep r64, v64, r/m64`
  public mutating func pdep64(_ a: X86.GeneralRegister, _ b: X86.GeneralRegister, _ c: X86.Address) {
    vexMemory(0x283F5, a.number, b.number, c, 0)
  }

  /// `pext r32, v32, r/m32`
  public mutating func pext32(_ a: X86.GeneralRegister, _ b: X86.GeneralRegister, _ c: X86.GeneralRegister) {
    vexRegisters(0x202F5, a.number, b.number, c.number)
  }

  /// `pext r32, v32, r/m32`
  public mutating func pext32(_ a: X86.GeneralRegister, _ b: X86.GeneralRegister, _ c: X86.Address) {
    vexMemory(0x202F5, a.number, b.number, c, 0)
  }

  /// `pext r64, v64, r/m64`
  public mutating func pext64(_ a: X86.GeneralRegister, _ b: X86.GeneralRegister, _ c: X86.GeneralRegister) {
    vexRegisters(0x282F5, a.number, b.number, c.number)
  }

  /// `pext r64, v64, r/m64`
  public mutating func pext64(_ a: X86.GeneralRegister, _ b: X86.GeneralRegister, _ c: X86.Address) {
    vexMemory(0x282F5, a.number, b.number, c, 0)
  }

}
