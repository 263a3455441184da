// Written by InstructionGenerator from Sources/Engine/EncodingTable/X86; change the table and run `make generate`.
// swift-format-ignore-file

// Floating-point arithmetic

extension X86.Assembler {
  /// `addps x, xm128`
  public mutating func addps(_ a: X86.VectorRegister, _ b: X86.VectorRegister) {
    registers(0x1000580F, a.number, b.number)
  }

  /// `addps x, xm128`
  public mutating func addps(_ a: X86.VectorRegister, _ b: X86.Address) {
    memory(0x1000580F, a.number, b, 0)
  }

  /// `addpd x, xm128`
  public mutating func addpd(_ a: X86.VectorRegister, _ b: X86.VectorRegister) {
    registers(0x661000580F, a.number, b.number)
  }

  /// `addpd x, xm128`
  public mutating func addpd(_ a: X86.VectorRegister, _ b: X86.Address) {
    memory(0x661000580F, a.number, b, 0)
  }

  /// `vaddps x, xv, xm128`
  public mutating func vaddps(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.VectorRegister) {
    vexRegisters(0x10058, a.number, b.number, c.number)
  }

  /// `vaddps x, xv, xm128`
  public mutating func vaddps(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.Address) {
    vexMemory(0x10058, a.number, b.number, c, 0)
  }

  /// `vaddps y, yv, ym256`
  public mutating func vaddps256(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.VectorRegister) {
    vexRegisters(0x10458, a.number, b.number, c.number)
  }

  /// `vaddps y, yv, ym256`
  public mutating func vaddps256(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.Address) {
    vexMemory(0x10458, a.number, b.number, c, 0)
  }

  /// `vaddpd x, xv, xm128`
  public mutating func vaddpd(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.VectorRegister) {
    vexRegisters(0x10158, a.number, b.number, c.number)
  }

  /// `vaddpd x, xv, xm128`
  public mutating func vaddpd(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.Address) {
    vexMemory(0x10158, a.number, b.number, c, 0)
  }

  /// `vaddpd y, yv, ym256`
  public mutating func vaddpd256(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.VectorRegister) {
    vexRegisters(0x10558, a.number, b.number, c.number)
  }

  /// `vaddpd y, yv, ym256`
  public mutating func vaddpd256(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.Address) {
    vexMemory(0x10558, a.number, b.number, c, 0)
  }

  /// `addss x, xm32`
  public mutating func addss(_ a: X86.VectorRegister, _ b: X86.VectorRegister) {
    registers(0xF31000580F, a.number, b.number)
  }

  /// `addss x, xm32`
  public mutating func addss(_ a: X86.VectorRegister, _ b: X86.Address) {
    memory(0xF31000580F, a.number, b, 0)
  }

  /// `addsd x, xm64`
  public mutating func addsd(_ a: X86.VectorRegister, _ b: X86.VectorRegister) {
    registers(0xF21000580F, a.number, b.number)
  }

  /// `addsd x, xm64`
  public mutating func addsd(_ a: X86.VectorRegister, _ b: X86.Address) {
    memory(0xF21000580F, a.number, b, 0)
  }

  /// `vaddss x, xv, xm32`
  public mutating func vaddss(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.VectorRegister) {
    vexRegisters(0x10258, a.number, b.number, c.number)
  }

  /// `vaddss x, xv, xm32`
  public mutating func vaddss(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.Address) {
    vexMemory(0x10258, a.number, b.number, c, 0)
  }

  /// `vaddsd x, xv, xm64`
  public mutating func vaddsd(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.VectorRegister) {
    vexRegisters(0x10358, a.number, b.number, c.number)
  }

  /// `vaddsd x, xv, xm64`
  public mutating func vaddsd(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.Address) {
    vexMemory(0x10358, a.number, b.number, c, 0)
  }

  /// `mulps x, xm128`
  public mutating func mulps(_ a: X86.VectorRegister, _ b: X86.VectorRegister) {
    registers(0x1000590F, a.number, b.number)
  }

  /// `mulps x, xm128`
  public mutating func mulps(_ a: X86.VectorRegister, _ b: X86.Address) {
    memory(0x1000590F, a.number, b, 0)
  }

  /// `mulpd x, xm128`
  public mutating func mulpd(_ a: X86.VectorRegister, _ b: X86.VectorRegister) {
    registers(0x661000590F, a.number, b.number)
  }

  /// `mulpd x, xm128`
  public mutating func mulpd(_ a: X86.VectorRegister, _ b: X86.Address) {
    memory(0x661000590F, a.number, b, 0)
  }

  /// `vmulps x, xv, xm128`
  public mutating func vmulps(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.VectorRegister) {
    vexRegisters(0x10059, a.number, b.number, c.number)
  }

  /// `vmulps x, xv, xm128`
  public mutating func vmulps(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.Address) {
    vexMemory(0x10059, a.number, b.number, c, 0)
  }

  /// `vmulps y, yv, ym256`
  public mutating func vmulps256(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.VectorRegister) {
    vexRegisters(0x10459, a.number, b.number, c.number)
  }

  /// `vmulps y, yv, ym256`
  public mutating func vmulps256(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.Address) {
    vexMemory(0x10459, a.number, b.number, c, 0)
  }

  /// `vmulpd x, xv, xm128`
  public mutating func vmulpd(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.VectorRegister) {
    vexRegisters(0x10159, a.number, b.number, c.number)
  }

  /// `vmulpd x, xv, xm128`
  public mutating func vmulpd(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.Address) {
    vexMemory(0x10159, a.number, b.number, c, 0)
  }

  /// `vmulpd y, yv, ym256`
  public mutating func vmulpd256(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.VectorRegister) {
    vexRegisters(0x10559, a.number, b.number, c.number)
  }

  /// `vmulpd y, yv, ym256`
  public mutating func vmulpd256(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.Address) {
    vexMemory(0x10559, a.number, b.number, c, 0)
  }

  /// `mulss x, xm32`
  public mutating func mulss(_ a: X86.VectorRegister, _ b: X86.VectorRegister) {
    registers(0xF31000590F, a.number, b.number)
  }

  /// `mulss x, xm32`
  public mutating func mulss(_ a: X86.VectorRegister, _ b: X86.Address) {
    memory(0xF31000590F, a.number, b, 0)
  }

