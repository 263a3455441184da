import CInference
import Glibc

/// ONNX Runtime.
///
/// Sound because the library's objects are used through the functions that its interface gives for them, each while its
/// owner here lives; the library allows any number of threads to run one session.

final class OnnxRuntime: Backend, @unchecked Sendable {
  let library: LocatedLibrary
  let functions: apus_ort
  let version: String
  fileprivate let environment: OpaquePointer
  fileprivate let memory: OpaquePointer
  fileprivate let allocator: OpaquePointer

  init(_ library: LocatedLibrary) throws(LibraryError) {
    self.library = library
    let handle = try DynamicLibrary.open(library)
    var functions = apus_ort()
    var words: UnsafePointer<CChar>?
    if let missing = apus_load_ort(handle, &functions, &words) {
      throw .broken(library, "it has no \(DynamicLibrary.text(missing))")
    }
    version = DynamicLibrary.text(words)
    var environment: OpaquePointer?
    var memory: OpaquePointer?
    var allocator: OpaquePointer?
    // 4: only what ends the process is logged.
    if let status = functions.CreateEnv(4, "apus", &environment)
      ?? functions.CreateCpuMemoryInfo(1, 0, &memory) ?? functions.GetAllocatorWithDefaultOptions(&allocator)
    {
      throw .broken(library, Self.text(functions, status))
    }
    guard let environment = environment, let memory = memory, let allocator = allocator else {
      throw .broken(library, "it gives no environment")
    }
    self.functions = functions
    self.environment = environment
    self.memory = memory
    self.allocator = allocator
  }

  func load(_ source: ModelSource, _ options: ModelOptions) throws(InferenceError) -> any Model {
    try OnnxModel(self, source, options)
  }

  private static func text(_ functions: apus_ort, _ status: OpaquePointer) -> String {
    defer { functions.ReleaseStatus(status) }
    return DynamicLibrary.text(functions.GetErrorMessage(status))
  }

  /// Throws what a call of the library answered, if it is an error.
  fileprivate func check(_ status: OpaquePointer?, _ code: ErrorCode = .runtimeError) throws(InferenceError) {
    if let status = status { throw InferenceError(code, Self.text(functions, status)) }
  }
}

/// A session; any number of threads may run it.

final class OnnxModel: Model, @unchecked Sendable {
  fileprivate let backend: OnnxRuntime
  fileprivate let session: OpaquePointer
  fileprivate let inputs: [(name: String, tensor: TensorDescription)]
  fileprivate let outputs: [String]

  init(_ backend: OnnxRuntime, _ source: ModelSource, _ options: ModelOptions) throws(InferenceError) {
    self.backend = backend
    let functions = backend.functions
    var settings: OpaquePointer?
    try backend.check(functions.CreateSessionOptions(&settings))
    defer { functions.ReleaseSessionOptions(settings) }
    try backend.check(functions.SetIntraOpNumThreads(settings, Int32(clamping: options.threads)))
    try backend.check(functions.SetInterOpNumThreads(settings, 1))
    var session: OpaquePointer?
    switch source {
    // By its name, so that it may keep weights in files beside it.
    case .files(let files):
      guard let file = files.first else { throw InferenceError(.invalidArgument, "expected a file") }
      try backend.check(
        functions.CreateSession(backend.environment, file, settings, &session), .invalidEncoding)
    case .bytes:
      let bytes = try ModelBytes(source, parts: 1).part(0)
      try backend.check(
        functions.CreateSessionFromArray(backend.environment, bytes, bytes.count, settings, &session), .invalidEncoding)
    }
    guard let session = session else { throw InferenceError(.runtimeError, "there is no session") }
    self.session = session
    do throws(InferenceError) {
      var count = 0
      try backend.check(functions.SessionGetInputCount(session, &count))
      var inputs: [(String, TensorDescription)] = []
      for index in 0..<count { inputs.append(try Self.input(backend, session, index)) }
      try backend.check(functions.SessionGetOutputCount(session, &count))
      var outputs: [String] = []
      for index in 0..<count {
        var name: UnsafeMutablePointer<CChar>?
        try backend.check(functions.SessionGetOutputName(session, index, backend.allocator, &name))
        outputs.append(Self.take(backend, name))
      }
      self.inputs = inputs
      self.outputs = outputs
    } catch {
      functions.ReleaseSession(session)
      throw error
    }
  }

  deinit { backend.functions.ReleaseSession(session) }

  func makeContext() throws(InferenceError) -> any InferenceContext { OnnxContext(self) }

  private static func input(
    _ backend: OnnxRuntime, _ session: OpaquePointer, _ index: Int
  ) throws(InferenceError) -> (String, TensorDescription) {
    let functions = backend.functions
    var name: UnsafeMutablePointer<CChar>?
    try backend.check(functions.SessionGetInputName(session, index, backend.allocator, &name))
    let text = take(backend, name)
    var type: OpaquePointer?
    try backend.check(functions.SessionGetInputTypeInfo(session, index, &type))
    defer { functions.ReleaseTypeInfo(type) }
    var tensor: OpaquePointer?
    try backend.check(functions.CastTypeInfoToTensorInfo(type, &tensor))
    // What is no tensor, guests cannot give.
    guard let tensor = tensor else { return (text, TensorDescription(type: nil, dimensions: [])) }
    var number: Int32 = 0
    var rank = 0
    try backend.check(functions.GetTensorElementType(tensor, &number))
    try backend.check(functions.GetDimensionsCount(tensor, &rank))
    var dimensions = [Int64](repeating: 0, count: rank)
    try backend.check(functions.GetDimensions(tensor, &dimensions, rank))
    return (
      text, TensorDescription(type: ElementType(onnxRuntime: number), dimensions: dimensions.map { Int($0) })
    )
  }

