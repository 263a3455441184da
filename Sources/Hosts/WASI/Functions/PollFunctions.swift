import CSystemCalls
import Glibc
import Runtime

/// `poll_oneoff`.
enum PollFunctions {
  static func pollOneoff(
    _ call: borrowing Call, subscriptions: Address, events: Address, count: UInt32, result: Address
  ) throws(Failure) {
    try poll(call, subscriptions, events, count, result, .preview1)
  }

  static func pollOneoffPreview0(
    _ call: borrowing Call, subscriptions: Address, events: Address, count: UInt32, result: Address
  ) throws(Failure) {
    try poll(call, subscriptions, events, count, result, .preview0)
  }

  private enum Kind: UInt8 {
    case clock, read, write
  }

  private struct Subscription {
    var userdata: UInt64
    var kind: Kind
    /// When a clock's time comes.
    var end = Moment(clock: .monotonic, time: .max)
    /// Where the descriptor stands in the list for the kernel.
    var index: Int?
    /// What it is, so that it stays open meanwhile.
    var resource: Resource?
    /// What is known before waiting.
    var event: Event?
  }

  /// A time of a clock of the host's.
  private struct Moment {
    var clock: ClockID
    var time: UInt64
  }

  private struct Event {
    var errno = Errno.success
    var bytes: UInt64 = 0
    var isHangup = false
  }

  private static func poll(
    _ call: borrowing Call, _ list: Address, _ events: Address, _ count: UInt32, _ result: Address,
    _ version: Version
  ) throws(Failure) {
    guard count > 0, Int(count) <= call.environment.limits.subscriptions else { throw .fail(.inval) }
    try call.check(events, count: UInt64(count) * 32)
    try call.check(result, count: 4)
    // All of them before the first event: the two lists may overlap.
    var subscriptions: [Subscription] = []
    subscriptions.reserveCapacity(Int(count))
    var descriptors: [pollfd] = []
    let size: UInt64 = version == .preview1 ? 48 : 56
    try call.check(list, count: UInt64(count) * size)
    for index in 0..<UInt64(count) {
      subscriptions.append(try subscription(call, list + index * size, version, &descriptors))
    }
    try wait(call, subscriptions, &descriptors)

    var stored: UInt32 = 0
    for subscription in subscriptions {
      guard let event = try event(subscription, descriptors) else { continue }
      // userdata at 0, errno at 8, type at 10, bytes at 16, flags at 24
      let address = events + UInt64(stored) * 32
      try call.store(subscription.userdata, at: address)
      try call.store(
        UInt64(event.errno.rawValue) | UInt64(subscription.kind.rawValue) << 16, at: address + 8)
      try call.store(event.bytes, at: address + 16)
      try call.store(UInt64(event.isHangup ? 1 : 0), at: address + 24)
      stored += 1
    }
    try call.store(stored, at: result)
  }

