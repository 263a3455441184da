import Foundation
import Glibc
import Runtime
import Synchronization
import Testing
import TestSupport
@testable import WASI
import WebAssembly
import WebAssemblyText

/// Whole guests that want more than they should have. After each of them the process runs another one.
@Suite("Hostile guests", .serialized) struct HostileGuestTests {
  private static func process(
    _ text: String, fuel: Bool = false, memoryBytes: UInt64 = 1 << 26, _ configuration: WASIEnvironment.Configuration
  ) throws -> WASIProcess {
    let model = try Module(parsing: Array(text.utf8))
    let module = try CompiledModule(Engine(metersFuel: fuel, tier: testTier), model)
    var limits = StoreLimits()
    limits.memoryBytes = memoryBytes
    return try WASIProcess(module, WASIEnvironment(configuration), limits: limits)
  }

  /// Runs a guest; then another one must be able to run.
  /// - Returns: The exit code, or the kind of the trap.
  private static func run(
    _ text: String, fuel: Int64? = nil, memoryBytes: UInt64 = 1 << 26,
    _ configuration: WASIEnvironment.Configuration = .init()
  ) throws -> Outcome {
    let process = try process(text, fuel: fuel != nil, memoryBytes: memoryBytes, configuration)
    let outcome = try outcome(process, fuel: fuel)
    try expectGreeting()
    return outcome
  }

  private enum Outcome: Equatable {
    case exit(Int32)
    case trap(TrapKind)
  }

  private static func outcome(_ process: WASIProcess, fuel: Int64? = nil) throws -> Outcome {
    do throws(InstantiationError) {
      return .exit(try process.run(fuel: fuel))
    } catch {
      guard case .trap(let trap) = error else { throw error }
      return .trap(trap.kind)
    }
  }

  private static func expectGreeting() throws {
    let output = OutputBuffer()
    var configuration = WASIEnvironment.Configuration()
    configuration.standardOutput = .buffer(output)
    let greeting = """
      (module
        (import "wasi_snapshot_preview1" "fd_write" (func $write (param i32 i32 i32 i32) (result i32)))
        (memory (export "memory") 1)
        (data (i32.const 0) "\\08\\00\\00\\00\\05\\00\\00\\00hello")
        (func (export "_start")
          (drop (call $write (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 64)))))
      """
    #expect(try outcome(try process(greeting, configuration)) == .exit(0))
    #expect(output.bytes == Array("hello".utf8))
  }

  /// A guest's text: imports, a memory, and what it does.
  private static func guest(_ body: String, memory: String = "(memory (export \"memory\") 1)") -> String {
    """
    (module
      (import "wasi_snapshot_preview1" "fd_write" (func $write (param i32 i32 i32 i32) (result i32)))
      (import "wasi_snapshot_preview1" "fd_read" (func $read (param i32 i32 i32 i32) (result i32)))
      (import "wasi_snapshot_preview1" "path_open"
        (func $open (param i32 i32 i32 i32 i32 i64 i64 i32 i32) (result i32)))
      (import "wasi_snapshot_preview1" "poll_oneoff" (func $poll (param i32 i32 i32 i32) (result i32)))
      (import "wasi_snapshot_preview1" "random_get" (func $random (param i32 i32) (result i32)))
      (import "wasi_snapshot_preview1" "sock_accept" (func $accept (param i32 i32 i32) (result i32)))
      (import "wasi_snapshot_preview1" "proc_exit" (func $exit (param i32)))
      (import "wasi" "thread-spawn" (func $spawn (param i32) (result i32)))
      \(memory)
      \(body)
    )
    """
  }

  private static let shared = "(import \"env\" \"memory\" (memory 1 1 shared))"

  @Test("Descriptors without end")
  func descriptors() throws {
    let sandbox = try Sandbox(guests: ["A"])
    var configuration = WASIEnvironment.Configuration()
    configuration.directories = [.init(host: sandbox.inside("A"), guest: "/")]
    configuration.limits.descriptors = 300
    let text = Self.guest(
      """
      (data (i32.const 8) "f")
      (func (export "_start") (local $errno i32)
        (loop $again
          (local.set $errno
            (call $open (i32.const 3) (i32.const 0) (i32.const 8) (i32.const 1) (i32.const 0) (i64.const 2) (i64.const 0)
              (i32.const 0) (i32.const 64)))
          (br_if $again (i32.eqz (local.get $errno))))
        (call $exit (local.get $errno)))
      """)
    #expect(try Self.run(text, configuration) == .exit(Int32(Errno.mfile.rawValue)))
  }

