// Written by InstructionGenerator from Sources/Engine/EncodingTable/X86; change the table and run `make generate`.
// swift-format-ignore-file

// Conversions

extension X86.Assembler {
  /// `cvtsi2ss x, r/m32`
  public mutating func cvtsi2ss32(_ a: X86.VectorRegister, _ b: X86.GeneralRegister) {
    registers(0xF310002A0F, a.number, b.number)
  }

  /// `cvtsi2ss x, r/m32`
  public mutating func cvtsi2ss32(_ a: X86.VectorRegister, _ b: X86.Address) {
    memory(0xF310002A0F, a.number, b, 0)
  }

  /// `cvtsi2ss x, r/m64`
  public mutating func cvtsi2ss64(_ a: X86.VectorRegister, _ b: X86.GeneralRegister) {
    registers(0x48F310002A0F, a.number, b.number)
  }

  /// `cvtsi2ss x, r/m64`
  public mutating func cvtsi2ss64(_ a: X86.VectorRegister, _ b: X86.Address) {
    memory(0x48F310002A0F, a.number, b, 0)
  }

  /// `cvtsi2sd x, r/m32`
  public mutating func cvtsi2sd32(_ a: X86.VectorRegister, _ b: X86.GeneralRegister) {
    registers(0xF210002A0F, a.number, b.number)
  }

  /// `cvtsi2sd x, r/m32`
  public mutating func cvtsi2sd32(_ a: X86.VectorRegister, _ b: X86.Address) {
    memory(0xF210002A0F, a.number, b, 0)
  }

  /// `cvtsi2sd x, r/m64`
  public mutating func cvtsi2sd64(_ a: X86.VectorRegister, _ b: X86.GeneralRegister) {
    registers(0x48F210002A0F, a.number, b.number)
  }

  /// `cvtsi2sd x, r/m64`
  public mutating func cvtsi2sd64(_ a: X86.VectorRegister, _ b: X86.Address) {
    memory(0x48F210002A0F, a.number, b, 0)
  }

  /// `vcvtsi2ss x, xv, r/m32`
  public mutating func vcvtsi2ss32(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.GeneralRegister) {
    vexRegisters(0x1022A, a.number, b.number, c.number)
  }

  /// `vcvtsi2ss x, xv, r/m32`
  public mutating func vcvtsi2ss32(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.Address) {
    vexMemory(0x1022A, a.number, b.number, c, 0)
  }

  /// `vcvtsi2ss x, xv, r/m64`
  public mutating func vcvtsi2ss64(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.GeneralRegister) {
    vexRegisters(0x1822A, a.number, b.number, c.number)
  }

  /// `vcvtsi2ss x, xv, r/m64`
  public mutating func vcvtsi2ss64(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.Address) {
    vexMemory(0x1822A, a.number, b.number, c, 0)
  }

  /// `vcvtsi2sd x, xv, r/m32`
  public mutating func vcvtsi2sd32(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.GeneralRegister) {
    vexRegisters(0x1032A, a.number, b.number, c.number)
  }

  /// `vcvtsi2sd x, xv, r/m32`
  public mutating func vcvtsi2sd32(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.Address) {
    vexMemory(0x1032A, a.number, b.number, c, 0)
  }

  /// `vcvtsi2sd x, xv, r/m64`
  public mutating func vcvtsi2sd64(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.GeneralRegister) {
    vexRegisters(0x1832A, a.number, b.number, c.number)
  }

  /// `vcvtsi2sd x, xv, r/m64`
  public mutating func vcvtsi2sd64(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.Address) {
    vexMemory(0x1832A, a.number, b.number, c, 0)
  }

  /// `cvttss2si r32, xm32`
  public mutating func cvttss2si32(_ a: X86.GeneralRegister, _ b: X86.VectorRegister) {
    registers(0xF310002C0F, a.number, b.number)
  }

  /// `cvttss2si r32, xm32`
  public mutating func cvttss2si32(_ a: X86.GeneralRegister, _ b: X86.Address) {
    memory(0xF310002C0F, a.number, b, 0)
  }