  /// `mulsd x, xm64`
  public mutating func mulsd(_ a: X86.VectorRegister, _ b: X86.VectorRegister) {
    registers(0xF21000590F, a.number, b.number)
  }

  /// `mulsd x, xm64`
  public mutating func mulsd(_ a: X86.VectorRegister, _ b: X86.Address) {
    memory(0xF21000590F, a.number, b, 0)
  }

  /// `vmulss x, xv, xm32`
  public mutating func vmulss(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.VectorRegister) {
    vexRegisters(0x10259, a.number, b.number, c.number)
  }

  /// `vmulss x, xv, xm32`
  public mutating func vmulss(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.Address) {
    vexMemory(0x10259, a.number, b.number, c, 0)
  }

  /// `vmulsd x, xv, xm64`
  public mutating func vmulsd(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.VectorRegister) {
    vexRegisters(0x10359, a.number, b.number, c.number)
  }

  /// `vmulsd x, xv, xm64`
  public mutating func vmulsd(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.Address) {
    vexMemory(0x10359, a.number, b.number, c, 0)
  }

  /// `subps x, xm128`
  public mutating func subps(_ a: X86.VectorRegister, _ b: X86.VectorRegister) {
    registers(0x10005C0F, a.number, b.number)
  }

  /// `subps x, xm128`
  public mutating func subps(_ a: X86.VectorRegister, _ b: X86.Address) {
    memory(0x10005C0F, a.number, b, 0)
  }

  /// `subpd x, xm128`
  public mutating func subpd(_ a: X86.VectorRegister, _ b: X86.VectorRegister) {
    registers(0x6610005C0F, a.number, b.number)
  }

  /// `subpd x, xm128`
  public mutating func subpd(_ a: X86.VectorRegister, _ b: X86.Address) {
    memory(0x6610005C0F, a.number, b, 0)
  }

  /// `vsubps x, xv, xm128`
  public mutating func vsubps(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.VectorRegister) {
    vexRegisters(0x1005C, a.number, b.number, c.number)
  }

  /// `vsubps x, xv, xm128`
  public mutating func vsubps(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.Address) {
    vexMemory(0x1005C, a.number, b.number, c, 0)
  }

  /// `vsubps y, yv, ym256`
  public mutating func vsubps256(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.VectorRegister) {
    vexRegisters(0x1045C, a.number, b.number, c.number)
  }

  /// `vsubps y, yv, ym256`
  public mutating func vsubps256(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.Address) {
    vexMemory(0x1045C, a.number, b.number, c, 0)
  }

  /// `vsubpd x, xv, xm128`
  public mutating func vsubpd(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.VectorRegister) {
    vexRegisters(0x1015C, a.number, b.number, c.number)
  }

  /// `vsubpd x, xv, xm128`
  public mutating func vsubpd(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.Address) {
    vexMemory(0x1015C, a.number, b.number, c, 0)
  }

  /// `vsubpd y, yv, ym256`
  public mutating func vsubpd256(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.VectorRegister) {
    vexRegisters(0x1055C, a.number, b.number, c.number)
  }

  /// `vsubpd y, yv, ym256`
  public mutating func vsubpd256(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.Address) {
    vexMemory(0x1055C, a.number, b.number, c, 0)
  }

  /// `subss x, xm32`
  public mutating func subss(_ a: X86.VectorRegister, _ b: X86.VectorRegister) {
    registers(0xF310005C0F, a.number, b.number)
  }

  /// `subss x, xm32`
  public mutating func subss(_ a: X86.VectorRegister, _ b: X86.Address) {
    memory(0xF310005C0F, a.number, b, 0)
  }

  /// `subsd x, xm64`
  public mutating func subsd(_ a: X86.VectorRegister, _ b: X86.VectorRegister) {
    registers(0xF210005C0F, a.number, b.number)
  }

  /// `subsd x, xm64`
  public mutating func subsd(_ a: X86.VectorRegister, _ b: X86.Address) {
    memory(0xF210005C0F, a.number, b, 0)
  }

  /// `vsubss x, xv, xm32`
  public mutating func vsubss(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.VectorRegister) {
    vexRegisters(0x1025C, a.number, b.number, c.number)
  }

  /// `vsubss x, xv, xm32`
  public mutating func vsubss(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.Address) {
    vexMemory(0x1025C, a.number, b.number, c, 0)
  }

  /// `vsubsd x, xv, xm64`
  public mutating func vsubsd(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.VectorRegister) {
    vexRegisters(0x1035C, a.number, b.number, c.number)
  }

  /// `vsubsd x, xv, xm64`
  public mutating func vsubsd(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.Address) {
    vexMemory(0x1035C, a.number, b.number, c, 0)
  }

  /// `minps x, xm128`
  public mutating func minps(_ a: X86.VectorRegister, _ b: X86.VectorRegister) {
    registers(0x10005D0F, a.number, b.number)
  }

  /// `minps x, xm128`
  public mutating func minps(_ a: X86.VectorRegister, _ b: X86.Address) {
    memory(0x10005D0F, a.number, b, 0)
  }

  /// `minpd x, xm128`
  public mutating func minpd(_ a: X86.VectorRegister, _ b: X86.VectorRegister) {
    registers(0x6610005D0F, a.number, b.number)
  }

  /// `minpd x, xm128`
  public mutating func minpd(_ a: X86.VectorRegister, _ b: X86.Address) {
    memory(0x6610005D0F, a.number, b, 0)
  }

  /// `vminps x, xv, xm128`
  public mutating func vminps(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.VectorRegister) {
    vexRegisters(0x1005D, a.number, b.number, c.number)
  }

  /// `vminps x, xv, xm128`
  public mutating func vminps(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.Address) {
    vexMemory(0x1005D, a.number, b.number, c, 0)
  }

  /// `vminps y, yv, ym256`
  public mutating func vminps256(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.VectorRegister) {
    vexRegisters(0x1045D, a.number, b.number, c.number)
  }

  /// `vminps y, yv, ym256`
  public mutating func vminps256(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.Address) {
    vexMemory(0x1045D, a.number, b.number, c, 0)
  }

