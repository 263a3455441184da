// Written by InstructionGenerator from Sources/Engine/EncodingTable/ARM64; change the table and run `make generate`.
// swift-format-ignore-file

// Arithmetic of vectors

extension ARM64.Assembler {
  /// `add 16b, 16b, 16b`
  public mutating func add16b(_ a: ARM64.VectorRegister, _ b: ARM64.VectorRegister, _ c: ARM64.VectorRegister) {
    var word: UInt32 = 0x4E208400
    word |= vector(a, 0)
    word |= vector(b, 5)
    word |= vector(c, 16)
    self.word(word)
  }

  /// `add 8h, 8h, 8h`
  public mutating func add8h(_ a: ARM64.VectorRegister, _ b: ARM64.VectorRegister, _ c: ARM64.VectorRegister) {
    var word: UInt32 = 0x4E608400
    word |= vector(a, 0)
    word |= vector(b, 5)
    word |= vector(c, 16)
    self.word(word)
  }

  /// `add 4s, 4s, 4s`
  public mutating func add4s(_ a: ARM64.VectorRegister, _ b: ARM64.VectorRegister, _ c: ARM64.VectorRegister) {
    var word: UInt32 = 0x4EA08400
    word |= vector(a, 0)
    word |= vector(b, 5)
    word |= vector(c, 16)
    self.word(word)
  }

  /// `add 2d, 2d, 2d`
  public mutating func add2d(_ a: ARM64.VectorRegister, _ b: ARM64.VectorRegister, _ c: ARM64.VectorRegister) {
    var word: UInt32 = 0x4EE08400
    word |= vector(a, 0)
    word |= vector(b, 5)
    word |= vector(c, 16)
    self.word(word)
  }

  /// `sub 16b, 16b, 16b`
  public mutating func sub16b(_ a: ARM64.VectorRegister, _ b: ARM64.VectorRegister, _ c: ARM64.VectorRegister) {
    var word: UInt32 = 0x6E208400
    word |= vector(a, 0)
    word |= vector(b, 5)
    word |= vector(c, 16)
    self.word(word)
  }

  /// `sub 8h, 8h, 8h`
  public mutating func sub8h(_ a: ARM64.VectorRegister, _ b: ARM64.VectorRegister, _ c: ARM64.VectorRegister) {
    var word: UInt32 = 0x6E608400
    word |= vector(a, 0)
    word |= vector(b, 5)
    word |= vector(c, 16)
    self.word(word)
  }

  /// `sub 4s, 4s, 4s`
  public mutating func sub4s(_ a: ARM64.VectorRegister, _ b: ARM64.VectorRegister, _ c: ARM64.VectorRegister) {
    var word: UInt32 = 0x6EA08400
    word |= vector(a, 0)
    word |= vector(b, 5)
    word |= vector(c, 16)
    self.word(word)
  }

  /// `sub 2d, 2d, 2d`
  public mutating func sub2d(_ a: ARM64.VectorRegister, _ b: ARM64.VectorRegister, _ c: ARM64.VectorRegister) {
    var word: UInt32 = 0x6EE08400
    word |= vector(a, 0)
    word |= vector(b, 5)
    word |= vector(c, 16)
    self.word(word)
  }

  /// `mul 16b, 16b, 16b`
  public mutating func mul16b(_ a: ARM64.VectorRegister, _ b: ARM64.VectorRegister, _ c: ARM64.VectorRegister) {
    var word: UInt32 = 0x4E209C00
    word |= vector(a, 0)
    word |= vector(b, 5)
    word |= vector(c, 16)
    self.word(word)
  }

  /// `mul 8h, 8h, 8h`
  public mutating func mul8h(_ a: ARM64.VectorRegister, _ b: ARM64.VectorRegister, _ c: ARM64.VectorRegister) {
    var word: UInt32 = 0x4E609C00
    word |= vector(a, 0)
    word |= vector(b, 5)
    word |= vector(c, 16)
    self.word(word)
  }

  /// `mul 4s, 4s, 4s`
  public mutating func mul4s(_ a: ARM64.VectorRegister, _ b: ARM64.VectorRegister, _ c: ARM64.VectorRegister) {
    var word: UInt32 = 0x4EA09C00
    word |= vector(a, 0)
    word |= vector(b, 5)
    word |= vector(c, 16)
    self.word(word)
  }

  /// `mla 16b, 16b, 16b`
  public mutating func mla16b(_ a: ARM64.VectorRegister, _ b: ARM64.VectorRegister, _ c: ARM64.VectorRegister) {
    var word: UInt32 = 0x4E209400
    word |= vector(a, 0)
    word |= vector(b, 5)
    word |= vector(c, 16)
    self.word(word)
  }

  /// `mla 8h, 8h, 8h`
  public mutating func mla8h(_ a: ARM64.VectorRegister, _ b: ARM64.VectorRegister, _ c: ARM64.VectorRegister) {
    var word: UInt32 = 0x4E609400
    word |= vector(a, 0)
    word |= vector(b, 5)
    word |= vector(c, 16)
    self.word(word)
  }

  /// `mla 4s, 4s, 4s`
  public mutating func mla4s(_ a: ARM64.VectorRegister, _ b: ARM64.VectorRegister, _ c: ARM64.VectorRegister) {
    var word: UInt32 = 0x4EA09400
    word |= vector(a, 0)
    word |= vector(b, 5)
    word |= vector(c, 16)
    self.word(word)
  }

  /// `cmeq 16b, 16b, 16b`
  public mutating func cmeq16b(_ a: ARM64.VectorRegister, _ b: ARM64.VectorRegister, _ c: ARM64.VectorRegister) {
    var word: UInt32 = 0x6E208C00
    word |= vector(a, 0)
    word |= vector(b, 5)
    word |= vector(c, 16)
    self.word(word)
  }

  /// `cmeq 8h, 8h, 8h`
  public mutating func cmeq8h(_ a: ARM64.VectorRegister, _ b: ARM64.VectorRegister, _ c: ARM64.VectorRegister) {
    var word: UInt32 = 0x6E608C00
    word |= vector(a, 0)
    word |= vector(b, 5)
    word |= vector(c, 16)
    self.word(word)
  }

  /// `cmeq 4s, 4s, 4s`
  public mutating func cmeq4s(_ a: ARM64.VectorRegister, _ b: ARM64.VectorRegister, _ c: ARM64.VectorRegister) {
    var word: UInt32 = 0x6EA08C00
    word |= vector(a, 0)
    word |= vector(b, 5)
    word |= vector(c, 16)
    self.word(word)
  }

  /// `cmeq 2d, 2d, 2d`
  public mutating func cmeq2d(_ a: ARM64.VectorRegister, _ b: ARM64.VectorRegister, _ c: ARM64.VectorRegister) {
    var word: UInt32 = 0x6EE08C00
    word |= vector(a, 0)
    word |= vector(b, 5)
    word |= vector(c, 16)
    self.word(word)
  }

  /// `cmtst 16b, 16b, 16b`
  public mutating func cmtst16b(_ a: ARM64.VectorRegister, _ b: ARM64.VectorRegister, _ c: ARM64.VectorRegister) {
    var word: UInt32 = 0x4E208C00
    word |= vector(a, 0)
    word |= vector(b, 5)
    word |= vector(c, 16)
    self.word(word)
  }

  /// `cmtst 8h, 8h, 8h`
  public mutating func cmtst8h(_ a: ARM64.VectorRegister, _ b: ARM64.VectorRegister, _ c: ARM64.VectorRegister) {
    var word: UInt32 = 0x4E608C00
    word |= vector(a, 0)
    word |= vector(b, 5)
    word |= vector(c, 16)
    self.word(word)
  }

  /// `cmtst 4s, 4s, 4s`
  public mutating func cmtst4s(_ a: ARM64.VectorRegister, _ b: ARM64.VectorRegister, _ c: ARM64.VectorRegister) {
    var word: UInt32 = 0x4EA08C00
    word |= vector(a, 0)
    word |= vector(b, 5)
    word |= vector(c, 16)
    self.word(word)
  }

  /// `cmtst 2d, 2d, 2d`
  public mutating func cmtst2d(_ a: ARM64.VectorRegister, _ b: ARM64.VectorRegister, _ c: ARM64.VectorRegister) {
    var word: UInt32 = 0x4EE08C00
    word |= vector(a, 0)
    word |= vector(b, 5)
    word |= vector(c, 16)
    self.word(word)
  }

  /// `cmgt 16b, 16b, 16b`
  public mutating func cmgt16b(_ a: ARM64.VectorRegister, _ b: ARM64.VectorRegister, _ c: ARM64.VectorRegister) {
    var word: UInt32 = 0x4E203400
    word |= vector(a, 0)
    word |= vector(b, 5)
    word |= vector(c, 16)
    self.word(word)
  }

  /// `cmgt 8h, 8h, 8h`
  public mutating func cmgt8h(_ a: ARM64.VectorRegister, _ b: ARM64.VectorRegister, _ c: ARM64.VectorRegister) {
    var word: UInt32 = 0x4E603400
    word |= vector(a, 0)
    word |= vector(b, 5)
    word |= vector(c, 16)
    self.word(word)
  }

  /// `cmgt 4s, 4s, 4s`
  public mutating func cmgt4s(_ a: ARM64.VectorRegister, _ b: ARM64.VectorRegister, _ c: ARM64.VectorRegister) {
    var word: UInt32 = 0x4EA03400
    word |= vector(a, 0)
    word |= vector(b, 5)
    word |= vector(c, 16)
    self.word(word)
  }

  /// `cmgt 2d, 2d, 2d`
  public mutating func cmgt2d(_ a: ARM64.VectorRegister, _ b: ARM64.VectorRegister, _ c: ARM64.VectorRegister) {
    var word: UInt32 = 0x4EE03400
    word |= vector(a, 0)
    word |= vector(b, 5)
    word |= vector(c, 16)
    self.word(word)
  }

  /// `cmge 16b, 16b, 16b`
  public mutating func cmge16b(_ a: ARM64.VectorRegister, _ b: ARM64.VectorRegister, _ c: ARM64.VectorRegister) {
    var word: UInt32 = 0x4E203C00
    word |= vector(a, 0)
    word |= vector(b, 5)
    word |= vector(c, 16)
    self.word(word)
  }

  /// `cmge 8h, 8h, 8h`
  public mutating func cmge8h(_ a: ARM64.VectorRegister, _ b: ARM64.VectorRegister, _ c: ARM64.VectorRegister) {
    var word: UInt32 = 0x4E603C00
    word |= vector(a, 0)
    word |= vector(b, 5)
    word |= vector(c, 16)
    self.word(word)
  }

  /// `cmge 4s, 4s, 4s`
  public mutating func cmge4s(_ a: ARM64.VectorRegister, _ b: ARM64.VectorRegister, _ c: ARM64.VectorRegister) {
    var word: UInt32 = 0x4EA03C00
    word |= vector(a, 0)
    word |= vector(b, 5)
    word |= vector(c, 16)
    self.word(word)
  }

  /// `cmge 2d, 2d, 2d`
  public mutating func cmge2d(_ a: ARM64.VectorRegister, _ b: ARM64.VectorRegister, _ c: ARM64.VectorRegister) {
    var word: UInt32 = 0x4EE03C00
    word |= vector(a, 0)
    word |= vector(b, 5)
    word |= vector(c, 16)
    self.word(word)
  }

