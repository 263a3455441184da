// Written by InstructionGenerator from Sources/Engine/EncodingTable/X86; change the table and run `make generate`.
// swift-format-ignore-file

// Lanes of integers: moves, extensions, broadcasts

extension X86.Assembler {
  /// `pmovsxbw x, xm64`
  public mutating func pmovsxbw(_ a: X86.VectorRegister, _ b: X86.VectorRegister) {
    registers(0x661820380F, a.number, b.number)
  }

  /// `pmovsxbw x, xm64`
  public mutating func pmovsxbw(_ a: X86.VectorRegister, _ b: X86.Address) {
    memory(0x661820380F, a.number, b, 0)
  }

  /// `vpmovsxbw x, xm64`
  public mutating func vpmovsxbw(_ a: X86.VectorRegister, _ b: X86.VectorRegister) {
    vexRegisters(0x20120, a.number, 0, b.number)
  }

  /// `vpmovsxbw x, xm64`
  public mutating func vpmovsxbw(_ a: X86.VectorRegister, _ b: X86.Address) {
    vexMemory(0x20120, a.number, 0, b, 0)
  }

  /// `vpmovsxbw y, xm128`
  public mutating func vpmovsxbw256(_ a: X86.VectorRegister, _ b: X86.VectorRegister) {
    vexRegisters(0x20520, a.number, 0, b.number)
  }

  /// `vpmovsxbw y, xm128`
  public mutating func vpmovsxbw256(_ a: X86.VectorRegister, _ b: X86.Address) {
    vexMemory(0x20520, a.number, 0, b, 0)
  }

  /// `pmovzxbw x, xm64`
  public mutating func pmovzxbw(_ a: X86.VectorRegister, _ b: X86.VectorRegister) {
    registers(0x661830380F, a.number, b.number)
  }

  /// `pmovzxbw x, xm64`
  public mutating func pmovzxbw(_ a: X86.VectorRegister, _ b: X86.Address) {
    memory(0x661830380F, a.number, b, 0)
  }

  /// `vpmovzxbw x, xm64`
  public mutating func vpmovzxbw(_ a: X86.VectorRegister, _ b: X86.VectorRegister) {
    vexRegisters(0x20130, a.number, 0, b.number)
  }

  /// `vpmovzxbw x, xm64`
  public mutating func vpmovzxbw(_ a: X86.VectorRegister, _ b: X86.Address) {
    vexMemory(0x20130, a.number, 0, b, 0)
  }

  /// `vpmovzxbw y, xm128`
  public mutating func vpmovzxbw256(_ a: X86.VectorRegister, _ b: X86.VectorRegister) {
    vexRegisters(0x20530, a.number, 0, b.number)
  }

  /// `vpmovzxbw y, xm128`
  public mutating func vpmovzxbw256(_ a: X86.VectorRegister, _ b: X86.Address) {
    vexMemory(0x20530, a.number, 0, b, 0)
  }

  /// `pmovsxbd x, xm32`
  public mutating func pmovsxbd(_ a: X86.VectorRegister, _ b: X86.VectorRegister) {
    registers(0x661821380F, a.number, b.number)
  }

  /// `pmovsxbd x, xm32`
  public mutating func pmovsxbd(_ a: X86.VectorRegister, _ b: X86.Address) {
    memory(0x661821380F, a.number, b, 0)
  }

  /// `vpmovsxbd x, xm32`
  public mutating func vpmovsxbd(_ a: X86.VectorRegister, _ b: X86.VectorRegister) {
    vexRegisters(0x20121, a.number, 0, b.number)
  }

  /// `vpmovsxbd x, xm32`
  public mutating func vpmovsxbd(_ a: X86.VectorRegister, _ b: X86.Address) {
    vexMemory(0x20121, a.number, 0, b, 0)
  }

  /// `vpmovsxbd y, xm64`
  public mutating func vpmovsxbd256(_ a: X86.VectorRegister, _ b: X86.VectorRegister) {
    vexRegisters(0x20521, a.number, 0, b.number)
  }

  /// `vpmovsxbd y, xm64`
  public mutating func vpmovsxbd256(_ a: X86.VectorRegister, _ b: X86.Address) {
    vexMemory(0x20521, a.number, 0, b, 0)
  }

