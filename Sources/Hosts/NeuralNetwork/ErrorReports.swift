import Inference
import Synchronization

/// Tells the host what a library said when a guest got an error, but not without end: a guest could fill a log.
final class ErrorReports: Sendable {
  private let report: @Sendable (InferenceError) -> Void
  private let count = Atomic(0)

  /// Errors beyond as many are not told.
  private static let most = 100

  init(_ report: @escaping @Sendable (InferenceError) -> Void) { self.report = report }

  /// Begins anew.
  func reset() { count.store(0, ordering: .relaxed) }

  /// Reports an error, unless there were too many.
  func tell(_ error: InferenceError) {
    // Ends of texts are no errors.
    if error.code.rawValue >= ErrorCode.endOfSequence.rawValue { return }
    if count.load(ordering: .relaxed) < Self.most, count.wrappingAdd(1, ordering: .relaxed).oldValue < Self.most {
      report(error)
    }
  }
}
