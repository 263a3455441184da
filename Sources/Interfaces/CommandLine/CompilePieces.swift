import ArgumentParser
import CNative
import CommandSupport
import Glibc
import Interpreter
import Optimizer
import Runtime
import Tiers
import WebAssembly

/// `apus compile-pieces`: what `apus run` starts when functions become hot.
struct CompilePieces: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compile-pieces",
    abstract: "Compile functions for the process that has started this one.", shouldDisplay: false)

  @Flag(help: "At the end, keep what was compiled in the user's cache.")
  var keep = false

  func run() throws {
    apus_native_give_way()
    // If there is not enough memory for both, this process goes and not the guest's.
    if let file = fopen("/proc/self/oom_score_adj", "w") {
      fputs("1000", file)
      fclose(file)
    }
    let compiler = try PieceCompiler()
    let work = PieceServer.run { remote in
      let engine = Engine(
        features: remote.features, metersFuel: remote.metersFuel, isDeterministic: remote.isDeterministic,
        tier: Interpreter.tier)
      return try? CompiledModule(engine, try Module(decoding: remote.binary))
    } compile: { module, functions, loops in
      try? compiler.compile(module, functions, loops)
    }
    guard keep, let (module, pieces) = work, !pieces.isEmpty, let cache = ImageCache() else { return }
    let (binary, engine) = (module.module.bytes, module.engine)
    let known = cache.hotCode(binary, metersFuel: engine.metersFuel, isDeterministic: engine.isDeterministic)
      .flatMap { HotCode.pieces($0, binary, module) }
    var all = (known ?? []) + pieces
    // Where a loop was hot, the function comes from now on with the loop.
    let made = Set(all.flatMap { $0.functions }.filter { $0.loop == nil }.map { $0.position })
    let wanted = Set(pieces.flatMap { $0.functions }.map { $0.position }).subtracting(made)
    if !wanted.isEmpty, let piece = try? compiler.compile(module, wanted.sorted(), []) { all.append(piece) }
    cache.store(
      hotCode: HotCode.bytes(binary, all), binary, metersFuel: engine.metersFuel,
      isDeterministic: engine.isDeterministic)
  }
}
