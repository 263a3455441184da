import Assembler
import CExecution
import Heap
import MachineCode
import Runtime
import WebAssembly

/// Fields of structures and exceptions, and elements of arrays.
///
/// A reference in a register or frame is the address of an object, in an object it is the low half of it. A collection looks for
/// whole addresses: between the load of a half and the instruction that makes it whole nothing is called.
extension FunctionCompiler {
  /// How a structure or array type is laid out.
  struct ObjectLayout {
    /// In bytes; of an array what stands before the elements.
    var size: Int32
    /// Where the fields are, and how they are stored; of an array its first element.
    var fields: [(offset: Int32, storage: HeapStorage)]
    /// What the fields hold, when it is not in an object.
    var types: [ValueType]
  }

  /// The layout of a structure or array type that the module defines.
  mutating func layout(_ type: TypeIndex) -> ObjectLayout {
    let index = Int(type)
    if layouts.isEmpty { layouts = Array(repeating: nil, count: context.types.types.count) }
    if let known = layouts[index] { return known }
    let descriptor = module.engine.types.layout(module.types[index])
    var made = ObjectLayout(size: Int32(bitPattern: descriptor.size), fields: [], types: [])
    switch context.types.types[index].composite {
    case .structure(let fields):
      made.fields = descriptor.layout.fields.map { (Int32(bitPattern: $0.offset), $0.storage) }
      made.types = fields.map { $0.storage.unpacked }
    case .array(let element):
      made.fields = [(made.size, descriptor.element ?? .word32)]
      made.types = [element.storage.unpacked]
    default: break
    }
    layouts[index] = made
    return made
  }

  /// Traps if a reference is null and its type does not say that it is not.
  mutating func trapIfNull(_ reference: General, _ type: ValueType, _ kind: TrapKind) {
    guard type.isNullable else { return }
    a.test64(reference, reference)
    trap(kind, if: .equal)
  }

  // Loading.

  /// Pushes what stands in an object.
  /// - Parameter usable: A register that the rule holds and gives away; it may be part of the place.
  mutating func pushField(
    _ place: X86.Address, _ storage: HeapStorage, _ type: ValueType, isSigned: Bool, usable: General?
  ) {
    if type.isInVectorRegister {
      let register = takeVector()
      load(register, type, place)
      if let usable { release(usable) }
      return push(register, type)
    }
    let other = storage == .reference && type.isMadeWhole ? takeGeneral() : nil
    let register = usable ?? takeGeneral()
    load(register, place, storage, type, isSigned: isSigned, using: other ?? register)
    if let other { release(other) }
    push(register, type)
  }

  /// Loads what stands in an object into a general register.
  /// - Parameter other: A register for a reference's upper half.
  mutating func load(
    _ register: General, _ place: X86.Address, _ storage: HeapStorage, _ type: ValueType, isSigned: Bool = false,
    using other: General
  ) {
    switch storage {
    case .i8: if isSigned { a.movsx32From8(register, place) } else { a.movzx32From8(register, place) }
    case .i16: if isSigned { a.movsx32From16(register, place) } else { a.movzx32From16(register, place) }
    case .word32: a.mov32(register, place)
    case .word64, .function, .vector: a.mov64(register, place)
    case .reference:
      a.mov32(register, place)
      makeWhole(register, type, using: other)
    }
  }

  /// Makes a reference from what an object has of it.
  private mutating func makeWhole(_ register: General, _ type: ValueType, using other: General) {
    guard type.isMadeWhole else {
      // Of the other types only i31 has values besides null.
      if type.heapType != .abstract(.i31) { a.xor32(register, register) }
      return
    }
    a.mov64(other, X86.Address(instance(), Int32(CONTEXT_HEAP)))
    let base = X86.Address(other, Int32(HEAP_BASE))
    if !type.isNullable, type.isObject { return a.arithmetic(.or, wide: true, register, base) }
    a.mov64(other, base)
    // Null and i31 are the same in both forms: they get themselves instead of the base.
    if !type.isObject {
      a.test8(register, imm8: 1)
      a.cmov64(.notEqual, other, register)
    }
    if type.isNullable {
      a.test32(register, register)
      a.cmov64(.equal, other, register)
    }
    a.arithmetic(.or, wide: true, register, other)
  }

  // Storing.

  /// Writes a value, which was popped, to a place in an object.
  mutating func storeField(_ value: Operand, _ place: X86.Address, _ storage: HeapStorage) {
    if value.type.isInVectorRegister {
      let held = vectorRegister(value)
      store(held.register, value.type, place)
      return release(held)
    }
    if case .constant(let bits) = value.place, let number = Self.immediate(bits, UInt64(storage.width)) {
      switch storage {
      case .i8: a.mov8(place, imm8: Int8(truncatingIfNeeded: number))
      case .i16: a.mov16(place, imm16: Int16(truncatingIfNeeded: number))
      case .word32, .reference: a.mov32(place, imm32: number)
      default: a.mov64(place, imm32: number)
      }
      return
    }
    let held = generalRegister(value)
    switch storage {
    case .i8: a.mov8(place, held.register)
    case .i16: a.mov16(place, held.register)
    case .word32, .reference: a.mov32(place, held.register)
    default: a.mov64(place, held.register)
    }
    release(held)
  }

  /// Whether a value that is stored in an older object has to be noted.
  func mustRemember(_ value: Operand, _ storage: HeapStorage, _ type: ValueType) -> Bool {
    storage == .reference && !value.isConstant && type.isMadeWhole
  }

  /// Notes that a reference was stored at an address. The note is read before it is made: writing the same line again and
  /// again is slower.
  mutating func remember(_ address: Held<General>) {
    let number = address.isOwned ? address.register : takeGeneral()
    let cards = takeGeneral()
    a.mov64(cards, X86.Address(instance(), Int32(CONTEXT_HEAP)))
    a.mov64(cards, X86.Address(cards, Int32(HEAP_CARDS)))
    if number != address.register { a.mov32(number, address.register) }
    a.shift(.shr, wide: false, number, by: 9)
    let card = X86.Address(cards, index: number)
    a.cmp8(card, imm8: 0)
    let over = a.shortJ(.notEqual)
    a.mov8(card, imm8: 1)
    a.land(over)
    release(cards)
    release(number)
  }
}

extension ValueType {
  /// Whether values are null or objects, never an i31.
  var isObject: Bool {
    switch heapType {
    case .concrete, .abstract(.struct), .abstract(.array), .abstract(.none), .abstract(.noextern), .abstract(.exn),
      .abstract(.noexn):
      true
    default: false
    }
  }

  /// Whether a value may be an object of the heap: then what objects hold of it is not the whole.
  var isMadeWhole: Bool {
    switch heapType {
    case .abstract(.i31), .abstract(.none), .abstract(.noextern), .abstract(.noexn): false
    default: true
    }
  }
}
