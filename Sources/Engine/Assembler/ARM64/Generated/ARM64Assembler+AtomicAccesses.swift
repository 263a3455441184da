// Written by InstructionGenerator from Sources/Engine/EncodingTable/ARM64; change the table and run `make generate`.
// swift-format-ignore-file

// Atomic accesses

extension ARM64.Assembler {
  /// `ldaddalb 32, 32, baseAlone`
  public mutating func ldaddalb32(_ a: ARM64.GeneralRegister, _ b: ARM64.GeneralRegister, _ c: ARM64.GeneralRegister) {
    var word: UInt32 = 0x38E00000
    word |= zero(a, 16)
    word |= zero(b, 0)
    word |= stack(c, 5)
    self.word(word)
  }

  /// `ldaddalh 32, 32, baseAlone`
  public mutating func ldaddalh32(_ a: ARM64.GeneralRegister, _ b: ARM64.GeneralRegister, _ c: ARM64.GeneralRegister) {
    var word: UInt32 = 0x78E00000
    word |= zero(a, 16)
    word |= zero(b, 0)
    word |= stack(c, 5)
    self.word(word)
  }

  /// `ldaddal 32, 32, baseAlone`
  public mutating func ldaddal32(_ a: ARM64.GeneralRegister, _ b: ARM64.GeneralRegister, _ c: ARM64.GeneralRegister) {
    var word: UInt32 = 0xB8E00000
    word |= zero(a, 16)
    word |= zero(b, 0)
    word |= stack(c, 5)
    self.word(word)
  }

  /// `ldaddal 64, 64, baseAlone`
  public mutating func ldaddal64(_ a: ARM64.GeneralRegister, _ b: ARM64.GeneralRegister, _ c: ARM64.GeneralRegister) {
    var word: UInt32 = 0xF8E00000
    word |= zero(a, 16)
    word |= zero(b, 0)
    word |= stack(c, 5)
    self.word(word)
  }

  /// `ldclralb 32, 32, baseAlone`
  public mutating func ldclralb32(_ a: ARM64.GeneralRegister, _ b: ARM64.GeneralRegister, _ c: ARM64.GeneralRegister) {
    var word: UInt32 = 0x38E01000
    word |= zero(a, 16)
    word |= zero(b, 0)
    word |= stack(c, 5)
    self.word(word)
  }

  /// `ldclralh 32, 32, baseAlone`
  public mutating func ldclralh32(_ a: ARM64.GeneralRegister, _ b: ARM64.GeneralRegister, _ c: ARM64.GeneralRegister) {
    var word: UInt32 = 0x78E01000
    word |= zero(a, 16)
    word |= zero(b, 0)
    word |= stack(c, 5)
    self.word(word)
  }

  /// `ldclral 32, 32, baseAlone`
  public mutating func ldclral32(_ a: ARM64.GeneralRegister, _ b: ARM64.GeneralRegister, _ c: ARM64.GeneralRegister) {
    var word: UInt32 = 0xB8E01000
    word |= zero(a, 16)
    word |= zero(b, 0)
    word |= stack(c, 5)
    self.word(word)
  }

  /// `ldclral 64, 64, baseAlone`
  public mutating func ldclral64(_ a: ARM64.GeneralRegister, _ b: ARM64.GeneralRegister, _ c: ARM64.GeneralRegister) {
    var word: UInt32 = 0xF8E01000
    word |= zero(a, 16)
    word |= zero(b, 0)
    word |= stack(c, 5)
    self.word(word)
  }

  /// `ldeoralb 32, 32, baseAlone`
  public mutating func ldeoralb32(_ a: ARM64.GeneralRegister, _ b: ARM64.GeneralRegister, _ c: ARM64.GeneralRegister) {
    var word: UInt32 = 0x38E02000
    word |= zero(a, 16)
    word |= zero(b, 0)
    word |= stack(c, 5)
    self.word(word)
  }

  /// `ldeoralh 32, 32, baseAlone`
  public mutating func ldeoralh32(_ a: ARM64.GeneralRegister, _ b: ARM64.GeneralRegister, _ c: ARM64.GeneralRegister) {
    var word: UInt32 = 0x78E02000
    word |= zero(a, 16)
    word |= zero(b, 0)
    word |= stack(c, 5)
    self.word(word)
  }

  /// `ldeoral 32, 32, baseAlone`
  public mutating func ldeoral32(_ a: ARM64.GeneralRegister, _ b: ARM64.GeneralRegister, _ c: ARM64.GeneralRegister) {
    var word: UInt32 = 0xB8E02000
    word |= zero(a, 16)
    word |= zero(b, 0)
    word |= stack(c, 5)
    self.word(word)
  }

  /// `ldeoral 64, 64, baseAlone`
  public mutating func ldeoral64(_ a: ARM64.GeneralRegister, _ b: ARM64.GeneralRegister, _ c: ARM64.GeneralRegister) {
    var word: UInt32 = 0xF8E02000
    word |= zero(a, 16)
    word |= zero(b, 0)
    word |= stack(c, 5)
    self.word(word)
  }

