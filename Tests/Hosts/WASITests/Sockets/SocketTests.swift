import Glibc
import Runtime
import Testing
import TestSupport
@testable import WASI
import WebAssembly
import WebAssemblyText

/// Sockets as guests of WasmEdge use them: records and types as in its headers (thirdparty/wasi/api.hpp) and in its crate
/// for guests.
@Suite("Sockets") struct SocketTests {
  /// How a guest states an address.
  enum Form: CaseIterable {
    /// Four or sixteen bytes.
    case bare
    /// 128 bytes: the family in two, then the address.
    case storage
  }

  private static func guest(_ allowed: String...) throws -> Guest {
    var configuration = WASIEnvironment.Configuration()
    for text in allowed {
      let isAllowed = configuration.network.allow(text)
      try #require(isAllowed)
    }
    // A test that hangs is worse than one that fails.
    let guest = try Guest(configuration)
    guest.environment.deadline = System.now + 20_000_000_000
    return guest
  }

  static let everywhere = ["127.0.0.1:*", "[::1]:*"]
  private static func guest() throws -> Guest { try guest(everywhere[0], everywhere[1]) }

  // Where things lie in the guest's memory.
  private static let result: UInt64 = 64
  private static let vector: UInt64 = 128
  private static let addressRecord: UInt64 = 256
  private static let addressBytes = 320
  private static let text = 1024

  /// Calls the function of a name that has so many parameters.
  private static func call(_ guest: Guest, _ name: String, _ arguments: UInt64...) throws -> Errno {
    let functions = WASIFunction.named("wasi_snapshot_preview1", name)
    let function = try #require(functions.first { $0.parameters.count == arguments.count })
    return try guest.call(function, arguments)
  }

  private static func put(_ guest: Guest, _ address: IPAddress, _ form: Form = .bare) {
    guest.store([UInt8](repeating: 0xEE, count: 128), at: addressBytes)
    guest.store(UInt32(addressBytes), at: Int(addressRecord))
    switch form {
    case .bare:
      guest.store(UInt32(address.bytes.count), at: Int(addressRecord) + 4)
      guest.store(address.bytes, at: addressBytes)
    case .storage:
      guest.store(UInt32(128), at: Int(addressRecord) + 4)
      guest.store(UInt16(address.isV6 ? 2 : 1), at: addressBytes)
      guest.store(address.bytes, at: addressBytes + 2)
    }
  }

  private static func open(_ guest: Guest, isV6: Bool = false, isStream: Bool = true) throws -> UInt64 {
    #expect(try call(guest, "sock_open", isV6 ? 2 : 1, isStream ? 2 : 1, result) == .success)
    return UInt64(guest.load(Int(result), as: UInt32.self))
  }

  private static func connect(
    _ guest: Guest, _ fd: UInt64, _ port: UInt16, _ address: IPAddress = .loopback, _ form: Form = .bare,
    version: String = ""
  ) throws -> Errno {
    put(guest, address, form)
    return try call(guest, "sock_connect" + version, fd, addressRecord, UInt64(port))
  }

  private static func setVector(_ guest: Guest, _ count: Int) {
    guest.store(UInt32(text), at: Int(vector))
    guest.store(UInt32(count), at: Int(vector) + 4)
  }

  private static func send(_ guest: Guest, _ fd: UInt64, _ message: String) throws {
    guest.store(Array(message.utf8), at: text)
    setVector(guest, message.utf8.count)
    #expect(try call(guest, "sock_send", fd, vector, 1, 0, result) == .success)
    #expect(guest.load(Int(result), as: UInt32.self) == message.utf8.count)
  }

  private static func receive(_ guest: Guest, _ fd: UInt64, flags: RIFlags = [], count: Int = 500) throws -> String {
    setVector(guest, count)
    #expect(try call(guest, "sock_recv", fd, vector, 1, UInt64(flags.rawValue), result, result + 4) == .success)
    return String(decoding: guest.load(text, count: Int(guest.load(Int(result), as: UInt32.self))), as: UTF8.self)
  }

