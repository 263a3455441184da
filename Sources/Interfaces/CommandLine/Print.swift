import ArgumentParser
import WebAssembly
import WebAssemblyText

/// `apus print`: binary to text.
struct Print: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Translate a module from the binary format to the text format.",
    discussion: """
      Examples:
        apus print app.wasm | less
        apus print app.wasm -o app.wat
      """)

  @Option(name: .shortAndLong, help: "Where the text goes; - is the standard output.")
  var output = "-"

  @Argument(help: "The module; - is the standard input.", completion: .file(extensions: ["wasm"]))
  var file: String

  func run() throws {
    try Files.write(try ModuleFile.load(file).text(), to: output)
  }
}
