import Containers

/// What a command was asked.
struct Request {
  var words: Words
  var root: String
  var log: RuntimeLog

  /// The container's name.
  func id() throws(ContainerError) -> String {
    guard let id = words.operands.first else {
      throw ContainerError(.invalid, "expected the name of a container, found nothing")
    }
    return id
  }

  /// The container.
  func container() throws(ContainerError) -> Container { try Container(try id(), root: root) }
}

/// A command of the runtime's.
struct Command {
  var name: String
  var synopsis: String
  var abstract: String
  var flags: [String] = []
  var values: [String] = []
  /// Does it, and returns the exit code.
  var run: @Sendable (Request) throws(ContainerError) -> Int32

  static let makingFlags = ["--no-pivot", "--no-new-keyring", "--keep", "--no-subreaper", "--detach|-d"]
  static let makingValues = ["--bundle|-b", "--console-socket", "--pid-file", "--preserve-fds"]

  static var all: [Command] {
    [
      Command(
        name: "create", synopsis: "create [--bundle DIR] [--pid-file FILE] [--console-socket PATH] ID",
        abstract: "Make a container that waits for being started.", flags: makingFlags, values: makingValues
      ) { (request) throws(ContainerError) in
        _ = try Making.make(request)
        return 0
      },
      Command(name: "start", synopsis: "start ID", abstract: "Start the guest of a container.") {
        (request) throws(ContainerError) in
        try request.container().start(log: request.log)
        return 0
      },
      Command(
        name: "run", synopsis: "run [OPTIONS OF create] [--detach] ID",
        abstract: "Make a container, start it, wait for it and delete it.", flags: makingFlags, values: makingValues
      ) { (request) throws(ContainerError) in try Making.run(request) },
      Command(name: "state", synopsis: "state ID", abstract: "Print a container's state as JSON.") {
        (request) throws(ContainerError) in
        let container = try request.container()
        Console.print(container.record.state(container.status).text)
        return 0
      },
      Command(
        name: "kill", synopsis: "kill [--all] ID [SIGNAL]",
        abstract: "Send a signal, SIGTERM if none is named: what ends programs ends the guest at once.",
        flags: ["--all|-a"]
      ) { (request) throws(ContainerError) in
        let name = request.words.operands.dropFirst().first ?? "TERM"
        guard let signal = Signals.number(name) else {
          throw ContainerError(.invalid, "expected the name or number of a signal, found \"\(name)\"")
        }
        try request.container().kill(signal, all: request.words.has("--all"))
        return 0
      },
      Command(
        name: "delete", synopsis: "delete [--force] ID", abstract: "Remove a container that has ended.",
        flags: ["--force|-f"]
      ) { (request) throws(ContainerError) in try Making.delete(request) },
      Command(
        name: "list", synopsis: "list [--quiet] [--format table|json]", abstract: "List the containers.",
        flags: ["--quiet|-q"], values: ["--format|-f"]
      ) { (request) throws(ContainerError) in
        Listing.print(request)
        return 0
      },
      Command(name: "features", synopsis: "features", abstract: "Print as JSON what this runtime can do.") {
        (_) throws(ContainerError) in
        Console.print(Listing.features)
        return 0
      },
      // For crun's handler, which runs in a bundle's folder and finds everything else prepared.
      Command(name: "guest-options", synopsis: "", abstract: "") { (_) throws(ContainerError) in
        let options = try Bundle(reading: ".").guestOptions()
        Console.write(options.map { $0 + "\0" }.joined())
        return 0
      },
      Command(name: "spec-version", synopsis: "spec-version", abstract: "Print the version of the specification.") {
        (_) throws(ContainerError) in
        Console.print(Container.specificationVersion)
        return 0
      },
      Command(name: "version", synopsis: "version", abstract: "Print the version; so does --version.") {
        (_) throws(ContainerError) in
        Console.print("apus-oci version 0.1.0\nspec: \(Container.specificationVersion)")
        return 0
      },
      Command(name: "help", synopsis: "help", abstract: "Print this; so does --help.") { (_) throws(ContainerError) in
        Console.print(Listing.help)
        return 0
      },
    ] + refusals
  }

  /// Commands that engines know and that mean nothing for a guest.
  private static var refusals: [Command] {
    [
      ("exec", "a container with a WebAssembly guest has no shell and no second program: start another container"),
      ("pause", "a guest is not paused; a control group's freezer does that from outside"),
      ("resume", "a guest is not paused"),
      ("ps", "a guest has no processes; \"state\" names the one that runs it"),
      ("update", "the limits of a guest are set when its container is made"),
      ("events", "numbers of a guest are in its control group, whose path the bundle names"),
      ("checkpoint", "a guest is not saved"), ("restore", "a guest is not saved"),
    ].map { name, reason in
      Command(
        name: name, synopsis: "", abstract: "", flags: ["--tty|-t", "--detach|-d", "--stats"],
        values: [
          "--process|-p", "--format|-f", "--pid-file", "--console-socket", "--cwd", "--env|-e", "--user|-u",
          "--interval",
        ]
      ) { (_) throws(ContainerError) in throw ContainerError(.unsupported, "\(name): \(reason)") }
    }
  }
}
