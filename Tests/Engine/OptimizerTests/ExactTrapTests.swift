import Interpreter
import Optimizer
import Runtime
import Testing

/// Loops that store, count and call until an access is out of bounds: what they have done must be there, and nothing more.
@Suite(.enabled(if: Optimizer.isAvailable))
struct ExactTrapTests {
  /// A width of access: its instructions, and how to make a value of an i32.
  struct Width: CustomTestStringConvertible, Sendable {
    var bytes: Int32
    var load: String
    var store: String
    /// Makes a value of the i32 on the stack, and an i32 of a value.
    var make: String
    var take: String
    var testDescription: String { store }
  }

  static let widths = [
    Width(bytes: 1, load: "i32.load8_u", store: "i32.store8", make: "", take: ""),
    Width(bytes: 2, load: "i32.load16_s", store: "i32.store16", make: "", take: ""),
    Width(bytes: 4, load: "i32.load", store: "i32.store", make: "", take: ""),
    Width(bytes: 4, load: "f32.load", store: "f32.store", make: "(f32.convert_i32_s)", take: "(i32.trunc_sat_f32_s)"),
    Width(bytes: 8, load: "i64.load", store: "i64.store", make: "(i64.extend_i32_u)", take: "(i32.wrap_i64)"),
    Width(bytes: 8, load: "f64.load", store: "f64.store", make: "(f64.convert_i32_u)", take: "(i32.trunc_sat_f64_u)"),
    Width(
      bytes: 16, load: "v128.load", store: "v128.store", make: "(i32x4.splat)", take: "(i32x4.extract_lane 1)"),
  ]

  /// The body of a loop's round; `$p` is the address that moves, `$i` the number of the round.
  static func shapes(_ w: Width) -> [String: (body: String, step: Int32)] {
    let value = "(local.get $i) \(w.make)"
    let here = "(local.get $p)"
    func store(_ offset: Int32, _ value: String) -> String { "\(here) \(value) (\(w.store) offset=\(offset))" }
    func load(_ offset: Int32) -> String { "\(here) (\(w.load) offset=\(offset))" }
    let w1 = w.bytes
    return [
      "fill": (store(0, value), w1),
      "zero": (store(0, "(i32.const 0) \(w.make)"), w1),
      "strided": (store(0, value), 3 * w1),
      "odd": (store(0, value), w1 + 1),
      "downwards": (store(0, value), -w1),
      "unrolled": ((0..<4).map { store($0 * w1, value) }.joined(), 4 * w1),
      "copied": (store(0, load(32768)), w1),
      "copied from before": (store(w1, load(0)), w1),
      "copied over itself": (store(0, load(3)), w1),
      "two rows": (store(0, value) + store(4096, value), w1),
      "far and near": (store(60000, value) + store(0, value), w1),
      "read and dropped": (load(0) + "(drop)" + "(i32.const 64) \(value) (\(w.store))", w1),
      "summed": ("(global.set $sum (i32.add (global.get $sum) \(load(0)) \(w.take)))", w1),
      "summed in a local": ("(local.set $s (i32.add (local.get $s) \(load(0)) \(w.take)))", w1),
      "counted in memory": (
        "(i32.const 128) (i32.load (i32.const 128)) (i32.const 1) (i32.add) (i32.store)" + load(0) + "(drop)", w1
      ),
      "counted in a global": ("(global.set $count (i32.add (global.get $count) (i32.const 1)))" + store(0, value), w1),
      "counted before and behind": (
        "(global.set $count (local.get $i))" + store(0, value) + "(global.set $sum (local.get $i))", w1
      ),
      "called": ("(call $tick)" + store(0, value), w1),
      "stored twice": (store(0, value) + load(w1) + "(drop)" + store(0, "(i32.const 7) \(w.make)"), w1),
      "stored under a condition": ("(if (i32.and (local.get $i) (i32.const 1)) (then \(store(0, value))))", w1),
      "divided": (
        "\(here) (i32.const 100) (i32.sub (i32.const 500) (local.get $i)) (i32.div_u) \(w.make) (\(w.store))", w1
      ),
    ]
  }

  static func module(_ w: Width) -> String {
    var text = """
      (module (memory (export "memory") 1)
      (global $count (export "count") (mut i32) (i32.const 0)) (global $sum (export "sum") (mut i32) (i32.const 0))
      (func $tick (global.set $count (i32.add (global.get $count) (i32.const 1))))
      (func (export "prepare") (local $p i32) (loop
      (i32.store8 (local.get $p) (i32.mul (local.get $p) (i32.const 167)))
      (br_if 0 (i32.lt_u (local.tee $p (i32.add (local.get $p) (i32.const 1))) (i32.const 65536)))))\n
      """
    for (name, shape) in shapes(w) {
      for (ending, test) in [
        // Until something traps; as often as is asked for, by each of the ways that compilers count.
        ("endless", "(br 0)"),
        ("counted", "(br_if 0 (i32.ne (local.get $i) (local.get $n)))"),
        ("less", "(br_if 0 (i32.lt_u (local.get $i) (local.get $n)))"),
      ] {
        text += """
          (func (export "\(name), \(ending)") (param $p i32) (param $n i32) (result i32) (local $i i32) (local $s i32)
          (loop \(shape.body) (local.set $p (i32.add (local.get $p) (i32.const \(shape.step))))
          (local.set $i (i32.add (local.get $i) (i32.const 1))) \(test)) \(ending == "endless" ? "(unreachable)" : "")
          (local.get $s))\n
          """
      }
    }
    return text + ")"
  }

  @Test(arguments: widths)
  func traps(_ width: Width) throws {
    let text = Self.module(width)
    for (name, shape) in Self.shapes(width) {
      for ending in ["endless", "counted", "less"] {
        for start in [0, 65536 - 64 * width.bytes, 65536 - 40 * width.bytes + 1, 65530, 64 * width.bytes, 3] {
          for count: Int32 in [3, 63, 1 << 20] where ending != "endless" || count == 3 {
            var outcomes: [(String, [[UInt8]])] = []
            for tier in tiers.indices {
              let guest = try Self.guest(text, tier)
              _ = guest.call("prepare")
              let result = guest.call("\(name), \(ending)", start, count)
              outcomes.append((describe(result), guest.state))
            }
            let place = "\(name), \(ending), from \(start), \(count) times, step \(shape.step)"
            #expect(outcomes.map(\.0).areEqual, "\(place)")
            #expect(outcomes.map(\.1).areEqual, "the state of \(place)")
          }
        }
      }
    }
  }

  /// A guest for one call; modules are compiled once.
  private static func guest(_ text: String, _ tier: Int) throws -> Guest {
    try Guest(modules.module(text, tier))
  }

  private static let modules = ModuleCache()
}
