import CSystemCalls
import Glibc
import Heap
import Image
import Interpreter
import MachineCode
import Runtime
import Tiers
import WASI
import WebAssembly

/// Runs a module as `apus run` does.
public enum GuestRun {
  /// The exit code of a guest that trapped.
  public static let trapCode: Int32 = 134

  /// What guests import that do inference, and what those import that bring their models.
  private static let inferenceModules = ["wasi_ephemeral_nn"]
  private static let oldInferenceModules = [
    "wasmedge_tensorflow", "wasmedge_tensorflowlite", "wasmedge_image", "ssvm_tensorflow", "ssvm_tensorflowlite",
    "ssvm_image",
  ]

  /// Compiles a module.
  public typealias Compiler = (CompiledModule) throws(Failure) -> CompiledImage

  /// What is to be run.
  public struct Program {
    var file: ModuleFile.Program
    /// When loading began.
    var start: UInt64
    /// Whether it is to be compiled before it runs.
    public var needsCompiler: Bool
  }

  /// Loads what is to be run, with machine code that comes with it or is in the cache.
  /// - Parameters:
  ///   - options: What is asked for.
  ///   - start: When the process began, if that is to be counted; in nanoseconds of the monotonic clock.
  /// - Throws: What is wrong with the file.
  public static func load(_ options: RunOptions, since start: UInt64? = nil) throws(Failure) -> Program {
    let start = start ?? Clock.now
    Files.openStandardStreams()
    apus_end_by_signals()
    let file = try ModuleFile.loadProgram(options)
    return Program(file: file, start: start, needsCompiler: options.isCompiled && file.machine == nil)
  }

  /// Compiles a module, and keeps the code for the next time.
  private static func compile(
    _ module: CompiledModule, _ options: RunOptions, _ program: ModuleFile.Program, _ compiler: Compiler
  ) throws(Failure) {
    var image = try compiler(module)
    do throws(ImageError) { try module.load(image.machine) } catch { throw Failure("\(options.title): \(error)") }
    guard options.usesCache, let binary = program.binary, let cache = ImageCache() else { return }
    image.module = binary
    cache.store(image)
  }

  /// Runs a module.
  /// - Parameters:
  ///   - loaded: What to run.
  ///   - options: With what.
  ///   - compiler: What compiles a module that needs it.
  ///   - capabilities: What the guest may import beside WASI.
  /// - Returns: The guest's exit code, or `trapCode`.
  /// - Throws: What is wrong with the module or what it was given.
  public static func run(
    _ loaded: Program, _ options: RunOptions, compiler: Compiler? = nil, capabilities: [any Capability] = []
  ) throws(Failure) -> Int32 {
    let program = loaded.file
    // Statistics count instructions where that costs little: machine code does so only if the guest has a limit.
    let countsFuel = program.machine?.metersFuel ?? (options.showsStatistics && options.tier != .auto)
    let engine = Engine(
      metersFuel: options.metersFuel || countsFuel,
      isDeterministic: options.isDeterministic, tier: Interpreter.tier)
    let module = try program.tiered(engine, options)
    if loaded.needsCompiler, let compiler { try compile(module, options, program, compiler) }
    try options.profile?.write(module)
    let imports = module.module.imports
    if capabilities.isEmpty, let name = imports.first(where: { inferenceModules.contains($0.module) })?.module {
      throw Failure(
        "\(options.title): it imports \"\(name)\", inference: give it a model with --nn-model NAME=PATH, or let it bring "
          + "models of its own with --nn")
    }
    if !options.allowsModels,
      let name = imports.first(where: { oldInferenceModules.contains($0.module) })?.module
    {
      throw Failure(
        "\(options.title): it imports \"\(name)\", inference for guests that bring their models: allow that with --nn")
    }
    var limits = StoreLimits()
    if let bytes = options.maximumMemory { limits.memoryBytes = bytes }
    let environment: WASIEnvironment
    do throws(ConfigurationError) { environment = try WASIEnvironment(configuration(options)) } catch {
      throw Failure(error.description)
    }
    let process: WASIProcess
    do throws(LinkError) {
      process = try WASIProcess(module, environment, limits: limits, capabilities: capabilities)
    } catch {
      throw Failure("\(options.title): \(error)")
    }
    if let timeout = options.timeout { Deadline.start(nanoseconds: timeout) { process.exceedDeadline() } }

    let isLoaded = Clock.now
    let code: Int32
    var problem: Failure?
    var firstCall = isLoaded
    let fuel = options.fuel.map { Int64(clamping: $0) } ?? .max
    do throws(InstantiationError) {
      try process.withInstance(fuel: engine.metersFuel ? fuel : nil) { instance throws(Trap) in
        let function: Runtime.Function
        let arguments: [Value]
        do throws(Failure) { (function, arguments) = try entry(instance, options) } catch {
          problem = error
          throw Trap(.host)
        }
        // A reactor wants this before anything else.
        if options.invoke != nil, let initialize = instance.function(named: "_initialize") { _ = try initialize() }
        firstCall = Clock.now
        let results = try function(arguments)
        guard !results.isEmpty else { return }
        do throws(Failure) { try Files.write(Array(results.map { $0.text + "\n" }.joined().utf8), to: "-") } catch {
          problem = error
          throw Trap(.host)
        }
      }
      code = 0
    } catch {
      if let problem { throw Failure("\(options.title): \(problem)") }
      guard case .trap(let trap) = error else { throw Failure("\(options.title): \(error)") }
      if trap.kind == .exit {
        code = trap.exitCode
      } else {
        Files.complain("\(options.title): \(trap)", report: options.report)
        if trap.kind == .damagedCode, let binary = program.binary, let cache = ImageCache() {
          cache.remove(binary, metersFuel: options.metersFuel, isDeterministic: options.isDeterministic)
          Files.complain("\(options.title): the code was in the cache and is removed: run the module again")
        }
        code = trapCode
      }
    }
    // Code that has come about since has names as well; what perf was told of code by its time stays as it was.
    if options.profile == .perfmap, module.tierCounts != nil { try options.profile?.write(module) }
    if options.showsStatistics {
      let run = Clock.now - isLoaded
      let host = process.environment.nanosecondsInHost
      if engine.metersFuel {
        Files.complain("instructions: \(process.instructionCount)")
        Files.complain("fuel: \(fuel - process.fuelLeft)")
      }
      if let counts = module.tierCounts {
        let (called, anew) = (counts.compiled + counts.interpreted, counts.optimized - counts.known)
        Files.complain(
          "functions: \(called) of \(module.functionCount) called and compiled, of which \(anew) became hot and were "
            + "compiled anew, \(counts.known) before, and \(counts.loops) loops; \(counts.interpreted) interpreted")
      }
      if let heap = process.heapStatistics {
        Files.complain(
          "garbage collections: \(heap.minorCollections) of young objects, \(heap.fullCollections) of all, "
            + "the longest \(Clock.milliseconds(heap.longestTime)) ms")
      }
      Files.complain("time to load: \(Clock.milliseconds(isLoaded - loaded.start)) ms")
      Files.complain("time to the first call: \(Clock.milliseconds(firstCall - loaded.start)) ms")
      Files.complain("time in guest: \(Clock.milliseconds(run - min(run, host))) ms")
      Files.complain("time in host: \(Clock.milliseconds(host)) ms")
    }
    return code
  }

