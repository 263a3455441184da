import Glibc

/// Counts threads, and starts and awaits them.
///
/// Sound because the mutex and the condition are used through their own addresses only, which live as long as the object,
/// and each thread retains the object until it is counted out.
@safe
final class ThreadCounter: @unchecked Sendable {
  private let mutex: UnsafeMutablePointer<pthread_mutex_t>
  private let changed: UnsafeMutablePointer<pthread_cond_t>
  private var count = 0

  init() {
    unsafe mutex = .allocate(capacity: 1)
    unsafe mutex.initialize(to: pthread_mutex_t())
    unsafe changed = .allocate(capacity: 1)
    unsafe changed.initialize(to: pthread_cond_t())
    unsafe pthread_mutex_init(mutex, nil)
    unsafe pthread_cond_init(changed, nil)
  }

  deinit {
    unsafe pthread_mutex_destroy(mutex)
    unsafe pthread_cond_destroy(changed)
    unsafe mutex.deallocate()
    unsafe changed.deallocate()
  }

  private final class Start {
    let counter: ThreadCounter
    let body: @Sendable () -> Void

    init(_ counter: ThreadCounter, _ body: @escaping @Sendable () -> Void) {
      self.counter = counter
      self.body = body
    }
  }

  /// Starts a thread.
  /// - Parameters:
  ///   - limit: How many there may be.
  ///   - body: What it does.
  /// - Returns: Whether there was room for it, in the limit and in the system.
  func start(limit: Int, _ body: @escaping @Sendable () -> Void) -> Bool {
    guard add(1, limit: limit) else { return false }
    let start = unsafe Unmanaged.passRetained(Start(self, body))
    var attributes = pthread_attr_t()
    unsafe pthread_attr_init(&attributes)
    defer { unsafe pthread_attr_destroy(&attributes) }
    unsafe pthread_attr_setdetachstate(&attributes, Int32(PTHREAD_CREATE_DETACHED))
    // The guest's frames are elsewhere; these are the host's, a few for each call in which it calls the guest again.
    unsafe pthread_attr_setstacksize(&attributes, 1 << 20)
    var thread = pthread_t()
    let result = unsafe pthread_create(
      &thread, &attributes,
      { pointer in
        guard let pointer = unsafe pointer else { return nil }
        let start = unsafe Unmanaged<Start>.fromOpaque(pointer).takeRetainedValue()
        start.body()
        _ = start.counter.add(-1, limit: .max)
        return nil
      }, start.toOpaque())
    if result == 0 { return true }
    unsafe start.release()
    return !add(-1, limit: .max)
  }

  /// Whether there are threads.
  var isAny: Bool {
    unsafe pthread_mutex_lock(mutex)
    defer { unsafe pthread_mutex_unlock(mutex) }
    return count > 0
  }

  /// Waits until no thread is left.
  func wait() {
    unsafe pthread_mutex_lock(mutex)
    while count > 0 { unsafe pthread_cond_wait(changed, mutex) }
    unsafe pthread_mutex_unlock(mutex)
  }

  private func add(_ number: Int, limit: Int) -> Bool {
    unsafe pthread_mutex_lock(mutex)
    defer { unsafe pthread_mutex_unlock(mutex) }
    guard count + number <= limit else { return false }
    count += number
    if count == 0 { unsafe pthread_cond_broadcast(changed) }
    return true
  }
}
