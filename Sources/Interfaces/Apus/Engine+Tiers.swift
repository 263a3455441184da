import Baseline
import Interpreter
import Optimizer
public import Runtime
public import Tiers
public import WebAssembly

extension Engine {
  /// Makes an engine that runs functions in the interpreter. A program needs one; it may be used from any thread.
  ///
  /// Modules that are loaded with machine code (`Module.init(_:imageFile:whenRefused:)`) run at native speed in it as well.
  /// - Parameters:
  ///   - features: The proposals that modules may use.
  ///   - metersFuel: Whether guests pay fuel for what they do; see `Store.fuel`. It costs speed.
  ///   - isDeterministic: Whether NaNs that instructions make are the canonical one, so that guests compute the same on every
  ///     machine (the deterministic profile, Wasm 3.0 appendix A.3). It costs speed where guests compute with such numbers.
  public convenience init(
    features: Features = .standard, metersFuel: Bool = false, isDeterministic: Bool = false
  ) {
    self.init(features: features, metersFuel: metersFuel, isDeterministic: isDeterministic, tier: .interpreter)
  }
}

// How functions are run: `Engine(tier: .interpreter)`, or as machine code:
//
// - `Engine(tier: .auto())` compiles each function in one pass when it is first called, and those that become hot with LLVM
//   while they run: ready at once, and soon as fast as can be.
// - `Engine(tier: .baseline)` compiles each module in one pass when it is made: some 30 milliseconds for a megabyte.
// - `Engine(tier: .optimizing())` compiles each module with LLVM when it is made, on all processors: seconds for a
//   megabyte. It needs LLVM 22 on the machine.
// - `Engine()` runs images, for which LLVM has done its work before: `Module.compile` makes them.
extension ExecutionTier {
  /// Functions are interpreted; each is translated when it is first called. Ready at once, and on every machine.
  public static var interpreter: ExecutionTier { Interpreter.tier }

  /// Modules are compiled in one pass when they are made: the code is there in milliseconds, and takes about twice as long as
  /// the optimizer's.
  ///
  /// If this machine cannot run it, making a module throws an error that says why; `isBaselineAvailable` tells before.
  public static var baseline: ExecutionTier { Baseline.tier }

  /// Whether this machine runs what the baseline compiler makes: Linux on x86-64 with AVX2, BMI1, BMI2, LZCNT and POPCNT.
  public static var isBaselineAvailable: Bool { Baseline.isAvailable }

  /// Functions are compiled in one pass when they are first called; those that become hot are compiled once more with LLVM, on a
  /// thread of its own, and take the place of the others while they run. Without LLVM that is left out, and where this machine cannot
  /// run machine code, making a module throws an error (`isBaselineAvailable` tells before).
  ///
  /// ```swift
  /// let engine = Engine(tier: ExecutionTier.isBaselineAvailable ? .auto() : .interpreter)
  /// ```
  /// - Parameter policy: When a function is hot, and whether functions are compiled before they are called.
  public static func auto(_ policy: TierPolicy = TierPolicy()) -> ExecutionTier {
    var policy = policy
    policy.optimizer = policy.optimizer ?? .inProcess
    return Tiers.tier(policy)
  }

  /// Modules are compiled with LLVM when they are made; what comes with machine code runs that.
  ///
  /// ```swift
  /// let engine = Engine(tier: Optimizer.isAvailable ? .optimizing() : .interpreter)
  /// ```
  ///
  /// If LLVM is not here, making a module throws an error that says what to install; `Optimizer.isAvailable` tells before.
  /// - Parameter options: How modules are compiled. A level of x86-64 above that of this machine's processor makes code that
  ///   this machine cannot run.
  public static func optimizing(_ options: OptimizerOptions = OptimizerOptions()) -> ExecutionTier {
    Optimizer.tier(options)
  }
}
