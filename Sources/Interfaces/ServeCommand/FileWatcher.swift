import Dispatch
import Functions
import Glibc

/// Looks at the files of a manifest twice a second, and lets the server load them again when one has changed. Looking works on
/// every file system and with every editor; events do not.
final class FileWatcher: @unchecked Sendable {
  private let manifest: @Sendable () throws -> Manifest
  private let queue = DispatchQueue(label: "watch")
  // Used on the queue alone.
  private var versions: [String: Version] = [:]
  private var timer: (any DispatchSourceTimer)?

  /// What tells that a file has changed.
  private struct Version: Equatable {
    var seconds = 0
    var nanoseconds = 0
    var size: Int64 = -1
    var file: UInt64 = 0

    init(_ path: String) {
      var status = stat()
      guard stat(path, &status) == 0 else { return }
      seconds = status.st_mtim.tv_sec
      nanoseconds = status.st_mtim.tv_nsec
      size = Int64(status.st_size)
      file = UInt64(status.st_ino)
    }
  }

  /// Watches.
  /// - Parameter manifest: Reads the manifest anew.
  init(_ manifest: @escaping @Sendable () throws -> Manifest) { self.manifest = manifest }

  /// Begins.
  func start(_ server: FunctionServer, files: [String]) {
    queue.sync {
      for path in files { versions[path] = Version(path) }
      let timer = DispatchSource.makeTimerSource(queue: queue)
      timer.schedule(deadline: .now() + .milliseconds(500), repeating: .milliseconds(500))
      timer.setEventHandler { [weak self] in self?.look(server) }
      timer.resume()
      self.timer = timer
    }
  }

  private func look(_ server: FunctionServer) {
    let changed = versions.filter { Version($0.key) != $0.value }.map { $0.key }.sorted()
    guard !changed.isEmpty else { return }
    for path in changed { versions[path] = Version(path) }
    do {
      let manifest = try manifest()
      try server.replace(manifest)
      for path in manifest.functions.map({ $0.module }) where versions[path] == nil { versions[path] = Version(path) }
      server.log("loaded again: \(changed.joined(separator: ", "))")
    } catch {
      // A compiler may not have finished writing; the next change is looked at again.
      server.log("still as before, since \(error)", isError: true)
    }
  }
}
