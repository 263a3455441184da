import CExecution
import Runtime
import WebAssembly

// Calls and returns.
//
// A frame starts with the parameters, which the caller has put in consecutive slots of its own. Behind them, at the
// linkage offset, which leaves room for the results, stand the return address, the caller's frame and the caller's
// context. Then come the other locals and the operands. Results replace the parameters.
//
// The header in front of a function's code holds the linkage offset in `a`, in `b` how many slots behind the linkage must
// be zero at first, and the frame size in `immediate`.

/// Enters a function.
/// - Parameters:
///   - code: The function's first instruction.
///   - frame: The callee's frame.
///   - linkage: The offset of the linkage in it.
///   - back: Where the caller goes on.
@inline(__always)
func enter(
  _ code: Code, _ frame: Frame, linkage: UInt16, back: Code, _ pc: Code, _ fp: Frame, _ mem: Bytes, _ ctx: Machine,
  _ acc: UInt64, _ facc: Double
) {
  if frame + Int((code - 1).pointee.immediate) > apus_stack_limit(ctx) {
    return op_stackExhausted(pc, fp, mem, ctx, acc, facc)
  }
  link(frame + Int(linkage), back, fp, ctx, code)
  next(code, frame, mem, ctx, acc, facc)
}

@inline(__always)
func link(_ slots: Frame, _ back: Code, _ fp: Frame, _ ctx: Machine, _ code: Code) {
  slots[0] = UInt64(UInt(bitPattern: back))
  slots[1] = UInt64(UInt(bitPattern: fp))
  slots[2] = UInt64(UInt(bitPattern: ctx))
  var local = slots + 3
  let end = local + Int((code - 1).pointee.b)
  while local < end {
    local.pointee = 0
    local += 1
  }
}

/// What a frame's linkage says.
@inline(__always) func returnAddress(_ link: Frame) -> Code {
  Code(bitPattern: UInt(truncatingIfNeeded: link[0])).unsafelyUnwrapped
}
@inline(__always) func callerFrame(_ link: Frame) -> Frame {
  Frame(bitPattern: UInt(truncatingIfNeeded: link[1])).unsafelyUnwrapped
}
@inline(__always) func callerContext(_ link: Frame) -> Machine {
  Machine(bitPattern: UInt(truncatingIfNeeded: link[2])).unsafelyUnwrapped
}
@c func op_call(_ pc: Code, _ fp: Frame, _ mem: Bytes, _ ctx: Machine, _ acc: UInt64, _ facc: Double) {
  let i = pc.pointee
  guard let code = apus_load_code(ctx.pointee.code + Int(i.immediate)) else {
    return op_callUntranslated(pc, fp, mem, ctx, acc, facc)
  }
  enter(code, fp + Int(i.a), linkage: i.b, back: pc + 1, pc, fp, mem, ctx, acc, facc)
}

/// Translates the function and calls it; the cell is that of `op_call`.
@c @inline(never) func op_callUntranslated(
  _ pc: Code, _ fp: Frame, _ mem: Bytes, _ ctx: Machine, _ acc: UInt64, _ facc: Double
) {
  guard translate(Int(pc.pointee.immediate), pc, fp, ctx) else { return stop(ctx) }
  op_call(pc, fp, mem, ctx, acc, facc)
}

/// Calls an imported function, whose index is the immediate.
@c func op_callImported(_ pc: Code, _ fp: Frame, _ mem: Bytes, _ ctx: Machine, _ acc: UInt64, _ facc: Double) {
  let i = pc.pointee
  ctx.pointee.execution.pointee.callee = ctx.pointee.imports[Int(i.immediate)]
  ctx.pointee.execution.pointee.callBack = pc + 1
  op_callRecord(pc, fp, mem, ctx, acc, facc)
}

/// Calls the function `execution.callee`, which has been checked; `a` is the frame and `returnAddress` where to go on.
@c @inline(never) func op_callRecord(
  _ pc: Code, _ fp: Frame, _ mem: Bytes, _ ctx: Machine, _ acc: UInt64, _ facc: Double
) {
  let execution = ctx.pointee.execution
  let frame = fp + Int(pc.pointee.a)
  let back = execution.pointee.callBack.unsafelyUnwrapped
  guard let callee = callTarget(frame, pc, fp, ctx, back: back) else {
    if execution.pointee.status != 0 { return stop(ctx) }
    if execution.pointee.resumePC != nil { return op_resume(pc, fp, mem, ctx, acc, facc) }
    // A host function has run.
    return next(back, fp, ctx.pointee.memory, ctx, acc, facc)
  }
  guard let code = callee.pointee.code, let context = callee.pointee.context else { return stop(ctx) }
  let linkage = (code - 1).pointee.a
  if frame + Int((code - 1).pointee.immediate) > apus_stack_limit(ctx) {
    return op_stackExhausted(pc, fp, mem, ctx, acc, facc)
  }
  link(frame + Int(linkage), back, fp, ctx, code)
  next(code, frame, context.pointee.memory, context, acc, facc)
}

