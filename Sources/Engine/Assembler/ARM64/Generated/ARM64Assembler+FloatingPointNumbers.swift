// Written by InstructionGenerator from Sources/Engine/EncodingTable/ARM64; change the table and run `make generate`.
// swift-format-ignore-file

// Floating-point numbers

extension ARM64.Assembler {
  /// `fadd S, S, S`
  public mutating func faddS(_ a: ARM64.VectorRegister, _ b: ARM64.VectorRegister, _ c: ARM64.VectorRegister) {
    var word: UInt32 = 0x1E202800
    word |= vector(a, 0)
    word |= vector(b, 5)
    word |= vector(c, 16)
    self.word(word)
  }

  /// `fadd D, D, D`
  public mutating func faddD(_ a: ARM64.VectorRegister, _ b: ARM64.VectorRegister, _ c: ARM64.VectorRegister) {
    var word: UInt32 = 0x1E602800
    word |= vector(a, 0)
    word |= vector(b, 5)
    word |= vector(c, 16)
    self.word(word)
  }

  /// `fsub S, S, S`
  public mutating func fsubS(_ a: ARM64.VectorRegister, _ b: ARM64.VectorRegister, _ c: ARM64.VectorRegister) {
    var word: UInt32 = 0x1E203800
    word |= vector(a, 0)
    word |= vector(b, 5)
    word |= vector(c, 16)
    self.word(word)
  }

  /// `fsub D, D, D`
  public mutating func fsubD(_ a: ARM64.VectorRegister, _ b: ARM64.VectorRegister, _ c: ARM64.VectorRegister) {
    var word: UInt32 = 0x1E603800
    word |= vector(a, 0)
    word |= vector(b, 5)
    word |= vector(c, 16)
    self.word(word)
  }

  /// `fmul S, S, S`
  public mutating func fmulS(_ a: ARM64.VectorRegister, _ b: ARM64.VectorRegister, _ c: ARM64.VectorRegister) {
    var word: UInt32 = 0x1E200800
    word |= vector(a, 0)
    word |= vector(b, 5)
    word |= vector(c, 16)
    self.word(word)
  }

  /// `fmul D, D, D`
  public mutating func fmulD(_ a: ARM64.VectorRegister, _ b: ARM64.VectorRegister, _ c: ARM64.VectorRegister) {
    var word: UInt32 = 0x1E600800
    word |= vector(a, 0)
    word |= vector(b, 5)
    word |= vector(c, 16)
    self.word(word)
  }

  /// `fdiv S, S, S`
  public mutating func fdivS(_ a: ARM64.VectorRegister, _ b: ARM64.VectorRegister, _ c: ARM64.VectorRegister) {
    var word: UInt32 = 0x1E201800
    word |= vector(a, 0)
    word |= vector(b, 5)
    word |= vector(c, 16)
    self.word(word)
  }

  /// `fdiv D, D, D`
  public mutating func fdivD(_ a: ARM64.VectorRegister, _ b: ARM64.VectorRegister, _ c: ARM64.VectorRegister) {
    var word: UInt32 = 0x1E601800
    word |= vector(a, 0)
    word |= vector(b, 5)
    word |= vector(c, 16)
    self.word(word)
  }

  /// `fmax S, S, S`
  public mutating func fmaxS(_ a: ARM64.VectorRegister, _ b: ARM64.VectorRegister, _ c: ARM64.VectorRegister) {
    var word: UInt32 = 0x1E204800
    word |= vector(a, 0)
    word |= vector(b, 5)
    word |= vector(c, 16)
    self.word(word)
  }

  /// `fmax D, D, D`
  public mutating func fmaxD(_ a: ARM64.VectorRegister, _ b: ARM64.VectorRegister, _ c: ARM64.VectorRegister) {
    var word: UInt32 = 0x1E604800
    word |= vector(a, 0)
    word |= vector(b, 5)
    word |= vector(c, 16)
    self.word(word)
  }

