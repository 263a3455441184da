import Baseline
import MachineCode
import Optimizer

/// What `apus doctor` says of a way of running functions.
struct TierFinding {
  let name: String
  /// Whether functions can be run so.
  let isReady: Bool
  /// What is there, or what is missing.
  let words: String

  /// What there is here.
  static var all: [TierFinding] {
    let canExecute = (try? ExecutableMemory([0xCC])) != nil
    var findings = [TierFinding(name: "interpreter", isReady: true, words: "for whatever the others cannot run")]
    let forbidden = "the system does not let this process make memory executable: guests are interpreted"
    let baseline: TierFinding
    if !canExecute {
      baseline = TierFinding(name: "baseline", isReady: false, words: forbidden)
    } else if !Baseline.isAvailable {
      baseline = TierFinding(
        name: "baseline", isReady: false,
        words: "it needs \(Baseline.requirement): guests are interpreted")
    } else {
      baseline = TierFinding(name: "baseline", isReady: true, words: "compiles functions when they are first called")
    }
    findings.append(baseline)
    do throws(OptimizerError) {
      let version = try Optimizer.version
      let loops = Optimizer.vectorisesLoops ? "" : ", without passes of its own (libapus-passes.so): loops stay scalar"
      findings.append(
        TierFinding(
          name: "optimizer", isReady: canExecute,
          words: canExecute ? "LLVM \(version) compiles functions that are hot\(loops)" : forbidden))
    } catch {
      findings.append(TierFinding(name: "optimizer", isReady: false, words: error.description))
    }
    return findings
  }

  var text: String { "\(name.padded(to: 16)) \(isReady ? "ready   " : "missing ") \(words)" }

  var json: JSON {
    .object([
      ("name", .string(name)), ("state", .string(isReady ? "ready" : "missing")), ("tier", .string(words)),
      ("path", .null),
    ])
  }
}