  /// `cmhi 16b, 16b, 16b`
  public mutating func cmhi16b(_ a: ARM64.VectorRegister, _ b: ARM64.VectorRegister, _ c: ARM64.VectorRegister) {
    var word: UInt32 = 0x6E203400
    word |= vector(a, 0)
    word |= vector(b, 5)
    word |= vector(c, 16)
    self.word(word)
  }

  /// `cmhi 8h, 8h, 8h`
  public mutating func cmhi8h(_ a: ARM64.VectorRegister, _ b: ARM64.VectorRegister, _ c: ARM64.VectorRegister) {
    var word: UInt32 = 0x6E603400
    word |= vector(a, 0)
    word |= vector(b, 5)
    word |= vector(c, 16)
    self.word(word)
  }

  /// `cmhi 4s, 4s, 4s`
  public mutating func cmhi4s(_ a: ARM64.VectorRegister, _ b: ARM64.VectorRegister, _ c: ARM64.VectorRegister) {
    var word: UInt32 = 0x6EA03400
    word |= vector(a, 0)
    word |= vector(b, 5)
    word |= vector(c, 16)
    self.word(word)
  }

  /// `cmhi 2d, 2d, 2d`
  public mutating func cmhi2d(_ a: ARM64.VectorRegister, _ b: ARM64.VectorRegister, _ c: ARM64.VectorRegister) {
    var word: UInt32 = 0x6EE03400
    word |= vector(a, 0)
    word |= vector(b, 5)
    word |= vector(c, 16)
    self.word(word)
  }

  /// `cmhs 16b, 16b, 16b`
  public mutating func cmhs16b(_ a: ARM64.VectorRegister, _ b: ARM64.VectorRegister, _ c: ARM64.VectorRegister) {
    var word: UInt32 = 0x6E203C00
    word |= vector(a, 0)
    word |= vector(b, 5)
    word |= vector(c, 16)
    self.word(word)
  }

  /// `cmhs 8h, 8h, 8h`
  public mutating func cmhs8h(_ a: ARM64.VectorRegister, _ b: ARM64.VectorRegister, _ c: ARM64.VectorRegister) {
    var word: UInt32 = 0x6E603C00
    word |= vector(a, 0)
    word |= vector(b, 5)
    word |= vector(c, 16)
    self.word(word)
  }

  /// `cmhs 4s, 4s, 4s`
  public mutating func cmhs4s(_ a: ARM64.VectorRegister, _ b: ARM64.VectorRegister, _ c: ARM64.VectorRegister) {
    var word: UInt32 = 0x6EA03C00
    word |= vector(a, 0)
    word |= vector(b, 5)
    word |= vector(c, 16)
    self.word(word)
  }

  /// `cmhs 2d, 2d, 2d`
  public mutating func cmhs2d(_ a: ARM64.VectorRegister, _ b: ARM64.VectorRegister, _ c: ARM64.VectorRegister) {
    var word: UInt32 = 0x6EE03C00
    word |= vector(a, 0)
    word |= vector(b, 5)
    word |= vector(c, 16)
    self.word(word)
  }

  /// `smax 16b, 16b, 16b`
  public mutating func smax16b(_ a: ARM64.VectorRegister, _ b: ARM64.VectorRegister, _ c: ARM64.VectorRegister) {
    var word: UInt32 = 0x4E206400
    word |= vector(a, 0)
    word |= vector(b, 5)
    word |= vector(c, 16)
    self.word(word)
  }

  /// `smax 8h, 8h, 8h`
  public mutating func smax8h(_ a: ARM64.VectorRegister, _ b: ARM64.VectorRegister, _ c: ARM64.VectorRegister) {
    var word: UInt32 = 0x4E606400
    word |= vector(a, 0)
    word |= vector(b, 5)
    word |= vector(c, 16)
    self.word(word)
  }

  /// `smax 4s, 4s, 4s`
  public mutating func smax4s(_ a: ARM64.VectorRegister, _ b: ARM64.VectorRegister, _ c: ARM64.VectorRegister) {
    var word: UInt32 = 0x4EA06400
    word |= vector(a, 0)
    word |= vector(b, 5)
    word |= vector(c, 16)
    self.word(word)
  }

  /// `smin 16b, 16b, 16b`
  public mutating func smin16b(_ a: ARM64.VectorRegister, _ b: ARM64.VectorRegister, _ c: ARM64.VectorRegister) {
    var word: UInt32 = 0x4E206C00
    word |= vector(a, 0)
    word |= vector(b, 5)
    word |= vector(c, 16)
    self.word(word)
  }

  /// `smin 8h, 8h, 8h`
  public mutating func smin8h(_ a: ARM64.VectorRegister, _ b: ARM64.VectorRegister, _ c: ARM64.VectorRegister) {
    var word: UInt32 = 0x4E606C00
    word |= vector(a, 0)
    word |= vector(b, 5)
    word |= vector(c, 16)
    self.word(word)
  }

  /// `smin 4s, 4s, 4s`
  public mutating func smin4s(_ a: ARM64.VectorRegister, _ b: ARM64.VectorRegister, _ c: ARM64.VectorRegister) {
    var word: UInt32 = 0x4EA06C00
    word |= vector(a, 0)
    word |= vector(b, 5)
    word |= vector(c, 16)
    self.word(word)
  }

  /// `umax 16b, 16b, 16b`
  public mutating func umax16b(_ a: ARM64.VectorRegister, _ b: ARM64.VectorRegister, _ c: ARM64.VectorRegister) {
    var word: UInt32 = 0x6E206400
    word |= vector(a, 0)
    word |= vector(b, 5)
    word |= vector(c, 16)
    self.word(word)
  }

  /// `umax 8h, 8h, 8h`
  public mutating func umax8h(_ a: ARM64.VectorRegister, _ b: ARM64.VectorRegister, _ c: ARM64.VectorRegister) {
    var word: UInt32 = 0x6E606400
    word |= vector(a, 0)
    word |= vector(b, 5)
    word |= vector(c, 16)
    self.word(word)
  }

  /// `umax 4s, 4s, 4s`
  public mutating func umax4s(_ a: ARM64.VectorRegister, _ b: ARM64.VectorRegister, _ c: ARM64.VectorRegister) {
    var word: UInt32 = 0x6EA06400
    word |= vector(a, 0)
    word |= vector(b, 5)
    word |= vector(c, 16)
    self.word(word)
  }

  /// `umin 16b, 16b, 16b`
  public mutating func umin16b(_ a: ARM64.VectorRegister, _ b: ARM64.VectorRegister, _ c: ARM64.VectorRegister) {
    var word: UInt32 = 0x6E206C00
    word |= vector(a, 0)
    word |= vector(b, 5)
    word |= vector(c, 16)
    self.word(word)
  }

  /// `umin 8h, 8h, 8h`
  public mutating func umin8h(_ a: ARM64.VectorRegister, _ b: ARM64.VectorRegister, _ c: ARM64.VectorRegister) {
    var word: UInt32 = 0x6E606C00
    word |= vector(a, 0)
    word |= vector(b, 5)
    word |= vector(c, 16)
    self.word(word)
  }

  /// `umin 4s, 4s, 4s`
  public mutating func umin4s(_ a: ARM64.VectorRegister, _ b: ARM64.VectorRegister, _ c: ARM64.VectorRegister) {
    var word: UInt32 = 0x6EA06C00
    word |= vector(a, 0)
    word |= vector(b, 5)
    word |= vector(c, 16)
    self.word(word)
  }

  /// `sqadd 16b, 16b, 16b`
  public mutating func sqadd16b(_ a: ARM64.VectorRegister, _ b: ARM64.VectorRegister, _ c: ARM64.VectorRegister) {
    var word: UInt32 = 0x4E200C00
    word |= vector(a, 0)
    word |= vector(b, 5)
    word |= vector(c, 16)
    self.word(word)
  }

  /// `sqadd 8h, 8h, 8h`
  public mutating func sqadd8h(_ a: ARM64.VectorRegister, _ b: ARM64.VectorRegister, _ c: ARM64.VectorRegister) {
    var word: UInt32 = 0x4E600C00
    word |= vector(a, 0)
    word |= vector(b, 5)
    word |= vector(c, 16)
    self.word(word)
  }

  /// `sqadd 4s, 4s, 4s`
  public mutating func sqadd4s(_ a: ARM64.VectorRegister, _ b: ARM64.VectorRegister, _ c: ARM64.VectorRegister) {
    var word: UInt32 = 0x4EA00C00
    word |= vector(a, 0)
    word |= vector(b, 5)
    word |= vector(c, 16)
    self.word(word)
  }

  /// `sqadd 2d, 2d, 2d`
  public mutating func sqadd2d(_ a: ARM64.VectorRegister, _ b: ARM64.VectorRegister, _ c: ARM64.VectorRegister) {
    var word: UInt32 = 0x4EE00C00
    word |= vector(a, 0)
    word |= vector(b, 5)
    word |= vector(c, 16)
    self.word(word)
  }

  /// `uqadd 16b, 16b, 16b`
  public mutating func uqadd16b(_ a: ARM64.VectorRegister, _ b: ARM64.VectorRegister, _ c: ARM64.VectorRegister) {
    var word: UInt32 = 0x6E200C00
    word |= vector(a, 0)
    word |= vector(b, 5)
    word |= vector(c, 16)
    self.word(word)
  }

  /// `uqadd 8h, 8h, 8h`
  public mutating func uqadd8h(_ a: ARM64.VectorRegister, _ b: ARM64.VectorRegister, _ c: ARM64.VectorRegister) {
    var word: UInt32 = 0x6E600C00
    word |= vector(a, 0)
    word |= vector(b, 5)
    word |= vector(c, 16)
    self.word(word)
  }

  /// `uqadd 4s, 4s, 4s`
  public mutating func uqadd4s(_ a: ARM64.VectorRegister, _ b: ARM64.VectorRegister, _ c: ARM64.VectorRegister) {
    var word: UInt32 = 0x6EA00C00
    word |= vector(a, 0)
    word |= vector(b, 5)
    word |= vector(c, 16)
    self.word(word)
  }

  /// `uqadd 2d, 2d, 2d`
  public mutating func uqadd2d(_ a: ARM64.VectorRegister, _ b: ARM64.VectorRegister, _ c: ARM64.VectorRegister) {
    var word: UInt32 = 0x6EE00C00
    word |= vector(a, 0)
    word |= vector(b, 5)
    word |= vector(c, 16)
    self.word(word)
  }

  /// `sqsub 16b, 16b, 16b`
  public mutating func sqsub16b(_ a: ARM64.VectorRegister, _ b: ARM64.VectorRegister, _ c: ARM64.VectorRegister) {
    var word: UInt32 = 0x4E202C00
    word |= vector(a, 0)
    word |= vector(b, 5)
    word |= vector(c, 16)
    self.word(word)
  }

  /// `sqsub 8h, 8h, 8h`
  public mutating func sqsub8h(_ a: ARM64.VectorRegister, _ b: ARM64.VectorRegister, _ c: ARM64.VectorRegister) {
    var word: UInt32 = 0x4E602C00
    word |= vector(a, 0)
    word |= vector(b, 5)
    word |= vector(c, 16)
    self.word(word)
  }

