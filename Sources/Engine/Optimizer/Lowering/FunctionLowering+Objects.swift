import CExecution
import CNative
import Heap
import Runtime
import WebAssembly

/// Structures, arrays and i31.
///
/// A reference in a register or frame is the address of an object; in an object it is the low half. A collection looks for
/// whole addresses in frames, so LLVM must not keep anything else across a call from which it could make one again: the
/// address comes out of inline assembly that LLVM cannot look into, at the place of the load, and goes into inline assembly
/// before the half of it is stored, or an element is accessed at an index (Documentation/Native.md).
extension FunctionLowering {
  func layout(_ type: TypeIndex) -> HeapTypeDescriptor { module.engine.types.layout(module.types[Int(type)]) }

  /// The store's heap, for modules that have types of objects.
  var heap: Value {
    let place = e.offset(instance, ContextLayout.heap)
    return module.usesHeap ? e.loadInvariant(e.pointer, place) : e.load(e.pointer, place, .records)
  }

  func address(_ reference: Value, _ offset: UInt64 = 0) -> Value {
    e.offset(e.cast(.intToPtr, reference, e.pointer), offset)
  }

  private func trapIfNull(_ reference: Value, _ kind: TrapKind) {
    trap(kind, if: e.compare(.eq, reference, e.zero(e.i64)))
  }

  // Fields and elements.

  /// How a field or element is accessed.
  private struct Place {
    var address: Value
    var storage: HeapStorage
    var type: FieldType
    /// Different places in objects have different names.
    var tag: String
  }

  private func nativeType(_ place: Place) -> Type {
    switch place.storage {
    case .i8: e.i8
    case .i16: e.i16
    case .reference: e.i32
    case .word32, .word64, .function, .vector: e.type(place.type.storage.unpacked)
    }
  }

  private func alignment(_ storage: HeapStorage) -> Int { min(8, Int(storage.width)) }

  private mutating func load(_ place: Place, isSigned: Bool) {
    let type = place.type.storage.unpacked
    let value = e.load(nativeType(place), place.address, tag: place.tag, alignment: alignment(place.storage))
    switch place.storage {
    case .i8, .i16: push(e.cast(isSigned ? .sext : .zext, value, e.i32))
    case .reference:
      // Neither kept nor made again across a call: only the whole address may be.
      e.pin(value)
      push(expand(value, type), type)
    default: push(value)
    }
  }

  /// Loads a value of an exception.
  mutating func loadField(_ address: Value, _ storage: HeapStorage, _ type: ValueType) -> Value {
    let place = Place(
      address: address, storage: storage, type: FieldType(.value(type), isMutable: false), tag: "exception")
    load(place, isSigned: false)
    return pop()
  }

  /// Makes a word from an object a reference.
  private mutating func expand(_ word: Value, _ type: ValueType) -> Value {
    let plain = e.cast(.zext, word, e.i64)
    switch type.heapType {
    case .abstract(.i31): return plain
    case .abstract(.none), .abstract(.noextern), .abstract(.noexn): return e.zero(e.i64)
    default: break
    }
    var whole = e.expand(word, heap: heap, base: ContextLayout.heapBase)
    if !isObject(type) {
      let bit = e.binary(.and, word, e.constant(e.i32, 1))
      whole = e.select(e.compare(.ne, bit, e.zero(e.i32)), plain, whole)
    }
    guard type.isNullable else { return whole }
    return e.select(e.compare(.eq, word, e.zero(e.i32)), e.zero(e.i64), whole)
  }

  /// Writes a value to a place.
  /// - Parameter owner: The object, unless it was made just now.
  private mutating func store(_ value: Value, _ place: Place, in owner: Value?) {
    var stored = value
    switch place.storage {
    case .i8, .i16: stored = e.cast(.trunc, value, nativeType(place))
    case .reference:
      e.keep(value)
      stored = e.cast(.trunc, value, e.i32)
    default: break
    }
    let store = e.store(stored, place.address, tag: place.tag, alignment: alignment(place.storage))
    // What can be written again is not removed even so: a trap may come between.
    if place.type.isMutable { e.pin(store) }
    guard let owner, place.storage == .reference, !e.isZero(value), place.type.storage.unpacked.mayBeObject else {
      return
    }
    remember(owner)
  }

