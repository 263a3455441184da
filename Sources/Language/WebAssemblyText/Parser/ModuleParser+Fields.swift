import WebAssembly

// Module fields (Wasm 3.0 §6.6), but for types and segments.

extension ModuleParser {
  /// Parses all fields but the types, in the order of the text.
  mutating func parseFields() throws(TextError) {
    while true {
      try parseCustomSections(at: position)
      guard tokens[position].isKind(.open) else { return }
      switch tokens[position &+ 1].keyword {
      case .type, .rec: position = stream.match(position) &+ 1
      case .import: try parseImport()
      case .func: try parseFunction()
      case .table: try parseTable()
      case .memory: try parseMemory()
      case .global: try parseGlobal()
      case .tag: try parseTag()
      case .export: try parseExport()
      case .start: try parseStart()
      case .elem: try parseElementSegment()
      case .data: try parseDataSegment()
      default: throw unexpected(position &+ 1, "a module field")
      }
    }
  }

  // Imports (§6.6.9)

  private mutating func parseImport() throws(TextError) {
    let start = position
    position &+= 2
    let moduleName = try expectName("the name of a module")
    let name = try expectName("the name of an export")
    guard tokens[position].isKind(.open) else { throw unexpected(position, "a description of the import") }
    let kind = tokens[position &+ 1].keyword
    guard let space = ModuleParser.space(kind) else {
      throw unexpected(position &+ 1, "func, table, memory, global or tag")
    }
    position &+= 2
    try checkImportOrder(start)
    nameDefinition(space, try self.name(takeIdentifier(), annotationAt: position))
    try appendImport(space, moduleName, name)
    try expectClose()
    try expectClose()
  }

  /// Throws if something has been defined already (§6.6.13).
  private func checkImportOrder(_ index: Int) throws(TextError) {
    guard let firstDefinition else { return }
    let kind = firstDefinition == .function ? "function" : firstDefinition.keyword
    throw error(.importAfter, index, kind)
  }

  private mutating func noteDefinition(_ space: Space) {
    if firstDefinition == nil { firstDefinition = space }
  }

  /// Gives the next member of a space its name.
  private mutating func nameDefinition(_ space: Space, _ name: Name?) {
    guard let name else { return }
    switch space {
    case .function: names.add(name, to: .function, next.function)
    case .table: names.add(name, to: .table, next.table)
    case .memory: names.add(name, to: .memory, next.memory)
    case .global: names.add(name, to: .global, next.global)
    case .tag: names.add(name, to: .tag, next.tag)
    case .element: names.add(name, to: .element, next.element)
    case .data: names.add(name, to: .data, next.data)
    case .type: break
    }
  }

  /// Reads the type of an import.
  private mutating func appendImport(_ space: Space, _ moduleName: String, _ name: String) throws(TextError) {
    let type: ExternType
    switch space {
    case .function:
      // Parameters may have names, which go nowhere but into the name section.
      beginExpression()
      type = .function(try expectTypeUse(.locals))
      next.function &+= 1
    case .table:
      type = .table(try expectTableType())
      next.table &+= 1
    case .memory:
      type = .memory(try expectMemoryType())
      next.memory &+= 1
    case .global:
      type = .global(try expectGlobalType())
      next.global &+= 1
    default:
      type = .tag(try expectTypeUse(.ignored))
      next.tag &+= 1
    }
    module.imports.append(Import(module: moduleName, name: name, type: type))
  }

  /// The identifier, the exports and the import that a definition begins with (§6.6.10).
  /// - Returns: Whether it is an import, which is then complete but for the closing parenthesis.
  private mutating func parseHead(_ space: Space, _ index: UInt32, _ kind: ExternKind) throws(TextError) -> Bool {
    let start = position
    position &+= 2
    nameDefinition(space, try name(takeIdentifier(), annotationAt: position))
    while isForm(.export) {
      position &+= 2
      module.exports.append(Export(name: try expectName("the name of an export"), kind: kind, index: index))
      try expectClose()
    }
    guard isForm(.import) else {
      noteDefinition(space)
      return false
    }
    try checkImportOrder(start)
    position &+= 2
    let moduleName = try expectName("the name of a module")
    let name = try expectName("the name of an export")
    try expectClose()
    try appendImport(space, moduleName, name)
    try expectClose()
    return true
  }

  // Functions (§6.6.5)

