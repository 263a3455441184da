import Glibc
import Interpreter
import Runtime
import WebAssembly

/// Runs a module as `apus run` does.
public enum GuestRun {
  /// The exit code of a guest that trapped.
  public static let trapCode: Int32 = 134

  /// Loads and runs a module.
  /// - Parameter options: What to run and with what.
  /// - Returns: The guest's exit code, or `trapCode`.
  /// - Throws: What is wrong with the module or what it was given.
  public static func run(_ options: RunOptions) throws(Failure) -> Int32 {
    let start = Clock.now
    let model = try ModuleFile.load(options.file)
    let engine = Engine(metersFuel: options.fuel != nil || options.showsStatistics, tier: Interpreter.tier)
    let module: CompiledModule
    do throws(WebAssemblyError) { module = try CompiledModule(engine, model) } catch {
      throw Failure("\(options.file): \(error)")
    }
    var limits = StoreLimits()
    if let bytes = options.maximumMemory { limits.memoryBytes = bytes }
    let store: Store
    do throws(LinkError) { store = try Store(engine, limits: limits) } catch { throw Failure(error.description) }
    if let fuel = options.fuel { store.fuel = Int64(fuel) }
    if let timeout = options.timeout { Deadline.start(store.interruptHandle, nanoseconds: timeout) }

    let loaded = Clock.now
    let code: Int32
    do throws(InstantiationError) {
      let instance = try store.instantiate(module, try imports(of: module, store, options))
      do throws(Trap) {
        code = try call(instance, options)
      } catch {
        throw .trap(error)
      }
    } catch {
      guard case .trap(let trap) = error else { throw Failure("\(options.file): \(error)") }
      if trap.kind == .exit {
        code = trap.exitCode
      } else {
        Files.complain("\(options.file): \(trap)")
        code = trapCode
      }
    }
    if options.showsStatistics { report(store, options, load: loaded - start, run: Clock.now - loaded) }
    return code
  }

  private static func imports(
    of module: CompiledModule, _ store: Store, _ options: RunOptions
  ) throws(InstantiationError) -> [Extern] {
    for item in module.module.imports {
      throw .link(LinkError("unknown import: \"\(item.module)\" \"\(item.name)\""))
    }
    return []
  }

  private static func call(_ instance: Instance, _ options: RunOptions) throws(Trap) -> Int32 {
    if options.invoke == nil, instance.function(named: "_start") == nil {
      guard let initialize = instance.function(named: "_initialize") else {
        throw Trap(.host, "the module exports no function \"_start\"; name one with --invoke")
      }
      _ = try initialize()
      return 0
    }
    let name = options.invoke ?? "_start"
    guard let function = instance.function(named: name) else {
      throw Trap(.host, "the module exports no function \"\(name)\"")
    }
    if options.invoke != nil, let initialize = instance.function(named: "_initialize") { _ = try initialize() }
    var arguments: [Value] = []
    if options.invoke != nil {
      let types = function.type.parameters
      guard types.count == options.arguments.count else {
        throw Trap(
          .host, "\"\(name)\" takes \(types.count) arguments (\(types.list)), it was given \(options.arguments.count)")
      }
      for (text, type) in zip(options.arguments, types) {
        guard let value = Value(parsing: text, as: type) else {
          throw Trap(.host, "\"\(text)\" is no \(type)")
        }
        arguments.append(value)
      }
    }
    for value in try function(arguments) { print(value.text) }
    return 0
  }

  private static func report(_ store: Store, _ options: RunOptions, load: UInt64, run: UInt64) {
    let spent = options.fuel.map { Int64($0) - store.fuel } ?? Int64.max - store.fuel
    Files.complain("fuel: \(spent)")
    Files.complain("time to load: \(Clock.milliseconds(load)) ms")
    Files.complain("time to run: \(Clock.milliseconds(run)) ms")
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

/// Stops guests after some time.
enum Deadline {
  /// Starts a thread that stops the guests of a store.
  static func start(_ handle: InterruptHandle, nanoseconds: UInt64) {
    let box = Unmanaged.passRetained(Waiting(handle, nanoseconds))
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
        waiting.handle.exceedDeadline()
        return nil
      }, box.toOpaque())
    if result == 0 { pthread_detach(thread) } else { handle.exceedDeadline() }
  }

  private final class Waiting {
    let handle: InterruptHandle
    let nanoseconds: UInt64

    init(_ handle: InterruptHandle, _ nanoseconds: UInt64) {
      self.handle = handle
      self.nanoseconds = nanoseconds
    }
  }
}
