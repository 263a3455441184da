import Foundation

/// Kinds of content, by the names that registries know them by.
public enum MediaType {
  static let manifest = "application/vnd.oci.image.manifest.v1+json"
  static let index = "application/vnd.oci.image.index.v1+json"
  static let dockerManifest = "application/vnd.docker.distribution.manifest.v2+json"
  static let dockerIndex = "application/vnd.docker.distribution.manifest.list.v2+json"
  static let config = "application/vnd.oci.image.config.v1+json"
  static let wasmConfig = "application/vnd.wasm.config.v0+json"
  static let wasm = "application/wasm"
  static let layer = "application/vnd.oci.image.layer.v1.tar"
  /// Layers that are a module's bytes: the artifact's of the CNCF, and older ones of the same.
  static let modules = [wasm, "application/vnd.wasm.content.layer.v1+wasm"]
  static let manifests = [manifest, index, dockerManifest, dockerIndex]
}

/// What is said of content elsewhere (OCI image specification, "Content Descriptors").
public struct Descriptor: Codable, Sendable {
  /// What kind of content it is.
  public var mediaType: String
  /// `sha256:` and 64 digits, if it is what it should be.
  public var digest: String
  /// In bytes.
  public var size: Int
  /// What else is said of it.
  public var annotations: [String: String]?
  /// What it is for, in an index.
  public var platform: Platform?

  /// What an image is for.
  public struct Platform: Codable, Sendable {
    /// The processor, or `wasm`.
    public var architecture: String
    /// The system, or `wasip1`.
    public var os: String

    /// Whether it is for no machine.
    var isWebAssembly: Bool { ["wasm", "wasi"].contains(architecture) || os.hasPrefix("wasi") }
  }
}

/// A manifest or an index of such (OCI image specification, "Image Manifest" and "Image Index").
struct Manifest: Codable {
  var schemaVersion = 2
  var mediaType: String?
  var config: Descriptor?
  var layers: [Descriptor]?
  var manifests: [Descriptor]?
  var annotations: [String: String]?
}

/// The configuration of an image: what is started (OCI image specification, "Image Configuration").
struct ImageConfiguration: Codable {
  var architecture: String
  var os: String
  var config: Execution?
  var rootfs: Layers?

  struct Execution: Codable {
    var entrypoint: [String]?
    var command: [String]?
    var workingDirectory: String?
    var environment: [String]?

    enum CodingKeys: String, CodingKey {
      case entrypoint = "Entrypoint"
      case command = "Cmd"
      case workingDirectory = "WorkingDir"
      case environment = "Env"
    }
  }

  struct Layers: Codable {
    var type = "layers"
    var diffIDs: [String]

    enum CodingKeys: String, CodingKey {
      case type
      case diffIDs = "diff_ids"
    }
  }
}

/// The configuration of a module as an artifact (CNCF TAG Runtime, "Wasm OCI Artifact layout").
struct WasmConfiguration: Codable {
  var created: String
  var architecture = "wasm"
  var os = "wasip1"
  var layerDigests: [String]
}

/// JSON with bounds.
enum Documents {
  /// The largest document that is read.
  static let limit = 4 << 20

  static func decode<Document: Decodable>(
    _ type: Document.Type, _ bytes: [UInt8], _ what: String
  ) throws(RegistryError) -> Document {
    guard bytes.count <= limit else {
      throw RegistryError("\(what): expected at most 4 MiB of JSON, found \(bytes.count) bytes")
    }
    do { return try JSONDecoder().decode(type, from: Data(bytes)) } catch let error as DecodingError {
      throw RegistryError("\(what): \(explanation(error))")
    } catch {
      throw RegistryError("\(what): expected JSON")
    }
  }

  static func encode(_ document: some Encodable) throws(RegistryError) -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    do { return Array(try encoder.encode(document)) } catch { throw RegistryError("cannot write JSON: \(error)") }
  }

  private static func explanation(_ error: DecodingError) -> String {
    func place(_ context: DecodingError.Context) -> String {
      let path = context.codingPath.map { $0.intValue.map { "[\($0)]" } ?? $0.stringValue }.joined(separator: ".")
      return path.isEmpty ? "the document" : path.shown
    }
    switch error {
    case .keyNotFound(let key, let context): return "\(place(context)): expected \"\(key.stringValue)\", found none"
    case .typeMismatch(let type, let context): return "\(place(context)): expected \(type), found something else"
    case .valueNotFound(let type, let context): return "\(place(context)): expected \(type), found null"
    case .dataCorrupted(let context): return "\(place(context)): expected JSON, found something else"
    @unknown default: return "expected something else"
    }
  }
}
