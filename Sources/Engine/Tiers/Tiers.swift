import Baseline
import CNative
import Interpreter
import MachineCode
import Runtime
import WebAssembly

/// How a module's functions become machine code while it runs.
public struct TierPolicy: Sendable {
  /// How many iterations of loops make a function hot; a call counts as eight.
  public var threshold: Int32 = 20_000
  /// Whether functions are compiled when the module is made, on all processors, and not when they are first called.
  public var isAhead = false
  /// Makes better code of hot functions; nil if the baseline compiler's stays.
  public var optimizer: PieceOptimizer?
  /// Code of functions that were hot before, for modules of an engine of their own (`HotCode`).
  public var pieces: [CodePiece] = []
  /// Whether a function that becomes hot waits for its better code, so that tests are the same each time; else it is made on another
  /// thread while the function goes on.
  public var isSynchronous = false

  /// Makes a policy with the defaults and without an optimizer.
  public init() {}
}

/// What makes better code of some functions.
public struct PieceOptimizer: Sendable {
  /// Waits until functions of a module can be compiled; what is to be compiled is chosen after that.
  public var prepare: @Sendable (CompiledModule) -> Void
  /// Compiles functions, by their positions, and for some loops code that takes over in the middle of the function; nil if that
  /// cannot be done.
  public var compile: @Sendable (CompiledModule, _ functions: [Int], _ loops: [LoopEntry]) -> CodePiece?

  /// Makes an optimizer.
  public init(
    prepare: @escaping @Sendable (CompiledModule) -> Void = { _ in },
    compile: @escaping @Sendable (CompiledModule, _ functions: [Int], _ loops: [LoopEntry]) -> CodePiece?
  ) {
    self.prepare = prepare
    self.compile = compile
  }
}

/// A loop that a function is to be entered in.
public struct LoopEntry: Sendable {
  /// Among the functions that the module defines.
  public var position: Int
  /// Where the loop stands, from the start of the function's body, in bytes.
  public var loop: Int
  /// Where the frame that is taken over has what.
  public var frame: FrameShape

  /// Describes a loop.
  public init(position: Int, loop: Int, frame: FrameShape) {
    self.position = position
    self.loop = loop
    self.frame = frame
  }
}

/// The tiers together: functions are compiled by the baseline compiler when they are first called, and by the optimizer when
/// they are hot (Documentation/Native.md).
public enum Tiers {
  /// The tier, for an engine.
  /// - Parameter policy: What is compiled when.
  public static func tier(_ policy: TierPolicy) -> ExecutionTier {
    var tier = Interpreter.tier
    tier.prepare = { (module) throws(WebAssemblyError) in
      do throws(ImageError) { try load(module, policy) } catch {
        throw WebAssemblyError(.implementationLimit, error.description)
      }
    }
    return tier
  }

  /// Makes a module one whose functions are compiled while it runs; to be called before there are instances.
  /// - Throws: If this machine cannot run the code, or has no room for it.
  public static func load(_ module: CompiledModule, _ policy: TierPolicy) throws(ImageError) {
    guard !module.module.functions.isEmpty else { return }
    try Baseline.require()
    RuntimeFunctions.install()
    let code = try TieredCode(module, policy)
    module.take(code.native)
    if policy.isAhead { code.compileAll() }
  }
}
