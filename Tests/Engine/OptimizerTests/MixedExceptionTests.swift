import Baseline
import Interpreter
import Optimizer
import Runtime
import Testing
import WebAssembly
import WebAssemblyText

/// Exceptions where machine code, the interpreter and the host call each other.
@Suite(.enabled(if: Optimizer.isAvailable))
struct MixedExceptionTests {
  /// A guest in one of the tiers, whose import `host` calls its export `back`, and which shares a table with a library that is
  /// interpreted in any case.
  private func makeGuest(_ tier: Int, metersFuel: Bool = false) throws -> Guest {
    let engine = Engine(metersFuel: metersFuel, tier: Interpreter.tier)
    let module = try CompiledModule(engine, Module(parsing: Array(Self.text.utf8)))
    if tier == 1 { try module.load(Optimizer.compile(module).image) }
    if tier == 2 { try Baseline.load(module) }
    let type = FunctionType(parameters: [.i32], results: [.i32])
    let host = HostFunction(engine, type) { (call) throws(Trap) in
      let value = Int32(truncatingIfNeeded: call[0])
      if value == 1000 { throw Trap(.unreachable) }
      guard let function = call.caller?.function(named: "back") else { throw Trap(.host) }
      if case .i32(let bits)? = try function([.i32(value)]).first { call[0] = UInt64(bits) }
    }
    let store = try Store(engine)
    let library = try store.instantiate(CompiledModule(engine, Module(parsing: Array(Self.library.utf8))))
    return Guest(
      store: store, instance: try store.instantiate(module, [.function(Function(host))] + library.exports.map(\.item)))
  }

  private static let library = """
    (module
      (type $leaf (func (param i32) (result i32)))
      (tag $e (export "e") (param i32))
      (table (export "table") 1 funcref)
      (func (export "interpreted") (param i32) (result i32)
        (i32.add (call_indirect (type $leaf) (local.get 0) (i32.const 0)) (i32.const 1)))
      (func (export "catching") (param i32) (result i32)
        (block $h (result i32)
          (try_table (catch $e $h) (return (call_indirect (type $leaf) (local.get 0) (i32.const 0)))) (unreachable))
        (i32.add (i32.const 1)) (local.set 0)
        (throw $e (local.get 0))))
    """

  /// Functions that the host, the interpreter and machine code run, in turn.
  private static let text = """
    (module
      (import "env" "host" (func $host (param i32) (result i32)))
      (import "library" "e" (tag $e (param i32)))
      (import "library" "table" (table $library 1 funcref))
      (import "library" "interpreted" (func $interpreted (param i32) (result i32)))
      (import "library" "catching" (func $catching (param i32) (result i32)))
      (tag $other)
      (global $clean (export "clean") (mut i32) (i32.const 0))
      (elem (table $library) (i32.const 0) func $leaf)
      (table $kept (export "kept") 1 exnref)
      (func $leaf (param i32) (result i32)
        (if (i32.eqz (local.get 0)) (then (throw $e (i32.const 77))))
        (if (i32.eq (local.get 0) (i32.const 100)) (then (unreachable)))
        (call $step (i32.sub (local.get 0) (i32.const 1))))
      (func $cleaning (param i32) (result i32) (local $x exnref)
        (block $h (result exnref)
          (try_table (catch_all_ref $h) (return (call $leaf (local.get 0)))) (unreachable))
        (local.set $x) (table.set $kept (i32.const 0) (local.get $x))
        (global.set $clean (i32.add (global.get $clean) (i32.const 1)))
        (throw_ref (table.get $kept (i32.const 0))))
      (func $step (param i32) (result i32)
        (block $d (block $c (block $b (block $a
          (br_table $a $b $c $d (i32.and (local.get 0) (i32.const 3))))
          (return (call $host (local.get 0))))
          (return (call $interpreted (local.get 0))))
          (return (call $catching (local.get 0))))
        (i32.add (call $cleaning (local.get 0)) (i32.const 3)))
      (func (export "back") (param i32) (result i32) (call $leaf (local.get 0)))
      (func (export "run") (param i32) (result i32)
        (block $all
          (block $h (result i32)
            (try_table (catch $other $all) (catch $e $h) (return (call $step (local.get 0)))) (unreachable))
          (return (i32.add (i32.mul (global.get $clean) (i32.const 1000)))))
        (unreachable))
      (func (export "all") (param i32) (result i32)
        (block $all (try_table (catch_all $all) (return (call $step (local.get 0)))) (unreachable))
        (i32.const -1))
      (func $forever (param i32) (result i32)
        (block $all (try_table (catch_all $all) (drop (call $forever (local.get 0)))) (unreachable))
        (global.set $clean (i32.const 1000)) (i32.const 1))
      (func (export "forever") (result i32) (call $forever (i32.const 0)))
      (func (export "uncaught") (param i32) (result i32) (call $step (local.get 0)))
      (func (export "into") (param i32) (result i32)
        (block $all (try_table (catch_all $all) (return (call $host (local.get 0)))) (unreachable)) (i32.const -2)))
    """

