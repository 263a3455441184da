import WebAssembly

// Plain instructions (Wasm 3.0 §6.5): one case for each shape of immediates.

extension ModuleParser {
  /// Parses what follows the keyword of a plain instruction, and appends the instruction.
  @inline(__always)
  mutating func parsePlain(_ info: InstructionInfo) throws(TextError) {
    switch info.shape {
    case .none:
      if info.opcode == .select, isForm(.result) { try parseSelect() } else { bytes.appendOpcode(info.opcode) }
    case .local:
      let index = try expectLocal()
      bytes.appendOpcode(info.opcode)
      bytes.appendU32(index)
    case .i32:
      let value = try expectInteger(.i32)
      bytes.appendOpcode(info.opcode)
      bytes.appendSigned(Int64(Int32(truncatingIfNeeded: value)))
    case .memoryArgument: try parseMemoryArgument(info)
    case .label:
      let label = try expectLabel()
      bytes.appendOpcode(info.opcode)
      bytes.appendU32(label)
    default: try parseRare(info)
    }
  }

  @inline(never)
  private mutating func parseRare(_ info: InstructionInfo) throws(TextError) {
    // What stands first in the text stands first in the binary, but for these few.
    switch info.shape {
    case .typeTable:
      let table = try optionalIndex(.table)
      let type = try expectTypeUse(.forbidden)
      append(info, type, table)
    case .elementTable:
      let hasTable = isIndex(position) && isIndex(position &+ 1)
      let table = hasTable ? try expectIndex(.table) : 0
      append(info, try expectIndex(.element), table)
    case .dataMemory:
      let hasMemory = isIndex(position) && isIndex(position &+ 1)
      let memory = hasMemory ? try expectIndex(.memory) : 0
      usesData = true
      append(info, try expectIndex(.data), memory)
    case .heapType: try parseHeapTypeOperand(info)
    case .castLabel: try parseCastLabel(info)
    case .memoryArgumentLane: try parseMemoryArgumentLane(info)
    default:
      bytes.appendOpcode(info.opcode)
      try parseInOrder(info)
    }
  }

  private mutating func append(_ info: InstructionInfo, _ first: UInt32, _ second: UInt32) {
    bytes.appendOpcode(info.opcode)
    bytes.appendU32(first)
    bytes.appendU32(second)
  }

  /// The shapes whose text has the order of the binary.
  private mutating func parseInOrder(_ info: InstructionInfo) throws(TextError) {
    switch info.shape {
    case .function: bytes.appendU32(try expectIndex(.function))
    case .global: bytes.appendU32(try expectIndex(.global))
    case .labels:
      var count = 0
      while isIndex(position &+ count) { count &+= 1 }
      guard count > 0 else { throw unexpected(position, "a label") }
      bytes.appendU32(UInt32(truncatingIfNeeded: count &- 1))
      for _ in 0..<count { bytes.appendU32(try expectLabel()) }
    case .i64: bytes.appendSigned(Int64(bitPattern: try expectInteger(.i64)))
    case .f32: bytes.appendFixed(UInt32(truncatingIfNeeded: try expectFloat(.binary32)))
    case .f64: bytes.appendFixed(try expectFloat(.binary64))
    case .v128: try parseVector()
    case .lanes: try parseLanes()
    case .lane: bytes.append(try expectLane())
    case .type: bytes.appendU32(try expectIndex(.type))
    case .tag: bytes.appendU32(try expectIndex(.tag))
    case .table: bytes.appendU32(try optionalIndex(.table))
    case .memory: bytes.appendU32(try optionalIndex(.memory))
    case .element: bytes.appendU32(try expectIndex(.element))
    case .data:
      usesData = true
      bytes.appendU32(try expectIndex(.data))
    case .tableTable: try parsePair(.table)
    case .memoryMemory: try parsePair(.memory)
    case .typeField:
      let type = try expectIndex(.type)
      bytes.appendU32(type)
      bytes.appendU32(try expectField(of: type))
    case .typeCount:
      bytes.appendU32(try expectIndex(.type))
      bytes.appendU32(try expectU32("a number of operands"))
    case .typeType:
      bytes.appendU32(try expectIndex(.type))
      bytes.appendU32(try expectIndex(.type))
    case .typeData:
      usesData = true
      bytes.appendU32(try expectIndex(.type))
      bytes.appendU32(try expectIndex(.data))
    case .typeElement:
      bytes.appendU32(try expectIndex(.type))
      bytes.appendU32(try expectIndex(.element))
    case .zero: bytes.append(0)
    case .typeHandlers:
      bytes.appendU32(try expectIndex(.type))
      try parseHandlers()
    case .typeTagHandlers:
      bytes.appendU32(try expectIndex(.type))
      bytes.appendU32(try expectIndex(.tag))
      try parseHandlers()
    case .typeTag:
      bytes.appendU32(try expectIndex(.type))
      bytes.appendU32(try expectIndex(.tag))
    case .none, .local, .i32, .memoryArgument, .label, .typeTable, .elementTable, .dataMemory, .heapType,
      .castLabel, .memoryArgumentLane, .valueTypes, .block, .tryTable, .delimiter:
      // `parsePlain` and `parseRare` have dealt with them; no keyword stands for `valueTypes` alone.
      throw unexpected(position, "an instruction")
    }
  }

