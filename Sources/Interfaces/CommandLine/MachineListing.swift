import Baseline
import CommandSupport
import Interpreter
import MachineCode
import Optimizer
import Runtime
import WebAssembly
import WebAssemblyText

/// What `apus inspect --asm` shows: the machine code of a function, and which instruction of the module each part comes from.
struct MachineListing {
  private let text: FunctionText
  private let instructions: [MachineInstruction]
  /// Where the function's body begins in the module.
  private let start: Int

  /// Compiles the function.
  /// - Parameters:
  ///   - function: Its index, its name, or the name of an export.
  ///   - tier: Which compiler; what else there is counts as the optimizer.
  /// - Throws: If there is no such function, or it cannot be compiled.
  init(_ module: Module, _ function: String, _ tier: Tier, _ file: String) throws {
    let compiled: CompiledModule
    do throws(WebAssemblyError) {
      compiled = try CompiledModule(Engine(tier: Interpreter.tier), module)
    } catch {
      throw Failure("\(file): \(error)")
    }
    guard let index = Self.index(of: function, in: compiled) else {
      throw Failure("\(file): no function is called \"\(function)\": expected an index, a name, or an export's name")
    }
    let position = index - compiled.context.importedFunctionCount
    guard position >= 0 else {
      throw Failure("\(file): function \(index) is imported: it has no code here")
    }
    if tier == .baseline {
      do throws(WebAssemblyError) {
        instructions = try Baseline.disassemble(position, of: compiled)
      } catch {
        throw Failure("\(file): \(error)")
      }
      text = try module.text(ofFunction: position)
      start = module.functions[position].body.indices.lowerBound
      return
    }
    do throws(OptimizerError) {
      instructions = try Optimizer.disassemble(position, of: compiled)
    } catch {
      throw Failure("\(file): \(error)")
    }
    text = try module.text(ofFunction: position)
    start = module.functions[position].body.indices.lowerBound
  }

  private static func index(of function: String, in compiled: CompiledModule) -> Int? {
    let module = compiled.module
    let count = compiled.context.importedFunctionCount + module.functions.count
    if let number = Int(function) { return (0..<count).contains(number) ? number : nil }
    if let export = module.exports.first(where: { $0.kind == .function && $0.name == function }) {
      return Int(export.index)
    }
    return (0..<count).first { compiled.name(ofFunction: UInt32($0)) == function }
  }

  /// Writes the listing.
  func write(to output: inout Output) throws {
    // The last one, which ends the function, is not written in the text.
    let lines = Dictionary(text.lines.map { ($0.offset - start, $0.text.isEmpty ? "end" : $0.text) }) { first, _ in
      first
    }
    output.write(line: text.head.split(separator: "\n").map { $0.drop { $0 == " " } }.joined(separator: " ") + ")")
    var last: Int?
    for instruction in instructions {
      let distance = String(instruction.distance, radix: 16)
      var line = String(repeating: " ", count: max(1, 6 - distance.count)) + distance + "  " + instruction.text
      if let comment = instruction.comment { line += "  ; \(comment)" }
      if let offset = instruction.offset, offset != last, let source = lines[offset] {
        line +=
          String(repeating: " ", count: max(2, 64 - line.count)) + "0x\(String(start + offset, radix: 16)) \(source)"
      }
      last = instruction.offset ?? last
      output.write(line: line)
    }
    try output.finish()
  }
}
