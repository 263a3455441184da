// Written by InstructionGenerator from Sources/Engine/EncodingTable/ARM64; change the table and run `make generate`.
// swift-format-ignore-file

// Moves and permutations of vectors

extension ARM64.Assembler {
  /// `uzp1 16b, 16b, 16b`
  public mutating func uzp116b(_ a: ARM64.VectorRegister, _ b: ARM64.VectorRegister, _ c: ARM64.VectorRegister) {
    var word: UInt32 = 0x4E001800
    word |= vector(a, 0)
    word |= vector(b, 5)
    word |= vector(c, 16)
    self.word(word)
  }

  /// `uzp1 8h, 8h, 8h`
  public mutating func uzp18h(_ a: ARM64.VectorRegister, _ b: ARM64.VectorRegister, _ c: ARM64.VectorRegister) {
    var word: UInt32 = 0x4E401800
    word |= vector(a, 0)
    word |= vector(b, 5)
    word |= vector(c, 16)
    self.word(word)
  }

  /// `uzp1 4s, 4s, 4s`
  public mutating func uzp14s(_ a: ARM64.VectorRegister, _ b: ARM64.VectorRegister, _ c: ARM64.VectorRegister) {
    var word: UInt32 = 0x4E801800
    word |= vector(a, 0)
    word |= vector(b, 5)
    word |= vector(c, 16)
    self.word(word)
  }

  /// `uzp1 2d, 2d, 2d`
  public mutating func uzp12d(_ a: ARM64.VectorRegister, _ b: ARM64.VectorRegister, _ c: ARM64.VectorRegister) {
    var word: UInt32 = 0x4EC01800
    word |= vector(a, 0)
    word |= vector(b, 5)
    word |= vector(c, 16)
    self.word(word)
  }

  /// `trn1 16b, 16b, 16b`
  public mutating func trn116b(_ a: ARM64.VectorRegister, _ b: ARM64.VectorRegister, _ c: ARM64.VectorRegister) {
    var word: UInt32 = 0x4E002800
    word |= vector(a, 0)
    word |= vector(b, 5)
    word |= vector(c, 16)
    self.word(word)
  }

  /// `trn1 8h, 8h, 8h`
  public mutating func trn18h(_ a: ARM64.VectorRegister, _ b: ARM64.VectorRegister, _ c: ARM64.VectorRegister) {
    var word: UInt32 = 0x4E402800
    word |= vector(a, 0)
    word |= vector(b, 5)
    word |= vector(c, 16)
    self.word(word)
  }

  /// `trn1 4s, 4s, 4s`
  public mutating func trn14s(_ a: ARM64.VectorRegister, _ b: ARM64.VectorRegister, _ c: ARM64.VectorRegister) {
    var word: UInt32 = 0x4E802800
    word |= vector(a, 0)
    word |= vector(b, 5)
    word |= vector(c, 16)
    self.word(word)
  }

  /// `trn1 2d, 2d, 2d`
  public mutating func trn12d(_ a: ARM64.VectorRegister, _ b: ARM64.VectorRegister, _ c: ARM64.VectorRegister) {
    var word: UInt32 = 0x4EC02800
    word |= vector(a, 0)
    word |= vector(b, 5)
    word |= vector(c, 16)
    self.word(word)
  }

  /// `zip1 16b, 16b, 16b`
  public mutating func zip116b(_ a: ARM64.VectorRegister, _ b: ARM64.VectorRegister, _ c: ARM64.VectorRegister) {
    var word: UInt32 = 0x4E003800
    word |= vector(a, 0)
    word |= vector(b, 5)
    word |= vector(c, 16)
    self.word(word)
  }

  /// `zip1 8h, 8h, 8h`
  public mutating func zip18h(_ a: ARM64.VectorRegister, _ b: ARM64.VectorRegister, _ c: ARM64.VectorRegister) {
    var word: UInt32 = 0x4E403800
    word |= vector(a, 0)
    word |= vector(b, 5)
    word |= vector(c, 16)
    self.word(word)
  }

