import Assembler
import CExecution
import CNative
import Runtime
import WebAssembly

/// Tables, and operations on ranges of memories and tables, which the runtime does.
extension FunctionCompiler {
  /// Takes an index or address as 64 bits.
  private mutating func popIndex() -> Operand {
    var operand = pop()
    guard operand.type == .i32 else { return operand }
    switch operand.place {
    case .general, .constant: break
    case .local(let index) where locals[index].register >= 0: break
    default:
      // What is above the 32 bits in memory may be anything.
      let register = takeGeneral()
      load(register, operand)
      operand.place = .general(register)
    }
    operand.type = .i64
    return operand
  }

  /// Pushes what the runtime says as an address.
  private mutating func pushAddress(_ register: General, _ type: AddressType) {
    if type == .i32 {
      a.mov32(register, register)
      push(register, .i32)
    } else {
      push(register, .i64)
    }
  }

  /// Loads the record of a table.
  private mutating func table(_ index: TableIndex) -> General {
    let register = takeGeneral()
    a.mov64(register, X86.Address(instance(), Int32(CONTEXT_TABLES)))
    a.mov64(register, X86.Address(register, Int32(index) * 8))
    return register
  }

  /// The place of a table's element, in a register that the caller holds.
  private mutating func element(_ index: TableIndex) -> (place: X86.Address, base: General, index: Held<General>) {
    let number = generalRegister(popIndex())
    let record = table(index)
    a.arithmetic(.cmp, wide: true, number.register, X86.Address(record, Int32(TABLE_COUNT)))
    trap(.outOfBoundsTableAccess, if: .aboveOrEqual)
    a.mov64(record, X86.Address(record, Int32(TABLE_ELEMENTS)))
    return (X86.Address(record, index: number.register, scale: .eight), record, number)
  }

  mutating func visitTable(_ instruction: InstructionInfo, _ index: TableIndex) throws(WebAssemblyError) {
    guard isReachable else { return }
    let type = context.tables[Int(index)]
    try check(type.element)
    flush()
    mark()
    let number = word(UInt64(index))
    switch instruction.opcode {
    case .tableGet:
      let (place, base, element) = element(index)
      a.mov64(base, place)
      release(element)
      push(base, type.element)
    case .tableSet:
      let value = generalRegister(pop())
      let (place, base, element) = element(index)
      a.mov64(place, value.register)
      release(base)
      release(element)
      release(value)
    case .tableSize:
      let register = table(index)
      a.mov64(register, X86.Address(register, Int32(TABLE_COUNT)))
      pushAddress(register, type.addressType)
    case .tableGrow:
      let delta = popIndex()
      let value = pop()
      pushAddress(callRuntime(NATIVE_TABLE_GROW, [number, value, delta]), type.addressType)
    case .tableFill:
      let length = keepLength(instruction, operands.top)
      let count = popIndex()
      let value = pop()
      let start = popIndex()
      release(callRuntime(NATIVE_TABLE_FILL, [number, start, value, count]))
      payLength(instruction, length)
    default: throw notCompiled(instruction)
    }
  }

  /// Copies a range: the operands are where to, where from, and how much.
  private mutating func copy(
    _ instruction: InstructionInfo, _ function: NativeFunction, _ first: UInt32, _ second: UInt32
  ) {
    flush()
    mark()
    let length = keepLength(instruction, operands.top)
    let count = popIndex()
    let from = popIndex()
    let to = popIndex()
    release(callRuntime(function, [word(UInt64(first)), word(UInt64(second)), to, from, count]))
    payLength(instruction, length)
  }

  mutating func visitTableTable(
    _ instruction: InstructionInfo, _ destination: TableIndex, _ source: TableIndex
  ) throws(WebAssemblyError) {
    guard isReachable else { return }
    copy(instruction, NATIVE_TABLE_COPY, destination, source)
  }

  mutating func visitElement(_ instruction: InstructionInfo, _ index: ElementIndex) throws(WebAssemblyError) {
    guard isReachable else { return }
    flush()
    release(callRuntime(NATIVE_ELEMENT_DROP, [word(UInt64(index))]))
  }

  mutating func visitElementTable(
    _ instruction: InstructionInfo, _ segment: ElementIndex, _ table: TableIndex
  ) throws(WebAssemblyError) {
    guard isReachable else { return }
    copy(instruction, NATIVE_TABLE_INIT, table, segment)
  }

  // Memories.

  mutating func visitMemory(_ instruction: InstructionInfo, _ index: MemoryIndex) throws(WebAssemblyError) {
    guard isReachable else { return }
    let type = context.memories[Int(index)]
    flush()
    mark()
    let number = word(UInt64(index))
    switch instruction.opcode {
    case .memorySize:
      let register = takeGeneral()
      a.mov64(register, X86.Address(instance(), Int32(CONTEXT_MEMORIES)))
      a.mov64(register, X86.Address(register, Int32(index) * 8))
      a.mov64(register, X86.Address(register, Int32(MEMORY_SIZE)))
      if type.pageSizeLog2 > 0 { a.shift(.shr, wide: true, register, by: UInt8(type.pageSizeLog2)) }
      pushAddress(register, type.addressType)
    case .memoryGrow:
      let delta = popIndex()
      pushAddress(callRuntime(NATIVE_MEMORY_GROW, [number, delta]), type.addressType)
    case .memoryFill:
      let length = keepLength(instruction, operands.top)
      let count = popIndex()
      let value = popIndex()
      let start = popIndex()
      release(callRuntime(NATIVE_MEMORY_FILL, [number, start, value, count]))
      payLength(instruction, length)
    default: throw notCompiled(instruction)
    }
  }

  mutating func visitMemoryMemory(
    _ instruction: InstructionInfo, _ destination: MemoryIndex, _ source: MemoryIndex
  ) throws(WebAssemblyError) {
    guard isReachable else { return }
    copy(instruction, NATIVE_MEMORY_COPY, destination, source)
  }

  mutating func visitData(_ instruction: InstructionInfo, _ index: DataIndex) throws(WebAssemblyError) {
    guard isReachable else { return }
    flush()
    release(callRuntime(NATIVE_DATA_DROP, [word(UInt64(index))]))
  }

  mutating func visitDataMemory(
    _ instruction: InstructionInfo, _ data: DataIndex, _ memory: MemoryIndex
  ) throws(WebAssemblyError) {
    guard isReachable else { return }
    copy(instruction, NATIVE_MEMORY_INIT, memory, data)
  }
}