  /// Two indices or none: destination and source.
  private mutating func parsePair(_ space: Space) throws(TextError) {
    let first = try optionalIndex(space)
    bytes.appendU32(first)
    bytes.appendU32(isIndex(position) ? try expectIndex(space) : first)
  }

  /// The results of `select`, which make it another instruction.
  @inline(never)
  private mutating func parseSelect() throws(TextError) {
    results.removeAll(keepingCapacity: true)
    try parseResults()
    bytes.appendOpcode(.selectT)
    bytes.appendU32(UInt32(truncatingIfNeeded: results.count))
    for type in results { bytes.appendValueType(type) }
  }

  // References

  /// `ref.null`, `ref.test` and `ref.cast`.
  private mutating func parseHeapTypeOperand(_ info: InstructionInfo) throws(TextError) {
    guard info.opcode != .refNull else {
      let type = try expectHeapType()
      bytes.appendOpcode(info.opcode)
      bytes.appendHeapType(type)
      return
    }
    let type = try expectReferenceType()
    let opcode: Opcode
    if info.opcode == .refTest {
      opcode = type.isNullable ? .refTestNull : .refTest
    } else {
      opcode = type.isNullable ? .refCastNull : .refCast
    }
    bytes.appendOpcode(opcode)
    if let heapType = type.heapType { bytes.appendHeapType(heapType) }
  }

  private mutating func parseCastLabel(_ info: InstructionInfo) throws(TextError) {
    let label = try expectLabel()
    let from = try expectReferenceType()
    let to = try expectReferenceType()
    bytes.appendOpcode(info.opcode)
    bytes.append((from.isNullable ? 1 : 0) | (to.isNullable ? 2 : 0))
    bytes.appendU32(label)
    if let heapType = from.heapType { bytes.appendHeapType(heapType) }
    if let heapType = to.heapType { bytes.appendHeapType(heapType) }
  }

  /// A field of a structure, by its number or identifier.
  private mutating func expectField(of type: TypeIndex) throws(TextError) -> FieldIndex {
    let token = tokens[position]
    guard token.isKind(.identifier) else { return try expectU32("a field") }
    guard let index = fieldIndices[UInt64(type) &<< 32 | UInt64(token.payload)] else {
      throw error(.unknownField, position, lexeme(position))
    }
    position &+= 1
    return index
  }

  // Memory (§6.5.7)

  @inline(__always)
  private mutating func parseMemoryArgument(_ info: InstructionInfo) throws(TextError) {
    let memory = try optionalIndex(.memory)
    bytes.appendOpcode(info.opcode)
    try parseMemoryArgument(info, memory)
  }

  private mutating func parseMemoryArgumentLane(_ info: InstructionInfo) throws(TextError) {
    // One index alone is the lane.
    let second = tokens[position].isKind(.end) ? tokens[position] : tokens[position &+ 1]
    let hasMemory =
      isIndex(position)
      && (tokens[position].isKind(.identifier) || second.isKind(.offset) || second.isKind(.align)
        || second.isKind(.natural) || second.isKind(.number))
    let memory = hasMemory ? try expectIndex(.memory) : 0
    bytes.appendOpcode(info.opcode)
    try parseMemoryArgument(info, memory)
    bytes.append(try expectLane())
  }

