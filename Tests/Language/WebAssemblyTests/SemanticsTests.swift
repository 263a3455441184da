import Testing

@testable import WebAssembly

/// `Semantics` against the instruction table, and cases that the suites lack.
struct SemanticsTests {
  /// The numeric, vector and wide-arithmetic instructions, and scalar loads and stores, by their binary opcodes.
  private static let opcodes = Opcode.allCases.filter { opcode in
    switch opcode.binary {
    // The constants, 0x41 to 0x44 and 0xFD 0x0C, compute nothing.
    case 0x28...0x3E, 0x45...0xC4, 0xFC_0000...0xFC_0007, 0xFC_0013...0xFC_0016: true
    case 0xFD_0000...0xFD_FFFF: opcode != .v128Const
    default: false
    }
  }

  @Test func everyRowHasAFunction() {
    #expect(SemanticsTests.opcodes.count == 418)
    for opcode in Opcode.allCases {
      #expect((Operation.of(opcode) != nil) == SemanticsTests.opcodes.contains(opcode), "\(opcode)")
    }
  }

  @Test(arguments: opcodes) func theFunctionHasTheTypeOfTheRow(_ opcode: Opcode) throws {
    let operation = try #require(Operation.of(opcode))
    let info = opcode.info
    // By the codes of the table's operands, from 1: i32, i64, f32, f64, v128.
    func width(_ code: UInt32) -> Int { [0, 32, 64, 32, 64, 128][Int(code)] }
    var operands = (0..<info.operandCount).map { info.operand($0) }
    let results = (0..<info.resultCount).map { width(info.result($0)) }
    let access = Int(info.parameter) * 8
    let address: UInt32 = 6
    switch operation.kind {
    case .load:
      #expect(operands == [address])
      #expect(operation.operands == [access])
      #expect(operation.results == results)
    case .loadLane:
      #expect(operands.removeFirst() == address)
      #expect(operation.operands == [access] + operands.map(width))
      #expect(operation.results == results)
    case .store, .storeLane:
      #expect(operands.removeFirst() == address)
      #expect(operation.operands == operands.map(width))
      #expect(operation.results == [access])
    case .pure, .lane, .lanes:
      #expect(operation.operands == operands.map(width))
      #expect(operation.results == results || operation.results == [1] && results == [32])
    }
  }

  @Test(arguments: opcodes) func noLaneStopsTheProcess(_ opcode: Opcode) throws {
    let operation = try #require(Operation.of(opcode))
    guard operation.kind != .pure else { return }
    let ones = [V128](repeating: V128(low: .max, high: .max), count: operation.operands.count)
    for lane in UInt64(0)...255 {
      let all = lane &* 0x0101_0101_0101_0101
      let results = try operation.call(ones, V128(low: all, high: all))
      #expect(results.count == 1)
    }
  }

  @Test func aTrapIsTheSameAsAValue() {
    func check<T: Equatable>(
      _ thrown: @autoclosure () throws(NumericTrap) -> T, _ value: Result<T, NumericTrap>,
      _ expected: Result<T, NumericTrap>
    ) {
      let caught: Result<T, NumericTrap>
      do throws(NumericTrap) { caught = .success(try thrown()) } catch { caught = .failure(error) }
      #expect(caught == expected)
      #expect(value == expected)
    }
    let least: UInt32 = 0x8000_0000
    check(try Semantics.i32DivS(least, .max), Semantics.i32DivSOrTrap(least, .max), .failure(.integerOverflow))
    check(try Semantics.i32RemS(least, .max), Semantics.i32RemSOrTrap(least, .max), .success(0))
    check(try Semantics.i64DivU(7, 0), Semantics.i64DivUOrTrap(7, 0), .failure(.integerDivideByZero))
    check(try Semantics.i64RemU(7, 4), Semantics.i64RemUOrTrap(7, 4), .success(3))
    check(
      try Semantics.i32TruncF32S(.nan), Semantics.i32TruncF32SOrTrap(.nan), .failure(.invalidConversionToInteger))
    check(try Semantics.i64TruncF64U(-0.5), Semantics.i64TruncF64UOrTrap(-0.5), .success(0))
    check(try Semantics.i64TruncF64U(-1), Semantics.i64TruncF64UOrTrap(-1), .failure(.integerOverflow))
  }

