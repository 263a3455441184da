import CExecution
import CHeap
import Heap
import Runtime
import WebAssembly

// Instructions on ranges of arrays. The next cell's `a` is the storage of the elements where nothing else is said. Sound
// because ranges are checked against the array's length and the segment's size before anything is touched.

private func storage(_ raw: UInt16) -> HeapStorage {
  HeapStorage(rawValue: UInt8(truncatingIfNeeded: raw)) ?? .word32
}

private func fail(_ kind: TrapKind, _ pc: Code, _ fp: Frame, _ ctx: Machine) -> Code? {
  record(kind, pc, fp, ctx)
  return nil
}

/// `a` result, `b` the new array, `c` value, `d` length.
@c func cold_arrayFillNew(_ pc: Code, _ fp: Frame, _ ctx: Machine) -> Code? {
  let i = pc.pointee
  let array = fp[Int(i.b)]
  ArrayOperations.fill(
    object(array) + 8, storage(pc[1].a), fp + Int(i.c), Int(UInt32(truncatingIfNeeded: fp[Int(i.d)])))
  fp[Int(i.a)] = array
  return pc + 2
}

/// `array.fill`: `a` array, `b` index, `c` value, `d` count.
@c func cold_arrayFill(_ pc: Code, _ fp: Frame, _ ctx: Machine) -> Code? {
  let i = pc.pointee
  let trap = ArrayOperations.fill(
    heap(ctx), fp[Int(i.a)], at: fp[Int(i.b)], fp + Int(i.c), count: fp[Int(i.d)], storage(pc[1].a))
  if let trap { return fail(trap, pc, fp, ctx) }
  return pc + 2
}

/// `array.copy`: `a` target, `b` index, `c` source, `d` index; the next cell's `b` is the count.
@c func cold_arrayCopy(_ pc: Code, _ fp: Frame, _ ctx: Machine) -> Code? {
  let i = pc.pointee
  let trap = ArrayOperations.copy(
    heap(ctx), fp[Int(i.a)], at: fp[Int(i.b)], from: fp[Int(i.c)], at: fp[Int(i.d)], count: fp[Int(pc[1].b)],
    storage(pc[1].a))
  if let trap { return fail(trap, pc, fp, ctx) }
  return pc + 2
}

/// `array.new_data` and `array.new_elem`: `a` result, `b` first, `c` count, `d` storage and whether the segment is data;
/// the next cell holds the segment in `a` and `b`, the one after it the type's number.
@c func cold_arrayNewSegment(_ pc: Code, _ fp: Frame, _ ctx: Machine) -> Code? {
  let i = pc.pointee
  let (array, trap) = instance(ctx).makeArray(
    heap(ctx), type: UInt32(bitPattern: pc[2].immediate), segment: Int(pc[1].a) | Int(pc[1].b) << 16,
    isData: i.d & 256 != 0, from: fp[Int(i.b)], count: UInt32(truncatingIfNeeded: fp[Int(i.c)]), storage(i.d & 255),
    roots: FrameRoots(pc: pc, fp: fp, ctx: ctx))
  guard array != 0 else { return fail(trap, pc, fp, ctx) }
  fp[Int(i.a)] = array
  return pc + 3
}

/// `array.init_data` and `array.init_elem`: `a` array, `b` index, `c` first, `d` count; the next cell holds the segment in
/// `a` and `b`, and in `c` the storage and whether the segment is data.
@c func cold_arrayInitSegment(_ pc: Code, _ fp: Frame, _ ctx: Machine) -> Code? {
  let i = pc.pointee
  let trap = instance(ctx).initializeArray(
    heap(ctx), fp[Int(i.a)], at: fp[Int(i.b)], segment: Int(pc[1].a) | Int(pc[1].b) << 16,
    isData: pc[1].c & 256 != 0, from: fp[Int(i.c)], count: fp[Int(i.d)], storage(pc[1].c & 255))
  if let trap { return fail(trap, pc, fp, ctx) }
  return pc + 2
}
