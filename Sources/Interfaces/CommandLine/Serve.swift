import ArgumentParser
import CommandSupport

/// `apus serve`, which has an executable of its own: the front starts it. This is for whoever asks what commands there are.
struct Serve: ParsableCommand {
  static let configuration = CommandConfiguration(abstract: "Serve functions over HTTP.")

  @Argument(parsing: .captureForPassthrough, help: .hidden)
  var arguments: [String] = []

  func run() { Sibling.serve.replaceProcess(CommandLine.unsafeArgv) }
}
