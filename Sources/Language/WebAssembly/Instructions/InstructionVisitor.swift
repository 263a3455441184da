/// Something that is told the instructions of a body one after the other: a validator, a printer, a compiler.
///
/// There is one method for each shape of immediates; `instruction` says which instruction it is. The methods of a
/// conforming type are specialised into `InstructionDecoder.decodeExpression`.
public protocol InstructionVisitor: ~Copyable, ~Escapable {
  /// Called for each run of local declarations of a function body, before its instructions.
  /// - Parameters:
  ///   - count: The number of locals in the run.
  ///   - type: Their type.
  mutating func visitLocals(_ count: UInt32, _ type: ValueType) throws(WebAssemblyError)
  /// Called before the method of each instruction.
  /// - Parameters:
  ///   - instruction: Which instruction it is.
  ///   - offset: Where the opcode stands, in bytes from the start of the module.
  mutating func willVisit(_ instruction: InstructionInfo, at offset: Int) throws(WebAssemblyError)

  mutating func visitNone(_ instruction: InstructionInfo) throws(WebAssemblyError)
  mutating func visitBlock(_ instruction: InstructionInfo, _ type: BlockType) throws(WebAssemblyError)
  mutating func visitTryTable(
    _ instruction: InstructionInfo, _ type: BlockType, _ catches: [CatchClause]) throws(WebAssemblyError)
  /// `else` and `end`.
  mutating func visitDelimiter(_ instruction: InstructionInfo) throws(WebAssemblyError)
  mutating func visitLabel(_ instruction: InstructionInfo, _ label: LabelIndex) throws(WebAssemblyError)
  mutating func visitLabels(
    _ instruction: InstructionInfo, _ labels: [LabelIndex], default: LabelIndex) throws(WebAssemblyError)
  mutating func visitCastLabel(
    _ instruction: InstructionInfo, _ label: LabelIndex, from: ValueType, to: ValueType) throws(WebAssemblyError)
  mutating func visitValueTypes(_ instruction: InstructionInfo, _ types: [ValueType]) throws(WebAssemblyError)
  mutating func visitFunction(_ instruction: InstructionInfo, _ index: FunctionIndex) throws(WebAssemblyError)
  mutating func visitType(_ instruction: InstructionInfo, _ index: TypeIndex) throws(WebAssemblyError)
  mutating func visitTypeTable(
    _ instruction: InstructionInfo, _ type: TypeIndex, _ table: TableIndex) throws(WebAssemblyError)
  mutating func visitTag(_ instruction: InstructionInfo, _ index: TagIndex) throws(WebAssemblyError)
  mutating func visitLocal(_ instruction: InstructionInfo, _ index: LocalIndex) throws(WebAssemblyError)
  mutating func visitGlobal(_ instruction: InstructionInfo, _ index: GlobalIndex) throws(WebAssemblyError)
  mutating func visitTable(_ instruction: InstructionInfo, _ index: TableIndex) throws(WebAssemblyError)
  mutating func visitTableTable(
    _ instruction: InstructionInfo, _ destination: TableIndex, _ source: TableIndex) throws(WebAssemblyError)
  mutating func visitElement(_ instruction: InstructionInfo, _ index: ElementIndex) throws(WebAssemblyError)
  mutating func visitElementTable(
    _ instruction: InstructionInfo, _ element: ElementIndex, _ table: TableIndex) throws(WebAssemblyError)
  mutating func visitMemory(_ instruction: InstructionInfo, _ index: MemoryIndex) throws(WebAssemblyError)
  mutating func visitMemoryMemory(
    _ instruction: InstructionInfo, _ destination: MemoryIndex, _ source: MemoryIndex) throws(WebAssemblyError)
  mutating func visitData(_ instruction: InstructionInfo, _ index: DataIndex) throws(WebAssemblyError)
  mutating func visitDataMemory(
    _ instruction: InstructionInfo, _ data: DataIndex, _ memory: MemoryIndex) throws(WebAssemblyError)
  mutating func visitMemoryArgument(
    _ instruction: InstructionInfo, _ argument: MemoryArgument) throws(WebAssemblyError)
  mutating func visitMemoryArgumentLane(
    _ instruction: InstructionInfo, _ argument: MemoryArgument, lane: UInt8) throws(WebAssemblyError)
  mutating func visitLane(_ instruction: InstructionInfo, _ lane: UInt8) throws(WebAssemblyError)
  /// `i8x16.shuffle`; one lane index a byte.
  mutating func visitLanes(_ instruction: InstructionInfo, _ lanes: V128) throws(WebAssemblyError)
  mutating func visitI32(_ instruction: InstructionInfo, _ value: Int32) throws(WebAssemblyError)
  mutating func visitI64(_ instruction: InstructionInfo, _ value: Int64) throws(WebAssemblyError)
  /// `f32.const`, by its bits.
  mutating func visitF32(_ instruction: InstructionInfo, bits: UInt32) throws(WebAssemblyError)
  /// `f64.const`, by its bits.
  mutating func visitF64(_ instruction: InstructionInfo, bits: UInt64) throws(WebAssemblyError)
  mutating func visitV128(_ instruction: InstructionInfo, _ value: V128) throws(WebAssemblyError)
  mutating func visitHeapType(_ instruction: InstructionInfo, _ type: HeapType) throws(WebAssemblyError)
  mutating func visitTypeField(
    _ instruction: InstructionInfo, _ type: TypeIndex, _ field: FieldIndex) throws(WebAssemblyError)
  mutating func visitTypeCount(
    _ instruction: InstructionInfo, _ type: TypeIndex, _ count: UInt32) throws(WebAssemblyError)
  /// `array.copy`: destination, then source; `cont.bind`: from, then to.
  mutating func visitTypeType(
    _ instruction: InstructionInfo, _ first: TypeIndex, _ second: TypeIndex) throws(WebAssemblyError)
  mutating func visitTypeData(
    _ instruction: InstructionInfo, _ type: TypeIndex, _ data: DataIndex) throws(WebAssemblyError)
  mutating func visitTypeElement(
    _ instruction: InstructionInfo, _ type: TypeIndex, _ element: ElementIndex) throws(WebAssemblyError)
  /// `atomic.fence`.
  mutating func visitZero(_ instruction: InstructionInfo) throws(WebAssemblyError)
  mutating func visitTypeHandlers(
    _ instruction: InstructionInfo, _ type: TypeIndex, _ handlers: [Handler]) throws(WebAssemblyError)
  mutating func visitTypeTagHandlers(
    _ instruction: InstructionInfo, _ type: TypeIndex, _ tag: TagIndex, _ handlers: [Handler]
  ) throws(WebAssemblyError)
  mutating func visitTypeTag(
    _ instruction: InstructionInfo, _ type: TypeIndex, _ tag: TagIndex) throws(WebAssemblyError)
}

