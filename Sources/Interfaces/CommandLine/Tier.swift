import ArgumentParser
import Baseline
import Interpreter
import Optimizer
import Runtime

/// The tiers that this executable has.
enum Tier: String, CaseIterable, ExpressibleByArgument {
  case interpreter
  case baseline
  case optimizing

  /// The tier, for an engine.
  var execution: ExecutionTier {
    switch self {
    case .interpreter: Interpreter.tier
    case .baseline: Baseline.tier
    case .optimizing: Optimizer.tier
    }
  }

  /// The names, for help.
  static var names: String { allCases.map(\.rawValue).joined(separator: " or ") }
}
