// Written by InstructionGenerator from Sources/Engine/EncodingTable/ARM64; change the table and run `make generate`.
// swift-format-ignore-file

// Arithmetic and logic

extension ARM64.Assembler {
  /// `add 32, 32, 32, shift`
  public mutating func add32(_ a: ARM64.GeneralRegister, _ b: ARM64.GeneralRegister, _ c: ARM64.GeneralRegister, _ d: ARM64.Shift = .none) {
    var word: UInt32 = 0xB000000
    word |= zero(a, 0)
    word |= zero(b, 5)
    word |= zero(c, 16)
    word |= shift(d, 32)
    self.word(word)
  }

  /// `add 64, 64, 64, shift`
  public mutating func add64(_ a: ARM64.GeneralRegister, _ b: ARM64.GeneralRegister, _ c: ARM64.GeneralRegister, _ d: ARM64.Shift = .none) {
    var word: UInt32 = 0x8B000000
    word |= zero(a, 0)
    word |= zero(b, 5)
    word |= zero(c, 16)
    word |= shift(d, 64)
    self.word(word)
  }

  /// `add 32, 32, unsigned`
  public mutating func add32(_ a: ARM64.GeneralRegister, _ b: ARM64.GeneralRegister, _ c: Int) {
    var word: UInt32 = 0x11000000
    word |= stack(a, 0)
    word |= stack(b, 5)
    word |= unsigned(c, 12, 0) << 10
    self.word(word)
  }

  /// `add 64, 64, unsigned`
  public mutating func add64(_ a: ARM64.GeneralRegister, _ b: ARM64.GeneralRegister, _ c: Int) {
    var word: UInt32 = 0x91000000
    word |= stack(a, 0)
    word |= stack(b, 5)
    word |= unsigned(c, 12, 0) << 10
    self.word(word)
  }

  /// `add 32, 32, unsigned`
  public mutating func add32(_ a: ARM64.GeneralRegister, _ b: ARM64.GeneralRegister, thousands c: Int) {
    var word: UInt32 = 0x11400000
    word |= stack(a, 0)
    word |= stack(b, 5)
    word |= unsigned(c, 12, 12) << 10
    self.word(word)
  }

  /// `add 64, 64, unsigned`
  public mutating func add64(_ a: ARM64.GeneralRegister, _ b: ARM64.GeneralRegister, thousands c: Int) {
    var word: UInt32 = 0x91400000
    word |= stack(a, 0)
    word |= stack(b, 5)
    word |= unsigned(c, 12, 12) << 10
    self.word(word)
  }

  /// `add 64, 64, 32, extend`
  public mutating func add64(_ a: ARM64.GeneralRegister, _ b: ARM64.GeneralRegister, _ c: ARM64.GeneralRegister, uxtw d: Int) {
    var word: UInt32 = 0x8B204000
    word |= stack(a, 0)
    word |= stack(b, 5)
    word |= zero(c, 16)
    word |= amount(d)
    self.word(word)
  }

  /// `add 64, 64, 32, extend`
  public mutating func add64(_ a: ARM64.GeneralRegister, _ b: ARM64.GeneralRegister, _ c: ARM64.GeneralRegister, sxtw d: Int) {
    var word: UInt32 = 0x8B20C000
    word |= stack(a, 0)
    word |= stack(b, 5)
    word |= zero(c, 16)
    word |= amount(d)
    self.word(word)
  }

  /// `sub 32, 32, 32, shift`
  public mutating func sub32(_ a: ARM64.GeneralRegister, _ b: ARM64.GeneralRegister, _ c: ARM64.GeneralRegister, _ d: ARM64.Shift = .none) {
    var word: UInt32 = 0x4B000000
    word |= zero(a, 0)
    word |= zero(b, 5)
    word |= zero(c, 16)
    word |= shift(d, 32)
    self.word(word)
  }

  /// `sub 64, 64, 64, shift`
  public mutating func sub64(_ a: ARM64.GeneralRegister, _ b: ARM64.GeneralRegister, _ c: ARM64.GeneralRegister, _ d: ARM64.Shift = .none) {
    var word: UInt32 = 0xCB000000
    word |= zero(a, 0)
    word |= zero(b, 5)
    word |= zero(c, 16)
    word |= shift(d, 64)
    self.word(word)
  }

