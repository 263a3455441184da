import Runtime
import WebAssembly

/// Makes guests of one module in microseconds: instances that guests have used are put back to how they began, so that
/// each guest finds a fresh one.
///
/// ```swift
/// let pool = WASIPool(module)
/// let process = WASIProcess(pool, try WASIEnvironment(configuration))  // one a guest, from any thread
/// let code = try process.run()
/// ```
///
/// Guests that trapped leave nothing: their instance is not used again. Modules that start threads, that import or share
/// memories, or that have objects of the garbage collector are instantiated anew for each guest.
public final class WASIPool: Sendable {
  /// The module.
  public let module: CompiledModule
  /// What each guest may use.
  public let limits: StoreLimits
  /// How many unused instances are kept.
  public let capacity: Int
  private let template: InstanceTemplate?
  private let makeCapabilities: @Sendable () -> [any Capability]
  private let unused = Lock<[Seat]>([])

  /// An instance with what its functions find its guest by. Of one thread at a time, which the pool sees to.
  struct Seat: @unchecked Sendable {
    let instance: ReusableInstance
    let occupant: Occupant
    let capabilities: [any Capability]
  }

  /// Prepares for guests of a module.
  /// - Parameters:
  ///   - module: The module.
  ///   - limits: What each guest may use.
  ///   - capacity: How many unused instances are kept.
  ///   - capabilities: Makes what guests may import beside WASI, for one instance. Those that cannot forget a guest
  ///     (`Capability.reset`) are made anew with the instance for each guest.
  public init(
    _ module: CompiledModule, limits: StoreLimits = StoreLimits(), capacity: Int = 64,
    capabilities: @escaping @Sendable () -> [any Capability] = { [] }
  ) {
    self.module = module
    self.limits = limits
    self.capacity = capacity
    makeCapabilities = capabilities
    let startsThreads = module.module.imports.contains { $0.module == "wasi" && $0.name == "thread-spawn" }
    template = startsThreads ? nil : InstanceTemplate(module)
  }

  /// Whether instances are used again.
  public var isReusing: Bool { template != nil }

  /// Makes the capabilities for a guest whose instance is not the pool's.
  func capabilities() -> [any Capability] { makeCapabilities() }

  /// An instance for a guest.
  /// - Returns: nil if the module's instances cannot be used again.
  /// - Throws: What does not fit.
  func seat(for environment: WASIEnvironment) throws(InstantiationError) -> Seat? {
    guard let template else { return nil }
    let seat: Seat
    if let taken = unused.withLock({ $0.popLast() }) { seat = taken } else { seat = try makeSeat(template) }
    seat.occupant.environment = environment
    return seat
  }

  /// Makes an instance before the first guest comes, if instances are used again.
  /// - Throws: What does not fit.
  public func prepare() throws(InstantiationError) {
    guard let template else {
      do throws(LinkError) { try WASIProcess.check(module, makeCapabilities(), limits) } catch { throw .link(error) }
      return
    }
    let seat = try makeSeat(template)
    unused.withLock { $0.append(seat) }
  }

  private func makeSeat(_ template: InstanceTemplate) throws(InstantiationError) -> Seat {
    let occupant = Occupant()
    let capabilities = makeCapabilities()
    let instance = try template.makeInstance(limits: limits) { store throws(LinkError) in
      try WASIProcess.functions(of: module, occupant, capabilities)
    }
    return Seat(instance: instance, occupant: occupant, capabilities: capabilities)
  }

  /// Takes an instance back from a guest that ended by itself, and makes it as new.
  func take(back seat: Seat) {
    seat.occupant.environment = nil
    // Functions of WASI work on the guest's thread; what others do is not known.
    guard unused.withLock({ $0.count }) < capacity,
      seat.instance.reset(isOfThisThread: seat.capabilities.isEmpty), seat.capabilities.allSatisfy({ $0.reset() })
    else { return }
    unused.withLock { unused in
      if unused.count < capacity { unused.append(seat) }
    }
  }

  /// Lets go of all unused instances.
  public func drain() { unused.withLock { $0 = [] } }
}
