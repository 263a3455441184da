import Assembler
import CExecution
import CNative
import Heap
import Runtime
import WebAssembly

/// Structures and i31, and how objects are made.
extension FunctionCompiler {
  // Making objects.

  /// What a rule has in its hands while it makes an object.
  private struct Allocation {
    var heap: General
    var object: General
    /// The first byte behind the object.
    var end: General
  }

  /// Makes an object of a known size, all zeros.
  /// - Parameter length: Of an array.
  /// - Returns: The register of its address, which the caller holds.
  mutating func allocate(_ type: TypeIndex, size: Int32, length: Int32? = nil) -> General {
    let allocation = beginAllocation()
    a.lea64(allocation.end, X86.Address(allocation.object, size))
    return finish(allocation, type, length: length.map { .constant(UInt64(UInt32(bitPattern: $0))) })
  }

  /// Makes an array of a length in a register, all zeros.
  /// - Parameter shift: The base-2 logarithm of the width of an element.
  mutating func allocate(_ type: TypeIndex, length: General, shift: UInt32) -> General {
    let allocation = beginAllocation()
    let end = allocation.end
    // Eight bytes and the elements, rounded up to a multiple of eight.
    switch shift {
    case 0: a.lea64(end, X86.Address(length, 15))
    case 1: a.lea64(end, X86.Address(index: length, scale: .two, 15))
    case 2: a.lea64(end, X86.Address(index: length, scale: .four, 15))
    default: a.lea64(end, X86.Address(index: length, scale: .eight, shift == 3 ? 8 : 4))
    }
    if shift < 3 { a.arithmetic(.and, wide: true, end, -8) }
    if shift > 3 { a.arithmetic(.add, wide: true, end, end) }
    a.arithmetic(.add, wide: true, end, allocation.object)
    return finish(allocation, type, length: .general(length))
  }

  private mutating func beginAllocation() -> Allocation {
    let (heap, object, end) = (takeGeneral(), takeGeneral(), takeGeneral())
    a.mov64(heap, X86.Address(instance(), Int32(CONTEXT_HEAP)))
    a.mov64(object, X86.Address(heap, Int32(HEAP_CURSOR)))
    return Allocation(heap: heap, object: object, end: end)
  }

  /// Moves the heap's cursor to the object's end and writes its header, or lets the runtime make it.
  private mutating func finish(_ allocation: Allocation, _ type: TypeIndex, length: Place?) -> General {
    let (heap, object, end) = (allocation.heap, allocation.object, allocation.end)
    release(heap)
    release(end)
    let call = slowCall(
      NATIVE_ALLOCATE, [.general(end), .general(object), length ?? .constant(0)], result: object)
    let rare = a.label()
    a.arithmetic(.cmp, wide: true, end, X86.Address(heap, Int32(HEAP_LIMIT)))
    a.j(.above, rare)
    a.mov64(X86.Address(heap, Int32(HEAP_CURSOR)), end)
    loadNumber(end, type)
    a.mov32(X86.Address(object), end)
    switch length {
    case .general(let register): a.mov32(X86.Address(object, 4), register)
    case .constant(let bits): a.mov32(X86.Address(object, 4), imm32: Int32(truncatingIfNeeded: bits))
    default: break
    }
    a.bind(call.back)
    stubs.append(.allocation(label: rare, call, type))
    return object
  }

  /// Lets the runtime make an object: its registers hold where it would begin and end.
  mutating func allocateSlowly(_ label: X86.Label, _ call: SlowCall, _ type: TypeIndex) {
    a.bind(label)
    if case .general(let object) = call.words[1], case .general(let end) = call.words[0] {
      a.arithmetic(.sub, wide: true, end, object)
      loadNumber(object, type)
    }
    callSlowly(call)
  }

  /// Loads the engine's number for a type.
  mutating func loadNumber(_ register: General, _ type: TypeIndex) {
    a.mov32(register, X86.Address(relative: 0))
    numberUses.append((a.count - 4, type))
  }

  // Structures.

  mutating func makeStructure(_ type: TypeIndex, isDefault: Bool) {
    let layout = layout(type)
    let object = allocate(type, size: layout.size)
    if !isDefault {
      for field in layout.fields.reversed() { initialize(X86.Address(object, field.offset), field.storage) }
    }
    push(object, .reference(nullable: false, .concrete(type)))
  }

  /// Writes the top operand to a place in a new object, which is zero.
  mutating func initialize(_ place: X86.Address, _ storage: HeapStorage) {
    let value = pop()
    if case .constant(0) = value.place { return }
    storeField(value, place, storage)
  }

  mutating func visitTypeField(
    _ instruction: InstructionInfo, _ type: TypeIndex, _ field: FieldIndex
  ) throws(WebAssemblyError) {
    guard isReachable else { return }
    flush()
    mark()
    let layout = layout(type)
    let (found, type) = (layout.fields[Int(field)], layout.types[Int(field)])
    if instruction.opcode == .structSet {
      let value = pop()
      let reference = pop()
      let object = generalRegister(reference)
      trapIfNull(object.register, reference.type, .nullStructureReference)
      storeField(value, X86.Address(object.register, found.offset), found.storage)
      return mustRemember(value, found.storage, type) ? remember(object) : release(object)
    }
    let reference = pop()
    let object = generalRegister(reference)
    trapIfNull(object.register, reference.type, .nullStructureReference)
    pushField(
      X86.Address(object.register, found.offset), found.storage, type, isSigned: instruction.opcode == .structGetS,
      usable: object.isOwned ? object.register : nil)
  }

  // i31, and what else has no immediates.

  mutating func object(_ instruction: InstructionInfo) throws(WebAssemblyError) {
    flush()
    mark()
    switch instruction.opcode {
    case .refI31: makeNumber()
    case .i31GetS, .i31GetU:
      let operand = pop()
      let held = generalRegister(operand)
      trapIfNull(held.register, operand.type, .nullI31Reference)
      let register = held.isOwned ? held.register : takeGeneral()
      if register != held.register { a.mov32(register, held.register) }
      a.shift(instruction.opcode == .i31GetS ? .sar : .shr, wide: false, register, by: 1)
      push(register, .i32)
    case .arrayLen:
      let operand = pop()
      let held = generalRegister(operand)
      trapIfNull(held.register, operand.type, .nullArrayReference)
      let register = held.isOwned ? held.register : takeGeneral()
      a.mov32(register, X86.Address(held.register, 4))
      push(register, .i32)
    case .throwRef: throwReference()
    default: throw notCompiled(instruction)
    }
  }

  private mutating func makeNumber() {
    let type = ValueType.reference(nullable: false, .abstract(.i31))
    let operand = pop()
    if case .constant(let bits) = operand.place {
      return push(constant: UInt64(UInt32(truncatingIfNeeded: bits << 1 | 1)), type)
    }
    let held = generalRegister(operand)
    let register = held.isOwned ? held.register : takeGeneral()
    a.lea32(register, X86.Address(held.register, index: held.register, 1))
    push(register, type)
  }
}
