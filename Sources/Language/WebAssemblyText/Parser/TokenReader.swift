import WebAssembly

/// Something that reads tokens one after the other.
protocol TokenReader {
  var text: [UInt8] { get }
  var tokens: [Token] { get }
  var stream: TokenStream { get }
  /// The index of the next token.
  var position: Int { get set }
}

/// The integer types that constants and lanes have.
enum IntegerType: UInt64 {
  case i8 = 8
  case i16 = 16
  case i32 = 32
  case i64 = 64
}

// Tokens

extension TokenReader {
  /// A token ahead, or the last one.
  @inline(__always)
  func token(_ index: Int) -> Token { tokens[min(index, tokens.count &- 1)] }

  /// Whether a form with a keyword starts here.
  @inline(__always)
  func isForm(_ keyword: Keyword) -> Bool {
    tokens[position].isKind(.open) && tokens[position &+ 1].isKeyword(keyword)
  }

  @inline(__always)
  mutating func skipKeyword(_ keyword: Keyword) {
    if tokens[position].isKeyword(keyword) { position &+= 1 }
  }

  @inline(__always)
  mutating func expectClose() throws(TextError) {
    guard tokens[position].isKind(.close) else { throw unexpected(position, ")") }
    position &+= 1
  }

  /// Moves behind the opening parenthesis and the keyword of a form.
  mutating func expectForm(_ keyword: Keyword, _ expected: String) throws(TextError) {
    guard tokens[position].isKind(.open) else { throw unexpected(position, expected) }
    guard tokens[position &+ 1].isKeyword(keyword) else { throw unexpected(position &+ 1, expected) }
    position &+= 2
  }

  /// The symbol of the identifier here, if there is one.
  @inline(__always)
  mutating func takeIdentifier() -> Int? {
    let token = tokens[position]
    guard token.isKind(.identifier) else { return nil }
    position &+= 1
    return Int(truncatingIfNeeded: token.payload)
  }

  /// The contents of a string token: the offsets without the quotation marks.
  func contents(_ index: Int) -> (start: Int, end: Int) { stringContents(tokens[index], in: text) }

  /// A name (§6.3.7) here.
  mutating func expectName(_ expected: String) throws(TextError) -> String {
    guard tokens[position].isKind(.string) else { throw unexpected(position, expected) }
    let (start, end) = contents(position)
    var name: [UInt8] = []
    StringLiteral.decode(text.span, from: start, to: end, into: &name)
    guard StringLiteral.isUTF8(name.span) else { throw error(.utf8, position) }
    position &+= 1
    return String(decoding: name, as: UTF8.self)
  }
}

/// The offsets of a string's contents, without the quotation marks.
func stringContents(_ token: Token, in text: [UInt8]) -> (start: Int, end: Int) {
  let start = Int(truncatingIfNeeded: token.start) &+ 1
  guard token.payload == Token.saturated else {
    return (start, start &+ Int(truncatingIfNeeded: token.payload) &- 2)
  }
  var end = start
  while end < text.count, text[end] != 0x22 { end &+= text[end] == 0x5C ? 2 : 1 }
  return (start, end)
}

// Errors

extension TokenReader {
  /// An error at a token.
  @inline(never)
  func error(_ kind: ErrorKind, _ index: Int, _ detail: String = "") -> TextError {
    TextError(kind, detail, at: Int(truncatingIfNeeded: token(index).start), in: text.span)
  }

  /// An error at an offset.
  @inline(never)
  func error(_ kind: ErrorKind, offset: Int, _ detail: String = "") -> TextError {
    TextError(kind, detail, at: offset, in: text.span)
  }

  /// The error for a token that does not fit where it stands.
  @inline(never)
  func unexpected(_ index: Int, _ expected: String) -> TextError {
    unexpectedToken(token(index), expected, in: text)
  }

  /// The characters of a token.
  func lexeme(_ index: Int) -> String { tokenText(token(index), in: text) }
}

/// The characters of a token, shortened if they are many.
func tokenText(_ token: Token, in text: [UInt8]) -> String {
  let start = min(Int(truncatingIfNeeded: token.start), text.count)
  var end = start
  switch token.kind {
  case .end: return "the end of the text"
  case .open: return "("
  case .close: return ")"
  case .string: end = min(stringContents(token, in: text).end &+ 1, text.count)
  case .reserved, .number, .offset, .align: end = min(start &+ Int(truncatingIfNeeded: token.payload), text.count)
  case .instruction, .keyword, .identifier, .natural:
    if start &+ 1 < text.count, text[start] == 0x24, text[start &+ 1] == 0x22 {
      end = start &+ 2
      while end < text.count, text[end] != 0x22 { end &+= text[end] == 0x5C ? 2 : 1 }
      end = min(end &+ 1, text.count)
    } else {
      while end < text.count, ByteClass.isIdentifier(byteClasses[Int(text[end])]) { end &+= 1 }
    }
  }
  if end &- start > 100 {
    return String(decoding: text[start..<(start &+ 100)], as: UTF8.self) + "..."
  }
  return String(decoding: text[start..<end], as: UTF8.self)
}