  /// `sub 32, 32, unsigned`
  public mutating func sub32(_ a: ARM64.GeneralRegister, _ b: ARM64.GeneralRegister, _ c: Int) {
    var word: UInt32 = 0x51000000
    word |= stack(a, 0)
    word |= stack(b, 5)
    word |= unsigned(c, 12, 0) << 10
    self.word(word)
  }

  /// `sub 64, 64, unsigned`
  public mutating func sub64(_ a: ARM64.GeneralRegister, _ b: ARM64.GeneralRegister, _ c: Int) {
    var word: UInt32 = 0xD1000000
    word |= stack(a, 0)
    word |= stack(b, 5)
    word |= unsigned(c, 12, 0) << 10
    self.word(word)
  }

  /// `sub 32, 32, unsigned`
  public mutating func sub32(_ a: ARM64.GeneralRegister, _ b: ARM64.GeneralRegister, thousands c: Int) {
    var word: UInt32 = 0x51400000
    word |= stack(a, 0)
    word |= stack(b, 5)
    word |= unsigned(c, 12, 12) << 10
    self.word(word)
  }

  /// `sub 64, 64, unsigned`
  public mutating func sub64(_ a: ARM64.GeneralRegister, _ b: ARM64.GeneralRegister, thousands c: Int) {
    var word: UInt32 = 0xD1400000
    word |= stack(a, 0)
    word |= stack(b, 5)
    word |= unsigned(c, 12, 12) << 10
    self.word(word)
  }

  /// `sub 64, 64, 32, extend`
  public mutating func sub64(_ a: ARM64.GeneralRegister, _ b: ARM64.GeneralRegister, _ c: ARM64.GeneralRegister, uxtw d: Int) {
    var word: UInt32 = 0xCB204000
    word |= stack(a, 0)
    word |= stack(b, 5)
    word |= zero(c, 16)
    word |= amount(d)
    self.word(word)
  }

  /// `sub 64, 64, 32, extend`
  public mutating func sub64(_ a: ARM64.GeneralRegister, _ b: ARM64.GeneralRegister, _ c: ARM64.GeneralRegister, sxtw d: Int) {
    var word: UInt32 = 0xCB20C000
    word |= stack(a, 0)
    word |= stack(b, 5)
    word |= zero(c, 16)
    word |= amount(d)
    self.word(word)
  }

  /// `adds 32, 32, 32, shift`
  public mutating func adds32(_ a: ARM64.GeneralRegister, _ b: ARM64.GeneralRegister, _ c: ARM64.GeneralRegister, _ d: ARM64.Shift = .none) {
    var word: UInt32 = 0x2B000000
    word |= zero(a, 0)
    word |= zero(b, 5)
    word |= zero(c, 16)
    word |= shift(d, 32)
    self.word(word)
  }

  /// `adds 64, 64, 64, shift`
  public mutating func adds64(_ a: ARM64.GeneralRegister, _ b: ARM64.GeneralRegister, _ c: ARM64.GeneralRegister, _ d: ARM64.Shift = .none) {
    var word: UInt32 = 0xAB000000
    word |= zero(a, 0)
    word |= zero(b, 5)
    word |= zero(c, 16)
    word |= shift(d, 64)
    self.word(word)
  }

  /// `adds 32, 32, unsigned`
  public mutating func adds32(_ a: ARM64.GeneralRegister, _ b: ARM64.GeneralRegister, _ c: Int) {
    var word: UInt32 = 0x31000000
    word |= zero(a, 0)
    word |= stack(b, 5)
    word |= unsigned(c, 12, 0) << 10
    self.word(word)
  }

  /// `adds 64, 64, unsigned`
  public mutating func adds64(_ a: ARM64.GeneralRegister, _ b: ARM64.GeneralRegister, _ c: Int) {
    var word: UInt32 = 0xB1000000
    word |= zero(a, 0)
    word |= stack(b, 5)
    word |= unsigned(c, 12, 0) << 10
    self.word(word)
  }

