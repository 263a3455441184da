import WebAssembly

/// Modules as people have them in files: binary or text.
enum ModuleFile {
  /// Loads a module; what starts like a binary is one.
  static func load(_ path: String) throws -> Module {
    let bytes = try Files.read(path)
    return try Module(decoding: bytes)
  }
}
