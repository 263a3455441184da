// Vector instructions as values, for tables of them. The numbers are what the rows' own methods pass on: the opcode, and from
// bit 8 what of the prefix does not depend on operands.

extension X86 {
  /// Instructions of 128 bits with a result and two operands, of which the second may be in memory.
  public enum VectorBinary: UInt32, Sendable, CaseIterable {
    // Sums and differences.

    case vpaddb = 0x101FC
    case vpaddw = 0x101FD
    case vpaddd = 0x101FE
    case vpaddq = 0x101D4
    case vpaddsb = 0x101EC
    case vpaddsw = 0x101ED
    case vpaddusb = 0x101DC
    case vpaddusw = 0x101DD
    case vpsubb = 0x101F8
    case vpsubw = 0x101F9
    case vpsubd = 0x101FA
    case vpsubq = 0x101FB
    case vpsubsb = 0x101E8
    case vpsubsw = 0x101E9
    case vpsubusb = 0x101D8
    case vpsubusw = 0x101D9
    case vpavgb = 0x101E0
    case vpavgw = 0x101E3

    // Products.

    case vpmullw = 0x101D5
    case vpmulld = 0x20140
    case vpmulhw = 0x101E5
    case vpmulhuw = 0x101E4
    case vpmulhrsw = 0x2010B
    case vpmuldq = 0x20128
    case vpmuludq = 0x101F4
    case vpmaddwd = 0x101F5
    case vpmaddubsw = 0x20104

    // Minima and maxima.

    case vpminsb = 0x20138
    case vpminsw = 0x101EA
    case vpminsd = 0x20139
    case vpminub = 0x101DA
    case vpminuw = 0x2013A
    case vpminud = 0x2013B
    case vpmaxsb = 0x2013C
    case vpmaxsw = 0x101EE
    case vpmaxsd = 0x2013D
    case vpmaxub = 0x101DE
    case vpmaxuw = 0x2013E
    case vpmaxud = 0x2013F

    // Comparisons.

    case vpcmpeqb = 0x10174
    case vpcmpeqw = 0x10175
    case vpcmpeqd = 0x10176
    case vpcmpeqq = 0x20129
    case vpcmpgtb = 0x10164
    case vpcmpgtw = 0x10165
    case vpcmpgtd = 0x10166
    case vpcmpgtq = 0x20137

    // Bits.

    case vpand = 0x101DB
    case vpandn = 0x101DF
    case vpor = 0x101EB
    case vpxor = 0x101EF
    case vandps = 0x10054
    case vxorps = 0x10057

    // Narrower lanes, lanes of two vectors in turn, and bytes by their place.

    case vpacksswb = 0x10163
    case vpackssdw = 0x1016B
    case vpackuswb = 0x10167
    case vpackusdw = 0x2012B
    case vpunpcklbw = 0x10160
    case vpunpcklwd = 0x10161
    case vpunpckldq = 0x10162
    case vpunpcklqdq = 0x1016C
    case vpunpckhbw = 0x10168
    case vpunpckhwd = 0x10169
    case vpunpckhdq = 0x1016A
    case vpunpckhqdq = 0x1016D
    case vpshufb = 0x20100

    // Floating-point numbers.

    case vaddps = 0x10058
    case vaddpd = 0x10158
    case vsubps = 0x1005C
    case vsubpd = 0x1015C
    case vmulps = 0x10059
    case vmulpd = 0x10159
    case vdivps = 0x1005E
    case vdivpd = 0x1015E
    case vminps = 0x1005D
    case vminpd = 0x1015D
    case vmaxps = 0x1005F
    case vmaxpd = 0x1015F

    // Products and sums: what the result's register holds is an operand, too.

    case vfmadd213ps = 0x201A8
    case vfmadd213pd = 0x281A8
    case vfmadd231ps = 0x201B8
    case vfmadd231pd = 0x281B8
    case vfnmadd213ps = 0x201AC
    case vfnmadd213pd = 0x281AC
    case vfnmadd231ps = 0x201BC
    case vfnmadd231pd = 0x281BC
  }

  /// Instructions of 128 bits with a result and one operand, which may be in memory.
  public enum VectorUnary: UInt32, Sendable, CaseIterable {
    // Integers.

    case vpabsb = 0x2011C
    case vpabsw = 0x2011D
    case vpabsd = 0x2011E

    // Floating-point numbers.

    case vsqrtps = 0x10051
    case vsqrtpd = 0x10151

