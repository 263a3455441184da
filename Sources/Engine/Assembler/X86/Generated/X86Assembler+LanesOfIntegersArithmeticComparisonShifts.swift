// Written by InstructionGenerator from Sources/Engine/EncodingTable/X86; change the table and run `make generate`.
// swift-format-ignore-file

// Lanes of integers: arithmetic, comparison, shifts

extension X86.Assembler {
  /// `paddb x, xm128`
  public mutating func paddb(_ a: X86.VectorRegister, _ b: X86.VectorRegister) {
    registers(0x661000FC0F, a.number, b.number)
  }

  /// `paddb x, xm128`
  public mutating func paddb(_ a: X86.VectorRegister, _ b: X86.Address) {
    memory(0x661000FC0F, a.number, b, 0)
  }

  /// `vpaddb x, xv, xm128`
  public mutating func vpaddb(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.VectorRegister) {
    vexRegisters(0x101FC, a.number, b.number, c.number)
  }

  /// `vpaddb x, xv, xm128`
  public mutating func vpaddb(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.Address) {
    vexMemory(0x101FC, a.number, b.number, c, 0)
  }

  /// `vpaddb y, yv, ym256`
  public mutating func vpaddb256(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.VectorRegister) {
    vexRegisters(0x105FC, a.number, b.number, c.number)
  }

  /// `vpaddb y, yv, ym256`
  public mutating func vpaddb256(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.Address) {
    vexMemory(0x105FC, a.number, b.number, c, 0)
  }

  /// `paddw x, xm128`
  public mutating func paddw(_ a: X86.VectorRegister, _ b: X86.VectorRegister) {
    registers(0x661000FD0F, a.number, b.number)
  }

  /// `paddw x, xm128`
  public mutating func paddw(_ a: X86.VectorRegister, _ b: X86.Address) {
    memory(0x661000FD0F, a.number, b, 0)
  }

  /// `vpaddw x, xv, xm128`
  public mutating func vpaddw(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.VectorRegister) {
    vexRegisters(0x101FD, a.number, b.number, c.number)
  }

  /// `vpaddw x, xv, xm128`
  public mutating func vpaddw(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.Address) {
    vexMemory(0x101FD, a.number, b.number, c, 0)
  }

  /// `vpaddw y, yv, ym256`
  public mutating func vpaddw256(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.VectorRegister) {
    vexRegisters(0x105FD, a.number, b.number, c.number)
  }

  /// `vpaddw y, yv, ym256`
  public mutating func vpaddw256(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.Address) {
    vexMemory(0x105FD, a.number, b.number, c, 0)
  }

  /// `paddd x, xm128`
  public mutating func paddd(_ a: X86.VectorRegister, _ b: X86.VectorRegister) {
    registers(0x661000FE0F, a.number, b.number)
  }

  /// `paddd x, xm128`
  public mutating func paddd(_ a: X86.VectorRegister, _ b: X86.Address) {
    memory(0x661000FE0F, a.number, b, 0)
  }

  /// `vpaddd x, xv, xm128`
  public mutating func vpaddd(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.VectorRegister) {
    vexRegisters(0x101FE, a.number, b.number, c.number)
  }

  /// `vpaddd x, xv, xm128`
  public mutating func vpaddd(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.Address) {
    vexMemory(0x101FE, a.number, b.number, c, 0)
  }

  /// `vpaddd y, yv, ym256`
  public mutating func vpaddd256(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.VectorRegister) {
    vexRegisters(0x105FE, a.number, b.number, c.number)
  }

  /// `vpaddd y, yv, ym256`
  public mutating func vpaddd256(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.Address) {
    vexMemory(0x105FE, a.number, b.number, c, 0)
  }

  /// `paddq x, xm128`
  public mutating func paddq(_ a: X86.VectorRegister, _ b: X86.VectorRegister) {
    registers(0x661000D40F, a.number, b.number)
  }

  /// `paddq x, xm128`
  public mutating func paddq(_ a: X86.VectorRegister, _ b: X86.Address) {
    memory(0x661000D40F, a.number, b, 0)
  }

  /// `vpaddq x, xv, xm128`
  public mutating func vpaddq(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.VectorRegister) {
    vexRegisters(0x101D4, a.number, b.number, c.number)
  }

  /// `vpaddq x, xv, xm128`
  public mutating func vpaddq(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.Address) {
    vexMemory(0x101D4, a.number, b.number, c, 0)
  }

  /// `vpaddq y, yv, ym256`
  public mutating func vpaddq256(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.VectorRegister) {
    vexRegisters(0x105D4, a.number, b.number, c.number)
  }

  /// `vpaddq y, yv, ym256`
  public mutating func vpaddq256(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.Address) {
    vexMemory(0x105D4, a.number, b.number, c, 0)
  }

  /// `psubb x, xm128`
  public mutating func psubb(_ a: X86.VectorRegister, _ b: X86.VectorRegister) {
    registers(0x661000F80F, a.number, b.number)
  }

  /// `psubb x, xm128`
  public mutating func psubb(_ a: X86.VectorRegister, _ b: X86.Address) {
    memory(0x661000F80F, a.number, b, 0)
  }

  /// `vpsubb x, xv, xm128`
  public mutating func vpsubb(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.VectorRegister) {
    vexRegisters(0x101F8, a.number, b.number, c.number)
  }

  /// `vpsubb x, xv, xm128`
  public mutating func vpsubb(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.Address) {
    vexMemory(0x101F8, a.number, b.number, c, 0)
  }

  /// `vpsubb y, yv, ym256`
  public mutating func vpsubb256(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.VectorRegister) {
    vexRegisters(0x105F8, a.number, b.number, c.number)
  }

  /// `vpsubb y, yv, ym256`
  public mutating func vpsubb256(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.Address) {
    vexMemory(0x105F8, a.number, b.number, c, 0)
  }

  /// `psubw x, xm128`
  public mutating func psubw(_ a: X86.VectorRegister, _ b: X86.VectorRegister) {
    registers(0x661000F90F, a.number, b.number)
  }

  /// `psubw x, xm128`
  public mutating func psubw(_ a: X86.VectorRegister, _ b: X86.Address) {
    memory(0x661000F90F, a.number, b, 0)
  }

  /// `vpsubw x, xv, xm128`
  public mutating func vpsubw(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.VectorRegister) {
    vexRegisters(0x101F9, a.number, b.number, c.number)
  }

  /// `vpsubw x, xv, xm128`
  public mutating func vpsubw(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.Address) {
    vexMemory(0x101F9, a.number, b.number, c, 0)
  }

  /// `vpsubw y, yv, ym256`
  public mutating func vpsubw256(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.VectorRegister) {
    vexRegisters(0x105F9, a.number, b.number, c.number)
  }

  /// `vpsubw y, yv, ym256`
  public mutating func vpsubw256(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.Address) {
    vexMemory(0x105F9, a.number, b.number, c, 0)
  }

  /// `psubd x, xm128`
  public mutating func psubd(_ a: X86.VectorRegister, _ b: X86.VectorRegister) {
    registers(0x661000FA0F, a.number, b.number)
  }

  /// `psubd x, xm128`
  public mutating func psubd(_ a: X86.VectorRegister, _ b: X86.Address) {
    memory(0x661000FA0F, a.number, b, 0)
  }

  /// `vpsubd x, xv, xm128`
  public mutating func vpsubd(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.VectorRegister) {
    vexRegisters(0x101FA, a.number, b.number, c.number)
  }

  /// `vpsubd x, xv, xm128`
  public mutating func vpsubd(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.Address) {
    vexMemory(0x101FA, a.number, b.number, c, 0)
  }

  /// `vpsubd y, yv, ym256`
  public mutating func vpsubd256(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.VectorRegister) {
    vexRegisters(0x105FA, a.number, b.number, c.number)
  }

  /// `vpsubd y, yv, ym256`
  public mutating func vpsubd256(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.Address) {
    vexMemory(0x105FA, a.number, b.number, c, 0)
  }

  /// `psubq x, xm128`
  public mutating func psubq(_ a: X86.VectorRegister, _ b: X86.VectorRegister) {
    registers(0x661000FB0F, a.number, b.number)
  }

  /// `psubq x, xm128`
  public mutating func psubq(_ a: X86.VectorRegister, _ b: X86.Address) {
    memory(0x661000FB0F, a.number, b, 0)
  }

  /// `vpsubq x, xv, xm128`
  public mutating func vpsubq(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.VectorRegister) {
    vexRegisters(0x101FB, a.number, b.number, c.number)
  }

  /// `vpsubq x, xv, xm128`
  public mutating func vpsubq(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.Address) {
    vexMemory(0x101FB, a.number, b.number, c, 0)
  }

  /// `vpsubq y, yv, ym256`
  public mutating func vpsubq256(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.VectorRegister) {
    vexRegisters(0x105FB, a.number, b.number, c.number)
  }

  /// `vpsubq y, yv, ym256`
  public mutating func vpsubq256(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.Address) {
    vexMemory(0x105FB, a.number, b.number, c, 0)
  }

  /// `paddsb x, xm128`
  public mutating func paddsb(_ a: X86.VectorRegister, _ b: X86.VectorRegister) {
    registers(0x661000EC0F, a.number, b.number)
  }

  /// `paddsb x, xm128`
  public mutating func paddsb(_ a: X86.VectorRegister, _ b: X86.Address) {
    memory(0x661000EC0F, a.number, b, 0)
  }

  /// `vpaddsb x, xv, xm128`
  public mutating func vpaddsb(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.VectorRegister) {
    vexRegisters(0x101EC, a.number, b.number, c.number)
  }

  /// `vpaddsb x, xv, xm128`
  public mutating func vpaddsb(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.Address) {
    vexMemory(0x101EC, a.number, b.number, c, 0)
  }

  /// `vpaddsb y, yv, ym256`
  public mutating func vpaddsb256(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.VectorRegister) {
    vexRegisters(0x105EC, a.number, b.number, c.number)
  }

  /// `vpaddsb y, yv, ym256`
  public mutating func vpaddsb256(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.Address) {
    vexMemory(0x105EC, a.number, b.number, c, 0)
  }

  /// `paddsw x, xm128`
  public mutating func paddsw(_ a: X86.VectorRegister, _ b: X86.VectorRegister) {
    registers(0x661000ED0F, a.number, b.number)
  }

