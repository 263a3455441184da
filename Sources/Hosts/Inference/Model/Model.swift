/// A kind of inference library: what there is one of for each of them.
///
/// A new one is a file with a type that conforms to this, and a line in `Backends`.
public protocol Backend: Sendable {
  /// Loads the library.
  /// - Parameter library: Where it is.
  /// - Throws: What it lacks.
  init(_ library: LocatedLibrary) throws(LibraryError)

  /// What the library says of its version.
  var version: String { get }

  /// Makes a model of what a file or a guest holds.
  /// - Parameters:
  ///   - source: The bytes or files.
  ///   - options: How it is to run.
  /// - Throws: What the library says.
  func load(_ source: ModelSource, _ options: ModelOptions) throws(InferenceError) -> any Model
}

/// What a model is made of.
public enum ModelSource: Sendable, Equatable {
  /// Files, or one folder; the first names the model.
  case files([String])
  /// What a guest brings: as many parts as the encoding has.
  case bytes([[UInt8]])
}

/// How a model is to run.
public struct ModelOptions: Sendable, Equatable, Hashable {
  /// Threads for one inference, at least 1.
  public var threads = 1
  /// JSON that the host gives, or empty.
  public var hostConfiguration = ""
  /// JSON that a guest gives (WasmEdge's `load_by_name_with_config`), or empty; it counts before the host's.
  public var configuration = ""
  /// Which of the graphs of a SavedModel.
  public var tags = ["serve"]

  /// One thread, no configuration, and the graph that is there to be served.
  public init() {}
}

/// A loaded model. All instances and threads of the process share it.
public protocol Model: AnyObject, Sendable {
  /// Makes what one guest computes in.
  /// - Throws: What the library says.
  func makeContext() throws(InferenceError) -> any InferenceContext

  /// Makes what one guest computes in, for models whose contexts may take much memory.
  /// - Parameter budget: What the guest's contexts may take together.
  /// - Throws: What the library says, or `tooLarge`.
  func makeContext(_ budget: ByteBudget) throws(InferenceError) -> any InferenceContext
}

extension Model {
  /// Takes nothing of the budget.
  public func makeContext(_ budget: ByteBudget) throws(InferenceError) -> any InferenceContext { try makeContext() }
}

/// Which of a model's inputs or outputs is meant.
public enum TensorKey: Sendable, Equatable {
  /// By its place, from 0 on.
  case index(Int)
  /// By its name, for TensorFlow perhaps with `:` and the number of the operation's output.
  case name(String)
}

/// What a guest gives for an input. The bytes are the guest's own, for the duration of the call.
public struct TensorView {
  /// The type of the elements; nil for that of the model.
  public var type: ElementType?
  /// The number of elements in each dimension, none of them negative; nil for those of the model.
  public var dimensions: [Int]?
  /// The elements, little-endian.
  public var bytes: UnsafeRawBufferPointer

  /// Makes a view.
  public init(_ type: ElementType?, _ dimensions: [Int]?, _ bytes: UnsafeRawBufferPointer) {
    self.type = type
    self.dimensions = dimensions
    self.bytes = bytes
  }
}

/// What one guest computes in: the inputs that it set and the outputs that were computed for it.
///
/// One thread at a time uses it. What is in it when it goes is seen by nobody else.
public protocol InferenceContext: AnyObject {
  /// Copies an input in: a guest may do with its memory what it likes before it computes.
  /// - Throws: What does not fit.
  func setInput(_ key: TensorKey, _ tensor: TensorView) throws(InferenceError)

  /// Computes the outputs from the inputs.
  /// - Throws: What the library says.
  func compute() throws(InferenceError)

  /// Computes the outputs from the inputs, for models that may compute for long.
  /// - Parameter signal: Says whether the guest has been stopped meanwhile.
  /// - Throws: What the library says, or `runtimeError` if the guest has been stopped.
  func compute(_ signal: StopSignal) throws(InferenceError)

  /// Lets a closure read an output, which is there after `compute`.
  /// - Throws: If there is none.
  func withOutput(_ key: TensorKey, _ body: (UnsafeRawBufferPointer) -> Void) throws(InferenceError)

  /// Says that an output will be asked for; where a model has more than is wanted, only those are computed.
  /// - Throws: If there is no such output.
  func requestOutput(_ key: TensorKey) throws(InferenceError)

  /// Forgets the inputs that were set.
  func clearInputs()

  /// Forgets what was requested and computed.
  func clearOutputs()

  /// Computes one step: a token of text.
  /// - Parameter signal: Says whether the guest has been stopped meanwhile.
  /// - Throws: `endOfSequence` when there is no further one.
  func computeSingle(_ signal: StopSignal) throws(InferenceError)

  /// Lets a closure read what the last step computed.
  func withSingleOutput(_ key: TensorKey, _ body: (UnsafeRawBufferPointer) -> Void) throws(InferenceError)

  /// Ends a computation by steps.
  func finishSingle() throws(InferenceError)
}

extension InferenceContext {
  /// Does nothing: inputs stay until others replace them.
  public func clearInputs() {}

  /// Does nothing: all outputs are computed.
  public func clearOutputs() {}

  /// Computes to the end: it does not take long.
  public func compute(_ signal: StopSignal) throws(InferenceError) { try compute() }

  /// Has no steps.
  public func computeSingle(_ signal: StopSignal) throws(InferenceError) { throw Self.noSteps }

  /// Has no steps.
  public func withSingleOutput(_ key: TensorKey, _ body: (UnsafeRawBufferPointer) -> Void) throws(InferenceError) {
    throw Self.noSteps
  }

  /// Has no steps.
  public func finishSingle() throws(InferenceError) { throw Self.noSteps }

  private static var noSteps: InferenceError {
    InferenceError(.invalidArgument, "expected a model that computes step by step, found one that computes at once")
  }
}
