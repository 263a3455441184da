// Written by InstructionGenerator from Sources/Engine/EncodingTable/ARM64; change the table and run `make generate`.
// swift-format-ignore-file

// Shifts, bits and selections

extension ARM64.Assembler {
  /// `lsl 32, 32, 32`
  public mutating func lsl32(_ a: ARM64.GeneralRegister, _ b: ARM64.GeneralRegister, _ c: ARM64.GeneralRegister) {
    var word: UInt32 = 0x1AC02000
    word |= zero(a, 0)
    word |= zero(b, 5)
    word |= zero(c, 16)
    self.word(word)
  }

  /// `lsl 64, 64, 64`
  public mutating func lsl64(_ a: ARM64.GeneralRegister, _ b: ARM64.GeneralRegister, _ c: ARM64.GeneralRegister) {
    var word: UInt32 = 0x9AC02000
    word |= zero(a, 0)
    word |= zero(b, 5)
    word |= zero(c, 16)
    self.word(word)
  }

  /// `lsr 32, 32, 32`
  public mutating func lsr32(_ a: ARM64.GeneralRegister, _ b: ARM64.GeneralRegister, _ c: ARM64.GeneralRegister) {
    var word: UInt32 = 0x1AC02400
    word |= zero(a, 0)
    word |= zero(b, 5)
    word |= zero(c, 16)
    self.word(word)
  }

  /// `lsr 64, 64, 64`
  public mutating func lsr64(_ a: ARM64.GeneralRegister, _ b: ARM64.GeneralRegister, _ c: ARM64.GeneralRegister) {
    var word: UInt32 = 0x9AC02400
    word |= zero(a, 0)
    word |= zero(b, 5)
    word |= zero(c, 16)
    self.word(word)
  }

  /// `asr 32, 32, 32`
  public mutating func asr32(_ a: ARM64.GeneralRegister, _ b: ARM64.GeneralRegister, _ c: ARM64.GeneralRegister) {
    var word: UInt32 = 0x1AC02800
    word |= zero(a, 0)
    word |= zero(b, 5)
    word |= zero(c, 16)
    self.word(word)
  }

  /// `asr 64, 64, 64`
  public mutating func asr64(_ a: ARM64.GeneralRegister, _ b: ARM64.GeneralRegister, _ c: ARM64.GeneralRegister) {
    var word: UInt32 = 0x9AC02800
    word |= zero(a, 0)
    word |= zero(b, 5)
    word |= zero(c, 16)
    self.word(word)
  }

  /// `ror 32, 32, 32`
  public mutating func ror32(_ a: ARM64.GeneralRegister, _ b: ARM64.GeneralRegister, _ c: ARM64.GeneralRegister) {
    var word: UInt32 = 0x1AC02C00
    word |= zero(a, 0)
    word |= zero(b, 5)
    word |= zero(c, 16)
    self.word(word)
  }

  /// `ror 64, 64, 64`
  public mutating func ror64(_ a: ARM64.GeneralRegister, _ b: ARM64.GeneralRegister, _ c: ARM64.GeneralRegister) {
    var word: UInt32 = 0x9AC02C00
    word |= zero(a, 0)
    word |= zero(b, 5)
    word |= zero(c, 16)
    self.word(word)
  }

  /// `rbit 32, 32`
  public mutating func rbit32(_ a: ARM64.GeneralRegister, _ b: ARM64.GeneralRegister) {
    var word: UInt32 = 0x5AC00000
    word |= zero(a, 0)
    word |= zero(b, 5)
    self.word(word)
  }

  /// `rbit 64, 64`
  public mutating func rbit64(_ a: ARM64.GeneralRegister, _ b: ARM64.GeneralRegister) {
    var word: UInt32 = 0xDAC00000
    word |= zero(a, 0)
    word |= zero(b, 5)
    self.word(word)
  }

  /// `rev16 32, 32`
  public mutating func rev1632(_ a: ARM64.GeneralRegister, _ b: ARM64.GeneralRegister) {
    var word: UInt32 = 0x5AC00400
    word |= zero(a, 0)
    word |= zero(b, 5)
    self.word(word)
  }

  /// `rev16 64, 64`
  public mutating func rev1664(_ a: ARM64.GeneralRegister, _ b: ARM64.GeneralRegister) {
    var word: UInt32 = 0xDAC00400
    word |= zero(a, 0)
    word |= zero(b, 5)
    self.word(word)
  }

