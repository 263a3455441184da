import CExecution
import Heap
import Runtime
import WebAssembly

/// Structures, arrays, casts and exceptions.
extension Translator {
  private func layout(_ type: TypeIndex) -> HeapTypeDescriptor { module.engine.types.layout(module.types[Int(type)]) }

  private func number(_ type: TypeIndex) -> UInt32 { module.types[Int(type)].pointee.number }

  private func reference(_ type: TypeIndex) -> ValueType { .reference(nullable: false, .concrete(type)) }

  mutating func translateReference(_ instruction: InstructionInfo) throws(WebAssemblyError) {
    switch instruction.opcode {
    case .throwRef:
      let exception = popSlot()
      emit(Cell(op_throwRef, exception))
      setUnreachable()
    default: try unsupported(instruction)
    }
  }

  mutating func visitTag(_ instruction: InstructionInfo, _ index: TagIndex) throws(WebAssemblyError) {
    guard isReachable else { return }
    guard instruction.opcode == .throw else { return try unsupported(instruction) }
    let (parameters, _) = shape(context.tags[Int(index)])
    settle(parameters.count)
    let first = operands.count - parameters.count
    let base = parameters.count > 0 ? operands[first].slot : top
    noteRoots(isReturn: false)
    emitCold(cold_newException, base, more: (Int(index & 0xFFFF), Int(index >> 16), 0, 0))
    frameSize = max(frameSize, base + 1)
    emit(Cell(op_throwRef, base))
    setUnreachable()
  }

  // Structures.

  mutating func visitTypeField(
    _ instruction: InstructionInfo, _ type: TypeIndex, _ field: FieldIndex
  ) throws(WebAssemblyError) {
    guard isReachable, case .structure(let fields) = context.types.types[Int(type)].composite else { return }
    let place = layout(type).layout.fields[Int(field)]
    let offset = Int32(bitPattern: place.offset)
    if instruction.opcode == .structSet {
      let (object, value, _) = popSlots(2)
      emit(Cell(Self.setter(place.storage), object, value, immediate: offset))
      return
    }
    let object = popSlot()
    let handler = Self.getter(place.storage, isSigned: instruction.opcode == .structGetS)
    pushResult(
      of: code.append(Cell(handler, top, object, immediate: offset)), fields[Int(field)].storage.unpacked)
  }

  private static func getter(_ storage: HeapStorage, isSigned: Bool) -> Handler {
    switch storage {
    case .i8: if isSigned { op_structGet8S } else { op_structGet8U }
    case .i16: if isSigned { op_structGet16S } else { op_structGet16U }
    case .word32: op_structGet32
    case .word64, .function: op_structGet64
    case .vector: op_structGetVector
    case .reference: op_structGetReference
    }
  }

  private static func setter(_ storage: HeapStorage) -> Handler {
    switch storage {
    case .i8: op_structSet8
    case .i16: op_structSet16
    case .word32: op_structSet32
    case .word64, .function: op_structSet64
    case .vector: op_structSetVector
    case .reference: op_structSetReference
    }
  }

  private static func initializer(_ storage: HeapStorage) -> Handler {
    switch storage {
    case .i8: op_initialize8
    case .i16: op_initialize16
    case .word32, .reference: op_initialize32
    case .word64, .function: op_initialize64
    case .vector: op_initializeVector
    }
  }

  mutating func translateAggregate(_ instruction: InstructionInfo, _ type: TypeIndex) throws(WebAssemblyError) {
    switch instruction.opcode {
    case .structNew: try translateStructNew(type)
    case .structNewDefault:
      noteRoots(isReturn: false)
      emitAllocation(type, size: layout(type).size, to: top)
      pushSlot(reference(type))
    case .arrayNew:
      let element = layout(type).element ?? .word32
      let length = popSlot()
      payLength(instruction, length)
      // The new array stands behind the operands until it is full.
      let array = top + 1
      let source = slot(operands[operands.count - 1])
      emitArrayAllocation(type, length: length, element: element, to: array)
      _ = pop()
      emitCold(cold_arrayFillNew, top, array, source, length, more: (Int(element.rawValue), 0, 0, 0))
      pushSlot(reference(type))
    case .arrayNewDefault:
      let length = popSlot()
      payLength(instruction, length)
      emitArrayAllocation(type, length: length, element: layout(type).element ?? .word32, to: top)
      pushSlot(reference(type))
    case .arrayGet, .arrayGetS, .arrayGetU:
      guard case .array(let field) = context.types.types[Int(type)].composite else { return }
      let (array, index, _) = popSlots(2)
      let handler = Self.elementGetter(layout(type).element ?? .word32, isSigned: instruction.opcode == .arrayGetS)
      pushResult(of: code.append(Cell(handler, top, array, index)), field.storage.unpacked)
    case .arraySet:
      let (array, index, value) = popSlots(3)
      emit(Cell(Self.elementSetter(layout(type).element ?? .word32), array, index, value))
    case .arrayFill:
      let count = popSlot()
      let (array, index, value) = popSlots(3)
      emitCold(
        cold_arrayFill, array, index, value, count, more: (Int((layout(type).element ?? .word32).rawValue), 0, 0, 0))
      payLength(instruction, count)
    default: try unsupported(instruction)
    }
  }

