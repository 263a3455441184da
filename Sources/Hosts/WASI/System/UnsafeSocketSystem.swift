import CSystemCalls
import Glibc

// System calls of sockets.

extension apus_address {
  init(_ address: SocketAddress) {
    self.init()
    length = UInt32(address.address.bytes.count)
    port = address.port
    unsafe withUnsafeMutableBytes(of: &bytes) { unsafe $0.copyBytes(from: address.address.bytes) }
  }
}

extension SocketAddress {
  /// Nil if the kernel gave no address of the Internet Protocol.
  init?(_ address: apus_address) {
    var address = address
    let length = Int(address.length)
    let bytes = unsafe withUnsafeBytes(of: &address.bytes) { unsafe [UInt8]($0.prefix(length)) }
    guard let ip = IPAddress(bytes: bytes) else { return nil }
    self.init(address: ip, port: address.port)
  }
}

extension System {
  static func parseAddress(_ text: String) -> [UInt8]? {
    guard !text.utf8.contains(0) else { return nil }
    var address = apus_address()
    guard unsafe withCString(text.utf8, { unsafe apus_parse_address($0, &address) }) == 0 else { return nil }
    return SocketAddress(address)?.address.bytes
  }

  static func socket(isV6: Bool, isStream: Bool) throws(Failure) -> OwnedDescriptor {
    OwnedDescriptor(Int32(truncatingIfNeeded: try check(apus_socket(isV6 ? 1 : 0, isStream ? 1 : 0))))
  }

  static func bind(_ descriptor: Int32, _ address: SocketAddress) throws(Failure) {
    var kernel = apus_address(address)
    _ = try check(unsafe apus_bind(descriptor, &kernel))
  }

  /// The kernel's answer; `EINPROGRESS` means that the connection is being made.
  static func connect(_ descriptor: Int32, _ address: SocketAddress) -> Int {
    var kernel = apus_address(address)
    return unsafe apus_connect(descriptor, &kernel)
  }

  static func listen(_ descriptor: Int32, _ backlog: Int32) throws(Failure) {
    _ = try check(apus_listen(descriptor, backlog))
  }

  static func accept(_ descriptor: Int32) -> Int { apus_accept(descriptor) }

  static func shutdown(_ descriptor: Int32, _ how: Int32) throws(Failure) {
    _ = try check(apus_shutdown(descriptor, how))
  }

  static func localAddress(_ descriptor: Int32) throws(Failure) -> SocketAddress {
    var kernel = apus_address()
    _ = try check(unsafe apus_local_address(descriptor, &kernel))
    guard let address = SocketAddress(kernel) else { throw .fail(.afnosupport) }
    return address
  }

  static func peerAddress(_ descriptor: Int32) throws(Failure) -> SocketAddress {
    var kernel = apus_address()
    _ = try check(unsafe apus_peer_address(descriptor, &kernel))
    guard let address = SocketAddress(kernel) else { throw .fail(.afnosupport) }
    return address
  }

  /// An option of the socket level.
  static func option(_ descriptor: Int32, _ name: Int32, size: Int) throws(Failure) -> [UInt8] {
    var value = [UInt8](repeating: 0, count: size)
    var length = UInt32(size)
    let result = unsafe value.withUnsafeMutableBytes { buffer in
      unsafe apus_get_option(descriptor, name, buffer.baseAddress, &length)
    }
    _ = try check(result)
    return Array(value.prefix(Int(length)))
  }

  /// An option that is a number.
  static func option(_ descriptor: Int32, _ name: Int32) throws(Failure) -> Int32 {
    let value = try option(descriptor, name, size: 4)
    return Int32(truncatingIfNeeded: value[...].littleEndian(at: 0, 4))
  }

  static func setOption(_ descriptor: Int32, _ name: Int32, _ value: [UInt8]) throws(Failure) {
    let result = unsafe value.withUnsafeBytes { buffer in
      unsafe apus_set_option(descriptor, name, buffer.baseAddress, UInt32(buffer.count))
    }
    _ = try check(result)
  }

  /// Sends a datagram without waiting.
  static func send(_ descriptor: Int32, _ bytes: [UInt8], to address: SocketAddress) -> Int {
    var kernel = apus_address(address)
    var bytes = bytes
    return unsafe bytes.withUnsafeMutableBytes { buffer in
      var part = unsafe iovec(iov_base: buffer.baseAddress, iov_len: buffer.count)
      return unsafe apus_send(descriptor, &part, 1, &kernel)
    }
  }

  /// Receives a datagram without waiting.
  static func receive(_ descriptor: Int32, limit: Int) -> (bytes: [UInt8], from: SocketAddress?)? {
    var bytes = [UInt8](repeating: 0, count: limit)
    var address = apus_address()
    var isTruncated: Int32 = 0
    let count = unsafe bytes.withUnsafeMutableBytes { buffer in
      var part = unsafe iovec(iov_base: buffer.baseAddress, iov_len: buffer.count)
      return unsafe apus_receive(descriptor, &part, 1, 0, &address, &isTruncated)
    }
    guard count >= 0 else { return nil }
    return (Array(bytes.prefix(count)), SocketAddress(address))
  }

  /// The first bytes of a file of the host's.
  static func contents(_ path: String, limit: Int) -> [UInt8] {
    guard let number = try? openPreopened(path, Open.readOnly | Open.nonblock) else { return [] }
    let descriptor = OwnedDescriptor(number)
    var bytes = [UInt8](repeating: 0, count: limit)
    var used = 0
    while used < limit {
      let count = unsafe bytes.withUnsafeMutableBytes { buffer in
        var part = unsafe iovec(iov_base: buffer.baseAddress.map { unsafe $0 + used }, iov_len: limit - used)
        return unsafe apus_read(descriptor.number, &part, 1)
      }
      guard count > 0 else { break }
      used += count
    }
    return Array(bytes.prefix(used))
  }
}
