import WebAssembly

/// A token of the text format (Wasm 3.0 §6.3.2) in eight bytes: where it starts, what it is, and a number that depends
/// on the kind.
struct Token {
  /// The offset of the first byte.
  let start: UInt32
  private var bits: UInt32

  enum Kind: UInt8 {
    /// The end of the input.
    case end
    /// The payload is the distance to the matching parenthesis in tokens.
    case open
    case close
    /// An instruction's keyword; the payload is the number of the instruction.
    case instruction
    /// Another keyword; the payload is its number.
    case keyword
    /// `$name`; the payload is the symbol.
    case identifier
    /// Decimal digits; the payload is the value.
    case natural
    /// Something that starts like a number; the payload is the length.
    case number
    /// The payload is the length with the quotation marks.
    case string
    /// `offset=…`; the payload is the length.
    case offset
    /// `align=…`; the payload is the length.
    case align
    /// What is no token of the grammar; the payload is the length.
    case reserved
  }

  /// The payload that stands for any larger number.
  static let saturated: UInt32 = 0xFF_FFFF

  @inline(__always)
  init(_ kind: Kind, start: Int, payload: Int = 0) {
    self.start = UInt32(truncatingIfNeeded: start)
    let clamped = payload < Int(Token.saturated) ? UInt32(truncatingIfNeeded: payload) : Token.saturated
    bits = UInt32(kind.rawValue) | clamped << 8
  }

  @inline(__always)
  var kindCode: UInt8 { UInt8(truncatingIfNeeded: bits) }

  @inline(__always)
  func isKind(_ kind: Kind) -> Bool { kindCode == kind.rawValue }

  /// What the token is.
  var kind: Kind { Kind(rawValue: kindCode) ?? .reserved }

  @inline(__always)
  var payload: UInt32 { bits >> 8 }

  /// Sets the distance of an opening parenthesis to its match.
  @inline(__always)
  mutating func setDistance(_ distance: Int) {
    let clamped = distance < Int(Token.saturated) ? UInt32(truncatingIfNeeded: distance) : Token.saturated
    bits = UInt32(Kind.open.rawValue) | clamped << 8
  }

  @inline(__always)
  func isKeyword(_ keyword: Keyword) -> Bool {
    bits == UInt32(Kind.keyword.rawValue) | UInt32(keyword.rawValue) << 8
  }

  @inline(__always)
  func isInstruction(_ opcode: Opcode) -> Bool {
    bits == UInt32(Kind.instruction.rawValue) | UInt32(opcode.rawValue) << 8
  }

  /// The keyword, or nil for any other token.
  var keyword: Keyword? {
    isKind(.keyword) ? Keyword(rawValue: UInt16(truncatingIfNeeded: payload)) : nil
  }
}

/// An annotation that the parser understands (§6.3.6 and appendix A.4); others are white space.
struct Annotation {
  enum Kind: UInt8 {
    /// `(@custom …)`
    case custom
    /// `(@name …)`
    case name
    /// `(@metadata.code.branch_hint …)`
    case branchHint
  }

  var kind: Kind
  /// The index of the token before which the annotation stands.
  var position: Int
  /// Where the annotation starts in the text.
  var start: Int
  /// Its contents in `TokenStream.annotationTokens`, without the closing parenthesis.
  var contents: Range<Int>
}

/// The tokens of a text, and what the parser needs to understand them.
struct TokenStream {
  /// The tokens; the last one is `end`.
  var tokens: [Token] = []
  /// The contents of all known annotations.
  var annotationTokens: [Token] = []
  var annotations: [Annotation] = []
  var symbols = SymbolTable()
  /// The opening parentheses whose match is too far for the token's payload, with their matches, in order.
  var longForms: [(open: Int, close: Int)] = []

  /// The index of the parenthesis that closes the one at `index`.
  @inline(__always)
  func match(_ index: Int) -> Int {
    let distance = tokens[index].payload
    return distance == Token.saturated ? longMatch(index) : index &+ Int(truncatingIfNeeded: distance)
  }

  @inline(never)
  private func longMatch(_ index: Int) -> Int {
    let position = longForms.partitioningIndex { $0.open >= index }
    return position < longForms.count && longForms[position].open == index
      ? longForms[position].close : tokens.count &- 1
  }
}