  /// `offset=…` and `align=…`.
  @inline(__always)
  private mutating func parseMemoryArgument(_ info: InstructionInfo, _ memory: MemoryIndex) throws(TextError) {
    var offset: UInt64 = 0
    var alignment = UInt32(truncatingIfNeeded: info.parameter.trailingZeroBitCount)
    if tokens[position].isKind(.offset) {
      offset = try assignedNumber(prefix: 7)
      position &+= 1
    }
    if tokens[position].isKind(.align) {
      let value = try assignedNumber(prefix: 6)
      guard value != 0, value & (value &- 1) == 0 else {
        throw error(.alignmentPower, position, lexeme(position))
      }
      alignment = UInt32(truncatingIfNeeded: value.trailingZeroBitCount)
      position &+= 1
    }
    if memory == 0 {
      bytes.appendU32(alignment)
    } else {
      bytes.appendU32(alignment | 0x40)
      bytes.appendU32(memory)
    }
    bytes.appendU64(offset)
  }

  /// The number behind the equals sign of the token here.
  private func assignedNumber(prefix: Int) throws(TextError) -> UInt64 {
    let token = tokens[position]
    let start = Int(truncatingIfNeeded: token.start)
    var end = start &+ Int(truncatingIfNeeded: token.payload)
    if token.payload == Token.saturated {
      while end < text.count, ByteClass.isIdentifier(byteClasses[Int(text[end])]) { end &+= 1 }
    }
    // Most offsets are a few decimal digits.
    var value: UInt64 = 0
    var index = start &+ prefix
    while index < end, end &- start < 20 {
      let digit = text[index] &- 0x30
      guard digit < 10 else { break }
      value = value &* 10 &+ UInt64(digit)
      index &+= 1
    }
    if index == end, index > start &+ prefix { return value }
    guard let parsed = IntegerLiteral.parse(text.span, from: start &+ prefix, to: end), !parsed.hasSign else {
      throw error(.unknownOperator, position, lexeme(position))
    }
    guard !parsed.overflows else { throw error(.i64Range, position, lexeme(position)) }
    return parsed.magnitude
  }

  // Vectors (§6.5.10)

  /// `v128.const` with any shape.
  mutating func parseVector() throws(TextError) {
    let count: Int
    let shape = tokens[position].keyword
    switch shape {
    case .i8x16: count = 16
    case .i16x8: count = 8
    case .i32x4, .f32x4: count = 4
    case .i64x2, .f64x2: count = 2
    default: throw unexpected(position, "a shape")
    }
    position &+= 1
    let found = numberRun
    guard found == count else { throw error(.laneLiterals, position, "expected \(count), found \(found)") }
    for _ in 0..<count {
      switch shape {
      case .i8x16: bytes.append(UInt8(truncatingIfNeeded: try expectInteger(.i8)))
      case .i16x8: bytes.appendFixed(UInt16(truncatingIfNeeded: try expectInteger(.i16)))
      case .i32x4: bytes.appendFixed(UInt32(truncatingIfNeeded: try expectInteger(.i32)))
      case .i64x2: bytes.appendFixed(try expectInteger(.i64))
      case .f32x4: bytes.appendFixed(UInt32(truncatingIfNeeded: try expectFloat(.binary32)))
      default: bytes.appendFixed(try expectFloat(.binary64))
      }
    }
  }

  /// The sixteen lane indices of `i8x16.shuffle`.
  private mutating func parseLanes() throws(TextError) {
    let found = numberRun
    guard found == 16 else { throw error(.laneLength, position, "expected 16 lane indices, found \(found)") }
    for _ in 0..<16 {
      let token = tokens[position]
      if token.isKind(.number) {
        let (start, end) = numberRange(token)
        let value = IntegerLiteral.parse(text.span, from: start, to: end)
        if value?.hasSign ?? true { throw error(.i8Range, position, lexeme(position)) }
      }
      bytes.append(try expectLane())
    }
  }

  /// A lane index (§6.5.10).
  private mutating func expectLane() throws(TextError) -> UInt8 {
    UInt8(truncatingIfNeeded: try expectUnsigned(255, .i8Range, "a lane index"))
  }
}
