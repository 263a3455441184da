import Testing

@testable import WebAssembly

/// The vector functions of `Semantics` against a reference that takes lanes one at a time, with random operands.
struct SemanticsVectorTests {
  /// The lanes of a vector, as numbers of at most 64 bits.
  private static func lanes(_ x: V128, _ width: Int, signed: Bool) -> [Int128] {
    (0..<128 / width).map { index in
      let bits = UInt128(_low: x.low, _high: x.high) >> (index * width) & (UInt128(1) << width - 1)
      let number = Int128(bits)
      return signed && number >> (width - 1) == 1 ? number - Int128(1) << width : number
    }
  }

  /// The vector of lanes of which the lower bits count.
  private static func vector(_ lanes: [Int128], _ width: Int) -> V128 {
    var bits: UInt128 = 0
    for (index, lane) in lanes.enumerated() {
      bits |= (UInt128(truncatingIfNeeded: lane) & (UInt128(1) << width - 1)) << (index * width)
    }
    return V128(low: bits._low, high: bits._high)
  }

  private static func clamp(_ x: Int128, _ range: ClosedRange<Int128>) -> Int128 {
    min(max(x, range.lowerBound), range.upperBound)
  }

  private static func range(_ width: Int, _ signed: Bool) -> ClosedRange<Int128> {
    signed ? -(1 << Int128(width - 1))...1 << Int128(width - 1) - 1 : 0...1 << Int128(width) - 1
  }

  /// Vectors with lanes in which something happens, and random ones.
  private static func operands(_ count: Int, _ random: inout Random) -> [V128] {
    let bytes: [UInt64] = [0, 1, 0x7F, 0x80, 0x81, 0xFE, 0xFF]
    return (0..<count).map { _ in
      func half() -> UInt64 {
        switch random.next() % 4 {
        case 0: return random.next()
        case 1: return bytes[Int(random.next() % 7)] &* 0x0101_0101_0101_0101
        case 2: return random.next() & 1 == 0 ? 0x8000_0000_0000_0000 : 0x7FFF_8000_7FFF_8000
        default: return (0..<8).reduce(0) { result, _ in result << 8 | bytes[Int(random.next() % 7)] }
        }
      }
      return V128(low: half(), high: half())
    }
  }

  private func check(_ name: String, _ rounds: Int = 2000, _ reference: ([V128]) -> V128) throws {
    let opcode = try #require(Opcode.allCases.first { $0.mnemonic == name }, "\(name)")
    let operation = try #require(Operation.of(opcode))
    var random = Random()
    for _ in 0..<rounds {
      var operands = SemanticsVectorTests.operands(operation.operands.count, &random)
      for (index, width) in operation.operands.enumerated() where width < 128 {
        operands[index] = V128(low: operands[index].low & (1 << UInt64(width) - 1), high: 0)
      }
      let found = try operation.call(operands, V128(low: 0, high: 0))[0]
      let expected = reference(operands)
      guard found != expected else { continue }
      Issue.record("\(name) of \(operands) is \(expected), not \(found)")
      return
    }
  }

  private typealias T = SemanticsVectorTests

  /// A reference that computes each lane from the same lanes of the operands.
  private func check(
    lanes name: String, _ width: Int, signed: Bool = false, _ reference: (Int128, Int128) -> Int128
  ) throws {
    try check(name) { x in
      let first = T.lanes(x[0], width, signed: signed)
      let second = x.count > 1 ? T.lanes(x[1], width, signed: signed) : first
      return T.vector(zip(first, second).map(reference), width)
    }
  }

  @Test(arguments: [("i8x16", 8), ("i16x8", 16), ("i32x4", 32), ("i64x2", 64)])
  func arithmetic(_ shape: String, _ width: Int) throws {
    try check(lanes: "\(shape).add", width) { $0 + $1 }
    try check(lanes: "\(shape).sub", width) { $0 - $1 }
    try check(lanes: "\(shape).neg", width) { x, _ in -x }
    try check(lanes: "\(shape).abs", width, signed: true) { x, _ in abs(x) }
    if width > 8 { try check(lanes: "\(shape).mul", width) { $0.multipliedReportingOverflow(by: $1).partialValue } }
    if width == 8 { try check(lanes: "\(shape).popcnt", width) { x, _ in Int128(x.nonzeroBitCount) } }
    for signed in [false, true] {
      let s = signed ? "s" : "u"
      if width <= 16 {
        let range = T.range(width, signed)
        try check(lanes: "\(shape).add_sat_\(s)", width, signed: signed) { T.clamp($0 + $1, range) }
        try check(lanes: "\(shape).sub_sat_\(s)", width, signed: signed) { T.clamp($0 - $1, range) }
      }
      if width <= 32 {
        try check(lanes: "\(shape).min_\(s)", width, signed: signed, min)
        try check(lanes: "\(shape).max_\(s)", width, signed: signed, max)
      }
    }
    if width <= 16 { try check(lanes: "\(shape).avgr_u", width) { ($0 + $1 + 1) >> 1 } }
    if width == 16 {
      for name in ["i16x8.q15mulr_sat_s", "i16x8.relaxed_q15mulr_s"] {
        try check(lanes: name, 16, signed: true) { T.clamp(($0 * $1 + 0x4000) >> 15, -0x8000...0x7FFF) }
      }
    }
  }

