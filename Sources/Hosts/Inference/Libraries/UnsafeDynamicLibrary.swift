import Glibc

/// Shared libraries. None is ever unloaded, as their threads and destructors do not expect it.
///
/// Sound because texts are passed with NUL at their end and those that come back are copied at once.
enum DynamicLibrary {
  /// Whether the dynamic linker finds a library by its name. Loads it.
  static func isKnown(_ name: String) -> Bool { dlopen(name, RTLD_LAZY | RTLD_LOCAL) != nil }

  /// Loads a library.
  /// - Parameters:
  ///   - path: Its file, or its name for the dynamic linker.
  ///   - isGlobal: Whether libraries that are loaded later may use it.
  /// - Throws: What the dynamic linker says.
  static func open(
    _ library: LocatedLibrary, path: String, isGlobal: Bool = false
  ) throws(LibraryError) -> UnsafeMutableRawPointer {
    if let handle = dlopen(path, RTLD_NOW | (isGlobal ? RTLD_GLOBAL : RTLD_LOCAL)) { return handle }
    let reason = dlerror().map { String(cString: $0) } ?? "the dynamic linker does not say why"
    throw .broken(library, reason)
  }

  /// Loads a library and what stands beside it.
  static func open(_ library: LocatedLibrary) throws(LibraryError) -> UnsafeMutableRawPointer {
    if let slash = library.path.lastIndex(of: "/") {
      let folder = String(library.path[..<slash])
      for companion in library.kind.companions {
        for name in Folder.names(folder).sorted() where name.hasPrefix(companion) {
          _ = try open(library, path: "\(folder)/\(name)", isGlobal: true)
        }
      }
    }
    return try open(library, path: library.path)
  }

  /// A variable of the environment.
  static func variable(_ name: String) -> String? { getenv(name).map { String(cString: $0) } }

  /// A text that a library gave, or nothing.
  static func text(_ pointer: UnsafePointer<CChar>?) -> String { pointer.map { String(cString: $0) } ?? "" }
}
