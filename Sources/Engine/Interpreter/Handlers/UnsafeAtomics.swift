import CExecution
import Runtime
import WebAssembly

// Atomic instructions (threads proposal). The cell behind `op_cold` names the instruction in `a`; the one behind that
// holds the memory and the offset. Sound because every access is checked for bounds and alignment first.

@c func cold_atomic(_ pc: Code, _ fp: Frame, _ ctx: Machine) -> Code? {
  let i = pc.pointee
  let opcode = Opcode(rawValue: pc[1].a) ?? .nop
  let info = opcode.info
  let width = UInt64(info.parameter)
  let record = ctx.pointee.memories[Int(bitPattern: pc[2].handler)]
  let size = apus_load_size(record)
  let (address, overflow) = fp[Int(i.b)].addingReportingOverflow(constant(pc + 2))
  guard !overflow, size >= width, address <= size - width else { return trap(.outOfBoundsMemoryAccess, pc, fp, ctx) }
  guard address & (width - 1) == 0 else { return trap(.unalignedAtomic, pc, fp, ctx) }
  let p = UnsafeMutableRawPointer(record.pointee.base + Int(address))
  let x = fp[Int(i.c)]
  let y = fp[Int(i.d)]
  switch opcode {
  case .memoryAtomicNotify:
    let waiters = instance(ctx)
    fp[Int(i.a)] = UInt64(waiters.notify(p, UInt32(truncatingIfNeeded: x), isShared: record.pointee.isShared != 0))
  case .memoryAtomicWait32, .memoryAtomicWait64:
    guard record.pointee.isShared != 0 else { return trap(.expectedSharedMemory, pc, fp, ctx) }
    let result = instance(ctx).wait(
      p, expected: x, width: Int(width), nanoseconds: Int64(bitPattern: y))
    guard let result else {
      return trap(TrapKind(rawValue: apus_interrupted(ctx)) ?? .cancelled, pc, fp, ctx)
    }
    fp[Int(i.a)] = UInt64(result)
  default:
    let value = access(opcode, p, x, y, width)
    if info.resultCount == 1 { fp[Int(i.a)] = value }
  }
  return pc + 3
}

private func trap(_ kind: TrapKind, _ pc: Code, _ fp: Frame, _ ctx: Machine) -> Code? {
  record(kind, pc, fp, ctx)
  return nil
}

/// What a load, store or read-modify-write does, by its name.
private enum AtomicKind { case load, store, add, sub, and, or, xor, exchange, compareExchange }

/// Does an access of a width.
/// - Returns: The former value, zero-extended.
private func access(_ opcode: Opcode, _ p: UnsafeMutableRawPointer, _ x: UInt64, _ y: UInt64, _ width: UInt64) -> UInt64
{
  let kind = opcode.atomicKind
  switch width {
  case 1:
    let v = UInt8(truncatingIfNeeded: x)
    switch kind {
    case .load: return UInt64(apus_atomic_load8(p))
    case .store: apus_atomic_store8(p, v)
    case .add: return UInt64(apus_atomic_add8(p, v))
    case .sub: return UInt64(apus_atomic_sub8(p, v))
    case .and: return UInt64(apus_atomic_and8(p, v))
    case .or: return UInt64(apus_atomic_or8(p, v))
    case .xor: return UInt64(apus_atomic_xor8(p, v))
    case .exchange: return UInt64(apus_atomic_xchg8(p, v))
    case .compareExchange:
      // Like the operand of a store, the expected value is taken modulo the width of the access.
      return UInt64(apus_atomic_cmpxchg8(p, v, UInt8(truncatingIfNeeded: y)))
    }
  case 2:
    let v = UInt16(truncatingIfNeeded: x)
    switch kind {
    case .load: return UInt64(apus_atomic_load16(p))
    case .store: apus_atomic_store16(p, v)
    case .add: return UInt64(apus_atomic_add16(p, v))
    case .sub: return UInt64(apus_atomic_sub16(p, v))
    case .and: return UInt64(apus_atomic_and16(p, v))
    case .or: return UInt64(apus_atomic_or16(p, v))
    case .xor: return UInt64(apus_atomic_xor16(p, v))
    case .exchange: return UInt64(apus_atomic_xchg16(p, v))
    case .compareExchange:
      return UInt64(apus_atomic_cmpxchg16(p, v, UInt16(truncatingIfNeeded: y)))
    }
  case 4:
    let v = UInt32(truncatingIfNeeded: x)
    switch kind {
    case .load: return UInt64(apus_atomic_load32(p))
    case .store: apus_atomic_store32(p, v)
    case .add: return UInt64(apus_atomic_add32(p, v))
    case .sub: return UInt64(apus_atomic_sub32(p, v))
    case .and: return UInt64(apus_atomic_and32(p, v))
    case .or: return UInt64(apus_atomic_or32(p, v))
    case .xor: return UInt64(apus_atomic_xor32(p, v))
    case .exchange: return UInt64(apus_atomic_xchg32(p, v))
    case .compareExchange:
      return UInt64(apus_atomic_cmpxchg32(p, v, UInt32(truncatingIfNeeded: y)))
    }
  default:
    switch kind {
    case .load: return apus_atomic_load64(p)
    case .store: apus_atomic_store64(p, x)
    case .add: return apus_atomic_add64(p, x)
    case .sub: return apus_atomic_sub64(p, x)
    case .and: return apus_atomic_and64(p, x)
    case .or: return apus_atomic_or64(p, x)
    case .xor: return apus_atomic_xor64(p, x)
    case .exchange: return apus_atomic_xchg64(p, x)
    case .compareExchange: return apus_atomic_cmpxchg64(p, x, y)
    }
  }
  return 0
}

extension Opcode {
  /// The instructions of the threads proposal stand in groups of seven, one group a kind.
  fileprivate var atomicKind: AtomicKind {
    let position = Int(rawValue) - Int(Opcode.i32AtomicLoad.rawValue)
    return switch position / 7 {
    case 0: .load
    case 1: .store
    case 2: .add
    case 3: .sub
    case 4: .and
    case 5: .or
    case 6: .xor
    case 7: .exchange
    default: .compareExchange
    }
  }
}