  /// `fmin S, S, S`
  public mutating func fminS(_ a: ARM64.VectorRegister, _ b: ARM64.VectorRegister, _ c: ARM64.VectorRegister) {
    var word: UInt32 = 0x1E205800
    word |= vector(a, 0)
    word |= vector(b, 5)
    word |= vector(c, 16)
    self.word(word)
  }

  /// `fmin D, D, D`
  public mutating func fminD(_ a: ARM64.VectorRegister, _ b: ARM64.VectorRegister, _ c: ARM64.VectorRegister) {
    var word: UInt32 = 0x1E605800
    word |= vector(a, 0)
    word |= vector(b, 5)
    word |= vector(c, 16)
    self.word(word)
  }

  /// `fnmul S, S, S`
  public mutating func fnmulS(_ a: ARM64.VectorRegister, _ b: ARM64.VectorRegister, _ c: ARM64.VectorRegister) {
    var word: UInt32 = 0x1E208800
    word |= vector(a, 0)
    word |= vector(b, 5)
    word |= vector(c, 16)
    self.word(word)
  }

  /// `fnmul D, D, D`
  public mutating func fnmulD(_ a: ARM64.VectorRegister, _ b: ARM64.VectorRegister, _ c: ARM64.VectorRegister) {
    var word: UInt32 = 0x1E608800
    word |= vector(a, 0)
    word |= vector(b, 5)
    word |= vector(c, 16)
    self.word(word)
  }

  /// `fmov S, S`
  public mutating func fmovS(_ a: ARM64.VectorRegister, _ b: ARM64.VectorRegister) {
    var word: UInt32 = 0x1E204000
    word |= vector(a, 0)
    word |= vector(b, 5)
    self.word(word)
  }

  /// `fmov D, D`
  public mutating func fmovD(_ a: ARM64.VectorRegister, _ b: ARM64.VectorRegister) {
    var word: UInt32 = 0x1E604000
    word |= vector(a, 0)
    word |= vector(b, 5)
    self.word(word)
  }

  /// `fabs S, S`
  public mutating func fabsS(_ a: ARM64.VectorRegister, _ b: ARM64.VectorRegister) {
    var word: UInt32 = 0x1E20C000
    word |= vector(a, 0)
    word |= vector(b, 5)
    self.word(word)
  }

  /// `fabs D, D`
  public mutating func fabsD(_ a: ARM64.VectorRegister, _ b: ARM64.VectorRegister) {
    var word: UInt32 = 0x1E60C000
    word |= vector(a, 0)
    word |= vector(b, 5)
    self.word(word)
  }

  /// `fneg S, S`
  public mutating func fnegS(_ a: ARM64.VectorRegister, _ b: ARM64.VectorRegister) {
    var word: UInt32 = 0x1E214000
    word |= vector(a, 0)
    word |= vector(b, 5)
    self.word(word)
  }

  /// `fneg D, D`
  public mutating func fnegD(_ a: ARM64.VectorRegister, _ b: ARM64.VectorRegister) {
    var word: UInt32 = 0x1E614000
    word |= vector(a, 0)
    word |= vector(b, 5)
    self.word(word)
  }

  /// `fsqrt S, S`
  public mutating func fsqrtS(_ a: ARM64.VectorRegister, _ b: ARM64.VectorRegister) {
    var word: UInt32 = 0x1E21C000
    word |= vector(a, 0)
    word |= vector(b, 5)
    self.word(word)
  }

  /// `fsqrt D, D`
  public mutating func fsqrtD(_ a: ARM64.VectorRegister, _ b: ARM64.VectorRegister) {
    var word: UInt32 = 0x1E61C000
    word |= vector(a, 0)
    word |= vector(b, 5)
    self.word(word)
  }

