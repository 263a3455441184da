import WebAssembly

// Instructions (Wasm 3.0 §6.5).

extension ModulePrinter: InstructionVisitor {
  /// The deepest indentation: more would make the text of nested blocks grow with the square of their number.
  private static let maximumIndentation = 48

  mutating func willVisit(_ instruction: InstructionInfo, at offset: Int) throws(WebAssemblyError) {
    // The text of a constant expression is put into parentheses when it is complete, so it stays until then.
    if !isInline { flush() }
    if marks != nil { marks?.append((offset, text.bytes.count)) }
    guard let hint = functionHints.first else { return }
    let place = UInt32(truncatingIfNeeded: offset &- bodyStart)
    if hint.offset <= place {
      functionHints.removeFirst()
      if hint.offset == place, instruction.shape != .delimiter {
        beginLine(0)
        text.write(hint.isLikely ? "(@metadata.code.branch_hint \"\\01\")" : "(@metadata.code.branch_hint \"\\00\")")
      }
    }
  }

  /// Begins the line of an instruction, `outdent` blocks further out than the blocks around it say.
  @inline(__always)
  private mutating func beginLine(_ outdent: Int) {
    if isInline {
      if inlineCount > 0 { text.write(" ") }
      inlineCount &+= 1
    } else {
      text.newline(min(4 &+ 2 &* (blocks.count &- outdent), ModulePrinter.maximumIndentation))
    }
  }

  /// Begins the line of an instruction and writes its keyword.
  @inline(__always)
  private mutating func begin(_ instruction: InstructionInfo) {
    beginLine(0)
    text.write(instruction.opcode)
  }

  @inline(__always)
  private mutating func space() { text.write(byte: 0x20) }

  mutating func visitNone(_ instruction: InstructionInfo) throws(WebAssemblyError) { begin(instruction) }

  // Blocks

  private mutating func write(_ type: BlockType) throws(WebAssemblyError) {
    switch type {
    case .empty: break
    case .value(let type):
      text.write(" (result ")
      write(type)
      text.write(")")
    case .type(let index): try writeTypeUse(index, locals: nil)
    }
  }

  /// Begins a block, with its name if it has one.
  private mutating func beginBlock(_ instruction: InstructionInfo) -> String? {
    begin(instruction)
    guard let name = labelNames[blockCount] else { return nil }
    space()
    guard !name.isEmpty else {
      text.write("(@name \"\")")
      return nil
    }
    text.write(identifier: name)
    return name
  }

  private mutating func enterBlock(_ name: String?) {
    blockCount &+= 1
    var block = Block()
    if let name {
      block.name = name
      block.outer = labels.updateValue(UInt32(truncatingIfNeeded: blocks.count + 1), forKey: name) ?? 0
    }
    blocks.append(block)
    guard !isInline, block.name == nil else { return }
    text.write(" ;; @")
    text.write(UInt64(blocks.count))
  }

  mutating func visitBlock(_ instruction: InstructionInfo, _ type: BlockType) throws(WebAssemblyError) {
    let name = beginBlock(instruction)
    try write(type)
    enterBlock(name)
  }

  mutating func visitTryTable(
    _ instruction: InstructionInfo, _ type: BlockType, _ catches: [CatchClause]
  ) throws(WebAssemblyError) {
    let name = beginBlock(instruction)
    try write(type)
    for clause in catches {
      switch clause.kind {
      case .catch: text.write(" (catch ")
      case .catchRef: text.write(" (catch_ref ")
      case .catchAll: text.write(" (catch_all ")
      case .catchAllRef: text.write(" (catch_all_ref ")
      }
      if clause.kind == .catch || clause.kind == .catchRef {
        tags.writeUse(clause.tag, to: &text)
        space()
      }
      writeLabel(clause.label)
      text.write(")")
    }
    enterBlock(name)
  }

