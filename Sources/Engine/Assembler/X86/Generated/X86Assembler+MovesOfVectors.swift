// Written by InstructionGenerator from Sources/Engine/EncodingTable/X86; change the table and run `make generate`.
// swift-format-ignore-file

// Moves of vectors

extension X86.Assembler {
  /// `movaps x, xm128`
  public mutating func movaps(_ a: X86.VectorRegister, _ b: X86.VectorRegister) {
    registers(0x1000280F, a.number, b.number)
  }

  /// `movaps x, xm128`
  public mutating func movaps(_ a: X86.VectorRegister, _ b: X86.Address) {
    memory(0x1000280F, a.number, b, 0)
  }

  /// `movaps m128, x`
  public mutating func movaps(_ a: X86.Address, _ b: X86.VectorRegister) {
    memory(0x1000290F, b.number, a, 0)
  }

  /// `vmovaps x, xm128`
  public mutating func vmovaps(_ a: X86.VectorRegister, _ b: X86.VectorRegister) {
    vexRegisters(0x10028, a.number, 0, b.number)
  }

  /// `vmovaps x, xm128`
  public mutating func vmovaps(_ a: X86.VectorRegister, _ b: X86.Address) {
    vexMemory(0x10028, a.number, 0, b, 0)
  }

  /// `vmovaps m128, x`
  public mutating func vmovaps(_ a: X86.Address, _ b: X86.VectorRegister) {
    vexMemory(0x10029, b.number, 0, a, 0)
  }

  /// `vmovaps y, ym256`
  public mutating func vmovaps256(_ a: X86.VectorRegister, _ b: X86.VectorRegister) {
    vexRegisters(0x10428, a.number, 0, b.number)
  }

  /// `vmovaps y, ym256`
  public mutating func vmovaps256(_ a: X86.VectorRegister, _ b: X86.Address) {
    vexMemory(0x10428, a.number, 0, b, 0)
  }

  /// `vmovaps m256, y`
  public mutating func vmovaps256(_ a: X86.Address, _ b: X86.VectorRegister) {
    vexMemory(0x10429, b.number, 0, a, 0)
  }

  /// `movups x, m128`
  public mutating func movups(_ a: X86.VectorRegister, _ b: X86.Address) {
    memory(0x1000100F, a.number, b, 0)
  }

  /// `movups m128, x`
  public mutating func movups(_ a: X86.Address, _ b: X86.VectorRegister) {
    memory(0x1000110F, b.number, a, 0)
  }

  /// `vmovups x, m128`
  public mutating func vmovups(_ a: X86.VectorRegister, _ b: X86.Address) {
    vexMemory(0x10010, a.number, 0, b, 0)
  }

  /// `vmovups m128, x`
  public mutating func vmovups(_ a: X86.Address, _ b: X86.VectorRegister) {
    vexMemory(0x10011, b.number, 0, a, 0)
  }

  /// `vmovups y, m256`
  public mutating func vmovups256(_ a: X86.VectorRegister, _ b: X86.Address) {
    vexMemory(0x10410, a.number, 0, b, 0)
  }

  /// `vmovups m256, y`
  public mutating func vmovups256(_ a: X86.Address, _ b: X86.VectorRegister) {
    vexMemory(0x10411, b.number, 0, a, 0)
  }

  /// `movdqa x, xm128`
  public mutating func movdqa(_ a: X86.VectorRegister, _ b: X86.VectorRegister) {
    registers(0x6610006F0F, a.number, b.number)
  }

  /// `movdqa x, xm128`
  public mutating func movdqa(_ a: X86.VectorRegister, _ b: X86.Address) {
    memory(0x6610006F0F, a.number, b, 0)
  }

  /// `movdqa m128, x`
  public mutating func movdqa(_ a: X86.Address, _ b: X86.VectorRegister) {
    memory(0x6610007F0F, b.number, a, 0)
  }

  /// `vmovdqa x, xm128`
  public mutating func vmovdqa(_ a: X86.VectorRegister, _ b: X86.VectorRegister) {
    vexRegisters(0x1016F, a.number, 0, b.number)
  }

  /// `vmovdqa x, xm128`
  public mutating func vmovdqa(_ a: X86.VectorRegister, _ b: X86.Address) {
    vexMemory(0x1016F, a.number, 0, b, 0)
  }

