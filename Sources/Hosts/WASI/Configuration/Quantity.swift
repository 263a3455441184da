/// Numbers with units, as people write them in options and manifests.
public enum Quantity {
  /// What a duration looks like, for the error that says that something is none.
  public static let durationExpectation = "a duration such as 500ms, 2s or 1m"
  /// What a number of bytes looks like.
  public static let bytesExpectation = "a number of bytes such as 65536, 64K, 10M or 2GiB"

  /// Reads a number of seconds, or a number with `ns`, `us`, `ms`, `s` or `m`.
  /// - Returns: Nanoseconds, or nil.
  public static func nanoseconds(_ text: String) -> UInt64? {
    for (suffix, factor) in [("ns", 1.0), ("us", 1e3), ("ms", 1e6), ("s", 1e9), ("m", 6e10), ("", 1e9)]
    where text.hasSuffix(suffix) {
      guard let number = Double(text.dropLast(suffix.count)), number >= 0, number * factor < 9e18 else { return nil }
      return UInt64(number * factor)
    }
    return nil
  }

  /// Reads a number of bytes, perhaps with `K`, `M`, `G`, `T` or `KiB` and so on: powers of 1024.
  /// - Returns: Bytes, or nil.
  public static func bytes(_ text: String) -> UInt64? {
    var text = text[...]
    if text.hasSuffix("iB") { text = text.dropLast(2) } else if text.hasSuffix("B") { text = text.dropLast() }
    let shift: UInt64
    switch text.last {
    case "K", "k": shift = 10
    case "M", "m": shift = 20
    case "G", "g": shift = 30
    case "T", "t": shift = 40
    default: shift = 0
    }
    if shift > 0 { text = text.dropLast() }
    guard let number = UInt64(text), number <= .max >> shift else { return nil }
    return number << shift
  }
}

extension WASIEnvironment.Directory {
  /// Reads `HOST[::GUEST][:ro]`.
  /// - Returns: nil if a part is empty.
  public init?(parsing text: String) {
    var text = text
    let isReadOnly = text.hasSuffix(":ro")
    if isReadOnly { text.removeLast(3) }
    var host = text
    var guest = text
    var previous = text.startIndex
    for index in text.indices.dropFirst() {
      if text[previous] == ":", text[index] == ":" {
        host = String(text[..<previous])
        guest = String(text[text.index(after: index)...])
        break
      }
      previous = index
    }
    guard !host.isEmpty, !guest.isEmpty else { return nil }
    self.init(host: host, guest: guest, isReadOnly: isReadOnly)
  }
}
