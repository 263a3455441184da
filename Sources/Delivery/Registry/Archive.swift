import CCompression
import Foundation

/// Looks for one file in the layers of an image: archives of tar, plain or compressed by gzip or zstd (OCI image specification, "Image
/// Layer Filesystem Changeset"). Nothing is unpacked but that file, so no path of an archive leads anywhere.
struct LayerReader {
  /// How much a layer may unpack to, in bytes; more is taken for an attack.
  static let unpackedLimit = 16 << 30
  /// The largest file that is taken out.
  static let fileLimit = 1 << 30

  /// What a layer has where a path leads.
  enum Finding {
    case file([UInt8])
    /// A link, to a path in the image.
    case link(String)
    /// The layer says that what layers below have there is gone.
    case removed
    case nothing
  }

  /// What a layer was compressed by.
  enum Compression: String {
    case gzip, zstd

    /// What the media type of a layer says.
    init?(mediaType: String) {
      if mediaType.hasSuffix("gzip") {
        self = .gzip
      } else if mediaType.hasSuffix("+zstd") {
        self = .zstd
      } else {
        return nil
      }
    }
  }

  let file: String

  /// Reads a layer to its end, or until the file has been found.
  /// - Parameters:
  ///   - wanted: The path, without `/` before it and without `.` and `..`.
  ///   - compression: What has compressed it; nil if nothing has.
  func find(_ wanted: String, _ compression: Compression?) throws(RegistryError) -> Finding {
    guard let handle = FileHandle(forReadingAtPath: file) else { throw RegistryError("\(file): it cannot be read") }
    defer { try? handle.close() }
    var archive = ArchiveScanner(wanted)
    var inflater = try compression.map { compression throws(RegistryError) in try Inflater(compression) }
    var total = 0
    while !archive.isDone {
      let read: Data?
      do { read = try handle.read(upToCount: 1 << 18) } catch { throw RegistryError("\(file): it cannot be read") }
      guard let read, !read.isEmpty else {
        if inflater?.isAtEnd == false { throw RegistryError("\(file): the compressed layer ends too early") }
        break
      }
      let input = Array(read)
      if inflater == nil {
        total += input.count
        try archive.take(input)
      } else {
        var at = 0
        while let pieces = try inflater?.next(input, &at) {
          total += pieces.count
          guard total <= Self.unpackedLimit else {
            throw RegistryError("\(file): expected a layer that unpacks to at most 16 GiB, found more")
          }
          try archive.take(pieces)
          if archive.isDone { break }
        }
      }
    }
    guard archive.isDone || archive.isBetweenFiles else { throw RegistryError("\(file): the archive ends too early") }
    return archive.finding
  }
}

/// Reads what gzip or zstd has written: streams, one after the other.
private struct Inflater: ~Copyable {
  private let state: OpaquePointer
  private let compression: LayerReader.Compression
  /// Whether the input may end here.
  private(set) var isAtEnd = false

  init(_ compression: LayerReader.Compression) throws(RegistryError) {
    guard compression == .gzip || apus_zstd_is_here() != 0 else {
      throw RegistryError(
        "a layer is compressed by zstd, which needs the library libzstd.so.1: it was not found on this machine")
    }
    guard let state = apus_inflate_new(compression == .zstd ? 1 : 0) else {
      throw RegistryError("there is no memory to read a layer")
    }
    self.state = state
    self.compression = compression
  }

  deinit { apus_inflate_free(state) }

  /// The next piece of what the input stands for.
  /// - Parameter at: Up to where the input was read before, and after.
  /// - Returns: nil if the input is used up.
  mutating func next(_ input: [UInt8], _ at: inout Int) throws(RegistryError) -> [UInt8]? {
    var (used, written, status) = (0, 0, Int32(0))
    let start = at
    let output = [UInt8](unsafeUninitializedCapacity: 1 << 18) { output, count in
      input.withUnsafeBufferPointer { input in
        guard let base = input.baseAddress, let target = output.baseAddress else { return }
        status = apus_inflate_next(state, base + start, input.count - start, &used, target, output.count, &written)
      }
      count = written
    }
    guard status >= 0 else {
      throw RegistryError("expected a layer compressed by \(compression.rawValue), found something else")
    }
    at += used
    isAtEnd = status == 1
    return used == 0 && written == 0 ? nil : output
  }
}

