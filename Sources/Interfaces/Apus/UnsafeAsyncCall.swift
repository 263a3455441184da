import Runtime
import WebAssembly

// How a task drives a guest that may be suspended: it runs the guest until that waits, awaits what it waits for, writes
// the results to the slots where the guest expects them, and goes on.
//
// Sound because the slots belong to the suspended call, which stays as it is until `resume`.

/// What a suspended guest waits for.
final class AsyncOperation {
  /// The type of the host function.
  let type: FunctionType
  /// Does it, and gives the results.
  let run: nonisolated(nonsending) () async throws -> [Value]

  init(_ type: FunctionType, _ run: nonisolated(nonsending) @escaping () async throws -> [Value]) {
    self.type = type
    self.run = run
  }
}

extension Store {
  /// Calls a function whose guest may wait for asynchronous host functions.
  /// - Parameters:
  ///   - function: A function of this store.
  ///   - type: Its type.
  ///   - write: Writes the arguments.
  /// - Returns: Reads the results, before the store is used again.
  nonisolated(nonsending) func callAsync(
    _ function: Function, _ type: FunctionType, _ write: (inout SlotWriter) throws(Trap) -> Void
  ) async throws(Trap) -> SlotReader {
    let handle = interruptHandle
    let isInterrupted = handle.reason != nil
    // A cancelled task stops its guest, and that alone.
    defer { if Task.isCancelled, !isInterrupted { handle.reset(.cancelled) } }
    do {
      return try await withTaskCancellationHandler {
        let progress = try unsafe begin(function, slots: type.slots) { slots throws(Trap) in
          var writer = unsafe SlotWriter(self, slots, type.parameters)
          try write(&writer)
        }
        return try await drive(progress, type)
      } onCancel: {
        handle.cancel()
      }
    } catch {
      throw Trap(hostFailure: error)
    }
  }

  nonisolated(nonsending) private func drive(
    _ start: CallProgress, _ type: FunctionType
  ) async throws(Trap) -> SlotReader {
    var progress = start
    while true {
      switch progress {
      case .finished(let results): return unsafe SlotReader(self, results, type.results)
      case .suspended(let operation, let slots):
        let failure = unsafe await perform(operation, slots)
        progress = try resume(failure)
      }
    }
  }

  /// Awaits what the guest waits for.
  /// - Returns: Why it failed, or nil after its results were written.
  nonisolated(nonsending) private func perform(
    _ operation: AnyObject, _ slots: UnsafeMutablePointer<UInt64>
  ) async -> Trap? {
    guard let operation = operation as? AsyncOperation else { return Trap(.host, "the guest waits for nothing") }
    do {
      let results = try await operation.run()
      var writer = unsafe SlotWriter(self, slots, operation.type.results)
      try writer.write(results)
      return nil
    } catch is CancellationError where Task.isCancelled {
      return Trap(.cancelled)
    } catch {
      return Trap(hostFailure: error)
    }
  }
}
