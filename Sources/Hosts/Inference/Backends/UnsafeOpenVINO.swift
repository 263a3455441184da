import CInference
import Glibc

/// OpenVINO.
///
/// Sound because the library's objects are used through the functions that its interface gives for them, each while its
/// owner here lives, and a request by one thread at a time; bytes are copied between buffers whose sizes were compared.
final class OpenVINO: Backend, @unchecked Sendable {
  let library: LocatedLibrary
  let functions: apus_openvino
  let version: String
  fileprivate let core: OpaquePointer
  /// The numbers of `f32` and `u8`, which differ between releases.
  fileprivate let f32: Int32
  fileprivate let u8: Int32

  init(_ library: LocatedLibrary) throws(LibraryError) {
    self.library = library
    let handle = try DynamicLibrary.open(library)
    var functions = apus_openvino()
    if let missing = apus_load_openvino(handle, &functions) {
      throw .broken(library, "it has no function \(DynamicLibrary.text(missing))")
    }
    self.functions = functions
    var found = ov_version()
    version = functions.ov_get_openvino_version(&found) == 0 ? DynamicLibrary.text(found.buildNumber) : ""
    functions.ov_version_free(&found)
    var core: OpaquePointer?
    guard functions.ov_core_create(&core) == 0, let core else {
      throw .broken(library, DynamicLibrary.text(functions.ov_get_last_err_msg()))
    }
    self.core = core
    // Eight elements of each type tell which is which: f16, f32 and f64 follow each other, and so do u8, u16 and u32.
    let sizes = (0..<32).map { Self.size(functions, type: $0) }
    func place(_ pattern: [Int], from start: Int) -> Int? {
      (start..<(sizes.count - pattern.count)).first { Array(sizes[$0..<($0 + pattern.count)]) == pattern }
    }
    guard let halves = place([16, 32, 64], from: 0), let bytes = place([8, 16, 32, 64], from: halves + 8) else {
      throw .broken(library, "it has other types of elements than those of 2022 and later")
    }
    f32 = Int32(halves + 1)
    u8 = Int32(bytes)
  }

  private static func size(_ functions: apus_openvino, type: Int) -> Int {
    var shape = ov_shape()
    var tensor: OpaquePointer?
    var size = 0
    guard functions.ov_shape_create(1, [8], &shape) == 0 else { return 0 }
    defer { _ = functions.ov_shape_free(&shape) }
    guard type > 1, functions.ov_tensor_create(Int32(type), shape, &tensor) == 0, let tensor else { return 0 }
    defer { functions.ov_tensor_free(tensor) }
    return functions.ov_tensor_get_byte_size(tensor, &size) == 0 ? size : 0
  }

  func load(_ source: ModelSource, _ options: ModelOptions) throws(InferenceError) -> any Model {
    try OpenVINOModel(self, source, options)
  }

  fileprivate func check(_ status: Int32, _ code: ErrorCode = .runtimeError) throws(InferenceError) {
    guard status != 0 else { return }
    let words = DynamicLibrary.text(functions.ov_get_last_err_msg())
    throw InferenceError(code, words.isEmpty ? DynamicLibrary.text(functions.ov_get_error_info(status)) : words)
  }
}

/// A compiled model; any number of threads may make requests of it.
final class OpenVINOModel: Model, @unchecked Sendable {
  fileprivate let backend: OpenVINO
  fileprivate let compiled: OpaquePointer
  fileprivate let inputs: [(name: String, number: Int32, tensor: TensorDescription)]
  fileprivate let outputs: [String]

  init(_ backend: OpenVINO, _ source: ModelSource, _ options: ModelOptions) throws(InferenceError) {
    self.backend = backend
    let functions = backend.functions
    var model: OpaquePointer?
    // The weights are read as long as the model is compiled.
    var weights: OpaquePointer?
    defer {
      if let model { functions.ov_model_free(model) }
      if let weights { functions.ov_tensor_free(weights) }
    }
    switch source {
    case .files(let files):
      guard let first = files.first else { throw InferenceError(.invalidArgument, "expected a file") }
      try backend.check(
        functions.ov_core_read_model(backend.core, first, files.count > 1 ? files[1] : nil, &model), .invalidEncoding)
    case .bytes(let parts):
      guard parts.count == 1 || parts.count == 2 else {
        throw InferenceError(.invalidArgument, "expected a model of 1 or 2 parts, found \(parts.count)")
      }
      if parts.count == 2 { weights = try Self.tensor(backend, parts[1]) }
      let text = parts[0].map { CChar(bitPattern: $0) }
      try backend.check(
        functions.ov_core_read_model_from_memory_buffer(backend.core, text, text.count, weights, &model),
        .invalidEncoding)
    }
    var compiled: OpaquePointer?
    try backend.check(
      withUnsafePointer(to: backend.functions) {
        apus_openvino_compile($0, backend.core, model, "CPU", "\(options.threads)", &compiled)
      })
    guard let compiled else { throw InferenceError(.runtimeError, "there is no compiled model") }
    self.compiled = compiled
    do throws(InferenceError) {
      var count = 0
      try backend.check(functions.ov_compiled_model_inputs_size(compiled, &count))
      var inputs: [(String, Int32, TensorDescription)] = []
      for index in 0..<count {
        var port: OpaquePointer?
        try backend.check(functions.ov_compiled_model_input_by_index(compiled, index, &port))
        inputs.append(try Self.input(backend, port))
      }
      try backend.check(functions.ov_compiled_model_outputs_size(compiled, &count))
      var outputs: [String] = []
      for index in 0..<count {
        var port: OpaquePointer?
        try backend.check(functions.ov_compiled_model_output_by_index(compiled, index, &port))
        defer { functions.ov_output_const_port_free(port) }
        outputs.append(Self.name(backend, port))
      }
      self.inputs = inputs
      self.outputs = outputs
    } catch {
      functions.ov_compiled_model_free(compiled)
      throw error
    }
  }