  /// `sqsub 4s, 4s, 4s`
  public mutating func sqsub4s(_ a: ARM64.VectorRegister, _ b: ARM64.VectorRegister, _ c: ARM64.VectorRegister) {
    var word: UInt32 = 0x4EA02C00
    word |= vector(a, 0)
    word |= vector(b, 5)
    word |= vector(c, 16)
    self.word(word)
  }

  /// `sqsub 2d, 2d, 2d`
  public mutating func sqsub2d(_ a: ARM64.VectorRegister, _ b: ARM64.VectorRegister, _ c: ARM64.VectorRegister) {
    var word: UInt32 = 0x4EE02C00
    word |= vector(a, 0)
    word |= vector(b, 5)
    word |= vector(c, 16)
    self.word(word)
  }

  /// `uqsub 16b, 16b, 16b`
  public mutating func uqsub16b(_ a: ARM64.VectorRegister, _ b: ARM64.VectorRegister, _ c: ARM64.VectorRegister) {
    var word: UInt32 = 0x6E202C00
    word |= vector(a, 0)
    word |= vector(b, 5)
    word |= vector(c, 16)
    self.word(word)
  }

  /// `uqsub 8h, 8h, 8h`
  public mutating func uqsub8h(_ a: ARM64.VectorRegister, _ b: ARM64.VectorRegister, _ c: ARM64.VectorRegister) {
    var word: UInt32 = 0x6E602C00
    word |= vector(a, 0)
    word |= vector(b, 5)
    word |= vector(c, 16)
    self.word(word)
  }

  /// `uqsub 4s, 4s, 4s`
  public mutating func uqsub4s(_ a: ARM64.VectorRegister, _ b: ARM64.VectorRegister, _ c: ARM64.VectorRegister) {
    var word: UInt32 = 0x6EA02C00
    word |= vector(a, 0)
    word |= vector(b, 5)
    word |= vector(c, 16)
    self.word(word)
  }

  /// `uqsub 2d, 2d, 2d`
  public mutating func uqsub2d(_ a: ARM64.VectorRegister, _ b: ARM64.VectorRegister, _ c: ARM64.VectorRegister) {
    var word: UInt32 = 0x6EE02C00
    word |= vector(a, 0)
    word |= vector(b, 5)
    word |= vector(c, 16)
    self.word(word)
  }

  /// `urhadd 16b, 16b, 16b`
  public mutating func urhadd16b(_ a: ARM64.VectorRegister, _ b: ARM64.VectorRegister, _ c: ARM64.VectorRegister) {
    var word: UInt32 = 0x6E201400
    word |= vector(a, 0)
    word |= vector(b, 5)
    word |= vector(c, 16)
    self.word(word)
  }

  /// `urhadd 8h, 8h, 8h`
  public mutating func urhadd8h(_ a: ARM64.VectorRegister, _ b: ARM64.VectorRegister, _ c: ARM64.VectorRegister) {
    var word: UInt32 = 0x6E601400
    word |= vector(a, 0)
    word |= vector(b, 5)
    word |= vector(c, 16)
    self.word(word)
  }

  /// `urhadd 4s, 4s, 4s`
  public mutating func urhadd4s(_ a: ARM64.VectorRegister, _ b: ARM64.VectorRegister, _ c: ARM64.VectorRegister) {
    var word: UInt32 = 0x6EA01400
    word |= vector(a, 0)
    word |= vector(b, 5)
    word |= vector(c, 16)
    self.word(word)
  }

  /// `sshl 16b, 16b, 16b`
  public mutating func sshl16b(_ a: ARM64.VectorRegister, _ b: ARM64.VectorRegister, _ c: ARM64.VectorRegister) {
    var word: UInt32 = 0x4E204400
    word |= vector(a, 0)
    word |= vector(b, 5)
    word |= vector(c, 16)
    self.word(word)
  }

  /// `sshl 8h, 8h, 8h`
  public mutating func sshl8h(_ a: ARM64.VectorRegister, _ b: ARM64.VectorRegister, _ c: ARM64.VectorRegister) {
    var word: UInt32 = 0x4E604400
    word |= vector(a, 0)
    word |= vector(b, 5)
    word |= vector(c, 16)
    self.word(word)
  }

  /// `sshl 4s, 4s, 4s`
  public mutating func sshl4s(_ a: ARM64.VectorRegister, _ b: ARM64.VectorRegister, _ c: ARM64.VectorRegister) {
    var word: UInt32 = 0x4EA04400
    word |= vector(a, 0)
    word |= vector(b, 5)
    word |= vector(c, 16)
    self.word(word)
  }

  /// `sshl 2d, 2d, 2d`
  public mutating func sshl2d(_ a: ARM64.VectorRegister, _ b: ARM64.VectorRegister, _ c: ARM64.VectorRegister) {
    var word: UInt32 = 0x4EE04400
    word |= vector(a, 0)
    word |= vector(b, 5)
    word |= vector(c, 16)
    self.word(word)
  }

  /// `ushl 16b, 16b, 16b`
  public mutating func ushl16b(_ a: ARM64.VectorRegister, _ b: ARM64.VectorRegister, _ c: ARM64.VectorRegister) {
    var word: UInt32 = 0x6E204400
    word |= vector(a, 0)
    word |= vector(b, 5)
    word |= vector(c, 16)
    self.word(word)
  }

  /// `ushl 8h, 8h, 8h`
  public mutating func ushl8h(_ a: ARM64.VectorRegister, _ b: ARM64.VectorRegister, _ c: ARM64.VectorRegister) {
    var word: UInt32 = 0x6E604400
    word |= vector(a, 0)
    word |= vector(b, 5)
    word |= vector(c, 16)
    self.word(word)
  }

  /// `ushl 4s, 4s, 4s`
  public mutating func ushl4s(_ a: ARM64.VectorRegister, _ b: ARM64.VectorRegister, _ c: ARM64.VectorRegister) {
    var word: UInt32 = 0x6EA04400
    word |= vector(a, 0)
    word |= vector(b, 5)
    word |= vector(c, 16)
    self.word(word)
  }

  /// `ushl 2d, 2d, 2d`
  public mutating func ushl2d(_ a: ARM64.VectorRegister, _ b: ARM64.VectorRegister, _ c: ARM64.VectorRegister) {
    var word: UInt32 = 0x6EE04400
    word |= vector(a, 0)
    word |= vector(b, 5)
    word |= vector(c, 16)
    self.word(word)
  }

  /// `sqrdmulh 8h, 8h, 8h`
  public mutating func sqrdmulh8h(_ a: ARM64.VectorRegister, _ b: ARM64.VectorRegister, _ c: ARM64.VectorRegister) {
    var word: UInt32 = 0x6E60B400
    word |= vector(a, 0)
    word |= vector(b, 5)
    word |= vector(c, 16)
    self.word(word)
  }

  /// `sqrdmulh 4s, 4s, 4s`
  public mutating func sqrdmulh4s(_ a: ARM64.VectorRegister, _ b: ARM64.VectorRegister, _ c: ARM64.VectorRegister) {
    var word: UInt32 = 0x6EA0B400
    word |= vector(a, 0)
    word |= vector(b, 5)
    word |= vector(c, 16)
    self.word(word)
  }

  /// `addp 16b, 16b, 16b`
  public mutating func addp16b(_ a: ARM64.VectorRegister, _ b: ARM64.VectorRegister, _ c: ARM64.VectorRegister) {
    var word: UInt32 = 0x4E20BC00
    word |= vector(a, 0)
    word |= vector(b, 5)
    word |= vector(c, 16)
    self.word(word)
  }

  /// `addp 8h, 8h, 8h`
  public mutating func addp8h(_ a: ARM64.VectorRegister, _ b: ARM64.VectorRegister, _ c: ARM64.VectorRegister) {
    var word: UInt32 = 0x4E60BC00
    word |= vector(a, 0)
    word |= vector(b, 5)
    word |= vector(c, 16)
    self.word(word)
  }

  /// `addp 4s, 4s, 4s`
  public mutating func addp4s(_ a: ARM64.VectorRegister, _ b: ARM64.VectorRegister, _ c: ARM64.VectorRegister) {
    var word: UInt32 = 0x4EA0BC00
    word |= vector(a, 0)
    word |= vector(b, 5)
    word |= vector(c, 16)
    self.word(word)
  }

  /// `addp 2d, 2d, 2d`
  public mutating func addp2d(_ a: ARM64.VectorRegister, _ b: ARM64.VectorRegister, _ c: ARM64.VectorRegister) {
    var word: UInt32 = 0x4EE0BC00
    word |= vector(a, 0)
    word |= vector(b, 5)
    word |= vector(c, 16)
    self.word(word)
  }

  /// `umaxp 16b, 16b, 16b`
  public mutating func umaxp16b(_ a: ARM64.VectorRegister, _ b: ARM64.VectorRegister, _ c: ARM64.VectorRegister) {
    var word: UInt32 = 0x6E20A400
    word |= vector(a, 0)
    word |= vector(b, 5)
    word |= vector(c, 16)
    self.word(word)
  }

  /// `umaxp 8h, 8h, 8h`
  public mutating func umaxp8h(_ a: ARM64.VectorRegister, _ b: ARM64.VectorRegister, _ c: ARM64.VectorRegister) {
    var word: UInt32 = 0x6E60A400
    word |= vector(a, 0)
    word |= vector(b, 5)
    word |= vector(c, 16)
    self.word(word)
  }

  /// `umaxp 4s, 4s, 4s`
  public mutating func umaxp4s(_ a: ARM64.VectorRegister, _ b: ARM64.VectorRegister, _ c: ARM64.VectorRegister) {
    var word: UInt32 = 0x6EA0A400
    word |= vector(a, 0)
    word |= vector(b, 5)
    word |= vector(c, 16)
    self.word(word)
  }

  /// `uminp 16b, 16b, 16b`
  public mutating func uminp16b(_ a: ARM64.VectorRegister, _ b: ARM64.VectorRegister, _ c: ARM64.VectorRegister) {
    var word: UInt32 = 0x6E20AC00
    word |= vector(a, 0)
    word |= vector(b, 5)
    word |= vector(c, 16)
    self.word(word)
  }

  /// `uminp 8h, 8h, 8h`
  public mutating func uminp8h(_ a: ARM64.VectorRegister, _ b: ARM64.VectorRegister, _ c: ARM64.VectorRegister) {
    var word: UInt32 = 0x6E60AC00
    word |= vector(a, 0)
    word |= vector(b, 5)
    word |= vector(c, 16)
    self.word(word)
  }

  /// `uminp 4s, 4s, 4s`
  public mutating func uminp4s(_ a: ARM64.VectorRegister, _ b: ARM64.VectorRegister, _ c: ARM64.VectorRegister) {
    var word: UInt32 = 0x6EA0AC00
    word |= vector(a, 0)
    word |= vector(b, 5)
    word |= vector(c, 16)
    self.word(word)
  }

  /// `and 16b, 16b, 16b`
  public mutating func and16b(_ a: ARM64.VectorRegister, _ b: ARM64.VectorRegister, _ c: ARM64.VectorRegister) {
    var word: UInt32 = 0x4E201C00
    word |= vector(a, 0)
    word |= vector(b, 5)
    word |= vector(c, 16)
    self.word(word)
  }

  /// `bic 16b, 16b, 16b`
  public mutating func bic16b(_ a: ARM64.VectorRegister, _ b: ARM64.VectorRegister, _ c: ARM64.VectorRegister) {
    var word: UInt32 = 0x4E601C00
    word |= vector(a, 0)
    word |= vector(b, 5)
    word |= vector(c, 16)
    self.word(word)
  }