  /// `pmovzxbd x, xm32`
  public mutating func pmovzxbd(_ a: X86.VectorRegister, _ b: X86.VectorRegister) {
    registers(0x661831380F, a.number, b.number)
  }

  /// `pmovzxbd x, xm32`
  public mutating func pmovzxbd(_ a: X86.VectorRegister, _ b: X86.Address) {
    memory(0x661831380F, a.number, b, 0)
  }

  /// `vpmovzxbd x, xm32`
  public mutating func vpmovzxbd(_ a: X86.VectorRegister, _ b: X86.VectorRegister) {
    vexRegisters(0x20131, a.number, 0, b.number)
  }

  /// `vpmovzxbd x, xm32`
  public mutating func vpmovzxbd(_ a: X86.VectorRegister, _ b: X86.Address) {
    vexMemory(0x20131, a.number, 0, b, 0)
  }

  /// `vpmovzxbd y, xm64`
  public mutating func vpmovzxbd256(_ a: X86.VectorRegister, _ b: X86.VectorRegister) {
    vexRegisters(0x20531, a.number, 0, b.number)
  }

  /// `vpmovzxbd y, xm64`
  public mutating func vpmovzxbd256(_ a: X86.VectorRegister, _ b: X86.Address) {
    vexMemory(0x20531, a.number, 0, b, 0)
  }

  /// `pmovsxbq x, xm16`
  public mutating func pmovsxbq(_ a: X86.VectorRegister, _ b: X86.VectorRegister) {
    registers(0x661822380F, a.number, b.number)
  }

  /// `pmovsxbq x, xm16`
  public mutating func pmovsxbq(_ a: X86.VectorRegister, _ b: X86.Address) {
    memory(0x661822380F, a.number, b, 0)
  }

  /// `vpmovsxbq x, xm16`
  public mutating func vpmovsxbq(_ a: X86.VectorRegister, _ b: X86.VectorRegister) {
    vexRegisters(0x20122, a.number, 0, b.number)
  }

  /// `vpmovsxbq x, xm16`
  public mutating func vpmovsxbq(_ a: X86.VectorRegister, _ b: X86.Address) {
    vexMemory(0x20122, a.number, 0, b, 0)
  }

  /// `vpmovsxbq y, xm32`
  public mutating func vpmovsxbq256(_ a: X86.VectorRegister, _ b: X86.VectorRegister) {
    vexRegisters(0x20522, a.number, 0, b.number)
  }

  /// `vpmovsxbq y, xm32`
  public mutating func vpmovsxbq256(_ a: X86.VectorRegister, _ b: X86.Address) {
    vexMemory(0x20522, a.number, 0, b, 0)
  }

  /// `pmovzxbq x, xm16`
  public mutating func pmovzxbq(_ a: X86.VectorRegister, _ b: X86.VectorRegister) {
    registers(0x661832380F, a.number, b.number)
  }

  /// `pmovzxbq x, xm16`
  public mutating func pmovzxbq(_ a: X86.VectorRegister, _ b: X86.Address) {
    memory(0x661832380F, a.number, b, 0)
  }

  /// `vpmovzxbq x, xm16`
  public mutating func vpmovzxbq(_ a: X86.VectorRegister, _ b: X86.VectorRegister) {
    vexRegisters(0x20132, a.number, 0, b.number)
  }

  /// `vpmovzxbq x, xm16`
  public mutating func vpmovzxbq(_ a: X86.VectorRegister, _ b: X86.Address) {
    vexMemory(0x20132, a.number, 0, b, 0)
  }

  /// `vpmovzxbq y, xm32`
  public mutating func vpmovzxbq256(_ a: X86.VectorRegister, _ b: X86.VectorRegister) {
    vexRegisters(0x20532, a.number, 0, b.number)
  }

  /// `vpmovzxbq y, xm32`
  public mutating func vpmovzxbq256(_ a: X86.VectorRegister, _ b: X86.Address) {
    vexMemory(0x20532, a.number, 0, b, 0)
  }