  @Test(arguments: [("i8x16", 8), ("i16x8", 16), ("i32x4", 32), ("i64x2", 64)])
  func comparisons(_ shape: String, _ width: Int) throws {
    try check(lanes: "\(shape).eq", width) { $0 == $1 ? -1 : 0 }
    try check(lanes: "\(shape).ne", width) { $0 != $1 ? -1 : 0 }
    for signed in width < 64 ? [false, true] : [true] {
      let s = signed ? "s" : "u"
      try check(lanes: "\(shape).lt_\(s)", width, signed: signed) { $0 < $1 ? -1 : 0 }
      try check(lanes: "\(shape).gt_\(s)", width, signed: signed) { $0 > $1 ? -1 : 0 }
      try check(lanes: "\(shape).le_\(s)", width, signed: signed) { $0 <= $1 ? -1 : 0 }
      try check(lanes: "\(shape).ge_\(s)", width, signed: signed) { $0 >= $1 ? -1 : 0 }
    }
  }

  @Test(arguments: [("i8x16", 8), ("i16x8", 16), ("i32x4", 32), ("i64x2", 64)])
  func shiftsAndSums(_ shape: String, _ width: Int) throws {
    func shift(_ name: String, signed: Bool, _ reference: (Int128, Int128) -> Int128) throws {
      try check(name) { x in
        T.vector(T.lanes(x[0], width, signed: signed).map { reference($0, Int128(x[1].low % UInt64(width))) }, width)
      }
    }
    try shift("\(shape).shl", signed: false) { $0 << $1 }
    try shift("\(shape).shr_s", signed: true) { $0 >> $1 }
    try shift("\(shape).shr_u", signed: false) { $0 >> $1 }
    try check("\(shape).all_true") { x in
      V128(low: T.lanes(x[0], width, signed: false).allSatisfy { $0 != 0 } ? 1 : 0, high: 0)
    }
    try check("\(shape).bitmask") { x in
      let signs = T.lanes(x[0], width, signed: true).enumerated().map { $1 < 0 ? UInt64(1) << UInt64($0) : 0 }
      return V128(low: signs.reduce(0, |), high: 0)
    }
  }

  @Test(arguments: [8, 16, 32])
  func widths(_ narrow: Int) throws {
    let wide = narrow * 2
    let from = "i\(narrow)x\(128 / narrow)"
    let to = "i\(wide)x\(64 / narrow)"
    let count = 64 / narrow
    for signed in [false, true] {
      let s = signed ? "s" : "u"
      for (half, first) in [("low", 0), ("high", count)] {
        try check("\(to).extend_\(half)_\(from)_\(s)") { x in
          T.vector(Array(T.lanes(x[0], narrow, signed: signed)[first..<first + count]), wide)
        }
        try check("\(to).extmul_\(half)_\(from)_\(s)") { x in
          let products = zip(T.lanes(x[0], narrow, signed: signed), T.lanes(x[1], narrow, signed: signed)).map(*)
          return T.vector(Array(products[first..<first + count]), wide)
        }
      }
      guard wide <= 32 else { continue }
      try check("\(to).extadd_pairwise_\(from)_\(s)") { x in
        let lanes = T.lanes(x[0], narrow, signed: signed)
        return T.vector((0..<count).map { lanes[2 * $0] + lanes[2 * $0 + 1] }, wide)
      }
      try check("\(from).narrow_\(to)_\(s)") { x in
        let lanes = T.lanes(x[0], wide, signed: true) + T.lanes(x[1], wide, signed: true)
        return T.vector(lanes.map { T.clamp($0, T.range(narrow, signed)) }, narrow)
      }
    }
  }