  /// `vminpd x, xv, xm128`
  public mutating func vminpd(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.VectorRegister) {
    vexRegisters(0x1015D, a.number, b.number, c.number)
  }

  /// `vminpd x, xv, xm128`
  public mutating func vminpd(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.Address) {
    vexMemory(0x1015D, a.number, b.number, c, 0)
  }

  /// `vminpd y, yv, ym256`
  public mutating func vminpd256(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.VectorRegister) {
    vexRegisters(0x1055D, a.number, b.number, c.number)
  }

  /// `vminpd y, yv, ym256`
  public mutating func vminpd256(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.Address) {
    vexMemory(0x1055D, a.number, b.number, c, 0)
  }

  /// `minss x, xm32`
  public mutating func minss(_ a: X86.VectorRegister, _ b: X86.VectorRegister) {
    registers(0xF310005D0F, a.number, b.number)
  }

  /// `minss x, xm32`
  public mutating func minss(_ a: X86.VectorRegister, _ b: X86.Address) {
    memory(0xF310005D0F, a.number, b, 0)
  }

  /// `minsd x, xm64`
  public mutating func minsd(_ a: X86.VectorRegister, _ b: X86.VectorRegister) {
    registers(0xF210005D0F, a.number, b.number)
  }

  /// `minsd x, xm64`
  public mutating func minsd(_ a: X86.VectorRegister, _ b: X86.Address) {
    memory(0xF210005D0F, a.number, b, 0)
  }

  /// `vminss x, xv, xm32`
  public mutating func vminss(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.VectorRegister) {
    vexRegisters(0x1025D, a.number, b.number, c.number)
  }

  /// `vminss x, xv, xm32`
  public mutating func vminss(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.Address) {
    vexMemory(0x1025D, a.number, b.number, c, 0)
  }

  /// `vminsd x, xv, xm64`
  public mutating func vminsd(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.VectorRegister) {
    vexRegisters(0x1035D, a.number, b.number, c.number)
  }

  /// `vminsd x, xv, xm64`
  public mutating func vminsd(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.Address) {
    vexMemory(0x1035D, a.number, b.number, c, 0)
  }

  /// `divps x, xm128`
  public mutating func divps(_ a: X86.VectorRegister, _ b: X86.VectorRegister) {
    registers(0x10005E0F, a.number, b.number)
  }

  /// `divps x, xm128`
  public mutating func divps(_ a: X86.VectorRegister, _ b: X86.Address) {
    memory(0x10005E0F, a.number, b, 0)
  }

  /// `divpd x, xm128`
  public mutating func divpd(_ a: X86.VectorRegister, _ b: X86.VectorRegister) {
    registers(0x6610005E0F, a.number, b.number)
  }

  /// `divpd x, xm128`
  public mutating func divpd(_ a: X86.VectorRegister, _ b: X86.Address) {
    memory(0x6610005E0F, a.number, b, 0)
  }

  /// `vdivps x, xv, xm128`
  public mutating func vdivps(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.VectorRegister) {
    vexRegisters(0x1005E, a.number, b.number, c.number)
  }

  /// `vdivps x, xv, xm128`
  public mutating func vdivps(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.Address) {
    vexMemory(0x1005E, a.number, b.number, c, 0)
  }

  /// `vdivps y, yv, ym256`
  public mutating func vdivps256(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.VectorRegister) {
    vexRegisters(0x1045E, a.number, b.number, c.number)
  }

  /// `vdivps y, yv, ym256`
  public mutating func vdivps256(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.Address) {
    vexMemory(0x1045E, a.number, b.number, c, 0)
  }

  /// `vdivpd x, xv, xm128`
  public mutating func vdivpd(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.VectorRegister) {
    vexRegisters(0x1015E, a.number, b.number, c.number)
  }

  /// `vdivpd x, xv, xm128`
  public mutating func vdivpd(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.Address) {
    vexMemory(0x1015E, a.number, b.number, c, 0)
  }

  /// `vdivpd y, yv, ym256`
  public mutating func vdivpd256(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.VectorRegister) {
    vexRegisters(0x1055E, a.number, b.number, c.number)
  }

  /// `vdivpd y, yv, ym256`
  public mutating func vdivpd256(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.Address) {
    vexMemory(0x1055E, a.number, b.number, c, 0)
  }

  /// `divss x, xm32`
  public mutating func divss(_ a: X86.VectorRegister, _ b: X86.VectorRegister) {
    registers(0xF310005E0F, a.number, b.number)
  }

  /// `divss x, xm32`
  public mutating func divss(_ a: X86.VectorRegister, _ b: X86.Address) {
    memory(0xF310005E0F, a.number, b, 0)
  }

  /// `divsd x, xm64`
  public mutating func divsd(_ a: X86.VectorRegister, _ b: X86.VectorRegister) {
    registers(0xF210005E0F, a.number, b.number)
  }

  /// `divsd x, xm64`
  public mutating func divsd(_ a: X86.VectorRegister, _ b: X86.Address) {
    memory(0xF210005E0F, a.number, b, 0)
  }

  /// `vdivss x, xv, xm32`
  public mutating func vdivss(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.VectorRegister) {
    vexRegisters(0x1025E, a.number, b.number, c.number)
  }

  /// `vdivss x, xv, xm32`
  public mutating func vdivss(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.Address) {
    vexMemory(0x1025E, a.number, b.number, c, 0)
  }

  /// `vdivsd x, xv, xm64`
  public mutating func vdivsd(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.VectorRegister) {
    vexRegisters(0x1035E, a.number, b.number, c.number)
  }

  /// `vdivsd x, xv, xm64`
  public mutating func vdivsd(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.Address) {
    vexMemory(0x1035E, a.number, b.number, c, 0)
  }

  /// `maxps x, xm128`
  public mutating func maxps(_ a: X86.VectorRegister, _ b: X86.VectorRegister) {
    registers(0x10005F0F, a.number, b.number)
  }

  /// `maxps x, xm128`
  public mutating func maxps(_ a: X86.VectorRegister, _ b: X86.Address) {
    memory(0x10005F0F, a.number, b, 0)
  }

  /// `maxpd x, xm128`
  public mutating func maxpd(_ a: X86.VectorRegister, _ b: X86.VectorRegister) {
    registers(0x6610005F0F, a.number, b.number)
  }

