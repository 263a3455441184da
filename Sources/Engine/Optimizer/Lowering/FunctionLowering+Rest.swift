import WebAssembly

// Instructions that the interpreter runs for now.
extension FunctionLowering: DefaultInstructionVisitor {
  mutating func visitDefault(_ instruction: InstructionInfo) throws(WebAssemblyError) {
    if isReachable { throw notLowered(instruction) }
  }
}
