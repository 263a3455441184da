import Apus
import Foundation
import Synchronization
import Testing
import TestSupport

/// Guests that wait for asynchronous functions of the host.
struct AsyncTests {
  /// Lets nobody through before a number of callers wait.
  private actor Gate {
    private let count: Int
    private var waiting: [CheckedContinuation<Void, Never>] = []

    init(_ count: Int) { self.count = count }

    func pass() async {
      await withCheckedContinuation { continuation in
        waiting.append(continuation)
        guard waiting.count == count else { return }
        for waiter in waiting { waiter.resume() }
      }
    }
  }

  private struct Failure: Error {}

  private static let text = """
    (import "env" "double" (func $double (param i32) (result i32)))
    (import "env" "pair" (func $pair (param i64) (result i64 f64)))
    (import "env" "fail" (func $fail))
    (import "env" "again" (func $again (result i32)))
    (type $t (func (param i32) (result i32)))
    (type $box (struct (field i32)))
    (type $bytes (array (mut i8)))
    (tag $e (param i32))
    (memory (export "memory") 1)
    (table funcref (elem $double))
    (func (export "simple") (param i32) (result i32)
      (i32.add (call $double (local.get 0)) (call $double (i32.const 100))))
    (func $tail (param i32) (result i32) (return_call $double (local.get 0)))
    (func (export "tail") (param i32) (result i32) (i32.add (call $tail (local.get 0)) (i32.const 1)))
    (func $indirect (param i32) (result i32) (return_call_indirect (type $t) (local.get 0) (i32.const 0)))
    (func (export "indirect") (param i32) (result i32)
      (i32.add (call_indirect (type $t) (local.get 0) (i32.const 0)) (call $indirect (local.get 0))))
    (func (export "pairs") (result i64 f64) (call $pair (i64.const 20)))
    (func $deep (param i32 i32) (result i32)
      (if (result i32) (local.get 0)
        (then (i32.add (local.get 1) (call $deep (i32.sub (local.get 0) (i32.const 1)) (local.get 1))))
        (else (call $double (local.get 1)))))
    (func (export "deep") (param i32) (result i32) (call $deep (local.get 0) (i32.const 3)))
    (func $failing (export "failing") (call $fail))
    (func (export "catching") (result i32)
      (block $caught (result i32)
        (try_table (catch $e $caught) (call $fail))
        (i32.const 0)))
    (func (export "throw") (throw $e (i32.const 77)))
    (func (export "spin") (drop (call $double (i32.const 1))) (loop $l (br $l)))
    (func (export "again") (result i32) (call $again))
    (func (export "box") (param i32) (result i32) (local $b (ref $box))
      (local.set $b (struct.new $box (local.get 0)))
      (drop (call $double (i32.const 1)))
      (struct.get $box 0 (local.get $b)))
    (func (export "waste") (param i32)
      (loop $l
        (drop (array.new_default $bytes (i32.const 10000)))
        (br_if $l (local.tee 0 (i32.sub (local.get 0) (i32.const 1))))))
    """

  /// A guest whose `double` yields a few times, and whose `fail` throws.
  private func guest(
    fuel: Int64? = nil, fail: @escaping @Sendable () async throws -> Void = { throw Failure() }
  ) throws -> Guest {
    try Guest(Self.text, fuel: fuel) { linker in
      linker.asyncFunction("env", "double") { (n: Int32) -> Int32 in
        for _ in 0..<3 { await Task.yield() }
        return n * 2
      }
      linker.asyncFunction("env", "pair") { (n: Int64) -> (Int64, Double) in
        await Task.yield()
        return (n + 1, Double(n) / 8)
      }
      linker.asyncFunction("env", "fail") { () in try await fail() }
      linker.function("env", "again") { (caller: Caller) -> Int32 in
        guard let instance = caller.instance else { return -1 }
        return try instance.function("simple", as: ((Int32) -> Int32).self)(1)
      }
    }
  }

