extension NetworkPolicy {
  /// Allows connecting to, and listening at, what a text names.
  ///
  /// ```swift
  /// policy.allow("api.example.com:443")
  /// policy.allow("10.0.0.0/8:*")
  /// policy.allow("[::1]:8000-8080")
  /// ```
  ///
  /// The host is an address, a network, a name or `*`; the port is a number, a range or `*`. An address of version 6
  /// stands in brackets.
  /// - Parameter text: `HOST:PORT`.
  /// - Returns: Whether the text makes sense.
  public mutating func allow(_ text: String) -> Bool {
    guard let colon = text.lastIndex(of: ":"), let ports = Self.ports(text[text.index(after: colon)...]) else {
      return false
    }
    var host = String(text[..<colon])
    if host.hasPrefix("["), host.hasSuffix("]") { host = String(host.dropFirst().dropLast()) }
    guard let hosts = Self.hosts(host) else { return false }
    connect.append(Rule(hosts, ports: ports))
    if case .name(let name) = hosts {
      // A guest listens at addresses; of all names only this one has the same everywhere.
      if name.lowercased() == "localhost" {
        bind.append(Rule(.network(.loopback, prefix: 8), ports: ports))
        bind.append(Rule(.address(.loopbackV6), ports: ports))
      }
    } else {
      bind.append(Rule(hosts, ports: ports))
    }
    return true
  }

  private static func hosts(_ text: String) -> Hosts? {
    if text == "*" { return .any }
    if let address = IPAddress(text) { return .address(address) }
    if let slash = text.lastIndex(of: "/") {
      guard let network = IPAddress(String(text[..<slash])), let prefix = Int(text[text.index(after: slash)...]),
        (0...network.bytes.count * 8).contains(prefix)
      else { return nil }
      return .network(network, prefix: prefix)
    }
    let isName =
      !text.isEmpty
      && text.utf8.allSatisfy { byte in
        UInt8(ascii: "a")...UInt8(ascii: "z") ~= byte | 0x20 || UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte
          || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_")
      }
    return isName ? .name(text) : nil
  }

  private static func ports(_ text: Substring) -> ClosedRange<UInt16>? {
    if text == "*" { return 0...UInt16.max }
    if let port = UInt16(text) { return port...port }
    guard let dash = text.firstIndex(of: "-"), let first = UInt16(text[..<dash]),
      let last = UInt16(text[text.index(after: dash)...]), first <= last
    else { return nil }
    return first...last
  }
}
