import CExecution
import Runtime
import WebAssembly

// What calls need beside handlers. Sound because records are valid as long as their store, which is running.

/// The function behind a reference, or nil for null.
@inline(__always)
func function(_ reference: UInt64) -> UnsafeMutablePointer<FunctionRecord>? {
  UnsafeMutablePointer(bitPattern: UInt(truncatingIfNeeded: reference))
}

/// The record of a function of an instance, by its index.
@inline(never)
func record(_ index: UInt32, _ ctx: Machine) -> UnsafeMutablePointer<FunctionRecord> {
  let imported = ctx.pointee.importedFunctionCount
  if index < imported { return ctx.pointee.imports[Int(index)] }
  return Instance.fill(ctx.pointee.functions + Int(index - imported), ctx)
}

/// Whether a function may be called as one of a type (Wasm 3.0 §4.6.10).
@inline(never)
func isCallable(
  _ record: UnsafeMutablePointer<FunctionRecord>, _ expected: UnsafePointer<TypeRecord>, _ ctx: Machine
) -> Bool {
  Instance.fill(record, ctx)
  guard let type = record.pointee.type else { return false }
  return type == expected
    || (type.pointee.depth >= expected.pointee.depth
      && type.pointee.display[Int(expected.pointee.depth)] == expected)
}

/// Makes `execution.callee` ready to be entered: translates it, or runs it if it is the host's. `back` is where the caller
/// goes on, for whoever looks for its references meanwhile.
/// - Returns: The record, or nil if a host function has run or failed.
@inline(never)
func callTarget(
  _ frame: Frame, _ pc: Code, _ fp: Frame, _ ctx: Machine, back: Code
) -> UnsafeMutablePointer<FunctionRecord>? {
  guard let callee = ctx.pointee.execution.pointee.callee else { return nil }
  guard let context = callee.pointee.context else {
    callHost(callee, frame, pc, fp, ctx, back)
    return nil
  }
  if callee.pointee.code == nil {
    Instance.fill(callee, context)
    let position = Int(callee.pointee.index - context.pointee.importedFunctionCount)
    if apus_load_code(context.pointee.code + position) == nil {
      guard translate(position, pc, fp, context) else { return nil }
    }
    callee.pointee.code = apus_load_code(context.pointee.code + position)
  }
  return callee
}

/// Runs a host function; a failure is recorded as the execution's status.
private func callHost(
  _ callee: UnsafeMutablePointer<FunctionRecord>, _ frame: Frame, _ pc: Code, _ fp: Frame, _ ctx: Machine, _ back: Code
) {
  let store = instance(ctx).store
  do throws(Trap) {
    try store.callHost(callee, frame, ctx, fp, ctx, at: pc, back: back)
  } catch {
    if store.isSuspending {
      ctx.pointee.execution.pointee.status = Store.suspendedStatus
      return
    }
    fail(error, pc, fp, ctx)
  }
}

/// Records that a host function failed, or, if a guest catches what was thrown, in `execution.resumePC` where to go on.
func fail(_ trap: Trap, _ pc: Code, _ fp: Frame, _ ctx: Machine) {
  let store = instance(ctx).store
  // An exception that passed through the host may be caught by the guest that called it.
  if trap.kind == .uncaughtException, let exception = trap.exception, store.isOwner(exception) {
    if unwind(exception.bits, pc, fp, ctx) { return }
  }
  store.pendingTrap = trap
  record(trap.kind, pc, fp, ctx)
}

@inline(__always)
func instance(_ ctx: Machine) -> Instance {
  Unmanaged<Instance>.fromOpaque(ctx.pointee.instance).takeUnretainedValue()
}

/// Translates a function of an instance's module.
/// - Parameter position: Among the functions that the module defines.
/// - Returns: Whether there is code now; if not, a trap is recorded.
@inline(never)
func translate(_ position: Int, _ pc: Code, _ fp: Frame, _ ctx: Machine) -> Bool {
  let instance = instance(ctx)
  do throws(Trap) {
    _ = try Translator.code(of: position, instance.module)
    return true
  } catch {
    instance.store.pendingTrap = error
    record(error.kind, pc, fp, ctx)
    return false
  }
}

/// Records why and where execution stops.
@inline(never)
func record(_ kind: TrapKind, _ pc: Code, _ fp: Frame, _ ctx: Machine) {
  let execution = ctx.pointee.execution
  execution.pointee.status = kind.rawValue
  execution.pointee.pc = pc
  execution.pointee.fp = fp
  execution.pointee.context = ctx
}