  /// `clz 32, 32`
  public mutating func clz32(_ a: ARM64.GeneralRegister, _ b: ARM64.GeneralRegister) {
    var word: UInt32 = 0x5AC01000
    word |= zero(a, 0)
    word |= zero(b, 5)
    self.word(word)
  }

  /// `clz 64, 64`
  public mutating func clz64(_ a: ARM64.GeneralRegister, _ b: ARM64.GeneralRegister) {
    var word: UInt32 = 0xDAC01000
    word |= zero(a, 0)
    word |= zero(b, 5)
    self.word(word)
  }

  /// `cls 32, 32`
  public mutating func cls32(_ a: ARM64.GeneralRegister, _ b: ARM64.GeneralRegister) {
    var word: UInt32 = 0x5AC01400
    word |= zero(a, 0)
    word |= zero(b, 5)
    self.word(word)
  }

  /// `cls 64, 64`
  public mutating func cls64(_ a: ARM64.GeneralRegister, _ b: ARM64.GeneralRegister) {
    var word: UInt32 = 0xDAC01400
    word |= zero(a, 0)
    word |= zero(b, 5)
    self.word(word)
  }

  /// `sbfm 32, 32, unsigned, unsigned`
  public mutating func sbfm32(_ a: ARM64.GeneralRegister, _ b: ARM64.GeneralRegister, _ c: Int, _ d: Int) {
    var word: UInt32 = 0x13000000
    word |= zero(a, 0)
    word |= zero(b, 5)
    word |= unsigned(c, 5, 0) << 16
    word |= unsigned(d, 5, 0) << 10
    self.word(word)
  }

  /// `sbfm 64, 64, unsigned, unsigned`
  public mutating func sbfm64(_ a: ARM64.GeneralRegister, _ b: ARM64.GeneralRegister, _ c: Int, _ d: Int) {
    var word: UInt32 = 0x93400000
    word |= zero(a, 0)
    word |= zero(b, 5)
    word |= unsigned(c, 6, 0) << 16
    word |= unsigned(d, 6, 0) << 10
    self.word(word)
  }

  /// `bfm 32, 32, unsigned, unsigned`
  public mutating func bfm32(_ a: ARM64.GeneralRegister, _ b: ARM64.GeneralRegister, _ c: Int, _ d: Int) {
    var word: UInt32 = 0x33000000
    word |= zero(a, 0)
    word |= zero(b, 5)
    word |= unsigned(c, 5, 0) << 16
    word |= unsigned(d, 5, 0) << 10
    self.word(word)
  }

  /// `bfm 64, 64, unsigned, unsigned`
  public mutating func bfm64(_ a: ARM64.GeneralRegister, _ b: ARM64.GeneralRegister, _ c: Int, _ d: Int) {
    var word: UInt32 = 0xB3400000
    word |= zero(a, 0)
    word |= zero(b, 5)
    word |= unsigned(c, 6, 0) << 16
    word |= unsigned(d, 6, 0) << 10
    self.word(word)
  }

  /// `ubfm 32, 32, unsigned, unsigned`
  public mutating func ubfm32(_ a: ARM64.GeneralRegister, _ b: ARM64.GeneralRegister, _ c: Int, _ d: Int) {
    var word: UInt32 = 0x53000000
    word |= zero(a, 0)
    word |= zero(b, 5)
    word |= unsigned(c, 5, 0) << 16
    word |= unsigned(d, 5, 0) << 10
    self.word(word)
  }

  /// `ubfm 64, 64, unsigned, unsigned`
  public mutating func ubfm64(_ a: ARM64.GeneralRegister, _ b: ARM64.GeneralRegister, _ c: Int, _ d: Int) {
    var word: UInt32 = 0xD3400000
    word |= zero(a, 0)
    word |= zero(b, 5)
    word |= unsigned(c, 6, 0) << 16
    word |= unsigned(d, 6, 0) << 10
    self.word(word)
  }

  /// `rev 32, 32`
  public mutating func rev32(_ a: ARM64.GeneralRegister, _ b: ARM64.GeneralRegister) {
    var word: UInt32 = 0x5AC00800
    word |= zero(a, 0)
    word |= zero(b, 5)
    self.word(word)
  }

  /// `rev32 64, 64`
  public mutating func rev3264(_ a: ARM64.GeneralRegister, _ b: ARM64.GeneralRegister) {
    var word: UInt32 = 0xDAC00800
    word |= zero(a, 0)
    word |= zero(b, 5)
    self.word(word)
  }

