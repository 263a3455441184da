import Inference
import Synchronization
import WASI

/// What a guest has open of one of the two libraries: sessions, which are models with their inputs, and names of outputs
/// that it was given numbers for. No number is used again, and none is 0.
final class Sessions: Sendable {
  private struct Session {
    let context: OpenContext
    let modelBytes: Int
    /// Stays open as long as the library may read in it.
    let folder: WASIEnvironment.Folder?
  }

  private struct Tensor: Hashable {
    let session: UInt64
    let name: String
  }

  private struct State {
    var sessions: [UInt64: Session] = [:]
    var tensors: [UInt64: Tensor] = [:]
    var numbers: [Tensor: UInt64] = [:]
    var nextSession: UInt64 = 1
    var nextTensor: UInt64 = 1

    mutating func forgetTensors(of session: UInt64) {
      tensors = tensors.filter { $0.value.session != session }
      numbers = numbers.filter { $0.key.session != session }
    }
  }

  private let library: BackendKind
  private let backends: Backends
  private let options: NeuralNetwork.Options
  private let folders: [WASIEnvironment.Directory]
  private let modelBudget: ByteBudget
  private let inputBudget: ByteBudget
  private let state = Mutex(State())

  /// Outputs of all sessions that a guest may have numbers of at a time.
  private static let mostTensors = 4096
  /// The late generation has numbers of 32 bits.
  private static let largestNumber = UInt64(UInt32.max)

  init(
    _ library: BackendKind, _ backends: Backends, _ options: NeuralNetwork.Options,
    _ folders: [WASIEnvironment.Directory], _ modelBudget: ByteBudget, _ inputBudget: ByteBudget
  ) {
    self.library = library
    self.backends = backends
    self.options = options
    self.folders = folders
    self.modelBudget = modelBudget
    self.inputBudget = inputBudget
  }

  // Sessions.

  /// Opens a session with a model that the guest brings.
  func open(_ model: [UInt8]) throws(InferenceError) -> UInt64 {
    try checkRoom()
    try modelBudget.take(model.count)
    do throws(InferenceError) {
      return try open(.bytes([model]), ModelOptions(), bytes: model.count)
    } catch {
      modelBudget.giveBack(model.count)
      throw error
    }
  }

  /// Opens a session with a SavedModel.
  /// - Parameters:
  ///   - path: Its folder, as the guest knows it.
  ///   - tags: Which of its graphs.
  func open(savedModel path: String, tags: [String]) throws(InferenceError) -> UInt64 {
    try checkRoom()
    let folder: WASIEnvironment.Folder
    do throws(ConfigurationError) { folder = try WASIEnvironment.Folder(path, in: folders) } catch {
      throw InferenceError(.invalidArgument, error.description)
    }
    // What the guest may write may do what the guest may not: a graph reads and writes files by names of its own.
    guard folder.isReadOnly else {
      throw InferenceError(
        .unsupportedOperation,
        "expected a SavedModel in a folder that the guest may only read (--dir FOLDER:ro), found \"\(path)\"")
    }
    var options = ModelOptions()
    options.tags = tags
    return try open(.files([folder.path]), options, bytes: 0, folder)
  }

  private func open(
    _ source: ModelSource, _ modelOptions: ModelOptions, bytes: Int, _ folder: WASIEnvironment.Folder? = nil
  ) throws(InferenceError) -> UInt64 {
    var modelOptions = modelOptions
    modelOptions.threads = options.threads
    let backend: any Backend
    do throws(LibraryError) { backend = try backends.backend(library) } catch {
      throw InferenceError(.unsupportedOperation, error.description)
    }
    let context = OpenContext(try backend.load(source, modelOptions).makeContext(), inputBudget)
    let session = Session(context: context, modelBytes: bytes, folder: folder)
    let number = state.withLock { state -> UInt64? in
      guard state.sessions.count < options.contexts, state.nextSession <= Self.largestNumber else { return nil }
      defer { state.nextSession += 1 }
      state.sessions[state.nextSession] = session
      return state.nextSession
    }
    guard let number else { throw tooManySessions }
    return number
  }

