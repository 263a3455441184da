import CExecution
import CHeap
import Heap
import Runtime
import WebAssembly

// Exceptions. A throw looks for a clause in the frames from the innermost outwards; finding none, it leaves the activation
// with the exception in `execution.exception`. Sound as UnsafeDispatch says, and because an exception is an object that
// was laid out by its tag.

/// Goes on where `execution.resumePC` says.
@c @inline(never) func op_resume(_ pc: Code, _ fp: Frame, _ mem: Bytes, _ ctx: Machine, _ acc: UInt64, _ facc: Double) {
  let execution = ctx.pointee.execution
  guard let target = execution.pointee.resumePC, let frame = execution.pointee.resumeFrame,
    let context = execution.pointee.resumeContext
  else { return stop(ctx) }
  execution.pointee.resumePC = nil
  next(target, frame, context.pointee.memory, context, acc, facc)
}

/// Throws the exception in slot `a`.
@c func op_throwRef(_ pc: Code, _ fp: Frame, _ mem: Bytes, _ ctx: Machine, _ acc: UInt64, _ facc: Double) {
  guard raise(get(fp, pc.pointee.a), pc, fp, ctx) else { return stop(ctx) }
  op_resume(pc, fp, mem, ctx, acc, facc)
}

/// Makes an exception; `a` is where the values start, and where it goes, the next cell's immediate the tag.
@c func cold_newException(_ pc: Code, _ fp: Frame, _ ctx: Machine) -> Code? {
  let tag = instance(ctx).tags[Int(pc[1].a) | Int(pc[1].b) << 16]
  guard let heap = ctx.pointee.heap else { return nil }
  let slots = fp + Int(pc.pointee.a)
  let exception = tag.makeException(slots, heap, roots: FrameRoots(pc: pc, fp: fp, ctx: ctx))
  guard exception != 0 else {
    record(.heapLimit, pc, fp, ctx)
    return nil
  }
  slots[0] = exception
  return pc + 2
}

/// Reads a field to slots, integers without a sign.
func read(
  _ field: UnsafeRawPointer, _ storage: HeapStorage, _ slot: Frame, _ heap: UnsafeMutablePointer<HeapState>
) {
  switch storage {
  case .i8: slot[0] = UInt64(field.load(as: UInt8.self))
  case .i16: slot[0] = UInt64(field.load(as: UInt16.self))
  case .word32: slot[0] = UInt64(field.load(as: UInt32.self))
  case .reference: slot[0] = heap.loadReference(at: field)
  case .word64, .function: slot[0] = field.load(as: UInt64.self)
  case .vector:
    slot[0] = field.load(as: UInt64.self)
    slot[1] = field.load(fromByteOffset: 8, as: UInt64.self)
  }
}

/// Throws an exception.
/// - Returns: Whether a clause catches it, and `execution.resumePC` says where; if not, a trap is recorded.
@inline(never)
private func raise(_ exception: UInt64, _ pc: Code, _ fp: Frame, _ ctx: Machine) -> Bool {
  if exception == 0 {
    record(.nullExceptionReference, pc, fp, ctx)
    return false
  }
  if unwind(exception, pc, fp, ctx) { return true }
  ctx.pointee.execution.pointee.exception = exception
  record(.uncaughtException, pc, fp, ctx)
  return false
}

/// Looks for a clause that catches an exception, from the function at a place outwards.
/// - Returns: Whether there is one; then its values are in place and `execution.resumePC` says where to go on.
@inline(never)
func unwind(_ exception: UInt64, _ place: Code, _ frame: Frame, _ context: Machine) -> Bool {
  guard let heap = context.pointee.heap else { return false }
  let object = UnsafeMutableRawPointer(bitPattern: UInt(exception)).unsafelyUnwrapped
  let tag = UnsafeRawPointer(
    bitPattern: UInt(truncatingIfNeeded: object.load(fromByteOffset: Int(StructLayout.tagOffset), as: UInt64.self)))
  var pc = place
  var fp = frame
  var ctx = context
  while pc + 1 != Interpreter.exit, pc != Interpreter.exit, let code = instance(ctx).module.code(at: pc) {
    let cell = pc - code.start
    for handler in code.handlers where handler.range.contains(cell) {
      if let index = handler.tag, ctx.pointee.tags[Int(index)] != tag { continue }
      var slot = fp + handler.slot
      if handler.tag != nil, let tag {
        let tag = Unmanaged<Runtime.Tag>.fromOpaque(tag).takeUnretainedValue()
        for (field, type) in zip(tag.layout.fields, tag.values) {
          read(object + Int(field.offset), field.storage, slot, heap)
          slot += type.slots
        }
      }
      if handler.takesReference { slot[0] = exception }
      let execution = ctx.pointee.execution
      execution.pointee.resumePC = code.start + handler.target
      execution.pointee.resumeFrame = fp
      execution.pointee.resumeContext = ctx
      return true
    }
    let link = fp + code.linkage
    // The return address stands behind the call.
    pc = returnAddress(link) - 1
    fp = callerFrame(link)
    ctx = callerContext(link)
  }
  return false
}

/// The references outside the heap in the middle of an instruction.
struct FrameRoots: RootProvider {
  let pc: Code
  let fp: Frame
  let ctx: Machine

  func visitRoots(_ visitor: inout RootVisitor) {
    Interpreter.visitFrames(pc, fp, ctx, false, &visitor)
    instance(ctx).store.visitRoots(&visitor)
  }

  func visitStacks(_ visitor: inout StackVisitor) { instance(ctx).store.visitStack(&visitor) }
}
