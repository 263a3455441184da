// Written by InstructionGenerator from Sources/Engine/EncodingTable/X86; change the table and run `make generate`.
// swift-format-ignore-file

// Atomic accesses

extension X86.Assembler {
  /// `lock add m8, r8`
  public mutating func lockAdd8(_ a: X86.Address, _ b: X86.GeneralRegister) {
    lock()
    memory(0x1000008000000, b.number, a, 0)
  }

  /// `lock add m16, r16`
  public mutating func lockAdd16(_ a: X86.Address, _ b: X86.GeneralRegister) {
    lock()
    memory(0x6608000001, b.number, a, 0)
  }

  /// `lock add m32, r32`
  public mutating func lockAdd32(_ a: X86.Address, _ b: X86.GeneralRegister) {
    lock()
    memory(0x8000001, b.number, a, 0)
  }

  /// `lock add m64, r64`
  public mutating func lockAdd64(_ a: X86.Address, _ b: X86.GeneralRegister) {
    lock()
    memory(0x480008000001, b.number, a, 0)
  }

  /// `lock or m8, r8`
  public mutating func lockOr8(_ a: X86.Address, _ b: X86.GeneralRegister) {
    lock()
    memory(0x1000008000008, b.number, a, 0)
  }

  /// `lock or m16, r16`
  public mutating func lockOr16(_ a: X86.Address, _ b: X86.GeneralRegister) {
    lock()
    memory(0x6608000009, b.number, a, 0)
  }

  /// `lock or m32, r32`
  public mutating func lockOr32(_ a: X86.Address, _ b: X86.GeneralRegister) {
    lock()
    memory(0x8000009, b.number, a, 0)
  }

  /// `lock or m64, r64`
  public mutating func lockOr64(_ a: X86.Address, _ b: X86.GeneralRegister) {
    lock()
    memory(0x480008000009, b.number, a, 0)
  }

  /// `lock and m8, r8`
  public mutating func lockAnd8(_ a: X86.Address, _ b: X86.GeneralRegister) {
    lock()
    memory(0x1000008000020, b.number, a, 0)
  }

  /// `lock and m16, r16`
  public mutating func lockAnd16(_ a: X86.Address, _ b: X86.GeneralRegister) {
    lock()
    memory(0x6608000021, b.number, a, 0)
  }

  /// `lock and m32, r32`
  public mutating func lockAnd32(_ a: X86.Address, _ b: X86.GeneralRegister) {
    lock()
    memory(0x8000021, b.number, a, 0)
  }

  /// `lock and m64, r64`
  public mutating func lockAnd64(_ a: X86.Address, _ b: X86.GeneralRegister) {
    lock()
    memory(0x480008000021, b.number, a, 0)
  }

  /// `lock sub m8, r8`
  public mutating func lockSub8(_ a: X86.Address, _ b: X86.GeneralRegister) {
    lock()
    memory(0x1000008000028, b.number, a, 0)
  }

  /// `lock sub m16, r16`
  public mutating func lockSub16(_ a: X86.Address, _ b: X86.GeneralRegister) {
    lock()
    memory(0x6608000029, b.number, a, 0)
  }

  /// `lock sub m32, r32`
  public mutating func lockSub32(_ a: X86.Address, _ b: X86.GeneralRegister) {
    lock()
    memory(0x8000029, b.number, a, 0)
  }

  /// `lock sub m64, r64`
  public mutating func lockSub64(_ a: X86.Address, _ b: X86.GeneralRegister) {
    lock()
    memory(0x480008000029, b.number, a, 0)
  }

  /// `lock xor m8, r8`
  public mutating func lockXor8(_ a: X86.Address, _ b: X86.GeneralRegister) {
    lock()
    memory(0x1000008000030, b.number, a, 0)
  }

  /// `lock xor m16, r16`
  public mutating func lockXor16(_ a: X86.Address, _ b: X86.GeneralRegister) {
    lock()
    memory(0x6608000031, b.number, a, 0)
  }

