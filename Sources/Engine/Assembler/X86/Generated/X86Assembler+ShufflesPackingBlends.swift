// Written by InstructionGenerator from Sources/Engine/EncodingTable/X86; change the table and run `make generate`.
// swift-format-ignore-file

// Shuffles, packing, blends

extension X86.Assembler {
  /// `packsswb x, xm128`
  public mutating func packsswb(_ a: X86.VectorRegister, _ b: X86.VectorRegister) {
    registers(0x661000630F, a.number, b.number)
  }

  /// `packsswb x, xm128`
  public mutating func packsswb(_ a: X86.VectorRegister, _ b: X86.Address) {
    memory(0x661000630F, a.number, b, 0)
  }

  /// `vpacksswb x, xv, xm128`
  public mutating func vpacksswb(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.VectorRegister) {
    vexRegisters(0x10163, a.number, b.number, c.number)
  }

  /// `vpacksswb x, xv, xm128`
  public mutating func vpacksswb(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.Address) {
    vexMemory(0x10163, a.number, b.number, c, 0)
  }

  /// `vpacksswb y, yv, ym256`
  public mutating func vpacksswb256(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.VectorRegister) {
    vexRegisters(0x10563, a.number, b.number, c.number)
  }

  /// `vpacksswb y, yv, ym256`
  public mutating func vpacksswb256(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.Address) {
    vexMemory(0x10563, a.number, b.number, c, 0)
  }

  /// `packssdw x, xm128`
  public mutating func packssdw(_ a: X86.VectorRegister, _ b: X86.VectorRegister) {
    registers(0x6610006B0F, a.number, b.number)
  }

  /// `packssdw x, xm128`
  public mutating func packssdw(_ a: X86.VectorRegister, _ b: X86.Address) {
    memory(0x6610006B0F, a.number, b, 0)
  }

  /// `vpackssdw x, xv, xm128`
  public mutating func vpackssdw(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.VectorRegister) {
    vexRegisters(0x1016B, a.number, b.number, c.number)
  }

  /// `vpackssdw x, xv, xm128`
  public mutating func vpackssdw(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.Address) {
    vexMemory(0x1016B, a.number, b.number, c, 0)
  }

  /// `vpackssdw y, yv, ym256`
  public mutating func vpackssdw256(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.VectorRegister) {
    vexRegisters(0x1056B, a.number, b.number, c.number)
  }

  /// `vpackssdw y, yv, ym256`
  public mutating func vpackssdw256(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.Address) {
    vexMemory(0x1056B, a.number, b.number, c, 0)
  }

  /// `packuswb x, xm128`
  public mutating func packuswb(_ a: X86.VectorRegister, _ b: X86.VectorRegister) {
    registers(0x661000670F, a.number, b.number)
  }

  /// `packuswb x, xm128`
  public mutating func packuswb(_ a: X86.VectorRegister, _ b: X86.Address) {
    memory(0x661000670F, a.number, b, 0)
  }

  /// `vpackuswb x, xv, xm128`
  public mutating func vpackuswb(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.VectorRegister) {
    vexRegisters(0x10167, a.number, b.number, c.number)
  }

  /// `vpackuswb x, xv, xm128`
  public mutating func vpackuswb(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.Address) {
    vexMemory(0x10167, a.number, b.number, c, 0)
  }

  /// `vpackuswb y, yv, ym256`
  public mutating func vpackuswb256(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.VectorRegister) {
    vexRegisters(0x10567, a.number, b.number, c.number)
  }

  /// `vpackuswb y, yv, ym256`
  public mutating func vpackuswb256(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.Address) {
    vexMemory(0x10567, a.number, b.number, c, 0)
  }

  /// `packusdw x, xm128`
  public mutating func packusdw(_ a: X86.VectorRegister, _ b: X86.VectorRegister) {
    registers(0x66182B380F, a.number, b.number)
  }

