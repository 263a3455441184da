import NeuralNetwork
import WASI

/// What a server serves: functions by their routes, models, static files; a file `apus.toml`, or options of a command.
public struct Manifest: Sendable {
  /// Where the server listens and what belongs to no function.
  public struct Server: Sendable {
    /// A name or an address, a colon and a port; port 0 takes a free one.
    public var listen = "127.0.0.1:8080"
    /// A folder with files for paths that no function takes, or nil.
    public var files: String?
    /// A path that answers 200 while the server is ready, or nil.
    public var health: String? = "/healthz"
    /// A path that answers with metrics for Prometheus, or nil.
    public var metrics: String? = "/metrics"
    /// The file with the certificate and those that it is signed by, as PEM; with `key`, the server speaks TLS.
    public var certificate: String?
    /// The file with the certificate's private key, as PEM.
    public var key: String?
    /// The most connections at a time.
    public var connections = 10_000
    /// How long a client may take to send a request, and how long a connection without one stays open, in nanoseconds.
    public var patience: UInt64 = 60_000_000_000
    /// How long requests may go on once the server is to end, in nanoseconds.
    public var grace: UInt64 = 10_000_000_000

    /// The defaults.
    public init() {}
  }

  /// How requests reach a function.
  public enum Interface: String, Sendable, CaseIterable {
    /// A WASI command: the request is in its environment and on its standard input, the response on its standard output
    /// (CGI, RFC 3875).
    case wasi
    /// Exports that take bytes and return bytes: `apus_allocate` and `apus_handle`.
    case bytes
  }

  /// A function.
  public struct Function: Sendable {
    /// A path, or a path that ends in `/*` for all below it. The longest that fits a request takes it.
    public var route = "/*"
    /// The file with the module, binary or text.
    public var module = ""
    /// Whether machine code runs that the file brings, if it is not called `NAME.apus`.
    public var trustsCode = false
    /// How requests reach it.
    public var interface = Interface.wasi
    /// What its answers are, if `interface` is `bytes`.
    public var contentType = "application/octet-stream"
    /// The arguments, the program's name first; the module's name if empty.
    public var arguments: [String] = []
    /// Variables beside those of the request.
    public var environment: [(name: String, value: String)] = []
    /// Folders that it may use.
    public var directories: [WASIEnvironment.Directory] = []
    /// Addresses that it may connect to.
    public var network = NetworkPolicy()
    /// The names of models that it may use.
    public var models: [String] = []
    /// Whether it may bring models of its own.
    public var allowsModels = false
    /// How long a request may take, in nanoseconds.
    public var timeout: UInt64 = 30_000_000_000
    /// The largest size of a memory in bytes.
    public var memory: UInt64 = 1 << 30
    /// The fuel that a request has, or nil for as much as it wants.
    public var fuel: UInt64?
    /// The largest body of a request in bytes.
    public var body = 16 << 20
    /// The largest response in bytes.
    public var response: UInt64 = 1 << 30
    /// How many requests may run at a time.
    public var concurrency = 16
    /// How many requests may wait for their turn; more get 503.
    public var queue = 4096

    /// The defaults.
    public init() {}
  }

  /// A model for inference.
  public struct Model: Sendable {
    /// Its name and files.
    public var entry: NamedModels.Entry
    /// Threads for one inference.
    public var threads = 1

    /// Names a model.
    public init(entry: NamedModels.Entry) { self.entry = entry }
  }

  /// Where it listens.
  public var server = Server()
  /// The functions, in the order of the file.
  public var functions: [Function] = []
  /// The models.
  public var models: [Model] = []

  /// Nothing is served.
  public init() {}
}

/// What is wrong with a manifest: the file, the line and the key, what was expected and what was found.
public struct ManifestError: Error, Equatable, CustomStringConvertible {
  /// The whole sentence.
  public let description: String

  /// Makes an error.
  public init(_ description: String) { self.description = description }
}