  /// `zip1 4s, 4s, 4s`
  public mutating func zip14s(_ a: ARM64.VectorRegister, _ b: ARM64.VectorRegister, _ c: ARM64.VectorRegister) {
    var word: UInt32 = 0x4E803800
    word |= vector(a, 0)
    word |= vector(b, 5)
    word |= vector(c, 16)
    self.word(word)
  }

  /// `zip1 2d, 2d, 2d`
  public mutating func zip12d(_ a: ARM64.VectorRegister, _ b: ARM64.VectorRegister, _ c: ARM64.VectorRegister) {
    var word: UInt32 = 0x4EC03800
    word |= vector(a, 0)
    word |= vector(b, 5)
    word |= vector(c, 16)
    self.word(word)
  }

  /// `uzp2 16b, 16b, 16b`
  public mutating func uzp216b(_ a: ARM64.VectorRegister, _ b: ARM64.VectorRegister, _ c: ARM64.VectorRegister) {
    var word: UInt32 = 0x4E005800
    word |= vector(a, 0)
    word |= vector(b, 5)
    word |= vector(c, 16)
    self.word(word)
  }

  /// `uzp2 8h, 8h, 8h`
  public mutating func uzp28h(_ a: ARM64.VectorRegister, _ b: ARM64.VectorRegister, _ c: ARM64.VectorRegister) {
    var word: UInt32 = 0x4E405800
    word |= vector(a, 0)
    word |= vector(b, 5)
    word |= vector(c, 16)
    self.word(word)
  }

  /// `uzp2 4s, 4s, 4s`
  public mutating func uzp24s(_ a: ARM64.VectorRegister, _ b: ARM64.VectorRegister, _ c: ARM64.VectorRegister) {
    var word: UInt32 = 0x4E805800
    word |= vector(a, 0)
    word |= vector(b, 5)
    word |= vector(c, 16)
    self.word(word)
  }

  /// `uzp2 2d, 2d, 2d`
  public mutating func uzp22d(_ a: ARM64.VectorRegister, _ b: ARM64.VectorRegister, _ c: ARM64.VectorRegister) {
    var word: UInt32 = 0x4EC05800
    word |= vector(a, 0)
    word |= vector(b, 5)
    word |= vector(c, 16)
    self.word(word)
  }

  /// `trn2 16b, 16b, 16b`
  public mutating func trn216b(_ a: ARM64.VectorRegister, _ b: ARM64.VectorRegister, _ c: ARM64.VectorRegister) {
    var word: UInt32 = 0x4E006800
    word |= vector(a, 0)
    word |= vector(b, 5)
    word |= vector(c, 16)
    self.word(word)
  }

  /// `trn2 8h, 8h, 8h`
  public mutating func trn28h(_ a: ARM64.VectorRegister, _ b: ARM64.VectorRegister, _ c: ARM64.VectorRegister) {
    var word: UInt32 = 0x4E406800
    word |= vector(a, 0)
    word |= vector(b, 5)
    word |= vector(c, 16)
    self.word(word)
  }

  /// `trn2 4s, 4s, 4s`
  public mutating func trn24s(_ a: ARM64.VectorRegister, _ b: ARM64.VectorRegister, _ c: ARM64.VectorRegister) {
    var word: UInt32 = 0x4E806800
    word |= vector(a, 0)
    word |= vector(b, 5)
    word |= vector(c, 16)
    self.word(word)
  }

  /// `trn2 2d, 2d, 2d`
  public mutating func trn22d(_ a: ARM64.VectorRegister, _ b: ARM64.VectorRegister, _ c: ARM64.VectorRegister) {
    var word: UInt32 = 0x4EC06800
    word |= vector(a, 0)
    word |= vector(b, 5)
    word |= vector(c, 16)
    self.word(word)
  }

  /// `zip2 16b, 16b, 16b`
  public mutating func zip216b(_ a: ARM64.VectorRegister, _ b: ARM64.VectorRegister, _ c: ARM64.VectorRegister) {
    var word: UInt32 = 0x4E007800
    word |= vector(a, 0)
    word |= vector(b, 5)
    word |= vector(c, 16)
    self.word(word)
  }

