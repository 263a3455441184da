/// A path that a guest gave: not empty, no NUL, UTF-8, not too long. Whether it leads anywhere is for the resolver.
struct GuestPath {
  let bytes: [UInt8]

  static let slash = UInt8(ascii: "/")

  /// Copies a path out of the guest's memory and judges the copy.
  init(_ call: borrowing Call, _ address: Address, _ count: UInt32) throws(Failure) {
    guard Int(count) <= call.environment.limits.pathBytes else { throw .fail(.nametoolong) }
    try self.init(call.bytes(address, count: UInt64(count)))
  }

  /// Judges bytes.
  init(_ bytes: [UInt8]) throws(Failure) {
    guard !bytes.isEmpty else { throw .fail(.noent) }
    guard !bytes.contains(0) else { throw .fail(.inval) }
    guard String.isUTF8(bytes) else { throw .fail(.ilseq) }
    self.bytes = bytes
  }

  var isAbsolute: Bool { bytes.first == Self.slash }
  var hasTrailingSlash: Bool { bytes.last == Self.slash }

  /// The components between the slashes.
  var components: [ArraySlice<UInt8>] { bytes.split(separator: Self.slash) }

  /// The path of the parent, empty if the path has one component, and the last component, empty if there is none.
  var split: (parent: [UInt8], name: [UInt8]) {
    var end = bytes.count
    while end > 0, bytes[end - 1] == Self.slash { end -= 1 }
    var start = end
    while start > 0, bytes[start - 1] != Self.slash { start -= 1 }
    return (Array(bytes[..<start]), Array(bytes[start..<end]))
  }
}

extension String {
  /// Whether bytes are UTF-8.
  static func isUTF8(_ bytes: [UInt8]) -> Bool {
    if bytes.allSatisfy({ $0 < 0x80 }) { return true }
    return String(validating: bytes, as: UTF8.self) != nil
  }
}
