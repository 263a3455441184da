import Inference
import Synchronization

/// A context that threads of a guest may ask for at the same time.
///
/// Sound because the context is only reached with the lock held.
final class OpenContext: @unchecked Sendable {
  private let context: any InferenceContext
  private let lock = Mutex(())

  init(_ context: any InferenceContext) { self.context = context }

  /// Lets a closure use the context.
  func use(_ body: (any InferenceContext) throws(InferenceError) -> Void) throws(InferenceError) {
    let result: Result<Void, InferenceError>? = lock.withLockIfAvailable { _ in
      do throws(InferenceError) { return .success(try body(context)) } catch { return .failure(error) }
    }
    guard let result else { throw InferenceError(.busy, "another thread of the guest uses the context") }
    try result.get()
  }
}
