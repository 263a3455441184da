import Apus
import Foundation
import Synchronization
import Testing
import TestSupport

/// What several threads do at once; `make tsan` runs these under the thread sanitizer. They are serialized so that each
/// has the machine for itself. Who stops a guest is a thread of its own: guests that spin may occupy all of a pool.
@Suite(.serialized)
struct ConcurrencyTests {
  private static let spin = """
    (import "env" "started" (func $started))
    (func (export "loop") (call $started) (loop $l (br $l)))
    (func $r (export "recurse") (call $started) (loop $l (call $g) (br $l)))
    (func $g)
    (func (export "tail") (call $started) (return_call $t))
    (func $t (return_call $t))
    (memory 1 1 shared)
    (func (export "wait") (call $started) (drop (memory.atomic.wait32 (i32.const 0) (i32.const 0) (i64.const -1))))
    (func (export "ok") (result i32) (i32.const 1))
    """

  @Test(arguments: ["loop", "recurse", "tail", "wait"])
  func anotherThreadCancels(_ name: String) throws {
    let started = DispatchSemaphore(value: 0)
    let guest = try Guest(Self.spin) { $0.function("env", "started") { () in started.signal() } }
    let handle = guest.store.interruptHandle
    Thread.detachNewThread {
      started.wait()
      handle.cancel()
    }
    let trap = try guest.trap(name)
    #expect(trap.kind == .cancelled)
    #expect(!trap.backtrace.isEmpty)
    // A cancelled store stays cancelled until somebody says otherwise.
    #expect(try guest.trap("loop").kind == .cancelled)
    #expect(handle.reason == .cancelled)
    handle.reset()
    #expect(try guest.call("ok").first?.i32 == 1)
    try expectTheNextGuestRuns()
  }

  @Test(arguments: ["loop", "recurse", "tail", "wait"])
  func aDeadlineStops(_ name: String) throws {
    let guest = try Guest(Self.spin) { $0.function("env", "started") { () in } }
    let trap = try guest.store.withDeadline(.milliseconds(10)) { () throws in try guest.trap(name) }
    #expect(trap.kind == .deadlineExceeded)
    #expect(trap.message == "deadline exceeded")
    #expect(try guest.call("ok").first?.i32 == 1)
    try expectTheNextGuestRuns()
  }