  mutating func visitDelimiter(_ instruction: InstructionInfo) throws(WebAssemblyError) {
    if instruction.opcode == .end {
      guard let block = blocks.popLast() else { return }
      if let name = block.name { labels[name] = block.outer == 0 ? nil : block.outer }
      begin(instruction)
    } else {
      beginLine(1)
      text.write(instruction.opcode)
    }
  }

  // Labels

  private mutating func writeLabel(_ label: LabelIndex) {
    let count = blocks.count
    guard UInt64(label) < UInt64(count) else {
      text.write(label)
      return
    }
    let depth = count &- Int(truncatingIfNeeded: label)
    if let name = blocks[depth &- 1].name, text.allows(nameOf: name.utf8.count),
      labels[name] == UInt32(truncatingIfNeeded: depth)
    {
      text.write(identifier: name)
      return
    }
    text.write(label)
    guard !isInline else { return }
    text.write(" (;@")
    text.write(UInt64(depth))
    text.write(";)")
  }

  mutating func visitLabel(_ instruction: InstructionInfo, _ label: LabelIndex) throws(WebAssemblyError) {
    begin(instruction)
    space()
    writeLabel(label)
  }

  mutating func visitLabels(
    _ instruction: InstructionInfo, _ labels: [LabelIndex], default last: LabelIndex
  ) throws(WebAssemblyError) {
    begin(instruction)
    for label in labels {
      space()
      writeLabel(label)
    }
    space()
    writeLabel(last)
  }

  mutating func visitCastLabel(
    _ instruction: InstructionInfo, _ label: LabelIndex, from: ValueType, to: ValueType
  ) throws(WebAssemblyError) {
    begin(instruction)
    space()
    writeLabel(label)
    space()
    write(from)
    space()
    write(to)
  }

  // Indices

  mutating func visitLocal(_ instruction: InstructionInfo, _ index: LocalIndex) throws(WebAssemblyError) {
    begin(instruction)
    space()
    locals.writeUse(index, to: &text)
  }

  mutating func visitGlobal(_ instruction: InstructionInfo, _ index: GlobalIndex) throws(WebAssemblyError) {
    begin(instruction)
    space()
    globals.writeUse(index, to: &text)
  }

  mutating func visitFunction(_ instruction: InstructionInfo, _ index: FunctionIndex) throws(WebAssemblyError) {
    begin(instruction)
    space()
    functions.writeUse(index, to: &text)
  }

  mutating func visitType(_ instruction: InstructionInfo, _ index: TypeIndex) throws(WebAssemblyError) {
    begin(instruction)
    space()
    types.writeUse(index, to: &text)
  }

  mutating func visitTag(_ instruction: InstructionInfo, _ index: TagIndex) throws(WebAssemblyError) {
    begin(instruction)
    space()
    tags.writeUse(index, to: &text)
  }

  mutating func visitTable(_ instruction: InstructionInfo, _ index: TableIndex) throws(WebAssemblyError) {
    begin(instruction)
    space()
    tables.writeUse(index, to: &text)
  }

  mutating func visitElement(_ instruction: InstructionInfo, _ index: ElementIndex) throws(WebAssemblyError) {
    begin(instruction)
    space()
    elements.writeUse(index, to: &text)
  }

  mutating func visitMemory(_ instruction: InstructionInfo, _ index: MemoryIndex) throws(WebAssemblyError) {
    begin(instruction)
    guard index != 0 || memories.hasIdentifier(0) else { return }
    space()
    memories.writeUse(index, to: &text)
  }

  mutating func visitData(_ instruction: InstructionInfo, _ index: DataIndex) throws(WebAssemblyError) {
    begin(instruction)
    space()
    datas.writeUse(index, to: &text)
  }

  mutating func visitTypeTable(
    _ instruction: InstructionInfo, _ type: TypeIndex, _ table: TableIndex
  ) throws(WebAssemblyError) {
    begin(instruction)
    if table != 0 || tables.hasIdentifier(0) {
      space()
      tables.writeUse(table, to: &text)
    }
    text.write(" (type ")
    types.writeUse(type, to: &text)
    text.write(")")
  }