  /// `paddsw x, xm128`
  public mutating func paddsw(_ a: X86.VectorRegister, _ b: X86.Address) {
    memory(0x661000ED0F, a.number, b, 0)
  }

  /// `vpaddsw x, xv, xm128`
  public mutating func vpaddsw(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.VectorRegister) {
    vexRegisters(0x101ED, a.number, b.number, c.number)
  }

  /// `vpaddsw x, xv, xm128`
  public mutating func vpaddsw(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.Address) {
    vexMemory(0x101ED, a.number, b.number, c, 0)
  }

  /// `vpaddsw y, yv, ym256`
  public mutating func vpaddsw256(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.VectorRegister) {
    vexRegisters(0x105ED, a.number, b.number, c.number)
  }

  /// `vpaddsw y, yv, ym256`
  public mutating func vpaddsw256(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.Address) {
    vexMemory(0x105ED, a.number, b.number, c, 0)
  }

  /// `paddusb x, xm128`
  public mutating func paddusb(_ a: X86.VectorRegister, _ b: X86.VectorRegister) {
    registers(0x661000DC0F, a.number, b.number)
  }

  /// `paddusb x, xm128`
  public mutating func paddusb(_ a: X86.VectorRegister, _ b: X86.Address) {
    memory(0x661000DC0F, a.number, b, 0)
  }

  /// `vpaddusb x, xv, xm128`
  public mutating func vpaddusb(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.VectorRegister) {
    vexRegisters(0x101DC, a.number, b.number, c.number)
  }

  /// `vpaddusb x, xv, xm128`
  public mutating func vpaddusb(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.Address) {
    vexMemory(0x101DC, a.number, b.number, c, 0)
  }

  /// `vpaddusb y, yv, ym256`
  public mutating func vpaddusb256(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.VectorRegister) {
    vexRegisters(0x105DC, a.number, b.number, c.number)
  }

  /// `vpaddusb y, yv, ym256`
  public mutating func vpaddusb256(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.Address) {
    vexMemory(0x105DC, a.number, b.number, c, 0)
  }

  /// `paddusw x, xm128`
  public mutating func paddusw(_ a: X86.VectorRegister, _ b: X86.VectorRegister) {
    registers(0x661000DD0F, a.number, b.number)
  }

  /// `paddusw x, xm128`
  public mutating func paddusw(_ a: X86.VectorRegister, _ b: X86.Address) {
    memory(0x661000DD0F, a.number, b, 0)
  }

  /// `vpaddusw x, xv, xm128`
  public mutating func vpaddusw(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.VectorRegister) {
    vexRegisters(0x101DD, a.number, b.number, c.number)
  }

  /// `vpaddusw x, xv, xm128`
  public mutating func vpaddusw(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.Address) {
    vexMemory(0x101DD, a.number, b.number, c, 0)
  }

  /// `vpaddusw y, yv, ym256`
  public mutating func vpaddusw256(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.VectorRegister) {
    vexRegisters(0x105DD, a.number, b.number, c.number)
  }

  /// `vpaddusw y, yv, ym256`
  public mutating func vpaddusw256(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.Address) {
    vexMemory(0x105DD, a.number, b.number, c, 0)
  }

  /// `psubsb x, xm128`
  public mutating func psubsb(_ a: X86.VectorRegister, _ b: X86.VectorRegister) {
    registers(0x661000E80F, a.number, b.number)
  }

  /// `psubsb x, xm128`
  public mutating func psubsb(_ a: X86.VectorRegister, _ b: X86.Address) {
    memory(0x661000E80F, a.number, b, 0)
  }

  /// `vpsubsb x, xv, xm128`
  public mutating func vpsubsb(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.VectorRegister) {
    vexRegisters(0x101E8, a.number, b.number, c.number)
  }

  /// `vpsubsb x, xv, xm128`
  public mutating func vpsubsb(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.Address) {
    vexMemory(0x101E8, a.number, b.number, c, 0)
  }

  /// `vpsubsb y, yv, ym256`
  public mutating func vpsubsb256(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.VectorRegister) {
    vexRegisters(0x105E8, a.number, b.number, c.number)
  }

  /// `vpsubsb y, yv, ym256`
  public mutating func vpsubsb256(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.Address) {
    vexMemory(0x105E8, a.number, b.number, c, 0)
  }

  /// `psubsw x, xm128`
  public mutating func psubsw(_ a: X86.VectorRegister, _ b: X86.VectorRegister) {
    registers(0x661000E90F, a.number, b.number)
  }

  /// `psubsw x, xm128`
  public mutating func psubsw(_ a: X86.VectorRegister, _ b: X86.Address) {
    memory(0x661000E90F, a.number, b, 0)
  }

  /// `vpsubsw x, xv, xm128`
  public mutating func vpsubsw(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.VectorRegister) {
    vexRegisters(0x101E9, a.number, b.number, c.number)
  }

  /// `vpsubsw x, xv, xm128`
  public mutating func vpsubsw(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.Address) {
    vexMemory(0x101E9, a.number, b.number, c, 0)
  }

  /// `vpsubsw y, yv, ym256`
  public mutating func vpsubsw256(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.VectorRegister) {
    vexRegisters(0x105E9, a.number, b.number, c.number)
  }

  /// `vpsubsw y, yv, ym256`
  public mutating func vpsubsw256(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.Address) {
    vexMemory(0x105E9, a.number, b.number, c, 0)
  }

  /// `psubusb x, xm128`
  public mutating func psubusb(_ a: X86.VectorRegister, _ b: X86.VectorRegister) {
    registers(0x661000D80F, a.number, b.number)
  }

  /// `psubusb x, xm128`
  public mutating func psubusb(_ a: X86.VectorRegister, _ b: X86.Address) {
    memory(0x661000D80F, a.number, b, 0)
  }

  /// `vpsubusb x, xv, xm128`
  public mutating func vpsubusb(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.VectorRegister) {
    vexRegisters(0x101D8, a.number, b.number, c.number)
  }

  /// `vpsubusb x, xv, xm128`
  public mutating func vpsubusb(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.Address) {
    vexMemory(0x101D8, a.number, b.number, c, 0)
  }

  /// `vpsubusb y, yv, ym256`
  public mutating func vpsubusb256(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.VectorRegister) {
    vexRegisters(0x105D8, a.number, b.number, c.number)
  }

  /// `vpsubusb y, yv, ym256`
  public mutating func vpsubusb256(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.Address) {
    vexMemory(0x105D8, a.number, b.number, c, 0)
  }

  /// `psubusw x, xm128`
  public mutating func psubusw(_ a: X86.VectorRegister, _ b: X86.VectorRegister) {
    registers(0x661000D90F, a.number, b.number)
  }

  /// `psubusw x, xm128`
  public mutating func psubusw(_ a: X86.VectorRegister, _ b: X86.Address) {
    memory(0x661000D90F, a.number, b, 0)
  }

  /// `vpsubusw x, xv, xm128`
  public mutating func vpsubusw(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.VectorRegister) {
    vexRegisters(0x101D9, a.number, b.number, c.number)
  }

  /// `vpsubusw x, xv, xm128`
  public mutating func vpsubusw(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.Address) {
    vexMemory(0x101D9, a.number, b.number, c, 0)
  }

  /// `vpsubusw y, yv, ym256`
  public mutating func vpsubusw256(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.VectorRegister) {
    vexRegisters(0x105D9, a.number, b.number, c.number)
  }

  /// `vpsubusw y, yv, ym256`
  public mutating func vpsubusw256(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.Address) {
    vexMemory(0x105D9, a.number, b.number, c, 0)
  }

  /// `pmullw x, xm128`
  public mutating func pmullw(_ a: X86.VectorRegister, _ b: X86.VectorRegister) {
    registers(0x661000D50F, a.number, b.number)
  }

  /// `pmullw x, xm128`
  public mutating func pmullw(_ a: X86.VectorRegister, _ b: X86.Address) {
    memory(0x661000D50F, a.number, b, 0)
  }

  /// `vpmullw x, xv, xm128`
  public mutating func vpmullw(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.VectorRegister) {
    vexRegisters(0x101D5, a.number, b.number, c.number)
  }

  /// `vpmullw x, xv, xm128`
  public mutating func vpmullw(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.Address) {
    vexMemory(0x101D5, a.number, b.number, c, 0)
  }

  /// `vpmullw y, yv, ym256`
  public mutating func vpmullw256(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.VectorRegister) {
    vexRegisters(0x105D5, a.number, b.number, c.number)
  }

  /// `vpmullw y, yv, ym256`
  public mutating func vpmullw256(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.Address) {
    vexMemory(0x105D5, a.number, b.number, c, 0)
  }

  /// `pmulhw x, xm128`
  public mutating func pmulhw(_ a: X86.VectorRegister, _ b: X86.VectorRegister) {
    registers(0x661000E50F, a.number, b.number)
  }

  /// `pmulhw x, xm128`
  public mutating func pmulhw(_ a: X86.VectorRegister, _ b: X86.Address) {
    memory(0x661000E50F, a.number, b, 0)
  }

  /// `vpmulhw x, xv, xm128`
  public mutating func vpmulhw(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.VectorRegister) {
    vexRegisters(0x101E5, a.number, b.number, c.number)
  }

  /// `vpmulhw x, xv, xm128`
  public mutating func vpmulhw(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.Address) {
    vexMemory(0x101E5, a.number, b.number, c, 0)
  }

  /// `vpmulhw y, yv, ym256`
  public mutating func vpmulhw256(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.VectorRegister) {
    vexRegisters(0x105E5, a.number, b.number, c.number)
  }

  /// `vpmulhw y, yv, ym256`
  public mutating func vpmulhw256(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.Address) {
    vexMemory(0x105E5, a.number, b.number, c, 0)
  }

  /// `pmulhuw x, xm128`
  public mutating func pmulhuw(_ a: X86.VectorRegister, _ b: X86.VectorRegister) {
    registers(0x661000E40F, a.number, b.number)
  }

  /// `pmulhuw x, xm128`
  public mutating func pmulhuw(_ a: X86.VectorRegister, _ b: X86.Address) {
    memory(0x661000E40F, a.number, b, 0)
  }