  /// Copies a text of the library and frees it.
  private static func take(_ backend: OnnxRuntime, _ text: UnsafeMutablePointer<CChar>?) -> String {
    guard let text = text else { return "" }
    let copy = String(cString: text)
    if let status = backend.functions.AllocatorFree(backend.allocator, text) {
      backend.functions.ReleaseStatus(status)
    }
    return copy
  }
}

/// What one guest computes in.

final class OnnxContext: InferenceContext {
  private let model: OnnxModel
  /// The inputs that were set; the values are views of the bytes.
  private var inputs: [(bytes: UnsafeMutableRawBufferPointer, value: OpaquePointer)?]
  private var outputs: [OpaquePointer?] = []
  private var functions: apus_ort { model.backend.functions }

  init(_ model: OnnxModel) {
    self.model = model
    inputs = Array(repeating: nil, count: model.inputs.count)
  }

  deinit {
    releaseOutputs()
    for index in inputs.indices { release(index) }
  }

  private func release(_ index: Int) {
    guard let input = inputs[index] else { return }
    functions.ReleaseValue(input.value)
    input.bytes.deallocate()
    inputs[index] = nil
  }

  private func releaseOutputs() {
    for output in outputs { functions.ReleaseValue(output) }
    outputs = []
  }

  func setInput(_ key: TensorKey, _ tensor: TensorView) throws(InferenceError) {
    let index = try place(key, model.inputs.map { $0.name }, "inputs")
    let (type, dimensions) = try model.inputs[index].tensor.resolve(tensor)
    let copy = UnsafeMutableRawBufferPointer.allocate(byteCount: max(tensor.bytes.count, 1), alignment: 64)
    copy.copyMemory(from: tensor.bytes)
    var value: OpaquePointer?
    let shape = dimensions.map { Int64($0) }
    do throws(InferenceError) {
      try model.backend.check(
        functions.CreateTensorWithDataAsOrtValue(
          model.backend.memory, copy.baseAddress, tensor.bytes.count, shape, shape.count, type.onnxRuntime,
          &value),
        .invalidArgument)
    } catch {
      copy.deallocate()
      throw error
    }
    guard let value = value else { return copy.deallocate() }
    release(index)
    inputs[index] = (copy, value)
  }

  func compute() throws(InferenceError) {
    releaseOutputs()
    var values: [OpaquePointer?] = []
    for (index, input) in inputs.enumerated() {
      guard let input = input else {
        throw InferenceError(.invalidArgument, "the input \"\(model.inputs[index].name)\" has not been set")
      }
      values.append(input.value)
    }
    var results = [OpaquePointer?](repeating: nil, count: model.outputs.count)
    let status = Names.with(model.inputs.map { $0.name }) { inputNames in
      Names.with(model.outputs) { outputNames in
        functions.Run(
          model.session, nil, inputNames, values, values.count, outputNames, model.outputs.count, &results)
      }
    }
    try model.backend.check(status)
    outputs = results
  }

  func withOutput(_ key: TensorKey, _ body: (UnsafeRawBufferPointer) -> Void) throws(InferenceError) {
    let index = try place(key, model.outputs, "outputs")
    guard outputs.indices.contains(index), let output = outputs[index] else {
      throw InferenceError(.runtimeError, "the output has not been computed")
    }
    var information: OpaquePointer?
    try model.backend.check(functions.GetTensorTypeAndShape(output, &information))
    defer { functions.ReleaseTensorTypeAndShapeInfo(information) }
    var number: Int32 = 0
    var count = 0
    var data: UnsafeMutableRawPointer?
    try model.backend.check(functions.GetTensorElementType(information, &number))
    try model.backend.check(functions.GetTensorShapeElementCount(information, &count))
    guard let type = ElementType(onnxRuntime: number) else {
      throw InferenceError(.unsupportedOperation, "the output has elements of type \(number)")
    }
    try model.backend.check(functions.GetTensorMutableData(output, &data))
    body(UnsafeRawBufferPointer(start: data, count: count * type.size))
  }

  func requestOutput(_ key: TensorKey) throws(InferenceError) { _ = try place(key, model.outputs, "outputs") }

  private func place(_ key: TensorKey, _ names: [String], _ kind: String) throws(InferenceError) -> Int {
    let found: Int?
    switch key {
    case .index(let index): found = names.indices.contains(index) ? index : nil
    case .name(let name): found = names.firstIndex(of: name)
    }
    guard let found else {
      throw InferenceError(.invalidArgument, "expected one of \(names.count) \(kind), found \(key.words)")
    }
    return found
  }
}

/// Texts for C.
///
/// Sound because the copies live until the closure has returned.
enum Names {
  static func with<Result>(
    _ names: [String], _ body: (UnsafePointer<UnsafePointer<CChar>?>?) -> Result
  ) -> Result {
    let copies = names.map { strdup($0) }
    defer { for copy in copies { free(copy) } }
    let pointers: [UnsafePointer<CChar>?] = copies.map { $0.map { UnsafePointer($0) } }
    return pointers.withUnsafeBufferPointer { body($0.baseAddress) }
  }
}