  /// `zip2 8h, 8h, 8h`
  public mutating func zip28h(_ a: ARM64.VectorRegister, _ b: ARM64.VectorRegister, _ c: ARM64.VectorRegister) {
    var word: UInt32 = 0x4E407800
    word |= vector(a, 0)
    word |= vector(b, 5)
    word |= vector(c, 16)
    self.word(word)
  }

  /// `zip2 4s, 4s, 4s`
  public mutating func zip24s(_ a: ARM64.VectorRegister, _ b: ARM64.VectorRegister, _ c: ARM64.VectorRegister) {
    var word: UInt32 = 0x4E807800
    word |= vector(a, 0)
    word |= vector(b, 5)
    word |= vector(c, 16)
    self.word(word)
  }

  /// `zip2 2d, 2d, 2d`
  public mutating func zip22d(_ a: ARM64.VectorRegister, _ b: ARM64.VectorRegister, _ c: ARM64.VectorRegister) {
    var word: UInt32 = 0x4EC07800
    word |= vector(a, 0)
    word |= vector(b, 5)
    word |= vector(c, 16)
    self.word(word)
  }

  /// `dup 16b, B, lane`
  public mutating func dup16bFromB(_ a: ARM64.VectorRegister, _ b: ARM64.VectorRegister, lane c: Int) {
    var word: UInt32 = 0x4E010400
    word |= vector(a, 0)
    word |= vector(b, 5)
    word |= unsigned(c, 4, 0) << 17
    self.word(word)
  }

  /// `dup 16b, 32`
  public mutating func dup16bFrom32(_ a: ARM64.VectorRegister, _ b: ARM64.GeneralRegister) {
    var word: UInt32 = 0x4E010C00
    word |= vector(a, 0)
    word |= zero(b, 5)
    self.word(word)
  }

  /// `ins B, lane, 32`
  public mutating func insBFrom32(_ a: ARM64.VectorRegister, lane b: Int, _ c: ARM64.GeneralRegister) {
    var word: UInt32 = 0x4E011C00
    word |= vector(a, 0)
    word |= unsigned(b, 4, 0) << 17
    word |= zero(c, 5)
    self.word(word)
  }

  /// `ins B, lane, B, lane`
  public mutating func insB(_ a: ARM64.VectorRegister, lane b: Int, _ c: ARM64.VectorRegister, lane d: Int) {
    var word: UInt32 = 0x6E010400
    word |= vector(a, 0)
    word |= unsigned(b, 4, 0) << 17
    word |= vector(c, 5)
    word |= unsigned(d, 4, 0) << 11
    self.word(word)
  }

  /// `umov 32, B, lane`
  public mutating func umov32FromB(_ a: ARM64.GeneralRegister, _ b: ARM64.VectorRegister, lane c: Int) {
    var word: UInt32 = 0xE013C00
    word |= zero(a, 0)
    word |= vector(b, 5)
    word |= unsigned(c, 4, 0) << 17
    self.word(word)
  }

  /// `ld1r 16b, baseAlone`
  public mutating func ld1r16b(_ a: ARM64.VectorRegister, _ b: ARM64.GeneralRegister) {
    var word: UInt32 = 0x4D40C000
    word |= vector(a, 0)
    word |= stack(b, 5)
    self.word(word)
  }

  /// `ld1 B, splitLane, baseAlone`
  public mutating func ld1B(_ a: ARM64.VectorRegister, lane b: Int, _ c: ARM64.GeneralRegister) {
    var word: UInt32 = 0xD400000
    word |= vector(a, 0)
    word |= splitLane(b, 0)
    word |= stack(c, 5)
    self.word(word)
  }

  /// `st1 B, splitLane, baseAlone`
  public mutating func st1B(_ a: ARM64.VectorRegister, lane b: Int, _ c: ARM64.GeneralRegister) {
    var word: UInt32 = 0xD000000
    word |= vector(a, 0)
    word |= splitLane(b, 0)
    word |= stack(c, 5)
    self.word(word)
  }

