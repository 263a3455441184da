import Heap
import Runtime
import WebAssembly

/// A guest: an instance of a module with what it was given, and the threads that it starts (wasi-threads). It runs once.
///
/// ```swift
/// let process = try WASIProcess(module, WASIEnvironment(configuration))
/// let code = try process.run()
/// // Meanwhile, from another thread: process.cancel()
/// ```
///
/// Each thread has a store of its own; they share the memories that the module imports as shared. When one of them exits
/// or traps, all of them end. The fuel of a new thread is half of what its starter has left, so that all threads together
/// never use more than the first one was given.
public final class WASIProcess: Sendable {
  /// What the guest was given.
  public let environment: WASIEnvironment
  /// The module.
  public let module: CompiledModule
  /// What each of the guest's stores may use.
  public let limits: StoreLimits
  /// What it may import beside WASI, if its instance is its own.
  private let capabilities: [any Capability]
  /// Where its instance comes from, if it is to be used again.
  private let pool: WASIPool?
  /// With the positions of their imports. Arrays and not dictionaries: each type of those costs a start-up.
  private let memories: [(index: Int, memory: Runtime.Memory)]
  private let threads = ThreadCounter()
  private let state = Lock(State())

  private struct State {
    var next: UInt32 = 1
    /// Of the running threads; 0 is the one that the host started.
    var handles: [(thread: UInt32, handle: InterruptHandle)] = []
    /// How the guest is being ended; the first one counts.
    var ending: Interruption.End?
    /// Why the guest ends, if a thread said so.
    var outcome: Trap?
    /// Of the threads that have ended.
    var fuelLeft: Int64 = 0
    var instructions: UInt64 = 0
    var heap: HeapStatistics?
  }

  /// The largest identifier of a thread.
  private static let largestThread: UInt32 = (1 << 29) - 1

  /// Prepares a guest.
  /// - Parameters:
  ///   - module: The module.
  ///   - environment: What it is given; for this guest alone.
  ///   - limits: What each of its stores may use.
  ///   - capabilities: What it may import beside WASI; for this guest alone.
  /// - Throws: If there is no room for the memories that its threads share.
  public init(
    _ module: CompiledModule, _ environment: WASIEnvironment, limits: StoreLimits = StoreLimits(),
    capabilities: [any Capability] = []
  ) throws(LinkError) {
    self.module = module
    self.environment = environment
    self.limits = limits
    self.capabilities = capabilities
    pool = nil
    var memories: [(index: Int, memory: Runtime.Memory)] = []
    for (index, item) in module.module.imports.enumerated() {
      guard case .memory(let type) = item.type, type.isShared else { continue }
      memories.append((index, try Runtime.Memory(type, limit: limits.memoryBytes)))
    }
    self.memories = memories
  }

  /// Prepares a guest whose instance others have used, or will.
  /// - Parameters:
  ///   - pool: Where instances come from.
  ///   - environment: What the guest is given; for this guest alone.
  /// - Throws: If there is no room for the memories that its threads share.
  public convenience init(_ pool: WASIPool, _ environment: WASIEnvironment) throws(LinkError) {
    if pool.isReusing {
      self.init(pool, environment: environment)
    } else {
      try self.init(pool.module, environment, limits: pool.limits, capabilities: pool.capabilities())
    }
  }

  private init(_ pool: WASIPool, environment: WASIEnvironment) {
    module = pool.module
    self.environment = environment
    limits = pool.limits
    capabilities = []
    self.pool = pool
    memories = []
  }

  // Running.

  /// Makes the instance and calls `_start`, or `_initialize` if it is a reactor.
  /// - Parameter fuel: What the guest may use, if the engine meters fuel.
  /// - Returns: The exit code.
  /// - Throws: What does not fit, or the trap that stopped the guest.
  public func run(fuel: Int64? = nil) throws(InstantiationError) -> Int32 {
    do throws(InstantiationError) {
      try withInstance(fuel: fuel) { instance throws(Trap) in
        if let start = instance.function(named: "_start") {
          _ = try start()
        } else if let initialize = instance.function(named: "_initialize") {
          _ = try initialize()
        } else {
          throw Trap(.host, "the module exports no function \"_start\"")
        }
      }
      return 0
    } catch {
      guard case .trap(let trap) = error, trap.kind == .exit else { throw error }
      return trap.exitCode
    }
  }