  /// `orr 16b, 16b, 16b`
  public mutating func orr16b(_ a: ARM64.VectorRegister, _ b: ARM64.VectorRegister, _ c: ARM64.VectorRegister) {
    var word: UInt32 = 0x4EA01C00
    word |= vector(a, 0)
    word |= vector(b, 5)
    word |= vector(c, 16)
    self.word(word)
  }

  /// `orn 16b, 16b, 16b`
  public mutating func orn16b(_ a: ARM64.VectorRegister, _ b: ARM64.VectorRegister, _ c: ARM64.VectorRegister) {
    var word: UInt32 = 0x4EE01C00
    word |= vector(a, 0)
    word |= vector(b, 5)
    word |= vector(c, 16)
    self.word(word)
  }

  /// `eor 16b, 16b, 16b`
  public mutating func eor16b(_ a: ARM64.VectorRegister, _ b: ARM64.VectorRegister, _ c: ARM64.VectorRegister) {
    var word: UInt32 = 0x6E201C00
    word |= vector(a, 0)
    word |= vector(b, 5)
    word |= vector(c, 16)
    self.word(word)
  }

  /// `bsl 16b, 16b, 16b`
  public mutating func bsl16b(_ a: ARM64.VectorRegister, _ b: ARM64.VectorRegister, _ c: ARM64.VectorRegister) {
    var word: UInt32 = 0x6E601C00
    word |= vector(a, 0)
    word |= vector(b, 5)
    word |= vector(c, 16)
    self.word(word)
  }

  /// `bit 16b, 16b, 16b`
  public mutating func bit16b(_ a: ARM64.VectorRegister, _ b: ARM64.VectorRegister, _ c: ARM64.VectorRegister) {
    var word: UInt32 = 0x6EA01C00
    word |= vector(a, 0)
    word |= vector(b, 5)
    word |= vector(c, 16)
    self.word(word)
  }

  /// `bif 16b, 16b, 16b`
  public mutating func bif16b(_ a: ARM64.VectorRegister, _ b: ARM64.VectorRegister, _ c: ARM64.VectorRegister) {
    var word: UInt32 = 0x6EE01C00
    word |= vector(a, 0)
    word |= vector(b, 5)
    word |= vector(c, 16)
    self.word(word)
  }

  /// `fadd 4s, 4s, 4s`
  public mutating func fadd4s(_ a: ARM64.VectorRegister, _ b: ARM64.VectorRegister, _ c: ARM64.VectorRegister) {
    var word: UInt32 = 0x4E20D400
    word |= vector(a, 0)
    word |= vector(b, 5)
    word |= vector(c, 16)
    self.word(word)
  }

  /// `fadd 2d, 2d, 2d`
  public mutating func fadd2d(_ a: ARM64.VectorRegister, _ b: ARM64.VectorRegister, _ c: ARM64.VectorRegister) {
    var word: UInt32 = 0x4E60D400
    word |= vector(a, 0)
    word |= vector(b, 5)
    word |= vector(c, 16)
    self.word(word)
  }

  /// `fsub 4s, 4s, 4s`
  public mutating func fsub4s(_ a: ARM64.VectorRegister, _ b: ARM64.VectorRegister, _ c: ARM64.VectorRegister) {
    var word: UInt32 = 0x4EA0D400
    word |= vector(a, 0)
    word |= vector(b, 5)
    word |= vector(c, 16)
    self.word(word)
  }

  /// `fsub 2d, 2d, 2d`
  public mutating func fsub2d(_ a: ARM64.VectorRegister, _ b: ARM64.VectorRegister, _ c: ARM64.VectorRegister) {
    var word: UInt32 = 0x4EE0D400
    word |= vector(a, 0)
    word |= vector(b, 5)
    word |= vector(c, 16)
    self.word(word)
  }

  /// `fmul 4s, 4s, 4s`
  public mutating func fmul4s(_ a: ARM64.VectorRegister, _ b: ARM64.VectorRegister, _ c: ARM64.VectorRegister) {
    var word: UInt32 = 0x6E20DC00
    word |= vector(a, 0)
    word |= vector(b, 5)
    word |= vector(c, 16)
    self.word(word)
  }

  /// `fmul 2d, 2d, 2d`
  public mutating func fmul2d(_ a: ARM64.VectorRegister, _ b: ARM64.VectorRegister, _ c: ARM64.VectorRegister) {
    var word: UInt32 = 0x6E60DC00
    word |= vector(a, 0)
    word |= vector(b, 5)
    word |= vector(c, 16)
    self.word(word)
  }

  /// `fdiv 4s, 4s, 4s`
  public mutating func fdiv4s(_ a: ARM64.VectorRegister, _ b: ARM64.VectorRegister, _ c: ARM64.VectorRegister) {
    var word: UInt32 = 0x6E20FC00
    word |= vector(a, 0)
    word |= vector(b, 5)
    word |= vector(c, 16)
    self.word(word)
  }

  /// `fdiv 2d, 2d, 2d`
  public mutating func fdiv2d(_ a: ARM64.VectorRegister, _ b: ARM64.VectorRegister, _ c: ARM64.VectorRegister) {
    var word: UInt32 = 0x6E60FC00
    word |= vector(a, 0)
    word |= vector(b, 5)
    word |= vector(c, 16)
    self.word(word)
  }

  /// `fmax 4s, 4s, 4s`
  public mutating func fmax4s(_ a: ARM64.VectorRegister, _ b: ARM64.VectorRegister, _ c: ARM64.VectorRegister) {
    var word: UInt32 = 0x4E20F400
    word |= vector(a, 0)
    word |= vector(b, 5)
    word |= vector(c, 16)
    self.word(word)
  }

  /// `fmax 2d, 2d, 2d`
  public mutating func fmax2d(_ a: ARM64.VectorRegister, _ b: ARM64.VectorRegister, _ c: ARM64.VectorRegister) {
    var word: UInt32 = 0x4E60F400
    word |= vector(a, 0)
    word |= vector(b, 5)
    word |= vector(c, 16)
    self.word(word)
  }

  /// `fmin 4s, 4s, 4s`
  public mutating func fmin4s(_ a: ARM64.VectorRegister, _ b: ARM64.VectorRegister, _ c: ARM64.VectorRegister) {
    var word: UInt32 = 0x4EA0F400
    word |= vector(a, 0)
    word |= vector(b, 5)
    word |= vector(c, 16)
    self.word(word)
  }

  /// `fmin 2d, 2d, 2d`
  public mutating func fmin2d(_ a: ARM64.VectorRegister, _ b: ARM64.VectorRegister, _ c: ARM64.VectorRegister) {
    var word: UInt32 = 0x4EE0F400
    word |= vector(a, 0)
    word |= vector(b, 5)
    word |= vector(c, 16)
    self.word(word)
  }

  /// `fcmeq 4s, 4s, 4s`
  public mutating func fcmeq4s(_ a: ARM64.VectorRegister, _ b: ARM64.VectorRegister, _ c: ARM64.VectorRegister) {
    var word: UInt32 = 0x4E20E400
    word |= vector(a, 0)
    word |= vector(b, 5)
    word |= vector(c, 16)
    self.word(word)
  }

  /// `fcmeq 2d, 2d, 2d`
  public mutating func fcmeq2d(_ a: ARM64.VectorRegister, _ b: ARM64.VectorRegister, _ c: ARM64.VectorRegister) {
    var word: UInt32 = 0x4E60E400
    word |= vector(a, 0)
    word |= vector(b, 5)
    word |= vector(c, 16)
    self.word(word)
  }

  /// `fcmge 4s, 4s, 4s`
  public mutating func fcmge4s(_ a: ARM64.VectorRegister, _ b: ARM64.VectorRegister, _ c: ARM64.VectorRegister) {
    var word: UInt32 = 0x6E20E400
    word |= vector(a, 0)
    word |= vector(b, 5)
    word |= vector(c, 16)
    self.word(word)
  }

  /// `fcmge 2d, 2d, 2d`
  public mutating func fcmge2d(_ a: ARM64.VectorRegister, _ b: ARM64.VectorRegister, _ c: ARM64.VectorRegister) {
    var word: UInt32 = 0x6E60E400
    word |= vector(a, 0)
    word |= vector(b, 5)
    word |= vector(c, 16)
    self.word(word)
  }

  /// `fcmgt 4s, 4s, 4s`
  public mutating func fcmgt4s(_ a: ARM64.VectorRegister, _ b: ARM64.VectorRegister, _ c: ARM64.VectorRegister) {
    var word: UInt32 = 0x6EA0E400
    word |= vector(a, 0)
    word |= vector(b, 5)
    word |= vector(c, 16)
    self.word(word)
  }

  /// `fcmgt 2d, 2d, 2d`
  public mutating func fcmgt2d(_ a: ARM64.VectorRegister, _ b: ARM64.VectorRegister, _ c: ARM64.VectorRegister) {
    var word: UInt32 = 0x6EE0E400
    word |= vector(a, 0)
    word |= vector(b, 5)
    word |= vector(c, 16)
    self.word(word)
  }

  /// `fmla 4s, 4s, 4s`
  public mutating func fmla4s(_ a: ARM64.VectorRegister, _ b: ARM64.VectorRegister, _ c: ARM64.VectorRegister) {
    var word: UInt32 = 0x4E20CC00
    word |= vector(a, 0)
    word |= vector(b, 5)
    word |= vector(c, 16)
    self.word(word)
  }

  /// `fmla 2d, 2d, 2d`
  public mutating func fmla2d(_ a: ARM64.VectorRegister, _ b: ARM64.VectorRegister, _ c: ARM64.VectorRegister) {
    var word: UInt32 = 0x4E60CC00
    word |= vector(a, 0)
    word |= vector(b, 5)
    word |= vector(c, 16)
    self.word(word)
  }

  /// `fmls 4s, 4s, 4s`
  public mutating func fmls4s(_ a: ARM64.VectorRegister, _ b: ARM64.VectorRegister, _ c: ARM64.VectorRegister) {
    var word: UInt32 = 0x4EA0CC00
    word |= vector(a, 0)
    word |= vector(b, 5)
    word |= vector(c, 16)
    self.word(word)
  }

  /// `fmls 2d, 2d, 2d`
  public mutating func fmls2d(_ a: ARM64.VectorRegister, _ b: ARM64.VectorRegister, _ c: ARM64.VectorRegister) {
    var word: UInt32 = 0x4EE0CC00
    word |= vector(a, 0)
    word |= vector(b, 5)
    word |= vector(c, 16)
    self.word(word)
  }

  /// `abs 16b, 16b`
  public mutating func abs16b(_ a: ARM64.VectorRegister, _ b: ARM64.VectorRegister) {
    var word: UInt32 = 0x4E20B800
    word |= vector(a, 0)
    word |= vector(b, 5)
    self.word(word)
  }

  /// `abs 8h, 8h`
  public mutating func abs8h(_ a: ARM64.VectorRegister, _ b: ARM64.VectorRegister) {
    var word: UInt32 = 0x4E60B800
    word |= vector(a, 0)
    word |= vector(b, 5)
    self.word(word)
  }

