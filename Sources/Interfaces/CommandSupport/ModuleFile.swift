import Image
import MachineCode
import WebAssembly
import WebAssemblyText

/// Modules as people have them in files: binary or text.
public enum ModuleFile {
  /// Loads a module. What starts with a zero byte is a binary, since no text does.
  /// - Parameter path: A file, or `-` for the standard input.
  /// - Throws: `Failure`, whose description names the file and what is wrong with it.
  public static func load(_ path: String) throws(Failure) -> Module {
    try decode(try read(path), path)
  }

  /// Loads a module, or one that was compiled, with its machine code.
  /// - Parameter path: A file, or `-` for the standard input.
  /// - Throws: `Failure`, whose description names the file and what is wrong with it.
  public static func loadProgram(_ path: String) throws(Failure) -> (module: Module, machine: MachineImage?) {
    let bytes = try read(path)
    guard CompiledImage.isImage(bytes) else { return (try decode(bytes, path), nil) }
    let image: CompiledImage
    do throws(ImageError) { image = try CompiledImage(reading: bytes) } catch { throw Failure("\(path): \(error)") }
    return (try decode(image.module, path), image.machine)
  }

  /// Loads and validates a module.
  /// - Throws: `Failure`; what is wrong with an instruction of a text is shown in the text.
  public static func validate(_ path: String, features: Features) throws(Failure) {
    let bytes = try read(path)
    let module = try decode(bytes, path)
    do throws(WebAssemblyError) {
      try module.validate(features: features)
    } catch {
      if bytes.first == 0 { throw Failure("\(path): \(error)") }
      guard let shown = TextError(error, in: bytes) else {
        throw Failure("\(path): \(error.message)" + (error.place.map { " (\($0))" } ?? ""))
      }
      throw Failure("\(path):\(shown)")
    }
  }

  private static func read(_ path: String) throws(Failure) -> [UInt8] {
    let bytes = try Files.read(path)
    guard !bytes.isEmpty else { throw Failure("\(path): expected a module, found an empty file") }
    return bytes
  }

  private static func decode(_ bytes: [UInt8], _ path: String) throws(Failure) -> Module {
    do {
      return bytes.first == 0 ? try Module(decoding: bytes) : try Module(parsing: bytes)
    } catch let error as TextError {
      throw Failure("\(path):\(error)")
    } catch {
      throw Failure("\(path): \(error)")
    }
  }
}
