import CExecution
import Runtime
import WebAssembly

/// Locals, globals, calls, tables, memories and references.
extension Translator {
  mutating func visitNone(_ instruction: InstructionInfo) throws(WebAssemblyError) {
    guard isReachable else { return }
    switch instruction.opcode {
    case .nop: break
    case .unreachable:
      emit(Cell(op_unreachable))
      setUnreachable()
    case .drop: _ = pop()
    case .select: translateSelect()
    case .return:
      emitReturn()
      setUnreachable()
    case .i32Eqz: translateZeroTest(.i32)
    case .i64Eqz: translateZeroTest(.i64)
    case .refIsNull: translateIsNull()
    case .refEq: translateSlots(op_refEq, 2, .i32)
    case .refAsNonNull:
      let type = operands[operands.count - 1].type.asNonNull
      translateSlots(op_refAsNonNull, 1, type)
    case .arrayLen: translateSlots(op_arrayLen, 1, .i32)
    case .refI31: translateSlots(op_refI31, 1, .reference(nullable: false, .abstract(.i31)))
    case .i31GetS: translateSlots(op_i31GetS, 1, .i32)
    case .i31GetU: translateSlots(op_i31GetU, 1, .i32)
    case .anyConvertExtern: retype(.any)
    case .externConvertAny: retype(.extern)
    default:
      guard handler(instruction.opcode, .slots) != nil else { return try translateReference(instruction) }
      translateNumeric(instruction)
      if module.engine.isDeterministic { canonicalize(instruction.opcode) }
    }
  }

  /// An instruction whose operands are read from slots and whose result goes to its own.
  mutating func translateSlots(_ handler: @escaping Handler, _ count: Int, _ type: ValueType) {
    let second = count > 1 ? popSlot() : 0
    let first = popSlot()
    pushResult(of: code.append(Cell(handler, top, first, second)), type)
  }

  private mutating func retype(_ hierarchy: AbstractHeapType) {
    let last = operands.count - 1
    operands[last].type = .reference(nullable: operands[last].type.isNullable, .abstract(hierarchy))
  }

  private mutating func translateSelect() {
    let condition = popSlot()
    let second = pop()
    let first = pop()
    let a = slot(first)
    let b = slot(second)
    let handler: Handler = if first.type == .v128 { op_selectVector } else { op_select }
    pushResult(of: code.append(Cell(handler, top, a, b, condition)), first.type)
  }

  mutating func visitValueTypes(_ instruction: InstructionInfo, _ types: [ValueType]) throws(WebAssemblyError) {
    guard isReachable else { return }
    translateSelect()
  }

  private mutating func translateIsNull() {
    let value = popSlot()
    let first = code.count
    let cell = code.append(Cell(op_refIsNull, top, value))
    pushResult(of: cell, .i32)
    comparison = Comparison(condition: .zero(value, wide: true), first: first, cell: cell)
  }

  /// `eqz`: the opposite of a comparison that has just been made, or a comparison with 0.
  private mutating func translateZeroTest(_ type: ValueType) {
    let operand = pop()
    if case .slot = operand.place, producer >= 0, Int(code[producer].a) == operand.slot, let comparison,
      comparison.cell == producer
    {
      let opposite = comparison.condition.negated
      var first = comparison.first
      if case .comparison(let opcode, let left, let right, holds: true) = opposite {
        truncateCode(to: comparison.first)
        pushComparison(code.append(Cell(handler(opcode, .slots), top, left, right)), opposite, first)
        return
      }
      if case .immediate(let opcode, let slot, let immediate) = opposite {
        truncateCode(to: comparison.first)
        pushComparison(code.append(Cell(handler(opcode, .immediate), top, slot, immediate: immediate)), opposite, first)
        return
      }
      // A comparison of floats has no opposite, nor has a test for null; the branch may still use it.
      first = comparison.first
      let cell = code.append(Cell(handler(.i32Eq, .immediate), top, operand.slot, immediate: 0))
      pushComparison(cell, opposite, first)
      return
    }
    let value = slot(operand)
    let first = code.count
    let cell = code.append(Cell(handler(type == .i32 ? .i32Eq : .i64Eq, .immediate), top, value, immediate: 0))
    pushComparison(cell, .zero(value, wide: type == .i64), first)
  }

