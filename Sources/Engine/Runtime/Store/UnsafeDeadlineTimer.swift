#if !hasFeature(Embedded)
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
  package final class DeadlineTimer: @unchecked Sendable {
    /// The process's.
    package static let shared = DeadlineTimer()

    /// A deadline that was started.
    package struct Deadline {
      fileprivate let number: UInt64
      /// When it is over, in nanoseconds of the monotonic clock.
      package let time: UInt64
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
      mutex = .allocate(capacity: 1)
      mutex.initialize(to: pthread_mutex_t())
      pthread_mutex_init(mutex, nil)
      changed = .allocate(capacity: 1)
      changed.initialize(to: pthread_cond_t())
      var attributes = pthread_condattr_t()
      pthread_condattr_init(&attributes)
      pthread_condattr_setclock(&attributes, CLOCK_MONOTONIC)
      pthread_cond_init(changed, &attributes)
      pthread_condattr_destroy(&attributes)
    }

    private func withLock<Result>(_ body: () -> Result) -> Result {
      pthread_mutex_lock(mutex)
      defer { pthread_mutex_unlock(mutex) }
      return body()
    }

    /// Starts a deadline.
    /// - Parameters:
    ///   - handle: Of the store whose guests are to stop.
    ///   - duration: From now on.
    package func start(_ handle: InterruptHandle, _ duration: Duration) -> Deadline {
      let (seconds, attoseconds) = duration.components
      let (product, overflow) = seconds.multipliedReportingOverflow(by: 1_000_000_000)
      let nanoseconds =
        overflow
        ? .max
        : product.addingReportingOverflow(attoseconds / 1_000_000_000)
          .partialValue
      let (sum, isNever) = Self.now.addingReportingOverflow(UInt64(clamping: nanoseconds))
      let time = isNever ? .max : sum
      return withLock {
        lastNumber += 1
        entries.append(Entry(number: lastNumber, handle: handle, time: time))
        startThread()
        // Nobody to watch: rather too early than never.
        if !hasThread { expire(.max) }
        pthread_cond_signal(changed)
        return Deadline(number: lastNumber, time: time)
      }
    }

    /// Ends a deadline. Guests may run again, unless another deadline of their store is over.
    package func end(_ deadline: Deadline) {
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
      let context = Unmanaged.passUnretained(self).toOpaque()
      let result = pthread_create(
        &thread, nil,
        { context in
          if let context = context {
            Unmanaged<DeadlineTimer>.fromOpaque(context).takeUnretainedValue().run()
          }
          return nil
        }, context)
      hasThread = result == 0
      if hasThread { pthread_detach(thread) }
    }

    private func run() {
      pthread_mutex_lock(mutex)
      while true {
        let next = expire(Self.now)
        if next == .max {
          pthread_cond_wait(changed, mutex)
        } else {
          var time = timespec(tv_sec: Int(next / 1_000_000_000), tv_nsec: Int(next % 1_000_000_000))
          pthread_cond_timedwait(changed, mutex, &time)
        }
      }
    }

    /// The monotonic clock, in nanoseconds.
    private static var now: UInt64 {
      var time = timespec()
      clock_gettime(CLOCK_MONOTONIC, &time)
      return UInt64(time.tv_sec) * 1_000_000_000 + UInt64(time.tv_nsec)
    }
  }
#endif
