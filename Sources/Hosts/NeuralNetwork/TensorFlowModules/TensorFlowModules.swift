import Inference
import Runtime
import WASI
import WebAssembly

/// Inference for guests that were made for WasmEdge or SSVM: the modules `wasmedge_tensorflow` and
/// `wasmedge_tensorflowlite`, each in both of its generations, and `ssvm_tensorflow` and `ssvm_tensorflowlite`.
///
/// Such a guest brings its model, so that it gets nothing unless `NeuralNetwork.Options.allowsLoading` is set.
///
/// ```swift
/// var options = NeuralNetwork.Options()
/// options.allowsLoading = true
/// let modules = TensorFlowModules(models.backends, options, folders: configuration.directories)
/// let process = try WASIProcess(module, environment, capabilities: [modules, ImageCapability()])
/// ```
///
/// The threads of the guest share it.
public final class TensorFlowModules: Capability {
  let tensorFlow: Sessions
  let tensorFlowLite: Sessions
  private let reports: ErrorReports

  /// Makes the capability.
  /// - Parameters:
  ///   - backends: The libraries.
  ///   - options: What the guest may do. Sessions count as contexts, for each of the two libraries.
  ///   - folders: The folders that the guest may use; a SavedModel must lie in one that it may only read.
  ///   - report: Is told what a library said when a guest gets an error.
  public init(
    _ backends: Backends, _ options: NeuralNetwork.Options = NeuralNetwork.Options(),
    folders: [WASIEnvironment.Directory] = [], report: @escaping @Sendable (InferenceError) -> Void = { _ in }
  ) {
    let budgets = (
      models: ByteBudget(options.modelBytes, "models"), inputs: ByteBudget(options.inputBytes, "inputs")
    )
    tensorFlow = Sessions(.tensorFlow, backends, options, folders, budgets.models, budgets.inputs)
    tensorFlowLite = Sessions(.tensorFlowLite, backends, options, folders, budgets.models, budgets.inputs)
    reports = ErrorReports(report)
  }

  /// Closes all that the guest has open.
  public func reset() -> Bool {
    tensorFlow.reset()
    tensorFlowLite.reset()
    reports.reset()
    return true
  }

  /// Makes a function of the modules.
  public func function(
    _ engine: Engine, module: String, name: String, type: FunctionType
  ) throws(LinkError) -> HostFunction? {
    guard let (library, function) = SessionFunction.find(module: module, name: name) else { return nil }
    guard type == function.type else {
      throw LinkError(
        "incompatible import type: \"\(module)\" \"\(name)\" is of type \(function.type), the module imports it as \(type)"
      )
    }
    let sessions = library == .tensorFlow ? tensorFlow : tensorFlowLite
    let hasResult = !type.results.isEmpty
    return HostFunction(engine, type) { [reports] call throws(Trap) in
      let result: UInt64
      do throws(InferenceError) {
        guard let memory = call.memory else { throw InferenceError(.missingMemory, "the guest has no memory") }
        let arguments = GuestArguments(memory, call, count: type.parameters.count, outOfBounds: .missingMemory)
        result = try function.run(sessions, arguments)
      } catch {
        reports.tell(error)
        result = function.failure(error.code)
      }
      if hasResult { call[0] = result }
    }
  }
}
