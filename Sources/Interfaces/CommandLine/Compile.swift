import ArgumentParser
import CommandSupport
import Image
import Interpreter
import Optimizer
import Runtime
import WebAssembly

/// `apus compile`: a module with its machine code, for `apus run`.
struct Compile: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Compile a module ahead of time.",
    discussion: """
      Writes an image: the module with machine code for its functions, which `apus run` starts at once. The image runs on \
      this machine and on those whose processor can do as much; with --cpu, on those of a level of x86-64.

      Examples:
        apus compile app.wasm -o app.apus && apus run app.apus
        apus compile --cpu x86-64-v3 app.wasm -o app.apus
      """)

  @Option(name: .shortAndLong, help: "Where the image goes; the module's name with .apus if not given.")
  var output: String?

  @Option(help: "The processor: native, x86-64-v2 or x86-64-v3.")
  var cpu = "native"

  @Option(help: "How many threads compile; as many as the machine has if not given.")
  var threads: Int?

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
    guard threads.map({ (1...1024).contains($0) }) ?? true else {
      throw ValidationError("--threads: expected a number from 1 to 1024")
    }
  }

  func run() throws {
    let binary = try ModuleFile.load(file).encoded()
    let module: CompiledModule
    do throws(WebAssemblyError) {
      module = try CompiledModule(Engine(tier: Interpreter.tier), Module(decoding: binary))
    } catch {
      throw Failure("\(file): \(error)")
    }
    var options = OptimizerOptions()
    options.level = cpu == "native" ? nil : cpu
    if let threads { options.threads = threads }
    options.dump = dump
    let compiled: Optimizer.Outcome
    do throws(OptimizerError) { compiled = try Optimizer.compile(module, options) } catch {
      throw Failure("\(file): \(error)")
    }
    let processor = Processor(level: cpu) ?? .current
    let image = CompiledImage(module: binary, processor: processor, machine: compiled.image)
    try Files.write(image.bytes, to: output ?? Self.imageName(file))
    if timings { report(compiled, module) }
  }

  private func report(_ compiled: Optimizer.Outcome, _ module: CompiledModule) {
    let count = module.module.functions.count
    Files.complain("functions: \(count), of which the interpreter runs \(compiled.interpreted.count)")
    Files.complain("machine code: \(compiled.image.code.count) bytes")
    for phase in compiled.phases { Files.complain("\(phase.name): \(phase.milliseconds) ms") }
    for (reason, functions) in Dictionary(grouping: compiled.interpreted, by: \.reason).sorted(by: { $0.key < $1.key })
    {
      Files.complain("interpreted, as \(reason): \(functions.count)")
    }
  }

  /// The name of a module's image: another ending.
  static func imageName(_ file: String) -> String {
    for ending in [".wasm", ".wat"] where file.hasSuffix(ending) { return file.dropLast(ending.count) + ".apus" }
    return file + ".apus"
  }
}
