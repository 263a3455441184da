import CSystemCalls
import NIOCore
import NIOExtras
import NIOHTTP1
import NIOPosix
import NIOSSL
import WebAssembly

/// A server of functions over HTTP/1.1 and HTTP/2.
///
/// ```swift
/// let server = try FunctionServer(manifest, options) { path, metersFuel, trustsCode in try CompiledModule(…) }
/// let address = try server.start()
/// // … until it is to end:
/// server.stop()
/// ```
public final class FunctionServer: Sendable {
  /// How the server runs, beside what it serves.
  public struct Options: Sendable {
    /// Whether lines of the log are JSON.
    public var logsJSON = false
    /// Whether there is a line for each request.
    public var logsRequests = true
    /// Takes lines of the log.
    public var output: @Sendable ([UInt8]) -> Void
    /// How many threads handle connections.
    public var loops: Int
    /// How many functions work at a time without getting in each other's way.
    public var workers: Int

    /// The defaults for a machine.
    /// - Parameter output: Takes lines of the log, several at a time.
    public init(output: @escaping @Sendable ([UInt8]) -> Void) {
      self.output = output
      let processors = Processors.count
      // They run what is quick; see `Trials`.
      loops = processors
      workers = processors
    }
  }

  private let context: ServerContext
  private let workers: WorkerPool
  private let group: MultiThreadedEventLoopGroup
  private let files: NIOThreadPool
  private let quiescing: ServerQuiescingHelper
  private let security: NIOSSLContext?

  /// The most threads for functions.
  private static let mostWorkers = 4096

  /// Makes everything ready: loads modules, compiles them, and makes an instance of each.
  /// - Parameters:
  ///   - manifest: What to serve.
  ///   - options: How.
  ///   - load: Loads a module.
  /// - Throws: `ManifestError`: what is not as the manifest says.
  public init(_ manifest: Manifest, _ options: Options, load: @escaping ModuleLoader) throws {
    let log = Log(
      options.logsJSON ? .json : .text, showsRequests: options.logsRequests, output: options.output)
    workers = WorkerPool(target: options.workers, most: Self.mostWorkers)
    let site = try Site(manifest, log, workers, load: load)
    security = try Self.security(manifest.server)
    group = MultiThreadedEventLoopGroup(numberOfThreads: options.loops)
    files = NIOThreadPool(numberOfThreads: 2)
    files.start()
    quiescing = ServerQuiescingHelper(group: group)
    context = ServerContext(site, group, files)
  }

  private static func security(_ settings: Manifest.Server) throws -> NIOSSLContext? {
    guard let certificate = settings.certificate, let key = settings.key else { return nil }
    do {
      let chain = try NIOSSLCertificate.fromPEMFile(certificate).map { NIOSSLCertificateSource.certificate($0) }
      guard !chain.isEmpty else { throw ManifestError("\(certificate): expected a certificate as PEM, found none") }
      let privateKey = try NIOSSLPrivateKey(file: key, format: .pem)
      var configuration = TLSConfiguration.makeServerConfiguration(
        certificateChain: chain, privateKey: .privateKey(privateKey))
      configuration.applicationProtocols = ["h2", "http/1.1"]
      configuration.minimumTLSVersion = .tlsv12
      return try NIOSSLContext(configuration: configuration)
    } catch let error as ManifestError {
      throw error
    } catch {
      throw ManifestError("\(certificate), \(key): expected a certificate and its key as PEM: \(error)")
    }
  }

  /// Listens.
  /// - Returns: The address, `http://127.0.0.1:8080` for example.
  /// - Throws: `ManifestError` if nothing can listen there.
  public func start() throws -> String {
    let settings = context.manifest.server
    guard let (host, port) = Self.address(settings.listen) else {
      throw ManifestError("listen: expected HOST:PORT, found \"\(settings.listen)\"")
    }
    let quiescing = quiescing
    let bootstrap = ServerBootstrap(group: group)
      .serverChannelOption(.backlog, value: 1024)
      .serverChannelOption(.socketOption(.so_reuseaddr), value: 1)
      .serverChannelInitializer { channel in
        channel.eventLoop.makeCompletedFuture {
          try channel.pipeline.syncOperations.addHandler(quiescing.makeServerChannelHandler(channel: channel))
        }
      }
      .childChannelOption(.tcpOption(.tcp_nodelay), value: 1)
      .childChannelOption(.writeBufferWaterMark, value: .init(low: 64 << 10, high: 256 << 10))
      .childChannelInitializer { [context, security] channel in Pipelines.prepare(channel, context, security) }
    let channel: any Channel
    do { channel = try bootstrap.bind(host: host, port: port).wait() } catch {
      throw ManifestError("cannot listen at \(settings.listen): \(error)")
    }
    let bound = channel.localAddress?.port ?? port
    context.port = bound
    context.watch(group)
    let shown = host.contains(":") ? "[\(host)]" : host
    return "\(security == nil ? "http" : "https")://\(shown):\(bound)"
  }

  /// Serves something else from now on, without a gap; requests that have begun end as they began.
  /// - Parameter manifest: The new manifest. Where the server listens does not change.
  /// - Throws: `ManifestError`; then everything stays as it is.
  public func replace(_ manifest: Manifest) throws { try context.site.replace(manifest) }

  /// Writes to the server's log.
  public func log(_ message: String, isError: Bool = false) {
    context.site.log.write(isError ? .error : .info, "server", message)
  }

  /// Takes no more connections, lets requests end for as long as the manifest says, and returns.
  public func stop() {
    let done = group.next().makePromise(of: Void.self)
    quiescing.initiateShutdown(promise: done)
    let grace = context.manifest.server.grace
    let late = group.next().scheduleTask(in: .nanoseconds(Int64(clamping: grace))) {
      done.fail(ChannelError.eof)
    }
    _ = try? done.futureResult.wait()
    late.cancel()
    workers.stop()
    context.closeDoors()
    try? group.syncShutdownGracefully()
    try? files.syncShutdownGracefully()
    context.site.log.flush()
  }

  /// Reads `HOST:PORT`.
  static func address(_ text: String) -> (host: String, port: Int)? {
    guard let colon = text.lastIndex(of: ":"), let port = Int(text[text.index(after: colon)...]),
      (0...65535).contains(port)
    else { return nil }
    var host = String(text[..<colon])
    if host.hasPrefix("["), host.hasSuffix("]") { host = String(host.dropFirst().dropLast()) }
    return (host.isEmpty ? "0.0.0.0" : host, port)
  }
}

/// How many processors the process may use.
enum Processors {
  static var count: Int { max(1, min(System.coreCount, Int(apus_processors()))) }
}