  /// Notes that a reference was stored at an address. The note is read before it is made: writing the same line again and
  /// again is slower.
  private func remember(_ address: Value) {
    let cards = e.load(e.pointer, e.offset(heap, ContextLayout.heapCards), .heap)
    let number = e.binary(.lshr, e.cast(.trunc, address, e.i32), e.constant(e.i32, 9))
    let card = e.offset(cards, e.cast(.zext, number, e.i64))
    let state = e.load(e.i8, card, .cards, alignment: 1)
    let clean = e.block(function)
    let usual = e.block(function)
    e.branchRarely(e.compare(.eq, state, e.zero(e.i8)), clean, usual)
    e.move(to: clean)
    e.pin(e.store(e.constant(e.i8, 1), card, .cards, alignment: 1))
    e.jump(usual)
    e.move(to: usual)
  }

  private func place(_ type: TypeIndex, _ field: Int, of object: Value) -> Place? {
    guard case .structure(let fields) = context.types.types[Int(type)].composite else { return nil }
    let found = layout(type).layout.fields[field]
    return Place(
      address: address(object, UInt64(found.offset)), storage: found.storage, type: fields[field],
      tag: "field \(found.offset) \(found.storage)")
  }

  /// An element that exists.
  private func place(_ type: TypeIndex, _ index: Value, of array: Value) -> Place? {
    guard case .array(let field) = context.types.types[Int(type)].composite else { return nil }
    let storage = layout(type).element ?? .word32
    let distance = e.binary(.shl, e.cast(.zext, index, e.i64), e.constant(e.i64, UInt64(storage.shift)))
    return Place(
      address: e.offset(address(array, 8), distance), storage: storage, type: field, tag: "element \(storage)")
  }

  private func length(_ array: Value) -> Value { e.load(e.i32, address(array, 4), tag: "length", alignment: 4) }

  mutating func visitTypeField(
    _ instruction: InstructionInfo, _ type: TypeIndex, _ field: FieldIndex
  ) throws(WebAssemblyError) {
    guard isReachable else { return }
    let value = instruction.opcode == .structSet ? pop() : nil
    let object = pop()
    trapIfNull(object, .nullStructureReference)
    guard let place = place(type, Int(field), of: object) else { return }
    if let value { store(value, place, in: object) } else { load(place, isSigned: instruction.opcode == .structGetS) }
  }

  /// Takes an array and an index that is within it.
  private mutating func popElement(_ type: TypeIndex) -> Place? {
    let index = pop()
    let array = pop()
    trapIfNull(array, .nullArrayReference)
    trap(.outOfBoundsArrayAccess, if: e.compare(.uge, index, length(array)))
    // The address of an element may be kept in its place, but not one beyond the end.
    e.keep(array)
    return place(type, index, of: array)
  }

  // Making objects.

  /// Makes an object, all zeros.
  /// - Parameters:
  ///   - size: In bytes, as 64 bits.
  ///   - length: Of an array, as 32 bits.
  private func allocate(_ type: TypeIndex, size: Value, length: Value?) -> Value {
    let number = chunk.number(type)
    let heap = heap
    let cursor = e.offset(heap, ContextLayout.heapCursor)
    let start = e.load(e.i64, cursor, .heap)
    let end = e.binary(.add, start, size)
    let limit = e.load(e.i64, e.offset(heap, ContextLayout.heapLimit), .heap)
    let rare = e.block(function)
    let usual = e.block(function)
    let merge = e.block(function)
    e.branchRarely(e.compare(.ugt, end, limit), rare, usual)
    e.move(to: usual)
    // It has happened when a later access traps.
    e.pin(e.store(end, cursor, .heap))
    let object = e.hide(start)
    e.store(number, address(object), tag: "header", alignment: 8)
    if let length { e.store(length, address(object, 4), tag: "length", alignment: 4) }
    e.jump(merge)
    e.move(to: rare)
    let made = e.callRuntime(
      NATIVE_ALLOCATE, instance,
      [size, e.cast(.zext, number, e.i64), length.map { e.cast(.zext, $0, e.i64) } ?? e.zero(e.i64)])
    e.markNotNull(made)
    e.jump(merge)
    e.move(to: merge)
    let phi = e.phi(e.i64)
    e.add(object, from: usual, to: phi)
    e.add(made, from: rare, to: phi)
    return phi
  }

