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
    if let path = environment[kind.variable], !path.isEmpty { return [library(kind, path)] }
    var result = kind.sonames.filter { DynamicLibrary.isKnown($0) }.map { library(kind, $0) }
    for folder in packageFolders {
      for wheel in kind.wheels {
        let folder = "\(folder)/\(wheel.folder)"
        for name in Folder.names(folder).sorted() where name.hasPrefix(wheel.file) {
          result.append(library(kind, "\(folder)/\(name)"))
        }
      }
    }
    return result
  }

  private func library(_ kind: BackendKind, _ path: String) -> LocatedLibrary {
    var library = LocatedLibrary(kind: kind, path: path)
    if LocatedLibrary.isExtension(path) { library.interpreter = interpreter }
    return library
  }

  /// The library of Python's interpreter; asked only for an extension of Python.
  private var interpreter: String {
    let question = "import sysconfig as s; print(s.get_config_var('LIBDIR'), s.get_config_var('INSTSONAME'), sep='/')"
    return Folder.lines(of: ["python3", "-c", question], path: environment["PATH"]).first ?? ""
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