  /// `frintn S, S`
  public mutating func frintnS(_ a: ARM64.VectorRegister, _ b: ARM64.VectorRegister) {
    var word: UInt32 = 0x1E244000
    word |= vector(a, 0)
    word |= vector(b, 5)
    self.word(word)
  }

  /// `frintn D, D`
  public mutating func frintnD(_ a: ARM64.VectorRegister, _ b: ARM64.VectorRegister) {
    var word: UInt32 = 0x1E644000
    word |= vector(a, 0)
    word |= vector(b, 5)
    self.word(word)
  }

  /// `frintp S, S`
  public mutating func frintpS(_ a: ARM64.VectorRegister, _ b: ARM64.VectorRegister) {
    var word: UInt32 = 0x1E24C000
    word |= vector(a, 0)
    word |= vector(b, 5)
    self.word(word)
  }

  /// `frintp D, D`
  public mutating func frintpD(_ a: ARM64.VectorRegister, _ b: ARM64.VectorRegister) {
    var word: UInt32 = 0x1E64C000
    word |= vector(a, 0)
    word |= vector(b, 5)
    self.word(word)
  }

  /// `frintm S, S`
  public mutating func frintmS(_ a: ARM64.VectorRegister, _ b: ARM64.VectorRegister) {
    var word: UInt32 = 0x1E254000
    word |= vector(a, 0)
    word |= vector(b, 5)
    self.word(word)
  }

  /// `frintm D, D`
  public mutating func frintmD(_ a: ARM64.VectorRegister, _ b: ARM64.VectorRegister) {
    var word: UInt32 = 0x1E654000
    word |= vector(a, 0)
    word |= vector(b, 5)
    self.word(word)
  }

  /// `frintz S, S`
  public mutating func frintzS(_ a: ARM64.VectorRegister, _ b: ARM64.VectorRegister) {
    var word: UInt32 = 0x1E25C000
    word |= vector(a, 0)
    word |= vector(b, 5)
    self.word(word)
  }

  /// `frintz D, D`
  public mutating func frintzD(_ a: ARM64.VectorRegister, _ b: ARM64.VectorRegister) {
    var word: UInt32 = 0x1E65C000
    word |= vector(a, 0)
    word |= vector(b, 5)
    self.word(word)
  }

  /// `fmadd S, S, S, S`
  public mutating func fmaddS(_ a: ARM64.VectorRegister, _ b: ARM64.VectorRegister, _ c: ARM64.VectorRegister, _ d: ARM64.VectorRegister) {
    var word: UInt32 = 0x1F000000
    word |= vector(a, 0)
    word |= vector(b, 5)
    word |= vector(c, 16)
    word |= vector(d, 10)
    self.word(word)
  }

  /// `fmadd D, D, D, D`
  public mutating func fmaddD(_ a: ARM64.VectorRegister, _ b: ARM64.VectorRegister, _ c: ARM64.VectorRegister, _ d: ARM64.VectorRegister) {
    var word: UInt32 = 0x1F400000
    word |= vector(a, 0)
    word |= vector(b, 5)
    word |= vector(c, 16)
    word |= vector(d, 10)
    self.word(word)
  }

  /// `fmsub S, S, S, S`
  public mutating func fmsubS(_ a: ARM64.VectorRegister, _ b: ARM64.VectorRegister, _ c: ARM64.VectorRegister, _ d: ARM64.VectorRegister) {
    var word: UInt32 = 0x1F008000
    word |= vector(a, 0)
    word |= vector(b, 5)
    word |= vector(c, 16)
    word |= vector(d, 10)
    self.word(word)
  }

  /// `fmsub D, D, D, D`
  public mutating func fmsubD(_ a: ARM64.VectorRegister, _ b: ARM64.VectorRegister, _ c: ARM64.VectorRegister, _ d: ARM64.VectorRegister) {
    var word: UInt32 = 0x1F408000
    word |= vector(a, 0)
    word |= vector(b, 5)
    word |= vector(c, 16)
    word |= vector(d, 10)
    self.word(word)
  }