  /// `pmovsxwd x, xm64`
  public mutating func pmovsxwd(_ a: X86.VectorRegister, _ b: X86.VectorRegister) {
    registers(0x661823380F, a.number, b.number)
  }

  /// `pmovsxwd x, xm64`
  public mutating func pmovsxwd(_ a: X86.VectorRegister, _ b: X86.Address) {
    memory(0x661823380F, a.number, b, 0)
  }

  /// `vpmovsxwd x, xm64`
  public mutating func vpmovsxwd(_ a: X86.VectorRegister, _ b: X86.VectorRegister) {
    vexRegisters(0x20123, a.number, 0, b.number)
  }

  /// `vpmovsxwd x, xm64`
  public mutating func vpmovsxwd(_ a: X86.VectorRegister, _ b: X86.Address) {
    vexMemory(0x20123, a.number, 0, b, 0)
  }

  /// `vpmovsxwd y, xm128`
  public mutating func vpmovsxwd256(_ a: X86.VectorRegister, _ b: X86.VectorRegister) {
    vexRegisters(0x20523, a.number, 0, b.number)
  }

  /// `vpmovsxwd y, xm128`
  public mutating func vpmovsxwd256(_ a: X86.VectorRegister, _ b: X86.Address) {
    vexMemory(0x20523, a.number, 0, b, 0)
  }

  /// `pmovzxwd x, xm64`
  public mutating func pmovzxwd(_ a: X86.VectorRegister, _ b: X86.VectorRegister) {
    registers(0x661833380F, a.number, b.number)
  }

  /// `pmovzxwd x, xm64`
  public mutating func pmovzxwd(_ a: X86.VectorRegister, _ b: X86.Address) {
    memory(0x661833380F, a.number, b, 0)
  }

  /// `vpmovzxwd x, xm64`
  public mutating func vpmovzxwd(_ a: X86.VectorRegister, _ b: X86.VectorRegister) {
    vexRegisters(0x20133, a.number, 0, b.number)
  }

  /// `vpmovzxwd x, xm64`
  public mutating func vpmovzxwd(_ a: X86.VectorRegister, _ b: X86.Address) {
    vexMemory(0x20133, a.number, 0, b, 0)
  }

  /// `vpmovzxwd y, xm128`
  public mutating func vpmovzxwd256(_ a: X86.VectorRegister, _ b: X86.VectorRegister) {
    vexRegisters(0x20533, a.number, 0, b.number)
  }

  /// `vpmovzxwd y, xm128`
  public mutating func vpmovzxwd256(_ a: X86.VectorRegister, _ b: X86.Address) {
    vexMemory(0x20533, a.number, 0, b, 0)
  }

  /// `pmovsxwq x, xm32`
  public mutating func pmovsxwq(_ a: X86.VectorRegister, _ b: X86.VectorRegister) {
    registers(0x661824380F, a.number, b.number)
  }

  /// `pmovsxwq x, xm32`
  public mutating func pmovsxwq(_ a: X86.VectorRegister, _ b: X86.Address) {
    memory(0x661824380F, a.number, b, 0)
  }

  /// `vpmovsxwq x, xm32`
  public mutating func vpmovsxwq(_ a: X86.VectorRegister, _ b: X86.VectorRegister) {
    vexRegisters(0x20124, a.number, 0, b.number)
  }

  /// `vpmovsxwq x, xm32`
  public mutating func vpmovsxwq(_ a: X86.VectorRegister, _ b: X86.Address) {
    vexMemory(0x20124, a.number, 0, b, 0)
  }

  /// `vpmovsxwq y, xm64`
  public mutating func vpmovsxwq256(_ a: X86.VectorRegister, _ b: X86.VectorRegister) {
    vexRegisters(0x20524, a.number, 0, b.number)
  }

  /// `vpmovsxwq y, xm64`
  public mutating func vpmovsxwq256(_ a: X86.VectorRegister, _ b: X86.Address) {
    vexMemory(0x20524, a.number, 0, b, 0)
  }

  /// `pmovzxwq x, xm32`
  public mutating func pmovzxwq(_ a: X86.VectorRegister, _ b: X86.VectorRegister) {
    registers(0x661834380F, a.number, b.number)
  }

