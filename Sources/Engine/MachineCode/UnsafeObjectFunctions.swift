import CExecution
import CHeap
import Heap
import Runtime
import WebAssembly

// What machine code asks of the heap, and of the runtime for exceptions and for instructions on ranges of arrays.
//
// Sound because compiled code passes references of the types that validation has checked, and because ranges are checked
// before anything is touched.

/// The references outside the heap while machine code waits for the runtime.
private struct MachineRoots: RootProvider {
  let context: Machine
  let store: Store

  init(_ context: Machine) {
    self.context = context
    store = instance(context).store
  }

  func visitRoots(_ visitor: inout RootVisitor) {
    if let activation = context.pointee.execution.pointee.native?.pointee {
      store.engine.tier.visitFrames(activation.place, activation.frame, activation.context, false, &visitor)
    }
    store.visitRoots(&visitor)
  }

  func visitStacks(_ visitor: inout StackVisitor) { store.visitStack(&visitor) }
}

private func heap(_ context: Machine) -> UnsafeMutablePointer<HeapState> { context.pointee.heap.unsafelyUnwrapped }

/// How the elements of arrays of a type are stored.
/// - Parameter isData: Whether 64 bits cannot be the address of a function.
private func storage(_ type: UInt32, _ context: Machine, isData: Bool = true) -> HeapStorage {
  let entry = heap(context).pointee.types[Int(type)]
  switch entry.elementShift {
  case 0: return .i8
  case 1: return .i16
  case 2: return entry.flags & UInt8(HEAP_TYPE_REFERENCES) != 0 ? .reference : .word32
  case 3: return isData ? .word64 : .function
  default: return .vector
  }
}

/// How the elements of an array are stored; of null, whatever.
private func storage(of array: UInt64, _ context: Machine, isData: Bool = true) -> HeapStorage {
  array == 0 ? .word32 : storage(heap(context).type(of: array), context, isData: isData)
}

private func finish(_ trap: TrapKind?, _ context: Machine) -> UInt64 {
  trap.map { fail(context, $0) } ?? 0
}

/// Bit 32 of a segment's index: it is one of elements.
private func segment(_ word: UInt64) -> (index: Int, isData: Bool) {
  (Int(UInt32(truncatingIfNeeded: word)), word >> 32 == 0)
}

@c func native_allocate(
  _ context: Machine, _ size: UInt64, _ type: UInt64, _ length: UInt64, _: UInt64, _: UInt64
) -> UInt64 {
  let made = heap(context).allocateSlow(
    size: size, type: UInt32(truncatingIfNeeded: type), length: UInt32(truncatingIfNeeded: length),
    roots: MachineRoots(context))
  return made == 0 ? fail(context, .heapLimit) : made
}

@c func native_arrayFill(
  _ context: Machine, _ array: UInt64, _ index: UInt64, _ slots: UInt64, _ count: UInt64, _: UInt64
) -> UInt64 {
  guard let value = UnsafePointer<UInt64>(bitPattern: UInt(slots)) else { return 0 }
  return finish(
    ArrayOperations.fill(heap(context), array, at: index, value, count: count, storage(of: array, context)), context)
}

@c func native_arrayCopy(
  _ context: Machine, _ array: UInt64, _ index: UInt64, _ source: UInt64, _ first: UInt64, _ count: UInt64
) -> UInt64 {
  finish(
    ArrayOperations.copy(
      heap(context), array, at: index, from: source, at: first, count: count, storage(of: array, context)), context)
}

@c func native_arrayNewSegment(
  _ context: Machine, _ type: UInt64, _ word: UInt64, _ first: UInt64, _ count: UInt64, _: UInt64
) -> UInt64 {
  let (index, isData) = segment(word)
  let number = UInt32(truncatingIfNeeded: type)
  let (array, trap) = instance(context).makeArray(
    heap(context), type: number, segment: index, isData: isData, from: first, count: UInt32(truncatingIfNeeded: count),
    storage(number, context, isData: isData), roots: MachineRoots(context))
  return array == 0 ? fail(context, trap) : array
}

@c func native_arrayInitSegment(
  _ context: Machine, _ array: UInt64, _ index: UInt64, _ word: UInt64, _ first: UInt64, _ count: UInt64
) -> UInt64 {
  let (segment, isData) = segment(word)
  return finish(
    instance(context).initializeArray(
      heap(context), array, at: index, segment: segment, isData: isData, from: first, count: count,
      storage(of: array, context, isData: isData)), context)
}

@c func native_testFunction(
  _ context: Machine, _ function: UInt64, _ type: UInt64, _: UInt64, _: UInt64, _: UInt64
) -> UInt64 {
  let record = record(function)
  Instance.fill(record, context)
  guard let found = record.pointee.type else { return 0 }
  return TypeRegistry.isSubtype(found, of: context.pointee.types[Int(type)]) ? 1 : 0
}

@c func native_testObject(
  _ context: Machine, _ object: UInt64, _ type: UInt64, _ depth: UInt64, _: UInt64, _: UInt64
) -> UInt64 {
  let isObject = heap(context).isObject(
    object, of: UInt32(truncatingIfNeeded: type), depth: UInt32(truncatingIfNeeded: depth))
  return isObject ? 1 : 0
}

// Exceptions.

/// The references outside the heap while an exception is made of values in slots.
private struct ValueRoots: RootProvider {
  let outside: MachineRoots
  let tag: Runtime.Tag
  let slots: UnsafePointer<UInt64>

  func visitRoots(_ visitor: inout RootVisitor) {
    outside.visitRoots(&visitor)
    var slot = slots
    for type in tag.values {
      if type.isReference { visitor.visit(slot.pointee) }
      slot += type.slots
    }
  }

  func visitStacks(_ visitor: inout StackVisitor) { outside.visitStacks(&visitor) }
}

@c func native_throw(
  _ context: Machine, _ index: UInt64, _ word: UInt64, _: UInt64, _: UInt64, _: UInt64
) -> UInt64 {
  guard let slots = UnsafePointer<UInt64>(bitPattern: UInt(word)) else { return 0 }
  let tag = instance(context).tags[Int(index)]
  let roots = ValueRoots(outside: MachineRoots(context), tag: tag, slots: slots)
  let exception = tag.makeException(slots, heap(context), roots: roots)
  guard exception != 0 else { return fail(context, .heapLimit) }
  return throwException(context, exception)
}

@c func native_throwReference(
  _ context: Machine, _ exception: UInt64, _: UInt64, _: UInt64, _: UInt64, _: UInt64
) -> UInt64 { throwException(context, exception) }

private func throwException(_ context: Machine, _ exception: UInt64) -> UInt64 {
  context.pointee.execution.pointee.exception = exception
  return fail(context, .uncaughtException)
}
