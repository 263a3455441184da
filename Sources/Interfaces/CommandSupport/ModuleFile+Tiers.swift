import Image
import MachineCode
import Runtime
import Tiers

extension ModuleFile {
  /// Loads what is to be run, with machine code that comes with it or is in the cache.
  /// - Parameter options: What is asked for.
  /// - Throws: What is wrong with the file.
  public static func loadProgram(_ options: RunOptions) throws(Failure) -> Program {
    try loadProgram(options.file, called: options.programName, trustsCode: options.trustsCode) { binary in
      guard options.takesCachedCode, let cache = ImageCache() else { return nil }
      return cache.image(binary, metersFuel: options.metersFuel, isDeterministic: options.isDeterministic)
    }
  }
}

extension ModuleFile.Program {
  /// Makes the module ready to be run. If it has no machine code, its functions get some while it runs, as the options say.
  /// - Parameters:
  ///   - engine: With what it is run.
  ///   - options: What is asked for.
  /// - Throws: What is wrong with the module, or that the tier that is asked for does not run here.
  public func tiered(_ engine: Engine, _ options: RunOptions) throws(Failure) -> CompiledModule {
    let module = try compiled(engine, options.title)
    guard machine == nil, var policy = options.policy() else { return module }
    if options.tier == .auto, options.takesCachedCode, let binary, let cache = ImageCache(),
      let bytes = cache.hotCode(binary, metersFuel: engine.metersFuel, isDeterministic: engine.isDeterministic)
    {
      policy.pieces = HotCode.pieces(bytes, binary, module) ?? []
    }
    do throws(ImageError) { try Tiers.load(module, policy) } catch {
      // The interpreter runs what cannot be compiled here; `apus doctor` says why.
      guard options.tier == .auto else { throw Failure("\(options.title): \(error)") }
    }
    return module
  }
}
