/// What the bytes of a model are (`graph_encoding`; the numbers from 6 on are WasmEdge's).
public enum GraphEncoding: UInt32, Sendable, Equatable, CaseIterable {
  case openvino = 0
  case onnx = 1
  case tensorflow = 2
  case pytorch = 3
  case tensorflowlite = 4
  case autodetect = 5
  case ggml = 6

  /// Reads the name that WasmEdge's option `--nn-preload` has for it, in any case of letters.
  public init?(name: String) {
    guard let encoding = Self.allCases.first(where: { "\($0)" == name.lowercased() }) else { return nil }
    self = encoding
  }

  /// Tells the encoding of a model from its first bytes.
  /// - Parameter bytes: At least the first 64 of them, if there are as many.
  /// - Returns: nil if they are nothing that is known.
  public init?(detecting bytes: some Collection<UInt8>) {
    let start = Array(bytes.prefix(64))
    if start.dropFirst(4).starts(with: "TFL3".utf8) {
      self = .tensorflowlite
    } else if start.starts(with: "GGUF".utf8) {
      self = .ggml
    } else if start.starts(with: "<?xml".utf8) || start.starts(with: "<net".utf8) {
      self = .openvino
    } else if start.first == 0x0a {
      // A GraphDef begins with its first node, and that with its name.
      self = .tensorflow
    } else if start.first == 0x08 {
      // A ModelProto begins with the version of its format.
      self = .onnx
    } else {
      return nil
    }
  }

  /// Tells the encoding of a model from the name of its file.
  public init?(path: String) {
    let endings: [(String, GraphEncoding)] = [
      (".tflite", .tensorflowlite), (".onnx", .onnx), (".pb", .tensorflow), (".xml", .openvino), (".gguf", .ggml),
    ]
    guard let found = endings.first(where: { path.lowercased().hasSuffix($0.0) }) else { return nil }
    self = found.1
  }
}

/// Where a guest wants inference to happen (`execution_target`). Every library has the processor only; the others are taken
/// for wishes.
public enum ExecutionTarget: UInt32, Sendable, Equatable, CaseIterable {
  case cpu = 0
  case gpu = 1
  case tpu = 2
}
