import WebAssembly

extension Module {
  /// The module in the text format (Wasm 3.0 chapter 6): UTF-8 that parses back to the same module.
  ///
  /// Instructions are flat and indented by their blocks; names come from the name section. An invalid module can be
  /// printed too: indices that mean nothing are printed as numbers.
  ///
  /// ```swift
  /// let module = try Module(decoding: bytes)
  /// print(String(decoding: try module.text(), as: UTF8.self))
  /// ```
  /// - Throws: `WebAssemblyError` for instructions that cannot be decoded, and for a module whose text would be out of
  ///   all proportion to its size.
  public func text() throws(WebAssemblyError) -> [UInt8] {
    var printer = ModulePrinter(self)
    printer.text.bytes.reserveCapacity(min(bytes.count, 1 << 26) * 4)
    try printer.print()
    return printer.text.bytes
  }

  /// Hands the text to a function piece by piece, so that it is never in memory as a whole.
  /// - Parameter write: Is given some more of the text, about a mebibyte each time.
  /// - Throws: The same as `text()`; what was written before is the beginning of a text.
  public func writeText(_ write: ([UInt8]) -> Void) throws(WebAssemblyError) {
    try withoutActuallyEscaping(write) { write throws(WebAssemblyError) in
      var printer = ModulePrinter(self)
      printer.write = write
      try printer.print()
      write(printer.text.bytes)
    }
  }
}

/// A function in the text format, line by line.
public struct FunctionText: Sendable {
  /// The name, the type and the locals.
  public var head: String
  /// The instructions: where each begins in the module, in bytes, and its line with the indentation of its block.
  public var lines: [(offset: Int, text: String)]
}

extension Module {
  /// One function in the text format.
  /// - Parameter position: Which of the functions that the module defines.
  /// - Throws: `WebAssemblyError` for instructions that cannot be decoded.
  public func text(ofFunction position: Int) throws(WebAssemblyError) -> FunctionText {
    var printer = ModulePrinter(self)
    let marks = try printer.printFunction(at: position)
    let lines = printer.text.bytes
    let text = { (range: Range<Int>) in String(decoding: lines[range], as: UTF8.self) }
    let ends = marks.dropFirst().map { $0.place } + [lines.count]
    return FunctionText(
      head: text(0..<(marks.first?.place ?? lines.count)),
      lines: zip(marks, ends).map { mark, end in
        // Before the instruction may stand what is said about it.
        (mark.offset, text(mark.place..<end).split(separator: "\n").last.map { String($0.dropFirst(4)) } ?? "")
      })
  }
}

/// Prints a module, field by field, and its instructions as a visitor of their decoder.
struct ModulePrinter {
  let module: Module
  var text = TextBuffer()
  /// Takes away what has been written, if the text is wanted in pieces.
  var write: (([UInt8]) -> Void)?
  /// How many bytes have been taken away.
  private var taken = 0

  // Names
  let names: NameSection
  let types: IdentifierMap
  let functions: IdentifierMap
  let tables: IdentifierMap
  let memories: IdentifierMap
  let tags: IdentifierMap
  let globals: IdentifierMap
  let elements: IdentifierMap
  let datas: IdentifierMap
  let hints: BranchHints
  /// Whether the branch hints are printed as annotations.
  let hasHints: Bool

  // What is being printed
  /// The index of the next member of each space.
  var nextFunction: UInt32 = 0
  var nextTable: UInt32 = 0
  var nextMemory: UInt32 = 0
  var nextTag: UInt32 = 0
  var nextGlobal: UInt32 = 0
  var decoder = InstructionDecoder()
  var locals = IdentifierMap()
  /// The blocks around the current instruction.
  var blocks: [Block] = []
  /// The number of blocks begun in the function.
  var blockCount: UInt32 = 0
  var labelNames = NameSection.Map()
  /// How many blocks are around the innermost label of each name, and itself.
  var labels: [String: UInt32] = [:]
  /// Whether instructions stand on one line.
  var isInline = false
  /// The number of instructions on the line.
  var inlineCount = 0
  /// The hints of the function that have not been printed, and where its body starts.
  var functionHints: ArraySlice<BranchHints.Hint> = []
  var bodyStart = 0
  /// Where instructions begin in the module and in the text, if somebody wants to know.
  var marks: [(offset: Int, place: Int)]?
  /// How many more locals may be printed: a few bytes of a binary can declare millions.
  var localBudget: Int

  /// A block around the current instruction.
  struct Block {
    var name: String?
    /// The entry that the name had in `labels` before, or 0.
    var outer: UInt32 = 0
  }