  /// `vpmulhuw x, xv, xm128`
  public mutating func vpmulhuw(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.VectorRegister) {
    vexRegisters(0x101E4, a.number, b.number, c.number)
  }

  /// `vpmulhuw x, xv, xm128`
  public mutating func vpmulhuw(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.Address) {
    vexMemory(0x101E4, a.number, b.number, c, 0)
  }

  /// `vpmulhuw y, yv, ym256`
  public mutating func vpmulhuw256(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.VectorRegister) {
    vexRegisters(0x105E4, a.number, b.number, c.number)
  }

  /// `vpmulhuw y, yv, ym256`
  public mutating func vpmulhuw256(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.Address) {
    vexMemory(0x105E4, a.number, b.number, c, 0)
  }

  /// `pmuludq x, xm128`
  public mutating func pmuludq(_ a: X86.VectorRegister, _ b: X86.VectorRegister) {
    registers(0x661000F40F, a.number, b.number)
  }

  /// `pmuludq x, xm128`
  public mutating func pmuludq(_ a: X86.VectorRegister, _ b: X86.Address) {
    memory(0x661000F40F, a.number, b, 0)
  }

  /// `vpmuludq x, xv, xm128`
  public mutating func vpmuludq(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.VectorRegister) {
    vexRegisters(0x101F4, a.number, b.number, c.number)
  }

  /// `vpmuludq x, xv, xm128`
  public mutating func vpmuludq(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.Address) {
    vexMemory(0x101F4, a.number, b.number, c, 0)
  }

  /// `vpmuludq y, yv, ym256`
  public mutating func vpmuludq256(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.VectorRegister) {
    vexRegisters(0x105F4, a.number, b.number, c.number)
  }

  /// `vpmuludq y, yv, ym256`
  public mutating func vpmuludq256(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.Address) {
    vexMemory(0x105F4, a.number, b.number, c, 0)
  }

  /// `pmaddwd x, xm128`
  public mutating func pmaddwd(_ a: X86.VectorRegister, _ b: X86.VectorRegister) {
    registers(0x661000F50F, a.number, b.number)
  }

  /// `pmaddwd x, xm128`
  public mutating func pmaddwd(_ a: X86.VectorRegister, _ b: X86.Address) {
    memory(0x661000F50F, a.number, b, 0)
  }

  /// `vpmaddwd x, xv, xm128`
  public mutating func vpmaddwd(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.VectorRegister) {
    vexRegisters(0x101F5, a.number, b.number, c.number)
  }

  /// `vpmaddwd x, xv, xm128`
  public mutating func vpmaddwd(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.Address) {
    vexMemory(0x101F5, a.number, b.number, c, 0)
  }

  /// `vpmaddwd y, yv, ym256`
  public mutating func vpmaddwd256(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.VectorRegister) {
    vexRegisters(0x105F5, a.number, b.number, c.number)
  }

  /// `vpmaddwd y, yv, ym256`
  public mutating func vpmaddwd256(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.Address) {
    vexMemory(0x105F5, a.number, b.number, c, 0)
  }

  /// `pavgb x, xm128`
  public mutating func pavgb(_ a: X86.VectorRegister, _ b: X86.VectorRegister) {
    registers(0x661000E00F, a.number, b.number)
  }

  /// `pavgb x, xm128`
  public mutating func pavgb(_ a: X86.VectorRegister, _ b: X86.Address) {
    memory(0x661000E00F, a.number, b, 0)
  }

  /// `vpavgb x, xv, xm128`
  public mutating func vpavgb(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.VectorRegister) {
    vexRegisters(0x101E0, a.number, b.number, c.number)
  }

  /// `vpavgb x, xv, xm128`
  public mutating func vpavgb(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.Address) {
    vexMemory(0x101E0, a.number, b.number, c, 0)
  }

  /// `vpavgb y, yv, ym256`
  public mutating func vpavgb256(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.VectorRegister) {
    vexRegisters(0x105E0, a.number, b.number, c.number)
  }

  /// `vpavgb y, yv, ym256`
  public mutating func vpavgb256(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.Address) {
    vexMemory(0x105E0, a.number, b.number, c, 0)
  }

  /// `pavgw x, xm128`
  public mutating func pavgw(_ a: X86.VectorRegister, _ b: X86.VectorRegister) {
    registers(0x661000E30F, a.number, b.number)
  }

  /// `pavgw x, xm128`
  public mutating func pavgw(_ a: X86.VectorRegister, _ b: X86.Address) {
    memory(0x661000E30F, a.number, b, 0)
  }

  /// `vpavgw x, xv, xm128`
  public mutating func vpavgw(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.VectorRegister) {
    vexRegisters(0x101E3, a.number, b.number, c.number)
  }

  /// `vpavgw x, xv, xm128`
  public mutating func vpavgw(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.Address) {
    vexMemory(0x101E3, a.number, b.number, c, 0)
  }

  /// `vpavgw y, yv, ym256`
  public mutating func vpavgw256(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.VectorRegister) {
    vexRegisters(0x105E3, a.number, b.number, c.number)
  }

  /// `vpavgw y, yv, ym256`
  public mutating func vpavgw256(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.Address) {
    vexMemory(0x105E3, a.number, b.number, c, 0)
  }

  /// `psadbw x, xm128`
  public mutating func psadbw(_ a: X86.VectorRegister, _ b: X86.VectorRegister) {
    registers(0x661000F60F, a.number, b.number)
  }

  /// `psadbw x, xm128`
  public mutating func psadbw(_ a: X86.VectorRegister, _ b: X86.Address) {
    memory(0x661000F60F, a.number, b, 0)
  }

  /// `vpsadbw x, xv, xm128`
  public mutating func vpsadbw(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.VectorRegister) {
    vexRegisters(0x101F6, a.number, b.number, c.number)
  }

  /// `vpsadbw x, xv, xm128`
  public mutating func vpsadbw(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.Address) {
    vexMemory(0x101F6, a.number, b.number, c, 0)
  }

  /// `vpsadbw y, yv, ym256`
  public mutating func vpsadbw256(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.VectorRegister) {
    vexRegisters(0x105F6, a.number, b.number, c.number)
  }

  /// `vpsadbw y, yv, ym256`
  public mutating func vpsadbw256(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.Address) {
    vexMemory(0x105F6, a.number, b.number, c, 0)
  }

  /// `pminub x, xm128`
  public mutating func pminub(_ a: X86.VectorRegister, _ b: X86.VectorRegister) {
    registers(0x661000DA0F, a.number, b.number)
  }

  /// `pminub x, xm128`
  public mutating func pminub(_ a: X86.VectorRegister, _ b: X86.Address) {
    memory(0x661000DA0F, a.number, b, 0)
  }

  /// `vpminub x, xv, xm128`
  public mutating func vpminub(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.VectorRegister) {
    vexRegisters(0x101DA, a.number, b.number, c.number)
  }

  /// `vpminub x, xv, xm128`
  public mutating func vpminub(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.Address) {
    vexMemory(0x101DA, a.number, b.number, c, 0)
  }

  /// `vpminub y, yv, ym256`
  public mutating func vpminub256(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.VectorRegister) {
    vexRegisters(0x105DA, a.number, b.number, c.number)
  }

  /// `vpminub y, yv, ym256`
  public mutating func vpminub256(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.Address) {
    vexMemory(0x105DA, a.number, b.number, c, 0)
  }

  /// `pmaxub x, xm128`
  public mutating func pmaxub(_ a: X86.VectorRegister, _ b: X86.VectorRegister) {
    registers(0x661000DE0F, a.number, b.number)
  }

  /// `pmaxub x, xm128`
  public mutating func pmaxub(_ a: X86.VectorRegister, _ b: X86.Address) {
    memory(0x661000DE0F, a.number, b, 0)
  }

  /// `vpmaxub x, xv, xm128`
  public mutating func vpmaxub(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.VectorRegister) {
    vexRegisters(0x101DE, a.number, b.number, c.number)
  }

  /// `vpmaxub x, xv, xm128`
  public mutating func vpmaxub(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.Address) {
    vexMemory(0x101DE, a.number, b.number, c, 0)
  }

  /// `vpmaxub y, yv, ym256`
  public mutating func vpmaxub256(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.VectorRegister) {
    vexRegisters(0x105DE, a.number, b.number, c.number)
  }

  /// `vpmaxub y, yv, ym256`
  public mutating func vpmaxub256(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.Address) {
    vexMemory(0x105DE, a.number, b.number, c, 0)
  }

  /// `pminsw x, xm128`
  public mutating func pminsw(_ a: X86.VectorRegister, _ b: X86.VectorRegister) {
    registers(0x661000EA0F, a.number, b.number)
  }

  /// `pminsw x, xm128`
  public mutating func pminsw(_ a: X86.VectorRegister, _ b: X86.Address) {
    memory(0x661000EA0F, a.number, b, 0)
  }

  /// `vpminsw x, xv, xm128`
  public mutating func vpminsw(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.VectorRegister) {
    vexRegisters(0x101EA, a.number, b.number, c.number)
  }

  /// `vpminsw x, xv, xm128`
  public mutating func vpminsw(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.Address) {
    vexMemory(0x101EA, a.number, b.number, c, 0)
  }

  /// `vpminsw y, yv, ym256`
  public mutating func vpminsw256(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.VectorRegister) {
    vexRegisters(0x105EA, a.number, b.number, c.number)
  }

  /// `vpminsw y, yv, ym256`
  public mutating func vpminsw256(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.Address) {
    vexMemory(0x105EA, a.number, b.number, c, 0)
  }

  /// `pmaxsw x, xm128`
  public mutating func pmaxsw(_ a: X86.VectorRegister, _ b: X86.VectorRegister) {
    registers(0x661000EE0F, a.number, b.number)
  }

  /// `pmaxsw x, xm128`
  public mutating func pmaxsw(_ a: X86.VectorRegister, _ b: X86.Address) {
    memory(0x661000EE0F, a.number, b, 0)
  }

  /// `vpmaxsw x, xv, xm128`
  public mutating func vpmaxsw(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.VectorRegister) {
    vexRegisters(0x101EE, a.number, b.number, c.number)
  }

  /// `vpmaxsw x, xv, xm128`
  public mutating func vpmaxsw(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.Address) {
    vexMemory(0x101EE, a.number, b.number, c, 0)
  }