  /// `maxpd x, xm128`
  public mutating func maxpd(_ a: X86.VectorRegister, _ b: X86.Address) {
    memory(0x6610005F0F, a.number, b, 0)
  }

  /// `vmaxps x, xv, xm128`
  public mutating func vmaxps(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.VectorRegister) {
    vexRegisters(0x1005F, a.number, b.number, c.number)
  }

  /// `vmaxps x, xv, xm128`
  public mutating func vmaxps(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.Address) {
    vexMemory(0x1005F, a.number, b.number, c, 0)
  }

  /// `vmaxps y, yv, ym256`
  public mutating func vmaxps256(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.VectorRegister) {
    vexRegisters(0x1045F, a.number, b.number, c.number)
  }

  /// `vmaxps y, yv, ym256`
  public mutating func vmaxps256(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.Address) {
    vexMemory(0x1045F, a.number, b.number, c, 0)
  }

  /// `vmaxpd x, xv, xm128`
  public mutating func vmaxpd(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.VectorRegister) {
    vexRegisters(0x1015F, a.number, b.number, c.number)
  }

  /// `vmaxpd x, xv, xm128`
  public mutating func vmaxpd(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.Address) {
    vexMemory(0x1015F, a.number, b.number, c, 0)
  }

  /// `vmaxpd y, yv, ym256`
  public mutating func vmaxpd256(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.VectorRegister) {
    vexRegisters(0x1055F, a.number, b.number, c.number)
  }

  /// `vmaxpd y, yv, ym256`
  public mutating func vmaxpd256(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.Address) {
    vexMemory(0x1055F, a.number, b.number, c, 0)
  }

  /// `maxss x, xm32`
  public mutating func maxss(_ a: X86.VectorRegister, _ b: X86.VectorRegister) {
    registers(0xF310005F0F, a.number, b.number)
  }

  /// `maxss x, xm32`
  public mutating func maxss(_ a: X86.VectorRegister, _ b: X86.Address) {
    memory(0xF310005F0F, a.number, b, 0)
  }

  /// `maxsd x, xm64`
  public mutating func maxsd(_ a: X86.VectorRegister, _ b: X86.VectorRegister) {
    registers(0xF210005F0F, a.number, b.number)
  }

  /// `maxsd x, xm64`
  public mutating func maxsd(_ a: X86.VectorRegister, _ b: X86.Address) {
    memory(0xF210005F0F, a.number, b, 0)
  }

  /// `vmaxss x, xv, xm32`
  public mutating func vmaxss(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.VectorRegister) {
    vexRegisters(0x1025F, a.number, b.number, c.number)
  }

  /// `vmaxss x, xv, xm32`
  public mutating func vmaxss(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.Address) {
    vexMemory(0x1025F, a.number, b.number, c, 0)
  }

  /// `vmaxsd x, xv, xm64`
  public mutating func vmaxsd(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.VectorRegister) {
    vexRegisters(0x1035F, a.number, b.number, c.number)
  }

  /// `vmaxsd x, xv, xm64`
  public mutating func vmaxsd(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.Address) {
    vexMemory(0x1035F, a.number, b.number, c, 0)
  }

  /// `andps x, xm128`
  public mutating func andps(_ a: X86.VectorRegister, _ b: X86.VectorRegister) {
    registers(0x1000540F, a.number, b.number)
  }

  /// `andps x, xm128`
  public mutating func andps(_ a: X86.VectorRegister, _ b: X86.Address) {
    memory(0x1000540F, a.number, b, 0)
  }

  /// `andpd x, xm128`
  public mutating func andpd(_ a: X86.VectorRegister, _ b: X86.VectorRegister) {
    registers(0x661000540F, a.number, b.number)
  }

  /// `andpd x, xm128`
  public mutating func andpd(_ a: X86.VectorRegister, _ b: X86.Address) {
    memory(0x661000540F, a.number, b, 0)
  }

  /// `vandps x, xv, xm128`
  public mutating func vandps(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.VectorRegister) {
    vexRegisters(0x10054, a.number, b.number, c.number)
  }

  /// `vandps x, xv, xm128`
  public mutating func vandps(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.Address) {
    vexMemory(0x10054, a.number, b.number, c, 0)
  }

  /// `vandps y, yv, ym256`
  public mutating func vandps256(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.VectorRegister) {
    vexRegisters(0x10454, a.number, b.number, c.number)
  }

  /// `vandps y, yv, ym256`
  public mutating func vandps256(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.Address) {
    vexMemory(0x10454, a.number, b.number, c, 0)
  }

  /// `vandpd x, xv, xm128`
  public mutating func vandpd(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.VectorRegister) {
    vexRegisters(0x10154, a.number, b.number, c.number)
  }

  /// `vandpd x, xv, xm128`
  public mutating func vandpd(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.Address) {
    vexMemory(0x10154, a.number, b.number, c, 0)
  }

  /// `vandpd y, yv, ym256`
  public mutating func vandpd256(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.VectorRegister) {
    vexRegisters(0x10554, a.number, b.number, c.number)
  }

  /// `vandpd y, yv, ym256`
  public mutating func vandpd256(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.Address) {
    vexMemory(0x10554, a.number, b.number, c, 0)
  }

  /// `andnps x, xm128`
  public mutating func andnps(_ a: X86.VectorRegister, _ b: X86.VectorRegister) {
    registers(0x1000550F, a.number, b.number)
  }

  /// `andnps x, xm128`
  public mutating func andnps(_ a: X86.VectorRegister, _ b: X86.Address) {
    memory(0x1000550F, a.number, b, 0)
  }

  /// `andnpd x, xm128`
  public mutating func andnpd(_ a: X86.VectorRegister, _ b: X86.VectorRegister) {
    registers(0x661000550F, a.number, b.number)
  }

  /// `andnpd x, xm128`
  public mutating func andnpd(_ a: X86.VectorRegister, _ b: X86.Address) {
    memory(0x661000550F, a.number, b, 0)
  }

  /// `vandnps x, xv, xm128`
  public mutating func vandnps(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.VectorRegister) {
    vexRegisters(0x10055, a.number, b.number, c.number)
  }

