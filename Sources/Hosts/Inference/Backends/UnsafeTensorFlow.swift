import CInference
import Glibc

/// TensorFlow.
///
/// Sound because the library's objects are used through the functions that its interface gives for them, each while its
/// owner here lives; the library allows any number of threads to run one session. Tensors are made with the number of
/// bytes that their type and dimensions say.
final class TensorFlow: Backend, @unchecked Sendable {
  let library: LocatedLibrary
  let functions: apus_tensorflow
  let version: String

  init(_ library: LocatedLibrary) throws(LibraryError) {
    self.library = library
    // Only errors; the library reads this when it is loaded.
    setenv("TF_CPP_MIN_LOG_LEVEL", "3", 0)
    let handle = try Quiet.run { () throws(LibraryError) in try DynamicLibrary.open(library) }
    var functions = apus_tensorflow()
    if let missing = apus_load_tensorflow(handle, &functions) {
      throw .broken(library, "it has no function \(DynamicLibrary.text(missing))")
    }
    self.functions = functions
    version = DynamicLibrary.text(functions.TF_Version())
  }

  func load(_ source: ModelSource, _ options: ModelOptions) throws(InferenceError) -> any Model {
    switch source {
    case .files(let files) where files.count == 1 && !files[0].hasSuffix(".pb"):
      return try TensorFlowModel(self, savedModel: files[0], options)
    default:
      let bytes = try ModelBytes(source, parts: 1).part(0)
      if case .bytes = source, let name = GraphPolicy.forbiddenOperation(bytes) {
        throw InferenceError(
          .unsupportedOperation, "expected a graph that computes outputs from inputs, found the operation \(name)")
      }
      return try TensorFlowModel(self, graph: bytes, options)
    }
  }

  /// Runs a call that reports through a status.
  func check<Result>(_ code: ErrorCode, _ body: (OpaquePointer?) -> Result) throws(InferenceError) -> Result {
    let status = functions.TF_NewStatus()
    defer { functions.TF_DeleteStatus(status) }
    let result = body(status)
    guard functions.TF_GetCode(status) == 0 else {
      throw InferenceError(code, DynamicLibrary.text(functions.TF_Message(status)))
    }
    return result
  }
}

/// A session with its graph; any number of threads may run it.
final class TensorFlowModel: Model, @unchecked Sendable {
  let backend: TensorFlow
  let session: OpaquePointer
  private let graph: OpaquePointer
  /// What an index means.
  let inputs: [String]
  let outputs: [String]

  /// Loads a frozen graph (`GraphDef`).
  init(_ backend: TensorFlow, graph bytes: [UInt8], _ options: ModelOptions) throws(InferenceError) {
    self.backend = backend
    let functions = backend.functions
    guard let graph = functions.TF_NewGraph() else { throw InferenceError(.runtimeError, "there is no graph") }
    do throws(InferenceError) {
      let buffer = functions.TF_NewBufferFromString(bytes, bytes.count)
      let settings = functions.TF_NewImportGraphDefOptions()
      defer {
        functions.TF_DeleteBuffer(buffer)
        functions.TF_DeleteImportGraphDefOptions(settings)
      }
      try backend.check(.invalidEncoding) { functions.TF_GraphImportGraphDef(graph, buffer, settings, $0) }
      let options = try Self.sessionOptions(backend, options)
      defer { functions.TF_DeleteSessionOptions(options) }
      let session = try backend.check(.runtimeError) { functions.TF_NewSession(graph, options, $0) }
      guard let session else { throw InferenceError(.runtimeError, "there is no session") }
      self.session = session
    } catch {
      functions.TF_DeleteGraph(graph)
      throw error
    }
    self.graph = graph
    (inputs, outputs) = Self.ends(functions, graph)
  }