  /// `pmovzxwq x, xm32`
  public mutating func pmovzxwq(_ a: X86.VectorRegister, _ b: X86.Address) {
    memory(0x661834380F, a.number, b, 0)
  }

  /// `vpmovzxwq x, xm32`
  public mutating func vpmovzxwq(_ a: X86.VectorRegister, _ b: X86.VectorRegister) {
    vexRegisters(0x20134, a.number, 0, b.number)
  }

  /// `vpmovzxwq x, xm32`
  public mutating func vpmovzxwq(_ a: X86.VectorRegister, _ b: X86.Address) {
    vexMemory(0x20134, a.number, 0, b, 0)
  }

  /// `vpmovzxwq y, xm64`
  public mutating func vpmovzxwq256(_ a: X86.VectorRegister, _ b: X86.VectorRegister) {
    vexRegisters(0x20534, a.number, 0, b.number)
  }

  /// `vpmovzxwq y, xm64`
  public mutating func vpmovzxwq256(_ a: X86.VectorRegister, _ b: X86.Address) {
    vexMemory(0x20534, a.number, 0, b, 0)
  }

  /// `pmovsxdq x, xm64`
  public mutating func pmovsxdq(_ a: X86.VectorRegister, _ b: X86.VectorRegister) {
    registers(0x661825380F, a.number, b.number)
  }

  /// `pmovsxdq x, xm64`
  public mutating func pmovsxdq(_ a: X86.VectorRegister, _ b: X86.Address) {
    memory(0x661825380F, a.number, b, 0)
  }

  /// `vpmovsxdq x, xm64`
  public mutating func vpmovsxdq(_ a: X86.VectorRegister, _ b: X86.VectorRegister) {
    vexRegisters(0x20125, a.number, 0, b.number)
  }

  /// `vpmovsxdq x, xm64`
  public mutating func vpmovsxdq(_ a: X86.VectorRegister, _ b: X86.Address) {
    vexMemory(0x20125, a.number, 0, b, 0)
  }

  /// `vpmovsxdq y, xm128`
  public mutating func vpmovsxdq256(_ a: X86.VectorRegister, _ b: X86.VectorRegister) {
    vexRegisters(0x20525, a.number, 0, b.number)
  }

  /// `vpmovsxdq y, xm128`
  public mutating func vpmovsxdq256(_ a: X86.VectorRegister, _ b: X86.Address) {
    vexMemory(0x20525, a.number, 0, b, 0)
  }

  /// `pmovzxdq x, xm64`
  public mutating func pmovzxdq(_ a: X86.VectorRegister, _ b: X86.VectorRegister) {
    registers(0x661835380F, a.number, b.number)
  }

  /// `pmovzxdq x, xm64`
  public mutating func pmovzxdq(_ a: X86.VectorRegister, _ b: X86.Address) {
    memory(0x661835380F, a.number, b, 0)
  }

  /// `vpmovzxdq x, xm64`
  public mutating func vpmovzxdq(_ a: X86.VectorRegister, _ b: X86.VectorRegister) {
    vexRegisters(0x20135, a.number, 0, b.number)
  }

  /// `vpmovzxdq x, xm64`
  public mutating func vpmovzxdq(_ a: X86.VectorRegister, _ b: X86.Address) {
    vexMemory(0x20135, a.number, 0, b, 0)
  }

  /// `vpmovzxdq y, xm128`
  public mutating func vpmovzxdq256(_ a: X86.VectorRegister, _ b: X86.VectorRegister) {
    vexRegisters(0x20535, a.number, 0, b.number)
  }

  /// `vpmovzxdq y, xm128`
  public mutating func vpmovzxdq256(_ a: X86.VectorRegister, _ b: X86.Address) {
    vexMemory(0x20535, a.number, 0, b, 0)
  }

  /// `vpbroadcastb x, xm8`
  public mutating func vpbroadcastb(_ a: X86.VectorRegister, _ b: X86.VectorRegister) {
    vexRegisters(0x20178, a.number, 0, b.number)
  }

  /// `vpbroadcastb x, xm8`
  public mutating func vpbroadcastb(_ a: X86.VectorRegister, _ b: X86.Address) {
    vexMemory(0x20178, a.number, 0, b, 0)
  }

