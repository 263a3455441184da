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
  ///   - module: The module.
  ///   - engine: The engine whose stores will run it.
  /// - Returns: The module, and why its code is not used if it is not.
  /// - Throws: What is wrong with the module.
  public static func loading(
    _ machine: MachineImage?, of module: Module, _ engine: Engine
  ) throws(WebAssemblyError) -> (module: CompiledModule, refusal: ImageError?) {
    guard let machine else { return (try CompiledModule(engine, module), nil) }
    return try loading(machine, CompiledModule.Outline(module), engine)
  }

  /// Makes the module of an image ready. If its code cannot be used, the engine's tier runs the module.
  /// - Parameters:
  ///   - image: The image, which need not have been read.
  ///   - engine: The engine whose stores will run it.
  /// - Returns: The module, and why its code is not used if it is not.
  /// - Throws: What is wrong with the module, or that it cannot be read any more.
  public static func loading(
    _ image: ImageFile, _ engine: Engine
  ) throws(WebAssemblyError) -> (module: CompiledModule, refusal: ImageError?) {
    try loading(image.machine, image.outline, engine)
  }

  private static func loading(
    _ machine: MachineImage, _ outline: Outline, _ engine: Engine
  ) throws(WebAssemblyError) -> (module: CompiledModule, refusal: ImageError?) {
    // Nobody has asked yet whether this engine has the module's proposals.
    if !engine.features.isSuperset(of: .standard), let whole = outline.source() {
      try whole.validate(features: engine.features)
    }
    let refusal: ImageError
    let compiled = try CompiledModule(engine, outline)
    do throws(ImageError) {
      try compiled.load(machine)
      return (compiled, nil)
    } catch {
      refusal = error
    }
    guard let whole = outline.source() else {
      throw WebAssemblyError(.unexpectedEnd, "the image has no module that is whole")
    }
    return (try CompiledModule(engine, whole), refusal)
  }
}