  deinit { backend.functions.ov_compiled_model_free(compiled) }

  func makeContext() throws(InferenceError) -> any InferenceContext { try OpenVINOContext(self) }

  private static func tensor(_ backend: OpenVINO, _ bytes: [UInt8]) throws(InferenceError) -> OpaquePointer? {
    let functions = backend.functions
    var shape = ov_shape()
    try backend.check(functions.ov_shape_create(1, [Int64(bytes.count)], &shape))
    defer { _ = functions.ov_shape_free(&shape) }
    var tensor: OpaquePointer?
    var data: UnsafeMutableRawPointer?
    try backend.check(functions.ov_tensor_create(backend.u8, shape, &tensor), .missingMemory)
    try backend.check(functions.ov_tensor_data(tensor, &data))
    data?.copyMemory(from: bytes, byteCount: bytes.count)
    return tensor
  }

  private static func input(
    _ backend: OpenVINO, _ port: OpaquePointer?
  ) throws(InferenceError) -> (String, Int32, TensorDescription) {
    let functions = backend.functions
    defer { functions.ov_output_const_port_free(port) }
    var number: Int32 = 0
    try backend.check(functions.ov_port_get_element_type(port, &number))
    var shape = ov_shape()
    try backend.check(functions.ov_const_port_get_shape(port, &shape), .unsupportedOperation)
    defer { _ = functions.ov_shape_free(&shape) }
    let dimensions = (0..<Int(max(shape.rank, 0))).map { Int(shape.dims[$0]) }
    let type = ElementType(openVINO: number, f32: backend.f32, u8: backend.u8)
    return (name(backend, port), number, TensorDescription(type: type, dimensions: dimensions))
  }

  private static func name(_ backend: OpenVINO, _ port: OpaquePointer?) -> String {
    var text: UnsafeMutablePointer<CChar>?
    guard backend.functions.ov_port_get_any_name(port, &text) == 0, let text else { return "" }
    defer { backend.functions.ov_free(text) }
    return String(cString: text)
  }
}

/// What one guest computes in.
final class OpenVINOContext: InferenceContext {
  private let model: OpenVINOModel
  private let request: OpaquePointer
  private var inputs: [OpaquePointer?]
  private var hasComputed = false
  private var functions: apus_openvino { model.backend.functions }

  init(_ model: OpenVINOModel) throws(InferenceError) {
    self.model = model
    inputs = Array(repeating: nil, count: model.inputs.count)
    var request: OpaquePointer?
    try model.backend.check(model.backend.functions.ov_compiled_model_create_infer_request(model.compiled, &request))
    guard let request else { throw InferenceError(.runtimeError, "there is no request") }
    self.request = request
  }

  deinit {
    functions.ov_infer_request_free(request)
    for input in inputs { if let input { functions.ov_tensor_free(input) } }
  }

  func setInput(_ key: TensorKey, _ tensor: TensorView) throws(InferenceError) {
    let index = try place(key, model.inputs.map { $0.name }, "inputs")
    let input = model.inputs[index]
    let dimensions = try input.tensor.resolve(tensor).dimensions
    if inputs[index] == nil {
      var shape = ov_shape()
      try model.backend.check(
        functions.ov_shape_create(Int64(dimensions.count), dimensions.map { Int64($0) }, &shape))
      defer { _ = functions.ov_shape_free(&shape) }
      var made: OpaquePointer?
      try model.backend.check(functions.ov_tensor_create(input.number, shape, &made), .missingMemory)
      inputs[index] = made
      try model.backend.check(functions.ov_infer_request_set_input_tensor_by_index(request, index, made))
    }
    var data: UnsafeMutableRawPointer?
    var count = 0
    try model.backend.check(functions.ov_tensor_data(inputs[index], &data))
    try model.backend.check(functions.ov_tensor_get_byte_size(inputs[index], &count))
    guard let data, count == tensor.bytes.count else { throw InferenceError(.runtimeError, "the input has no bytes") }
    UnsafeMutableRawBufferPointer(start: data, count: count).copyMemory(from: tensor.bytes)
  }

  func compute() throws(InferenceError) {
    hasComputed = false
    guard let missing = inputs.firstIndex(where: { $0 == nil }) else {
      try model.backend.check(functions.ov_infer_request_infer(request))
      hasComputed = true
      return
    }
    throw InferenceError(.invalidArgument, "the input \"\(model.inputs[missing].name)\" has not been set")
  }

  func withOutput(_ key: TensorKey, _ body: (UnsafeRawBufferPointer) -> Void) throws(InferenceError) {
    let index = try place(key, model.outputs, "outputs")
    guard hasComputed else { throw InferenceError(.runtimeError, "the output has not been computed") }
    var tensor: OpaquePointer?
    var data: UnsafeMutableRawPointer?
    var count = 0
    try model.backend.check(functions.ov_infer_request_get_output_tensor_by_index(request, index, &tensor))
    defer { functions.ov_tensor_free(tensor) }
    try model.backend.check(functions.ov_tensor_data(tensor, &data))
    try model.backend.check(functions.ov_tensor_get_byte_size(tensor, &count))
    body(UnsafeRawBufferPointer(start: data, count: count))
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
