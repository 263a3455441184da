import Baseline
import Interpreter
import Runtime
import Testing
import WebAssembly
import WebAssemblyText

/// Objects and exceptions in code that was compiled in one pass do what they do in the interpreter, wherever the operands are and
/// whenever there is a collection.
@Suite(.enabled(if: Baseline.isAvailable))
struct ObjectTests {
  private static let count = 120

  @Test(arguments: UInt64(1)...12) func operationsDoTheSame(_ seed: UInt64) throws {
    var programs = ObjectPrograms(seed: seed)
    let text = Array(programs.module(Self.count).utf8)
    let modules = try [Interpreter.tier, Baseline.tier].map { tier in
      try CompiledModule(Engine(tier: tier), Module(parsing: text))
    }
    let interpreted = try Baseline.compile(modules[1]).interpreted
    #expect(interpreted.isEmpty, "what the interpreter runs is not compared with anything")
    var expected: [String]?
    for stress: UInt32 in [0, 1, 3] {
      for module in modules {
        let outcomes = try Self.outcomes(module, stress: stress)
        if let expected {
          for (index, (first, other)) in zip(expected, outcomes).enumerated() where first != other {
            Issue.record("f\(index) with a collection after \(stress) objects: \(other) in place of \(first)")
          }
        }
        expected = expected ?? outcomes
      }
    }
    // Most of what is compared should be more than a trap.
    let results = expected?.joined(separator: " ").split(separator: " ") ?? []
    #expect(results.count { $0.hasPrefix("i32") } > results.count / 2)
  }

  /// What comes of each function, for some arguments.
  private static func outcomes(_ module: CompiledModule, stress: UInt32) throws -> [String] {
    var limits = StoreLimits()
    limits.heapStress = stress
    let store = try Store(module.engine, limits: limits)
    let instance = try store.instantiate(module)
    return (0..<count).map { index in
      guard let function = instance.function(named: "f\(index)") else { return "none" }
      return [Int32(0), 1, 2, 3, 6, 9, 13, 21, -1].map { argument in
        do throws(Trap) {
          return try function([.i32(argument)]).first.map { "\($0)" } ?? "nothing"
        } catch {
          return "\(error.kind)"
        }
      }.joined(separator: " ")
    }
  }
}