  /// `cvttss2si r64, xm32`
  public mutating func cvttss2si64(_ a: X86.GeneralRegister, _ b: X86.VectorRegister) {
    registers(0x48F310002C0F, a.number, b.number)
  }

  /// `cvttss2si r64, xm32`
  public mutating func cvttss2si64(_ a: X86.GeneralRegister, _ b: X86.Address) {
    memory(0x48F310002C0F, a.number, b, 0)
  }

  /// `cvttsd2si r32, xm64`
  public mutating func cvttsd2si32(_ a: X86.GeneralRegister, _ b: X86.VectorRegister) {
    registers(0xF210002C0F, a.number, b.number)
  }

  /// `cvttsd2si r32, xm64`
  public mutating func cvttsd2si32(_ a: X86.GeneralRegister, _ b: X86.Address) {
    memory(0xF210002C0F, a.number, b, 0)
  }

  /// `cvttsd2si r64, xm64`
  public mutating func cvttsd2si64(_ a: X86.GeneralRegister, _ b: X86.VectorRegister) {
    registers(0x48F210002C0F, a.number, b.number)
  }

  /// `cvttsd2si r64, xm64`
  public mutating func cvttsd2si64(_ a: X86.GeneralRegister, _ b: X86.Address) {
    memory(0x48F210002C0F, a.number, b, 0)
  }

  /// `vcvttss2si r32, xm32`
  public mutating func vcvttss2si32(_ a: X86.GeneralRegister, _ b: X86.VectorRegister) {
    vexRegisters(0x1022C, a.number, 0, b.number)
  }

  /// `vcvttss2si r32, xm32`
  public mutating func vcvttss2si32(_ a: X86.GeneralRegister, _ b: X86.Address) {
    vexMemory(0x1022C, a.number, 0, b, 0)
  }

  /// `vcvttss2si r64, xm32`
  public mutating func vcvttss2si64(_ a: X86.GeneralRegister, _ b: X86.VectorRegister) {
    vexRegisters(0x1822C, a.number, 0, b.number)
  }

  /// `vcvttss2si r64, xm32`
  public mutating func vcvttss2si64(_ a: X86.GeneralRegister, _ b: X86.Address) {
    vexMemory(0x1822C, a.number, 0, b, 0)
  }

  /// `vcvttsd2si r32, xm64`
  public mutating func vcvttsd2si32(_ a: X86.GeneralRegister, _ b: X86.VectorRegister) {
    vexRegisters(0x1032C, a.number, 0, b.number)
  }

  /// `vcvttsd2si r32, xm64`
  public mutating func vcvttsd2si32(_ a: X86.GeneralRegister, _ b: X86.Address) {
    vexMemory(0x1032C, a.number, 0, b, 0)
  }

  /// `vcvttsd2si r64, xm64`
  public mutating func vcvttsd2si64(_ a: X86.GeneralRegister, _ b: X86.VectorRegister) {
    vexRegisters(0x1832C, a.number, 0, b.number)
  }

  /// `vcvttsd2si r64, xm64`
  public mutating func vcvttsd2si64(_ a: X86.GeneralRegister, _ b: X86.Address) {
    vexMemory(0x1832C, a.number, 0, b, 0)
  }

  /// `cvtss2sd x, xm32`
  public mutating func cvtss2sd(_ a: X86.VectorRegister, _ b: X86.VectorRegister) {
    registers(0xF310005A0F, a.number, b.number)
  }

  /// `cvtss2sd x, xm32`
  public mutating func cvtss2sd(_ a: X86.VectorRegister, _ b: X86.Address) {
    memory(0xF310005A0F, a.number, b, 0)
  }

  /// `cvtsd2ss x, xm64`
  public mutating func cvtsd2ss(_ a: X86.VectorRegister, _ b: X86.VectorRegister) {
    registers(0xF210005A0F, a.number, b.number)
  }

