// Written by InstructionGenerator from Sources/Engine/EncodingTable/ARM64; change the table and run `make generate`.
// swift-format-ignore-file

// Loads and stores

extension ARM64.Assembler {
  /// `strb 32, base, unsigned`
  public mutating func strb32(_ a: ARM64.GeneralRegister, _ b: ARM64.GeneralRegister, _ c: Int) {
    var word: UInt32 = 0x39000000
    word |= zero(a, 0)
    word |= stack(b, 5)
    word |= unsigned(c, 12, 0) << 10
    self.word(word)
  }

  /// `sturb 32, base, signed`
  public mutating func sturb32(_ a: ARM64.GeneralRegister, _ b: ARM64.GeneralRegister, _ c: Int) {
    var word: UInt32 = 0x38000000
    word |= zero(a, 0)
    word |= stack(b, 5)
    word |= signed(c, 9, 0) << 12
    self.word(word)
  }

  /// `strb 32, base, 32, index`
  public mutating func strb32(_ a: ARM64.GeneralRegister, _ b: ARM64.GeneralRegister, _ c: ARM64.GeneralRegister, uxtwScaled d: Bool) {
    var word: UInt32 = 0x38204800
    word |= zero(a, 0)
    word |= stack(b, 5)
    word |= zero(c, 16)
    word |= (d ? 1 << 12 : 0)
    self.word(word)
  }

  /// `strb 32, base, 64, index`
  public mutating func strb32(_ a: ARM64.GeneralRegister, _ b: ARM64.GeneralRegister, _ c: ARM64.GeneralRegister, scaled d: Bool) {
    var word: UInt32 = 0x38206800
    word |= zero(a, 0)
    word |= stack(b, 5)
    word |= zero(c, 16)
    word |= (d ? 1 << 12 : 0)
    self.word(word)
  }

  /// `ldrb 32, base, unsigned`
  public mutating func ldrb32(_ a: ARM64.GeneralRegister, _ b: ARM64.GeneralRegister, _ c: Int) {
    var word: UInt32 = 0x39400000
    word |= zero(a, 0)
    word |= stack(b, 5)
    word |= unsigned(c, 12, 0) << 10
    self.word(word)
  }

  /// `ldurb 32, base, signed`
  public mutating func ldurb32(_ a: ARM64.GeneralRegister, _ b: ARM64.GeneralRegister, _ c: Int) {
    var word: UInt32 = 0x38400000
    word |= zero(a, 0)
    word |= stack(b, 5)
    word |= signed(c, 9, 0) << 12
    self.word(word)
  }

  /// `ldrb 32, base, 32, index`
  public mutating func ldrb32(_ a: ARM64.GeneralRegister, _ b: ARM64.GeneralRegister, _ c: ARM64.GeneralRegister, uxtwScaled d: Bool) {
    var word: UInt32 = 0x38604800
    word |= zero(a, 0)
    word |= stack(b, 5)
    word |= zero(c, 16)
    word |= (d ? 1 << 12 : 0)
    self.word(word)
  }

  /// `ldrb 32, base, 64, index`
  public mutating func ldrb32(_ a: ARM64.GeneralRegister, _ b: ARM64.GeneralRegister, _ c: ARM64.GeneralRegister, scaled d: Bool) {
    var word: UInt32 = 0x38606800
    word |= zero(a, 0)
    word |= stack(b, 5)
    word |= zero(c, 16)
    word |= (d ? 1 << 12 : 0)
    self.word(word)
  }

  /// `ldrsb 64, base, unsigned`
  public mutating func ldrsb64(_ a: ARM64.GeneralRegister, _ b: ARM64.GeneralRegister, _ c: Int) {
    var word: UInt32 = 0x39800000
    word |= zero(a, 0)
    word |= stack(b, 5)
    word |= unsigned(c, 12, 0) << 10
    self.word(word)
  }

  /// `ldursb 64, base, signed`
  public mutating func ldursb64(_ a: ARM64.GeneralRegister, _ b: ARM64.GeneralRegister, _ c: Int) {
    var word: UInt32 = 0x38800000
    word |= zero(a, 0)
    word |= stack(b, 5)
    word |= signed(c, 9, 0) << 12
    self.word(word)
  }

  /// `ldrsb 64, base, 32, index`
  public mutating func ldrsb64(_ a: ARM64.GeneralRegister, _ b: ARM64.GeneralRegister, _ c: ARM64.GeneralRegister, uxtwScaled d: Bool) {
    var word: UInt32 = 0x38A04800
    word |= zero(a, 0)
    word |= stack(b, 5)
    word |= zero(c, 16)
    word |= (d ? 1 << 12 : 0)
    self.word(word)
  }

