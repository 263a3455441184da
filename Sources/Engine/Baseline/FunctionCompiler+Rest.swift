import WebAssembly

/// Instructions of the stack-switching proposal, which the interpreter refuses as well.
extension FunctionCompiler {
  mutating func visitTypeHandlers(
    _ instruction: InstructionInfo, _ type: TypeIndex, _ handlers: [Handler]
  ) throws(WebAssemblyError) { try refuse(instruction) }

  mutating func visitTypeTagHandlers(
    _ instruction: InstructionInfo, _ type: TypeIndex, _ tag: TagIndex, _ handlers: [Handler]
  ) throws(WebAssemblyError) { try refuse(instruction) }

  mutating func visitTypeTag(
    _ instruction: InstructionInfo, _ type: TypeIndex, _ tag: TagIndex
  ) throws(WebAssemblyError) { try refuse(instruction) }

  private func refuse(_ instruction: InstructionInfo) throws(WebAssemblyError) {
    if isReachable { throw notCompiled(instruction) }
  }
}
