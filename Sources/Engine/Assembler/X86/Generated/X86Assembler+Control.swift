// Written by InstructionGenerator from Sources/Engine/EncodingTable/X86; change the table and run `make generate`.
// swift-format-ignore-file

// Control

extension X86.Assembler {
  /// `j condition, rel8`
  public mutating func j(_ a: X86.Condition, rel8 b: Int8) {
    plain(0x70 | UInt64(a.rawValue) << 0, 1)
    immediate(b)
  }

  /// `j condition, rel32`
  public mutating func j(_ a: X86.Condition, rel32 b: Int32) {
    plain(0x800F | UInt64(a.rawValue) << 8, 2)
    immediate(b)
  }

  /// `jmp rel8`
  public mutating func jmp(rel8 a: Int8) {
    plain(0xEB, 1)
    immediate(a)
  }

  /// `jmp rel32`
  public mutating func jmp(rel32 a: Int32) {
    plain(0xE9, 1)
    immediate(a)
  }

  /// `jmp r/m64`
  public mutating func jmp(_ a: X86.GeneralRegister) {
    registers(0x80000FF, 4, a.number)
  }

  /// `jmp r/m64`
  public mutating func jmp(_ a: X86.Address) {
    memory(0x80000FF, 4, a, 0)
  }

  /// `call rel32`
  public mutating func call(rel32 a: Int32) {
    plain(0xE8, 1)
    immediate(a)
  }

  /// `call r/m64`
  public mutating func call(_ a: X86.GeneralRegister) {
    registers(0x80000FF, 2, a.number)
  }

  /// `call r/m64`
  public mutating func call(_ a: X86.Address) {
    memory(0x80000FF, 2, a, 0)
  }

  /// `ret`
  public mutating func ret() {
    plain(0xC3, 1)
  }

  /// `ret s16`
  public mutating func ret(imm16 a: Int16) {
    plain(0xC2, 1)
    immediate(a)
  }

  /// `leave`
  public mutating func leave() {
    plain(0xC9, 1)
  }

  /// `ud2`
  public mutating func ud2() {
    plain(0xB0F, 2)
  }

  /// `ud1 trap`
  public mutating func ud1(_ a: UInt8) {
    plain(0x40B90F67, 4)
    immediate(a)
  }

  /// `int3`
  public mutating func int3() {
    plain(0xCC, 1)
  }

  /// `nop`
  public mutating func nop() {
    plain(0x90, 1)
  }

  /// `nop m16`
  public mutating func nop16(_ a: X86.Address) {
    memory(0x6610001F0F, 0, a, 0)
  }

  /// `nop m32`
  public mutating func nop32(_ a: X86.Address) {
    memory(0x10001F0F, 0, a, 0)
  }

  /// `endbr64`
  public mutating func endbr64() {
    plain(0xFA1E0FF3, 4)
  }

  /// `prefetcht0 m8`
  public mutating func prefetcht0(_ a: X86.Address) {
    memory(0x1000180F, 1, a, 0)
  }

  /// `prefetchnta m8`
  public mutating func prefetchnta(_ a: X86.Address) {
    memory(0x1000180F, 0, a, 0)
  }

}