  /// Loads a folder with a SavedModel.
  init(_ backend: TensorFlow, savedModel path: String, _ options: ModelOptions) throws(InferenceError) {
    self.backend = backend
    let functions = backend.functions
    guard let graph = functions.TF_NewGraph() else { throw InferenceError(.runtimeError, "there is no graph") }
    let information = functions.TF_NewBuffer()
    defer { functions.TF_DeleteBuffer(information) }
    do throws(InferenceError) {
      let tags = options.tags
      let options = try Self.sessionOptions(backend, options)
      defer { functions.TF_DeleteSessionOptions(options) }
      let session = try backend.check(.invalidEncoding) { status in
        Names.with(tags) {
          functions.TF_LoadSessionFromSavedModel(
            options, nil, path, $0, Int32(clamping: tags.count), graph, information, status)
        }
      }
      guard let session else { throw InferenceError(.runtimeError, "there is no session") }
      self.session = session
    } catch {
      functions.TF_DeleteGraph(graph)
      throw error
    }
    self.graph = graph
    let bytes =
      information.map { Array(UnsafeRawBufferPointer(start: $0.pointee.data, count: $0.pointee.length)) } ?? []
    if let signature = Signature(metaGraph: bytes) {
      (inputs, outputs) = (signature.inputs, signature.outputs)
    } else {
      (inputs, outputs) = Self.ends(functions, graph)
    }
  }

  deinit {
    let functions = backend.functions
    let status = functions.TF_NewStatus()
    functions.TF_CloseSession(session, status)
    functions.TF_DeleteSession(session, status)
    functions.TF_DeleteStatus(status)
    functions.TF_DeleteGraph(graph)
  }

  func makeContext() throws(InferenceError) -> any InferenceContext { TensorFlowContext(self) }

  /// Options with the numbers of threads: fields 2 and 5 of a ConfigProto.
  private static func sessionOptions(
    _ backend: TensorFlow, _ options: ModelOptions
  ) throws(InferenceError) -> OpaquePointer? {
    let result = backend.functions.TF_NewSessionOptions()
    let threads = UInt8(clamping: min(options.threads, 127))
    let configuration: [UInt8] = [0x10, threads, 0x28, 1]
    try backend.check(.runtimeError) { backend.functions.TF_SetConfig(result, configuration, configuration.count, $0) }
    return result
  }

  /// The operations that nothing feeds and those that feed nothing.
  private static func ends(_ functions: apus_tensorflow, _ graph: OpaquePointer) -> (
    inputs: [String], outputs: [String]
  ) {
    var inputs: [String] = []
    var outputs: [String] = []
    var position = 0
    while let operation = functions.TF_GraphNextOperation(graph, &position) {
      let name = DynamicLibrary.text(functions.TF_OperationName(operation))
      switch DynamicLibrary.text(functions.TF_OperationOpType(operation)) {
      case "Placeholder": inputs.append(name)
      case "Const", "NoOp": break
      default:
        let count = functions.TF_OperationNumOutputs(operation)
        let consumers = (0..<max(count, 0)).reduce(0) {
          $0 + functions.TF_OperationOutputNumConsumers(TF_Output(operation: operation, index: $1))
        }
        if count > 0, consumers == 0 { outputs.append(name) }
      }
    }
    return (inputs, outputs)
  }

  /// Finds an output of an operation.
  func find(
    _ key: TensorKey, among names: [String], _ kind: String
  ) throws(InferenceError) -> (name: String, place: TF_Output) {
    let name: String
    switch key {
    case .name(let given): name = given
    case .index(let index):
      guard names.indices.contains(index) else {
        throw InferenceError(.invalidArgument, "expected one of \(names.count) \(kind), found number \(index)")
      }
      name = names[index]
    }
    let parts = name.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    let number = parts.count == 2 ? Int32(parts[1]) : 0
    guard let number, number >= 0, !name.utf8.contains(0),
      let operation = backend.functions.TF_GraphOperationByName(graph, String(parts[0])),
      number < backend.functions.TF_OperationNumOutputs(operation)
    else { throw InferenceError(.invalidArgument, "expected an operation of the graph, found \"\(name)\"") }
    return (name, TF_Output(operation: operation, index: number))
  }

  /// What the graph says of a tensor; no dimensions if it does not say how many.
  func describe(_ output: TF_Output) -> (type: ElementType?, dimensions: [Int]?) {
    let functions = backend.functions
    let type = ElementType(tensorFlow: functions.TF_OperationOutputType(output))
    let rank = (try? backend.check(.runtimeError) { functions.TF_GraphGetTensorNumDims(graph, output, $0) }) ?? -1
    guard rank >= 0 else { return (type, nil) }
    var dimensions = [Int64](repeating: -1, count: Int(rank))
    try? backend.check(.runtimeError) { functions.TF_GraphGetTensorShape(graph, output, &dimensions, rank, $0) }
    return (type, dimensions.map { Int($0) })
  }
}