  /// `vpmaxsw y, yv, ym256`
  public mutating func vpmaxsw256(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.VectorRegister) {
    vexRegisters(0x105EE, a.number, b.number, c.number)
  }

  /// `vpmaxsw y, yv, ym256`
  public mutating func vpmaxsw256(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.Address) {
    vexMemory(0x105EE, a.number, b.number, c, 0)
  }

  /// `pand x, xm128`
  public mutating func pand(_ a: X86.VectorRegister, _ b: X86.VectorRegister) {
    registers(0x661000DB0F, a.number, b.number)
  }

  /// `pand x, xm128`
  public mutating func pand(_ a: X86.VectorRegister, _ b: X86.Address) {
    memory(0x661000DB0F, a.number, b, 0)
  }

  /// `vpand x, xv, xm128`
  public mutating func vpand(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.VectorRegister) {
    vexRegisters(0x101DB, a.number, b.number, c.number)
  }

  /// `vpand x, xv, xm128`
  public mutating func vpand(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.Address) {
    vexMemory(0x101DB, a.number, b.number, c, 0)
  }

  /// `vpand y, yv, ym256`
  public mutating func vpand256(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.VectorRegister) {
    vexRegisters(0x105DB, a.number, b.number, c.number)
  }

  /// `vpand y, yv, ym256`
  public mutating func vpand256(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.Address) {
    vexMemory(0x105DB, a.number, b.number, c, 0)
  }

  /// `pandn x, xm128`
  public mutating func pandn(_ a: X86.VectorRegister, _ b: X86.VectorRegister) {
    registers(0x661000DF0F, a.number, b.number)
  }

  /// `pandn x, xm128`
  public mutating func pandn(_ a: X86.VectorRegister, _ b: X86.Address) {
    memory(0x661000DF0F, a.number, b, 0)
  }

  /// `vpandn x, xv, xm128`
  public mutating func vpandn(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.VectorRegister) {
    vexRegisters(0x101DF, a.number, b.number, c.number)
  }

  /// `vpandn x, xv, xm128`
  public mutating func vpandn(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.Address) {
    vexMemory(0x101DF, a.number, b.number, c, 0)
  }

  /// `vpandn y, yv, ym256`
  public mutating func vpandn256(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.VectorRegister) {
    vexRegisters(0x105DF, a.number, b.number, c.number)
  }

  /// `vpandn y, yv, ym256`
  public mutating func vpandn256(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.Address) {
    vexMemory(0x105DF, a.number, b.number, c, 0)
  }

  /// `por x, xm128`
  public mutating func por(_ a: X86.VectorRegister, _ b: X86.VectorRegister) {
    registers(0x661000EB0F, a.number, b.number)
  }

  /// `por x, xm128`
  public mutating func por(_ a: X86.VectorRegister, _ b: X86.Address) {
    memory(0x661000EB0F, a.number, b, 0)
  }

  /// `vpor x, xv, xm128`
  public mutating func vpor(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.VectorRegister) {
    vexRegisters(0x101EB, a.number, b.number, c.number)
  }

  /// `vpor x, xv, xm128`
  public mutating func vpor(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.Address) {
    vexMemory(0x101EB, a.number, b.number, c, 0)
  }

  /// `vpor y, yv, ym256`
  public mutating func vpor256(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.VectorRegister) {
    vexRegisters(0x105EB, a.number, b.number, c.number)
  }

  /// `vpor y, yv, ym256`
  public mutating func vpor256(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.Address) {
    vexMemory(0x105EB, a.number, b.number, c, 0)
  }

  /// `pxor x, xm128`
  public mutating func pxor(_ a: X86.VectorRegister, _ b: X86.VectorRegister) {
    registers(0x661000EF0F, a.number, b.number)
  }

  /// `pxor x, xm128`
  public mutating func pxor(_ a: X86.VectorRegister, _ b: X86.Address) {
    memory(0x661000EF0F, a.number, b, 0)
  }

  /// `vpxor x, xv, xm128`
  public mutating func vpxor(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.VectorRegister) {
    vexRegisters(0x101EF, a.number, b.number, c.number)
  }

  /// `vpxor x, xv, xm128`
  public mutating func vpxor(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.Address) {
    vexMemory(0x101EF, a.number, b.number, c, 0)
  }

  /// `vpxor y, yv, ym256`
  public mutating func vpxor256(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.VectorRegister) {
    vexRegisters(0x105EF, a.number, b.number, c.number)
  }

  /// `vpxor y, yv, ym256`
  public mutating func vpxor256(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.Address) {
    vexMemory(0x105EF, a.number, b.number, c, 0)
  }

  /// `pcmpeqb x, xm128`
  public mutating func pcmpeqb(_ a: X86.VectorRegister, _ b: X86.VectorRegister) {
    registers(0x661000740F, a.number, b.number)
  }

  /// `pcmpeqb x, xm128`
  public mutating func pcmpeqb(_ a: X86.VectorRegister, _ b: X86.Address) {
    memory(0x661000740F, a.number, b, 0)
  }

  /// `vpcmpeqb x, xv, xm128`
  public mutating func vpcmpeqb(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.VectorRegister) {
    vexRegisters(0x10174, a.number, b.number, c.number)
  }

  /// `vpcmpeqb x, xv, xm128`
  public mutating func vpcmpeqb(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.Address) {
    vexMemory(0x10174, a.number, b.number, c, 0)
  }

  /// `vpcmpeqb y, yv, ym256`
  public mutating func vpcmpeqb256(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.VectorRegister) {
    vexRegisters(0x10574, a.number, b.number, c.number)
  }

  /// `vpcmpeqb y, yv, ym256`
  public mutating func vpcmpeqb256(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.Address) {
    vexMemory(0x10574, a.number, b.number, c, 0)
  }

  /// `pcmpeqw x, xm128`
  public mutating func pcmpeqw(_ a: X86.VectorRegister, _ b: X86.VectorRegister) {
    registers(0x661000750F, a.number, b.number)
  }

  /// `pcmpeqw x, xm128`
  public mutating func pcmpeqw(_ a: X86.VectorRegister, _ b: X86.Address) {
    memory(0x661000750F, a.number, b, 0)
  }

  /// `vpcmpeqw x, xv, xm128`
  public mutating func vpcmpeqw(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.VectorRegister) {
    vexRegisters(0x10175, a.number, b.number, c.number)
  }

  /// `vpcmpeqw x, xv, xm128`
  public mutating func vpcmpeqw(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.Address) {
    vexMemory(0x10175, a.number, b.number, c, 0)
  }

  /// `vpcmpeqw y, yv, ym256`
  public mutating func vpcmpeqw256(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.VectorRegister) {
    vexRegisters(0x10575, a.number, b.number, c.number)
  }

  /// `vpcmpeqw y, yv, ym256`
  public mutating func vpcmpeqw256(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.Address) {
    vexMemory(0x10575, a.number, b.number, c, 0)
  }

  /// `pcmpeqd x, xm128`
  public mutating func pcmpeqd(_ a: X86.VectorRegister, _ b: X86.VectorRegister) {
    registers(0x661000760F, a.number, b.number)
  }

  /// `pcmpeqd x, xm128`
  public mutating func pcmpeqd(_ a: X86.VectorRegister, _ b: X86.Address) {
    memory(0x661000760F, a.number, b, 0)
  }

  /// `vpcmpeqd x, xv, xm128`
  public mutating func vpcmpeqd(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.VectorRegister) {
    vexRegisters(0x10176, a.number, b.number, c.number)
  }

  /// `vpcmpeqd x, xv, xm128`
  public mutating func vpcmpeqd(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.Address) {
    vexMemory(0x10176, a.number, b.number, c, 0)
  }

  /// `vpcmpeqd y, yv, ym256`
  public mutating func vpcmpeqd256(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.VectorRegister) {
    vexRegisters(0x10576, a.number, b.number, c.number)
  }

  /// `vpcmpeqd y, yv, ym256`
  public mutating func vpcmpeqd256(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.Address) {
    vexMemory(0x10576, a.number, b.number, c, 0)
  }

  /// `pcmpgtb x, xm128`
  public mutating func pcmpgtb(_ a: X86.VectorRegister, _ b: X86.VectorRegister) {
    registers(0x661000640F, a.number, b.number)
  }

  /// `pcmpgtb x, xm128`
  public mutating func pcmpgtb(_ a: X86.VectorRegister, _ b: X86.Address) {
    memory(0x661000640F, a.number, b, 0)
  }

  /// `vpcmpgtb x, xv, xm128`
  public mutating func vpcmpgtb(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.VectorRegister) {
    vexRegisters(0x10164, a.number, b.number, c.number)
  }

  /// `vpcmpgtb x, xv, xm128`
  public mutating func vpcmpgtb(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.Address) {
    vexMemory(0x10164, a.number, b.number, c, 0)
  }

  /// `vpcmpgtb y, yv, ym256`
  public mutating func vpcmpgtb256(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.VectorRegister) {
    vexRegisters(0x10564, a.number, b.number, c.number)
  }

  /// `vpcmpgtb y, yv, ym256`
  public mutating func vpcmpgtb256(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.Address) {
    vexMemory(0x10564, a.number, b.number, c, 0)
  }

  /// `pcmpgtw x, xm128`
  public mutating func pcmpgtw(_ a: X86.VectorRegister, _ b: X86.VectorRegister) {
    registers(0x661000650F, a.number, b.number)
  }

  /// `pcmpgtw x, xm128`
  public mutating func pcmpgtw(_ a: X86.VectorRegister, _ b: X86.Address) {
    memory(0x661000650F, a.number, b, 0)
  }

  /// `vpcmpgtw x, xv, xm128`
  public mutating func vpcmpgtw(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.VectorRegister) {
    vexRegisters(0x10165, a.number, b.number, c.number)
  }

  /// `vpcmpgtw x, xv, xm128`
  public mutating func vpcmpgtw(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.Address) {
    vexMemory(0x10165, a.number, b.number, c, 0)
  }

  /// `vpcmpgtw y, yv, ym256`
  public mutating func vpcmpgtw256(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.VectorRegister) {
    vexRegisters(0x10565, a.number, b.number, c.number)
  }

  /// `vpcmpgtw y, yv, ym256`
  public mutating func vpcmpgtw256(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.Address) {
    vexMemory(0x10565, a.number, b.number, c, 0)
  }