  /// `packusdw x, xm128`
  public mutating func packusdw(_ a: X86.VectorRegister, _ b: X86.Address) {
    memory(0x66182B380F, a.number, b, 0)
  }

  /// `vpackusdw x, xv, xm128`
  public mutating func vpackusdw(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.VectorRegister) {
    vexRegisters(0x2012B, a.number, b.number, c.number)
  }

  /// `vpackusdw x, xv, xm128`
  public mutating func vpackusdw(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.Address) {
    vexMemory(0x2012B, a.number, b.number, c, 0)
  }

  /// `vpackusdw y, yv, ym256`
  public mutating func vpackusdw256(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.VectorRegister) {
    vexRegisters(0x2052B, a.number, b.number, c.number)
  }

  /// `vpackusdw y, yv, ym256`
  public mutating func vpackusdw256(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.Address) {
    vexMemory(0x2052B, a.number, b.number, c, 0)
  }

  /// `punpcklbw x, xm128`
  public mutating func punpcklbw(_ a: X86.VectorRegister, _ b: X86.VectorRegister) {
    registers(0x661000600F, a.number, b.number)
  }

  /// `punpcklbw x, xm128`
  public mutating func punpcklbw(_ a: X86.VectorRegister, _ b: X86.Address) {
    memory(0x661000600F, a.number, b, 0)
  }

  /// `vpunpcklbw x, xv, xm128`
  public mutating func vpunpcklbw(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.VectorRegister) {
    vexRegisters(0x10160, a.number, b.number, c.number)
  }

  /// `vpunpcklbw x, xv, xm128`
  public mutating func vpunpcklbw(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.Address) {
    vexMemory(0x10160, a.number, b.number, c, 0)
  }

  /// `vpunpcklbw y, yv, ym256`
  public mutating func vpunpcklbw256(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.VectorRegister) {
    vexRegisters(0x10560, a.number, b.number, c.number)
  }

  /// `vpunpcklbw y, yv, ym256`
  public mutating func vpunpcklbw256(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.Address) {
    vexMemory(0x10560, a.number, b.number, c, 0)
  }

  /// `punpcklwd x, xm128`
  public mutating func punpcklwd(_ a: X86.VectorRegister, _ b: X86.VectorRegister) {
    registers(0x661000610F, a.number, b.number)
  }

  /// `punpcklwd x, xm128`
  public mutating func punpcklwd(_ a: X86.VectorRegister, _ b: X86.Address) {
    memory(0x661000610F, a.number, b, 0)
  }

  /// `vpunpcklwd x, xv, xm128`
  public mutating func vpunpcklwd(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.VectorRegister) {
    vexRegisters(0x10161, a.number, b.number, c.number)
  }

  /// `vpunpcklwd x, xv, xm128`
  public mutating func vpunpcklwd(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.Address) {
    vexMemory(0x10161, a.number, b.number, c, 0)
  }

  /// `vpunpcklwd y, yv, ym256`
  public mutating func vpunpcklwd256(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.VectorRegister) {
    vexRegisters(0x10561, a.number, b.number, c.number)
  }

  /// `vpunpcklwd y, yv, ym256`
  public mutating func vpunpcklwd256(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.Address) {
    vexMemory(0x10561, a.number, b.number, c, 0)
  }

  /// `punpckldq x, xm128`
  public mutating func punpckldq(_ a: X86.VectorRegister, _ b: X86.VectorRegister) {
    registers(0x661000620F, a.number, b.number)
  }

  /// `punpckldq x, xm128`
  public mutating func punpckldq(_ a: X86.VectorRegister, _ b: X86.Address) {
    memory(0x661000620F, a.number, b, 0)
  }

  /// `vpunpckldq x, xv, xm128`
  public mutating func vpunpckldq(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.VectorRegister) {
    vexRegisters(0x10162, a.number, b.number, c.number)
  }

  /// `vpunpckldq x, xv, xm128`
  public mutating func vpunpckldq(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.Address) {
    vexMemory(0x10162, a.number, b.number, c, 0)
  }

