import CLLVM
import MachineCode
import Runtime

extension Optimizer {
  /// Compiles one function and disassembles it.
  /// - Parameters:
  ///   - position: Which of the functions that the module defines.
  ///   - module: The module.
  ///   - options: How.
  /// - Returns: Its machine code, as it is in an image but for what lies elsewhere.
  /// - Throws: If LLVM is not here, or fails.
  public static func disassemble(
    _ position: Int, of module: CompiledModule, _ options: OptimizerOptions = OptimizerOptions()
  ) throws(OptimizerError) -> [MachineInstruction] {
    let compilation = try Compilation(module, options, only: position)
    let object = try compilation.firstObject()
    guard let symbol = object.symbols.first(where: { $0.name == Chunk.name(function: position) }),
      let section = symbol.section
    else { throw OptimizerError("function \(position) was not compiled") }
    let disassembler = try Disassembler(compilation, object, section)
    return try disassembler.instructions(symbol.offset..<symbol.offset + symbol.size)
  }
}

/// Turns the code of an object file into text.
///
/// Sound because the handle is used by one thread and dies with the object, and because LLVM is told how many bytes there are
/// and how many characters it may write.
private final class Disassembler {
  private let compilation: Compilation
  private let object: ObjectFile
  private let section: ObjectFile.Section
  private let rows: [LineProgram.Row]
  private let handle: LLVMDisasmContextRef

  init(_ compilation: Compilation, _ object: ObjectFile, _ section: Int) throws(OptimizerError) {
    self.compilation = compilation
    self.object = object
    self.section = object.sections[section]
    rows = try LineProgram(object).rows.filter { $0.place.section == section }
    let llvm = compilation.library.functions
    guard
      let handle = llvm.LLVMCreateDisasmCPUFeatures(
        Compilation.triple, compilation.cpu, compilation.features, nil, 0, nil, nil)
    else { throw OptimizerError("LLVM has no disassembler for this machine") }
    self.handle = handle
    // The syntax of Intel, and then, as that begins anew, hexadecimal numbers.
    for option: UInt64 in [4, 2] { _ = llvm.LLVMSetDisasmOptions(handle, option) }
  }

  deinit { compilation.library.functions.LLVMDisasmDispose(handle) }

  func instructions(_ function: Range<Int>) throws(OptimizerError) -> [MachineInstruction] {
    var code = Array(object.bytes[section.bytes])
    var text = [CChar](repeating: 0, count: 256)
    var instructions: [MachineInstruction] = []
    var place = function.lowerBound
    var next = 0
    var line = 0
    while place < function.upperBound {
      let size = code.withUnsafeMutableBufferPointer { code in
        compilation.library.functions.LLVMDisasmInstruction(
          handle, code.baseAddress.unsafelyUnwrapped + place, UInt64(function.upperBound - place), UInt64(place), &text,
          text.count)
      }
      guard size > 0 else { throw OptimizerError("LLVM cannot disassemble its own code at \(place)") }
      while next < rows.count, rows[next].place.offset <= place {
        line = rows[next].line
        next += 1
      }
      let range = place..<place + size
      var words = String(decoding: text.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
        .split(whereSeparator: { $0 == "\t" || $0 == " " }).joined(separator: " ")
      let reference = section.relocations.first { range.contains($0.offset) }
      if reference == nil, let target = Self.target(code[range]) {
        let mnemonic = words.split(separator: " ").first ?? "jmp"
        words = "\(mnemonic) 0x\(String(range.upperBound + target - function.lowerBound, radix: 16))"
      }
      instructions.append(
        MachineInstruction(
          distance: place - function.lowerBound, text: words,
          comment: reference.flatMap(describe) ?? Self.trap(code[range]), offset: line > 0 ? line - 1 : nil))
      place += size
    }
    return instructions
  }

  /// How far from its end a jump goes.
  private static func target(_ code: ArraySlice<UInt8>) -> Int? {
    let bytes = Array(code)
    let isShort = bytes.count == 2 && (0x70...0x7F ~= bytes[0] || bytes[0] == 0xEB)
    if isShort { return Int(Int8(bitPattern: bytes[1])) }
    let isLong = bytes.count == 5 && bytes[0] == 0xE9 || bytes.count == 6 && bytes[0] == 0x0F && 0x80...0x8F ~= bytes[1]
    return isLong ? Int(Int32(truncatingIfNeeded: bytes.suffix(4).reversed().reduce(0) { $0 << 8 | Int($1) })) : nil
  }

  /// What a trap says.
  private static func trap(_ code: ArraySlice<UInt8>) -> String? {
    guard code.starts(with: [0x67, 0x0F, 0xB9, 0x40]), let kind = code.last.flatMap({ TrapKind(rawValue: UInt32($0)) })
    else { return nil }
    return "trap: \(kind)"
  }

  /// What a reference is to.
  private func describe(_ reference: ObjectFile.Relocation) -> String? {
    let name = object.symbols[reference.symbol].name
    let module = compilation.module
    guard let number = Int(name.dropFirst()) else { return name.hasPrefix("table") ? "\(name)" : nil }
    switch name.first {
    case "f":
      let index = UInt32(module.context.importedFunctionCount + number)
      return module.name(ofFunction: index) ?? "function \(index)"
    case "t": return "what is not compiled, by type \(number)"
    default: return nil
    }
  }
}
