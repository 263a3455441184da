import CExecution
import Runtime
import WebAssembly

/// Structures, arrays, exceptions and continuations.
extension Translator {
  mutating func translateReference(_ instruction: InstructionInfo) throws(WebAssemblyError) {
    try unsupported(instruction)
  }

  mutating func translateAggregate(_ instruction: InstructionInfo, _ type: TypeIndex) throws(WebAssemblyError) {
    try unsupported(instruction)
  }

  mutating func visitTag(_ instruction: InstructionInfo, _ index: TagIndex) throws(WebAssemblyError) {
    guard isReachable else { return }
    try unsupported(instruction)
  }

  mutating func visitTypeField(
    _ instruction: InstructionInfo, _ type: TypeIndex, _ field: FieldIndex
  ) throws(WebAssemblyError) {
    guard isReachable else { return }
    try unsupported(instruction)
  }

  mutating func visitTypeCount(
    _ instruction: InstructionInfo, _ type: TypeIndex, _ count: UInt32
  ) throws(WebAssemblyError) {
    guard isReachable else { return }
    try unsupported(instruction)
  }

  mutating func visitTypeType(
    _ instruction: InstructionInfo, _ first: TypeIndex, _ second: TypeIndex
  ) throws(WebAssemblyError) {
    guard isReachable else { return }
    try unsupported(instruction)
  }

  mutating func visitTypeData(
    _ instruction: InstructionInfo, _ type: TypeIndex, _ data: DataIndex
  ) throws(WebAssemblyError) {
    guard isReachable else { return }
    try unsupported(instruction)
  }

  mutating func visitTypeElement(
    _ instruction: InstructionInfo, _ type: TypeIndex, _ element: ElementIndex
  ) throws(WebAssemblyError) {
    guard isReachable else { return }
    try unsupported(instruction)
  }

  mutating func visitTypeHandlers(
    _ instruction: InstructionInfo, _ type: TypeIndex, _ handlers: [WebAssembly.Handler]
  ) throws(WebAssemblyError) {
    guard isReachable else { return }
    try unsupported(instruction)
  }

  mutating func visitTypeTagHandlers(
    _ instruction: InstructionInfo, _ type: TypeIndex, _ tag: TagIndex, _ handlers: [WebAssembly.Handler]
  ) throws(WebAssemblyError) {
    guard isReachable else { return }
    try unsupported(instruction)
  }

  mutating func visitTypeTag(
    _ instruction: InstructionInfo, _ type: TypeIndex, _ tag: TagIndex
  ) throws(WebAssemblyError) {
    guard isReachable else { return }
    try unsupported(instruction)
  }
}
