import CInference
import Synchronization

/// TensorFlow Lite, with XNNPACK where the library has it.
///
/// Sound because the library's objects are used through the functions that its interface gives for them, each while its
/// owner here lives, and an interpreter by one thread at a time; bytes are copied between buffers whose sizes were compared.

final class TensorFlowLite: Backend, @unchecked Sendable {
  let library: LocatedLibrary
  let functions: apus_tflite
  let accelerator: apus_xnnpack?
  let version: String

  init(_ library: LocatedLibrary) throws(LibraryError) {
    self.library = library
    let handle = try DynamicLibrary.open(library)
    var functions = apus_tflite()
    if let missing = apus_load_tflite(handle, &functions) {
      throw .broken(library, "it has no function \(DynamicLibrary.text(missing))")
    }
    self.functions = functions
    var accelerator = apus_xnnpack()
    self.accelerator = apus_load_xnnpack(handle, &accelerator) == nil ? accelerator : nil
    version = DynamicLibrary.text(functions.TfLiteVersion())
    // The library says once that XNNPACK is there.
    if let accelerator = self.accelerator {
      Quiet.run {
        var settings = accelerator.TfLiteXNNPackDelegateOptionsDefault()
        if let delegate = accelerator.TfLiteXNNPackDelegateCreate(&settings) {
          accelerator.TfLiteXNNPackDelegateDelete(delegate)
        }
      }
    }
  }

  func load(_ source: ModelSource, _ options: ModelOptions) throws(InferenceError) -> any Model {
    let bytes = try ModelBytes(source, parts: 1).part(0)
    if case .bytes = source { try check(bytes, threads: options.threads) }
    return try TensorFlowLiteModel(self, bytes, threads: options.threads)
  }

  /// Tries a model that a guest brings in a process of its own. The library looks at the structure of a model before it uses
  /// it, but not at everything that it says.
  private func check(_ bytes: [UInt8], threads: Int) throws(InferenceError) {
    var (functions, accelerator) = (functions, accelerator ?? apus_xnnpack())
    let trial = withUnsafePointer(to: &accelerator) {
      apus_tflite_try(
        &functions, self.accelerator == nil ? nil : $0, bytes, bytes.count, Int32(clamping: threads),
        Trial.seconds, Trial.bytes)
    }
    try Trial.check(trial)
  }

  /// An error with what the library reported.
  static func error(_ code: ErrorCode, _ words: String) -> InferenceError {
    let report = DynamicLibrary.text(apus_report())
    return InferenceError(code, report.isEmpty ? words : "\(words): \(report)")
  }
}

/// A model; it keeps interpreters that guests are done with, as making one takes longer than an inference.

final class TensorFlowLiteModel: Model, @unchecked Sendable {
  let backend: TensorFlowLite
  private let bytes: UnsafeRawBufferPointer
  private let model: OpaquePointer
  private let threads: Int32
  private let idle = Mutex<[Interpreter]>([])

  /// What making an interpreter gives: it belongs to one context at a time.
  struct Interpreter: @unchecked Sendable {
    let pointer: OpaquePointer
    let delegate: OpaquePointer?
  }

  /// More than as many are not kept.
  private static let mostIdle = 16

  init(_ backend: TensorFlowLite, _ bytes: [UInt8], threads: Int) throws(InferenceError) {
    self.backend = backend
    self.threads = Int32(clamping: threads)
    // The library reads the bytes as long as the model lives, at addresses that divide by 16.
    let copy = UnsafeMutableRawBufferPointer.allocate(byteCount: max(bytes.count, 1), alignment: 64)
    copy.copyBytes(from: bytes)
    apus_clear_report()
    guard
      let model = backend.functions.TfLiteModelCreateWithErrorReporter(
        copy.baseAddress, bytes.count, apus_tflite_reporter(), nil)
    else {
      copy.deallocate()
      throw TensorFlowLite.error(.invalidEncoding, "the bytes are no model of TensorFlow Lite")
    }
    self.bytes = UnsafeRawBufferPointer(copy)
    self.model = model
    // So that a model that cannot run is told when it is loaded.
    let first = try makeInterpreter()
    idle.withLock { $0.append(first) }
  }

  deinit {
    for interpreter in idle.withLock({ $0 }) { delete(interpreter) }
    backend.functions.TfLiteModelDelete(model)
    bytes.deallocate()
  }

  func makeContext() throws(InferenceError) -> any InferenceContext {
    if let kept = idle.withLock({ $0.popLast() }) { return try TensorFlowLiteContext(self, kept) }
    return try TensorFlowLiteContext(self, try makeInterpreter())
  }

  private func makeInterpreter() throws(InferenceError) -> Interpreter {
    apus_clear_report()
    let functions = backend.functions
    let options = functions.TfLiteInterpreterOptionsCreate()
    defer { functions.TfLiteInterpreterOptionsDelete(options) }
    functions.TfLiteInterpreterOptionsSetNumThreads(options, threads)
    functions.TfLiteInterpreterOptionsSetErrorReporter(options, apus_tflite_reporter(), nil)
    var delegate: OpaquePointer?
    if let accelerator = backend.accelerator {
      var settings = accelerator.TfLiteXNNPackDelegateOptionsDefault()
      settings.num_threads = threads
      delegate = accelerator.TfLiteXNNPackDelegateCreate(&settings)
      if let delegate = delegate { functions.TfLiteInterpreterOptionsAddDelegate(options, delegate) }
    }
    let pointer = functions.TfLiteInterpreterCreate(model, options)
    guard let pointer = pointer, functions.TfLiteInterpreterAllocateTensors(pointer) == 0 else {
      if let pointer = pointer { functions.TfLiteInterpreterDelete(pointer) }
      if let delegate = delegate { backend.accelerator?.TfLiteXNNPackDelegateDelete(delegate) }
      throw TensorFlowLite.error(.runtimeError, "the model cannot be prepared")
    }
    return Interpreter(pointer: pointer, delegate: delegate)
  }

