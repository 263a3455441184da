import Apus
import Testing
import TestSupport

/// Guests that want too much get the error that names the limit, and the process goes on.
struct LimitTests {
  private func limits(_ change: (inout StoreLimits) -> Void) -> StoreLimits {
    var limits = StoreLimits()
    change(&limits)
    return limits
  }

  @Test func memory() throws {
    let limits = limits { $0.memoryBytes = 10 << 16 }
    let guest = try Guest(
      """
      (memory 1)
      (func (export "f") (result i32) (loop $l (br_if $l (i32.ne (memory.grow (i32.const 1)) (i32.const -1)))) (memory.size))
      """, limits: limits)
    #expect(try guest.call("f").first?.i32 == 10)
    #expect(
      message { try Guest("(memory 11)", limits: limits) }
        == "a memory of 11 pages of 65536 bytes is above the limit of 655360 bytes")
    try expectTheNextGuestRuns()
  }

  @Test func memoriesThatGrowUntilTheEnd() throws {
    // All that 32-bit addresses reach; nothing is touched, so the host pays for address space alone.
    let guest = try Guest(
      """
      (memory 0)
      (func (export "f") (result i32)
        (loop $l (br_if $l (i32.ne (memory.grow (i32.const 1000)) (i32.const -1)))) (memory.size))
      """)
    #expect(try guest.call("f").first?.i32 == 65000)
    let large = try Guest(
      """
      (memory i64 0)
      (func (export "f") (result i64)
        (loop $l (br_if $l (i64.ne (memory.grow (i64.const 10000)) (i64.const -1)))) (memory.size))
      """)
    #expect(try large.call("f").first?.i64 ?? .max <= 1 << 20)
    try expectTheNextGuestRuns()
  }

  @Test func tables() throws {
    let limits = limits { $0.tableElements = 1000 }
    let guest = try Guest(
      """
      (table $t 1 externref)
      (func (export "f") (result i32)
        (loop $l (br_if $l (i32.ne (table.grow $t (ref.null extern) (i32.const 7)) (i32.const -1)))) (table.size $t))
      """, limits: limits)
    #expect(try guest.call("f").first?.i32 == 995)
    #expect(
      message { try Guest("(table 1001 funcref)", limits: limits) }
        == "a table of 1001 elements is above the limit of 1000")
    #expect(
      message { try Guest("(table 0 funcref) (table 0 funcref)", limits: self.limits { $0.tables = 1 }) }
        == "the store has 1 tables, its limit")
    #expect(
      message { try Guest("(memory 0) (memory 0)", limits: self.limits { $0.memories = 1 }) }
        == "the store has 1 memories, its limit")
    try expectTheNextGuestRuns()
  }

  @Test func instances() throws {
    let engine = Engine(tier: testTier)
    let store = try Store(engine, limits: limits { $0.instances = 3 })
    let module = try Module(engine, text: "(module)")
    for _ in 0..<3 { _ = try Linker(engine).instantiate(module, in: store) }
    #expect(message { try Linker(engine).instantiate(module, in: store) } == "the store has 3 instances, its limit")
  }

  @Test func stackDepth() throws {
    let text = """
      (global $depth (mut i32) (i32.const 0))
      (func $f (export "f") (global.set $depth (i32.add (global.get $depth) (i32.const 1))) (call $f))
      (func $even (export "even") (param i32) (call $odd (local.get 0)))
      (func $odd (param i32) (call $even (local.get 0)))
      (global (export "depth") (mut i32) (i32.const 0))
      (func (export "read") (result i32) (global.get $depth))
      """
    let small = try Guest(text, limits: limits { $0.stackBytes = 64 << 10 })
    let trap = try small.trap("f")
    #expect(trap.kind == .callStackExhausted)
    #expect(trap.message == "call stack exhausted")
    #expect(trap.backtrace.count == Trap.maximumFrames)
    #expect(trap.backtrace.allSatisfy { $0.name == "f" })
    #expect(try small.trap("even", .i32(Int32(1))).kind == .callStackExhausted)
    let large = try Guest(text)
    #expect(try large.trap("f").kind == .callStackExhausted)
    let depths = (try small.call("read").first?.i32 ?? 0, try large.call("read").first?.i32 ?? 0)
    #expect(depths.0 > 100 && depths.1 > 50 * depths.0)
    // The same stack serves again.
    #expect(try large.trap("f").kind == .callStackExhausted)
    try expectTheNextGuestRuns()
  }

  @Test(arguments: ["(func (local \(String(repeating: "i64 ", count: 40_000))))", "(func)"])
  func aFrameThatDoesNotFitIsRefused(_ function: String) throws {
    let guest = try Guest("\(function) (export \"f\" (func 0))", limits: limits { $0.stackBytes = 64 << 10 })
    // Locals that nobody uses take no room in the optimizer's frames.
    if function.count > 100, !testsOptimizedGuests {
      #expect(try guest.trap("f").kind == .callStackExhausted)
    } else {
      try guest.call("f")
    }
  }

  @Test func aHeapOfObjects() throws {
    let guest = try Guest(
      """
      (type $list (struct (field (ref null $list))))
      (type $bytes (array (mut i8)))
      (global $all (mut (ref null $list)) (ref.null $list))
      (func (export "hoard") (loop $l (global.set $all (struct.new $list (global.get $all))) (br $l)))
      (func (export "drop") (global.set $all (ref.null $list)))
      (func (export "large") (param i32) (drop (array.new_default $bytes (local.get 0))))
      (func (export "waste") (param i32)
        (loop $l
          (drop (array.new_default $bytes (i32.const 1000)))
          (br_if $l (local.tee 0 (i32.sub (local.get 0) (i32.const 1))))))
      """, limits: limits { $0.heapBytes = 8 << 20 })
    for _ in 0..<2 {
      #expect(try guest.trap("hoard").kind == .heapLimit)
      #expect(try guest.trap("large", .i32(Int32(1 << 20))).kind == .heapLimit)
      try guest.call("drop")
      try guest.call("large", .i32(Int32(1 << 20)))
    }
    for size in [Int32(9 << 20), .max, -1] { #expect(try guest.trap("large", .i32(size)).kind == .heapLimit) }
    try guest.call("waste", .i32(Int32(100_000)))
    try expectTheNextGuestRuns()
  }

  @Test func aHundredMillionObjectsFitInAMegabyte() throws {
    // Each object lives until the next but one is made, and every second one is part of a cycle.
    let guest = try Guest(
      """
      (type $node (struct (field (mut (ref null $node))) (field i32)))
      (func (export "f") (param i32) (result i32) (local $a (ref null $node)) (local $b (ref null $node))
        (loop $l
          (local.set $a (struct.new $node (ref.null $node) (local.get 0)))
          (local.set $b (struct.new $node (local.get $a) (local.get 0)))
          (struct.set $node 0 (local.get $a) (local.get $b))
          (br_if $l (local.tee 0 (i32.sub (local.get 0) (i32.const 1)))))
        (struct.get $node 1 (local.get $b)))
      """, limits: limits { $0.heapBytes = 1 << 20 })
    #expect(try guest.call("f", .i32(Int32(50_000_000))).first?.i32 == 1)
  }

  private static let counter = """
    (func (export "f") (param i32) (result i32) (local i32)
      (loop $l
        (local.set 1 (i32.add (local.get 1) (i32.const 3)))
        (br_if $l (local.tee 0 (i32.sub (local.get 0) (i32.const 1)))))
      (local.get 1))
    (func (export "spin") (loop $l (br $l)))
    (func $r (export "recurse") (call $r))
    """

  @Test func fuelIsTheSameInEachRun() throws {
    var spent: Set<Int64> = []
    for _ in 0..<5 {
      let guest = try Guest(Self.counter, fuel: 1_000_000)
      #expect(try guest.call("f", .i32(Int32(1000))).first?.i32 == 3000)
      spent.insert(1_000_000 - guest.store.fuel)
    }
    #expect(spent.count == 1)
    let cost = try #require(spent.first)
    #expect(cost > 1000)
    // Exactly as much is enough, one less is not.
    try Guest(Self.counter, fuel: cost).call("f", .i32(Int32(1000)))
    #expect(try Guest(Self.counter, fuel: cost - 1).trap("f", .i32(Int32(1000))).kind == .outOfFuel)
  }

  @Test func instructionsAreCounted() throws {
    let guest = try Guest(Self.counter, fuel: 1_000_000)
    try guest.call("f", .i32(Int32(1000)))
    // Nine a turn, the last `local.get`, and `loop`, which is an instruction and costs nothing.
    #expect(guest.store.instructionCount == 9002)
    #expect(guest.store.fuel == 1_000_000 - 9001)
  }

  private static let bulk = """
    (type $bytes (array (mut i8)))
    (memory 2) (data $data "0123456789abcdef0123456789abcdef") (table 100 funcref) (elem $none funcref)
    (func (export "memory.fill") (param i32) (memory.fill (i32.const 0) (i32.const 1) (local.get 0)))
    (func (export "memory.copy") (param i32) (memory.copy (i32.const 9) (i32.const 0) (local.get 0)))
    (func (export "memory.init") (param i32) (memory.init $data (i32.const 0) (i32.const 0) (local.get 0)))
    (func (export "table.fill") (param i32) (table.fill (i32.const 0) (ref.null func) (local.get 0)))
    (func (export "table.copy") (param i32) (table.copy (i32.const 0) (i32.const 1) (local.get 0)))
    (func (export "array.new") (param i32) (drop (array.new $bytes (i32.const 1) (local.get 0))))
    (func (export "array.new_default") (param i32) (drop (array.new_default $bytes (local.get 0))))
    (func (export "array.new_data") (param i32) (drop (array.new_data $bytes $data (i32.const 0) (local.get 0))))
    (func (export "array.fill") (param i32)
      (array.fill $bytes (array.new_default $bytes (i32.const 100)) (i32.const 0) (i32.const 1) (local.get 0)))
    (func (export "array.copy") (param i32)
      (array.copy $bytes $bytes
        (array.new_default $bytes (i32.const 100)) (i32.const 0) (array.new_default $bytes (i32.const 100)) (i32.const 0)
        (local.get 0)))
    """

  @Test(arguments: [
    ("memory.fill", 16), ("memory.copy", 16), ("memory.init", 16), ("table.fill", 2), ("table.copy", 2),
    ("array.new", 2), ("array.new_default", 2), ("array.new_data", 2), ("array.fill", 2), ("array.copy", 2),
  ])
  func workOfAnyLengthIsPaidByItsLength(_ name: String, _ length: Int64) throws {
    func cost(_ count: Int64) throws -> Int64 {
      let guest = try Guest(Self.bulk, fuel: 1_000_000)
      try guest.call(name, .i32(Int32(count)))
      return 1_000_000 - guest.store.fuel
    }
    let least = try cost(0)
    #expect(try cost(32) == least + 32 / length)
    // Where the guest cannot pay, it stops.
    #expect(try Guest(Self.bulk, fuel: least + 32 / length - 1).trap(name, .i32(Int32(32))).kind == .outOfFuel)
    // What is out of bounds traps as it does without fuel.
    guard !name.hasPrefix("array.new") else { return }
    let kind = try Guest(Self.bulk).trap(name, .i32(Int32(-1))).kind
    #expect(kind != .outOfFuel)
    #expect(try Guest(Self.bulk, fuel: 1_000_000).trap(name, .i32(Int32(-1))).kind == kind)
  }

  @Test(arguments: ["spin", "recurse"]) func fuelEnds(_ name: String) throws {
    let guest = try Guest(Self.counter, fuel: 10_000)
    let trap = try guest.trap(name)
    #expect(trap.kind == .outOfFuel)
    #expect(trap.message == "all fuel consumed")
    #expect(guest.store.fuel == 0)
    guest.store.fuel = 100_000
    try guest.call("f", .i32(Int32(10)))
    try expectTheNextGuestRuns()
  }

  @Test func aStartFunctionIsLimitedToo() throws {
    #expect(
      message { try Guest("(func $f (loop $l (br $l))) (start $f)", fuel: 1000) }.hasPrefix("all fuel consumed"))
    #expect(message { try Guest("(func $f (call $f)) (start $f)") }.hasPrefix("call stack exhausted"))
    try expectTheNextGuestRuns()
  }
}