  /// `fnmadd S, S, S, S`
  public mutating func fnmaddS(_ a: ARM64.VectorRegister, _ b: ARM64.VectorRegister, _ c: ARM64.VectorRegister, _ d: ARM64.VectorRegister) {
    var word: UInt32 = 0x1F200000
    word |= vector(a, 0)
    word |= vector(b, 5)
    word |= vector(c, 16)
    word |= vector(d, 10)
    self.word(word)
  }

  /// `fnmadd D, D, D, D`
  public mutating func fnmaddD(_ a: ARM64.VectorRegister, _ b: ARM64.VectorRegister, _ c: ARM64.VectorRegister, _ d: ARM64.VectorRegister) {
    var word: UInt32 = 0x1F600000
    word |= vector(a, 0)
    word |= vector(b, 5)
    word |= vector(c, 16)
    word |= vector(d, 10)
    self.word(word)
  }

  /// `fnmsub S, S, S, S`
  public mutating func fnmsubS(_ a: ARM64.VectorRegister, _ b: ARM64.VectorRegister, _ c: ARM64.VectorRegister, _ d: ARM64.VectorRegister) {
    var word: UInt32 = 0x1F208000
    word |= vector(a, 0)
    word |= vector(b, 5)
    word |= vector(c, 16)
    word |= vector(d, 10)
    self.word(word)
  }

  /// `fnmsub D, D, D, D`
  public mutating func fnmsubD(_ a: ARM64.VectorRegister, _ b: ARM64.VectorRegister, _ c: ARM64.VectorRegister, _ d: ARM64.VectorRegister) {
    var word: UInt32 = 0x1F608000
    word |= vector(a, 0)
    word |= vector(b, 5)
    word |= vector(c, 16)
    word |= vector(d, 10)
    self.word(word)
  }

  /// `scvtf S, 32`
  public mutating func scvtfSFrom32(_ a: ARM64.VectorRegister, _ b: ARM64.GeneralRegister) {
    var word: UInt32 = 0x1E220000
    word |= vector(a, 0)
    word |= zero(b, 5)
    self.word(word)
  }

  /// `scvtf S, 64`
  public mutating func scvtfSFrom64(_ a: ARM64.VectorRegister, _ b: ARM64.GeneralRegister) {
    var word: UInt32 = 0x9E220000
    word |= vector(a, 0)
    word |= zero(b, 5)
    self.word(word)
  }

  /// `scvtf D, 32`
  public mutating func scvtfDFrom32(_ a: ARM64.VectorRegister, _ b: ARM64.GeneralRegister) {
    var word: UInt32 = 0x1E620000
    word |= vector(a, 0)
    word |= zero(b, 5)
    self.word(word)
  }

  /// `scvtf D, 64`
  public mutating func scvtfDFrom64(_ a: ARM64.VectorRegister, _ b: ARM64.GeneralRegister) {
    var word: UInt32 = 0x9E620000
    word |= vector(a, 0)
    word |= zero(b, 5)
    self.word(word)
  }

  /// `ucvtf S, 32`
  public mutating func ucvtfSFrom32(_ a: ARM64.VectorRegister, _ b: ARM64.GeneralRegister) {
    var word: UInt32 = 0x1E230000
    word |= vector(a, 0)
    word |= zero(b, 5)
    self.word(word)
  }

  /// `ucvtf S, 64`
  public mutating func ucvtfSFrom64(_ a: ARM64.VectorRegister, _ b: ARM64.GeneralRegister) {
    var word: UInt32 = 0x9E230000
    word |= vector(a, 0)
    word |= zero(b, 5)
    self.word(word)
  }

  /// `ucvtf D, 32`
  public mutating func ucvtfDFrom32(_ a: ARM64.VectorRegister, _ b: ARM64.GeneralRegister) {
    var word: UInt32 = 0x1E630000
    word |= vector(a, 0)
    word |= zero(b, 5)
    self.word(word)
  }

