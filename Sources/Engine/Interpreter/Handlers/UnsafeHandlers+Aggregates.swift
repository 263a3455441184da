import CExecution
import CHeap
import Heap
import Runtime
import WebAssembly

// Structures, arrays and casts. Sound because validation has checked the types, because handlers check null and indices,
// and because an object's address is that of an object of the store's heap.

/// An object's address; not null.
@inline(__always) func object(_ reference: UInt64) -> UnsafeMutableRawPointer {
  UnsafeMutableRawPointer(bitPattern: UInt(truncatingIfNeeded: reference)).unsafelyUnwrapped
}

/// The store's heap, which every module with types of objects has.
@inline(__always) func heap(_ ctx: Machine) -> UnsafeMutablePointer<HeapState> { ctx.pointee.heap.unsafelyUnwrapped }

/// `a` result, immediate the size; the next cell's immediate is the type's number.
@c func op_structNew(_ pc: Code, _ fp: Frame, _ mem: Bytes, _ ctx: Machine, _ acc: UInt64, _ facc: Double) {
  let i = pc.pointee
  let state = heap(ctx)
  let start = state.pointee.cursor
  let end = start &+ UInt(UInt32(bitPattern: i.immediate))
  if end > state.pointee.limit { return op_structNewSlowly(pc, fp, mem, ctx, acc, facc) }
  state.pointee.cursor = end
  object(UInt64(start)).storeBytes(of: UInt32(bitPattern: (pc + 1).pointee.immediate), as: UInt32.self)
  put(fp, i.a, UInt64(start))
  next(pc + 2, fp, mem, ctx, acc, facc)
}

@c @inline(never) func op_structNewSlowly(
  _ pc: Code, _ fp: Frame, _ mem: Bytes, _ ctx: Machine, _ acc: UInt64, _ facc: Double
) {
  guard
    allocate(
      UInt64(UInt32(bitPattern: pc.pointee.immediate)), UInt32(bitPattern: (pc + 1).pointee.immediate), 0, pc, fp, ctx)
  else { return stop(ctx) }
  next(pc + 2, fp, mem, ctx, acc, facc)
}

/// Makes an object in the slow way, in slot `a`.
/// - Returns: Whether there was room; if not, a trap is recorded.
@inline(never)
private func allocate(
  _ size: UInt64, _ type: UInt32, _ length: UInt32, _ pc: Code, _ fp: Frame, _ ctx: Machine
) -> Bool {
  let made = heap(ctx).allocateSlow(
    size: size, type: type, length: length, roots: FrameRoots(pc: pc, fp: fp, ctx: ctx))
  guard made != 0 else {
    record(.heapLimit, pc, fp, ctx)
    return false
  }
  fp[Int(pc.pointee.a)] = made
  return true
}

/// `a` result, `b` length, immediate the type's number; the next cell's `a` is the base-2 logarithm of the element's width.
@c func op_arrayNew(_ pc: Code, _ fp: Frame, _ mem: Bytes, _ ctx: Machine, _ acc: UInt64, _ facc: Double) {
  let i = pc.pointee
  let state = heap(ctx)
  let length: UInt32 = get(fp, i.b)
  let size = (UInt64(length) &<< UInt64((pc + 1).pointee.a) &+ 15) & ~7
  let start = UInt64(state.pointee.cursor)
  let end = start &+ size
  if end > UInt64(state.pointee.limit) { return op_arrayNewSlowly(pc, fp, mem, ctx, acc, facc) }
  state.pointee.cursor = UInt(truncatingIfNeeded: end)
  let p = object(start)
  p.storeBytes(of: UInt32(bitPattern: i.immediate), as: UInt32.self)
  p.storeBytes(of: length, toByteOffset: 4, as: UInt32.self)
  put(fp, i.a, start)
  next(pc + 2, fp, mem, ctx, acc, facc)
}

@c @inline(never) func op_arrayNewSlowly(
  _ pc: Code, _ fp: Frame, _ mem: Bytes, _ ctx: Machine, _ acc: UInt64, _ facc: Double
) {
  let i = pc.pointee
  let length: UInt32 = get(fp, i.b)
  let size = (UInt64(length) &<< UInt64((pc + 1).pointee.a) &+ 15) & ~7
  guard allocate(size, UInt32(bitPattern: i.immediate), length, pc, fp, ctx) else { return stop(ctx) }
  next(pc + 2, fp, mem, ctx, acc, facc)
}