  /// `dup 8h, H, lane`
  public mutating func dup8hFromH(_ a: ARM64.VectorRegister, _ b: ARM64.VectorRegister, lane c: Int) {
    var word: UInt32 = 0x4E020400
    word |= vector(a, 0)
    word |= vector(b, 5)
    word |= unsigned(c, 3, 0) << 18
    self.word(word)
  }

  /// `dup 8h, 32`
  public mutating func dup8hFrom32(_ a: ARM64.VectorRegister, _ b: ARM64.GeneralRegister) {
    var word: UInt32 = 0x4E020C00
    word |= vector(a, 0)
    word |= zero(b, 5)
    self.word(word)
  }

  /// `ins H, lane, 32`
  public mutating func insHFrom32(_ a: ARM64.VectorRegister, lane b: Int, _ c: ARM64.GeneralRegister) {
    var word: UInt32 = 0x4E021C00
    word |= vector(a, 0)
    word |= unsigned(b, 3, 0) << 18
    word |= zero(c, 5)
    self.word(word)
  }

  /// `ins H, lane, H, lane`
  public mutating func insH(_ a: ARM64.VectorRegister, lane b: Int, _ c: ARM64.VectorRegister, lane d: Int) {
    var word: UInt32 = 0x6E020400
    word |= vector(a, 0)
    word |= unsigned(b, 3, 0) << 18
    word |= vector(c, 5)
    word |= unsigned(d, 3, 0) << 12
    self.word(word)
  }

  /// `umov 32, H, lane`
  public mutating func umov32FromH(_ a: ARM64.GeneralRegister, _ b: ARM64.VectorRegister, lane c: Int) {
    var word: UInt32 = 0xE023C00
    word |= zero(a, 0)
    word |= vector(b, 5)
    word |= unsigned(c, 3, 0) << 18
    self.word(word)
  }

  /// `ld1r 8h, baseAlone`
  public mutating func ld1r8h(_ a: ARM64.VectorRegister, _ b: ARM64.GeneralRegister) {
    var word: UInt32 = 0x4D40C400
    word |= vector(a, 0)
    word |= stack(b, 5)
    self.word(word)
  }

  /// `ld1 H, splitLane, baseAlone`
  public mutating func ld1H(_ a: ARM64.VectorRegister, lane b: Int, _ c: ARM64.GeneralRegister) {
    var word: UInt32 = 0xD404000
    word |= vector(a, 0)
    word |= splitLane(b, 1)
    word |= stack(c, 5)
    self.word(word)
  }

  /// `st1 H, splitLane, baseAlone`
  public mutating func st1H(_ a: ARM64.VectorRegister, lane b: Int, _ c: ARM64.GeneralRegister) {
    var word: UInt32 = 0xD004000
    word |= vector(a, 0)
    word |= splitLane(b, 1)
    word |= stack(c, 5)
    self.word(word)
  }

  /// `dup 4s, S, lane`
  public mutating func dup4sFromS(_ a: ARM64.VectorRegister, _ b: ARM64.VectorRegister, lane c: Int) {
    var word: UInt32 = 0x4E040400
    word |= vector(a, 0)
    word |= vector(b, 5)
    word |= unsigned(c, 2, 0) << 19
    self.word(word)
  }

  /// `dup 4s, 32`
  public mutating func dup4sFrom32(_ a: ARM64.VectorRegister, _ b: ARM64.GeneralRegister) {
    var word: UInt32 = 0x4E040C00
    word |= vector(a, 0)
    word |= zero(b, 5)
    self.word(word)
  }

  /// `ins S, lane, 32`
  public mutating func insSFrom32(_ a: ARM64.VectorRegister, lane b: Int, _ c: ARM64.GeneralRegister) {
    var word: UInt32 = 0x4E041C00
    word |= vector(a, 0)
    word |= unsigned(b, 2, 0) << 19
    word |= zero(c, 5)
    self.word(word)
  }

  /// `ins S, lane, S, lane`
  public mutating func insS(_ a: ARM64.VectorRegister, lane b: Int, _ c: ARM64.VectorRegister, lane d: Int) {
    var word: UInt32 = 0x6E040400
    word |= vector(a, 0)
    word |= unsigned(b, 2, 0) << 19
    word |= vector(c, 5)
    word |= unsigned(d, 2, 0) << 13
    self.word(word)
  }

