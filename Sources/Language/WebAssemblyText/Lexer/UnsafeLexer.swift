// Unsafe: bytes of the text read without the span's bounds check.
//
// Sound because every read is of an offset that was compared with `count`, the length of the text, since it last moved:
// the helpers `byte(at:)` and `byteClass(at:)` return 0 and `illegal` from the end on.

import WebAssembly

/// Makes tokens of a text in one pass (Wasm 3.0 §6.3).
struct Lexer: ~Copyable, ~Escapable {
  private let text: Span<UInt8>
  /// The offset of the first byte that does not belong to the text.
  private let count: Int
  private var position: Int
  private var stream = TokenStream()
  /// The tokens of the opening parentheses that are not closed.
  private var forms: [UInt32] = []

  /// A lexer of a part of a text; errors point into the whole.
  @_lifetime(copy text)
  init(_ text: Span<UInt8>, range: Range<Int>) {
    self.text = text
    count = min(range.upperBound, text.count)
    position = max(0, min(range.lowerBound, count))
  }

  /// The tokens of a text.
  static func tokens(_ text: Span<UInt8>, range: Range<Int>) throws(TextError) -> TokenStream {
    guard UInt64(text.count) < 0xFFFF_FFFF else {
      throw TextError(.tooLarge, "a text has fewer than 4,294,967,295 bytes", at: 0, in: text)
    }
    var lexer = Lexer(text, range: range)
    try lexer.run()
    return lexer.stream
  }

  @inline(__always)
  private func byte(at offset: Int) -> UInt8 { offset < count ? unsafe text[unchecked: offset] : 0 }

  @inline(__always)
  private func byteClass(at offset: Int) -> UInt8 {
    offset < count ? byteClasses[Int(unsafe text[unchecked: offset])] : ByteClass.illegal
  }

  private func error(_ kind: ErrorKind, at offset: Int, _ detail: String = "") -> TextError {
    TextError(kind, detail, at: offset, in: text)
  }

  /// Reads all tokens of the range.
  @_lifetime(self: copy self)
  private mutating func run() throws(TextError) {
    stream.tokens.reserveCapacity((count &- position) / 8 &+ 16)
    while position < count {
      let start = position
      let byte = unsafe text[unchecked: start]
      switch byteClasses[Int(byte)] {
      case ByteClass.space: position &+= 1
      case ByteClass.letter: readKeyword(start)
      case ByteClass.digit: readDigits(start)
      case ByteClass.open: try readOpen(start)
      case ByteClass.close: try readClose(start)
      case ByteClass.dollar: try readIdentifier(start)
      case ByteClass.quote: try readString(start)
      case ByteClass.sign:
        scanIdentifier()
        finish(.number, start)
      case ByteClass.semicolon where self.byte(at: start &+ 1) == 0x3B: try skipLineComment()
      case ByteClass.semicolon, ByteClass.punctuation, ByteClass.otherIdentifier: try readReserved(start)
      case ByteClass.nonASCII: throw nonASCIIError(start)
      default: throw error(.illegalCharacter, at: start, "U+\(hexadecimal(UInt32(byte), width: 4))")
      }
      if wantsReserved {
        wantsReserved = false
        try readReserved(start)
      }
    }
    if let open = forms.last {
      throw error(
        .unexpectedToken, at: Int(truncatingIfNeeded: stream.tokens[Int(truncatingIfNeeded: open)].start),
        "the text ends before this parenthesis is closed")
    }
    stream.tokens.append(Token(.end, start: count))
    if stream.longForms.count > 1 { stream.longForms.sort { $0.open < $1.open } }
  }

  /// Set where a token was read that continues without white space: all of it is one reserved token.
  private var wantsReserved = false

  @inline(__always)
  @_lifetime(self: copy self)
  private mutating func scanIdentifier() {
    var end = position
    while end < count, ByteClass.isIdentifier(byteClasses[Int(unsafe text[unchecked: end])]) { end &+= 1 }
    position = end
  }

  /// Whether the token that ends here is not separated from what follows.
  @inline(__always)
  private var continues: Bool {
    let next = byteClass(at: position)
    guard ByteClass.joins(next) else { return false }
    return next != ByteClass.semicolon || byte(at: position &+ 1) != 0x3B
  }