  /// `struct.new`: makes the object behind the operands, then writes the fields.
  private mutating func translateStructNew(_ type: TypeIndex) throws(WebAssemblyError) {
    let descriptor = layout(type)
    let fields = descriptor.layout.fields
    let first = operands.count - fields.count
    // Constants get slots now: nothing may come between the allocation and the last field.
    for position in first..<operands.count {
      if case .constant(let bits) = operands[position].place, bits != 0 { save(operand: position) }
    }
    noteRoots(isReturn: false)
    var object = top
    if first < operands.count {
      // The result's place is free if the first operand is elsewhere.
      if case .slot = operands[first].place {} else { object = operands[first].slot }
    }
    frameSize = max(frameSize, object + 1)
    emitAllocation(type, size: descriptor.size, to: object)
    for (position, field) in fields.enumerated() {
      let operand = operands[first + position]
      let source: Int
      switch operand.place {
      case .slot: source = operand.slot
      case .local(let slot): source = slot
      // Fields are zero already.
      case .constant: continue
      }
      emit(Cell(Self.initializer(field.storage), object, source, immediate: Int32(bitPattern: field.offset)))
      try checkSize()
    }
    let base = fields.isEmpty ? object : operands[first].slot
    truncate(to: first, top: base)
    pushSlot(reference(type))
    if object != base { emit(Cell(op_move, base, object)) }
  }

  /// Emits the allocation of a structure. `noteRoots` comes before it.
  private mutating func emitAllocation(_ type: TypeIndex, size: UInt32, to target: Int) {
    emit(Cell(op_structNew, target, 0, immediate: Int32(bitPattern: size)))
    emit(Cell(nil, 0, 0, immediate: Int32(bitPattern: number(type))))
  }

  private mutating func emitArrayAllocation(
    _ type: TypeIndex, length: Int, element: HeapStorage, to target: Int
  ) {
    frameSize = max(frameSize, target + 1)
    noteRoots(isReturn: false)
    emit(Cell(op_arrayNew, target, length, immediate: Int32(bitPattern: number(type))))
    emit(Cell(nil, Int(element.shift)))
  }

  private static func elementGetter(_ storage: HeapStorage, isSigned: Bool) -> Handler {
    switch storage {
    case .i8: if isSigned { op_arrayGet8S } else { op_arrayGet8U }
    case .i16: if isSigned { op_arrayGet16S } else { op_arrayGet16U }
    case .word32: op_arrayGet32
    case .word64, .function: op_arrayGet64
    case .vector: op_arrayGetVector
    case .reference: op_arrayGetReference
    }
  }

  private static func elementSetter(_ storage: HeapStorage) -> Handler {
    switch storage {
    case .i8: op_arraySet8
    case .i16: op_arraySet16
    case .word32: op_arraySet32
    case .word64, .function: op_arraySet64
    case .vector: op_arraySetVector
    case .reference: op_arraySetReference
    }
  }

  mutating func visitTypeCount(
    _ instruction: InstructionInfo, _ type: TypeIndex, _ count: UInt32
  ) throws(WebAssemblyError) {
    guard isReachable else { return }
    let element = layout(type).element ?? .word32
    settle(Int(count))
    let first = operands.count - Int(count)
    let object = top
    frameSize = max(frameSize, object + 2)
    emitConstant(UInt64(count), .i32, to: object + 1)
    emitArrayAllocation(type, length: object + 1, element: element, to: object)
    for position in 0..<Int(count) {
      let offset = 8 + position << Int(element.shift)
      emit(
        Cell(Self.initializer(element), object, operands[first + position].slot, immediate: Int32(offset)))
    }
    let base = count == 0 ? object : operands[first].slot
    truncate(to: first, top: base)
    pushSlot(reference(type))
    if object != base { emit(Cell(op_move, base, object)) }
  }

