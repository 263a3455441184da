import WebAssembly

/// Parses scripts: the grammar of the specification's test suite, with the commands of the threads proposal.
struct ScriptParser: TokenReader {
  let text: [UInt8]
  let tokens: [Token]
  let stream: TokenStream
  var position = 0
  /// A line that has been found, and the offset from which to count on.
  private var line = 1
  private var lineOffset = 0

  /// How deep threads may be nested.
  private static let maximumDepth = 100

  init(_ text: [UInt8]) throws(TextError) {
    self.text = text
    stream = try Lexer.tokens(text.span, range: 0..<text.count)
    tokens = stream.tokens
  }

  mutating func parse() throws(TextError) -> [Script.Command] {
    if tokens[0].isKind(.open), !ScriptParser.isCommand(tokens[1].keyword) {
      let module = ScriptModule(name: nil, line: 1, source: .text, text: text, range: 0..<text.count)
      return [Script.Command(line: 1, kind: .module(module))]
    }
    let commands = try parseCommands(depth: 0)
    guard tokens[position].isKind(.end) else { throw unexpected(position, "a command") }
    return commands
  }

  private static func isCommand(_ keyword: Keyword?) -> Bool {
    switch keyword {
    case .module, .register, .invoke, .get, .thread, .wait, .assertReturn, .assertTrap, .assertExhaustion,
      .assertException, .assertSuspension, .assertInvalid, .assertMalformed, .assertInvalidCustom,
      .assertMalformedCustom, .assertUnlinkable:
      true
    default: false
    }
  }

  private mutating func parseCommands(depth: Int) throws(TextError) -> [Script.Command] {
    guard depth < ScriptParser.maximumDepth else { throw error(.nesting, position) }
    var commands: [Script.Command] = []
    while tokens[position].isKind(.open) {
      let line = lineNumber(position)
      commands.append(Script.Command(line: line, kind: try parseCommand(depth: depth)))
    }
    return commands
  }

  /// The line of a token that is not before the last one asked for.
  private mutating func lineNumber(_ index: Int) -> Int {
    let end = Int(truncatingIfNeeded: tokens[index].start)
    while lineOffset < end {
      let byte = text[lineOffset]
      lineOffset &+= 1
      if byte == 0x0A || byte == 0x0D && !(lineOffset < text.count && text[lineOffset] == 0x0A) { line &+= 1 }
    }
    return line
  }

  private mutating func parseCommand(depth: Int) throws(TextError) -> Script.Kind {
    let start = position
    guard let keyword = tokens[position &+ 1].keyword else { throw unexpected(position &+ 1, "a command") }
    switch keyword {
    case .module: return try parseModuleCommand()
    case .invoke, .get: return .action(try expectAction())
    case .register:
      position &+= 2
      let name = try expectName("the name of a module")
      let instance = takeName()
      try expectClose()
      return .register(name, instance: instance)
    case .thread:
      position &+= 2
      guard let name = takeName() else { throw unexpected(position, "the name of a thread") }
      var shared: [String] = []
      while isForm(.shared) {
        position &+= 2
        while isForm(.module) {
          position &+= 2
          guard let name = takeName() else { throw unexpected(position, "the name of a module") }
          shared.append(name)
          try expectClose()
        }
        try expectClose()
      }
      let commands = try parseCommands(depth: depth &+ 1)
      try expectClose()
      return .thread(name: name, shared: shared, commands: commands)
    case .wait:
      position &+= 2
      guard let name = takeName() else { throw unexpected(position, "the name of a thread") }
      try expectClose()
      return .wait(name)
    default: break
    }
    guard ScriptParser.isCommand(keyword) else { throw unexpected(start &+ 1, "a command") }
    position &+= 2
    let command = try parseAssertion(keyword)
    try expectClose()
    return command
  }

