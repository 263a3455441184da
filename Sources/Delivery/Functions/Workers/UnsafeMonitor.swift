import Glibc

/// A value that one thread at a time may use, and threads that wait until it is as they want it.
///
/// Sound because the value is only reached with the mutex held, by closures that end before a wait begins, and because the
/// mutex and the conditions are used through their own addresses, which live as long as the object.
@safe
final class Monitor<State>: @unchecked Sendable {
  private let state: UnsafeMutablePointer<State>
  private let mutex: UnsafeMutablePointer<pthread_mutex_t>
  private let conditions: UnsafeMutablePointer<pthread_cond_t>
  private let count: Int

  /// Guards a value.
  /// - Parameters:
  ///   - state: The value.
  ///   - conditions: How many kinds of waiting there are, numbered from 0.
  init(_ state: State, conditions count: Int) {
    self.count = count
    unsafe self.state = .allocate(capacity: 1)
    unsafe self.state.initialize(to: state)
    unsafe mutex = .allocate(capacity: 1)
    unsafe mutex.initialize(to: pthread_mutex_t())
    unsafe pthread_mutex_init(mutex, nil)
    unsafe conditions = .allocate(capacity: max(1, count))
    var attributes = pthread_condattr_t()
    unsafe pthread_condattr_init(&attributes)
    unsafe pthread_condattr_setclock(&attributes, CLOCK_MONOTONIC)
    for index in 0..<count {
      unsafe (conditions + index).initialize(to: pthread_cond_t())
      unsafe pthread_cond_init(conditions + index, &attributes)
    }
    unsafe pthread_condattr_destroy(&attributes)
  }

  deinit {
    for index in 0..<count { unsafe pthread_cond_destroy(conditions + index) }
    unsafe conditions.deallocate()
    unsafe pthread_mutex_destroy(mutex)
    unsafe mutex.deallocate()
    unsafe state.deinitialize(count: 1)
    unsafe state.deallocate()
  }

  /// Uses the value.
  func withLock<Result>(_ body: (inout State) -> Result) -> Result {
    unsafe pthread_mutex_lock(mutex)
    defer { unsafe pthread_mutex_unlock(mutex) }
    return unsafe body(&state.pointee)
  }

  /// Waits until a closure gives something.
  /// - Parameters:
  ///   - condition: What `signal` and `broadcast` wake.
  ///   - deadline: When to give up, on the monotonic clock in nanoseconds.
  ///   - attempt: Uses the value; nil to go on waiting.
  /// - Returns: What the closure gave, or nil if the time is over.
  func wait<Result>(
    on condition: Int, until deadline: UInt64 = .max, _ attempt: (inout State) -> Result?
  ) -> Result? {
    unsafe pthread_mutex_lock(mutex)
    defer { unsafe pthread_mutex_unlock(mutex) }
    while true {
      if let result = unsafe attempt(&state.pointee) { return result }
      if deadline == .max {
        unsafe pthread_cond_wait(conditions + condition, mutex)
      } else {
        var time = timespec(tv_sec: Int(deadline / 1_000_000_000), tv_nsec: Int(deadline % 1_000_000_000))
        if unsafe pthread_cond_timedwait(conditions + condition, mutex, &time) == ETIMEDOUT {
          return unsafe attempt(&state.pointee)
        }
      }
    }
  }

  /// Wakes one that waits.
  func signal(_ condition: Int) { unsafe pthread_cond_signal(conditions + condition) }

  /// Wakes all that wait.
  func broadcast(_ condition: Int) { unsafe pthread_cond_broadcast(conditions + condition) }
}