  /// `ldrsb 64, base, 64, index`
  public mutating func ldrsb64(_ a: ARM64.GeneralRegister, _ b: ARM64.GeneralRegister, _ c: ARM64.GeneralRegister, scaled d: Bool) {
    var word: UInt32 = 0x38A06800
    word |= zero(a, 0)
    word |= stack(b, 5)
    word |= zero(c, 16)
    word |= (d ? 1 << 12 : 0)
    self.word(word)
  }

  /// `ldrsb 32, base, unsigned`
  public mutating func ldrsb32(_ a: ARM64.GeneralRegister, _ b: ARM64.GeneralRegister, _ c: Int) {
    var word: UInt32 = 0x39C00000
    word |= zero(a, 0)
    word |= stack(b, 5)
    word |= unsigned(c, 12, 0) << 10
    self.word(word)
  }

  /// `ldursb 32, base, signed`
  public mutating func ldursb32(_ a: ARM64.GeneralRegister, _ b: ARM64.GeneralRegister, _ c: Int) {
    var word: UInt32 = 0x38C00000
    word |= zero(a, 0)
    word |= stack(b, 5)
    word |= signed(c, 9, 0) << 12
    self.word(word)
  }

  /// `ldrsb 32, base, 32, index`
  public mutating func ldrsb32(_ a: ARM64.GeneralRegister, _ b: ARM64.GeneralRegister, _ c: ARM64.GeneralRegister, uxtwScaled d: Bool) {
    var word: UInt32 = 0x38E04800
    word |= zero(a, 0)
    word |= stack(b, 5)
    word |= zero(c, 16)
    word |= (d ? 1 << 12 : 0)
    self.word(word)
  }

  /// `ldrsb 32, base, 64, index`
  public mutating func ldrsb32(_ a: ARM64.GeneralRegister, _ b: ARM64.GeneralRegister, _ c: ARM64.GeneralRegister, scaled d: Bool) {
    var word: UInt32 = 0x38E06800
    word |= zero(a, 0)
    word |= stack(b, 5)
    word |= zero(c, 16)
    word |= (d ? 1 << 12 : 0)
    self.word(word)
  }

  /// `strh 32, base, unsigned`
  public mutating func strh32(_ a: ARM64.GeneralRegister, _ b: ARM64.GeneralRegister, _ c: Int) {
    var word: UInt32 = 0x79000000
    word |= zero(a, 0)
    word |= stack(b, 5)
    word |= unsigned(c, 12, 1) << 10
    self.word(word)
  }

  /// `sturh 32, base, signed`
  public mutating func sturh32(_ a: ARM64.GeneralRegister, _ b: ARM64.GeneralRegister, _ c: Int) {
    var word: UInt32 = 0x78000000
    word |= zero(a, 0)
    word |= stack(b, 5)
    word |= signed(c, 9, 0) << 12
    self.word(word)
  }

  /// `strh 32, base, 32, index`
  public mutating func strh32(_ a: ARM64.GeneralRegister, _ b: ARM64.GeneralRegister, _ c: ARM64.GeneralRegister, uxtwScaled d: Bool) {
    var word: UInt32 = 0x78204800
    word |= zero(a, 0)
    word |= stack(b, 5)
    word |= zero(c, 16)
    word |= (d ? 1 << 12 : 0)
    self.word(word)
  }

  /// `strh 32, base, 64, index`
  public mutating func strh32(_ a: ARM64.GeneralRegister, _ b: ARM64.GeneralRegister, _ c: ARM64.GeneralRegister, scaled d: Bool) {
    var word: UInt32 = 0x78206800
    word |= zero(a, 0)
    word |= stack(b, 5)
    word |= zero(c, 16)
    word |= (d ? 1 << 12 : 0)
    self.word(word)
  }

  /// `ldrh 32, base, unsigned`
  public mutating func ldrh32(_ a: ARM64.GeneralRegister, _ b: ARM64.GeneralRegister, _ c: Int) {
    var word: UInt32 = 0x79400000
    word |= zero(a, 0)
    word |= stack(b, 5)
    word |= unsigned(c, 12, 1) << 10
    self.word(word)
  }

  /// `ldurh 32, base, signed`
  public mutating func ldurh32(_ a: ARM64.GeneralRegister, _ b: ARM64.GeneralRegister, _ c: Int) {
    var word: UInt32 = 0x78400000
    word |= zero(a, 0)
    word |= stack(b, 5)
    word |= signed(c, 9, 0) << 12
    self.word(word)
  }

  /// `ldrh 32, base, 32, index`
  public mutating func ldrh32(_ a: ARM64.GeneralRegister, _ b: ARM64.GeneralRegister, _ c: ARM64.GeneralRegister, uxtwScaled d: Bool) {
    var word: UInt32 = 0x78604800
    word |= zero(a, 0)
    word |= stack(b, 5)
    word |= zero(c, 16)
    word |= (d ? 1 << 12 : 0)
    self.word(word)
  }

