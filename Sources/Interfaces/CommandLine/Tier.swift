import ArgumentParser
import Baseline
import CommandSupport
import Interpreter
import Optimizer
import Runtime
import Tiers

/// The tiers that this executable has.
typealias Tier = RunOptions.Tier

extension Tier: ExpressibleByArgument {
  /// The tier, for an engine.
  var execution: ExecutionTier {
    switch self {
    case .interpreter: Interpreter.tier
    case .baseline: Baseline.tier
    case .optimizing: Optimizer.tier
    case .auto: Tiers.tier(.tested(threshold: 0))
    }
  }
}