  /// The address and port of a socket by a function of the first generation.
  private static func addressV1(_ guest: Guest, _ name: String, _ fd: UInt64) throws -> SocketAddress {
    put(guest, .loopbackV6)
    #expect(try call(guest, name, fd, addressRecord, result, result + 4) == .success)
    let isV6 = guest.load(Int(result), as: UInt32.self) == 6
    #expect(isV6 || guest.load(Int(result), as: UInt32.self) == 4)
    let address = try #require(IPAddress(bytes: guest.load(addressBytes, count: isV6 ? 16 : 4)))
    return SocketAddress(address: address, port: UInt16(guest.load(Int(result) + 4, as: UInt32.self)))
  }

  /// The same by one of the second.
  private static func addressV2(_ guest: Guest, _ name: String, _ fd: UInt64) throws -> SocketAddress {
    put(guest, .loopback, .storage)
    #expect(try call(guest, name, fd, addressRecord, result) == .success)
    return SocketAddress(address: try storedAddress(guest), port: UInt16(guest.load(Int(result), as: UInt32.self)))
  }

  private static func storedAddress(_ guest: Guest) throws -> IPAddress {
    let family = guest.load(addressBytes, as: UInt16.self)
    #expect(family == 1 || family == 2)
    return try #require(IPAddress(bytes: guest.load(addressBytes + 2, count: family == 2 ? 16 : 4)))
  }

  // Connections.

  @Test("A guest connects", arguments: Form.allCases, [false, true])
  func connects(_ form: Form, isV6: Bool) throws {
    guard !isV6 || HostSocket.hasV6 else { return }
    let loopback: IPAddress = isV6 ? .loopbackV6 : .loopback
    let server = try HostSocket.listener(loopback)
    let guest = try Self.guest()
    let fd = try Self.open(guest, isV6: isV6)
    let version = form == .storage ? "_v2" : ""
    #expect(try Self.connect(guest, fd, server.port, loopback, form, version: version) == .success)
    let peer = try server.accept()
    try Self.send(guest, fd, "question")
    #expect(try peer.receive() == "question")
    try peer.send("an answer")
    #expect(try Self.receive(guest, fd, flags: .recvPeek, count: 2) == "an")
    #expect(try Self.receive(guest, fd, flags: .recvWaitall, count: 9) == "an answer")

    let there = SocketAddress(address: loopback, port: server.port)
    #expect(try Self.addressV1(guest, "sock_getpeeraddr", fd) == there)
    #expect(try Self.addressV2(guest, "sock_getpeeraddr_v2", fd) == there)
    #expect(try Self.addressV2(guest, "sock_getpeeraddr", fd) == there)
    let here = try System.peerAddress(peer.descriptor)
    #expect(try Self.addressV1(guest, "sock_getlocaladdr", fd) == here)
    #expect(try Self.addressV2(guest, "sock_getlocaladdr_v2", fd) == here)

    // It is a descriptor like others.
    guest.store(Array("more".utf8), at: Self.text)
    Self.setVector(guest, 4)
    #expect(try guest.call("fd_write", fd, Self.vector, 1, Self.result) == .success)
    #expect(try peer.receive() == "more")
    #expect(try guest.call("fd_fdstat_get", fd, Self.result) == .success)
    #expect(guest.load(Int(Self.result), as: UInt8.self) == Filetype.socketStream.rawValue)
    #expect(try guest.call("fd_seek", fd, 0, 0, Self.result) != .success)

    #expect(try Self.call(guest, "sock_shutdown", fd, UInt64(SDFlags.wr.rawValue)) == .success)
    #expect(try peer.receive() == "")
    try peer.send("last")
    #expect(try Self.receive(guest, fd) == "last")
    #expect(try guest.call("fd_close", fd) == .success)
    #expect(try Self.call(guest, "sock_shutdown", fd, 3) == .badf)
  }

