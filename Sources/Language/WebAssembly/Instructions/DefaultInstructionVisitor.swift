/// A visitor that treats most instructions alike: it implements `visitDefault` and those methods that differ.
public protocol DefaultInstructionVisitor: InstructionVisitor, ~Copyable, ~Escapable {
  /// Called for each instruction whose own method is not implemented.
  mutating func visitDefault(_ instruction: InstructionInfo) throws(WebAssemblyError)
}

// swift-format-ignore
extension DefaultInstructionVisitor where Self: ~Copyable, Self: ~Escapable {
  @inline(__always) public mutating func visitNone(_ instruction: InstructionInfo) throws(WebAssemblyError) { try visitDefault(instruction) }
  @inline(__always) public mutating func visitBlock(_ instruction: InstructionInfo, _ type: BlockType) throws(WebAssemblyError) { try visitDefault(instruction) }
  @inline(__always) public mutating func visitTryTable(_ instruction: InstructionInfo, _ type: BlockType, _ catches: [CatchClause]) throws(WebAssemblyError) { try visitDefault(instruction) }
  @inline(__always) public mutating func visitDelimiter(_ instruction: InstructionInfo) throws(WebAssemblyError) { try visitDefault(instruction) }
  @inline(__always) public mutating func visitLabel(_ instruction: InstructionInfo, _ label: LabelIndex) throws(WebAssemblyError) { try visitDefault(instruction) }
  @inline(__always) public mutating func visitLabels(_ instruction: InstructionInfo, _ labels: [LabelIndex], default: LabelIndex) throws(WebAssemblyError) { try visitDefault(instruction) }
  @inline(__always) public mutating func visitCastLabel(_ instruction: InstructionInfo, _ label: LabelIndex, from: ValueType, to: ValueType) throws(WebAssemblyError) { try visitDefault(instruction) }
  @inline(__always) public mutating func visitValueTypes(_ instruction: InstructionInfo, _ types: [ValueType]) throws(WebAssemblyError) { try visitDefault(instruction) }
  @inline(__always) public mutating func visitFunction(_ instruction: InstructionInfo, _ index: FunctionIndex) throws(WebAssemblyError) { try visitDefault(instruction) }
  @inline(__always) public mutating func visitType(_ instruction: InstructionInfo, _ index: TypeIndex) throws(WebAssemblyError) { try visitDefault(instruction) }
  @inline(__always) public mutating func visitTypeTable(_ instruction: InstructionInfo, _ type: TypeIndex, _ table: TableIndex) throws(WebAssemblyError) { try visitDefault(instruction) }
  @inline(__always) public mutating func visitTag(_ instruction: InstructionInfo, _ index: TagIndex) throws(WebAssemblyError) { try visitDefault(instruction) }
  @inline(__always) public mutating func visitLocal(_ instruction: InstructionInfo, _ index: LocalIndex) throws(WebAssemblyError) { try visitDefault(instruction) }
  @inline(__always) public mutating func visitGlobal(_ instruction: InstructionInfo, _ index: GlobalIndex) throws(WebAssemblyError) { try visitDefault(instruction) }
  @inline(__always) public mutating func visitTable(_ instruction: InstructionInfo, _ index: TableIndex) throws(WebAssemblyError) { try visitDefault(instruction) }
  @inline(__always) public mutating func visitTableTable(_ instruction: InstructionInfo, _ destination: TableIndex, _ source: TableIndex) throws(WebAssemblyError) { try visitDefault(instruction) }
  @inline(__always) public mutating func visitElement(_ instruction: InstructionInfo, _ index: ElementIndex) throws(WebAssemblyError) { try visitDefault(instruction) }
  @inline(__always) public mutating func visitElementTable(_ instruction: InstructionInfo, _ element: ElementIndex, _ table: TableIndex) throws(WebAssemblyError) { try visitDefault(instruction) }
  @inline(__always) public mutating func visitMemory(_ instruction: InstructionInfo, _ index: MemoryIndex) throws(WebAssemblyError) { try visitDefault(instruction) }
  @inline(__always) public mutating func visitMemoryMemory(_ instruction: InstructionInfo, _ destination: MemoryIndex, _ source: MemoryIndex) throws(WebAssemblyError) { try visitDefault(instruction) }
  @inline(__always) public mutating func visitData(_ instruction: InstructionInfo, _ index: DataIndex) throws(WebAssemblyError) { try visitDefault(instruction) }
  @inline(__always) public mutating func visitDataMemory(_ instruction: InstructionInfo, _ data: DataIndex, _ memory: MemoryIndex) throws(WebAssemblyError) { try visitDefault(instruction) }
  @inline(__always) public mutating func visitMemoryArgument(_ instruction: InstructionInfo, _ argument: MemoryArgument) throws(WebAssemblyError) { try visitDefault(instruction) }
  @inline(__always) public mutating func visitMemoryArgumentLane(_ instruction: InstructionInfo, _ argument: MemoryArgument, lane: UInt8) throws(WebAssemblyError) { try visitDefault(instruction) }
  @inline(__always) public mutating func visitLane(_ instruction: InstructionInfo, _ lane: UInt8) throws(WebAssemblyError) { try visitDefault(instruction) }
  @inline(__always) public mutating func visitLanes(_ instruction: InstructionInfo, _ lanes: V128) throws(WebAssemblyError) { try visitDefault(instruction) }
  @inline(__always) public mutating func visitI32(_ instruction: InstructionInfo, _ value: Int32) throws(WebAssemblyError) { try visitDefault(instruction) }
  @inline(__always) public mutating func visitI64(_ instruction: InstructionInfo, _ value: Int64) throws(WebAssemblyError) { try visitDefault(instruction) }
  @inline(__always) public mutating func visitF32(_ instruction: InstructionInfo, bits: UInt32) throws(WebAssemblyError) { try visitDefault(instruction) }
  @inline(__always) public mutating func visitF64(_ instruction: InstructionInfo, bits: UInt64) throws(WebAssemblyError) { try visitDefault(instruction) }
  @inline(__always) public mutating func visitV128(_ instruction: InstructionInfo, _ value: V128) throws(WebAssemblyError) { try visitDefault(instruction) }
  @inline(__always) public mutating func visitHeapType(_ instruction: InstructionInfo, _ type: HeapType) throws(WebAssemblyError) { try visitDefault(instruction) }
  @inline(__always) public mutating func visitTypeField(_ instruction: InstructionInfo, _ type: TypeIndex, _ field: FieldIndex) throws(WebAssemblyError) { try visitDefault(instruction) }
  @inline(__always) public mutating func visitTypeCount(_ instruction: InstructionInfo, _ type: TypeIndex, _ count: UInt32) throws(WebAssemblyError) { try visitDefault(instruction) }
  @inline(__always) public mutating func visitTypeType(_ instruction: InstructionInfo, _ first: TypeIndex, _ second: TypeIndex) throws(WebAssemblyError) { try visitDefault(instruction) }
  @inline(__always) public mutating func visitTypeData(_ instruction: InstructionInfo, _ type: TypeIndex, _ data: DataIndex) throws(WebAssemblyError) { try visitDefault(instruction) }
  @inline(__always) public mutating func visitTypeElement(_ instruction: InstructionInfo, _ type: TypeIndex, _ element: ElementIndex) throws(WebAssemblyError) { try visitDefault(instruction) }
  @inline(__always) public mutating func visitZero(_ instruction: InstructionInfo) throws(WebAssemblyError) { try visitDefault(instruction) }
  @inline(__always) public mutating func visitTypeHandlers(_ instruction: InstructionInfo, _ type: TypeIndex, _ handlers: [Handler]) throws(WebAssemblyError) { try visitDefault(instruction) }
  @inline(__always) public mutating func visitTypeTagHandlers(_ instruction: InstructionInfo, _ type: TypeIndex, _ tag: TagIndex, _ handlers: [Handler]) throws(WebAssemblyError) { try visitDefault(instruction) }
  @inline(__always) public mutating func visitTypeTag(_ instruction: InstructionInfo, _ type: TypeIndex, _ tag: TagIndex) throws(WebAssemblyError) { try visitDefault(instruction) }
}