  /// `ldsetalb 32, 32, baseAlone`
  public mutating func ldsetalb32(_ a: ARM64.GeneralRegister, _ b: ARM64.GeneralRegister, _ c: ARM64.GeneralRegister) {
    var word: UInt32 = 0x38E03000
    word |= zero(a, 16)
    word |= zero(b, 0)
    word |= stack(c, 5)
    self.word(word)
  }

  /// `ldsetalh 32, 32, baseAlone`
  public mutating func ldsetalh32(_ a: ARM64.GeneralRegister, _ b: ARM64.GeneralRegister, _ c: ARM64.GeneralRegister) {
    var word: UInt32 = 0x78E03000
    word |= zero(a, 16)
    word |= zero(b, 0)
    word |= stack(c, 5)
    self.word(word)
  }

  /// `ldsetal 32, 32, baseAlone`
  public mutating func ldsetal32(_ a: ARM64.GeneralRegister, _ b: ARM64.GeneralRegister, _ c: ARM64.GeneralRegister) {
    var word: UInt32 = 0xB8E03000
    word |= zero(a, 16)
    word |= zero(b, 0)
    word |= stack(c, 5)
    self.word(word)
  }

  /// `ldsetal 64, 64, baseAlone`
  public mutating func ldsetal64(_ a: ARM64.GeneralRegister, _ b: ARM64.GeneralRegister, _ c: ARM64.GeneralRegister) {
    var word: UInt32 = 0xF8E03000
    word |= zero(a, 16)
    word |= zero(b, 0)
    word |= stack(c, 5)
    self.word(word)
  }

  /// `swpalb 32, 32, baseAlone`
  public mutating func swpalb32(_ a: ARM64.GeneralRegister, _ b: ARM64.GeneralRegister, _ c: ARM64.GeneralRegister) {
    var word: UInt32 = 0x38E08000
    word |= zero(a, 16)
    word |= zero(b, 0)
    word |= stack(c, 5)
    self.word(word)
  }

  /// `swpalh 32, 32, baseAlone`
  public mutating func swpalh32(_ a: ARM64.GeneralRegister, _ b: ARM64.GeneralRegister, _ c: ARM64.GeneralRegister) {
    var word: UInt32 = 0x78E08000
    word |= zero(a, 16)
    word |= zero(b, 0)
    word |= stack(c, 5)
    self.word(word)
  }

  /// `swpal 32, 32, baseAlone`
  public mutating func swpal32(_ a: ARM64.GeneralRegister, _ b: ARM64.GeneralRegister, _ c: ARM64.GeneralRegister) {
    var word: UInt32 = 0xB8E08000
    word |= zero(a, 16)
    word |= zero(b, 0)
    word |= stack(c, 5)
    self.word(word)
  }

  /// `swpal 64, 64, baseAlone`
  public mutating func swpal64(_ a: ARM64.GeneralRegister, _ b: ARM64.GeneralRegister, _ c: ARM64.GeneralRegister) {
    var word: UInt32 = 0xF8E08000
    word |= zero(a, 16)
    word |= zero(b, 0)
    word |= stack(c, 5)
    self.word(word)
  }

  /// `casalb 32, 32, baseAlone`
  public mutating func casalb32(_ a: ARM64.GeneralRegister, _ b: ARM64.GeneralRegister, _ c: ARM64.GeneralRegister) {
    var word: UInt32 = 0x8E0FC00
    word |= zero(a, 16)
    word |= zero(b, 0)
    word |= stack(c, 5)
    self.word(word)
  }

  /// `ldarb 32, baseAlone`
  public mutating func ldarb32(_ a: ARM64.GeneralRegister, _ b: ARM64.GeneralRegister) {
    var word: UInt32 = 0x8DFFC00
    word |= zero(a, 0)
    word |= stack(b, 5)
    self.word(word)
  }

  /// `stlrb 32, baseAlone`
  public mutating func stlrb32(_ a: ARM64.GeneralRegister, _ b: ARM64.GeneralRegister) {
    var word: UInt32 = 0x89FFC00
    word |= zero(a, 0)
    word |= stack(b, 5)
    self.word(word)
  }

  /// `ldaxrb 32, baseAlone`
  public mutating func ldaxrb32(_ a: ARM64.GeneralRegister, _ b: ARM64.GeneralRegister) {
    var word: UInt32 = 0x85FFC00
    word |= zero(a, 0)
    word |= stack(b, 5)
    self.word(word)
  }

  /// `stlxrb 32, 32, baseAlone`
  public mutating func stlxrb32(_ a: ARM64.GeneralRegister, _ b: ARM64.GeneralRegister, _ c: ARM64.GeneralRegister) {
    var word: UInt32 = 0x800FC00
    word |= zero(a, 16)
    word |= zero(b, 0)
    word |= stack(c, 5)
    self.word(word)
  }

