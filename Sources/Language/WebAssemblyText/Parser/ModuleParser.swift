import WebAssembly

/// Parses the text of a module (Wasm 3.0 chapter 6) into a `Module`, whose bytes it assembles as it goes.
///
/// The first pass collects the identifiers of every index space, then the types are parsed, and then all other fields
/// in the order of the text. Nothing recurses on the nesting of the text.
struct ModuleParser: TokenReader {
  let text: [UInt8]
  let tokens: [Token]
  let stream: TokenStream
  /// The index of the next token.
  var position = 0
  var module = Module()
  /// What becomes `module.bytes`.
  var bytes: [UInt8] = []

  // Index spaces
  var types = IndexSpace()
  var functions = IndexSpace()
  var tables = IndexSpace()
  var memories = IndexSpace()
  var tags = IndexSpace()
  var globals = IndexSpace()
  var elements = IndexSpace()
  var datas = IndexSpace()
  /// The fields of structures, by the type's index in the upper half of the key and the symbol in the lower.
  var fieldIndices: [UInt64: FieldIndex] = [:]
  /// The first type of each shape that a type use without an index may refer to (§6.4.9).
  var functionTypes: [FunctionType: TypeIndex] = [:]
  /// The types of functions that were not defined when they were used.
  var lateTypes: [(token: Int, index: TypeIndex)] = []
  /// What fields of the second pass have been given so far.
  var next = NextIndices()
  /// The first definition after which no import may stand.
  var firstDefinition: Space?

  // The function being parsed
  /// The locals by symbol: the function's number in the upper half, so that nothing needs to be cleared.
  var locals: [UInt64] = []
  /// The number of functions and expressions begun.
  var epoch: UInt64 = 0
  /// Whether the instructions being parsed are those of a function, and not of a constant expression.
  var isInFunction = false
  /// One more than the depth of the innermost label of each symbol, or 0.
  var labels: [UInt32] = []
  /// The number of labels around the current instruction.
  var depth: UInt32 = 0
  /// The number of blocks begun in the function, by which the name section numbers labels.
  var labelCount: UInt32 = 0
  var frames: [Frame] = []
  /// Instructions whose operands are folded into them, until the operands are done.
  var pending: [UInt8] = []
  /// Where the body starts in `bytes`.
  var bodyStart = 0
  var usesData = false
  var parameters: [ValueType] = []
  var results: [ValueType] = []
  var localRuns: [(count: UInt32, type: ValueType)] = []

  /// Where the instructions stand, if somebody wants to know.
  var sourceMap: SourceMap?

  // Names and annotations
  var names = NameCollector()
  /// Whether each annotation has been used.
  var usedAnnotations: [Bool]
  var branchHints: [BranchHint] = []
  /// The first annotation that `parseCustomSections` has not looked at.
  var nextCustom = 0
  /// The first annotation that `checkBranchHints` has not looked at.
  var nextHint = 0

  init(_ text: [UInt8], range: Range<Int>) throws(TextError) {
    self.text = text
    stream = try Lexer.tokens(text.span, range: range)
    tokens = stream.tokens
    usedAnnotations = [Bool](repeating: false, count: stream.annotations.count)
    bytes.reserveCapacity(min(range.count, text.count) / 12)
  }

  /// The indices that the second pass gives out, in the same order as the first.
  struct NextIndices {
    var function: UInt32 = 0
    var table: UInt32 = 0
    var memory: UInt32 = 0
    var tag: UInt32 = 0
    var global: UInt32 = 0
    var element: UInt32 = 0
    var data: UInt32 = 0
  }

  /// Parses a whole text: a module, or the fields of one.
  static func parse(_ text: [UInt8], range: Range<Int>) throws(TextError) -> Module {
    var parser = try ModuleParser(text, range: range)
    try parser.parseModule()
    return parser.module
  }

  mutating func parseModule() throws(TextError) {
    let isWhole = isForm(.module)
    var moduleName: Name?
    if isWhole {
      position &+= 2
      skipKeyword(.definition)
      moduleName = try name(takeIdentifier(), annotationAt: position)
      if let extra = takeAnnotation(.name, at: position) {
        throw error(.multipleModuleNames, offset: extra.start)
      }
    }
    let first = position
    try collectIdentifiers()
    position = first
    try parseTypes()
    position = first
    try parseFields()
    if isWhole { try expectClose() }
    guard tokens[position].isKind(.end) else { throw unexpected(position, "the end of the text") }
    try checkLateTypes()
    try checkAnnotations()
    if usesData { module.dataCount = datas.count }
    try appendBranchHints()
    appendNames(moduleName)
    sortCustomSections()
    guard UInt64(bytes.count) <= 0xFFFF_FFFF else { throw error(.tooLarge, offset: 0, "the binary") }
    module.bytes = bytes
  }
}

// Bytes

extension ModuleParser {
  /// Appends the contents of all strings here, and returns where they stand in `bytes`.
  mutating func appendStrings() -> ByteRange {
    let start = bytes.count
    let text = text
    while tokens[position].isKind(.string) {
      let (first, end) = contents(position)
      StringLiteral.decode(text.span, from: first, to: end, into: &bytes)
      position &+= 1
    }
    return range(from: start)
  }

  /// The range of `bytes` from an offset to the end.
  func range(from start: Int) -> ByteRange {
    ByteRange(start: UInt32(truncatingIfNeeded: start), end: UInt32(truncatingIfNeeded: bytes.count))
  }
}
