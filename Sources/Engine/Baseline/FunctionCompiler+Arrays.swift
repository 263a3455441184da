import Assembler
import CExecution
import CNative
import Heap
import MachineCode
import Runtime
import WebAssembly

/// Arrays.
extension FunctionCompiler {
  mutating func object(_ instruction: InstructionInfo, _ type: TypeIndex) throws(WebAssemblyError) {
    flush()
    mark()
    switch instruction.opcode {
    case .structNew, .structNewDefault: makeStructure(type, isDefault: instruction.opcode == .structNewDefault)
    case .arrayNew, .arrayNewDefault: makeArray(instruction, type)
    case .arrayGet, .arrayGetS, .arrayGetU:
      let layout = layout(type)
      let element = popElement(layout.fields[0].storage)
      var usable: General?
      for held in [element.array, element.index] {
        guard let held, held.isOwned else { continue }
        if usable == nil { usable = held.register } else { release(held) }
      }
      pushField(
        element.place, layout.fields[0].storage, layout.types[0], isSigned: instruction.opcode == .arrayGetS,
        usable: usable)
    case .arraySet: setElement(layout(type))
    case .arrayFill:
      let length = keepLength(instruction, operands.top)
      let count = pop()
      let slots = addressOfSlots(pop())
      let index = pop()
      let array = pop()
      release(callRuntime(NATIVE_ARRAY_FILL, [array, index, slots, count]))
      payLength(instruction, length)
    default: throw notCompiled(instruction)
    }
  }

  // Elements.

  /// An element that exists, and the registers that its place needs.
  private struct Element {
    var place: X86.Address
    var array: Held<General>?
    var index: Held<General>?
  }

  /// Takes an array and an index that is within it.
  private mutating func popElement(_ storage: HeapStorage) -> Element {
    let position = pop()
    let reference = pop()
    let array = generalRegister(reference)
    let length = X86.Address(array.register, 4)
    if case .constant(let bits) = position.place, let offset = Int32(exactly: 8 + bits << UInt64(storage.shift)) {
      trapIfNull(array.register, reference.type, .nullArrayReference)
      a.arithmetic(.cmp, wide: false, length, Int32(truncatingIfNeeded: bits))
      trap(.outOfBoundsArrayAccess, if: .belowOrEqual)
      return Element(place: X86.Address(array.register, offset), array: array, index: nil)
    }
    var index = generalRegister(position)
    trapIfNull(array.register, reference.type, .nullArrayReference)
    a.arithmetic(.cmp, wide: false, index.register, length)
    trap(.outOfBoundsArrayAccess, if: .aboveOrEqual)
    if storage == .vector {
      let distance = index.isOwned ? index.register : takeGeneral()
      if distance != index.register { a.mov32(distance, index.register) }
      a.shift(.shl, wide: true, distance, by: 4)
      index = Held(register: distance, isOwned: true)
    }
    let scale = X86.Scale(rawValue: UInt8(truncatingIfNeeded: storage.shift)) ?? .one
    return Element(
      place: X86.Address(array.register, index: index.register, scale: scale, 8), array: array, index: index)
  }

  private mutating func setElement(_ layout: ObjectLayout) {
    let storage = layout.fields[0].storage
    let value = pop()
    let element = popElement(storage)
    guard mustRemember(value, storage, layout.types[0]) else {
      storeField(value, element.place, storage)
      if let index = element.index { release(index) }
      if let array = element.array { release(array) }
      return
    }
    storeField(value, element.place, storage)
    // The note is for the place of the element: a long array has many cards.
    let address: General
    if let index = element.index, index.isOwned {
      address = index.register
      if let array = element.array { release(array) }
    } else if let array = element.array, array.isOwned {
      address = array.register
    } else {
      address = takeGeneral()
    }
    a.lea32(address, element.place)
    remember(Held(register: address, isOwned: true))
  }

  // Making arrays.

  /// How many elements `array.new` writes itself.
  private static var fewElements: Int32 { 16 }

  private mutating func makeArray(_ instruction: InstructionInfo, _ type: TypeIndex) {
    payLength(instruction, keepLength(instruction, operands.top))
    let layout = layout(type)
    let storage = layout.fields[0].storage
    let length = generalRegister(pop())
    let array = allocate(type, length: length.register, shift: storage.shift)
    if instruction.opcode == .arrayNew {
      let value = pop()
      if case .constant(0) = value.place {} else { fill(array, length.register, value, storage) }
    }
    release(length)
    push(array, .reference(nullable: false, .concrete(type)))
  }