  /// `adds 32, 32, unsigned`
  public mutating func adds32(_ a: ARM64.GeneralRegister, _ b: ARM64.GeneralRegister, thousands c: Int) {
    var word: UInt32 = 0x31400000
    word |= zero(a, 0)
    word |= stack(b, 5)
    word |= unsigned(c, 12, 12) << 10
    self.word(word)
  }

  /// `adds 64, 64, unsigned`
  public mutating func adds64(_ a: ARM64.GeneralRegister, _ b: ARM64.GeneralRegister, thousands c: Int) {
    var word: UInt32 = 0xB1400000
    word |= zero(a, 0)
    word |= stack(b, 5)
    word |= unsigned(c, 12, 12) << 10
    self.word(word)
  }

  /// `adds 64, 64, 32, extend`
  public mutating func adds64(_ a: ARM64.GeneralRegister, _ b: ARM64.GeneralRegister, _ c: ARM64.GeneralRegister, uxtw d: Int) {
    var word: UInt32 = 0xAB204000
    word |= zero(a, 0)
    word |= stack(b, 5)
    word |= zero(c, 16)
    word |= amount(d)
    self.word(word)
  }

  /// `adds 64, 64, 32, extend`
  public mutating func adds64(_ a: ARM64.GeneralRegister, _ b: ARM64.GeneralRegister, _ c: ARM64.GeneralRegister, sxtw d: Int) {
    var word: UInt32 = 0xAB20C000
    word |= zero(a, 0)
    word |= stack(b, 5)
    word |= zero(c, 16)
    word |= amount(d)
    self.word(word)
  }

  /// `subs 32, 32, 32, shift`
  public mutating func subs32(_ a: ARM64.GeneralRegister, _ b: ARM64.GeneralRegister, _ c: ARM64.GeneralRegister, _ d: ARM64.Shift = .none) {
    var word: UInt32 = 0x6B000000
    word |= zero(a, 0)
    word |= zero(b, 5)
    word |= zero(c, 16)
    word |= shift(d, 32)
    self.word(word)
  }

  /// `subs 64, 64, 64, shift`
  public mutating func subs64(_ a: ARM64.GeneralRegister, _ b: ARM64.GeneralRegister, _ c: ARM64.GeneralRegister, _ d: ARM64.Shift = .none) {
    var word: UInt32 = 0xEB000000
    word |= zero(a, 0)
    word |= zero(b, 5)
    word |= zero(c, 16)
    word |= shift(d, 64)
    self.word(word)
  }

  /// `subs 32, 32, unsigned`
  public mutating func subs32(_ a: ARM64.GeneralRegister, _ b: ARM64.GeneralRegister, _ c: Int) {
    var word: UInt32 = 0x71000000
    word |= zero(a, 0)
    word |= stack(b, 5)
    word |= unsigned(c, 12, 0) << 10
    self.word(word)
  }

  /// `subs 64, 64, unsigned`
  public mutating func subs64(_ a: ARM64.GeneralRegister, _ b: ARM64.GeneralRegister, _ c: Int) {
    var word: UInt32 = 0xF1000000
    word |= zero(a, 0)
    word |= stack(b, 5)
    word |= unsigned(c, 12, 0) << 10
    self.word(word)
  }

  /// `subs 32, 32, unsigned`
  public mutating func subs32(_ a: ARM64.GeneralRegister, _ b: ARM64.GeneralRegister, thousands c: Int) {
    var word: UInt32 = 0x71400000
    word |= zero(a, 0)
    word |= stack(b, 5)
    word |= unsigned(c, 12, 12) << 10
    self.word(word)
  }

  /// `subs 64, 64, unsigned`
  public mutating func subs64(_ a: ARM64.GeneralRegister, _ b: ARM64.GeneralRegister, thousands c: Int) {
    var word: UInt32 = 0xF1400000
    word |= zero(a, 0)
    word |= stack(b, 5)
    word |= unsigned(c, 12, 12) << 10
    self.word(word)
  }

  /// `subs 64, 64, 32, extend`
  public mutating func subs64(_ a: ARM64.GeneralRegister, _ b: ARM64.GeneralRegister, _ c: ARM64.GeneralRegister, uxtw d: Int) {
    var word: UInt32 = 0xEB204000
    word |= zero(a, 0)
    word |= stack(b, 5)
    word |= zero(c, 16)
    word |= amount(d)
    self.word(word)
  }