  /// `pcmpgtd x, xm128`
  public mutating func pcmpgtd(_ a: X86.VectorRegister, _ b: X86.VectorRegister) {
    registers(0x661000660F, a.number, b.number)
  }

  /// `pcmpgtd x, xm128`
  public mutating func pcmpgtd(_ a: X86.VectorRegister, _ b: X86.Address) {
    memory(0x661000660F, a.number, b, 0)
  }

  /// `vpcmpgtd x, xv, xm128`
  public mutating func vpcmpgtd(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.VectorRegister) {
    vexRegisters(0x10166, a.number, b.number, c.number)
  }

  /// `vpcmpgtd x, xv, xm128`
  public mutating func vpcmpgtd(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.Address) {
    vexMemory(0x10166, a.number, b.number, c, 0)
  }

  /// `vpcmpgtd y, yv, ym256`
  public mutating func vpcmpgtd256(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.VectorRegister) {
    vexRegisters(0x10566, a.number, b.number, c.number)
  }

  /// `vpcmpgtd y, yv, ym256`
  public mutating func vpcmpgtd256(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.Address) {
    vexMemory(0x10566, a.number, b.number, c, 0)
  }

  /// `phaddw x, xm128`
  public mutating func phaddw(_ a: X86.VectorRegister, _ b: X86.VectorRegister) {
    registers(0x661801380F, a.number, b.number)
  }

  /// `phaddw x, xm128`
  public mutating func phaddw(_ a: X86.VectorRegister, _ b: X86.Address) {
    memory(0x661801380F, a.number, b, 0)
  }

  /// `vphaddw x, xv, xm128`
  public mutating func vphaddw(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.VectorRegister) {
    vexRegisters(0x20101, a.number, b.number, c.number)
  }

  /// `vphaddw x, xv, xm128`
  public mutating func vphaddw(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.Address) {
    vexMemory(0x20101, a.number, b.number, c, 0)
  }

  /// `vphaddw y, yv, ym256`
  public mutating func vphaddw256(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.VectorRegister) {
    vexRegisters(0x20501, a.number, b.number, c.number)
  }

  /// `vphaddw y, yv, ym256`
  public mutating func vphaddw256(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.Address) {
    vexMemory(0x20501, a.number, b.number, c, 0)
  }

  /// `phaddd x, xm128`
  public mutating func phaddd(_ a: X86.VectorRegister, _ b: X86.VectorRegister) {
    registers(0x661802380F, a.number, b.number)
  }

  /// `phaddd x, xm128`
  public mutating func phaddd(_ a: X86.VectorRegister, _ b: X86.Address) {
    memory(0x661802380F, a.number, b, 0)
  }

  /// `vphaddd x, xv, xm128`
  public mutating func vphaddd(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.VectorRegister) {
    vexRegisters(0x20102, a.number, b.number, c.number)
  }

  /// `vphaddd x, xv, xm128`
  public mutating func vphaddd(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.Address) {
    vexMemory(0x20102, a.number, b.number, c, 0)
  }

  /// `vphaddd y, yv, ym256`
  public mutating func vphaddd256(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.VectorRegister) {
    vexRegisters(0x20502, a.number, b.number, c.number)
  }

  /// `vphaddd y, yv, ym256`
  public mutating func vphaddd256(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.Address) {
    vexMemory(0x20502, a.number, b.number, c, 0)
  }

  /// `pmaddubsw x, xm128`
  public mutating func pmaddubsw(_ a: X86.VectorRegister, _ b: X86.VectorRegister) {
    registers(0x661804380F, a.number, b.number)
  }

  /// `pmaddubsw x, xm128`
  public mutating func pmaddubsw(_ a: X86.VectorRegister, _ b: X86.Address) {
    memory(0x661804380F, a.number, b, 0)
  }

  /// `vpmaddubsw x, xv, xm128`
  public mutating func vpmaddubsw(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.VectorRegister) {
    vexRegisters(0x20104, a.number, b.number, c.number)
  }

  /// `vpmaddubsw x, xv, xm128`
  public mutating func vpmaddubsw(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.Address) {
    vexMemory(0x20104, a.number, b.number, c, 0)
  }

  /// `vpmaddubsw y, yv, ym256`
  public mutating func vpmaddubsw256(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.VectorRegister) {
    vexRegisters(0x20504, a.number, b.number, c.number)
  }

  /// `vpmaddubsw y, yv, ym256`
  public mutating func vpmaddubsw256(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.Address) {
    vexMemory(0x20504, a.number, b.number, c, 0)
  }

  /// `psignb x, xm128`
  public mutating func psignb(_ a: X86.VectorRegister, _ b: X86.VectorRegister) {
    registers(0x661808380F, a.number, b.number)
  }

  /// `psignb x, xm128`
  public mutating func psignb(_ a: X86.VectorRegister, _ b: X86.Address) {
    memory(0x661808380F, a.number, b, 0)
  }

  /// `vpsignb x, xv, xm128`
  public mutating func vpsignb(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.VectorRegister) {
    vexRegisters(0x20108, a.number, b.number, c.number)
  }

  /// `vpsignb x, xv, xm128`
  public mutating func vpsignb(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.Address) {
    vexMemory(0x20108, a.number, b.number, c, 0)
  }

  /// `vpsignb y, yv, ym256`
  public mutating func vpsignb256(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.VectorRegister) {
    vexRegisters(0x20508, a.number, b.number, c.number)
  }

  /// `vpsignb y, yv, ym256`
  public mutating func vpsignb256(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.Address) {
    vexMemory(0x20508, a.number, b.number, c, 0)
  }

  /// `psignw x, xm128`
  public mutating func psignw(_ a: X86.VectorRegister, _ b: X86.VectorRegister) {
    registers(0x661809380F, a.number, b.number)
  }

  /// `psignw x, xm128`
  public mutating func psignw(_ a: X86.VectorRegister, _ b: X86.Address) {
    memory(0x661809380F, a.number, b, 0)
  }

  /// `vpsignw x, xv, xm128`
  public mutating func vpsignw(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.VectorRegister) {
    vexRegisters(0x20109, a.number, b.number, c.number)
  }

  /// `vpsignw x, xv, xm128`
  public mutating func vpsignw(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.Address) {
    vexMemory(0x20109, a.number, b.number, c, 0)
  }

  /// `vpsignw y, yv, ym256`
  public mutating func vpsignw256(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.VectorRegister) {
    vexRegisters(0x20509, a.number, b.number, c.number)
  }

  /// `vpsignw y, yv, ym256`
  public mutating func vpsignw256(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.Address) {
    vexMemory(0x20509, a.number, b.number, c, 0)
  }

  /// `psignd x, xm128`
  public mutating func psignd(_ a: X86.VectorRegister, _ b: X86.VectorRegister) {
    registers(0x66180A380F, a.number, b.number)
  }

  /// `psignd x, xm128`
  public mutating func psignd(_ a: X86.VectorRegister, _ b: X86.Address) {
    memory(0x66180A380F, a.number, b, 0)
  }

  /// `vpsignd x, xv, xm128`
  public mutating func vpsignd(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.VectorRegister) {
    vexRegisters(0x2010A, a.number, b.number, c.number)
  }

  /// `vpsignd x, xv, xm128`
  public mutating func vpsignd(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.Address) {
    vexMemory(0x2010A, a.number, b.number, c, 0)
  }

  /// `vpsignd y, yv, ym256`
  public mutating func vpsignd256(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.VectorRegister) {
    vexRegisters(0x2050A, a.number, b.number, c.number)
  }

  /// `vpsignd y, yv, ym256`
  public mutating func vpsignd256(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.Address) {
    vexMemory(0x2050A, a.number, b.number, c, 0)
  }

  /// `pmulhrsw x, xm128`
  public mutating func pmulhrsw(_ a: X86.VectorRegister, _ b: X86.VectorRegister) {
    registers(0x66180B380F, a.number, b.number)
  }

  /// `pmulhrsw x, xm128`
  public mutating func pmulhrsw(_ a: X86.VectorRegister, _ b: X86.Address) {
    memory(0x66180B380F, a.number, b, 0)
  }

  /// `vpmulhrsw x, xv, xm128`
  public mutating func vpmulhrsw(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.VectorRegister) {
    vexRegisters(0x2010B, a.number, b.number, c.number)
  }

  /// `vpmulhrsw x, xv, xm128`
  public mutating func vpmulhrsw(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.Address) {
    vexMemory(0x2010B, a.number, b.number, c, 0)
  }

  /// `vpmulhrsw y, yv, ym256`
  public mutating func vpmulhrsw256(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.VectorRegister) {
    vexRegisters(0x2050B, a.number, b.number, c.number)
  }

  /// `vpmulhrsw y, yv, ym256`
  public mutating func vpmulhrsw256(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.Address) {
    vexMemory(0x2050B, a.number, b.number, c, 0)
  }

  /// `pmuldq x, xm128`
  public mutating func pmuldq(_ a: X86.VectorRegister, _ b: X86.VectorRegister) {
    registers(0x661828380F, a.number, b.number)
  }

  /// `pmuldq x, xm128`
  public mutating func pmuldq(_ a: X86.VectorRegister, _ b: X86.Address) {
    memory(0x661828380F, a.number, b, 0)
  }

  /// `vpmuldq x, xv, xm128`
  public mutating func vpmuldq(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.VectorRegister) {
    vexRegisters(0x20128, a.number, b.number, c.number)
  }

  /// `vpmuldq x, xv, xm128`
  public mutating func vpmuldq(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.Address) {
    vexMemory(0x20128, a.number, b.number, c, 0)
  }

  /// `vpmuldq y, yv, ym256`
  public mutating func vpmuldq256(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.VectorRegister) {
    vexRegisters(0x20528, a.number, b.number, c.number)
  }

  /// `vpmuldq y, yv, ym256`
  public mutating func vpmuldq256(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.Address) {
    vexMemory(0x20528, a.number, b.number, c, 0)
  }

  /// `pmulld x, xm128`
  public mutating func pmulld(_ a: X86.VectorRegister, _ b: X86.VectorRegister) {
    registers(0x661840380F, a.number, b.number)
  }

  /// `pmulld x, xm128`
  public mutating func pmulld(_ a: X86.VectorRegister, _ b: X86.Address) {
    memory(0x661840380F, a.number, b, 0)
  }