  /// `ucvtf D, 64`
  public mutating func ucvtfDFrom64(_ a: ARM64.VectorRegister, _ b: ARM64.GeneralRegister) {
    var word: UInt32 = 0x9E630000
    word |= vector(a, 0)
    word |= zero(b, 5)
    self.word(word)
  }

  /// `fcvtzs 32, S`
  public mutating func fcvtzs32FromS(_ a: ARM64.GeneralRegister, _ b: ARM64.VectorRegister) {
    var word: UInt32 = 0x1E380000
    word |= zero(a, 0)
    word |= vector(b, 5)
    self.word(word)
  }

  /// `fcvtzs 64, S`
  public mutating func fcvtzs64FromS(_ a: ARM64.GeneralRegister, _ b: ARM64.VectorRegister) {
    var word: UInt32 = 0x9E380000
    word |= zero(a, 0)
    word |= vector(b, 5)
    self.word(word)
  }

  /// `fcvtzs 32, D`
  public mutating func fcvtzs32FromD(_ a: ARM64.GeneralRegister, _ b: ARM64.VectorRegister) {
    var word: UInt32 = 0x1E780000
    word |= zero(a, 0)
    word |= vector(b, 5)
    self.word(word)
  }

  /// `fcvtzs 64, D`
  public mutating func fcvtzs64FromD(_ a: ARM64.GeneralRegister, _ b: ARM64.VectorRegister) {
    var word: UInt32 = 0x9E780000
    word |= zero(a, 0)
    word |= vector(b, 5)
    self.word(word)
  }

  /// `fcvtzu 32, S`
  public mutating func fcvtzu32FromS(_ a: ARM64.GeneralRegister, _ b: ARM64.VectorRegister) {
    var word: UInt32 = 0x1E390000
    word |= zero(a, 0)
    word |= vector(b, 5)
    self.word(word)
  }

  /// `fcvtzu 64, S`
  public mutating func fcvtzu64FromS(_ a: ARM64.GeneralRegister, _ b: ARM64.VectorRegister) {
    var word: UInt32 = 0x9E390000
    word |= zero(a, 0)
    word |= vector(b, 5)
    self.word(word)
  }

  /// `fcvtzu 32, D`
  public mutating func fcvtzu32FromD(_ a: ARM64.GeneralRegister, _ b: ARM64.VectorRegister) {
    var word: UInt32 = 0x1E790000
    word |= zero(a, 0)
    word |= vector(b, 5)
    self.word(word)
  }

  /// `fcvtzu 64, D`
  public mutating func fcvtzu64FromD(_ a: ARM64.GeneralRegister, _ b: ARM64.VectorRegister) {
    var word: UInt32 = 0x9E790000
    word |= zero(a, 0)
    word |= vector(b, 5)
    self.word(word)
  }

  /// `fcmp S, S`
  public mutating func fcmpS(_ a: ARM64.VectorRegister, _ b: ARM64.VectorRegister) {
    var word: UInt32 = 0x1E202000
    word |= vector(a, 5)
    word |= vector(b, 16)
    self.word(word)
  }

  /// `fcmp S, floatZero`
  public mutating func fcmpS(_ a: ARM64.VectorRegister) {
    var word: UInt32 = 0x1E202008
    word |= vector(a, 5)
    self.word(word)
  }

  /// `fcsel S, S, S, condition`
  public mutating func fcselS(_ a: ARM64.VectorRegister, _ b: ARM64.VectorRegister, _ c: ARM64.VectorRegister, _ d: ARM64.Condition) {
    var word: UInt32 = 0x1E200C00
    word |= vector(a, 0)
    word |= vector(b, 5)
    word |= vector(c, 16)
    word |= UInt32(d.rawValue) << 12
    self.word(word)
  }

