/// Decodes instructions (Wasm 3.0 §5.4) and tells them to a visitor.
///
/// One decoder can be used for many bodies; it keeps its scratch storage.
public struct InstructionDecoder {
  @usableFromInline var labels: [LabelIndex] = []
  @usableFromInline var types: [ValueType] = []
  @usableFromInline var catches: [CatchClause] = []
  @usableFromInline var handlers: [Handler] = []

  /// Makes a decoder.
  public init() {}

  /// Decodes a function body (§5.5.13): local declarations, then instructions up to and with the last `end`.
  /// - Parameters:
  ///   - reader: Stands at the start of the body, and then behind the last `end`.
  ///   - visitor: Is told each run of locals and each instruction.
  /// - Throws: The decoder's and the visitor's errors, with the offset of the run or instruction.
  @inlinable
  @_lifetime(reader: copy reader)
  public mutating func decodeBody<Visitor: InstructionVisitor & ~Copyable & ~Escapable>(
    _ reader: inout BinaryReader, _ visitor: inout Visitor
  ) throws(WebAssemblyError) {
    try decodeLocals(&reader, &visitor)
    try decodeExpression(&reader, &visitor)
  }

  /// Decodes the local declarations of a function body.
  /// - Parameters:
  ///   - reader: Stands at the start of the body, and then at the first instruction.
  ///   - visitor: Is told each run of locals.
  /// - Throws: The decoder's and the visitor's errors, with the offset of the run.
  @inlinable
  @_lifetime(reader: copy reader)
  public mutating func decodeLocals<Visitor: InstructionVisitor & ~Copyable & ~Escapable>(
    _ reader: inout BinaryReader, _ visitor: inout Visitor
  ) throws(WebAssemblyError) {
    let runs = try reader.u32()
    for _ in 0..<runs {
      let start = reader.position
      do throws(WebAssemblyError) {
        let count = try reader.u32()
        try visitor.visitLocals(count, try reader.valueType())
      } catch {
        throw error.at(start: start)
      }
    }
  }

  /// Decodes instructions up to and with the `end` that closes the expression.
  /// - Parameters:
  ///   - reader: Stands at the first instruction, and then behind the last `end`.
  ///   - visitor: Is told each instruction.
  /// - Throws: The decoder's and the visitor's errors, with the offset of the instruction.
  @inlinable
  @_lifetime(reader: copy reader)
  public mutating func decodeExpression<Visitor: InstructionVisitor & ~Copyable & ~Escapable>(
    _ reader: inout BinaryReader, _ visitor: inout Visitor
  ) throws(WebAssemblyError) {
    // One of its own, of which nobody else is told: it stays in registers.
    var own = reader
    var depth = 0
    repeat { depth &+= try decodeNext(&own, &reader, &visitor) } while depth >= 0
    reader = own
  }

  /// - Parameters:
  ///   - own: Stands at the instruction, and then behind it.
  ///   - reader: What is passed to others.
  @inlinable
  @inline(__always)
  @_lifetime(own: copy own)
  @_lifetime(reader: copy own)
  mutating func decodeNext<Visitor: InstructionVisitor & ~Copyable & ~Escapable>(
    _ own: inout BinaryReader, _ reader: inout BinaryReader, _ visitor: inout Visitor
  ) throws(WebAssemblyError) -> Int {
    let start = own.position
    do throws(WebAssemblyError) {
      guard let byte = own.peek() else { throw WebAssemblyError(.endOpcode) }
      _ = try own.byte()
      var info = InstructionInfo.oneByte(byte)
      if !info.exists {
        reader = own
        info = try prefixed(byte, &reader)
        own = reader
      }
      try visitor.willVisit(info, at: start)
      switch info.shape(behind: byte) {
      case .none: try visitor.visitNone(info)
      case .local: try visitor.visitLocal(info, try own.u32())
      case .i32: try visitor.visitI32(info, try own.s32())
      case .memoryArgument: try visitor.visitMemoryArgument(info, try memoryArgument(&own))
      case .block:
        try visitor.visitBlock(info, try own.blockType())
        return 1
      case .delimiter:
        try visitor.visitDelimiter(info)
        if info.opcode == .end { return -1 }
      case .label: try visitor.visitLabel(info, try own.u32())
      case .global: try visitor.visitGlobal(info, try own.u32())
      case .function: try visitor.visitFunction(info, try own.u32())
      case .i64: try visitor.visitI64(info, try own.s64())
      case .f32: try visitor.visitF32(info, bits: try own.fixed(UInt32.self))
      case .f64: try visitor.visitF64(info, bits: try own.fixed(UInt64.self))
      case .tryTable:
        let type = try own.blockType()
        reader = own
        try readCatches(&reader)
        own = reader
        try visitor.visitTryTable(info, type, catches)
        return 1
      case .labels:
        reader = own
        let last = try readLabels(&reader)
        own = reader
        try visitor.visitLabels(info, labels, default: last)
      default:
        reader = own
        try decodeRare(info, &reader, &visitor)
        own = reader
      }
      return 0
    } catch {
      throw error.at(start: start)
    }
  }