  @Test func dots() throws {
    func products(_ x: [V128], _ width: Int, _ limits: ClosedRange<Int128>) -> [Int128] {
      let products = zip(T.lanes(x[0], width, signed: true), T.lanes(x[1], width, signed: true)).map(*)
      return (0..<64 / width).map { T.clamp(products[2 * $0] + products[2 * $0 + 1], limits) }
    }
    try check("i32x4.dot_i16x8_s") { x in T.vector(products(x, 16, T.range(64, true)), 32) }
    try check("i16x8.relaxed_dot_i8x16_i7x16_s") { x in T.vector(products(x, 8, T.range(16, true)), 16) }
    try check("i32x4.relaxed_dot_i8x16_i7x16_add_s") { x in
      let sums = products(x, 8, T.range(16, true))
      let lanes = T.lanes(x[2], 32, signed: true)
      return T.vector((0..<4).map { sums[2 * $0] + sums[2 * $0 + 1] + lanes[$0] }, 32)
    }
  }

  @Test func orderAndBits() throws {
    for name in ["i8x16.swizzle", "i8x16.relaxed_swizzle"] {
      try check(name) { x in
        let lanes = T.lanes(x[0], 8, signed: false)
        return T.vector(T.lanes(x[1], 8, signed: false).map { $0 < 16 ? lanes[Int($0)] : 0 }, 8)
      }
    }
    let shuffle = try #require(Operation.of(.i8x16Shuffle))
    var random = Random()
    for _ in 0..<2000 {
      let x = T.operands(3, &random)
      let both = T.lanes(x[0], 8, signed: false) + T.lanes(x[1], 8, signed: false)
      let expected = T.vector(T.lanes(x[2], 8, signed: false).map { both[Int($0 % 32)] }, 8)
      #expect(try shuffle.call([x[0], x[1]], x[2]) == [expected])
    }
    let laneselects = ["i8x16", "i16x8", "i32x4", "i64x2"].map { "\($0).relaxed_laneselect" }
    for name in ["v128.bitselect"] + laneselects {
      try check(name) { x in
        V128(
          low: x[0].low & x[2].low | x[1].low & ~x[2].low, high: x[0].high & x[2].high | x[1].high & ~x[2].high)
      }
    }
    try check("v128.any_true") { x in V128(low: x[0].low | x[0].high != 0 ? 1 : 0, high: 0) }
    try check("v128.andnot") { x in V128(low: x[0].low & ~x[1].low, high: x[0].high & ~x[1].high) }
  }

  // Floats: each lane is what the scalar function says.

  /// Floats in which something happens, and random ones.
  private static func double(_ random: inout Random) -> Double {
    let special: [Double] = [
      0, 0.5, 1, 1.5, 2.5, 0x1p31 - 1, 0x1p31, 0x1p31 + 1, 0x1p32 - 1, 0x1p32, 0x1p23, 0x1p52, 1e300, .infinity, .nan,
      .leastNonzeroMagnitude, .greatestFiniteMagnitude, 0x1p-1 - 0x1p-54, 2_147_483_647.5, 4_294_967_295.5,
    ]
    switch random.next() % 3 {
    case 0: return Double(bitPattern: random.next())
    case 1:
      let significand = Double(bitPattern: random.next() >> 12 | 1023 << 52)
      let sign: FloatingPointSign = random.next() & 1 == 0 ? .plus : .minus
      return Double(sign: sign, exponent: Int(random.next() % 70) - 5, significand: significand)
    default:
      return special[Int(random.next() % UInt64(special.count))] * (random.next() & 1 == 0 ? 1 : -1)
    }
  }

  /// The lanes of the operands are floats of `from` bits, those of the result have `to` bits.
  private func check(
    floats name: String, _ from: Int, _ to: Int, count: Int? = nil, _ reference: ([UInt64]) -> UInt64
  ) throws {
    let opcode = try #require(Opcode.allCases.first { $0.mnemonic == name }, "\(name)")
    let operation = try #require(Operation.of(opcode))
    var random = Random()
    for _ in 0..<2000 {
      let lanes = operation.operands.map { _ in
        (0..<128 / from).map { _ in
          let double = T.double(&random)
          return Int128(from == 64 ? double.bitPattern : UInt64(Float(double).bitPattern))
        }
      }
      let found = T.lanes(try operation.call(lanes.map { T.vector($0, from) }, UInt8(0).bits)[0], to, signed: false)
      for index in found.indices {
        let expected = index < count ?? found.count ? reference(lanes.map { UInt64($0[index]) }) : 0
        let both = (UInt64(found[index]), expected)
        guard both.0 != both.1, !(name.hasPrefix("f") && T.areQuiet(both, to)) else { continue }
        Issue.record("\(name) of \(lanes.map { $0[index] }) is \(both.1), not \(both.0)")
        return
      }
    }
  }