  /// `vpbroadcastb y, xm8`
  public mutating func vpbroadcastb256(_ a: X86.VectorRegister, _ b: X86.VectorRegister) {
    vexRegisters(0x20578, a.number, 0, b.number)
  }

  /// `vpbroadcastb y, xm8`
  public mutating func vpbroadcastb256(_ a: X86.VectorRegister, _ b: X86.Address) {
    vexMemory(0x20578, a.number, 0, b, 0)
  }

  /// `vpbroadcastw x, xm16`
  public mutating func vpbroadcastw(_ a: X86.VectorRegister, _ b: X86.VectorRegister) {
    vexRegisters(0x20179, a.number, 0, b.number)
  }

  /// `vpbroadcastw x, xm16`
  public mutating func vpbroadcastw(_ a: X86.VectorRegister, _ b: X86.Address) {
    vexMemory(0x20179, a.number, 0, b, 0)
  }

  /// `vpbroadcastw y, xm16`
  public mutating func vpbroadcastw256(_ a: X86.VectorRegister, _ b: X86.VectorRegister) {
    vexRegisters(0x20579, a.number, 0, b.number)
  }

  /// `vpbroadcastw y, xm16`
  public mutating func vpbroadcastw256(_ a: X86.VectorRegister, _ b: X86.Address) {
    vexMemory(0x20579, a.number, 0, b, 0)
  }

  /// `vpbroadcastd x, xm32`
  public mutating func vpbroadcastd(_ a: X86.VectorRegister, _ b: X86.VectorRegister) {
    vexRegisters(0x20158, a.number, 0, b.number)
  }

  /// `vpbroadcastd x, xm32`
  public mutating func vpbroadcastd(_ a: X86.VectorRegister, _ b: X86.Address) {
    vexMemory(0x20158, a.number, 0, b, 0)
  }

  /// `vpbroadcastd y, xm32`
  public mutating func vpbroadcastd256(_ a: X86.VectorRegister, _ b: X86.VectorRegister) {
    vexRegisters(0x20558, a.number, 0, b.number)
  }

  /// `vpbroadcastd y, xm32`
  public mutating func vpbroadcastd256(_ a: X86.VectorRegister, _ b: X86.Address) {
    vexMemory(0x20558, a.number, 0, b, 0)
  }

  /// `vpbroadcastq x, xm64`
  public mutating func vpbroadcastq(_ a: X86.VectorRegister, _ b: X86.VectorRegister) {
    vexRegisters(0x20159, a.number, 0, b.number)
  }

  /// `vpbroadcastq x, xm64`
  public mutating func vpbroadcastq(_ a: X86.VectorRegister, _ b: X86.Address) {
    vexMemory(0x20159, a.number, 0, b, 0)
  }

  /// `vpbroadcastq y, xm64`
  public mutating func vpbroadcastq256(_ a: X86.VectorRegister, _ b: X86.VectorRegister) {
    vexRegisters(0x20559, a.number, 0, b.number)
  }

  /// `vpbroadcastq y, xm64`
  public mutating func vpbroadcastq256(_ a: X86.VectorRegister, _ b: X86.Address) {
    vexMemory(0x20559, a.number, 0, b, 0)
  }

  /// `vbroadcastss x, xm32`
  public mutating func vbroadcastss(_ a: X86.VectorRegister, _ b: X86.VectorRegister) {
    vexRegisters(0x20118, a.number, 0, b.number)
  }

  /// `vbroadcastss x, xm32`
  public mutating func vbroadcastss(_ a: X86.VectorRegister, _ b: X86.Address) {
    vexMemory(0x20118, a.number, 0, b, 0)
  }

  /// `vbroadcastss y, xm32`
  public mutating func vbroadcastss256(_ a: X86.VectorRegister, _ b: X86.VectorRegister) {
    vexRegisters(0x20518, a.number, 0, b.number)
  }

  /// `vbroadcastss y, xm32`
  public mutating func vbroadcastss256(_ a: X86.VectorRegister, _ b: X86.Address) {
    vexMemory(0x20518, a.number, 0, b, 0)
  }