  /// Makes the instance and lets a closure use it; then ends the threads that the guest has started.
  /// - Parameters:
  ///   - fuel: What the guest may use, if the engine meters fuel.
  ///   - use: What to do with the instance.
  /// - Throws: What does not fit, or the trap that stopped the guest; one of kind `exit` if it asked to end.
  public func withInstance(
    fuel: Int64? = nil, _ use: (Instance) throws(Trap) -> Void
  ) throws(InstantiationError) {
    guard let pool, let seat = try pool.seat(for: environment) else {
      let store: Store
      do throws(LinkError) { store = try Store(module.engine, limits: limits) } catch { throw .link(error) }
      return try occupy(store, fuel, { store throws(InstantiationError) in try instantiate(store) }, use)
    }
    do throws(InstantiationError) {
      try occupy(
        seat.instance.store, fuel,
        { _ throws(InstantiationError) in
          do throws(Trap) { try seat.instance.start() } catch { throw .trap(error) }
          return seat.instance.instance
        }, use)
    } catch {
      // Those that ended with `proc_exit` have ended well.
      if case .trap(let trap) = error, trap.kind == .exit { pool.take(back: seat) }
      throw error
    }
    pool.take(back: seat)
  }

  /// Makes the instance and lets a closure use it; then ends the threads that the guest has started.
  /// - Parameters:
  ///   - fuel: What the guest may use, if the engine meters fuel.
  ///   - use: What to do with the instance.
  /// - Returns: What the closure returns.
  /// - Throws: What does not fit, or the trap that stopped the guest; one of kind `exit` if it asked to end.
  public func withInstance<Result>(
    fuel: Int64? = nil, _ use: (Instance) throws(Trap) -> Result
  ) throws(InstantiationError) -> Result {
    var result: Result?
    try withInstance(fuel: fuel) { instance throws(Trap) in result = try use(instance) }
    guard let result else { throw .trap(Trap(.cancelled)) }
    return result
  }

  private func occupy(
    _ store: Store, _ fuel: Int64?, _ enterInstance: (Store) throws(InstantiationError) -> Instance,
    _ use: (Instance) throws(Trap) -> Void
  ) throws(InstantiationError) {
    if let fuel { store.fuel = fuel }
    if environment.configuration.measuresTime { store.clock = { System.now } }
    defer {
      account(store)
      finish()
    }
    do throws(InstantiationError) {
      enter(0, store.interruptHandle)
      let instance = try enterInstance(store)
      do throws(Trap) { try use(instance) } catch { throw .trap(error) }
    } catch {
      // A thread that ended the guest knows better why than the others, which were stopped for it.
      if case .trap(let trap) = error, trap.kind == .cancelled, let outcome = state.withLock({ $0.outcome }) {
        throw .trap(outcome)
      }
      throw error
    }
  }

  /// Ends the guest; it traps with `cancelled`. For any thread.
  public func cancel() { end(.cancelled) }

  /// Ends the guest; it traps with `deadlineExceeded`. For any thread.
  public func exceedDeadline() { end(.deadlineExceeded) }

  private func end(_ how: Interruption.End) {
    let first = state.withLock { state in
      let first = state.ending ?? how
      state.ending = first
      // With the lock held: a thread that has left may have given its store to another guest.
      for (_, handle) in state.handles { handle.end(first) }
      return first
    }
    environment.interruption.end(first)
  }

  /// Ends what threads are left.
  private func finish() {
    leave(0)
    state.withLock { $0.ending = $0.ending ?? .cancelled }
    guard threads.isAny else { return }
    end(.cancelled)
    threads.wait()
  }

  private func enter(_ thread: UInt32, _ handle: InterruptHandle) {
    let ending = state.withLock { state in
      state.handles.append((thread, handle))
      return state.ending
    }
    if let ending { handle.end(ending) }
  }

  private func leave(_ thread: UInt32) { state.withLock { $0.handles.removeAll { $0.thread == thread } } }

  // Accounts.

  /// The fuel that no thread used, once all have ended, if the engine meters fuel.
  public var fuelLeft: Int64 { state.withLock { $0.fuelLeft } }

  /// The instructions that all threads executed, once all have ended, if the engine meters fuel.
  public var instructionCount: UInt64 { state.withLock { $0.instructions } }

  /// What the heaps of all threads have done, once all have ended, if `Configuration.measuresTime` is set and there were any.
  public var heapStatistics: HeapStatistics? { state.withLock { $0.heap } }

  private func account(_ store: Store) {
    let metersFuel = module.engine.metersFuel
    let heap = environment.configuration.measuresTime ? store.heapStatistics : nil
    guard metersFuel || heap != nil else { return }
    state.withLock { state in
      if metersFuel {
        state.fuelLeft += store.fuel
        state.instructions += store.instructionCount
      }
      if let heap {
        var all = heap
        if let others = state.heap { all.add(others) }
        state.heap = all
      }
    }
  }

  // Instances.

  private func instantiate(_ store: Store) throws(InstantiationError) -> Instance {
    let imports: [Extern]
    do throws(LinkError) { imports = try self.imports(store) } catch { throw .link(error) }
    return try store.instantiate(module, imports)
  }

  private func imports(_ store: Store) throws(LinkError) -> [Extern] {
    let occupant = Occupant(environment)
    return try Self.imports(of: module) { index, item, type throws(LinkError) in
      if let shared = memories.first(where: { $0.index == index }) { return .memory(shared.memory) }
      guard let type else { return nil }
      if item.module == "wasi", item.name == "thread-spawn", environment.threadSpawn == nil {
        return .function(
          Runtime.Function(
            HostFunction(module.engine, type) { [self] call throws(Trap) in
              call[0] = UInt64(UInt32(bitPattern: spawn(call.caller, UInt32(truncatingIfNeeded: call[0]))))
            }))
      }
      return try Self.function(module.engine, item, type, occupant, capabilities)
    }
  }

