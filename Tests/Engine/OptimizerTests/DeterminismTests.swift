import Runtime
import Testing
import WebAssembly
import WebAssemblyText

/// In the deterministic profile all tiers compute the same bits, and a NaN that an instruction makes is the canonical one.
@Suite struct DeterminismTests {
  /// Every instruction without immediates whose result is a floating-point number or a vector of such.
  private static let opcodes = Opcode.allCases.filter { opcode in
    let info = opcode.info
    guard info.shape == .none, !info.isCustom, info.resultCount == 1 else { return false }
    switch ValueType(operand: info.result(0), address: .i32) {
    case .f32, .f64: return true
    case .v128: return opcode.mnemonic.hasPrefix("f32x4.") || opcode.mnemonic.hasPrefix("f64x2.")
    default: return false
    }
  }

  /// What these give is not computed but some bits of their operands.
  private static let passing = [
    "abs", "neg", "copysign", "pmin", "pmax", "splat", "reinterpret_i32", "reinterpret_i64",
  ]
  /// What gives masks, which are no numbers.
  private static let comparing = ["eq", "ne", "lt", "gt", "le", "ge"]

  private static func name(_ opcode: Opcode) -> String {
    String(opcode.mnemonic.split(separator: ".", maxSplits: 1).last ?? "")
  }

  /// How many parameters of 64 bits the operands of an instruction take.
  private static func words(_ opcode: Opcode) -> Int {
    (0..<opcode.info.operandCount).reduce(0) {
      $0 + (ValueType(operand: opcode.info.operand($1), address: .i32) == .v128 ? 2 : 1)
    }
  }

  private static func text() -> String {
    let functions = opcodes.map { opcode in
      var word = 0
      let operands = (0..<opcode.info.operandCount).map { index -> String in
        defer { word += 1 }
        switch ValueType(operand: opcode.info.operand(index), address: .i32) {
        case .i32: return "(i32.wrap_i64 (local.get \(word)))"
        case .f32: return "(f32.reinterpret_i32 (i32.wrap_i64 (local.get \(word))))"
        case .f64: return "(f64.reinterpret_i64 (local.get \(word)))"
        case .v128:
          defer { word += 1 }
          return "(i64x2.replace_lane 1 (i64x2.splat (local.get \(word))) (local.get \(word + 1)))"
        default: return "(local.get \(word))"
        }
      }
      let computed = "(\(opcode.mnemonic) \(operands.joined(separator: " ")))"
      let parameters = Array(repeating: "i64", count: words(opcode)).joined(separator: " ")
      let head = "(func (export \"\(opcode.mnemonic)\") (param \(parameters))"
      switch ValueType(operand: opcode.info.result(0), address: .i32) {
      case .f32: return "\(head) (result i64) (i64.extend_i32_u (i32.reinterpret_f32 \(computed))))"
      case .f64: return "\(head) (result i64) (i64.reinterpret_f64 \(computed)))"
      default:
        return "\(head) (result i64 i64) (local $v v128) (local.set $v \(computed)) "
          + "(i64x2.extract_lane 0 (local.get $v)) (i64x2.extract_lane 1 (local.get $v)))"
      }
    }
    return "(module \(functions.joined(separator: "\n")))"
  }

  /// Numbers of both widths: NaNs with either sign, quiet or not, with payloads; infinities, zeros, and others.
  private static let operands: [UInt64] = [
    0x7FF0_0000_0000_0001, 0xFFF4_5678_0000_0000, 0x7FFC_0000_0000_0123, 0xFFF8_0000_0000_0000, 0x7FF8_0000_0000_0000,
    0x7FF0_0000_0000_0000, 0xFFF0_0000_0000_0000, 0, 0x8000_0000_0000_0000, 0x3FF8_0000_0000_0000,
    0xC2E0_0000_4000_0001, 0x7FA0_0001_FFA0_0001, 0x7F80_0000_7FC0_0000, 0xFF80_0000_FFC0_1234, 0x7FE1_2345_7F80_0001,
    0x3F80_0000_BF80_0000, 0xFFFF_FFFF_7FFF_FFFF, 0x8000_0000_7F7F_FFFF,
  ]

  private static func calls(_ opcode: Opcode) -> [[UInt64]] {
    let count = words(opcode)
    if count == 1 { return operands.map { [$0] } }
    var state: UInt64 = 88_172_645_463_325_252
    return (0..<200).map { _ in
      (0..<count).map { _ in
        state ^= state << 13
        state ^= state >> 7
        state ^= state << 17
        return operands[Int(state % UInt64(operands.count))]
      }
    }
  }