  /// Floats at which something changes, NaNs of both kinds, and random ones.
  private static func floats() -> [Double] {
    var random = Random()
    var result: [Double] = [0, -0.0, .infinity, .nan, .signalingNaN, .leastNonzeroMagnitude, .greatestFiniteMagnitude]
    for exponent in [-2, -1, 0, 1, 22, 23, 24, 30, 31, 32, 51, 52, 53, 62, 63, 64] {
      let power = Double(sign: .plus, exponent: exponent, significand: 1)
      result += [power, power.nextUp, power.nextDown, power + 0.5, power - 0.5, power * 1.5]
    }
    result += result.map { Double(bitPattern: $0.bitPattern ^ 1 << 63) }
    for _ in 0..<20_000 {
      result.append(Double(bitPattern: random.next()))
      let significand = Double(bitPattern: random.next() >> 12 | 1023 << 52)
      result.append(Double(sign: .minus, exponent: Int(random.next() % 70), significand: significand))
    }
    return result
  }

  private func agree(_ found: Double, _ expected: Double) -> Bool {
    expected.isNaN ? found.isNaN && !found.isSignalingNaN : found.bitPattern == expected.bitPattern
  }

  private func agree(_ found: Float, _ expected: Float) -> Bool {
    expected.isNaN ? found.isNaN && !found.isSignalingNaN : found.bitPattern == expected.bitPattern
  }

  @Test func roundingIsThatOfTheStandardLibrary() {
    for x in SemanticsTests.floats() {
      #expect(agree(Semantics.f64Ceil(x), x.rounded(.up)), "\(x)")
      #expect(agree(Semantics.f64Floor(x), x.rounded(.down)), "\(x)")
      #expect(agree(Semantics.f64Trunc(x), x.rounded(.towardZero)), "\(x)")
      #expect(agree(Semantics.f64Nearest(x), x.rounded(.toNearestOrEven)), "\(x)")
      #expect(agree(Semantics.f64Sqrt(x), x.squareRoot()), "\(x)")
      let y = Float(x)
      #expect(agree(Semantics.f32Ceil(y), y.rounded(.up)), "\(y)")
      #expect(agree(Semantics.f32Floor(y), y.rounded(.down)), "\(y)")
      #expect(agree(Semantics.f32Trunc(y), y.rounded(.towardZero)), "\(y)")
      #expect(agree(Semantics.f32Nearest(y), y.rounded(.toNearestOrEven)), "\(y)")
      #expect(agree(Semantics.f32Sqrt(y), y.squareRoot()), "\(y)")
    }
  }

  @Test func signallingNaNsComeOutQuiet() throws {
    // With two operands, the NaN is each of them in turn.
    let f32: UInt64 = 0x7FA0_0001
    let f64: UInt64 = 0x7FF4_0000_0000_0001
    for opcode in SemanticsTests.opcodes {
      let operation = try #require(Operation.of(opcode))
      let name = opcode.mnemonic
      guard operation.kind == .pure, name.hasPrefix("f"), !name.contains("reinterpret"), !name.contains("convert"),
        !name.contains("splat"), operation.results[0] > 1, operation.operands.count <= 3
      else { continue }
      // These work on bits, choose one operand, or give a mask.
      let exceptions = ["abs", "neg", "copysign", "pmin", "pmax", "eq", "ne", "lt", "gt", "le", "ge"]
      guard !exceptions.contains(where: { name.hasSuffix("." + $0) }) else { continue }
      let isDouble = name.contains("demote") || name.hasPrefix("f64") && !name.contains("promote")
      let nan = isDouble ? V128(low: f64, high: f64) : V128(low: f32 << 32 | f32, high: f32 << 32 | f32)
      let one = isDouble ? 1.0.bitPattern : UInt64(Float(1).bitPattern) << 32 | UInt64(Float(1).bitPattern)
      for place in operation.operands.indices {
        var operands = [V128](repeating: V128(low: one, high: one), count: operation.operands.count)
        operands[place] = nan
        let result = try operation.call(operands, nan)[0].low
        if name.hasPrefix("f64") {
          #expect(result & 0x7FF8_0000_0000_0000 == 0x7FF8_0000_0000_0000, "\(name)")
        } else {
          #expect(result & 0x7FC0_0000 == 0x7FC0_0000, "\(name)")
        }
      }
    }
  }
}

/// Numbers that are the same each time (SplitMix64).
struct Random: RandomNumberGenerator {
  private var state: UInt64 = 0x5EED

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ z >> 30) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ z >> 27) &* 0x94D0_49BB_1331_11EB
    return z ^ z >> 31
  }
}
