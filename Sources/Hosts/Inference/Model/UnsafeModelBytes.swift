import Glibc

/// The parts of a model in memory.
///
/// Sound because `fread` is told the size of the array that it fills.
struct ModelBytes {
  private let parts: [[UInt8]]

  /// Reads the files of a source.
  /// - Parameters:
  ///   - source: Files or bytes.
  ///   - count: How many there must be.
  init(_ source: ModelSource, parts count: Int) throws(InferenceError) {
    let parts: [[UInt8]]
    switch source {
    case .bytes(let bytes): parts = bytes
    case .files(let files):
      var read: [[UInt8]] = []
      for file in files { read.append(try Self.read(file)) }
      parts = read
    }
    guard parts.count == count else {
      throw InferenceError(.invalidArgument, "expected a model of \(count) parts, found \(parts.count)")
    }
    self.parts = parts
  }

  /// One part.
  func part(_ index: Int) -> [UInt8] { parts[index] }

  /// The size of a file in bytes.
  static func size(_ path: String) throws(InferenceError) -> Int {
    var information = stat()
    guard stat(path, &information) == 0 else {
      throw InferenceError(.notFound, "expected a model at \(path): \(DynamicLibrary.text(strerror(errno)))")
    }
    return Int(information.st_size)
  }

  /// Reads a file.
  /// - Parameter limit: The most bytes to read.
  static func read(_ path: String, limit: Int = .max) throws(InferenceError) -> [UInt8] {
    guard let file = fopen(path, "rb") else {
      throw InferenceError(.notFound, "expected a model at \(path): \(DynamicLibrary.text(strerror(errno)))")
    }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 20)
    while bytes.count < limit {
      let count = fread(&buffer, 1, min(buffer.count, limit - bytes.count), file)
      guard count > 0 else { break }
      bytes += buffer[..<count]
    }
    guard ferror(file) == 0 else { throw InferenceError(.runtimeError, "the model at \(path) cannot be read") }
    return bytes
  }
}

extension ModelSource {
  /// Tells what files are: by their names, by what is in them, or that they are a folder with a SavedModel.
  /// - Parameter files: The files, or one folder.
  /// - Throws: If there is no telling, or no file.
  public static func encoding(ofFiles files: [String]) throws(InferenceError) -> GraphEncoding {
    guard let path = files.first else { throw InferenceError(.invalidArgument, "expected a file") }
    if access("\(path)/saved_model.pb", F_OK) == 0 { return .tensorflow }
    if let encoding = GraphEncoding(path: path) { return encoding }
    if let encoding = GraphEncoding(detecting: try ModelBytes.read(path, limit: 64)) { return encoding }
    throw InferenceError(
      .invalidEncoding, "expected a model of TensorFlow Lite, ONNX, TensorFlow, OpenVINO or GGUF, found \(path)")
  }
}