  /// `vpunpckldq y, yv, ym256`
  public mutating func vpunpckldq256(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.VectorRegister) {
    vexRegisters(0x10562, a.number, b.number, c.number)
  }

  /// `vpunpckldq y, yv, ym256`
  public mutating func vpunpckldq256(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.Address) {
    vexMemory(0x10562, a.number, b.number, c, 0)
  }

  /// `punpcklqdq x, xm128`
  public mutating func punpcklqdq(_ a: X86.VectorRegister, _ b: X86.VectorRegister) {
    registers(0x6610006C0F, a.number, b.number)
  }

  /// `punpcklqdq x, xm128`
  public mutating func punpcklqdq(_ a: X86.VectorRegister, _ b: X86.Address) {
    memory(0x6610006C0F, a.number, b, 0)
  }

  /// `vpunpcklqdq x, xv, xm128`
  public mutating func vpunpcklqdq(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.VectorRegister) {
    vexRegisters(0x1016C, a.number, b.number, c.number)
  }

  /// `vpunpcklqdq x, xv, xm128`
  public mutating func vpunpcklqdq(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.Address) {
    vexMemory(0x1016C, a.number, b.number, c, 0)
  }

  /// `vpunpcklqdq y, yv, ym256`
  public mutating func vpunpcklqdq256(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.VectorRegister) {
    vexRegisters(0x1056C, a.number, b.number, c.number)
  }

  /// `vpunpcklqdq y, yv, ym256`
  public mutating func vpunpcklqdq256(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.Address) {
    vexMemory(0x1056C, a.number, b.number, c, 0)
  }

  /// `punpckhbw x, xm128`
  public mutating func punpckhbw(_ a: X86.VectorRegister, _ b: X86.VectorRegister) {
    registers(0x661000680F, a.number, b.number)
  }

  /// `punpckhbw x, xm128`
  public mutating func punpckhbw(_ a: X86.VectorRegister, _ b: X86.Address) {
    memory(0x661000680F, a.number, b, 0)
  }

  /// `vpunpckhbw x, xv, xm128`
  public mutating func vpunpckhbw(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.VectorRegister) {
    vexRegisters(0x10168, a.number, b.number, c.number)
  }

  /// `vpunpckhbw x, xv, xm128`
  public mutating func vpunpckhbw(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.Address) {
    vexMemory(0x10168, a.number, b.number, c, 0)
  }

  /// `vpunpckhbw y, yv, ym256`
  public mutating func vpunpckhbw256(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.VectorRegister) {
    vexRegisters(0x10568, a.number, b.number, c.number)
  }

  /// `vpunpckhbw y, yv, ym256`
  public mutating func vpunpckhbw256(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.Address) {
    vexMemory(0x10568, a.number, b.number, c, 0)
  }

  /// `punpckhwd x, xm128`
  public mutating func punpckhwd(_ a: X86.VectorRegister, _ b: X86.VectorRegister) {
    registers(0x661000690F, a.number, b.number)
  }

  /// `punpckhwd x, xm128`
  public mutating func punpckhwd(_ a: X86.VectorRegister, _ b: X86.Address) {
    memory(0x661000690F, a.number, b, 0)
  }

  /// `vpunpckhwd x, xv, xm128`
  public mutating func vpunpckhwd(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.VectorRegister) {
    vexRegisters(0x10169, a.number, b.number, c.number)
  }

  /// `vpunpckhwd x, xv, xm128`
  public mutating func vpunpckhwd(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.Address) {
    vexMemory(0x10169, a.number, b.number, c, 0)
  }

  /// `vpunpckhwd y, yv, ym256`
  public mutating func vpunpckhwd256(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.VectorRegister) {
    vexRegisters(0x10569, a.number, b.number, c.number)
  }

  /// `vpunpckhwd y, yv, ym256`
  public mutating func vpunpckhwd256(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.Address) {
    vexMemory(0x10569, a.number, b.number, c, 0)
  }