  /// The shapes that are rare enough to stand out of the way of the others.
  @inlinable
  @inline(never)
  @_lifetime(reader: copy reader)
  mutating func decodeRare<Visitor: InstructionVisitor & ~Copyable & ~Escapable>(
    _ info: InstructionInfo, _ reader: inout BinaryReader, _ visitor: inout Visitor
  ) throws(WebAssemblyError) {
    switch info.shape {
    case .castLabel:
      let flags = try reader.byte()
      guard flags < 4 else { throw WebAssemblyError(.castFlags, "\(flags)") }
      let label = try reader.u32()
      let from = ValueType.reference(nullable: flags & 1 != 0, try reader.heapType())
      let to = ValueType.reference(nullable: flags & 2 != 0, try reader.heapType())
      try visitor.visitCastLabel(info, label, from: from, to: to)
    case .valueTypes:
      let count = try reader.u32()
      types.removeAll(keepingCapacity: true)
      for _ in 0..<count { types.append(try reader.valueType()) }
      try visitor.visitValueTypes(info, types)
    case .type: try visitor.visitType(info, try reader.u32())
    case .typeTable: try visitor.visitTypeTable(info, try reader.u32(), try reader.u32())
    case .tag: try visitor.visitTag(info, try reader.u32())
    case .table: try visitor.visitTable(info, try reader.u32())
    case .tableTable: try visitor.visitTableTable(info, try reader.u32(), try reader.u32())
    case .element: try visitor.visitElement(info, try reader.u32())
    case .elementTable: try visitor.visitElementTable(info, try reader.u32(), try reader.u32())
    case .memory: try visitor.visitMemory(info, try reader.u32())
    case .memoryMemory: try visitor.visitMemoryMemory(info, try reader.u32(), try reader.u32())
    case .data: try visitor.visitData(info, try reader.u32())
    case .dataMemory: try visitor.visitDataMemory(info, try reader.u32(), try reader.u32())
    case .memoryArgumentLane:
      let argument = try memoryArgument(&reader)
      try visitor.visitMemoryArgumentLane(info, argument, lane: try reader.byte())
    case .lane: try visitor.visitLane(info, try reader.byte())
    case .lanes: try visitor.visitLanes(info, try v128(&reader))
    case .v128: try visitor.visitV128(info, try v128(&reader))
    case .heapType: try visitor.visitHeapType(info, try reader.heapType())
    case .typeField: try visitor.visitTypeField(info, try reader.u32(), try reader.u32())
    case .typeCount: try visitor.visitTypeCount(info, try reader.u32(), try reader.u32())
    case .typeType: try visitor.visitTypeType(info, try reader.u32(), try reader.u32())
    case .typeData: try visitor.visitTypeData(info, try reader.u32(), try reader.u32())
    case .typeElement: try visitor.visitTypeElement(info, try reader.u32(), try reader.u32())
    case .zero:
      guard try reader.byte() == 0 else { throw WebAssemblyError(.zeroByte) }
      try visitor.visitZero(info)
    case .typeHandlers:
      let type = try reader.u32()
      try readHandlers(&reader)
      try visitor.visitTypeHandlers(info, type, handlers)
    case .typeTagHandlers:
      let type = try reader.u32()
      let tag = try reader.u32()
      try readHandlers(&reader)
      try visitor.visitTypeTagHandlers(info, type, tag, handlers)
    case .typeTag: try visitor.visitTypeTag(info, try reader.u32(), try reader.u32())
    case .none, .local, .i32, .memoryArgument, .block, .delimiter, .label, .global, .function, .i64, .f32, .f64,
      .tryTable, .labels:
      throw Self.illegal(info)
    }
  }

  @inline(never)
  @usableFromInline
  static func illegal(_ info: InstructionInfo) -> WebAssemblyError {
    WebAssemblyError(.illegalOpcode, info.opcode.mnemonic)
  }

  @inline(never)
  @usableFromInline
  @_lifetime(reader: copy reader)
  func prefixed(_ prefix: UInt8, _ reader: inout BinaryReader) throws(WebAssemblyError) -> InstructionInfo {
    guard prefix >= 0xFB, prefix <= 0xFE else {
      throw WebAssemblyError(.illegalOpcode, hexadecimal(UInt32(prefix)))
    }
    let code = try reader.u32()
    let info = InstructionInfo.prefixed(prefix, code)
    guard info.exists else {
      throw WebAssemblyError(.illegalOpcode, "\(hexadecimal(UInt32(prefix))) \(hexadecimal(code))")
    }
    return info
  }

