import Runtime
import WebAssembly

// Instructions that the interpreter runs for now.
extension FunctionLowering {
  mutating func lowerVector(_ instruction: InstructionInfo) throws(WebAssemblyError) { throw notLowered(instruction) }

  mutating func lowerVectorAccess(
    _ instruction: InstructionInfo, _ argument: MemoryArgument
  ) throws(WebAssemblyError) { throw notLowered(instruction) }
}

// swift-format-ignore
extension FunctionLowering: DefaultInstructionVisitor {
  mutating func visitDefault(_ instruction: InstructionInfo) throws(WebAssemblyError) {
    if isReachable { throw notLowered(instruction) }
  }
}
