import Interpreter
import MachineCode
import Runtime
import Tiers
import WebAssembly

/// The tier that compiles modules ahead of time with LLVM.
///
/// What is not compiled yet the interpreter runs, function by function (Documentation/Native.md).
public enum Optimizer {
  /// Whether LLVM is here.
  public static var isAvailable: Bool { (try? LLVMLibrary.load()) != nil }

  /// LLVM's version, for example `22.1.8`.
  /// - Throws: If LLVM is not here, and what to do.
  public static var version: String {
    get throws(OptimizerError) { try LLVMLibrary.load().version }
  }

  /// Whether loops over linear memory become vector code: if LLVM and the passes of our own are here (`make passes`).
  public static var vectorisesLoops: Bool { (try? LLVMLibrary.load())?.passes != nil }

  /// The tier, for an engine: a module is compiled when it is made.
  public static var tier: ExecutionTier { tier(OptimizerOptions()) }

  /// The tier, for an engine: a module is compiled when it is made.
  /// - Parameter options: How.
  public static func tier(_ options: OptimizerOptions) -> ExecutionTier {
    var tier = Interpreter.tier
    tier.prepare = { (module) throws(WebAssemblyError) in
      guard !module.module.functions.isEmpty else { return }
      do throws(OptimizerError) {
        let image = try compile(module, options).image
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
  /// - Returns: Its machine code, and how it came about.
  /// - Throws: If LLVM is not here, or fails.
  public static func compile(
    _ module: CompiledModule, _ options: OptimizerOptions = OptimizerOptions()
  ) throws(OptimizerError) -> Outcome {
    try Compilation(module, options).run()
  }

  /// What came of compiling a module.
  public struct Outcome: Sendable {
    /// The machine code.
    public var image: MachineImage
    /// The functions that the interpreter runs: positions among those that the module defines, and why.
    public var interpreted: [(position: Int, reason: String)]
    /// How long the phases took, all threads together.
    public var phases: [(name: String, milliseconds: UInt64)]
  }
}

/// How a module is compiled.
public struct OptimizerOptions: Sendable {
  /// The level of the x86-64 architecture that the code may use, for example `x86-64-v3`, or nil for what this machine's
  /// processor can do.
  public var level: String?
  /// How many threads compile.
  public var threads = Threads.processors
  /// Told after each piece that is done how many of how many are, on a thread of the compiler's.
  public var progress: (@Sendable (_ done: Int, _ total: Int) -> Void)?
  /// Where to write LLVM's instructions of each chunk before and after its passes; for people who work on the compiler.
  public var dump: String?

  /// Makes options with the defaults.
  public init() {}
}
