import CSystemCalls
import Glibc

/// Threads of the server's own.
///
/// Sound because the closure is retained until the thread has taken it, or could not be started.
enum OwnThread {
  /// Starts a thread that nobody waits for.
  /// - Parameter body: What it does.
  /// - Returns: Whether the system had room for it.
  static func start(_ body: @escaping @Sendable () -> Void) -> Bool {
    let box = unsafe Unmanaged.passRetained(Body(body))
    var attributes = pthread_attr_t()
    unsafe pthread_attr_init(&attributes)
    defer { unsafe pthread_attr_destroy(&attributes) }
    unsafe pthread_attr_setdetachstate(&attributes, Int32(PTHREAD_CREATE_DETACHED))
    // Inference libraries run on these stacks, too.
    unsafe pthread_attr_setstacksize(&attributes, 8 << 20)
    var thread = pthread_t()
    let result = unsafe pthread_create(
      &thread, &attributes,
      { pointer in
        guard let pointer = unsafe pointer else { return nil }
        unsafe Unmanaged<Body>.fromOpaque(pointer).takeRetainedValue().run()
        return nil
      }, box.toOpaque())
    if result == 0 { return true }
    unsafe box.release()
    return false
  }

  private final class Body {
    let run: @Sendable () -> Void

    init(_ run: @escaping @Sendable () -> Void) { self.run = run }
  }

  /// The number by which the kernel knows the calling thread.
  static var number: Int32 { Int32(truncatingIfNeeded: apus_thread()) }

  /// Lets the calling thread wait.
  static func sleep(_ nanoseconds: UInt64) {
    var time = timespec(tv_sec: Int(nanoseconds / 1_000_000_000), tv_nsec: Int(nanoseconds % 1_000_000_000))
    var rest = timespec()
    while unsafe nanosleep(&time, &rest) != 0 { time = rest }
  }

  /// Lets the calling thread wait for its turn when it is woken. Otherwise a thread that wakes it with a job is interrupted
  /// for each one, and can hand over no second (Rationale).
  static func takeTurns() { _ = apus_take_turns() }

  /// Lets all other threads go first.
  /// - Parameters:
  ///   - thread: Its number.
  ///   - nice: By how much, from 1 to 19.
  static func demote(_ thread: Int32, nice: Int32) { _ = apus_set_niceness(thread, nice) }
}
