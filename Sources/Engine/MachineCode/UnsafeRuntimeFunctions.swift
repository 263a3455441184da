import CExecution
import CNative
import Runtime

// What machine code asks of the runtime, on the thread's stack. A function traps by setting the execution's status; then
// the trampoline that called it does not return to machine code.
//
// Sound because compiled code passes indices that validation has checked, and because ranges are checked here before
// anything is touched.

/// The functions that the trampolines call.
public enum RuntimeFunctions {
  /// Makes the functions known; once, before machine code runs.
  public static func install() { _ = installed }

  private static let installed: Void = {
    let functions: [UnsafeRawPointer?] = [
      address(native_call), address(native_function), address(native_checkType), address(native_memoryGrow),
      address(native_memoryFill), address(native_memoryCopy), address(native_memoryInit), address(native_dataDrop),
      address(native_tableGrow), address(native_tableFill), address(native_tableCopy), address(native_tableInit),
      address(native_elementDrop), address(native_wait), address(native_notify),
      address(native_allocate), address(native_arrayFill), address(native_arrayCopy), address(native_arrayNewSegment),
      address(native_arrayInitSegment), address(native_testFunction), address(native_testObject),
      address(native_throw), address(native_throwReference), address(native_compile), address(native_heat),
    ]
    precondition(functions.count == Int(NATIVE_FUNCTION_COUNT.rawValue))
    apus_native_set_functions(functions)
  }()

  private typealias Function = @convention(c) (Machine, UInt64, UInt64, UInt64, UInt64, UInt64) -> UInt64

  private static func address(_ function: Function) -> UnsafeRawPointer {
    unsafeBitCast(function, to: UnsafeRawPointer.self)
  }
}

typealias Machine = UnsafeMutablePointer<Context>

@inline(__always)
func instance(_ context: Machine) -> Instance {
  Unmanaged<Instance>.fromOpaque(context.pointee.instance).takeUnretainedValue()
}

func record(_ bits: UInt64) -> UnsafeMutablePointer<FunctionRecord> {
  UnsafeMutablePointer(bitPattern: UInt(bits)).unsafelyUnwrapped
}

@inline(never)
func fail(_ context: Machine, _ kind: TrapKind) -> UInt64 {
  context.pointee.execution.pointee.status = kind.rawValue
  return 0
}

// Calls.

@c private func native_call(
  _ context: Machine, _ callee: UInt64, _ slots: UInt64, _: UInt64, _: UInt64, _: UInt64
) -> UInt64 {
  let execution = context.pointee.execution
  guard apus_native_has_room() != 0, let activation = execution.pointee.native,
    let slots = UnsafeMutablePointer<UInt64>(bitPattern: UInt(slots))
  else { return fail(context, .callStackExhausted) }
  let record = record(callee)
  // A function that is not compiled passes its record as it is; it belongs to the caller's instance.
  Instance.fill(record, context)
  instance(context).store.callFromMachineCode(
    record, slots, context, place: activation.pointee.place, frame: activation.pointee.frame,
    context: activation.pointee.context)
  return 0
}

@c private func native_function(
  _ context: Machine, _ index: UInt64, _: UInt64, _: UInt64, _: UInt64, _: UInt64
) -> UInt64 {
  UInt64(UInt(bitPattern: instance(context).function(UInt32(truncatingIfNeeded: index))))
}

@c private func native_checkType(
  _ context: Machine, _ callee: UInt64, _ type: UInt64, _: UInt64, _: UInt64, _: UInt64
) -> UInt64 {
  let record = record(callee)
  Instance.fill(record, context)
  let expected = context.pointee.types[Int(type)]
  guard let found = record.pointee.type, TypeRegistry.isSubtype(found, of: expected) else {
    return fail(context, .indirectCallTypeMismatch)
  }
  return 0
}

@c private func native_compile(
  _ context: Machine, _ place: UInt64, _: UInt64, _: UInt64, _: UInt64, _: UInt64
) -> UInt64 {
  // Machine code goes only where a module's own entries are.
  guard let growth = instance(context).module.native?.growth, let place = UnsafeRawPointer(bitPattern: UInt(place))
  else { return fail(context, .damagedCode) }
  return UInt64(UInt(bitPattern: growth.compile(place)))
}

@c private func native_heat(
  _ context: Machine, _ position: UInt64, _ loop: UInt64, _: UInt64, _: UInt64, _: UInt64
) -> UInt64 {
  guard let growth = instance(context).module.native?.growth else { return 0 }
  return UInt64(UInt(bitPattern: growth.heat(Int(position), Int(loop))))
}

// Memories.

@c private func native_memoryGrow(
  _ context: Machine, _ memory: UInt64, _ delta: UInt64, _: UInt64, _: UInt64, _: UInt64
) -> UInt64 { instance(context).growMemory(Int(memory), by: delta) }

