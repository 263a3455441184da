/// Reads JSON, byte by byte: nothing that the standard does not allow, and no name twice in an object.
struct JSONReader {
  private let bytes: [UInt8]
  private let mostDepth: Int
  private var place = 0

  init(_ bytes: [UInt8], mostDepth: Int) {
    self.bytes = bytes
    self.mostDepth = mostDepth
  }

  /// The value that all bytes are.
  mutating func document() throws(JSONError) -> JSONValue {
    let value = try value(depth: 0)
    skipSpace()
    guard place == bytes.count else { throw unexpected("the end") }
    return value
  }

  private var next: UInt8? { place < bytes.count ? bytes[place] : nil }

  private func unexpected(_ expected: String) -> JSONError {
    let found =
      switch next {
      case nil: "the end"
      case .some(let byte) where (0x21...0x7E).contains(byte): "'\(Character(Unicode.Scalar(byte)))'"
      case .some(let byte): "the byte 0x" + String(byte, radix: 16)
      }
    return error("expected \(expected), found \(found)", at: place)
  }

  private func error(_ text: String, at place: Int) -> JSONError {
    let before = bytes[..<place]
    let line = before.count { $0 == UInt8(ascii: "\n") } + 1
    let column = place - (before.lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0) + 1
    return JSONError(line: line, column: column, text: text)
  }

  private mutating func skipSpace() {
    while let byte = next, byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D { place += 1 }
  }

  private mutating func take(_ byte: UInt8) -> Bool {
    guard next == byte else { return false }
    place += 1
    return true
  }

  private mutating func value(depth: Int) throws(JSONError) -> JSONValue {
    guard depth <= mostDepth else { throw unexpected("at most \(mostDepth) levels") }
    skipSpace()
    switch next {
    case UInt8(ascii: "{"): return try object(depth)
    case UInt8(ascii: "["): return try array(depth)
    case UInt8(ascii: "\""): return .string(try string())
    case UInt8(ascii: "t"): return try word("true", .boolean(true))
    case UInt8(ascii: "f"): return try word("false", .boolean(false))
    case UInt8(ascii: "n"): return try word("null", .null)
    case .some(UInt8(ascii: "-")), .some(UInt8(ascii: "0")...UInt8(ascii: "9")): return .number(try number())
    default: throw unexpected("a value")
    }
  }

  private mutating func word(_ word: String, _ value: JSONValue) throws(JSONError) -> JSONValue {
    guard bytes[place...].starts(with: word.utf8) else { throw unexpected(word) }
    place += word.utf8.count
    return value
  }

  private mutating func array(_ depth: Int) throws(JSONError) -> JSONValue {
    place += 1
    skipSpace()
    if take(UInt8(ascii: "]")) { return .array([]) }
    var elements: [JSONValue] = []
    while true {
      elements.append(try value(depth: depth + 1))
      skipSpace()
      if take(UInt8(ascii: "]")) { return .array(elements) }
      guard take(UInt8(ascii: ",")) else { throw unexpected("',' or ']'") }
    }
  }

  private mutating func object(_ depth: Int) throws(JSONError) -> JSONValue {
    place += 1
    skipSpace()
    if take(UInt8(ascii: "}")) { return .object([]) }
    var members: [JSONValue.Member] = []
    var names: Set<String> = []
    while true {
      skipSpace()
      guard next == UInt8(ascii: "\"") else { throw unexpected("a name in quotes") }
      let start = place
      let name = try string()
      guard names.insert(name).inserted else {
        throw error("expected each name once, found \(JSONValue.string(name).words) again", at: start)
      }
      skipSpace()
      guard take(UInt8(ascii: ":")) else { throw unexpected("':'") }
      members.append(JSONValue.Member(name: name, value: try value(depth: depth + 1)))
      skipSpace()
      if take(UInt8(ascii: "}")) { return .object(members) }
      guard take(UInt8(ascii: ",")) else { throw unexpected("',' or '}'") }
    }
  }

  // Numbers.

  private mutating func digits() throws(JSONError) {
    let start = place
    while let byte = next, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) { place += 1 }
    guard place > start else { throw unexpected("a digit") }
  }

  private mutating func number() throws(JSONError) -> String {
    let start = place
    _ = take(UInt8(ascii: "-"))
    if !take(UInt8(ascii: "0")) { try digits() }
    if take(UInt8(ascii: ".")) { try digits() }
    if take(UInt8(ascii: "e")) || take(UInt8(ascii: "E")) {
      if !take(UInt8(ascii: "+")) { _ = take(UInt8(ascii: "-")) }
      try digits()
    }
    return String(decoding: bytes[start..<place], as: UTF8.self)
  }

  // Strings.

  private mutating func string() throws(JSONError) -> String {
    let start = place
    place += 1
    var text: [UInt8] = []
    while let byte = next {
      switch byte {
      case UInt8(ascii: "\""):
        place += 1
        guard let string = String(validating: text, as: UTF8.self) else {
          throw error("expected text in UTF-8, found other bytes", at: start)
        }
        return string
      case UInt8(ascii: "\\"):
        place += 1
        try escape(&text)
      case ..<0x20: throw unexpected("no control character")
      default:
        place += 1
        text.append(byte)
      }
    }
    throw unexpected("'\"'")
  }

  private mutating func escape(_ text: inout [UInt8]) throws(JSONError) {
    switch next {
    case UInt8(ascii: "\"")?: text.append(UInt8(ascii: "\""))
    case UInt8(ascii: "\\")?: text.append(UInt8(ascii: "\\"))
    case UInt8(ascii: "/")?: text.append(UInt8(ascii: "/"))
    case UInt8(ascii: "b")?: text.append(0x08)
    case UInt8(ascii: "f")?: text.append(0x0C)
    case UInt8(ascii: "n")?: text.append(0x0A)
    case UInt8(ascii: "r")?: text.append(0x0D)
    case UInt8(ascii: "t")?: text.append(0x09)
    case UInt8(ascii: "u")?:
      place += 1
      text += Array(String(try scalar()).utf8)
      return
    default: throw unexpected("an escape")
    }
    place += 1
  }

  /// A character beyond 16 bits is a pair of surrogates; half of one is no character.
  private mutating func scalar() throws(JSONError) -> Unicode.Scalar {
    let start = place
    var code = try unit()
    if (0xD800...0xDBFF).contains(code), take(UInt8(ascii: "\\")), take(UInt8(ascii: "u")) {
      let low = try unit()
      if (0xDC00...0xDFFF).contains(low) { code = 0x10000 + (code - 0xD800) << 10 + (low - 0xDC00) }
    }
    guard let scalar = Unicode.Scalar(code) else {
      place = start
      throw unexpected("a character")
    }
    return scalar
  }

  private mutating func unit() throws(JSONError) -> UInt32 {
    var code: UInt32 = 0
    for _ in 0..<4 {
      guard let digit = next.flatMap({ Character(Unicode.Scalar($0)).hexDigitValue }) else {
        throw unexpected("a hexadecimal digit")
      }
      code = code << 4 | UInt32(digit)
      place += 1
    }
    return code
  }
}
