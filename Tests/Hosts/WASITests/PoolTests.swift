@testable import Runtime
import Testing
import TestSupport
import WASI
import WebAssembly
import WebAssemblyText

/// Guests that share instances, one after another.
@Suite("Pools")
struct PoolTests {
  /// Changes everything that an instance has, and writes what it found to its standard output: a line of letters, each of
  /// which says that something was as it should be at first.
  private static let everything = """
    (module
      (import "wasi_snapshot_preview1" "fd_write" (func $write (param i32 i32 i32 i32) (result i32)))
      (memory (export "memory") 2 5)
      (data (i32.const 100) "initial")
      (data $passive "passive")
      (table $t 3 10 funcref)
      (elem (table $t) (i32.const 0) func $one)
      (elem $functions func $one)
      (global $g (mut i32) (i32.const 7))
      (global $v (mut v128) (v128.const i64x2 1 2))
      (func $one (result i32) (i32.const 1))
      (func $note (param $at i32) (param $good i32)
        (i32.store8 (local.get $at) (select (i32.const 0x79) (i32.const 0x6e) (local.get $good))))
      (func (export "look")
        (call $note (i32.const 1000) (i32.eq (memory.size) (i32.const 2)))
        (call $note (i32.const 1001) (i64.eq (i64.load (i32.const 100)) (i64.const 0x006c616974696e69)))
        (call $note (i32.const 1002) (i32.eqz (i32.load (i32.const 70000))))
        (call $note (i32.const 1003) (i32.eq (global.get $g) (i32.const 7)))
        (call $note (i32.const 1004) (i64.eq (i64x2.extract_lane 1 (global.get $v)) (i64.const 2)))
        (call $note (i32.const 1005) (ref.is_null (table.get $t (i32.const 1))))
        (call $note (i32.const 1006) (i32.eqz (ref.is_null (table.get $t (i32.const 0)))))
        (memory.init $passive (i32.const 200) (i32.const 0) (i32.const 7))
        (table.init $t $functions (i32.const 2) (i32.const 0) (i32.const 1))
        (i32.store (i32.const 0) (i32.const 1000))
        (i32.store (i32.const 4) (i32.const 7))
        (drop (call $write (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 8)))
        (i64.store (i32.const 100) (i64.const -1))
        (i64.store (i32.const 70000) (i64.const -1))
        (drop (memory.grow (i32.const 2)))
        (i64.store (i32.const 200000) (i64.const -1))
        (global.set $g (i32.const 8))
        (global.set $v (v128.const i64x2 3 4))
        (table.set $t (i32.const 1) (ref.func $one))
        (table.set $t (i32.const 0) (ref.null func))
        (data.drop $passive)
        (elem.drop $functions))
      (func (export "grown") (result i64)
        (drop (memory.grow (i32.const 2)))
        (i64.load (i32.const 200000)))
      (func (export "spin") (loop $forever (br $forever)))
      (func (export "trap") (unreachable)))
    """

  private func compiled(_ text: String) throws -> CompiledModule {
    try CompiledModule(Engine(tier: testTier), Module(parsing: text))
  }

  private func process(_ pool: WASIPool, _ output: OutputBuffer = OutputBuffer()) throws -> WASIProcess {
    var configuration = WASIEnvironment.Configuration()
    configuration.standardOutput = .buffer(output)
    return try WASIProcess(pool, try WASIEnvironment(configuration))
  }

  private func call(_ name: String, _ pool: WASIPool, _ output: OutputBuffer = OutputBuffer()) throws -> [Value] {
    try process(pool, output).withInstance { instance throws(Trap) in
      guard let function = instance.function(named: name) else { throw Trap(.host, "no function \(name)") }
      return try function()
    }
  }

  /// The number that a function returns.
  private func number(_ name: String, _ pool: WASIPool) throws -> UInt64? {
    switch try call(name, pool).first {
    case .i32(let value)?: UInt64(value)
    case .i64(let value)?: value
    default: nil
    }
  }

