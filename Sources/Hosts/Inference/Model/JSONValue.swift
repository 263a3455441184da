/// A JSON value (RFC 8259), as guests give it for configurations.
enum JSONValue: Equatable {
  case null
  case boolean(Bool)
  case number(Double)
  case string(String)
  case array([JSONValue])
  /// Members in their order; no name stands twice.
  case object([Member])

  /// A member of an object.
  struct Member: Equatable {
    var name: String
    var value: JSONValue
  }

  /// The value of an object's member; nil if there is none, or no object.
  func member(_ name: String) -> JSONValue? {
    guard case .object(let members) = self else { return nil }
    return members.first { $0.name == name }?.value
  }

  /// What the value is, for errors.
  var words: String {
    switch self {
    case .null: "null"
    case .boolean(let value): "\(value)"
    case .number(let value): Int(exactly: value).map { "\($0)" } ?? "\(value)"
    case .string(let value): value.utf8.count <= 40 ? "\"\(value)\"" : "a text of \(value.utf8.count) bytes"
    case .array(let elements): "an array of \(elements.count)"
    case .object: "an object"
    }
  }

  /// Texts that are longer are refused.
  static let mostBytes = 1 << 16
  /// Arrays and objects may be nested as deep.
  static let mostDepth = 32

  /// Reads a text.
  /// - Parameter text: All of it is one value.
  /// - Throws: `invalidArgument` with what is wrong and where.
  init(parsing text: String) throws(InferenceError) {
    guard text.utf8.count <= Self.mostBytes else {
      throw InferenceError(.tooLarge, "expected JSON of at most \(Self.mostBytes) bytes, found \(text.utf8.count)")
    }
    var reader = JSONReader(text)
    self = try reader.document()
  }
}

/// Reads JSON, byte by byte: nothing that the standard does not allow, and no name twice.
private struct JSONReader {
  private let bytes: [UInt8]
  private var place = 0

  init(_ text: String) { bytes = Array(text.utf8) }

  mutating func document() throws(InferenceError) -> JSONValue {
    let value = try value(depth: 0)
    skipSpace()
    guard place == bytes.count else { throw unexpected("the end") }
    return value
  }

  private var next: UInt8? { place < bytes.count ? bytes[place] : nil }

  private func unexpected(_ expected: String) -> InferenceError {
    let found =
      switch next {
      case nil: "the end"
      case .some(let byte) where (0x21...0x7e).contains(byte): "'\(Character(Unicode.Scalar(byte)))'"
      case .some(let byte): "the byte 0x" + String(byte, radix: 16)
      }
    return InferenceError(.invalidArgument, "JSON: expected \(expected) at byte \(place), found \(found)")
  }

  private mutating func skipSpace() {
    while let byte = next, byte == 0x20 || byte == 0x09 || byte == 0x0a || byte == 0x0d { place += 1 }
  }

  private mutating func take(_ byte: Character) -> Bool {
    guard next == byte.asciiValue else { return false }
    place += 1
    return true
  }

  private mutating func value(depth: Int) throws(InferenceError) -> JSONValue {
    guard depth <= JSONValue.mostDepth else { throw unexpected("at most \(JSONValue.mostDepth) levels") }
    skipSpace()
    switch next {
    case UInt8(ascii: "{"): return try object(depth)
    case UInt8(ascii: "["): return try array(depth)
    case UInt8(ascii: "\""): return .string(try string())
    case UInt8(ascii: "t"): return try word("true", .boolean(true))
    case UInt8(ascii: "f"): return try word("false", .boolean(false))
    case UInt8(ascii: "n"): return try word("null", .null)
    case .some(let byte) where byte == UInt8(ascii: "-") || isDigit(byte): return .number(try number())
    default: throw unexpected("a value")
    }
  }