  /// `vandnps x, xv, xm128`
  public mutating func vandnps(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.Address) {
    vexMemory(0x10055, a.number, b.number, c, 0)
  }

  /// `vandnps y, yv, ym256`
  public mutating func vandnps256(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.VectorRegister) {
    vexRegisters(0x10455, a.number, b.number, c.number)
  }

  /// `vandnps y, yv, ym256`
  public mutating func vandnps256(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.Address) {
    vexMemory(0x10455, a.number, b.number, c, 0)
  }

  /// `vandnpd x, xv, xm128`
  public mutating func vandnpd(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.VectorRegister) {
    vexRegisters(0x10155, a.number, b.number, c.number)
  }

  /// `vandnpd x, xv, xm128`
  public mutating func vandnpd(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.Address) {
    vexMemory(0x10155, a.number, b.number, c, 0)
  }

  /// `vandnpd y, yv, ym256`
  public mutating func vandnpd256(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.VectorRegister) {
    vexRegisters(0x10555, a.number, b.number, c.number)
  }

  /// `vandnpd y, yv, ym256`
  public mutating func vandnpd256(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.Address) {
    vexMemory(0x10555, a.number, b.number, c, 0)
  }

  /// `orps x, xm128`
  public mutating func orps(_ a: X86.VectorRegister, _ b: X86.VectorRegister) {
    registers(0x1000560F, a.number, b.number)
  }

  /// `orps x, xm128`
  public mutating func orps(_ a: X86.VectorRegister, _ b: X86.Address) {
    memory(0x1000560F, a.number, b, 0)
  }

  /// `orpd x, xm128`
  public mutating func orpd(_ a: X86.VectorRegister, _ b: X86.VectorRegister) {
    registers(0x661000560F, a.number, b.number)
  }

  /// `orpd x, xm128`
  public mutating func orpd(_ a: X86.VectorRegister, _ b: X86.Address) {
    memory(0x661000560F, a.number, b, 0)
  }

  /// `vorps x, xv, xm128`
  public mutating func vorps(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.VectorRegister) {
    vexRegisters(0x10056, a.number, b.number, c.number)
  }

  /// `vorps x, xv, xm128`
  public mutating func vorps(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.Address) {
    vexMemory(0x10056, a.number, b.number, c, 0)
  }

  /// `vorps y, yv, ym256`
  public mutating func vorps256(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.VectorRegister) {
    vexRegisters(0x10456, a.number, b.number, c.number)
  }

  /// `vorps y, yv, ym256`
  public mutating func vorps256(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.Address) {
    vexMemory(0x10456, a.number, b.number, c, 0)
  }

  /// `vorpd x, xv, xm128`
  public mutating func vorpd(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.VectorRegister) {
    vexRegisters(0x10156, a.number, b.number, c.number)
  }

  /// `vorpd x, xv, xm128`
  public mutating func vorpd(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.Address) {
    vexMemory(0x10156, a.number, b.number, c, 0)
  }

  /// `vorpd y, yv, ym256`
  public mutating func vorpd256(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.VectorRegister) {
    vexRegisters(0x10556, a.number, b.number, c.number)
  }

  /// `vorpd y, yv, ym256`
  public mutating func vorpd256(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.Address) {
    vexMemory(0x10556, a.number, b.number, c, 0)
  }

  /// `xorps x, xm128`
  public mutating func xorps(_ a: X86.VectorRegister, _ b: X86.VectorRegister) {
    registers(0x1000570F, a.number, b.number)
  }

  /// `xorps x, xm128`
  public mutating func xorps(_ a: X86.VectorRegister, _ b: X86.Address) {
    memory(0x1000570F, a.number, b, 0)
  }

  /// `xorpd x, xm128`
  public mutating func xorpd(_ a: X86.VectorRegister, _ b: X86.VectorRegister) {
    registers(0x661000570F, a.number, b.number)
  }

  /// `xorpd x, xm128`
  public mutating func xorpd(_ a: X86.VectorRegister, _ b: X86.Address) {
    memory(0x661000570F, a.number, b, 0)
  }

  /// `vxorps x, xv, xm128`
  public mutating func vxorps(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.VectorRegister) {
    vexRegisters(0x10057, a.number, b.number, c.number)
  }

  /// `vxorps x, xv, xm128`
  public mutating func vxorps(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.Address) {
    vexMemory(0x10057, a.number, b.number, c, 0)
  }

  /// `vxorps y, yv, ym256`
  public mutating func vxorps256(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.VectorRegister) {
    vexRegisters(0x10457, a.number, b.number, c.number)
  }

  /// `vxorps y, yv, ym256`
  public mutating func vxorps256(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.Address) {
    vexMemory(0x10457, a.number, b.number, c, 0)
  }

  /// `vxorpd x, xv, xm128`
  public mutating func vxorpd(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.VectorRegister) {
    vexRegisters(0x10157, a.number, b.number, c.number)
  }

  /// `vxorpd x, xv, xm128`
  public mutating func vxorpd(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.Address) {
    vexMemory(0x10157, a.number, b.number, c, 0)
  }

  /// `vxorpd y, yv, ym256`
  public mutating func vxorpd256(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.VectorRegister) {
    vexRegisters(0x10557, a.number, b.number, c.number)
  }

  /// `vxorpd y, yv, ym256`
  public mutating func vxorpd256(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.Address) {
    vexMemory(0x10557, a.number, b.number, c, 0)
  }

  /// `unpcklps x, xm128`
  public mutating func unpcklps(_ a: X86.VectorRegister, _ b: X86.VectorRegister) {
    registers(0x1000140F, a.number, b.number)
  }

  /// `unpcklps x, xm128`
  public mutating func unpcklps(_ a: X86.VectorRegister, _ b: X86.Address) {
    memory(0x1000140F, a.number, b, 0)
  }

  /// `unpcklpd x, xm128`
  public mutating func unpcklpd(_ a: X86.VectorRegister, _ b: X86.VectorRegister) {
    registers(0x661000140F, a.number, b.number)
  }

  /// `unpcklpd x, xm128`
  public mutating func unpcklpd(_ a: X86.VectorRegister, _ b: X86.Address) {
    memory(0x661000140F, a.number, b, 0)
  }