  @inline(__always)
  @_lifetime(self: copy self)
  private mutating func finish(_ kind: Token.Kind, _ start: Int) {
    if continues {
      wantsReserved = true
    } else {
      stream.tokens.append(Token(kind, start: start, payload: position &- start))
    }
  }

  @inline(__always)
  @_lifetime(self: copy self)
  private mutating func readKeyword(_ start: Int) {
    scanIdentifier()
    guard !continues else {
      wantsReserved = true
      return
    }
    if let number = Keyword.lookUp(text, from: start, to: position) {
      stream.tokens.append(
        number < 0x400
          ? Token(.instruction, start: start, payload: Int(number))
          : Token(.keyword, start: start, payload: Int(number & 0x3FF)))
    } else {
      stream.tokens.append(Token(unknownKeyword(start), start: start, payload: position &- start))
    }
  }

  /// The kind of a word that no table holds.
  @inline(__always)
  private func unknownKeyword(_ start: Int) -> Token.Kind {
    if hasPrefix("offset=", start) { return .offset }
    if hasPrefix("align=", start) { return .align }
    if hasPrefix("nan", start) || hasPrefix("inf", start) { return .number }
    return .reserved
  }

  @inline(__always)
  private func hasPrefix(_ prefix: StaticString, _ start: Int) -> Bool {
    let length = prefix.utf8CodeUnitCount
    guard position &- start >= length else { return false }
    for index in 0..<length {
      let expected = unsafe prefix.utf8Start[index]
      if byte(at: start &+ index) != expected { return false }
    }
    return true
  }

  @inline(__always)
  @_lifetime(self: copy self)
  private mutating func readDigits(_ start: Int) {
    var end = start
    var value = 0
    while end < count {
      let digit = unsafe text[unchecked: end] &- 0x30
      guard digit < 10 else { break }
      // Nine digits fit; whatever is longer is read again by the parser.
      value = end &- start < 9 ? value &* 10 &+ Int(digit) : Int(Token.saturated)
      end &+= 1
    }
    position = end
    if ByteClass.isIdentifier(byteClass(at: end)) {
      scanIdentifier()
      finish(.number, start)
    } else if continues {
      wantsReserved = true
    } else {
      stream.tokens.append(Token(.natural, start: start, payload: value))
    }
  }

  @inline(__always)
  @_lifetime(self: copy self)
  private mutating func readOpen(_ start: Int) throws(TextError) {
    switch byte(at: start &+ 1) {
    case 0x3B: try skipBlockComment(start)
    case 0x40: try readAnnotation(start)
    default:
      forms.append(UInt32(truncatingIfNeeded: stream.tokens.count))
      stream.tokens.append(Token(.open, start: start))
      position = start &+ 1
    }
  }

  @inline(__always)
  @_lifetime(self: copy self)
  private mutating func readClose(_ start: Int) throws(TextError) {
    guard let open = forms.popLast() else {
      throw error(.unexpectedToken, at: start, "this parenthesis closes nothing")
    }
    let index = Int(truncatingIfNeeded: open)
    let distance = stream.tokens.count &- index
    stream.tokens[index].setDistance(distance)
    if distance >= Int(Token.saturated) { stream.longForms.append((open: index, close: stream.tokens.count)) }
    stream.tokens.append(Token(.close, start: start))
    position = start &+ 1
  }

  // Identifiers (§6.3.5)

  @inline(__always)
  @_lifetime(self: copy self)
  private mutating func readIdentifier(_ start: Int) throws(TextError) {
    position = start &+ 1
    scanIdentifier()
    let symbol: Int
    if position > start &+ 1 {
      if continues {
        wantsReserved = true
        return
      }
      symbol = stream.symbols.intern(text, from: start &+ 1, to: position)
    } else {
      guard let quoted = try readQuotedIdentifier(start) else { return }
      symbol = quoted
    }
    guard symbol < Int(Token.saturated) else {
      throw error(.tooLarge, at: start, "a text has at most 16,777,215 different identifiers")
    }
    stream.tokens.append(Token(.identifier, start: start, payload: symbol))
  }