  /// `subs 64, 64, 32, extend`
  public mutating func subs64(_ a: ARM64.GeneralRegister, _ b: ARM64.GeneralRegister, _ c: ARM64.GeneralRegister, sxtw d: Int) {
    var word: UInt32 = 0xEB20C000
    word |= zero(a, 0)
    word |= stack(b, 5)
    word |= zero(c, 16)
    word |= amount(d)
    self.word(word)
  }

  /// `adc 32, 32, 32`
  public mutating func adc32(_ a: ARM64.GeneralRegister, _ b: ARM64.GeneralRegister, _ c: ARM64.GeneralRegister) {
    var word: UInt32 = 0x1A000000
    word |= zero(a, 0)
    word |= zero(b, 5)
    word |= zero(c, 16)
    self.word(word)
  }

  /// `adc 64, 64, 64`
  public mutating func adc64(_ a: ARM64.GeneralRegister, _ b: ARM64.GeneralRegister, _ c: ARM64.GeneralRegister) {
    var word: UInt32 = 0x9A000000
    word |= zero(a, 0)
    word |= zero(b, 5)
    word |= zero(c, 16)
    self.word(word)
  }

  /// `adcs 32, 32, 32`
  public mutating func adcs32(_ a: ARM64.GeneralRegister, _ b: ARM64.GeneralRegister, _ c: ARM64.GeneralRegister) {
    var word: UInt32 = 0x3A000000
    word |= zero(a, 0)
    word |= zero(b, 5)
    word |= zero(c, 16)
    self.word(word)
  }

  /// `adcs 64, 64, 64`
  public mutating func adcs64(_ a: ARM64.GeneralRegister, _ b: ARM64.GeneralRegister, _ c: ARM64.GeneralRegister) {
    var word: UInt32 = 0xBA000000
    word |= zero(a, 0)
    word |= zero(b, 5)
    word |= zero(c, 16)
    self.word(word)
  }

  /// `sbc 32, 32, 32`
  public mutating func sbc32(_ a: ARM64.GeneralRegister, _ b: ARM64.GeneralRegister, _ c: ARM64.GeneralRegister) {
    var word: UInt32 = 0x5A000000
    word |= zero(a, 0)
    word |= zero(b, 5)
    word |= zero(c, 16)
    self.word(word)
  }

  /// `sbc 64, 64, 64`
  public mutating func sbc64(_ a: ARM64.GeneralRegister, _ b: ARM64.GeneralRegister, _ c: ARM64.GeneralRegister) {
    var word: UInt32 = 0xDA000000
    word |= zero(a, 0)
    word |= zero(b, 5)
    word |= zero(c, 16)
    self.word(word)
  }

  /// `sbcs 32, 32, 32`
  public mutating func sbcs32(_ a: ARM64.GeneralRegister, _ b: ARM64.GeneralRegister, _ c: ARM64.GeneralRegister) {
    var word: UInt32 = 0x7A000000
    word |= zero(a, 0)
    word |= zero(b, 5)
    word |= zero(c, 16)
    self.word(word)
  }

  /// `sbcs 64, 64, 64`
  public mutating func sbcs64(_ a: ARM64.GeneralRegister, _ b: ARM64.GeneralRegister, _ c: ARM64.GeneralRegister) {
    var word: UInt32 = 0xFA000000
    word |= zero(a, 0)
    word |= zero(b, 5)
    word |= zero(c, 16)
    self.word(word)
  }

  /// `and 32, 32, 32, shift`
  public mutating func and32(_ a: ARM64.GeneralRegister, _ b: ARM64.GeneralRegister, _ c: ARM64.GeneralRegister, _ d: ARM64.Shift = .none) {
    var word: UInt32 = 0xA000000
    word |= zero(a, 0)
    word |= zero(b, 5)
    word |= zero(c, 16)
    word |= shift(d, 160)
    self.word(word)
  }

