import Apus
import Synchronization
import Testing

/// What functions of the host do to their guests.
struct HostFunctionTests {
  private struct Failure: Error, Equatable { let code: Int }

  @Test func anErrorBecomesTheGuestsTrap() throws {
    let guest = try Guest(
      """
      (import "env" "fail" (func $fail (param i32)))
      (func $inner (param i32) (call $fail (local.get 0)))
      (func (export "f") (call $inner (i32.const 7)))
      """
    ) { $0.function("env", "fail") { (code: Int32) in throw Failure(code: Int(code)) } }
    let trap = try guest.trap("f")
    #expect(trap.kind == .host)
    #expect(trap.message == "a host function failed: Failure(code: 7)")
    #expect(trap.underlying as? Failure == Failure(code: 7))
    #expect(trap.backtrace.map(\.name) == ["inner", "f"])
  }

  @Test func aTrapStaysWhatItIs() throws {
    let guest = try Guest(
      "(import \"env\" \"exit\" (func $exit (param i32))) (func (export \"f\") (call $exit (i32.const 3)))"
    ) { $0.function("env", "exit") { (code: Int32) in throw Trap(.exit, exitCode: code) } }
    let trap = try guest.trap("f")
    #expect(trap.kind == .exit)
    #expect(trap.exitCode == 3)
  }

  @Test func theCallersMemoryIsChecked() throws {
    let guest = try Guest(
      """
      (import "env" "upper" (func $upper (param i32 i32)))
      (memory (export "memory") 1)
      (data (i32.const 65530) "apus!!")
      (func (export "f") (param i32 i32) (call $upper (local.get 0) (local.get 1)))
      """
    ) { linker in
      linker.function("env", "upper") { (caller: Caller, address: Int32, count: Int32) in
        let memory = try caller.memory
        let text = try memory.string(at: address, count: count)
        try memory.write(text.uppercased().utf8, at: address)
      }
    }
    try guest.call("f", .i32(Int32(65530)), .i32(Int32(4)))
    #expect(try guest.instance.memory("memory").string(at: 65530, count: 6) == "APUS!!")
    for (address, count) in [(65530, 7), (-1, 1), (0, -1), (65537, 0), (Int32.max, Int32.max)] as [(Int32, Int32)] {
      let trap = try guest.trap("f", .i32(address), .i32(count))
      #expect(trap.kind == .outOfBoundsMemoryAccess)
      #expect(trap.backtrace.map(\.name) == ["f"])
    }
    #expect(
      try guest.trap("f", .i32(Int32(65530)), .i32(Int32(7))).message
        == "out of bounds memory access: a host function was given 7 bytes at 65530 of a memory of 65536 bytes")
  }

  @Test func aCallerWithoutMemoryIsTold() throws {
    let guest = try Guest("(import \"env\" \"f\" (func $f)) (func (export \"f\") (call $f))") {
      $0.function("env", "f") { (caller: Caller) in _ = try caller.memory }
    }
    #expect(try guest.trap("f").message == "a host function needs a memory of its caller, which has none")
  }

  @Test func guestAndHostCallEachOther() throws {
    let text = """
      (import "env" "down" (func $down (param i32) (result i32)))
      (func (export "sum") (param i32) (result i32)
        (if (result i32) (i32.eqz (local.get 0))
          (then (i32.const 0))
          (else (i32.add (local.get 0) (call $down (i32.sub (local.get 0) (i32.const 1)))))))
      """
    let guest = try Guest(text) { linker in
      linker.function("env", "down") { (caller: Caller, n: Int32) -> Int32 in
        guard let instance = caller.instance else { return -1 }
        return try instance.function("sum", as: ((Int32) -> Int32).self)(n)
      }
    }
    let sum = try guest.instance.function("sum", as: ((Int32) -> Int32).self)
    #expect(try sum(90) == 90 * 91 / 2)
    // Each of these calls uses the thread's own stack, so there is a limit of its own.
    let trap = try guest.trap("sum", .i32(Int32(1000)))
    #expect(trap.kind == .callStackExhausted)
    #expect(trap.message == "call stack exhausted: 100 calls from the host are active")
    #expect(try sum(90) == 90 * 91 / 2)
    try expectTheNextGuestRuns()
  }

  @Test func exceptionsPassThroughTheHost() throws {
    let guest = try Guest(
      """
      (import "env" "through" (func $through (param i32) (result i32)))
      (tag $e (param i32))
      (func (export "throw") (param i32) (result i32) (throw $e (local.get 0)))
      (func (export "f") (param i32) (result i32)
        (block $caught (result i32)
          (try_table (catch $e $caught) (return (call $through (local.get 0))))
          (unreachable))
        (i32.add (i32.const 1000)))
      """
    ) { linker in
      linker.function("env", "through") { (caller: Caller, n: Int32) -> Int32 in
        guard let instance = caller.instance else { return -1 }
        return try instance.function("throw", as: ((Int32) -> Int32).self)(n)
      }
    }
    #expect(try guest.call("f", .i32(Int32(5))).first?.i32 == 1005)
    let trap = try guest.trap("throw", .i32(Int32(5)))
    #expect(trap.kind == .uncaughtException)
    #expect(trap.exception != nil)
  }

  @Test func anExceptionOfAnotherStoreIsNotCaught() throws {
    let thrower = try Guest("(tag $e) (func (export \"f\") (throw $e))")
    let foreign = try thrower.trap("f")
    let guest = try Guest(
      """
      (import "env" "fail" (func $fail))
      (func (export "f") (result i32)
        (block $caught (try_table (catch_all $caught) (call $fail)) (return (i32.const 0)))
        (i32.const 1))
      """
    ) { $0.function("env", "fail") { () in throw foreign } }
    #expect(try guest.trap("f").kind == .uncaughtException)
  }

  @Test func resultsOfUntypedFunctionsAreChecked() throws {
    let guest = try Guest(
      "(import \"env\" \"f\" (func $f (result i32 i64))) (func (export \"f\") (result i32 i64) (call $f))"
    ) { linker in
      let count = Mutex(0)
      linker.function("env", "f", type: FunctionType(results: [.i32, .i64])) { _, _ in
        switch count.withLock({ count in
          count += 1; return count
        }) {
        case 1: [.i32(Int32(1)), .i64(Int64(2))]
        case 2: [.i32(Int32(1))]
        case 3: [.i32(Int32(1)), .f64(2)]
        default: [.i32(Int32(1)), .i64(Int64(2)), .i64(Int64(2))]
        }
      }
    }
    #expect(try guest.call("f").map(\.type) == [.i32, .i64])
    #expect(try guest.trap("f").message == "1 values, the function's type has 2")
    #expect(try guest.trap("f").message == "value 1 must be of type i64, it is of type f64")
    #expect(try guest.trap("f").message == "more values than the function's type has")
  }

  @Test func aHostFunctionCanBeExportedAgain() throws {
    let guest = try Guest("(import \"env\" \"f\" (func $f (param i32) (result i32))) (export \"g\" (func $f))") {
      $0.function("env", "f") { (caller: Caller, n: Int32) -> Int32 in caller.instance == nil ? n + 1 : n }
    }
    #expect(try guest.call("g", .i32(Int32(1))).first?.i32 == 2)
  }
}