  /// `cvtsd2ss x, xm64`
  public mutating func cvtsd2ss(_ a: X86.VectorRegister, _ b: X86.Address) {
    memory(0xF210005A0F, a.number, b, 0)
  }

  /// `vcvtss2sd x, xv, xm32`
  public mutating func vcvtss2sd(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.VectorRegister) {
    vexRegisters(0x1025A, a.number, b.number, c.number)
  }

  /// `vcvtss2sd x, xv, xm32`
  public mutating func vcvtss2sd(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.Address) {
    vexMemory(0x1025A, a.number, b.number, c, 0)
  }

  /// `vcvtsd2ss x, xv, xm64`
  public mutating func vcvtsd2ss(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.VectorRegister) {
    vexRegisters(0x1035A, a.number, b.number, c.number)
  }

  /// `vcvtsd2ss x, xv, xm64`
  public mutating func vcvtsd2ss(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.Address) {
    vexMemory(0x1035A, a.number, b.number, c, 0)
  }

  /// `cvtps2pd x, xm64`
  public mutating func cvtps2pd(_ a: X86.VectorRegister, _ b: X86.VectorRegister) {
    registers(0x10005A0F, a.number, b.number)
  }

  /// `cvtps2pd x, xm64`
  public mutating func cvtps2pd(_ a: X86.VectorRegister, _ b: X86.Address) {
    memory(0x10005A0F, a.number, b, 0)
  }

  /// `cvtpd2ps x, xm128`
  public mutating func cvtpd2ps(_ a: X86.VectorRegister, _ b: X86.VectorRegister) {
    registers(0x6610005A0F, a.number, b.number)
  }

  /// `cvtpd2ps x, xm128`
  public mutating func cvtpd2ps(_ a: X86.VectorRegister, _ b: X86.Address) {
    memory(0x6610005A0F, a.number, b, 0)
  }

  /// `cvtdq2ps x, xm128`
  public mutating func cvtdq2ps(_ a: X86.VectorRegister, _ b: X86.VectorRegister) {
    registers(0x10005B0F, a.number, b.number)
  }

  /// `cvtdq2ps x, xm128`
  public mutating func cvtdq2ps(_ a: X86.VectorRegister, _ b: X86.Address) {
    memory(0x10005B0F, a.number, b, 0)
  }

  /// `cvtps2dq x, xm128`
  public mutating func cvtps2dq(_ a: X86.VectorRegister, _ b: X86.VectorRegister) {
    registers(0x6610005B0F, a.number, b.number)
  }

  /// `cvtps2dq x, xm128`
  public mutating func cvtps2dq(_ a: X86.VectorRegister, _ b: X86.Address) {
    memory(0x6610005B0F, a.number, b, 0)
  }

  /// `cvttps2dq x, xm128`
  public mutating func cvttps2dq(_ a: X86.VectorRegister, _ b: X86.VectorRegister) {
    registers(0xF310005B0F, a.number, b.number)
  }

  /// `cvttps2dq x, xm128`
  public mutating func cvttps2dq(_ a: X86.VectorRegister, _ b: X86.Address) {
    memory(0xF310005B0F, a.number, b, 0)
  }

  /// `cvttpd2dq x, xm128`
  public mutating func cvttpd2dq(_ a: X86.VectorRegister, _ b: X86.VectorRegister) {
    registers(0x661000E60F, a.number, b.number)
  }

  /// `cvttpd2dq x, xm128`
  public mutating func cvttpd2dq(_ a: X86.VectorRegister, _ b: X86.Address) {
    memory(0x661000E60F, a.number, b, 0)
  }

  /// `cvtdq2pd x, xm64`
  public mutating func cvtdq2pd(_ a: X86.VectorRegister, _ b: X86.VectorRegister) {
    registers(0xF31000E60F, a.number, b.number)
  }

  /// `cvtdq2pd x, xm64`
  public mutating func cvtdq2pd(_ a: X86.VectorRegister, _ b: X86.Address) {
    memory(0xF31000E60F, a.number, b, 0)
  }

