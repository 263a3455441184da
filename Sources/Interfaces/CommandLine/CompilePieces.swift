import ArgumentParser
import CNative
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

  func run() throws {
    apus_native_give_way()
    let compiler = try PieceCompiler()
    PieceServer.run { remote in
      let engine = Engine(
        features: remote.features, metersFuel: remote.metersFuel, isDeterministic: remote.isDeterministic,
        tier: Interpreter.tier)
      return try? CompiledModule(engine, try Module(decoding: remote.binary))
    } compile: { module, functions, loops in
      try? compiler.compile(module, functions, loops)
    }
  }
}