/// The bytes of a range of a memory, or nil if it is out of bounds.
@inline(__always)
private func range(_ context: Machine, _ memory: UInt64, _ start: UInt64, _ count: UInt64) -> UnsafeMutableRawPointer? {
  let record = context.pointee.memories[Int(memory)]
  let size = apus_load_size(record)
  guard start <= size, count <= size - start else { return nil }
  return UnsafeMutableRawPointer(record.pointee.base + Int(start))
}

@c private func native_memoryFill(
  _ context: Machine, _ memory: UInt64, _ start: UInt64, _ value: UInt64, _ count: UInt64, _: UInt64
) -> UInt64 {
  guard let target = range(context, memory, start, count) else { return fail(context, .outOfBoundsMemoryAccess) }
  target.initializeMemory(as: UInt8.self, repeating: UInt8(truncatingIfNeeded: value), count: Int(count))
  return 0
}

@c private func native_memoryCopy(
  _ context: Machine, _ memories: UInt64, _ source: UInt64, _ to: UInt64, _ from: UInt64, _ count: UInt64
) -> UInt64 {
  guard let target = range(context, memories, to, count), let origin = range(context, source, from, count) else {
    return fail(context, .outOfBoundsMemoryAccess)
  }
  target.copyMemory(from: origin, byteCount: Int(count))
  return 0
}

@c private func native_memoryInit(
  _ context: Machine, _ memory: UInt64, _ segment: UInt64, _ to: UInt64, _ from: UInt64, _ count: UInt64
) -> UInt64 {
  let done = instance(context).initializeMemory(Int(memory), at: to, segment: Int(segment), from: from, count: count)
  return done ? 0 : fail(context, .outOfBoundsMemoryAccess)
}

@c private func native_dataDrop(
  _ context: Machine, _ segment: UInt64, _: UInt64, _: UInt64, _: UInt64, _: UInt64
) -> UInt64 {
  instance(context).dropData(Int(segment))
  return 0
}

// Tables.

@c private func native_tableGrow(
  _ context: Machine, _ table: UInt64, _ value: UInt64, _ delta: UInt64, _: UInt64, _: UInt64
) -> UInt64 { instance(context).growTable(Int(table), by: delta, value: value) }

@c private func native_tableFill(
  _ context: Machine, _ table: UInt64, _ start: UInt64, _ value: UInt64, _ count: UInt64, _: UInt64
) -> UInt64 {
  let record = context.pointee.tables[Int(table)].pointee
  guard start <= record.count, count <= record.count - start else { return fail(context, .outOfBoundsTableAccess) }
  (record.elements + Int(start)).update(repeating: value, count: Int(count))
  return 0
}

@c private func native_tableCopy(
  _ context: Machine, _ target: UInt64, _ source: UInt64, _ to: UInt64, _ from: UInt64, _ count: UInt64
) -> UInt64 {
  let target = context.pointee.tables[Int(target)].pointee
  let source = context.pointee.tables[Int(source)].pointee
  guard to <= target.count, count <= target.count - to, from <= source.count, count <= source.count - from else {
    return fail(context, .outOfBoundsTableAccess)
  }
  (target.elements + Int(to)).update(from: source.elements + Int(from), count: Int(count))
  return 0
}

@c private func native_tableInit(
  _ context: Machine, _ table: UInt64, _ segment: UInt64, _ to: UInt64, _ from: UInt64, _ count: UInt64
) -> UInt64 {
  let done = instance(context).initializeTable(Int(table), at: to, segment: Int(segment), from: from, count: count)
  return done ? 0 : fail(context, .outOfBoundsTableAccess)
}

@c private func native_elementDrop(
  _ context: Machine, _ segment: UInt64, _: UInt64, _: UInt64, _: UInt64, _: UInt64
) -> UInt64 {
  instance(context).dropElements(Int(segment))
  return 0
}

// Threads.

@c private func native_wait(
  _ context: Machine, _ address: UInt64, _ expected: UInt64, _ nanoseconds: UInt64, _ width: UInt64, _: UInt64
) -> UInt64 {
  guard let address = UnsafeMutableRawPointer(bitPattern: UInt(address)) else { return 0 }
  let result = instance(context).wait(
    address, expected: expected, width: Int(width), nanoseconds: Int64(bitPattern: nanoseconds))
  // Whoever interrupted is seen by the trampoline.
  return result.map { UInt64($0) } ?? 0
}

@c private func native_notify(
  _ context: Machine, _ address: UInt64, _ count: UInt64, _ memory: UInt64, _: UInt64, _: UInt64
) -> UInt64 {
  guard let address = UnsafeMutableRawPointer(bitPattern: UInt(address)) else { return 0 }
  let isShared = context.pointee.memories[Int(memory)].pointee.isShared != 0
  return UInt64(instance(context).notify(address, UInt32(truncatingIfNeeded: count), isShared: isShared))
}
