import ArgumentParser
import CommandSupport
import WebAssembly

/// `apus validate`: checks modules.
struct Validate: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Check that modules are valid.",
    discussion: """
      Prints nothing and exits with 0 if all modules are valid; otherwise prints one line for each module that is not, \
      and exits with 1. Modules may be binary or text; - is the standard input.

      Examples:
        apus validate app.wasm
        apus validate --features wasm2 *.wasm
      """)

  @Option(help: FeatureSelection.help)
  var features = FeatureSelection(.standard)

  @Argument(help: "The modules.", completion: .file(extensions: ["wasm", "wat"]))
  var files: [String]

  func run() throws {
    var failed = false
    for file in files {
      do throws(Failure) {
        try ModuleFile.validate(file, features: features.features)
      } catch {
        Files.complain(error.description)
        failed = true
      }
    }
    if failed { throw ExitCode(1) }
  }
}
