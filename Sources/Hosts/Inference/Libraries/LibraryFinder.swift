import Glibc
import Synchronization

/// Finds inference libraries where people have them: where a variable of the environment says, where the dynamic linker
/// looks, and among the packages of the `python3` in `PATH`.
public final class LibraryFinder: Sendable {
  private let environment: [String: String]
  private let folders = Mutex<[String]?>(nil)

  /// Makes a finder.
  /// - Parameter environment: Variables: those of `BackendKind`, and `PATH`.
  public init(environment: [String: String] = LibraryFinder.processEnvironment) { self.environment = environment }

  /// The places where a library is, the one to be used first.
  /// - Parameter kind: Which one.
  public func locations(_ kind: BackendKind) -> [LocatedLibrary] {
    if let path = environment[kind.variable], !path.isEmpty { return [LocatedLibrary(kind: kind, path: path)] }
    var result = kind.sonames.filter { DynamicLibrary.isKnown($0) }.map { LocatedLibrary(kind: kind, path: $0) }
    for folder in packageFolders {
      let folder = "\(folder)/\(kind.wheel.folder)"
      for name in Folder.names(folder).sorted() where name.hasPrefix(kind.wheel.file) {
        result.append(LocatedLibrary(kind: kind, path: "\(folder)/\(name)"))
      }
    }
    return result
  }

  /// Folders of Python packages; asked once, as it starts a process.
  private var packageFolders: [String] {
    folders.withLock { folders in
      if let folders { return folders }
      let found = Folder.lines(
        of: ["python3", "-c", "import sys; print('\\n'.join(p for p in sys.path if p))"], path: environment["PATH"])
      folders = found
      return found
    }
  }

  /// The variables of this process that count.
  public static var processEnvironment: [String: String] {
    var result: [String: String] = [:]
    for name in ["PATH"] + BackendKind.allCases.map({ $0.variable }) {
      if let value = DynamicLibrary.variable(name) { result[name] = value }
    }
    return result
  }
}
