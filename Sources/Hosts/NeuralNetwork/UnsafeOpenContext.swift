import Inference
import Synchronization

/// A context that threads of a guest may ask for at the same time.
///
/// Sound because the context, and what its inputs take, is only reached with the lock held.
final class OpenContext: @unchecked Sendable {
  private let context: any InferenceContext
  private let budget: ByteBudget
  private let lock = Mutex(())
  /// What each input takes. A name beside an index for the same input counts for itself.
  private var inputs: [(key: TensorKey, bytes: Int)] = []

  /// Inputs that a context may have, by whatever names.
  private static let mostInputs = 1024

  /// Makes a context for use.
  /// - Parameters:
  ///   - context: What to compute in.
  ///   - budget: The bytes that all inputs of the guest may take.
  init(_ context: any InferenceContext, _ budget: ByteBudget) {
    self.context = context
    self.budget = budget
  }

  deinit { budget.giveBack(inputs.reduce(0) { $0 + $1.bytes }) }

  /// Lets a closure use the context.
  func use(_ body: (any InferenceContext) throws(InferenceError) -> Void) throws(InferenceError) {
    let result: Result<Void, InferenceError>? = lock.withLockIfAvailable { _ in
      do throws(InferenceError) { return .success(try body(context)) } catch { return .failure(error) }
    }
    guard let result else { throw InferenceError(.busy, "another thread of the guest uses the context") }
    try result.get()
  }

  /// Copies an input in.
  func setInput(_ key: TensorKey, _ tensor: TensorView) throws(InferenceError) {
    let bytes = unsafe tensor.bytes.count
    try use { context throws(InferenceError) in
      let place = inputs.firstIndex { $0.key == key }
      guard place != nil || inputs.count < Self.mostInputs else {
        throw InferenceError(.tooLarge, "expected at most \(Self.mostInputs) inputs")
      }
      try budget.take(bytes)
      do throws(InferenceError) { try context.setInput(key, tensor) } catch {
        budget.giveBack(bytes)
        throw error
      }
      if let place {
        budget.giveBack(inputs[place].bytes)
        inputs[place].bytes = bytes
      } else {
        inputs.append((key, bytes))
      }
    }
  }

  /// Forgets the inputs.
  func clearInputs() throws(InferenceError) {
    try use { context throws(InferenceError) in
      context.clearInputs()
      budget.giveBack(inputs.reduce(0) { $0 + $1.bytes })
      inputs = []
    }
  }
}
