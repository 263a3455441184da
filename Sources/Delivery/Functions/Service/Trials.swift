import Synchronization

/// Whether a function's requests are tried on the thread of their connection first.
///
/// Those that end within microseconds cost less there than the way to a worker and back. One that takes longer holds up the
/// connections of that thread, so a function of which that is to be expected is not tried again for a while: for ten milliseconds,
/// and twice as long each time, up to ten seconds. One in sixteen may take longer, because the system may have run something
/// else meanwhile.
final class Trials: Sendable {
  private struct State {
    var next: UInt64
    var pause = Trials.shortestPause
    var guilt = 0
  }

  /// What is quick, and for how long a function that is not is left alone, in nanoseconds.
  private static let quick: UInt64 = 100_000
  private static let shortestPause: UInt64 = 10_000_000
  private static let longestPause: UInt64 = 10_000_000_000
  /// What a trial that took long, but ended, counts against those that were quick, each of which counts 1.
  private static let slow = 16
  private static let guiltAllowed = 32
  private let state: Mutex<State>

  /// - Parameter isPossible: Whether there are trials at all.
  init(isPossible: Bool) { state = Mutex(State(next: isPossible ? 0 : .max)) }

  /// Whether a trial may begin.
  /// - Parameter now: On the monotonic clock in nanoseconds.
  func mayBegin(_ now: UInt64) -> Bool { state.withLock { now >= $0.next } }

  /// Learns from a trial.
  /// - Parameters:
  ///   - start: When it began, on the monotonic clock in nanoseconds.
  ///   - end: When it ended.
  ///   - isDone: Whether it ended by itself.
  func ended(_ start: UInt64, _ end: UInt64, isDone: Bool) {
    state.withLock { state in
      if isDone, end &- start <= Self.quick {
        if state.guilt > 0 { state.guilt -= 1 }
        if state.guilt == 0 { state.pause = Self.shortestPause }
        return
      }
      state.guilt += isDone ? Self.slow : Self.guiltAllowed
      guard state.guilt >= Self.guiltAllowed else { return }
      state.guilt = 0
      state.next = end &+ state.pause
      state.pause = min(state.pause * 2, Self.longestPause)
    }
  }
}
