import Glibc
public import Runtime
import Baseline
import Interpreter
import Optimizer

/// Whether guests are compiled, so that what is only true of the interpreter's frames does not hold.
public let testsCompiledGuests = getenv("APUS_TEST_TIER").map { String(cString: $0) } ?? "interpreter" != "interpreter"

/// Whether guests are compiled with LLVM, which leaves out what nobody uses.
public let testsOptimizedGuests = getenv("APUS_TEST_TIER").map { String(cString: $0) } == "optimizing"

/// The tier in which tests run guests: the interpreter, or the one that `APUS_TEST_TIER` names.
public let testTier: ExecutionTier = {
  switch getenv("APUS_TEST_TIER").map({ String(cString: $0) }) {
  case nil, "interpreter": return Interpreter.tier
  case "baseline": return Baseline.tier
  case "optimizing": return Optimizer.tier
  case let name?: fatalError("APUS_TEST_TIER: expected interpreter, baseline or optimizing, found \(name)")
  }
}()
