import CExecution
import Heap
import WebAssembly

/// What a group of instances lives in (Wasm 3.0 §4.2.4): they can reach each other and go together.
///
/// A store belongs to one thread at a time. `interrupt` alone may be called from any thread.
///
/// Sound because the store owns its instances, which own what their contexts point to, and because the stack is only
/// used between `base` and `limit`, which calls check.
public final class Store {
  /// The engine.
  public let engine: Engine
  /// What guests may use.
  public let limits: StoreLimits
  let execution: UnsafeMutablePointer<Execution>
  private let stackReservation: Reservation
  /// The first free slot of the stack.
  var stackPointer: UnsafeMutablePointer<UInt64>
  let stackLimit: UnsafeMutablePointer<UInt64>
  private(set) var instances: [Instance] = []
  private var hostFunctions: [HostFunction] = []
  private var kept: [AnyObject] = []
  /// Why a host function stopped the guest, until the guest's frames are left.
  public var pendingTrap: Trap?
  let interruption: InterruptHandle
  /// The objects; made when the first module or host value needs it.
  private(set) var heap: ObjectHeap?
  /// Where guests stand that wait for a host function, the outermost first.
  private(set) var suspended: [SuspendedFrame] = []

  /// A call of a host function that is under way.
  struct SuspendedFrame {
    /// Where the caller goes on.
    var back: UnsafePointer<Cell>
    var frame: UnsafeMutablePointer<UInt64>
    var context: UnsafeMutablePointer<Context>
    /// The arguments and the function.
    var slots: UnsafeMutablePointer<UInt64>
    var callee: UnsafePointer<FunctionRecord>
  }
  var memoryCount = 0
  var tableCount = 0

  /// Makes an empty store.
  /// - Parameters:
  ///   - engine: The engine.
  ///   - limits: What guests may use.
  /// - Throws: If the system has no room for the stack.
  public init(_ engine: Engine, limits: StoreLimits = StoreLimits()) throws(LinkError) {
    self.engine = engine
    self.limits = limits
    let bytes = UInt64(max(limits.stackBytes, 4096))
    guard var reservation = Reservation(capacity: bytes), reservation.commit(bytes) else {
      throw LinkError("the system has no room for a stack of \(limits.stackBytes) bytes")
    }
    stackPointer = reservation.base.assumingMemoryBound(to: UInt64.self)
    stackLimit = stackPointer + Int(bytes / 8)
    stackReservation = reservation
    execution = .allocate(capacity: 1)
    execution.initialize(to: Execution())
    execution.pointee.fuel = .max
    interruption = InterruptHandle(stack: stackPointer, limit: stackLimit)
  }

  deinit {
    interruption.close()
    // Instances detach from memories, which other stores may share.
    instances.removeAll()
    execution.deallocate()
  }

  // Fuel and interruption.

  /// The fuel that is left, if the engine meters it.
  public var fuel: Int64 {
    get { max(0, execution.pointee.fuel) }
    set { execution.pointee.fuel = newValue }
  }

  /// Lets other threads stop the guests of this store.
  public var interruptHandle: InterruptHandle { interruption }

  // Objects.

  /// The heap, made now if there was none.
  func openHeap() throws(LinkError) -> ObjectHeap {
    if let heap { return heap }
    guard let types = engine.types.heapTypes else { throw LinkError("the system has no room for a heap") }
    let made = ObjectHeap(types: types, options: HeapOptions(limit: min(limits.heapBytes, HeapOptions.largestLimit)))
    heap = made
    for instance in instances { instance.context.pointee.heap = made.state }
    return made
  }

  // Ownership.

  func add(_ instance: Instance) throws(LinkError) {
    guard instances.count < limits.instances else {
      throw LinkError("the store has \(limits.instances) instances, its limit")
    }
    instances.append(instance)
    interruption.add(instance.context)
    if let heap { instance.context.pointee.heap = heap.state }
  }

  /// Keeps a host function alive as long as the store.
  public func retain(_ function: HostFunction) { hostFunctions.append(function) }

  /// Keeps an object alive as long as the store.
  public func retain(_ object: AnyObject) { kept.append(object) }

  /// Makes a table that instances can import.
  /// - Parameter type: Of references of an abstract heap type.
  public func makeTable(_ type: TableType) throws(LinkError) -> Table {
    tableCount += 1
    return try Table(type, limit: limits.tableElements)
  }

  // Calls.

