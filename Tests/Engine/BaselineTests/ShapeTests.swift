import Baseline
import Interpreter
import Runtime
import Testing
import WebAssembly
import WebAssemblyText

/// Each instruction on numbers computes in compiled code what it computes in the interpreter, wherever its operands are and
/// wherever its result goes.
@Suite struct ShapeTests {
  /// Every instruction without immediates whose operands and result are numbers, but for those with vectors.
  private static let opcodes = Opcode.allCases.filter { opcode in
    let info = opcode.info
    guard info.shape == .none, !info.isCustom, info.resultCount == 1, info.operandCount > 0 else { return false }
    return (0..<info.operandCount).allSatisfy { (1...4).contains(info.operand($0)) } && (1...4).contains(info.result(0))
  }

  /// Numbers at which something changes.
  private static let interesting: [UInt64] = [
    0, 1, 2, 3, 31, 32, 33, 63, 64, 127, 128, 255, 0x7FFF, 0x8000, 0xFFFF, 0x7FFF_FFFF, 0x8000_0000, 0xFFFF_FFFF,
    0x1_0000_0000,
    0x7FFF_FFFF_FFFF_FFFF, 0x8000_0000_0000_0000, .max, .max - 1,
    0x3F80_0000, 0xBF80_0000, 0x7F80_0000, 0x7FC0_0000, 0x4F00_0000, 0x4F80_0000, 0x5F00_0000, 0x0000_0001_7FC0_0001,
    0x3FF0_0000_0000_0000, 0xBFF0_0000_0000_0000, 0x7FF0_0000_0000_0000, 0x7FF8_0000_0000_0000, 0x41E0_0000_0000_0000,
    0x41F0_0000_0000_0000, 0x43E0_0000_0000_0000, 0x43F0_0000_0000_0000, 0x3FE0_0000_0000_0000, 0x8000_0000_8000_0000,
  ]

  /// Sixty-four bits of a sequence that looks random.
  private struct Sequence {
    var state: UInt64

    mutating func next() -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      let mixed = (state ^ state >> 33) &* 0xFF51_AFD7_ED55_8CCD
      return mixed ^ mixed >> 29
    }

