// Written by InstructionGenerator from Sources/Engine/EncodingTable/X86; change the table and run `make generate`.
// swift-format-ignore-file

// Fused multiplication and addition

extension X86.Assembler {
  /// `vfmadd132ps x, xv, xm128`
  public mutating func vfmadd132ps(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.VectorRegister) {
    vexRegisters(0x20198, a.number, b.number, c.number)
  }

  /// `vfmadd132ps x, xv, xm128`
  public mutating func vfmadd132ps(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.Address) {
    vexMemory(0x20198, a.number, b.number, c, 0)
  }

  /// `vfmadd132ps y, yv, ym256`
  public mutating func vfmadd132ps256(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.VectorRegister) {
    vexRegisters(0x20598, a.number, b.number, c.number)
  }

  /// `vfmadd132ps y, yv, ym256`
  public mutating func vfmadd132ps256(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.Address) {
    vexMemory(0x20598, a.number, b.number, c, 0)
  }

  /// `vfmadd132pd x, xv, xm128`
  public mutating func vfmadd132pd(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.VectorRegister) {
    vexRegisters(0x28198, a.number, b.number, c.number)
  }

  /// `vfmadd132pd x, xv, xm128`
  public mutating func vfmadd132pd(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.Address) {
    vexMemory(0x28198, a.number, b.number, c, 0)
  }

  /// `vfmadd132pd y, yv, ym256`
  public mutating func vfmadd132pd256(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.VectorRegister) {
    vexRegisters(0x28598, a.number, b.number, c.number)
  }

  /// `vfmadd132pd y, yv, ym256`
  public mutating func vfmadd132pd256(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.Address) {
    vexMemory(0x28598, a.number, b.number, c, 0)
  }

  /// `vfmadd132ss x, xv, xm32`
  public mutating func vfmadd132ss(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.VectorRegister) {
    vexRegisters(0x20199, a.number, b.number, c.number)
  }

  /// `vfmadd132ss x, xv, xm32`
  public mutating func vfmadd132ss(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.Address) {
    vexMemory(0x20199, a.number, b.number, c, 0)
  }

  /// `vfmadd132sd x, xv, xm64`
  public mutating func vfmadd132sd(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.VectorRegister) {
    vexRegisters(0x28199, a.number, b.number, c.number)
  }

  /// `vfmadd132sd x, xv, xm64`
  public mutating func vfmadd132sd(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.Address) {
    vexMemory(0x28199, a.number, b.number, c, 0)
  }

  /// `vfmadd213ps x, xv, xm128`
  public mutating func vfmadd213ps(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.VectorRegister) {
    vexRegisters(0x201A8, a.number, b.number, c.number)
  }

  /// `vfmadd213ps x, xv, xm128`
  public mutating func vfmadd213ps(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.Address) {
    vexMemory(0x201A8, a.number, b.number, c, 0)
  }

  /// `vfmadd213ps y, yv, ym256`
  public mutating func vfmadd213ps256(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.VectorRegister) {
    vexRegisters(0x205A8, a.number, b.number, c.number)
  }

  /// `vfmadd213ps y, yv, ym256`
  public mutating func vfmadd213ps256(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.Address) {
    vexMemory(0x205A8, a.number, b.number, c, 0)
  }

  /// `vfmadd213pd x, xv, xm128`
  public mutating func vfmadd213pd(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.VectorRegister) {
    vexRegisters(0x281A8, a.number, b.number, c.number)
  }

  /// `vfmadd213pd x, xv, xm128`
  public mutating func vfmadd213pd(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.Address) {
    vexMemory(0x281A8, a.number, b.number, c, 0)
  }

  /// `vfmadd213pd y, yv, ym256`
  public mutating func vfmadd213pd256(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.VectorRegister) {
    vexRegisters(0x285A8, a.number, b.number, c.number)
  }

  /// `vfmadd213pd y, yv, ym256`
  public mutating func vfmadd213pd256(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.Address) {
    vexMemory(0x285A8, a.number, b.number, c, 0)
  }

  /// `vfmadd213ss x, xv, xm32`
  public mutating func vfmadd213ss(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.VectorRegister) {
    vexRegisters(0x201A9, a.number, b.number, c.number)
  }

  /// `vfmadd213ss x, xv, xm32`
  public mutating func vfmadd213ss(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.Address) {
    vexMemory(0x201A9, a.number, b.number, c, 0)
  }

  /// `vfmadd213sd x, xv, xm64`
  public mutating func vfmadd213sd(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.VectorRegister) {
    vexRegisters(0x281A9, a.number, b.number, c.number)
  }

  /// `vfmadd213sd x, xv, xm64`
  public mutating func vfmadd213sd(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.Address) {
    vexMemory(0x281A9, a.number, b.number, c, 0)
  }

  /// `vfmadd231ps x, xv, xm128`
  public mutating func vfmadd231ps(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.VectorRegister) {
    vexRegisters(0x201B8, a.number, b.number, c.number)
  }

