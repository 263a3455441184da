import Dispatch
import Runtime
import Synchronization
import WebAssemblyText

/// A thread of a script: commands with a store of their own.
final class ScriptThread: Sendable {
  private struct Outcome {
    var counts = ScriptRunner.Counts()
    var failures: [(line: Int, message: String)] = []
  }

  private let done = DispatchSemaphore(value: 0)
  private let outcome = Mutex(Outcome())

  /// Starts the thread.
  /// - Parameters:
  ///   - engine: The engine.
  ///   - commands: What to run.
  ///   - shared: The memories of the parent's modules that the thread may register.
  init(_ engine: Engine, _ commands: [Script.Command], shared: [String: [String: Memory]]) {
    DispatchQueue.global().async { [self] in
      var result = Outcome()
      do throws(LinkError) {
        let runner = try ScriptRunner(engine, shared: shared)
        runner.run(commands)
        result.counts = runner.counts
        result.failures = runner.failures
      } catch {
        result.counts.failed += 1
        result.failures.append((commands.first?.line ?? 0, error.description))
      }
      let found = result
      outcome.withLock { $0 = found }
      done.signal()
    }
  }

  /// Waits for the end and gives what came out.
  func join() -> (ScriptRunner.Counts, [(line: Int, message: String)]) {
    done.wait()
    return outcome.withLock { ($0.counts, $0.failures) }
  }
}
