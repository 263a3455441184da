import MachineCode
import Optimizer
import Runtime
import Testing
import WebAssembly
import WebAssemblyText

/// Where a trap happened: compiled code says the same as the interpreter.
@Suite struct PositionTests {
  private static let cache = ModuleCache()

  private static let text = """
    (module
      (type $unary (func (param i32) (result i32)))
      (memory 1) (table 3 funcref) (elem (i32.const 1) $divide $divide)
      (func $divide (type $unary) (i32.add (i32.const 1) (i32.div_u (i32.const 100) (local.get 0))))
      (func $overflow (type $unary) (i32.trunc_f64_s (f64.mul (f64.convert_i32_s (local.get 0)) (f64.const 1e300))))
      (func $load (type $unary)
        (i32.add (i32.load (i32.const 0)) (i32.add (i32.load8_u offset=8 (local.get 0)) (i32.load (local.get 0)))))
      (func $fill (type $unary) (local i32)
        (local.set 1 (i32.const 65000))
        (loop
          (i32.store8 (local.get 1) (local.get 0))
          (i32.store16 offset=1 (local.get 1) (local.get 0))
          (local.set 1 (i32.add (local.get 1) (i32.const 1)))
          (br_if 0 (local.get 0)))
        (local.get 1))
      (func $sum (type $unary) (local i32 i32)
        (loop
          (local.set 2 (i32.add (local.get 2) (i32.load (local.get 1))))
          (br_if 0 (i32.lt_u (local.tee 1 (i32.add (local.get 1) (i32.const 4))) (local.get 0))))
        (local.get 2))
      (func $indirect (type $unary)
        (drop (call $divide (i32.const 7)))
        (call_indirect (type $unary) (local.get 0) (local.get 0)))
      (func $copy (type $unary) (memory.copy (i32.const 0) (local.get 0) (i32.const 10)) (local.get 0))
      (func $down (type $unary)
        (if (result i32) (i32.eqz (local.get 0)) (then unreachable)
          (else (i32.add (call $down (i32.sub (local.get 0) (i32.const 1))) (i32.const 1)))))
      (func (export "divide") (param i32) (result i32) (call $divide (local.get 0)))
      (func (export "overflow") (param i32) (result i32) nop (call $overflow (local.get 0)))
      (func (export "load") (param i32) (result i32) nop nop (call $load (local.get 0)))
      (func (export "fill") (param i32) (result i32) (call $fill (local.get 0)))
      (func (export "sum") (param i32) (result i32) (call $sum (local.get 0)))
      (func (export "indirect") (param i32) (result i32) (call $indirect (local.get 0)))
      (func (export "copy") (param i32) (result i32) (call $copy (local.get 0)))
      (func (export "down") (param i32) (result i32) (call $down (local.get 0))))
    """

  private static let calls: [(String, Int32)] = [
    ("divide", 0), ("overflow", 1), ("overflow", -1), ("load", 65530), ("load", 65534), ("load", -1), ("fill", 1),
    ("sum", 65537), ("sum", -1), ("indirect", 0), ("indirect", 3), ("copy", 65530), ("down", 0), ("down", 10),
  ]

  @Test(arguments: calls) func trapsHappenWhereTheInterpreterSays(_ name: String, _ argument: Int32) throws {
    var frames: [[String]] = []
    for tier in tiers.indices {
      let guest = try Guest(Self.cache.module(Self.text, tier))
      guard case .failure(let trap) = guest.call(name, argument) else {
        Issue.record("\(name) does not trap")
        return
      }
      frames.append(trap.backtrace.map { "\($0.name ?? "\($0.function)") at \($0.offset)" })
    }
    #expect(frames[0].count >= 2)
    #expect(frames.areEqual)
  }

  @Test func tablesGiveWhatTheyWereMadeOf() {
    var table = PositionTable()
    table.append([(0, 5), (0, 3), (4, 900), (9, 900), (300, 2)])
    table.append([])
    table.append([(7, 1)])
    let found = [0, 3, 4, 9, 299, 300, 100_000].map { table.offset(at: $0, ofFunction: 0) }
    #expect(found == [3, 3, 900, 900, 900, 2, 2])
    #expect(table.offset(at: 50, ofFunction: 1) == 0)
    #expect(table.offset(at: 6, ofFunction: 2) == 0)
    #expect(table.offset(at: 7, ofFunction: 2) == 1)
    #expect(table.offset(at: 7, ofFunction: 3) == 0)
  }

  @Test func damagedTablesAreHarmless() {
    var numbers = SystemRandomNumberGenerator()
    for _ in 0..<20_000 {
      let bytes = (0..<40).map { _ in UInt8.random(in: 0...255, using: &numbers) }
      let ends = (0..<4).map { _ in UInt32.random(in: 0...60, using: &numbers) }
      let table = PositionTable(bytes: bytes, ends: ends)
      for function in 0..<5 { #expect(table.offset(at: .random(in: 0...1 << 40), ofFunction: function) >= 0) }
    }
  }

  @Test func instructionsAreShownWithWhatTheyComeFrom() throws {
    let module = try Self.cache.module(Self.text, 0)
    let instructions = try Optimizer.disassemble(0, of: module)
    let body = module.module.functions[0].body.indices.lowerBound
    let division = try #require(module.module.text(ofFunction: 0).lines.first { $0.text.hasPrefix("i32.div_u") })
    #expect(instructions.contains { $0.text.hasPrefix("div ") && $0.offset == division.offset - body })
    #expect(instructions.contains { $0.comment == "trap: integerDivideByZero" && $0.offset == division.offset - body })
    #expect(try Optimizer.disassemble(5, of: module).contains { $0.text.hasPrefix("call ") && $0.comment == "divide" })
  }
}