  @Test func deadlinesNest() throws {
    let guest = try Guest(Self.spin) { $0.function("env", "started") { () in } }
    let store = guest.store
    let inOuter = try store.withDeadline(.milliseconds(10)) { () throws in
      // Afterwards the outer one is still over.
      [
        try store.withDeadline(.seconds(1000)) { () throws in try guest.trap("loop") }.kind,
        try guest.trap("loop").kind,
      ]
    }
    #expect(inOuter == [.deadlineExceeded, .deadlineExceeded])
    let afterInner = try store.withDeadline(.seconds(1000)) { () throws in
      let trap = try store.withDeadline(.zero) { () throws in try guest.trap("loop") }
      #expect(trap.kind == .deadlineExceeded)
      return try guest.call("ok").first?.i32
    }
    #expect(afterInner == 1)
    store.interruptHandle.cancel()
    store.withDeadline(.zero) { #expect(store.interruptHandle.reason == .cancelled) }
    #expect(store.interruptHandle.reason == .cancelled)
  }

  @Test func oneModuleRunsInManyThreads() throws {
    let engine = Engine(tier: testTier)
    // Many functions, each translated by whoever calls it first.
    var text = "(import \"env\" \"add\" (func $add (param i32 i32) (result i32))) (memory 1)"
    text += "(type $pair (struct (field i32) (field (ref null $pair)))) (tag $e (param i32)) (table 200 funcref) "
    for index in 0..<200 {
      text += """
        (func $f\(index) (param i32) (result i32) (local $p (ref null $pair))
          (local.set $p (struct.new $pair (local.get 0) (local.get $p)))
          (i32.store (i32.const \(index * 4)) (local.get 0))
          (block $caught (result i32)
            (try_table (catch $e $caught) (throw $e (struct.get $pair 0 (local.get $p))))
            (unreachable))
          (call $add (i32.const \(index))))
        (elem (i32.const \(index)) $f\(index))
        """
    }
    text += """
      (func (export "all") (param i32) (result i32) (local $i i32) (local $sum i32)
        (loop $l
          (local.set $sum
            (i32.add (local.get $sum) (call_indirect (param i32) (result i32) (local.get 0) (local.get $i))))
          (br_if $l (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 200))))
        (local.get $sum))
      """
    let module = try Module(engine, text: text)
    var linker = Linker(engine)
    let calls = Atomic<Int>(0)
    linker.function("env", "add") { (a: Int32, b: Int32) -> Int32 in
      calls.add(1, ordering: .relaxed)
      return a &+ b
    }
    let shared = linker
    let failures = Mutex<[String]>([])
    DispatchQueue.concurrentPerform(iterations: 8) { thread in
      do {
        for round in 0..<5 {
          let instance = try shared.instantiate(module, in: Store(engine))
          let all = try instance.function("all", as: ((Int32) -> Int32).self)
          let argument = Int32(thread * 100 + round)
          let sum = try all(argument)
          if sum != 200 * argument + 199 * 100 as Int32 { throw Unexpected("\(sum) for \(argument)") }
        }
      } catch {
        failures.withLock { $0.append("\(error)") }
      }
    }
    #expect(failures.withLock { $0 } == [])
    #expect(calls.load(ordering: .relaxed) == 8 * 5 * 200)
  }

  @Test func threadsCompileModulesForOneEngine() throws {
    let engine = Engine(tier: testTier)
    let failures = Mutex<[String]>([])
    DispatchQueue.concurrentPerform(iterations: 8) { thread in
      do {
        for round in 0..<10 {
          // Types that several threads know, and some of one's own.
          let module = try Module(
            engine,
            text: """
              (type $s (struct (field i32) (field i64)))
              (type $own (struct \(String(repeating: "(field i32)", count: thread + 1)) (field (ref null $s))))
              (type $array (array (mut i\(round % 2 == 0 ? 8 : 16))))
              (func (export "f") (result i32)
                (ref.test (ref $s) (struct.get $own \(thread + 1) (struct.new $own
                  \(String(repeating: "(i32.const 1)", count: thread + 1))
                  (struct.new $s (i32.const 1) (i64.const 2))))))
              """)
          let instance = try Linker(engine).instantiate(module, in: Store(engine))
          if try instance.function("f", as: (() -> Int32).self)() != 1 { throw Unexpected("another type") }
        }
      } catch {
        failures.withLock { $0.append("\(error)") }
      }
    }
    #expect(failures.withLock { $0 } == [])
  }

  @Test func threadsWaitAndNotifyInSharedMemory() throws {
    let engine = Engine(tier: testTier)
    let module = try Module(
      engine,
      text: """
        (import "env" "memory" (memory 1 4 shared))
        (func (export "lock")
          (loop $retry
            (if (i32.atomic.rmw.cmpxchg (i32.const 0) (i32.const 0) (i32.const 1))
              (then
                (drop (memory.atomic.wait32 (i32.const 0) (i32.const 1) (i64.const 1000000)))
                (br $retry)))))
        (func (export "unlock")
          (i32.atomic.store (i32.const 0) (i32.const 0))
          (drop (memory.atomic.notify (i32.const 0) (i32.const 1))))
        (func (export "increment") (i32.store (i32.const 4) (i32.add (i32.load (i32.const 4)) (i32.const 1))))
        (func (export "wait") (result i32) (memory.atomic.wait32 (i32.const 8) (i32.const 0) (i64.const -1)))
        (func (export "notify") (result i32)
          (i32.atomic.store (i32.const 8) (i32.const 1)) (memory.atomic.notify (i32.const 8) (i32.const 100)))
        (func (export "grow") (result i32) (memory.grow (i32.const 1)))
        (func (export "last") (result i32) (i32.atomic.load (i32.const 262140)))
        """)
    let shared = try SharedMemory(pages: 1, maximum: 4)
    var filling = Linker(engine)
    filling.memory("env", "memory", shared)
    let linker = filling
    let failures = Mutex<[String]>([])
    DispatchQueue.concurrentPerform(iterations: 4) { _ in
      do {
        let instance = try linker.instantiate(module, in: Store(engine))
        let lock = try instance.function("lock", as: (() -> Void).self)
        let unlock = try instance.function("unlock", as: (() -> Void).self)
        let increment = try instance.function("increment", as: (() -> Void).self)
        for _ in 0..<200 {
          try lock()
          try increment()
          try unlock()
        }
      } catch {
        failures.withLock { $0.append("\(error)") }
      }
    }
    #expect(failures.withLock { $0 } == [])
    #expect(try shared.view.load(Int32.self, at: 4) == 800)

    // A thread waits for ever; the other notifies until it has seen it, and makes the memory larger.
    let instance = try linker.instantiate(module, in: Store(engine))
    let outcome = Mutex<Int32?>(nil)
    let done = DispatchSemaphore(value: 0)
    Thread.detachNewThread {
      let result = try? linker.instantiate(module, in: Store(engine)).function("wait", as: (() -> Int32).self)()
      outcome.withLock { $0 = result }
      done.signal()
    }
    let notify = try instance.function("notify", as: (() -> Int32).self)
    while try notify() == 0, done.wait(timeout: .now() + .milliseconds(1)) == .timedOut {}
    // The waiter was notified, or came when the value was already another.
    if outcome.withLock({ $0 == nil }) { done.wait() }
    #expect(outcome.withLock { $0.map { $0 == 0 || $0 == 1 } } == true)
    #expect(try instance.function("last", as: (() -> Int32).self).callTrap() == .outOfBoundsMemoryAccess)
    let other = try linker.instantiate(module, in: Store(engine))
    for _ in 0..<3 { _ = try other.function("grow", as: (() -> Int32).self)() }
    #expect(try other.function("grow", as: (() -> Int32).self)() == -1)
    #expect(try instance.function("last", as: (() -> Int32).self)() == 0)
    #expect(shared.view.pages == 4)
  }

  @Test func referencesMayEndOnAnyThread() throws {
    let guest = try Guest(
      """
      (type $bytes (array (mut i8)))
      (func (export "make") (param i32) (result anyref) (array.new_default $bytes (local.get 0)))
      """)
    let make = try guest.instance.function("make", as: ((Int32) -> Reference).self)
    let queue = DispatchQueue(label: "references", attributes: .concurrent)
    for _ in 0..<200 {
      let reference = try make(1000)
      queue.async { #expect(!reference.isNull) }
    }
    queue.sync(flags: .barrier) {}
    #expect(!(try make(1000)).isNull)
  }
}

extension TypedFunction {
  /// The kind of trap of a call.
  fileprivate func callTrap(_ arguments: repeat each Parameter) -> TrapKind? {
    do throws(Trap) {
      _ = try self(repeat each arguments)
      return nil
    } catch {
      return error.kind
    }
  }
}