  @Test("A guest listens", arguments: [1, 2, 3], [false, true])
  func listens(generation: Int, isV6: Bool) throws {
    guard !isV6 || HostSocket.hasV6 else { return }
    let loopback: IPAddress = isV6 ? .loopbackV6 : .loopback
    let guest = try Self.guest()
    let fd = try Self.open(guest, isV6: isV6)
    Self.put(guest, loopback, generation == 1 ? .bare : .storage)
    #expect(try Self.call(guest, "sock_bind", fd, Self.addressRecord, 0) == .success)
    #expect(try Self.call(guest, "sock_listen", fd, 0xFFFF_FFFF) == .success)
    let address = try Self.addressV1(guest, "sock_getlocaladdr", fd)
    #expect(address.address == loopback)
    let client = try HostSocket.connected(to: address.port, loopback)
    let errno =
      switch generation {
      case 1: try Self.call(guest, "sock_accept", fd, Self.result)
      case 2: try Self.call(guest, "sock_accept_v2", fd, 0, Self.result)
      default: try Self.call(guest, "sock_accept", fd, 0, Self.result)
      }
    #expect(errno == .success)
    let accepted = UInt64(guest.load(Int(Self.result), as: UInt32.self))
    try client.send("ping")
    #expect(try Self.receive(guest, accepted) == "ping")
    try Self.send(guest, accepted, "pong")
    #expect(try client.receive() == "pong")
    #expect(try guest.call("fd_close", accepted) == .success)
    #expect(try client.receive() == "")
  }

  @Test("A guest accepts from a socket that it was given")
  func preopened() throws {
    let listener = try HostSocket.listener()
    let port = listener.port
    var configuration = WASIEnvironment.Configuration()
    configuration.listeningSockets = [dup(listener.descriptor)]
    let guest = try Guest(configuration)
    let client = try HostSocket.connected(to: port)
    #expect(try Self.call(guest, "sock_accept", 3, UInt64(FDFlags.nonblock.rawValue), Self.result) == .success)
    let fd = UInt64(guest.load(Int(Self.result), as: UInt32.self))
    // The accepted one does not wait, as was asked for.
    Self.setVector(guest, 10)
    #expect(try Self.call(guest, "sock_recv", fd, Self.vector, 1, 0, Self.result, Self.result + 4) == .again)
    try client.send("x")
    // More rights than these need a policy.
    #expect(try Self.call(guest, "sock_open", 1, 2, Self.result) == .acces)
  }

  // Datagrams.

  @Test("Datagrams", arguments: Form.allCases, [false, true])
  func datagrams(_ form: Form, isV6: Bool) throws {
    guard !isV6 || HostSocket.hasV6 else { return }
    let loopback: IPAddress = isV6 ? .loopbackV6 : .loopback
    let other = try HostSocket.datagrams(loopback)
    let guest = try Self.guest()
    let fd = try Self.open(guest, isV6: isV6, isStream: false)
    Self.put(guest, loopback, form)
    guest.store(Array("hello".utf8), at: Self.text)
    Self.setVector(guest, 5)
    let version = form == .storage ? "_v2" : ""
    #expect(
      try Self.call(
        guest, "sock_send_to" + version, fd, Self.vector, 1, Self.addressRecord, UInt64(other.port), 0, Self.result)
        == .success)
    let (text, port) = try other.receiveFrom()
    #expect(text == "hello")
    #expect(try Self.addressV1(guest, "sock_getlocaladdr", fd).port == port)

