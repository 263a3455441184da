import Apus
import Testing
import TestSupport

/// What traps say.
struct TrapTests {
  @Test func theBacktraceNamesFunctionsAndPlaces() throws {
    let guest = try Guest(
      """
      (func $divide (param i32 i32) (result i32) (i32.div_s (local.get 0) (local.get 1)))
      (func (export "visible") (result i32) (call $divide (i32.const 1) (i32.const 0)))
      (func (export "f") (result i32) (nop) (call 1))
      """)
    let trap = try guest.trap("f")
    #expect(trap.kind == .integerDivideByZero)
    #expect(trap.message == "integer divide by zero")
    #expect(trap.backtrace.map(\.name) == ["divide", "visible", "f"])
    #expect(trap.backtrace.map(\.function) == [0, 1, 2])
    let offsets = trap.backtrace.map(\.offset)
    #expect(offsets == offsets.sorted() && Set(offsets).count == 3)
    #expect(trap.description.split(separator: "\n").count == 4)
    #expect(trap.description.contains("\n  at divide (0x"))
  }

  @Test func aBacktraceCrossesInstances() throws {
    let engine = Engine(tier: testTier)
    let store = try Store(engine)
    var imports = Imports()
    imports.define(
      "lib",
      try Linker(engine).instantiate(Module(engine, text: "(func $deep (export \"f\") (unreachable))"), in: store))
    let instance = try Linker(engine).instantiate(
      Module(engine, text: "(import \"lib\" \"f\" (func $f)) (func $outer (export \"g\") (call $f))"), in: store,
      with: imports)
    let outer = try instance.function("g", as: (() -> Void).self)
    do throws(Trap) {
      try outer()
      Issue.record("expected a trap")
    } catch {
      #expect(error.kind == .unreachable)
      #expect(error.backtrace.map(\.name) == ["deep", "outer"])
    }
  }

  @Test(arguments: [
    ("(unreachable)", TrapKind.unreachable),
    ("(drop (i32.div_s (i32.const 1) (i32.const 0)))", .integerDivideByZero),
    ("(drop (i32.div_s (i32.const 0x80000000) (i32.const -1)))", .integerOverflow),
    ("(drop (i32.trunc_f32_s (f32.const nan)))", .invalidConversionToInteger),
    ("(drop (i32.load (i32.const -4)))", .outOfBoundsMemoryAccess),
    ("(drop (table.get 0 (i32.const 9)))", .outOfBoundsTableAccess),
    ("(call_indirect (i32.const 9))", .undefinedElement),
    ("(call_indirect (i32.const 0))", .uninitializedElement),
    ("(call_indirect (param i32) (i32.const 0) (i32.const 1))", .indirectCallTypeMismatch),
    ("(call_ref $t (ref.null $t))", .nullFunctionReference),
    ("(drop (i31.get_s (ref.null i31)))", .nullI31Reference),
    ("(drop (ref.cast (ref i31) (ref.null any)))", .castFailure),
  ])
  func theProcessSurvivesEachKind(_ body: String, _ kind: TrapKind) throws {
    let guest = try Guest(
      """
      (type $t (func)) (memory 1) (table 2 funcref) (elem (i32.const 1) $f)
      (func $f (export "f") (if (i32.eqz (i32.const 0)) (then \(body))))
      (func (export "g") (result i32) (i32.const 1))
      """)
    #expect(try guest.trap("f").kind == kind)
    #expect(try guest.call("g").first?.i32 == 1)
    try expectTheNextGuestRuns()
  }

  @Test func segmentsThatDoNotFitTrapInstantiation() throws {
    #expect(
      message { try Guest("(memory 1) (data (i32.const 65536) \"x\")") }.hasPrefix("out of bounds memory access"))
    #expect(
      message { try Guest("(table 1 funcref) (elem (i32.const 1) $f) (func $f)") }
        .hasPrefix("out of bounds table access"))
  }
}
