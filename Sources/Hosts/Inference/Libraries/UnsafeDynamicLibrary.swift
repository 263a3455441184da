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
  ///   - mode: `RTLD_GLOBAL` if libraries that are loaded later may use it, `RTLD_DEEPBIND` if it is to use what it has
  ///     itself before what such libraries have.
  /// - Throws: What the dynamic linker says.
  static func open(
    _ library: LocatedLibrary, path: String, mode: Int32 = RTLD_LOCAL
  ) throws(LibraryError) -> UnsafeMutableRawPointer {
    if let handle = dlopen(path, RTLD_NOW | mode) { return handle }
    let reason = dlerror().map { String(cString: $0) } ?? "the dynamic linker does not say why"
    throw .broken(library, reason)
  }

  /// Loads a library and what stands beside it.
  static func open(_ library: LocatedLibrary) throws(LibraryError) -> UnsafeMutableRawPointer {
    if let interpreter = library.interpreter { try openInterpreter(interpreter, for: library) }
    if let slash = library.path.lastIndex(of: "/") {
      let folder = String(library.path[..<slash])
      for companion in library.kind.companions {
        for name in Folder.names(folder).sorted() where name.hasPrefix(companion) {
          _ = try open(library, path: "\(folder)/\(name)", mode: RTLD_GLOBAL)
        }
      }
    }
    // llama.cpp brings parts of the C++ library, and others bring older ones.
    return try open(library, path: library.path, mode: library.kind == .llama ? RTLD_DEEPBIND : RTLD_LOCAL)
  }

  /// Loads the interpreter that an extension of Python needs, which never starts.
  private static func openInterpreter(_ path: String, for library: LocatedLibrary) throws(LibraryError) {
    let name = path.split(separator: "/").last.map(String.init) ?? "libpython3.so"
    for path in [path, name] where dlopen(path, RTLD_NOW | RTLD_GLOBAL) != nil { return }
    throw .broken(
      library,
      "it needs Python as a shared library, expected at \(path): install the package libpython3-dev, for example")
  }

  /// A variable of the environment.
  static func variable(_ name: String) -> String? { getenv(name).map { String(cString: $0) } }

  /// A text that a library gave, or nothing.
  static func text(_ pointer: UnsafePointer<CChar>?) -> String { pointer.map { String(cString: $0) } ?? "" }
}