  @Test("Output without end")
  func output() throws {
    var configuration = WASIEnvironment.Configuration()
    let output = OutputBuffer(limit: 100_000)
    configuration.standardOutput = .buffer(output)
    let text = Self.guest(
      """
      (data (i32.const 0) "\\00\\04\\00\\00\\e8\\03\\00\\00")
      (func (export "_start") (local $errno i32)
        (loop $again
          (local.set $errno (call $write (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 64)))
          (br_if $again (i32.eqz (local.get $errno))))
        (call $exit (local.get $errno)))
      """)
    #expect(try Self.run(text, configuration) == .exit(Int32(Errno.nospc.rawValue)))
    #expect(output.bytes.count == 100_000)
  }

  @Test("Output to someone who has gone")
  func brokenPipe() throws {
    var ends: [Int32] = [0, 0]
    try #require(pipe(&ends) == 0)
    close(ends[0])
    defer { close(ends[1]) }
    var configuration = WASIEnvironment.Configuration()
    configuration.standardOutput = .descriptor(ends[1])
    let text = Self.guest(
      """
      (data (i32.const 0) "\\00\\04\\00\\00\\e8\\03\\00\\00")
      (func (export "_start")
        (call $exit (call $write (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 64))))
      """)
    #expect(try Self.run(text, configuration) == .exit(Int32(Errno.pipe.rawValue)))
  }

  @Test("Threads without end")
  func threads() throws {
    var configuration = WASIEnvironment.Configuration()
    configuration.limits.threads = 40
    let text = Self.guest(
      """
      (func (export "wasi_thread_start") (param i32 i32)
        (drop (memory.atomic.wait32 (i32.const 0) (i32.const 0) (i64.const -1))))
      (func (export "_start") (local $result i32) (local $count i32)
        (loop $again
          (local.set $result (call $spawn (i32.const 0)))
          (if (i32.gt_s (local.get $result) (i32.const 0))
            (then
              (local.set $count (i32.add (local.get $count) (i32.const 1)))
              (br $again))))
        ;; The error, and in the next digits how many there were.
        (call $exit (i32.sub (i32.mul (local.get $count) (i32.const 100)) (local.get $result))))
      """, memory: Self.shared)
    #expect(try Self.run(text, configuration) == .exit(4000 + Int32(Errno.again.rawValue)))
  }

  @Test("Threads that start threads")
  func threadBomb() throws {
    var configuration = WASIEnvironment.Configuration()
    configuration.limits.threads = 20
    let text = Self.guest(
      """
      (func $bomb (loop $again (drop (call $spawn (i32.const 0))) (br $again)))
      (func (export "wasi_thread_start") (param i32 i32) (call $bomb))
      (func (export "_start") (call $bomb))
      """, memory: Self.shared)
    let process = try Self.process(text, configuration)
    let canceller = Later { process.cancel() }
    #expect(try Self.outcome(process) == .trap(.cancelled))
    canceller.wait()
    try Self.expectGreeting()
  }