  /// `punpckhdq x, xm128`
  public mutating func punpckhdq(_ a: X86.VectorRegister, _ b: X86.VectorRegister) {
    registers(0x6610006A0F, a.number, b.number)
  }

  /// `punpckhdq x, xm128`
  public mutating func punpckhdq(_ a: X86.VectorRegister, _ b: X86.Address) {
    memory(0x6610006A0F, a.number, b, 0)
  }

  /// `vpunpckhdq x, xv, xm128`
  public mutating func vpunpckhdq(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.VectorRegister) {
    vexRegisters(0x1016A, a.number, b.number, c.number)
  }

  /// `vpunpckhdq x, xv, xm128`
  public mutating func vpunpckhdq(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.Address) {
    vexMemory(0x1016A, a.number, b.number, c, 0)
  }

  /// `vpunpckhdq y, yv, ym256`
  public mutating func vpunpckhdq256(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.VectorRegister) {
    vexRegisters(0x1056A, a.number, b.number, c.number)
  }

  /// `vpunpckhdq y, yv, ym256`
  public mutating func vpunpckhdq256(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.Address) {
    vexMemory(0x1056A, a.number, b.number, c, 0)
  }

  /// `punpckhqdq x, xm128`
  public mutating func punpckhqdq(_ a: X86.VectorRegister, _ b: X86.VectorRegister) {
    registers(0x6610006D0F, a.number, b.number)
  }

  /// `punpckhqdq x, xm128`
  public mutating func punpckhqdq(_ a: X86.VectorRegister, _ b: X86.Address) {
    memory(0x6610006D0F, a.number, b, 0)
  }

  /// `vpunpckhqdq x, xv, xm128`
  public mutating func vpunpckhqdq(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.VectorRegister) {
    vexRegisters(0x1016D, a.number, b.number, c.number)
  }

  /// `vpunpckhqdq x, xv, xm128`
  public mutating func vpunpckhqdq(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.Address) {
    vexMemory(0x1016D, a.number, b.number, c, 0)
  }

  /// `vpunpckhqdq y, yv, ym256`
  public mutating func vpunpckhqdq256(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.VectorRegister) {
    vexRegisters(0x1056D, a.number, b.number, c.number)
  }

  /// `vpunpckhqdq y, yv, ym256`
  public mutating func vpunpckhqdq256(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.Address) {
    vexMemory(0x1056D, a.number, b.number, c, 0)
  }

  /// `pshufb x, xm128`
  public mutating func pshufb(_ a: X86.VectorRegister, _ b: X86.VectorRegister) {
    registers(0x661800380F, a.number, b.number)
  }

  /// `pshufb x, xm128`
  public mutating func pshufb(_ a: X86.VectorRegister, _ b: X86.Address) {
    memory(0x661800380F, a.number, b, 0)
  }

  /// `vpshufb x, xv, xm128`
  public mutating func vpshufb(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.VectorRegister) {
    vexRegisters(0x20100, a.number, b.number, c.number)
  }

  /// `vpshufb x, xv, xm128`
  public mutating func vpshufb(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.Address) {
    vexMemory(0x20100, a.number, b.number, c, 0)
  }

  /// `vpshufb y, yv, ym256`
  public mutating func vpshufb256(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.VectorRegister) {
    vexRegisters(0x20500, a.number, b.number, c.number)
  }

  /// `vpshufb y, yv, ym256`
  public mutating func vpshufb256(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.Address) {
    vexMemory(0x20500, a.number, b.number, c, 0)
  }

  /// `pshufd x, xm128, u8`
  public mutating func pshufd(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: UInt8) {
    registers(0x661000700F, a.number, b.number)
    immediate(c)
  }

  /// `pshufd x, xm128, u8`
  public mutating func pshufd(_ a: X86.VectorRegister, _ b: X86.Address, _ c: UInt8) {
    memory(0x661000700F, a.number, b, 1)
    immediate(c)
  }