  nonisolated(nonsending) private func trap(_ guest: Guest, _ name: String, _ arguments: [Value] = []) async throws
    -> Trap
  {
    do {
      let results = try await guest.instance.callAsync(name, arguments)
      throw Unexpected("expected a trap, found \(results)")
    } catch let trap as Trap {
      return trap
    }
  }

  @Test func aGuestGoesOnWhereItWaited() async throws {
    let guest = try guest()
    let simple = try guest.instance.function("simple", as: ((Int32) -> Int32).self)
    #expect(try await simple.callAsync(4) == 208)
    #expect(try await simple.callAsync(5) == 210)
    let pairs = try guest.instance.function("pairs", as: (() -> (Int64, Double)).self)
    let pair = try await pairs.callAsync()
    #expect(pair == (21, 2.5))
    let deep = try guest.instance.function("deep", as: ((Int32) -> Int32).self)
    #expect(try await deep.callAsync(1000) == 3006)
    #expect(try await deep.callAsync(0) == 6)
  }

  @Test func tailAndIndirectCallsSuspend() async throws {
    let guest = try guest()
    #expect(try await guest.instance.callAsync("tail", [.i32(Int32(4))]).first?.i32 == 9)
    #expect(try await guest.instance.callAsync("indirect", [.i32(Int32(4))]).first?.i32 == 16)
  }

  @Test func aThousandGuestsWaitAtOnce() async throws {
    let count = 1000
    let gate = Gate(count)
    let engine = Engine(tier: testTier)
    let module = try Module(
      engine,
      text: """
        (import "env" "pass" (func $pass (param i32) (result i32)))
        (func (export "f") (param i32) (result i32) (i32.add (call $pass (local.get 0)) (local.get 0)))
        """)
    var filling = Linker(engine)
    filling.asyncFunction("env", "pass") { (n: Int32) -> Int32 in
      await gate.pass()
      return n * 10
    }
    let linker = filling
    // No task ends before all guests wait, and the pool has about as many threads as there are cores.
    let sum = try await withThrowingTaskGroup(of: Int.self) { group in
      for index in 0..<count {
        group.addTask {
          let instance = try linker.instantiate(module, in: Store(engine))
          return Int(try await instance.function("f", as: ((Int32) -> Int32).self).callAsync(Int32(index)))
        }
      }
      return try await group.reduce(0, +)
    }
    #expect(sum == 11 * count * (count - 1) / 2)
  }

  @Test func aSynchronousCallDoesNotWait() throws {
    let guest = try guest()
    let trap = try guest.trap("simple", .i32(Int32(1)))
    #expect(trap.kind == .host)
    #expect(trap.message == "an asynchronous host function needs an asynchronous call of the guest")
    #expect(trap.backtrace.map(\.name) == ["simple"])
    try expectTheNextGuestRuns()
  }