@c func op_arrayLen(_ pc: Code, _ fp: Frame, _ mem: Bytes, _ ctx: Machine, _ acc: UInt64, _ facc: Double) {
  let i = pc.pointee
  let array: UInt64 = get(fp, i.b)
  if array == 0 { return op_nullArrayReference(pc, fp, mem, ctx, acc, facc) }
  put(fp, i.a, object(array).load(fromByteOffset: 4, as: UInt32.self))
  next(pc + 1, fp, mem, ctx, acc, facc)
}

// Fields: `a` result, `b` object, immediate the offset.

@c func op_structGet8S(_ pc: Code, _ fp: Frame, _ mem: Bytes, _ ctx: Machine, _ acc: UInt64, _ facc: Double) {
  let i = pc.pointee
  let from: UInt64 = get(fp, i.b)
  if from == 0 { return op_nullStructureReference(pc, fp, mem, ctx, acc, facc) }
  put(fp, i.a, UInt32(bitPattern: Int32(object(from).loadUnaligned(fromByteOffset: Int(i.immediate), as: Int8.self))))
  next(pc + 1, fp, mem, ctx, acc, facc)
}

@c func op_structGet8U(_ pc: Code, _ fp: Frame, _ mem: Bytes, _ ctx: Machine, _ acc: UInt64, _ facc: Double) {
  let i = pc.pointee
  let from: UInt64 = get(fp, i.b)
  if from == 0 { return op_nullStructureReference(pc, fp, mem, ctx, acc, facc) }
  put(fp, i.a, UInt32(object(from).loadUnaligned(fromByteOffset: Int(i.immediate), as: UInt8.self)))
  next(pc + 1, fp, mem, ctx, acc, facc)
}

@c func op_structGet16S(_ pc: Code, _ fp: Frame, _ mem: Bytes, _ ctx: Machine, _ acc: UInt64, _ facc: Double) {
  let i = pc.pointee
  let from: UInt64 = get(fp, i.b)
  if from == 0 { return op_nullStructureReference(pc, fp, mem, ctx, acc, facc) }
  put(fp, i.a, UInt32(bitPattern: Int32(object(from).loadUnaligned(fromByteOffset: Int(i.immediate), as: Int16.self))))
  next(pc + 1, fp, mem, ctx, acc, facc)
}

@c func op_structGet16U(_ pc: Code, _ fp: Frame, _ mem: Bytes, _ ctx: Machine, _ acc: UInt64, _ facc: Double) {
  let i = pc.pointee
  let from: UInt64 = get(fp, i.b)
  if from == 0 { return op_nullStructureReference(pc, fp, mem, ctx, acc, facc) }
  put(fp, i.a, UInt32(object(from).loadUnaligned(fromByteOffset: Int(i.immediate), as: UInt16.self)))
  next(pc + 1, fp, mem, ctx, acc, facc)
}

@c func op_structGet32(_ pc: Code, _ fp: Frame, _ mem: Bytes, _ ctx: Machine, _ acc: UInt64, _ facc: Double) {
  let i = pc.pointee
  let from: UInt64 = get(fp, i.b)
  if from == 0 { return op_nullStructureReference(pc, fp, mem, ctx, acc, facc) }
  put(fp, i.a, object(from).loadUnaligned(fromByteOffset: Int(i.immediate), as: UInt32.self))
  next(pc + 1, fp, mem, ctx, acc, facc)
}

@c func op_structGet64(_ pc: Code, _ fp: Frame, _ mem: Bytes, _ ctx: Machine, _ acc: UInt64, _ facc: Double) {
  let i = pc.pointee
  let from: UInt64 = get(fp, i.b)
  if from == 0 { return op_nullStructureReference(pc, fp, mem, ctx, acc, facc) }
  put(fp, i.a, object(from).loadUnaligned(fromByteOffset: Int(i.immediate), as: UInt64.self))
  next(pc + 1, fp, mem, ctx, acc, facc)
}