  /// `vpshufd x, xm128, u8`
  public mutating func vpshufd(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: UInt8) {
    vexRegisters(0x10170, a.number, 0, b.number)
    immediate(c)
  }

  /// `vpshufd x, xm128, u8`
  public mutating func vpshufd(_ a: X86.VectorRegister, _ b: X86.Address, _ c: UInt8) {
    vexMemory(0x10170, a.number, 0, b, 1)
    immediate(c)
  }

  /// `vpshufd y, ym256, u8`
  public mutating func vpshufd256(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: UInt8) {
    vexRegisters(0x10570, a.number, 0, b.number)
    immediate(c)
  }

  /// `vpshufd y, ym256, u8`
  public mutating func vpshufd256(_ a: X86.VectorRegister, _ b: X86.Address, _ c: UInt8) {
    vexMemory(0x10570, a.number, 0, b, 1)
    immediate(c)
  }

  /// `pshuflw x, xm128, u8`
  public mutating func pshuflw(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: UInt8) {
    registers(0xF21000700F, a.number, b.number)
    immediate(c)
  }

  /// `pshuflw x, xm128, u8`
  public mutating func pshuflw(_ a: X86.VectorRegister, _ b: X86.Address, _ c: UInt8) {
    memory(0xF21000700F, a.number, b, 1)
    immediate(c)
  }

  /// `vpshuflw x, xm128, u8`
  public mutating func vpshuflw(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: UInt8) {
    vexRegisters(0x10370, a.number, 0, b.number)
    immediate(c)
  }

  /// `vpshuflw x, xm128, u8`
  public mutating func vpshuflw(_ a: X86.VectorRegister, _ b: X86.Address, _ c: UInt8) {
    vexMemory(0x10370, a.number, 0, b, 1)
    immediate(c)
  }

  /// `vpshuflw y, ym256, u8`
  public mutating func vpshuflw256(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: UInt8) {
    vexRegisters(0x10770, a.number, 0, b.number)
    immediate(c)
  }

  /// `vpshuflw y, ym256, u8`
  public mutating func vpshuflw256(_ a: X86.VectorRegister, _ b: X86.Address, _ c: UInt8) {
    vexMemory(0x10770, a.number, 0, b, 1)
    immediate(c)
  }

  /// `pshufhw x, xm128, u8`
  public mutating func pshufhw(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: UInt8) {
    registers(0xF31000700F, a.number, b.number)
    immediate(c)
  }

  /// `pshufhw x, xm128, u8`
  public mutating func pshufhw(_ a: X86.VectorRegister, _ b: X86.Address, _ c: UInt8) {
    memory(0xF31000700F, a.number, b, 1)
    immediate(c)
  }

  /// `vpshufhw x, xm128, u8`
  public mutating func vpshufhw(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: UInt8) {
    vexRegisters(0x10270, a.number, 0, b.number)
    immediate(c)
  }

  /// `vpshufhw x, xm128, u8`
  public mutating func vpshufhw(_ a: X86.VectorRegister, _ b: X86.Address, _ c: UInt8) {
    vexMemory(0x10270, a.number, 0, b, 1)
    immediate(c)
  }

  /// `vpshufhw y, ym256, u8`
  public mutating func vpshufhw256(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: UInt8) {
    vexRegisters(0x10670, a.number, 0, b.number)
    immediate(c)
  }

  /// `vpshufhw y, ym256, u8`
  public mutating func vpshufhw256(_ a: X86.VectorRegister, _ b: X86.Address, _ c: UInt8) {
    vexMemory(0x10670, a.number, 0, b, 1)
    immediate(c)
  }

  /// `shufps x, xm128, u8`
  public mutating func shufps(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: UInt8) {
    registers(0x1000C60F, a.number, b.number)
    immediate(c)
  }

  /// `shufps x, xm128, u8`
  public mutating func shufps(_ a: X86.VectorRegister, _ b: X86.Address, _ c: UInt8) {
    memory(0x1000C60F, a.number, b, 1)
    immediate(c)
  }

