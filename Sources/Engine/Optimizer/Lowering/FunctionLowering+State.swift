import CExecution
import CNative
import Runtime
import WebAssembly

/// Locals, globals, tables, references to functions, and operations on whole memories.
extension FunctionLowering {
  mutating func visitLocal(_ instruction: InstructionInfo, _ index: LocalIndex) throws(WebAssemblyError) {
    guard isReachable else { return }
    let local = locals[Int(index)]
    switch instruction.opcode {
    case .localGet: push(e.load(e.type(local.type), local.slot, .slots), local.type)
    case .localSet: e.store(pop(), local.slot, .slots)
    default: e.store(operands[operands.count - 1], local.slot, .slots)
    }
  }

  mutating func visitGlobal(_ instruction: InstructionInfo, _ index: GlobalIndex) throws(WebAssemblyError) {
    guard isReachable else { return }
    let type = context.globals[Int(index)]
    try check(type.value)
    let place: Value
    let imported = context.importedGlobalCount
    if Int(index) < imported {
      place = element(field(ContextLayout.importedGlobals), Int(index))
    } else {
      place = e.offset(field(ContextLayout.globals), UInt64(module.globalSlots[Int(index) - imported]) * 8)
    }
    let native = e.type(type.value)
    if instruction.opcode == .globalGet {
      push(type.isMutable ? e.load(native, place, .globals) : e.loadInvariant(native, place), type.value)
      return
    }
    var value = pop()
    // A slot has eight bytes, whatever it holds.
    if type.value == .f32 { value = e.bitcast(value, e.i32) }
    if type.value == .i32 || type.value == .f32 { value = e.cast(.zext, value, e.i64) }
    // It has happened when a later access traps.
    e.pin(e.store(value, place, .globals))
  }

  mutating func visitValueTypes(_ instruction: InstructionInfo, _ types: [ValueType]) throws(WebAssemblyError) {
    guard isReachable else { return }
    select()
    if types.count == 1 { note(operands[operands.count - 1], types[0]) }
  }

  mutating func select() {
    let condition = popCondition()
    let second = pop()
    let first = pop()
    push(e.select(condition, first, second))
  }

  mutating func visitHeapType(_ instruction: InstructionInfo, _ type: HeapType) throws(WebAssemblyError) {
    guard isReachable else { return }
    if instruction.opcode == .refNull { return push(e.zero(e.i64)) }
    lowerCast(instruction, type)
  }

  // Tables.

  private func table(_ index: TableIndex) -> Value { element(field(ContextLayout.tables), Int(index)) }

  /// The place of an element, which exists.
  private func place(_ table: TableIndex, _ index: Value) -> Value {
    let record = self.table(table)
    let count = e.load(e.i64, e.offset(record, ContextLayout.tableCount), .records)
    trap(.outOfBoundsTableAccess, if: e.compare(.uge, index, count))
    let elements = e.load(e.pointer, e.offset(record, ContextLayout.tableElements), .records)
    return e.element(elements, index)
  }

  mutating func visitTable(_ instruction: InstructionInfo, _ index: TableIndex) throws(WebAssemblyError) {
    guard isReachable else { return }
    let type = context.tables[Int(index)]
    try check(type.element)
    let number = e.constant(e.i64, UInt64(index))
    switch instruction.opcode {
    case .tableGet: push(e.load(e.i64, place(index, popIndex(type.addressType)), .tables), type.element)
    case .tableSet:
      let value = pop()
      e.pin(e.store(value, place(index, popIndex(type.addressType)), .tables))
    case .tableSize:
      push(address(e.load(e.i64, e.offset(table(index), ContextLayout.tableCount), .records), type.addressType))
    case .tableGrow:
      let delta = popIndex(type.addressType)
      push(address(e.callRuntime(NATIVE_TABLE_GROW, instance, [number, pop(), delta]), type.addressType))
    case .tableFill:
      let count = popIndex(type.addressType)
      let value = pop()
      _ = e.callRuntime(NATIVE_TABLE_FILL, instance, [number, popIndex(type.addressType), value, count])
      payLength(instruction, count)
    default: throw notLowered(instruction)
    }
  }

