public import Runtime
import Synchronization
import WebAssembly

/// Makes instances of one module in microseconds, a fresh one for each guest: those that guests have used are put back to how
/// they began.
///
/// ```swift
/// let pool = try InstancePool(module, linker)
/// // for each request, on any thread:
/// let answer = try pool.withInstance { instance in
///   instance.store.fuel = 1_000_000
///   return try instance.store.withDeadline(.milliseconds(50)) {
///     try instance.function("handle", as: ((Int32) -> Int32).self)(7)
///   }
/// }
/// ```
///
/// The memories of an instance are reserved once, and their initial contents mapped copy-on-write from one file in memory: so
/// many instances share what none of them writes. To put an instance back takes as long as copying the pages that its guest
/// wrote, or, if there are many, as dropping them; tables, globals and segments are written back.
///
/// Limits:
///
/// - Instances are used again if the module imports functions only, shares no memory, and has no objects of the garbage
///   collector, exceptions among them. Others are instantiated anew each time: slower, and with the same results (`isReusing`).
/// - An instance whose use throws is not used again: a guest that trapped leaves nothing.
/// - Each instance, whether in use or kept, has the addresses of its memories: 4 GiB and 32 MiB for one of 32-bit addresses, of
///   the 128 TiB that a process has. So some 30,000 such instances fit.
/// - There are as many as were in use at once; of those, `capacity` are kept.
/// - Guests of WASI have an environment each; `WASIPool` of the product WASI is for them.
public final class InstancePool: Sendable {
  /// The module.
  public let module: Module
  /// What each guest may use.
  public let limits: StoreLimits
  /// How many unused instances are kept.
  public let capacity: Int
  private let linker: Linker
  private let template: InstanceTemplate?
  private let unused = Mutex<[Unused]>([])

  /// An instance in nobody's hands; whoever takes it out has it alone.
  private struct Unused: @unchecked Sendable {
    let instance: ReusableInstance
  }

  /// Prepares for guests of a module, and makes the first instance, so that what does not fit is found now.
  /// - Parameters:
  ///   - module: The module, with machine code or without.
  ///   - linker: What each instance is given. Its functions serve one guest after the other.
  ///   - limits: What each guest may use.
  ///   - capacity: How many unused instances are kept.
  /// - Throws: As `Linker.instantiate` does, without running the start function.
  public init(
    _ module: Module, _ linker: Linker, limits: StoreLimits = StoreLimits(), capacity: Int = 64
  ) throws {
    self.module = module
    self.limits = limits
    self.capacity = capacity
    self.linker = linker
    template = InstanceTemplate(module.compiled)
    if let template {
      let first = Unused(instance: try make(template))
      unused.withLock { $0.append(first) }
    } else {
      _ = try linker.items(for: module, in: Store(module.engine, limits: limits))
    }
  }

  /// Whether instances are used again.
  public var isReusing: Bool { template != nil }

  /// How many unused instances there are now.
  public var unusedCount: Int { unused.withLock { $0.count } }

  /// Lets a closure use an instance that nobody has used, and takes it back.
  ///
  /// The instance's start function has run. After the closure nothing of the instance may be used: not the instance, its
  /// store, its memories and functions, nor the handle that interrupts it, which would stop the next guest.
  /// - Parameter body: Calls the guest.
  /// - Returns: What the closure returns.
  /// - Throws: What the closure throws; a trap of the start function; `LinkError` if the system has no room for another
  ///   instance.
  public func withInstance<Result>(_ body: (Instance) throws -> Result) throws -> Result {
    guard let taken = try take() else { return try body(makeAnew()) }
    let result = try body(Instance(taken.instance, taken.store))
    giveBack(taken)
    return result
  }

  /// Lets an asynchronous closure use an instance that nobody has used, and takes it back; as the other one does.
  /// - Parameter body: Calls the guest, which may wait for asynchronous functions of the host.
  /// - Returns: What the closure returns.
  /// - Throws: As the other one does.
  nonisolated(nonsending) public func withInstance<Result>(
    _ body: nonisolated(nonsending) (Instance) async throws -> Result
  ) async throws -> Result {
    guard let taken = try take() else { return try await body(makeAnew()) }
    let result = try await body(Instance(taken.instance, taken.store))
    giveBack(taken)
    return result
  }

  /// Makes instances before guests come, until so many are unused.
  /// - Parameter count: Of those, no more than `capacity` are made.
  /// - Throws: `LinkError` if the system has no room.
  public func prepare(_ count: Int) throws {
    guard let template else { return }
    while unusedCount < min(count, capacity) { giveBack(try make(template)) }
  }

  /// Lets go of all unused instances, and of their memories.
  public func drain() { unused.withLock { $0 = [] } }

  // Taking and giving.

  private func take() throws -> ReusableInstance? {
    guard let template else { return nil }
    let taken = try unused.withLock { $0.popLast() }?.instance ?? make(template)
    try taken.start()
    return taken
  }

  private func make(_ template: InstanceTemplate) throws -> ReusableInstance {
    let store = try Store(module.engine, limits: limits)
    let items = try linker.items(for: module, in: store)
    do throws(InstantiationError) { return try template.makeInstance(in: store, items) } catch {
      throw error.reason
    }
  }

  private func makeAnew() throws -> Instance {
    try linker.instantiate(module, in: Store(module.engine, limits: limits))
  }

  private func giveBack(_ instance: ReusableInstance) {
    guard unusedCount < capacity, instance.reset() else { return }
    let instance = Unused(instance: instance)
    unused.withLock { if $0.count < capacity { $0.append(instance) } }
  }
}