  mutating func visitTypeType(
    _ instruction: InstructionInfo, _ first: TypeIndex, _ second: TypeIndex
  ) throws(WebAssemblyError) {
    guard isReachable else { return }
    guard instruction.opcode == .arrayCopy else { return try unsupported(instruction) }
    let count = popSlot()
    let from = popSlot()
    let (target, to, source) = popSlots(3)
    emitCold(
      cold_arrayCopy, target, to, source, from, more: (Int((layout(first).element ?? .word32).rawValue), count, 0, 0))
    payLength(instruction, count)
  }

  mutating func visitTypeData(
    _ instruction: InstructionInfo, _ type: TypeIndex, _ data: DataIndex
  ) throws(WebAssemblyError) {
    guard isReachable else { return }
    translateSegment(instruction, type, segment: data, isNew: instruction.opcode == .arrayNewData, isData: true)
  }

  mutating func visitTypeElement(
    _ instruction: InstructionInfo, _ type: TypeIndex, _ element: ElementIndex
  ) throws(WebAssemblyError) {
    guard isReachable else { return }
    translateSegment(instruction, type, segment: element, isNew: instruction.opcode == .arrayNewElem, isData: false)
  }

  private mutating func translateSegment(
    _ instruction: InstructionInfo, _ type: TypeIndex, segment: UInt32, isNew: Bool, isData: Bool
  ) {
    let element = layout(type).element ?? .word32
    let kind = Int(element.rawValue) | (isData ? 256 : 0)
    let index = (Int(segment & 0xFFFF), Int(segment >> 16))
    if isNew {
      let (from, count, _) = popSlots(2)
      payLength(instruction, count)
      noteRoots(isReturn: false)
      emitCold(cold_arrayNewSegment, top, from, count, kind, more: (index.0, index.1, 0, 0))
      emit(Cell(nil, 0, 0, immediate: Int32(bitPattern: number(type))))
      pushSlot(reference(type))
    } else {
      let count = popSlot()
      let (array, to, from) = popSlots(3)
      emitCold(cold_arrayInitSegment, array, to, from, count, more: (index.0, index.1, kind, 0))
      payLength(instruction, count)
    }
  }

  // Casts.

  mutating func translateCast(_ instruction: InstructionInfo, _ type: HeapType) {
    let isNullable = instruction.opcode == .refTestNull || instruction.opcode == .refCastNull
    let value = popSlot()
    if instruction.opcode == .refTest || instruction.opcode == .refTestNull {
      emitTest(value, to: top, type, isNullable: isNullable)
      pushSlot(.i32)
      return
    }
    let spare = top + 1
    frameSize = max(frameSize, spare + 1)
    emitTest(value, to: spare, type, isNullable: isNullable)
    emit(Cell(op_castFailureUnless, top, value, spare))
    pushResult(of: code.count - 1, .reference(nullable: isNullable, type))
  }

  /// Emits a test whether a reference is of a type.
  mutating func emitTest(_ value: Int, to target: Int, _ type: HeapType, isNullable: Bool) {
    let null = isNullable ? 1 : 0
    switch type {
    case .concrete(let index):
      let record = module.types[Int(index)]
      if record.pointee.kind == 0 {
        emit(Cell(op_testFunction, target, value, null))
      } else {
        emit(Cell(op_testObject, target, value, null, Int(record.pointee.depth)))
      }
      emit(
        Cell(
          nil, 0, 0,
          immediate: record.pointee.kind == 0 ? Int32(bitPattern: index) : Int32(bitPattern: record.pointee.number)))
    case .abstract(let abstract): emit(Cell(op_testAbstract, target, value, null, Int(abstract.rawValue)))
    }
  }

  // Continuations.

  mutating func visitTypeHandlers(
    _ instruction: InstructionInfo, _ type: TypeIndex, _ handlers: [WebAssembly.Handler]
  ) throws(WebAssemblyError) {
    guard isReachable else { return }
    try unsupported(instruction)
  }

  mutating func visitTypeTagHandlers(
    _ instruction: InstructionInfo, _ type: TypeIndex, _ tag: TagIndex, _ handlers: [WebAssembly.Handler]
  ) throws(WebAssemblyError) {
    guard isReachable else { return }
    try unsupported(instruction)
  }

  mutating func visitTypeTag(
    _ instruction: InstructionInfo, _ type: TypeIndex, _ tag: TagIndex
  ) throws(WebAssemblyError) {
    guard isReachable else { return }
    try unsupported(instruction)
  }
}
