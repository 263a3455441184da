import Image
import Runtime
import WebAssembly

extension Optimizer {
  /// Compiles a module to an image.
  /// - Parameters:
  ///   - module: A module that was decoded from a binary.
  ///   - options: How.
  /// - Returns: The module with its machine code, and how that came about.
  /// - Throws: If LLVM is not here, or fails; or if the options name no processor.
  public static func image(
    of module: CompiledModule, _ options: OptimizerOptions = OptimizerOptions()
  ) throws(OptimizerError) -> (image: CompiledImage, outcome: Outcome) {
    guard let processor = options.level.map({ Processor(level: $0) }) ?? .current else {
      throw OptimizerError("expected the level x86-64-v2 or x86-64-v3, found '\(options.level ?? "")'")
    }
    let outcome = try compile(module, options)
    return (CompiledImage(module: module.module.bytes, processor: processor, machine: outcome.image), outcome)
  }
}
