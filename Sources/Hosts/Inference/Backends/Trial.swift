import CInference

/// Trials of models that guests bring, in processes of their own, for libraries that do not check all that they read.
enum Trial {
  /// What a model may use while it is tried: seconds of the processor, and bytes.
  static let seconds: UInt32 = 20
  static let bytes = 2 << 30

  /// Throws what came of a trial, unless the library had an answer.
  static func check(_ trial: apus_trial) throws(InferenceError) {
    switch trial {
    case APUS_TRIAL_ANSWERED: return
    case APUS_TRIAL_CRASHED:
      throw InferenceError(.invalidEncoding, "the model is damaged: it crashed the process in which it was tried")
    case APUS_TRIAL_ENDLESS:
      throw InferenceError(.runtimeError, "the model computed for more than \(seconds) seconds when it was tried")
    default:
      throw InferenceError(.runtimeError, "there is no process in which the model can be tried")
    }
  }
}