  /// `vunpcklps x, xv, xm128`
  public mutating func vunpcklps(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.VectorRegister) {
    vexRegisters(0x10014, a.number, b.number, c.number)
  }

  /// `vunpcklps x, xv, xm128`
  public mutating func vunpcklps(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.Address) {
    vexMemory(0x10014, a.number, b.number, c, 0)
  }

  /// `vunpcklps y, yv, ym256`
  public mutating func vunpcklps256(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.VectorRegister) {
    vexRegisters(0x10414, a.number, b.number, c.number)
  }

  /// `vunpcklps y, yv, ym256`
  public mutating func vunpcklps256(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.Address) {
    vexMemory(0x10414, a.number, b.number, c, 0)
  }

  /// `vunpcklpd x, xv, xm128`
  public mutating func vunpcklpd(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.VectorRegister) {
    vexRegisters(0x10114, a.number, b.number, c.number)
  }

  /// `vunpcklpd x, xv, xm128`
  public mutating func vunpcklpd(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.Address) {
    vexMemory(0x10114, a.number, b.number, c, 0)
  }

  /// `vunpcklpd y, yv, ym256`
  public mutating func vunpcklpd256(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.VectorRegister) {
    vexRegisters(0x10514, a.number, b.number, c.number)
  }

  /// `vunpcklpd y, yv, ym256`
  public mutating func vunpcklpd256(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.Address) {
    vexMemory(0x10514, a.number, b.number, c, 0)
  }

  /// `unpckhps x, xm128`
  public mutating func unpckhps(_ a: X86.VectorRegister, _ b: X86.VectorRegister) {
    registers(0x1000150F, a.number, b.number)
  }

  /// `unpckhps x, xm128`
  public mutating func unpckhps(_ a: X86.VectorRegister, _ b: X86.Address) {
    memory(0x1000150F, a.number, b, 0)
  }

  /// `unpckhpd x, xm128`
  public mutating func unpckhpd(_ a: X86.VectorRegister, _ b: X86.VectorRegister) {
    registers(0x661000150F, a.number, b.number)
  }

  /// `unpckhpd x, xm128`
  public mutating func unpckhpd(_ a: X86.VectorRegister, _ b: X86.Address) {
    memory(0x661000150F, a.number, b, 0)
  }

  /// `vunpckhps x, xv, xm128`
  public mutating func vunpckhps(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.VectorRegister) {
    vexRegisters(0x10015, a.number, b.number, c.number)
  }

  /// `vunpckhps x, xv, xm128`
  public mutating func vunpckhps(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.Address) {
    vexMemory(0x10015, a.number, b.number, c, 0)
  }

  /// `vunpckhps y, yv, ym256`
  public mutating func vunpckhps256(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.VectorRegister) {
    vexRegisters(0x10415, a.number, b.number, c.number)
  }

  /// `vunpckhps y, yv, ym256`
  public mutating func vunpckhps256(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.Address) {
    vexMemory(0x10415, a.number, b.number, c, 0)
  }

  /// `vunpckhpd x, xv, xm128`
  public mutating func vunpckhpd(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.VectorRegister) {
    vexRegisters(0x10115, a.number, b.number, c.number)
  }

  /// `vunpckhpd x, xv, xm128`
  public mutating func vunpckhpd(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.Address) {
    vexMemory(0x10115, a.number, b.number, c, 0)
  }

  /// `vunpckhpd y, yv, ym256`
  public mutating func vunpckhpd256(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.VectorRegister) {
    vexRegisters(0x10515, a.number, b.number, c.number)
  }

  /// `vunpckhpd y, yv, ym256`
  public mutating func vunpckhpd256(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.Address) {
    vexMemory(0x10515, a.number, b.number, c, 0)
  }

  /// `sqrtps x, xm128`
  public mutating func sqrtps(_ a: X86.VectorRegister, _ b: X86.VectorRegister) {
    registers(0x1000510F, a.number, b.number)
  }

  /// `sqrtps x, xm128`
  public mutating func sqrtps(_ a: X86.VectorRegister, _ b: X86.Address) {
    memory(0x1000510F, a.number, b, 0)
  }

  /// `sqrtpd x, xm128`
  public mutating func sqrtpd(_ a: X86.VectorRegister, _ b: X86.VectorRegister) {
    registers(0x661000510F, a.number, b.number)
  }

  /// `sqrtpd x, xm128`
  public mutating func sqrtpd(_ a: X86.VectorRegister, _ b: X86.Address) {
    memory(0x661000510F, a.number, b, 0)
  }

  /// `sqrtss x, xm32`
  public mutating func sqrtss(_ a: X86.VectorRegister, _ b: X86.VectorRegister) {
    registers(0xF31000510F, a.number, b.number)
  }

  /// `sqrtss x, xm32`
  public mutating func sqrtss(_ a: X86.VectorRegister, _ b: X86.Address) {
    memory(0xF31000510F, a.number, b, 0)
  }

  /// `sqrtsd x, xm64`
  public mutating func sqrtsd(_ a: X86.VectorRegister, _ b: X86.VectorRegister) {
    registers(0xF21000510F, a.number, b.number)
  }

  /// `sqrtsd x, xm64`
  public mutating func sqrtsd(_ a: X86.VectorRegister, _ b: X86.Address) {
    memory(0xF21000510F, a.number, b, 0)
  }

  /// `vsqrtps x, xm128`
  public mutating func vsqrtps(_ a: X86.VectorRegister, _ b: X86.VectorRegister) {
    vexRegisters(0x10051, a.number, 0, b.number)
  }

  /// `vsqrtps x, xm128`
  public mutating func vsqrtps(_ a: X86.VectorRegister, _ b: X86.Address) {
    vexMemory(0x10051, a.number, 0, b, 0)
  }

  /// `vsqrtps y, ym256`
  public mutating func vsqrtps256(_ a: X86.VectorRegister, _ b: X86.VectorRegister) {
    vexRegisters(0x10451, a.number, 0, b.number)
  }

  /// `vsqrtps y, ym256`
  public mutating func vsqrtps256(_ a: X86.VectorRegister, _ b: X86.Address) {
    vexMemory(0x10451, a.number, 0, b, 0)
  }