  /// Takes an interpreter back.
  func keep(_ interpreter: Interpreter) {
    let isKept = idle.withLock { idle in
      guard idle.count < Self.mostIdle else { return false }
      idle.append(interpreter)
      return true
    }
    if !isKept { delete(interpreter) }
  }

  private func delete(_ interpreter: Interpreter) {
    backend.functions.TfLiteInterpreterDelete(interpreter.pointer)
    if let delegate = interpreter.delegate {
      backend.accelerator?.TfLiteXNNPackDelegateDelete(delegate)
    }
  }
}

/// What one guest computes in.

final class TensorFlowLiteContext: InferenceContext {
  private let model: TensorFlowLiteModel
  private let interpreter: TensorFlowLiteModel.Interpreter
  private var functions: apus_tflite { model.backend.functions }
  private var hasComputed = false

  init(_ model: TensorFlowLiteModel, _ interpreter: TensorFlowLiteModel.Interpreter) throws(InferenceError) {
    self.model = model
    self.interpreter = interpreter
    // Nothing is left of the guest before, not even for a model that remembers.
    let functions = model.backend.functions
    for index in 0..<(functions.TfLiteInterpreterGetInputTensorCount(interpreter.pointer)) {
      let tensor = functions.TfLiteInterpreterGetInputTensor(interpreter.pointer, index)
      guard let data = functions.TfLiteTensorData(tensor) else { continue }
      data.initializeMemory(as: UInt8.self, repeating: 0, count: functions.TfLiteTensorByteSize(tensor))
    }
    guard functions.TfLiteInterpreterResetVariableTensors(interpreter.pointer) == 0 else {
      throw InferenceError(.runtimeError, "the model's state cannot be reset")
    }
  }

  deinit { model.keep(interpreter) }

  func setInput(_ key: TensorKey, _ tensor: TensorView) throws(InferenceError) {
    let input = try input(key)
    _ = try describe(input).resolve(tensor)
    let count = functions.TfLiteTensorByteSize(input)
    guard let data = functions.TfLiteTensorData(input), count == tensor.bytes.count else {
      throw InferenceError(
        .invalidArgument, "expected an input of \(count) bytes, found one of \(tensor.bytes.count)")
    }
    UnsafeMutableRawBufferPointer(start: data, count: count).copyMemory(from: tensor.bytes)
  }

  func compute() throws(InferenceError) {
    apus_clear_report()
    hasComputed = false
    guard functions.TfLiteInterpreterInvoke(interpreter.pointer) == 0 else {
      throw TensorFlowLite.error(.runtimeError, "the model did not run")
    }
    hasComputed = true
  }

  func withOutput(_ key: TensorKey, _ body: (UnsafeRawBufferPointer) -> Void) throws(InferenceError) {
    let output = try output(key)
    guard hasComputed, let data = functions.TfLiteTensorData(output) else {
      throw InferenceError(.runtimeError, "the output has not been computed")
    }
    body(UnsafeRawBufferPointer(start: data, count: functions.TfLiteTensorByteSize(output)))
  }

  func requestOutput(_ key: TensorKey) throws(InferenceError) { _ = try output(key) }

  // Tensors.

  private func input(_ key: TensorKey) throws(InferenceError) -> OpaquePointer {
    let count = Int(functions.TfLiteInterpreterGetInputTensorCount(interpreter.pointer))
    for index in 0..<count {
      guard let tensor = functions.TfLiteInterpreterGetInputTensor(interpreter.pointer, Int32(index)) else { continue }
      if isMeant(key, index, tensor) { return tensor }
    }
    throw InferenceError(.invalidArgument, "expected one of \(count) inputs, found \(key.words)")
  }

  private func output(_ key: TensorKey) throws(InferenceError) -> OpaquePointer {
    let count = Int(functions.TfLiteInterpreterGetOutputTensorCount(interpreter.pointer))
    for index in 0..<count {
      guard let tensor = functions.TfLiteInterpreterGetOutputTensor(interpreter.pointer, Int32(index)) else { continue }
      if isMeant(key, index, tensor) { return tensor }
    }
    throw InferenceError(.invalidArgument, "expected one of \(count) outputs, found \(key.words)")
  }

  private func isMeant(_ key: TensorKey, _ index: Int, _ tensor: OpaquePointer) -> Bool {
    switch key {
    case .index(let wanted): wanted == index
    case .name(let name): DynamicLibrary.text(functions.TfLiteTensorName(tensor)) == name
    }
  }

  private func describe(_ tensor: OpaquePointer) -> TensorDescription {
    TensorDescription(
      type: ElementType(tensorFlowLite: functions.TfLiteTensorType(tensor)),
      dimensions: (0..<(functions.TfLiteTensorNumDims(tensor))).map {
        Int(functions.TfLiteTensorDim(tensor, $0))
      })
  }
}