  /// `ldrh 32, base, 64, index`
  public mutating func ldrh32(_ a: ARM64.GeneralRegister, _ b: ARM64.GeneralRegister, _ c: ARM64.GeneralRegister, scaled d: Bool) {
    var word: UInt32 = 0x78606800
    word |= zero(a, 0)
    word |= stack(b, 5)
    word |= zero(c, 16)
    word |= (d ? 1 << 12 : 0)
    self.word(word)
  }

  /// `ldrsh 64, base, unsigned`
  public mutating func ldrsh64(_ a: ARM64.GeneralRegister, _ b: ARM64.GeneralRegister, _ c: Int) {
    var word: UInt32 = 0x79800000
    word |= zero(a, 0)
    word |= stack(b, 5)
    word |= unsigned(c, 12, 1) << 10
    self.word(word)
  }

  /// `ldursh 64, base, signed`
  public mutating func ldursh64(_ a: ARM64.GeneralRegister, _ b: ARM64.GeneralRegister, _ c: Int) {
    var word: UInt32 = 0x78800000
    word |= zero(a, 0)
    word |= stack(b, 5)
    word |= signed(c, 9, 0) << 12
    self.word(word)
  }

  /// `ldrsh 64, base, 32, index`
  public mutating func ldrsh64(_ a: ARM64.GeneralRegister, _ b: ARM64.GeneralRegister, _ c: ARM64.GeneralRegister, uxtwScaled d: Bool) {
    var word: UInt32 = 0x78A04800
    word |= zero(a, 0)
    word |= stack(b, 5)
    word |= zero(c, 16)
    word |= (d ? 1 << 12 : 0)
    self.word(word)
  }

  /// `ldrsh 64, base, 64, index`
  public mutating func ldrsh64(_ a: ARM64.GeneralRegister, _ b: ARM64.GeneralRegister, _ c: ARM64.GeneralRegister, scaled d: Bool) {
    var word: UInt32 = 0x78A06800
    word |= zero(a, 0)
    word |= stack(b, 5)
    word |= zero(c, 16)
    word |= (d ? 1 << 12 : 0)
    self.word(word)
  }

  /// `ldrsh 32, base, unsigned`
  public mutating func ldrsh32(_ a: ARM64.GeneralRegister, _ b: ARM64.GeneralRegister, _ c: Int) {
    var word: UInt32 = 0x79C00000
    word |= zero(a, 0)
    word |= stack(b, 5)
    word |= unsigned(c, 12, 1) << 10
    self.word(word)
  }

  /// `ldursh 32, base, signed`
  public mutating func ldursh32(_ a: ARM64.GeneralRegister, _ b: ARM64.GeneralRegister, _ c: Int) {
    var word: UInt32 = 0x78C00000
    word |= zero(a, 0)
    word |= stack(b, 5)
    word |= signed(c, 9, 0) << 12
    self.word(word)
  }

  /// `ldrsh 32, base, 32, index`
  public mutating func ldrsh32(_ a: ARM64.GeneralRegister, _ b: ARM64.GeneralRegister, _ c: ARM64.GeneralRegister, uxtwScaled d: Bool) {
    var word: UInt32 = 0x78E04800
    word |= zero(a, 0)
    word |= stack(b, 5)
    word |= zero(c, 16)
    word |= (d ? 1 << 12 : 0)
    self.word(word)
  }

  /// `ldrsh 32, base, 64, index`
  public mutating func ldrsh32(_ a: ARM64.GeneralRegister, _ b: ARM64.GeneralRegister, _ c: ARM64.GeneralRegister, scaled d: Bool) {
    var word: UInt32 = 0x78E06800
    word |= zero(a, 0)
    word |= stack(b, 5)
    word |= zero(c, 16)
    word |= (d ? 1 << 12 : 0)
    self.word(word)
  }

  /// `str 32, base, unsigned`
  public mutating func str32(_ a: ARM64.GeneralRegister, _ b: ARM64.GeneralRegister, _ c: Int) {
    var word: UInt32 = 0xB9000000
    word |= zero(a, 0)
    word |= stack(b, 5)
    word |= unsigned(c, 12, 2) << 10
    self.word(word)
  }

  /// `stur 32, base, signed`
  public mutating func stur32(_ a: ARM64.GeneralRegister, _ b: ARM64.GeneralRegister, _ c: Int) {
    var word: UInt32 = 0xB8000000
    word |= zero(a, 0)
    word |= stack(b, 5)
    word |= signed(c, 9, 0) << 12
    self.word(word)
  }

