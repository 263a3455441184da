import Inference
import Runtime
import Synchronization
import WebAssembly

/// Inference for one guest (WASI-NN): the models that it may use and what it has open.
///
/// ```swift
/// let models = NamedModels()  // for the whole process
/// let food = NamedModels.Entry(name: "food", paths: ["food.tflite"])
/// let process = try WASIProcess(module, environment, capabilities: [NeuralNetwork(models, [food])])
/// ```
///
/// The threads of the guest share it.
public final class NeuralNetwork: Capability {
  /// What a guest may do, and how much of it.
  public struct Options: Sendable {
    /// Whether the guest may bring models of its own. The libraries read them as they are, so that a fault in a library
    /// becomes the guest's to use: for guests that are trusted as much. Models of TensorFlow Lite, which does not check all
    /// that it reads, are tried in a process of their own first: what is only damaged is an error.
    public var allowsLoading = false
    /// Threads for one inference.
    public var threads = 1
    /// Models that a guest may have open at a time.
    public var graphs: UInt32 = 64
    /// Contexts that a guest may have open at a time.
    public var contexts: UInt32 = 64
    /// Bytes of all models that a guest brings.
    public var modelBytes = 1 << 30
    /// Bytes of all inputs that a guest has set.
    public var inputBytes = 1 << 30
    /// Bytes of all contexts in which a guest generates text, about.
    public var contextBytes = 1 << 31

    /// Models by their names only, one thread.
    public init() {}
  }

  let models: NamedModels
  let grants: [NamedModels.Entry]
  let options: Options
  private let reports: ErrorReports
  private let modelBudget: ByteBudget
  private let inputBudget: ByteBudget
  private let contextBudget: ByteBudget
  private let state = Mutex(State())

  /// What the guest has open. Numbers are never used again.
  private struct State {
    var graphs: [UInt32: any Model] = [:]
    var contexts: [UInt32: OpenContext] = [:]
    var nextGraph: UInt32 = 0
    var nextContext: UInt32 = 0
  }

  /// Makes the capability.
  /// - Parameters:
  ///   - models: Where models come from, for the whole process.
  ///   - grants: Those that this guest may use.
  ///   - options: What else it may do.
  ///   - report: Is told what a library said when a guest gets an error.
  public init(
    _ models: NamedModels, _ grants: [NamedModels.Entry], _ options: Options = Options(),
    report: @escaping @Sendable (InferenceError) -> Void = { _ in }
  ) {
    self.models = models
    self.grants = grants
    self.options = options
    reports = ErrorReports(report)
    modelBudget = ByteBudget(options.modelBytes, "models")
    inputBudget = ByteBudget(options.inputBytes, "inputs")
    contextBudget = ByteBudget(options.contextBytes, "contexts")
  }

  /// Makes a function of WASI-NN.
  public func function(
    _ engine: Engine, module: String, name: String, type: FunctionType
  ) throws(LinkError) -> HostFunction? {
    guard module == "wasi_ephemeral_nn", let function = NeuralNetworkFunction.named(name) else { return nil }
    guard type == function.type else {
      throw LinkError(
        "incompatible import type: \"\(module)\" \"\(name)\" is of type \(function.type), the module imports it as \(type)"
      )
    }
    return HostFunction(engine, type) { [self] call throws(Trap) in
      guard let memory = call.memory else {
        call[0] = UInt64(ErrorCode.missingMemory.rawValue)
        return
      }
      do throws(InferenceError) {
        try function.run(self, GuestArguments(memory, call, count: function.parameterCount))
        call[0] = UInt64(ErrorCode.success.rawValue)
      } catch {
        reports.tell(error)
        call[0] = UInt64(error.code.rawValue)
      }
    }
  }

  /// Closes all that the guest has open.
  public func reset() -> Bool {
    state.withLock { $0 = State() }
    modelBudget.reset()
    reports.reset()
    return true
  }