    mutating func word() -> UInt64 {
      let choice = next()
      return choice % 4 == 0 ? next() : interesting[Int(choice >> 8) % interesting.count]
    }
  }

  private static func name(_ code: UInt32) -> String { ["", "i32", "i64", "f32", "f64"][Int(code)] }

  /// Sixty-four bits as a value of a type, and back; what is above 32 bits is not zero where a call has left it there.
  private static func from(_ code: UInt32, _ bits: String) -> String {
    switch code {
    case 1: "(i32.wrap_i64 \(bits))"
    case 2: bits
    case 3: "(f32.reinterpret_i32 (i32.wrap_i64 \(bits)))"
    default: "(f64.reinterpret_i64 \(bits))"
    }
  }

  private static func to(_ code: UInt32, _ value: String) -> String {
    switch code {
    case 1: "(i64.extend_i32_u \(value))"
    case 2: value
    case 3: "(i64.extend_i32_u (i32.reinterpret_f32 \(value)))"
    default: "(i64.reinterpret_f64 \(value))"
    }
  }

  private static func constant(_ code: UInt32, _ bits: UInt64) -> String {
    switch code {
    case 1: "(i32.const \(UInt32(truncatingIfNeeded: bits)))"
    case 2: "(i64.const \(bits))"
    default: from(code, "(i64.const \(bits))")
    }
  }

  /// An instruction in all shapes: functions of two words that give one, with a counter in their names.
  private static func functions(_ opcode: Opcode, _ sequence: inout Sequence) -> [String] {
    let info = opcode.info
    let codes = (0..<info.operandCount).map { info.operand($0) }
    let result = info.result(0)
    let names = ["$a", "$b"]
    var bodies: [String] = []
    func apply(_ operands: [String]) -> String { "(\(opcode.mnemonic) \(operands.joined(separator: " ")))" }
    let locals = codes.indices.map { "(local.get \(names[$0]))" }
    let words = codes.indices.map { from(codes[$0], "(local.get \($0))") }
    let loads = codes.indices.map { index -> String in
      "(\(name(codes[index])).load (i32.const \(index * 8)))"
    }
    let calls = codes.indices.map { "(call $\(name(codes[$0])) (local.get \($0)))" }
    let declared = codes.indices.map { "(local \(names[$0]) \(name(codes[$0])))" }.joined(separator: " ")
    let set = codes.indices.map { "(local.set \(names[$0]) \(words[$0]))" }.joined(separator: " ")
    let often = codes.indices.map { "(drop (local.get \(names[$0]))) (drop (local.get \(names[$0])))" }.joined(
      separator: " ")
    let store = "(i64.store (i32.const 0) (local.get 0)) (i64.store (i32.const 8) (local.get 1))"
    let computed = { (operands: [String]) in to(result, apply(operands)) }
    // Operands that are computed, in locals with and without registers, in memory, results of calls.
    bodies.append(computed(words))
    bodies.append("\(declared) \(set) \(computed(locals))")
    bodies.append("\(declared) \(set) \(often) \(computed(locals))")
    bodies.append("\(store) \(computed(loads))")
    bodies.append(computed(calls))
    if codes.count == 2 {
      let bits = [sequence.word(), sequence.word()]
      let constants = codes.indices.map { constant(codes[$0], bits[$0]) }
      let all = [words, locals, loads, calls, constants]
      for first in all.indices {
        for second in all.indices where first != second {
          bodies.append("\(declared) \(set) \(often) \(store) \(computed([all[first][0], all[second][1]]))")
        }
      }
      bodies.append(computed(constants))
      if codes[0] == codes[1] {
        bodies.append("\(declared) \(set) \(often) \(computed([locals[0], locals[0]]))")
        bodies.append(computed([words[1], words[0]]))
      }
    } else {
      bodies.append(computed([constant(codes[0], sequence.word())]))
    }
    // The result goes to a local that is an operand, or another one.
    for (index, code) in codes.enumerated() where code == result {
      let get = "\(to(result, "(local.get \(names[index]))"))"
      bodies.append("\(declared) \(set) \(often) (local.set \(names[index]) \(apply(locals))) \(get)")
      bodies.append(
        "\(declared) \(set) \(often) (i64.add \(get) (block (result i64) (drop (local.tee \(names[index]) \(apply(locals)))) \(get)))"
      )
    }
    bodies.append(
      "(local $r \(name(result))) \(declared) \(set) \(often) (local.set $r \(apply(locals))) "
        + "(i64.xor \(to(result, "(local.get $r)")) \(to(result, "(local.get $r)")))")
    // Operands that had to make room.
    let pressed = (0..<14).map { "(i64.add (local.get 0) (i64.const \($0)))" }.joined(separator: " ")
    let undone = Array(repeating: "i64.xor", count: 14).joined(separator: " ")
    bodies.append("\(pressed) \(computed(words)) \(undone)")
    bodies.append("\(declared) \(set) \(pressed) \(computed(locals)) \(undone)")
    if result == 1 {
      // As a condition.
      bodies.append("(if (result i64) \(apply(words)) (then (i64.const 7)) (else (i64.const 8)))")
      bodies.append("\(declared) \(set) \(often) (select (local.get 0) (local.get 1) \(apply(locals)))")
      bodies.append(
        "\(store) (select (f64.reinterpret_i64 (local.get 0)) (f64.const 1) \(apply(loads))) i64.reinterpret_f64")
      bodies.append("(block (br_if 0 \(apply(words))) (return (i64.const 5))) (i64.const 6)")
      bodies.append("(block (br_if 0 (i32.eqz \(apply(words)))) (return (i64.const 5))) (i64.const 6)")
      bodies.append("(block (result i64) (br_if 0 (local.get 1) \(apply(words))) (i64.const 1) i64.add)")
      bodies.append("(i64.extend_i32_u (i32.eqz \(apply(words))))")
    }
    return bodies
  }

  private static func module(_ opcode: Opcode) -> (text: String, count: Int) {
    var sequence = Sequence(state: UInt64(opcode.rawValue))
    let functions = functions(opcode, &sequence)
    let helpers = (UInt32(1)...4).map {
      "(func $\(name($0)) (param i64) (result \(name($0))) \(from($0, "(local.get 0)")))"
    }
    let exports = functions.enumerated().map { index, body -> String in
      // Locals are declared before anything else.
      "(func (export \"\(index)\") (param i64 i64) (result i64) \(body))"
    }
    return ("(module (memory 1) \((helpers + exports).joined(separator: "\n")))", functions.count)
  }

  @Test(arguments: opcodes)
  func agrees(_ opcode: Opcode) throws {
    let (text, count) = Self.module(opcode)
    let binary = try Module(parsing: Array(text.utf8))
    // NaNs are the same everywhere then.
    var guests: [Instance] = []
    var stores: [Store] = []
    for tier in [Interpreter.tier, Interpreter.tier] {
      let module = try CompiledModule(Engine(isDeterministic: true, tier: tier), binary)
      if !stores.isEmpty {
        let outcome = try Baseline.compile(module)
        #expect(outcome.interpreted.isEmpty, "\(opcode): \(outcome.interpreted)")
        try module.load(outcome.image)
      }
      let store = try Store(module.engine)
      stores.append(store)
      guests.append(try store.instantiate(module))
    }
    var sequence = Sequence(state: 17)
    for index in 0..<count {
      for _ in 0..<24 {
        let arguments = [Value.i64(Int64(bitPattern: sequence.word())), .i64(Int64(bitPattern: sequence.word()))]
        let outcomes = guests.map { guest -> String in
          guard let function = guest.function(named: "\(index)") else { return "no function" }
          do throws(Trap) { return "\(try function(arguments))" } catch { return "trap: \(error.kind)" }
        }
        #expect(outcomes[0] == outcomes[1], "\(opcode), shape \(index), \(arguments)")
      }
    }
  }
}
