import ArgumentParser
import CommandSupport
import Runtime
import Scripts
import WebAssembly
import WebAssemblyText

/// `apus wast`: runs scripts of the specification's test suite.
struct Wast: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Run scripts of the specification's test suite.",
    discussion: """
      Prints a line for each script and one for all of them: PATH: P passed, F failed, S skipped. Failures are printed \
      before the line of their script. Exits with 0 if nothing failed or was skipped.

      Examples:
        apus wast i32.wast
        apus wast --features wasm3,threads proposals/threads/*.wast
      """)

  @Option(help: "How functions are run: \(Tier.names).")
  var tier = Tier.interpreter

  @Flag(help: "Let NaNs that instructions make be the canonical one.")
  var deterministic = false

  @Option(help: FeatureSelection.help)
  var features = FeatureSelection(.standard)

  @Argument(help: "The scripts.", completion: .file(extensions: ["wast"]))
  var files: [String]

  func run() throws {
    var total = ScriptRunner.Counts()
    for file in files {
      var counts = ScriptRunner.Counts()
      do {
        let script = try Script(parsing: try Files.read(file))
        let engine = Engine(features: features.features, isDeterministic: deterministic, tier: tier.execution)
        let runner = try ScriptRunner(engine)
        runner.run(script.commands)
        counts = runner.counts
        for failure in runner.failures { Files.complain("\(file):\(failure.line): \(failure.message)") }
      } catch {
        Files.complain("\(file): \(error)")
        counts.failed += 1
      }
      print("\(file): \(Self.line(counts))")
      total.add(counts)
    }
    print("total: \(Self.line(total))")
    if total.failed + total.skipped > 0 { throw ExitCode(1) }
  }

  private static func line(_ counts: ScriptRunner.Counts) -> String {
    "\(counts.passed) passed, \(counts.failed) failed, \(counts.skipped) skipped"
  }
}
