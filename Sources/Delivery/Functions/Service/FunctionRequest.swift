/// A request for a function.
public struct FunctionRequest: Sendable {
  /// The method, `GET` for example.
  public var method = "GET"
  /// What was asked for, as it was sent: the path and the query.
  public var target = "/"
  /// The version of HTTP, `1.1` for example.
  public var version = "1.1"
  /// The fields of the header, as they were sent.
  public var headers: [(name: String, value: String)] = []
  /// The body.
  public var body: [UInt8] = []
  /// The client's address, without the port.
  public var remoteAddress = ""
  /// The server's name as the client knows it, and its port.
  public var serverName = "localhost"
  /// The port of the server.
  public var serverPort = 80
  /// Whether the connection is encrypted.
  public var isSecure = false

  /// `GET /`.
  public init() {}

  /// A field of the header.
  func header(_ name: String) -> String? {
    let name = name.utf8
    return headers.first { field in
      field.name.utf8.count == name.count && zip(field.name.utf8, name).allSatisfy { $0 | 0x20 == $1 | 0x20 }
    }?.value
  }
}

/// The path and the query of a request's target.
struct Target: Equatable {
  /// The path, with what was percent-encoded decoded: it begins with a slash and has no NUL.
  let path: String
  /// What follows the question mark, as it was sent.
  let query: String

  /// Takes a target apart.
  /// - Returns: nil if it is no path, or one that cannot be decoded to UTF-8.
  init?(_ target: String) {
    if Self.isPlain(target) {
      path = target
      query = ""
      return
    }
    var rest = target[...]
    // An absolute target names the server first (RFC 9112 §3.2.2).
    for scheme in ["http://", "https://"] where rest.hasPrefix(scheme) {
      rest = rest.dropFirst(scheme.count)
      rest = rest[(rest.firstIndex { $0 == "/" || $0 == "?" } ?? rest.endIndex)...]
      if rest.first != "/" { rest = "/" + rest }
    }
    let parts = rest.prefix { $0 != "#" }.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
    guard let path = parts.first, path.hasPrefix("/"), let decoded = Self.decode(path) else { return nil }
    self.path = decoded
    query = parts.count > 1 ? String(parts[1]) : ""
  }

  /// Whether a target is a path as it stands, as most are.
  private static func isPlain(_ target: String) -> Bool {
    let bytes = target.utf8.span
    guard bytes.count > 0, bytes[0] == UInt8(ascii: "/") else { return false }
    for index in bytes.indices {
      switch bytes[index] {
      case UInt8(ascii: "%"), UInt8(ascii: "?"), UInt8(ascii: "#"): return false
      default: break
      }
    }
    return true
  }

  private static func decode(_ path: Substring) -> String? {
    guard path.utf8.contains(UInt8(ascii: "%")) else { return String(path) }
    var bytes: [UInt8] = []
    var iterator = path.utf8.makeIterator()
    while let byte = iterator.next() {
      guard byte == UInt8(ascii: "%") else {
        bytes.append(byte)
        continue
      }
      guard let high = iterator.next().flatMap(Self.digit), let low = iterator.next().flatMap(Self.digit) else {
        return nil
      }
      bytes.append(high << 4 | low)
    }
    return bytes.contains(0) ? nil : String(validating: bytes, as: UTF8.self)
  }

  private static func digit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
    default: nil
    }
  }
}