  /// `vfmadd231ps x, xv, xm128`
  public mutating func vfmadd231ps(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.Address) {
    vexMemory(0x201B8, a.number, b.number, c, 0)
  }

  /// `vfmadd231ps y, yv, ym256`
  public mutating func vfmadd231ps256(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.VectorRegister) {
    vexRegisters(0x205B8, a.number, b.number, c.number)
  }

  /// `vfmadd231ps y, yv, ym256`
  public mutating func vfmadd231ps256(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.Address) {
    vexMemory(0x205B8, a.number, b.number, c, 0)
  }

  /// `vfmadd231pd x, xv, xm128`
  public mutating func vfmadd231pd(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.VectorRegister) {
    vexRegisters(0x281B8, a.number, b.number, c.number)
  }

  /// `vfmadd231pd x, xv, xm128`
  public mutating func vfmadd231pd(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.Address) {
    vexMemory(0x281B8, a.number, b.number, c, 0)
  }

  /// `vfmadd231pd y, yv, ym256`
  public mutating func vfmadd231pd256(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.VectorRegister) {
    vexRegisters(0x285B8, a.number, b.number, c.number)
  }

  /// `vfmadd231pd y, yv, ym256`
  public mutating func vfmadd231pd256(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.Address) {
    vexMemory(0x285B8, a.number, b.number, c, 0)
  }

  /// `vfmadd231ss x, xv, xm32`
  public mutating func vfmadd231ss(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.VectorRegister) {
    vexRegisters(0x201B9, a.number, b.number, c.number)
  }

  /// `vfmadd231ss x, xv, xm32`
  public mutating func vfmadd231ss(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.Address) {
    vexMemory(0x201B9, a.number, b.number, c, 0)
  }

  /// `vfmadd231sd x, xv, xm64`
  public mutating func vfmadd231sd(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.VectorRegister) {
    vexRegisters(0x281B9, a.number, b.number, c.number)
  }

  /// `vfmadd231sd x, xv, xm64`
  public mutating func vfmadd231sd(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.Address) {
    vexMemory(0x281B9, a.number, b.number, c, 0)
  }

  /// `vfnmadd132ps x, xv, xm128`
  public mutating func vfnmadd132ps(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.VectorRegister) {
    vexRegisters(0x2019C, a.number, b.number, c.number)
  }

  /// `vfnmadd132ps x, xv, xm128`
  public mutating func vfnmadd132ps(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.Address) {
    vexMemory(0x2019C, a.number, b.number, c, 0)
  }

  /// `vfnmadd132ps y, yv, ym256`
  public mutating func vfnmadd132ps256(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.VectorRegister) {
    vexRegisters(0x2059C, a.number, b.number, c.number)
  }

  /// `vfnmadd132ps y, yv, ym256`
  public mutating func vfnmadd132ps256(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.Address) {
    vexMemory(0x2059C, a.number, b.number, c, 0)
  }

  /// `vfnmadd132pd x, xv, xm128`
  public mutating func vfnmadd132pd(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.VectorRegister) {
    vexRegisters(0x2819C, a.number, b.number, c.number)
  }

  /// `vfnmadd132pd x, xv, xm128`
  public mutating func vfnmadd132pd(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.Address) {
    vexMemory(0x2819C, a.number, b.number, c, 0)
  }

  /// `vfnmadd132pd y, yv, ym256`
  public mutating func vfnmadd132pd256(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.VectorRegister) {
    vexRegisters(0x2859C, a.number, b.number, c.number)
  }

  /// `vfnmadd132pd y, yv, ym256`
  public mutating func vfnmadd132pd256(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.Address) {
    vexMemory(0x2859C, a.number, b.number, c, 0)
  }

  /// `vfnmadd132ss x, xv, xm32`
  public mutating func vfnmadd132ss(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.VectorRegister) {
    vexRegisters(0x2019D, a.number, b.number, c.number)
  }

  /// `vfnmadd132ss x, xv, xm32`
  public mutating func vfnmadd132ss(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.Address) {
    vexMemory(0x2019D, a.number, b.number, c, 0)
  }

  /// `vfnmadd132sd x, xv, xm64`
  public mutating func vfnmadd132sd(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.VectorRegister) {
    vexRegisters(0x2819D, a.number, b.number, c.number)
  }

  /// `vfnmadd132sd x, xv, xm64`
  public mutating func vfnmadd132sd(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.Address) {
    vexMemory(0x2819D, a.number, b.number, c, 0)
  }

  /// `vfnmadd213ps x, xv, xm128`
  public mutating func vfnmadd213ps(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.VectorRegister) {
    vexRegisters(0x201AC, a.number, b.number, c.number)
  }

  /// `vfnmadd213ps x, xv, xm128`
  public mutating func vfnmadd213ps(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.Address) {
    vexMemory(0x201AC, a.number, b.number, c, 0)
  }

  /// `vfnmadd213ps y, yv, ym256`
  public mutating func vfnmadd213ps256(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.VectorRegister) {
    vexRegisters(0x205AC, a.number, b.number, c.number)
  }