/// Follows an archive of tar as its bytes come (POSIX `pax`, with GNU's long names).
struct ArchiveScanner {
  private let wanted: String
  /// What a layer says of files that are gone: for each folder on the way, and the file itself.
  private let whiteouts: Set<String>
  private(set) var finding = LayerReader.Finding.nothing
  private(set) var isDone = false

  private var header: [UInt8] = []
  private var body: [UInt8] = []
  /// How many bytes of the current file are to come, and how many of its last block behind it.
  private var (left, padding) = (0, 0)
  private var content = Content.skipped
  /// What the records before a file say of it.
  private var (longName, longLink): (String?, String?)
  private var longSize: Int?

  private enum Content { case skipped, wanted, extended, name, link }

  init(_ wanted: String) {
    self.wanted = wanted
    var whiteouts: Set<String> = []
    var folder = ""
    for part in wanted.split(separator: "/") {
      whiteouts.insert(folder + ".wh." + part)
      whiteouts.insert(folder + ".wh..wh..opq")
      folder += part + "/"
    }
    self.whiteouts = whiteouts
  }

  var isBetweenFiles: Bool { header.isEmpty && left == 0 && padding == 0 }

  /// Takes the next bytes.
  mutating func take(_ bytes: [UInt8]) throws(RegistryError) {
    var bytes = bytes[...]
    while !bytes.isEmpty, !isDone {
      if left > 0 {
        let piece = bytes.prefix(left)
        if content != .skipped { body += piece }
        left -= piece.count
        bytes = bytes.dropFirst(piece.count)
        if left == 0 { try endFile() }
      } else if padding > 0 {
        let count = min(padding, bytes.count)
        padding -= count
        bytes = bytes.dropFirst(count)
      } else {
        let piece = bytes.prefix(512 - header.count)
        header += piece
        bytes = bytes.dropFirst(piece.count)
        if header.count == 512 {
          try beginFile()
          header.removeAll(keepingCapacity: true)
        }
      }
    }
  }

  private mutating func beginFile() throws(RegistryError) {
    // Two empty blocks end an archive.
    guard header.contains(where: { $0 != 0 }) else { return }
    let stated = try number(148..<156)
    let sum = header.enumerated().reduce(0) { $0 + ((148..<156).contains($1.offset) ? 32 : Int($1.element)) }
    guard stated == sum else {
      throw RegistryError("expected an archive of tar, found a header whose checksum is wrong")
    }
    let kind = header[156]
    var size = try number(124..<136)
    if kind != UInt8(ascii: "x"), kind != UInt8(ascii: "L"), kind != UInt8(ascii: "K"), kind != UInt8(ascii: "g") {
      size = longSize ?? size
    }
    guard size >= 0, size <= LayerReader.unpackedLimit else {
      throw RegistryError("a file of \(size) bytes in a layer")
    }
    body.removeAll(keepingCapacity: true)
    (left, padding) = (size, (512 - size % 512) % 512)
    content = .skipped
    switch kind {
    case UInt8(ascii: "x"), UInt8(ascii: "L"), UInt8(ascii: "K"):
      guard size <= 1 << 20 else { throw RegistryError("a name of \(size) bytes in a layer") }
      content = kind == UInt8(ascii: "x") ? .extended : kind == UInt8(ascii: "L") ? .name : .link
    case UInt8(ascii: "g"): break
    default:
      let prefix = text(257..<262) == "ustar" ? text(345..<500) : ""
      let name = Self.normalized(longName ?? (prefix.isEmpty ? "" : prefix + "/") + text(0..<100))
      let target = longLink ?? text(157..<257)
      (longName, longLink, longSize) = (nil, nil, nil)
      try meet(name, kind, size, target)
    }
    if left == 0 { try endFile() }
  }

