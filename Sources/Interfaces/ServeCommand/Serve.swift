import ArgumentParser
import CommandSupport
import Dispatch
import Functions
import Glibc
import Interpreter
import Runtime
import WASI

/// `apus serve`: functions over HTTP.
@main
struct Main: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "apus", subcommands: [Serve.self])
}

struct Serve: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Serve functions over HTTP.",
    usage: "apus serve [OPTION…] [PATH]",
    discussion: """
      PATH is a manifest, a folder with a manifest named apus.toml, or a module, which then answers every path. Each \
      request gets a fresh instance. Documentation/Serve.md describes the manifest.

      Examples:
        apus serve                                    # ./apus.toml
        apus serve --listen 0.0.0.0:80 shop/
        apus serve hello.wasm
        apus serve --static page --nn-model food=food.tflite classify.wasm
        apus serve --watch --log text                 # while you write
      """)

  @Option(
    help: "Where to listen: HOST:PORT; port 0 takes a free one. 127.0.0.1:8080 if neither this nor a manifest says.")
  var listen: String?
  @Option(name: .customLong("static"), help: "A folder with files for paths that no function takes.")
  var files: String?
  @Option(help: "A file with the certificate and those that it is signed by, as PEM.")
  var certificate: String?
  @Option(help: "The file with the certificate's key, as PEM.")
  var key: String?
  @Flag(help: "Load modules and the manifest again when they change.")
  var watch = false
  @Option(help: "Lines of the log: text or json; text on a terminal and json elsewhere if not given.")
  var log: LogFormat?
  @Flag(inversion: .prefixedNo, help: "A line of the log for each request.")
  var accessLog = true
  @Option(help: "Threads for connections; as many as processors if not given.")
  var loops: Int?
  @Option(
    help: "How many functions run at a time without getting in each other's way; as many as processors if not given.")
  var workers: Int?
  @Option(
    help: """
      How functions without machine code run: auto, which compiles them when they are called and anew when they are hot, \
      baseline, which does the former, or interpreter.
      """)
  var tier = Tier.auto
  @Flag(
    inversion: .prefixedNo, help: "Look for machine code in the user's cache, and keep that of hot functions there.")
  var cache = true

  @OptionGroup(title: "For a module")
  var function: FunctionOptions

  @Argument(help: "A manifest, a folder with one, or a module.", completion: .file())
  var path: String = "."

  /// The ways of running functions that need no compiling of a whole module before.
  enum Tier: String, ExpressibleByArgument, CaseIterable {
    case auto, baseline, interpreter

    /// What `apus run` calls it.
    var ofRun: RunOptions.Tier {
      switch self {
      case .auto: .auto
      case .baseline: .baseline
      case .interpreter: .interpreter
      }
    }
  }

  enum LogFormat: String, ExpressibleByArgument, CaseIterable {
    case text, json
  }

  /// What a manifest says of functions, for a module that has none.
  struct FunctionOptions: ParsableArguments {
    @Option(help: "How requests reach the module: wasi or bytes.")
    var interface: String?
    @Option(help: "A folder that it may use: HOST[::GUEST][:ro].")
    var dir: [String] = []
    @Option(help: "A variable of its environment: NAME=VALUE.")
    var env: [String] = []
    @Option(help: "Addresses that it may connect to: HOST:PORT.")
    var allowNet: [String] = []
    @Option(help: "A model that it may use: NAME=PATH[,PATH…].")
    var nnModel: [String] = []
    @Option(help: "How long a request may take, for example 500ms or 2s.")
    var timeout: String?
    @Option(help: "The largest size of a memory, for example 64M.")
    var maxMemory: String?
    @Option(help: "The largest body of a request, for example 10M.")
    var maxBody: String?
    @Option(help: "How many units of fuel a request has.")
    var fuel: String?
    @Option(help: "How many requests run at a time.")
    var concurrency: Int?
    @Flag(help: "Run machine code that it brings; without this only of a file called NAME.apus.")
    var trustCode = false

    /// Those that `apus run` has as well, with their names.
    var shared: [(name: String, text: String)] {
      var shared = dir.map { ("--dir", $0) }
      shared += env.map { ("--env", $0) }
      shared += allowNet.map { ("--allow-net", $0) }
      shared += nnModel.map { ("--nn-model", $0) }
      for (name, text) in [("--timeout", timeout), ("--max-memory", maxMemory), ("--fuel", fuel)] {
        if let text { shared.append((name, text)) }
      }
      return shared
    }

    /// Whether one is given.
    var isAny: Bool { !shared.isEmpty || interface != nil || maxBody != nil || concurrency != nil || trustCode }
  }

  func run() throws {
    do {
      let found = try ServedPath(path)
      if found.isManifest, function.isAny {
        throw Failure(
          "\(found.path): a manifest says what functions are given; the options for a module do not go with it")
      }
      let first = try manifest(found)
      let server = try FunctionServer(first, options()) { path, metersFuel, trustsCode in
        var options = RunOptions()
        options.file = path
        options.trustsCode = trustsCode
        options.tier = tier.ofRun
        options.usesCache = cache
        // How much a request has is the function's; here it matters only that code counts.
        options.fuel = metersFuel ? .max : nil
        let program = try ModuleFile.loadProgram(options)
        return try program.tiered(Engine(metersFuel: metersFuel, tier: Interpreter.tier), options)
      }
      let signals = SignalWaiter([SIGINT, SIGTERM])
      let address = try server.start()
      Files.complain("serving at \(address)")
      let watcher = watch ? FileWatcher { try manifest(found) } : nil
      watcher?.start(server, files: (found.isManifest ? [found.path] : []) + first.functions.map { $0.module })
      signals.wait()
      Files.complain("ending; requests may go on until they are done")
      server.stop()
    } catch let error as ManifestError {
      Files.complain(error.description)
      throw ExitCode(1)
    } catch let failure as Failure {
      Files.complain(failure.description)
      throw ExitCode(1)
    }
  }

  private func options() -> FunctionServer.Options {
    var options = FunctionServer.Options { lines in Files.complain(lines) }
    options.logsJSON = log.map { $0 == .json } ?? (isatty(STDERR_FILENO) != 1)
    options.logsRequests = accessLog
    if let loops { options.loops = max(1, loops) }
    if let workers { options.workers = max(1, workers) }
    return options
  }

  /// What is to be served: the manifest's contents, or those that the options make.
  private func manifest(_ found: ServedPath) throws -> Manifest {
    var manifest: Manifest
    if found.isManifest {
      let bytes = try Files.read(found.path)
      guard let text = String(validating: bytes, as: UTF8.self) else {
        throw Failure("\(found.path): expected a manifest in UTF-8")
      }
      manifest = try Manifest(parsing: text, file: found.path)
    } else {
      manifest = Manifest()
      try manifest.add(function, module: found.path)
    }
    if let listen { manifest.server.listen = listen }
    if let files { manifest.server.files = files }
    if let certificate { manifest.server.certificate = certificate }
    if let key { manifest.server.key = key }
    return manifest
  }
}

