import CExecution
import WebAssembly

#if canImport(CNative)
  import CNative
#endif

// Guests that wait for an asynchronous host function. A guest's frames stand in the store's stack and nowhere else, so a
// guest suspends by leaving the handlers and resumes by entering them again, on whichever thread.
//
// Sound because a suspended call keeps its activation, its stack pointer and its entry in `suspended`: what runs in the
// store meanwhile uses the stack behind it and returns before it resumes, since only one call of a store may suspend.

/// A call of a host function that is under way.
public struct SuspendedFrame {
  /// The caller's instruction.
  public let place: UnsafePointer<Cell>
  /// Where the caller goes on.
  public let back: UnsafePointer<Cell>
  /// The caller's frame.
  public let frame: UnsafeMutablePointer<UInt64>
  /// The caller's instance.
  public let context: UnsafeMutablePointer<Context>
  /// The arguments, and then the results.
  public let slots: UnsafeMutablePointer<UInt64>
  let callee: UnsafePointer<FunctionRecord>
}

/// A call that may suspend.
struct AsynchronousCall {
  /// The stack pointer from before the call; the arguments and results stand there.
  var base: UnsafeMutablePointer<UInt64>
  /// How many calls from the host were active before.
  var activations: UInt32
  /// What the guest waits for, once it does.
  var operation: AnyObject?
}

/// How far a call that may suspend has come.
package enum CallProgress {
  /// The results stand where the arguments stood.
  case finished(UnsafePointer<UInt64>)
  /// The guest waits for an operation, whose results go to the slots.
  case suspended(AnyObject, UnsafeMutablePointer<UInt64>)
}

extension Store {
  /// The status of an execution that was suspended.
  public static var suspendedStatus: UInt32 { .max }

  /// Whether the guest waits for an asynchronous host function.
  public var isSuspended: Bool { asynchronousCall?.operation != nil }

  /// Suspends the guest that calls; for an asynchronous host function, which throws what this gives.
  /// - Parameters:
  ///   - call: The call of the host function.
  ///   - operation: What is to be done meanwhile.
  /// - Returns: What to throw.
  package func suspend(_ call: borrowing HostCall, for operation: AnyObject) -> Trap {
    guard let active = asynchronousCall, call.context != nil else {
      return Trap(.host, "an asynchronous host function needs an asynchronous call of the guest")
    }
    guard execution.pointee.activations == active.activations + 1, active.operation == nil else {
      return Trap(
        .host, "an asynchronous host function cannot wait: a host function has called the guest and is still active")
    }
    guard canMachineCodeWait else {
      return Trap(
        .host,
        "an asynchronous host function cannot wait: a compiled function has called an interpreted one, which is active")
    }
    asynchronousCall?.operation = operation
    isSuspending = true
    return Trap(.host, "suspended")
  }

  /// Whether nothing but machine code stands between the interpreter's frames and the host, if there is any.
  private var canMachineCodeWait: Bool {
    #if canImport(CNative)
      guard let activation = execution.pointee.native else { return true }
      return activation.pointee.outer == nil && isCalledByMachineCode
    #else
      return true
    #endif
  }

  /// Begins a call that may suspend.
  /// - Parameters:
  ///   - function: A function of this store.
  ///   - size: How many slots the arguments or the results take, whichever is more.
  ///   - write: Writes the arguments.
  /// - Throws: The trap that stopped the guest.
  package func begin(
    _ function: Function, slots size: Int, _ write: (UnsafeMutablePointer<UInt64>) throws(Trap) -> Void
  ) throws(Trap) -> CallProgress {
    try check(function)
    guard asynchronousCall == nil else { throw Trap(.host, "the store is in another asynchronous call") }
    releaseHostValues()
    let base = stackPointer
    guard stackLimit - base > size + 16 else { throw Trap(.callStackExhausted) }
    try write(base)
    guard function.record.pointee.context != nil else {
      try call(function.record, slots: base)
      return .finished(base)
    }
    asynchronousCall = AsynchronousCall(base: base, activations: execution.pointee.activations)
    do throws(Trap) {
      try activate()
    } catch {
      asynchronousCall = nil
      throw error
    }
    engine.tier.call(function.record, base)
    return try progress()
  }

  /// Goes on with the guest, after the operation for which it waits.
  /// - Parameter failure: Why the operation failed; if it did not, its results stand in the slots.
  /// - Throws: The trap that stopped the guest.
  package func resume(_ failure: Trap?) throws(Trap) -> CallProgress {
    guard let frame = suspended.last, let call = asynchronousCall, call.operation != nil else {
      throw Trap(.host, "the guest is not suspended")
    }
    asynchronousCall?.operation = nil
    isSuspending = false
    leaveHost(call.base)
    execution.pointee.status = 0
    // A guest that is to stop stops here, and not only where it next branches.
    engine.tier.resume(frame, failure ?? interruption.reason.map { Trap($0) })
    return try progress()
  }

  private func progress() throws(Trap) -> CallProgress {
    guard let call = asynchronousCall else { throw Trap(.host, "no asynchronous call is active") }
    if execution.pointee.status == Self.suspendedStatus, let operation = call.operation, let frame = suspended.last {
      isSuspending = false
      return .suspended(operation, frame.slots)
    }
    asynchronousCall = nil
    try deactivate(call.base)
    return .finished(call.base)
  }
}
