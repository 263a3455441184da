// Written by InstructionGenerator from Sources/Language/InstructionTable; change the table and run `make generate`.
// swift-format-ignore-file

import CExecution
import Runtime
import WebAssembly

/// Copies `b` to `a`.
@c func op_move(_ pc: Code, _ fp: Frame, _ mem: Bytes, _ ctx: Machine, _ acc: UInt64, _ facc: Double) { let i = pc.pointee; put(fp, i.a, get(fp, i.b) as UInt64); next(pc + 1, fp, mem, ctx, acc, facc) }
/// Two moves, the first done before the second.
@c func op_moveTwo(_ pc: Code, _ fp: Frame, _ mem: Bytes, _ ctx: Machine, _ acc: UInt64, _ facc: Double) { let i = pc.pointee; put(fp, i.a, get(fp, i.b) as UInt64); put(fp, i.c, get(fp, i.d) as UInt64); next(pc + 1, fp, mem, ctx, acc, facc) }
/// Two counters: adds the signed 16 bits in `b` to `a`, then those in `d` to `c`.
@c func op_incrementTwo(_ pc: Code, _ fp: Frame, _ mem: Bytes, _ ctx: Machine, _ acc: UInt64, _ facc: Double) { let i = pc.pointee; put(fp, i.a, (get(fp, i.a) as UInt32) &+ small(i)); put(fp, i.c, (get(fp, i.c) as UInt32) &+ last(i)); next(pc + 1, fp, mem, ctx, acc, facc) }
/// Adds the signed 16 bits in `b` to `a` and branches if the sum is not 0.
@c func op_incrementBranchIf(_ pc: Code, _ fp: Frame, _ mem: Bytes, _ ctx: Machine, _ acc: UInt64, _ facc: Double) { let i = pc.pointee; let v = (get(fp, i.a) as UInt32) &+ small(i); put(fp, i.a, v); if v != 0 { if isInterrupted(ctx) { return op_interrupted(pc, fp, mem, ctx, acc, facc) }; next(target(pc, i), fp, mem, ctx, acc, facc) } else { next(pc + 1, fp, mem, ctx, acc, facc) } }
/// Puts a 32-bit immediate in `a`.
@c func op_constant32(_ pc: Code, _ fp: Frame, _ mem: Bytes, _ ctx: Machine, _ acc: UInt64, _ facc: Double) { let i = pc.pointee; put(fp, i.a, immediate(i) as UInt32); next(pc + 1, fp, mem, ctx, acc, facc) }
/// Puts a 32-bit immediate in `a`, sign-extended.
@c func op_constantSigned(_ pc: Code, _ fp: Frame, _ mem: Bytes, _ ctx: Machine, _ acc: UInt64, _ facc: Double) { let i = pc.pointee; put(fp, i.a, immediate(i) as UInt64); next(pc + 1, fp, mem, ctx, acc, facc) }
/// Puts the constant in the next cell in `a`.
@c func op_constant64(_ pc: Code, _ fp: Frame, _ mem: Bytes, _ ctx: Machine, _ acc: UInt64, _ facc: Double) { let i = pc.pointee; put(fp, i.a, constant(pc + 1) as UInt64); next(pc + 2, fp, mem, ctx, acc, facc) }
/// Copies `b` to `a` if `d` is not 0, or else `c`.
@c func op_select(_ pc: Code, _ fp: Frame, _ mem: Bytes, _ ctx: Machine, _ acc: UInt64, _ facc: Double) { let i = pc.pointee; put(fp, i.a, get(fp, (get(fp, i.d) as UInt32) != 0 ? i.b : i.c) as UInt64); next(pc + 1, fp, mem, ctx, acc, facc) }
/// Reads a global of the module.
@c func op_globalGet(_ pc: Code, _ fp: Frame, _ mem: Bytes, _ ctx: Machine, _ acc: UInt64, _ facc: Double) { let i = pc.pointee; put(fp, i.a, ctx.pointee.globals[Int(i.immediate)]); next(pc + 1, fp, mem, ctx, acc, facc) }
/// Writes a global of the module.
@c func op_globalSet(_ pc: Code, _ fp: Frame, _ mem: Bytes, _ ctx: Machine, _ acc: UInt64, _ facc: Double) { let i = pc.pointee; ctx.pointee.globals[Int(i.immediate)] = get(fp, i.b); next(pc + 1, fp, mem, ctx, acc, facc) }
/// Branches.
@c func op_branch(_ pc: Code, _ fp: Frame, _ mem: Bytes, _ ctx: Machine, _ acc: UInt64, _ facc: Double) { let i = pc.pointee; if isInterrupted(ctx) { return op_interrupted(pc, fp, mem, ctx, acc, facc) }; next(target(pc, i), fp, mem, ctx, acc, facc) }
/// Branches if `a` is not 0.
@c func op_branchIf(_ pc: Code, _ fp: Frame, _ mem: Bytes, _ ctx: Machine, _ acc: UInt64, _ facc: Double) { let i = pc.pointee; if (get(fp, i.a) as UInt32) != 0 { if isInterrupted(ctx) { return op_interrupted(pc, fp, mem, ctx, acc, facc) }; next(target(pc, i), fp, mem, ctx, acc, facc) } else { next(pc + 1, fp, mem, ctx, acc, facc) } }
/// Branches if `a` is 0.
@c func op_branchUnless(_ pc: Code, _ fp: Frame, _ mem: Bytes, _ ctx: Machine, _ acc: UInt64, _ facc: Double) { let i = pc.pointee; if (get(fp, i.a) as UInt32) == 0 { if isInterrupted(ctx) { return op_interrupted(pc, fp, mem, ctx, acc, facc) }; next(target(pc, i), fp, mem, ctx, acc, facc) } else { next(pc + 1, fp, mem, ctx, acc, facc) } }
/// Branches if the 64 bits of `a` are not 0.
@c func op_branchIfWide(_ pc: Code, _ fp: Frame, _ mem: Bytes, _ ctx: Machine, _ acc: UInt64, _ facc: Double) { let i = pc.pointee; if (get(fp, i.a) as UInt64) != 0 { if isInterrupted(ctx) { return op_interrupted(pc, fp, mem, ctx, acc, facc) }; next(target(pc, i), fp, mem, ctx, acc, facc) } else { next(pc + 1, fp, mem, ctx, acc, facc) } }
/// Branches if the 64 bits of `a` are 0.
@c func op_branchUnlessWide(_ pc: Code, _ fp: Frame, _ mem: Bytes, _ ctx: Machine, _ acc: UInt64, _ facc: Double) { let i = pc.pointee; if (get(fp, i.a) as UInt64) == 0 { if isInterrupted(ctx) { return op_interrupted(pc, fp, mem, ctx, acc, facc) }; next(target(pc, i), fp, mem, ctx, acc, facc) } else { next(pc + 1, fp, mem, ctx, acc, facc) } }
/// Returns; the results stand at the start of the frame. `b` is the linkage.
@c func op_return(_ pc: Code, _ fp: Frame, _ mem: Bytes, _ ctx: Machine, _ acc: UInt64, _ facc: Double) { let i = pc.pointee; let link = fp + Int(i.b); let outer = callerContext(link); next(returnAddress(link), callerFrame(link), outer.pointee.memory, outer, acc, facc) }
/// Returns one value, from slot `a`. `b` is the linkage.
@c func op_returnOne(_ pc: Code, _ fp: Frame, _ mem: Bytes, _ ctx: Machine, _ acc: UInt64, _ facc: Double) { let i = pc.pointee; let link = fp + Int(i.b); let outer = callerContext(link); fp[0] = get(fp, i.a); next(returnAddress(link), callerFrame(link), outer.pointee.memory, outer, acc, facc) }