  /// `vcvtps2pd x, xm64`
  public mutating func vcvtps2pd(_ a: X86.VectorRegister, _ b: X86.VectorRegister) {
    vexRegisters(0x1005A, a.number, 0, b.number)
  }

  /// `vcvtps2pd x, xm64`
  public mutating func vcvtps2pd(_ a: X86.VectorRegister, _ b: X86.Address) {
    vexMemory(0x1005A, a.number, 0, b, 0)
  }

  /// `vcvtps2pd y, xm128`
  public mutating func vcvtps2pd256(_ a: X86.VectorRegister, _ b: X86.VectorRegister) {
    vexRegisters(0x1045A, a.number, 0, b.number)
  }

  /// `vcvtps2pd y, xm128`
  public mutating func vcvtps2pd256(_ a: X86.VectorRegister, _ b: X86.Address) {
    vexMemory(0x1045A, a.number, 0, b, 0)
  }

  /// `vcvtpd2ps x, xm128`
  public mutating func vcvtpd2ps(_ a: X86.VectorRegister, _ b: X86.VectorRegister) {
    vexRegisters(0x1015A, a.number, 0, b.number)
  }

  /// `vcvtpd2ps x, xm128`
  public mutating func vcvtpd2ps(_ a: X86.VectorRegister, _ b: X86.Address) {
    vexMemory(0x1015A, a.number, 0, b, 0)
  }

  /// `vcvtpd2ps x, ym256`
  public mutating func vcvtpd2ps256(_ a: X86.VectorRegister, _ b: X86.VectorRegister) {
    vexRegisters(0x1055A, a.number, 0, b.number)
  }

  /// `vcvtpd2ps x, ym256`
  public mutating func vcvtpd2ps256(_ a: X86.VectorRegister, _ b: X86.Address) {
    vexMemory(0x1055A, a.number, 0, b, 0)
  }

  /// `vcvtdq2ps x, xm128`
  public mutating func vcvtdq2ps(_ a: X86.VectorRegister, _ b: X86.VectorRegister) {
    vexRegisters(0x1005B, a.number, 0, b.number)
  }

  /// `vcvtdq2ps x, xm128`
  public mutating func vcvtdq2ps(_ a: X86.VectorRegister, _ b: X86.Address) {
    vexMemory(0x1005B, a.number, 0, b, 0)
  }

  /// `vcvtdq2ps y, ym256`
  public mutating func vcvtdq2ps256(_ a: X86.VectorRegister, _ b: X86.VectorRegister) {
    vexRegisters(0x1045B, a.number, 0, b.number)
  }

  /// `vcvtdq2ps y, ym256`
  public mutating func vcvtdq2ps256(_ a: X86.VectorRegister, _ b: X86.Address) {
    vexMemory(0x1045B, a.number, 0, b, 0)
  }

  /// `vcvtps2dq x, xm128`
  public mutating func vcvtps2dq(_ a: X86.VectorRegister, _ b: X86.VectorRegister) {
    vexRegisters(0x1015B, a.number, 0, b.number)
  }

  /// `vcvtps2dq x, xm128`
  public mutating func vcvtps2dq(_ a: X86.VectorRegister, _ b: X86.Address) {
    vexMemory(0x1015B, a.number, 0, b, 0)
  }

  /// `vcvttps2dq x, xm128`
  public mutating func vcvttps2dq(_ a: X86.VectorRegister, _ b: X86.VectorRegister) {
    vexRegisters(0x1025B, a.number, 0, b.number)
  }

  /// `vcvttps2dq x, xm128`
  public mutating func vcvttps2dq(_ a: X86.VectorRegister, _ b: X86.Address) {
    vexMemory(0x1025B, a.number, 0, b, 0)
  }

  /// `vcvttps2dq y, ym256`
  public mutating func vcvttps2dq256(_ a: X86.VectorRegister, _ b: X86.VectorRegister) {
    vexRegisters(0x1065B, a.number, 0, b.number)
  }

