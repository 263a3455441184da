import WebAssembly

// The first pass, and the use of identifiers (Wasm 3.0 §6.3.6).

extension ModuleParser {
  /// Gives every field its index and identifier. What is malformed is left to the second pass.
  mutating func collectIdentifiers() throws(TextError) {
    while tokens[position].isKind(.open) {
      let end = stream.match(position)
      switch tokens[position &+ 1].keyword {
      case .type: try define(.type, at: position &+ 2)
      case .rec:
        var inner = position &+ 2
        while inner < end, tokens[inner].isKind(.open) {
          if tokens[inner &+ 1].isKeyword(.type) { try define(.type, at: inner &+ 2) }
          inner = stream.match(inner) &+ 1
        }
      case .import:
        // ( import "module" "name" ( kind $identifier
        if position &+ 6 < end, tokens[position &+ 4].isKind(.open),
          let space = ModuleParser.space(tokens[position &+ 5].keyword)
        {
          try define(space, at: position &+ 6)
        }
      case .func: try define(.function, at: position &+ 2)
      case .table:
        try define(.table, at: position &+ 2)
        if containsForm(.elem, from: position &+ 2, to: end) { try define(.element, at: nil) }
      case .memory:
        try define(.memory, at: position &+ 2)
        if containsForm(.data, from: position &+ 2, to: end) { try define(.data, at: nil) }
      case .global: try define(.global, at: position &+ 2)
      case .tag: try define(.tag, at: position &+ 2)
      case .elem: try define(.element, at: position &+ 2)
      case .data: try define(.data, at: position &+ 2)
      default: break
      }
      position = end &+ 1
    }
  }

  /// The index space that a keyword defines members of, for imports.
  static func space(_ keyword: Keyword?) -> Space? {
    switch keyword {
    case .func: .function
    case .table: .table
    case .memory: .memory
    case .global: .global
    case .tag: .tag
    default: nil
    }
  }

  /// Whether a form has a direct child with a keyword.
  private func containsForm(_ keyword: Keyword, from start: Int, to end: Int) -> Bool {
    var index = start
    while index < end {
      if tokens[index].isKind(.open) {
        if tokens[index &+ 1].isKeyword(keyword) { return true }
        index = stream.match(index)
      }
      index &+= 1
    }
    return false
  }

  private mutating func define(_ space: Space, at index: Int?) throws(TextError) {
    var symbol: Int?
    if let index, tokens[index].isKind(.identifier) {
      symbol = Int(truncatingIfNeeded: tokens[index].payload)
    }
    let symbols = stream.symbols.count
    let isNew =
      switch space {
      case .type: types.define(symbol, symbols: symbols)
      case .function: functions.define(symbol, symbols: symbols)
      case .table: tables.define(symbol, symbols: symbols)
      case .memory: memories.define(symbol, symbols: symbols)
      case .tag: tags.define(symbol, symbols: symbols)
      case .global: globals.define(symbol, symbols: symbols)
      case .element: elements.define(symbol, symbols: symbols)
      case .data: datas.define(symbol, symbols: symbols)
      }
    if !isNew, let index {
      throw error(.duplicateIdentifier, index, "\(space.keyword) \(lexeme(index))")
    }
  }

  private func lookUp(_ space: Space, _ symbol: Int) -> UInt32? {
    switch space {
    case .type: types.index(of: symbol)
    case .function: functions.index(of: symbol)
    case .table: tables.index(of: symbol)
    case .memory: memories.index(of: symbol)
    case .tag: tags.index(of: symbol)
    case .global: globals.index(of: symbol)
    case .element: elements.index(of: symbol)
    case .data: datas.index(of: symbol)
    }
  }

  /// Whether an index stands here.
  @inline(__always)
  func isIndex(_ index: Int) -> Bool {
    let token = tokens[index]
    return token.isKind(.natural) || token.isKind(.identifier) || token.isKind(.number)
  }

  /// An index of a space: a number or an identifier.
  mutating func expectIndex(_ space: Space) throws(TextError) -> UInt32 {
    let token = tokens[position]
    if token.isKind(.identifier) {
      guard let index = lookUp(space, Int(truncatingIfNeeded: token.payload)) else {
        throw error(space.unknown, position, lexeme(position))
      }
      position &+= 1
      return index
    }
    return try expectU32(space.keyword + " index")
  }

  /// An index of a space, or 0 if none stands here.
  mutating func optionalIndex(_ space: Space) throws(TextError) -> UInt32 {
    isIndex(position) ? try expectIndex(space) : 0
  }

  /// A type index that a value type can hold.
  mutating func expectTypeIndex() throws(TextError) -> TypeIndex {
    let start = position
    let index = try expectIndex(.type)
    guard index <= 0xFF_FFFF else { throw error(.unknownType, start, "\(index)") }
    return index
  }
}