  private mutating func parseAssertion(_ keyword: Keyword) throws(TextError) -> Script.Kind {
    switch keyword {
    case .assertReturn:
      let action = try expectAction()
      var patterns: [Script.Pattern] = []
      while tokens[position].isKind(.open) { patterns.append(try expectPattern(allowsEither: true)) }
      return .assertReturn(action, patterns)
    case .assertException: return .assertException(try expectAction())
    case .assertTrap:
      if isForm(.module) {
        let module = try expectModule()
        return .assertInstantiationTrap(module, try expectName("a message"))
      }
      let action = try expectAction()
      return .assertTrap(action, try expectName("a message"))
    case .assertExhaustion:
      let action = try expectAction()
      return .assertExhaustion(action, try expectName("a message"))
    case .assertSuspension:
      let action = try expectAction()
      return .assertSuspension(action, try expectName("a message"))
    default:
      let module = try expectModule()
      let message = try expectName("a message")
      switch keyword {
      case .assertInvalid: return .assertInvalid(module, message)
      case .assertMalformed: return .assertMalformed(module, message)
      case .assertInvalidCustom: return .assertInvalidCustom(module, message)
      case .assertMalformedCustom: return .assertMalformedCustom(module, message)
      default: return .assertUnlinkable(module, message)
      }
    }
  }

