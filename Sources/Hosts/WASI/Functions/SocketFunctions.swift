import Glibc

/// The socket functions of the specification, and those that WasmEdge adds for opening sockets.
///
/// WasmEdge has two versions of some functions. Where their types differ both are in the table, under one name; where
/// they are the same, the length of the address tells: 4 and 16 bytes are an address, 128 bytes are version 2's: the family
/// in two bytes and then the address.
enum SocketFunctions {
  private static let storageSize: UInt32 = 128

  static func socket(_ call: borrowing Call, _ fd: FD, _ rights: Rights) throws(Failure) -> Socket {
    let entry = try call.environment.table[fd]
    guard case .socket(let socket) = entry.resource else { throw .fail(.notsock) }
    guard entry.rights.isSuperset(of: rights) else { throw .fail(.notcapable) }
    return socket
  }

  // Opening.

  static func sockOpen(
    _ call: borrowing Call, family: UInt32, type: UInt32, result: Address
  ) throws(Failure) {
    let isV6: Bool
    switch family {
    case 1: isV6 = false
    case 2: isV6 = true
    case 3: throw .fail(.afnosupport)
    default: throw .fail(.inval)
    }
    guard type == 1 || type == 2 else { throw .fail(.inval) }
    guard !call.environment.configuration.network.isEmpty else { throw .fail(.acces) }
    try call.check(result, count: 4)
    try call.environment.table.checkRoom()
    let descriptor = try System.socket(isV6: isV6, isStream: type == 2)
    try insert(call, Socket(descriptor, isStream: type == 2, isV6: isV6), at: result)
  }

  private static func insert(_ call: borrowing Call, _ socket: Socket, at result: Address) throws(Failure) {
    let fd = try call.environment.table.insert(.init(resource: .socket(socket), rights: .socket, inheriting: .socket))
    try call.store(fd.number, at: result)
  }

  static func sockBind(_ call: borrowing Call, fd: FD, address: Address, port: UInt32) throws(Failure) {
    let socket = try socket(call, fd, [])
    let address = try self.address(call, address, port)
    guard call.environment.configuration.network.mayBind(address.address, address.port) else { throw .fail(.acces) }
    try System.bind(socket.descriptor, address)
    socket.isBound = true
  }

  static func sockListen(_ call: borrowing Call, fd: FD, backlog: UInt32) throws(Failure) {
    let socket = try socket(call, fd, [])
    // The kernel would bind to every address of the host.
    guard socket.isBound else { throw .fail(.acces) }
    try System.listen(socket.descriptor, Int32(min(backlog, 128)))
    socket.isListening = true
  }

  static func sockConnect(_ call: borrowing Call, fd: FD, address: Address, port: UInt32) throws(Failure) {
    let socket = try socket(call, fd, [])
    let address = try self.address(call, address, port)
    try checkConnect(call, address)
    let result = System.connect(socket.descriptor, address)
    guard result == -Int(EINPROGRESS), !socket.isNonblocking else {
      _ = try System.check(result)
      return
    }
    let end = socket.sendTimeout.map { Socket.end(after: $0) } ?? .max
    guard try call.environment.interruption.wait(socket.descriptor, for: POLLOUT, until: end) else {
      throw .fail(.inprogress)
    }
    let error: Int32 = try System.option(socket.descriptor, SO_ERROR)
    guard error == 0 else { throw .fail(Errno(host: error)) }
  }

  private static func checkConnect(_ call: borrowing Call, _ address: SocketAddress) throws(Failure) {
    let environment = call.environment
    let isAllowed = environment.configuration.network.mayConnect(address.address, address.port) {
      environment.resolvedNames[$0]
    }
    guard isAllowed else { throw .fail(.acces) }
  }