  /// `vbroadcastsd y, xm64`
  public mutating func vbroadcastsd256(_ a: X86.VectorRegister, _ b: X86.VectorRegister) {
    vexRegisters(0x20519, a.number, 0, b.number)
  }

  /// `vbroadcastsd y, xm64`
  public mutating func vbroadcastsd256(_ a: X86.VectorRegister, _ b: X86.Address) {
    vexMemory(0x20519, a.number, 0, b, 0)
  }

  /// `pextrb r32m8, x, u8`
  public mutating func pextrb(_ a: X86.GeneralRegister, _ b: X86.VectorRegister, _ c: UInt8) {
    registers(0x6618143A0F, b.number, a.number)
    immediate(c)
  }

  /// `pextrb r32m8, x, u8`
  public mutating func pextrb(_ a: X86.Address, _ b: X86.VectorRegister, _ c: UInt8) {
    memory(0x6618143A0F, b.number, a, 1)
    immediate(c)
  }

  /// `pextrw r32, xn, u8`
  public mutating func pextrw(_ a: X86.GeneralRegister, _ b: X86.VectorRegister, _ c: UInt8) {
    registers(0x661000C50F, a.number, b.number)
    immediate(c)
  }

  /// `pextrw m16, x, u8`
  public mutating func pextrw(_ a: X86.Address, _ b: X86.VectorRegister, _ c: UInt8) {
    memory(0x6618153A0F, b.number, a, 1)
    immediate(c)
  }

  /// `pextrd r/m32, x, u8`
  public mutating func pextrd(_ a: X86.GeneralRegister, _ b: X86.VectorRegister, _ c: UInt8) {
    registers(0x6618163A0F, b.number, a.number)
    immediate(c)
  }

  /// `pextrd r/m32, x, u8`
  public mutating func pextrd(_ a: X86.Address, _ b: X86.VectorRegister, _ c: UInt8) {
    memory(0x6618163A0F, b.number, a, 1)
    immediate(c)
  }

  /// `pextrq r/m64, x, u8`
  public mutating func pextrq(_ a: X86.GeneralRegister, _ b: X86.VectorRegister, _ c: UInt8) {
    registers(0x486618163A0F, b.number, a.number)
    immediate(c)
  }

  /// `pextrq r/m64, x, u8`
  public mutating func pextrq(_ a: X86.Address, _ b: X86.VectorRegister, _ c: UInt8) {
    memory(0x486618163A0F, b.number, a, 1)
    immediate(c)
  }

  /// `extractps r/m32, x, u8`
  public mutating func extractps(_ a: X86.GeneralRegister, _ b: X86.VectorRegister, _ c: UInt8) {
    registers(0x6618173A0F, b.number, a.number)
    immediate(c)
  }

  /// `extractps r/m32, x, u8`
  public mutating func extractps(_ a: X86.Address, _ b: X86.VectorRegister, _ c: UInt8) {
    memory(0x6618173A0F, b.number, a, 1)
    immediate(c)
  }

  /// `pinsrb x, r32m8, u8`
  public mutating func pinsrb(_ a: X86.VectorRegister, _ b: X86.GeneralRegister, _ c: UInt8) {
    registers(0x6618203A0F, a.number, b.number)
    immediate(c)
  }

  /// `pinsrb x, r32m8, u8`
  public mutating func pinsrb(_ a: X86.VectorRegister, _ b: X86.Address, _ c: UInt8) {
    memory(0x6618203A0F, a.number, b, 1)
    immediate(c)
  }

  /// `pinsrw x, r32m16, u8`
  public mutating func pinsrw(_ a: X86.VectorRegister, _ b: X86.GeneralRegister, _ c: UInt8) {
    registers(0x661000C40F, a.number, b.number)
    immediate(c)
  }

  /// `pinsrw x, r32m16, u8`
  public mutating func pinsrw(_ a: X86.VectorRegister, _ b: X86.Address, _ c: UInt8) {
    memory(0x661000C40F, a.number, b, 1)
    immediate(c)
  }

  /// `pinsrd x, r/m32, u8`
  public mutating func pinsrd(_ a: X86.VectorRegister, _ b: X86.GeneralRegister, _ c: UInt8) {
    registers(0x6618223A0F, a.number, b.number)
    immediate(c)
  }