  /// `casalh 32, 32, baseAlone`
  public mutating func casalh32(_ a: ARM64.GeneralRegister, _ b: ARM64.GeneralRegister, _ c: ARM64.GeneralRegister) {
    var word: UInt32 = 0x48E0FC00
    word |= zero(a, 16)
    word |= zero(b, 0)
    word |= stack(c, 5)
    self.word(word)
  }

  /// `ldarh 32, baseAlone`
  public mutating func ldarh32(_ a: ARM64.GeneralRegister, _ b: ARM64.GeneralRegister) {
    var word: UInt32 = 0x48DFFC00
    word |= zero(a, 0)
    word |= stack(b, 5)
    self.word(word)
  }

  /// `stlrh 32, baseAlone`
  public mutating func stlrh32(_ a: ARM64.GeneralRegister, _ b: ARM64.GeneralRegister) {
    var word: UInt32 = 0x489FFC00
    word |= zero(a, 0)
    word |= stack(b, 5)
    self.word(word)
  }

  /// `ldaxrh 32, baseAlone`
  public mutating func ldaxrh32(_ a: ARM64.GeneralRegister, _ b: ARM64.GeneralRegister) {
    var word: UInt32 = 0x485FFC00
    word |= zero(a, 0)
    word |= stack(b, 5)
    self.word(word)
  }

  /// `stlxrh 32, 32, baseAlone`
  public mutating func stlxrh32(_ a: ARM64.GeneralRegister, _ b: ARM64.GeneralRegister, _ c: ARM64.GeneralRegister) {
    var word: UInt32 = 0x4800FC00
    word |= zero(a, 16)
    word |= zero(b, 0)
    word |= stack(c, 5)
    self.word(word)
  }

  /// `casal 32, 32, baseAlone`
  public mutating func casal32(_ a: ARM64.GeneralRegister, _ b: ARM64.GeneralRegister, _ c: ARM64.GeneralRegister) {
    var word: UInt32 = 0x88E0FC00
    word |= zero(a, 16)
    word |= zero(b, 0)
    word |= stack(c, 5)
    self.word(word)
  }

  /// `ldar 32, baseAlone`
  public mutating func ldar32(_ a: ARM64.GeneralRegister, _ b: ARM64.GeneralRegister) {
    var word: UInt32 = 0x88DFFC00
    word |= zero(a, 0)
    word |= stack(b, 5)
    self.word(word)
  }

  /// `stlr 32, baseAlone`
  public mutating func stlr32(_ a: ARM64.GeneralRegister, _ b: ARM64.GeneralRegister) {
    var word: UInt32 = 0x889FFC00
    word |= zero(a, 0)
    word |= stack(b, 5)
    self.word(word)
  }

  /// `ldaxr 32, baseAlone`
  public mutating func ldaxr32(_ a: ARM64.GeneralRegister, _ b: ARM64.GeneralRegister) {
    var word: UInt32 = 0x885FFC00
    word |= zero(a, 0)
    word |= stack(b, 5)
    self.word(word)
  }

  /// `stlxr 32, 32, baseAlone`
  public mutating func stlxr32(_ a: ARM64.GeneralRegister, _ b: ARM64.GeneralRegister, _ c: ARM64.GeneralRegister) {
    var word: UInt32 = 0x8800FC00
    word |= zero(a, 16)
    word |= zero(b, 0)
    word |= stack(c, 5)
    self.word(word)
  }

  /// `casal 64, 64, baseAlone`
  public mutating func casal64(_ a: ARM64.GeneralRegister, _ b: ARM64.GeneralRegister, _ c: ARM64.GeneralRegister) {
    var word: UInt32 = 0xC8E0FC00
    word |= zero(a, 16)
    word |= zero(b, 0)
    word |= stack(c, 5)
    self.word(word)
  }

  /// `ldar 64, baseAlone`
  public mutating func ldar64(_ a: ARM64.GeneralRegister, _ b: ARM64.GeneralRegister) {
    var word: UInt32 = 0xC8DFFC00
    word |= zero(a, 0)
    word |= stack(b, 5)
    self.word(word)
  }

  /// `stlr 64, baseAlone`
  public mutating func stlr64(_ a: ARM64.GeneralRegister, _ b: ARM64.GeneralRegister) {
    var word: UInt32 = 0xC89FFC00
    word |= zero(a, 0)
    word |= stack(b, 5)
    self.word(word)
  }

  /// `ldaxr 64, baseAlone`
  public mutating func ldaxr64(_ a: ARM64.GeneralRegister, _ b: ARM64.GeneralRegister) {
    var word: UInt32 = 0xC85FFC00
    word |= zero(a, 0)
    word |= stack(b, 5)
    self.word(word)
  }

  /// `stlxr 32, 64, baseAlone`
  public mutating func stlxr32From64(_ a: ARM64.GeneralRegister, _ b: ARM64.GeneralRegister, _ c: ARM64.GeneralRegister) {
    var word: UInt32 = 0xC800FC00
    word |= zero(a, 16)
    word |= zero(b, 0)
    word |= stack(c, 5)
    self.word(word)
  }

}
