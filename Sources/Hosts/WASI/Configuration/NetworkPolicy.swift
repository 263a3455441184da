/// An address of the Internet Protocol.
public struct IPAddress: Sendable, Hashable {
  /// Four or sixteen bytes in network order.
  public let bytes: [UInt8]

  /// Makes an address.
  /// - Parameter bytes: Four bytes of version 4 or sixteen of version 6.
  /// - Returns: nil for another number of bytes.
  public init?(bytes: [UInt8]) {
    guard bytes.count == 4 || bytes.count == 16 else { return nil }
    self.bytes = bytes
  }

  /// Reads an address.
  /// - Parameter text: `192.0.2.1` or `2001:db8::1`; no names.
  public init?(_ text: String) {
    guard let bytes = System.parseAddress(text) else { return nil }
    self.bytes = bytes
  }

  private init(unchecked bytes: [UInt8]) { self.bytes = bytes }

  static let loopback = IPAddress(unchecked: [127, 0, 0, 1])
  static let loopbackV6 = IPAddress(unchecked: [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1])

  var isV6: Bool { bytes.count == 16 }

  /// The address that the kernel would take this one for: version 4 for its mapping into version 6, and the loopback
  /// address for a connection to no address.
  var canonical: IPAddress {
    if isV6 {
      guard bytes.prefix(10).allSatisfy({ $0 == 0 }) else { return self }
      if bytes[10] == 0xFF, bytes[11] == 0xFF { return IPAddress(unchecked: Array(bytes.suffix(4))) }
    }
    return self
  }

  var isUnspecified: Bool { canonical.bytes.allSatisfy { $0 == 0 } }

  /// Whether a name on the Internet has no business to point here: this host, or its link.
  var isLocal: Bool {
    let bytes = canonical.bytes
    if bytes.count == 4 {
      return bytes[0] == 0 || bytes[0] == 127 || bytes[0] == 169 && bytes[1] == 254 || bytes[0] >= 224
    }
    let isLoopbackOrUnspecified = bytes.prefix(15).allSatisfy { $0 == 0 } && bytes[15] <= 1
    return isLoopbackOrUnspecified || bytes[0] == 0xFE && bytes[1] & 0xC0 == 0x80 || bytes[0] == 0xFF
  }

  /// Whether the first bits are those of a network.
  func isIn(_ network: IPAddress, prefix: Int) -> Bool {
    guard bytes.count == network.bytes.count else { return false }
    var rest = prefix
    for index in bytes.indices where rest > 0 {
      let mask = rest >= 8 ? 0xFF : UInt8(truncatingIfNeeded: 0xFF00 >> rest)
      if (bytes[index] ^ network.bytes[index]) & mask != 0 { return false }
      rest -= 8
    }
    return true
  }
}

/// Which addresses a guest may use. A fresh value allows none.
///
/// ```swift
/// configuration.network.connect = [.init(.name("api.example.com"), port: 443)]
/// configuration.network.bind = [.init(.address(IPAddress("127.0.0.1")!), port: 8080)]
/// ```
public struct NetworkPolicy: Sendable {
  /// A set of hosts.
  public enum Hosts: Sendable, Hashable {
    /// Every host.
    case any
    /// One address.
    case address(IPAddress)
    /// The addresses that begin with the same bits.
    case network(IPAddress, prefix: Int)
    /// The addresses that a name resolves to when the guest asks; never this host itself, its link or a multicast
    /// group, except that `localhost` is the loopback address.
    case name(String)
  }

  /// A set of hosts and ports.
  public struct Rule: Sendable, Hashable {
    /// The hosts.
    public var hosts: Hosts
    /// The ports. When a guest binds to port 0 the kernel chooses, so a rule for that includes 0.
    public var ports: ClosedRange<UInt16>

    /// Allows a range of ports.
    public init(_ hosts: Hosts, ports: ClosedRange<UInt16> = 0...UInt16.max) {
      self.hosts = hosts
      self.ports = ports
    }

    /// Allows one port.
    public init(_ hosts: Hosts, port: UInt16) { self.init(hosts, ports: port...port) }
  }

  /// Where the guest may connect and send to.
  public var connect: [Rule] = []
  /// Where the guest may listen and receive.
  public var bind: [Rule] = []
  /// Finds the addresses of names that `connect` allows, or nil for `/etc/hosts` and the system's name servers. An
  /// empty result means that there is no such name.
  public var resolve: (@Sendable (String) -> [IPAddress])?

  /// Allows nothing.
  public init() {}

  var isEmpty: Bool { connect.isEmpty && bind.isEmpty }

  /// Whether a guest may learn the addresses of a name.
  func mayResolve(_ name: String) -> Bool {
    connect.contains { rule in
      switch rule.hosts {
      case .any: true
      case .name(let allowed): allowed.lowercased() == name.lowercased()
      case .address, .network: false
      }
    }
  }

  /// Whether a guest may connect or send to an address.
  /// - Parameters:
  ///   - address: The address.
  ///   - port: The port.
  ///   - names: The names that resolved to an address when the guest asked.
  func mayConnect(_ address: IPAddress, _ port: UInt16, names: (IPAddress) -> Set<String>) -> Bool {
    // The kernel takes a connection to no address for one to itself.
    let address = address.isUnspecified ? (address.canonical.isV6 ? .loopbackV6 : .loopback) : address.canonical
    return connect.contains { rule in
      rule.ports.contains(port) && Self.matches(rule.hosts, address, names: names)
    }
  }

  /// Whether a guest may bind to an address.
  func mayBind(_ address: IPAddress, _ port: UInt16) -> Bool {
    let address = address.canonical
    return bind.contains { rule in
      rule.ports.contains(port) && Self.matches(rule.hosts, address) { _ in [] }
    }
  }

  private static func matches(
    _ hosts: Hosts, _ address: IPAddress, names: (IPAddress) -> Set<String>
  ) -> Bool {
    switch hosts {
    case .any: true
    case .address(let allowed): allowed.canonical == address
    case .network(let network, let prefix): address.isIn(network, prefix: prefix)
    case .name(let name): names(address).contains(name.lowercased())
    }
  }
}