  /// `fmov S, float`
  public mutating func fmovS(_ a: ARM64.VectorRegister, float b: UInt8) {
    var word: UInt32 = 0x1E201000
    word |= vector(a, 0)
    word |= UInt32(b) << 13
    self.word(word)
  }

  /// `fcmp D, D`
  public mutating func fcmpD(_ a: ARM64.VectorRegister, _ b: ARM64.VectorRegister) {
    var word: UInt32 = 0x1E602000
    word |= vector(a, 5)
    word |= vector(b, 16)
    self.word(word)
  }

  /// `fcmp D, floatZero`
  public mutating func fcmpD(_ a: ARM64.VectorRegister) {
    var word: UInt32 = 0x1E602008
    word |= vector(a, 5)
    self.word(word)
  }

  /// `fcsel D, D, D, condition`
  public mutating func fcselD(_ a: ARM64.VectorRegister, _ b: ARM64.VectorRegister, _ c: ARM64.VectorRegister, _ d: ARM64.Condition) {
    var word: UInt32 = 0x1E600C00
    word |= vector(a, 0)
    word |= vector(b, 5)
    word |= vector(c, 16)
    word |= UInt32(d.rawValue) << 12
    self.word(word)
  }

  /// `fmov D, float`
  public mutating func fmovD(_ a: ARM64.VectorRegister, float b: UInt8) {
    var word: UInt32 = 0x1E601000
    word |= vector(a, 0)
    word |= UInt32(b) << 13
    self.word(word)
  }

  /// `fcvt D, S`
  public mutating func fcvtDFromS(_ a: ARM64.VectorRegister, _ b: ARM64.VectorRegister) {
    var word: UInt32 = 0x1E22C000
    word |= vector(a, 0)
    word |= vector(b, 5)
    self.word(word)
  }

  /// `fcvt S, D`
  public mutating func fcvtSFromD(_ a: ARM64.VectorRegister, _ b: ARM64.VectorRegister) {
    var word: UInt32 = 0x1E624000
    word |= vector(a, 0)
    word |= vector(b, 5)
    self.word(word)
  }

  /// `fcvt S, H`
  public mutating func fcvtSFromH(_ a: ARM64.VectorRegister, _ b: ARM64.VectorRegister) {
    var word: UInt32 = 0x1EE24000
    word |= vector(a, 0)
    word |= vector(b, 5)
    self.word(word)
  }

  /// `fcvt H, S`
  public mutating func fcvtHFromS(_ a: ARM64.VectorRegister, _ b: ARM64.VectorRegister) {
    var word: UInt32 = 0x1E23C000
    word |= vector(a, 0)
    word |= vector(b, 5)
    self.word(word)
  }

  /// `fmov S, 32`
  public mutating func fmovSFrom32(_ a: ARM64.VectorRegister, _ b: ARM64.GeneralRegister) {
    var word: UInt32 = 0x1E270000
    word |= vector(a, 0)
    word |= zero(b, 5)
    self.word(word)
  }

  /// `fmov 32, S`
  public mutating func fmov32FromS(_ a: ARM64.GeneralRegister, _ b: ARM64.VectorRegister) {
    var word: UInt32 = 0x1E260000
    word |= zero(a, 0)
    word |= vector(b, 5)
    self.word(word)
  }

  /// `fmov D, 64`
  public mutating func fmovDFrom64(_ a: ARM64.VectorRegister, _ b: ARM64.GeneralRegister) {
    var word: UInt32 = 0x9E670000
    word |= vector(a, 0)
    word |= zero(b, 5)
    self.word(word)
  }

  /// `fmov 64, D`
  public mutating func fmov64FromD(_ a: ARM64.GeneralRegister, _ b: ARM64.VectorRegister) {
    var word: UInt32 = 0x9E660000
    word |= zero(a, 0)
    word |= vector(b, 5)
    self.word(word)
  }

}