  @Test func aHostFunctionInBetweenDoesNotWait() async throws {
    let guest = try guest()
    let trap = try await trap(guest, "again")
    #expect(
      trap.message
        == "an asynchronous host function cannot wait: a host function has called the guest and is still active")
    #expect(try await guest.instance.callAsync("simple", [.i32(Int32(4))]).first?.i32 == 208)
  }

  @Test func anErrorBecomesTheTrapOfTheGuestThatWaited() async throws {
    let guest = try guest { () in
      await Task.yield()
      throw Failure()
    }
    let trap = try await trap(guest, "failing")
    #expect(trap.kind == .host)
    #expect(trap.underlying is Failure)
    #expect(trap.backtrace.map(\.name) == ["failing"])
    #expect(try await guest.instance.callAsync("simple", [.i32(Int32(4))]).first?.i32 == 208)
  }

  @Test func aGuestCatchesWhatItsWaitThrew() async throws {
    // The asynchronous function runs where the call was made, so it may use the store.
    let guest = try Guest(
      """
      (import "env" "throw" (func $throw))
      (tag $e (param i32))
      (func (export "throw") (throw $e (i32.const 77)))
      (func (export "catching") (result i32)
        (block $caught (result i32) (try_table (catch $e $caught) (call $throw)) (i32.const 0)))
      """
    ) { linker in
      linker.asyncFunction("env", "throw") { (caller: Caller) in
        await Task.yield()
        _ = try caller.instance?.function("throw", as: (() -> Void).self)()
      }
    }
    #expect(try await guest.instance.callAsync("catching").first?.i32 == 77)
  }

  @Test func theStoreCanBeUsedWhileItsGuestWaits() async throws {
    let guest = try Guest(
      """
      (import "env" "work" (func $work (param i32)))
      (type $box (struct (field i32)))
      (type $bytes (array (mut i8)))
      (memory (export "memory") 1)
      (func (export "f") (result i32) (local $b (ref $box))
        (local.set $b (struct.new $box (i32.const 41)))
        (call $work (i32.const 8))
        (i32.add (struct.get $box 0 (local.get $b)) (i32.load (i32.const 8))))
      (func $dirty (export "dirty") (param i32)
        (if (local.get 0) (then (call $dirty (i32.sub (local.get 0) (i32.const 1)))))
        (drop (array.new_default $bytes (i32.const 10000))))
      """
    ) { linker in
      linker.asyncFunction("env", "work") { (caller: Caller, address: UInt32) in
        guard let instance = caller.instance else { return }
        let dirty = try instance.function("dirty", as: ((Int32) -> Void).self)
        for _ in 0..<10 {
          await Task.yield()
          // Uses the stack behind the guest that waits, and collects garbage.
          try dirty(1000)
        }
        await #expect(throws: Trap.self) { try await dirty.callAsync(1) }
        try caller.memory.store(Int32(1), at: address)
      }
    }
    #expect(try await guest.instance.callAsync("f").first?.i32 == 42)
  }

  @Test func fuelIsTheSameWithAndWithoutWaiting() async throws {
    let waiting = try guest(fuel: 10_000)
    _ = try await waiting.instance.callAsync("deep", [.i32(Int32(100))])
    let other = try Guest(Self.text, fuel: 10_000) { linker in
      linker.function("env", "double") { (n: Int32) -> Int32 in n * 2 }
      linker.function("env", "pair") { (n: Int64) -> (Int64, Double) in (0, 0) }
      linker.function("env", "fail") { () in }
      linker.function("env", "again") { () -> Int32 in 0 }
    }
    try other.call("deep", .i32(Int32(100)))
    #expect(waiting.store.fuel == other.store.fuel && waiting.store.fuel < 10_000)
    #expect(try await trap(waiting, "spin").kind == .outOfFuel)
  }

  @Test func aDeadlineStopsAGuestThatHasWaited() async throws {
    let guest = try guest()
    let kind = try await guest.store.withDeadline(.milliseconds(10)) { () async throws in
      try await trap(guest, "spin").kind
    }
    #expect(kind == .deadlineExceeded)
    #expect(try await guest.instance.callAsync("simple", [.i32(Int32(4))]).first?.i32 == 208)
  }

  @Test(arguments: ["failing", "spin"]) func cancellingTheTaskStopsTheGuest(_ name: String) async throws {
    let started = DispatchSemaphore(value: 0)
    let task = Task { () async throws -> [TrapKind] in
      let guest = try Guest(
        """
        (import "env" "started" (func $started))
        (import "env" "sleep" (func $sleep))
        (func (export "failing") (call $sleep))
        (func (export "spin") (call $started) (loop $l (br $l)))
        """
      ) { linker in
        linker.function("env", "started") { () in started.signal() }
        linker.asyncFunction("env", "sleep") { () in
          started.signal()
          try await Task.sleep(for: .seconds(1_000_000))
        }
      }
      let first = try await trap(guest, name).kind
      // The store itself was not cancelled; a task that is, still is.
      return [first, guest.store.interruptHandle.reason ?? .exit, try await trap(guest, "spin").kind]
    }
    // A thread of its own: guests that spin may occupy all of the pool.
    Thread.detachNewThread {
      started.wait()
      task.cancel()
    }
    #expect(try await task.value == [.cancelled, .exit, .cancelled])
    try expectTheNextGuestRuns()
  }
}