  /// The identifier here without its `$`.
  private mutating func takeName() -> String? {
    guard let symbol = takeIdentifier() else { return nil }
    var bytes: [UInt8] = []
    stream.symbols.append(symbol, of: text, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  // Modules

  private mutating func parseModuleCommand() throws(TextError) -> Script.Kind {
    if tokens[position &+ 2].isKeyword(.instance) {
      position &+= 3
      let name = takeName()
      let definition = takeName()
      try expectClose()
      return .instance(name: name, definition: definition)
    }
    let isDefinition = tokens[position &+ 2].isKeyword(.definition)
    let module = try expectModule()
    return isDefinition ? .definition(module) : .module(module)
  }

  private mutating func expectModule() throws(TextError) -> ScriptModule {
    guard isForm(.module) else { throw unexpected(position, "a module") }
    let line = lineNumber(position)
    let end = stream.match(position)
    let start = Int(truncatingIfNeeded: tokens[position].start)
    position &+= 2
    skipKeyword(.definition)
    let name = takeName()
    let source: ScriptModule.Source
    switch tokens[position].keyword {
    case .binary: source = .binary(try expectStrings())
    case .quote: source = .quote(try expectStrings())
    default:
      source = .text
      position = end
    }
    try expectClose()
    let range = start..<(Int(truncatingIfNeeded: tokens[end].start) &+ 1)
    return ScriptModule(name: name, line: line, source: source, text: text, range: range)
  }

  /// The keyword here and the strings behind it.
  private mutating func expectStrings() throws(TextError) -> [UInt8] {
    position &+= 1
    var bytes: [UInt8] = []
    while tokens[position].isKind(.string) {
      let (start, end) = contents(position)
      StringLiteral.decode(text.span, from: start, to: end, into: &bytes)
      position &+= 1
    }
    return bytes
  }

  // Actions and values

  private mutating func expectAction() throws(TextError) -> Script.Action {
    let isInvoke = isForm(.invoke)
    guard isInvoke || isForm(.get) else { throw unexpected(position, "(invoke or (get") }
    position &+= 2
    let instance = takeName()
    let name = try expectName("the name of an export")
    var arguments: [Script.Constant] = []
    if isInvoke {
      while tokens[position].isKind(.open) { arguments.append(try expectConstant()) }
    }
    try expectClose()
    return Script.Action(instance: instance, name: name, kind: isInvoke ? .invoke(arguments) : .get)
  }

  private mutating func expectConstant() throws(TextError) -> Script.Constant {
    let start = position
    switch try expectPattern(allowsEither: false) {
    case .i32(let bits): return .i32(bits)
    case .i64(let bits): return .i64(bits)
    case .f32(.bits(let bits)): return .f32(bits)
    case .f64(.bits(let bits)): return .f64(bits)
    case .v128(let value): return .v128(value)
    case .refNull(let type?): return .refNull(type)
    case .refExtern(let number?): return .refExtern(number)
    case .refHost(let number?): return .refHost(number)
    case .f32x4(let lanes):
      if let bits = ScriptParser.bits(lanes) {
        return .v128(
          V128(low: UInt64(bits[0]) | UInt64(bits[1]) << 32, high: UInt64(bits[2]) | UInt64(bits[3]) << 32))
      }
    case .f64x2(let lanes):
      if let bits = ScriptParser.bits(lanes) { return .v128(V128(low: bits[0], high: bits[1])) }
    default: break
    }
    throw unexpected(start &+ 1, "a constant")
  }

  /// The bits of all lanes, unless one is a pattern of several values.
  private static func bits<Bits>(_ lanes: [Script.FloatPattern<Bits>]) -> [Bits]? {
    var bits: [Bits] = []
    for lane in lanes {
      guard case .bits(let value) = lane else { return nil }
      bits.append(value)
    }
    return bits
  }

  private mutating func expectPattern(allowsEither: Bool) throws(TextError) -> Script.Pattern {
    guard tokens[position].isKind(.open) else { throw unexpected(position, "a value") }
    let head = tokens[position &+ 1]
    if head.isKeyword(.either), allowsEither {
      position &+= 2
      var patterns: [Script.Pattern] = []
      while tokens[position].isKind(.open) { patterns.append(try expectPattern(allowsEither: false)) }
      try expectClose()
      return .either(patterns)
    }
    let opcode = head.isKind(.instruction) ? InstructionInfo(number: Int(head.payload)).opcode : .nop
    let keyword = head.keyword
    let pattern: Script.Pattern
    let start = position
    position &+= 2
    switch opcode {
    case .i32Const: pattern = .i32(UInt32(truncatingIfNeeded: try expectInteger(.i32)))
    case .i64Const: pattern = .i64(try expectInteger(.i64))
    case .f32Const: pattern = .f32(try expectFloat32())
    case .f64Const: pattern = .f64(try expectFloat64())
    case .v128Const: pattern = try expectVector()
    case .refNull: pattern = .refNull(try optionalHeapType())
    case .refFunc:
      _ = try optionalNumber()
      pattern = .ref(.func)
    case .refEq: pattern = .ref(.eq)
    case .refI31: pattern = .ref(.i31)
    default:
      switch keyword {
      case .refExtern: pattern = .refExtern(try optionalNumber())
      case .refHost: pattern = .refHost(try optionalNumber())
      case .refAny: pattern = .ref(.any)
      case .refStruct: pattern = .ref(.struct)
      case .refArray: pattern = .ref(.array)
      case .refExn: pattern = .ref(.exn)
      case .refCont: pattern = .ref(.cont)
      default: throw unexpected(start &+ 1, "a value")
      }
    }
    try expectClose()
    return pattern
  }

  private mutating func optionalNumber() throws(TextError) -> UInt32? {
    tokens[position].isKind(.close) ? nil : try expectU32("a number")
  }

  private mutating func optionalHeapType() throws(TextError) -> HeapType? {
    if tokens[position].isKind(.close) { return nil }
    if let keyword = tokens[position].keyword, let type = ModuleParser.abstractHeapType(keyword) {
      position &+= 1
      return .abstract(type)
    }
    return .concrete(try expectU32("a heap type"))
  }

  private mutating func expectFloat32() throws(TextError) -> Script.FloatPattern<UInt32> {
    if let special: Script.FloatPattern<UInt32> = takeNaN() { return special }
    return .bits(UInt32(truncatingIfNeeded: try expectFloat(.binary32)))
  }

  private mutating func expectFloat64() throws(TextError) -> Script.FloatPattern<UInt64> {
    if let special: Script.FloatPattern<UInt64> = takeNaN() { return special }
    return .bits(try expectFloat(.binary64))
  }

  private mutating func takeNaN<Bits>() -> Script.FloatPattern<Bits>? {
    switch tokens[position].keyword {
    case .nanCanonical:
      position &+= 1
      return .canonicalNaN
    case .nanArithmetic:
      position &+= 1
      return .arithmeticNaN
    default: return nil
    }
  }

  private mutating func expectVector() throws(TextError) -> Script.Pattern {
    let shape = tokens[position].keyword
    let width: UInt64
    let type: IntegerType
    switch shape {
    case .i8x16: (width, type) = (8, .i8)
    case .i16x8: (width, type) = (16, .i16)
    case .i32x4: (width, type) = (32, .i32)
    case .i64x2: (width, type) = (64, .i64)
    case .f32x4:
      position &+= 1
      var lanes: [Script.FloatPattern<UInt32>] = []
      for _ in 0..<4 { lanes.append(try expectFloat32()) }
      return .f32x4(lanes)
    case .f64x2:
      position &+= 1
      let first = try expectFloat64()
      return .f64x2([first, try expectFloat64()])
    default: throw unexpected(position, "a shape")
    }
    position &+= 1
    var value = V128(low: 0, high: 0)
    var shift: UInt64 = 0
    while shift < 128 {
      let lane = try expectInteger(type)
      if shift < 64 { value.low |= lane &<< shift } else { value.high |= lane &<< (shift &- 64) }
      shift &+= width
    }
    return .v128(value)
  }
}