@c func op_structGetVector(_ pc: Code, _ fp: Frame, _ mem: Bytes, _ ctx: Machine, _ acc: UInt64, _ facc: Double) {
  let i = pc.pointee
  let from: UInt64 = get(fp, i.b)
  if from == 0 { return op_nullStructureReference(pc, fp, mem, ctx, acc, facc) }
  put(fp, i.a, object(from).loadUnaligned(fromByteOffset: Int(i.immediate), as: SIMD2<UInt64>.self))
  next(pc + 1, fp, mem, ctx, acc, facc)
}

@c func op_structGetReference(_ pc: Code, _ fp: Frame, _ mem: Bytes, _ ctx: Machine, _ acc: UInt64, _ facc: Double) {
  let i = pc.pointee
  let from: UInt64 = get(fp, i.b)
  if from == 0 { return op_nullStructureReference(pc, fp, mem, ctx, acc, facc) }
  put(fp, i.a, heap(ctx).expand(object(from).load(fromByteOffset: Int(i.immediate), as: UInt32.self)))
  next(pc + 1, fp, mem, ctx, acc, facc)
}

// `a` object, `b` value, immediate the offset.

@c func op_structSet8(_ pc: Code, _ fp: Frame, _ mem: Bytes, _ ctx: Machine, _ acc: UInt64, _ facc: Double) {
  let i = pc.pointee
  let to: UInt64 = get(fp, i.a)
  if to == 0 { return op_nullStructureReference(pc, fp, mem, ctx, acc, facc) }
  object(to).storeBytes(
    of: UInt8(truncatingIfNeeded: get(fp, i.b) as UInt32), toByteOffset: Int(i.immediate), as: UInt8.self)
  next(pc + 1, fp, mem, ctx, acc, facc)
}

@c func op_initialize8(_ pc: Code, _ fp: Frame, _ mem: Bytes, _ ctx: Machine, _ acc: UInt64, _ facc: Double) {
  let i = pc.pointee
  let to: UInt64 = get(fp, i.a)
  object(to).storeBytes(
    of: UInt8(truncatingIfNeeded: get(fp, i.b) as UInt32), toByteOffset: Int(i.immediate), as: UInt8.self)
  next(pc + 1, fp, mem, ctx, acc, facc)
}

@c func op_structSet16(_ pc: Code, _ fp: Frame, _ mem: Bytes, _ ctx: Machine, _ acc: UInt64, _ facc: Double) {
  let i = pc.pointee
  let to: UInt64 = get(fp, i.a)
  if to == 0 { return op_nullStructureReference(pc, fp, mem, ctx, acc, facc) }
  object(to).storeBytes(
    of: UInt16(truncatingIfNeeded: get(fp, i.b) as UInt32), toByteOffset: Int(i.immediate), as: UInt16.self)
  next(pc + 1, fp, mem, ctx, acc, facc)
}

@c func op_initialize16(_ pc: Code, _ fp: Frame, _ mem: Bytes, _ ctx: Machine, _ acc: UInt64, _ facc: Double) {
  let i = pc.pointee
  let to: UInt64 = get(fp, i.a)
  object(to).storeBytes(
    of: UInt16(truncatingIfNeeded: get(fp, i.b) as UInt32), toByteOffset: Int(i.immediate), as: UInt16.self)
  next(pc + 1, fp, mem, ctx, acc, facc)
}

@c func op_structSet32(_ pc: Code, _ fp: Frame, _ mem: Bytes, _ ctx: Machine, _ acc: UInt64, _ facc: Double) {
  let i = pc.pointee
  let to: UInt64 = get(fp, i.a)
  if to == 0 { return op_nullStructureReference(pc, fp, mem, ctx, acc, facc) }
  object(to).storeBytes(of: get(fp, i.b) as UInt32, toByteOffset: Int(i.immediate), as: UInt32.self)
  next(pc + 1, fp, mem, ctx, acc, facc)
}

@c func op_initialize32(_ pc: Code, _ fp: Frame, _ mem: Bytes, _ ctx: Machine, _ acc: UInt64, _ facc: Double) {
  let i = pc.pointee
  let to: UInt64 = get(fp, i.a)
  object(to).storeBytes(of: get(fp, i.b) as UInt32, toByteOffset: Int(i.immediate), as: UInt32.self)
  next(pc + 1, fp, mem, ctx, acc, facc)
}