  /// `vpmulld x, xv, xm128`
  public mutating func vpmulld(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.VectorRegister) {
    vexRegisters(0x20140, a.number, b.number, c.number)
  }

  /// `vpmulld x, xv, xm128`
  public mutating func vpmulld(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.Address) {
    vexMemory(0x20140, a.number, b.number, c, 0)
  }

  /// `vpmulld y, yv, ym256`
  public mutating func vpmulld256(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.VectorRegister) {
    vexRegisters(0x20540, a.number, b.number, c.number)
  }

  /// `vpmulld y, yv, ym256`
  public mutating func vpmulld256(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.Address) {
    vexMemory(0x20540, a.number, b.number, c, 0)
  }

  /// `pcmpeqq x, xm128`
  public mutating func pcmpeqq(_ a: X86.VectorRegister, _ b: X86.VectorRegister) {
    registers(0x661829380F, a.number, b.number)
  }

  /// `pcmpeqq x, xm128`
  public mutating func pcmpeqq(_ a: X86.VectorRegister, _ b: X86.Address) {
    memory(0x661829380F, a.number, b, 0)
  }

  /// `vpcmpeqq x, xv, xm128`
  public mutating func vpcmpeqq(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.VectorRegister) {
    vexRegisters(0x20129, a.number, b.number, c.number)
  }

  /// `vpcmpeqq x, xv, xm128`
  public mutating func vpcmpeqq(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.Address) {
    vexMemory(0x20129, a.number, b.number, c, 0)
  }

  /// `vpcmpeqq y, yv, ym256`
  public mutating func vpcmpeqq256(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.VectorRegister) {
    vexRegisters(0x20529, a.number, b.number, c.number)
  }

  /// `vpcmpeqq y, yv, ym256`
  public mutating func vpcmpeqq256(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.Address) {
    vexMemory(0x20529, a.number, b.number, c, 0)
  }

  /// `pcmpgtq x, xm128`
  public mutating func pcmpgtq(_ a: X86.VectorRegister, _ b: X86.VectorRegister) {
    registers(0x661837380F, a.number, b.number)
  }

  /// `pcmpgtq x, xm128`
  public mutating func pcmpgtq(_ a: X86.VectorRegister, _ b: X86.Address) {
    memory(0x661837380F, a.number, b, 0)
  }

  /// `vpcmpgtq x, xv, xm128`
  public mutating func vpcmpgtq(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.VectorRegister) {
    vexRegisters(0x20137, a.number, b.number, c.number)
  }

  /// `vpcmpgtq x, xv, xm128`
  public mutating func vpcmpgtq(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.Address) {
    vexMemory(0x20137, a.number, b.number, c, 0)
  }

  /// `vpcmpgtq y, yv, ym256`
  public mutating func vpcmpgtq256(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.VectorRegister) {
    vexRegisters(0x20537, a.number, b.number, c.number)
  }

  /// `vpcmpgtq y, yv, ym256`
  public mutating func vpcmpgtq256(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.Address) {
    vexMemory(0x20537, a.number, b.number, c, 0)
  }

  /// `pminsb x, xm128`
  public mutating func pminsb(_ a: X86.VectorRegister, _ b: X86.VectorRegister) {
    registers(0x661838380F, a.number, b.number)
  }

  /// `pminsb x, xm128`
  public mutating func pminsb(_ a: X86.VectorRegister, _ b: X86.Address) {
    memory(0x661838380F, a.number, b, 0)
  }

  /// `vpminsb x, xv, xm128`
  public mutating func vpminsb(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.VectorRegister) {
    vexRegisters(0x20138, a.number, b.number, c.number)
  }

  /// `vpminsb x, xv, xm128`
  public mutating func vpminsb(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.Address) {
    vexMemory(0x20138, a.number, b.number, c, 0)
  }

  /// `vpminsb y, yv, ym256`
  public mutating func vpminsb256(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.VectorRegister) {
    vexRegisters(0x20538, a.number, b.number, c.number)
  }

  /// `vpminsb y, yv, ym256`
  public mutating func vpminsb256(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.Address) {
    vexMemory(0x20538, a.number, b.number, c, 0)
  }

  /// `pminsd x, xm128`
  public mutating func pminsd(_ a: X86.VectorRegister, _ b: X86.VectorRegister) {
    registers(0x661839380F, a.number, b.number)
  }

  /// `pminsd x, xm128`
  public mutating func pminsd(_ a: X86.VectorRegister, _ b: X86.Address) {
    memory(0x661839380F, a.number, b, 0)
  }

  /// `vpminsd x, xv, xm128`
  public mutating func vpminsd(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.VectorRegister) {
    vexRegisters(0x20139, a.number, b.number, c.number)
  }

  /// `vpminsd x, xv, xm128`
  public mutating func vpminsd(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.Address) {
    vexMemory(0x20139, a.number, b.number, c, 0)
  }

  /// `vpminsd y, yv, ym256`
  public mutating func vpminsd256(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.VectorRegister) {
    vexRegisters(0x20539, a.number, b.number, c.number)
  }

  /// `vpminsd y, yv, ym256`
  public mutating func vpminsd256(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.Address) {
    vexMemory(0x20539, a.number, b.number, c, 0)
  }

  /// `pminuw x, xm128`
  public mutating func pminuw(_ a: X86.VectorRegister, _ b: X86.VectorRegister) {
    registers(0x66183A380F, a.number, b.number)
  }

  /// `pminuw x, xm128`
  public mutating func pminuw(_ a: X86.VectorRegister, _ b: X86.Address) {
    memory(0x66183A380F, a.number, b, 0)
  }

  /// `vpminuw x, xv, xm128`
  public mutating func vpminuw(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.VectorRegister) {
    vexRegisters(0x2013A, a.number, b.number, c.number)
  }

  /// `vpminuw x, xv, xm128`
  public mutating func vpminuw(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.Address) {
    vexMemory(0x2013A, a.number, b.number, c, 0)
  }

  /// `vpminuw y, yv, ym256`
  public mutating func vpminuw256(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.VectorRegister) {
    vexRegisters(0x2053A, a.number, b.number, c.number)
  }

  /// `vpminuw y, yv, ym256`
  public mutating func vpminuw256(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.Address) {
    vexMemory(0x2053A, a.number, b.number, c, 0)
  }

  /// `pminud x, xm128`
  public mutating func pminud(_ a: X86.VectorRegister, _ b: X86.VectorRegister) {
    registers(0x66183B380F, a.number, b.number)
  }

  /// `pminud x, xm128`
  public mutating func pminud(_ a: X86.VectorRegister, _ b: X86.Address) {
    memory(0x66183B380F, a.number, b, 0)
  }

  /// `vpminud x, xv, xm128`
  public mutating func vpminud(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.VectorRegister) {
    vexRegisters(0x2013B, a.number, b.number, c.number)
  }

  /// `vpminud x, xv, xm128`
  public mutating func vpminud(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.Address) {
    vexMemory(0x2013B, a.number, b.number, c, 0)
  }

  /// `vpminud y, yv, ym256`
  public mutating func vpminud256(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.VectorRegister) {
    vexRegisters(0x2053B, a.number, b.number, c.number)
  }

  /// `vpminud y, yv, ym256`
  public mutating func vpminud256(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.Address) {
    vexMemory(0x2053B, a.number, b.number, c, 0)
  }

  /// `pmaxsb x, xm128`
  public mutating func pmaxsb(_ a: X86.VectorRegister, _ b: X86.VectorRegister) {
    registers(0x66183C380F, a.number, b.number)
  }

  /// `pmaxsb x, xm128`
  public mutating func pmaxsb(_ a: X86.VectorRegister, _ b: X86.Address) {
    memory(0x66183C380F, a.number, b, 0)
  }

  /// `vpmaxsb x, xv, xm128`
  public mutating func vpmaxsb(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.VectorRegister) {
    vexRegisters(0x2013C, a.number, b.number, c.number)
  }

  /// `vpmaxsb x, xv, xm128`
  public mutating func vpmaxsb(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.Address) {
    vexMemory(0x2013C, a.number, b.number, c, 0)
  }

  /// `vpmaxsb y, yv, ym256`
  public mutating func vpmaxsb256(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.VectorRegister) {
    vexRegisters(0x2053C, a.number, b.number, c.number)
  }

  /// `vpmaxsb y, yv, ym256`
  public mutating func vpmaxsb256(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.Address) {
    vexMemory(0x2053C, a.number, b.number, c, 0)
  }

  /// `pmaxsd x, xm128`
  public mutating func pmaxsd(_ a: X86.VectorRegister, _ b: X86.VectorRegister) {
    registers(0x66183D380F, a.number, b.number)
  }

  /// `pmaxsd x, xm128`
  public mutating func pmaxsd(_ a: X86.VectorRegister, _ b: X86.Address) {
    memory(0x66183D380F, a.number, b, 0)
  }

  /// `vpmaxsd x, xv, xm128`
  public mutating func vpmaxsd(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.VectorRegister) {
    vexRegisters(0x2013D, a.number, b.number, c.number)
  }

  /// `vpmaxsd x, xv, xm128`
  public mutating func vpmaxsd(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.Address) {
    vexMemory(0x2013D, a.number, b.number, c, 0)
  }

  /// `vpmaxsd y, yv, ym256`
  public mutating func vpmaxsd256(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.VectorRegister) {
    vexRegisters(0x2053D, a.number, b.number, c.number)
  }

  /// `vpmaxsd y, yv, ym256`
  public mutating func vpmaxsd256(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.Address) {
    vexMemory(0x2053D, a.number, b.number, c, 0)
  }

  /// `pmaxuw x, xm128`
  public mutating func pmaxuw(_ a: X86.VectorRegister, _ b: X86.VectorRegister) {
    registers(0x66183E380F, a.number, b.number)
  }

  /// `pmaxuw x, xm128`
  public mutating func pmaxuw(_ a: X86.VectorRegister, _ b: X86.Address) {
    memory(0x66183E380F, a.number, b, 0)
  }

  /// `vpmaxuw x, xv, xm128`
  public mutating func vpmaxuw(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.VectorRegister) {
    vexRegisters(0x2013E, a.number, b.number, c.number)
  }

