import Baseline
import Interpreter
import Runtime
import Testing
import WebAssembly
import WebAssemblyText

/// What the compiler leaves to the interpreter, and that it leaves nothing else in disorder.
@Suite struct LimitsOfFunctionsTests {
  /// A function whose locals are out of proportion to its code stands between two that call each other.
  @Test func aFunctionWithManyLocalsIsInterpreted() throws {
    let text = """
      (module
        (func $first (export "first") (param i32) (result i32) (i32.add (call $last (local.get 0)) (i32.const 1)))
        (func $many (export "many") (param i32) (result i32) (local \(Array(repeating: "i64", count: 30_000).joined(separator: " ")))
          (call $first (local.get 0)))
        (func $last (export "last") (param i32) (result i32)
          (if (result i32) (local.get 0) (then (call $many (i32.const 0))) (else (i32.const 40)))))
      """
    let module = try CompiledModule(Engine(tier: Interpreter.tier), Module(parsing: Array(text.utf8)))
    let outcome = try Baseline.compile(module)
    #expect(outcome.interpreted.map { $0.position } == [1])
    try module.load(outcome.image)
    let store = try Store(module.engine)
    let instance = try store.instantiate(module)
    for (name, argument, expected) in [("first", 0, 41), ("first", 1, 42), ("many", 0, 41), ("last", 1, 41)] {
      let function = try #require(instance.function(named: name))
      #expect("\(try function([.i32(Int32(argument))]))" == "\([Value.i32(Int32(expected))])", "\(name) \(argument)")
    }
  }
}