  @inline(never)
  @_lifetime(self: copy self)
  private mutating func readQuotedIdentifier(_ start: Int) throws(TextError) -> Int? {
    guard byte(at: position) == 0x22 else { throw error(.emptyIdentifier, at: start) }
    do throws(TextError) {
      try scanString()
    } catch {
      throw error.kind == .unclosedString || error.kind == .illegalCharacter
        ? self.error(.emptyIdentifier, at: start, "a quoted identifier cannot contain a control character") : error
    }
    if continues {
      wantsReserved = true
      return nil
    }
    var name: [UInt8] = []
    StringLiteral.decode(text, from: start &+ 2, to: position &- 1, into: &name)
    guard !name.isEmpty else { throw error(.emptyIdentifier, at: start) }
    guard StringLiteral.isUTF8(name.span) else { throw error(.utf8, at: start) }
    return stream.symbols.intern(name, in: text)
  }

  // Strings (§6.3.4)

  @inline(__always)
  @_lifetime(self: copy self)
  private mutating func readString(_ start: Int) throws(TextError) {
    try scanString()
    finish(.string, start)
  }

  /// Moves from the opening quotation mark behind the closing one.
  @_lifetime(self: copy self)
  private mutating func scanString() throws(TextError) {
    let start = position
    var index = start &+ 1
    while index < count {
      let byte = unsafe text[unchecked: index]
      switch byte {
      case 0x22:
        position = index &+ 1
        return
      case 0x5C: index = try skipEscape(index)
      case 0x0A, 0x0D: throw error(.unclosedString, at: start)
      case 0..<0x20, 0x7F:
        throw error(.illegalCharacter, at: index, "U+\(hexadecimal(UInt32(byte), width: 4)) in a string")
      case 0x80...: index = try skipScalar(index)
      default: index &+= 1
      }
    }
    throw error(.unclosedString, at: start)
  }

  /// The offset behind an escape sequence.
  private func skipEscape(_ start: Int) throws(TextError) -> Int {
    let byte = byte(at: start &+ 1)
    switch byte {
    case 0x74, 0x6E, 0x72, 0x22, 0x27, 0x5C: return start &+ 2
    case 0x75:
      guard self.byte(at: start &+ 2) == 0x7B else { break }
      var index = start &+ 3
      var value: UInt32 = 0
      var wasDigit = false
      while true {
        let byte = self.byte(at: index)
        if let digit = hexadecimalDigit(byte) {
          value = min(value &<< 4 | UInt32(digit), 0xFF_FFFF)
          wasDigit = true
        } else if byte == 0x5F, wasDigit, hexadecimalDigit(self.byte(at: index &+ 1)) != nil {
          wasDigit = false
        } else if byte == 0x7D, wasDigit {
          guard value < 0xD800 || value >= 0xE000 && value < 0x11_0000 else {
            throw error(.malformedString, at: start, "no such Unicode scalar")
          }
          return index &+ 1
        } else {
          throw error(.malformedString, at: start)
        }
        index &+= 1
      }
    default:
      if hexadecimalDigit(byte) != nil, hexadecimalDigit(self.byte(at: start &+ 2)) != nil { return start &+ 3 }
    }
    guard start &+ 1 < count else { throw error(.unclosedString, at: start) }
    throw error(.malformedString, at: start)
  }

  // Other characters (§6.3.1)

  /// The offset behind a scalar that is not ASCII.
  private func skipScalar(_ start: Int) throws(TextError) -> Int {
    let length = StringLiteral.scalarLength(text, at: start, end: count)
    guard length > 0 else { throw error(.utf8, at: start) }
    return start &+ length
  }

  @inline(never)
  private func nonASCIIError(_ start: Int) -> TextError {
    StringLiteral.scalarLength(text, at: start, end: count) > 0
      ? error(.illegalCharacter, at: start) : error(.utf8, at: start)
  }

  /// Reads adjacent tokens and punctuation as one reserved token.
  @inline(never)
  @_lifetime(self: copy self)
  private mutating func readReserved(_ start: Int) throws(TextError) {
    position = start
    while position < count {
      let value = byteClass(at: position)
      if value == ByteClass.quote {
        try scanString()
      } else if ByteClass.joins(value), value != ByteClass.semicolon || byte(at: position &+ 1) != 0x3B {
        position &+= 1
      } else {
        break
      }
    }
    stream.tokens.append(Token(.reserved, start: start, payload: position &- start))
  }

  // Comments (§6.3.3)

