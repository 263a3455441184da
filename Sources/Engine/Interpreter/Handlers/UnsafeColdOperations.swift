import CExecution
import Runtime
import WebAssembly

// Instructions on tables, memories and segments. Operands stand in slots; indices in the next cell, 32 bits in `a` and
// `b`, and in `c` and `d`. Sound because validation has checked the indices, and because the runtime checks the ranges.

@inline(__always) private func firstIndex(_ pc: Code) -> Int {
  Int(pc[1].a) | Int(pc[1].b) << 16
}
@inline(__always) private func secondIndex(_ pc: Code) -> Int {
  Int(pc[1].c) | Int(pc[1].d) << 16
}
@inline(__always) private func word(_ fp: Frame, _ slot: UInt16) -> UInt64 { fp[Int(slot)] }

/// Records a trap and ends the instruction.
private func fail(_ kind: TrapKind, _ pc: Code, _ fp: Frame, _ ctx: Machine) -> Code? {
  record(kind, pc, fp, ctx)
  return nil
}

@c func cold_refFunc(_ pc: Code, _ fp: Frame, _ ctx: Machine) -> Code? {
  fp[Int(pc.pointee.a)] = UInt64(UInt(bitPattern: record(UInt32(firstIndex(pc)), ctx)))
  return pc + 2
}

// Tables.

@c func cold_tableGet(_ pc: Code, _ fp: Frame, _ ctx: Machine) -> Code? {
  let i = pc.pointee
  let table = ctx.pointee.tables[firstIndex(pc)]
  let position = word(fp, i.b)
  guard position < table.pointee.count else { return fail(.outOfBoundsTableAccess, pc, fp, ctx) }
  fp[Int(i.a)] = table.pointee.elements[Int(position)]
  return pc + 2
}

@c func cold_tableSet(_ pc: Code, _ fp: Frame, _ ctx: Machine) -> Code? {
  let i = pc.pointee
  let table = ctx.pointee.tables[firstIndex(pc)]
  let position = word(fp, i.a)
  guard position < table.pointee.count else { return fail(.outOfBoundsTableAccess, pc, fp, ctx) }
  table.pointee.elements[Int(position)] = word(fp, i.b)
  return pc + 2
}

@c func cold_tableSize(_ pc: Code, _ fp: Frame, _ ctx: Machine) -> Code? {
  fp[Int(pc.pointee.a)] = ctx.pointee.tables[firstIndex(pc)].pointee.count
  return pc + 2
}

@c func cold_tableGrow(_ pc: Code, _ fp: Frame, _ ctx: Machine) -> Code? {
  let i = pc.pointee
  fp[Int(i.a)] = instance(ctx).growTable(firstIndex(pc), by: word(fp, i.c), value: word(fp, i.b))
  return pc + 2
}

@c func cold_tableFill(_ pc: Code, _ fp: Frame, _ ctx: Machine) -> Code? {
  let i = pc.pointee
  let table = ctx.pointee.tables[firstIndex(pc)]
  let position = word(fp, i.a)
  let count = word(fp, i.c)
  guard position <= table.pointee.count, count <= table.pointee.count - position else {
    return fail(.outOfBoundsTableAccess, pc, fp, ctx)
  }
  (table.pointee.elements + Int(position)).update(repeating: word(fp, i.b), count: Int(count))
  return pc + 2
}

@c func cold_tableCopy(_ pc: Code, _ fp: Frame, _ ctx: Machine) -> Code? {
  let i = pc.pointee
  let target = ctx.pointee.tables[firstIndex(pc)]
  let source = ctx.pointee.tables[secondIndex(pc)]
  let to = word(fp, i.a)
  let from = word(fp, i.b)
  let count = word(fp, i.c)
  guard to <= target.pointee.count, count <= target.pointee.count - to, from <= source.pointee.count,
    count <= source.pointee.count - from
  else { return fail(.outOfBoundsTableAccess, pc, fp, ctx) }
  (target.pointee.elements + Int(to)).update(from: source.pointee.elements + Int(from), count: Int(count))
  return pc + 2
}

@c func cold_tableInit(_ pc: Code, _ fp: Frame, _ ctx: Machine) -> Code? {
  let i = pc.pointee
  let done = instance(ctx).initializeTable(
    firstIndex(pc), at: word(fp, i.a), segment: secondIndex(pc), from: word(fp, i.b), count: word(fp, i.c))
  return done ? pc + 2 : fail(.outOfBoundsTableAccess, pc, fp, ctx)
}

@c func cold_elementDrop(_ pc: Code, _ fp: Frame, _ ctx: Machine) -> Code? {
  instance(ctx).dropElements(firstIndex(pc))
  return pc + 2
}

// Memories.

@c func cold_memorySize(_ pc: Code, _ fp: Frame, _ ctx: Machine) -> Code? {
  let memory = ctx.pointee.memories[firstIndex(pc)]
  fp[Int(pc.pointee.a)] = apus_load_size(memory) >> UInt64(memory.pointee.pageSizeLog2)
  return pc + 2
}

@c func cold_memoryGrow(_ pc: Code, _ fp: Frame, _ ctx: Machine) -> Code? {
  let i = pc.pointee
  fp[Int(i.a)] = instance(ctx).growMemory(firstIndex(pc), by: word(fp, i.b))
  return pc + 2
}

/// The bytes of a range of a memory, or nil if it is out of bounds.
private func range(_ ctx: Machine, _ memory: Int, _ start: UInt64, _ count: UInt64) -> Bytes? {
  let record = ctx.pointee.memories[memory]
  let size = apus_load_size(record)
  guard start <= size, count <= size - start else { return nil }
  return record.pointee.base + Int(start)
}

@c func cold_memoryFill(_ pc: Code, _ fp: Frame, _ ctx: Machine) -> Code? {
  let i = pc.pointee
  let count = word(fp, i.c)
  guard let target = range(ctx, firstIndex(pc), word(fp, i.a), count) else {
    return fail(.outOfBoundsMemoryAccess, pc, fp, ctx)
  }
  target.update(repeating: UInt8(truncatingIfNeeded: word(fp, i.b)), count: Int(count))
  return pc + 2
}

@c func cold_memoryCopy(_ pc: Code, _ fp: Frame, _ ctx: Machine) -> Code? {
  let i = pc.pointee
  let count = word(fp, i.c)
  guard let target = range(ctx, firstIndex(pc), word(fp, i.a), count),
    let source = range(ctx, secondIndex(pc), word(fp, i.b), count)
  else { return fail(.outOfBoundsMemoryAccess, pc, fp, ctx) }
  target.update(from: source, count: Int(count))
  return pc + 2
}

@c func cold_memoryInit(_ pc: Code, _ fp: Frame, _ ctx: Machine) -> Code? {
  let i = pc.pointee
  let done = instance(ctx).initializeMemory(
    firstIndex(pc), at: word(fp, i.a), segment: secondIndex(pc), from: word(fp, i.b), count: word(fp, i.c))
  return done ? pc + 2 : fail(.outOfBoundsMemoryAccess, pc, fp, ctx)
}

@c func cold_dataDrop(_ pc: Code, _ fp: Frame, _ ctx: Machine) -> Code? {
  instance(ctx).dropData(firstIndex(pc))
  return pc + 2
}

@c func cold_atomicFence(_ pc: Code, _ fp: Frame, _ ctx: Machine) -> Code? {
  apus_atomic_fence()
  return pc + 2
}