  /// `str 32, base, 32, index`
  public mutating func str32(_ a: ARM64.GeneralRegister, _ b: ARM64.GeneralRegister, _ c: ARM64.GeneralRegister, uxtwScaled d: Bool) {
    var word: UInt32 = 0xB8204800
    word |= zero(a, 0)
    word |= stack(b, 5)
    word |= zero(c, 16)
    word |= (d ? 1 << 12 : 0)
    self.word(word)
  }

  /// `str 32, base, 64, index`
  public mutating func str32(_ a: ARM64.GeneralRegister, _ b: ARM64.GeneralRegister, _ c: ARM64.GeneralRegister, scaled d: Bool) {
    var word: UInt32 = 0xB8206800
    word |= zero(a, 0)
    word |= stack(b, 5)
    word |= zero(c, 16)
    word |= (d ? 1 << 12 : 0)
    self.word(word)
  }

  /// `ldr 32, base, unsigned`
  public mutating func ldr32(_ a: ARM64.GeneralRegister, _ b: ARM64.GeneralRegister, _ c: Int) {
    var word: UInt32 = 0xB9400000
    word |= zero(a, 0)
    word |= stack(b, 5)
    word |= unsigned(c, 12, 2) << 10
    self.word(word)
  }

  /// `ldur 32, base, signed`
  public mutating func ldur32(_ a: ARM64.GeneralRegister, _ b: ARM64.GeneralRegister, _ c: Int) {
    var word: UInt32 = 0xB8400000
    word |= zero(a, 0)
    word |= stack(b, 5)
    word |= signed(c, 9, 0) << 12
    self.word(word)
  }

  /// `ldr 32, base, 32, index`
  public mutating func ldr32(_ a: ARM64.GeneralRegister, _ b: ARM64.GeneralRegister, _ c: ARM64.GeneralRegister, uxtwScaled d: Bool) {
    var word: UInt32 = 0xB8604800
    word |= zero(a, 0)
    word |= stack(b, 5)
    word |= zero(c, 16)
    word |= (d ? 1 << 12 : 0)
    self.word(word)
  }

  /// `ldr 32, base, 64, index`
  public mutating func ldr32(_ a: ARM64.GeneralRegister, _ b: ARM64.GeneralRegister, _ c: ARM64.GeneralRegister, scaled d: Bool) {
    var word: UInt32 = 0xB8606800
    word |= zero(a, 0)
    word |= stack(b, 5)
    word |= zero(c, 16)
    word |= (d ? 1 << 12 : 0)
    self.word(word)
  }

  /// `ldrsw 64, base, unsigned`
  public mutating func ldrsw64(_ a: ARM64.GeneralRegister, _ b: ARM64.GeneralRegister, _ c: Int) {
    var word: UInt32 = 0xB9800000
    word |= zero(a, 0)
    word |= stack(b, 5)
    word |= unsigned(c, 12, 2) << 10
    self.word(word)
  }

  /// `ldursw 64, base, signed`
  public mutating func ldursw64(_ a: ARM64.GeneralRegister, _ b: ARM64.GeneralRegister, _ c: Int) {
    var word: UInt32 = 0xB8800000
    word |= zero(a, 0)
    word |= stack(b, 5)
    word |= signed(c, 9, 0) << 12
    self.word(word)
  }

  /// `ldrsw 64, base, 32, index`
  public mutating func ldrsw64(_ a: ARM64.GeneralRegister, _ b: ARM64.GeneralRegister, _ c: ARM64.GeneralRegister, uxtwScaled d: Bool) {
    var word: UInt32 = 0xB8A04800
    word |= zero(a, 0)
    word |= stack(b, 5)
    word |= zero(c, 16)
    word |= (d ? 1 << 12 : 0)
    self.word(word)
  }

  /// `ldrsw 64, base, 64, index`
  public mutating func ldrsw64(_ a: ARM64.GeneralRegister, _ b: ARM64.GeneralRegister, _ c: ARM64.GeneralRegister, scaled d: Bool) {
    var word: UInt32 = 0xB8A06800
    word |= zero(a, 0)
    word |= stack(b, 5)
    word |= zero(c, 16)
    word |= (d ? 1 << 12 : 0)
    self.word(word)
  }

  /// `str 64, base, unsigned`
  public mutating func str64(_ a: ARM64.GeneralRegister, _ b: ARM64.GeneralRegister, _ c: Int) {
    var word: UInt32 = 0xF9000000
    word |= zero(a, 0)
    word |= stack(b, 5)
    word |= unsigned(c, 12, 3) << 10
    self.word(word)
  }

  /// `stur 64, base, signed`
  public mutating func stur64(_ a: ARM64.GeneralRegister, _ b: ARM64.GeneralRegister, _ c: Int) {
    var word: UInt32 = 0xF8000000
    word |= zero(a, 0)
    word |= stack(b, 5)
    word |= signed(c, 9, 0) << 12
    self.word(word)
  }

