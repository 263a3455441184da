// Written by InstructionGenerator from Sources/Engine/EncodingTable/ARM64; change the table and run `make generate`.
// swift-format-ignore-file

// Control

extension ARM64.Assembler {
  /// `b branch`
  public mutating func b(distance a: Int) {
    var word: UInt32 = 0x14000000
    word |= signed(a, 26, 2) << 0
    self.word(word)
  }

  /// `bl branch`
  public mutating func bl(distance a: Int) {
    var word: UInt32 = 0x94000000
    word |= signed(a, 26, 2) << 0
    self.word(word)
  }

  /// `b. condition, branch`
  public mutating func b(_ a: ARM64.Condition, distance b: Int) {
    var word: UInt32 = 0x54000000
    word |= UInt32(a.rawValue) << 0
    word |= signed(b, 19, 2) << 5
    self.word(word)
  }

  /// `cbz 32, branch`
  public mutating func cbz32(_ a: ARM64.GeneralRegister, distance b: Int) {
    var word: UInt32 = 0x34000000
    word |= zero(a, 0)
    word |= signed(b, 19, 2) << 5
    self.word(word)
  }

  /// `cbz 64, branch`
  public mutating func cbz64(_ a: ARM64.GeneralRegister, distance b: Int) {
    var word: UInt32 = 0xB4000000
    word |= zero(a, 0)
    word |= signed(b, 19, 2) << 5
    self.word(word)
  }

  /// `cbnz 32, branch`
  public mutating func cbnz32(_ a: ARM64.GeneralRegister, distance b: Int) {
    var word: UInt32 = 0x35000000
    word |= zero(a, 0)
    word |= signed(b, 19, 2) << 5
    self.word(word)
  }

  /// `cbnz 64, branch`
  public mutating func cbnz64(_ a: ARM64.GeneralRegister, distance b: Int) {
    var word: UInt32 = 0xB5000000
    word |= zero(a, 0)
    word |= signed(b, 19, 2) << 5
    self.word(word)
  }

  /// `tbz 32, bit, branch`
  public mutating func tbz32(_ a: ARM64.GeneralRegister, bit b: Int, distance c: Int) {
    var word: UInt32 = 0x36000000
    word |= zero(a, 0)
    word |= bit(b, 32)
    word |= signed(c, 14, 2) << 5
    self.word(word)
  }

  /// `tbz 64, bit, branch`
  public mutating func tbz64(_ a: ARM64.GeneralRegister, bit b: Int, distance c: Int) {
    var word: UInt32 = 0xB6000000
    word |= zero(a, 0)
    word |= bit(b, 64)
    word |= signed(c, 14, 2) << 5
    self.word(word)
  }

  /// `tbnz 32, bit, branch`
  public mutating func tbnz32(_ a: ARM64.GeneralRegister, bit b: Int, distance c: Int) {
    var word: UInt32 = 0x37000000
    word |= zero(a, 0)
    word |= bit(b, 32)
    word |= signed(c, 14, 2) << 5
    self.word(word)
  }

  /// `tbnz 64, bit, branch`
  public mutating func tbnz64(_ a: ARM64.GeneralRegister, bit b: Int, distance c: Int) {
    var word: UInt32 = 0xB7000000
    word |= zero(a, 0)
    word |= bit(b, 64)
    word |= signed(c, 14, 2) << 5
    self.word(word)
  }

  /// `br 64`
  public mutating func br(_ a: ARM64.GeneralRegister) {
    var word: UInt32 = 0xD61F0000
    word |= zero(a, 5)
    self.word(word)
  }

  /// `blr 64`
  public mutating func blr(_ a: ARM64.GeneralRegister) {
    var word: UInt32 = 0xD63F0000
    word |= zero(a, 5)
    self.word(word)
  }

  /// `ret 64`
  public mutating func ret(_ a: ARM64.GeneralRegister) {
    var word: UInt32 = 0xD65F0000
    word |= zero(a, 5)
    self.word(word)
  }

  /// `adr 64, address`
  public mutating func adr(_ a: ARM64.GeneralRegister, distance b: Int) {
    var word: UInt32 = 0x10000000
    word |= zero(a, 0)
    word |= address(b)
    self.word(word)
  }

  /// `brk trap`
  public mutating func brk(_ a: UInt16) {
    var word: UInt32 = 0xD4200000
    word |= UInt32(a) << 5
    self.word(word)
  }

  /// `udf unsigned`
  public mutating func udf(_ a: Int) {
    var word: UInt32 = 0x0
    word |= unsigned(a, 16, 0) << 0
    self.word(word)
  }

  /// `hint zero`
  public mutating func hint() {
    self.word(0xD503201F)
  }

  /// `dmb inner`
  public mutating func dmb() {
    self.word(0xD5033BBF)
  }

}
