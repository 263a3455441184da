public import Tiers
import Runtime

extension PieceOptimizer {
  /// LLVM in this process; it is loaded when something becomes hot. Where it is not, hot functions stay as they are.
  public static var inProcess: PieceOptimizer {
    let known = Lock<PieceCompiler?>(nil)
    return PieceOptimizer { module, functions, loops in
      let compiler = known.withLock { known in
        known = known ?? (try? PieceCompiler())
        return known
      }
      return try? compiler?.compile(module, functions, loops)
    }
  }
}

extension TierPolicy {
  /// All tiers in this process, so that functions are run by both compilers' code, the same way each time: for tests.
  /// - Parameter threshold: After how many iterations of loops functions are compiled anew; a call counts as eight.
  public static func tested(threshold: Int32) -> TierPolicy {
    var policy = TierPolicy()
    policy.threshold = threshold
    policy.isSynchronous = true
    policy.optimizer = .inProcess
    return policy
  }
}
