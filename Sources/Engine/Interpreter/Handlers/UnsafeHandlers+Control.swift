import CExecution
import Runtime
import WebAssembly

// Moves, constants, branches beside the generated ones. `a` is where the result goes. Sound as UnsafeDispatch says.

@c func op_moveVector(_ pc: Code, _ fp: Frame, _ mem: Bytes, _ ctx: Machine, _ acc: UInt64, _ facc: Double) {
  let i = pc.pointee
  put(fp, i.a, get(fp, i.b) as SIMD2<UInt64>)
  next(pc + 1, fp, mem, ctx, acc, facc)
}

@c func op_constantVector(_ pc: Code, _ fp: Frame, _ mem: Bytes, _ ctx: Machine, _ acc: UInt64, _ facc: Double) {
  put(fp, pc.pointee.a, SIMD2<UInt64>(constant(pc + 1), constant(pc + 2)))
  next(pc + 3, fp, mem, ctx, acc, facc)
}

@c func op_selectVector(_ pc: Code, _ fp: Frame, _ mem: Bytes, _ ctx: Machine, _ acc: UInt64, _ facc: Double) {
  let i = pc.pointee
  put(fp, i.a, get(fp, (get(fp, i.d) as UInt32) != 0 ? i.b : i.c) as SIMD2<UInt64>)
  next(pc + 1, fp, mem, ctx, acc, facc)
}

/// The cells behind hold the targets, relative to themselves; the last is the default.
@c func op_branchTable(_ pc: Code, _ fp: Frame, _ mem: Bytes, _ ctx: Machine, _ acc: UInt64, _ facc: Double) {
  let i = pc.pointee
  if isInterrupted(ctx) { return op_interrupted(pc, fp, mem, ctx, acc, facc) }
  let index: UInt32 = get(fp, i.a)
  let last = immediate(i) as UInt32
  let entry = pc + 1 + Int(min(index, last))
  next(entry + Int(entry.pointee.immediate), fp, mem, ctx, acc, facc)
}

/// Pays for the instructions up to the next branch, and counts them: `a` and `b` hold their number.
@c func op_fuel(_ pc: Code, _ fp: Frame, _ mem: Bytes, _ ctx: Machine, _ acc: UInt64, _ facc: Double) {
  let i = pc.pointee
  let execution = ctx.pointee.execution
  let left = execution.pointee.fuel &- Int64(i.immediate)
  execution.pointee.fuel = left
  execution.pointee.instructions &+= UInt64(i.a) | UInt64(i.b) << 16
  if left < 0 { return op_outOfFuel(pc, fp, mem, ctx, acc, facc) }
  next(pc + 1, fp, mem, ctx, acc, facc)
}

/// Pays for the length that is in slot `a`: one unit for each 2^`b`. `c` says whether the length has 64 bits.
@c func op_fuelLength(_ pc: Code, _ fp: Frame, _ mem: Bytes, _ ctx: Machine, _ acc: UInt64, _ facc: Double) {
  let i = pc.pointee
  let length = i.c != 0 ? get(fp, i.a) as UInt64 : UInt64(get(fp, i.a) as UInt32)
  let execution = ctx.pointee.execution
  let left = execution.pointee.fuel &- Int64(bitPattern: length >> UInt64(i.b & 63))
  execution.pointee.fuel = left
  if left < 0 { return op_outOfFuel(pc, fp, mem, ctx, acc, facc) }
  next(pc + 1, fp, mem, ctx, acc, facc)
}

/// An instruction that is rare or long enough that a call costs nothing beside it. The cell behind names the function,
/// which gives the next instruction, or nil after it has recorded a trap.
@c func op_cold(_ pc: Code, _ fp: Frame, _ mem: Bytes, _ ctx: Machine, _ acc: UInt64, _ facc: Double) {
  let operation = unsafeBitCast((pc + 1).pointee.handler, to: ColdOperation.self)
  guard let after = operation(pc, fp, ctx) else { return stop(ctx) }
  next(after, fp, ctx.pointee.memory, ctx, acc, facc)
}

/// What a cold instruction does.
typealias ColdOperation = @convention(c) (Code, Frame, Machine) -> Code?

/// Leaves the handlers.
@inline(__always) func stop(_ ctx: Machine) {}

// Globals.

@c func op_globalGetVector(_ pc: Code, _ fp: Frame, _ mem: Bytes, _ ctx: Machine, _ acc: UInt64, _ facc: Double) {
  let i = pc.pointee
  let global = ctx.pointee.globals + Int(i.immediate)
  put(fp, i.a, SIMD2<UInt64>(global[0], global[1]))
  next(pc + 1, fp, mem, ctx, acc, facc)
}