  private mutating func word(_ word: String, _ value: JSONValue) throws(InferenceError) -> JSONValue {
    guard bytes[place...].starts(with: word.utf8) else { throw unexpected(word) }
    place += word.utf8.count
    return value
  }

  private mutating func array(_ depth: Int) throws(InferenceError) -> JSONValue {
    place += 1
    skipSpace()
    if take("]") { return .array([]) }
    var elements: [JSONValue] = []
    while true {
      elements.append(try value(depth: depth + 1))
      skipSpace()
      if take("]") { return .array(elements) }
      guard take(",") else { throw unexpected("',' or ']'") }
    }
  }

  private mutating func object(_ depth: Int) throws(InferenceError) -> JSONValue {
    place += 1
    skipSpace()
    if take("}") { return .object([]) }
    var members: [JSONValue.Member] = []
    var names: Set<String> = []
    while true {
      skipSpace()
      guard next == UInt8(ascii: "\"") else { throw unexpected("a name in quotes") }
      let start = place
      let name = try string()
      guard names.insert(name).inserted else {
        throw InferenceError(
          .invalidArgument,
          "JSON: expected each name once, found \(JSONValue.string(name).words) again at byte \(start)")
      }
      skipSpace()
      guard take(":") else { throw unexpected("':'") }
      members.append(JSONValue.Member(name: name, value: try value(depth: depth + 1)))
      skipSpace()
      if take("}") { return .object(members) }
      guard take(",") else { throw unexpected("',' or '}'") }
    }
  }

  // Numbers.

  private func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }

  private mutating func digits() throws(InferenceError) {
    guard let byte = next, isDigit(byte) else { throw unexpected("a digit") }
    while let byte = next, isDigit(byte) { place += 1 }
  }

  private mutating func number() throws(InferenceError) -> Double {
    let start = place
    _ = take("-")
    if !take("0") { try digits() }
    if take(".") { try digits() }
    if take("e") || take("E") {
      if !take("+") { _ = take("-") }
      try digits()
    }
    guard let value = Double(String(decoding: bytes[start..<place], as: UTF8.self)), value.isFinite else {
      throw InferenceError(.invalidArgument, "JSON: expected a number that a double can hold at byte \(start)")
    }
    return value
  }

  // Strings.

  private mutating func string() throws(InferenceError) -> String {
    place += 1
    var text: [UInt8] = []
    while let byte = next {
      place += 1
      switch byte {
      case UInt8(ascii: "\""): return String(decoding: text, as: UTF8.self)
      case UInt8(ascii: "\\"): text += try escape()
      case ..<0x20:
        place -= 1
        throw unexpected("no control character")
      default: text.append(byte)
      }
    }
    throw unexpected("'\"'")
  }

  private mutating func escape() throws(InferenceError) -> [UInt8] {
    guard let byte = next else { throw unexpected("an escape") }
    place += 1
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return [byte]
    case UInt8(ascii: "b"): return [0x08]
    case UInt8(ascii: "f"): return [0x0c]
    case UInt8(ascii: "n"): return [0x0a]
    case UInt8(ascii: "r"): return [0x0d]
    case UInt8(ascii: "t"): return [0x09]
    case UInt8(ascii: "u"): return Array(String(try scalar()).utf8)
    default:
      place -= 1
      throw unexpected("an escape")
    }
  }

  /// A character beyond 16 bits is a pair of surrogates; half of one is no character.
  private mutating func scalar() throws(InferenceError) -> Unicode.Scalar {
    let start = place
    var code = try unit()
    if (0xd800...0xdbff).contains(code), take("\\"), take("u") {
      let low = try unit()
      if (0xdc00...0xdfff).contains(low) { code = 0x10000 + (code - 0xd800) << 10 + (low - 0xdc00) }
    }
    guard let scalar = Unicode.Scalar(code) else {
      place = start
      throw unexpected("a character")
    }
    return scalar
  }

  private mutating func unit() throws(InferenceError) -> UInt32 {
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