  /// `abs 4s, 4s`
  public mutating func abs4s(_ a: ARM64.VectorRegister, _ b: ARM64.VectorRegister) {
    var word: UInt32 = 0x4EA0B800
    word |= vector(a, 0)
    word |= vector(b, 5)
    self.word(word)
  }

  /// `abs 2d, 2d`
  public mutating func abs2d(_ a: ARM64.VectorRegister, _ b: ARM64.VectorRegister) {
    var word: UInt32 = 0x4EE0B800
    word |= vector(a, 0)
    word |= vector(b, 5)
    self.word(word)
  }

  /// `neg 16b, 16b`
  public mutating func neg16b(_ a: ARM64.VectorRegister, _ b: ARM64.VectorRegister) {
    var word: UInt32 = 0x6E20B800
    word |= vector(a, 0)
    word |= vector(b, 5)
    self.word(word)
  }

  /// `neg 8h, 8h`
  public mutating func neg8h(_ a: ARM64.VectorRegister, _ b: ARM64.VectorRegister) {
    var word: UInt32 = 0x6E60B800
    word |= vector(a, 0)
    word |= vector(b, 5)
    self.word(word)
  }

  /// `neg 4s, 4s`
  public mutating func neg4s(_ a: ARM64.VectorRegister, _ b: ARM64.VectorRegister) {
    var word: UInt32 = 0x6EA0B800
    word |= vector(a, 0)
    word |= vector(b, 5)
    self.word(word)
  }

  /// `neg 2d, 2d`
  public mutating func neg2d(_ a: ARM64.VectorRegister, _ b: ARM64.VectorRegister) {
    var word: UInt32 = 0x6EE0B800
    word |= vector(a, 0)
    word |= vector(b, 5)
    self.word(word)
  }

  /// `cnt 16b, 16b`
  public mutating func cnt16b(_ a: ARM64.VectorRegister, _ b: ARM64.VectorRegister) {
    var word: UInt32 = 0x4E205800
    word |= vector(a, 0)
    word |= vector(b, 5)
    self.word(word)
  }

  /// `not 16b, 16b`
  public mutating func not16b(_ a: ARM64.VectorRegister, _ b: ARM64.VectorRegister) {
    var word: UInt32 = 0x6E205800
    word |= vector(a, 0)
    word |= vector(b, 5)
    self.word(word)
  }

  /// `rev64 16b, 16b`
  public mutating func rev6416b(_ a: ARM64.VectorRegister, _ b: ARM64.VectorRegister) {
    var word: UInt32 = 0x4E200800
    word |= vector(a, 0)
    word |= vector(b, 5)
    self.word(word)
  }

  /// `rev64 8h, 8h`
  public mutating func rev648h(_ a: ARM64.VectorRegister, _ b: ARM64.VectorRegister) {
    var word: UInt32 = 0x4E600800
    word |= vector(a, 0)
    word |= vector(b, 5)
    self.word(word)
  }

  /// `rev64 4s, 4s`
  public mutating func rev644s(_ a: ARM64.VectorRegister, _ b: ARM64.VectorRegister) {
    var word: UInt32 = 0x4EA00800
    word |= vector(a, 0)
    word |= vector(b, 5)
    self.word(word)
  }

  /// `rev32 16b, 16b`
  public mutating func rev3216b(_ a: ARM64.VectorRegister, _ b: ARM64.VectorRegister) {
    var word: UInt32 = 0x6E200800
    word |= vector(a, 0)
    word |= vector(b, 5)
    self.word(word)
  }

  /// `rev32 8h, 8h`
  public mutating func rev328h(_ a: ARM64.VectorRegister, _ b: ARM64.VectorRegister) {
    var word: UInt32 = 0x6E600800
    word |= vector(a, 0)
    word |= vector(b, 5)
    self.word(word)
  }

  /// `rev16 16b, 16b`
  public mutating func rev1616b(_ a: ARM64.VectorRegister, _ b: ARM64.VectorRegister) {
    var word: UInt32 = 0x4E201800
    word |= vector(a, 0)
    word |= vector(b, 5)
    self.word(word)
  }

  /// `cmgt 16b, 16b, zero`
  public mutating func cmgt16b(_ a: ARM64.VectorRegister, _ b: ARM64.VectorRegister) {
    var word: UInt32 = 0x4E208800
    word |= vector(a, 0)
    word |= vector(b, 5)
    self.word(word)
  }

  /// `cmgt 8h, 8h, zero`
  public mutating func cmgt8h(_ a: ARM64.VectorRegister, _ b: ARM64.VectorRegister) {
    var word: UInt32 = 0x4E608800
    word |= vector(a, 0)
    word |= vector(b, 5)
    self.word(word)
  }

  /// `cmgt 4s, 4s, zero`
  public mutating func cmgt4s(_ a: ARM64.VectorRegister, _ b: ARM64.VectorRegister) {
    var word: UInt32 = 0x4EA08800
    word |= vector(a, 0)
    word |= vector(b, 5)
    self.word(word)
  }

  /// `cmgt 2d, 2d, zero`
  public mutating func cmgt2d(_ a: ARM64.VectorRegister, _ b: ARM64.VectorRegister) {
    var word: UInt32 = 0x4EE08800
    word |= vector(a, 0)
    word |= vector(b, 5)
    self.word(word)
  }

  /// `cmeq 16b, 16b, zero`
  public mutating func cmeq16b(_ a: ARM64.VectorRegister, _ b: ARM64.VectorRegister) {
    var word: UInt32 = 0x4E209800
    word |= vector(a, 0)
    word |= vector(b, 5)
    self.word(word)
  }

  /// `cmeq 8h, 8h, zero`
  public mutating func cmeq8h(_ a: ARM64.VectorRegister, _ b: ARM64.VectorRegister) {
    var word: UInt32 = 0x4E609800
    word |= vector(a, 0)
    word |= vector(b, 5)
    self.word(word)
  }

  /// `cmeq 4s, 4s, zero`
  public mutating func cmeq4s(_ a: ARM64.VectorRegister, _ b: ARM64.VectorRegister) {
    var word: UInt32 = 0x4EA09800
    word |= vector(a, 0)
    word |= vector(b, 5)
    self.word(word)
  }

  /// `cmeq 2d, 2d, zero`
  public mutating func cmeq2d(_ a: ARM64.VectorRegister, _ b: ARM64.VectorRegister) {
    var word: UInt32 = 0x4EE09800
    word |= vector(a, 0)
    word |= vector(b, 5)
    self.word(word)
  }

  /// `cmlt 16b, 16b, zero`
  public mutating func cmlt16b(_ a: ARM64.VectorRegister, _ b: ARM64.VectorRegister) {
    var word: UInt32 = 0x4E20A800
    word |= vector(a, 0)
    word |= vector(b, 5)
    self.word(word)
  }

  /// `cmlt 8h, 8h, zero`
  public mutating func cmlt8h(_ a: ARM64.VectorRegister, _ b: ARM64.VectorRegister) {
    var word: UInt32 = 0x4E60A800
    word |= vector(a, 0)
    word |= vector(b, 5)
    self.word(word)
  }

  /// `cmlt 4s, 4s, zero`
  public mutating func cmlt4s(_ a: ARM64.VectorRegister, _ b: ARM64.VectorRegister) {
    var word: UInt32 = 0x4EA0A800
    word |= vector(a, 0)
    word |= vector(b, 5)
    self.word(word)
  }

  /// `cmlt 2d, 2d, zero`
  public mutating func cmlt2d(_ a: ARM64.VectorRegister, _ b: ARM64.VectorRegister) {
    var word: UInt32 = 0x4EE0A800
    word |= vector(a, 0)
    word |= vector(b, 5)
    self.word(word)
  }

  /// `cmge 16b, 16b, zero`
  public mutating func cmge16b(_ a: ARM64.VectorRegister, _ b: ARM64.VectorRegister) {
    var word: UInt32 = 0x6E208800
    word |= vector(a, 0)
    word |= vector(b, 5)
    self.word(word)
  }

  /// `cmge 8h, 8h, zero`
  public mutating func cmge8h(_ a: ARM64.VectorRegister, _ b: ARM64.VectorRegister) {
    var word: UInt32 = 0x6E608800
    word |= vector(a, 0)
    word |= vector(b, 5)
    self.word(word)
  }

  /// `cmge 4s, 4s, zero`
  public mutating func cmge4s(_ a: ARM64.VectorRegister, _ b: ARM64.VectorRegister) {
    var word: UInt32 = 0x6EA08800
    word |= vector(a, 0)
    word |= vector(b, 5)
    self.word(word)
  }

  /// `cmge 2d, 2d, zero`
  public mutating func cmge2d(_ a: ARM64.VectorRegister, _ b: ARM64.VectorRegister) {
    var word: UInt32 = 0x6EE08800
    word |= vector(a, 0)
    word |= vector(b, 5)
    self.word(word)
  }

  /// `cmle 16b, 16b, zero`
  public mutating func cmle16b(_ a: ARM64.VectorRegister, _ b: ARM64.VectorRegister) {
    var word: UInt32 = 0x6E209800
    word |= vector(a, 0)
    word |= vector(b, 5)
    self.word(word)
  }

  /// `cmle 8h, 8h, zero`
  public mutating func cmle8h(_ a: ARM64.VectorRegister, _ b: ARM64.VectorRegister) {
    var word: UInt32 = 0x6E609800
    word |= vector(a, 0)
    word |= vector(b, 5)
    self.word(word)
  }

  /// `cmle 4s, 4s, zero`
  public mutating func cmle4s(_ a: ARM64.VectorRegister, _ b: ARM64.VectorRegister) {
    var word: UInt32 = 0x6EA09800
    word |= vector(a, 0)
    word |= vector(b, 5)
    self.word(word)
  }

  /// `cmle 2d, 2d, zero`
  public mutating func cmle2d(_ a: ARM64.VectorRegister, _ b: ARM64.VectorRegister) {
    var word: UInt32 = 0x6EE09800
    word |= vector(a, 0)
    word |= vector(b, 5)
    self.word(word)
  }

  /// `fabs 4s, 4s`
  public mutating func fabs4s(_ a: ARM64.VectorRegister, _ b: ARM64.VectorRegister) {
    var word: UInt32 = 0x4EA0F800
    word |= vector(a, 0)
    word |= vector(b, 5)
    self.word(word)
  }

  /// `fabs 2d, 2d`
  public mutating func fabs2d(_ a: ARM64.VectorRegister, _ b: ARM64.VectorRegister) {
    var word: UInt32 = 0x4EE0F800
    word |= vector(a, 0)
    word |= vector(b, 5)
    self.word(word)
  }

  /// `fneg 4s, 4s`
  public mutating func fneg4s(_ a: ARM64.VectorRegister, _ b: ARM64.VectorRegister) {
    var word: UInt32 = 0x6EA0F800
    word |= vector(a, 0)
    word |= vector(b, 5)
    self.word(word)
  }

  /// `fneg 2d, 2d`
  public mutating func fneg2d(_ a: ARM64.VectorRegister, _ b: ARM64.VectorRegister) {
    var word: UInt32 = 0x6EE0F800
    word |= vector(a, 0)
    word |= vector(b, 5)
    self.word(word)
  }

  /// `fsqrt 4s, 4s`
  public mutating func fsqrt4s(_ a: ARM64.VectorRegister, _ b: ARM64.VectorRegister) {
    var word: UInt32 = 0x6EA1F800
    word |= vector(a, 0)
    word |= vector(b, 5)
    self.word(word)
  }