@c func op_structSet64(_ pc: Code, _ fp: Frame, _ mem: Bytes, _ ctx: Machine, _ acc: UInt64, _ facc: Double) {
  let i = pc.pointee
  let to: UInt64 = get(fp, i.a)
  if to == 0 { return op_nullStructureReference(pc, fp, mem, ctx, acc, facc) }
  object(to).storeBytes(of: get(fp, i.b) as UInt64, toByteOffset: Int(i.immediate), as: UInt64.self)
  next(pc + 1, fp, mem, ctx, acc, facc)
}

@c func op_initialize64(_ pc: Code, _ fp: Frame, _ mem: Bytes, _ ctx: Machine, _ acc: UInt64, _ facc: Double) {
  let i = pc.pointee
  let to: UInt64 = get(fp, i.a)
  object(to).storeBytes(of: get(fp, i.b) as UInt64, toByteOffset: Int(i.immediate), as: UInt64.self)
  next(pc + 1, fp, mem, ctx, acc, facc)
}

@c func op_structSetVector(_ pc: Code, _ fp: Frame, _ mem: Bytes, _ ctx: Machine, _ acc: UInt64, _ facc: Double) {
  let i = pc.pointee
  let to: UInt64 = get(fp, i.a)
  if to == 0 { return op_nullStructureReference(pc, fp, mem, ctx, acc, facc) }
  object(to).storeBytes(of: get(fp, i.b) as SIMD2<UInt64>, toByteOffset: Int(i.immediate), as: SIMD2<UInt64>.self)
  next(pc + 1, fp, mem, ctx, acc, facc)
}

@c func op_initializeVector(_ pc: Code, _ fp: Frame, _ mem: Bytes, _ ctx: Machine, _ acc: UInt64, _ facc: Double) {
  let i = pc.pointee
  let to: UInt64 = get(fp, i.a)
  object(to).storeBytes(of: get(fp, i.b) as SIMD2<UInt64>, toByteOffset: Int(i.immediate), as: SIMD2<UInt64>.self)
  next(pc + 1, fp, mem, ctx, acc, facc)
}

@c func op_structSetReference(_ pc: Code, _ fp: Frame, _ mem: Bytes, _ ctx: Machine, _ acc: UInt64, _ facc: Double) {
  let i = pc.pointee
  let to: UInt64 = get(fp, i.a)
  if to == 0 { return op_nullStructureReference(pc, fp, mem, ctx, acc, facc) }
  heap(ctx).storeReference(get(fp, i.b), at: object(to) + Int(i.immediate))
  next(pc + 1, fp, mem, ctx, acc, facc)
}

// Elements: `a` result, `b` array, `c` index.

@c func op_arrayGet8S(_ pc: Code, _ fp: Frame, _ mem: Bytes, _ ctx: Machine, _ acc: UInt64, _ facc: Double) {
  let i = pc.pointee
  let from: UInt64 = get(fp, i.b)
  if from == 0 { return op_nullArrayReference(pc, fp, mem, ctx, acc, facc) }
  let index: UInt32 = get(fp, i.c)
  if index >= object(from).load(fromByteOffset: 4, as: UInt32.self) {
    return op_outOfBoundsArrayAccess(pc, fp, mem, ctx, acc, facc)
  }
  put(
    fp, i.a, UInt32(bitPattern: Int32(object(from).loadUnaligned(fromByteOffset: 8 &+ Int(index) &<< 0, as: Int8.self)))
  )
  next(pc + 1, fp, mem, ctx, acc, facc)
}

@c func op_arrayGet8U(_ pc: Code, _ fp: Frame, _ mem: Bytes, _ ctx: Machine, _ acc: UInt64, _ facc: Double) {
  let i = pc.pointee
  let from: UInt64 = get(fp, i.b)
  if from == 0 { return op_nullArrayReference(pc, fp, mem, ctx, acc, facc) }
  let index: UInt32 = get(fp, i.c)
  if index >= object(from).load(fromByteOffset: 4, as: UInt32.self) {
    return op_outOfBoundsArrayAccess(pc, fp, mem, ctx, acc, facc)
  }
  put(fp, i.a, UInt32(object(from).loadUnaligned(fromByteOffset: 8 &+ Int(index) &<< 0, as: UInt8.self)))
  next(pc + 1, fp, mem, ctx, acc, facc)
}

