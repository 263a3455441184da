import ArgumentParser
import CommandSupport

// `apus pull`, `push` and `image` have an executable of their own: the front starts it. These are for whoever asks what commands
// there are.

struct Pull: ParsableCommand {
  static let configuration = CommandConfiguration(abstract: "Bring an image from a registry into the store.")

  @Argument(parsing: .captureForPassthrough, help: .hidden)
  var arguments: [String] = []

  func run() { Sibling.registry.replaceProcess(CommandLine.unsafeArgv) }
}

struct Push: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Send a module or an image of the store to a registry.")

  @Argument(parsing: .captureForPassthrough, help: .hidden)
  var arguments: [String] = []

  func run() { Sibling.registry.replaceProcess(CommandLine.unsafeArgv) }
}

struct Image: ParsableCommand {
  static let configuration = CommandConfiguration(abstract: "Make, list and remove images of the store.")

  @Argument(parsing: .captureForPassthrough, help: .hidden)
  var arguments: [String] = []

  func run() { Sibling.registry.replaceProcess(CommandLine.unsafeArgv) }
}