  /// `str 64, base, 32, index`
  public mutating func str64(_ a: ARM64.GeneralRegister, _ b: ARM64.GeneralRegister, _ c: ARM64.GeneralRegister, uxtwScaled d: Bool) {
    var word: UInt32 = 0xF8204800
    word |= zero(a, 0)
    word |= stack(b, 5)
    word |= zero(c, 16)
    word |= (d ? 1 << 12 : 0)
    self.word(word)
  }

  /// `str 64, base, 64, index`
  public mutating func str64(_ a: ARM64.GeneralRegister, _ b: ARM64.GeneralRegister, _ c: ARM64.GeneralRegister, scaled d: Bool) {
    var word: UInt32 = 0xF8206800
    word |= zero(a, 0)
    word |= stack(b, 5)
    word |= zero(c, 16)
    word |= (d ? 1 << 12 : 0)
    self.word(word)
  }

  /// `ldr 64, base, unsigned`
  public mutating func ldr64(_ a: ARM64.GeneralRegister, _ b: ARM64.GeneralRegister, _ c: Int) {
    var word: UInt32 = 0xF9400000
    word |= zero(a, 0)
    word |= stack(b, 5)
    word |= unsigned(c, 12, 3) << 10
    self.word(word)
  }

  /// `ldur 64, base, signed`
  public mutating func ldur64(_ a: ARM64.GeneralRegister, _ b: ARM64.GeneralRegister, _ c: Int) {
    var word: UInt32 = 0xF8400000
    word |= zero(a, 0)
    word |= stack(b, 5)
    word |= signed(c, 9, 0) << 12
    self.word(word)
  }

  /// `ldr 64, base, 32, index`
  public mutating func ldr64(_ a: ARM64.GeneralRegister, _ b: ARM64.GeneralRegister, _ c: ARM64.GeneralRegister, uxtwScaled d: Bool) {
    var word: UInt32 = 0xF8604800
    word |= zero(a, 0)
    word |= stack(b, 5)
    word |= zero(c, 16)
    word |= (d ? 1 << 12 : 0)
    self.word(word)
  }

  /// `ldr 64, base, 64, index`
  public mutating func ldr64(_ a: ARM64.GeneralRegister, _ b: ARM64.GeneralRegister, _ c: ARM64.GeneralRegister, scaled d: Bool) {
    var word: UInt32 = 0xF8606800
    word |= zero(a, 0)
    word |= stack(b, 5)
    word |= zero(c, 16)
    word |= (d ? 1 << 12 : 0)
    self.word(word)
  }

  /// `str S, base, unsigned`
  public mutating func strS(_ a: ARM64.VectorRegister, _ b: ARM64.GeneralRegister, _ c: Int) {
    var word: UInt32 = 0xBD000000
    word |= vector(a, 0)
    word |= stack(b, 5)
    word |= unsigned(c, 12, 2) << 10
    self.word(word)
  }

  /// `stur S, base, signed`
  public mutating func sturS(_ a: ARM64.VectorRegister, _ b: ARM64.GeneralRegister, _ c: Int) {
    var word: UInt32 = 0xBC000000
    word |= vector(a, 0)
    word |= stack(b, 5)
    word |= signed(c, 9, 0) << 12
    self.word(word)
  }

  /// `str S, base, 32, index`
  public mutating func strS(_ a: ARM64.VectorRegister, _ b: ARM64.GeneralRegister, _ c: ARM64.GeneralRegister, uxtwScaled d: Bool) {
    var word: UInt32 = 0xBC204800
    word |= vector(a, 0)
    word |= stack(b, 5)
    word |= zero(c, 16)
    word |= (d ? 1 << 12 : 0)
    self.word(word)
  }

  /// `str S, base, 64, index`
  public mutating func strS(_ a: ARM64.VectorRegister, _ b: ARM64.GeneralRegister, _ c: ARM64.GeneralRegister, scaled d: Bool) {
    var word: UInt32 = 0xBC206800
    word |= vector(a, 0)
    word |= stack(b, 5)
    word |= zero(c, 16)
    word |= (d ? 1 << 12 : 0)
    self.word(word)
  }

  /// `ldr S, base, unsigned`
  public mutating func ldrS(_ a: ARM64.VectorRegister, _ b: ARM64.GeneralRegister, _ c: Int) {
    var word: UInt32 = 0xBD400000
    word |= vector(a, 0)
    word |= stack(b, 5)
    word |= unsigned(c, 12, 2) << 10
    self.word(word)
  }

  /// `ldur S, base, signed`
  public mutating func ldurS(_ a: ARM64.VectorRegister, _ b: ARM64.GeneralRegister, _ c: Int) {
    var word: UInt32 = 0xBC400000
    word |= vector(a, 0)
    word |= stack(b, 5)
    word |= signed(c, 9, 0) << 12
    self.word(word)
  }