  /// `vpmaxuw x, xv, xm128`
  public mutating func vpmaxuw(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.Address) {
    vexMemory(0x2013E, a.number, b.number, c, 0)
  }

  /// `vpmaxuw y, yv, ym256`
  public mutating func vpmaxuw256(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.VectorRegister) {
    vexRegisters(0x2053E, a.number, b.number, c.number)
  }

  /// `vpmaxuw y, yv, ym256`
  public mutating func vpmaxuw256(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.Address) {
    vexMemory(0x2053E, a.number, b.number, c, 0)
  }

  /// `pmaxud x, xm128`
  public mutating func pmaxud(_ a: X86.VectorRegister, _ b: X86.VectorRegister) {
    registers(0x66183F380F, a.number, b.number)
  }

  /// `pmaxud x, xm128`
  public mutating func pmaxud(_ a: X86.VectorRegister, _ b: X86.Address) {
    memory(0x66183F380F, a.number, b, 0)
  }

  /// `vpmaxud x, xv, xm128`
  public mutating func vpmaxud(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.VectorRegister) {
    vexRegisters(0x2013F, a.number, b.number, c.number)
  }

  /// `vpmaxud x, xv, xm128`
  public mutating func vpmaxud(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.Address) {
    vexMemory(0x2013F, a.number, b.number, c, 0)
  }

  /// `vpmaxud y, yv, ym256`
  public mutating func vpmaxud256(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.VectorRegister) {
    vexRegisters(0x2053F, a.number, b.number, c.number)
  }

  /// `vpmaxud y, yv, ym256`
  public mutating func vpmaxud256(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.Address) {
    vexMemory(0x2053F, a.number, b.number, c, 0)
  }

  /// `pabsb x, xm128`
  public mutating func pabsb(_ a: X86.VectorRegister, _ b: X86.VectorRegister) {
    registers(0x66181C380F, a.number, b.number)
  }

  /// `pabsb x, xm128`
  public mutating func pabsb(_ a: X86.VectorRegister, _ b: X86.Address) {
    memory(0x66181C380F, a.number, b, 0)
  }

  /// `vpabsb x, xm128`
  public mutating func vpabsb(_ a: X86.VectorRegister, _ b: X86.VectorRegister) {
    vexRegisters(0x2011C, a.number, 0, b.number)
  }

  /// `vpabsb x, xm128`
  public mutating func vpabsb(_ a: X86.VectorRegister, _ b: X86.Address) {
    vexMemory(0x2011C, a.number, 0, b, 0)
  }

  /// `vpabsb y, ym256`
  public mutating func vpabsb256(_ a: X86.VectorRegister, _ b: X86.VectorRegister) {
    vexRegisters(0x2051C, a.number, 0, b.number)
  }

  /// `vpabsb y, ym256`
  public mutating func vpabsb256(_ a: X86.VectorRegister, _ b: X86.Address) {
    vexMemory(0x2051C, a.number, 0, b, 0)
  }

  /// `pabsw x, xm128`
  public mutating func pabsw(_ a: X86.VectorRegister, _ b: X86.VectorRegister) {
    registers(0x66181D380F, a.number, b.number)
  }

  /// `pabsw x, xm128`
  public mutating func pabsw(_ a: X86.VectorRegister, _ b: X86.Address) {
    memory(0x66181D380F, a.number, b, 0)
  }

  /// `vpabsw x, xm128`
  public mutating func vpabsw(_ a: X86.VectorRegister, _ b: X86.VectorRegister) {
    vexRegisters(0x2011D, a.number, 0, b.number)
  }

  /// `vpabsw x, xm128`
  public mutating func vpabsw(_ a: X86.VectorRegister, _ b: X86.Address) {
    vexMemory(0x2011D, a.number, 0, b, 0)
  }

  /// `vpabsw y, ym256`
  public mutating func vpabsw256(_ a: X86.VectorRegister, _ b: X86.VectorRegister) {
    vexRegisters(0x2051D, a.number, 0, b.number)
  }

  /// `vpabsw y, ym256`
  public mutating func vpabsw256(_ a: X86.VectorRegister, _ b: X86.Address) {
    vexMemory(0x2051D, a.number, 0, b, 0)
  }

  /// `pabsd x, xm128`
  public mutating func pabsd(_ a: X86.VectorRegister, _ b: X86.VectorRegister) {
    registers(0x66181E380F, a.number, b.number)
  }

  /// `pabsd x, xm128`
  public mutating func pabsd(_ a: X86.VectorRegister, _ b: X86.Address) {
    memory(0x66181E380F, a.number, b, 0)
  }

  /// `vpabsd x, xm128`
  public mutating func vpabsd(_ a: X86.VectorRegister, _ b: X86.VectorRegister) {
    vexRegisters(0x2011E, a.number, 0, b.number)
  }

  /// `vpabsd x, xm128`
  public mutating func vpabsd(_ a: X86.VectorRegister, _ b: X86.Address) {
    vexMemory(0x2011E, a.number, 0, b, 0)
  }

  /// `vpabsd y, ym256`
  public mutating func vpabsd256(_ a: X86.VectorRegister, _ b: X86.VectorRegister) {
    vexRegisters(0x2051E, a.number, 0, b.number)
  }

  /// `vpabsd y, ym256`
  public mutating func vpabsd256(_ a: X86.VectorRegister, _ b: X86.Address) {
    vexMemory(0x2051E, a.number, 0, b, 0)
  }

  /// `psrlw x, xm128`
  public mutating func psrlw(_ a: X86.VectorRegister, _ b: X86.VectorRegister) {
    registers(0x661000D10F, a.number, b.number)
  }

  /// `psrlw x, xm128`
  public mutating func psrlw(_ a: X86.VectorRegister, _ b: X86.Address) {
    memory(0x661000D10F, a.number, b, 0)
  }

  /// `psrlw xn, u8`
  public mutating func psrlw(_ a: X86.VectorRegister, _ b: UInt8) {
    registers(0x661000710F, 2, a.number)
    immediate(b)
  }

  /// `vpsrlw x, xv, xm128`
  public mutating func vpsrlw(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.VectorRegister) {
    vexRegisters(0x101D1, a.number, b.number, c.number)
  }

  /// `vpsrlw x, xv, xm128`
  public mutating func vpsrlw(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.Address) {
    vexMemory(0x101D1, a.number, b.number, c, 0)
  }

  /// `vpsrlw xv, xn, u8`
  public mutating func vpsrlw(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: UInt8) {
    vexRegisters(0x10171, 2, a.number, b.number)
    immediate(c)
  }

  /// `vpsrlw y, yv, xm128`
  public mutating func vpsrlw256(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.VectorRegister) {
    vexRegisters(0x105D1, a.number, b.number, c.number)
  }

  /// `vpsrlw y, yv, xm128`
  public mutating func vpsrlw256(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.Address) {
    vexMemory(0x105D1, a.number, b.number, c, 0)
  }

  /// `vpsrlw yv, yn, u8`
  public mutating func vpsrlw256(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: UInt8) {
    vexRegisters(0x10571, 2, a.number, b.number)
    immediate(c)
  }

  /// `psrld x, xm128`
  public mutating func psrld(_ a: X86.VectorRegister, _ b: X86.VectorRegister) {
    registers(0x661000D20F, a.number, b.number)
  }

  /// `psrld x, xm128`
  public mutating func psrld(_ a: X86.VectorRegister, _ b: X86.Address) {
    memory(0x661000D20F, a.number, b, 0)
  }

  /// `psrld xn, u8`
  public mutating func psrld(_ a: X86.VectorRegister, _ b: UInt8) {
    registers(0x661000720F, 2, a.number)
    immediate(b)
  }

  /// `vpsrld x, xv, xm128`
  public mutating func vpsrld(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.VectorRegister) {
    vexRegisters(0x101D2, a.number, b.number, c.number)
  }

  /// `vpsrld x, xv, xm128`
  public mutating func vpsrld(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.Address) {
    vexMemory(0x101D2, a.number, b.number, c, 0)
  }

  /// `vpsrld xv, xn, u8`
  public mutating func vpsrld(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: UInt8) {
    vexRegisters(0x10172, 2, a.number, b.number)
    immediate(c)
  }

  /// `vpsrld y, yv, xm128`
  public mutating func vpsrld256(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.VectorRegister) {
    vexRegisters(0x105D2, a.number, b.number, c.number)
  }

  /// `vpsrld y, yv, xm128`
  public mutating func vpsrld256(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.Address) {
    vexMemory(0x105D2, a.number, b.number, c, 0)
  }

  /// `vpsrld yv, yn, u8`
  public mutating func vpsrld256(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: UInt8) {
    vexRegisters(0x10572, 2, a.number, b.number)
    immediate(c)
  }

  /// `psrlq x, xm128`
  public mutating func psrlq(_ a: X86.VectorRegister, _ b: X86.VectorRegister) {
    registers(0x661000D30F, a.number, b.number)
  }

  /// `psrlq x, xm128`
  public mutating func psrlq(_ a: X86.VectorRegister, _ b: X86.Address) {
    memory(0x661000D30F, a.number, b, 0)
  }

  /// `psrlq xn, u8`
  public mutating func psrlq(_ a: X86.VectorRegister, _ b: UInt8) {
    registers(0x661000730F, 2, a.number)
    immediate(b)
  }

  /// `vpsrlq x, xv, xm128`
  public mutating func vpsrlq(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.VectorRegister) {
    vexRegisters(0x101D3, a.number, b.number, c.number)
  }

  /// `vpsrlq x, xv, xm128`
  public mutating func vpsrlq(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.Address) {
    vexMemory(0x101D3, a.number, b.number, c, 0)
  }

  /// `vpsrlq xv, xn, u8`
  public mutating func vpsrlq(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: UInt8) {
    vexRegisters(0x10173, 2, a.number, b.number)
    immediate(c)
  }

  /// `vpsrlq y, yv, xm128`
  public mutating func vpsrlq256(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.VectorRegister) {
    vexRegisters(0x105D3, a.number, b.number, c.number)
  }

  /// `vpsrlq y, yv, xm128`
  public mutating func vpsrlq256(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.Address) {
    vexMemory(0x105D3, a.number, b.number, c, 0)
  }

