import CExecution
import Runtime
import WebAssembly

// Traps as handlers, so that whoever traps ends like any other. Each records the kind and the place, and stops.

@c @inline(never) func op_unreachable(
  _ pc: Code, _ fp: Frame, _ mem: Bytes, _ ctx: Machine, _ acc: UInt64, _ facc: Double
) {
  record(.unreachable, pc, fp, ctx)
  stop(ctx)
}

@c @inline(never) func op_undefinedElement(
  _ pc: Code, _ fp: Frame, _ mem: Bytes, _ ctx: Machine, _ acc: UInt64, _ facc: Double
) {
  record(.undefinedElement, pc, fp, ctx)
  stop(ctx)
}

@c @inline(never) func op_uninitializedElement(
  _ pc: Code, _ fp: Frame, _ mem: Bytes, _ ctx: Machine, _ acc: UInt64, _ facc: Double
) {
  record(.uninitializedElement, pc, fp, ctx)
  stop(ctx)
}

@c @inline(never) func op_indirectCallTypeMismatch(
  _ pc: Code, _ fp: Frame, _ mem: Bytes, _ ctx: Machine, _ acc: UInt64, _ facc: Double
) {
  record(.indirectCallTypeMismatch, pc, fp, ctx)
  stop(ctx)
}

@c @inline(never) func op_nullReference(
  _ pc: Code, _ fp: Frame, _ mem: Bytes, _ ctx: Machine, _ acc: UInt64, _ facc: Double
) {
  record(.nullReference, pc, fp, ctx)
  stop(ctx)
}

@c @inline(never) func op_nullFunctionReference(
  _ pc: Code, _ fp: Frame, _ mem: Bytes, _ ctx: Machine, _ acc: UInt64, _ facc: Double
) {
  record(.nullFunctionReference, pc, fp, ctx)
  stop(ctx)
}

@c @inline(never) func op_nullI31Reference(
  _ pc: Code, _ fp: Frame, _ mem: Bytes, _ ctx: Machine, _ acc: UInt64, _ facc: Double
) {
  record(.nullI31Reference, pc, fp, ctx)
  stop(ctx)
}

@c @inline(never) func op_nullStructureReference(
  _ pc: Code, _ fp: Frame, _ mem: Bytes, _ ctx: Machine, _ acc: UInt64, _ facc: Double
) {
  record(.nullStructureReference, pc, fp, ctx)
  stop(ctx)
}

@c @inline(never) func op_nullArrayReference(
  _ pc: Code, _ fp: Frame, _ mem: Bytes, _ ctx: Machine, _ acc: UInt64, _ facc: Double
) {
  record(.nullArrayReference, pc, fp, ctx)
  stop(ctx)
}

@c @inline(never) func op_outOfBoundsArrayAccess(
  _ pc: Code, _ fp: Frame, _ mem: Bytes, _ ctx: Machine, _ acc: UInt64, _ facc: Double
) {
  record(.outOfBoundsArrayAccess, pc, fp, ctx)
  stop(ctx)
}

@c @inline(never) func op_castFailure(
  _ pc: Code, _ fp: Frame, _ mem: Bytes, _ ctx: Machine, _ acc: UInt64, _ facc: Double
) {
  record(.castFailure, pc, fp, ctx)
  stop(ctx)
}

@c @inline(never) func op_outOfFuel(
  _ pc: Code, _ fp: Frame, _ mem: Bytes, _ ctx: Machine, _ acc: UInt64, _ facc: Double
) {
  record(.outOfFuel, pc, fp, ctx)
  stop(ctx)
}

@c @inline(never) func op_farOutOfBounds(
  _ pc: Code, _ fp: Frame, _ mem: Bytes, _ ctx: Machine, _ acc: UInt64, _ facc: Double
) {
  record(.outOfBoundsMemoryAccess, pc, fp, ctx)
  stop(ctx)
}

/// An access to memory 0 that the context's copy of the size does not allow. Another thread may have made a shared memory
/// larger since; then the instruction is done again.
@c @inline(never) func op_outOfBounds(
  _ pc: Code, _ fp: Frame, _ mem: Bytes, _ ctx: Machine, _ acc: UInt64, _ facc: Double
) {
  if hasGrown(ctx) { return next(pc, fp, ctx.pointee.memory, ctx, acc, facc) }
  op_farOutOfBounds(pc, fp, mem, ctx, acc, facc)
}

@inline(never)
private func hasGrown(_ ctx: Machine) -> Bool {
  guard !instance(ctx).memories.isEmpty else { return false }
  let size = apus_load_size(ctx.pointee.memories[0])
  guard size > ctx.pointee.memorySize else { return false }
  ctx.pointee.memorySize = size
  return true
}

@inline(never)
func op_numericTrap(
  _ pc: Code, _ fp: Frame, _ mem: Bytes, _ ctx: Machine, _ trap: NumericTrap
) {
  switch trap {
  case .integerDivideByZero: record(.integerDivideByZero, pc, fp, ctx)
  case .integerOverflow: record(.integerOverflow, pc, fp, ctx)
  case .invalidConversionToInteger: record(.invalidConversionToInteger, pc, fp, ctx)
  }
  stop(ctx)
}

/// A call without room on the stack, or one that an interruption made to look so.
@c @inline(never) func op_stackExhausted(
  _ pc: Code, _ fp: Frame, _ mem: Bytes, _ ctx: Machine, _ acc: UInt64, _ facc: Double
) {
  if isInterrupted(ctx) { return op_interrupted(pc, fp, mem, ctx, acc, facc) }
  record(.callStackExhausted, pc, fp, ctx)
  stop(ctx)
}

@c @inline(never) func op_interrupted(
  _ pc: Code, _ fp: Frame, _ mem: Bytes, _ ctx: Machine, _ acc: UInt64, _ facc: Double
) {
  record(TrapKind(rawValue: apus_interrupted(ctx)) ?? .cancelled, pc, fp, ctx)
  stop(ctx)
}