  /// What the options give the guest.
  private static func configuration(_ options: RunOptions) -> WASIEnvironment.Configuration {
    var configuration = WASIEnvironment.Configuration()
    configuration.arguments = [options.programName ?? Files.name(options.file)] + options.arguments
    configuration.variables = options.variables
    configuration.standardInput = .descriptor(0)
    configuration.standardOutput = .descriptor(1)
    configuration.standardError = .descriptor(2)
    configuration.directories = options.directories
    configuration.network = options.network
    configuration.measuresTime = options.showsStatistics
    return configuration
  }

  /// What is to be called, and with what.
  private static func entry(
    _ instance: Instance, _ options: RunOptions
  ) throws(Failure) -> (Runtime.Function, [Value]) {
    guard let name = options.invoke else {
      if let start = instance.function(named: "_start") ?? instance.function(named: "_initialize") {
        return (start, [])
      }
      throw Failure("the module exports no function \"_start\"; name one with --invoke")
    }
    guard let function = instance.function(named: name) else {
      throw Failure("the module exports no function \"\(name)\"")
    }
    let types = function.type.parameters
    // What a function without parameters wants, it takes from WASI.
    guard !types.isEmpty else { return (function, []) }
    guard types.count == options.arguments.count else {
      throw Failure(
        "\"\(name)\" takes \(types.count) arguments (\(types.list)), it was given \(options.arguments.count)")
    }
    var arguments: [Value] = []
    for (text, type) in zip(options.arguments, types) {
      guard let value = Value(parsing: text, as: type) else { throw Failure("\"\(text)\" is no \(type)") }
      arguments.append(value)
    }
    return (function, arguments)
  }
}

/// The monotonic clock, in nanoseconds.
enum Clock {
  static var now: UInt64 {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return UInt64(time.tv_sec) * 1_000_000_000 + UInt64(time.tv_nsec)
  }

  /// A duration with three decimals.
  static func milliseconds(_ nanoseconds: UInt64) -> String {
    let fraction = String(nanoseconds / 1000 % 1000)
    return "\(nanoseconds / 1_000_000)." + String(repeating: "0", count: 3 - fraction.count) + fraction
  }
}

/// Does something after some time.
enum Deadline {
  /// Starts a thread that waits and then acts.
  static func start(nanoseconds: UInt64, _ action: @escaping @Sendable () -> Void) {
    let box = Unmanaged.passRetained(Waiting(nanoseconds, action))
    var thread = pthread_t()
    let result = pthread_create(
      &thread, nil,
      { pointer in
        guard let pointer else { return nil }
        let waiting = Unmanaged<Waiting>.fromOpaque(pointer).takeRetainedValue()
        var time = timespec(
          tv_sec: Int(waiting.nanoseconds / 1_000_000_000), tv_nsec: Int(waiting.nanoseconds % 1_000_000_000))
        var rest = timespec()
        while nanosleep(&time, &rest) != 0 { time = rest }
        waiting.action()
        return nil
      }, box.toOpaque())
    if result == 0 { pthread_detach(thread) } else { action() }
  }

  private final class Waiting {
    let nanoseconds: UInt64
    let action: @Sendable () -> Void

    init(_ nanoseconds: UInt64, _ action: @escaping @Sendable () -> Void) {
      self.nanoseconds = nanoseconds
      self.action = action
    }
  }
}