  /// `umov 32, S, lane`
  public mutating func umov32FromS(_ a: ARM64.GeneralRegister, _ b: ARM64.VectorRegister, lane c: Int) {
    var word: UInt32 = 0xE043C00
    word |= zero(a, 0)
    word |= vector(b, 5)
    word |= unsigned(c, 2, 0) << 19
    self.word(word)
  }

  /// `ld1r 4s, baseAlone`
  public mutating func ld1r4s(_ a: ARM64.VectorRegister, _ b: ARM64.GeneralRegister) {
    var word: UInt32 = 0x4D40C800
    word |= vector(a, 0)
    word |= stack(b, 5)
    self.word(word)
  }

  /// `ld1 S, splitLane, baseAlone`
  public mutating func ld1S(_ a: ARM64.VectorRegister, lane b: Int, _ c: ARM64.GeneralRegister) {
    var word: UInt32 = 0xD408000
    word |= vector(a, 0)
    word |= splitLane(b, 2)
    word |= stack(c, 5)
    self.word(word)
  }

  /// `st1 S, splitLane, baseAlone`
  public mutating func st1S(_ a: ARM64.VectorRegister, lane b: Int, _ c: ARM64.GeneralRegister) {
    var word: UInt32 = 0xD008000
    word |= vector(a, 0)
    word |= splitLane(b, 2)
    word |= stack(c, 5)
    self.word(word)
  }

  /// `dup 2d, D, lane`
  public mutating func dup2dFromD(_ a: ARM64.VectorRegister, _ b: ARM64.VectorRegister, lane c: Int) {
    var word: UInt32 = 0x4E080400
    word |= vector(a, 0)
    word |= vector(b, 5)
    word |= unsigned(c, 1, 0) << 20
    self.word(word)
  }

  /// `dup 2d, 64`
  public mutating func dup2dFrom64(_ a: ARM64.VectorRegister, _ b: ARM64.GeneralRegister) {
    var word: UInt32 = 0x4E080C00
    word |= vector(a, 0)
    word |= zero(b, 5)
    self.word(word)
  }

  /// `ins D, lane, 64`
  public mutating func insDFrom64(_ a: ARM64.VectorRegister, lane b: Int, _ c: ARM64.GeneralRegister) {
    var word: UInt32 = 0x4E081C00
    word |= vector(a, 0)
    word |= unsigned(b, 1, 0) << 20
    word |= zero(c, 5)
    self.word(word)
  }

  /// `ins D, lane, D, lane`
  public mutating func insD(_ a: ARM64.VectorRegister, lane b: Int, _ c: ARM64.VectorRegister, lane d: Int) {
    var word: UInt32 = 0x6E080400
    word |= vector(a, 0)
    word |= unsigned(b, 1, 0) << 20
    word |= vector(c, 5)
    word |= unsigned(d, 1, 0) << 14
    self.word(word)
  }

  /// `umov 64, D, lane`
  public mutating func umov64FromD(_ a: ARM64.GeneralRegister, _ b: ARM64.VectorRegister, lane c: Int) {
    var word: UInt32 = 0x4E083C00
    word |= zero(a, 0)
    word |= vector(b, 5)
    word |= unsigned(c, 1, 0) << 20
    self.word(word)
  }

  /// `ld1r 2d, baseAlone`
  public mutating func ld1r2d(_ a: ARM64.VectorRegister, _ b: ARM64.GeneralRegister) {
    var word: UInt32 = 0x4D40CC00
    word |= vector(a, 0)
    word |= stack(b, 5)
    self.word(word)
  }

  /// `ld1 D, splitLane, baseAlone`
  public mutating func ld1D(_ a: ARM64.VectorRegister, lane b: Int, _ c: ARM64.GeneralRegister) {
    var word: UInt32 = 0xD408400
    word |= vector(a, 0)
    word |= splitLane(b, 3)
    word |= stack(c, 5)
    self.word(word)
  }

