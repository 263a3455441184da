import Glibc

/// Finds the addresses of a name: in `/etc/hosts`, and else by asking the servers of `/etc/resolv.conf` (RFC 1035).
///
/// The C library's resolver is not used: its waits cannot be ended, and a static executable lacks the parts that it loads
/// at run time.
struct NameResolver {
  private static let attempts = 2
  private static let patience: UInt64 = 3_000_000_000
  private static let typeA: UInt16 = 1
  private static let typeAAAA: UInt16 = 28

  private let interruption: Interruption

  init(_ interruption: Interruption) { self.interruption = interruption }

  /// The addresses, those of version 4 first; none if there is no such name.
  func addresses(of name: String) throws(Failure) -> [IPAddress] {
    let name = name.hasSuffix(".") ? String(name.dropLast()) : name
    let known = Self.hosts(System.contents("/etc/hosts", limit: 1 << 20), name)
    if !known.isEmpty { return known }
    if name.lowercased() == "localhost" { return [.loopback, .loopbackV6] }
    let servers = Self.servers(System.contents("/etc/resolv.conf", limit: 1 << 16))
    guard !servers.isEmpty else { throw .fail(.aifail) }
    var result: [IPAddress] = []
    for type in [Self.typeA, Self.typeAAAA] { result += try ask(servers, name, type) ?? [] }
    return result
  }

  // Files.

  private static func lines(_ bytes: [UInt8]) -> [[Substring]] {
    String(decoding: bytes, as: UTF8.self).split { $0.isNewline }.map { line in
      line.prefix { $0 != "#" && $0 != ";" }.split { $0 == " " || $0 == "\t" }
    }
  }

  static func hosts(_ bytes: [UInt8], _ name: String) -> [IPAddress] {
    let name = name.lowercased()
    var result: [IPAddress] = []
    for words in lines(bytes) where words.dropFirst().contains(where: { $0.lowercased() == name }) {
      if let address = IPAddress(String(words[0])), !result.contains(address) { result.append(address) }
    }
    return result
  }

  static func servers(_ bytes: [UInt8]) -> [IPAddress] {
    lines(bytes).compactMap { words in
      words.count >= 2 && words[0] == "nameserver" ? IPAddress(String(words[1])) : nil
    }
  }

  // Questions.

  /// Asks one server after the other.
  /// - Returns: nil if none answered.
  private func ask(_ servers: [IPAddress], _ name: String, _ type: UInt16) throws(Failure) -> [IPAddress]? {
    for _ in 0..<Self.attempts {
      for server in servers.prefix(3) {
        var identifier = UInt16.random(in: 0...UInt16.max)
        if identifier == 0 { identifier = 1 }
        guard let question = Self.question(name, type, identifier) else { return [] }
        let server = SocketAddress(address: server, port: 53)
        let descriptor = try System.socket(isV6: server.address.isV6, isStream: false)
        // Connected, so that only the server's answers arrive.
        guard System.connect(descriptor.number, server) >= 0,
          System.send(descriptor.number, question, to: server) >= 0
        else { continue }
        let end = Socket.end(after: Self.patience)
        while try interruption.wait(descriptor.number, for: POLLIN, until: end) {
          guard let (answer, _) = System.receive(descriptor.number, limit: 4096) else { break }
          if let addresses = Self.answer(answer, question, type) { return addresses }
        }
      }
    }
    return nil
  }

  /// A question, or nil if the name cannot be one.
  static func question(_ name: String, _ type: UInt16, _ identifier: UInt16) -> [UInt8]? {
    var message: [UInt8] = []
    message.append(bigEndian: identifier)
    // Recursion desired; one question.
    for word: UInt16 in [0x0100, 1, 0, 0, 0] { message.append(bigEndian: word) }
    for label in name.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false) {
      guard !label.isEmpty, label.count < 64 else { return nil }
      message.append(UInt8(label.count))
      message.append(contentsOf: label)
    }
    message.append(0)
    guard message.count <= 12 + 255 else { return nil }
    message.append(bigEndian: type)
    message.append(bigEndian: 1)
    return message
  }

  /// The addresses in an answer, or nil if it does not answer the question.
  static func answer(_ message: [UInt8], _ question: [UInt8], _ type: UInt16) -> [IPAddress]? {
    // The same identifier and question, and the bit of an answer.
    guard message.count >= question.count, message[..<2] == question[..<2], message[2] & 0x80 != 0,
      message[12..<question.count].elementsEqual(question[12...])
    else { return nil }
    // 3: there is no such name.
    let code = message[3] & 0x0F
    guard code == 0 else { return code == 3 ? [] : nil }
    let count = Int(message[6]) << 8 | Int(message[7])
    var position = question.count
    var result: [IPAddress] = []
    for _ in 0..<min(count, 64) {
      guard skipName(message, &position), position + 10 <= message.count else { return result }
      let found = UInt16(message[position]) << 8 | UInt16(message[position + 1])
      let size = Int(message[position + 8]) << 8 | Int(message[position + 9])
      position += 10
      guard position + size <= message.count else { return result }
      if found == type, let address = IPAddress(bytes: Array(message[position..<position + size])),
        address.isV6 == (type == typeAAAA)
      {
        result.append(address)
      }
      position += size
    }
    return result
  }

  /// Skips a name; compressed ones end with a reference, which need not be followed.
  private static func skipName(_ message: [UInt8], _ position: inout Int) -> Bool {
    while position < message.count {
      let length = Int(message[position])
      if length == 0 {
        position += 1
        return true
      }
      if length & 0xC0 == 0xC0 {
        position += 2
        return position <= message.count
      }
      guard length < 64 else { return false }
      position += 1 + length
    }
    return false
  }
}

extension Array<UInt8> {
  fileprivate mutating func append(bigEndian value: UInt16) {
    append(UInt8(truncatingIfNeeded: value >> 8))
    append(UInt8(truncatingIfNeeded: value))
  }
}