  /// `fsqrt 2d, 2d`
  public mutating func fsqrt2d(_ a: ARM64.VectorRegister, _ b: ARM64.VectorRegister) {
    var word: UInt32 = 0x6EE1F800
    word |= vector(a, 0)
    word |= vector(b, 5)
    self.word(word)
  }

  /// `frintn 4s, 4s`
  public mutating func frintn4s(_ a: ARM64.VectorRegister, _ b: ARM64.VectorRegister) {
    var word: UInt32 = 0x4E218800
    word |= vector(a, 0)
    word |= vector(b, 5)
    self.word(word)
  }

  /// `frintn 2d, 2d`
  public mutating func frintn2d(_ a: ARM64.VectorRegister, _ b: ARM64.VectorRegister) {
    var word: UInt32 = 0x4E618800
    word |= vector(a, 0)
    word |= vector(b, 5)
    self.word(word)
  }

  /// `frintm 4s, 4s`
  public mutating func frintm4s(_ a: ARM64.VectorRegister, _ b: ARM64.VectorRegister) {
    var word: UInt32 = 0x4E219800
    word |= vector(a, 0)
    word |= vector(b, 5)
    self.word(word)
  }

  /// `frintm 2d, 2d`
  public mutating func frintm2d(_ a: ARM64.VectorRegister, _ b: ARM64.VectorRegister) {
    var word: UInt32 = 0x4E619800
    word |= vector(a, 0)
    word |= vector(b, 5)
    self.word(word)
  }

  /// `frintp 4s, 4s`
  public mutating func frintp4s(_ a: ARM64.VectorRegister, _ b: ARM64.VectorRegister) {
    var word: UInt32 = 0x4EA18800
    word |= vector(a, 0)
    word |= vector(b, 5)
    self.word(word)
  }

  /// `frintp 2d, 2d`
  public mutating func frintp2d(_ a: ARM64.VectorRegister, _ b: ARM64.VectorRegister) {
    var word: UInt32 = 0x4EE18800
    word |= vector(a, 0)
    word |= vector(b, 5)
    self.word(word)
  }

  /// `frintz 4s, 4s`
  public mutating func frintz4s(_ a: ARM64.VectorRegister, _ b: ARM64.VectorRegister) {
    var word: UInt32 = 0x4EA19800
    word |= vector(a, 0)
    word |= vector(b, 5)
    self.word(word)
  }

  /// `frintz 2d, 2d`
  public mutating func frintz2d(_ a: ARM64.VectorRegister, _ b: ARM64.VectorRegister) {
    var word: UInt32 = 0x4EE19800
    word |= vector(a, 0)
    word |= vector(b, 5)
    self.word(word)
  }

  /// `scvtf 4s, 4s`
  public mutating func scvtf4s(_ a: ARM64.VectorRegister, _ b: ARM64.VectorRegister) {
    var word: UInt32 = 0x4E21D800
    word |= vector(a, 0)
    word |= vector(b, 5)
    self.word(word)
  }

  /// `scvtf 2d, 2d`
  public mutating func scvtf2d(_ a: ARM64.VectorRegister, _ b: ARM64.VectorRegister) {
    var word: UInt32 = 0x4E61D800
    word |= vector(a, 0)
    word |= vector(b, 5)
    self.word(word)
  }

  /// `ucvtf 4s, 4s`
  public mutating func ucvtf4s(_ a: ARM64.VectorRegister, _ b: ARM64.VectorRegister) {
    var word: UInt32 = 0x6E21D800
    word |= vector(a, 0)
    word |= vector(b, 5)
    self.word(word)
  }

  /// `ucvtf 2d, 2d`
  public mutating func ucvtf2d(_ a: ARM64.VectorRegister, _ b: ARM64.VectorRegister) {
    var word: UInt32 = 0x6E61D800
    word |= vector(a, 0)
    word |= vector(b, 5)
    self.word(word)
  }

  /// `fcvtzs 4s, 4s`
  public mutating func fcvtzs4s(_ a: ARM64.VectorRegister, _ b: ARM64.VectorRegister) {
    var word: UInt32 = 0x4EA1B800
    word |= vector(a, 0)
    word |= vector(b, 5)
    self.word(word)
  }

  /// `fcvtzs 2d, 2d`
  public mutating func fcvtzs2d(_ a: ARM64.VectorRegister, _ b: ARM64.VectorRegister) {
    var word: UInt32 = 0x4EE1B800
    word |= vector(a, 0)
    word |= vector(b, 5)
    self.word(word)
  }

  /// `fcvtzu 4s, 4s`
  public mutating func fcvtzu4s(_ a: ARM64.VectorRegister, _ b: ARM64.VectorRegister) {
    var word: UInt32 = 0x6EA1B800
    word |= vector(a, 0)
    word |= vector(b, 5)
    self.word(word)
  }

  /// `fcvtzu 2d, 2d`
  public mutating func fcvtzu2d(_ a: ARM64.VectorRegister, _ b: ARM64.VectorRegister) {
    var word: UInt32 = 0x6EE1B800
    word |= vector(a, 0)
    word |= vector(b, 5)
    self.word(word)
  }

  /// `xtn 8b, 8h`
  public mutating func xtn8bFrom8h(_ a: ARM64.VectorRegister, _ b: ARM64.VectorRegister) {
    var word: UInt32 = 0xE212800
    word |= vector(a, 0)
    word |= vector(b, 5)
    self.word(word)
  }

  /// `xtn2 16b, 8h`
  public mutating func xtn216bFrom8h(_ a: ARM64.VectorRegister, _ b: ARM64.VectorRegister) {
    var word: UInt32 = 0x4E212800
    word |= vector(a, 0)
    word |= vector(b, 5)
    self.word(word)
  }

  /// `xtn 4h, 4s`
  public mutating func xtn4hFrom4s(_ a: ARM64.VectorRegister, _ b: ARM64.VectorRegister) {
    var word: UInt32 = 0xE612800
    word |= vector(a, 0)
    word |= vector(b, 5)
    self.word(word)
  }

  /// `xtn2 8h, 4s`
  public mutating func xtn28hFrom4s(_ a: ARM64.VectorRegister, _ b: ARM64.VectorRegister) {
    var word: UInt32 = 0x4E612800
    word |= vector(a, 0)
    word |= vector(b, 5)
    self.word(word)
  }

  /// `xtn 2s, 2d`
  public mutating func xtn2sFrom2d(_ a: ARM64.VectorRegister, _ b: ARM64.VectorRegister) {
    var word: UInt32 = 0xEA12800
    word |= vector(a, 0)
    word |= vector(b, 5)
    self.word(word)
  }

  /// `xtn2 4s, 2d`
  public mutating func xtn24sFrom2d(_ a: ARM64.VectorRegister, _ b: ARM64.VectorRegister) {
    var word: UInt32 = 0x4EA12800
    word |= vector(a, 0)
    word |= vector(b, 5)
    self.word(word)
  }

  /// `sqxtn 8b, 8h`
  public mutating func sqxtn8bFrom8h(_ a: ARM64.VectorRegister, _ b: ARM64.VectorRegister) {
    var word: UInt32 = 0xE214800
    word |= vector(a, 0)
    word |= vector(b, 5)
    self.word(word)
  }

  /// `sqxtn2 16b, 8h`
  public mutating func sqxtn216bFrom8h(_ a: ARM64.VectorRegister, _ b: ARM64.VectorRegister) {
    var word: UInt32 = 0x4E214800
    word |= vector(a, 0)
    word |= vector(b, 5)
    self.word(word)
  }

  /// `sqxtn 4h, 4s`
  public mutating func sqxtn4hFrom4s(_ a: ARM64.VectorRegister, _ b: ARM64.VectorRegister) {
    var word: UInt32 = 0xE614800
    word |= vector(a, 0)
    word |= vector(b, 5)
    self.word(word)
  }

  /// `sqxtn2 8h, 4s`
  public mutating func sqxtn28hFrom4s(_ a: ARM64.VectorRegister, _ b: ARM64.VectorRegister) {
    var word: UInt32 = 0x4E614800
    word |= vector(a, 0)
    word |= vector(b, 5)
    self.word(word)
  }

  /// `sqxtn 2s, 2d`
  public mutating func sqxtn2sFrom2d(_ a: ARM64.VectorRegister, _ b: ARM64.VectorRegister) {
    var word: UInt32 = 0xEA14800
    word |= vector(a, 0)
    word |= vector(b, 5)
    self.word(word)
  }

  /// `sqxtn2 4s, 2d`
  public mutating func sqxtn24sFrom2d(_ a: ARM64.VectorRegister, _ b: ARM64.VectorRegister) {
    var word: UInt32 = 0x4EA14800
    word |= vector(a, 0)
    word |= vector(b, 5)
    self.word(word)
  }

  /// `uqxtn 8b, 8h`
  public mutating func uqxtn8bFrom8h(_ a: ARM64.VectorRegister, _ b: ARM64.VectorRegister) {
    var word: UInt32 = 0x2E214800
    word |= vector(a, 0)
    word |= vector(b, 5)
    self.word(word)
  }

  /// `uqxtn2 16b, 8h`
  public mutating func uqxtn216bFrom8h(_ a: ARM64.VectorRegister, _ b: ARM64.VectorRegister) {
    var word: UInt32 = 0x6E214800
    word |= vector(a, 0)
    word |= vector(b, 5)
    self.word(word)
  }

  /// `uqxtn 4h, 4s`
  public mutating func uqxtn4hFrom4s(_ a: ARM64.VectorRegister, _ b: ARM64.VectorRegister) {
    var word: UInt32 = 0x2E614800
    word |= vector(a, 0)
    word |= vector(b, 5)
    self.word(word)
  }

  /// `uqxtn2 8h, 4s`
  public mutating func uqxtn28hFrom4s(_ a: ARM64.VectorRegister, _ b: ARM64.VectorRegister) {
    var word: UInt32 = 0x6E614800
    word |= vector(a, 0)
    word |= vector(b, 5)
    self.word(word)
  }

  /// `uqxtn 2s, 2d`
  public mutating func uqxtn2sFrom2d(_ a: ARM64.VectorRegister, _ b: ARM64.VectorRegister) {
    var word: UInt32 = 0x2EA14800
    word |= vector(a, 0)
    word |= vector(b, 5)
    self.word(word)
  }

  /// `uqxtn2 4s, 2d`
  public mutating func uqxtn24sFrom2d(_ a: ARM64.VectorRegister, _ b: ARM64.VectorRegister) {
    var word: UInt32 = 0x6EA14800
    word |= vector(a, 0)
    word |= vector(b, 5)
    self.word(word)
  }

  /// `sqxtun 8b, 8h`
  public mutating func sqxtun8bFrom8h(_ a: ARM64.VectorRegister, _ b: ARM64.VectorRegister) {
    var word: UInt32 = 0x2E212800
    word |= vector(a, 0)
    word |= vector(b, 5)
    self.word(word)
  }

  /// `sqxtun2 16b, 8h`
  public mutating func sqxtun216bFrom8h(_ a: ARM64.VectorRegister, _ b: ARM64.VectorRegister) {
    var word: UInt32 = 0x6E212800
    word |= vector(a, 0)
    word |= vector(b, 5)
    self.word(word)
  }