    // Conversions; of `vcvtdq2pd` and `vcvtps2pd` the operand is half as long.

    case vcvtdq2ps = 0x1005B
    case vcvtdq2pd = 0x102E6
    case vcvtpd2ps = 0x1015A
    case vcvtps2pd = 0x1005A
    case vcvttps2dq = 0x1025B
    case vcvttpd2dq = 0x101E6

    // Wider lanes, of an operand that is half as long.

    case vpmovsxbw = 0x20120
    case vpmovsxwd = 0x20123
    case vpmovsxdq = 0x20125
    case vpmovzxbw = 0x20130
    case vpmovzxwd = 0x20133
    case vpmovzxdq = 0x20135

    // Copies of the lowest lane.

    case vpbroadcastb = 0x20178
    case vpbroadcastw = 0x20179
    case vpbroadcastd = 0x20158
    case vpbroadcastq = 0x20159
    case vbroadcastss = 0x20118
    case vmovddup = 0x10312
  }

  /// Instructions of 128 bits with a result, two operands, of which the second may be in memory, and a number.
  public enum VectorNumbered: UInt32, Sendable, CaseIterable {
    // Comparisons of floating-point numbers, as `X86.Comparison` numbers them.

    case vcmpps = 0x100C2
    case vcmppd = 0x101C2

    // Lanes of two vectors.

    case vpalignr = 0x3010F
    case vpblendw = 0x3010E
    case vshufps = 0x100C6
  }
}

extension X86.Assembler {
  /// Two vectors to a third register.
  public mutating func vector(
    _ operation: X86.VectorBinary, _ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.VectorRegister
  ) {
    vexRegisters(UInt64(operation.rawValue), a.number, b.number, c.number)
  }

  /// Two vectors, the second in memory, to a third register.
  public mutating func vector(
    _ operation: X86.VectorBinary, _ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.Address
  ) {
    vexMemory(UInt64(operation.rawValue), a.number, b.number, c, 0)
  }

  /// A vector to a register.
  public mutating func vector(_ operation: X86.VectorUnary, _ a: X86.VectorRegister, _ b: X86.VectorRegister) {
    vexRegisters(UInt64(operation.rawValue), a.number, 0, b.number)
  }

  /// A vector in memory to a register.
  public mutating func vector(_ operation: X86.VectorUnary, _ a: X86.VectorRegister, _ b: X86.Address) {
    vexMemory(UInt64(operation.rawValue), a.number, 0, b, 0)
  }

  /// Two vectors and a number to a third register.
  public mutating func vector(
    _ operation: X86.VectorNumbered, _ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.VectorRegister,
    _ number: UInt8
  ) {
    vexRegisters(UInt64(operation.rawValue), a.number, b.number, c.number)
    immediate(number)
  }

  /// Two vectors, the second in memory, and a number to a third register.
  public mutating func vector(
    _ operation: X86.VectorNumbered, _ a: X86.VectorRegister, _ b: X86.VectorRegister, _ c: X86.Address,
    _ number: UInt8
  ) {
    vexMemory(UInt64(operation.rawValue), a.number, b.number, c, 1)
    immediate(number)
  }

  /// Shifts lanes of 16, 32 or 64 bits; there is no arithmetic shift of 64.
  /// - Parameters:
  ///   - shift: `shl`, `shr` or `sar`.
  ///   - bits: The width of a lane.
  ///   - count: By how many bits.
  public mutating func shiftLanes(
    _ shift: X86.Shift, bits: Int, _ a: X86.VectorRegister, _ b: X86.VectorRegister, by count: UInt8
  ) {
    let digit: UInt8 = shift == .shl ? 6 : shift == .shr ? 2 : 4
    vexRegisters(0x10170 | Self.laneNumber(bits), digit, a.number, b.number)
    immediate(count)
  }

  /// Shifts lanes of 16, 32 or 64 bits by what the lower half of a register says; there is no arithmetic shift of 64.
  public mutating func shiftLanes(
    _ shift: X86.Shift, bits: Int, _ a: X86.VectorRegister, _ b: X86.VectorRegister, by count: X86.VectorRegister
  ) {
    let code: UInt64 = shift == .shl ? 0x101F0 : shift == .shr ? 0x101D0 : 0x101E0
    vexRegisters(code | Self.laneNumber(bits), a.number, b.number, count.number)
  }

  private static func laneNumber(_ bits: Int) -> UInt64 { bits == 16 ? 1 : bits == 32 ? 2 : 3 }
}