  // Graphs.

  /// Loads a model that the guest is given.
  func load(named name: String, configuration: String = "") throws(InferenceError) -> UInt32 {
    guard let entry = grants.first(where: { $0.name == name }) else {
      throw InferenceError(.notFound, "expected the name of a model that the guest is given, found \"\(name)\"")
    }
    try checkRoom()
    var options = ModelOptions()
    options.threads = self.options.threads
    options.configuration = configuration
    return try open(models.model(entry, options))
  }

  /// Loads a model that the guest brings.
  func load(_ parts: [[UInt8]], _ encoding: GraphEncoding) throws(InferenceError) -> UInt32 {
    guard options.allowsLoading else {
      throw InferenceError(
        .unsupportedOperation, "the guest may not bring models; name one with --nn-model, or allow all with --nn")
    }
    try checkRoom()
    var encoding = encoding
    if encoding == .autodetect {
      guard let found = parts.first.flatMap({ GraphEncoding(detecting: $0) }) else {
        throw InferenceError(.invalidEncoding, "the encoding of the model cannot be told from its bytes")
      }
      encoding = found
    }
    // Of models that come and go, too: what a library once had may not come back.
    try modelBudget.take(parts.reduce(0) { $0 + $1.count })
    var options = ModelOptions()
    options.threads = self.options.threads
    return try open(models.load(encoding, .bytes(parts), options))
  }

  private func checkRoom() throws(InferenceError) {
    guard state.withLock({ $0.graphs.count }) < options.graphs else {
      throw InferenceError(.tooLarge, "the guest has \(options.graphs) models open, its limit")
    }
  }

  private func open(_ model: any Model) throws(InferenceError) -> UInt32 {
    let number = state.withLock { state -> UInt32? in
      guard state.graphs.count < options.graphs, state.nextGraph < .max else { return nil }
      defer { state.nextGraph += 1 }
      state.graphs[state.nextGraph] = model
      return state.nextGraph
    }
    guard let number else { throw InferenceError(.tooLarge, "the guest has \(options.graphs) models open, its limit") }
    return number
  }

  /// Closes a model; contexts keep it.
  func unload(_ graph: UInt32) throws(InferenceError) {
    guard state.withLock({ $0.graphs.removeValue(forKey: graph) }) != nil else { throw Self.unknown("graph", graph) }
  }

  // Contexts.

  /// Opens a context.
  func makeContext(_ graph: UInt32) throws(InferenceError) -> UInt32 {
    let (model, count) = state.withLock { ($0.graphs[graph], $0.contexts.count) }
    guard let model else { throw Self.unknown("graph", graph) }
    guard count < options.contexts else { throw tooManyContexts }
    let context = OpenContext(try model.makeContext(contextBudget), inputBudget)
    let number = state.withLock { state -> UInt32? in
      guard state.contexts.count < options.contexts, state.nextContext < .max else { return nil }
      defer { state.nextContext += 1 }
      state.contexts[state.nextContext] = context
      return state.nextContext
    }
    guard let number else { throw tooManyContexts }
    return number
  }

  private var tooManyContexts: InferenceError {
    InferenceError(.tooLarge, "the guest has \(options.contexts) contexts open, its limit")
  }

  /// Closes a context.
  func close(_ context: UInt32) throws(InferenceError) {
    guard state.withLock({ $0.contexts.removeValue(forKey: context) }) != nil else {
      throw Self.unknown("context", context)
    }
  }

  /// Finds a context; it answers `busy` while another thread of the guest uses it.
  func context(_ number: UInt32) throws(InferenceError) -> OpenContext {
    guard let context = state.withLock({ $0.contexts[number] }) else { throw Self.unknown("context", number) }
    return context
  }

  private static func unknown(_ kind: String, _ number: UInt32) -> InferenceError {
    InferenceError(.invalidArgument, "expected an open \(kind), found the number \(number)")
  }
}
