// What can be told of TensorFlow's files without the library.

/// The inputs and outputs that a SavedModel names in its signature, in the order of their names.
struct Signature: Equatable {
  /// Names of operations with the number of their output: `serving_default_input:0`.
  var inputs: [String] = []
  var outputs: [String] = []

  /// Reads the signature `serving_default`, or the first one, of a MetaGraphDef.
  init?(metaGraph bytes: [UInt8]) {
    var reader = ProtocolBuffer(bytes[...])
    var found: [String: Signature] = [:]
    while let field = reader.next() {
      guard field.number == 5 else { continue }
      let (key, value) = Self.entry(field.bytes)
      // That of initialisation has no inputs.
      let signature = Signature(definition: value)
      if !signature.inputs.isEmpty, !signature.outputs.isEmpty { found[key] = signature }
    }
    guard let signature = found["serving_default"] ?? found.sorted(by: { $0.key < $1.key }).first?.value else {
      return nil
    }
    self = signature
  }

  private init(definition bytes: ArraySlice<UInt8>) {
    var inputs: [String: String] = [:]
    var outputs: [String: String] = [:]
    var reader = ProtocolBuffer(bytes)
    while let field = reader.next() {
      guard field.number == 1 || field.number == 2 else { continue }
      let (key, value) = Self.entry(field.bytes)
      var tensor = ProtocolBuffer(value)
      while let part = tensor.next() {
        guard part.number == 1 else { continue }
        if field.number == 1 { inputs[key] = part.text } else { outputs[key] = part.text }
      }
    }
    self.inputs = inputs.sorted { $0.key < $1.key }.map { $0.value }
    self.outputs = outputs.sorted { $0.key < $1.key }.map { $0.value }
  }

  private static func entry(_ bytes: ArraySlice<UInt8>) -> (key: String, value: ArraySlice<UInt8>) {
    var reader = ProtocolBuffer(bytes)
    var result: (String, ArraySlice<UInt8>) = ("", [])
    while let field = reader.next() {
      if field.number == 1 { result.0 = field.text } else if field.number == 2 { result.1 = field.bytes }
    }
    return result
  }
}

/// What a graph that a guest brings may not do.
enum GraphPolicy {
  /// Parts of the names of operations that reach beyond their inputs: files, other processes, the log.
  private static let forbidden = [
    "File", "Reader", "PyFunc", "EagerPy", "Dataset", "Iterator", "Save", "Restore", "Print", "Summary", "Table",
    "LMDB",
    "Send", "Recv", "Remote", "Rpc", "Debug", "Checkpoint", "Shard", "Cluster", "Collective", "TPU",
  ]

  /// Finds an operation that a guest may not bring.
  /// - Parameter bytes: A GraphDef.
  /// - Returns: Its name, or nil if there is none.
  static func forbiddenOperation(_ bytes: [UInt8]) -> String? {
    var reader = ProtocolBuffer(bytes[...])
    while let field = reader.next() {
      if field.number == 1, let name = operation(field.bytes) { return name }
      guard field.number == 2 else { continue }
      // The library: functions, and in them nodes.
      var library = ProtocolBuffer(field.bytes)
      while let function = library.next() {
        guard function.number == 1 else { continue }
        var definition = ProtocolBuffer(function.bytes)
        while let node = definition.next() {
          if node.number == 3, let name = operation(node.bytes) { return name }
        }
      }
    }
    return nil
  }

  private static func operation(_ node: ArraySlice<UInt8>) -> String? {
    var reader = ProtocolBuffer(node)
    while let field = reader.next() {
      guard field.number == 2 else { continue }
      let name = field.text
      if forbidden.contains(where: { contains(name, $0) }) { return name }
    }
    return nil
  }

  private static func contains(_ text: String, _ part: String) -> Bool {
    let (text, part) = (Array(text.utf8), Array(part.utf8))
    guard text.count >= part.count else { return false }
    return (0...(text.count - part.count)).contains { text[$0...].starts(with: part) }
  }
}
