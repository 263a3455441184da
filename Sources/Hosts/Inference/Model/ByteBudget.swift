import Synchronization

/// Bytes that a guest may make the host hold.
public final class ByteBudget: Sendable {
  private let limit: Int
  private let what: String
  private let used = Mutex(0)

  /// Makes a budget.
  /// - Parameters:
  ///   - limit: In bytes.
  ///   - what: What the bytes are, for the error.
  public init(_ limit: Int, _ what: String) {
    self.limit = limit
    self.what = what
  }

  /// Takes bytes.
  /// - Throws: If there are not as many left.
  public func take(_ count: Int) throws(InferenceError) {
    let isTaken = used.withLock { used in
      guard count <= limit - used else { return false }
      used += count
      return true
    }
    guard isTaken else { throw InferenceError(.tooLarge, "expected \(what) of at most \(limit) bytes") }
  }

  /// Gives bytes back.
  public func giveBack(_ count: Int) { used.withLock { $0 -= count } }

  /// Gives all bytes back.
  public func reset() { used.withLock { $0 = 0 } }
}
