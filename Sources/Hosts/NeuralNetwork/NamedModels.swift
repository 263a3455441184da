import Inference
import Synchronization

/// The models that guests are given by name, and those that others of the process use as well: each is loaded once, when
/// the first guest asks for it.
public final class NamedModels: Sendable {
  /// A model that the host names.
  public struct Entry: Sendable, Equatable, Hashable {
    /// By which guests ask for it.
    public var name: String
    /// Its files, or one folder.
    public var paths: [String]
    /// What the files are; nil to tell from their names or contents.
    public var encoding: GraphEncoding?
    /// JSON that says how the model is to run, for those that can be told; guests may change it.
    public var configuration: String

    /// Names a model.
    public init(name: String, paths: [String], encoding: GraphEncoding? = nil, configuration: String = "") {
      self.name = name
      self.paths = paths
      self.encoding = encoding
      self.configuration = configuration
    }

    /// Reads `NAME=PATH[,PATH…]`, or WasmEdge's `NAME:ENCODING:TARGET:PATH[:PATH…]`.
    /// - Returns: nil if the text is neither.
    public init?(parsing text: String) {
      configuration = ""
      if let equal = text.firstIndex(of: "=") {
        name = String(text[..<equal])
        paths = text[text.index(after: equal)...].split(separator: ",", omittingEmptySubsequences: false).map(
          String.init)
        encoding = nil
      } else {
        let parts = text.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
        guard parts.count >= 4, ["cpu", "gpu", "tpu", "auto"].contains(parts[2].lowercased()) else { return nil }
        guard let encoding = GraphEncoding(name: parts[1]) else { return nil }
        name = parts[0]
        self.encoding = encoding == .autodetect ? nil : encoding
        paths = Array(parts[3...])
      }
      guard !name.isEmpty, !paths.isEmpty, !paths.contains("") else { return nil }
    }
  }

  private struct Key: Hashable {
    var encoding: GraphEncoding?
    var paths: [String]
    var options: ModelOptions
  }

  /// One model: loading it holds up only those who want the same.
  private final class Slot: Sendable {
    let model = Mutex<(any Model)?>(nil)
  }

  /// The libraries.
  public let backends: Backends
  private let slots = Mutex<[Key: Slot]>([:])

  /// How many configurations of one model are kept.
  private static let mostSlots = 256

  /// Makes an empty set.
  /// - Parameter backends: The libraries.
  public init(_ backends: Backends = Backends()) { self.backends = backends }

  /// Loads a model, or finds it loaded.
  /// - Parameters:
  ///   - entry: Which one.
  ///   - options: How it is to run.
  /// - Throws: What the library, or its absence, says.
  public func model(_ entry: Entry, _ options: ModelOptions) throws(InferenceError) -> any Model {
    var options = options
    options.hostConfiguration = entry.configuration
    let key = Key(encoding: entry.encoding, paths: entry.paths, options: options)
    let slot = slots.withLock { slots -> Slot? in
      if let slot = slots[key] { return slot }
      guard slots.count < Self.mostSlots else { return nil }
      let slot = Slot()
      slots[key] = slot
      return slot
    }
    guard let slot else { return try load(entry, options) }
    let result: Result<any Model, InferenceError> = slot.model.withLock { model in
      if let model { return .success(model) }
      do throws(InferenceError) {
        let loaded = try load(entry, options)
        model = loaded
        return .success(loaded)
      } catch {
        return .failure(error)
      }
    }
    return try result.get()
  }

  private func load(_ entry: Entry, _ options: ModelOptions) throws(InferenceError) -> any Model {
    if let encoding = entry.encoding { return try load(encoding, .files(entry.paths), options) }
    return try load(ModelSource.encoding(ofFiles: entry.paths), .files(entry.paths), options)
  }

  /// Loads a model that only one guest uses.
  /// - Parameters:
  ///   - encoding: What it is.
  ///   - source: Its bytes.
  ///   - options: How it is to run.
  func load(
    _ encoding: GraphEncoding, _ source: ModelSource, _ options: ModelOptions
  ) throws(InferenceError) -> any Model {
    guard let kind = BackendKind(encoding) else {
      throw InferenceError(.invalidEncoding, "expected a model that a library here can run, found \(encoding)")
    }
    let backend: any Backend
    do throws(LibraryError) { backend = try backends.backend(kind) } catch {
      throw InferenceError(.unsupportedOperation, error.description)
    }
    return try backend.load(source, options)
  }
}
