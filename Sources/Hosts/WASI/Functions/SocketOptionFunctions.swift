import Glibc

/// `sock_getsockopt` and `sock_setsockopt` of the WasmEdge extension.
enum SocketOptionFunctions {
  /// `sock_opt_so`
  private enum Option: UInt32 {
    case reuseAddress, type, error, dontRoute, broadcast, sendBuffer, receiveBuffer, keepAlive, outOfBandInline, linger,
      receiveLowWater, receiveTimeout, sendTimeout, acceptsConnections, bindToDevice
  }

  /// Large buffers are memory of the host's that the guest does not pay for.
  private static let largestBuffer: Int32 = 1 << 20

  private static func option(_ level: UInt32, _ name: UInt32) throws(Failure) -> Option {
    guard level == 0, let option = Option(rawValue: name) else { throw .fail(.inval) }
    return option
  }

  static func sockGetsockopt(
    _ call: borrowing Call, fd: FD, level: UInt32, name: UInt32, value: Address, size: Address
  ) throws(Failure) {
    let socket = try SocketFunctions.socket(call, fd, [])
    let option = try option(level, name)
    let room: UInt32 = try call.load(size)
    let bytes: [UInt8]
    switch option {
    case .type: bytes = number(socket.isStream ? 2 : 1)
    case .error:
      let error: Int32 = try System.option(socket.descriptor, SO_ERROR)
      bytes = number(error == 0 ? 0 : Int32(Errno(host: error).rawValue))
    case .acceptsConnections: bytes = number(socket.isListening ? 1 : 0)
    case .receiveTimeout: bytes = time(socket.receiveTimeout)
    case .sendTimeout: bytes = time(socket.sendTimeout)
    case .linger: bytes = try System.option(socket.descriptor, SO_LINGER, size: 8)
    // Of none.
    case .bindToDevice: bytes = []
    case .reuseAddress, .dontRoute, .broadcast, .sendBuffer, .receiveBuffer, .keepAlive, .outOfBandInline,
      .receiveLowWater:
      bytes = number(try System.option(socket.descriptor, host(option)))
    }
    guard bytes.count <= Int(room) else { throw .fail(.inval) }
    try call.store(bytes, at: value)
    try call.store(UInt32(bytes.count), at: size)
  }

  static func sockSetsockopt(
    _ call: borrowing Call, fd: FD, level: UInt32, name: UInt32, value: Address, size: UInt32
  ) throws(Failure) {
    let socket = try SocketFunctions.socket(call, fd, [])
    let option = try option(level, name)
    guard size <= 64 else { throw .fail(.inval) }
    let bytes = try call.bytes(value, count: UInt64(size))
    switch option {
    case .type, .error, .acceptsConnections: throw .fail(.noprotoopt)
    case .bindToDevice:
      // Which of the host's networks are used is not the guest's to say, but none is what it has.
      guard bytes.isEmpty else { throw .fail(.acces) }
    case .receiveTimeout: socket.receiveTimeout = try timeout(bytes)
    case .sendTimeout: socket.sendTimeout = try timeout(bytes)
    case .linger:
      guard bytes.count == 8 else { throw .fail(.inval) }
      // Closing would wait, and that wait could not be ended: only "do not linger" and "drop at once" are possible.
      guard bytes[..<4].allSatisfy({ $0 == 0 }) || bytes[4...].allSatisfy({ $0 == 0 }) else { throw .fail(.notsup) }
      try System.setOption(socket.descriptor, SO_LINGER, bytes)
    case .sendBuffer, .receiveBuffer:
      guard bytes.count == 4 else { throw .fail(.inval) }
      let wanted = Int32(truncatingIfNeeded: bytes[...].littleEndian(at: 0, 4))
      try System.setOption(socket.descriptor, host(option), number(min(max(wanted, 0), largestBuffer)))
    case .reuseAddress, .dontRoute, .broadcast, .keepAlive, .outOfBandInline, .receiveLowWater:
      guard bytes.count == 4 else { throw .fail(.inval) }
      try System.setOption(socket.descriptor, host(option), bytes)
    }
  }

  private static func host(_ option: Option) -> Int32 {
    switch option {
    case .reuseAddress: SO_REUSEADDR
    case .type: SO_TYPE
    case .error: SO_ERROR
    case .dontRoute: SO_DONTROUTE
    case .broadcast: SO_BROADCAST
    case .sendBuffer: SO_SNDBUF
    case .receiveBuffer: SO_RCVBUF
    case .keepAlive: SO_KEEPALIVE
    case .outOfBandInline: SO_OOBINLINE
    case .linger: SO_LINGER
    case .receiveLowWater: SO_RCVLOWAT
    case .receiveTimeout: SO_RCVTIMEO
    case .sendTimeout: SO_SNDTIMEO
    case .acceptsConnections: SO_ACCEPTCONN
    case .bindToDevice: SO_BINDTODEVICE
    }
  }

  private static func number(_ value: Int32) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.append(littleEndian: UInt64(UInt32(bitPattern: value)), 4)
    return bytes
  }

  // A time is seconds and microseconds of 64 bits each; zero is no limit.

  private static func time(_ nanoseconds: UInt64?) -> [UInt8] {
    let nanoseconds = nanoseconds ?? 0
    var bytes: [UInt8] = []
    bytes.append(littleEndian: nanoseconds / 1_000_000_000, 8)
    bytes.append(littleEndian: nanoseconds % 1_000_000_000 / 1000, 8)
    return bytes
  }

  private static func timeout(_ bytes: [UInt8]) throws(Failure) -> UInt64? {
    guard bytes.count == 16 else { throw .fail(.inval) }
    let seconds = bytes[...].littleEndian(at: 0, 8)
    let microseconds = bytes[...].littleEndian(at: 8, 8)
    guard seconds <= UInt64(Int64.max), microseconds < 1_000_000 else { throw .fail(.dom) }
    let nanoseconds = System.nanoseconds(Int64(seconds), Int64(microseconds * 1000))
    return nanoseconds == 0 ? nil : nanoseconds
  }
}