  /// Says at how many of the memory's first 4 million bytes there is something, in steps of 64, and writes to the page that it
  /// is given: itself, or by a function of WASI.
  private static let pages = """
    (module
      (import "wasi_snapshot_preview1" "random_get" (func $random (param i32 i32) (result i32)))
      (memory (export "memory") 64)
      (data (i32.const 99968) "initial")
      (func (export "look") (param $page i32) (param $calls i32) (result i32)
        (local $at i32) (local $found i32)
        (loop $next
          (local.set $found
            (i32.add (local.get $found) (i64.ne (i64.load (local.get $at)) (i64.const 0))))
          (br_if $next
            (i32.lt_u (local.tee $at (i32.add (local.get $at) (i32.const 64))) (i32.const 4000000))))
        (if (local.get $calls)
          (then (drop (call $random (i32.shl (local.get $page) (i32.const 12)) (i32.const 64))))
          (else (i64.store (i32.shl (local.get $page) (i32.const 12)) (i64.const -1))))
        (local.get $found)))
    """

  /// What a guest of `pages` finds.
  private func found(_ pool: WASIPool, _ page: Int, calls: Bool) throws -> UInt32? {
    let flag: UInt32 = calls ? 1 : 0
    let arguments: [Value] = [.i32(UInt32(page)), .i32(flag)]
    let results = try process(pool).withInstance { instance throws(Trap) -> [Value] in
      guard let look = instance.function(named: "look") else { return [] }
      return try look(arguments)
    }
    guard case .i32(let count)? = results.first else { return nil }
    return count
  }

  @Test("A guest finds nothing of those before it, whichever pages they wrote", arguments: [false, true])
  func pages(calls: Bool) throws {
    let pool = WASIPool(try compiled(Self.pages))
    // The same ones again, new ones, and both in turn.
    let written = [0, 0, 0, 1, 1, 0, 24, 24, 25, 0, 900, 900, 1, 901] + (100..<140) + [0, 139, 139, 5]
    for page in written {
      #expect(try found(pool, page, calls: calls) == 1, "before page \(page)")
    }
  }

  @Test("A guest finds nothing of one that another thread ran")
  func pagesOfThreads() async throws {
    let pool = WASIPool(try compiled(Self.pages), capacity: 1)
    for round in 0..<50 {
      let found = try await Task.detached { try self.found(pool, round % 7 * 100, calls: round % 2 == 0) }.value
      #expect(found == 1)
    }
  }

  @Test("A guest finds nothing of those before it")
  func fresh() throws {
    let pool = WASIPool(try compiled(Self.everything))
    #expect(pool.isReusing)
    for _ in 0..<20 {
      let output = OutputBuffer()
      _ = try call("look", pool, output)
      #expect(String(decoding: output.bytes, as: UTF8.self) == "yyyyyyy")
      #expect(try number("grown", pool) == 0)
    }
  }