  /// `rev 64, 64`
  public mutating func rev64(_ a: ARM64.GeneralRegister, _ b: ARM64.GeneralRegister) {
    var word: UInt32 = 0xDAC00C00
    word |= zero(a, 0)
    word |= zero(b, 5)
    self.word(word)
  }

  /// `extr 32, 32, 32, unsigned`
  public mutating func extr32(_ a: ARM64.GeneralRegister, _ b: ARM64.GeneralRegister, _ c: ARM64.GeneralRegister, _ d: Int) {
    var word: UInt32 = 0x13800000
    word |= zero(a, 0)
    word |= zero(b, 5)
    word |= zero(c, 16)
    word |= unsigned(d, 5, 0) << 10
    self.word(word)
  }

  /// `extr 64, 64, 64, unsigned`
  public mutating func extr64(_ a: ARM64.GeneralRegister, _ b: ARM64.GeneralRegister, _ c: ARM64.GeneralRegister, _ d: Int) {
    var word: UInt32 = 0x93C00000
    word |= zero(a, 0)
    word |= zero(b, 5)
    word |= zero(c, 16)
    word |= unsigned(d, 6, 0) << 10
    self.word(word)
  }

  /// `csel 32, 32, 32, condition`
  public mutating func csel32(_ a: ARM64.GeneralRegister, _ b: ARM64.GeneralRegister, _ c: ARM64.GeneralRegister, _ d: ARM64.Condition) {
    var word: UInt32 = 0x1A800000
    word |= zero(a, 0)
    word |= zero(b, 5)
    word |= zero(c, 16)
    word |= UInt32(d.rawValue) << 12
    self.word(word)
  }

  /// `csel 64, 64, 64, condition`
  public mutating func csel64(_ a: ARM64.GeneralRegister, _ b: ARM64.GeneralRegister, _ c: ARM64.GeneralRegister, _ d: ARM64.Condition) {
    var word: UInt32 = 0x9A800000
    word |= zero(a, 0)
    word |= zero(b, 5)
    word |= zero(c, 16)
    word |= UInt32(d.rawValue) << 12
    self.word(word)
  }

  /// `csinc 32, 32, 32, condition`
  public mutating func csinc32(_ a: ARM64.GeneralRegister, _ b: ARM64.GeneralRegister, _ c: ARM64.GeneralRegister, _ d: ARM64.Condition) {
    var word: UInt32 = 0x1A800400
    word |= zero(a, 0)
    word |= zero(b, 5)
    word |= zero(c, 16)
    word |= UInt32(d.rawValue) << 12
    self.word(word)
  }

  /// `csinc 64, 64, 64, condition`
  public mutating func csinc64(_ a: ARM64.GeneralRegister, _ b: ARM64.GeneralRegister, _ c: ARM64.GeneralRegister, _ d: ARM64.Condition) {
    var word: UInt32 = 0x9A800400
    word |= zero(a, 0)
    word |= zero(b, 5)
    word |= zero(c, 16)
    word |= UInt32(d.rawValue) << 12
    self.word(word)
  }

  /// `csinv 32, 32, 32, condition`
  public mutating func csinv32(_ a: ARM64.GeneralRegister, _ b: ARM64.GeneralRegister, _ c: ARM64.GeneralRegister, _ d: ARM64.Condition) {
    var word: UInt32 = 0x5A800000
    word |= zero(a, 0)
    word |= zero(b, 5)
    word |= zero(c, 16)
    word |= UInt32(d.rawValue) << 12
    self.word(word)
  }

  /// `csinv 64, 64, 64, condition`
  public mutating func csinv64(_ a: ARM64.GeneralRegister, _ b: ARM64.GeneralRegister, _ c: ARM64.GeneralRegister, _ d: ARM64.Condition) {
    var word: UInt32 = 0xDA800000
    word |= zero(a, 0)
    word |= zero(b, 5)
    word |= zero(c, 16)
    word |= UInt32(d.rawValue) << 12
    self.word(word)
  }

  /// `csneg 32, 32, 32, condition`
  public mutating func csneg32(_ a: ARM64.GeneralRegister, _ b: ARM64.GeneralRegister, _ c: ARM64.GeneralRegister, _ d: ARM64.Condition) {
    var word: UInt32 = 0x5A800400
    word |= zero(a, 0)
    word |= zero(b, 5)
    word |= zero(c, 16)
    word |= UInt32(d.rawValue) << 12
    self.word(word)
  }

