import Inference
import NeuralNetwork
import Runtime
import Synchronization

/// Loads a module from a file and makes it ready to be run, with fuel counted or not; the command-line tool knows how.
public typealias ModuleLoader =
  @Sendable (_ path: String, _ metersFuel: Bool, _ trustsCode: Bool) throws -> CompiledModule

/// What a server serves at present: functions by their routes, and files.
final class Site: Sendable {
  /// What one version of the manifest says.
  struct Contents: Sendable {
    var manifest: Manifest
    var routes: [Route]
    var functions: [DeployedFunction]
    var files: StaticFiles?
  }

  let log: Log
  let workers: WorkerPool
  private let load: ModuleLoader
  private let models = NamedModels()
  private let contents: Mutex<Contents>

  /// Makes everything ready.
  /// - Throws: The first thing that is not as the manifest says.
  init(
    _ manifest: Manifest, _ log: Log, _ workers: WorkerPool, load: @escaping ModuleLoader
  ) throws(ManifestError) {
    self.log = log
    self.workers = workers
    self.load = load
    let first = try Self.contents(manifest, nil, models, log, load)
    contents = Mutex(first)
  }

  /// What is served now.
  var current: Contents { contents.withLock { $0 } }

  /// Serves something else from now on; requests that have begun end as they began.
  /// - Parameter manifest: The new manifest; its modules are loaded again.
  /// - Throws: What is wrong with it; then everything stays as it is.
  func replace(_ manifest: Manifest) throws(ManifestError) {
    let new = try Self.contents(manifest, current, models, log, load)
    contents.withLock { $0 = new }
  }

  private static func contents(
    _ manifest: Manifest, _ old: Contents?, _ models: NamedModels, _ log: Log,
    _ load: ModuleLoader
  ) throws(ManifestError) -> Contents {
    var functions: [DeployedFunction] = []
    for settings in manifest.functions {
      let before = old?.functions.first { $0.settings.route == settings.route }
      let lane: WorkerPool.Lane
      if let before, before.settings.concurrency == settings.concurrency, before.settings.queue == settings.queue {
        lane = before.lane
      } else {
        lane = WorkerPool.Lane(concurrency: settings.concurrency, capacity: settings.queue)
      }
      let module: CompiledModule
      do { module = try load(settings.module, settings.fuel != nil, settings.trustsCode) } catch {
        throw ManifestError("\(error)")
      }
      functions.append(
        try DeployedFunction(
          settings, module, models: manifest.models, models,
          before?.metrics ?? FunctionMetrics(route: settings.route), lane, log))
    }
    let files: StaticFiles? = if let folder = manifest.server.files { try StaticFiles(folder) } else { nil }
    return Contents(
      manifest: manifest, routes: functions.map { $0.route }, functions: functions, files: files)
  }
}