  init(_ module: Module) {
    self.module = module
    names = module.names ?? NameSection()
    var counts = (functions: 0, tables: 0, memories: 0, tags: 0, globals: 0)
    for item in module.imports {
      switch item.type {
      case .function: counts.functions += 1
      case .table: counts.tables += 1
      case .memory: counts.memories += 1
      case .tag: counts.tags += 1
      case .global: counts.globals += 1
      }
    }
    types = IdentifierMap(names.types, count: module.types.count)
    functions = IdentifierMap(names.functions, count: counts.functions + module.functions.count)
    tables = IdentifierMap(names.tables, count: counts.tables + module.tables.count)
    memories = IdentifierMap(names.memories, count: counts.memories + module.memories.count)
    tags = IdentifierMap(names.tags, count: counts.tags + module.tags.count)
    globals = IdentifierMap(names.globals, count: counts.globals + module.globals.count)
    elements = IdentifierMap(names.elements, count: module.elements.count)
    datas = IdentifierMap(names.data, count: module.data.count)
    let hints = try? module.branchHints()
    self.hints = hints ?? BranchHints()
    hasHints = hints != nil
    localBudget = 1_000_000 + 16 * min(module.bytes.count, 1 << 26)
    text.nameBudget = localBudget
  }

  /// Gives away a piece of the text once it is large enough.
  @inline(__always)
  mutating func flush() {
    if text.bytes.count > 1 << 20, let write {
      write(text.bytes)
      taken &+= text.bytes.count
      text.bytes.removeAll(keepingCapacity: true)
    }
  }

  /// Prints the module.
  mutating func print() throws(WebAssemblyError) {
    text.write("(module")
    if let name = names.module {
      text.write(" ")
      if name.isEmpty {
        text.write("(@name \"\")")
      } else {
        text.write(identifier: name)
      }
    }
    printTypes()
    for item in module.imports { try printImport(item) }
    for index in module.tables.indices { try printTable(index) }
    for memory in module.memories { try printMemory(memory.type) }
    for tag in module.tags {
      beginField("tag", tags, nextTag)
      try writeTypeUse(tag.type, locals: nil)
      text.write(")")
      nextTag &+= 1
    }
    for global in module.globals {
      beginField("global", globals, nextGlobal)
      text.write(" ")
      write(global.type)
      text.write(" ")
      try writeExpression(global.initializer)
      text.write(")")
      nextGlobal &+= 1
    }
    for export in module.exports { printExport(export) }
    if let start = module.start {
      text.newline(2)
      text.write("(start ")
      functions.writeUse(start.function, to: &text)
      text.write(")")
    }
    for index in module.elements.indices {
      try printElements(index)
      flush()
    }
    for function in module.functions {
      try printFunction(function)
      flush()
    }
    for index in module.data.indices {
      try printData(index)
      flush()
    }
    printCustomSections()
    text.write("\n)\n")
  }

  /// Writes the beginning of a field: the keyword, the name and the index.
  private mutating func beginField(_ keyword: StaticString, _ identifiers: IdentifierMap, _ index: UInt32) {
    text.newline(2)
    writeHead(keyword, identifiers, index)
  }

  private mutating func writeHead(_ keyword: StaticString, _ identifiers: IdentifierMap, _ index: UInt32) {
    text.write("(")
    text.write(keyword)
    identifiers.writeDefinition(index, to: &text)
    text.write(" (;")
    text.write(index)
    text.write(";)")
  }

  // Fields

  private mutating func printImport(_ item: Import) throws(WebAssemblyError) {
    text.newline(2)
    text.write("(import ")
    text.write(name: item.module)
    text.write(" ")
    text.write(name: item.name)
    text.write(" ")
    switch item.type {
    case .function(let type):
      writeHead("func", functions, nextFunction)
      beginLocals(type)
      try writeTypeUse(type, locals: locals)
      nextFunction &+= 1
    case .table(let type):
      writeHead("table", tables, nextTable)
      text.write(" ")
      write(type)
      nextTable &+= 1
    case .memory(let type):
      writeHead("memory", memories, nextMemory)
      text.write(" ")
      try write(type)
      nextMemory &+= 1
    case .global(let type):
      writeHead("global", globals, nextGlobal)
      text.write(" ")
      write(type)
      nextGlobal &+= 1
    case .tag(let type):
      writeHead("tag", tags, nextTag)
      try writeTypeUse(type, locals: nil)
      nextTag &+= 1
    }
    text.write("))")
  }