  private func allocateArray(_ type: TypeIndex, length: Value, _ storage: HeapStorage) -> Value {
    let bytes = e.binary(.shl, e.cast(.zext, length, e.i64), e.constant(e.i64, UInt64(storage.shift)))
    let size = e.binary(.and, e.binary(.add, bytes, e.constant(e.i64, 15)), e.constant(e.i64, ~7))
    return allocate(type, size: size, length: length)
  }

  private mutating func push(object: Value, _ type: TypeIndex) {
    push(object, .reference(nullable: false, .concrete(type)))
  }

  private mutating func makeStructure(_ type: TypeIndex, isDefault: Bool) {
    let descriptor = layout(type)
    let values = isDefault ? [] : pop(descriptor.layout.fields.count)
    let object = allocate(type, size: e.constant(e.i64, UInt64(descriptor.size)), length: nil)
    for (field, value) in values.enumerated() where !e.isZero(value) {
      if let place = place(type, field, of: object) { store(value, place, in: nil) }
    }
    push(object: object, type)
  }

  /// `array.new`: few elements are written here.
  private mutating func makeArray(_ instruction: InstructionInfo, _ type: TypeIndex, isDefault: Bool) {
    let storage = layout(type).element ?? .word32
    let length = pop()
    let count = e.cast(.zext, length, e.i64)
    let value = isDefault ? nil : pop()
    payLength(instruction, count)
    let array = allocateArray(type, length: length, storage)
    if let value, !e.isZero(value) {
      let many = e.block(function)
      let few = e.block(function)
      let head = e.block(function)
      let body = e.block(function)
      let end = e.block(function)
      e.branch(e.compare(.ugt, length, e.constant(e.i32, 16)), many, few)
      e.move(to: many)
      fill(array, at: e.zero(e.i64), value, type, count: count)
      e.jump(end)
      e.move(to: few)
      if storage == .reference { e.keep(value) }
      e.jump(head)
      e.move(to: head)
      let index = e.phi(e.i32)
      e.add(e.zero(e.i32), from: few, to: index)
      e.branch(e.compare(.ult, index, length), body, end)
      e.move(to: body)
      if let place = place(type, index, of: array) { store(value, place, in: nil) }
      e.add(e.binary(.add, index, e.constant(e.i32, 1)), from: body, to: index)
      e.jump(head)
      e.move(to: end)
    }
    push(object: array, type)
  }

  /// Lets the runtime write a value to elements.
  private mutating func fill(_ array: Value, at index: Value, _ value: Value, _ type: TypeIndex, count: Value) {
    guard case .array(let field) = context.types.types[Int(type)].composite else { return }
    let room = valueRoom ?? atEntry { e.stackSlot(e.structure([e.i64, e.i64])) }
    valueRoom = room
    e.store([value], [field.storage.unpacked], room)
    _ = e.callRuntime(NATIVE_ARRAY_FILL, instance, [array, index, e.cast(.ptrToInt, room, e.i64), count])
  }

  mutating func visitTypeCount(
    _ instruction: InstructionInfo, _ type: TypeIndex, _ count: UInt32
  ) throws(WebAssemblyError) {
    guard isReachable else { return }
    let values = pop(Int(count))
    let array = allocateArray(type, length: e.constant(e.i32, UInt64(count)), layout(type).element ?? .word32)
    for (index, value) in values.enumerated() where !e.isZero(value) {
      if let place = place(type, e.constant(e.i32, UInt64(index)), of: array) { store(value, place, in: nil) }
    }
    push(object: array, type)
  }

