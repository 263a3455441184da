import MachineCode
import Runtime
import WebAssembly

extension CompiledImage {
  /// Finds the machine code in a file's bytes: of an image, or of a module that carries its own.
  /// - Returns: The module and its code, or why that cannot be used; nil if the bytes are neither.
  /// - Throws: If they are an image of which not even the module is whole.
  public static func contents(of bytes: [UInt8]) throws(ImageError) -> Contents? {
    if let universal = UniversalModule.read(bytes) { return universal }
    return isImage(bytes) ? try read(bytes) : nil
  }
}

extension CompiledModule {
  /// Makes a module ready that may come with machine code. If that cannot be used, the engine's tier runs the module.
  /// - Parameters:
  ///   - machine: The code, or nil if there is none.
  ///   - module: The module; with `source`, without the bodies of its functions and without custom sections.
  ///   - source: Loads what `module` lacks.
  ///   - engine: The engine whose stores will run it.
  /// - Returns: The module, and why its code is not used if it is not.
  /// - Throws: What is wrong with the module.
  public static func loading(
    _ machine: MachineImage?, of module: Module, source: Source? = nil, _ engine: Engine
  ) throws(WebAssemblyError) -> (module: CompiledModule, refusal: ImageError?) {
    guard machine != nil || source != nil else { return (try CompiledModule(engine, module), nil) }
    let compiled = try CompiledModule(engine, outline: module, source: source ?? { module })
    do throws(ImageError) {
      if let machine { try compiled.load(machine) }
      return (compiled, nil)
    } catch {
      guard let whole = source.map({ $0() }) ?? module else { return (compiled, error) }
      return (try CompiledModule(engine, whole), error)
    }
  }
}