  /// Whether both are quiet NaNs, of which one is as good as the other.
  private static func areQuiet(_ x: (UInt64, UInt64), _ width: Int) -> Bool {
    let quiet: UInt64 = width == 32 ? 0x7FC0_0000 : 0x7FF8_0000_0000_0000
    return x.0 & quiet == quiet && x.1 & quiet == quiet
  }

  @Test(arguments: [("f32x4", "f32", 32), ("f64x2", "f64", 64)])
  func floats(_ shape: String, _ scalar: String, _ width: Int) throws {
    let names = [
      "abs", "neg", "sqrt", "ceil", "floor", "trunc", "nearest", "add", "sub", "mul", "div", "min", "max", "eq", "ne",
      "lt", "gt", "le", "ge",
    ]
    for name in names {
      let opcode = try #require(Opcode.allCases.first { $0.mnemonic == "\(scalar).\(name)" })
      let operation = try #require(Operation.of(opcode))
      func reference(_ lanes: [UInt64]) -> UInt64 {
        guard let result = try? operation.call(lanes.map(\.bits), UInt8(0).bits)[0].low else { return 0 }
        guard operation.results == [1] else { return result }
        return result == 0 ? 0 : width == 32 ? 0xFFFF_FFFF : .max
      }
      try check(floats: "\(shape).\(name)", width, width, reference)
      if name == "min" || name == "max" {
        try check(floats: "\(shape).relaxed_\(name)", width, width, reference)
        try check(floats: "\(shape).p\(name)", width, width) { lanes in
          let x = width == 64 ? Double(bits: lanes[0].bits) : Double(Float(bits: lanes[0].bits))
          let y = width == 64 ? Double(bits: lanes[1].bits) : Double(Float(bits: lanes[1].bits))
          return (name == "min" ? y < x : x < y) ? lanes[1] : lanes[0]
        }
      }
    }
    for (name, sign) in [("madd", 1.0), ("nmadd", -1.0)] {
      try check(floats: "\(shape).relaxed_\(name)", width, width) { lanes in
        if width == 32 {
          let x = lanes.map { Float(bits: $0.bits) }
          return x[2].addingProduct(Float(sign) * x[0], x[1]).bits.low
        } else {
          let x = lanes.map { Double(bits: $0.bits) }
          return x[2].addingProduct(sign * x[0], x[1]).bits.low
        }
      }
    }
  }

  @Test func conversions() throws {
    for kind in ["trunc_sat", "relaxed_trunc"] {
      try check(floats: "i32x4.\(kind)_f32x4_s", 32, 32) {
        UInt64(Semantics.i32TruncSatF32S(Float(bits: $0[0].bits)))
      }
      try check(floats: "i32x4.\(kind)_f32x4_u", 32, 32) {
        UInt64(Semantics.i32TruncSatF32U(Float(bits: $0[0].bits)))
      }
      try check(floats: "i32x4.\(kind)_f64x2_s_zero", 64, 32, count: 2) {
        UInt64(Semantics.i32TruncSatF64S(Double(bits: $0[0].bits)))
      }
      try check(floats: "i32x4.\(kind)_f64x2_u_zero", 64, 32, count: 2) {
        UInt64(Semantics.i32TruncSatF64U(Double(bits: $0[0].bits)))
      }
    }
    try check(floats: "f32x4.demote_f64x2_zero", 64, 32, count: 2) {
      UInt64(Float(Double(bits: $0[0].bits)).bitPattern)
    }
    try check(floats: "f64x2.promote_low_f32x4", 32, 64) { Double(Float(bits: $0[0].bits)).bitPattern }
    // Any bits are integers.
    try check(floats: "f32x4.convert_i32x4_s", 32, 32) {
      UInt64(Float(Int32(truncatingIfNeeded: $0[0])).bitPattern)
    }
    try check(floats: "f32x4.convert_i32x4_u", 32, 32) { UInt64(Float(UInt32($0[0])).bitPattern) }
    try check(floats: "f64x2.convert_low_i32x4_s", 32, 64) { Double(Int32(truncatingIfNeeded: $0[0])).bitPattern }
    try check(floats: "f64x2.convert_low_i32x4_u", 32, 64) { Double(UInt32($0[0])).bitPattern }
  }
}