  @Test("Frames without end")
  func recursion() throws {
    #expect(
      try Self.run("(module (func $f (export \"_start\") (call $f) (call $f)))") == .trap(.callStackExhausted))
  }

  @Test("Memory without end")
  func memory() throws {
    let text = """
      (module
        (import "wasi_snapshot_preview1" "proc_exit" (func $exit (param i32)))
        (memory (export "memory") 1)
        (func (export "_start")
          (loop $again (br_if $again (i32.ne (memory.grow (i32.const 1)) (i32.const -1))))
          (call $exit (memory.size))))
      """
    #expect(try Self.run(text, memoryBytes: 4 << 20) == .exit(64))
  }

  private static let endless = "(module (func (export \"_start\") (loop $again (br $again))))"

  @Test("Work without end has an end with fuel")
  func fuel() throws {
    #expect(try Self.run(Self.endless, fuel: 10_000) == .trap(.outOfFuel))
    let threads = Self.guest(
      """
      (func $work (loop $again (br $again)))
      (func (export "wasi_thread_start") (param i32 i32) (call $work))
      (func (export "_start")
        (drop (call $spawn (i32.const 0)))
        (drop (call $spawn (i32.const 0)))
        (call $work))
      """, memory: Self.shared)
    #expect(try Self.run(threads, fuel: 100_000) == .trap(.outOfFuel))
  }

  @Test("Threads cannot make fuel")
  func fuelOfThreads() throws {
    // Each thread starts the next and ends, so that only what they halve is used up.
    let text = Self.guest(
      """
      (func $next (loop $again (drop (call $spawn (i32.const 0))) (br $again)))
      (func (export "wasi_thread_start") (param i32 i32) (call $next))
      (func (export "_start") (call $next))
      """, memory: Self.shared)
    var configuration = WASIEnvironment.Configuration()
    configuration.limits.threads = 8
    #expect(try Self.run(text, fuel: 20_000, configuration) == .trap(.outOfFuel))
  }

  // Waits.

  /// Where a guest can wait for ever: what it does, after it has written a byte to its standard error.
  static let waits: [(name: String, body: String)] = [
    (
      "a clock",
      """
      (i64.store (i32.const 1024) (i64.const 0)) (i32.store (i32.const 1040) (i32.const 1))
      (i64.store (i32.const 1048) (i64.const -1))
      (drop (call $poll (i32.const 1024) (i32.const 2048) (i32.const 1) (i32.const 64)))
      """
    ),
    (
      "the real clock",
      """
      (i32.store (i32.const 1040) (i32.const 0))
      (i64.store (i32.const 1048) (i64.const 0x7fffffffffffffff)) (i32.store16 (i32.const 1064) (i32.const 1))
      (drop (call $poll (i32.const 1024) (i32.const 2048) (i32.const 1) (i32.const 64)))
      """
    ),
    (
      "a descriptor",
      """
      (i32.store8 (i32.const 1032) (i32.const 1)) (i32.store (i32.const 1040) (i32.const 0))
      (drop (call $poll (i32.const 1024) (i32.const 2048) (i32.const 1) (i32.const 64)))
      """
    ),
    ("an empty pipe", "(drop (call $read (i32.const 0) (i32.const 0) (i32.const 1) (i32.const 64)))"),
    (
      "a full pipe",
      "(loop $again (drop (call $write (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 64))) (br $again))"
    ),
    ("a connection", "(drop (call $accept (i32.const 3) (i32.const 0) (i32.const 64)))"),
    ("an address", "(drop (memory.atomic.wait32 (i32.const 4096) (i32.const 0) (i64.const -1)))"),
    (
      "an address, with another thread",
      """
      (drop (call $spawn (i32.const 0)))
      (drop (memory.atomic.wait64 (i32.const 4096) (i64.const 0) (i64.const -1)))
      """
    ),
    ("nothing", "(loop $again (br $again))"),
    (
      "random numbers",
      "(loop $again (drop (call $random (i32.const 0) (i32.const 65536))) (br $again))"
    ),
  ]

  @Test("Waits end when someone cancels or the time is over", arguments: waits.indices, [false, true])
  func wait(_ index: Int, isDeadline: Bool) throws {
    var input: [Int32] = [0, 0]
    var output: [Int32] = [0, 0]
    try #require(pipe(&input) == 0 && pipe(&output) == 0)
    defer { for descriptor in input + output { close(descriptor) } }
    let listener = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    try #require(listener >= 0 && listen(listener, 1) == 0)

    let text = Self.guest(
      """
      (func (export "wasi_thread_start") (param i32 i32)
        (drop (memory.atomic.wait32 (i32.const 8192) (i32.const 0) (i64.const -1))))
      (func (export "_start")
        (i32.store (i32.const 0) (i32.const 16384)) (i32.store (i32.const 4) (i32.const 1))
        (drop (call $write (i32.const 2) (i32.const 0) (i32.const 1) (i32.const 64)))
        (i32.store (i32.const 4) (i32.const 30000))
        \(Self.waits[index].body))
      """, memory: Self.shared)
    let flag = Flag()
    var configuration = WASIEnvironment.Configuration()
    configuration.standardInput = .descriptor(input[0])
    configuration.standardOutput = .descriptor(output[1])
    configuration.standardError = .function(limit: 1) { _ in flag.raise() }
    configuration.listeningSockets = [listener]
    let process = try Self.process(text, configuration)
    // While it waits, or just before: both must do.
    let ender = Later(after: flag) { if isDeadline { process.exceedDeadline() } else { process.cancel() } }
    #expect(try Self.outcome(process) == .trap(isDeadline ? .deadlineExceeded : .cancelled))
    ender.wait()
    try Self.expectGreeting()
  }

  @Test("What is cancelled before it runs does not run")
  func cancelledBefore() throws {
    let process = try Self.process(Self.endless, .init())
    process.cancel()
    #expect(try Self.outcome(process) == .trap(.cancelled))
    try Self.expectGreeting()
  }
}
