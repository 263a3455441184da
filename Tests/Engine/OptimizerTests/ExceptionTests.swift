import Interpreter
import Optimizer
import Runtime
import Testing
import WebAssembly
import WebAssemblyText

/// Exceptions that pass through compiled frames of all shapes: what is caught, and what the frames hold then.
@Suite(.enabled(if: Optimizer.isAvailable))
struct ExceptionTests {
  /// How the frames look like between who throws and who catches.
  struct Frames: CustomTestStringConvertible, Sendable {
    var testDescription: String
    /// Types of parameters beside the depth, and of locals that live across the call.
    var parameters: [String] = []
    var locals: [String] = []
    var isIndirect = false
    var depths: [Int32] = [0, 1, 2, 10, 100, 1000]
  }

  static let frames = [
    Frames(testDescription: "small"),
    Frames(testDescription: "locals in registers", locals: ["i32", "i64", "i64", "i32"]),
    Frames(testDescription: "locals on the stack", locals: Array(repeating: "i64", count: 24)),
    Frames(testDescription: "larger than a page", locals: Array(repeating: "v128", count: 600), depths: [0, 1, 40]),
    Frames(testDescription: "arguments on the stack", parameters: Array(repeating: "i64", count: 17)),
    Frames(
      testDescription: "vectors as arguments", parameters: Array(repeating: "v128", count: 11), locals: ["f64", "f32"]),
    Frames(testDescription: "indirect", locals: ["i32", "i64"], isIndirect: true),
  ]

  static let signatures: [[String]] = [
    [], ["i32"], ["f32"], ["i64", "i32"], ["v128"], ["f32", "v128", "i32", "f64", "v128"],
    (0..<40).map { ["i32", "i64", "f32", "f64", "v128"][$0 % 5] }, Array(repeating: "v128", count: 20),
    Array(repeating: "i64", count: 100),
  ]

  /// A constant of a type, different for each number.
  private static func constant(_ type: String, _ number: Int) -> String {
    switch type {
    case "v128": "(v128.const i64x2 \(number &* 0x1234_5678_9ABC) \(~number))"
    case "f32", "f64": "(\(type).const \(number).5)"
    default: "(\(type).const \(number &* 77777))"
    }
  }

  /// Makes a local of the depth, or an `i32` of it.
  private static func make(_ type: String, _ index: Int) -> String {
    let number = "(i32.mul (local.get $n) (i32.const \(index * 2 + 3)))"
    switch type {
    case "i32": return "(local.set $l\(index) \(number))"
    case "i64": return "(local.set $l\(index) (i64.extend_i32_u \(number)))"
    case "v128": return "(local.set $l\(index) (i32x4.splat \(number)))"
    default: return "(local.set $l\(index) (\(type).convert_i32_u \(number)))"
    }
  }

  private static func take(_ type: String, _ index: Int) -> String {
    switch type {
    case "i32": "(local.get $l\(index))"
    case "i64": "(i32.wrap_i64 (local.get $l\(index)))"
    case "v128": "(i32x4.extract_lane 3 (local.get $l\(index)))"
    default: "(i32.trunc_sat_\(type)_u (local.get $l\(index)))"
    }
  }

  /// A module whose `catch` catches what is thrown through as many frames as its argument says. It gives a digest of its own
  /// frame's values and then the exception's.
  static func module(_ frames: Frames, _ types: [String]) -> String {
    let extra = frames.parameters.isEmpty ? "" : "(param \(frames.parameters.joined(separator: " ")))"
    let locals = frames.locals.enumerated()
    let declared = locals.map { "(local $l\($0) \($1))" }.joined(separator: " ") + " (local $d i32)"
    let make = locals.map { Self.make($1, $0) }.joined(separator: "\n")
    let digest = locals.map {
      "(local.set $d (i32.add (i32.rotl (local.get $d) (i32.const 5)) \(Self.take($1, $0))))"
    }.joined(separator: "\n")
    let passed = frames.parameters.enumerated().map { Self.constant($1, $0) }.joined(separator: " ")
    let thrown = types.enumerated().map { Self.constant($1, $0) }.joined(separator: " ")
    let list = types.joined(separator: " ")
    func call(_ depth: String) -> String {
      frames.isIndirect
        ? "(call_indirect (type $step) \(depth) \(passed) (i32.const 0))" : "(call $next \(depth) \(passed))"
    }
    return """
      (module
        (type $step (func (param i32) \(extra) (result i32)))
        (tag $other) (tag $e (param \(list)))
        (table funcref (elem $next))
        (global $state (export "state") (mut i32) (i32.const 0))
        (func $next (param $n i32) \(extra) (result i32) \(declared)
          (if (i32.eqz (local.get $n)) (then (throw $e \(thrown))))
          \(make)
          (drop \(call("(i32.sub (local.get $n) (i32.const 1))")))
          (global.set $state (i32.const 99))
          \(digest) (local.get $d))
        (func (export "catch") (param $n i32) (result i32 \(list)) \(declared)
          \(types.enumerated().map { "(local $v\($0) \($1))" }.joined(separator: " "))
          (local.set $n (i32.add (local.get $n) (i32.const 1)))
          \(make)
          (global.set $state (i32.const 1))
          (block $none
            (block $caught (result \(list))
              (try_table (catch $other $none) (catch $e $caught)
                (drop \(call("(i32.sub (local.get $n) (i32.const 1))")))
                (global.set $state (i32.const 2)))
              (unreachable))
            \(types.indices.reversed().map { "(local.set $v\($0))" }.joined(separator: " "))
            (global.set $state (i32.add (global.get $state) (i32.const 10)))
            \(digest)
            (return (local.get $d) \(types.indices.map { "(local.get $v\($0))" }.joined(separator: " "))))
          (unreachable)))
      """
  }

  /// Calls an export in all tiers and compares what comes of it.
  private func expectSame(_ text: String, _ name: String, _ arguments: Int32...) throws {
    var outcomes: [(String, [[UInt8]])] = []
    for tier in tiers.indices {
      let guest = try Guest(Self.modules.module(text, tier))
      let function = try #require(guest.instance.function(named: name))
      let result = Result { () throws(Trap) in try function(arguments.map { .i32($0) }) }
      outcomes.append((describe(result), guest.state))
    }
    #expect(outcomes.map(\.0).areEqual, "\(name) of \(arguments)")
    #expect(outcomes.map(\.1).areEqual, "the state after \(name) of \(arguments)")
  }

  private static let modules = ModuleCache()

  @Test(arguments: frames)
  func passesThrough(_ frames: Frames) throws {
    let text = Self.module(frames, ["i32", "v128"])
    for depth in frames.depths { try expectSame(text, "catch", depth) }
  }

  @Test(arguments: signatures)
  func carries(_ types: [String]) throws {
    let text = Self.module(Frames(testDescription: "", locals: ["i64", "i32"]), types)
    for depth: Int32 in [0, 3] { try expectSame(text, "catch", depth) }
  }
}
