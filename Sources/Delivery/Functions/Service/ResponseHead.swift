/// The status and the header of a function's response.
struct ResponseHead: Equatable, Sendable {
  struct Field: Equatable, Sendable {
    var name: String
    var value: String
  }

  var status = 200
  var fields: [Field] = []
}

/// Reads the header of what a program writes to its standard output (RFC 3875 §6.2), piece by piece.
struct ResponseHeadParser {
  /// What is wrong with the output.
  struct Problem: Error, Equatable {
    let message: String
  }

  /// The most bytes of a header.
  private static let most = 65536
  private var bytes: [UInt8] = []

  /// Takes a piece of the output.
  /// - Returns: The header and what follows it in this piece, once the header is complete.
  mutating func take(_ piece: [UInt8]) throws(Problem) -> (head: ResponseHead, rest: ArraySlice<UInt8>)? {
    // A line that is empty ends the header; it may begin in the piece before.
    var position = max(0, bytes.count - 2)
    bytes += piece
    while position < bytes.count {
      if bytes[position] == UInt8(ascii: "\n") {
        if position == 0 { return (try Self.head([]), bytes[1...]) }
        if position + 1 < bytes.count, bytes[position + 1] == UInt8(ascii: "\n") {
          return (try Self.head(bytes[..<position]), bytes[(position + 2)...])
        }
        if position + 2 < bytes.count, bytes[position + 1] == UInt8(ascii: "\r"),
          bytes[position + 2] == UInt8(ascii: "\n")
        {
          return (try Self.head(bytes[..<position]), bytes[(position + 3)...])
        }
      }
      position += 1
    }
    guard bytes.count <= Self.most else {
      throw Problem(message: "expected a header of at most \(Self.most) bytes and an empty line, found more")
    }
    return nil
  }

  /// What there is when the program ends: an output without a header is a mistake.
  func finish() -> Problem {
    if bytes.isEmpty { return Problem(message: "expected a response on the standard output, found none") }
    let start = String(decoding: bytes.prefix(40), as: UTF8.self)
    return Problem(
      message: "expected a header such as \"Content-Type: text/plain\", an empty line and the body, found \"\(start)\"")
  }

  private static func head(_ bytes: ArraySlice<UInt8>) throws(Problem) -> ResponseHead {
    var head = ResponseHead()
    var hasStatus = false
    for line in bytes.split(separator: UInt8(ascii: "\n")) {
      let line = line.last == UInt8(ascii: "\r") ? line.dropLast() : line
      if line.isEmpty { continue }
      guard let colon = line.firstIndex(of: UInt8(ascii: ":")), colon > line.startIndex,
        line[..<colon].allSatisfy(isTokenByte), line[colon...].allSatisfy({ $0 >= 0x20 && $0 != 0x7F || $0 == 0x09 })
      else {
        let shown = String(decoding: line.prefix(40), as: UTF8.self)
        throw Problem(message: "expected a header field such as \"Content-Type: text/plain\", found \"\(shown)\"")
      }
      let name = String(decoding: line[..<colon], as: UTF8.self)
      var value = line[line.index(after: colon)...].drop { $0 == 0x20 || $0 == 0x09 }
      while let last = value.last, last == 0x20 || last == 0x09 { value.removeLast() }
      switch name.lowercased() {
      case "status":
        guard let status = Int(String(decoding: value.prefix(3), as: UTF8.self)), (200...599).contains(status),
          value.count == 3 || value.dropFirst(3).first == 0x20
        else {
          let shown = String(decoding: value.prefix(40), as: UTF8.self)
          throw Problem(message: "expected a status from 200 to 599, found \"\(shown)\"")
        }
        head.status = status
        hasStatus = true
      // The server counts the bytes and decides on the connection.
      case "content-length", "transfer-encoding", "connection", "keep-alive", "upgrade", "te", "trailer": break
      case "location":
        if !hasStatus { head.status = 302 }
        head.fields.append(.init(name: name, value: String(decoding: value, as: UTF8.self)))
      default: head.fields.append(.init(name: name, value: String(decoding: value, as: UTF8.self)))
      }
    }
    guard head.status < 300 && head.fields.isEmpty && !hasStatus else { return head }
    throw Problem(message: "expected Content-Type, Location or Status in the header, found none of them")
  }

  /// Bytes of a token (RFC 9110 §5.6.2).
  private static func isTokenByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      true
    default: "!#$%&'*+-.^_`|~".utf8.contains(byte)
    }
  }
}