  /// `csneg 64, 64, 64, condition`
  public mutating func csneg64(_ a: ARM64.GeneralRegister, _ b: ARM64.GeneralRegister, _ c: ARM64.GeneralRegister, _ d: ARM64.Condition) {
    var word: UInt32 = 0xDA800400
    word |= zero(a, 0)
    word |= zero(b, 5)
    word |= zero(c, 16)
    word |= UInt32(d.rawValue) << 12
    self.word(word)
  }

  /// `ccmn 32, 32, unsigned, condition`
  public mutating func ccmn32(_ a: ARM64.GeneralRegister, _ b: ARM64.GeneralRegister, _ c: Int, _ d: ARM64.Condition) {
    var word: UInt32 = 0x3A400000
    word |= zero(a, 5)
    word |= zero(b, 16)
    word |= unsigned(c, 4, 0) << 0
    word |= UInt32(d.rawValue) << 12
    self.word(word)
  }

  /// `ccmn 64, 64, unsigned, condition`
  public mutating func ccmn64(_ a: ARM64.GeneralRegister, _ b: ARM64.GeneralRegister, _ c: Int, _ d: ARM64.Condition) {
    var word: UInt32 = 0xBA400000
    word |= zero(a, 5)
    word |= zero(b, 16)
    word |= unsigned(c, 4, 0) << 0
    word |= UInt32(d.rawValue) << 12
    self.word(word)
  }

  /// `ccmn 32, unsigned, unsigned, condition`
  public mutating func ccmn32(_ a: ARM64.GeneralRegister, _ b: Int, _ c: Int, _ d: ARM64.Condition) {
    var word: UInt32 = 0x3A400800
    word |= zero(a, 5)
    word |= unsigned(b, 5, 0) << 16
    word |= unsigned(c, 4, 0) << 0
    word |= UInt32(d.rawValue) << 12
    self.word(word)
  }

  /// `ccmn 64, unsigned, unsigned, condition`
  public mutating func ccmn64(_ a: ARM64.GeneralRegister, _ b: Int, _ c: Int, _ d: ARM64.Condition) {
    var word: UInt32 = 0xBA400800
    word |= zero(a, 5)
    word |= unsigned(b, 5, 0) << 16
    word |= unsigned(c, 4, 0) << 0
    word |= UInt32(d.rawValue) << 12
    self.word(word)
  }

  /// `ccmp 32, 32, unsigned, condition`
  public mutating func ccmp32(_ a: ARM64.GeneralRegister, _ b: ARM64.GeneralRegister, _ c: Int, _ d: ARM64.Condition) {
    var word: UInt32 = 0x7A400000
    word |= zero(a, 5)
    word |= zero(b, 16)
    word |= unsigned(c, 4, 0) << 0
    word |= UInt32(d.rawValue) << 12
    self.word(word)
  }

  /// `ccmp 64, 64, unsigned, condition`
  public mutating func ccmp64(_ a: ARM64.GeneralRegister, _ b: ARM64.GeneralRegister, _ c: Int, _ d: ARM64.Condition) {
    var word: UInt32 = 0xFA400000
    word |= zero(a, 5)
    word |= zero(b, 16)
    word |= unsigned(c, 4, 0) << 0
    word |= UInt32(d.rawValue) << 12
    self.word(word)
  }

  /// `ccmp 32, unsigned, unsigned, condition`
  public mutating func ccmp32(_ a: ARM64.GeneralRegister, _ b: Int, _ c: Int, _ d: ARM64.Condition) {
    var word: UInt32 = 0x7A400800
    word |= zero(a, 5)
    word |= unsigned(b, 5, 0) << 16
    word |= unsigned(c, 4, 0) << 0
    word |= UInt32(d.rawValue) << 12
    self.word(word)
  }

  /// `ccmp 64, unsigned, unsigned, condition`
  public mutating func ccmp64(_ a: ARM64.GeneralRegister, _ b: Int, _ c: Int, _ d: ARM64.Condition) {
    var word: UInt32 = 0xFA400800
    word |= zero(a, 5)
    word |= unsigned(b, 5, 0) << 16
    word |= unsigned(c, 4, 0) << 0
    word |= UInt32(d.rawValue) << 12
    self.word(word)
  }

}