  mutating func visitTableTable(
    _ instruction: InstructionInfo, _ destination: TableIndex, _ source: TableIndex
  ) throws(WebAssemblyError) {
    begin(instruction)
    space()
    tables.writeUse(destination, to: &text)
    space()
    tables.writeUse(source, to: &text)
  }

  mutating func visitElementTable(
    _ instruction: InstructionInfo, _ element: ElementIndex, _ table: TableIndex
  ) throws(WebAssemblyError) {
    begin(instruction)
    if table != 0 || tables.hasIdentifier(0) {
      space()
      tables.writeUse(table, to: &text)
    }
    space()
    elements.writeUse(element, to: &text)
  }

  mutating func visitMemoryMemory(
    _ instruction: InstructionInfo, _ destination: MemoryIndex, _ source: MemoryIndex
  ) throws(WebAssemblyError) {
    begin(instruction)
    guard destination != 0 || source != 0 || memories.hasIdentifier(0) else { return }
    space()
    memories.writeUse(destination, to: &text)
    space()
    memories.writeUse(source, to: &text)
  }

  mutating func visitDataMemory(
    _ instruction: InstructionInfo, _ data: DataIndex, _ memory: MemoryIndex
  ) throws(WebAssemblyError) {
    begin(instruction)
    if memory != 0 || memories.hasIdentifier(0) {
      space()
      memories.writeUse(memory, to: &text)
    }
    space()
    datas.writeUse(data, to: &text)
  }

  // Memory arguments

  @inline(__always)
  private mutating func write(_ argument: MemoryArgument, _ instruction: InstructionInfo) {
    if argument.memory != 0 {
      space()
      memories.writeUse(argument.memory, to: &text)
    }
    if argument.offset != 0 {
      text.write(" offset=")
      text.write(argument.offset)
    }
    if argument.alignmentLog2 != UInt32(truncatingIfNeeded: instruction.parameter.trailingZeroBitCount) {
      text.write(" align=")
      text.write(1 &<< UInt64(argument.alignmentLog2 & 63))
    }
  }

  mutating func visitMemoryArgument(
    _ instruction: InstructionInfo, _ argument: MemoryArgument
  ) throws(WebAssemblyError) {
    begin(instruction)
    write(argument, instruction)
  }

  mutating func visitMemoryArgumentLane(
    _ instruction: InstructionInfo, _ argument: MemoryArgument, lane: UInt8
  ) throws(WebAssemblyError) {
    begin(instruction)
    write(argument, instruction)
    space()
    text.write(UInt64(lane))
  }

  // Numbers and vectors

  mutating func visitI32(_ instruction: InstructionInfo, _ value: Int32) throws(WebAssemblyError) {
    begin(instruction)
    space()
    text.write(signed: Int64(value))
  }

  mutating func visitI64(_ instruction: InstructionInfo, _ value: Int64) throws(WebAssemblyError) {
    begin(instruction)
    space()
    text.write(signed: value)
  }

  mutating func visitF32(_ instruction: InstructionInfo, bits: UInt32) throws(WebAssemblyError) {
    begin(instruction)
    space()
    text.write(float: UInt64(bits), .binary32)
  }

  mutating func visitF64(_ instruction: InstructionInfo, bits: UInt64) throws(WebAssemblyError) {
    begin(instruction)
    space()
    text.write(float: bits, .binary64)
  }

  mutating func visitV128(_ instruction: InstructionInfo, _ value: V128) throws(WebAssemblyError) {
    begin(instruction)
    text.write(" i32x4")
    for half in [value.low, value.high] {
      for lane in [half & 0xFFFF_FFFF, half >> 32] {
        text.write(" 0x")
        text.write(hexadecimal: lane, digits: 8)
      }
    }
  }

