import CommandSupport
import NeuralNetwork
import Runtime

/// What the options for inference give a guest.
enum InferenceOptions {
  /// Makes the capabilities.
  /// - Parameter options: What was asked for.
  /// - Returns: None if it was not for inference.
  /// - Throws: A model that is not named as it should be.
  static func capabilities(_ options: RunOptions) throws(Failure) -> [any Capability] {
    guard options.usesInference else { return [] }
    var models: [NamedModels.Entry] = []
    for text in options.models {
      guard let entry = NamedModels.Entry(parsing: text) else {
        throw Failure("--nn-model: expected \(RunOptions.expectation("--nn-model")), found '\(text)'")
      }
      guard !models.contains(where: { $0.name == entry.name }) else {
        throw Failure("--nn-model: expected a name once, found '\(entry.name)' again")
      }
      models.append(entry)
    }
    var settings = NeuralNetwork.Options()
    settings.allowsLoading = options.allowsModels
    settings.threads = options.inferenceThreads
    return InferenceCapabilities.make(NamedModels(), models, settings, directories: options.directories) { error in
      Files.complain("\(options.file): inference: \(error)")
    }
  }
}
