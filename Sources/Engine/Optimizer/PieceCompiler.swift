import CLLVM
import Glibc
import MachineCode
import Runtime
import Tiers
import WebAssembly

/// Compiles pieces of modules while they run.
///
/// Sound because LLVM's objects belong to one call, which has them under the lock.
public final class PieceCompiler: @unchecked Sendable {
  private let library: LLVMLibrary
  private let machine: LLVMTargetMachineRef
  private let isUsed = Lock(())

  /// Prepares it.
  /// - Throws: If LLVM is not here.
  public init() throws(OptimizerError) {
    library = try LLVMLibrary.load()
    Self.waitAtExit()
    machine = Compilation.machine(library, try Compilation.target(library), library.hostCPU, library.hostFeatures)
  }

  deinit { library.functions.LLVMDisposeTargetMachine(machine) }

  /// Compiles some functions of a module.
  /// - Parameters:
  ///   - module: The module.
  ///   - functions: Which functions, by their positions among those that it defines.
  ///   - loops: Loops in which functions are entered.
  /// - Returns: The code; functions that are not in it have something that is not compiled.
  /// - Throws: If LLVM fails.
  public func compile(
    _ module: CompiledModule, _ functions: [Int], _ loops: [LoopEntry]
  ) throws(OptimizerError) -> CodePiece {
    guard Self.begin() else { throw OptimizerError("the process ends") }
    defer { Self.end() }
    return try isUsed.withLock { (_) throws(OptimizerError) in
      let emitter = Emitter(library, name: "piece", machine: machine, triple: Compilation.triple)
      let chunk = Chunk(
        module, emitter, tables: FixedTables(),
        hasFusedMultiplyAdd: Compilation.hasFusedMultiplyAdd(library.hostFeatures))
      for position in functions { chunk.lower(position) }
      var entered: [FunctionLoop] = []
      for loop in loops {
        let loop = FunctionLoop(position: loop.position, loop: loop.loop, shape: loop.frame)
        if chunk.lower(loop) { entered.append(loop) }
      }
      emitter.positions.finish()
      try emitter.optimize(library, machine)
      emitter.finish()
      let linker = try Linker([ObjectFile(try emitter.object(machine))]) { Self.target($0) }
      var found: [CodePiece.Function] = []
      for position in functions where chunk.interpreted[position] == nil {
        if let range = linker.symbols[Chunk.name(function: position)] {
          found.append(CodePiece.Function(position: position, range: range))
        }
      }
      for loop in entered {
        if let range = linker.symbols[loop.name] {
          found.append(CodePiece.Function(position: loop.position, range: range, loop: loop.loop))
        }
      }
      found.sort { $0.range.lowerBound < $1.range.lowerBound }
      var positions = PositionTable()
      for function in found { positions.append(linker.lines(in: function.range)) }
      return CodePiece(
        code: linker.bytes, references: linker.references, functions: found, positions: positions,
        unwinding: linker.unwinding)
    }
  }

  // A process that ends takes LLVM's data away, so whoever compiles then has to be waited for.

  private struct Activity {
    var count = 0
    var isEnding = false
    var isRegistered = false
  }

  private static let activity = Lock(Activity())

  private static func begin() -> Bool {
    activity.withLock { activity in
      guard !activity.isEnding else { return false }
      activity.count += 1
      return true
    }
  }

  private static func end() { activity.withLock { $0.count -= 1 } }

  /// Lets the end of the process wait. To be called once LLVM is loaded: what is registered later happens before.
  private static func waitAtExit() {
    let isFirst = activity.withLock { activity in
      defer { activity.isRegistered = true }
      return !activity.isRegistered
    }
    guard isFirst else { return }
    atexit {
      PieceCompiler.activity.withLock { $0.isEnding = true }
      while PieceCompiler.activity.withLock({ $0.count }) > 0 { usleep(1000) }
    }
  }

  /// What a name stands for that is not in the piece.
  private static func target(_ name: String) -> CodePiece.Target? {
    if name == Chunk.typeNumbers { return .typeNumbers }
    guard let number = Int(name.dropFirst()) else { return nil }
    switch name.first {
    case "f": return .entry(number)
    case "t": return .thunk(TypeIndex(number))
    default: return nil
    }
  }
}
