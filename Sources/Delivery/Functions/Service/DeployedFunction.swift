import Inference
import NeuralNetwork
import Runtime
import WASI
import WebAssembly

/// A function that is ready for requests: its module, instances of it, and what it is given.
final class DeployedFunction: Sendable {
  let settings: Manifest.Function
  let route: Route
  let lane: WorkerPool.Lane
  let metrics: FunctionMetrics
  private let pool: WASIPool
  private let log: Log
  private let arguments: [String]
  private let trials: Trials

  /// The largest output of a request to the log, in bytes.
  private static let mostLogged = 65536

  /// Makes a function ready.
  /// - Parameters:
  ///   - settings: What the manifest says.
  ///   - module: The module.
  ///   - models: Those that its manifest names.
  ///   - named: Where models come from, for the whole process.
  ///   - metrics: Of the route; those of a function that this one replaces go on.
  ///   - lane: Likewise.
  ///   - log: For what the function writes to its standard error and for what goes wrong.
  /// - Throws: What is wrong with the module or does not fit.
  init(
    _ settings: Manifest.Function, _ module: CompiledModule, models: [Manifest.Model], _ named: NamedModels,
    _ metrics: FunctionMetrics, _ lane: WorkerPool.Lane, _ log: Log
  ) throws(ManifestError) {
    self.settings = settings
    self.metrics = metrics
    self.lane = lane
    self.log = log
    route = Route(settings.route)
    let name = settings.module.split(separator: "/").last.map(String.init) ?? settings.module
    arguments = settings.arguments.isEmpty ? [name] : settings.arguments
    try Self.check(module, settings)
    var limits = StoreLimits()
    limits.memoryBytes = settings.memory
    limits.stackBytes = 4 << 20
    let grants = models.filter { settings.models.contains($0.entry.name) }
    var options = NeuralNetwork.Options()
    options.allowsLoading = settings.allowsModels
    options.threads = grants.map { $0.threads }.max() ?? 1
    let usesInference = !grants.isEmpty || settings.allowsModels
    let entries = grants.map { $0.entry }
    pool = WASIPool(module, limits: limits, capacity: settings.concurrency) { [options] in
      guard usesInference else { return [] }
      return InferenceCapabilities.make(named, entries, options, directories: settings.directories) { error in
        log.write(.warning, settings.route, "inference: \(error)")
      }
    }
    // Inference takes long, and directories may be far away.
    trials = Trials(isPossible: pool.isReusing && !usesInference && settings.directories.isEmpty)
    // Now, and not when the first request comes.
    var modelOptions = ModelOptions()
    modelOptions.threads = options.threads
    for entry in entries {
      do throws(InferenceError) { _ = try named.model(entry, modelOptions) } catch {
        throw ManifestError("\(entry.paths.joined(separator: ", ")): the model \"\(entry.name)\": \(error)")
      }
    }
    try warm()
  }

  /// Checks that the module has what its interface wants.
  private static func check(_ module: CompiledModule, _ settings: Manifest.Function) throws(ManifestError) {
    func type(_ name: String) -> FunctionType? {
      for export in module.module.exports where export.kind == .function && export.name == name {
        return module.functionType(module.context.functions[Int(export.index)])
      }
      return nil
    }
    switch settings.interface {
    case .wasi:
      guard type("_start") == FunctionType() else {
        throw ManifestError(
          "\(settings.module): a function with the interface wasi exports \"_start\" without parameters; this module does not"
        )
      }
    case .bytes:
      guard type("apus_allocate") == FunctionType(parameters: [.i32], results: [.i32]),
        type("apus_handle") == FunctionType(parameters: [.i32, .i32], results: [.i64]),
        module.module.exports.contains(where: { $0.kind == .memory && $0.name == "memory" })
      else {
        throw ManifestError(
          "\(settings.module): a function with the interface bytes exports \"memory\", \"apus_allocate\" (i32) -> (i32) and "
            + "\"apus_handle\" (i32, i32) -> (i64); this module does not")
      }
    }
  }

  /// Makes an instance, so that what does not fit is found now, and the first request finds it.
  private func warm() throws(ManifestError) {
    do throws(InstantiationError) { try pool.prepare() } catch {
      throw ManifestError("\(settings.module): \(error)")
    }
  }

  // Requests.

  /// Whether a request that comes now may be tried on the thread of its connection.
  var mayTry: Bool { trials.mayBegin(Clock.now) }

  /// Runs a trial.
  /// - Returns: Whether it ended with a response; if not, a worker is to begin again.
  func tryOut(_ exchange: Exchange) -> Bool {
    let start = Clock.now
    exchange.run()
    let isDone = !exchange.needsWorker
    trials.ended(start, Clock.now, isDone: isDone)
    if !isDone { metrics.countRepeated() }
    return isDone
  }