  @inlinable
  @inline(__always)
  @_lifetime(reader: copy reader)
  func memoryArgument(_ reader: inout BinaryReader) throws(WebAssemblyError) -> MemoryArgument {
    let flags = try reader.u32()
    if flags < 0x40 {
      return MemoryArgument(memory: 0, offset: try reader.u64(), alignmentLog2: flags)
    }
    guard flags < 0x80 else { throw WebAssemblyError(.memopFlags, "\(flags)") }
    let memory = try reader.u32()
    return MemoryArgument(memory: memory, offset: try reader.u64(), alignmentLog2: flags & 0x3F)
  }

  @usableFromInline
  @_lifetime(reader: copy reader)
  func v128(_ reader: inout BinaryReader) throws(WebAssemblyError) -> V128 {
    let low = try reader.fixed(UInt64.self)
    return V128(low: low, high: try reader.fixed(UInt64.self))
  }

  @usableFromInline
  @_lifetime(reader: copy reader)
  mutating func readLabels(_ reader: inout BinaryReader) throws(WebAssemblyError) -> LabelIndex {
    let count = try reader.u32()
    labels.removeAll(keepingCapacity: true)
    for _ in 0..<count { labels.append(try reader.u32()) }
    return try reader.u32()
  }

  @usableFromInline
  @_lifetime(reader: copy reader)
  mutating func readCatches(_ reader: inout BinaryReader) throws(WebAssemblyError) {
    let count = try reader.u32()
    catches.removeAll(keepingCapacity: true)
    for _ in 0..<count {
      let code = try reader.byte()
      guard let kind = CatchClause.Kind(rawValue: code) else { throw WebAssemblyError(.catchClause, "\(code)") }
      let tag = code < 2 ? try reader.u32() : 0
      catches.append(CatchClause(kind: kind, tag: tag, label: try reader.u32()))
    }
  }

  @usableFromInline
  @_lifetime(reader: copy reader)
  mutating func readHandlers(_ reader: inout BinaryReader) throws(WebAssemblyError) {
    let count = try reader.u32()
    handlers.removeAll(keepingCapacity: true)
    for _ in 0..<count {
      let code = try reader.byte()
      guard code < 2 else { throw WebAssemblyError(.handler, "\(code)") }
      let tag = try reader.u32()
      handlers.append(Handler(tag: tag, label: code == 0 ? try reader.u32() : nil))
    }
  }
}

/// A number in hexadecimal with at least two digits, as the standard writes opcodes.
func hexadecimal(_ value: UInt32) -> String {
  let digits = String(value, radix: 16)
  return digits.utf8.count < 2 ? "0" + digits : digits
}

extension BinaryReader {
  /// A heap type (§5.3.3).
  @usableFromInline
  mutating func heapType() throws(WebAssemblyError) -> HeapType {
    let start = position
    let value = try s33()
    if value >= 0 {
      guard value <= Int64(ValueType.maximumTypeIndex) else {
        throw WebAssemblyError(.unknownType, "\(value)", offset: start)
      }
      return .concrete(UInt32(truncatingIfNeeded: value))
    }
    // The abstract types are one-byte negative numbers.
    guard position == start &+ 1, let type = AbstractHeapType(rawValue: UInt8(truncatingIfNeeded: value) & 0x7F) else {
      throw WebAssemblyError(.referenceType, "", offset: start)
    }
    return .abstract(type)
  }

  /// A value type (§5.3.5).
  @inlinable
  @inline(__always)
  public mutating func valueType() throws(WebAssemblyError) -> ValueType {
    guard let code = peek() else {
      _ = try byte()
      return .bottom
    }
    if code <= 0x7F, code >= 0x7B {
      _ = try byte()
      return ValueType(bits: UInt32(0x80 &- code))
    }
    var rest = self
    let type = try rest.referenceType(orElse: .valueType)
    cursor = rest.cursor
    return type
  }

  /// A reference type (§5.3.4).
  /// - Parameter kind: What to call something else.
  @inline(never)
  @usableFromInline
  mutating func referenceType(orElse kind: ErrorKind = .referenceType) throws(WebAssemblyError) -> ValueType {
    let start = position
    let code = try byte()
    switch code {
    case 0x63: return .reference(nullable: true, try heapType())
    case 0x64: return .reference(nullable: false, try heapType())
    default:
      guard let type = AbstractHeapType(rawValue: code) else {
        throw WebAssemblyError(kind, hexadecimal(UInt32(code)), offset: start)
      }
      return .reference(nullable: true, .abstract(type))
    }
  }

  /// A block type (§5.4.2).
  @inlinable
  @inline(__always)
  mutating func blockType() throws(WebAssemblyError) -> BlockType {
    guard let code = peek() else { throw WebAssemblyError(.unexpectedEnd) }
    if code == 0x40 {
      _ = try byte()
      return .empty
    }
    // A one-byte negative number is a value type; anything else is a type index.
    if code & 0xC0 == 0x40 { return .value(try valueType()) }
    let index = try s33()
    guard index >= 0 else { throw WebAssemblyError(.blockType, "\(index)") }
    return .type(UInt32(truncatingIfNeeded: index))
  }
}