  /// `and 64, 64, 64, shift`
  public mutating func and64(_ a: ARM64.GeneralRegister, _ b: ARM64.GeneralRegister, _ c: ARM64.GeneralRegister, _ d: ARM64.Shift = .none) {
    var word: UInt32 = 0x8A000000
    word |= zero(a, 0)
    word |= zero(b, 5)
    word |= zero(c, 16)
    word |= shift(d, 192)
    self.word(word)
  }

  /// `bic 32, 32, 32, shift`
  public mutating func bic32(_ a: ARM64.GeneralRegister, _ b: ARM64.GeneralRegister, _ c: ARM64.GeneralRegister, _ d: ARM64.Shift = .none) {
    var word: UInt32 = 0xA200000
    word |= zero(a, 0)
    word |= zero(b, 5)
    word |= zero(c, 16)
    word |= shift(d, 160)
    self.word(word)
  }

  /// `bic 64, 64, 64, shift`
  public mutating func bic64(_ a: ARM64.GeneralRegister, _ b: ARM64.GeneralRegister, _ c: ARM64.GeneralRegister, _ d: ARM64.Shift = .none) {
    var word: UInt32 = 0x8A200000
    word |= zero(a, 0)
    word |= zero(b, 5)
    word |= zero(c, 16)
    word |= shift(d, 192)
    self.word(word)
  }

  /// `orr 32, 32, 32, shift`
  public mutating func orr32(_ a: ARM64.GeneralRegister, _ b: ARM64.GeneralRegister, _ c: ARM64.GeneralRegister, _ d: ARM64.Shift = .none) {
    var word: UInt32 = 0x2A000000
    word |= zero(a, 0)
    word |= zero(b, 5)
    word |= zero(c, 16)
    word |= shift(d, 160)
    self.word(word)
  }

  /// `orr 64, 64, 64, shift`
  public mutating func orr64(_ a: ARM64.GeneralRegister, _ b: ARM64.GeneralRegister, _ c: ARM64.GeneralRegister, _ d: ARM64.Shift = .none) {
    var word: UInt32 = 0xAA000000
    word |= zero(a, 0)
    word |= zero(b, 5)
    word |= zero(c, 16)
    word |= shift(d, 192)
    self.word(word)
  }

  /// `orn 32, 32, 32, shift`
  public mutating func orn32(_ a: ARM64.GeneralRegister, _ b: ARM64.GeneralRegister, _ c: ARM64.GeneralRegister, _ d: ARM64.Shift = .none) {
    var word: UInt32 = 0x2A200000
    word |= zero(a, 0)
    word |= zero(b, 5)
    word |= zero(c, 16)
    word |= shift(d, 160)
    self.word(word)
  }

  /// `orn 64, 64, 64, shift`
  public mutating func orn64(_ a: ARM64.GeneralRegister, _ b: ARM64.GeneralRegister, _ c: ARM64.GeneralRegister, _ d: ARM64.Shift = .none) {
    var word: UInt32 = 0xAA200000
    word |= zero(a, 0)
    word |= zero(b, 5)
    word |= zero(c, 16)
    word |= shift(d, 192)
    self.word(word)
  }

  /// `eor 32, 32, 32, shift`
  public mutating func eor32(_ a: ARM64.GeneralRegister, _ b: ARM64.GeneralRegister, _ c: ARM64.GeneralRegister, _ d: ARM64.Shift = .none) {
    var word: UInt32 = 0x4A000000
    word |= zero(a, 0)
    word |= zero(b, 5)
    word |= zero(c, 16)
    word |= shift(d, 160)
    self.word(word)
  }

  /// `eor 64, 64, 64, shift`
  public mutating func eor64(_ a: ARM64.GeneralRegister, _ b: ARM64.GeneralRegister, _ c: ARM64.GeneralRegister, _ d: ARM64.Shift = .none) {
    var word: UInt32 = 0xCA000000
    word |= zero(a, 0)
    word |= zero(b, 5)
    word |= zero(c, 16)
    word |= shift(d, 192)
    self.word(word)
  }

  /// `eon 32, 32, 32, shift`
  public mutating func eon32(_ a: ARM64.GeneralRegister, _ b: ARM64.GeneralRegister, _ c: ARM64.GeneralRegister, _ d: ARM64.Shift = .none) {
    var word: UInt32 = 0x4A200000
    word |= zero(a, 0)
    word |= zero(b, 5)
    word |= zero(c, 16)
    word |= shift(d, 160)
    self.word(word)
  }