  mutating func lowerObject(_ instruction: InstructionInfo, _ type: TypeIndex) throws(WebAssemblyError) {
    switch instruction.opcode {
    case .structNew, .structNewDefault: makeStructure(type, isDefault: instruction.opcode == .structNewDefault)
    case .arrayNew, .arrayNewDefault:
      makeArray(instruction, type, isDefault: instruction.opcode == .arrayNewDefault)
    case .arrayGet, .arrayGetS, .arrayGetU:
      if let place = popElement(type) { load(place, isSigned: instruction.opcode == .arrayGetS) }
    case .arraySet:
      let value = pop()
      if let place = popElement(type) {
        store(value, place, in: e.cast(.ptrToInt, place.address, e.i64))
      }
    case .arrayFill:
      let count = e.cast(.zext, pop(), e.i64)
      let value = pop()
      let index = e.cast(.zext, pop(), e.i64)
      fill(pop(), at: index, value, type, count: count)
      payLength(instruction, count)
    default: throw notLowered(instruction)
    }
  }

  mutating func visitTypeType(
    _ instruction: InstructionInfo, _ first: TypeIndex, _ second: TypeIndex
  ) throws(WebAssemblyError) {
    guard isReachable else { return }
    guard instruction.opcode == .arrayCopy else { throw notLowered(instruction) }
    let count = e.cast(.zext, pop(), e.i64)
    let from = e.cast(.zext, pop(), e.i64)
    let source = pop()
    let to = e.cast(.zext, pop(), e.i64)
    _ = e.callRuntime(NATIVE_ARRAY_COPY, instance, [pop(), to, source, from, count])
    payLength(instruction, count)
  }

  // Segments.

  mutating func visitTypeData(
    _ instruction: InstructionInfo, _ type: TypeIndex, _ data: DataIndex
  ) throws(WebAssemblyError) {
    guard isReachable else { return }
    lowerSegment(instruction, type, UInt64(data), isNew: instruction.opcode == .arrayNewData)
  }

  mutating func visitTypeElement(
    _ instruction: InstructionInfo, _ type: TypeIndex, _ element: ElementIndex
  ) throws(WebAssemblyError) {
    guard isReachable else { return }
    lowerSegment(instruction, type, UInt64(element) | 1 << 32, isNew: instruction.opcode == .arrayNewElem)
  }

  private mutating func lowerSegment(
    _ instruction: InstructionInfo, _ type: TypeIndex, _ segment: UInt64, isNew: Bool
  ) {
    let count = e.cast(.zext, pop(), e.i64)
    let first = e.cast(.zext, pop(), e.i64)
    let segment = e.constant(e.i64, segment)
    if isNew {
      payLength(instruction, count)
      let number = e.cast(.zext, chunk.number(type), e.i64)
      let array = e.callRuntime(NATIVE_ARRAY_NEW_SEGMENT, instance, [number, segment, first, count])
      e.markNotNull(array)
      return push(object: array, type)
    }
    let index = e.cast(.zext, pop(), e.i64)
    _ = e.callRuntime(NATIVE_ARRAY_INIT_SEGMENT, instance, [pop(), index, segment, first, count])
    payLength(instruction, count)
  }

  // Instructions without immediates.

  mutating func lowerObject(_ instruction: InstructionInfo) {
    let operand = pop()
    switch instruction.opcode {
    case .refI31:
      let value = e.binary(.or, e.binary(.shl, operand, e.constant(e.i32, 1)), e.constant(e.i32, 1))
      push(e.cast(.zext, value, e.i64))
    case .i31GetS, .i31GetU:
      trapIfNull(operand, .nullI31Reference)
      let word = e.cast(.trunc, operand, e.i32)
      push(e.binary(instruction.opcode == .i31GetS ? .ashr : .lshr, word, e.constant(e.i32, 1)))
    default:
      trapIfNull(operand, .nullArrayReference)
      push(length(operand))
    }
  }
}

extension ValueType {
  /// Whether a value may be an object of the heap.
  fileprivate var mayBeObject: Bool {
    switch heapType {
    case .abstract(.i31), .abstract(.none), .abstract(.noextern), .abstract(.noexn): false
    default: true
    }
  }
}
