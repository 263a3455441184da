import CExecution
import Heap

#if canImport(CNative)
  import CNative
#endif

// What machine code asks of its store.
//
// Sound because a function of the host, and one that is interpreted, run while machine code waits: the interpreter's frames
// begin at slots that machine code has filled, above all that are in use.
extension Store {
  /// Calls a function that has no machine code, for machine code. The outcome is the execution's status.
  /// - Parameters:
  ///   - record: The function.
  ///   - slots: The arguments, and then the results.
  ///   - caller: The calling instance's context.
  public func callFromMachineCode(
    _ record: UnsafeMutablePointer<FunctionRecord>, _ slots: UnsafeMutablePointer<UInt64>,
    _ caller: UnsafeMutablePointer<Context>, place: UnsafePointer<Cell>, frame: UnsafeMutablePointer<UInt64>,
    context: UnsafeMutablePointer<Context>
  ) {
    let wasCalled = isCalledByMachineCode
    defer { isCalledByMachineCode = wasCalled }
    guard record.pointee.context != nil else {
      isCalledByMachineCode = true
      do throws(Trap) {
        try callHost(record, slots, caller, frame, context, at: place, back: place)
      } catch {
        if isSuspending { execution.pointee.status = Self.suspendedStatus } else { failInMachineCode(error) }
      }
      return
    }
    isCalledByMachineCode = false
    let saved = stackPointer
    suspend(at: place, frame, context, slots, record)
    engine.tier.call(record, slots)
    leaveHost(saved)
    if execution.pointee.status != 0, !isCaught() { unwind() }
  }

  /// Lets machine code that has called the host end with a trap, or go on where it catches the exception.
  private func failInMachineCode(_ trap: Trap) {
    pendingTrap = trap
    execution.pointee.status = trap.kind.rawValue
    execution.pointee.pc = nil
    execution.pointee.nativePlace = nil
    _ = isCaught()
  }

  #if canImport(CNative)
    /// Goes on with machine code that has waited for the host; its results stand in the slots. The outcome is the execution's
    /// status.
    /// - Parameter failure: Why there are no results.
    public func resumeMachineCode(_ failure: Trap?) {
      failureOfOperation = failure
      apus_native_resume(execution) { context in
        let store = Unmanaged<Instance>.fromOpaque(context.pointee.instance).takeUnretainedValue().store
        if let failure = store.failureOfOperation {
          store.failureOfOperation = nil
          store.failInMachineCode(failure)
        }
        return 0
      }
    }
  #endif

  /// Whether the machine code that has called catches what the call has ended with. Then it is an exception in flight, and
  /// nothing else is known of it any more.
  private func isCaught() -> Bool {
    guard let exception = thrownException else {
      // Nothing that machine code could catch.
      execution.pointee.exception = 0
      return false
    }
    #if canImport(CNative)
      guard apus_native_catches(execution) != 0 else { return false }
      catchTrap()
      execution.pointee.exception = exception
      execution.pointee.status = TrapKind.uncaughtException.rawValue
      return true
    #else
      return false
    #endif
  }

  /// The exception that the execution's status stands for, if it is one and guests of this store may catch it.
  public var thrownException: UInt64? {
    guard execution.pointee.status == TrapKind.uncaughtException.rawValue else { return nil }
    guard let trap = pendingTrap else { return execution.pointee.exception == 0 ? nil : execution.pointee.exception }
    guard let exception = trap.exception, isOwner(exception) else { return nil }
    return exception.bits
  }

  /// Visits the frames of machine code, of all activations: they stand one behind the other, and with them the registers that
  /// were pushed where machine code was left.
  public func visitStack(_ visitor: inout StackVisitor) {
    guard let base = nativeStackBase, let top = execution.pointee.nativeStack, top < base else { return }
    let words = (base - top) / 8
    UnsafeRawPointer(top).withMemoryRebound(to: UInt64.self, capacity: words) {
      visitor.visit(UnsafeBufferPointer(start: $0, count: words))
    }
  }

  /// Notes the frames of an activation that a trap leaves.
  public func unwind() {
    if pendingTrap?.backtrace.isEmpty ?? true, unwound.count < Trap.maximumFrames {
      unwound += engine.tier.backtrace(execution).prefix(Trap.maximumFrames - unwound.count)
    }
    execution.pointee.pc = nil
    execution.pointee.nativePlace = nil
    switch TrapKind(rawValue: execution.pointee.status) {
    case .cancelled, .deadlineExceeded: heap?.abandonAllocation()
    default: break
    }
  }

  /// Forgets a trap that an exception's handler has caught.
  public func catchTrap() {
    unwound.removeAll()
    pendingTrap = nil
    execution.pointee.status = 0
    execution.pointee.exception = 0
    execution.pointee.pc = nil
    execution.pointee.nativePlace = nil
  }

  /// All frames of a trap, the innermost first.
  func takeBacktrace() -> [Trap.Frame] {
    var frames = unwound
    if frames.count < Trap.maximumFrames {
      frames += engine.tier.backtrace(execution).prefix(Trap.maximumFrames - frames.count)
    }
    execution.pointee.pc = nil
    execution.pointee.nativePlace = nil
    return frames
  }

  /// The store's instances of the module that a frame is in.
  package func instances(of frame: Trap.Frame) -> [Instance] {
    instances.filter { UInt(bitPattern: Unmanaged.passUnretained($0.module).toOpaque()) == frame.module }
  }

  /// The function that contains a place in the machine code of the store's modules.
  public func frame(at place: UnsafeRawPointer) -> Trap.Frame? {
    for instance in instances {
      guard let found = instance.module.native?.locate(place) else { continue }
      return Trap.Frame(function: found.function, offset: found.offset, in: instance.module)
    }
    return nil
  }
}
