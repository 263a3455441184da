import Baseline
import Interpreter
import Optimizer
import Runtime
import Synchronization
import WebAssembly
import WebAssemblyText

/// A module in one tier.
struct Guest {
  let store: Store
  let instance: Instance

  init(store: Store, instance: Instance) {
    self.store = store
    self.instance = instance
  }

  init(_ module: CompiledModule, _ imports: [Extern] = [], limits: StoreLimits = StoreLimits()) throws {
    store = try Store(module.engine, limits: limits)
    instance = try store.instantiate(module, imports)
  }

  /// Calls an export: the results, or the trap.
  func call(_ name: String, _ arguments: Int32...) -> Result<[Value], Trap> {
    guard let function = instance.function(named: name) else { return .failure(Trap(.host, "no \(name)")) }
    return Result { () throws(Trap) in try function(arguments.map { .i32($0) }) }
  }

  /// Everything that a host can see: memory, then globals.
  var state: [[UInt8]] {
    var state: [[UInt8]] = []
    for memory in instance.memories {
      state.append((try? memory.view.copy(at: 0, count: memory.size)) ?? [])
    }
    for (_, item) in instance.exports {
      if case .global(let global) = item { state.append(Array("\(global.value)".utf8)) }
    }
    return state
  }
}

/// What came of a call, to be compared between tiers.
func describe(_ result: Result<[Value], Trap>) -> String {
  switch result {
  case .success(let values): "\(values)"
  case .failure(let trap): "trap: \(trap.kind)"
  }
}

/// The interpreter, which is the reference, and the tiers that are compared with it.
let tiers: [ExecutionTier] = [Interpreter.tier, Optimizer.tier, Baseline.tier]

extension Array where Element: Equatable {
  /// Whether all tiers gave the same.
  var areEqual: Bool { allSatisfy { $0 == first } }
}

/// Modules by their text and tier.
final class ModuleCache: Sendable {
  private let modules = Mutex<[String: CompiledModule]>([:])

  func module(_ text: String, _ tier: Int) throws -> CompiledModule {
    try modules.withLock { modules in
      let key = "\(tier)\(text)"
      if let known = modules[key] { return known }
      let module = try CompiledModule(Engine(tier: tiers[tier]), Module(parsing: Array(text.utf8)))
      modules[key] = module
      return module
    }
  }
}
