import Apus
import Testing
import TestSupport

/// Calls in both directions, and the values that they exchange.
struct CallTests {
  @Test func allTypesGoBothWays() throws {
    let guest = try Guest(
      """
      (import "env" "mix" (func $mix (param i32 i32 i64 i64 f32 f64 v128) (result i32 i32 i64 i64 f32 f64 v128)))
      (func (export "f") (param i32 i32 i64 i64 f32 f64 v128) (result i32 i32 i64 i64 f32 f64 v128)
        (call $mix (local.get 0) (local.get 1) (local.get 2) (local.get 3) (local.get 4) (local.get 5) (local.get 6)))
      """
    ) { linker in
      linker.function("env", "mix") {
        (a: Int32, b: UInt32, c: Int64, d: UInt64, e: Float, f: Double, g: V128)
          -> (Int32, UInt32, Int64, UInt64, Float, Double, V128) in
        (a &- 1, b &+ 1, c &- 1, d &+ 1, e * 2, f * 2, V128(low: g.high, high: g.low))
      }
    }
    let f = try guest.instance.function(
      "f",
      as: ((Int32, UInt32, Int64, UInt64, Float, Double, V128) -> (Int32, UInt32, Int64, UInt64, Float, Double, V128))
        .self)
    let result = try f(.min, .max, .min, .max, 1.5, -0.25, V128(low: 1, high: 2))
    #expect(result.0 == .max)
    #expect(result.1 == 0)
    #expect(result.2 == .max)
    #expect(result.3 == 0)
    #expect(result.4 == 3)
    #expect(result.5 == -0.5)
    #expect(result.6 == V128(low: 2, high: 1))
  }

  @Test func bitsOfNaNsArriveUnchanged() throws {
    let guest = try Guest("(func (export \"f\") (param f32) (result f32) (local.get 0))")
    let signaling = UInt32(0x7FA0_0001)
    #expect(try guest.call("f", .f32(bits: signaling)).first?.bits32 == signaling)
  }

  private enum Level: Int32, WebAssemblyType {
    case low, high

    static var webAssemblyType: ValueType { .i32 }
    init(webAssemblyValue value: Value) throws(Trap) {
      let number = try Int32(webAssemblyValue: value)
      guard let level = Level(rawValue: number) else { throw Trap(.host, "expected a level, found \(number)") }
      self = level
    }
    var webAssemblyValue: Value { rawValue.webAssemblyValue }
  }

  @Test func aTypeOfOnesOwnIsChecked() throws {
    let guest = try Guest(
      """
      (import "env" "flip" (func $flip (param i32) (result i32)))
      (func (export "f") (param i32) (result i32) (call $flip (local.get 0)))
      """
    ) { linker in linker.function("env", "flip") { (level: Level) -> Level in level == .low ? .high : .low } }
    let f = try guest.instance.function("f", as: ((Level) -> Level).self)
    #expect(try f(.low) == .high)
    #expect(try guest.trap("f", .i32(Int32(7))).message == "expected a level, found 7")
  }

  @Test func argumentsAreChecked() throws {
    let guest = try Guest("(func (export \"f\") (param i32 i64))")
    #expect(try guest.trap("f", .i32(Int32(1))).message == "the function takes 2 arguments, it was given 1")
    #expect(
      try guest.trap("f", .i32(Int32(1)), .f32(1)).message == "argument 1 must be of type i64, it is of type f32")
  }

  @Test func aFunctionIsOfOneStore() throws {
    let text = "(func (export \"f\"))"
    let one = try Guest(text)
    let function = try one.instance.function("f")
    let other = try Store(one.engine)
    #expect(message { try other.call(function) } == "the function is of another store")
    #expect(message { try other.function(function, as: (() -> Void).self)() } == "the function is of another store")
  }

  @Test func whatOutlivesItsStoreVariableStillWorks() throws {
    func make() throws -> (TypedFunction<Int32>, Memory, Global) {
      let guest = try Guest(
        """
        (memory (export "m") 1) (global (export "g") (mut i32) (i32.const 5))
        (func (export "f") (result i32) (i32.load (i32.const 8)))
        """)
      return (
        try guest.instance.function("f", as: (() -> Int32).self), try guest.instance.memory("m"),
        try guest.instance.global("g")
      )
    }
    let (f, memory, global) = try make()
    try memory.store(Int32(99), at: 8)
    #expect(try f() == 99)
    #expect(global.value.i32 == 5)
  }

  @Test func tailCallsNeedConstantStack() throws {
    var limits = StoreLimits()
    limits.stackBytes = 64 << 10
    let guest = try Guest(
      """
      (func $count (export "count") (param i64 i64) (result i64)
        (if (result i64) (i64.eqz (local.get 0))
          (then (local.get 1))
          (else (return_call $count (i64.sub (local.get 0) (i64.const 1)) (i64.add (local.get 1) (i64.const 1))))))
      """, limits: limits)
    let count = try guest.instance.function("count", as: ((Int64, Int64) -> Int64).self)
    #expect(try count(10_000_000, 0) == 10_000_000)
  }

  @Test func compilingOnceServesManyInstances() throws {
    let engine = Engine(tier: testTier)
    let module = try Module(
      engine,
      text: "(global $g (mut i32) (i32.const 0)) (func (export \"next\") (result i32)"
        + " (global.set $g (i32.add (global.get $g) (i32.const 1))) (global.get $g))")
    for _ in 0..<100 {
      let instance = try Linker(engine).instantiate(module, in: Store(engine))
      let next = try instance.function("next", as: (() -> Int32).self)
      #expect(try (next(), next()) == (1, 2))
    }
  }
}

extension Value {
  fileprivate var bits32: UInt32? { if case .f32(let bits) = self { bits } else { nil } }
}
