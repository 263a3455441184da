import Assembler
import CNative
import Runtime
import WebAssembly

extension FunctionCompiler {
  mutating func object(_ instruction: InstructionInfo) throws(WebAssemblyError) { throw notCompiled(instruction) }
  mutating func cast(_ instruction: InstructionInfo, _ type: HeapType) throws(WebAssemblyError) {
    throw notCompiled(instruction)
  }
  mutating func object(_ instruction: InstructionInfo, _ index: TypeIndex) throws(WebAssemblyError) {
    throw notCompiled(instruction)
  }

  // Exceptions.

  struct ExceptionState {
  }

  mutating func closeTry() {}
  mutating func noteCall() {}
  mutating func finishExceptions() {}

  mutating func visitTryTable(
    _ instruction: InstructionInfo, _ type: BlockType, _ catches: [CatchClause]
  ) throws(WebAssemblyError) {
    guard isReachable else {
      skipped += 1
      return
    }
    throw notCompiled(instruction)
  }

  mutating func visitTag(_ instruction: InstructionInfo, _ index: TagIndex) throws(WebAssemblyError) {
    guard isReachable else { return }
    throw notCompiled(instruction)
  }

  mutating func visitCastLabel(
    _ instruction: InstructionInfo, _ label: LabelIndex, from: ValueType, to: ValueType
  ) throws(WebAssemblyError) {
    guard isReachable else { return }
    throw notCompiled(instruction)
  }

  mutating func visitTypeField(
    _ instruction: InstructionInfo, _ type: TypeIndex, _ field: FieldIndex
  ) throws(WebAssemblyError) {
    guard isReachable else { return }
    throw notCompiled(instruction)
  }
  mutating func visitTypeCount(
    _ instruction: InstructionInfo, _ type: TypeIndex, _ count: UInt32
  ) throws(WebAssemblyError) {
    guard isReachable else { return }
    throw notCompiled(instruction)
  }
  mutating func visitTypeType(
    _ instruction: InstructionInfo, _ first: TypeIndex, _ second: TypeIndex
  ) throws(WebAssemblyError) {
    guard isReachable else { return }
    throw notCompiled(instruction)
  }
  mutating func visitTypeData(
    _ instruction: InstructionInfo, _ type: TypeIndex, _ data: DataIndex
  ) throws(WebAssemblyError) {
    guard isReachable else { return }
    throw notCompiled(instruction)
  }
  mutating func visitTypeElement(
    _ instruction: InstructionInfo, _ type: TypeIndex, _ element: ElementIndex
  ) throws(WebAssemblyError) {
    guard isReachable else { return }
    throw notCompiled(instruction)
  }
  mutating func visitTypeHandlers(
    _ instruction: InstructionInfo, _ type: TypeIndex, _ handlers: [Handler]
  ) throws(WebAssemblyError) {
    guard isReachable else { return }
    throw notCompiled(instruction)
  }
  mutating func visitTypeTagHandlers(
    _ instruction: InstructionInfo, _ type: TypeIndex, _ tag: TagIndex, _ handlers: [Handler]
  ) throws(WebAssemblyError) {
    guard isReachable else { return }
    throw notCompiled(instruction)
  }
  mutating func visitTypeTag(
    _ instruction: InstructionInfo, _ type: TypeIndex, _ tag: TagIndex
  ) throws(WebAssemblyError) {
    guard isReachable else { return }
    throw notCompiled(instruction)
  }
}
