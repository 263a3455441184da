import WebAssembly
import WebAssemblyText

/// Modules as people have them in files: binary or text.
enum ModuleFile {
  /// Loads a module. What starts with a zero byte is a binary, since no text does.
  /// - Parameter path: A file, or `-` for the standard input.
  /// - Throws: `Failure`, whose description names the file and what is wrong with it.
  static func load(_ path: String) throws(Failure) -> Module {
    let bytes = try Files.read(path)
    guard !bytes.isEmpty else { throw Failure("\(path): expected a module, found an empty file") }
    do {
      return bytes.first == 0 ? try Module(decoding: bytes) : try Module(parsing: bytes)
    } catch let error as TextError {
      throw Failure("\(path):\(error)")
    } catch {
      throw Failure("\(path): \(error)")
    }
  }
}