  /// `pinsrd x, r/m32, u8`
  public mutating func pinsrd(_ a: X86.VectorRegister, _ b: X86.Address, _ c: UInt8) {
    memory(0x6618223A0F, a.number, b, 1)
    immediate(c)
  }

  /// `pinsrq x, r/m64, u8`
  public mutating func pinsrq(_ a: X86.VectorRegister, _ b: X86.GeneralRegister, _ c: UInt8) {
    registers(0x486618223A0F, a.number, b.number)
    immediate(c)
  }

  /// `pinsrq x, r/m64, u8`
  public mutating func pinsrq(_ a: X86.VectorRegister, _ b: X86.Address, _ c: UInt8) {
    memory(0x486618223A0F, a.number, b, 1)
    immediate(c)
  }

  /// `insertps x, xm32, u8`
  public mutating func insertps(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: UInt8) {
    registers(0x6618213A0F, a.number, b.number)
    immediate(c)
  }

  /// `insertps x, xm32, u8`
  public mutating func insertps(_ a: X86.VectorRegister, _ b: X86.Address, _ c: UInt8) {
    memory(0x6618213A0F, a.number, b, 1)
    immediate(c)
  }

  /// `vpextrb r32m8, x, u8`
  public mutating func vpextrb(_ a: X86.GeneralRegister, _ b: X86.VectorRegister, _ c: UInt8) {
    vexRegisters(0x30114, b.number, 0, a.number)
    immediate(c)
  }

  /// `vpextrb r32m8, x, u8`
  public mutating func vpextrb(_ a: X86.Address, _ b: X86.VectorRegister, _ c: UInt8) {
    vexMemory(0x30114, b.number, 0, a, 1)
    immediate(c)
  }

  /// `vpextrw r32, xn, u8`
  public mutating func vpextrw(_ a: X86.GeneralRegister, _ b: X86.VectorRegister, _ c: UInt8) {
    vexRegisters(0x101C5, a.number, 0, b.number)
    immediate(c)
  }

  /// `vpextrw m16, x, u8`
  public mutating func vpextrw(_ a: X86.Address, _ b: X86.VectorRegister, _ c: UInt8) {
    vexMemory(0x30115, b.number, 0, a, 1)
    immediate(c)
  }

  /// `vpextrd r/m32, x, u8`
  public mutating func vpextrd(_ a: X86.GeneralRegister, _ b: X86.VectorRegister, _ c: UInt8) {
    vexRegisters(0x30116, b.number, 0, a.number)
    immediate(c)
  }

  /// `vpextrd r/m32, x, u8`
  public mutating func vpextrd(_ a: X86.Address, _ b: X86.VectorRegister, _ c: UInt8) {
    vexMemory(0x30116, b.number, 0, a, 1)
    immediate(c)
  }

  /// `vpextrq r/m64, x, u8`
  public mutating func vpextrq(_ a: X86.GeneralRegister, _ b: X86.VectorRegister, _ c: UInt8) {
    vexRegisters(0x38116, b.number, 0, a.number)
    immediate(c)
  }

  /// `vpextrq r/m64, x, u8`
  public mutating func vpextrq(_ a: X86.Address, _ b: X86.VectorRegister, _ c: UInt8) {
    vexMemory(0x38116, b.number, 0, a, 1)
    immediate(c)
  }

  /// `vextractps r/m32, x, u8`
  public mutating func vextractps(_ a: X86.GeneralRegister, _ b: X86.VectorRegister, _ c: UInt8) {
    vexRegisters(0x30117, b.number, 0, a.number)
    immediate(c)
  }

  /// `vextractps r/m32, x, u8`
  public mutating func vextractps(_ a: X86.Address, _ b: X86.VectorRegister, _ c: UInt8) {
    vexMemory(0x30117, b.number, 0, a, 1)
    immediate(c)
  }

  /// `vpinsrb x, xv, r32m8, u8`
  public mutating func vpinsrb(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.GeneralRegister, _ d: UInt8) {
    vexRegisters(0x30120, a.number, b.number, c.number)
    immediate(d)
  }

