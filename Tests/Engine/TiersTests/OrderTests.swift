import Glibc
import Optimizer
import Runtime
import Synchronization
import Testing
import Tiers
import WebAssembly
import WebAssemblyText

/// What is compiled anew, and in which order, where nobody waits for it.
@Suite(.enabled(if: hasAllTiers))
struct OrderTests {
  /// What an optimizer is asked for: functions by their positions, and those that loops are in.
  private struct Request: Equatable {
    var functions: [Int]
    var loops: [Int]
  }

  /// How far the guest and the optimizer are.
  private final class Progress: Sendable {
    /// How often the second loop has called the host.
    let calls = Atomic(0)
    /// Whether it is to end.
    let isEnding = Atomic(false)
    let requests = Mutex<[Request]>([])
    /// How many requests have been answered.
    let answers = Atomic(0)
  }

  private static let text = """
    (module
      (import "host" "next" (func $next (result i32)))
      (func $early (export "early") (local $i i32)
        (local.set $i (i32.const 5000))
        (loop $l (br_if $l (local.tee $i (i32.sub (local.get $i) (i32.const 1))))))
      (func (export "late") (local $i i32)
        (local.set $i (i32.const 5000))
        (loop $first (br_if $first (local.tee $i (i32.sub (local.get $i) (i32.const 1)))))
        (loop $second (br_if $second (call $next)))))
    """

  @Test func whatRunsWhenTheOptimizerIsReadyComesFirstAndNothingFollowsInVain() throws {
    let progress = Progress()
    let llvm = PieceOptimizer.inProcess
    var policy = TierPolicy()
    policy.threshold = 100
    policy.optimizer = PieceOptimizer { _ in
      // It takes until the other loops are over.
      while progress.calls.load(ordering: .relaxed) < 10_000 { usleep(100) }
    } compile: { module, functions, loops in
      progress.requests.withLock {
        $0.append(Request(functions: functions, loops: loops.map { loop in loop.position }))
      }
      let piece = llvm.compile(module, functions, loops)
      progress.isEnding.store(true, ordering: .relaxed)
      progress.answers.add(1, ordering: .relaxed)
      return piece
    }
    let engine = Engine(tier: Tiers.tier(policy))
    let module = try CompiledModule(engine, Module(parsing: Array(Self.text.utf8)))
    let next = HostFunction(engine, FunctionType(parameters: [], results: [.i32])) { (call) throws(Trap) in
      progress.calls.add(1, ordering: .relaxed)
      call[0] = progress.isEnding.load(ordering: .relaxed) ? 0 : 1
    }
    let store = try Store(engine)
    let instance = try store.instantiate(module, [.function(Function(next))])
    let early = try #require(instance.function(named: "early"))
    let late = try #require(instance.function(named: "late"))

    _ = try early([])
    _ = try late([])
    // The first loop of `late` was hot after that of `early`, but the activation that was in it has found the code for the second.
    let two = [Request(functions: [], loops: [1]), Request(functions: [], loops: [0])]
    // When the loop is entered again, the function is called again, and wanted whole.
    for _ in 0..<10_000_000 where progress.requests.withLock({ $0.count < 3 }) { _ = try early([]) }
    // LLVM is left alone before the process ends.
    while progress.answers.load(ordering: .relaxed) < progress.requests.withLock({ $0.count }) { usleep(100) }
    #expect(progress.requests.withLock { $0 } == two + [Request(functions: [0], loops: [])])
  }
}
