import Images
import Inference
import Runtime
import WASI

/// What a guest that does inference may import.
public enum InferenceCapabilities {
  /// Makes the capabilities for one guest, or for those that use an instance one after another.
  /// - Parameters:
  ///   - named: Where models come from, for the whole process.
  ///   - models: Those that the guest may use by name.
  ///   - options: What else it may do. One that may bring models of its own may import the modules of WasmEdge and SSVM, too.
  ///   - directories: The folders that it is given; a SavedModel comes from one of them.
  ///   - report: Is told what a library said when the guest gets an error.
  public static func make(
    _ named: NamedModels, _ models: [NamedModels.Entry], _ options: NeuralNetwork.Options,
    directories: [WASIEnvironment.Directory], report: @escaping @Sendable (InferenceError) -> Void
  ) -> [any Capability] {
    let network = NeuralNetwork(named, models, options, report: report)
    guard options.allowsLoading else { return [network] }
    return [
      network, TensorFlowModules(named.backends, options, folders: directories, report: report), ImageCapability(),
    ]
  }
}