  private func checkRoom() throws(InferenceError) {
    guard options.allowsLoading else {
      throw InferenceError(.unsupportedOperation, "the guest may not bring models; allow it with --nn")
    }
    guard state.withLock({ $0.sessions.count }) < options.contexts else { throw tooManySessions }
  }

  private var tooManySessions: InferenceError {
    InferenceError(.tooLarge, "the guest has \(options.contexts) sessions open, its limit")
  }

  /// Closes a session.
  func close(_ number: UInt64) throws(InferenceError) {
    let session = state.withLock { state in
      state.forgetTensors(of: number)
      return state.sessions.removeValue(forKey: number)
    }
    guard let session else { throw Self.unknown(number) }
    modelBudget.giveBack(session.modelBytes)
  }

  /// Closes all sessions.
  func reset() {
    let bytes = state.withLock { state in
      defer { state = State() }
      return state.sessions.values.reduce(0) { $0 + $1.modelBytes }
    }
    modelBudget.giveBack(bytes)
  }

  /// Finds a session; it answers `busy` while another thread of the guest uses it.
  func context(_ number: UInt64) throws(InferenceError) -> OpenContext {
    guard let session = state.withLock({ $0.sessions[number] }) else { throw Self.unknown(number) }
    return session.context
  }

  private static func unknown(_ number: UInt64) -> InferenceError {
    InferenceError(.invalidArgument, "expected an open session, found the number \(number)")
  }

  // Outputs.

  /// Says that an output will be asked for.
  func request(_ session: UInt64, _ name: String) throws(InferenceError) {
    try context(session).use { context throws(InferenceError) in try context.requestOutput(.name(name)) }
    _ = try number(session, name)
  }

  /// The number of an output: with TensorFlow of one that was requested, with TensorFlow Lite of any.
  func tensor(_ session: UInt64, _ name: String) throws(InferenceError) -> UInt64 {
    _ = try context(session)
    if let number = state.withLock({ $0.numbers[Tensor(session: session, name: name)] }) { return number }
    guard library == .tensorFlowLite else {
      throw InferenceError(.invalidArgument, "expected an output that was appended, found \"\(name)\"")
    }
    try context(session).use { context throws(InferenceError) in try context.requestOutput(.name(name)) }
    return try number(session, name)
  }

  private func number(_ session: UInt64, _ name: String) throws(InferenceError) -> UInt64 {
    let number = state.withLock { state -> UInt64? in
      let tensor = Tensor(session: session, name: name)
      if let number = state.numbers[tensor] { return number }
      guard state.tensors.count < Self.mostTensors, state.nextTensor <= Self.largestNumber,
        state.sessions[session] != nil
      else { return nil }
      defer { state.nextTensor += 1 }
      state.tensors[state.nextTensor] = tensor
      state.numbers[tensor] = state.nextTensor
      return state.nextTensor
    }
    guard let number else {
      throw InferenceError(.tooLarge, "the guest has numbers of \(Self.mostTensors) outputs, its limit")
    }
    return number
  }

  /// Lets a closure use the context that computes an output.
  /// - Parameters:
  ///   - number: That of the output.
  ///   - session: Its session, or nil if the guest need not know.
  ///   - body: What to do; it is given the output's name.
  func withOutput(
    _ number: UInt64, of session: UInt64?,
    _ body: (any InferenceContext, TensorKey) throws(InferenceError) -> Void
  ) throws(InferenceError) {
    if let session { _ = try context(session) }
    let tensor = state.withLock { $0.tensors[number] }
    guard let tensor, session == nil || session == tensor.session else {
      throw InferenceError(.invalidArgument, "expected the number of an output, found \(number)")
    }
    try context(tensor.session).use { context throws(InferenceError) in try body(context, .name(tensor.name)) }
  }

  /// Forgets which outputs were requested.
  func clearOutputs(_ session: UInt64) throws(InferenceError) {
    try context(session).use { context throws(InferenceError) in context.clearOutputs() }
    state.withLock { $0.forgetTensors(of: session) }
  }
}