  @Test("Guests that trap or are stopped leave others alone")
  func traps() throws {
    let pool = WASIPool(try compiled(Self.everything))
    for _ in 0..<5 {
      #expect(throws: InstantiationError.self) { try call("trap", pool) }
      let stopped = try process(pool)
      #expect(throws: InstantiationError.self) {
        try stopped.withInstance { instance throws(Trap) in
          stopped.exceedDeadline()
          _ = try instance.function(named: "spin")?()
        }
      }
      // Too late: the instance may have another guest.
      stopped.cancel()
      let output = OutputBuffer()
      _ = try call("look", pool, output)
      #expect(String(decoding: output.bytes, as: UTF8.self) == "yyyyyyy")
    }
  }

  @Test("A guest that is stopped after its end does not stop the next one")
  func late() throws {
    let pool = WASIPool(try compiled(Self.everything))
    var before: [WASIProcess] = []
    for _ in 0..<10 {
      let process = try process(pool)
      _ = try process.withInstance { instance throws(Trap) in
        for process in before { process.cancel() }
        return try instance.function(named: "look")?()
      }
      before.append(process)
    }
  }

  @Test("Guests at the same time have instances of their own")
  func concurrent() async throws {
    let pool = WASIPool(try compiled(Self.everything), capacity: 2)
    await withTaskGroup(of: Bool.self) { group in
      for _ in 0..<8 {
        group.addTask {
          for _ in 0..<200 {
            let output = OutputBuffer()
            guard (try? call("look", pool, output)) != nil, output.bytes == Array("yyyyyyy".utf8) else { return false }
          }
          return true
        }
      }
      for await isGood in group { #expect(isGood) }
    }
  }

  @Test("The start function runs for each guest")
  func start() throws {
    let pool = WASIPool(
      try compiled(
        """
        (module
          (global $g (mut i32) (i32.const 0))
          (func $start (global.set $g (i32.add (global.get $g) (i32.const 1))))
          (start $start)
          (func (export "count") (result i32) (global.get $g)))
        """))
    for _ in 0..<3 { #expect(try number("count", pool) == 1) }
  }

  @Test("What cannot be put back is made anew")
  func anew() throws {
    let objects = """
      (module
        (type $s (struct (field (mut i32))))
        (global $g (ref $s) (struct.new $s (i32.const 1)))
        (func (export "count") (result i32)
          (struct.set $s 0 (global.get $g) (i32.add (struct.get $s 0 (global.get $g)) (i32.const 1)))
          (struct.get $s 0 (global.get $g))))
      """
    let pool = WASIPool(try compiled(objects))
    #expect(!pool.isReusing)
    try pool.prepare()
    for _ in 0..<3 { #expect(try number("count", pool) == 2) }
    let grown = """
      (module
        (table $t 1 10 funcref)
        (func (export "size") (result i32)
          (drop (table.grow $t (ref.null func) (i32.const 3)))
          (table.size $t)))
      """
    let tables = WASIPool(try compiled(grown))
    for _ in 0..<3 { #expect(try number("size", tables) == 4) }
  }

  @Test("An instance that is put back keeps its stack of machine code")
  func stack() throws {
    let template = try #require(InstanceTemplate(try compiled(#"(module (func (export "f")))"#)))
    let instance = try template.makeInstance { _ in [] }
    #expect(instance.store.openNativeStack())
    let stack = instance.store.execution.pointee.nativeStack
    #expect(stack != nil)
    #expect(instance.reset())
    #expect(instance.store.openNativeStack())
    #expect(instance.store.execution.pointee.nativeStack == stack)
    #expect(instance.store.execution.pointee.nativeStackLimit != nil)
  }

  @Test("Pages that were written are as they were, be they few or many, in the image or behind it")
  func pages() throws {
    let text = """
      (module
        (memory (export "memory") 200)
        (data (i32.const 5000) "initial") (data (i32.const 700000) "more")
        (func (export "look") (param i32) (result i32) (i32.load (local.get 0)))
        (func (export "write") (param $at i32) (param $end i32) (param $step i32)
          (loop $next
            (i32.store (local.get $at) (i32.const -1))
            (local.set $at (i32.add (local.get $at) (local.get $step)))
            (br_if $next (i32.lt_u (local.get $at) (local.get $end))))))
      """
    let template = try #require(InstanceTemplate(try compiled(text)))
    let instance = try template.makeInstance { _ in [] }
    let memory = instance.instance.memories[0]
    let initial = try memory.view.copy(at: 0, count: memory.size)
    let write = try #require(instance.instance.function(named: "write"))
    let look = try #require(instance.instance.function(named: "look"))
    func number(at address: Int32) throws -> UInt32? {
      if case .i32(let value)? = try look([.i32(address)]).first { value } else { nil }
    }
    // From, to, step: one page; a range; both ends of the image; some ranges; more than are copied; more bytes than are.
    let writes: [[Int32]] = [
      [5000, 5001, 4], [4096, 40960, 4096], [700000, 710000, 4096], [0, 800_000, 80_000], [0, 13_000_000, 8192],
      [0, 13_000_000, 4096], [13_107_196, 13_107_197, 4],
    ]
    for _ in 0..<2 {
      for range in writes {
        // Only looked at, which leaves a page of zeros that is nobody's.
        #expect(try number(at: 10_000_000) == 0)
        #expect(try number(at: 700_000) == 0x6572_6F6D)
        _ = try write(range.map { .i32($0) })
        #expect(instance.reset())
        #expect(try memory.view.copy(at: 0, count: memory.size) == initial, "\(range)")
      }
    }
  }

  @Test("What does not fit is told when the pool is prepared")
  func imports() throws {
    let pool = WASIPool(try compiled(#"(module (import "a" "b" (func)))"#))
    #expect(throws: InstantiationError.self) { try pool.prepare() }
    let threads = WASIPool(
      try compiled(#"(module (import "wasi" "thread-spawn" (func (param i32) (result i32))) (import "a" "b" (func)))"#))
    #expect(throws: InstantiationError.self) { try threads.prepare() }
  }
}