  @Test func everyoneCallsEveryone() throws {
    for name in ["run", "all", "uncaught", "into", "forever"] {
      for argument: Int32 in [0, 1, 2, 3, 4, 7, 11, 12, 30, 50, 100, 103, 1000] {
        var outcomes: [String] = []
        for tier in tiers.indices {
          let guest = try makeGuest(tier)
          let result = name == "forever" ? guest.call(name) : guest.call(name, argument)
          outcomes.append("\(describe(result)), \(guest.state)")
        }
        #expect(outcomes.areEqual, "\(name) of \(argument)")
      }
    }
  }

  @Test func fuelIsPaidAlike() throws {
    for fuel: Int64 in [10, 25, 40, 100, 1_000_000] {
      for argument: Int32 in [0, 3, 11, 30, 50] {
        var outcomes: [String] = []
        for tier in tiers.indices {
          let guest = try makeGuest(tier, metersFuel: true)
          guest.store.fuel = fuel
          let result = guest.call("run", argument)
          // How much is left behind a run that could not be paid for, nobody promises.
          let left = guest.store.fuel
          outcomes.append("\(describe(result)), \(guest.state), \(left), \(guest.store.instructionCount)")
        }
        #expect(outcomes.areEqual, "\(argument) with \(fuel)")
      }
    }
  }

  @Test func anExceptionOfAnotherStoreIsNotCaught() throws {
    for tier in tiers.indices {
      let foreign = try makeGuest(tier)
      guard case .failure(let trap) = foreign.call("uncaught", 0) else { throw Trap(.host) }
      #expect(trap.kind == .uncaughtException)
      let engine = Engine(tier: tiers[tier])
      let text = """
        (module
          (import "env" "fail" (func $fail)) (tag $e)
          (func $call (call $fail))
          (func (export "f") (result i32)
            (block $own
              (try_table (catch_all $own) (throw $e)))
            (block $caught (try_table (catch_all $caught) (call $call)) (return (i32.const 0)))
            (i32.const 1)))
        """
      let host = HostFunction(engine, FunctionType()) { _ throws(Trap) in throw trap }
      let guest = try Guest(
        CompiledModule(engine, Module(parsing: Array(text.utf8))), [.function(Function(host))])
      guard case .failure(let found) = guest.call("f") else {
        Issue.record("the exception was caught")
        continue
      }
      #expect(found.kind == .uncaughtException)
    }
  }

  @Test func backtracesBeginAtTheThrow() throws {
    let arguments = (0..<12).map { "(i32.const \($0))" }.joined(separator: " ")
    let text = """
      (module (tag $e)
        (func $throw (if (global.get $on) (then (throw $e))))
        (global $on (mut i32) (i32.const 1))
        (func $many (param \(String(repeating: "i32 ", count: 12))) (call $throw))
        ;; Frames that have room for more arguments than they were given.
        (func $roomy (call $throw) (return_call $many \(arguments)))
        (func $outer (call $roomy) (global.set $on (i32.const 0)))
        (func (export "f") (call $outer) (global.set $on (i32.const 0))))
      """
    var offsets: [[Int]] = []
    for tier in tiers.indices {
      let guest = try Guest(CompiledModule(Engine(tier: tiers[tier]), Module(parsing: Array(text.utf8))))
      guard case .failure(let trap) = guest.call("f") else { throw Trap(.host) }
      #expect(trap.kind == .uncaughtException)
      #expect(trap.exception != nil)
      #expect(trap.backtrace.map(\.function) == [0, 2, 3, 4], "tier \(tier)")
      offsets.append(trap.backtrace.map { Int($0.offset) })
    }
    #expect(offsets.areEqual)
  }
}