  static func sockAccept(_ call: borrowing Call, fd: FD, flags: FDFlags, result: Address) throws(Failure) {
    let socket = try socket(call, fd, .sockAccept)
    guard flags.isSubset(of: .nonblock) else { throw .fail(.inval) }
    try call.check(result, count: 4)
    guard socket.isListening else { throw .fail(.inval) }
    try call.environment.table.checkRoom()
    let descriptor = try socket.complete(call, POLLIN, timeout: socket.receiveTimeout) {
      let result = System.accept(socket.descriptor)
      // The peer gave up before we came to it.
      return result == -Int(ECONNABORTED) ? -Int(EINTR) : result
    }
    let accepted = Socket(OwnedDescriptor(Int32(truncatingIfNeeded: descriptor)), isStream: true, isV6: socket.isV6)
    accepted.isNonblocking = flags.contains(.nonblock)
    try insert(call, accepted, at: result)
  }

  static func sockAcceptV1(_ call: borrowing Call, fd: FD, result: Address) throws(Failure) {
    try sockAccept(call, fd: fd, flags: [], result: result)
  }

  static func sockShutdown(_ call: borrowing Call, fd: FD, how: SDFlags) throws(Failure) {
    let socket = try socket(call, fd, .sockShutdown)
    guard !how.isEmpty else { throw .fail(.inval) }
    let direction = how == .all ? SHUT_RDWR : how == .rd ? SHUT_RD : SHUT_WR
    try System.shutdown(socket.descriptor, Int32(direction))
  }

  // Messages.

  static func sockRecv(
    _ call: borrowing Call, fd: FD, vectors: Address, count: UInt32, flags: RIFlags, size: Address, outFlags: Address
  ) throws(Failure) {
    _ = try receive(call, fd, vectors, count, flags, size, outFlags)
  }

  private static func receive(
    _ call: borrowing Call, _ fd: FD, _ vectors: Address, _ count: UInt32, _ flags: RIFlags, _ size: Address,
    _ outFlags: Address
  ) throws(Failure) -> SocketAddress? {
    let socket = try socket(call, fd, .fdRead)
    try call.check(size, count: 4)
    try call.check(outFlags, count: 2)
    var message = Socket.Message(count: 0, from: nil, isTruncated: false)
    _ = try Vectors.with(call, vectors, count) { vectors throws(Failure) in
      message = try socket.receive(call, &vectors, flags)
      return message.count
    }
    try call.store(UInt32(truncatingIfNeeded: message.count), at: size)
    try call.store(UInt16(message.isTruncated ? 1 : 0), at: outFlags)
    return message.from
  }

  static func sockRecvFromV1(
    _ call: borrowing Call, fd: FD, vectors: Address, count: UInt32, address: Address, flags: RIFlags, size: Address,
    outFlags: Address
  ) throws(Failure) {
    let buffer = try AddressBuffer(call, address)
    let from = try receive(call, fd, vectors, count, flags, size, outFlags)
    if let from { try buffer.store(call, from) }
  }

  static func sockRecvFrom(
    _ call: borrowing Call, fd: FD, vectors: Address, count: UInt32, address: Address, flags: RIFlags, port: Address,
    size: Address, outFlags: Address
  ) throws(Failure) {
    let buffer = try AddressBuffer(call, address)
    try call.check(port, count: 4)
    let from = try receive(call, fd, vectors, count, flags, size, outFlags)
    if let from {
      try buffer.store(call, from)
      try call.store(UInt32(from.port), at: port)
    }
  }

  static func sockSend(
    _ call: borrowing Call, fd: FD, vectors: Address, count: UInt32, flags: UInt32, size: Address
  ) throws(Failure) {
    guard flags & 0xFFFF == 0 else { throw .fail(.inval) }
    try send(call, fd, vectors, count, nil, size)
  }

  static func sockSendTo(
    _ call: borrowing Call, fd: FD, vectors: Address, count: UInt32, address: Address, port: UInt32, flags: UInt32,
    size: Address
  ) throws(Failure) {
    guard flags & 0xFFFF == 0 else { throw .fail(.inval) }
    let address = try self.address(call, address, port)
    _ = try socket(call, fd, .fdWrite)
    try checkConnect(call, address)
    try send(call, fd, vectors, count, address, size)
  }