  @_lifetime(self: copy self)
  private mutating func skipLineComment() throws(TextError) {
    var index = position &+ 2
    while index < count {
      let byte = unsafe text[unchecked: index]
      if byte == 0x0A || byte == 0x0D { break }
      index = byte < 0x80 ? index &+ 1 : try skipScalar(index)
    }
    position = index
  }

  @_lifetime(self: copy self)
  private mutating func skipBlockComment(_ start: Int) throws(TextError) {
    var depth = 1
    var index = start &+ 2
    while index < count {
      let byte = unsafe text[unchecked: index]
      if byte == 0x3B, self.byte(at: index &+ 1) == 0x29 {
        index &+= 2
        depth &-= 1
        if depth == 0 {
          position = index
          return
        }
      } else if byte == 0x28, self.byte(at: index &+ 1) == 0x3B {
        index &+= 2
        depth &+= 1
      } else {
        index = byte < 0x80 ? index &+ 1 : try skipScalar(index)
      }
    }
    throw error(.unclosedComment, at: start)
  }

  // Annotations (§6.3.6)

  /// Reads an annotation: keeps it if the parser understands it, and else checks that it is well-formed.
  @inline(never)
  @_lifetime(self: copy self)
  private mutating func readAnnotation(_ start: Int) throws(TextError) {
    let kind = try readAnnotationIdentifier(start)
    // The contents are read like any other tokens and then taken away.
    let first = stream.tokens.count
    let outerForms = forms.count
    while true {
      guard position < count else { throw error(.unclosedAnnotation, at: start) }
      if byte(at: position) == 0x29, forms.count == outerForms {
        position &+= 1
        break
      }
      try readInsideAnnotation()
    }
    if let kind {
      let contents = stream.annotationTokens.count
      stream.annotationTokens.append(contentsOf: stream.tokens[first...])
      stream.annotations.append(
        Annotation(
          kind: kind, position: first, start: start, contents: contents..<stream.annotationTokens.count))
    }
    stream.tokens.removeSubrange(first...)
  }

  /// Reads one token or comment of an annotation's contents.
  @_lifetime(self: copy self)
  private mutating func readInsideAnnotation() throws(TextError) {
    let start = position
    switch byteClass(at: start) {
    case ByteClass.space: position &+= 1
    case ByteClass.open where byte(at: start &+ 1) != 0x3B:
      forms.append(UInt32(truncatingIfNeeded: stream.tokens.count))
      stream.tokens.append(Token(.open, start: start))
      position = start &+ 1
    case ByteClass.open: try skipBlockComment(start)
    case ByteClass.close: try readClose(start)
    case ByteClass.letter: readKeyword(start)
    case ByteClass.digit: readDigits(start)
    case ByteClass.quote: try readString(start)
    case ByteClass.semicolon where byte(at: start &+ 1) == 0x3B: try skipLineComment()
    case ByteClass.nonASCII: throw nonASCIIError(start)
    case ByteClass.illegal:
      throw error(.illegalCharacter, at: start, "U+\(hexadecimal(UInt32(byte(at: start)), width: 4))")
    default: try readReserved(start)
    }
    if wantsReserved {
      wantsReserved = false
      try readReserved(start)
    }
  }

  /// Moves behind `(@id` and returns which annotation it is, or nil for an unknown one.
  @_lifetime(self: copy self)
  private mutating func readAnnotationIdentifier(_ start: Int) throws(TextError) -> Annotation.Kind? {
    position = start &+ 2
    var identifier: [UInt8] = []
    if byte(at: position) == 0x22 {
      let first = position &+ 1
      do throws(TextError) {
        try scanString()
      } catch {
        throw error.kind == .unclosedString || error.kind == .illegalCharacter
          ? self.error(.emptyAnnotation, at: start, "a quoted id cannot contain a control character") : error
      }
      StringLiteral.decode(text, from: first, to: position &- 1, into: &identifier)
      guard StringLiteral.isUTF8(identifier.span) else { throw error(.utf8, at: start) }
    } else {
      let first = position
      scanIdentifier()
      for index in first..<position { identifier.append(text[index]) }
    }
    guard !identifier.isEmpty else { throw error(.emptyAnnotation, at: start) }
    if identifier == Array("custom".utf8) { return .custom }
    if identifier == Array("name".utf8) { return .name }
    if identifier == Array("metadata.code.branch_hint".utf8) { return .branchHint }
    return nil
  }
}