  /// `lock xor m32, r32`
  public mutating func lockXor32(_ a: X86.Address, _ b: X86.GeneralRegister) {
    lock()
    memory(0x8000031, b.number, a, 0)
  }

  /// `lock xor m64, r64`
  public mutating func lockXor64(_ a: X86.Address, _ b: X86.GeneralRegister) {
    lock()
    memory(0x480008000031, b.number, a, 0)
  }

  /// `lock or m32, s8`
  public mutating func lockOr32(_ a: X86.Address, imm8 b: Int8) {
    lock()
    memory(0x8000083, 1, a, 1)
    immediate(b)
  }

  /// `lock xadd m8, r8`
  public mutating func lockXadd8(_ a: X86.Address, _ b: X86.GeneralRegister) {
    lock()
    memory(0x100001000C00F, b.number, a, 0)
  }

  /// `lock xadd m16, r16`
  public mutating func lockXadd16(_ a: X86.Address, _ b: X86.GeneralRegister) {
    lock()
    memory(0x661000C10F, b.number, a, 0)
  }

  /// `lock xadd m32, r32`
  public mutating func lockXadd32(_ a: X86.Address, _ b: X86.GeneralRegister) {
    lock()
    memory(0x1000C10F, b.number, a, 0)
  }

  /// `lock xadd m64, r64`
  public mutating func lockXadd64(_ a: X86.Address, _ b: X86.GeneralRegister) {
    lock()
    memory(0x48001000C10F, b.number, a, 0)
  }

  /// `lock cmpxchg m8, r8`
  public mutating func lockCmpxchg8(_ a: X86.Address, _ b: X86.GeneralRegister) {
    lock()
    memory(0x100001000B00F, b.number, a, 0)
  }

  /// `lock cmpxchg m16, r16`
  public mutating func lockCmpxchg16(_ a: X86.Address, _ b: X86.GeneralRegister) {
    lock()
    memory(0x661000B10F, b.number, a, 0)
  }

  /// `lock cmpxchg m32, r32`
  public mutating func lockCmpxchg32(_ a: X86.Address, _ b: X86.GeneralRegister) {
    lock()
    memory(0x1000B10F, b.number, a, 0)
  }

  /// `lock cmpxchg m64, r64`
  public mutating func lockCmpxchg64(_ a: X86.Address, _ b: X86.GeneralRegister) {
    lock()
    memory(0x48001000B10F, b.number, a, 0)
  }

  /// `lock cmpxchg16b m128`
  public mutating func lockCmpxchg16b(_ a: X86.Address) {
    lock()
    memory(0x48001000C70F, 1, a, 0)
  }

  /// `xchg m8, r8`
  public mutating func xchg8(_ a: X86.Address, _ b: X86.GeneralRegister) {
    memory(0x1000008000086, b.number, a, 0)
  }

  /// `xchg m16, r16`
  public mutating func xchg16(_ a: X86.Address, _ b: X86.GeneralRegister) {
    memory(0x6608000087, b.number, a, 0)
  }

  /// `xchg m32, r32`
  public mutating func xchg32(_ a: X86.Address, _ b: X86.GeneralRegister) {
    memory(0x8000087, b.number, a, 0)
  }

  /// `xchg m64, r64`
  public mutating func xchg64(_ a: X86.Address, _ b: X86.GeneralRegister) {
    memory(0x480008000087, b.number, a, 0)
  }

  /// `xchg r32, n32`
  public mutating func xchg32(_ a: X86.GeneralRegister, _ b: X86.GeneralRegister) {
    registers(0x8000087, a.number, b.number)
  }

  /// `xchg r64, n64`
  public mutating func xchg64(_ a: X86.GeneralRegister, _ b: X86.GeneralRegister) {
    registers(0x480008000087, a.number, b.number)
  }

  /// `mfence`
  public mutating func mfence() {
    plain(0xF0AE0F, 3)
  }

  /// `pause`
  public mutating func pause() {
    plain(0x90F3, 2)
  }

}
