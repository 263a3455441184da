import CSystemCalls
import Glibc
import Runtime
import Synchronization

/// Lets another thread end the calls in which a guest waits.
///
/// Every wait of a guest is a `ppoll` that also watches an event descriptor. That descriptor is made when a guest waits
/// for the first time, so guests that never wait cost nothing.
///
/// Sound because `ppoll` is given an array that lives for the call, with its own count.
final class Interruption: Sendable {
  /// How the guest was ended: an `End`, or 0.
  private let end = Atomic<UInt8>(0)
  /// `UInt64.max` for none.
  let deadline = Atomic(UInt64.max)
  /// -1 until a guest waits.
  private let event = Lock<Int32>(-1)

  deinit {
    let event = event.withLock { $0 }
    if event >= 0 { System.close(event) }
  }

  /// How others end a guest.
  enum End: UInt8 {
    case cancelled = 1
    case deadlineExceeded
  }

  /// Why the guest must go no further, as far as that can be told without asking for the time.
  var exit: WASIExit? {
    switch End(rawValue: end.load(ordering: .acquiring)) {
    case .cancelled: .cancelled
    case .deadlineExceeded: .deadlineExceeded
    case nil: nil
    }
  }

  /// Ends the guest, if nobody has before.
  func end(_ how: End) {
    _ = end.compareExchange(expected: 0, desired: how.rawValue, ordering: .acquiringAndReleasing)
    event.withLock { event in
      if event >= 0 { _ = apus_event_signal(event) }
    }
  }

  /// Ends the guest if it was cancelled or its deadline has passed.
  func check() throws(Failure) {
    if let exit { throw .exit(exit) }
    let deadline = deadline.load(ordering: .relaxed)
    if deadline != .max, System.now >= deadline { throw .exit(.deadlineExceeded) }
  }

  /// Waits until a descriptor is ready.
  /// - Parameters:
  ///   - descriptor: A descriptor of the host.
  ///   - events: What to wait for, as for `poll`.
  ///   - until: When to give up, on the monotonic clock.
  /// - Returns: Whether it is ready.
  func wait(_ descriptor: Int32, for events: Int32, until: UInt64 = .max) throws(Failure) -> Bool {
    var descriptors = [pollfd(fd: descriptor, events: Int16(truncatingIfNeeded: events), revents: 0)]
    return try wait(&descriptors, until: until)
  }

  /// Waits until one of several descriptors is ready.
  /// - Returns: Whether one is; `revents` says which.
  func wait(_ descriptors: inout [pollfd], until: UInt64) throws(Failure) -> Bool {
    descriptors.append(pollfd(fd: eventDescriptor(), events: Int16(POLLIN), revents: 0))
    defer { descriptors.removeLast() }
    let hasEvent = descriptors[descriptors.count - 1].fd >= 0
    while true {
      try check()
      let end = min(until, deadline.load(ordering: .relaxed))
      // Without an event descriptor, because the host has no more, look again from time to time.
      let longest: UInt64 = hasEvent ? 1_000_000_000_000 : 20_000_000
      var left = longest
      if end != .max {
        let now = System.now
        left = min(longest, end > now ? end - now : 0)
      }
      let result = Self.poll(&descriptors, nanoseconds: left)
      try check()
      if result == -Int(EINTR) { continue }
      if try System.check(result) > 0 { return true }
      if until != .max, System.now >= until { return false }
    }
  }

  private static func poll(_ descriptors: inout [pollfd], nanoseconds: UInt64) -> Int {
    var timeout = timespec(tv_sec: Int(nanoseconds / 1_000_000_000), tv_nsec: Int(nanoseconds % 1_000_000_000))
    return unsafe descriptors.withUnsafeMutableBufferPointer { buffer in
      unsafe apus_poll(buffer.baseAddress, buffer.count, &timeout)
    }
  }

  private func eventDescriptor() -> Int32 {
    event.withLock { event in
      if event < 0 { event = Int32(truncatingIfNeeded: max(-1, apus_event_create())) }
      return event
    }
  }
}
