import Runtime
import WebAssembly

/// Finds the functions that a function calls by their index, and that are small: the optimizer may put their bodies in place of calls.
struct SmallCallees: DefaultInstructionVisitor {
  private let module: CompiledModule
  private var found: [Int] = []

  /// How large a small function's body is at most, in bytes, and how many there are at most.
  private static var largestBody: Int { 400 }
  private static var limit: Int { 16 }

  /// The small functions that a function calls, by their positions.
  static func of(_ position: Int, _ module: CompiledModule) -> [Int] {
    var callees = SmallCallees(module: module)
    var decoder = InstructionDecoder()
    let bytes = module.module.bytes
    var reader = BinaryReader(bytes.span, range: module.module.functions[position].body)
    try? decoder.decodeBody(&reader, &callees)
    return callees.found.filter { $0 != position }
  }

  private init(module: CompiledModule) { self.module = module }

  mutating func visitDefault(_ instruction: InstructionInfo) throws(WebAssemblyError) {}

  mutating func visitFunction(_ instruction: InstructionInfo, _ index: FunctionIndex) throws(WebAssemblyError) {
    let position = Int(index) - module.importedFunctionCount
    guard instruction.opcode == .call, position >= 0, found.count < Self.limit, !found.contains(position),
      module.module.functions[position].body.count <= Self.largestBody
    else { return }
    found.append(position)
  }
}