  /// `vpsrlq yv, yn, u8`
  public mutating func vpsrlq256(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: UInt8) {
    vexRegisters(0x10573, 2, a.number, b.number)
    immediate(c)
  }

  /// `psraw x, xm128`
  public mutating func psraw(_ a: X86.VectorRegister, _ b: X86.VectorRegister) {
    registers(0x661000E10F, a.number, b.number)
  }

  /// `psraw x, xm128`
  public mutating func psraw(_ a: X86.VectorRegister, _ b: X86.Address) {
    memory(0x661000E10F, a.number, b, 0)
  }

  /// `psraw xn, u8`
  public mutating func psraw(_ a: X86.VectorRegister, _ b: UInt8) {
    registers(0x661000710F, 4, a.number)
    immediate(b)
  }

  /// `vpsraw x, xv, xm128`
  public mutating func vpsraw(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.VectorRegister) {
    vexRegisters(0x101E1, a.number, b.number, c.number)
  }

  /// `vpsraw x, xv, xm128`
  public mutating func vpsraw(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.Address) {
    vexMemory(0x101E1, a.number, b.number, c, 0)
  }

  /// `vpsraw xv, xn, u8`
  public mutating func vpsraw(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: UInt8) {
    vexRegisters(0x10171, 4, a.number, b.number)
    immediate(c)
  }

  /// `vpsraw y, yv, xm128`
  public mutating func vpsraw256(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.VectorRegister) {
    vexRegisters(0x105E1, a.number, b.number, c.number)
  }

  /// `vpsraw y, yv, xm128`
  public mutating func vpsraw256(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.Address) {
    vexMemory(0x105E1, a.number, b.number, c, 0)
  }

  /// `vpsraw yv, yn, u8`
  public mutating func vpsraw256(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: UInt8) {
    vexRegisters(0x10571, 4, a.number, b.number)
    immediate(c)
  }

  /// `psrad x, xm128`
  public mutating func psrad(_ a: X86.VectorRegister, _ b: X86.VectorRegister) {
    registers(0x661000E20F, a.number, b.number)
  }

  /// `psrad x, xm128`
  public mutating func psrad(_ a: X86.VectorRegister, _ b: X86.Address) {
    memory(0x661000E20F, a.number, b, 0)
  }

  /// `psrad xn, u8`
  public mutating func psrad(_ a: X86.VectorRegister, _ b: UInt8) {
    registers(0x661000720F, 4, a.number)
    immediate(b)
  }

  /// `vpsrad x, xv, xm128`
  public mutating func vpsrad(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.VectorRegister) {
    vexRegisters(0x101E2, a.number, b.number, c.number)
  }

  /// `vpsrad x, xv, xm128`
  public mutating func vpsrad(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.Address) {
    vexMemory(0x101E2, a.number, b.number, c, 0)
  }

  /// `vpsrad xv, xn, u8`
  public mutating func vpsrad(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: UInt8) {
    vexRegisters(0x10172, 4, a.number, b.number)
    immediate(c)
  }

  /// `vpsrad y, yv, xm128`
  public mutating func vpsrad256(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.VectorRegister) {
    vexRegisters(0x105E2, a.number, b.number, c.number)
  }

  /// `vpsrad y, yv, xm128`
  public mutating func vpsrad256(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.Address) {
    vexMemory(0x105E2, a.number, b.number, c, 0)
  }

  /// `vpsrad yv, yn, u8`
  public mutating func vpsrad256(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: UInt8) {
    vexRegisters(0x10572, 4, a.number, b.number)
    immediate(c)
  }

  /// `psllw x, xm128`
  public mutating func psllw(_ a: X86.VectorRegister, _ b: X86.VectorRegister) {
    registers(0x661000F10F, a.number, b.number)
  }

  /// `psllw x, xm128`
  public mutating func psllw(_ a: X86.VectorRegister, _ b: X86.Address) {
    memory(0x661000F10F, a.number, b, 0)
  }

  /// `psllw xn, u8`
  public mutating func psllw(_ a: X86.VectorRegister, _ b: UInt8) {
    registers(0x661000710F, 6, a.number)
    immediate(b)
  }

  /// `vpsllw x, xv, xm128`
  public mutating func vpsllw(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.VectorRegister) {
    vexRegisters(0x101F1, a.number, b.number, c.number)
  }

  /// `vpsllw x, xv, xm128`
  public mutating func vpsllw(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.Address) {
    vexMemory(0x101F1, a.number, b.number, c, 0)
  }

  /// `vpsllw xv, xn, u8`
  public mutating func vpsllw(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: UInt8) {
    vexRegisters(0x10171, 6, a.number, b.number)
    immediate(c)
  }

  /// `vpsllw y, yv, xm128`
  public mutating func vpsllw256(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.VectorRegister) {
    vexRegisters(0x105F1, a.number, b.number, c.number)
  }

  /// `vpsllw y, yv, xm128`
  public mutating func vpsllw256(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.Address) {
    vexMemory(0x105F1, a.number, b.number, c, 0)
  }

  /// `vpsllw yv, yn, u8`
  public mutating func vpsllw256(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: UInt8) {
    vexRegisters(0x10571, 6, a.number, b.number)
    immediate(c)
  }

  /// `pslld x, xm128`
  public mutating func pslld(_ a: X86.VectorRegister, _ b: X86.VectorRegister) {
    registers(0x661000F20F, a.number, b.number)
  }

  /// `pslld x, xm128`
  public mutating func pslld(_ a: X86.VectorRegister, _ b: X86.Address) {
    memory(0x661000F20F, a.number, b, 0)
  }

  /// `pslld xn, u8`
  public mutating func pslld(_ a: X86.VectorRegister, _ b: UInt8) {
    registers(0x661000720F, 6, a.number)
    immediate(b)
  }

  /// `vpslld x, xv, xm128`
  public mutating func vpslld(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.VectorRegister) {
    vexRegisters(0x101F2, a.number, b.number, c.number)
  }

  /// `vpslld x, xv, xm128`
  public mutating func vpslld(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.Address) {
    vexMemory(0x101F2, a.number, b.number, c, 0)
  }

  /// `vpslld xv, xn, u8`
  public mutating func vpslld(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: UInt8) {
    vexRegisters(0x10172, 6, a.number, b.number)
    immediate(c)
  }

  /// `vpslld y, yv, xm128`
  public mutating func vpslld256(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.VectorRegister) {
    vexRegisters(0x105F2, a.number, b.number, c.number)
  }

  /// `vpslld y, yv, xm128`
  public mutating func vpslld256(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.Address) {
    vexMemory(0x105F2, a.number, b.number, c, 0)
  }

  /// `vpslld yv, yn, u8`
  public mutating func vpslld256(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: UInt8) {
    vexRegisters(0x10572, 6, a.number, b.number)
    immediate(c)
  }

  /// `psllq x, xm128`
  public mutating func psllq(_ a: X86.VectorRegister, _ b: X86.VectorRegister) {
    registers(0x661000F30F, a.number, b.number)
  }

  /// `psllq x, xm128`
  public mutating func psllq(_ a: X86.VectorRegister, _ b: X86.Address) {
    memory(0x661000F30F, a.number, b, 0)
  }

  /// `psllq xn, u8`
  public mutating func psllq(_ a: X86.VectorRegister, _ b: UInt8) {
    registers(0x661000730F, 6, a.number)
    immediate(b)
  }

  /// `vpsllq x, xv, xm128`
  public mutating func vpsllq(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.VectorRegister) {
    vexRegisters(0x101F3, a.number, b.number, c.number)
  }

  /// `vpsllq x, xv, xm128`
  public mutating func vpsllq(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.Address) {
    vexMemory(0x101F3, a.number, b.number, c, 0)
  }

  /// `vpsllq xv, xn, u8`
  public mutating func vpsllq(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: UInt8) {
    vexRegisters(0x10173, 6, a.number, b.number)
    immediate(c)
  }

  /// `vpsllq y, yv, xm128`
  public mutating func vpsllq256(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.VectorRegister) {
    vexRegisters(0x105F3, a.number, b.number, c.number)
  }

  /// `vpsllq y, yv, xm128`
  public mutating func vpsllq256(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.Address) {
    vexMemory(0x105F3, a.number, b.number, c, 0)
  }

  /// `vpsllq yv, yn, u8`
  public mutating func vpsllq256(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: UInt8) {
    vexRegisters(0x10573, 6, a.number, b.number)
    immediate(c)
  }

  /// `psrldq xn, u8`
  public mutating func psrldq(_ a: X86.VectorRegister, _ b: UInt8) {
    registers(0x661000730F, 3, a.number)
    immediate(b)
  }

  /// `vpsrldq xv, xn, u8`
  public mutating func vpsrldq(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: UInt8) {
    vexRegisters(0x10173, 3, a.number, b.number)
    immediate(c)
  }

  /// `pslldq xn, u8`
  public mutating func pslldq(_ a: X86.VectorRegister, _ b: UInt8) {
    registers(0x661000730F, 7, a.number)
    immediate(b)
  }

  /// `vpslldq xv, xn, u8`
  public mutating func vpslldq(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: UInt8) {
    vexRegisters(0x10173, 7, a.number, b.number)
    immediate(c)
  }

  /// `ptest x, xm128`
  public mutating func ptest(_ a: X86.VectorRegister, _ b: X86.VectorRegister) {
    registers(0x661817380F, a.number, b.number)
  }

  /// `ptest x, xm128`
  public mutating func ptest(_ a: X86.VectorRegister, _ b: X86.Address) {
    memory(0x661817380F, a.number, b, 0)
  }

  /// `vptest x, xm128`
  public mutating func vptest(_ a: X86.VectorRegister, _ b: X86.VectorRegister) {
    vexRegisters(0x20117, a.number, 0, b.number)
  }

  /// `vptest x, xm128`
  public mutating func vptest(_ a: X86.VectorRegister, _ b: X86.Address) {
    vexMemory(0x20117, a.number, 0, b, 0)
  }

  /// `vptest y, ym256`
  public mutating func vptest256(_ a: X86.VectorRegister, _ b: X86.VectorRegister) {
    vexRegisters(0x20517, a.number, 0, b.number)
  }

  /// `vptest y, ym256`
  public mutating func vptest256(_ a: X86.VectorRegister, _ b: X86.Address) {
    vexMemory(0x20517, a.number, 0, b, 0)
  }

}