  /// `vmovdqa m128, x`
  public mutating func vmovdqa(_ a: X86.Address, _ b: X86.VectorRegister) {
    vexMemory(0x1017F, b.number, 0, a, 0)
  }

  /// `vmovdqa y, ym256`
  public mutating func vmovdqa256(_ a: X86.VectorRegister, _ b: X86.VectorRegister) {
    vexRegisters(0x1056F, a.number, 0, b.number)
  }

  /// `vmovdqa y, ym256`
  public mutating func vmovdqa256(_ a: X86.VectorRegister, _ b: X86.Address) {
    vexMemory(0x1056F, a.number, 0, b, 0)
  }

  /// `vmovdqa m256, y`
  public mutating func vmovdqa256(_ a: X86.Address, _ b: X86.VectorRegister) {
    vexMemory(0x1057F, b.number, 0, a, 0)
  }

  /// `movdqu x, m128`
  public mutating func movdqu(_ a: X86.VectorRegister, _ b: X86.Address) {
    memory(0xF310006F0F, a.number, b, 0)
  }

  /// `movdqu m128, x`
  public mutating func movdqu(_ a: X86.Address, _ b: X86.VectorRegister) {
    memory(0xF310007F0F, b.number, a, 0)
  }

  /// `vmovdqu x, m128`
  public mutating func vmovdqu(_ a: X86.VectorRegister, _ b: X86.Address) {
    vexMemory(0x1026F, a.number, 0, b, 0)
  }

  /// `vmovdqu m128, x`
  public mutating func vmovdqu(_ a: X86.Address, _ b: X86.VectorRegister) {
    vexMemory(0x1027F, b.number, 0, a, 0)
  }

  /// `vmovdqu y, m256`
  public mutating func vmovdqu256(_ a: X86.VectorRegister, _ b: X86.Address) {
    vexMemory(0x1066F, a.number, 0, b, 0)
  }

  /// `vmovdqu m256, y`
  public mutating func vmovdqu256(_ a: X86.Address, _ b: X86.VectorRegister) {
    vexMemory(0x1067F, b.number, 0, a, 0)
  }

  /// `movss x, xn`
  public mutating func movss(_ a: X86.VectorRegister, _ b: X86.VectorRegister) {
    registers(0xF31000100F, a.number, b.number)
  }

  /// `movss x, m32`
  public mutating func movss(_ a: X86.VectorRegister, _ b: X86.Address) {
    memory(0xF31000100F, a.number, b, 0)
  }

  /// `movss m32, x`
  public mutating func movss(_ a: X86.Address, _ b: X86.VectorRegister) {
    memory(0xF31000110F, b.number, a, 0)
  }

  /// `movsd x, xn`
  public mutating func movsd(_ a: X86.VectorRegister, _ b: X86.VectorRegister) {
    registers(0xF21000100F, a.number, b.number)
  }

  /// `movsd x, m64`
  public mutating func movsd(_ a: X86.VectorRegister, _ b: X86.Address) {
    memory(0xF21000100F, a.number, b, 0)
  }

  /// `movsd m64, x`
  public mutating func movsd(_ a: X86.Address, _ b: X86.VectorRegister) {
    memory(0xF21000110F, b.number, a, 0)
  }

  /// `vmovss x, xv, xn`
  public mutating func vmovss(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.VectorRegister) {
    vexRegisters(0x10210, a.number, b.number, c.number)
  }

  /// `vmovss x, m32`
  public mutating func vmovss(_ a: X86.VectorRegister, _ b: X86.Address) {
    vexMemory(0x10210, a.number, 0, b, 0)
  }

  /// `vmovss m32, x`
  public mutating func vmovss(_ a: X86.Address, _ b: X86.VectorRegister) {
    vexMemory(0x10211, b.number, 0, a, 0)
  }

  /// `vmovsd x, xv, xn`
  public mutating func vmovsd(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.VectorRegister) {
    vexRegisters(0x10310, a.number, b.number, c.number)
  }

  /// `vmovsd x, m64`
  public mutating func vmovsd(_ a: X86.VectorRegister, _ b: X86.Address) {
    vexMemory(0x10310, a.number, 0, b, 0)
  }

  /// `vmovsd m64, x`
  public mutating func vmovsd(_ a: X86.Address, _ b: X86.VectorRegister) {
    vexMemory(0x10311, b.number, 0, a, 0)
  }