  private static func send(
    _ call: borrowing Call, _ fd: FD, _ vectors: Address, _ count: UInt32, _ address: SocketAddress?, _ size: Address
  ) throws(Failure) {
    let socket = try socket(call, fd, .fdWrite)
    try call.check(size, count: 4)
    let sent = try Vectors.with(call, vectors, count) { vectors throws(Failure) in
      try socket.send(call, &vectors, to: address)
    }
    try call.store(UInt32(truncatingIfNeeded: sent), at: size)
  }

  // Addresses.

  static func sockGetlocaladdrV1(
    _ call: borrowing Call, fd: FD, address: Address, type: Address, port: Address
  ) throws(Failure) {
    let socket = try socket(call, fd, [])
    try storeV1(call, try System.localAddress(socket.descriptor), address, type, port)
  }

  static func sockGetpeeraddrV1(
    _ call: borrowing Call, fd: FD, address: Address, type: Address, port: Address
  ) throws(Failure) {
    let socket = try socket(call, fd, [])
    try storeV1(call, try System.peerAddress(socket.descriptor), address, type, port)
  }

  /// Version 1 tells the family as 4 or 6.
  private static func storeV1(
    _ call: borrowing Call, _ value: SocketAddress, _ address: Address, _ type: Address, _ port: Address
  ) throws(Failure) {
    let buffer = try AddressBuffer(call, address)
    guard buffer.count != storageSize else { throw .fail(.inval) }
    try call.check(type, count: 4)
    try call.check(port, count: 4)
    try buffer.store(call, value)
    try call.store(UInt32(value.address.isV6 ? 6 : 4), at: type)
    try call.store(UInt32(value.port), at: port)
  }

  static func sockGetlocaladdr(_ call: borrowing Call, fd: FD, address: Address, port: Address) throws(Failure) {
    let socket = try socket(call, fd, [])
    try storeV2(call, try System.localAddress(socket.descriptor), address, port)
  }

  static func sockGetpeeraddr(_ call: borrowing Call, fd: FD, address: Address, port: Address) throws(Failure) {
    let socket = try socket(call, fd, [])
    try storeV2(call, try System.peerAddress(socket.descriptor), address, port)
  }

  private static func storeV2(
    _ call: borrowing Call, _ value: SocketAddress, _ address: Address, _ port: Address
  ) throws(Failure) {
    let buffer = try AddressBuffer(call, address)
    guard buffer.count == storageSize else { throw .fail(.inval) }
    try call.check(port, count: 4)
    try buffer.store(call, value)
    try call.store(UInt32(value.port), at: port)
  }

  /// Where a guest has or wants an address: the address of a buffer and its length.
  private struct AddressBuffer {
    let bytes: Address
    let count: UInt32

    init(_ call: borrowing Call, _ address: Address) throws(Failure) {
      let bytes: UInt32 = try call.load(address)
      count = try call.load(address + 4)
      self.bytes = Address(UInt64(bytes))
      guard count == 4 || count == 16 || count == storageSize else { throw .fail(.inval) }
      try call.check(self.bytes, count: UInt64(count))
    }

    func store(_ call: borrowing Call, _ value: SocketAddress) throws(Failure) {
      if count == storageSize {
        try call.store(UInt16(value.address.isV6 ? 2 : 1), at: bytes)
        try call.store(value.address.bytes, at: bytes + 2)
      } else {
        guard Int(count) >= value.address.bytes.count else { throw .fail(.nomem) }
        try call.store(value.address.bytes, at: bytes)
      }
    }
  }

  private static func address(
    _ call: borrowing Call, _ address: Address, _ port: UInt32
  ) throws(Failure) -> SocketAddress {
    let buffer = try AddressBuffer(call, address)
    guard let port = UInt16(exactly: port) else { throw .fail(.inval) }
    var start = buffer.bytes
    var count = UInt64(buffer.count)
    if buffer.count == storageSize {
      switch try call.load(start, as: UInt16.self) {
      case 1: count = 4
      case 2: count = 16
      default: throw .fail(.afnosupport)
      }
      start = start + 2
    }
    guard let ip = IPAddress(bytes: try call.bytes(start, count: count)) else { throw .fail(.inval) }
    return SocketAddress(address: ip, port: port)
  }
}
