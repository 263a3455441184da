import Glibc

/// The inference libraries that Apus knows, and where people have them.
public enum BackendKind: String, Sendable, CaseIterable {
  case tensorFlowLite, onnxRuntime, tensorFlow, openVINO, llama

  /// Its name for people.
  public var name: String { row.name }
  /// The variable of the environment that says where it is.
  public var variable: String { row.variable }
  /// What the dynamic linker knows it by.
  var sonames: [String] { row.sonames }
  /// Where it may lie below a folder of Python packages: a folder and the beginning of the file's name.
  var wheels: [(folder: String, file: String)] { row.wheels }
  /// Libraries beside it that it needs, the first to be loaded first.
  var companions: [String] { row.companions }
  /// The one command that installs it.
  public var installation: String { "pip install \(row.package)" }
  /// What it runs.
  public var encodings: [GraphEncoding] { row.encodings }

  /// The one that runs models of an encoding.
  public init?(_ encoding: GraphEncoding) {
    guard let kind = Self.allCases.first(where: { $0.encodings.contains(encoding) }) else { return nil }
    self = kind
  }

  private struct Row {
    var name: String
    var variable: String
    var sonames: [String]
    var wheels: [(folder: String, file: String)]
    var companions: [String] = []
    var package: String
    var encodings: [GraphEncoding]
  }

  private var row: Row {
    switch self {
    case .tensorFlowLite:
      Row(
        name: "TensorFlow Lite", variable: "APUS_TENSORFLOWLITE", sonames: ["libtensorflowlite_c.so"],
        wheels: [("pymicro_wakeword/lib", "libtensorflowlite_c.so")], package: "pymicro-wakeword",
        encodings: [.tensorflowlite])
    case .onnxRuntime:
      Row(
        name: "ONNX Runtime", variable: "APUS_ONNXRUNTIME", sonames: ["libonnxruntime.so.1", "libonnxruntime.so"],
        wheels: [("onnxruntime/capi", "libonnxruntime.so.")], package: "onnxruntime", encodings: [.onnx])
    case .tensorFlow:
      Row(
        name: "TensorFlow", variable: "APUS_TENSORFLOW", sonames: ["libtensorflow.so.2", "libtensorflow_cc.so.2"],
        wheels: [("tensorflow", "libtensorflow_cc.so.2")], companions: ["libtensorflow_framework.so.2"],
        package: "tensorflow-cpu", encodings: [.tensorflow])
    case .openVINO:
      Row(
        name: "OpenVINO", variable: "APUS_OPENVINO", sonames: ["libopenvino_c.so"],
        wheels: [("openvino/libs", "libopenvino_c.so.")], companions: ["libtbb.so.12", "libopenvino.so."],
        package: "openvino", encodings: [.openvino])
    case .llama:
      Row(
        name: "llama.cpp", variable: "APUS_LLAMA", sonames: ["libllama.so", "libllama.so.0"],
        wheels: [("llama_cpp/lib", "libllama.so"), ("xllamacpp", "xllamacpp.abi3.so")], package: "xllamacpp",
        encodings: [.ggml])
    }
  }
}

/// A library that was found.
public struct LocatedLibrary: Sendable, Equatable {
  /// Which one.
  public let kind: BackendKind
  /// Its file, or the name by which the dynamic linker finds it.
  public let path: String
  /// The library of Python's interpreter, if it is an extension of Python.
  var interpreter: String?

  /// Whether a library is an extension of Python, which leaves it to its program to load the interpreter.
  static func isExtension(_ path: String) -> Bool { path.hasSuffix(".abi3.so") }
}

/// Why a library cannot be used.
public enum LibraryError: Error, Sendable, Equatable, CustomStringConvertible {
  /// It is not there.
  case missing(BackendKind)
  /// It is there but cannot be used, and why.
  case broken(LocatedLibrary, String)

  /// What is wrong and what to do.
  public var description: String {
    switch self {
    case .missing(let kind):
      "\(kind.name) is not installed; install it with '\(kind.installation)', or name the library in \(kind.variable)"
    case .broken(let library, let reason): "\(library.kind.name) at \(library.path) cannot be used: \(reason)"
    }
  }
}