  mutating func visitLane(_ instruction: InstructionInfo, _ lane: UInt8) throws(WebAssemblyError) {
    begin(instruction)
    space()
    text.write(UInt64(lane))
  }

  mutating func visitLanes(_ instruction: InstructionInfo, _ lanes: V128) throws(WebAssemblyError) {
    begin(instruction)
    for half in [lanes.low, lanes.high] {
      for shift in 0..<8 {
        space()
        text.write(half >> UInt64(8 &* shift) & 0xFF)
      }
    }
  }

  // References

  mutating func visitValueTypes(_ instruction: InstructionInfo, _ types: [ValueType]) throws(WebAssemblyError) {
    begin(instruction)
    text.write(" (result")
    for type in types {
      space()
      write(type)
    }
    text.write(")")
  }

  mutating func visitHeapType(_ instruction: InstructionInfo, _ type: HeapType) throws(WebAssemblyError) {
    begin(instruction)
    space()
    switch instruction.opcode {
    case .refTest, .refCast: write(.reference(nullable: false, type))
    case .refTestNull, .refCastNull: write(.reference(nullable: true, type))
    default: write(type)
    }
  }

  mutating func visitTypeField(
    _ instruction: InstructionInfo, _ type: TypeIndex, _ field: FieldIndex
  ) throws(WebAssemblyError) {
    begin(instruction)
    space()
    types.writeUse(type, to: &text)
    space()
    text.write(field)
  }

  mutating func visitTypeCount(
    _ instruction: InstructionInfo, _ type: TypeIndex, _ count: UInt32
  ) throws(WebAssemblyError) {
    begin(instruction)
    space()
    types.writeUse(type, to: &text)
    space()
    text.write(count)
  }

  mutating func visitTypeType(
    _ instruction: InstructionInfo, _ first: TypeIndex, _ second: TypeIndex
  ) throws(WebAssemblyError) {
    begin(instruction)
    space()
    types.writeUse(first, to: &text)
    space()
    types.writeUse(second, to: &text)
  }

  mutating func visitTypeData(
    _ instruction: InstructionInfo, _ type: TypeIndex, _ data: DataIndex
  ) throws(WebAssemblyError) {
    begin(instruction)
    space()
    types.writeUse(type, to: &text)
    space()
    datas.writeUse(data, to: &text)
  }

  mutating func visitTypeElement(
    _ instruction: InstructionInfo, _ type: TypeIndex, _ element: ElementIndex
  ) throws(WebAssemblyError) {
    begin(instruction)
    space()
    types.writeUse(type, to: &text)
    space()
    elements.writeUse(element, to: &text)
  }

  mutating func visitZero(_ instruction: InstructionInfo) throws(WebAssemblyError) { begin(instruction) }

  // Stack switching

  private mutating func write(_ handlers: [Handler]) {
    for handler in handlers {
      text.write(" (on ")
      tags.writeUse(handler.tag, to: &text)
      space()
      if let label = handler.label { writeLabel(label) } else { text.write("switch") }
      text.write(")")
    }
  }

  mutating func visitTypeHandlers(
    _ instruction: InstructionInfo, _ type: TypeIndex, _ handlers: [Handler]
  ) throws(WebAssemblyError) {
    begin(instruction)
    space()
    types.writeUse(type, to: &text)
    write(handlers)
  }

  mutating func visitTypeTagHandlers(
    _ instruction: InstructionInfo, _ type: TypeIndex, _ tag: TagIndex, _ handlers: [Handler]
  ) throws(WebAssemblyError) {
    begin(instruction)
    space()
    types.writeUse(type, to: &text)
    space()
    tags.writeUse(tag, to: &text)
    write(handlers)
  }

  mutating func visitTypeTag(
    _ instruction: InstructionInfo, _ type: TypeIndex, _ tag: TagIndex
  ) throws(WebAssemblyError) {
    begin(instruction)
    space()
    types.writeUse(type, to: &text)
    space()
    tags.writeUse(tag, to: &text)
  }
}