  /// `vsqrtpd x, xm128`
  public mutating func vsqrtpd(_ a: X86.VectorRegister, _ b: X86.VectorRegister) {
    vexRegisters(0x10151, a.number, 0, b.number)
  }

  /// `vsqrtpd x, xm128`
  public mutating func vsqrtpd(_ a: X86.VectorRegister, _ b: X86.Address) {
    vexMemory(0x10151, a.number, 0, b, 0)
  }

  /// `vsqrtpd y, ym256`
  public mutating func vsqrtpd256(_ a: X86.VectorRegister, _ b: X86.VectorRegister) {
    vexRegisters(0x10551, a.number, 0, b.number)
  }

  /// `vsqrtpd y, ym256`
  public mutating func vsqrtpd256(_ a: X86.VectorRegister, _ b: X86.Address) {
    vexMemory(0x10551, a.number, 0, b, 0)
  }

  /// `vsqrtss x, xv, xm32`
  public mutating func vsqrtss(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.VectorRegister) {
    vexRegisters(0x10251, a.number, b.number, c.number)
  }

  /// `vsqrtss x, xv, xm32`
  public mutating func vsqrtss(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.Address) {
    vexMemory(0x10251, a.number, b.number, c, 0)
  }

  /// `vsqrtsd x, xv, xm64`
  public mutating func vsqrtsd(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.VectorRegister) {
    vexRegisters(0x10351, a.number, b.number, c.number)
  }

  /// `vsqrtsd x, xv, xm64`
  public mutating func vsqrtsd(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.Address) {
    vexMemory(0x10351, a.number, b.number, c, 0)
  }

  /// `cmpps x, xm128, comparison`
  public mutating func cmpps(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.Comparison) {
    registers(0x1000C20F, a.number, b.number)
    immediate(c.rawValue)
  }

  /// `cmpps x, xm128, comparison`
  public mutating func cmpps(_ a: X86.VectorRegister, _ b: X86.Address, _ c: X86.Comparison) {
    memory(0x1000C20F, a.number, b, 1)
    immediate(c.rawValue)
  }

  /// `cmppd x, xm128, comparison`
  public mutating func cmppd(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.Comparison) {
    registers(0x661000C20F, a.number, b.number)
    immediate(c.rawValue)
  }

  /// `cmppd x, xm128, comparison`
  public mutating func cmppd(_ a: X86.VectorRegister, _ b: X86.Address, _ c: X86.Comparison) {
    memory(0x661000C20F, a.number, b, 1)
    immediate(c.rawValue)
  }

  /// `cmpss x, xm32, comparison`
  public mutating func cmpss(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.Comparison) {
    registers(0xF31000C20F, a.number, b.number)
    immediate(c.rawValue)
  }

  /// `cmpss x, xm32, comparison`
  public mutating func cmpss(_ a: X86.VectorRegister, _ b: X86.Address, _ c: X86.Comparison) {
    memory(0xF31000C20F, a.number, b, 1)
    immediate(c.rawValue)
  }

  /// `cmpsd x, xm64, comparison`
  public mutating func cmpsd(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.Comparison) {
    registers(0xF21000C20F, a.number, b.number)
    immediate(c.rawValue)
  }

  /// `cmpsd x, xm64, comparison`
  public mutating func cmpsd(_ a: X86.VectorRegister, _ b: X86.Address, _ c: X86.Comparison) {
    memory(0xF21000C20F, a.number, b, 1)
    immediate(c.rawValue)
  }

  /// `vcmpps x, xv, xm128, comparison`
  public mutating func vcmpps(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.VectorRegister, _ d: X86.Comparison) {
    vexRegisters(0x100C2, a.number, b.number, c.number)
    immediate(d.rawValue)
  }

  /// `vcmpps x, xv, xm128, comparison`
  public mutating func vcmpps(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.Address, _ d: X86.Comparison) {
    vexMemory(0x100C2, a.number, b.number, c, 1)
    immediate(d.rawValue)
  }

  /// `vcmpps y, yv, ym256, comparison`
  public mutating func vcmpps256(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.VectorRegister, _ d: X86.Comparison) {
    vexRegisters(0x104C2, a.number, b.number, c.number)
    immediate(d.rawValue)
  }

  /// `vcmpps y, yv, ym256, comparison`
  public mutating func vcmpps256(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.Address, _ d: X86.Comparison) {
    vexMemory(0x104C2, a.number, b.number, c, 1)
    immediate(d.rawValue)
  }

  /// `vcmppd x, xv, xm128, comparison`
  public mutating func vcmppd(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.VectorRegister, _ d: X86.Comparison) {
    vexRegisters(0x101C2, a.number, b.number, c.number)
    immediate(d.rawValue)
  }

  /// `vcmppd x, xv, xm128, comparison`
  public mutating func vcmppd(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.Address, _ d: X86.Comparison) {
    vexMemory(0x101C2, a.number, b.number, c, 1)
    immediate(d.rawValue)
  }

  /// `vcmppd y, yv, ym256, comparison`
  public mutating func vcmppd256(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.VectorRegister, _ d: X86.Comparison) {
    vexRegisters(0x105C2, a.number, b.number, c.number)
    immediate(d.rawValue)
  }

  /// `vcmppd y, yv, ym256, comparison`
  public mutating func vcmppd256(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.Address, _ d: X86.Comparison) {
    vexMemory(0x105C2, a.number, b.number, c, 1)
    immediate(d.rawValue)
  }

  /// `vcmpss x, xv, xm32, comparison`
  public mutating func vcmpss(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.VectorRegister, _ d: X86.Comparison) {
    vexRegisters(0x102C2, a.number, b.number, c.number)
    immediate(d.rawValue)
  }

  /// `vcmpss x, xv, xm32, comparison`
  public mutating func vcmpss(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.Address, _ d: X86.Comparison) {
    vexMemory(0x102C2, a.number, b.number, c, 1)
    immediate(d.rawValue)
  }

  /// `vcmpsd x, xv, xm64, comparison`
  public mutating func vcmpsd(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.VectorRegister, _ d: X86.Comparison) {
    vexRegisters(0x103C2, a.number, b.number, c.number)
    immediate(d.rawValue)
  }