/// `a` frame, `b` index, `c` linkage, `d` table; the next cell's immediate is the type.
@c func op_callIndirect(_ pc: Code, _ fp: Frame, _ mem: Bytes, _ ctx: Machine, _ acc: UInt64, _ facc: Double) {
  let i = pc.pointee
  let table = ctx.pointee.tables[Int(i.d)]
  let index: UInt64 = get(fp, i.b)
  if index >= table.pointee.count { return op_undefinedElement(pc, fp, mem, ctx, acc, facc) }
  guard let record = function(table.pointee.elements[Int(truncatingIfNeeded: index)]) else {
    return op_uninitializedElement(pc, fp, mem, ctx, acc, facc)
  }
  let expected = ctx.pointee.types[Int((pc + 1).pointee.immediate)]
  if record.pointee.type == expected, record.pointee.context == ctx, let code = record.pointee.code {
    return enter(code, fp + Int(i.a), linkage: i.c, back: pc + 2, pc, fp, mem, ctx, acc, facc)
  }
  guard isCallable(record, expected, ctx) else { return op_indirectCallTypeMismatch(pc, fp, mem, ctx, acc, facc) }
  ctx.pointee.execution.pointee.callee = record
  ctx.pointee.execution.pointee.callBack = pc + 2
  op_callRecord(pc, fp, mem, ctx, acc, facc)
}

/// `a` frame, `b` reference, `c` linkage.
@c func op_callRef(_ pc: Code, _ fp: Frame, _ mem: Bytes, _ ctx: Machine, _ acc: UInt64, _ facc: Double) {
  let i = pc.pointee
  guard let record = function(get(fp, i.b)) else { return op_nullFunctionReference(pc, fp, mem, ctx, acc, facc) }
  if record.pointee.context == ctx, let code = record.pointee.code {
    return enter(code, fp + Int(i.a), linkage: i.c, back: pc + 1, pc, fp, mem, ctx, acc, facc)
  }
  ctx.pointee.execution.pointee.callee = record
  ctx.pointee.execution.pointee.callBack = pc + 1
  op_callRecord(pc, fp, mem, ctx, acc, facc)
}

// Tail calls. The cell: `a` where the arguments stand, `b` the linkage of the running function, and, in the next cell,
// `a` the number of argument slots. The arguments move to the start of the frame, which the callee takes over.

/// Replaces the running function by `execution.callee`, which has been checked.
@c @inline(never) func op_returnCallRecord(
  _ pc: Code, _ fp: Frame, _ mem: Bytes, _ ctx: Machine, _ acc: UInt64, _ facc: Double
) {
  let i = pc.pointee
  let execution = ctx.pointee.execution
  if isInterrupted(ctx) { return op_interrupted(pc, fp, mem, ctx, acc, facc) }
  let saved = fp + Int(i.b)
  let back = returnAddress(saved)
  let caller = callerFrame(saved)
  let outer = callerContext(saved)
  let arguments = fp + Int(i.a)
  guard let callee = callTarget(arguments, pc, fp, ctx, back: pc) else {
    if execution.pointee.status != 0 { return stop(ctx) }
    if execution.pointee.resumePC != nil { return op_resume(pc, fp, mem, ctx, acc, facc) }
    // A host function has run; its results go where those of the running function go.
    fp.update(from: arguments, count: Int((pc + 1).pointee.b))
    return next(back, caller, outer.pointee.memory, outer, acc, facc)
  }
  guard let code = callee.pointee.code, let context = callee.pointee.context else { return stop(ctx) }
  if fp + Int((code - 1).pointee.immediate) > apus_stack_limit(ctx) {
    return op_stackExhausted(pc, fp, mem, ctx, acc, facc)
  }
  fp.update(from: arguments, count: Int((pc + 1).pointee.a))
  link(fp + Int((code - 1).pointee.a), back, caller, outer, code)
  next(code, fp, context.pointee.memory, context, acc, facc)
}

/// The next cell's immediate is the function's index.
@c func op_returnCall(_ pc: Code, _ fp: Frame, _ mem: Bytes, _ ctx: Machine, _ acc: UInt64, _ facc: Double) {
  let index = UInt32(bitPattern: (pc + 1).pointee.immediate)
  ctx.pointee.execution.pointee.callee = record(index, ctx)
  op_returnCallRecord(pc, fp, mem, ctx, acc, facc)
}

/// `c` index, `d` table; the cell after the next holds the type.
@c func op_returnCallIndirect(_ pc: Code, _ fp: Frame, _ mem: Bytes, _ ctx: Machine, _ acc: UInt64, _ facc: Double) {
  let i = pc.pointee
  let table = ctx.pointee.tables[Int(i.d)]
  let index: UInt64 = get(fp, i.c)
  if index >= table.pointee.count { return op_undefinedElement(pc, fp, mem, ctx, acc, facc) }
  guard let record = function(table.pointee.elements[Int(truncatingIfNeeded: index)]) else {
    return op_uninitializedElement(pc, fp, mem, ctx, acc, facc)
  }
  guard isCallable(record, ctx.pointee.types[Int((pc + 1).pointee.immediate)], ctx) else {
    return op_indirectCallTypeMismatch(pc, fp, mem, ctx, acc, facc)
  }
  ctx.pointee.execution.pointee.callee = record
  op_returnCallRecord(pc, fp, mem, ctx, acc, facc)
}

/// `c` the reference.
@c func op_returnCallRef(_ pc: Code, _ fp: Frame, _ mem: Bytes, _ ctx: Machine, _ acc: UInt64, _ facc: Double) {
  guard let record = function(get(fp, pc.pointee.c)) else {
    return op_nullFunctionReference(pc, fp, mem, ctx, acc, facc)
  }
  ctx.pointee.execution.pointee.callee = record
  op_returnCallRecord(pc, fp, mem, ctx, acc, facc)
}

/// Where the outermost function returns to: control goes back to the host.
@c func op_exit(_ pc: Code, _ fp: Frame, _ mem: Bytes, _ ctx: Machine, _ acc: UInt64, _ facc: Double) { stop(ctx) }
