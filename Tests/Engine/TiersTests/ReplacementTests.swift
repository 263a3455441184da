import Interpreter
import MachineCode
import Runtime
import Testing
import Tiers
import WebAssembly
import WebAssemblyText

/// What becomes of functions and loops that are hot.
@Suite(.enabled(if: hasAllTiers))
struct ReplacementTests {
  @Test func aFunctionIsCompiledWhenItIsCalledAndAnewWhenItIsHot() throws {
    let module = try module(
      """
      (module (func $f (export "f") (param i32) (result i32) (i32.add (local.get 0) (i32.const 1)))
        (func (export "g") (result i32) (call $f (i32.const 41))))
      """)
    let guest = try Guest(module)
    #expect(module.tierCounts?.compiled == 0)
    for _ in 0..<10 { #expect(try guest.call("f", .i32(Int32(1))) == ["i32(2)"]) }
    #expect(module.tierCounts?.compiled == 2)
    #expect(module.tierCounts?.optimized == 0)
    for _ in 0..<10 { #expect(try guest.call("f", .i32(Int32(1))) == ["i32(2)"]) }
    #expect(module.tierCounts?.optimized == 1)
    #expect(try guest.call("g") == ["i32(42)"])
  }

  /// Loops in all kinds of places, which are left in the middle: what the operands below, the parameters and the locals are.
  @Test(arguments: [0, 3, 50] as [Int32], [1, 2, 7, 300] as [Int32])
  func aLoopGoesOnInBetterCode(_ threshold: Int32, _ count: Int32) throws {
    let text = """
      (module
        (memory 1)
        (func $id (param i64) (result i64) (local.get 0))
        (func (export "f") (param $n i32) (result i64 f64 i32)
          (local $i i32) (local $sum i64) (local $x f64) (local $v v128) (local $far i64)
          (local.set $far (i64.const 0x123456789ABC))
          ;; Operands below both loops: a constant, a local, a number, a vector.
          (i64.const 7) (local.get $far) (f64.convert_i32_s (local.get $n)) (v128.const i64x2 5 6)
          (local.get $n)
          (loop $outer (param i32) (result i32)
            (local.set $i) (local.get $i)
            (i32.const 3)
            (loop $inner (param i32) (result i32)
              (i32.sub (i32.const 1))
              (local.set $sum (i64.add (local.get $sum) (call $id (i64.extend_i32_u (local.get $i)))))
              (local.set $x (f64.add (local.get $x) (f64.const 0.5)))
              (local.set $v (i64x2.add (local.get $v) (i64x2.splat (local.get $sum))))
              (i64.store (i32.const 8) (i64.add (i64.load (i32.const 8)) (i64.const 3)))
              (local.tee $i) (local.get $i) (br_if $inner (i32.gt_s (i32.const 0)))
            )
            (i32.add) (i32.sub (i32.const 1))
            (local.tee $i) (local.get $i) (br_if $outer (i32.gt_s (i32.const 0)))
          )
          (drop)
          (i64x2.add (local.get $v)) (local.set $v)
          (local.set $x (f64.add (local.get $x)))
          (i64.add) (i64.add (local.get $sum)) (i64.add (i64x2.extract_lane 1 (local.get $v)))
          (i64.add (i64.load (i32.const 8)))
          (local.get $x) (local.get $i)))
      """
    let hot = try module(text, threshold: threshold)
    let cold = try CompiledModule(Engine(tier: Interpreter.tier), Module(parsing: Array(text.utf8)))
    var outcomes: [[String]] = []
    for module in [hot, cold] {
      let guest = try Guest(module)
      for _ in 0..<3 { outcomes.append(try guest.call("f", .i32(Int32(count)))) }
    }
    #expect(outcomes[..<3] == outcomes[3...])
    if count > threshold { #expect(hot.tierCounts?.loops ?? 0 > 0) }
  }

  @Test func aBacktraceNamesAFunctionOnceThatWasReplaced() throws {
    let module = try module(
      """
      (module (func $outer (export "f") (param $n i32)
        (loop $l
          (local.set $n (i32.sub (local.get $n) (i32.const 1)))
          (call $inner (local.get $n))
          (br $l)))
        (func $inner (param i32) (if (i32.eqz (local.get 0)) (then unreachable))))
      """)
    let guest = try Guest(module)
    let trap = #expect(throws: Trap.self) { try guest.call("f", .i32(Int32(1000))) }
    #expect(trap?.kind == .unreachable)
    #expect(trap?.backtrace.map { $0.function } == [1, 0])
    #expect(trap?.backtrace.map { $0.name } == ["inner", "outer"])
    #expect(module.tierCounts?.loops == 1)
  }

  @Test func anExceptionIsCaughtAroundALoopThatWasReplaced() throws {
    let module = try module(
      """
      (module (tag $t (param i32))
        (func $throw (param i32) (if (i32.gt_s (local.get 0) (i32.const 500)) (then (throw $t (local.get 0)))))
        (func $inside (export "inside") (result i32) (local $i i32)
          (block $caught (result i32)
            (try_table (catch $t $caught)
              (loop $l
                (local.set $i (i32.add (local.get $i) (i32.const 1)))
                (call $throw (local.get $i))
                (br $l)))
            (i32.const -1)))
        (func $loop (local $i i32)
          (loop $l
            (local.set $i (i32.add (local.get $i) (i32.const 1)))
            (call $throw (local.get $i))
            (br $l)))
        (func (export "outside") (result i32)
          (block $caught (result i32) (try_table (catch $t $caught) (call $loop)) (i32.const -1))))
      """)
    let guest = try Guest(module)
    for name in ["inside", "outside", "inside", "outside"] {
      #expect(try guest.call(name) == ["i32(501)"])
    }
    #expect(module.tierCounts?.loops == 2)
  }

  @Test func whatIsNotCompiledIsInterpreted() throws {
    let locals = String(repeating: "i64 ", count: 5000)
    let module = try module(
      """
      (module (func $wide (export "wide") (param i32) (result i32) (local \(locals)) (i32.add (local.get 0) (i32.const 1)))
        (func (export "f") (result i32) (call $wide (call $wide (i32.const 1)))))
      """)
    let guest = try Guest(module)
    for _ in 0..<100 {
      #expect(try guest.call("f") == ["i32(3)"])
      #expect(try guest.call("wide", .i32(Int32(5))) == ["i32(6)"])
    }
    #expect(module.tierCounts?.interpreted == 1)
  }

  @Test func withoutLLVMFunctionsStay() throws {
    let text = "(module (func (export \"f\") (result i32) (i32.const 1)))"
    var policy = TierPolicy()
    policy.threshold = 0
    let module = try CompiledModule(Engine(tier: Tiers.tier(policy)), Module(parsing: Array(text.utf8)))
    let guest = try Guest(module)
    for _ in 0..<100 { #expect(try guest.call("f") == ["i32(1)"]) }
    #expect(module.tierCounts?.optimized == 0)
  }

  @Test func allCanBeCompiledAhead() throws {
    let functions = (0..<1000).map { "(func (export \"f\($0)\") (result i32) (i32.const \($0)))" }.joined()
    var policy = TierPolicy()
    policy.isAhead = true
    let module = try CompiledModule(
      Engine(tier: Tiers.tier(policy)), Module(parsing: Array("(module \(functions))".utf8)))
    #expect(module.tierCounts?.compiled == 1000)
    let guest = try Guest(module)
    #expect(try guest.call("f777") == ["i32(777)"])
  }
}