  /// `vpinsrb x, xv, r32m8, u8`
  public mutating func vpinsrb(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.Address, _ d: UInt8) {
    vexMemory(0x30120, a.number, b.number, c, 1)
    immediate(d)
  }

  /// `vpinsrw x, xv, r32m16, u8`
  public mutating func vpinsrw(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.GeneralRegister, _ d: UInt8) {
    vexRegisters(0x101C4, a.number, b.number, c.number)
    immediate(d)
  }

  /// `vpinsrw x, xv, r32m16, u8`
  public mutating func vpinsrw(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.Address, _ d: UInt8) {
    vexMemory(0x101C4, a.number, b.number, c, 1)
    immediate(d)
  }

  /// `vpinsrd x, xv, r/m32, u8`
  public mutating func vpinsrd(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.GeneralRegister, _ d: UInt8) {
    vexRegisters(0x30122, a.number, b.number, c.number)
    immediate(d)
  }

  /// `vpinsrd x, xv, r/m32, u8`
  public mutating func vpinsrd(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.Address, _ d: UInt8) {
    vexMemory(0x30122, a.number, b.number, c, 1)
    immediate(d)
  }

  /// `vpinsrq x, xv, r/m64, u8`
  public mutating func vpinsrq(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.GeneralRegister, _ d: UInt8) {
    vexRegisters(0x38122, a.number, b.number, c.number)
    immediate(d)
  }

  /// `vpinsrq x, xv, r/m64, u8`
  public mutating func vpinsrq(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.Address, _ d: UInt8) {
    vexMemory(0x38122, a.number, b.number, c, 1)
    immediate(d)
  }

  /// `vinsertps x, xv, xm32, u8`
  public mutating func vinsertps(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.VectorRegister, _ d: UInt8) {
    vexRegisters(0x30121, a.number, b.number, c.number)
    immediate(d)
  }

  /// `vinsertps x, xv, xm32, u8`
  public mutating func vinsertps(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.Address, _ d: UInt8) {
    vexMemory(0x30121, a.number, b.number, c, 1)
    immediate(d)
  }

  /// `vinserti128 y, yv, xm128, u8`
  public mutating func vinserti128256(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.VectorRegister, _ d: UInt8) {
    vexRegisters(0x30538, a.number, b.number, c.number)
    immediate(d)
  }

  /// `vinserti128 y, yv, xm128, u8`
  public mutating func vinserti128256(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.Address, _ d: UInt8) {
    vexMemory(0x30538, a.number, b.number, c, 1)
    immediate(d)
  }

  /// `vextracti128 xm128, y, u8`
  public mutating func vextracti128256(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: UInt8) {
    vexRegisters(0x30539, b.number, 0, a.number)
    immediate(c)
  }

  /// `vextracti128 xm128, y, u8`
  public mutating func vextracti128256(_ a: X86.Address, _ b: X86.VectorRegister, _ c: UInt8) {
    vexMemory(0x30539, b.number, 0, a, 1)
    immediate(c)
  }

  /// `vperm2i128 y, yv, ym256, u8`
  public mutating func vperm2i128256(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.VectorRegister, _ d: UInt8) {
    vexRegisters(0x30546, a.number, b.number, c.number)
    immediate(d)
  }

  /// `vperm2i128 y, yv, ym256, u8`
  public mutating func vperm2i128256(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.Address, _ d: UInt8) {
    vexMemory(0x30546, a.number, b.number, c, 1)
    immediate(d)
  }

  /// `vpermq y, ym256, u8`
  public mutating func vpermq256(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: UInt8) {
    vexRegisters(0x38500, a.number, 0, b.number)
    immediate(c)
  }

  /// `vpermq y, ym256, u8`
  public mutating func vpermq256(_ a: X86.VectorRegister, _ b: X86.Address, _ c: UInt8) {
    vexMemory(0x38500, a.number, 0, b, 1)
    immediate(c)
  }

  /// `vpermd y, yv, ym256`
  public mutating func vpermd256(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.VectorRegister) {
    vexRegisters(0x20536, a.number, b.number, c.number)
  }

  /// `vpermd y, yv, ym256`
  public mutating func vpermd256(_ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.Address) {
    vexMemory(0x20536, a.number, b.number, c, 0)
  }

}