  /// `vshufps x, xv, xm128, u8`
  public mutating func vshufps(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.VectorRegister, _ d: UInt8) {
    vexRegisters(0x100C6, a.number, b.number, c.number)
    immediate(d)
  }

  /// `vshufps x, xv, xm128, u8`
  public mutating func vshufps(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.Address, _ d: UInt8) {
    vexMemory(0x100C6, a.number, b.number, c, 1)
    immediate(d)
  }

  /// `vshufps y, yv, ym256, u8`
  public mutating func vshufps256(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.VectorRegister, _ d: UInt8) {
    vexRegisters(0x104C6, a.number, b.number, c.number)
    immediate(d)
  }

  /// `vshufps y, yv, ym256, u8`
  public mutating func vshufps256(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.Address, _ d: UInt8) {
    vexMemory(0x104C6, a.number, b.number, c, 1)
    immediate(d)
  }

  /// `shufpd x, xm128, u8`
  public mutating func shufpd(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: UInt8) {
    registers(0x661000C60F, a.number, b.number)
    immediate(c)
  }

  /// `shufpd x, xm128, u8`
  public mutating func shufpd(_ a: X86.VectorRegister, _ b: X86.Address, _ c: UInt8) {
    memory(0x661000C60F, a.number, b, 1)
    immediate(c)
  }

  /// `vshufpd x, xv, xm128, u8`
  public mutating func vshufpd(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.VectorRegister, _ d: UInt8) {
    vexRegisters(0x101C6, a.number, b.number, c.number)
    immediate(d)
  }

  /// `vshufpd x, xv, xm128, u8`
  public mutating func vshufpd(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.Address, _ d: UInt8) {
    vexMemory(0x101C6, a.number, b.number, c, 1)
    immediate(d)
  }

  /// `vshufpd y, yv, ym256, u8`
  public mutating func vshufpd256(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.VectorRegister, _ d: UInt8) {
    vexRegisters(0x105C6, a.number, b.number, c.number)
    immediate(d)
  }

  /// `vshufpd y, yv, ym256, u8`
  public mutating func vshufpd256(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.Address, _ d: UInt8) {
    vexMemory(0x105C6, a.number, b.number, c, 1)
    immediate(d)
  }

  /// `palignr x, xm128, u8`
  public mutating func palignr(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: UInt8) {
    registers(0x66180F3A0F, a.number, b.number)
    immediate(c)
  }

  /// `palignr x, xm128, u8`
  public mutating func palignr(_ a: X86.VectorRegister, _ b: X86.Address, _ c: UInt8) {
    memory(0x66180F3A0F, a.number, b, 1)
    immediate(c)
  }

  /// `vpalignr x, xv, xm128, u8`
  public mutating func vpalignr(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.VectorRegister, _ d: UInt8) {
    vexRegisters(0x3010F, a.number, b.number, c.number)
    immediate(d)
  }

  /// `vpalignr x, xv, xm128, u8`
  public mutating func vpalignr(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.Address, _ d: UInt8) {
    vexMemory(0x3010F, a.number, b.number, c, 1)
    immediate(d)
  }

  /// `vpalignr y, yv, ym256, u8`
  public mutating func vpalignr256(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.VectorRegister, _ d: UInt8) {
    vexRegisters(0x3050F, a.number, b.number, c.number)
    immediate(d)
  }

  /// `vpalignr y, yv, ym256, u8`
  public mutating func vpalignr256(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.Address, _ d: UInt8) {
    vexMemory(0x3050F, a.number, b.number, c, 1)
    immediate(d)
  }

  /// `blendps x, xm128, u8`
  public mutating func blendps(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: UInt8) {
    registers(0x66180C3A0F, a.number, b.number)
    immediate(c)
  }

  /// `blendps x, xm128, u8`
  public mutating func blendps(_ a: X86.VectorRegister, _ b: X86.Address, _ c: UInt8) {
    memory(0x66180C3A0F, a.number, b, 1)
    immediate(c)
  }