  /// 64 bits as an address of a memory or table.
  private func address(_ value: Value, _ type: AddressType) -> Value {
    type == .i32 ? e.cast(.trunc, value, e.i32) : value
  }

  mutating func visitTableTable(
    _ instruction: InstructionInfo, _ destination: TableIndex, _ source: TableIndex
  ) throws(WebAssemblyError) {
    guard isReachable else { return }
    let (to, from) = (context.tables[Int(destination)].addressType, context.tables[Int(source)].addressType)
    copy(instruction, NATIVE_TABLE_COPY, destination, source, to, from, to == .i64 && from == .i64 ? .i64 : .i32)
  }

  /// Copies a range: the operands are where to, where from, and how much.
  private mutating func copy(
    _ instruction: InstructionInfo, _ function: NativeFunction, _ first: UInt32, _ second: UInt32, _ to: AddressType,
    _ from: AddressType, _ count: AddressType
  ) {
    let count = popIndex(count)
    let from = popIndex(from)
    let to = popIndex(to)
    _ = e.callRuntime(
      function, instance, [e.constant(e.i64, UInt64(first)), e.constant(e.i64, UInt64(second)), to, from, count])
    payLength(instruction, count)
  }

  mutating func visitElement(_ instruction: InstructionInfo, _ index: ElementIndex) throws(WebAssemblyError) {
    guard isReachable else { return }
    _ = e.callRuntime(NATIVE_ELEMENT_DROP, instance, [e.constant(e.i64, UInt64(index))])
  }

  mutating func visitElementTable(
    _ instruction: InstructionInfo, _ segment: ElementIndex, _ table: TableIndex
  ) throws(WebAssemblyError) {
    guard isReachable else { return }
    copy(instruction, NATIVE_TABLE_INIT, table, segment, context.tables[Int(table)].addressType, .i32, .i32)
  }

  // Memories.

  mutating func visitMemory(_ instruction: InstructionInfo, _ index: MemoryIndex) throws(WebAssemblyError) {
    guard isReachable else { return }
    let type = context.memories[Int(index)]
    let number = e.constant(e.i64, UInt64(index))
    switch instruction.opcode {
    case .memorySize:
      let pages = e.binary(.lshr, size(of: Int(index)), e.constant(e.i64, UInt64(type.pageSizeLog2)))
      push(address(pages, type.addressType))
    case .memoryGrow:
      let delta = popIndex(type.addressType)
      push(address(e.callRuntime(NATIVE_MEMORY_GROW, instance, [number, delta]), type.addressType))
    case .memoryFill:
      let count = popIndex(type.addressType)
      let value = e.cast(.zext, pop(), e.i64)
      _ = e.callRuntime(NATIVE_MEMORY_FILL, instance, [number, popIndex(type.addressType), value, count])
      payLength(instruction, count)
    default: throw notLowered(instruction)
    }
  }

  mutating func visitMemoryMemory(
    _ instruction: InstructionInfo, _ destination: MemoryIndex, _ source: MemoryIndex
  ) throws(WebAssemblyError) {
    guard isReachable else { return }
    let (to, from) = (context.memories[Int(destination)].addressType, context.memories[Int(source)].addressType)
    copy(instruction, NATIVE_MEMORY_COPY, destination, source, to, from, to == .i64 && from == .i64 ? .i64 : .i32)
  }

  mutating func visitData(_ instruction: InstructionInfo, _ index: DataIndex) throws(WebAssemblyError) {
    guard isReachable else { return }
    _ = e.callRuntime(NATIVE_DATA_DROP, instance, [e.constant(e.i64, UInt64(index))])
  }

  mutating func visitDataMemory(
    _ instruction: InstructionInfo, _ data: DataIndex, _ memory: MemoryIndex
  ) throws(WebAssemblyError) {
    guard isReachable else { return }
    copy(instruction, NATIVE_MEMORY_INIT, memory, data, context.memories[Int(memory)].addressType, .i32, .i32)
  }

  mutating func visitZero(_ instruction: InstructionInfo) throws(WebAssemblyError) {
    guard isReachable else { return }
    e.fence()
  }
}
