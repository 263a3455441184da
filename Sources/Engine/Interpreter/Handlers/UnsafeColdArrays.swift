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

/// The elements of a range of an array, or nil if it is out of bounds.
private func elements(_ array: UInt64, _ start: UInt64, _ count: UInt64, _ storage: HeapStorage)
  -> UnsafeMutableRawPointer?
{
  let length = UInt64(object(array).load(fromByteOffset: 4, as: UInt32.self))
  guard start <= length, count <= length - start else { return nil }
  return object(array) + (8 + Int(start) << Int(storage.shift))
}

/// Writes a value to consecutive elements.
private func fill(
  _ target: UnsafeMutableRawPointer, _ storage: HeapStorage, _ value: UnsafePointer<UInt64>, _ count: Int
) {
  switch storage {
  case .i8: target.initializeMemory(as: UInt8.self, repeating: UInt8(truncatingIfNeeded: value[0]), count: count)
  case .i16: target.initializeMemory(as: UInt16.self, repeating: UInt16(truncatingIfNeeded: value[0]), count: count)
  case .word32, .reference:
    target.initializeMemory(as: UInt32.self, repeating: UInt32(truncatingIfNeeded: value[0]), count: count)
  case .word64, .function: target.initializeMemory(as: UInt64.self, repeating: value[0], count: count)
  case .vector:
    for position in 0..<count {
      target.storeBytes(of: value[0], toByteOffset: position * 16, as: UInt64.self)
      target.storeBytes(of: value[1], toByteOffset: position * 16 + 8, as: UInt64.self)
    }
  }
}

/// `a` result, `b` the new array, `c` value, `d` length.
@c func cold_arrayFillNew(_ pc: Code, _ fp: Frame, _ ctx: Machine) -> Code? {
  let i = pc.pointee
  let array = fp[Int(i.b)]
  fill(object(array) + 8, storage(pc[1].a), fp + Int(i.c), Int(UInt32(truncatingIfNeeded: fp[Int(i.d)])))
  fp[Int(i.a)] = array
  return pc + 2
}

/// `array.fill`: `a` array, `b` index, `c` value, `d` count.
@c func cold_arrayFill(_ pc: Code, _ fp: Frame, _ ctx: Machine) -> Code? {
  let i = pc.pointee
  let array = fp[Int(i.a)]
  let kind = storage(pc[1].a)
  let count = fp[Int(i.d)]
  guard array != 0 else { return fail(.nullArrayReference, pc, fp, ctx) }
  guard let target = elements(array, fp[Int(i.b)], count, kind) else {
    return fail(.outOfBoundsArrayAccess, pc, fp, ctx)
  }
  fill(target, kind, fp + Int(i.c), Int(count))
  if kind == .reference { heap(ctx).recordStores(at: target, count: UInt32(count)) }
  return pc + 2
}

/// `array.copy`: `a` target, `b` index, `c` source, `d` index; the next cell's `b` is the count.
@c func cold_arrayCopy(_ pc: Code, _ fp: Frame, _ ctx: Machine) -> Code? {
  let i = pc.pointee
  let kind = storage(pc[1].a)
  let count = fp[Int(pc[1].b)]
  guard fp[Int(i.a)] != 0, fp[Int(i.c)] != 0 else { return fail(.nullArrayReference, pc, fp, ctx) }
  guard let target = elements(fp[Int(i.a)], fp[Int(i.b)], count, kind),
    let source = elements(fp[Int(i.c)], fp[Int(i.d)], count, kind)
  else { return fail(.outOfBoundsArrayAccess, pc, fp, ctx) }
  target.copyMemory(from: source, byteCount: Int(count) << Int(kind.shift))
  if kind == .reference { heap(ctx).recordStores(at: target, count: UInt32(count)) }
  return pc + 2
}

/// `array.new_data` and `array.new_elem`: `a` result, `b` first, `c` count, `d` storage and whether the segment is data;
/// the next cell holds the segment in `a` and `b`, the one after it the type's number.
@c func cold_arrayNewSegment(_ pc: Code, _ fp: Frame, _ ctx: Machine) -> Code? {
  let i = pc.pointee
  let kind = storage(i.d & 255)
  let segment = Int(pc[1].a) | Int(pc[1].b) << 16
  let from = fp[Int(i.b)]
  let count = UInt32(truncatingIfNeeded: fp[Int(i.c)])
  let instance = instance(ctx)
  let isData = i.d & 256 != 0
  guard instance.hasSegment(segment, isData: isData, from: from, count: UInt64(count), shift: kind.shift) else {
    return fail(isData ? .outOfBoundsMemoryAccess : .outOfBoundsTableAccess, pc, fp, ctx)
  }
  let size = (UInt64(count) << UInt64(kind.shift) + 15) & ~7
  let array = heap(ctx).allocateSlow(
    size: size, type: UInt32(bitPattern: pc[2].immediate), length: count,
    roots: FrameRoots(pc: pc, fp: fp, ctx: ctx))
  guard array != 0 else { return fail(.heapLimit, pc, fp, ctx) }
  instance.copySegment(segment, isData: isData, from: from, count: Int(count), to: object(array) + 8, storage: kind)
  fp[Int(i.a)] = array
  return pc + 3
}

/// `array.init_data` and `array.init_elem`: `a` array, `b` index, `c` first, `d` count; the next cell holds the segment in
/// `a` and `b`, and in `c` the storage and whether the segment is data.
@c func cold_arrayInitSegment(_ pc: Code, _ fp: Frame, _ ctx: Machine) -> Code? {
  let i = pc.pointee
  let kind = storage(pc[1].c & 255)
  let isData = pc[1].c & 256 != 0
  let segment = Int(pc[1].a) | Int(pc[1].b) << 16
  let array = fp[Int(i.a)]
  let from = fp[Int(i.c)]
  let count = fp[Int(i.d)]
  guard array != 0 else { return fail(.nullArrayReference, pc, fp, ctx) }
  guard let target = elements(array, fp[Int(i.b)], count, kind) else {
    return fail(.outOfBoundsArrayAccess, pc, fp, ctx)
  }
  let instance = instance(ctx)
  guard instance.hasSegment(segment, isData: isData, from: from, count: count, shift: kind.shift) else {
    return fail(isData ? .outOfBoundsMemoryAccess : .outOfBoundsTableAccess, pc, fp, ctx)
  }
  instance.copySegment(segment, isData: isData, from: from, count: Int(count), to: target, storage: kind)
  if kind == .reference { heap(ctx).recordStores(at: target, count: UInt32(count)) }
  return pc + 2
}
