import Image
import MachineCode
import Runtime
import WebAssembly
import WebAssemblyText

/// Modules as people have them in files: binary or text.
public enum ModuleFile {
  /// Loads a module: a binary, a text, or what `apus compile` has written. What starts with a zero byte is a binary, since no
  /// text does.
  /// - Parameter path: A file, or `-` for the standard input.
  /// - Throws: `Failure`, whose description names the file and what is wrong with it.
  public static func load(_ path: String) throws(Failure) -> Module {
    try decode(try contents(path, called: path).module, path)
  }

  /// A module as it is to be run.
  public struct Program {
    /// Where it comes from.
    var source: Source
    /// Why code that it has is not used.
    var problem: ImageError?
    /// The module's binary, if it came without code.
    var binary: [UInt8]?

    enum Source {
      /// One that runs on this machine and is not read as a whole.
      case image(ImageFile)
      /// With machine code that this machine runs, if there is some.
      case module(Module, MachineImage?)
    }

    /// Its machine code, if it has some that this machine runs.
    var machine: MachineImage? {
      switch source {
      case .image(let image): image.machine
      case .module(_, let machine): machine
      }
    }

    /// Makes the module ready to be run. If its machine code cannot be used, says so, and the engine's tier runs it.
    /// - Parameters:
    ///   - engine: With what it is run.
    ///   - path: What to call the file.
    /// - Throws: What is wrong with the module.
    public func compiled(_ engine: Engine, _ path: String) throws(Failure) -> CompiledModule {
      var problem = problem
      let compiled: CompiledModule
      do throws(WebAssemblyError) {
        let loaded =
          switch source {
          case .image(let image): try CompiledModule.loading(image, engine)
          case .module(let module, let machine): try CompiledModule.loading(machine, of: module, engine)
          }
        compiled = loaded.module
        problem = loaded.refusal ?? problem
      } catch {
        throw Failure("\(path): \(error)")
      }
      if let problem { Files.complain("\(path): \(problem); the interpreter runs it") }
      return compiled
    }
  }

  /// Loads a module, with its machine code if there is some. Of an image, only what is needed is read.
  ///
  /// Nothing tells whether machine code keeps to what its module says, so it runs if the file is called an image, which nobody
  /// takes for a mere module, or if it is trusted.
  /// - Parameters:
  ///   - path: A file, or `-` for the standard input.
  ///   - name: What errors call it, if that is not the path.
  ///   - trustsCode: Whether machine code runs that comes in a file of another name.
  ///   - cached: Looks for the machine code of a module that comes without, by its binary.
  /// - Throws: `Failure`, whose description names the file and what is wrong with it.
  public static func loadProgram(
    _ path: String, called name: String? = nil, trustsCode: Bool, cached: ([UInt8]) -> ImageFile? = { _ in nil }
  ) throws(Failure) -> Program {
    let trustsCode = trustsCode || path.hasSuffix(".apus")
    if trustsCode, path != "-", let image = ImageFile(path) {
      return Program(source: .image(image))
    }
    let name = name ?? path
    let contents = try contents(path, called: name)
    let binary = contents.machine == nil && contents.module.first == 0 ? contents.module : nil
    if let binary, let image = cached(binary) {
      return Program(source: .image(image), binary: binary)
    }
    let module = try decode(contents.module, name)
    switch contents.machine {
    case .success(let machine)? where trustsCode: return Program(source: .module(module, machine))
    case .success?:
      let problem = ImageError("it brings machine code, which runs with --trust-code only")
      return Program(source: .module(module, nil), problem: problem)
    case .failure(let problem)?: return Program(source: .module(module, nil), problem: problem)
    case nil: return Program(source: .module(module, nil), binary: binary)
    }
  }

  /// What a file has: a module in binary or text, and the machine code that comes with it.
  private static func contents(
    _ path: String, called name: String
  ) throws(Failure) -> (module: [UInt8], machine: Result<MachineImage, ImageError>?) {
    let bytes = try read(path)
    do throws(ImageError) {
      if let contents = try CompiledImage.contents(of: bytes) { return contents }
      return (bytes, nil)
    } catch {
      throw Failure("\(name): \(error)")
    }
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
    if bytes.first == 0 {
      do throws(WebAssemblyError) { return try Module(decoding: bytes) } catch { throw Failure("\(path): \(error)") }
    }
    do throws(TextError) { return try Module(parsing: bytes) } catch { throw Failure("\(path):\(error)") }
  }
}