  /// `ldr S, base, 32, index`
  public mutating func ldrS(_ a: ARM64.VectorRegister, _ b: ARM64.GeneralRegister, _ c: ARM64.GeneralRegister, uxtwScaled d: Bool) {
    var word: UInt32 = 0xBC604800
    word |= vector(a, 0)
    word |= stack(b, 5)
    word |= zero(c, 16)
    word |= (d ? 1 << 12 : 0)
    self.word(word)
  }

  /// `ldr S, base, 64, index`
  public mutating func ldrS(_ a: ARM64.VectorRegister, _ b: ARM64.GeneralRegister, _ c: ARM64.GeneralRegister, scaled d: Bool) {
    var word: UInt32 = 0xBC606800
    word |= vector(a, 0)
    word |= stack(b, 5)
    word |= zero(c, 16)
    word |= (d ? 1 << 12 : 0)
    self.word(word)
  }

  /// `str D, base, unsigned`
  public mutating func strD(_ a: ARM64.VectorRegister, _ b: ARM64.GeneralRegister, _ c: Int) {
    var word: UInt32 = 0xFD000000
    word |= vector(a, 0)
    word |= stack(b, 5)
    word |= unsigned(c, 12, 3) << 10
    self.word(word)
  }

  /// `stur D, base, signed`
  public mutating func sturD(_ a: ARM64.VectorRegister, _ b: ARM64.GeneralRegister, _ c: Int) {
    var word: UInt32 = 0xFC000000
    word |= vector(a, 0)
    word |= stack(b, 5)
    word |= signed(c, 9, 0) << 12
    self.word(word)
  }

  /// `str D, base, 32, index`
  public mutating func strD(_ a: ARM64.VectorRegister, _ b: ARM64.GeneralRegister, _ c: ARM64.GeneralRegister, uxtwScaled d: Bool) {
    var word: UInt32 = 0xFC204800
    word |= vector(a, 0)
    word |= stack(b, 5)
    word |= zero(c, 16)
    word |= (d ? 1 << 12 : 0)
    self.word(word)
  }

  /// `str D, base, 64, index`
  public mutating func strD(_ a: ARM64.VectorRegister, _ b: ARM64.GeneralRegister, _ c: ARM64.GeneralRegister, scaled d: Bool) {
    var word: UInt32 = 0xFC206800
    word |= vector(a, 0)
    word |= stack(b, 5)
    word |= zero(c, 16)
    word |= (d ? 1 << 12 : 0)
    self.word(word)
  }

  /// `ldr D, base, unsigned`
  public mutating func ldrD(_ a: ARM64.VectorRegister, _ b: ARM64.GeneralRegister, _ c: Int) {
    var word: UInt32 = 0xFD400000
    word |= vector(a, 0)
    word |= stack(b, 5)
    word |= unsigned(c, 12, 3) << 10
    self.word(word)
  }

  /// `ldur D, base, signed`
  public mutating func ldurD(_ a: ARM64.VectorRegister, _ b: ARM64.GeneralRegister, _ c: Int) {
    var word: UInt32 = 0xFC400000
    word |= vector(a, 0)
    word |= stack(b, 5)
    word |= signed(c, 9, 0) << 12
    self.word(word)
  }

  /// `ldr D, base, 32, index`
  public mutating func ldrD(_ a: ARM64.VectorRegister, _ b: ARM64.GeneralRegister, _ c: ARM64.GeneralRegister, uxtwScaled d: Bool) {
    var word: UInt32 = 0xFC604800
    word |= vector(a, 0)
    word |= stack(b, 5)
    word |= zero(c, 16)
    word |= (d ? 1 << 12 : 0)
    self.word(word)
  }

  /// `ldr D, base, 64, index`
  public mutating func ldrD(_ a: ARM64.VectorRegister, _ b: ARM64.GeneralRegister, _ c: ARM64.GeneralRegister, scaled d: Bool) {
    var word: UInt32 = 0xFC606800
    word |= vector(a, 0)
    word |= stack(b, 5)
    word |= zero(c, 16)
    word |= (d ? 1 << 12 : 0)
    self.word(word)
  }

  /// `str Q, base, unsigned`
  public mutating func strQ(_ a: ARM64.VectorRegister, _ b: ARM64.GeneralRegister, _ c: Int) {
    var word: UInt32 = 0x3D800000
    word |= vector(a, 0)
    word |= stack(b, 5)
    word |= unsigned(c, 12, 4) << 10
    self.word(word)
  }

  /// `stur Q, base, signed`
  public mutating func sturQ(_ a: ARM64.VectorRegister, _ b: ARM64.GeneralRegister, _ c: Int) {
    var word: UInt32 = 0x3C800000
    word |= vector(a, 0)
    word |= stack(b, 5)
    word |= signed(c, 9, 0) << 12
    self.word(word)
  }