@c func op_arrayGet16S(_ pc: Code, _ fp: Frame, _ mem: Bytes, _ ctx: Machine, _ acc: UInt64, _ facc: Double) {
  let i = pc.pointee
  let from: UInt64 = get(fp, i.b)
  if from == 0 { return op_nullArrayReference(pc, fp, mem, ctx, acc, facc) }
  let index: UInt32 = get(fp, i.c)
  if index >= object(from).load(fromByteOffset: 4, as: UInt32.self) {
    return op_outOfBoundsArrayAccess(pc, fp, mem, ctx, acc, facc)
  }
  put(
    fp, i.a,
    UInt32(bitPattern: Int32(object(from).loadUnaligned(fromByteOffset: 8 &+ Int(index) &<< 1, as: Int16.self))))
  next(pc + 1, fp, mem, ctx, acc, facc)
}

@c func op_arrayGet16U(_ pc: Code, _ fp: Frame, _ mem: Bytes, _ ctx: Machine, _ acc: UInt64, _ facc: Double) {
  let i = pc.pointee
  let from: UInt64 = get(fp, i.b)
  if from == 0 { return op_nullArrayReference(pc, fp, mem, ctx, acc, facc) }
  let index: UInt32 = get(fp, i.c)
  if index >= object(from).load(fromByteOffset: 4, as: UInt32.self) {
    return op_outOfBoundsArrayAccess(pc, fp, mem, ctx, acc, facc)
  }
  put(fp, i.a, UInt32(object(from).loadUnaligned(fromByteOffset: 8 &+ Int(index) &<< 1, as: UInt16.self)))
  next(pc + 1, fp, mem, ctx, acc, facc)
}

@c func op_arrayGet32(_ pc: Code, _ fp: Frame, _ mem: Bytes, _ ctx: Machine, _ acc: UInt64, _ facc: Double) {
  let i = pc.pointee
  let from: UInt64 = get(fp, i.b)
  if from == 0 { return op_nullArrayReference(pc, fp, mem, ctx, acc, facc) }
  let index: UInt32 = get(fp, i.c)
  if index >= object(from).load(fromByteOffset: 4, as: UInt32.self) {
    return op_outOfBoundsArrayAccess(pc, fp, mem, ctx, acc, facc)
  }
  put(fp, i.a, object(from).loadUnaligned(fromByteOffset: 8 &+ Int(index) &<< 2, as: UInt32.self))
  next(pc + 1, fp, mem, ctx, acc, facc)
}

@c func op_arrayGet64(_ pc: Code, _ fp: Frame, _ mem: Bytes, _ ctx: Machine, _ acc: UInt64, _ facc: Double) {
  let i = pc.pointee
  let from: UInt64 = get(fp, i.b)
  if from == 0 { return op_nullArrayReference(pc, fp, mem, ctx, acc, facc) }
  let index: UInt32 = get(fp, i.c)
  if index >= object(from).load(fromByteOffset: 4, as: UInt32.self) {
    return op_outOfBoundsArrayAccess(pc, fp, mem, ctx, acc, facc)
  }
  put(fp, i.a, object(from).loadUnaligned(fromByteOffset: 8 &+ Int(index) &<< 3, as: UInt64.self))
  next(pc + 1, fp, mem, ctx, acc, facc)
}

@c func op_arrayGetVector(_ pc: Code, _ fp: Frame, _ mem: Bytes, _ ctx: Machine, _ acc: UInt64, _ facc: Double) {
  let i = pc.pointee
  let from: UInt64 = get(fp, i.b)
  if from == 0 { return op_nullArrayReference(pc, fp, mem, ctx, acc, facc) }
  let index: UInt32 = get(fp, i.c)
  if index >= object(from).load(fromByteOffset: 4, as: UInt32.self) {
    return op_outOfBoundsArrayAccess(pc, fp, mem, ctx, acc, facc)
  }
  put(fp, i.a, object(from).loadUnaligned(fromByteOffset: 8 &+ Int(index) &<< 4, as: SIMD2<UInt64>.self))
  next(pc + 1, fp, mem, ctx, acc, facc)
}