/// What the path of `apus serve` leads to.
struct ServedPath {
  let path: String
  let isManifest: Bool

  init(_ path: String) throws(Failure) {
    var status = stat()
    guard stat(path, &status) == 0 else {
      throw Failure("\(path): expected a manifest, a folder or a module, found nothing")
    }
    if status.st_mode & S_IFMT == S_IFDIR {
      let inside = path == "." ? "apus.toml" : path.hasSuffix("/") ? path + "apus.toml" : path + "/apus.toml"
      guard stat(inside, &status) == 0 else {
        throw Failure("\(path): expected a folder with a manifest apus.toml, or a module, found a folder without one")
      }
      self.path = inside
      isManifest = true
    } else {
      self.path = path
      isManifest = path.hasSuffix(".toml")
    }
  }
}

/// Waits for signals.
final class SignalWaiter {
  private let arrived = DispatchSemaphore(value: 0)
  private var sources: [any DispatchSourceSignal] = []

  init(_ signals: [Int32]) {
    // A client that goes away is no reason to end.
    signal(SIGPIPE, SIG_IGN)
    for number in signals {
      signal(number, SIG_IGN)
      let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
      source.setEventHandler { [arrived] in arrived.signal() }
      source.resume()
      sources.append(source)
    }
  }

  func wait() { arrived.wait() }
}