  // userdata at 0, tag at 8; of a clock, in preview 1: id at 16, timeout at 24, precision at 32, flags at 40; in preview 0
  // an identifier of eight bytes comes first. Of a descriptor: its number at 16.
  private static func subscription(
    _ call: borrowing Call, _ address: Address, _ version: Version, _ descriptors: inout [pollfd]
  ) throws(Failure) -> Subscription {
    let userdata: UInt64 = try call.load(address)
    guard let kind = Kind(rawValue: try call.load(address + 8)) else { throw .fail(.inval) }
    var subscription = Subscription(userdata: userdata, kind: kind)
    if kind == .clock {
      let clock = address + (version == .preview1 ? 16 : 24)
      let id: UInt32 = try call.load(clock)
      let timeout: UInt64 = try call.load(clock + 8)
      let flags: UInt16 = try call.load(clock + 24)
      guard flags <= 1 else { throw .fail(.inval) }
      // Waiting needs no permission to read the clock, but a clock that can be waited for.
      guard let id = ClockID(rawValue: id), id == .realtime || id == .monotonic else {
        subscription.event = Event(errno: .notsup)
        return subscription
      }
      if flags == 1 {
        subscription.end = Moment(clock: id, time: timeout)
      } else {
        // How long is the same on all clocks, so a step of the real one does not matter.
        subscription.end = Moment(clock: .monotonic, time: Socket.end(after: timeout))
      }
      return subscription
    }
    let number: UInt32 = try call.load(address + 16)
    do throws(Failure) {
      let needed: Rights = kind == .read ? [.pollFdReadwrite, .fdRead] : [.pollFdReadwrite, .fdWrite]
      let entry = try call.environment.table.entry(FD(number), needed)
      subscription.resource = entry.resource
      switch entry.resource {
      case .file(let file):
        if try file.filetype() == .regularFile {
          let size = try System.status(file.descriptor).size
          let position = (try? System.seek(file.descriptor, 0, SEEK_CUR)) ?? 0
          subscription.event = Event(bytes: kind == .read && size > position ? size - position : 0)
        } else {
          subscription.index = append(file.descriptor, kind, &descriptors)
        }
      case .socket(let socket): subscription.index = append(socket.descriptor, kind, &descriptors)
      case .virtualFile(let file):
        subscription.event = Event(bytes: UInt64(file.bytes(from: file.position.withLock { $0 }).count))
      case .input(let input): subscription.event = Event(bytes: UInt64(input.remaining))
      case .directory, .virtualDirectory: subscription.event = Event(errno: .badf)
      case .buffer, .function, .discard: subscription.event = Event(bytes: kind == .write ? 1 : 0)
      }
    } catch {
      guard case .errno(let errno) = error else { throw error }
      subscription.event = Event(errno: errno)
    }
    return subscription
  }

  private static func append(_ descriptor: Int32, _ kind: Kind, _ descriptors: inout [pollfd]) -> Int {
    let events = Int16(truncatingIfNeeded: kind == .read ? POLLIN : POLLOUT)
    descriptors.append(pollfd(fd: descriptor, events: events, revents: 0))
    return descriptors.count - 1
  }

  /// Waits until there is an event. What is ready at once is not waited for, but the descriptors are looked at.
  private static func wait(
    _ call: borrowing Call, _ subscriptions: [Subscription], _ descriptors: inout [pollfd]
  ) throws(Failure) {
    let isReady = subscriptions.contains { $0.event != nil }
    while true {
      let now = System.now
      var end = isReady ? 0 : UInt64.max
      for subscription in subscriptions where subscription.kind == .clock && subscription.event == nil {
        let moment = subscription.end
        if moment.clock == .monotonic {
          end = min(end, moment.time)
        } else {
          let realtime = try System.time(CLOCK_REALTIME)
          let left = moment.time > realtime ? moment.time - realtime : 0
          // Look again each second: the real clock may be set.
          end = min(end, now + min(left, 1_000_000_000))
        }
      }
      if try call.environment.interruption.wait(&descriptors, until: end) || isReady { return }
      for subscription in subscriptions where try hasCome(subscription) { return }
    }
  }

  private static func hasCome(_ subscription: Subscription) throws(Failure) -> Bool {
    guard subscription.kind == .clock, subscription.event == nil else { return false }
    let moment = subscription.end
    guard moment.clock == .realtime else { return System.now >= moment.time }
    return try System.time(CLOCK_REALTIME) >= moment.time
  }

  private static func event(_ subscription: Subscription, _ descriptors: [pollfd]) throws(Failure) -> Event? {
    if let event = subscription.event { return event }
    guard let index = subscription.index else { return try hasCome(subscription) ? Event() : nil }
    let descriptor = descriptors[index]
    let events = Int32(descriptor.revents)
    guard events != 0 else { return nil }
    if events & POLLNVAL != 0 { return Event(errno: .badf) }
    let isHangup = events & (POLLHUP | POLLERR) != 0
    let bytes = subscription.kind == .read ? System.readableBytes(descriptor.fd) : isHangup ? 0 : 1
    return Event(bytes: bytes, isHangup: isHangup)
  }
}
