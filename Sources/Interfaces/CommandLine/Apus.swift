import ArgumentParser

/// The command-line tool.
@main
struct Apus: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "apus",
    abstract: "A WebAssembly runtime for servers and the edge.",
    version: "0.1.0",
    subcommands: [
      Validate.self, Parse.self, Print.self, Inspect.self, Run.self, Serve.self, Compile.self, Wast.self, Doctor.self,
      New.self, Pull.self, Push.self, Image.self, FuzzRun.self, CompilePieces.self,
    ])
}
