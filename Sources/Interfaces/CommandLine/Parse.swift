import ArgumentParser
import CommandSupport
import WebAssembly
import WebAssemblyText

/// `apus parse`: text to binary.
struct Parse: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Translate a module from the text format to the binary format.",
    discussion: """
      Examples:
        apus parse app.wat -o app.wasm
        echo '(module (func (export "f")))' | apus parse - | apus inspect -
      """)

  @Option(name: .shortAndLong, help: "Where the binary goes; - is the standard output.")
  var output = "-"

  @Flag(help: "Leave out the names of functions, locals and so on.")
  var stripNames = false

  @Argument(help: "The text; - is the standard input.", completion: .file(extensions: ["wat"]))
  var file: String

  func run() throws {
    var module = try ModuleFile.load(file)
    if stripNames { module.customSections.removeAll { $0.name == "name" } }
    let binary = module.encoded()
    if output == "-", Files.isTerminal {
      throw ValidationError("will not write a binary to a terminal: name a file with -o, or redirect the output")
    }
    try Files.write(binary, to: output)
  }
}
