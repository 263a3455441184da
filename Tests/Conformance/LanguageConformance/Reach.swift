import WebAssembly

/// Collects the instructions in a module's function bodies: each row of the table must stand in some module of the
/// suites.
struct Reach: DefaultInstructionVisitor {
  private var instructions: Set<Opcode> = []

  static func instructions(of module: Module) -> Set<Opcode> {
    var reach = Reach()
    var decoder = InstructionDecoder()
    for function in module.functions {
      var reader = BinaryReader(module.bytes.span, range: function.body)
      do throws(WebAssemblyError) {
        try decoder.decodeBody(&reader, &reach)
      } catch {
        // The module is valid, so this does not happen; an instruction missed here fails the check below.
        continue
      }
    }
    return reach.instructions
  }

  mutating func willVisit(_ instruction: InstructionInfo, at offset: Int) throws(WebAssemblyError) {
    instructions.insert(instruction.opcode)
  }

  mutating func visitDefault(_ instruction: InstructionInfo) throws(WebAssemblyError) {}
}