  /// `str Q, base, 32, index`
  public mutating func strQ(_ a: ARM64.VectorRegister, _ b: ARM64.GeneralRegister, _ c: ARM64.GeneralRegister, uxtwScaled d: Bool) {
    var word: UInt32 = 0x3CA04800
    word |= vector(a, 0)
    word |= stack(b, 5)
    word |= zero(c, 16)
    word |= (d ? 1 << 12 : 0)
    self.word(word)
  }

  /// `str Q, base, 64, index`
  public mutating func strQ(_ a: ARM64.VectorRegister, _ b: ARM64.GeneralRegister, _ c: ARM64.GeneralRegister, scaled d: Bool) {
    var word: UInt32 = 0x3CA06800
    word |= vector(a, 0)
    word |= stack(b, 5)
    word |= zero(c, 16)
    word |= (d ? 1 << 12 : 0)
    self.word(word)
  }

  /// `ldr Q, base, unsigned`
  public mutating func ldrQ(_ a: ARM64.VectorRegister, _ b: ARM64.GeneralRegister, _ c: Int) {
    var word: UInt32 = 0x3DC00000
    word |= vector(a, 0)
    word |= stack(b, 5)
    word |= unsigned(c, 12, 4) << 10
    self.word(word)
  }

  /// `ldur Q, base, signed`
  public mutating func ldurQ(_ a: ARM64.VectorRegister, _ b: ARM64.GeneralRegister, _ c: Int) {
    var word: UInt32 = 0x3CC00000
    word |= vector(a, 0)
    word |= stack(b, 5)
    word |= signed(c, 9, 0) << 12
    self.word(word)
  }

  /// `ldr Q, base, 32, index`
  public mutating func ldrQ(_ a: ARM64.VectorRegister, _ b: ARM64.GeneralRegister, _ c: ARM64.GeneralRegister, uxtwScaled d: Bool) {
    var word: UInt32 = 0x3CE04800
    word |= vector(a, 0)
    word |= stack(b, 5)
    word |= zero(c, 16)
    word |= (d ? 1 << 12 : 0)
    self.word(word)
  }

  /// `ldr Q, base, 64, index`
  public mutating func ldrQ(_ a: ARM64.VectorRegister, _ b: ARM64.GeneralRegister, _ c: ARM64.GeneralRegister, scaled d: Bool) {
    var word: UInt32 = 0x3CE06800
    word |= vector(a, 0)
    word |= stack(b, 5)
    word |= zero(c, 16)
    word |= (d ? 1 << 12 : 0)
    self.word(word)
  }

  /// `stp 32, 32, base, signed`
  public mutating func stp32(_ a: ARM64.GeneralRegister, _ b: ARM64.GeneralRegister, _ c: ARM64.GeneralRegister, _ d: Int) {
    var word: UInt32 = 0x29000000
    word |= zero(a, 0)
    word |= zero(b, 10)
    word |= stack(c, 5)
    word |= signed(d, 7, 2) << 15
    self.word(word)
  }

  /// `ldp 32, 32, base, signed`
  public mutating func ldp32(_ a: ARM64.GeneralRegister, _ b: ARM64.GeneralRegister, _ c: ARM64.GeneralRegister, _ d: Int) {
    var word: UInt32 = 0x29400000
    word |= zero(a, 0)
    word |= zero(b, 10)
    word |= stack(c, 5)
    word |= signed(d, 7, 2) << 15
    self.word(word)
  }

  /// `stp 64, 64, base, signed`
  public mutating func stp64(_ a: ARM64.GeneralRegister, _ b: ARM64.GeneralRegister, _ c: ARM64.GeneralRegister, _ d: Int) {
    var word: UInt32 = 0xA9000000
    word |= zero(a, 0)
    word |= zero(b, 10)
    word |= stack(c, 5)
    word |= signed(d, 7, 3) << 15
    self.word(word)
  }

  /// `ldp 64, 64, base, signed`
  public mutating func ldp64(_ a: ARM64.GeneralRegister, _ b: ARM64.GeneralRegister, _ c: ARM64.GeneralRegister, _ d: Int) {
    var word: UInt32 = 0xA9400000
    word |= zero(a, 0)
    word |= zero(b, 10)
    word |= stack(c, 5)
    word |= signed(d, 7, 3) << 15
    self.word(word)
  }

  /// `stp D, D, base, signed`
  public mutating func stpD(_ a: ARM64.VectorRegister, _ b: ARM64.VectorRegister, _ c: ARM64.GeneralRegister, _ d: Int) {
    var word: UInt32 = 0x6D000000
    word |= vector(a, 0)
    word |= vector(b, 10)
    word |= stack(c, 5)
    word |= signed(d, 7, 3) << 15
    self.word(word)
  }

