import ArgumentParser
import Baseline
import CommandSupport
import Glibc
import Image
import Interpreter
import MachineCode
import Optimizer
import Runtime
import WebAssembly

/// `apus compile`: a module with its machine code, for `apus run`.
struct Compile: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Compile a module ahead of time.",
    discussion: """
      Writes an image: the module with machine code for its functions, which `apus run` and `apus serve` start at once. The \
      image runs on this machine and on those whose processor can do as much; with --cpu, on those of a level of x86-64. \
      With --universal the result is a module that other engines run as well: they pass over the code.

      Examples:
        apus compile app.wasm -o app.apus && apus run app.apus
        apus compile --cpu x86-64-v3 app.wasm -o app.apus
        apus compile --universal app.wasm -o fast.wasm
        apus compile --tier baseline app.wasm --timings
      """)

  @Option(
    name: .shortAndLong,
    help: "Where the image goes; the module's name with .apus, or with --universal .apus.wasm, if not given.")
  var output: String?

  @Option(
    help: "The compiler: optimizing, or baseline, which takes milliseconds and makes code that takes twice as long.")
  var tier = Tier.optimizing

  @Option(help: "The processor: native, x86-64-v2 or x86-64-v3; the baseline compiler's code is for x86-64-v3.")
  var cpu = "native"

  @Option(help: "How many threads compile; as many as the machine has if not given.")
  var threads: Int?

  @Flag(help: "Write a module with the code in a custom section.")
  var universal = false

  @Flag(help: "Let the code count fuel, for `apus run --fuel`.")
  var fuel = false

  @Flag(help: "Let NaNs be the canonical one, for `apus run --deterministic`.")
  var deterministic = false

  @Flag(help: "Say how long each phase took, and what came of it.")
  var timings = false

  @Option(help: ArgumentHelp("Write LLVM's instructions into this folder.", visibility: .hidden))
  var dump: String?

  @Argument(help: "The module, binary or text.", completion: .file(extensions: ["wasm", "wat"]))
  var file: String

  func validate() throws {
    guard cpu == "native" || Processor(level: cpu) != nil else {
      throw ValidationError("--cpu: expected native, x86-64-v2 or x86-64-v3, found '\(cpu)'")
    }
    guard tier == .baseline || tier == .optimizing else {
      throw ValidationError("--tier: expected baseline or optimizing, found '\(tier.rawValue)'")
    }
    guard tier == .optimizing || cpu != "x86-64-v2" else {
      throw ValidationError("--cpu: the baseline compiler makes code for x86-64-v3")
    }
    guard threads.map({ (1...1024).contains($0) }) ?? true else {
      throw ValidationError("--threads: expected a number from 1 to 1024")
    }
  }

  func run() throws {
    let binary = try ModuleFile.load(file).encoded()
    let module: CompiledModule
    let start = Self.now
    do throws(WebAssemblyError) {
      let engine = Engine(metersFuel: fuel, isDeterministic: deterministic, tier: Interpreter.tier)
      module = try CompiledModule(engine, Module(decoding: binary))
    } catch {
      throw Failure("\(file): \(error)")
    }
    let isValid = Self.now
    let image: CompiledImage
    var report = Report()
    if tier == .baseline {
      let compiled: Baseline.Outcome
      do throws(ImageError) { compiled = try Baseline.compile(module) } catch { throw Failure("\(file): \(error)") }
      guard let processor = Processor(level: "x86-64-v3") else { throw Failure("\(file): no processor") }
      image = CompiledImage(module: module.module.bytes, processor: processor, machine: compiled.image)
      report.phases.append(("compiling", Self.now - isValid))
      report.interpreted = compiled.interpreted
    } else {
      var options = OptimizerOptions()
      options.level = cpu == "native" ? nil : cpu
      if let threads { options.threads = threads }
      options.dump = dump
      let compiled: Optimizer.Outcome
      (image, compiled) = try Self.compile(module, file, options)
      report.phases = compiled.phases.map { ($0.name, $0.milliseconds * 1000) }
      report.interpreted = compiled.interpreted
    }
    report.phases.insert(("decoding and validating", isValid - start), at: 0)
    let bytes = universal ? UniversalModule.bytes(image) : image.bytes
    try Files.replace(bytes, at: output ?? Self.imageName(file, universal: universal))
    if timings { report.write(image.machine, module) }
  }

  /// The time that this process has run, in microseconds.
  private static var now: UInt64 {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return UInt64(time.tv_sec) * 1_000_000 + UInt64(time.tv_nsec) / 1000
  }

  /// Compiles a module and shows how far that is.
  private static func compile(
    _ module: CompiledModule, _ file: String, _ options: OptimizerOptions
  ) throws(Failure) -> (image: CompiledImage, outcome: Optimizer.Outcome) {
    let progress = ProgressLine("\(Files.name(file)): compiling")
    defer { progress.clear() }
    var options = options
    options.progress = { done, total in progress.show(done, of: total) }
    do throws(OptimizerError) { return try Optimizer.image(of: module, options) } catch {
      throw Failure("\(file): \(error)")
    }
  }

  /// The image of a module for this machine.
  static func image(_ module: CompiledModule, _ file: String) throws(Failure) -> CompiledImage {
    try compile(module, file, OptimizerOptions()).image
  }

  /// What `--timings` shows.
  private struct Report {
    var phases: [(name: String, microseconds: UInt64)] = []
    var interpreted: [(position: Int, reason: String)] = []

    func write(_ machine: MachineImage, _ module: CompiledModule) {
      let count = module.module.functions.count
      Files.complain("functions: \(count), of which the interpreter runs \(interpreted.count)")
      Files.complain("machine code: \(machine.code.count) bytes")
      for phase in phases {
        Files.complain("\(phase.name): \(phase.microseconds / 1000).\(phase.microseconds / 100 % 10) ms")
      }
      var usage = rusage()
      // The kernel counts in kibibytes.
      if getrusage(RUSAGE_SELF.rawValue, &usage) == 0 { Files.complain("peak memory: \(usage.ru_maxrss >> 10) MiB") }
      for (reason, functions) in Dictionary(grouping: interpreted, by: \.reason).sorted(by: { $0.key < $1.key }) {
        Files.complain("interpreted, as \(reason): \(functions.count)")
      }
    }
  }

  /// The name of a module's image: another ending.
  static func imageName(_ file: String, universal: Bool) -> String {
    let ending = universal ? ".apus.wasm" : ".apus"
    for old in [".wasm", ".wat"] where file.hasSuffix(old) { return file.dropLast(old.count) + ending }
    return file + ending
  }
}
