public import Image
public import MachineCode
public import Optimizer
public import Runtime
import WebAssembly

extension Module {
  /// Compiles the module with LLVM. It takes as long as that takes: seconds for a megabyte, on as many threads as the machine
  /// has processors.
  ///
  /// ```swift
  /// var options = OptimizerOptions()
  /// options.level = "x86-64-v3"  // for other machines; this one's processor if nil
  /// options.progress = { done, total in print("\(done) of \(total)") }
  /// try module.compile(options).save(to: "app.apus")
  /// ```
  ///
  /// The code counts fuel if the module's engine does, and then runs only in engines that do; and its NaNs are canonical if the
  /// engine is deterministic.
  /// - Parameter options: For which processors, on how many threads, and who is told how far it is.
  /// - Returns: The module with its machine code.
  /// - Throws: `OptimizerError` if LLVM is not here, which says what to install, or if it fails.
  public func compile(_ options: OptimizerOptions = OptimizerOptions()) throws -> CompiledImage {
    // A module has no binary if it was a text, and no bodies if it came with machine code.
    let engine = Engine(
      features: engine.features, metersFuel: engine.metersFuel, isDeterministic: engine.isDeterministic)
    let whole = try CompiledModule(engine, WebAssembly.Module(decoding: compiled.source().encoded()))
    return try Optimizer.image(of: whole, options).image
  }

  /// Loads a module with its machine code: an image, or a module that carries its own.
  ///
  /// Nothing is compiled or relocated, and LLVM is not needed. **Machine code can do whatever this process can**: load images
  /// only of people whom you would let compile your program. `init(_:bytes:)` never runs code that a module carries.
  /// - Parameters:
  ///   - engine: The engine whose stores will run it, in any tier.
  ///   - bytes: What `CompiledImage.bytes` was, or `CompiledImage.save` wrote.
  ///   - whenRefused: Told why the code cannot be used: it is for another processor or version, or damaged, or does not
  ///     count the fuel, or make the NaNs, that this engine asks for. The module, which is in the image, is then run by the engine's tier. If nil, it is an error.
  /// - Throws: `ImageError` if the bytes have no code or it is refused, `WebAssemblyError` if the module is not valid.
  public init(_ engine: Engine, image bytes: [UInt8], whenRefused: ((ImageError) -> Void)? = nil) throws {
    guard let contents = try CompiledImage.contents(of: bytes) else {
      throw ImageError("expected an image, or a module with one, found neither")
    }
    let module = try WebAssembly.Module(decoding: contents.module)
    switch contents.machine {
    case .success(let machine): try self.init(try CompiledModule.loading(machine, of: module, engine), whenRefused)
    case .failure(let refusal):
      guard let whenRefused else { throw refusal }
      whenRefused(refusal)
      self.init(try CompiledModule(engine, module))
    }
  }

  /// Loads a module with its machine code from a file, of which only what is needed is read: a module of a megabyte is ready
  /// in less than a millisecond.
  ///
  /// ```swift
  /// let module = try Module(engine, imageFile: "app.apus") { refusal in
  ///   log.warning("app.apus: \(refusal); it is interpreted")
  /// }
  /// ```
  ///
  /// What is said of `init(_:image:whenRefused:)` holds here as well. The file may be replaced while the module runs
  /// (`CompiledImage.save` does so); if it is overwritten, guests trap with `damagedCode` where they come to code that was not
  /// read yet.
  /// - Parameters:
  ///   - engine: The engine whose stores will run it, in any tier.
  ///   - path: The file.
  ///   - whenRefused: As there.
  /// - Throws: As there; `ImageError` also if the file cannot be read.
  public init(_ engine: Engine, imageFile path: String, whenRefused: ((ImageError) -> Void)? = nil) throws {
    if let image = ImageFile(path) {
      try self.init(try CompiledModule.loading(image, engine), whenRefused)
      return
    }
    guard let file = CodeFile(path), let bytes = file.read(0..<file.size) else {
      throw ImageError("cannot read \(path): expected a file with an image")
    }
    try self.init(engine, image: bytes, whenRefused: whenRefused)
  }

  private init(
    _ loaded: (module: CompiledModule, refusal: ImageError?), _ whenRefused: ((ImageError) -> Void)?
  ) throws {
    if let refusal = loaded.refusal {
      guard let whenRefused else { throw refusal }
      whenRefused(refusal)
    }
    self.init(loaded.module)
  }

  /// Whether the functions are machine code.
  public var isCompiled: Bool { compiled.native != nil }
}
