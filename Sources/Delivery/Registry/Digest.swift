import Crypto

/// What content is called by: the SHA-256 of its bytes (OCI image specification, "Digests").
public struct Digest: Hashable, Sendable, CustomStringConvertible {
  /// 64 hexadecimal digits in lower case, and nothing else: names of files are made of them.
  public let hex: String

  /// Reads `sha256:` and 64 digits.
  /// - Throws: If it is something else; digests of other kinds are not supported.
  public init(parsing text: String) throws(RegistryError) {
    let hex = text.dropFirst(7)
    guard text.hasPrefix("sha256:"), hex.utf8.count == 64,
      hex.utf8.allSatisfy({ (0x30...0x39).contains($0) || (0x61...0x66).contains($0) })
    else {
      throw RegistryError("expected a digest as sha256: and 64 hexadecimal digits, found \"\(text.shown)\"")
    }
    self.hex = String(hex)
  }

  /// The digest of bytes.
  public init(of bytes: [UInt8]) {
    var hasher = Hasher()
    hasher.update(bytes)
    self = hasher.finish()
  }

  private init(hex: String) { self.hex = hex }

  /// `sha256:` and the digits.
  public var description: String { "sha256:" + hex }

  /// Takes bytes as they come.
  struct Hasher {
    private var hash = SHA256()

    mutating func update(_ bytes: some Collection<UInt8>) {
      if bytes.withContiguousStorageIfAvailable({ hash.update(data: UnsafeRawBufferPointer($0)) }) == nil {
        hash.update(data: Array(bytes))
      }
    }

    func finish() -> Digest {
      let digits = Array("0123456789abcdef".utf8)
      var hex: [UInt8] = []
      for byte in hash.finalize() { hex += [digits[Int(byte >> 4)], digits[Int(byte & 15)]] }
      return Digest(hex: String(decoding: hex, as: UTF8.self))
    }
  }
}

extension String {
  /// The text as an error shows it: not longer than a line, and without characters that change a terminal.
  var shown: String {
    let clean = unicodeScalars.prefix(120).map { $0.value < 32 || (127..<160).contains($0.value) ? "?" : String($0) }
    return clean.joined() + (unicodeScalars.count > 120 ? "…" : "")
  }
}
