import Synchronization

@testable import Inference

/// A library in memory. Its models take bytes and add a number to each: the one that the model begins with, or that is in
/// the name of its file. It counts what is there of it.
final class FakeLibrary: Backend {
  struct Counts: Sendable {
    var loads = 0
    var models = 0
    var contexts = 0
    var inputBytes = 0
    /// The most that there ever were.
    var mostModels = 0
    var mostContexts = 0
    var mostInputBytes = 0
    /// What was asked for last.
    var source: ModelSource?
    var options: ModelOptions?
  }

  let version = "1"
  private let state = Mutex(Counts())
  private let interlude = Mutex<(@Sendable () -> Void)?>(nil)

  init() {}

  /// Sets what is done in the middle of the next computation.
  func whileComputing(_ body: @escaping @Sendable () -> Void) { interlude.withLock { $0 = body } }

  fileprivate func compute() {
    let body = interlude.withLock { interlude in
      defer { interlude = nil }
      return interlude
    }
    body?()
  }

  init(_ library: LocatedLibrary) throws(LibraryError) { throw .missing(library.kind) }

  var counts: Counts { state.withLock { $0 } }

  fileprivate func count(_ change: (inout Counts) -> Void) {
    state.withLock { counts in
      change(&counts)
      counts.mostModels = max(counts.mostModels, counts.models)
      counts.mostContexts = max(counts.mostContexts, counts.contexts)
      counts.mostInputBytes = max(counts.mostInputBytes, counts.inputBytes)
    }
  }

  /// A model that adds a number.
  static func model(_ number: UInt8) -> [UInt8] { [number, 0, 0, 0] + Array("TFL3".utf8) }
  /// The number of a model that does not compute.
  static let failing: UInt8 = 255

  func load(_ source: ModelSource, _ options: ModelOptions) throws(InferenceError) -> any Model {
    count {
      $0.loads += 1
      $0.source = source
      $0.options = options
    }
    switch source {
    case .files(let paths):
      let digits = paths[0].filter { $0.isASCII && $0.isNumber }
      return FakeModel(self, UInt8(digits) ?? 0)
    case .bytes(let parts):
      guard let first = parts.first, first.count >= 8, GraphEncoding(detecting: first) == .tensorflowlite else {
        throw InferenceError(.invalidEncoding, "the library's own words: no TFL3 in it")
      }
      return FakeModel(self, first[0])
    }
  }
}

private final class FakeModel: Model {
  let library: FakeLibrary
  let number: UInt8

  init(_ library: FakeLibrary, _ number: UInt8) {
    self.library = library
    self.number = number
    library.count { $0.models += 1 }
  }

  deinit { library.count { $0.models -= 1 } }

  func makeContext() throws(InferenceError) -> any InferenceContext { FakeContext(self) }
}

/// Has the inputs "input" and "other", and the outputs "output" (the first input's bytes, each with the number added) and
/// "size" (four bytes).
private final class FakeContext: InferenceContext {
  private let model: FakeModel
  private var inputs: [[UInt8]?] = [nil, nil]
  private var outputs: [[UInt8]] = []

  init(_ model: FakeModel) {
    self.model = model
    model.library.count { $0.contexts += 1 }
  }

  deinit {
    clearInputs()
    model.library.count { $0.contexts -= 1 }
  }

  private func place(_ key: TensorKey, _ names: [String]) throws(InferenceError) -> Int {
    switch key {
    case .index(let index) where names.indices.contains(index): return index
    case .name(let name):
      let plain = name.hasSuffix(":0") ? String(name.dropLast(2)) : name
      if let index = names.firstIndex(of: plain) { return index }
    default: break
    }
    throw InferenceError(.invalidArgument, "expected one of \(names.count), found \(key)")
  }

  func setInput(_ key: TensorKey, _ tensor: TensorView) throws(InferenceError) {
    let index = try place(key, ["input", "other"])
    guard tensor.type == nil || tensor.type == .u8 else {
      throw InferenceError(.invalidArgument, "expected bytes")
    }
    let bytes = Array(tensor.bytes)
    let old = inputs[index]?.count ?? 0
    model.library.count { $0.inputBytes += bytes.count - old }
    inputs[index] = bytes
  }

  func clearInputs() {
    let held = inputs.reduce(0) { $0 + ($1?.count ?? 0) }
    model.library.count { $0.inputBytes -= held }
    inputs = [nil, nil]
  }

  func clearOutputs() { outputs = [] }

  func requestOutput(_ key: TensorKey) throws(InferenceError) { _ = try place(key, ["output", "size"]) }

  func compute() throws(InferenceError) {
    outputs = []
    guard let input = inputs[0] else { throw InferenceError(.invalidArgument, "the input has not been set") }
    guard model.number != FakeLibrary.failing else {
      throw InferenceError(.runtimeError, "the library's own words: it does not run")
    }
    model.library.compute()
    let size = UInt32(input.count)
    outputs = [
      input.map { $0 &+ model.number }, (0..<4).map { UInt8(truncatingIfNeeded: size >> ($0 * 8)) },
    ]
  }

  func withOutput(_ key: TensorKey, _ body: (UnsafeRawBufferPointer) -> Void) throws(InferenceError) {
    let index = try place(key, ["output", "size"])
    guard outputs.indices.contains(index) else {
      throw InferenceError(.runtimeError, "the output has not been computed")
    }
    outputs[index].withUnsafeBytes(body)
  }
}
