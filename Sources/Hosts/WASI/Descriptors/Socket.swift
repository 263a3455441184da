import Glibc
import Runtime

/// An address with a port.
struct SocketAddress: Sendable, Hashable {
  var address: IPAddress
  var port: UInt16
}

/// A socket of the host that is open. The host's descriptor never waits; the guest's waits can be ended.
final class Socket: Sendable {
  private struct State {
    var isNonblocking = false
    var isListening: Bool
    /// Whether the policy has allowed the local address.
    var isBound: Bool
    /// Nanoseconds, or nil for no limit.
    var receiveTimeout: UInt64?
    var sendTimeout: UInt64?
  }

  let descriptor: Int32
  let isStream: Bool
  let isV6: Bool
  private let state: Lock<State>

  init(_ descriptor: consuming OwnedDescriptor, isStream: Bool, isV6: Bool, isListening: Bool = false) {
    self.descriptor = descriptor.take()
    self.isStream = isStream
    self.isV6 = isV6
    state = Lock(State(isListening: isListening, isBound: isListening))
  }

  deinit { System.close(descriptor) }

  var isNonblocking: Bool {
    get { state.withLock { $0.isNonblocking } }
    set { state.withLock { $0.isNonblocking = newValue } }
  }
  var isListening: Bool {
    get { state.withLock { $0.isListening } }
    set { state.withLock { $0.isListening = newValue } }
  }
  var isBound: Bool {
    get { state.withLock { $0.isBound } }
    set { state.withLock { $0.isBound = newValue } }
  }
  var receiveTimeout: UInt64? {
    get { state.withLock { $0.receiveTimeout } }
    set { state.withLock { $0.receiveTimeout = newValue } }
  }
  var sendTimeout: UInt64? {
    get { state.withLock { $0.sendTimeout } }
    set { state.withLock { $0.sendTimeout = newValue } }
  }

  /// Tries until it does not have to wait any more.
  /// - Parameters:
  ///   - events: What to wait for.
  ///   - timeout: How long in all, or nil.
  ///   - attempt: Returns what the kernel returns.
  func complete(
    _ call: borrowing Call, _ events: Int32, timeout: UInt64?, _ attempt: () -> Int
  ) throws(Failure) -> Int {
    var end: UInt64?
    while true {
      let result = attempt()
      if result == -Int(EINTR) {
        try call.environment.interruption.check()
        continue
      }
      guard result == -Int(EAGAIN), !isNonblocking else { return try System.check(result) }
      if end == nil { end = timeout.map { Self.end(after: $0) } ?? .max }
      guard try call.environment.interruption.wait(descriptor, for: events, until: end ?? .max) else {
        throw .fail(.again)
      }
    }
  }

  /// A moment on the monotonic clock.
  static func end(after nanoseconds: UInt64) -> UInt64 {
    let (end, overflow) = System.now.addingReportingOverflow(nanoseconds)
    return overflow ? .max : end
  }

  /// What arrived.
  struct Message {
    var count: Int
    var from: SocketAddress?
    var isTruncated: Bool
  }

  func receive(_ call: borrowing Call, _ vectors: inout Vectors, _ flags: RIFlags) throws(Failure) -> Message {
    var message = Message(count: 0, from: nil, isTruncated: false)
    let peeks = flags.contains(.recvPeek)
    while true {
      let count = try complete(call, POLLIN, timeout: receiveTimeout) {
        let (result, from, isTruncated) = vectors.receive(descriptor, peeks: peeks)
        message.from = from
        message.isTruncated = isTruncated
        return result
      }
      message.count += count
      // All of what was asked for is only waited for where messages have no borders.
      guard flags.contains(.recvWaitall), isStream, !peeks, count > 0, count < vectors.byteCount, !isNonblocking else {
        return message
      }
      vectors.advance(by: count)
    }
  }

  func send(_ call: borrowing Call, _ vectors: inout Vectors, to address: SocketAddress?) throws(Failure) -> Int {
    var total = 0
    while true {
      let count: Int
      do throws(Failure) {
        count = try complete(call, POLLOUT, timeout: sendTimeout) { vectors.send(descriptor, to: address) }
      } catch {
        if total > 0, case .errno = error { return total }
        throw error
      }
      total += count
      guard isStream, count > 0, count < vectors.byteCount, !isNonblocking else { return total }
      vectors.advance(by: count)
    }
  }
}

/// The names for which a guest asked, by the addresses that they turned out to have.
final class ResolvedNames: Sendable {
  private static let limit = 4096

  /// Made when a guest asks for the first time: a dictionary's type costs a start-up.
  private final class Storage {
    var byAddress: [IPAddress: Set<String>] = [:]
  }

  private let storage = Lock<Storage?>(nil)

  func insert(_ name: String, _ addresses: [IPAddress]) {
    let isLocalhost = name.lowercased() == "localhost"
    storage.withLock { storage in
      let names = storage ?? Storage()
      storage = names
      for address in addresses where isLocalhost || !address.isLocal {
        let known = names.byAddress[address.canonical]
        guard names.byAddress.count < Self.limit || known != nil else { return }
        guard (known?.count ?? 0) < 64 else { continue }
        names.byAddress[address.canonical, default: []].insert(name.lowercased())
      }
    }
  }

  subscript(address: IPAddress) -> Set<String> {
    storage.withLock { $0?.byAddress[address.canonical] ?? [] }
  }
}
