import WebAssembly

// Element and data segments (Wasm 3.0 §6.6.6 and §6.6.7).

extension ModuleParser {
  /// A list of elements and its type.
  struct ElementList {
    var type: ValueType
    var items: ElementSegment.Items

    var count: UInt32 {
      switch items {
      case .functions(_, let count), .expressions(_, let count): count
      }
    }
  }

  mutating func parseElementSegment() throws(TextError) {
    position &+= 2
    names.add(try name(takeIdentifier(), annotationAt: position), to: .element, next.element)
    let mode: ElementSegment.Mode
    var isAbbreviated = false
    if tokens[position].isKeyword(.declare) {
      position &+= 1
      mode = .declarative
    } else if isForm(.table) {
      position &+= 2
      let table = try expectIndex(.table)
      try expectClose()
      mode = .active(table: table, offset: try parseOffset())
    } else if isOffset() {
      mode = .active(table: 0, offset: try parseOffset())
      isAbbreviated = true
    } else {
      mode = .passive
    }
    let list: ElementList
    if tokens[position].isKeyword(.func) {
      position &+= 1
      list = try parseFunctionList()
    } else if isAbbreviated, !isReferenceType() {
      list = try parseFunctionList()
    } else {
      let type = try expectReferenceType("func or a reference type")
      list = try parseExpressionList(type)
    }
    try expectClose()
    module.elements.append(ElementSegment(type: list.type, mode: mode, items: list.items))
    next.element &+= 1
  }

  /// Whether the offset of a segment starts here.
  private func isOffset() -> Bool {
    tokens[position].isKind(.open)
      && (tokens[position &+ 1].isKeyword(.offset) || tokens[position &+ 1].isKind(.instruction))
  }

  /// `(offset instruction*)` or one folded instruction.
  private mutating func parseOffset() throws(TextError) -> ByteRange {
    guard isForm(.offset) else { return try parseExpression(single: true) }
    position &+= 2
    let range = try parseExpression()
    try expectClose()
    return range
  }

  /// Function indices up to the closing parenthesis.
  private mutating func parseFunctionList() throws(TextError) -> ElementList {
    let start = bytes.count
    var count: UInt32 = 0
    while isIndex(position) {
      bytes.appendU32(try expectIndex(.function))
      count &+= 1
    }
    return ElementList(
      type: .reference(nullable: false, .abstract(.func)), items: .functions(range(from: start), count: count))
  }

  /// Element expressions up to the closing parenthesis.
  private mutating func parseExpressionList(_ type: ValueType) throws(TextError) -> ElementList {
    let start = bytes.count
    var count: UInt32 = 0
    while tokens[position].isKind(.open) {
      if isForm(.item) {
        position &+= 2
        _ = try parseExpression()
        try expectClose()
      } else {
        _ = try parseExpression(single: true)
      }
      count &+= 1
    }
    return ElementList(type: type, items: .expressions(range(from: start), count: count))
  }

  /// The elements of a table that is as large as they are: functions or expressions.
  mutating func parseInlineElements(_ type: ValueType) throws(TextError) -> ElementList {
    guard isIndex(position) else { return try parseExpressionList(type) }
    if type == .funcref || type == .reference(nullable: false, .abstract(.func)) { return try parseFunctionList() }
    // Elements of another type cannot be in the short form of the binary.
    let start = bytes.count
    var count: UInt32 = 0
    while isIndex(position) {
      let function = try expectIndex(.function)
      bytes.appendOpcode(.refFunc)
      bytes.appendU32(function)
      bytes.appendOpcode(.end)
      count &+= 1
    }
    return ElementList(type: type, items: .expressions(range(from: start), count: count))
  }

  mutating func parseDataSegment() throws(TextError) {
    position &+= 2
    names.add(try name(takeIdentifier(), annotationAt: position), to: .data, next.data)
    let mode: DataSegment.Mode
    if isForm(.memory) {
      position &+= 2
      let memory = try expectIndex(.memory)
      try expectClose()
      mode = .active(memory: memory, offset: try parseOffset())
    } else if isOffset() {
      mode = .active(memory: 0, offset: try parseOffset())
    } else if tokens[position].isKind(.open) {
      throw unexpected(position &+ 1, "an offset")
    } else {
      mode = .passive
    }
    let contents = appendStrings()
    try expectClose()
    module.data.append(DataSegment(mode: mode, contents: contents))
    next.data &+= 1
  }
}