/// The error for a token that does not fit where it stands: an unknown operator if it fits nowhere.
@inline(never)
func unexpectedToken(_ token: Token, _ expected: String, in text: [UInt8]) -> TextError {
  let start = Int(truncatingIfNeeded: token.start)
  let found = tokenText(token, in: text)
  var isKnown = true
  switch token.kind {
  case .reserved: isKnown = false
  case .number:
    let end = min(start &+ Int(truncatingIfNeeded: token.payload), text.count)
    if IntegerLiteral.parse(text.span, from: start, to: end) == nil {
      do throws(FloatLiteral.Failure) {
        _ = try FloatLiteral.parse(text.span, from: start, to: end, .binary64)
      } catch {
        isKnown = error == .range
      }
    }
  default: break
  }
  guard isKnown else { return TextError(.unknownOperator, found, at: start, in: text.span) }
  return TextError(.unexpectedToken, "expected \(expected), found \(found)", at: start, in: text.span)
}

// Numbers (§6.3.1)

extension TokenReader {
  /// An unsigned 32-bit number.
  @inline(__always)
  mutating func expectU32(_ expected: String) throws(TextError) -> UInt32 {
    let token = tokens[position]
    if token.isKind(.natural), token.payload < Token.saturated {
      position &+= 1
      return token.payload
    }
    return UInt32(truncatingIfNeeded: try expectUnsigned(.max, .i32Range, expected))
  }

  /// An unsigned 64-bit number.
  mutating func expectU64(_ expected: String) throws(TextError) -> UInt64 {
    let token = tokens[position]
    if token.isKind(.natural), token.payload < Token.saturated {
      position &+= 1
      return UInt64(token.payload)
    }
    return try expectUnsigned(nil, .i64Range, expected)
  }

  /// An unsigned number up to a limit, or of 64 bits.
  @inline(never)
  mutating func expectUnsigned(
    _ limit: UInt32?, _ kind: ErrorKind, _ expected: String
  ) throws(TextError) -> UInt64 {
    let token = tokens[position]
    guard token.isKind(.natural) || token.isKind(.number) else { throw unexpected(position, expected) }
    let (start, end) = numberRange(token)
    guard let value = IntegerLiteral.parse(text.span, from: start, to: end), !value.hasSign else {
      throw unexpected(position, expected)
    }
    guard !value.overflows, value.magnitude <= limit.map(UInt64.init) ?? .max else { throw error(kind, position) }
    position &+= 1
    return value.magnitude
  }

  /// The offsets of a number.
  func numberRange(_ token: Token) -> (start: Int, end: Int) {
    let start = Int(truncatingIfNeeded: token.start)
    if token.isKind(.number), token.payload < Token.saturated {
      return (start, start &+ Int(truncatingIfNeeded: token.payload))
    }
    var end = start
    while end < text.count, ByteClass.isIdentifier(byteClasses[Int(text[end])]) { end &+= 1 }
    return (start, end)
  }

  /// The bits of an integer here.
  @inline(__always)
  mutating func expectInteger(_ type: IntegerType) throws(TextError) -> UInt64 {
    let token = tokens[position]
    if token.isKind(.natural), token.payload < Token.saturated, type == .i32 || type == .i64 {
      position &+= 1
      return UInt64(token.payload)
    }
    return try expectLongInteger(type)
  }

  @inline(never)
  mutating func expectLongInteger(_ type: IntegerType) throws(TextError) -> UInt64 {
    let token = tokens[position]
    guard token.isKind(.natural) || token.isKind(.number) else { throw unexpected(position, "an integer") }
    let (start, end) = numberRange(token)
    guard let value = IntegerLiteral.parse(text.span, from: start, to: end) else {
      throw unexpected(position, "an integer")
    }
    guard let bits = IntegerLiteral.bits(value, width: type.rawValue) else {
      throw error(.constantRange, position, "\(lexeme(position)) is no i\(type.rawValue)")
    }
    position &+= 1
    return bits
  }

  /// The bits of a floating-point number here.
  mutating func expectFloat(_ format: FloatFormat) throws(TextError) -> UInt64 {
    let token = tokens[position]
    guard token.isKind(.natural) || token.isKind(.number) else { throw unexpected(position, "a number") }
    let (start, end) = numberRange(token)
    let bits: UInt64
    do throws(FloatLiteral.Failure) {
      bits = try FloatLiteral.parse(text.span, from: start, to: end, format)
    } catch .range {
      throw error(.constantRange, position, lexeme(position))
    } catch {
      throw unexpected(position, "a number")
    }
    position &+= 1
    return bits
  }

  /// The number of tokens from here that are numbers, or would be.
  var numberRun: Int {
    var count = 0
    while true {
      let token = tokens[position &+ count]
      guard token.isKind(.natural) || token.isKind(.number) || token.isKind(.reserved) else { return count }
      count &+= 1
    }
  }
}
