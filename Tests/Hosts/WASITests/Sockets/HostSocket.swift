import Glibc
import Testing

@testable import WASI

/// A socket of the test's own, to which guests talk. Its calls wait for at most ten seconds.
final class HostSocket {
  let descriptor: Int32

  private init(_ descriptor: Int32) {
    self.descriptor = descriptor
    var time = timeval(tv_sec: 10, tv_usec: 0)
    setsockopt(descriptor, SOL_SOCKET, SO_RCVTIMEO, &time, socklen_t(MemoryLayout<timeval>.size))
  }

  deinit { Glibc.close(descriptor) }

  /// Ends the connection.
  func close() { shutdown(descriptor, Int32(SHUT_RDWR)) }

  private static func make(_ address: SocketAddress, isStream: Bool) throws -> HostSocket {
    let family = address.address.isV6 ? AF_INET6 : AF_INET
    let descriptor = socket(family, Int32(isStream ? SOCK_STREAM.rawValue : SOCK_DGRAM.rawValue), 0)
    try #require(descriptor >= 0)
    return HostSocket(descriptor)
  }

  private static func bound(_ address: IPAddress, isStream: Bool) throws -> HostSocket {
    let made = try make(SocketAddress(address: address, port: 0), isStream: isStream)
    try System.bind(made.descriptor, SocketAddress(address: address, port: 0))
    return made
  }

  /// A server at a port that the kernel chooses.
  static func listener(_ address: IPAddress = .loopback) throws -> HostSocket {
    let made = try bound(address, isStream: true)
    try #require(listen(made.descriptor, 5) == 0)
    return made
  }

  static func datagrams(_ address: IPAddress = .loopback) throws -> HostSocket { try bound(address, isStream: false) }

  static func connected(to port: UInt16, _ address: IPAddress = .loopback) throws -> HostSocket {
    let address = SocketAddress(address: address, port: port)
    let made = try make(address, isStream: true)
    try #require(System.connect(made.descriptor, address) >= 0)
    return made
  }

  /// Whether this machine has the loopback address of version 6.
  static let hasV6 = (try? bound(.loopbackV6, isStream: false)) != nil

  var port: UInt16 { (try? System.localAddress(descriptor).port) ?? 0 }

  func accept() throws -> HostSocket {
    let accepted = Glibc.accept(descriptor, nil, nil)
    try #require(accepted >= 0)
    return HostSocket(accepted)
  }

  func send(_ text: String) throws {
    let bytes = Array(text.utf8)
    try #require(Glibc.send(descriptor, bytes, bytes.count, Int32(MSG_NOSIGNAL)) == bytes.count)
  }

  func send(_ text: String, to port: UInt16, _ address: IPAddress = .loopback) throws {
    try #require(System.send(descriptor, Array(text.utf8), to: SocketAddress(address: address, port: port)) >= 0)
  }

  /// What comes next; empty at the end.
  func receive() throws -> String {
    var bytes = [UInt8](repeating: 0, count: 1000)
    let count = recv(descriptor, &bytes, bytes.count, 0)
    try #require(count >= 0)
    return String(decoding: bytes.prefix(count), as: UTF8.self)
  }

  /// A datagram and the port that it came from.
  func receiveFrom() throws -> (String, UInt16) {
    _ = poll(descriptor)
    let (bytes, from) = try #require(System.receive(descriptor, limit: 1000))
    return (String(decoding: bytes, as: UTF8.self), try #require(from).port)
  }

  private func poll(_ descriptor: Int32) -> Int32 {
    var entry = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    return Glibc.poll(&entry, 1, 10_000)
  }
}