  private mutating func parseFunction() throws(TextError) {
    let start = position
    let end = stream.match(position)
    if try parseHead(.function, next.function, .function) { return }
    isInFunction = true
    beginExpression()
    let type = try expectTypeUse(.locals)
    var localCount = UInt32(truncatingIfNeeded: parameters.count)
    localRuns.removeAll(keepingCapacity: true)
    while isForm(.local) {
      position &+= 2
      if tokens[position].isKind(.identifier) {
        try defineLocal(localCount)
        addLocal(try expectValueType())
        localCount &+= 1
      } else {
        while !tokens[position].isKind(.close) {
          try nameLocal(localCount)
          addLocal(try expectValueType())
          localCount &+= 1
        }
      }
      try expectClose()
    }
    bodyStart = bytes.count
    bytes.appendU32(UInt32(truncatingIfNeeded: localRuns.count))
    for (count, type) in localRuns {
      bytes.appendU32(count)
      bytes.appendValueType(type)
    }
    try parseInstructions()
    mark(position)
    bytes.appendOpcode(.end)
    try expectClose()
    try checkBranchHints(from: start, to: end)
    module.functions.append(Function(type: type, body: range(from: bodyStart)))
    next.function &+= 1
    isInFunction = false
  }

  private mutating func addLocal(_ type: ValueType) {
    if let last = localRuns.last, last.type == type {
      localRuns[localRuns.count &- 1].count &+= 1
    } else {
      localRuns.append((count: 1, type: type))
    }
  }

  // Tables, memories, globals, tags (§6.6.2 to §6.6.8)

  private mutating func parseTable() throws(TextError) {
    let index = next.table
    if try parseHead(.table, index, .table) { return }
    switch try expectTableBody() {
    case .type(let type):
      let initializer = tokens[position].isKind(.close) ? nil : try parseExpression()
      module.tables.append(Table(type: type, initializer: initializer))
    case .elements(let address, let element):
      position &+= 2
      let items = try parseInlineElements(element)
      try expectClose()
      let count = UInt64(items.count)
      module.tables.append(
        Table(
          type: TableType(
            addressType: address, limits: Limits(minimum: count, maximum: count), element: element)))
      module.elements.append(
        ElementSegment(type: items.type, mode: .active(table: index, offset: zero(address)), items: items.items))
      next.element &+= 1
    }
    try expectClose()
    next.table &+= 1
  }

  private mutating func parseMemory() throws(TextError) {
    let index = next.memory
    if try parseHead(.memory, index, .memory) { return }
    switch try expectMemoryBody() {
    case .type(let type): module.memories.append(Memory(type: type))
    case .data(let address, let pageSizeLog2):
      position &+= 2
      let contents = appendStrings()
      try expectClose()
      let shift = UInt64(pageSizeLog2 ?? 16)
      let size = UInt64(contents.end &- contents.start)
      let pages = (size &+ (1 &<< min(shift, 63)) &- 1) >> shift
      module.memories.append(
        Memory(
          type: MemoryType(
            addressType: address, limits: Limits(minimum: pages, maximum: pages), pageSizeLog2: pageSizeLog2)))
      module.data.append(DataSegment(mode: .active(memory: index, offset: zero(address)), contents: contents))
      next.data &+= 1
    }
    try expectClose()
    next.memory &+= 1
  }

  /// The constant expression 0 of an address type.
  private mutating func zero(_ address: AddressType) -> ByteRange {
    let start = bytes.count
    bytes.appendOpcode(address == .i32 ? .i32Const : .i64Const)
    bytes.append(0)
    bytes.appendOpcode(.end)
    return range(from: start)
  }

  private mutating func parseGlobal() throws(TextError) {
    if try parseHead(.global, next.global, .global) { return }
    let type = try expectGlobalType()
    module.globals.append(Global(type: type, initializer: try parseExpression()))
    try expectClose()
    next.global &+= 1
  }

  private mutating func parseTag() throws(TextError) {
    if try parseHead(.tag, next.tag, .tag) { return }
    module.tags.append(Tag(type: try expectTypeUse(.ignored)))
    try expectClose()
    next.tag &+= 1
  }

  // Exports and the start function (§6.6.11 and §6.6.12)

  private mutating func parseExport() throws(TextError) {
    position &+= 2
    let name = try expectName("the name of an export")
    guard tokens[position].isKind(.open) else { throw unexpected(position, "what is exported") }
    guard let space = ModuleParser.space(tokens[position &+ 1].keyword) else {
      throw unexpected(position &+ 1, "func, table, memory, global or tag")
    }
    position &+= 2
    let index = try expectIndex(space)
    try expectClose()
    try expectClose()
    let kind: ExternKind =
      switch space {
      case .function: .function
      case .table: .table
      case .memory: .memory
      case .global: .global
      default: .tag
      }
    module.exports.append(Export(name: name, kind: kind, index: index))
  }

  private mutating func parseStart() throws(TextError) {
    let start = position
    position &+= 2
    let index = try expectIndex(.function)
    try expectClose()
    guard module.start == nil else { throw error(.multipleStart, start) }
    module.start = Start(function: index)
  }
}
