import CExecution
import Heap
import WebAssembly

/// What modules and stores have in common: the types, and how functions are run.
///
/// An engine may be used from any thread. A program needs one.
public final class Engine: Sendable {
  /// The proposals that modules may use.
  public let features: Features
  /// Whether guests pay fuel for what they do; code is translated with or without it.
  public let metersFuel: Bool
  /// Whether NaNs that instructions make are the canonical one, so that guests compute the same on every machine; code is
  /// translated with or without it.
  public let isDeterministic: Bool
  /// How functions are run.
  public let tier: ExecutionTier
  /// The types of all modules.
  public let types = TypeRegistry()

  /// Makes an engine.
  /// - Parameters:
  ///   - features: The proposals that modules may use.
  ///   - metersFuel: Whether guests pay fuel for what they do.
  ///   - isDeterministic: Whether NaNs that instructions make are the canonical one, as in the standard's deterministic
  ///     profile (Wasm 3.0 appendix A.3).
  ///   - tier: How functions are run.
  public init(
    features: Features = .standard, metersFuel: Bool = false, isDeterministic: Bool = false, tier: ExecutionTier
  ) {
    self.features = features
    self.metersFuel = metersFuel
    self.isDeterministic = isDeterministic
    self.tier = tier
  }
}

/// A way of running functions.
public struct ExecutionTier: Sendable {
  /// Runs a function of an instance: the record, and the frame whose first slots hold the arguments, and then the
  /// results. The outcome is the execution's status.
  public var call: @Sendable (UnsafeMutablePointer<FunctionRecord>, UnsafeMutablePointer<UInt64>) -> Void
  /// Goes on with a guest whose call of a host function has its results in its slots, or has failed. The outcome is the
  /// execution's status.
  public var resume: @Sendable (SuspendedFrame, Trap?) -> Void
  /// The active functions at the place where an execution stopped, the innermost first.
  public var backtrace: @Sendable (UnsafeMutablePointer<Execution>) -> [Trap.Frame]

  /// Visits the references in the frames of an activation: the place, whether it is one where a call returns to, and the
  /// visitor.
  public var visitFrames: FrameVisit

  /// Makes a module ready to be run, once it is valid: compiles it, for instance.
  public var prepare: @Sendable (CompiledModule) throws(WebAssemblyError) -> Void = { _ in }

  /// How the frames of an activation are visited.
  public typealias FrameVisit =
    @Sendable (
      UnsafePointer<Cell>, UnsafeMutablePointer<UInt64>, UnsafeMutablePointer<Context>, Bool, inout RootVisitor
    ) -> Void

  /// Makes a tier.
  public init(
    call: @escaping @Sendable (UnsafeMutablePointer<FunctionRecord>, UnsafeMutablePointer<UInt64>) -> Void,
    resume: @escaping @Sendable (SuspendedFrame, Trap?) -> Void,
    backtrace: @escaping @Sendable (UnsafeMutablePointer<Execution>) -> [Trap.Frame],
    visitFrames: @escaping FrameVisit
  ) {
    self.call = call
    self.resume = resume
    self.backtrace = backtrace
    self.visitFrames = visitFrames
  }
}