@c func op_arrayGetReference(_ pc: Code, _ fp: Frame, _ mem: Bytes, _ ctx: Machine, _ acc: UInt64, _ facc: Double) {
  let i = pc.pointee
  let from: UInt64 = get(fp, i.b)
  if from == 0 { return op_nullArrayReference(pc, fp, mem, ctx, acc, facc) }
  let index: UInt32 = get(fp, i.c)
  if index >= object(from).load(fromByteOffset: 4, as: UInt32.self) {
    return op_outOfBoundsArrayAccess(pc, fp, mem, ctx, acc, facc)
  }
  put(fp, i.a, heap(ctx).expand(object(from).load(fromByteOffset: 8 &+ Int(index) &<< 2, as: UInt32.self)))
  next(pc + 1, fp, mem, ctx, acc, facc)
}

// `a` array, `b` index, `c` value.

@c func op_arraySet8(_ pc: Code, _ fp: Frame, _ mem: Bytes, _ ctx: Machine, _ acc: UInt64, _ facc: Double) {
  let i = pc.pointee
  let to: UInt64 = get(fp, i.a)
  if to == 0 { return op_nullArrayReference(pc, fp, mem, ctx, acc, facc) }
  let index: UInt32 = get(fp, i.b)
  if index >= object(to).load(fromByteOffset: 4, as: UInt32.self) {
    return op_outOfBoundsArrayAccess(pc, fp, mem, ctx, acc, facc)
  }
  object(to).storeBytes(
    of: UInt8(truncatingIfNeeded: get(fp, i.c) as UInt32), toByteOffset: 8 &+ Int(index) &<< 0, as: UInt8.self)
  next(pc + 1, fp, mem, ctx, acc, facc)
}

@c func op_arraySet16(_ pc: Code, _ fp: Frame, _ mem: Bytes, _ ctx: Machine, _ acc: UInt64, _ facc: Double) {
  let i = pc.pointee
  let to: UInt64 = get(fp, i.a)
  if to == 0 { return op_nullArrayReference(pc, fp, mem, ctx, acc, facc) }
  let index: UInt32 = get(fp, i.b)
  if index >= object(to).load(fromByteOffset: 4, as: UInt32.self) {
    return op_outOfBoundsArrayAccess(pc, fp, mem, ctx, acc, facc)
  }
  object(to).storeBytes(
    of: UInt16(truncatingIfNeeded: get(fp, i.c) as UInt32), toByteOffset: 8 &+ Int(index) &<< 1, as: UInt16.self)
  next(pc + 1, fp, mem, ctx, acc, facc)
}

@c func op_arraySet32(_ pc: Code, _ fp: Frame, _ mem: Bytes, _ ctx: Machine, _ acc: UInt64, _ facc: Double) {
  let i = pc.pointee
  let to: UInt64 = get(fp, i.a)
  if to == 0 { return op_nullArrayReference(pc, fp, mem, ctx, acc, facc) }
  let index: UInt32 = get(fp, i.b)
  if index >= object(to).load(fromByteOffset: 4, as: UInt32.self) {
    return op_outOfBoundsArrayAccess(pc, fp, mem, ctx, acc, facc)
  }
  object(to).storeBytes(of: get(fp, i.c) as UInt32, toByteOffset: 8 &+ Int(index) &<< 2, as: UInt32.self)
  next(pc + 1, fp, mem, ctx, acc, facc)
}

@c func op_arraySet64(_ pc: Code, _ fp: Frame, _ mem: Bytes, _ ctx: Machine, _ acc: UInt64, _ facc: Double) {
  let i = pc.pointee
  let to: UInt64 = get(fp, i.a)
  if to == 0 { return op_nullArrayReference(pc, fp, mem, ctx, acc, facc) }
  let index: UInt32 = get(fp, i.b)
  if index >= object(to).load(fromByteOffset: 4, as: UInt32.self) {
    return op_outOfBoundsArrayAccess(pc, fp, mem, ctx, acc, facc)
  }
  object(to).storeBytes(of: get(fp, i.c) as UInt64, toByteOffset: 8 &+ Int(index) &<< 3, as: UInt64.self)
  next(pc + 1, fp, mem, ctx, acc, facc)
}

