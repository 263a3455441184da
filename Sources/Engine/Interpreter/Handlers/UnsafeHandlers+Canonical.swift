import CExecution
import Runtime
import WebAssembly

// The canonical NaN in place of any, behind instructions that may make one, in engines whose guests are deterministic. `a` is
// where the result goes, `b` the value. Sound as UnsafeDispatch says.

@c func op_canonicalF32(_ pc: Code, _ fp: Frame, _ mem: Bytes, _ ctx: Machine, _ acc: UInt64, _ facc: Double) {
  let i = pc.pointee
  put(fp, i.a, Semantics.canonical(get(fp, i.b) as Float))
  next(pc + 1, fp, mem, ctx, acc, facc)
}

@c func op_canonicalF64(_ pc: Code, _ fp: Frame, _ mem: Bytes, _ ctx: Machine, _ acc: UInt64, _ facc: Double) {
  let i = pc.pointee
  put(fp, i.a, Semantics.canonical(get(fp, i.b) as Double))
  next(pc + 1, fp, mem, ctx, acc, facc)
}

@c func op_canonicalF32x4(_ pc: Code, _ fp: Frame, _ mem: Bytes, _ ctx: Machine, _ acc: UInt64, _ facc: Double) {
  let i = pc.pointee
  put(fp, i.a, Semantics.canonical(get(fp, i.b) as SIMD4<Float>))
  next(pc + 1, fp, mem, ctx, acc, facc)
}

@c func op_canonicalF64x2(_ pc: Code, _ fp: Frame, _ mem: Bytes, _ ctx: Machine, _ acc: UInt64, _ facc: Double) {
  let i = pc.pointee
  put(fp, i.a, Semantics.canonical(get(fp, i.b) as SIMD2<Double>))
  next(pc + 1, fp, mem, ctx, acc, facc)
}
