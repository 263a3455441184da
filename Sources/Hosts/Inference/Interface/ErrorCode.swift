/// What a function of WASI-NN answers (`nn_errno`; the numbers from 100 on are WasmEdge's).
public enum ErrorCode: UInt32, Sendable, Equatable, CaseIterable {
  case success = 0
  case invalidArgument = 1
  case invalidEncoding = 2
  case missingMemory = 3
  case busy = 4
  case runtimeError = 5
  case unsupportedOperation = 6
  case tooLarge = 7
  case notFound = 8
  case endOfSequence = 100
  case contextFull = 101
  case promptTooLong = 102
}

/// Why inference did not do what a guest asked for.
public struct InferenceError: Error, Sendable, Equatable, CustomStringConvertible {
  /// What the guest is told.
  public let code: ErrorCode
  /// What the host is told: what was expected and found, or the library's own words.
  public let description: String

  /// Makes an error.
  /// - Parameters:
  ///   - code: What the guest is told.
  ///   - description: What the host is told.
  public init(_ code: ErrorCode, _ description: String) {
    self.code = code
    self.description = description
  }
}
