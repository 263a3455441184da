/// What an image is called: `HOST[:PORT]/REPOSITORY[:TAG][@DIGEST]`, with Docker's abbreviations.
///
/// ```swift
/// try Reference(parsing: "oci://ghcr.io/someone/food:1").repository  // "someone/food"
/// ```
public struct Reference: Hashable, Sendable, CustomStringConvertible {
  /// Where the registry is: a name or an address, and perhaps a port.
  public let host: String
  /// What the registry calls the repository.
  public let repository: String
  /// The tag; nil if there is a digest and no tag.
  public let tag: String?
  /// The digest of the manifest, if it is given.
  public let digest: Digest?

  /// Reads a reference.
  /// - Parameter text: With or without `oci://` before it. Without a host it is Docker Hub's, without a tag `latest` is meant.
  /// - Throws: What is wrong with it.
  public init(parsing text: String) throws(RegistryError) {
    func problem(_ found: String) -> RegistryError {
      RegistryError("\(text.shown): expected HOST/REPOSITORY[:TAG][@sha256:DIGEST], found \(found)")
    }
    var rest = text[...]
    if rest.hasPrefix("oci://") { rest = rest.dropFirst(6) }
    guard rest.utf8.count <= 512 else { throw problem("more than 512 bytes") }
    var digest: Digest?
    if let at = rest.firstIndex(of: "@") {
      digest = try Digest(parsing: String(rest[rest.index(after: at)...]))
      rest = rest[..<at]
    }
    var tag: String?
    // A colon before the last slash is the port's.
    if let colon = rest.lastIndex(of: ":"), !rest[colon...].contains("/") {
      tag = String(rest[rest.index(after: colon)...])
      rest = rest[..<colon]
    }
    if let tag {
      let isTag =
        (1...128).contains(tag.utf8.count) && tag.utf8.first != UInt8(ascii: ".") && tag.utf8.first != UInt8(ascii: "-")
        && tag.utf8.allSatisfy { $0.isLetter || $0.isCapital || $0.isDigit || [0x5F, 0x2E, 0x2D].contains($0) }
      guard isTag else { throw problem("the tag \"\(tag.shown)\"") }
    }
    var parts = rest.split(separator: "/", omittingEmptySubsequences: false).map { String($0) }
    var host = "docker.io"
    if parts.count > 1, let first = parts.first, first == "localhost" || first.contains(".") || first.contains(":") {
      host = first
      parts.removeFirst()
    } else if parts.count == 1 {
      parts.insert("library", at: 0)
    }
    guard host.utf8.first.map({ $0 != UInt8(ascii: ".") && $0 != UInt8(ascii: "-") }) ?? false,
      host.utf8.allSatisfy({ $0.isLetter || $0.isCapital || $0.isDigit || Array(".-:[]".utf8).contains($0) })
    else {
      throw problem("the host \"\(host.shown)\"")
    }
    for part in parts {
      let isName =
        part.utf8.first.map { $0.isLetter || $0.isDigit } ?? false
        && part.utf8.last.map { $0.isLetter || $0.isDigit } ?? false
        && part.utf8.allSatisfy { $0.isLetter || $0.isDigit || [0x5F, 0x2E, 0x2D].contains($0) }
        && !part.contains("..")
      guard isName else {
        throw problem(
          "\"\(part.shown)\" in the repository, whose names have small letters, digits, and . _ - between them")
      }
    }
    self.host = host
    self.repository = parts.joined(separator: "/")
    self.tag = tag ?? (digest == nil ? "latest" : nil)
    self.digest = digest
  }

  /// What a registry is asked for.
  public var version: String { digest?.description ?? tag ?? "latest" }

  /// In full.
  public var description: String {
    "\(host)/\(repository)" + (tag.map { ":\($0)" } ?? "") + (digest.map { "@\($0)" } ?? "")
  }

  /// Where the registry answers; Docker Hub's does so elsewhere.
  var server: String { host == "docker.io" ? "registry-1.docker.io" : host }

  /// Whether the registry is on this machine, where nobody listens and TLS is not expected.
  var isLoopback: Bool {
    let name = host.hasPrefix("[") ? host.prefix { $0 != "]" }.dropFirst() : host.prefix { $0 != ":" }
    let isAddress = name.hasPrefix("127.") && name.allSatisfy { $0.isNumber || $0 == "." }
    return name == "localhost" || name == "::1" || isAddress
  }
}

extension UInt8 {
  fileprivate var isLetter: Bool { (0x61...0x7A).contains(self) }
  fileprivate var isCapital: Bool { (0x41...0x5A).contains(self) }
  fileprivate var isDigit: Bool { (0x30...0x39).contains(self) }
}
