import Apus
import Dispatch
import Synchronization
import Testing
import TestSupport

/// Each guest of a pool finds an instance that nobody has used, whatever the guests before it did.
struct PoolTests {
  private static let text = """
    (memory (export "memory") 1 10) (data (i32.const 16) "first") (data $late "late")
    (global $count (export "count") (mut i32) (i32.const 7))
    (table (export "table") 2 funcref) (elem (i32.const 0) $f) (elem $others funcref (ref.func $f))
    (func $f)
    (func (export "use") (param i32) (result i32)
      (local.set 0 (i32.add (i32.load8_u (i32.const 16)) (global.get $count)))
      (i32.store (i32.const 16) (i32.const -1)) (i32.store (i32.const 40000) (i32.const -1))
      (global.set $count (i32.const 1000)) (table.set (i32.const 1) (ref.func $f))
      (drop (memory.grow (i32.const 3))) (i32.store (i32.const 200000) (i32.const -1))
      (memory.init $late (i32.const 0) (i32.const 0) (i32.const 4)) (data.drop $late)
      (table.init $others (i32.const 0) (i32.const 0) (i32.const 1)) (elem.drop $others)
      (local.get 0))
    (func (export "trap") (global.set $count (i32.const 2000)) (unreachable))
    (func (export "spin") (loop $l (br $l)))
    """
  /// The first byte of `first`, and `count`.
  private static let expected = Int32(UInt8(ascii: "f")) + 7

  private func pool(
    _ text: String = text, metersFuel: Bool = false, capacity: Int = 64, link: (inout Linker) -> Void = { _ in }
  ) throws -> InstancePool {
    let engine = Engine(metersFuel: metersFuel, tier: testTier)
    var linker = Linker(engine)
    link(&linker)
    return try InstancePool(try Module(engine, text: text), linker, capacity: capacity)
  }

  private func use(_ instance: Instance) throws -> Int32 {
    #expect(try instance.memory("memory").size == 65536)
    #expect(try instance.memory("memory").load(UInt32.self, at: 40000) == 0)
    #expect(try instance.table("table").function(at: 1) == nil)
    return try instance.function("use", as: ((Int32) -> Int32).self)(0)
  }