  private static func guest(_ tier: Int, isDeterministic: Bool) throws -> Guest {
    let engine = Engine(isDeterministic: isDeterministic, tier: tiers[tier])
    return try Guest(try CompiledModule(engine, Module(parsing: Array(text().utf8))))
  }

  private static func bits(_ guest: Guest, _ opcode: Opcode, _ call: [UInt64]) throws -> [UInt64] {
    let function = try #require(guest.instance.function(named: opcode.mnemonic))
    return try function(call.map { .i64(Int64(bitPattern: $0)) }).map { value in
      guard case .i64(let bits) = value else { return 0 }
      return UInt64(bits)
    }
  }

  /// The numbers in a result that are NaNs but not the canonical one.
  private static func otherNaNs(_ opcode: Opcode, _ bits: [UInt64]) -> [String] {
    guard opcode.mnemonic.hasPrefix("f32") else {
      return bits.filter { Double(bitPattern: $0).isNaN && $0 != 0x7FF8_0000_0000_0000 }.map { String($0, radix: 16) }
    }
    return bits.flatMap { [UInt32(truncatingIfNeeded: $0), UInt32($0 >> 32)] }
      .filter { Float(bitPattern: $0).isNaN && $0 != 0x7FC0_0000 }.map { String($0, radix: 16) }
  }

  @Test func allTiersComputeTheSameBits() throws {
    #expect(Self.opcodes.count > 90)
    let guests = try tiers.indices.map { try Self.guest($0, isDeterministic: true) }
    for opcode in Self.opcodes {
      for call in Self.calls(opcode) {
        let results = try guests.map { try Self.bits($0, opcode, call) }
        let shown = "\(opcode) of \(call.map { String($0, radix: 16) })"
        #expect(results.areEqual, "\(shown)")
        guard !(Self.passing + Self.comparing).contains(Self.name(opcode)) else { continue }
        #expect(Self.otherNaNs(opcode, results[0]) == [], "\(shown)")
      }
    }
  }

  /// Without the profile the processor chooses: if it always chose the canonical NaN, the other test could not fail.
  @Test(arguments: tiers.indices) func otherwiseTheProcessorChooses(_ tier: Int) throws {
    let guest = try Self.guest(tier, isDeterministic: false)
    let others = try Self.opcodes.filter { opcode in
      try opcode.shapeOfNaNs != nil
        && Self.calls(opcode).contains { try !Self.otherNaNs(opcode, Self.bits(guest, opcode, $0)).isEmpty }
    }
    #expect(others.count > 40)
  }

  @Test func loopsAndConstantsAreDeterministicToo() throws {
    let text = """
      (module (memory (export "memory") 1)
        (func (export "f") (param $n i32) (param $seed i32) (local $i i32)
          (loop $l
            (i32.store (i32.shl (local.get $i) (i32.const 2))
              (i32.or (i32.const 0x7F800001) (i32.mul (local.get $i) (local.get $seed))))
            (br_if $l (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 512))))
          (local.set $i (i32.const 0))
          (loop $l
            (f32.store offset=4096 (i32.shl (local.get $i) (i32.const 2))
              (f32.add (f32.mul (f32.load (i32.shl (local.get $i) (i32.const 2))) (f32.const 1)) (f32.const -0)))
            (f64.store offset=8192 (i32.shl (local.get $i) (i32.const 3))
              (f64.promote_f32 (f32.load (i32.shl (local.get $i) (i32.const 2)))))
            (br_if $l (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 1))) (local.get $n))))
          (f64.store (i32.const 60000) (f64.div (f64.const 0) (f64.const 0)))
          (f32.store (i32.const 60008) (f32.sqrt (f32.const -1)))
          (f32.store (i32.const 60012) (f32.demote_f64 (f64.promote_f32 (f32.load (i32.const 0)))))))
      """
    let states = try tiers.map { tier in
      let module = try CompiledModule(Engine(isDeterministic: true, tier: tier), Module(parsing: Array(text.utf8)))
      let guest = try Guest(module)
      #expect(describe(guest.call("f", 512, 0x0123_4567)) == "[]")
      return guest.state
    }
    #expect(states.areEqual)
    let memory = states[0][0]
    for place in stride(from: 4096, to: 6144, by: 4) { #expect(memory[place..<place + 4] == [0, 0, 0xC0, 0x7F]) }
    for place in stride(from: 8192, to: 12288, by: 8) {
      #expect(memory[place..<place + 8] == [0, 0, 0, 0, 0, 0, 0xF8, 0x7F])
    }
    #expect(memory[60000..<60016] == [0, 0, 0, 0, 0, 0, 0xF8, 0x7F, 0, 0, 0xC0, 0x7F, 0, 0, 0xC0, 0x7F])
  }
}