    try other.send("longer than the buffer", to: port, loopback)
    Self.put(guest, loopback, .storage)
    Self.setVector(guest, 6)
    #expect(
      try Self.call(
        guest, "sock_recv_from" + version, fd, Self.vector, 1, Self.addressRecord, 0, Self.result + 8, Self.result,
        Self.result + 4) == .success)
    #expect(guest.load(Self.text, count: 6) == Array("longer".utf8))
    #expect(guest.load(Int(Self.result), as: UInt32.self) == 6)
    // The rest of the message is lost, and the guest is told so.
    #expect(guest.load(Int(Self.result) + 4, as: UInt16.self) == 1)
    // In the host's order: guests answer to it as it is.
    #expect(guest.load(Int(Self.result) + 8, as: UInt32.self) == UInt32(other.port))
    #expect(try Self.storedAddress(guest) == loopback)

    // The first generation has no port, and the bare address.
    try other.send("again", to: port, loopback)
    Self.put(guest, .loopbackV6)
    guest.store([UInt8](repeating: 0, count: 16), at: Self.addressBytes)
    Self.setVector(guest, 100)
    #expect(
      try Self.call(
        guest, "sock_recv_from", fd, Self.vector, 1, Self.addressRecord, 0, Self.result, Self.result + 4) == .success)
    #expect(guest.load(Self.addressBytes, count: loopback.bytes.count) == loopback.bytes)
  }

  // What is not allowed.

  @Test("Nothing is allowed that was not")
  func denied() throws {
    let server = try HostSocket.listener()
    let without = try Guest(WASIEnvironment.Configuration())
    #expect(try Self.call(without, "sock_open", 1, 2, Self.result) == .acces)

    let port = server.port
    let guest = try Self.guest("127.0.0.1:\(port == 1 ? 2 : 1)", "192.0.2.1:*")
    let fd = try Self.open(guest)
    #expect(try Self.connect(guest, fd, port) == .acces)
    // Other ways to say the same.
    for address in ["0.0.0.0", "127.0.0.2"] {
      #expect(try Self.connect(guest, fd, port, #require(IPAddress(address))) == .acces)
    }
    let v6 = try Self.open(guest, isV6: true)
    for address in ["::1", "::", "::ffff:127.0.0.1", "::ffff:0.0.0.0"] {
      #expect(try Self.connect(guest, v6, port, #require(IPAddress(address))) == .acces)
    }
    Self.put(guest, .loopback)
    #expect(try Self.call(guest, "sock_bind", fd, Self.addressRecord, UInt64(port)) == .acces)
    #expect(try Self.call(guest, "sock_listen", fd, 5) == .acces)
    let datagrams = try Self.open(guest, isStream: false)
    Self.setVector(guest, 1)
    Self.put(guest, .loopback)
    #expect(
      try Self.call(guest, "sock_send_to", datagrams, Self.vector, 1, Self.addressRecord, UInt64(port), 0, Self.result)
        == .acces)
    // A port has sixteen bits.
    #expect(try Self.connect(guest, fd, 1) == .connrefused)
    Self.put(guest, .loopback)
    #expect(try Self.call(guest, "sock_connect", fd, Self.addressRecord, 65536 + 1) == .inval)
  }

  @Test("Records that make no sense")
  func nonsense() throws {
    let guest = try Self.guest()
    let fd = try Self.open(guest)
    for (family, type): (UInt64, UInt64) in [(0, 2), (4, 2), (1, 0), (1, 3), (0x101, 2)] {
      #expect(try Self.call(guest, "sock_open", family, type, Self.result) == .inval)
    }
    #expect(try Self.call(guest, "sock_open", 3, 2, Self.result) == .afnosupport)
    for size: UInt32 in [0, 3, 5, 15, 17, 127, 129, .max] {
      Self.put(guest, .loopback)
      guest.store(size, at: Int(Self.addressRecord) + 4)
      #expect(try Self.call(guest, "sock_connect", fd, Self.addressRecord, 1) == .inval)
    }
    Self.put(guest, .loopback, .storage)
    guest.store(UInt16(3), at: Self.addressBytes)
    #expect(try Self.call(guest, "sock_connect", fd, Self.addressRecord, 1) == .afnosupport)
    // A file is no socket, and nothing is none.
    #expect(try Self.call(guest, "sock_listen", 1, 1) == .notsock)
    #expect(try Self.call(guest, "sock_listen", 99, 1) == .badf)
    #expect(try Self.call(guest, "sock_accept", fd, Self.result) == .inval)
    #expect(try Self.call(guest, "sock_shutdown", fd, 0) == .inval)
    #expect(try Self.call(guest, "sock_shutdown", fd, 4) == .inval)
    #expect(try Self.call(guest, "sock_getpeeraddr", fd, Self.addressRecord, Self.result) != .success)
  }

  // Waiting.

  @Test("Without waiting")
  func nonblocking() throws {
    let server = try HostSocket.listener()
    let guest = try Self.guest()
    let fd = try Self.open(guest)
    #expect(try guest.call("fd_fdstat_set_flags", fd, UInt64(FDFlags.nonblock.rawValue)) == .success)
    let errno = try Self.connect(guest, fd, server.port)
    #expect(errno == .inprogress || errno == .success)
    // Until it can be written to.
    #expect(try poll(guest, fd, write: true).errno == .success)
    let peer = try server.accept()
    Self.setVector(guest, 100)
    #expect(try Self.call(guest, "sock_recv", fd, Self.vector, 1, 0, Self.result, Self.result + 4) == .again)
    try peer.send("twelve bytes")
    let event = try poll(guest, fd, write: false)
    #expect(event.bytes == 12)
    #expect(!event.isHangup)
    #expect(try Self.receive(guest, fd) == "twelve bytes")
    peer.close()
    #expect(try poll(guest, fd, write: false).errno == .success)
    #expect(try Self.receive(guest, fd) == "")
  }

  private struct Event {
    var errno: Errno
    var bytes: UInt64
    var isHangup: Bool
  }

  /// Waits for one descriptor.
  private func poll(_ guest: Guest, _ fd: UInt64, write: Bool) throws -> Event {
    let list = 2048
    guest.store([UInt8](repeating: 0, count: 48), at: list)
    guest.store(UInt64(77), at: list)
    guest.store(UInt8(write ? 2 : 1), at: list + 8)
    guest.store(UInt32(fd), at: list + 16)
    #expect(try guest.call("poll_oneoff", UInt64(list), UInt64(list) + 100, 1, Self.result) == .success)
    #expect(guest.load(Int(Self.result), as: UInt32.self) == 1)
    let event = list + 100
    #expect(guest.load(event, as: UInt64.self) == 77)
    #expect(guest.load(event + 10, as: UInt8.self) == (write ? 2 : 1))
    return Event(
      errno: Errno(rawValue: guest.load(event + 8, as: UInt16.self)) ?? .io,
      bytes: guest.load(event + 16, as: UInt64.self),
      isHangup: guest.load(event + 24, as: UInt16.self) & 1 != 0)
  }

  // Options.

  private func option(_ guest: Guest, _ fd: UInt64, _ name: UInt64, room: UInt32 = 64) throws -> (Errno, [UInt8]) {
    guest.store(room, at: 512)
    let errno = try Self.call(guest, "sock_getsockopt", fd, 0, name, 516, 512)
    return (errno, errno == .success ? guest.load(516, count: Int(guest.load(512, as: UInt32.self))) : [])
  }

  private func setOption(_ guest: Guest, _ fd: UInt64, _ name: UInt64, _ value: [UInt8]) throws -> Errno {
    guest.store(value, at: 516)
    return try Self.call(guest, "sock_setsockopt", fd, 0, name, 516, UInt64(value.count))
  }

  @Test("Options")
  func options() throws {
    let guest = try Self.guest()
    let fd = try Self.open(guest)
    let datagrams = try Self.open(guest, isStream: false)
    // The type is the guest's number, not the host's, where they are the other way round.
    #expect(try option(guest, fd, 1) == (.success, [2, 0, 0, 0]))
    #expect(try option(guest, datagrams, 1) == (.success, [1, 0, 0, 0]))
    #expect(try option(guest, fd, 2) == (.success, [0, 0, 0, 0]))
    for name: UInt64 in [0, 7, 8] {
      #expect(try option(guest, fd, name) == (.success, [0, 0, 0, 0]))
      #expect(try setOption(guest, fd, name, [1, 0, 0, 0]) == .success)
      #expect(try option(guest, fd, name) == (.success, [1, 0, 0, 0]))
    }
    #expect(try setOption(guest, datagrams, 4, [1, 0, 0, 0]) == .success)
    // Seconds and microseconds, eight bytes each.
    let time: [UInt8] = [2, 0, 0, 0, 0, 0, 0, 0, 0x10, 0x27, 0, 0, 0, 0, 0, 0]
    for name: UInt64 in [11, 12] {
      #expect(try option(guest, fd, name) == (.success, [UInt8](repeating: 0, count: 16)))
      #expect(try setOption(guest, fd, name, time) == .success)
      #expect(try option(guest, fd, name) == (.success, time))
      #expect(try setOption(guest, fd, name, Array(time.prefix(8))) == .inval)
    }
    #expect(try option(guest, fd, 13) == (.success, [0, 0, 0, 0]))
    #expect(try option(guest, fd, 14) == (.success, []))
    #expect(try setOption(guest, fd, 14, Array("eth0".utf8)) == .acces)
    // "Do not linger" and "drop at once" do not wait.
    #expect(try setOption(guest, fd, 9, [1, 0, 0, 0, 0, 0, 0, 0]) == .success)
    #expect(try setOption(guest, fd, 9, [1, 0, 0, 0, 5, 0, 0, 0]) == .notsup)
    // A buffer is the host's memory.
    #expect(try setOption(guest, fd, 6, [0xFF, 0xFF, 0xFF, 0x7F]) == .success)
    let (errno, bytes) = try option(guest, fd, 6)
    #expect(errno == .success && bytes[...].littleEndian(at: 0, 4) <= 4 << 20)
    // No room, no such option, no such level.
    #expect(try option(guest, fd, 1, room: 3).0 == .inval)
    #expect(try option(guest, fd, 15).0 == .inval)
    #expect(try Self.call(guest, "sock_getsockopt", fd, 1, 1, 516, 512) == .inval)
    #expect(try setOption(guest, fd, 1, [1, 0, 0, 0]) == .noprotoopt)
  }

  @Test("A limit on how long to wait")
  func timeout() throws {
    let server = try HostSocket.listener()
    let guest = try Self.guest()
    let fd = try Self.open(guest)
    #expect(try Self.connect(guest, fd, server.port) == .success)
    #expect(try setOption(guest, fd, 11, [0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0]) == .success)
    Self.setVector(guest, 10)
    #expect(try Self.call(guest, "sock_recv", fd, Self.vector, 1, 0, Self.result, Self.result + 4) == .again)
  }

  // Names.

  /// Lays out room for results as the crate does.
  private func prepareResults(_ guest: Guest, _ count: Int) {
    for index in 0..<count {
      let info = 4096 + 28 * index
      let address = 6144 + 12 * index
      guest.store([UInt8](repeating: 0, count: 28), at: info)
      guest.store(UInt32(address), at: info + 12)
      guest.store(UInt32(index + 1 < count ? info + 28 : 0), at: info + 24)
      guest.store(UInt32(14), at: address + 4)
      guest.store(UInt32(8192 + 26 * index), at: address + 8)
    }
    guest.store(UInt32(4096), at: 512)
  }

  /// - Returns: What is answered and how many results there are.
  private func resolve(
    _ guest: Guest, _ node: String, _ service: String = "", family: UInt8 = 0, type: UInt8 = 0, proto: UInt8 = 0,
    flags: UInt16 = 0, capacity: Int = 4
  ) throws -> (Errno, Int) {
    prepareResults(guest, capacity)
    guest.store(Array(node.utf8) + [0], at: 1024)
    guest.store(Array(service.utf8) + [0], at: 2048)
    guest.store([UInt8](repeating: 0, count: 28), at: 3072)
    guest.store(flags, at: 3072)
    guest.store(family, at: 3074)
    guest.store(type, at: 3075)
    guest.store(proto, at: 3076)
    let errno = try Self.call(
      guest, "sock_getaddrinfo", 1024, UInt64(node.utf8.count + 1), 2048, UInt64(service.utf8.count + 1), 3072, 512,
      UInt64(capacity), 600)
    return (errno, errno == .success ? Int(guest.load(600, as: UInt32.self)) : 0)
  }

  @Test("Names")
  func names() throws {
    var configuration = WASIEnvironment.Configuration()
    let isAllowed = configuration.network.allow("example.com:443")
    try #require(isAllowed)
    let found = [try #require(IPAddress("192.0.2.7")), try #require(IPAddress("2001:db8::7"))]
    configuration.network.resolve = { name in name.lowercased() == "example.com" ? found : [] }
    let guest = try Guest(configuration)
    #expect(try resolve(guest, "example.com", "443") == (.success, 2))
    // Port and address in network order; then the second one, with flow before and scope after the address.
    #expect(guest.load(8192, count: 14) == [1, 187, 192, 0, 2, 7] + [UInt8](repeating: 0, count: 8))
    #expect(
      guest.load(8192 + 26, count: 26)
        == [1, 187, 0, 0, 0, 0] + found[1].bytes + [UInt8](repeating: 0, count: 4))
    // Family, type, protocol, length; of the socket address the family and the length.
    #expect(guest.load(4096 + 2, count: 3) == [1, 2, 1])
    #expect(guest.load(4096 + 8, as: UInt32.self) == 16)
    #expect(guest.load(4096 + 28 + 2, count: 3) == [2, 2, 1])
    #expect(guest.load(4096 + 28 + 8, as: UInt32.self) == 28)
    #expect(guest.load(6144, as: UInt8.self) == 1)
    #expect(guest.load(6144 + 4, as: UInt32.self) == 14)
    #expect(guest.load(6144 + 12, as: UInt8.self) == 2)
    #expect(guest.load(6144 + 12 + 4, as: UInt32.self) == 26)

    #expect(try resolve(guest, "example.com", "http", family: 2, type: 1) == (.success, 1))
    #expect(guest.load(4096 + 2, count: 3) == [2, 1, 2])
    #expect(guest.load(8192, count: 2) == [0, 80])
    #expect(try resolve(guest, "example.com", capacity: 1) == (.success, 1))
    #expect(try resolve(guest, "192.0.2.9", "53") == (.success, 1))
    #expect(try resolve(guest, "", "53", flags: 1) == (.success, 2))
    #expect(try resolve(guest, "example.org").0 == .acces)
    #expect(try resolve(guest, "example.com", flags: 4).0 == .ainoname)
    #expect(try resolve(guest, "192.0.2.9", family: 2).0 == .ainodata)
    #expect(try resolve(guest, "example.com", "nonsense").0 == .aiservice)
    #expect(try resolve(guest, "example.com", family: 3).0 == .aifamily)
    #expect(try resolve(guest, "example.com", capacity: 0).0 == .aimemory)
    #expect(try resolve(guest, "example.com", flags: 0x80).0 == .aibadflag)
    // The policy is about ports, too.
    let fd = try Self.open(guest)
    #expect(try Self.connect(guest, fd, 80, found[0]) == .acces)
  }

  @Test("Answers of name servers that lie")
  func answers() throws {
    let question = try #require(NameResolver.question("example.com", 1, 0x1234))
    #expect(question.count == 12 + 13 + 4)
    var answer = question
    answer[2] = 0x81
    answer[3] = 0x80
    answer[7] = 1
    let record: [UInt8] = [0xC0, 12, 0, 1, 0, 1, 0, 0, 0, 60, 0, 4, 192, 0, 2, 7]
    #expect(NameResolver.answer(answer + record, question, 1) == [try #require(IPAddress("192.0.2.7"))])
    // Cut anywhere.
    for count in 0..<(answer.count + record.count) {
      _ = NameResolver.answer(Array((answer + record).prefix(count)), question, 1)
    }
    // Another question, another number, another type, a length that leads out, names without end.
    #expect(NameResolver.answer([0x12, 0x35] + answer.dropFirst(2) + record, question, 1) == nil)
    #expect(NameResolver.answer(answer + record, question, 28) == [])
    var wrong = record
    wrong[10] = 0xFF
    #expect(NameResolver.answer(answer + wrong, question, 1) == [])
    answer[6] = 0xFF
    answer[7] = 0xFF
    #expect(NameResolver.answer(answer + [UInt8](repeating: 0xC0, count: 4000), question, 1)?.isEmpty == true)
    #expect(NameResolver.answer(answer + [UInt8](repeating: 63, count: 4000), question, 1) == [])
    var generator = Generator(seed: 5)
    for _ in 0..<2000 {
      var message = answer + record
      for _ in 0..<4 {
        message[Int.random(in: 0..<message.count, using: &generator)] = UInt8.random(in: 0...255, using: &generator)
      }
      _ = NameResolver.answer(message, question, 1)
    }
    for name in ["", ".", "a..b", String(repeating: "a", count: 64), String(repeating: "a.", count: 200)] {
      #expect(NameResolver.question(name, 1, 1) == nil)
    }
  }

  @Test("Files about names")
  func files() throws {
    let hosts = Array(
      "127.0.0.1\tlocalhost loop # here\n::1 localhost\n192.0.2.1 Example.com\nnonsense example.com\n".utf8)
    #expect(NameResolver.hosts(hosts, "localhost") == [.loopback, .loopbackV6])
    #expect(NameResolver.hosts(hosts, "EXAMPLE.com") == [try #require(IPAddress("192.0.2.1"))])
    #expect(NameResolver.hosts(hosts, "here").isEmpty)
    let servers = Array(
      "# nameserver 192.0.2.9\nnameserver 192.0.2.1\nnameserver\noptions x\nnameserver ::1 ; x\n".utf8)
    #expect(NameResolver.servers(servers) == [try #require(IPAddress("192.0.2.1")), .loopbackV6])
  }

  // A whole guest.

  @Test("A guest that answers what it is told")
  func echo() throws {
    let text = """
      (module
        (import "wasi_snapshot_preview1" "sock_open" (func $open (param i32 i32 i32) (result i32)))
        (import "wasi_snapshot_preview1" "sock_bind" (func $bind (param i32 i32 i32) (result i32)))
        (import "wasi_snapshot_preview1" "sock_listen" (func $listen (param i32 i32) (result i32)))
        (import "wasi_snapshot_preview1" "sock_getlocaladdr" (func $local (param i32 i32 i32 i32) (result i32)))
        (import "wasi_snapshot_preview1" "sock_accept" (func $accept (param i32 i32) (result i32)))
        (import "wasi_snapshot_preview1" "sock_recv" (func $receive (param i32 i32 i32 i32 i32 i32) (result i32)))
        (import "wasi_snapshot_preview1" "sock_send" (func $send (param i32 i32 i32 i32 i32) (result i32)))
        (import "wasi_snapshot_preview1" "fd_write" (func $write (param i32 i32 i32 i32) (result i32)))
        (import "wasi_snapshot_preview1" "proc_exit" (func $exit (param i32)))
        (memory (export "memory") 1)
        ;; 0: results; 16: the record of an address; 32: the address; 64: vectors; 96: the port; 1024: what was said.
        (data (i32.const 16) "\\20\\00\\00\\00\\04\\00\\00\\00")
        (data (i32.const 32) "\\7f\\00\\00\\01")
        (data (i32.const 64) "\\00\\04\\00\\00\\e8\\03\\00\\00")
        (data (i32.const 72) "\\60\\00\\00\\00\\04\\00\\00\\00")
        (func $must (param i32)
          (if (local.get 0) (then (call $exit (local.get 0)))))
        (func (export "_start") (local $listener i32) (local $client i32)
          (call $must (call $open (i32.const 1) (i32.const 2) (i32.const 0)))
          (local.set $listener (i32.load (i32.const 0)))
          (call $must (call $bind (local.get $listener) (i32.const 16) (i32.const 0)))
          (call $must (call $listen (local.get $listener) (i32.const 1)))
          (call $must (call $local (local.get $listener) (i32.const 16) (i32.const 4) (i32.const 96)))
          (call $must (call $write (i32.const 1) (i32.const 72) (i32.const 1) (i32.const 0)))
          (call $must (call $accept (local.get $listener) (i32.const 0)))
          (local.set $client (i32.load (i32.const 0)))
          (loop $again
            (i32.store (i32.const 68) (i32.const 1000))
            (call $must
              (call $receive (local.get $client) (i32.const 64) (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 8)))
            (if (i32.load (i32.const 0))
              (then
                (i32.store (i32.const 68) (i32.load (i32.const 0)))
                (call $must
                  (call $send (local.get $client) (i32.const 64) (i32.const 1) (i32.const 0) (i32.const 0)))
                (br $again))))))
      """
    var ends: [Int32] = [0, 0]
    try #require(pipe(&ends) == 0)
    defer { for descriptor in ends { close(descriptor) } }
    var configuration = WASIEnvironment.Configuration()
    configuration.standardOutput = .descriptor(ends[1])
    let isAllowed = configuration.network.allow("127.0.0.1:*")
    try #require(isAllowed)
    let module = try CompiledModule(Engine(tier: testTier), Module(parsing: Array(text.utf8)))
    let process = try WASIProcess(module, WASIEnvironment(configuration))
    let outcome = Background { Result { () throws(InstantiationError) in try process.run() } }
    var port: UInt32 = 0
    try #require(read(ends[0], &port, 4) == 4)
    let client = try HostSocket.connected(to: UInt16(port))
    for word in ["one", "two", "three"] {
      try client.send(word)
      #expect(try client.receive() == word)
    }
    client.close()
    #expect(try outcome.get()?.get() == 0)
  }
}