  /// `vfnmadd213ps y, yv, ym256`
  public mutating func vfnmadd213ps256(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.Address) {
    vexMemory(0x205AC, a.number, b.number, c, 0)
  }

  /// `vfnmadd213pd x, xv, xm128`
  public mutating func vfnmadd213pd(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.VectorRegister) {
    vexRegisters(0x281AC, a.number, b.number, c.number)
  }

  /// `vfnmadd213pd x, xv, xm128`
  public mutating func vfnmadd213pd(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.Address) {
    vexMemory(0x281AC, a.number, b.number, c, 0)
  }

  /// `vfnmadd213pd y, yv, ym256`
  public mutating func vfnmadd213pd256(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.VectorRegister) {
    vexRegisters(0x285AC, a.number, b.number, c.number)
  }

  /// `vfnmadd213pd y, yv, ym256`
  public mutating func vfnmadd213pd256(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.Address) {
    vexMemory(0x285AC, a.number, b.number, c, 0)
  }

  /// `vfnmadd213ss x, xv, xm32`
  public mutating func vfnmadd213ss(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.VectorRegister) {
    vexRegisters(0x201AD, a.number, b.number, c.number)
  }

  /// `vfnmadd213ss x, xv, xm32`
  public mutating func vfnmadd213ss(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.Address) {
    vexMemory(0x201AD, a.number, b.number, c, 0)
  }

  /// `vfnmadd213sd x, xv, xm64`
  public mutating func vfnmadd213sd(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.VectorRegister) {
    vexRegisters(0x281AD, a.number, b.number, c.number)
  }

  /// `vfnmadd213sd x, xv, xm64`
  public mutating func vfnmadd213sd(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.Address) {
    vexMemory(0x281AD, a.number, b.number, c, 0)
  }

  /// `vfnmadd231ps x, xv, xm128`
  public mutating func vfnmadd231ps(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.VectorRegister) {
    vexRegisters(0x201BC, a.number, b.number, c.number)
  }

  /// `vfnmadd231ps x, xv, xm128`
  public mutating func vfnmadd231ps(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.Address) {
    vexMemory(0x201BC, a.number, b.number, c, 0)
  }

  /// `vfnmadd231ps y, yv, ym256`
  public mutating func vfnmadd231ps256(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.VectorRegister) {
    vexRegisters(0x205BC, a.number, b.number, c.number)
  }

  /// `vfnmadd231ps y, yv, ym256`
  public mutating func vfnmadd231ps256(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.Address) {
    vexMemory(0x205BC, a.number, b.number, c, 0)
  }

  /// `vfnmadd231pd x, xv, xm128`
  public mutating func vfnmadd231pd(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.VectorRegister) {
    vexRegisters(0x281BC, a.number, b.number, c.number)
  }

  /// `vfnmadd231pd x, xv, xm128`
  public mutating func vfnmadd231pd(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.Address) {
    vexMemory(0x281BC, a.number, b.number, c, 0)
  }

  /// `vfnmadd231pd y, yv, ym256`
  public mutating func vfnmadd231pd256(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.VectorRegister) {
    vexRegisters(0x285BC, a.number, b.number, c.number)
  }

  /// `vfnmadd231pd y, yv, ym256`
  public mutating func vfnmadd231pd256(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.Address) {
    vexMemory(0x285BC, a.number, b.number, c, 0)
  }

  /// `vfnmadd231ss x, xv, xm32`
  public mutating func vfnmadd231ss(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.VectorRegister) {
    vexRegisters(0x201BD, a.number, b.number, c.number)
  }

  /// `vfnmadd231ss x, xv, xm32`
  public mutating func vfnmadd231ss(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.Address) {
    vexMemory(0x201BD, a.number, b.number, c, 0)
  }

  /// `vfnmadd231sd x, xv, xm64`
  public mutating func vfnmadd231sd(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.VectorRegister) {
    vexRegisters(0x281BD, a.number, b.number, c.number)
  }

  /// `vfnmadd231sd x, xv, xm64`
  public mutating func vfnmadd231sd(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.Address) {
    vexMemory(0x281BD, a.number, b.number, c, 0)
  }

  /// `{vex} vpdpbusd x, xv, xm128`
  public mutating func vpdpbusd(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.VectorRegister) {
    vexRegisters(0x20150, a.number, b.number, c.number)
  }

  /// `{vex} vpdpbusd x, xv, xm128`
  public mutating func vpdpbusd(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.Address) {
    vexMemory(0x20150, a.number, b.number, c, 0)
  }

  /// `{vex} vpdpwssd x, xv, xm128`
  public mutating func vpdpwssd(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.VectorRegister) {
    vexRegisters(0x20152, a.number, b.number, c.number)
  }

  /// `{vex} vpdpwssd x, xv, xm128`
  public mutating func vpdpwssd(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.Address) {
    vexMemory(0x20152, a.number, b.number, c, 0)
  }

}