  /// `movhlps x, xn`
  public mutating func movhlps(_ a: X86.VectorRegister, _ b: X86.VectorRegister) {
    registers(0x1000120F, a.number, b.number)
  }

  /// `movlhps x, xn`
  public mutating func movlhps(_ a: X86.VectorRegister, _ b: X86.VectorRegister) {
    registers(0x1000160F, a.number, b.number)
  }

  /// `movlps x, m64`
  public mutating func movlps(_ a: X86.VectorRegister, _ b: X86.Address) {
    memory(0x1000120F, a.number, b, 0)
  }

  /// `movlps m64, x`
  public mutating func movlps(_ a: X86.Address, _ b: X86.VectorRegister) {
    memory(0x1000130F, b.number, a, 0)
  }

  /// `movhps x, m64`
  public mutating func movhps(_ a: X86.VectorRegister, _ b: X86.Address) {
    memory(0x1000160F, a.number, b, 0)
  }

  /// `movhps m64, x`
  public mutating func movhps(_ a: X86.Address, _ b: X86.VectorRegister) {
    memory(0x1000170F, b.number, a, 0)
  }

  /// `vmovhlps x, xv, xn`
  public mutating func vmovhlps(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.VectorRegister) {
    vexRegisters(0x10012, a.number, b.number, c.number)
  }

  /// `vmovlhps x, xv, xn`
  public mutating func vmovlhps(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.VectorRegister) {
    vexRegisters(0x10016, a.number, b.number, c.number)
  }

  /// `vmovlps x, xv, m64`
  public mutating func vmovlps(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.Address) {
    vexMemory(0x10012, a.number, b.number, c, 0)
  }

  /// `vmovlps m64, x`
  public mutating func vmovlps(_ a: X86.Address, _ b: X86.VectorRegister) {
    vexMemory(0x10013, b.number, 0, a, 0)
  }

  /// `vmovhps x, xv, m64`
  public mutating func vmovhps(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.Address) {
    vexMemory(0x10016, a.number, b.number, c, 0)
  }

  /// `vmovhps m64, x`
  public mutating func vmovhps(_ a: X86.Address, _ b: X86.VectorRegister) {
    vexMemory(0x10017, b.number, 0, a, 0)
  }

  /// `movddup x, xm64`
  public mutating func movddup(_ a: X86.VectorRegister, _ b: X86.VectorRegister) {
    registers(0xF21000120F, a.number, b.number)
  }

  /// `movddup x, xm64`
  public mutating func movddup(_ a: X86.VectorRegister, _ b: X86.Address) {
    memory(0xF21000120F, a.number, b, 0)
  }

  /// `vmovddup x, xm64`
  public mutating func vmovddup(_ a: X86.VectorRegister, _ b: X86.VectorRegister) {
    vexRegisters(0x10312, a.number, 0, b.number)
  }

  /// `vmovddup x, xm64`
  public mutating func vmovddup(_ a: X86.VectorRegister, _ b: X86.Address) {
    vexMemory(0x10312, a.number, 0, b, 0)
  }

  /// `movd x, r/m32`
  public mutating func movd(_ a: X86.VectorRegister, _ b: X86.GeneralRegister) {
    registers(0x6610006E0F, a.number, b.number)
  }

  /// `movd x, r/m32`
  public mutating func movd(_ a: X86.VectorRegister, _ b: X86.Address) {
    memory(0x6610006E0F, a.number, b, 0)
  }

  /// `movd r/m32, x`
  public mutating func movd(_ a: X86.GeneralRegister, _ b: X86.VectorRegister) {
    registers(0x6610007E0F, b.number, a.number)
  }

  /// `movd r/m32, x`
  public mutating func movd(_ a: X86.Address, _ b: X86.VectorRegister) {
    memory(0x6610007E0F, b.number, a, 0)
  }

  /// `movq x, n64`
  public mutating func movq(_ a: X86.VectorRegister, _ b: X86.GeneralRegister) {
    registers(0x486610006E0F, a.number, b.number)
  }

  /// `movq n64, x`
  public mutating func movq(_ a: X86.GeneralRegister, _ b: X86.VectorRegister) {
    registers(0x486610007E0F, b.number, a.number)
  }

  /// `movq x, xm64`
  public mutating func movq(_ a: X86.VectorRegister, _ b: X86.VectorRegister) {
    registers(0xF310007E0F, a.number, b.number)
  }