  /// Adds the result of a comparison, which a branch may take back.
  mutating func pushComparison(_ cell: Int, _ condition: Condition, _ first: Int) {
    pushResult(of: cell, .i32)
    comparison = Comparison(condition: condition, first: first, cell: cell)
  }

  // Locals and globals.

  mutating func visitLocal(_ instruction: InstructionInfo, _ index: LocalIndex) throws(WebAssemblyError) {
    guard isReachable else { return }
    let local = locals[Int(index)]
    if instruction.opcode == .localGet {
      push(local.type, .local(local.slot))
      return
    }
    let value = pop()
    if case .local(let slot) = value.place, slot == local.slot {
      // The local gets its own value.
    } else if case .slot = value.place, producer >= 0, Int(code[producer].a) == value.slot,
      !isPending(local.slot)
    {
      var cell = code[producer]
      cell.a = UInt16(truncatingIfNeeded: local.slot)
      code[producer] = cell
      producer = -1
      // The accumulator holds what is now the local.
      if let last = accumulations.last, last.end == code.count {
        accumulations[accumulations.count - 1].slot = local.slot
      }
      joinIncrements()
    } else {
      _ = saveOperands(of: local.slot)
      move(value, to: local.slot)
    }
    if instruction.opcode == .localTee { push(local.type, .local(local.slot)) }
  }

  /// Makes one cell of the last two if both count.
  private mutating func joinIncrements() {
    let handler = handler(.i32Add, .immediate)
    guard code.count - 2 >= max(barrier, 1) else { return }
    let (first, second) = (code[code.count - 2], code[code.count - 1])
    guard first.isHandled(by: handler), second.isHandled(by: handler), first.a == first.b, second.a == second.b,
      let one = Int16(exactly: first.immediate), let two = Int16(exactly: second.immediate)
    else { return }
    truncateCode(to: code.count - 2)
    emit(
      Cell(op_incrementTwo, Int(first.a), Int(UInt16(bitPattern: one)), Int(second.a), Int(UInt16(bitPattern: two))))
  }

  private func isPending(_ slot: Int) -> Bool {
    for position in pending {
      if case .local(let local) = operands[position].place, local == slot { return true }
    }
    return false
  }

  mutating func visitGlobal(_ instruction: InstructionInfo, _ index: GlobalIndex) throws(WebAssemblyError) {
    guard isReachable else { return }
    let type = context.globals[Int(index)].value
    let isVector = type == .v128
    let isImported = Int(index) < context.importedGlobalCount
    let position = isImported ? Int32(index) : Int32(module.globalSlots[Int(index) - context.importedGlobalCount])
    if instruction.opcode == .globalGet {
      let handler: Handler =
        switch (isImported, isVector) {
        case (false, false): op_globalGet
        case (false, true): op_globalGetVector
        case (true, false): op_importedGlobalGet
        case (true, true): op_importedGlobalGetVector
        }
      pushResult(of: code.append(Cell(handler, top, 0, immediate: position)), type)
      return
    }
    let value = popSlot()
    let handler: Handler =
      switch (isImported, isVector) {
      case (false, false): op_globalSet
      case (false, true): op_globalSetVector
      case (true, false): op_importedGlobalSet
      case (true, true): op_importedGlobalSetVector
      }
    emit(Cell(handler, 0, value, immediate: position))
  }

  // Calls.

  /// Puts the arguments of a call in their slots and takes them.
  /// - Returns: The slot of the first.
  private mutating func popArguments(_ parameters: TypeRange) -> Int {
    settle(parameters.count)
    let first = operands.count - parameters.count
    let base = parameters.count > 0 ? operands[first].slot : top
    truncate(to: first, top: base)
    return base
  }