  @Test func eachGuestFindsAFreshInstance() throws {
    let pool = try pool()
    #expect(pool.isReusing)
    for _ in 0..<300 { #expect(try pool.withInstance(use) == Self.expected) }
    #expect(pool.unusedCount == 1)
  }

  @Test func startFunctionsRunForEachGuest() throws {
    let runs = Mutex(0)
    let pool = try pool(
      """
      (import "host" "began" (func $began))
      (global $g (mut i32) (i32.const 0)) (func (export "g") (result i32) (global.get $g))
      (func $start (call $began) (global.set $g (i32.add (global.get $g) (i32.const 1)))) (start $start)
      """
    ) { linker in linker.function("host", "began") { runs.withLock { $0 += 1 } } }
    #expect(runs.withLock { $0 } == 0)
    for round in 1...5 {
      #expect(try pool.withInstance { try $0.function("g", as: (() -> Int32).self)() } == 1)
      #expect(runs.withLock { $0 } == round)
    }
  }

  @Test func whatThrowsIsNotUsedAgain() throws {
    let pool = try pool()
    #expect(message { try pool.withInstance { try $0.function("trap")([]) } }.hasPrefix("unreachable"))
    #expect(pool.unusedCount == 0)
    #expect(try pool.withInstance(use) == Self.expected)
    #expect(pool.unusedCount == 1)
    #expect(message { try pool.withInstance { _ in throw Unexpected("of the host") } } == "of the host")
    #expect(pool.unusedCount == 0)
    #expect(try pool.withInstance(use) == Self.expected)
  }

  @Test func asManyAreKeptAsTheCapacitySays() throws {
    let pool = try pool(capacity: 2)
    try pool.withInstance { one in
      try pool.withInstance { two in
        try pool.withInstance { three in
          let found = try [one, two, three].map(use)
          #expect(found == [Self.expected, Self.expected, Self.expected])
        }
      }
    }
    #expect(pool.unusedCount == 2)
    pool.drain()
    #expect(pool.unusedCount == 0)
    try pool.prepare(10)
    #expect(pool.unusedCount == 2)
    #expect(try pool.withInstance(use) == Self.expected)
  }

  @Test func whatTheHostAddsToAStoreGoesWithIt() throws {
    let pool = try pool()
    let engine = pool.module.engine
    try pool.withInstance { instance in
      _ = try Linker(engine).instantiate(try Module(engine, text: "(module)"), in: instance.store)
    }
    #expect(pool.unusedCount == 0)
    try pool.withInstance { instance in _ = try Memory(in: instance.store, pages: 1) }
    #expect(pool.unusedCount == 0)
    #expect(try pool.withInstance(use) == Self.expected)
    #expect(pool.unusedCount == 1)
  }

  @Test func modulesWithObjectsAreInstantiatedAnew() throws {
    let pool = try pool(
      """
      (type $box (struct (field i32))) (global $g (mut (ref null $box)) (ref.null $box))
      (func (export "f") (result i32) (ref.is_null (global.get $g)) (global.set $g (struct.new $box (i32.const 1))))
      """)
    #expect(!pool.isReusing)
    for _ in 0..<3 { #expect(try pool.withInstance { try $0.function("f", as: (() -> Int32).self)() } == 1) }
    #expect(pool.unusedCount == 0)
  }

  @Test func whatDoesNotFitIsFoundAtOnce() throws {
    #expect(message { try self.pool("(import \"a\" \"b\" (func))") }.hasPrefix("unknown import: \"a\" \"b\""))
    #expect(
      message { try self.pool("(import \"a\" \"b\" (memory 1))") }.hasPrefix("unknown import: \"a\" \"b\""))
    #expect(message { try self.pool("(memory 1) (data (i32.const 65536) \"x\")") }.hasPrefix("out of bounds memory"))
  }

  @Test func fuelAndDeadlinesAreOfOneGuest() throws {
    let pool = try pool(metersFuel: true)
    for _ in 0..<3 {
      let trap = message {
        try pool.withInstance { instance in
          instance.store.fuel = 1000
          return try instance.function("spin")([])
        }
      }
      #expect(trap.hasPrefix("all fuel consumed"))
      try pool.withInstance { instance in
        #expect(instance.store.fuel == .max)
        #expect(instance.store.instructionCount == 0)
        instance.store.fuel = 50
      }
      let late = message {
        try pool.withInstance { instance in
          try instance.store.withDeadline(.milliseconds(5)) { try instance.function("spin")([]) }
        }
      }
      #expect(late.hasPrefix("deadline exceeded"))
      #expect(try pool.withInstance(use) == Self.expected)
    }
  }

  @Test func manyThreadsShareAPool() throws {
    let pool = try pool(capacity: 3)
    let failures = Mutex<[String]>([])
    DispatchQueue.concurrentPerform(iterations: 4) { _ in
      for _ in 0..<200 {
        do {
          let found = try pool.withInstance { try $0.function("use", as: ((Int32) -> Int32).self)(0) }
          if found != Self.expected { failures.withLock { $0.append("\(found)") } }
        } catch {
          failures.withLock { $0.append("\(error)") }
        }
      }
    }
    #expect(failures.withLock { $0 } == [])
    #expect((1...3).contains(pool.unusedCount))
  }

  @Test func guestsMayWait() async throws {
    let pool = try pool(
      """
      (import "host" "wait" (func $wait (param i32) (result i32))) (global $g (mut i32) (i32.const 1))
      (func (export "f") (param i32) (result i32)
        (global.set $g (i32.add (global.get $g) (call $wait (local.get 0)))) (global.get $g))
      """
    ) { linker in
      linker.asyncFunction("host", "wait") { (value: Int32) async -> Int32 in
        await Task.yield()
        return value * 2
      }
    }
    for value in [Int32(3), 4, 5] {
      let found = try await pool.withInstance { instance in
        try await instance.function("f", as: ((Int32) -> Int32).self).callAsync(value)
      }
      #expect(found == value * 2 + 1)
    }
    #expect(pool.unusedCount == 1)
  }
}
