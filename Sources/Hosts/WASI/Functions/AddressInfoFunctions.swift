/// `sock_getaddrinfo` of the WasmEdge extension.
enum AddressInfoFunctions {
  // addrinfo: flags at 0 (2 bytes), family at 2, socket type at 3, protocol at 4, length of the address at 8, address of
  // the socket address at 12, of the canonical name at 16, its length at 20, address of the next at 24.
  // Socket address: family at 0, length of the data at 4, address of the data at 8. Data: port and address in network
  // order, and for version 6 the flow before and the scope after the address.

  private static let flags: UInt16 = 0x7F
  private static let numericHost: UInt16 = 1 << 2
  private static let passive: UInt16 = 1

  static func sockGetaddrinfo(
    _ call: borrowing Call, node: Address, nodeCount: UInt32, service: Address, serviceCount: UInt32, hints: Address,
    results: Address, capacity: UInt32, resultCount: Address
  ) throws(Failure) {
    let name = try text(call, node, nodeCount)
    let serviceName = try text(call, service, serviceCount)
    let flags: UInt16 = try call.load(hints)
    let family: UInt8 = try call.load(hints + 2)
    let type: UInt8 = try call.load(hints + 3)
    let proto: UInt8 = try call.load(hints + 4)
    guard capacity > 0 else { throw .fail(.aimemory) }
    guard !name.isEmpty || !serviceName.isEmpty else { throw .fail(.ainoname) }
    guard flags & ~Self.flags == 0 else { throw .fail(.aibadflag) }
    guard family <= 2 else { throw .fail(.aifamily) }
    guard type <= 2, proto <= 2 else { throw .fail(.aisocktype) }
    try call.check(resultCount, count: 4)

    let port = try port(serviceName)
    let addresses = try addresses(call, name, flags).filter {
      family == 0 || $0.isV6 == (family == 2)
    }
    guard !addresses.isEmpty else { throw .fail(.ainodata) }
    // Type and protocol belong together; one that is not given comes from the other.
    let isStream = type == 2 || type == 0 && proto != 2
    var entry: UInt32 = try call.load(results)
    var stored: UInt32 = 0
    for address in addresses.prefix(min(Int(capacity), call.environment.limits.addressResults)) {
      // A guest that made room for fewer than it says ends its list early.
      guard entry != 0 else { break }
      let info = Address(UInt64(entry))
      let socketAddress = Address(UInt64(try call.load(info + 12, as: UInt32.self)))
      let dataAddress: UInt32 = try call.load(socketAddress + 8)
      let data = data(address, port)
      try call.store(data, at: Address(UInt64(dataAddress)))
      try call.store(UInt8(address.isV6 ? 2 : 1), at: socketAddress)
      try call.store(UInt32(data.count), at: socketAddress + 4)
      try call.store(flags, at: info)
      try call.store(UInt8(address.isV6 ? 2 : 1), at: info + 2)
      try call.store(UInt8(isStream ? 2 : 1), at: info + 3)
      try call.store(UInt8(isStream ? 1 : 2), at: info + 4)
      // Of the host's structure: the data and two bytes of family.
      try call.store(UInt32(data.count + 2), at: info + 8)
      try call.store(UInt32(0), at: info + 20)
      entry = try call.load(info + 24)
      stored += 1
    }
    try call.store(stored, at: resultCount)
  }

  /// A text that may end with NUL.
  private static func text(_ call: borrowing Call, _ address: Address, _ count: UInt32) throws(Failure) -> String {
    guard count <= 1024 else { throw .fail(.ainoname) }
    let bytes = try call.bytes(address, count: UInt64(count)).prefix { $0 != 0 }
    guard bytes.allSatisfy({ $0 > 0x20 && $0 < 0x7F }) else { throw .fail(.ainoname) }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func port(_ service: String) throws(Failure) -> UInt16 {
    if service.isEmpty { return 0 }
    if let port = UInt16(service) { return port }
    switch service.lowercased() {
    case "http": return 80
    case "https": return 443
    case "domain": return 53
    case "ftp": return 21
    case "ssh": return 22
    case "smtp": return 25
    case "ntp": return 123
    default: throw .fail(.aiservice)
    }
  }

  private static func addresses(
    _ call: borrowing Call, _ name: String, _ flags: UInt16
  ) throws(Failure) -> [IPAddress] {
    if name.isEmpty {
      guard flags & passive != 0 else { return [.loopback, .loopbackV6] }
      return [[UInt8](repeating: 0, count: 4), [UInt8](repeating: 0, count: 16)].compactMap { IPAddress(bytes: $0) }
    }
    if let address = IPAddress(name) { return [address] }
    guard flags & numericHost == 0 else { throw .fail(.ainoname) }
    let environment = call.environment
    guard environment.configuration.network.mayResolve(name) else { throw .fail(.acces) }
    let found: [IPAddress]
    if let resolve = environment.configuration.network.resolve {
      found = resolve(name)
    } else {
      found = try NameResolver(environment.interruption).addresses(of: name)
    }
    guard !found.isEmpty else { throw .fail(.ainoname) }
    environment.resolvedNames.insert(name, found)
    return found
  }

  private static func data(_ address: IPAddress, _ port: UInt16) -> [UInt8] {
    var data = [UInt8(truncatingIfNeeded: port >> 8), UInt8(truncatingIfNeeded: port)]
    if address.isV6 {
      data += [0, 0, 0, 0] + address.bytes + [0, 0, 0, 0]
    } else {
      data += address.bytes + [0, 0, 0, 0, 0, 0, 0, 0]
    }
    return data
  }
}
