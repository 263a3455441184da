import Runtime

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// A thread that stops guests whose time is up. There is one in the process, and none before the first deadline.
///
/// A thread and no task: guests may occupy every thread on which tasks run.
///
/// Sound because the mutex and the condition variable are only used through their own addresses and never freed, and
/// because everything else is only touched while the mutex is held.
@safe
final class DeadlineTimer: @unchecked Sendable {
  static let shared = DeadlineTimer()

  /// A deadline that was started.
  struct Deadline {
    fileprivate let number: UInt64
  }

  private struct Entry {
    let number: UInt64
    let handle: InterruptHandle
    let time: UInt64
    var isOver = false
  }

  private let mutex: UnsafeMutablePointer<pthread_mutex_t>
  private let changed: UnsafeMutablePointer<pthread_cond_t>
  private var entries: [Entry] = []
  private var lastNumber: UInt64 = 0
  private var hasThread = false

  private init() {
    unsafe mutex = .allocate(capacity: 1)
    unsafe mutex.initialize(to: pthread_mutex_t())
    unsafe pthread_mutex_init(mutex, nil)
    unsafe changed = .allocate(capacity: 1)
    unsafe changed.initialize(to: pthread_cond_t())
    var attributes = pthread_condattr_t()
    unsafe pthread_condattr_init(&attributes)
    unsafe pthread_condattr_setclock(&attributes, CLOCK_MONOTONIC)
    unsafe pthread_cond_init(changed, &attributes)
    unsafe pthread_condattr_destroy(&attributes)
  }

  private func withLock<Result>(_ body: () -> Result) -> Result {
    unsafe pthread_mutex_lock(mutex)
    defer { unsafe pthread_mutex_unlock(mutex) }
    return body()
  }

  /// Starts a deadline.
  func start(_ handle: InterruptHandle, _ duration: Duration) -> Deadline {
    let (seconds, attoseconds) = duration.components
    let (product, overflow) = seconds.multipliedReportingOverflow(by: 1_000_000_000)
    let nanoseconds =
      overflow
      ? .max
      : product.addingReportingOverflow(attoseconds / 1_000_000_000)
        .partialValue
    let (time, isNever) = Self.now.addingReportingOverflow(UInt64(clamping: nanoseconds))
    return withLock {
      lastNumber += 1
      entries.append(Entry(number: lastNumber, handle: handle, time: isNever ? .max : time))
      startThread()
      // Nobody to watch: rather too early than never.
      if !hasThread { expire(.max) }
      unsafe pthread_cond_signal(changed)
      return Deadline(number: lastNumber)
    }
  }

  /// Ends a deadline. Guests may run again, unless another deadline of their store is over.
  func end(_ deadline: Deadline) {
    withLock {
      guard let index = entries.firstIndex(where: { $0.number == deadline.number }) else { return }
      let entry = entries.remove(at: index)
      if entry.isOver, !entries.contains(where: { $0.handle === entry.handle && $0.isOver }) {
        entry.handle.reset(.deadlineExceeded)
      }
    }
  }

  /// Stops the guests whose time is up.
  /// - Returns: The next deadline.
  @discardableResult
  private func expire(_ now: UInt64) -> UInt64 {
    var next = UInt64.max
    for index in entries.indices where !entries[index].isOver {
      if entries[index].time <= now {
        entries[index].isOver = true
        entries[index].handle.exceedDeadline()
      } else {
        next = min(next, entries[index].time)
      }
    }
    return next
  }

  private func startThread() {
    guard !hasThread else { return }
    var thread = pthread_t()
    let context = unsafe Unmanaged.passUnretained(self).toOpaque()
    let result = unsafe pthread_create(
      &thread, nil,
      { context in
        if let context = unsafe context {
          unsafe Unmanaged<DeadlineTimer>.fromOpaque(context).takeUnretainedValue().run()
        }
        return nil
      }, context)
    hasThread = result == 0
    if hasThread { pthread_detach(thread) }
  }

  private func run() {
    unsafe pthread_mutex_lock(mutex)
    while true {
      let next = expire(Self.now)
      if next == .max {
        unsafe pthread_cond_wait(changed, mutex)
      } else {
        var time = timespec(tv_sec: Int(next / 1_000_000_000), tv_nsec: Int(next % 1_000_000_000))
        unsafe pthread_cond_timedwait(changed, mutex, &time)
      }
    }
  }

  /// The monotonic clock, in nanoseconds.
  private static var now: UInt64 {
    var time = timespec()
    unsafe clock_gettime(CLOCK_MONOTONIC, &time)
    return UInt64(time.tv_sec) * 1_000_000_000 + UInt64(time.tv_nsec)
  }
}