  /// What an instance imports whose guests change.
  static func functions(
    of module: CompiledModule, _ occupant: Occupant, _ capabilities: [any Capability]
  ) throws(LinkError) -> [Extern] {
    try imports(of: module) { _, item, type throws(LinkError) in
      guard let type else { return nil }
      return try function(module.engine, item, type, occupant, capabilities)
    }
  }

  /// Checks that everything is there that a module imports.
  static func check(
    _ module: CompiledModule, _ capabilities: [any Capability], _ limits: StoreLimits
  ) throws(LinkError) {
    let occupant = Occupant()
    _ = try imports(of: module) { _, item, type throws(LinkError) in
      if case .memory(let type) = item.type, type.isShared {
        return .memory(try Runtime.Memory(type, limit: limits.memoryBytes))
      }
      guard let type else { return nil }
      if item.module == "wasi", item.name == "thread-spawn" {
        return .function(Runtime.Function(HostFunction(module.engine, type) { _ throws(Trap) in }))
      }
      return try function(module.engine, item, type, occupant, capabilities)
    }
  }

  /// Finds each import, or says which are unknown.
  private static func imports(
    of module: CompiledModule, find: (Int, Import, FunctionType?) throws(LinkError) -> Extern?
  ) throws(LinkError) -> [Extern] {
    var result: [Extern] = []
    var unknown: [String] = []
    for (index, item) in module.module.imports.enumerated() {
      let type: FunctionType? = if case .function(let index) = item.type { module.functionType(index) } else { nil }
      if let found = try find(index, item, type) {
        result.append(found)
      } else {
        unknown.append("\"\(item.module)\" \"\(item.name)\" (\(item.type.kind.keyword))")
      }
    }
    guard unknown.isEmpty else {
      throw LinkError("unknown import: " + unknown.joined(separator: ", ") + "; the guest is given WASI preview 1")
    }
    return result
  }

  private static func function(
    _ engine: Engine, _ item: Import, _ type: FunctionType, _ occupant: Occupant, _ capabilities: [any Capability]
  ) throws(LinkError) -> Extern? {
    if let function = try occupant.function(engine, module: item.module, name: item.name, type: type) {
      return .function(Runtime.Function(function))
    }
    for capability in capabilities {
      if let function = try capability.function(engine, module: item.module, name: item.name, type: type) {
        return .function(Runtime.Function(function))
      }
    }
    return nil
  }

  // Threads.

  /// `thread-spawn`.
  /// - Returns: The thread's identifier, or a negative error number.
  private func spawn(_ caller: Instance?, _ argument: UInt32) -> Int32 {
    guard module.module.exports.contains(where: { $0.kind == .function && $0.name == "wasi_thread_start" }) else {
      return -Int32(Errno.nosys.rawValue)
    }
    let identifier = state.withLock { state -> UInt32? in
      guard state.ending == nil, state.next <= Self.largestThread else { return nil }
      state.next += 1
      return state.next - 1
    }
    guard let identifier, let store = caller?.store else { return -Int32(Errno.again.rawValue) }
    let fuel = module.engine.metersFuel ? store.fuel / 2 : nil
    let isStarted = threads.start(limit: environment.limits.threads) { [self] in
      run(identifier, argument, fuel: fuel)
    }
    guard isStarted else { return -Int32(Errno.again.rawValue) }
    if let fuel { store.fuel -= fuel }
    return Int32(identifier)
  }

  private func run(_ thread: UInt32, _ argument: UInt32, fuel: Int64?) {
    do throws(InstantiationError) {
      let store: Store
      do throws(LinkError) { store = try Store(module.engine, limits: limits) } catch { throw .link(error) }
      if let fuel { store.fuel = fuel }
      if environment.configuration.measuresTime { store.clock = { System.now } }
      enter(thread, store.interruptHandle)
      defer {
        account(store)
        leave(thread)
      }
      let instance = try instantiate(store)
      guard let start = instance.function(named: "wasi_thread_start") else { return }
      do throws(Trap) { _ = try start([.i32(thread), .i32(argument)]) } catch { throw .trap(error) }
    } catch {
      let trap: Trap
      switch error {
      case .trap(let found): trap = found
      case .link(let link): trap = Trap(.host, "thread \(thread): \(link)")
      }
      state.withLock { state in
        if state.outcome == nil, state.ending == nil { state.outcome = trap }
      }
      cancel()
    }
  }
}

extension InterruptHandle {
  fileprivate func end(_ how: Interruption.End) {
    switch how {
    case .cancelled: cancel()
    case .deadlineExceeded: exceedDeadline()
    }
  }
}
