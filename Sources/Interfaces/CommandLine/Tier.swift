import ArgumentParser
import Baseline
import Interpreter
import Optimizer
import Runtime
import Tiers

/// The tiers that this executable has.
enum Tier: String, CaseIterable, ExpressibleByArgument {
  case interpreter
  case baseline
  case optimizing
  case auto

  /// The tier, for an engine.
  var execution: ExecutionTier {
    switch self {
    case .interpreter: Interpreter.tier
    case .baseline: Baseline.tier
    case .optimizing: Optimizer.tier
    case .auto: Tiers.tier(.tested(threshold: 0))
    }
  }

  /// The names, for help.
  static var names: String { allCases.map(\.rawValue).joined(separator: " or ") }
}
