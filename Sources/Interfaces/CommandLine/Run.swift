import ArgumentParser
import CommandSupport
import Glibc

/// `apus run`: the front runs it itself; this is its description, and what runs when the front needs what only this
/// executable can load.
struct Run: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Run a module.",
    usage: "apus run [OPTION…] FILE [ARGUMENT…]",
    discussion: """
      Runs a WASI command, or with --invoke an exported function. The guest gets nothing but what the options give it. \
      Exits with the guest's code, or with 134 if it traps. What follows FILE is for the guest. `apus FILE` is short \
      for `apus run FILE`.

      Examples:
        apus run app.wasm hello
        apus run --dir data::/data:ro --env LANG=C python.wasm -c 'print(open("/data/x").read())'
        apus run --invoke add calculator.wasm 2 3
        apus run --tier optimizing app.wasm    # compiles it, and finds the code in the cache from then on
        apus run --fuel 1000000 --timeout 2s --max-memory 64M untrusted.wasm
        apus run --nn-model food=food.tflite classify.wasm < photo.jpg
      """)

  @Option(help: "A folder that the guest may use: HOST[::GUEST][:ro].")
  var dir: [String] = []
  @Option(help: "A variable of the guest's environment: NAME=VALUE.")
  var env: [String] = []
  @Option(help: "A file of variables, each with a zero byte behind it, as /proc/self/environ has them.")
  var envFile: String?
  @Option(help: "What the guest is told that it is called, if that is not the name of FILE.")
  var name: String?
  @Option(help: "Call this export with the arguments, and print its results.")
  var invoke: String?
  @Option(help: "How functions are run: \(RunOptions.expectation("--tier")).")
  var tier: String?
  @Option(help: "When functions are compiled anew with LLVM: \(RunOptions.expectation("--tier-up")).")
  var tierUp: String?
  @Option(help: "How many units of fuel the guest has; most instructions cost one.")
  var fuel: String?
  @Option(help: "How long the guest may run, for example 500ms or 2s.")
  var timeout: String?
  @Option(help: "The largest size of a memory, for example 64M.")
  var maxMemory: String?
  @Option(help: "Addresses that the guest may connect to or listen at: HOST:PORT.")
  var allowNet: [String] = []
  @Option(
    help: "A model that the guest may use: NAME=PATH[,PATH…] (TensorFlow Lite, ONNX, TensorFlow, OpenVINO, GGUF).")
  var nnModel: [String] = []
  @Option(help: "Threads for one inference; 1 if not given.")
  var nnThreads: String?
  @Option(
    help: """
      Tell Linux's perf what machine code is called: perfmap, for `perf report`, or jitdump, for `perf inject --jit`.
      """)
  var profile: String?
  @Option(help: "A descriptor that is told as well, as a line of JSON, why the guest failed.")
  var reportFd: String?
  @Flag(
    help: "Let the guest bring models of its own, and use the modules of WasmEdge and SSVM for inference and images.")
  var nn = false
  @Flag(help: "Let NaNs that instructions make be the canonical one, so that guests compute the same everywhere.")
  var deterministic = false
  @Flag(
    help: """
      Run machine code that the module brings, as you would run a program; without this only of files called NAME.apus.
      """)
  var trustCode = false
  @Flag(help: "Neither look for machine code in the user's cache nor keep it there.")
  var noCache = false
  @Flag(help: "Compile all functions before the guest starts, on all processors, not each when it is first called.")
  var ahead = false
  @Flag(help: "Say at the end what the guest used.")
  var stats = false

  @Argument(help: "The module, binary or text.", completion: .file(extensions: ["wasm", "wat"]))
  var file: String

  @Argument(parsing: .captureForPassthrough, help: "For the guest.")
  var arguments: [String] = []

  /// The options with their names, as the front reads them.
  var values: [(name: String, value: String)] {
    var values: [(String, String)] = []
    values += dir.map { ("--dir", $0) }
    values += env.map { ("--env", $0) }
    for (option, value) in [
      ("--env-file", envFile), ("--name", name), ("--invoke", invoke), ("--tier", tier), ("--tier-up", tierUp),
      ("--fuel", fuel), ("--timeout", timeout), ("--max-memory", maxMemory), ("--nn-threads", nnThreads),
      ("--profile", profile), ("--report-fd", reportFd),
    ] {
      if let value { values.append((option, value)) }
    }
    values += allowNet.map { ("--allow-net", $0) }
    values += nnModel.map { ("--nn-model", $0) }
    return values
  }

  /// What the front would read.
  func options() throws -> RunOptions {
    var options = RunOptions()
    for (name, value) in values where !options.set(name, value) {
      throw ValidationError("\(name): expected \(RunOptions.expectation(name)), found '\(value)'")
    }
    options.showsStatistics = stats
    options.allowsModels = nn
    options.isDeterministic = deterministic
    options.trustsCode = trustCode
    options.usesCache = !noCache
    options.compilesAhead = ahead
    options.file = file
    options.arguments = arguments
    return options
  }

  func validate() throws { _ = try options() }

  func run() throws {
    let options = try options()
    do {
      let program = try GuestRun.load(options)
      throw ExitCode(
        try GuestRun.run(
          program, options, compiler: { (module) throws(Failure) in try Compile.image(module, options.file) },
          capabilities: try InferenceOptions.capabilities(options)))
    } catch let failure as Failure {
      Files.complain(failure.description, report: options.report)
      throw ExitCode(1)
    }
  }
}
