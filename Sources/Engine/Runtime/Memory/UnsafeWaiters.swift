import CExecution
import WebAssembly

#if canImport(Glibc)
  import Glibc

  /// Threads of guests that wait at addresses of shared memories (threads proposal).
  ///
  /// Sound because a waiter lives on its thread's stack of objects until it is out of the queue, and because the mutex
  /// and condition variable are only used through their own addresses.
  final class WaitQueues: @unchecked Sendable {
    private final class Waiter {
      let address: UnsafeRawPointer
      var isNotified = false

      init(_ address: UnsafeRawPointer) { self.address = address }
    }

    /// The queues of the process: addresses are the same for all engines.
    static let shared = WaitQueues()

    private let mutex: UnsafeMutablePointer<pthread_mutex_t>
    private let changed: UnsafeMutablePointer<pthread_cond_t>
    private var waiters: [Waiter] = []

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

    /// Waits until somebody notifies the address.
    /// - Returns: 0 notified, 1 the value was another, 2 timed out, nil interrupted.
    func wait(
      _ address: UnsafeMutableRawPointer, expected: UInt64, width: Int, nanoseconds: Int64,
      context: UnsafeMutablePointer<Context>
    ) -> UInt32? {
      pthread_mutex_lock(mutex)
      defer { pthread_mutex_unlock(mutex) }
      let value = width == 4 ? UInt64(apus_atomic_load32(address)) : apus_atomic_load64(address)
      guard value == expected else { return 1 }
      let waiter = Waiter(UnsafeRawPointer(address))
      waiters.append(waiter)
      defer { waiters.removeAll { $0 === waiter } }
      var deadline = timespec()
      clock_gettime(CLOCK_MONOTONIC, &deadline)
      let end = nanoseconds < 0 ? nil : deadline.adding(nanoseconds)
      while !waiter.isNotified {
        guard apus_interrupted(context) == 0 else { return nil }
        // Wakes a few times a second in any case, to see whether somebody wants the guest to stop.
        var now = timespec()
        clock_gettime(CLOCK_MONOTONIC, &now)
        if let end, !(now < end) { return 2 }
        var until = now.adding(50_000_000)
        if let end, end < until { until = end }
        pthread_cond_timedwait(changed, mutex, &until)
      }
      return 0
    }

    /// Wakes threads that wait at an address, the longest waiting first.
    /// - Returns: How many.
    func notify(_ address: UnsafeRawPointer, _ count: UInt32) -> UInt32 {
      pthread_mutex_lock(mutex)
      defer { pthread_mutex_unlock(mutex) }
      var woken: UInt32 = 0
      for waiter in waiters where woken < count && waiter.address == address && !waiter.isNotified {
        waiter.isNotified = true
        woken += 1
      }
      if woken > 0 { pthread_cond_broadcast(changed) }
      return woken
    }
  }

  extension timespec {
    fileprivate func adding(_ nanoseconds: Int64) -> timespec {
      let total = Int64(tv_nsec) + nanoseconds % 1_000_000_000
      let (seconds, overflow) = Int64(tv_sec).addingReportingOverflow(
        nanoseconds / 1_000_000_000 + total / 1_000_000_000)
      return timespec(tv_sec: overflow ? .max : Int(seconds), tv_nsec: Int(total % 1_000_000_000))
    }

    fileprivate static func < (left: timespec, right: timespec) -> Bool {
      (left.tv_sec, left.tv_nsec) < (right.tv_sec, right.tv_nsec)
    }
  }
#endif

extension Instance {
  /// `memory.atomic.wait32` and `wait64`.
  /// - Returns: 0 notified, 1 the value was another, 2 timed out, nil if the guest was interrupted.
  public func wait(
    _ address: UnsafeMutableRawPointer, expected: UInt64, width: Int, nanoseconds: Int64
  ) -> UInt32? {
    #if canImport(Glibc)
      return WaitQueues.shared.wait(
        address, expected: expected, width: width, nanoseconds: nanoseconds, context: context)
    #else
      // Nobody else runs who could notify.
      let value = width == 4 ? UInt64(apus_atomic_load32(address)) : apus_atomic_load64(address)
      return value == expected ? 2 : 1
    #endif
  }

  /// `memory.atomic.notify`.
  /// - Returns: How many threads were woken.
  public func notify(_ address: UnsafeMutableRawPointer, _ count: UInt32, isShared: Bool) -> UInt32 {
    #if canImport(Glibc)
      return isShared ? WaitQueues.shared.notify(address, count) : 0
    #else
      return 0
    #endif
  }
}