  mutating func visitFunction(_ instruction: InstructionInfo, _ index: FunctionIndex) throws(WebAssemblyError) {
    guard isReachable else { return }
    if instruction.opcode == .refFunc {
      emitCold(cold_refFunc, top, more: (Int(index & 0xFFFF), Int(index >> 16), 0, 0))
      pushSlot(.reference(nullable: false, .concrete(context.functions[Int(index)])))
      return
    }
    let (parameters, results) = shape(context.functions[Int(index)])
    let base = popArguments(parameters)
    if instruction.opcode == .returnCall {
      emit(Cell(op_returnCall, base, linkage))
      emit(Cell(nil, slots(parameters), slots(results), immediate: Int32(bitPattern: index)))
      setUnreachable()
      return
    }
    let imported = UInt32(context.importedFunctionCount)
    let room = max(slots(parameters), slots(results))
    if index < imported {
      emit(Cell(op_callImported, base, room, immediate: Int32(bitPattern: index)))
    } else {
      emit(Cell(op_call, base, room, immediate: Int32(bitPattern: index - imported)))
    }
    noteRoots(isReturn: true)
    pushSlots(results)
  }

  mutating func visitTypeTable(
    _ instruction: InstructionInfo, _ type: TypeIndex, _ table: TableIndex
  ) throws(WebAssemblyError) {
    guard isReachable else { return }
    let (parameters, results) = shape(type)
    let index = popSlot()
    let base = popArguments(parameters)
    guard table <= UInt32(UInt16.max) else {
      throw WebAssemblyError(.implementationLimit, "the interpreter calls through the first 65536 tables")
    }
    if instruction.opcode == .returnCallIndirect {
      emit(Cell(op_returnCallIndirect, base, linkage, index, Int(table)))
      emit(Cell(nil, slots(parameters), slots(results), immediate: Int32(bitPattern: type)))
      setUnreachable()
      return
    }
    emit(Cell(op_callIndirect, base, index, max(slots(parameters), slots(results)), Int(table)))
    emit(Cell(nil, 0, 0, immediate: Int32(bitPattern: type)))
    noteRoots(isReturn: true)
    pushSlots(results)
  }

  mutating func visitType(_ instruction: InstructionInfo, _ index: TypeIndex) throws(WebAssemblyError) {
    guard isReachable else { return }
    switch instruction.opcode {
    case .callRef, .returnCallRef:
      let (parameters, results) = shape(index)
      let reference = popSlot()
      let base = popArguments(parameters)
      if instruction.opcode == .returnCallRef {
        emit(Cell(op_returnCallRef, base, linkage, reference))
        emit(Cell(nil, slots(parameters), slots(results), immediate: 0))
        setUnreachable()
        return
      }
      emit(Cell(op_callRef, base, reference, max(slots(parameters), slots(results))))
      noteRoots(isReturn: true)
      pushSlots(results)
    default: try translateAggregate(instruction, index)
    }
  }

  // Tables and memories: cold instructions with their operands in slots.

  /// Takes operands and gives their slots, the deepest first.
  mutating func popSlots(_ count: Int) -> (Int, Int, Int) {
    let third = count > 2 ? popSlot() : 0
    let second = count > 1 ? popSlot() : 0
    let first = count > 0 ? popSlot() : 0
    return (first, second, third)
  }

  mutating func visitTable(_ instruction: InstructionInfo, _ index: TableIndex) throws(WebAssemblyError) {
    guard isReachable else { return }
    let type = context.tables[Int(index)]
    let table = Int(index)
    switch instruction.opcode {
    case .tableGet:
      let position = popSlot()
      emitCold(cold_tableGet, top, position, more: (table, table >> 16, 0, 0))
      pushSlot(type.element)
    case .tableSet:
      let (position, value, _) = popSlots(2)
      emitCold(cold_tableSet, position, value, more: (table, table >> 16, 0, 0))
    case .tableSize:
      emitCold(cold_tableSize, top, more: (table, table >> 16, 0, 0))
      pushSlot(type.addressType.valueType)
    case .tableGrow:
      let (value, delta, _) = popSlots(2)
      emitCold(cold_tableGrow, top, value, delta, more: (table, table >> 16, 0, 0))
      pushSlot(type.addressType.valueType)
    case .tableFill:
      let (position, value, count) = popSlots(3)
      emitCold(cold_tableFill, position, value, count, more: (table, table >> 16, 0, 0))
      payLength(instruction, count, is64: type.addressType == .i64)
    default: try unsupported(instruction)
    }
  }