  /// Writes a value to all elements of a new array.
  private mutating func fill(_ array: General, _ length: General, _ value: Operand, _ storage: HeapStorage) {
    let place = slot(value.slot, value.type)
    if case .slot = value.place {
    } else {
      let register = takeGeneral()
      storeSlot(value, place, using: register)
      release(register)
    }
    var general: Held<General>?
    var vector: Held<Vector>?
    if value.type.isInVectorRegister { vector = vectorRegister(value) } else { general = generalRegister(value) }
    let counter = takeGeneral()
    a.lea64(counter, place)
    let call = slowCall(
      NATIVE_ARRAY_FILL, [.general(array), .constant(0), .general(counter), .general(length)], result: nil)
    a.arithmetic(.cmp, wide: false, length, Self.fewElements)
    a.j(.above, call.label)
    stubs.append(.slow(call))
    a.mov32(counter, length)
    let isVector = storage == .vector
    if isVector { a.shift(.shl, wide: false, counter, by: 4) }
    let step: Int32 = isVector ? 16 : 1
    let scale = isVector ? .one : X86.Scale(rawValue: UInt8(truncatingIfNeeded: storage.shift)) ?? .one
    // From the last element to the first.
    a.arithmetic(.sub, wide: false, counter, step)
    let over = a.shortJ(.below)
    let top = a.labelHere()
    let element = X86.Address(array, index: counter, scale: scale, 8)
    if let vector {
      store(vector.register, value.type, element)
    } else if let general {
      switch storage {
      case .i8: a.mov8(element, general.register)
      case .i16: a.mov16(element, general.register)
      case .word32, .reference: a.mov32(element, general.register)
      default: a.mov64(element, general.register)
      }
    }
    a.arithmetic(.sub, wide: false, counter, step)
    a.j(.aboveOrEqual, top)
    a.land(over)
    a.bind(call.back)
    release(counter)
    if let general { release(general) }
    if let vector { release(vector) }
  }

  mutating func visitTypeCount(
    _ instruction: InstructionInfo, _ type: TypeIndex, _ count: UInt32
  ) throws(WebAssemblyError) {
    guard isReachable else { return }
    flush()
    mark()
    let storage = layout(type).fields[0].storage
    let bytes = UInt64(count) << UInt64(storage.shift)
    guard let size = Int32(exactly: (bytes + 15) & ~7) else { throw notCompiled(instruction) }
    let array = allocate(type, size: size, length: Int32(bitPattern: count))
    var offset = Int32(truncatingIfNeeded: bytes) + 8
    for _ in 0..<count {
      offset -= Int32(storage.width)
      initialize(X86.Address(array, offset), storage)
    }
    push(array, .reference(nullable: false, .concrete(type)))
  }

  // Ranges.

  /// Puts a value, which was popped, into its slot.
  /// - Returns: The slot's address, as an argument of the runtime.
  private mutating func addressOfSlots(_ value: Operand) -> Operand {
    let place = slot(value.slot, value.type)
    let register = takeGeneral()
    if case .slot = value.place {} else { storeSlot(value, place, using: register) }
    release(value)
    a.lea64(register, place)
    return Operand(place: .general(register), type: .i64, slot: 0)
  }

  mutating func visitTypeType(
    _ instruction: InstructionInfo, _ first: TypeIndex, _ second: TypeIndex
  ) throws(WebAssemblyError) {
    guard isReachable else { return }
    guard instruction.opcode == .arrayCopy else { throw notCompiled(instruction) }
    flush()
    let length = keepLength(instruction, operands.top)
    let count = pop()
    let from = pop()
    let source = pop()
    let to = pop()
    release(callRuntime(NATIVE_ARRAY_COPY, [pop(), to, source, from, count]))
    payLength(instruction, length)
  }

  mutating func visitTypeData(
    _ instruction: InstructionInfo, _ type: TypeIndex, _ data: DataIndex
  ) throws(WebAssemblyError) {
    guard isReachable else { return }
    segment(instruction, type, UInt64(data), isNew: instruction.opcode == .arrayNewData)
  }

  mutating func visitTypeElement(
    _ instruction: InstructionInfo, _ type: TypeIndex, _ element: ElementIndex
  ) throws(WebAssemblyError) {
    guard isReachable else { return }
    segment(instruction, type, UInt64(element) | 1 << 32, isNew: instruction.opcode == .arrayNewElem)
  }

  private mutating func segment(_ instruction: InstructionInfo, _ type: TypeIndex, _ segment: UInt64, isNew: Bool) {
    flush()
    mark()
    let length = keepLength(instruction, operands.top)
    if isNew { payLength(instruction, length) }
    let count = pop()
    let first = pop()
    guard isNew else {
      let index = pop()
      release(callRuntime(NATIVE_ARRAY_INIT_SEGMENT, [pop(), index, word(segment), first, count]))
      return payLength(instruction, length)
    }
    let register = takeGeneral()
    loadNumber(register, type)
    let number = Operand(place: .general(register), type: .i32, slot: 0)
    let array = callRuntime(NATIVE_ARRAY_NEW_SEGMENT, [number, word(segment), first, count])
    push(array, .reference(nullable: false, .concrete(type)))
  }
}