  /// Calls a function.
  /// - Parameters:
  ///   - record: A function of this store or of the host.
  ///   - arguments: One value a parameter, of its type.
  /// - Returns: One value a result.
  /// - Throws: The trap that stopped the guest.
  func call(_ record: UnsafeMutablePointer<FunctionRecord>, _ arguments: [Value]) throws(Trap) -> [Value] {
    let type = record.pointee.type.map { engine.types.functionType($0) } ?? FunctionType()
    let base = stackPointer
    let size = max(type.parameters.slots, type.results.slots)
    guard stackLimit - base > size + 16 else { throw Trap(.callStackExhausted) }
    var slot = base
    for (argument, type) in zip(arguments, type.parameters) {
      argument.write(slot)
      slot += type.slots
    }
    try call(record, slots: base)
    var results: [Value] = []
    slot = base
    for type in type.results {
      results.append(value(slot, type))
      slot += type.slots
    }
    return results
  }

  /// Calls a function whose arguments stand in the first free slots of the stack.
  func call(_ record: UnsafeMutablePointer<FunctionRecord>, slots: UnsafeMutablePointer<UInt64>) throws(Trap) {
    guard record.pointee.context != nil else {
      return try HostFunction.call(record, slots, nil)
    }
    guard execution.pointee.activations < limits.activations else {
      throw Trap(.callStackExhausted, "call stack exhausted: \(limits.activations) calls from the host are active")
    }
    let saved = stackPointer
    execution.pointee.activations += 1
    execution.pointee.status = 0
    engine.tier.call(record, slots)
    execution.pointee.activations -= 1
    stackPointer = saved
    let status = execution.pointee.status
    if status != 0 { throw takeTrap(status) }
  }

  /// Runs a host function for a guest.
  /// - Parameters:
  ///   - record: The host function.
  ///   - slots: The arguments, in the caller's frame; nothing of the guest's stands behind them.
  ///   - caller: The calling instance's context.
  ///   - frame: The caller's frame.
  ///   - back: Where the caller goes on.
  public func callHost(
    _ record: UnsafePointer<FunctionRecord>, _ slots: UnsafeMutablePointer<UInt64>,
    _ caller: UnsafeMutablePointer<Context>, _ frame: UnsafeMutablePointer<UInt64>, back: UnsafePointer<Cell>
  ) throws(Trap) {
    let saved = stackPointer
    // Room for the arguments and results of any host function.
    guard stackLimit - slots >= 2048 else { throw Trap(.callStackExhausted) }
    stackPointer = slots + 2048
    suspended.append(SuspendedFrame(back: back, frame: frame, context: caller, slots: slots, callee: record))
    defer {
      stackPointer = saved
      suspended.removeLast()
    }
    try HostFunction.call(record, slots, caller)
  }

  /// Makes the trap for a status, with what the host function said and where it happened.
  private func takeTrap(_ status: UInt32) -> Trap {
    execution.pointee.status = 0
    var trap = pendingTrap ?? Trap(TrapKind(rawValue: status) ?? .host)
    pendingTrap = nil
    if trap.kind == .uncaughtException, trap.exception == nil {
      trap.exception = reference(execution.pointee.exception, .exn)
      execution.pointee.exception = 0
    }
    if trap.backtrace.isEmpty { trap.backtrace = engine.tier.backtrace(execution) }
    return trap
  }
}

/// Stops the guests of a store from any thread.
///
/// Sound because contexts are only touched under the lock, and taken out before they are freed.
public final class InterruptHandle: @unchecked Sendable {
  private struct State {
    var contexts: [UnsafeMutablePointer<Context>] = []
    var reason: UInt32 = 0
  }

  private let state = Lock(State())

  private let stack: UnsafeMutablePointer<UInt64>
  private let limit: UnsafeMutablePointer<UInt64>

  init(stack: UnsafeMutablePointer<UInt64>, limit: UnsafeMutablePointer<UInt64>) {
    self.stack = stack
    self.limit = limit
  }

  /// Stops the guest at its next backward branch or call; it traps with `cancelled`.
  public func cancel() { set(.cancelled) }

  /// Stops the guest as `cancel` does; it traps with `deadlineExceeded`.
  public func exceedDeadline() { set(.deadlineExceeded) }

  /// Lets guests run again.
  public func reset() { set(nil) }

  private func set(_ reason: TrapKind?) {
    state.withLock { state in
      state.reason = reason?.rawValue ?? 0
      for context in state.contexts { apus_interrupt(context, state.reason, reason == nil ? limit : stack) }
    }
  }

  func add(_ context: UnsafeMutablePointer<Context>) {
    state.withLock { state in
      state.contexts.append(context)
      apus_interrupt(context, state.reason, state.reason == 0 ? limit : stack)
    }
  }

  func close() { state.withLock { $0.contexts.removeAll() } }
}