  /// `st1 D, splitLane, baseAlone`
  public mutating func st1D(_ a: ARM64.VectorRegister, lane b: Int, _ c: ARM64.GeneralRegister) {
    var word: UInt32 = 0xD008400
    word |= vector(a, 0)
    word |= splitLane(b, 3)
    word |= stack(c, 5)
    self.word(word)
  }

  /// `mov S, S, lane`
  public mutating func movS(_ a: ARM64.VectorRegister, _ b: ARM64.VectorRegister, lane c: Int) {
    var word: UInt32 = 0x5E040400
    word |= vector(a, 0)
    word |= vector(b, 5)
    word |= unsigned(c, 2, 0) << 19
    self.word(word)
  }

  /// `mov D, D, lane`
  public mutating func movD(_ a: ARM64.VectorRegister, _ b: ARM64.VectorRegister, lane c: Int) {
    var word: UInt32 = 0x5E080400
    word |= vector(a, 0)
    word |= vector(b, 5)
    word |= unsigned(c, 1, 0) << 20
    self.word(word)
  }

  /// `smov 32, B, lane`
  public mutating func smov32FromB(_ a: ARM64.GeneralRegister, _ b: ARM64.VectorRegister, lane c: Int) {
    var word: UInt32 = 0xE012C00
    word |= zero(a, 0)
    word |= vector(b, 5)
    word |= unsigned(c, 4, 0) << 17
    self.word(word)
  }

  /// `smov 32, H, lane`
  public mutating func smov32FromH(_ a: ARM64.GeneralRegister, _ b: ARM64.VectorRegister, lane c: Int) {
    var word: UInt32 = 0xE022C00
    word |= zero(a, 0)
    word |= vector(b, 5)
    word |= unsigned(c, 3, 0) << 18
    self.word(word)
  }

  /// `ext 16b, 16b, 16b, unsigned`
  public mutating func ext16b(_ a: ARM64.VectorRegister, _ b: ARM64.VectorRegister, _ c: ARM64.VectorRegister, _ d: Int) {
    var word: UInt32 = 0x6E000000
    word |= vector(a, 0)
    word |= vector(b, 5)
    word |= vector(c, 16)
    word |= unsigned(d, 4, 0) << 11
    self.word(word)
  }

  /// `tbl 16b, 16b, 16b`
  public mutating func tbl16b(_ a: ARM64.VectorRegister, _ b: ARM64.VectorRegister, _ c: ARM64.VectorRegister) {
    var word: UInt32 = 0x4E000000
    word |= vector(a, 0)
    word |= vector(b, 5)
    word |= vector(c, 16)
    self.word(word)
  }

  /// `tbl 16b, listOfTwo, 16b`
  public mutating func tbl16b(_ a: ARM64.VectorRegister, pair b: ARM64.VectorRegister, _ c: ARM64.VectorRegister) {
    var word: UInt32 = 0x4E002000
    word |= vector(a, 0)
    word |= vector(b, 5)
    word |= vector(c, 16)
    self.word(word)
  }

  /// `movi 16b, byte`
  public mutating func movi16b(_ a: ARM64.VectorRegister, _ b: UInt8) {
    var word: UInt32 = 0x4F00E400
    word |= vector(a, 0)
    word |= byte(b)
    self.word(word)
  }

  /// `movi 4s, byte`
  public mutating func movi4s(_ a: ARM64.VectorRegister, _ b: UInt8) {
    var word: UInt32 = 0x4F000400
    word |= vector(a, 0)
    word |= byte(b)
    self.word(word)
  }

  /// `mvni 4s, byte`
  public mutating func mvni4s(_ a: ARM64.VectorRegister, _ b: UInt8) {
    var word: UInt32 = 0x6F000400
    word |= vector(a, 0)
    word |= byte(b)
    self.word(word)
  }

  /// `movi 2d, bytes`
  public mutating func movi2d(_ a: ARM64.VectorRegister, _ b: UInt8) {
    var word: UInt32 = 0x6F00E400
    word |= vector(a, 0)
    word |= byte(b)
    self.word(word)
  }

}