  /// `movq x, xm64`
  public mutating func movq(_ a: X86.VectorRegister, _ b: X86.Address) {
    memory(0xF310007E0F, a.number, b, 0)
  }

  /// `movq m64, x`
  public mutating func movq(_ a: X86.Address, _ b: X86.VectorRegister) {
    memory(0x661000D60F, b.number, a, 0)
  }

  /// `vmovd x, r/m32`
  public mutating func vmovd(_ a: X86.VectorRegister, _ b: X86.GeneralRegister) {
    vexRegisters(0x1016E, a.number, 0, b.number)
  }

  /// `vmovd x, r/m32`
  public mutating func vmovd(_ a: X86.VectorRegister, _ b: X86.Address) {
    vexMemory(0x1016E, a.number, 0, b, 0)
  }

  /// `vmovd r/m32, x`
  public mutating func vmovd(_ a: X86.GeneralRegister, _ b: X86.VectorRegister) {
    vexRegisters(0x1017E, b.number, 0, a.number)
  }

  /// `vmovd r/m32, x`
  public mutating func vmovd(_ a: X86.Address, _ b: X86.VectorRegister) {
    vexMemory(0x1017E, b.number, 0, a, 0)
  }

  /// `vmovq x, n64`
  public mutating func vmovq(_ a: X86.VectorRegister, _ b: X86.GeneralRegister) {
    vexRegisters(0x1816E, a.number, 0, b.number)
  }

  /// `vmovq n64, x`
  public mutating func vmovq(_ a: X86.GeneralRegister, _ b: X86.VectorRegister) {
    vexRegisters(0x1817E, b.number, 0, a.number)
  }

  /// `vmovq x, xm64`
  public mutating func vmovq(_ a: X86.VectorRegister, _ b: X86.VectorRegister) {
    vexRegisters(0x1027E, a.number, 0, b.number)
  }

  /// `vmovq x, xm64`
  public mutating func vmovq(_ a: X86.VectorRegister, _ b: X86.Address) {
    vexMemory(0x1027E, a.number, 0, b, 0)
  }

  /// `vmovq m64, x`
  public mutating func vmovq(_ a: X86.Address, _ b: X86.VectorRegister) {
    vexMemory(0x101D6, b.number, 0, a, 0)
  }

  /// `movmskps r32, xn`
  public mutating func movmskps(_ a: X86.GeneralRegister, _ b: X86.VectorRegister) {
    registers(0x1000500F, a.number, b.number)
  }

  /// `movmskpd r32, xn`
  public mutating func movmskpd(_ a: X86.GeneralRegister, _ b: X86.VectorRegister) {
    registers(0x661000500F, a.number, b.number)
  }

  /// `pmovmskb r32, xn`
  public mutating func pmovmskb(_ a: X86.GeneralRegister, _ b: X86.VectorRegister) {
    registers(0x661000D70F, a.number, b.number)
  }

  /// `vmovmskps r32, xn`
  public mutating func vmovmskps(_ a: X86.GeneralRegister, _ b: X86.VectorRegister) {
    vexRegisters(0x10050, a.number, 0, b.number)
  }

  /// `vmovmskpd r32, xn`
  public mutating func vmovmskpd(_ a: X86.GeneralRegister, _ b: X86.VectorRegister) {
    vexRegisters(0x10150, a.number, 0, b.number)
  }

  /// `vpmovmskb r32, xn`
  public mutating func vpmovmskb(_ a: X86.GeneralRegister, _ b: X86.VectorRegister) {
    vexRegisters(0x101D7, a.number, 0, b.number)
  }

  /// `vpmovmskb r32, yn`
  public mutating func vpmovmskb256(_ a: X86.GeneralRegister, _ b: X86.VectorRegister) {
    vexRegisters(0x105D7, a.number, 0, b.number)
  }

  /// `ldmxcsr m32`
  public mutating func ldmxcsr(_ a: X86.Address) {
    memory(0x1000AE0F, 2, a, 0)
  }

  /// `stmxcsr m32`
  public mutating func stmxcsr(_ a: X86.Address) {
    memory(0x1000AE0F, 3, a, 0)
  }

  /// `vzeroupper`
  public mutating func vzeroupper() {
    plain(0x77F8C5, 3)
  }

}