/// What one guest computes in.
final class TensorFlowContext: InferenceContext {
  /// An output of an operation: one that is fed, or one that is fetched.
  private struct Slot {
    let place: TF_Output
    var tensor: OpaquePointer?

    func isAt(_ other: TF_Output) -> Bool { place.operation == other.operation && place.index == other.index }
  }

  /// Inputs and outputs that a guest may name, each.
  private static let mostSlots = 1024

  private let model: TensorFlowModel
  private var inputs: [Slot] = []
  private var outputs: [Slot] = []
  private var functions: apus_tensorflow { model.backend.functions }

  init(_ model: TensorFlowModel) { self.model = model }

  deinit {
    for slot in inputs + outputs { if let tensor = slot.tensor { functions.TF_DeleteTensor(tensor) } }
  }

  func setInput(_ key: TensorKey, _ tensor: TensorView) throws(InferenceError) {
    let place = try model.find(key, among: model.inputs, "inputs").place
    let known = model.describe(place)
    let (type, dimensions) = try TensorDescription(
      type: known.type, dimensions: known.dimensions ?? tensor.dimensions ?? []
    ).resolve(tensor)
    let index = inputs.firstIndex { $0.isAt(place) }
    guard index != nil || inputs.count < Self.mostSlots else {
      throw InferenceError(.tooLarge, "expected at most \(Self.mostSlots) inputs")
    }
    let shape = dimensions.map { Int64($0) }
    guard
      let made = functions.TF_AllocateTensor(type.tensorFlow, shape, Int32(shape.count), tensor.bytes.count)
    else { throw InferenceError(.missingMemory, "there is no room for an input of \(tensor.bytes.count) bytes") }
    if let data = functions.TF_TensorData(made), let source = tensor.bytes.baseAddress {
      data.copyMemory(from: source, byteCount: tensor.bytes.count)
    }
    if let index {
      functions.TF_DeleteTensor(inputs[index].tensor)
      inputs[index].tensor = made
    } else {
      inputs.append(Slot(place: place, tensor: made))
    }
  }

  func clearInputs() {
    for slot in inputs { functions.TF_DeleteTensor(slot.tensor) }
    inputs = []
  }

  func clearOutputs() {
    for slot in outputs { if let tensor = slot.tensor { functions.TF_DeleteTensor(tensor) } }
    outputs = []
  }

  func requestOutput(_ key: TensorKey) throws(InferenceError) {
    let place = try model.find(key, among: model.outputs, "outputs").place
    guard !outputs.contains(where: { $0.isAt(place) }) else { return }
    guard outputs.count < Self.mostSlots else {
      throw InferenceError(.tooLarge, "expected at most \(Self.mostSlots) outputs")
    }
    outputs.append(Slot(place: place))
  }

  func compute() throws(InferenceError) {
    if outputs.isEmpty { for index in model.outputs.indices { try requestOutput(.index(index)) } }
    for index in outputs.indices {
      if let tensor = outputs[index].tensor { functions.TF_DeleteTensor(tensor) }
      outputs[index].tensor = nil
    }
    let places = inputs.map { $0.place }
    let values = inputs.map { $0.tensor }
    let wanted = outputs.map { $0.place }
    var results = [OpaquePointer?](repeating: nil, count: wanted.count)
    try model.backend.check(.runtimeError) {
      functions.TF_SessionRun(
        model.session, nil, places, values, Int32(values.count), wanted, &results, Int32(wanted.count), nil, 0, nil, $0)
    }
    for index in outputs.indices { outputs[index].tensor = results[index] }
  }

  func withOutput(_ key: TensorKey, _ body: (UnsafeRawBufferPointer) -> Void) throws(InferenceError) {
    let (name, place) = try model.find(key, among: model.outputs, "outputs")
    guard let tensor = outputs.first(where: { $0.isAt(place) })?.tensor else {
      throw InferenceError(.runtimeError, "the output \"\(name)\" has not been computed")
    }
    guard ElementType(tensorFlow: functions.TF_TensorType(tensor)) != nil else {
      throw InferenceError(.unsupportedOperation, "the output \"\(name)\" has elements that guests cannot read")
    }
    body(UnsafeRawBufferPointer(start: functions.TF_TensorData(tensor), count: functions.TF_TensorByteSize(tensor)))
  }
}
