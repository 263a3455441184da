public import Runtime

extension Store {
  /// Runs a closure and stops the guests of this store if it takes too long.
  ///
  /// ```swift
  /// try store.withDeadline(.milliseconds(50)) { try render(page) }
  /// ```
  ///
  /// A guest that is stopped traps with `deadlineExceeded`, at its next backward branch, call or wait. A host function is
  /// not stopped; the guest is, when it returns. Deadlines may be nested: the earliest counts.
  /// - Parameters:
  ///   - duration: How long guests may run, from now on, waits included.
  ///   - body: Calls guests.
  /// - Returns: What the closure returns.
  /// - Throws: What the closure throws.
  public func withDeadline<Result, Failure: Error>(
    _ duration: Duration, _ body: () throws(Failure) -> Result
  ) throws(Failure) -> Result {
    let deadline = DeadlineTimer.shared.start(interruptHandle, duration)
    defer { DeadlineTimer.shared.end(deadline) }
    return try body()
  }

  /// Runs an asynchronous closure and stops the guests of this store if it takes too long.
  ///
  /// A guest that waits for an asynchronous host function is stopped when that is done.
  /// - Parameters:
  ///   - duration: How long guests may run, from now on, waits included.
  ///   - body: Calls guests.
  /// - Returns: What the closure returns.
  /// - Throws: What the closure throws.
  nonisolated(nonsending) public func withDeadline<Result, Failure: Error>(
    _ duration: Duration, _ body: nonisolated(nonsending) () async throws(Failure) -> Result
  ) async throws(Failure) -> Result {
    let deadline = DeadlineTimer.shared.start(interruptHandle, duration)
    defer { DeadlineTimer.shared.end(deadline) }
    return try await body()
  }
}