  /// `sqxtun 4h, 4s`
  public mutating func sqxtun4hFrom4s(_ a: ARM64.VectorRegister, _ b: ARM64.VectorRegister) {
    var word: UInt32 = 0x2E612800
    word |= vector(a, 0)
    word |= vector(b, 5)
    self.word(word)
  }

  /// `sqxtun2 8h, 4s`
  public mutating func sqxtun28hFrom4s(_ a: ARM64.VectorRegister, _ b: ARM64.VectorRegister) {
    var word: UInt32 = 0x6E612800
    word |= vector(a, 0)
    word |= vector(b, 5)
    self.word(word)
  }

  /// `sqxtun 2s, 2d`
  public mutating func sqxtun2sFrom2d(_ a: ARM64.VectorRegister, _ b: ARM64.VectorRegister) {
    var word: UInt32 = 0x2EA12800
    word |= vector(a, 0)
    word |= vector(b, 5)
    self.word(word)
  }

  /// `sqxtun2 4s, 2d`
  public mutating func sqxtun24sFrom2d(_ a: ARM64.VectorRegister, _ b: ARM64.VectorRegister) {
    var word: UInt32 = 0x6EA12800
    word |= vector(a, 0)
    word |= vector(b, 5)
    self.word(word)
  }

  /// `saddlp 8h, 16b`
  public mutating func saddlp8hFrom16b(_ a: ARM64.VectorRegister, _ b: ARM64.VectorRegister) {
    var word: UInt32 = 0x4E202800
    word |= vector(a, 0)
    word |= vector(b, 5)
    self.word(word)
  }

  /// `saddlp 4s, 8h`
  public mutating func saddlp4sFrom8h(_ a: ARM64.VectorRegister, _ b: ARM64.VectorRegister) {
    var word: UInt32 = 0x4E602800
    word |= vector(a, 0)
    word |= vector(b, 5)
    self.word(word)
  }

  /// `saddlp 2d, 4s`
  public mutating func saddlp2dFrom4s(_ a: ARM64.VectorRegister, _ b: ARM64.VectorRegister) {
    var word: UInt32 = 0x4EA02800
    word |= vector(a, 0)
    word |= vector(b, 5)
    self.word(word)
  }

  /// `uaddlp 8h, 16b`
  public mutating func uaddlp8hFrom16b(_ a: ARM64.VectorRegister, _ b: ARM64.VectorRegister) {
    var word: UInt32 = 0x6E202800
    word |= vector(a, 0)
    word |= vector(b, 5)
    self.word(word)
  }

  /// `uaddlp 4s, 8h`
  public mutating func uaddlp4sFrom8h(_ a: ARM64.VectorRegister, _ b: ARM64.VectorRegister) {
    var word: UInt32 = 0x6E602800
    word |= vector(a, 0)
    word |= vector(b, 5)
    self.word(word)
  }

  /// `uaddlp 2d, 4s`
  public mutating func uaddlp2dFrom4s(_ a: ARM64.VectorRegister, _ b: ARM64.VectorRegister) {
    var word: UInt32 = 0x6EA02800
    word |= vector(a, 0)
    word |= vector(b, 5)
    self.word(word)
  }

  /// `smull 8h, 8b, 8b`
  public mutating func smull8hFrom8b(_ a: ARM64.VectorRegister, _ b: ARM64.VectorRegister, _ c: ARM64.VectorRegister) {
    var word: UInt32 = 0xE20C000
    word |= vector(a, 0)
    word |= vector(b, 5)
    word |= vector(c, 16)
    self.word(word)
  }

  /// `smull2 8h, 16b, 16b`
  public mutating func smull28hFrom16b(_ a: ARM64.VectorRegister, _ b: ARM64.VectorRegister, _ c: ARM64.VectorRegister) {
    var word: UInt32 = 0x4E20C000
    word |= vector(a, 0)
    word |= vector(b, 5)
    word |= vector(c, 16)
    self.word(word)
  }

  /// `smull 4s, 4h, 4h`
  public mutating func smull4sFrom4h(_ a: ARM64.VectorRegister, _ b: ARM64.VectorRegister, _ c: ARM64.VectorRegister) {
    var word: UInt32 = 0xE60C000
    word |= vector(a, 0)
    word |= vector(b, 5)
    word |= vector(c, 16)
    self.word(word)
  }

  /// `smull2 4s, 8h, 8h`
  public mutating func smull24sFrom8h(_ a: ARM64.VectorRegister, _ b: ARM64.VectorRegister, _ c: ARM64.VectorRegister) {
    var word: UInt32 = 0x4E60C000
    word |= vector(a, 0)
    word |= vector(b, 5)
    word |= vector(c, 16)
    self.word(word)
  }

  /// `smull 2d, 2s, 2s`
  public mutating func smull2dFrom2s(_ a: ARM64.VectorRegister, _ b: ARM64.VectorRegister, _ c: ARM64.VectorRegister) {
    var word: UInt32 = 0xEA0C000
    word |= vector(a, 0)
    word |= vector(b, 5)
    word |= vector(c, 16)
    self.word(word)
  }

  /// `smull2 2d, 4s, 4s`
  public mutating func smull22dFrom4s(_ a: ARM64.VectorRegister, _ b: ARM64.VectorRegister, _ c: ARM64.VectorRegister) {
    var word: UInt32 = 0x4EA0C000
    word |= vector(a, 0)
    word |= vector(b, 5)
    word |= vector(c, 16)
    self.word(word)
  }

  /// `umull 8h, 8b, 8b`
  public mutating func umull8hFrom8b(_ a: ARM64.VectorRegister, _ b: ARM64.VectorRegister, _ c: ARM64.VectorRegister) {
    var word: UInt32 = 0x2E20C000
    word |= vector(a, 0)
    word |= vector(b, 5)
    word |= vector(c, 16)
    self.word(word)
  }

  /// `umull2 8h, 16b, 16b`
  public mutating func umull28hFrom16b(_ a: ARM64.VectorRegister, _ b: ARM64.VectorRegister, _ c: ARM64.VectorRegister) {
    var word: UInt32 = 0x6E20C000
    word |= vector(a, 0)
    word |= vector(b, 5)
    word |= vector(c, 16)
    self.word(word)
  }

  /// `umull 4s, 4h, 4h`
  public mutating func umull4sFrom4h(_ a: ARM64.VectorRegister, _ b: ARM64.VectorRegister, _ c: ARM64.VectorRegister) {
    var word: UInt32 = 0x2E60C000
    word |= vector(a, 0)
    word |= vector(b, 5)
    word |= vector(c, 16)
    self.word(word)
  }

  /// `umull2 4s, 8h, 8h`
  public mutating func umull24sFrom8h(_ a: ARM64.VectorRegister, _ b: ARM64.VectorRegister, _ c: ARM64.VectorRegister) {
    var word: UInt32 = 0x6E60C000
    word |= vector(a, 0)
    word |= vector(b, 5)
    word |= vector(c, 16)
    self.word(word)
  }

  /// `umull 2d, 2s, 2s`
  public mutating func umull2dFrom2s(_ a: ARM64.VectorRegister, _ b: ARM64.VectorRegister, _ c: ARM64.VectorRegister) {
    var word: UInt32 = 0x2EA0C000
    word |= vector(a, 0)
    word |= vector(b, 5)
    word |= vector(c, 16)
    self.word(word)
  }

  /// `umull2 2d, 4s, 4s`
  public mutating func umull22dFrom4s(_ a: ARM64.VectorRegister, _ b: ARM64.VectorRegister, _ c: ARM64.VectorRegister) {
    var word: UInt32 = 0x6EA0C000
    word |= vector(a, 0)
    word |= vector(b, 5)
    word |= vector(c, 16)
    self.word(word)
  }

  /// `shl 16b, 16b, leftShift`
  public mutating func shl16b(_ a: ARM64.VectorRegister, _ b: ARM64.VectorRegister, _ c: Int) {
    var word: UInt32 = 0x4F085400
    word |= vector(a, 0)
    word |= vector(b, 5)
    word |= unsigned(c, 3, 0) << 16
    self.word(word)
  }

  /// `shl 8h, 8h, leftShift`
  public mutating func shl8h(_ a: ARM64.VectorRegister, _ b: ARM64.VectorRegister, _ c: Int) {
    var word: UInt32 = 0x4F105400
    word |= vector(a, 0)
    word |= vector(b, 5)
    word |= unsigned(c, 4, 0) << 16
    self.word(word)
  }

  /// `shl 4s, 4s, leftShift`
  public mutating func shl4s(_ a: ARM64.VectorRegister, _ b: ARM64.VectorRegister, _ c: Int) {
    var word: UInt32 = 0x4F205400
    word |= vector(a, 0)
    word |= vector(b, 5)
    word |= unsigned(c, 5, 0) << 16
    self.word(word)
  }

  /// `shl 2d, 2d, leftShift`
  public mutating func shl2d(_ a: ARM64.VectorRegister, _ b: ARM64.VectorRegister, _ c: Int) {
    var word: UInt32 = 0x4F405400
    word |= vector(a, 0)
    word |= vector(b, 5)
    word |= unsigned(c, 6, 0) << 16
    self.word(word)
  }

  /// `sshr 16b, 16b, rightShift`
  public mutating func sshr16b(_ a: ARM64.VectorRegister, _ b: ARM64.VectorRegister, _ c: Int) {
    var word: UInt32 = 0x4F080400
    word |= vector(a, 0)
    word |= vector(b, 5)
    word |= rightShift(c, 3)
    self.word(word)
  }

  /// `sshr 8h, 8h, rightShift`
  public mutating func sshr8h(_ a: ARM64.VectorRegister, _ b: ARM64.VectorRegister, _ c: Int) {
    var word: UInt32 = 0x4F100400
    word |= vector(a, 0)
    word |= vector(b, 5)
    word |= rightShift(c, 4)
    self.word(word)
  }

  /// `sshr 4s, 4s, rightShift`
  public mutating func sshr4s(_ a: ARM64.VectorRegister, _ b: ARM64.VectorRegister, _ c: Int) {
    var word: UInt32 = 0x4F200400
    word |= vector(a, 0)
    word |= vector(b, 5)
    word |= rightShift(c, 5)
    self.word(word)
  }

  /// `sshr 2d, 2d, rightShift`
  public mutating func sshr2d(_ a: ARM64.VectorRegister, _ b: ARM64.VectorRegister, _ c: Int) {
    var word: UInt32 = 0x4F400400
    word |= vector(a, 0)
    word |= vector(b, 5)
    word |= rightShift(c, 6)
    self.word(word)
  }

  /// `ushr 16b, 16b, rightShift`
  public mutating func ushr16b(_ a: ARM64.VectorRegister, _ b: ARM64.VectorRegister, _ c: Int) {
    var word: UInt32 = 0x6F080400
    word |= vector(a, 0)
    word |= vector(b, 5)
    word |= rightShift(c, 3)
    self.word(word)
  }

  /// `ushr 8h, 8h, rightShift`
  public mutating func ushr8h(_ a: ARM64.VectorRegister, _ b: ARM64.VectorRegister, _ c: Int) {
    var word: UInt32 = 0x6F100400
    word |= vector(a, 0)
    word |= vector(b, 5)
    word |= rightShift(c, 4)
    self.word(word)
  }