  /// `eon 64, 64, 64, shift`
  public mutating func eon64(_ a: ARM64.GeneralRegister, _ b: ARM64.GeneralRegister, _ c: ARM64.GeneralRegister, _ d: ARM64.Shift = .none) {
    var word: UInt32 = 0xCA200000
    word |= zero(a, 0)
    word |= zero(b, 5)
    word |= zero(c, 16)
    word |= shift(d, 192)
    self.word(word)
  }

  /// `ands 32, 32, 32, shift`
  public mutating func ands32(_ a: ARM64.GeneralRegister, _ b: ARM64.GeneralRegister, _ c: ARM64.GeneralRegister, _ d: ARM64.Shift = .none) {
    var word: UInt32 = 0x6A000000
    word |= zero(a, 0)
    word |= zero(b, 5)
    word |= zero(c, 16)
    word |= shift(d, 160)
    self.word(word)
  }

  /// `ands 64, 64, 64, shift`
  public mutating func ands64(_ a: ARM64.GeneralRegister, _ b: ARM64.GeneralRegister, _ c: ARM64.GeneralRegister, _ d: ARM64.Shift = .none) {
    var word: UInt32 = 0xEA000000
    word |= zero(a, 0)
    word |= zero(b, 5)
    word |= zero(c, 16)
    word |= shift(d, 192)
    self.word(word)
  }

  /// `bics 32, 32, 32, shift`
  public mutating func bics32(_ a: ARM64.GeneralRegister, _ b: ARM64.GeneralRegister, _ c: ARM64.GeneralRegister, _ d: ARM64.Shift = .none) {
    var word: UInt32 = 0x6A200000
    word |= zero(a, 0)
    word |= zero(b, 5)
    word |= zero(c, 16)
    word |= shift(d, 160)
    self.word(word)
  }

  /// `bics 64, 64, 64, shift`
  public mutating func bics64(_ a: ARM64.GeneralRegister, _ b: ARM64.GeneralRegister, _ c: ARM64.GeneralRegister, _ d: ARM64.Shift = .none) {
    var word: UInt32 = 0xEA200000
    word |= zero(a, 0)
    word |= zero(b, 5)
    word |= zero(c, 16)
    word |= shift(d, 192)
    self.word(word)
  }

  /// `and 32, 32, mask`
  public mutating func and32(_ a: ARM64.GeneralRegister, _ b: ARM64.GeneralRegister, _ c: ARM64.Mask) {
    var word: UInt32 = 0x12000000
    word |= stack(a, 0)
    word |= zero(b, 5)
    word |= mask(c, 32)
    self.word(word)
  }

  /// `and 64, 64, mask`
  public mutating func and64(_ a: ARM64.GeneralRegister, _ b: ARM64.GeneralRegister, _ c: ARM64.Mask) {
    var word: UInt32 = 0x92000000
    word |= stack(a, 0)
    word |= zero(b, 5)
    word |= mask(c, 64)
    self.word(word)
  }

  /// `orr 32, 32, mask`
  public mutating func orr32(_ a: ARM64.GeneralRegister, _ b: ARM64.GeneralRegister, _ c: ARM64.Mask) {
    var word: UInt32 = 0x32000000
    word |= stack(a, 0)
    word |= zero(b, 5)
    word |= mask(c, 32)
    self.word(word)
  }

  /// `orr 64, 64, mask`
  public mutating func orr64(_ a: ARM64.GeneralRegister, _ b: ARM64.GeneralRegister, _ c: ARM64.Mask) {
    var word: UInt32 = 0xB2000000
    word |= stack(a, 0)
    word |= zero(b, 5)
    word |= mask(c, 64)
    self.word(word)
  }

  /// `eor 32, 32, mask`
  public mutating func eor32(_ a: ARM64.GeneralRegister, _ b: ARM64.GeneralRegister, _ c: ARM64.Mask) {
    var word: UInt32 = 0x52000000
    word |= stack(a, 0)
    word |= zero(b, 5)
    word |= mask(c, 32)
    self.word(word)
  }

