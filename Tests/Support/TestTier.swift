import Glibc
public import Runtime
import Baseline
import Interpreter
import Optimizer
import Tiers

/// What `APUS_TEST_TIER` says.
private let tierName = getenv("APUS_TEST_TIER").map { String(cString: $0) } ?? "interpreter"

/// Whether guests are compiled, so that what is only true of the interpreter's frames does not hold.
public let testsCompiledGuests = tierName != "interpreter"

/// Whether guests are compiled with LLVM, which leaves out what nobody uses.
public let testsOptimizedGuests = tierName == "optimizing"

/// The tier in which tests run guests: the interpreter, or the one that `APUS_TEST_TIER` names.
public let testTier: ExecutionTier = {
  switch tierName {
  case "interpreter": return Interpreter.tier
  case "baseline": return Baseline.tier
  case "optimizing": return Optimizer.tier
  // Each function and loop is run by both compilers' code.
  case "auto": return Tiers.tier(.tested(threshold: 0))
  default: fatalError("APUS_TEST_TIER: expected interpreter, baseline, optimizing or auto, found \(tierName)")
  }
}()
