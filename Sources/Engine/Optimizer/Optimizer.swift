import Interpreter
import MachineCode
import Runtime
import WebAssembly

/// The tier that compiles modules ahead of time with LLVM.
///
/// What is not compiled yet the interpreter runs, function by function (Documentation/Native.md).
public enum Optimizer {
  /// The tier, for an engine: a module is compiled when it is made.
  public static var tier: ExecutionTier {
    var tier = Interpreter.tier
    tier.prepare = { (module) throws(WebAssemblyError) in
      guard !module.engine.metersFuel, !module.module.functions.isEmpty else { return }
      do throws(OptimizerError) {
        let image = try compile(module)
        do throws(ImageError) { try module.load(image) } catch { throw OptimizerError(error.description) }
      } catch {
        throw WebAssemblyError(.implementationLimit, error.description)
      }
    }
    return tier
  }

  /// Compiles a module.
  /// - Parameters:
  ///   - module: The module.
  ///   - options: How.
  /// - Returns: Its machine code.
  /// - Throws: If LLVM is not here, or fails.
  public static func compile(
    _ module: CompiledModule, _ options: OptimizerOptions = OptimizerOptions()
  ) throws(OptimizerError) -> MachineImage {
    try Compilation(module, options).run()
  }
}

/// How a module is compiled.
public struct OptimizerOptions: Sendable {
  /// The processor, in LLVM's words, or nil for this machine's.
  public var cpu: String?
  /// How many threads compile.
  public var threads = 2
  /// Where to write LLVM's instructions of each chunk before and after its passes; for people who work on the compiler.
  public var dump: String?

  /// Makes options with the defaults.
  public init() {}
}