  /// `vblendps x, xv, xm128, u8`
  public mutating func vblendps(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.VectorRegister, _ d: UInt8) {
    vexRegisters(0x3010C, a.number, b.number, c.number)
    immediate(d)
  }

  /// `vblendps x, xv, xm128, u8`
  public mutating func vblendps(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.Address, _ d: UInt8) {
    vexMemory(0x3010C, a.number, b.number, c, 1)
    immediate(d)
  }

  /// `vblendps y, yv, ym256, u8`
  public mutating func vblendps256(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.VectorRegister, _ d: UInt8) {
    vexRegisters(0x3050C, a.number, b.number, c.number)
    immediate(d)
  }

  /// `vblendps y, yv, ym256, u8`
  public mutating func vblendps256(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.Address, _ d: UInt8) {
    vexMemory(0x3050C, a.number, b.number, c, 1)
    immediate(d)
  }

  /// `blendpd x, xm128, u8`
  public mutating func blendpd(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: UInt8) {
    registers(0x66180D3A0F, a.number, b.number)
    immediate(c)
  }

  /// `blendpd x, xm128, u8`
  public mutating func blendpd(_ a: X86.VectorRegister, _ b: X86.Address, _ c: UInt8) {
    memory(0x66180D3A0F, a.number, b, 1)
    immediate(c)
  }

  /// `vblendpd x, xv, xm128, u8`
  public mutating func vblendpd(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.VectorRegister, _ d: UInt8) {
    vexRegisters(0x3010D, a.number, b.number, c.number)
    immediate(d)
  }

  /// `vblendpd x, xv, xm128, u8`
  public mutating func vblendpd(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.Address, _ d: UInt8) {
    vexMemory(0x3010D, a.number, b.number, c, 1)
    immediate(d)
  }

  /// `vblendpd y, yv, ym256, u8`
  public mutating func vblendpd256(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.VectorRegister, _ d: UInt8) {
    vexRegisters(0x3050D, a.number, b.number, c.number)
    immediate(d)
  }

  /// `vblendpd y, yv, ym256, u8`
  public mutating func vblendpd256(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.Address, _ d: UInt8) {
    vexMemory(0x3050D, a.number, b.number, c, 1)
    immediate(d)
  }

  /// `pblendw x, xm128, u8`
  public mutating func pblendw(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: UInt8) {
    registers(0x66180E3A0F, a.number, b.number)
    immediate(c)
  }

  /// `pblendw x, xm128, u8`
  public mutating func pblendw(_ a: X86.VectorRegister, _ b: X86.Address, _ c: UInt8) {
    memory(0x66180E3A0F, a.number, b, 1)
    immediate(c)
  }

  /// `vpblendw x, xv, xm128, u8`
  public mutating func vpblendw(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.VectorRegister, _ d: UInt8) {
    vexRegisters(0x3010E, a.number, b.number, c.number)
    immediate(d)
  }

  /// `vpblendw x, xv, xm128, u8`
  public mutating func vpblendw(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.Address, _ d: UInt8) {
    vexMemory(0x3010E, a.number, b.number, c, 1)
    immediate(d)
  }

  /// `vpblendw y, yv, ym256, u8`
  public mutating func vpblendw256(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.VectorRegister, _ d: UInt8) {
    vexRegisters(0x3050E, a.number, b.number, c.number)
    immediate(d)
  }

  /// `vpblendw y, yv, ym256, u8`
  public mutating func vpblendw256(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.Address, _ d: UInt8) {
    vexMemory(0x3050E, a.number, b.number, c, 1)
    immediate(d)
  }

  /// `pblendvb x, xm128, xmm0`
  public mutating func pblendvb(_ a: X86.VectorRegister, _ b: X86.VectorRegister) {
    registers(0x661810380F, a.number, b.number)
  }

  /// `pblendvb x, xm128, xmm0`
  public mutating func pblendvb(_ a: X86.VectorRegister, _ b: X86.Address) {
    memory(0x661810380F, a.number, b, 0)
  }