  /// `vcvttps2dq y, ym256`
  public mutating func vcvttps2dq256(_ a: X86.VectorRegister, _ b: X86.Address) {
    vexMemory(0x1065B, a.number, 0, b, 0)
  }

  /// `vcvttpd2dq x, xm128`
  public mutating func vcvttpd2dq(_ a: X86.VectorRegister, _ b: X86.VectorRegister) {
    vexRegisters(0x101E6, a.number, 0, b.number)
  }

  /// `vcvttpd2dq x, xm128`
  public mutating func vcvttpd2dq(_ a: X86.VectorRegister, _ b: X86.Address) {
    vexMemory(0x101E6, a.number, 0, b, 0)
  }

  /// `vcvttpd2dq x, ym256`
  public mutating func vcvttpd2dq256(_ a: X86.VectorRegister, _ b: X86.VectorRegister) {
    vexRegisters(0x105E6, a.number, 0, b.number)
  }

  /// `vcvttpd2dq x, ym256`
  public mutating func vcvttpd2dq256(_ a: X86.VectorRegister, _ b: X86.Address) {
    vexMemory(0x105E6, a.number, 0, b, 0)
  }

  /// `vcvtdq2pd x, xm64`
  public mutating func vcvtdq2pd(_ a: X86.VectorRegister, _ b: X86.VectorRegister) {
    vexRegisters(0x102E6, a.number, 0, b.number)
  }

  /// `vcvtdq2pd x, xm64`
  public mutating func vcvtdq2pd(_ a: X86.VectorRegister, _ b: X86.Address) {
    vexMemory(0x102E6, a.number, 0, b, 0)
  }

  /// `vcvtdq2pd y, xm128`
  public mutating func vcvtdq2pd256(_ a: X86.VectorRegister, _ b: X86.VectorRegister) {
    vexRegisters(0x106E6, a.number, 0, b.number)
  }

  /// `vcvtdq2pd y, xm128`
  public mutating func vcvtdq2pd256(_ a: X86.VectorRegister, _ b: X86.Address) {
    vexMemory(0x106E6, a.number, 0, b, 0)
  }

  /// `vcvtph2ps x, xm64`
  public mutating func vcvtph2ps(_ a: X86.VectorRegister, _ b: X86.VectorRegister) {
    vexRegisters(0x20113, a.number, 0, b.number)
  }

  /// `vcvtph2ps x, xm64`
  public mutating func vcvtph2ps(_ a: X86.VectorRegister, _ b: X86.Address) {
    vexMemory(0x20113, a.number, 0, b, 0)
  }

  /// `vcvtph2ps y, xm128`
  public mutating func vcvtph2ps256(_ a: X86.VectorRegister, _ b: X86.VectorRegister) {
    vexRegisters(0x20513, a.number, 0, b.number)
  }

  /// `vcvtph2ps y, xm128`
  public mutating func vcvtph2ps256(_ a: X86.VectorRegister, _ b: X86.Address) {
    vexMemory(0x20513, a.number, 0, b, 0)
  }

  /// `vcvtps2ph xm64, x, u8`
  public mutating func vcvtps2ph(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: UInt8) {
    vexRegisters(0x3011D, b.number, 0, a.number)
    immediate(c)
  }

  /// `vcvtps2ph xm64, x, u8`
  public mutating func vcvtps2ph(_ a: X86.Address, _ b: X86.VectorRegister, _ c: UInt8) {
    vexMemory(0x3011D, b.number, 0, a, 1)
    immediate(c)
  }

  /// `vcvtps2ph xm128, y, u8`
  public mutating func vcvtps2ph256(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: UInt8) {
    vexRegisters(0x3051D, b.number, 0, a.number)
    immediate(c)
  }

  /// `vcvtps2ph xm128, y, u8`
  public mutating func vcvtps2ph256(_ a: X86.Address, _ b: X86.VectorRegister, _ c: UInt8) {
    vexMemory(0x3051D, b.number, 0, a, 1)
    immediate(c)
  }

}