  /// `eor 64, 64, mask`
  public mutating func eor64(_ a: ARM64.GeneralRegister, _ b: ARM64.GeneralRegister, _ c: ARM64.Mask) {
    var word: UInt32 = 0xD2000000
    word |= stack(a, 0)
    word |= zero(b, 5)
    word |= mask(c, 64)
    self.word(word)
  }

  /// `ands 32, 32, mask`
  public mutating func ands32(_ a: ARM64.GeneralRegister, _ b: ARM64.GeneralRegister, _ c: ARM64.Mask) {
    var word: UInt32 = 0x72000000
    word |= zero(a, 0)
    word |= zero(b, 5)
    word |= mask(c, 32)
    self.word(word)
  }

  /// `ands 64, 64, mask`
  public mutating func ands64(_ a: ARM64.GeneralRegister, _ b: ARM64.GeneralRegister, _ c: ARM64.Mask) {
    var word: UInt32 = 0xF2000000
    word |= zero(a, 0)
    word |= zero(b, 5)
    word |= mask(c, 64)
    self.word(word)
  }

  /// `movn 32, unsigned, halfword`
  public mutating func movn32(_ a: ARM64.GeneralRegister, _ b: Int, shift c: Int = 0) {
    var word: UInt32 = 0x12800000
    word |= zero(a, 0)
    word |= unsigned(b, 16, 0) << 5
    word |= unsigned(c, 1, 4) << 21
    self.word(word)
  }

  /// `movn 64, unsigned, halfword`
  public mutating func movn64(_ a: ARM64.GeneralRegister, _ b: Int, shift c: Int = 0) {
    var word: UInt32 = 0x92800000
    word |= zero(a, 0)
    word |= unsigned(b, 16, 0) << 5
    word |= unsigned(c, 2, 4) << 21
    self.word(word)
  }

  /// `movz 32, unsigned, halfword`
  public mutating func movz32(_ a: ARM64.GeneralRegister, _ b: Int, shift c: Int = 0) {
    var word: UInt32 = 0x52800000
    word |= zero(a, 0)
    word |= unsigned(b, 16, 0) << 5
    word |= unsigned(c, 1, 4) << 21
    self.word(word)
  }

  /// `movz 64, unsigned, halfword`
  public mutating func movz64(_ a: ARM64.GeneralRegister, _ b: Int, shift c: Int = 0) {
    var word: UInt32 = 0xD2800000
    word |= zero(a, 0)
    word |= unsigned(b, 16, 0) << 5
    word |= unsigned(c, 2, 4) << 21
    self.word(word)
  }

  /// `movk 32, unsigned, halfword`
  public mutating func movk32(_ a: ARM64.GeneralRegister, _ b: Int, shift c: Int = 0) {
    var word: UInt32 = 0x72800000
    word |= zero(a, 0)
    word |= unsigned(b, 16, 0) << 5
    word |= unsigned(c, 1, 4) << 21
    self.word(word)
  }

  /// `movk 64, unsigned, halfword`
  public mutating func movk64(_ a: ARM64.GeneralRegister, _ b: Int, shift c: Int = 0) {
    var word: UInt32 = 0xF2800000
    word |= zero(a, 0)
    word |= unsigned(b, 16, 0) << 5
    word |= unsigned(c, 2, 4) << 21
    self.word(word)
  }

  /// `madd 32, 32, 32, 32`
  public mutating func madd32(_ a: ARM64.GeneralRegister, _ b: ARM64.GeneralRegister, _ c: ARM64.GeneralRegister, _ d: ARM64.GeneralRegister) {
    var word: UInt32 = 0x1B000000
    word |= zero(a, 0)
    word |= zero(b, 5)
    word |= zero(c, 16)
    word |= zero(d, 10)
    self.word(word)
  }

  /// `madd 64, 64, 64, 64`
  public mutating func madd64(_ a: ARM64.GeneralRegister, _ b: ARM64.GeneralRegister, _ c: ARM64.GeneralRegister, _ d: ARM64.GeneralRegister) {
    var word: UInt32 = 0x9B000000
    word |= zero(a, 0)
    word |= zero(b, 5)
    word |= zero(c, 16)
    word |= zero(d, 10)
    self.word(word)
  }