@c func op_globalSetVector(_ pc: Code, _ fp: Frame, _ mem: Bytes, _ ctx: Machine, _ acc: UInt64, _ facc: Double) {
  let i = pc.pointee
  let value: SIMD2<UInt64> = get(fp, i.b)
  let global = ctx.pointee.globals + Int(i.immediate)
  global[0] = value[0]
  global[1] = value[1]
  next(pc + 1, fp, mem, ctx, acc, facc)
}

@c func op_importedGlobalGet(_ pc: Code, _ fp: Frame, _ mem: Bytes, _ ctx: Machine, _ acc: UInt64, _ facc: Double) {
  let i = pc.pointee
  put(fp, i.a, ctx.pointee.importedGlobals[Int(i.immediate)].pointee)
  next(pc + 1, fp, mem, ctx, acc, facc)
}

@c func op_importedGlobalGetVector(_ pc: Code, _ fp: Frame, _ mem: Bytes, _ ctx: Machine, _ acc: UInt64, _ facc: Double)
{
  let i = pc.pointee
  let global = ctx.pointee.importedGlobals[Int(i.immediate)]
  put(fp, i.a, SIMD2<UInt64>(global[0], global[1]))
  next(pc + 1, fp, mem, ctx, acc, facc)
}

@c func op_importedGlobalSet(_ pc: Code, _ fp: Frame, _ mem: Bytes, _ ctx: Machine, _ acc: UInt64, _ facc: Double) {
  let i = pc.pointee
  ctx.pointee.importedGlobals[Int(i.immediate)].pointee = get(fp, i.b)
  next(pc + 1, fp, mem, ctx, acc, facc)
}

@c func op_importedGlobalSetVector(_ pc: Code, _ fp: Frame, _ mem: Bytes, _ ctx: Machine, _ acc: UInt64, _ facc: Double)
{
  let i = pc.pointee
  let value: SIMD2<UInt64> = get(fp, i.b)
  let global = ctx.pointee.importedGlobals[Int(i.immediate)]
  global[0] = value[0]
  global[1] = value[1]
  next(pc + 1, fp, mem, ctx, acc, facc)
}

// References.

@c func op_refIsNull(_ pc: Code, _ fp: Frame, _ mem: Bytes, _ ctx: Machine, _ acc: UInt64, _ facc: Double) {
  let i = pc.pointee
  put(fp, i.a, (get(fp, i.b) as UInt64) == 0)
  next(pc + 1, fp, mem, ctx, acc, facc)
}

@c func op_refEq(_ pc: Code, _ fp: Frame, _ mem: Bytes, _ ctx: Machine, _ acc: UInt64, _ facc: Double) {
  let i = pc.pointee
  put(fp, i.a, (get(fp, i.b) as UInt64) == (get(fp, i.c) as UInt64))
  next(pc + 1, fp, mem, ctx, acc, facc)
}

@c func op_refAsNonNull(_ pc: Code, _ fp: Frame, _ mem: Bytes, _ ctx: Machine, _ acc: UInt64, _ facc: Double) {
  let i = pc.pointee
  let value: UInt64 = get(fp, i.b)
  if value == 0 { return op_nullReference(pc, fp, mem, ctx, acc, facc) }
  put(fp, i.a, value)
  next(pc + 1, fp, mem, ctx, acc, facc)
}

@c func op_refI31(_ pc: Code, _ fp: Frame, _ mem: Bytes, _ ctx: Machine, _ acc: UInt64, _ facc: Double) {
  let i = pc.pointee
  put(fp, i.a, (get(fp, i.b) as UInt32) << 1 | 1)
  next(pc + 1, fp, mem, ctx, acc, facc)
}

@c func op_i31GetS(_ pc: Code, _ fp: Frame, _ mem: Bytes, _ ctx: Machine, _ acc: UInt64, _ facc: Double) {
  let i = pc.pointee
  let value: UInt32 = get(fp, i.b)
  if value == 0 { return op_nullI31Reference(pc, fp, mem, ctx, acc, facc) }
  put(fp, i.a, UInt32(bitPattern: Int32(bitPattern: value) >> 1))
  next(pc + 1, fp, mem, ctx, acc, facc)
}

@c func op_i31GetU(_ pc: Code, _ fp: Frame, _ mem: Bytes, _ ctx: Machine, _ acc: UInt64, _ facc: Double) {
  let i = pc.pointee
  let value: UInt32 = get(fp, i.b)
  if value == 0 { return op_nullI31Reference(pc, fp, mem, ctx, acc, facc) }
  put(fp, i.a, value >> 1)
  next(pc + 1, fp, mem, ctx, acc, facc)
}