  /// `ldp D, D, base, signed`
  public mutating func ldpD(_ a: ARM64.VectorRegister, _ b: ARM64.VectorRegister, _ c: ARM64.GeneralRegister, _ d: Int) {
    var word: UInt32 = 0x6D400000
    word |= vector(a, 0)
    word |= vector(b, 10)
    word |= stack(c, 5)
    word |= signed(d, 7, 3) << 15
    self.word(word)
  }

  /// `stp Q, Q, base, signed`
  public mutating func stpQ(_ a: ARM64.VectorRegister, _ b: ARM64.VectorRegister, _ c: ARM64.GeneralRegister, _ d: Int) {
    var word: UInt32 = 0xAD000000
    word |= vector(a, 0)
    word |= vector(b, 10)
    word |= stack(c, 5)
    word |= signed(d, 7, 4) << 15
    self.word(word)
  }

  /// `ldp Q, Q, base, signed`
  public mutating func ldpQ(_ a: ARM64.VectorRegister, _ b: ARM64.VectorRegister, _ c: ARM64.GeneralRegister, _ d: Int) {
    var word: UInt32 = 0xAD400000
    word |= vector(a, 0)
    word |= vector(b, 10)
    word |= stack(c, 5)
    word |= signed(d, 7, 4) << 15
    self.word(word)
  }

  /// `stp 64, 64, stackPre, signed`
  public mutating func stp64(_ a: ARM64.GeneralRegister, _ b: ARM64.GeneralRegister, _ d: Int) {
    var word: UInt32 = 0xA98003E0
    word |= zero(a, 0)
    word |= zero(b, 10)
    word |= signed(d, 7, 3) << 15
    self.word(word)
  }

  /// `ldp 64, 64, stackPost, signed`
  public mutating func ldp64(_ a: ARM64.GeneralRegister, _ b: ARM64.GeneralRegister, _ d: Int) {
    var word: UInt32 = 0xA8C003E0
    word |= zero(a, 0)
    word |= zero(b, 10)
    word |= signed(d, 7, 3) << 15
    self.word(word)
  }

  /// `stp D, D, stackPre, signed`
  public mutating func stpD(_ a: ARM64.VectorRegister, _ b: ARM64.VectorRegister, _ d: Int) {
    var word: UInt32 = 0x6D8003E0
    word |= vector(a, 0)
    word |= vector(b, 10)
    word |= signed(d, 7, 3) << 15
    self.word(word)
  }

  /// `ldp D, D, stackPost, signed`
  public mutating func ldpD(_ a: ARM64.VectorRegister, _ b: ARM64.VectorRegister, _ d: Int) {
    var word: UInt32 = 0x6CC003E0
    word |= vector(a, 0)
    word |= vector(b, 10)
    word |= signed(d, 7, 3) << 15
    self.word(word)
  }

  /// `str 64, stackPre, signed`
  public mutating func str64(_ a: ARM64.GeneralRegister, _ c: Int) {
    var word: UInt32 = 0xF8000FE0
    word |= zero(a, 0)
    word |= signed(c, 9, 0) << 12
    self.word(word)
  }

  /// `ldr 64, stackPost, signed`
  public mutating func ldr64(_ a: ARM64.GeneralRegister, _ c: Int) {
    var word: UInt32 = 0xF84007E0
    word |= zero(a, 0)
    word |= signed(c, 9, 0) << 12
    self.word(word)
  }

  /// `ldr 32, branch`
  public mutating func ldr32(_ a: ARM64.GeneralRegister, distance b: Int) {
    var word: UInt32 = 0x18000000
    word |= zero(a, 0)
    word |= signed(b, 19, 2) << 5
    self.word(word)
  }

  /// `ldr 64, branch`
  public mutating func ldr64(_ a: ARM64.GeneralRegister, distance b: Int) {
    var word: UInt32 = 0x58000000
    word |= zero(a, 0)
    word |= signed(b, 19, 2) << 5
    self.word(word)
  }

  /// `ldr S, branch`
  public mutating func ldrS(_ a: ARM64.VectorRegister, distance b: Int) {
    var word: UInt32 = 0x1C000000
    word |= vector(a, 0)
    word |= signed(b, 19, 2) << 5
    self.word(word)
  }

  /// `ldr D, branch`
  public mutating func ldrD(_ a: ARM64.VectorRegister, distance b: Int) {
    var word: UInt32 = 0x5C000000
    word |= vector(a, 0)
    word |= signed(b, 19, 2) << 5
    self.word(word)
  }

  /// `ldr Q, branch`
  public mutating func ldrQ(_ a: ARM64.VectorRegister, distance b: Int) {
    var word: UInt32 = 0x9C000000
    word |= vector(a, 0)
    word |= signed(b, 19, 2) << 5
    self.word(word)
  }

}