  /// `ushr 4s, 4s, rightShift`
  public mutating func ushr4s(_ a: ARM64.VectorRegister, _ b: ARM64.VectorRegister, _ c: Int) {
    var word: UInt32 = 0x6F200400
    word |= vector(a, 0)
    word |= vector(b, 5)
    word |= rightShift(c, 5)
    self.word(word)
  }

  /// `ushr 2d, 2d, rightShift`
  public mutating func ushr2d(_ a: ARM64.VectorRegister, _ b: ARM64.VectorRegister, _ c: Int) {
    var word: UInt32 = 0x6F400400
    word |= vector(a, 0)
    word |= vector(b, 5)
    word |= rightShift(c, 6)
    self.word(word)
  }

  /// `sshll 8h, 8b, leftShift`
  public mutating func sshll8hFrom8b(_ a: ARM64.VectorRegister, _ b: ARM64.VectorRegister, _ c: Int) {
    var word: UInt32 = 0xF08A400
    word |= vector(a, 0)
    word |= vector(b, 5)
    word |= unsigned(c, 3, 0) << 16
    self.word(word)
  }

  /// `sshll2 8h, 16b, leftShift`
  public mutating func sshll28hFrom16b(_ a: ARM64.VectorRegister, _ b: ARM64.VectorRegister, _ c: Int) {
    var word: UInt32 = 0x4F08A400
    word |= vector(a, 0)
    word |= vector(b, 5)
    word |= unsigned(c, 3, 0) << 16
    self.word(word)
  }

  /// `sshll 4s, 4h, leftShift`
  public mutating func sshll4sFrom4h(_ a: ARM64.VectorRegister, _ b: ARM64.VectorRegister, _ c: Int) {
    var word: UInt32 = 0xF10A400
    word |= vector(a, 0)
    word |= vector(b, 5)
    word |= unsigned(c, 4, 0) << 16
    self.word(word)
  }

  /// `sshll2 4s, 8h, leftShift`
  public mutating func sshll24sFrom8h(_ a: ARM64.VectorRegister, _ b: ARM64.VectorRegister, _ c: Int) {
    var word: UInt32 = 0x4F10A400
    word |= vector(a, 0)
    word |= vector(b, 5)
    word |= unsigned(c, 4, 0) << 16
    self.word(word)
  }

  /// `sshll 2d, 2s, leftShift`
  public mutating func sshll2dFrom2s(_ a: ARM64.VectorRegister, _ b: ARM64.VectorRegister, _ c: Int) {
    var word: UInt32 = 0xF20A400
    word |= vector(a, 0)
    word |= vector(b, 5)
    word |= unsigned(c, 5, 0) << 16
    self.word(word)
  }

  /// `sshll2 2d, 4s, leftShift`
  public mutating func sshll22dFrom4s(_ a: ARM64.VectorRegister, _ b: ARM64.VectorRegister, _ c: Int) {
    var word: UInt32 = 0x4F20A400
    word |= vector(a, 0)
    word |= vector(b, 5)
    word |= unsigned(c, 5, 0) << 16
    self.word(word)
  }

  /// `ushll 8h, 8b, leftShift`
  public mutating func ushll8hFrom8b(_ a: ARM64.VectorRegister, _ b: ARM64.VectorRegister, _ c: Int) {
    var word: UInt32 = 0x2F08A400
    word |= vector(a, 0)
    word |= vector(b, 5)
    word |= unsigned(c, 3, 0) << 16
    self.word(word)
  }

  /// `ushll2 8h, 16b, leftShift`
  public mutating func ushll28hFrom16b(_ a: ARM64.VectorRegister, _ b: ARM64.VectorRegister, _ c: Int) {
    var word: UInt32 = 0x6F08A400
    word |= vector(a, 0)
    word |= vector(b, 5)
    word |= unsigned(c, 3, 0) << 16
    self.word(word)
  }

  /// `ushll 4s, 4h, leftShift`
  public mutating func ushll4sFrom4h(_ a: ARM64.VectorRegister, _ b: ARM64.VectorRegister, _ c: Int) {
    var word: UInt32 = 0x2F10A400
    word |= vector(a, 0)
    word |= vector(b, 5)
    word |= unsigned(c, 4, 0) << 16
    self.word(word)
  }

  /// `ushll2 4s, 8h, leftShift`
  public mutating func ushll24sFrom8h(_ a: ARM64.VectorRegister, _ b: ARM64.VectorRegister, _ c: Int) {
    var word: UInt32 = 0x6F10A400
    word |= vector(a, 0)
    word |= vector(b, 5)
    word |= unsigned(c, 4, 0) << 16
    self.word(word)
  }

  /// `ushll 2d, 2s, leftShift`
  public mutating func ushll2dFrom2s(_ a: ARM64.VectorRegister, _ b: ARM64.VectorRegister, _ c: Int) {
    var word: UInt32 = 0x2F20A400
    word |= vector(a, 0)
    word |= vector(b, 5)
    word |= unsigned(c, 5, 0) << 16
    self.word(word)
  }

  /// `ushll2 2d, 4s, leftShift`
  public mutating func ushll22dFrom4s(_ a: ARM64.VectorRegister, _ b: ARM64.VectorRegister, _ c: Int) {
    var word: UInt32 = 0x6F20A400
    word |= vector(a, 0)
    word |= vector(b, 5)
    word |= unsigned(c, 5, 0) << 16
    self.word(word)
  }

  /// `shrn 8b, 8h, rightShift`
  public mutating func shrn8bFrom8h(_ a: ARM64.VectorRegister, _ b: ARM64.VectorRegister, _ c: Int) {
    var word: UInt32 = 0xF088400
    word |= vector(a, 0)
    word |= vector(b, 5)
    word |= rightShift(c, 3)
    self.word(word)
  }

  /// `shrn 4h, 4s, rightShift`
  public mutating func shrn4hFrom4s(_ a: ARM64.VectorRegister, _ b: ARM64.VectorRegister, _ c: Int) {
    var word: UInt32 = 0xF108400
    word |= vector(a, 0)
    word |= vector(b, 5)
    word |= rightShift(c, 4)
    self.word(word)
  }

  /// `shrn 2s, 2d, rightShift`
  public mutating func shrn2sFrom2d(_ a: ARM64.VectorRegister, _ b: ARM64.VectorRegister, _ c: Int) {
    var word: UInt32 = 0xF208400
    word |= vector(a, 0)
    word |= vector(b, 5)
    word |= rightShift(c, 5)
    self.word(word)
  }

  /// `addv B, 16b`
  public mutating func addvBFrom16b(_ a: ARM64.VectorRegister, _ b: ARM64.VectorRegister) {
    var word: UInt32 = 0x4E31B800
    word |= vector(a, 0)
    word |= vector(b, 5)
    self.word(word)
  }

  /// `addv H, 8h`
  public mutating func addvHFrom8h(_ a: ARM64.VectorRegister, _ b: ARM64.VectorRegister) {
    var word: UInt32 = 0x4E71B800
    word |= vector(a, 0)
    word |= vector(b, 5)
    self.word(word)
  }

  /// `addv S, 4s`
  public mutating func addvSFrom4s(_ a: ARM64.VectorRegister, _ b: ARM64.VectorRegister) {
    var word: UInt32 = 0x4EB1B800
    word |= vector(a, 0)
    word |= vector(b, 5)
    self.word(word)
  }

  /// `umaxv B, 16b`
  public mutating func umaxvBFrom16b(_ a: ARM64.VectorRegister, _ b: ARM64.VectorRegister) {
    var word: UInt32 = 0x6E30A800
    word |= vector(a, 0)
    word |= vector(b, 5)
    self.word(word)
  }

  /// `umaxv H, 8h`
  public mutating func umaxvHFrom8h(_ a: ARM64.VectorRegister, _ b: ARM64.VectorRegister) {
    var word: UInt32 = 0x6E70A800
    word |= vector(a, 0)
    word |= vector(b, 5)
    self.word(word)
  }

  /// `umaxv S, 4s`
  public mutating func umaxvSFrom4s(_ a: ARM64.VectorRegister, _ b: ARM64.VectorRegister) {
    var word: UInt32 = 0x6EB0A800
    word |= vector(a, 0)
    word |= vector(b, 5)
    self.word(word)
  }

  /// `uminv B, 16b`
  public mutating func uminvBFrom16b(_ a: ARM64.VectorRegister, _ b: ARM64.VectorRegister) {
    var word: UInt32 = 0x6E31A800
    word |= vector(a, 0)
    word |= vector(b, 5)
    self.word(word)
  }

  /// `uminv H, 8h`
  public mutating func uminvHFrom8h(_ a: ARM64.VectorRegister, _ b: ARM64.VectorRegister) {
    var word: UInt32 = 0x6E71A800
    word |= vector(a, 0)
    word |= vector(b, 5)
    self.word(word)
  }

  /// `uminv S, 4s`
  public mutating func uminvSFrom4s(_ a: ARM64.VectorRegister, _ b: ARM64.VectorRegister) {
    var word: UInt32 = 0x6EB1A800
    word |= vector(a, 0)
    word |= vector(b, 5)
    self.word(word)
  }

  /// `fcvtl 2d, 2s`
  public mutating func fcvtl2dFrom2s(_ a: ARM64.VectorRegister, _ b: ARM64.VectorRegister) {
    var word: UInt32 = 0xE617800
    word |= vector(a, 0)
    word |= vector(b, 5)
    self.word(word)
  }

  /// `fcvtl2 2d, 4s`
  public mutating func fcvtl22dFrom4s(_ a: ARM64.VectorRegister, _ b: ARM64.VectorRegister) {
    var word: UInt32 = 0x4E617800
    word |= vector(a, 0)
    word |= vector(b, 5)
    self.word(word)
  }

  /// `fcvtn 2s, 2d`
  public mutating func fcvtn2sFrom2d(_ a: ARM64.VectorRegister, _ b: ARM64.VectorRegister) {
    var word: UInt32 = 0xE616800
    word |= vector(a, 0)
    word |= vector(b, 5)
    self.word(word)
  }

  /// `addp D, 2d`
  public mutating func addpDFrom2d(_ a: ARM64.VectorRegister, _ b: ARM64.VectorRegister) {
    var word: UInt32 = 0x5EF1B800
    word |= vector(a, 0)
    word |= vector(b, 5)
    self.word(word)
  }

  /// `sdot 4s, 16b, 16b`
  public mutating func sdot4sFrom16b(_ a: ARM64.VectorRegister, _ b: ARM64.VectorRegister, _ c: ARM64.VectorRegister) {
    var word: UInt32 = 0x4E809400
    word |= vector(a, 0)
    word |= vector(b, 5)
    word |= vector(c, 16)
    self.word(word)
  }

  /// `udot 4s, 16b, 16b`
  public mutating func udot4sFrom16b(_ a: ARM64.VectorRegister, _ b: ARM64.VectorRegister, _ c: ARM64.VectorRegister) {
    var word: UInt32 = 0x6E809400
    word |= vector(a, 0)
    word |= vector(b, 5)
    word |= vector(c, 16)
    self.word(word)
  }

  /// `usdot 4s, 16b, 16b`
  public mutating func usdot4sFrom16b(_ a: ARM64.VectorRegister, _ b: ARM64.VectorRegister, _ c: ARM64.VectorRegister) {
    var word: UInt32 = 0x4E809C00
    word |= vector(a, 0)
    word |= vector(b, 5)
    word |= vector(c, 16)
    self.word(word)
  }

}