  private mutating func printTable(_ index: Int) throws(WebAssemblyError) {
    let table = module.tables[index]
    beginField("table", tables, nextTable)
    text.write(" ")
    write(table.type)
    if let initializer = table.initializer {
      text.write(" ")
      try writeExpression(initializer)
    }
    text.write(")")
    nextTable &+= 1
  }

  private mutating func printMemory(_ type: MemoryType) throws(WebAssemblyError) {
    beginField("memory", memories, nextMemory)
    text.write(" ")
    try write(type)
    text.write(")")
    nextMemory &+= 1
  }

  private mutating func printExport(_ export: Export) {
    text.newline(2)
    text.write("(export ")
    text.write(name: export.name)
    text.write(" (")
    text.write(string: export.kind.keyword)
    text.write(" ")
    switch export.kind {
    case .function: functions.writeUse(export.index, to: &text)
    case .table: tables.writeUse(export.index, to: &text)
    case .memory: memories.writeUse(export.index, to: &text)
    case .global: globals.writeUse(export.index, to: &text)
    case .tag: tags.writeUse(export.index, to: &text)
    }
    text.write("))")
  }

  private mutating func printElements(_ index: Int) throws(WebAssemblyError) {
    let segment = module.elements[index]
    beginField("elem", elements, UInt32(truncatingIfNeeded: index))
    switch segment.mode {
    case .active(let table, let offset):
      if table != 0 {
        text.write(" (table ")
        tables.writeUse(table, to: &text)
        text.write(")")
      }
      try writeOffset(offset)
    case .passive: break
    case .declarative: text.write(" declare")
    }
    let bytes = module.bytes
    switch segment.items {
    case .functions(let range, let count):
      text.write(" func")
      var reader = BinaryReader(bytes.span, range: range)
      for _ in 0..<count {
        text.write(" ")
        functions.writeUse(try reader.u32(), to: &text)
      }
    case .expressions(let range, let count):
      text.write(" ")
      write(segment.type)
      var reader = BinaryReader(bytes.span, range: range)
      for _ in 0..<count {
        text.write(" ")
        let mark = beginInline()
        try decode(&reader)
        if inlineCount == 1 { wrap(from: mark) } else { wrap(from: mark, "(item ") }
      }
    }
    text.write(")")
  }

  private mutating func printData(_ index: Int) throws(WebAssemblyError) {
    let segment = module.data[index]
    beginField("data", datas, UInt32(truncatingIfNeeded: index))
    if case .active(let memory, let offset) = segment.mode {
      if memory != 0 {
        text.write(" (memory ")
        memories.writeUse(memory, to: &text)
        text.write(")")
      }
      try writeOffset(offset)
    }
    text.write(" ")
    text.write(literal: bytes(segment.contents))
    text.write(")")
  }

  /// The bytes of a range; what reaches past the end is cut.
  func bytes(_ range: ByteRange) -> ArraySlice<UInt8> {
    let end = min(Int(clamping: range.end), module.bytes.count)
    return module.bytes[min(Int(clamping: range.start), end)..<end]
  }

  // Custom sections

  private mutating func printCustomSections() {
    let nameSection = module.names == nil ? nil : module.customSections.lastIndex { $0.name == "name" }
    let hintSection = hasHints ? module.customSections.firstIndex { $0.name == BranchHints.sectionName } : nil
    for (index, section) in module.customSections.enumerated() where index != nameSection && index != hintSection {
      text.newline(2)
      text.write("(@custom ")
      text.write(name: section.name)
      if section.predecessor != .data {
        text.write(section.predecessor == nil ? " (before " : " (after ")
        text.write(ModulePrinter.keyword(section.predecessor))
        text.write(")")
      }
      if section.contents.count > 0 {
        text.write(" ")
        text.write(literal: bytes(section.contents))
      }
      text.write(")")
    }
  }

  private static func keyword(_ section: SectionID?) -> StaticString {
    switch section {
    case nil, .custom: "first"
    case .type: "type"
    case .import: "import"
    case .function: "func"
    case .table: "table"
    case .memory: "memory"
    case .tag: "tag"
    case .global: "global"
    case .export: "export"
    case .start: "start"
    case .element: "elem"
    case .dataCount: "datacount"
    case .code: "code"
    case .data: "data"
    }
  }
}

// Expressions and functions

extension ModulePrinter {
  /// The offset of a segment, with a space before it.
  private mutating func writeOffset(_ range: ByteRange) throws(WebAssemblyError) {
    text.write(" ")
    let mark = beginInline()
    try decode(range)
    if inlineCount == 1 { wrap(from: mark) } else { wrap(from: mark, "(offset ") }
  }