  /// Looks whether an entry is what is wanted.
  private mutating func meet(_ name: String, _ kind: UInt8, _ size: Int, _ target: String) throws(RegistryError) {
    if whiteouts.contains(name), case .nothing = finding { finding = .removed }
    // A link of a folder on the way leads elsewhere as well.
    let isFolder = wanted.hasPrefix(name + "/") && !name.isEmpty
    guard name == wanted || isFolder && kind == UInt8(ascii: "2") else { return }
    switch kind {
    case 0, UInt8(ascii: "0"), UInt8(ascii: "7"):
      guard size <= LayerReader.fileLimit else {
        throw RegistryError("\(name.shown): expected a module of at most 1 GiB, found \(size) bytes")
      }
      content = .wanted
    case UInt8(ascii: "1"): found(.link(Self.normalized(target)))
    case UInt8(ascii: "2"):
      let rest = wanted.dropFirst(name.utf8.count)
      let folder = name.split(separator: "/").dropLast().joined(separator: "/")
      found(.link(Self.normalized(target.hasPrefix("/") ? target + rest : "\(folder)/\(target)\(rest)")))
    default: break
    }
  }

  private mutating func found(_ finding: LayerReader.Finding) {
    self.finding = finding
    isDone = true
  }

  private mutating func endFile() throws(RegistryError) {
    switch content {
    case .skipped: break
    case .wanted: found(.file(body))
    case .name: longName = String(decoding: body.prefix { $0 != 0 }, as: UTF8.self)
    case .link: longLink = String(decoding: body.prefix { $0 != 0 }, as: UTF8.self)
    case .extended: readRecords()
    }
    content = .skipped
  }

  /// Reads records of the form `LENGTH KEY=VALUE` and a line's end.
  private mutating func readRecords() {
    var rest = body[...]
    while let blank = rest.firstIndex(of: 32), let length = Int(String(decoding: rest[..<blank], as: UTF8.self)),
      length > blank - rest.startIndex + 1, length <= rest.count
    {
      let record = rest[(blank + 1)..<(rest.startIndex + length - 1)]
      rest = rest.dropFirst(length)
      guard let equal = record.firstIndex(of: UInt8(ascii: "=")) else { continue }
      let value = String(decoding: record[(equal + 1)...], as: UTF8.self)
      switch String(decoding: record[..<equal], as: UTF8.self) {
      case "path": longName = value
      case "linkpath": longLink = value
      case "size": longSize = Int(value)
      default: break
      }
    }
  }

  /// A number of a header: octal digits, or bytes where the first has its highest bit set.
  private func number(_ range: Range<Int>) throws(RegistryError) -> Int {
    let field = header[range]
    if let first = field.first, first & 0x80 != 0 {
      var value = Int(first & 0x3F)
      for byte in field.dropFirst() {
        guard value < 1 << 50 else { throw RegistryError("a number in an archive's header is too large") }
        value = value << 8 | Int(byte)
      }
      return value
    }
    var value = 0
    for byte in field where (0x30...0x37).contains(byte) {
      guard value < 1 << 50 else { throw RegistryError("a number in an archive's header is too large") }
      value = value << 3 | Int(byte - 0x30)
    }
    return value
  }

  private func text(_ range: Range<Int>) -> String { String(decoding: header[range].prefix { $0 != 0 }, as: UTF8.self) }

  /// A path without what leads nowhere; `..` never leads out of the image.
  static func normalized(_ path: String) -> String {
    var parts: [Substring] = []
    for part in path.split(separator: "/") where part != "." {
      if part == ".." { _ = parts.popLast() } else { parts.append(part) }
    }
    return parts.joined(separator: "/")
  }
}