  /// `vcmpsd x, xv, xm64, comparison`
  public mutating func vcmpsd(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.Address, _ d: X86.Comparison) {
    vexMemory(0x103C2, a.number, b.number, c, 1)
    immediate(d.rawValue)
  }

  /// `ucomiss x, xm32`
  public mutating func ucomiss(_ a: X86.VectorRegister, _ b: X86.VectorRegister) {
    registers(0x10002E0F, a.number, b.number)
  }

  /// `ucomiss x, xm32`
  public mutating func ucomiss(_ a: X86.VectorRegister, _ b: X86.Address) {
    memory(0x10002E0F, a.number, b, 0)
  }

  /// `ucomisd x, xm64`
  public mutating func ucomisd(_ a: X86.VectorRegister, _ b: X86.VectorRegister) {
    registers(0x6610002E0F, a.number, b.number)
  }

  /// `ucomisd x, xm64`
  public mutating func ucomisd(_ a: X86.VectorRegister, _ b: X86.Address) {
    memory(0x6610002E0F, a.number, b, 0)
  }

  /// `vucomiss x, xm32`
  public mutating func vucomiss(_ a: X86.VectorRegister, _ b: X86.VectorRegister) {
    vexRegisters(0x1002E, a.number, 0, b.number)
  }

  /// `vucomiss x, xm32`
  public mutating func vucomiss(_ a: X86.VectorRegister, _ b: X86.Address) {
    vexMemory(0x1002E, a.number, 0, b, 0)
  }

  /// `vucomisd x, xm64`
  public mutating func vucomisd(_ a: X86.VectorRegister, _ b: X86.VectorRegister) {
    vexRegisters(0x1012E, a.number, 0, b.number)
  }

  /// `vucomisd x, xm64`
  public mutating func vucomisd(_ a: X86.VectorRegister, _ b: X86.Address) {
    vexMemory(0x1012E, a.number, 0, b, 0)
  }

  /// `roundps x, xm128, u8`
  public mutating func roundps(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: UInt8) {
    registers(0x6618083A0F, a.number, b.number)
    immediate(c)
  }

  /// `roundps x, xm128, u8`
  public mutating func roundps(_ a: X86.VectorRegister, _ b: X86.Address, _ c: UInt8) {
    memory(0x6618083A0F, a.number, b, 1)
    immediate(c)
  }

  /// `roundpd x, xm128, u8`
  public mutating func roundpd(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: UInt8) {
    registers(0x6618093A0F, a.number, b.number)
    immediate(c)
  }

  /// `roundpd x, xm128, u8`
  public mutating func roundpd(_ a: X86.VectorRegister, _ b: X86.Address, _ c: UInt8) {
    memory(0x6618093A0F, a.number, b, 1)
    immediate(c)
  }

  /// `roundss x, xm32, u8`
  public mutating func roundss(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: UInt8) {
    registers(0x66180A3A0F, a.number, b.number)
    immediate(c)
  }

  /// `roundss x, xm32, u8`
  public mutating func roundss(_ a: X86.VectorRegister, _ b: X86.Address, _ c: UInt8) {
    memory(0x66180A3A0F, a.number, b, 1)
    immediate(c)
  }

  /// `roundsd x, xm64, u8`
  public mutating func roundsd(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: UInt8) {
    registers(0x66180B3A0F, a.number, b.number)
    immediate(c)
  }

  /// `roundsd x, xm64, u8`
  public mutating func roundsd(_ a: X86.VectorRegister, _ b: X86.Address, _ c: UInt8) {
    memory(0x66180B3A0F, a.number, b, 1)
    immediate(c)
  }

  /// `vroundps x, xm128, u8`
  public mutating func vroundps(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: UInt8) {
    vexRegisters(0x30108, a.number, 0, b.number)
    immediate(c)
  }

  /// `vroundps x, xm128, u8`
  public mutating func vroundps(_ a: X86.VectorRegister, _ b: X86.Address, _ c: UInt8) {
    vexMemory(0x30108, a.number, 0, b, 1)
    immediate(c)
  }

  /// `vroundps y, ym256, u8`
  public mutating func vroundps256(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: UInt8) {
    vexRegisters(0x30508, a.number, 0, b.number)
    immediate(c)
  }

  /// `vroundps y, ym256, u8`
  public mutating func vroundps256(_ a: X86.VectorRegister, _ b: X86.Address, _ c: UInt8) {
    vexMemory(0x30508, a.number, 0, b, 1)
    immediate(c)
  }

  /// `vroundpd x, xm128, u8`
  public mutating func vroundpd(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: UInt8) {
    vexRegisters(0x30109, a.number, 0, b.number)
    immediate(c)
  }

  /// `vroundpd x, xm128, u8`
  public mutating func vroundpd(_ a: X86.VectorRegister, _ b: X86.Address, _ c: UInt8) {
    vexMemory(0x30109, a.number, 0, b, 1)
    immediate(c)
  }

  /// `vroundpd y, ym256, u8`
  public mutating func vroundpd256(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: UInt8) {
    vexRegisters(0x30509, a.number, 0, b.number)
    immediate(c)
  }

  /// `vroundpd y, ym256, u8`
  public mutating func vroundpd256(_ a: X86.VectorRegister, _ b: X86.Address, _ c: UInt8) {
    vexMemory(0x30509, a.number, 0, b, 1)
    immediate(c)
  }

  /// `vroundss x, xv, xm32, u8`
  public mutating func vroundss(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.VectorRegister, _ d: UInt8) {
    vexRegisters(0x3010A, a.number, b.number, c.number)
    immediate(d)
  }

  /// `vroundss x, xv, xm32, u8`
  public mutating func vroundss(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.Address, _ d: UInt8) {
    vexMemory(0x3010A, a.number, b.number, c, 1)
    immediate(d)
  }

  /// `vroundsd x, xv, xm64, u8`
  public mutating func vroundsd(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.VectorRegister, _ d: UInt8) {
    vexRegisters(0x3010B, a.number, b.number, c.number)
    immediate(d)
  }

  /// `vroundsd x, xv, xm64, u8`
  public mutating func vroundsd(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.Address, _ d: UInt8) {
    vexMemory(0x3010B, a.number, b.number, c, 1)
    immediate(d)
  }

}