  /// A constant expression on one line.
  private mutating func writeExpression(_ range: ByteRange) throws(WebAssemblyError) {
    let mark = beginInline()
    try decode(range)
    if inlineCount == 1 { wrap(from: mark) }
  }

  private mutating func decode(_ range: ByteRange) throws(WebAssemblyError) {
    let bytes = module.bytes
    var reader = BinaryReader(bytes.span, range: range)
    try decode(&reader)
  }

  @_lifetime(reader: copy reader)
  private mutating func decode(_ reader: inout BinaryReader) throws(WebAssemblyError) {
    // The decoder is taken out while it tells this printer the instructions.
    var decoder = InstructionDecoder()
    swap(&decoder, &self.decoder)
    defer { self.decoder = decoder }
    try decoder.decodeExpression(&reader, &self)
  }

  /// Prepares for instructions on one line, and returns where they start in the text.
  private mutating func beginInline() -> Int {
    isInline = true
    inlineCount = 0
    beginBody()
    locals = IdentifierMap()
    labelNames = NameSection.Map()
    functionHints = []
    return text.bytes.count
  }

  private mutating func beginBody() {
    blocks.removeAll(keepingCapacity: true)
    labels.removeAll(keepingCapacity: true)
    blockCount = 0
  }

  /// Puts parentheses around the text from an offset.
  private mutating func wrap(from mark: Int, _ opening: String = "(") {
    text.bytes.insert(contentsOf: opening.utf8, at: mark)
    text.write(")")
  }

  /// Takes the names of the parameters and locals of the next function.
  private mutating func beginLocals(_ type: TypeIndex) {
    guard let map = names.locals[nextFunction] else {
      locals = IdentifierMap()
      return
    }
    locals = IdentifierMap(map)
  }

  private mutating func printFunction(_ function: Function) throws(WebAssemblyError) {
    beginField("func", functions, nextFunction)
    beginLocals(function.type)
    let parameterCount = try writeTypeUse(function.type, locals: locals)
    isInline = false
    beginBody()
    labelNames = names.labels[nextFunction] ?? NameSection.Map()
    let bytes = module.bytes
    var reader = BinaryReader(bytes.span, range: function.body)
    bodyStart = reader.position
    beginHints()
    let head = taken &+ text.bytes.count
    do throws(WebAssemblyError) {
      try printLocals(&reader, from: parameterCount)
      try decode(&reader)
    } catch {
      throw WebAssemblyError(
        error.kind, error.detail, offset: error.offset, place: error.place ?? "function \(nextFunction)")
    }
    if taken &+ text.bytes.count > head { text.newline(2) }
    text.write(")")
    nextFunction &+= 1
  }

  /// Prints one function.
  /// - Returns: Where its instructions begin in the module and in the text.
  mutating func printFunction(at position: Int) throws(WebAssemblyError) -> [(offset: Int, place: Int)] {
    let imported = module.imports.count { if case .function = $0.type { true } else { false } }
    nextFunction = UInt32(imported + position)
    marks = []
    try printFunction(module.functions[position])
    return marks ?? []
  }

  private mutating func beginHints() {
    functionHints = []
    guard !hints.functions.isEmpty else { return }
    let next = nextFunction
    let position = hints.functions.partitioningIndex { $0.index >= next }
    if position < hints.functions.count, hints.functions[position].index == next {
      functionHints = hints.functions[position].hints[...]
    }
  }

  /// The local declarations of a body.
  @_lifetime(reader: copy reader)
  private mutating func printLocals(_ reader: inout BinaryReader, from first: UInt32) throws(WebAssemblyError) {
    let runs = try reader.u32()
    guard runs > 0 else { return }
    var index = first
    var isOpen = false
    var isFirst = true
    for _ in 0..<runs {
      let start = reader.position
      let count = try reader.u32()
      let type = try reader.valueType()
      guard UInt64(count) <= UInt64(localBudget) else {
        throw WebAssemblyError(
          .implementationLimit, "the text would list more locals than fit the size of the module", offset: start)
      }
      localBudget -= Int(count)
      for _ in 0..<count {
        let isNamed = locals.hasName(index)
        if isNamed, isOpen {
          text.write(")")
          isOpen = false
        }
        if !isOpen {
          if isFirst { text.newline(4) } else { text.write(" ") }
          isFirst = false
          text.write("(local")
          isOpen = true
        }
        if isNamed { locals.writeDefinition(index, to: &text) }
        text.write(" ")
        write(type)
        if isNamed {
          text.write(")")
          isOpen = false
        }
        index &+= 1
      }
    }
    if isOpen { text.write(")") }
  }
}