@c func op_arraySetVector(_ pc: Code, _ fp: Frame, _ mem: Bytes, _ ctx: Machine, _ acc: UInt64, _ facc: Double) {
  let i = pc.pointee
  let to: UInt64 = get(fp, i.a)
  if to == 0 { return op_nullArrayReference(pc, fp, mem, ctx, acc, facc) }
  let index: UInt32 = get(fp, i.b)
  if index >= object(to).load(fromByteOffset: 4, as: UInt32.self) {
    return op_outOfBoundsArrayAccess(pc, fp, mem, ctx, acc, facc)
  }
  object(to).storeBytes(of: get(fp, i.c) as SIMD2<UInt64>, toByteOffset: 8 &+ Int(index) &<< 4, as: SIMD2<UInt64>.self)
  next(pc + 1, fp, mem, ctx, acc, facc)
}

@c func op_arraySetReference(_ pc: Code, _ fp: Frame, _ mem: Bytes, _ ctx: Machine, _ acc: UInt64, _ facc: Double) {
  let i = pc.pointee
  let to: UInt64 = get(fp, i.a)
  if to == 0 { return op_nullArrayReference(pc, fp, mem, ctx, acc, facc) }
  let index: UInt32 = get(fp, i.b)
  if index >= object(to).load(fromByteOffset: 4, as: UInt32.self) {
    return op_outOfBoundsArrayAccess(pc, fp, mem, ctx, acc, facc)
  }
  heap(ctx).storeReference(get(fp, i.c), at: object(to) + (8 &+ Int(index) &<< 2))
  next(pc + 1, fp, mem, ctx, acc, facc)
}

// Tests: `a` result, `b` reference, `c` whether null is of the type.

/// `d` the type's depth; the next cell's immediate is its number.
@c func op_testObject(_ pc: Code, _ fp: Frame, _ mem: Bytes, _ ctx: Machine, _ acc: UInt64, _ facc: Double) {
  let i = pc.pointee
  let reference: UInt64 = get(fp, i.b)
  if reference == 0 {
    put(fp, i.a, UInt32(i.c))
  } else {
    put(
      fp, i.a,
      heap(ctx).isObject(reference, of: UInt32(bitPattern: (pc + 1).pointee.immediate), depth: UInt32(i.d)))
  }
  next(pc + 2, fp, mem, ctx, acc, facc)
}

/// The next cell's immediate is the type's index.
@c func op_testFunction(_ pc: Code, _ fp: Frame, _ mem: Bytes, _ ctx: Machine, _ acc: UInt64, _ facc: Double) {
  let i = pc.pointee
  if let callee = function(get(fp, i.b)) {
    put(fp, i.a, isCallable(callee, ctx.pointee.types[Int((pc + 1).pointee.immediate)], ctx))
  } else {
    put(fp, i.a, UInt32(i.c))
  }
  next(pc + 2, fp, mem, ctx, acc, facc)
}

/// `d` the binary code of the heap type.
@c func op_testAbstract(_ pc: Code, _ fp: Frame, _ mem: Bytes, _ ctx: Machine, _ acc: UInt64, _ facc: Double) {
  let i = pc.pointee
  let reference: UInt64 = get(fp, i.b)
  put(fp, i.a, reference == 0 ? i.c != 0 : isAbstract(reference, UInt8(truncatingIfNeeded: i.d), ctx))
  next(pc + 1, fp, mem, ctx, acc, facc)
}

/// Whether a reference other than null is of an abstract heap type of its own hierarchy.
@inline(never)
private func isAbstract(_ reference: UInt64, _ code: UInt8, _ ctx: Machine) -> Bool {
  guard let type = AbstractHeapType(rawValue: code) else { return false }
  if type == type.top { return true }
  if type == type.bottom { return false }
  if reference & 1 == 1 { return type == .i31 || type == .eq }
  guard let state = ctx.pointee.heap, let kind = state.kind(of: reference) else { return false }
  switch type {
  case .eq: return kind == .structure || kind == .array
  case .struct: return kind == .structure
  case .array: return kind == .array
  default: return false
  }
}

/// `a` result, `b` reference, `c` the outcome of a test.
@c func op_castFailureUnless(_ pc: Code, _ fp: Frame, _ mem: Bytes, _ ctx: Machine, _ acc: UInt64, _ facc: Double) {
  let i = pc.pointee
  if (get(fp, i.c) as UInt32) == 0 { return op_castFailure(pc, fp, mem, ctx, acc, facc) }
  put(fp, i.a, get(fp, i.b) as UInt64)
  next(pc + 1, fp, mem, ctx, acc, facc)
}