  /// Runs the function for a request, on a worker's thread or as a trial.
  func run(_ exchange: Exchange) {
    let lines = LineBuffer(most: Self.mostLogged, holds: exchange.isTrial)
    defer {
      if !exchange.needsWorker {
        for line in lines.rest() { log.write(.info, settings.route, line, request: exchange.number) }
      }
    }
    let environment: WASIEnvironment
    do throws(ConfigurationError) { environment = try WASIEnvironment(configuration(exchange, lines)) } catch {
      return exchange.fail(.refused, 500, error.description)
    }
    let process: WASIProcess
    do throws(LinkError) { process = try WASIProcess(pool, environment) } catch {
      return exchange.fail(.refused, 500, error.description)
    }
    exchange.hold(process)
    do throws(InstantiationError) {
      let fuel = settings.fuel.map { Int64(clamping: $0) }
      try process.withInstance(fuel: fuel) { instance throws(Trap) in
        switch settings.interface {
        case .wasi: if let start = instance.function(named: "_start") { _ = try start() }
        case .bytes: try Self.handle(exchange, instance, contentType: settings.contentType)
        }
      }
      exchange.finish(.success, nil)
    } catch {
      finish(exchange, error)
    }
  }

  private func finish(_ exchange: Exchange, _ error: InstantiationError) {
    guard case .trap(let trap) = error else { return exchange.finish(.trap, error.description) }
    switch trap.kind {
    case .exit where trap.exitCode == 0: exchange.finish(.success, nil)
    // Who has answered may end as it likes.
    case .exit where exchange.hasAnswered:
      exchange.finish(.success, "the function ended with the code \(trap.exitCode)")
    case .exit: exchange.finish(.trap, "the function ended with the code \(trap.exitCode), without a response")
    case .deadlineExceeded:
      exchange.finish(.deadline, "the function took longer than \(settings.timeout / 1_000_000) ms\n\(trap)")
    case .cancelled: exchange.finish(.cancelled, nil)
    default: exchange.finish(.trap, "\(trap)")
    }
  }

  /// What the guest of a request is given.
  private func configuration(_ exchange: Exchange, _ lines: LineBuffer) -> WASIEnvironment.Configuration {
    var configuration = WASIEnvironment.Configuration()
    configuration.arguments = arguments
    configuration.variables = settings.environment
    if settings.interface == .wasi {
      configuration.variables += exchange.request.variables(
        script: route.prefix, rest: exchange.rest, query: exchange.query)
      configuration.standardInput = .bytes(exchange.request.body)
      configuration.standardOutput = .function(limit: .max) { bytes in exchange.write(bytes) }
    } else {
      configuration.standardOutput = output(exchange, lines)
    }
    configuration.standardError = output(exchange, lines)
    configuration.directories = settings.directories
    configuration.network = settings.network
    configuration.isTrial = exchange.isTrial
    return configuration
  }

  /// Writes what a function says to the log, line by line.
  private func output(_ exchange: Exchange, _ lines: LineBuffer) -> StandardOutput {
    let (log, route, number) = (log, settings.route, exchange.number)
    return .function(limit: .max) { bytes in
      for line in lines.take(bytes) { log.write(.info, route, line, request: number) }
    }
  }

  /// Gives a function the bytes of a request and takes those of its response.
  private static func handle(_ exchange: Exchange, _ instance: Instance, contentType: String) throws(Trap) {
    if let initialize = instance.function(named: "_initialize") { _ = try initialize() }
    guard let allocate = instance.function(named: "apus_allocate"),
      let handle = instance.function(named: "apus_handle"), case .memory(let memory)? = instance.export("memory")
    else { throw Trap(.host, "an export is missing") }
    let body = exchange.request.body
    guard let size = UInt32(exactly: body.count) else { throw Trap(.host, "the request does not fit the memory") }
    guard case .i32(let address)? = try allocate([.i32(size)]).first else { throw Trap(.host, "no address") }
    if size > 0 {
      guard address != 0 else { throw Trap(.host, "\"apus_allocate\" had no room for \(size) bytes") }
      do throws(GuestMemory.OutOfBounds) { try memory.view.store(body, at: UInt64(address)) } catch {
        throw Trap(.outOfBoundsMemoryAccess, "\"apus_allocate\" returned \(address) for \(size) bytes: \(error)")
      }
    }
    guard case .i64(let answer)? = try handle([.i32(address), .i32(size)]).first else { throw Trap(.host, "no answer") }
    let (start, count) = (answer >> 32, answer & 0xFFFF_FFFF)
    let bytes: [UInt8]
    guard count <= exchange.function.settings.response else {
      throw Trap(.host, "expected a response of at most \(exchange.function.settings.response) bytes, found \(count)")
    }
    do throws(GuestMemory.OutOfBounds) { bytes = try memory.view.copy(at: start, count: count) } catch {
      throw Trap(.outOfBoundsMemoryAccess, "\"apus_handle\" returned \(count) bytes at \(start): \(error)")
    }
    exchange.begin(ResponseHead(status: 200, fields: [.init(name: "content-type", value: contentType)]))
    exchange.append(bytes)
  }
}
