import ArgumentParser
import CommandSupport
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
    let module = try ModuleFile.load(file)
    var target = try Output(output)
    do {
      // Piece by piece: the text of a large module takes five times its size.
      try module.writeText { target.write($0) }
    } catch {
      throw Failure("\(file): \(error)")
    }
    try target.finish()
  }
}