  mutating func visitTableTable(
    _ instruction: InstructionInfo, _ destination: TableIndex, _ source: TableIndex
  ) throws(WebAssemblyError) {
    guard isReachable else { return }
    let (to, from, count) = popSlots(3)
    emitCold(
      cold_tableCopy, to, from, count,
      more: (Int(destination), Int(destination) >> 16, Int(source), Int(source) >> 16))
    let types = (context.tables[Int(destination)].addressType, context.tables[Int(source)].addressType)
    payLength(instruction, count, is64: types == (.i64, .i64))
  }

  mutating func visitElement(_ instruction: InstructionInfo, _ index: ElementIndex) throws(WebAssemblyError) {
    guard isReachable else { return }
    emitCold(cold_elementDrop, more: (Int(index), Int(index) >> 16, 0, 0))
  }

  mutating func visitElementTable(
    _ instruction: InstructionInfo, _ element: ElementIndex, _ table: TableIndex
  ) throws(WebAssemblyError) {
    guard isReachable else { return }
    let (to, from, count) = popSlots(3)
    emitCold(
      cold_tableInit, to, from, count, more: (Int(table), Int(table) >> 16, Int(element), Int(element) >> 16))
    payLength(instruction, count)
  }

  mutating func visitMemory(_ instruction: InstructionInfo, _ index: MemoryIndex) throws(WebAssemblyError) {
    guard isReachable else { return }
    let type = context.memories[Int(index)].addressType.valueType
    let memory = (Int(index), Int(index) >> 16, 0, 0)
    switch instruction.opcode {
    case .memorySize:
      emitCold(cold_memorySize, top, more: memory)
      pushSlot(type)
    case .memoryGrow:
      let delta = popSlot()
      emitCold(cold_memoryGrow, top, delta, more: memory)
      pushSlot(type)
    case .memoryFill:
      let (to, value, count) = popSlots(3)
      emitCold(cold_memoryFill, to, value, count, more: memory)
      payLength(instruction, count, is64: type == .i64)
    default: try unsupported(instruction)
    }
  }

  mutating func visitMemoryMemory(
    _ instruction: InstructionInfo, _ destination: MemoryIndex, _ source: MemoryIndex
  ) throws(WebAssemblyError) {
    guard isReachable else { return }
    let (to, from, count) = popSlots(3)
    emitCold(
      cold_memoryCopy, to, from, count,
      more: (Int(destination), Int(destination) >> 16, Int(source), Int(source) >> 16))
    let types = (context.memories[Int(destination)].addressType, context.memories[Int(source)].addressType)
    payLength(instruction, count, is64: types == (.i64, .i64))
  }

  mutating func visitData(_ instruction: InstructionInfo, _ index: DataIndex) throws(WebAssemblyError) {
    guard isReachable else { return }
    emitCold(cold_dataDrop, more: (Int(index), Int(index) >> 16, 0, 0))
  }

  mutating func visitDataMemory(
    _ instruction: InstructionInfo, _ data: DataIndex, _ memory: MemoryIndex
  ) throws(WebAssemblyError) {
    guard isReachable else { return }
    let (to, from, count) = popSlots(3)
    emitCold(
      cold_memoryInit, to, from, count, more: (Int(memory), Int(memory) >> 16, Int(data), Int(data) >> 16))
    payLength(instruction, count)
  }

  mutating func visitMemoryArgument(
    _ instruction: InstructionInfo, _ argument: MemoryArgument
  ) throws(WebAssemblyError) {
    guard isReachable else { return }
    guard instruction.feature == .threads else { return translateMemory(instruction, argument) }
    let (first, second, third) = popSlots(instruction.operandCount)
    emitCold(cold_atomic, top, first, second, third, more: (Int(instruction.opcode.rawValue), 0, 0, 0))
    emit(Cell(constant: argument.offset, number: argument.memory))
    if instruction.resultCount == 1 { pushSlot(ValueType(operand: instruction.result(0), address: .i32)) }
  }

  mutating func visitZero(_ instruction: InstructionInfo) throws(WebAssemblyError) {
    guard isReachable else { return }
    emitCold(cold_atomicFence)
  }

  // References.

  mutating func visitHeapType(_ instruction: InstructionInfo, _ type: HeapType) throws(WebAssemblyError) {
    guard isReachable else { return }
    if instruction.opcode == .refNull {
      push(.reference(nullable: true, type), .constant(0))
      return
    }
    translateCast(instruction, type)
  }
}