extension InstructionVisitor where Self: ~Copyable, Self: ~Escapable {
  /// Does nothing.
  @inlinable
  @inline(__always)
  public mutating func visitLocals(_ count: UInt32, _ type: ValueType) throws(WebAssemblyError) {}

  /// Does nothing.
  @inlinable
  @inline(__always)
  public mutating func willVisit(_ instruction: InstructionInfo, at offset: Int) throws(WebAssemblyError) {}
}

/// The type of a block (Wasm 3.0 §2.4.2).
public enum BlockType: Hashable, Sendable {
  case empty
  case value(ValueType)
  case type(TypeIndex)
}

/// The memory, offset and alignment of a memory instruction (§2.4.5).
public struct MemoryArgument: Hashable, Sendable {
  /// Which memory is accessed.
  public var memory: MemoryIndex
  /// In bytes.
  public var offset: UInt64
  /// The base-2 logarithm of the alignment in bytes.
  public var alignmentLog2: UInt32

  /// Makes a memory argument.
  public init(memory: MemoryIndex = 0, offset: UInt64 = 0, alignmentLog2: UInt32) {
    self.memory = memory
    self.offset = offset
    self.alignmentLog2 = alignmentLog2
  }
}

/// A clause of `try_table` (§2.4.2).
public struct CatchClause: Hashable, Sendable {
  /// The kinds, by their binary code.
  public enum Kind: UInt8, Sendable {
    case `catch` = 0
    case catchRef = 1
    case catchAll = 2
    case catchAllRef = 3
  }

  /// What the clause catches.
  public var kind: Kind
  /// The tag, or 0 where the kind has none.
  public var tag: TagIndex
  /// Where control goes.
  public var label: LabelIndex

  /// Makes a catch clause.
  public init(kind: Kind, tag: TagIndex, label: LabelIndex) {
    self.kind = kind
    self.tag = tag
    self.label = label
  }
}

/// A handler of `resume` (stack-switching proposal).
public struct Handler: Hashable, Sendable {
  /// Which tag is handled.
  public var tag: TagIndex
  /// Where a suspension goes, or nil if the handler is for `switch`.
  public var label: LabelIndex?

  /// Makes a handler.
  public init(tag: TagIndex, label: LabelIndex?) {
    self.tag = tag
    self.label = label
  }
}

/// Sixteen bytes, the first in the lowest bits of `low`.
public struct V128: Hashable, Sendable {
  /// Bytes 0 to 7.
  public var low: UInt64
  /// Bytes 8 to 15.
  public var high: UInt64

  /// Makes a vector.
  public init(low: UInt64, high: UInt64) {
    self.low = low
    self.high = high
  }
}
