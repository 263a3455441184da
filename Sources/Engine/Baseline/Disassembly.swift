import Assembler
import MachineCode
import Runtime
import WebAssembly

extension Baseline {
  /// Compiles one function and disassembles it.
  /// - Parameters:
  ///   - position: Which of the functions that the module defines.
  ///   - module: The module.
  /// - Returns: Its machine code, as it is in an image but for what lies elsewhere.
  /// - Throws: If it has something that is not compiled.
  public static func disassemble(
    _ position: Int, of module: CompiledModule
  ) throws(WebAssemblyError) -> [MachineInstruction] {
    var compiler = FunctionCompiler(module, CallShapes(module.context))
    var decoder = InstructionDecoder()
    let result = try compiler.compile(position, &decoder)
    let start = result.range.lowerBound
    var table = PositionTable()
    table.append(compiler.positions)
    var places: [(distance: Int, offset: Int)] = []
    table.forEach(ofFunction: 0) { distance, offset in
      places.append((distance, offset))
      return true
    }
    var calls: [Int: Int] = [:]
    for call in compiler.calls { calls[call.place] = call.function }
    var next = 0
    var offset: Int?
    var instructions: [MachineInstruction] = []
    compiler.a.withBytes { bytes in
      var place = start
      while place < result.range.upperBound {
        guard let instruction = X86.decode(bytes, at: place) else { return }
        let end = place + instruction.length
        while next < places.count, places[next].distance <= place - start {
          offset = places[next].offset
          next += 1
        }
        var text = instruction.description
        var comment: String?
        let target = instruction.target
        if let callee = calls[end - 4], callee >= 0, text.hasPrefix("call") || text.hasPrefix("jmp") {
          let index = UInt32(module.context.importedFunctionCount + callee)
          comment = module.name(ofFunction: index) ?? "function \(index)"
        } else if let target {
          let mnemonic = text.split(separator: " ").first ?? ""
          text = "\(mnemonic) 0x\(String(end + target - start, radix: 16))"
        } else if let kind = instruction.trap, let kind = TrapKind(rawValue: UInt32(kind)) {
          comment = "trap: \(kind)"
        }
        instructions.append(
          MachineInstruction(distance: place - start, text: text, comment: comment, offset: offset))
        place = end
      }
    }
    return instructions
  }
}

extension X86.Instruction {
  /// How far from its end a jump or call goes.
  fileprivate var target: Int? {
    if case .relative(let distance) = self[0] { return Int(distance) }
    if case .relative(let distance) = self[1] { return Int(distance) }
    return nil
  }

  /// The kind of a trap.
  fileprivate var trap: UInt8? {
    guard opcode.mnemonic == "ud1", case .immediate(let value) = self[0] else { return nil }
    return UInt8(truncatingIfNeeded: value)
  }
}