  /// `msub 32, 32, 32, 32`
  public mutating func msub32(_ a: ARM64.GeneralRegister, _ b: ARM64.GeneralRegister, _ c: ARM64.GeneralRegister, _ d: ARM64.GeneralRegister) {
    var word: UInt32 = 0x1B008000
    word |= zero(a, 0)
    word |= zero(b, 5)
    word |= zero(c, 16)
    word |= zero(d, 10)
    self.word(word)
  }

  /// `msub 64, 64, 64, 64`
  public mutating func msub64(_ a: ARM64.GeneralRegister, _ b: ARM64.GeneralRegister, _ c: ARM64.GeneralRegister, _ d: ARM64.GeneralRegister) {
    var word: UInt32 = 0x9B008000
    word |= zero(a, 0)
    word |= zero(b, 5)
    word |= zero(c, 16)
    word |= zero(d, 10)
    self.word(word)
  }

  /// `smaddl 64, 32, 32, 64`
  public mutating func smaddl64From32(_ a: ARM64.GeneralRegister, _ b: ARM64.GeneralRegister, _ c: ARM64.GeneralRegister, _ d: ARM64.GeneralRegister) {
    var word: UInt32 = 0x9B200000
    word |= zero(a, 0)
    word |= zero(b, 5)
    word |= zero(c, 16)
    word |= zero(d, 10)
    self.word(word)
  }

  /// `umaddl 64, 32, 32, 64`
  public mutating func umaddl64From32(_ a: ARM64.GeneralRegister, _ b: ARM64.GeneralRegister, _ c: ARM64.GeneralRegister, _ d: ARM64.GeneralRegister) {
    var word: UInt32 = 0x9BA00000
    word |= zero(a, 0)
    word |= zero(b, 5)
    word |= zero(c, 16)
    word |= zero(d, 10)
    self.word(word)
  }

  /// `smulh 64, 64, 64`
  public mutating func smulh64(_ a: ARM64.GeneralRegister, _ b: ARM64.GeneralRegister, _ c: ARM64.GeneralRegister) {
    var word: UInt32 = 0x9B407C00
    word |= zero(a, 0)
    word |= zero(b, 5)
    word |= zero(c, 16)
    self.word(word)
  }

  /// `umulh 64, 64, 64`
  public mutating func umulh64(_ a: ARM64.GeneralRegister, _ b: ARM64.GeneralRegister, _ c: ARM64.GeneralRegister) {
    var word: UInt32 = 0x9BC07C00
    word |= zero(a, 0)
    word |= zero(b, 5)
    word |= zero(c, 16)
    self.word(word)
  }

  /// `udiv 32, 32, 32`
  public mutating func udiv32(_ a: ARM64.GeneralRegister, _ b: ARM64.GeneralRegister, _ c: ARM64.GeneralRegister) {
    var word: UInt32 = 0x1AC00800
    word |= zero(a, 0)
    word |= zero(b, 5)
    word |= zero(c, 16)
    self.word(word)
  }

  /// `udiv 64, 64, 64`
  public mutating func udiv64(_ a: ARM64.GeneralRegister, _ b: ARM64.GeneralRegister, _ c: ARM64.GeneralRegister) {
    var word: UInt32 = 0x9AC00800
    word |= zero(a, 0)
    word |= zero(b, 5)
    word |= zero(c, 16)
    self.word(word)
  }

  /// `sdiv 32, 32, 32`
  public mutating func sdiv32(_ a: ARM64.GeneralRegister, _ b: ARM64.GeneralRegister, _ c: ARM64.GeneralRegister) {
    var word: UInt32 = 0x1AC00C00
    word |= zero(a, 0)
    word |= zero(b, 5)
    word |= zero(c, 16)
    self.word(word)
  }

  /// `sdiv 64, 64, 64`
  public mutating func sdiv64(_ a: ARM64.GeneralRegister, _ b: ARM64.GeneralRegister, _ c: ARM64.GeneralRegister) {
    var word: UInt32 = 0x9AC00C00
    word |= zero(a, 0)
    word |= zero(b, 5)
    word |= zero(c, 16)
    self.word(word)
  }

}
