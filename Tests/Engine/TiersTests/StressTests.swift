import Foundation
import MachineCode
import Optimizer
import Runtime
import Synchronization
import Testing
import Tiers
import WebAssembly
import WebAssemblyText

/// Threads that call functions while these are replaced, and drop instances and modules meanwhile.
///
/// For `APUS_STRESS_SECONDS`, or else for two seconds; `make stress` takes an hour, under the thread sanitizer.
@Suite(.serialized, .enabled(if: hasAllTiers))
struct StressTests {
  private static let seconds = ProcessInfo.processInfo.environment["APUS_STRESS_SECONDS"].flatMap(Double.init) ?? 2

  /// Computes by loops, calls, tables and exceptions; what comes of it is known.
  private static func text(_ salt: Int) -> String {
    """
    (module
      (type $unary (func (param i32) (result i32)))
      (tag $t (param i32))
      (memory 1)
      (table funcref (elem $double $add))
      (func $double (type $unary) (i32.shl (local.get 0) (i32.const 1)))
      (func $add (type $unary) (i32.add (local.get 0) (i32.const \(salt))))
      (func $throw (param i32) (throw $t (local.get 0)))
      (func (export "f") (param $n i32) (result i32) (local $i i32) (local $sum i32)
        (loop $l
          (local.set $sum
            (i32.add (local.get $sum)
              (call_indirect (type $unary) (local.get $i) (i32.and (local.get $i) (i32.const 1)))))
          (i32.store (i32.const 4) (local.get $sum))
          (block $caught (result i32)
            (try_table (catch $t $caught) (call $throw (i32.load (i32.const 4))))
            (i32.const 0))
          (local.set $sum)
          (br_if $l (i32.lt_s (local.tee $i (i32.add (local.get $i) (i32.const 1))) (local.get $n))))
        (local.get $sum)))
    """
  }

  private static func expected(_ salt: Int, _ count: Int32) -> Int32 {
    (0..<count).reduce(0) { sum, i in sum &+ (i & 1 == 0 ? i &* 2 : i &+ Int32(salt)) }
  }

  @Test func threadsCallWhileFunctionsAreReplaced() throws {
    // Other tests have code as well, unless this one is alone.
    let isAlone = ProcessInfo.processInfo.environment["APUS_STRESS_SECONDS"] != nil
    let used = ExecutableMemory.used
    let made = Mutex<[Weak]>([])
    let count: Int32 = 20_000
    let problems = Mutex<[String]>([])
    let calls = Mutex(0)
    do {
      var policy = TierPolicy()
      policy.threshold = 1000
      policy.optimizer = .inProcess
      let engine = Engine(tier: Tiers.tier(policy))
      let shared = Mutex<CompiledModule?>(nil)
      let end = Date().addingTimeInterval(Self.seconds)
      let group = DispatchGroup()
      for thread in 0..<8 {
        group.enter()
        Thread.detachNewThread {
          defer { group.leave() }
          var round = 0
          // On a slow machine the first calls alone take that long.
          while Date() < end || calls.withLock({ $0 <= 100 }) {
            round += 1
            do {
              // One replaces the module that the others have instances of; now and then each has one of its own.
              let salt = 5
              if thread == 0, round % 4 == 1 {
                let module = try CompiledModule(engine, Module(parsing: Array(Self.text(salt).utf8)))
                made.withLock { $0.append(Weak(module: module)) }
                shared.withLock { $0 = module }
              }
              var module = shared.withLock { $0 }
              if round % 16 == thread {
                module = try CompiledModule(engine, Module(parsing: Array(Self.text(salt).utf8)))
              }
              guard let module else { continue }
              let guest = try Guest(module)
              for _ in 0..<3 {
                let found = try guest.call("f", .i32(Int32(count)))
                if found != ["i32(\(UInt32(bitPattern: Self.expected(salt, count))))"] {
                  problems.withLock { $0.append("thread \(thread), round \(round): \(found)") }
                }
                calls.withLock { $0 += 1 }
              }
            } catch {
              problems.withLock { $0.append("thread \(thread), round \(round): \(error)") }
            }
          }
        }
      }
      group.wait()
    }
    #expect(problems.withLock { $0 } == [])
    #expect(calls.withLock { $0 } > 100)
    // Modules that are still being compiled go a little later; then all code is gone.
    let deadline = Date().addingTimeInterval(60)
    func isLeft() -> Bool {
      made.withLock { $0.contains { $0.module != nil } } || isAlone && ExecutableMemory.used > used
    }
    while isLeft(), Date() < deadline { usleep(10_000) }
    #expect(!made.withLock { $0 }.isEmpty)
    #expect(!isLeft())
  }

  private struct Weak {
    weak var module: CompiledModule?
  }
}
