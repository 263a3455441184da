import Inference
import WebAssembly

/// A function of the modules.
///
/// Sound because views of inputs and outputs are only passed on, to be copied while they last.
struct SessionFunction: Sendable {
  typealias Body = @Sendable (Sessions, GuestArguments) throws(InferenceError) -> UInt64

  let name: String
  /// The type that guests import it with.
  let type: FunctionType
  /// What the guest gets if the function fails.
  let failure: @Sendable (ErrorCode) -> UInt64
  let run: Body

  /// Finds a function.
  /// - Returns: The library that it is for, and the function; nil if the modules have none of that name.
  static func find(module: String, name: String) -> (library: BackendKind, function: SessionFunction)? {
    let library: BackendKind
    switch module {
    case "wasmedge_tensorflow", "ssvm_tensorflow": library = .tensorFlow
    case "wasmedge_tensorflowlite", "ssvm_tensorflowlite": library = .tensorFlowLite
    default: return nil
    }
    let functions: [SessionFunction]
    let prefix = "\(module)_"
    if name.hasPrefix(prefix) {
      functions = early(library)
    } else {
      guard module.hasPrefix("wasmedge_") else { return nil }
      functions = late(library)
    }
    let short = name.hasPrefix(prefix) ? String(name.dropFirst(prefix.count)) : name
    return functions.first { $0.name == short }.map { (library, $0) }
  }

  /// All functions of a generation of a module, without the prefix of the early one.
  static func early(_ library: BackendKind) -> [SessionFunction] {
    library == .tensorFlow ? earlyTensorFlow + earlyShared : earlyTensorFlowLite + earlyShared
  }

  /// All functions of a generation of a module.
  static func late(_ library: BackendKind) -> [SessionFunction] {
    library == .tensorFlow ? lateTensorFlow + lateShared : lateTensorFlowLite + lateShared
  }

  /// The size of an output in bytes; 0 if it has not been computed.
  static func size(_ sessions: Sessions, _ tensor: UInt64, of session: UInt64?) throws(InferenceError) -> UInt32 {
    var size = 0
    try sessions.withOutput(tensor, of: session) { context, key throws(InferenceError) in
      do throws(InferenceError) { unsafe try context.withOutput(key) { size = $0.count } } catch {
        guard error.code == .runtimeError else { throw error }
      }
    }
    return UInt32(clamping: size)
  }
}
