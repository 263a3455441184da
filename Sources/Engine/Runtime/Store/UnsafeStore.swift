import CExecution
import Heap
import WebAssembly

#if canImport(CNative)
  import CNative
#endif

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
  /// What tells the time in nanoseconds, if collections are to be timed; it has to be set before there is an object.
  public var clock: (() -> UInt64)?
  let execution: UnsafeMutablePointer<Execution>
  private let stackReservation: Reservation
  /// The stack of machine code; made when the first needs it.
  private var nativeStack: Reservation?
  /// Where the first frame of machine code goes: frames grow downwards.
  private(set) var nativeStackBase: UnsafeMutablePointer<UInt8>?
  /// The first free slot of the stack.
  var stackPointer: UnsafeMutablePointer<UInt64>
  let stackLimit: UnsafeMutablePointer<UInt64>
  private(set) var instances: [Instance] = []
  private var hostFunctions: [HostFunction] = []
  private var kept: [AnyObject] = []
  /// Why a host function stopped the guest, until the guest's frames are left.
  public var pendingTrap: Trap?
  /// Frames of the current trap that have been left already: those of activations that others enclose.
  var unwound: [Trap.Frame] = []
  let interruption: InterruptHandle
  /// Handles of references that the host let go of.
  let releasedHandles = ReleasedHandles()
  /// The objects; made when the first module or host value needs it.
  private(set) var heap: ObjectHeap?
  /// Where guests stand that wait for a host function, the outermost first.
  private(set) var suspended: [SuspendedFrame] = []
  /// The call that may suspend, while it is under way.
  var asynchronousCall: AsynchronousCall?
  /// Whether the guest leaves its activation now, to wait.
  public var isSuspending = false
  /// Whether the innermost call of a host function comes from machine code.
  var isCalledByMachineCode = false
  /// Why the operation failed for which machine code has waited, for when it goes on.
  var failureOfOperation: Trap?
  /// What the host made and may hold references.
  private(set) var hostTables: [Table] = []
  private(set) var hostGlobals: [Global] = []
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
    guard let reservation = Reservation(capacity: bytes, isOpen: true) else {
      throw LinkError("the system has no room for a stack of \(limits.stackBytes) bytes")
    }
    stackPointer = reservation.base.assumingMemoryBound(to: UInt64.self)
    stackLimit = stackPointer + Int(bytes / 8)
    stackReservation = reservation
    execution = .allocate(capacity: 1)
    execution.initialize(to: Execution())
    execution.pointee.fuel = .max
    interruption = InterruptHandle(execution, stack: stackPointer, limit: stackLimit)
  }

  deinit {
    interruption.close()
    // Instances detach from memories, which other stores may share.
    instances.removeAll()
    execution.deallocate()
  }

  #if canImport(Glibc)
    /// How much the store owns that is never let go of while it lives.
    var possessions: Int { instances.count + hostFunctions.count + kept.count + memoryCount + tableCount }

    /// Forgets what the last guest left behind; its instances stay.
    /// - Returns: false if that cannot be done, since there are objects or a guest is still active.
    func reset() -> Bool {
      guard heap == nil, hostTables.isEmpty, hostGlobals.isEmpty, execution.pointee.activations == 0 else {
        return false
      }
      var fresh = Execution()
      fresh.fuel = .max
      // The stack of machine code is the store's own, and is not made again.
      fresh.nativeStack = execution.pointee.nativeStack
      fresh.nativeStackLimit = execution.pointee.nativeStackLimit
      execution.pointee = fresh
      stackPointer = stackReservation.base.assumingMemoryBound(to: UInt64.self)
      pendingTrap = nil
      unwound.removeAll()
      suspended.removeAll()
      asynchronousCall = nil
      interruption.reset()
      return true
    }
  #endif

  // Fuel and interruption.

  /// The fuel that is left, if the engine meters it.
  public var fuel: Int64 {
    get { max(0, execution.pointee.fuel) }
    set { execution.pointee.fuel = newValue }
  }

  /// The instructions that guests have executed, if the engine meters fuel.
  ///
  /// Instructions up to the next branch count together, so that a trap may count some that did not run. `else` and `end`
  /// do not count.
  public var instructionCount: UInt64 { execution.pointee.instructions }

  /// Lets other threads stop the guests of this store.
  public var interruptHandle: InterruptHandle { interruption }

  // Machine code.

  /// Makes the stack of machine code, if there is none.
  /// - Returns: Whether there is one.
  public func openNativeStack() -> Bool {
    if nativeStack != nil { return true }
    let size = UInt64(max(limits.stackBytes, 65536)) & ~4095
    // The guard is below, and as large as the largest distance from one probe of a frame to the next many times over.
    let guardSize: UInt64 = 1 << 20
    guard let reservation = Reservation(capacity: size + guardSize, isOpen: true),
      reservation.close(before: guardSize)
    else { return false }
    let base = reservation.base.assumingMemoryBound(to: UInt8.self)
    execution.pointee.nativeStackLimit = base + Int(guardSize)
    execution.pointee.nativeStack = base + Int(guardSize + size)
    nativeStackBase = execution.pointee.nativeStack
    nativeStack = consume reservation
    return true
  }

  // Objects.

  /// What the heap has done so far; nil if there is none.
  public var heapStatistics: HeapStatistics? { heap?.statistics }

  /// The heap, made now if there was none.
  func openHeap() throws(LinkError) -> ObjectHeap {
    if let heap { return heap }
    guard let types = engine.types.heapTypes else { throw LinkError("the system has no room for a heap") }
    var options = HeapOptions(limit: min(limits.heapBytes, HeapOptions.largestLimit))
    options.stress = limits.heapStress
    let made = ObjectHeap(types: types, options: options)
    made.clock = clock
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

  /// The instance that has the record of a function that its module defines, or nil if it is none of the store's.
  func owner(of record: UnsafeMutablePointer<FunctionRecord>) -> Instance? { instances.first { $0.owns(record) } }

  /// Keeps a host function alive as long as the store.
  public func retain(_ function: HostFunction) { hostFunctions.append(function) }

  /// Keeps an object alive as long as the store.
  public func retain(_ object: AnyObject) { kept.append(object) }

  /// Makes a table that instances can import.
  /// - Parameter type: Of references of an abstract heap type.
  public func makeTable(_ type: TableType) throws(LinkError) -> Table {
    guard tableCount < limits.tables else { throw LinkError("the store has \(limits.tables) tables, its limit") }
    guard type.element.isNullable else { throw LinkError("a table of \(type.element) has no initial value") }
    let table = try Table(type, limit: limits.tableElements)
    tableCount += 1
    hostTables.append(table)
    return table
  }

  /// Makes a global that instances can import; of a reference, its type is the top of the reference's hierarchy.
  /// - Parameters:
  ///   - value: Its value at first.
  ///   - isMutable: Whether the value may change.
  /// - Throws: If the value is a reference of another store.
  public func makeGlobal(_ value: Value, isMutable: Bool = false) throws(Trap) -> Global {
    if let problem = mismatch(value, value.type) { throw Trap(.host, "the global's value \(problem)") }
    let global = Global(value, isMutable: isMutable)
    if value.type.isReference { hostGlobals.append(global) }
    return global
  }

  /// Makes a memory that instances can import.
  /// - Parameter type: A valid type.
  /// - Throws: If it is above a limit.
  public func makeMemory(_ type: MemoryType) throws(LinkError) -> Memory {
    guard memoryCount < limits.memories else { throw LinkError("the store has \(limits.memories) memories, its limit") }
    memoryCount += 1
    return try Memory(type, limit: limits.memoryBytes)
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
    // Before anything of this call stands on the stack: releasing runs deinitialisers, which may call guests.
    releaseHostValues()
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

  /// Calls a function whose arguments a closure writes.
  /// - Parameters:
  ///   - function: A function of this store or of the host.
  ///   - size: How many slots the arguments or the results take, whichever is more.
  ///   - write: Writes the arguments, which are of the function's parameter types.
  /// - Returns: Where the results stand until the store is next used.
  /// - Throws: The trap that stopped the guest.
  package func call(
    _ function: Function, slots size: Int, _ write: (UnsafeMutablePointer<UInt64>) throws(Trap) -> Void
  ) throws(Trap) -> UnsafePointer<UInt64> {
    try check(function)
    releaseHostValues()
    let base = stackPointer
    guard stackLimit - base > size + 16 else { throw Trap(.callStackExhausted) }
    try write(base)
    try call(function.record, slots: base)
    return UnsafePointer(base)
  }

  /// Calls a function whose arguments stand in the first free slots of the stack.
  func call(_ record: UnsafeMutablePointer<FunctionRecord>, slots: UnsafeMutablePointer<UInt64>) throws(Trap) {
    guard record.pointee.context != nil else {
      return try callHost(record, slots)
    }
    let saved = stackPointer
    try activate()
    engine.tier.call(record, slots)
    try deactivate(saved)
  }

  /// Begins a call of a guest.
  func activate() throws(Trap) {
    guard execution.pointee.activations < limits.activations else {
      throw Trap(.callStackExhausted, "call stack exhausted: \(limits.activations) calls from the host are active")
    }
    execution.pointee.activations += 1
    execution.pointee.status = 0
  }

  /// Ends a call of a guest.
  /// - Parameter saved: The stack pointer from before the call.
  /// - Throws: The trap that stopped the guest.
  func deactivate(_ saved: UnsafeMutablePointer<UInt64>) throws(Trap) {
    execution.pointee.activations -= 1
    stackPointer = saved
    let status = execution.pointee.status
    if status != 0 { throw takeTrap(status) }
  }

  /// Calls a host function for the host; others that it calls use the stack behind its slots.
  private func callHost(
    _ record: UnsafeMutablePointer<FunctionRecord>, _ slots: UnsafeMutablePointer<UInt64>
  ) throws(Trap) {
    let saved = stackPointer
    guard stackLimit - slots >= 2048 else { throw Trap(.callStackExhausted) }
    stackPointer = slots + 2048
    defer { stackPointer = saved }
    try HostFunction.call(record, slots, nil, self)
  }

  /// Runs a host function for a guest.
  /// - Parameters:
  ///   - record: The host function.
  ///   - slots: The arguments, in the caller's frame; nothing of the guest's stands behind them.
  ///   - caller: The calling instance's context.
  ///   - frame: The interpreter's innermost frame.
  ///   - context: Its instance; not the caller's if machine code is between.
  ///   - place: The interpreter's place.
  ///   - back: Where the caller goes on.
  /// - Throws: Why the guest has to stop, or, if `isSuspended`, that it waits.
  public func callHost(
    _ record: UnsafePointer<FunctionRecord>, _ slots: UnsafeMutablePointer<UInt64>,
    _ caller: UnsafeMutablePointer<Context>, _ frame: UnsafeMutablePointer<UInt64>,
    _ context: UnsafeMutablePointer<Context>, at place: UnsafePointer<Cell>, back: UnsafePointer<Cell>
  ) throws(Trap) {
    let saved = stackPointer
    // Room for the arguments and results of any host function.
    guard stackLimit - slots >= 2048 else { throw Trap(.callStackExhausted) }
    stackPointer = slots + 2048
    suspend(at: place, back: back, frame, context, slots, record)
    do throws(Trap) {
      try HostFunction.call(record, slots, caller, self)
    } catch {
      // What waits stays where it is.
      if !isSuspending { leaveHost(saved) }
      throw error
    }
    leaveHost(saved)
  }

  /// Notes where a guest waits for a function outside of its frames.
  func suspend(
    at place: UnsafePointer<Cell>, back: UnsafePointer<Cell>? = nil, _ frame: UnsafeMutablePointer<UInt64>,
    _ context: UnsafeMutablePointer<Context>, _ slots: UnsafeMutablePointer<UInt64>,
    _ callee: UnsafePointer<FunctionRecord>
  ) {
    suspended.append(
      SuspendedFrame(
        place: place, back: back ?? place, frame: frame, context: context, slots: slots, callee: callee))
  }

  /// Ends the innermost call of a host function by a guest.
  func leaveHost(_ saved: UnsafeMutablePointer<UInt64>) {
    stackPointer = saved
    suspended.removeLast()
  }

  /// Whether an exception is an object of this store, and may be thrown to its guests.
  public func isOwner(_ exception: Reference) -> Bool {
    exception.hierarchy == .exn && exception.owner?.store === self
  }

  /// Makes the trap for a status, with what the host function said and where it happened.
  func takeTrap(_ status: UInt32) -> Trap {
    execution.pointee.status = 0
    var trap = pendingTrap ?? Trap(TrapKind(rawValue: status) ?? .host)
    pendingTrap = nil
    if trap.kind == .uncaughtException, trap.exception == nil {
      trap.exception = reference(execution.pointee.exception, .exn)
      execution.pointee.exception = 0
    }
    if trap.backtrace.isEmpty { trap.backtrace = takeBacktrace() }
    unwound.removeAll()
    return trap
  }
}

/// Stops the guests of a store from any thread.
///
/// Sound because contexts are only touched under the lock, and taken out before they are freed.
public final class InterruptHandle: @unchecked Sendable {
  private struct State {
    var contexts: [UnsafeMutablePointer<Context>] = []
    var execution: UnsafeMutablePointer<Execution>?
    var reason: UInt32 = 0

    mutating func stop(_ reason: UInt32, _ stackLimit: UnsafeMutablePointer<UInt64>) {
      self.reason = reason
      for context in contexts { apus_interrupt(context, reason, stackLimit) }
      #if canImport(CNative)
        guard let execution else { return }
        apus_set_interrupted(execution, reason)
        if reason != 0 { apus_native_interrupt(execution) }
      #endif
    }
  }

  private let state = Lock(State())

  private let stack: UnsafeMutablePointer<UInt64>
  private let limit: UnsafeMutablePointer<UInt64>

  init(
    _ execution: UnsafeMutablePointer<Execution>, stack: UnsafeMutablePointer<UInt64>,
    limit: UnsafeMutablePointer<UInt64>
  ) {
    self.stack = stack
    self.limit = limit
    state.withLock { $0.execution = execution }
  }

  /// Stops the guest at its next backward branch or call; it traps with `cancelled`.
  public func cancel() { set(.cancelled) }

  /// Stops the guest as `cancel` does; it traps with `deadlineExceeded`.
  public func exceedDeadline() {
    // Who was cancelled stays cancelled.
    state.withLock { state in
      if state.reason == 0 { state.stop(TrapKind.deadlineExceeded.rawValue, stack) }
    }
  }

  /// Lets guests run again.
  public func reset() { set(nil) }

  /// Lets guests run again if they were stopped for a reason; another stays.
  /// - Parameter reason: `cancelled` or `deadlineExceeded`.
  public func reset(_ reason: TrapKind) { set(nil, insteadOf: reason) }

  /// Why guests are to stop, or nil if they may run.
  public var reason: TrapKind? { state.withLock { TrapKind(rawValue: $0.reason) } }

  private func set(_ reason: TrapKind?, insteadOf old: TrapKind? = nil) {
    state.withLock { state in
      if let old, state.reason != old.rawValue { return }
      state.stop(reason?.rawValue ?? 0, reason == nil ? limit : stack)
    }
  }

  func add(_ context: UnsafeMutablePointer<Context>) {
    state.withLock { state in
      state.contexts.append(context)
      apus_interrupt(context, state.reason, state.reason == 0 ? limit : stack)
    }
  }

  func close() {
    state.withLock { state in
      state.contexts.removeAll()
      state.execution = nil
    }
  }
}
