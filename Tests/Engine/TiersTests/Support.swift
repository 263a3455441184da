import Baseline
import Optimizer
import Runtime
import Tiers
import WebAssembly
import WebAssemblyText

/// Whether this machine has all tiers.
let hasAllTiers = Baseline.isAvailable && Optimizer.isAvailable

/// A module whose functions change their tier.
/// - Parameter threshold: After how many iterations of loops.
func module(_ text: String, threshold: Int32 = 100) throws -> CompiledModule {
  try CompiledModule(Engine(tier: Tiers.tier(.tested(threshold: threshold))), Module(parsing: Array(text.utf8)))
}

/// An instance in a store of its own.
final class Guest {
  private let store: Store
  private let instance: Instance

  init(_ module: CompiledModule) throws {
    store = try Store(module.engine)
    instance = try store.instantiate(module)
  }

  /// Calls an export, and describes the results.
  func call(_ name: String, _ arguments: Value...) throws -> [String] {
    guard let function = instance.function(named: name) else { throw MissingExport(name: name) }
    return try function(arguments).map { "\($0)" }
  }
}

/// There is no such export.
struct MissingExport: Error {
  var name: String
}