  /// `vpblendvb x, xv, xm128, xi`
  public mutating func vpblendvb(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.VectorRegister, _ d: X86.VectorRegister) {
    vexRegisters(0x3014C, a.number, b.number, c.number)
    immediate(d.number << 4)
  }

  /// `vpblendvb x, xv, xm128, xi`
  public mutating func vpblendvb(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.Address, _ d: X86.VectorRegister) {
    vexMemory(0x3014C, a.number, b.number, c, 1)
    immediate(d.number << 4)
  }

  /// `vpblendvb y, yv, ym256, yi`
  public mutating func vpblendvb256(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.VectorRegister, _ d: X86.VectorRegister) {
    vexRegisters(0x3054C, a.number, b.number, c.number)
    immediate(d.number << 4)
  }

  /// `vpblendvb y, yv, ym256, yi`
  public mutating func vpblendvb256(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.Address, _ d: X86.VectorRegister) {
    vexMemory(0x3054C, a.number, b.number, c, 1)
    immediate(d.number << 4)
  }

  /// `blendvps x, xm128, xmm0`
  public mutating func blendvps(_ a: X86.VectorRegister, _ b: X86.VectorRegister) {
    registers(0x661814380F, a.number, b.number)
  }

  /// `blendvps x, xm128, xmm0`
  public mutating func blendvps(_ a: X86.VectorRegister, _ b: X86.Address) {
    memory(0x661814380F, a.number, b, 0)
  }

  /// `vblendvps x, xv, xm128, xi`
  public mutating func vblendvps(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.VectorRegister, _ d: X86.VectorRegister) {
    vexRegisters(0x3014A, a.number, b.number, c.number)
    immediate(d.number << 4)
  }

  /// `vblendvps x, xv, xm128, xi`
  public mutating func vblendvps(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.Address, _ d: X86.VectorRegister) {
    vexMemory(0x3014A, a.number, b.number, c, 1)
    immediate(d.number << 4)
  }

  /// `vblendvps y, yv, ym256, yi`
  public mutating func vblendvps256(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.VectorRegister, _ d: X86.VectorRegister) {
    vexRegisters(0x3054A, a.number, b.number, c.number)
    immediate(d.number << 4)
  }

  /// `vblendvps y, yv, ym256, yi`
  public mutating func vblendvps256(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.Address, _ d: X86.VectorRegister) {
    vexMemory(0x3054A, a.number, b.number, c, 1)
    immediate(d.number << 4)
  }

  /// `blendvpd x, xm128, xmm0`
  public mutating func blendvpd(_ a: X86.VectorRegister, _ b: X86.VectorRegister) {
    registers(0x661815380F, a.number, b.number)
  }

  /// `blendvpd x, xm128, xmm0`
  public mutating func blendvpd(_ a: X86.VectorRegister, _ b: X86.Address) {
    memory(0x661815380F, a.number, b, 0)
  }

  /// `vblendvpd x, xv, xm128, xi`
  public mutating func vblendvpd(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.VectorRegister, _ d: X86.VectorRegister) {
    vexRegisters(0x3014B, a.number, b.number, c.number)
    immediate(d.number << 4)
  }

  /// `vblendvpd x, xv, xm128, xi`
  public mutating func vblendvpd(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.Address, _ d: X86.VectorRegister) {
    vexMemory(0x3014B, a.number, b.number, c, 1)
    immediate(d.number << 4)
  }

  /// `vblendvpd y, yv, ym256, yi`
  public mutating func vblendvpd256(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.VectorRegister, _ d: X86.VectorRegister) {
    vexRegisters(0x3054B, a.number, b.number, c.number)
    immediate(d.number << 4)
  }

  /// `vblendvpd y, yv, ym256, yi`
  public mutating func vblendvpd256(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.Address, _ d: X86.VectorRegister) {
    vexMemory(0x3054B, a.number, b.number, c, 1)
    immediate(d.number << 4)
  }

}
