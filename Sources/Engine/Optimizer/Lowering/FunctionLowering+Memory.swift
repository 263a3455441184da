import CExecution
import CNative
import Runtime
import WebAssembly

/// Loads and stores.
///
/// Memories with addresses of 32 bits and pages of the usual size rely on the guard behind them: an access out of bounds
/// faults. LLVM knows nothing of that, so such accesses are volatile: none is removed, and they stay in their order, so that
/// whatever came before a trap has happened and nothing that came after it. Other memories compare first.
extension FunctionLowering {
  /// Where an access goes, and whether it may fault there.
  private struct Access {
    var place: Value
    var isGuarded: Bool
  }

  private func isGuarded(_ memory: MemoryType) -> Bool { memory.addressType == .i32 && memory.pageSizeLog2 == 16 }

  /// The base of a memory.
  private mutating func base(_ index: Int) -> Value {
    if index == 0 { return memory }
    if let known = bases[index] { return known }
    let value = atEntry {
      let record = element(field(ContextLayout.memories), index)
      return e.loadInvariant(e.pointer, e.offset(record, ContextLayout.memoryBase))
    }
    bases[index] = value
    return value
  }

  /// The size of a memory in bytes, now.
  func size(of index: Int) -> Value {
    let record = element(field(ContextLayout.memories), index)
    let size = e.load(e.i64, e.offset(record, ContextLayout.memorySize), .records)
    // Another thread may make a shared memory larger.
    e.makeMonotonic(size)
    return size
  }

  /// Takes the address operand of an access.
  private mutating func access(_ argument: MemoryArgument, width: UInt64) -> Access {
    let index = Int(argument.memory)
    let type = context.memories[index]
    let start = popIndex(type.addressType)
    let base = base(index)
    let (end, overflow) = argument.offset.addingReportingOverflow(width)
    let isGuarded = isGuarded(type)
    if !isGuarded || end > Memory.guardSize {
      trap(.outOfBoundsMemoryAccess, if: overflow ? e.constant(e.i1, 1) : isOutside(start, end: end, of: index))
    }
    return Access(place: e.offset(e.offset(base, start), argument.offset), isGuarded: isGuarded)
  }

  /// Whether an access does not end within a memory.
  /// - Parameter end: How far behind its address it ends.
  private func isOutside(_ start: Value, end: UInt64, of index: Int) -> Value {
    let size = size(of: index)
    let end = e.constant(e.i64, end)
    // Both sides: the subtraction may wrap around.
    let isOutside = e.compare(.ugt, start, e.binary(.sub, size, end))
    return e.select(e.compare(.ult, size, end), e.constant(e.i1, 1), isOutside)
  }

  func load(_ type: Type, _ place: Value, isGuarded: Bool) -> Value {
    let value = e.load(type, place, .memory, alignment: 1)
    if isGuarded { e.pin(value) }
    return value
  }

  func store(_ value: Value, _ place: Value) {
    // Not removed even if it is overwritten: a trap may come between.
    e.pin(e.store(value, place, .memory, alignment: 1))
  }

  /// Takes an address and loads.
  mutating func load(_ type: Type, _ argument: MemoryArgument, width: UInt64) -> Value {
    let access = access(argument, width: width)
    return load(type, access.place, isGuarded: access.isGuarded)
  }

  /// Takes an address and stores.
  mutating func store(_ value: Value, _ argument: MemoryArgument, width: UInt64) {
    store(value, access(argument, width: width).place)
  }

  mutating func visitMemoryArgument(
    _ instruction: InstructionInfo, _ argument: MemoryArgument
  ) throws(WebAssemblyError) {
    guard isReachable else { return }
    if instruction.feature == .threads { return try lowerAtomic(instruction, argument) }
    let width = UInt64(instruction.parameter)
    let bits = e.integer(Int(instruction.parameter) * 8)
    switch instruction.opcode {
    case .i32Load, .i64Load, .f32Load, .f64Load, .v128Load:
      push(load(e.type(ValueType(operand: instruction.result(0), address: .i32)), argument, width: width))
    case .i32Load8S, .i32Load16S: push(e.cast(.sext, load(bits, argument, width: width), e.i32))
    case .i32Load8U, .i32Load16U: push(e.cast(.zext, load(bits, argument, width: width), e.i32))
    case .i64Load8S, .i64Load16S, .i64Load32S: push(e.cast(.sext, load(bits, argument, width: width), e.i64))
    case .i64Load8U, .i64Load16U, .i64Load32U: push(e.cast(.zext, load(bits, argument, width: width), e.i64))
    case .i32Store, .i64Store, .f32Store, .f64Store, .v128Store: store(pop(), argument, width: width)
    case .i32Store8, .i32Store16, .i64Store8, .i64Store16, .i64Store32:
      store(e.cast(.trunc, pop(), bits), argument, width: width)
    default: try lowerVectorAccess(instruction, argument)
    }
  }

  // Atomics.

  /// Takes an address that must be aligned.
  private mutating func alignedAccess(_ argument: MemoryArgument, width: UInt64) -> Access {
    let index = Int(argument.memory)
    let type = context.memories[index].addressType
    let start = type == .i32 ? e.cast(.zext, operands[operands.count - 1], e.i64) : operands[operands.count - 1]
    let sum = e.binary(.add, start, e.constant(e.i64, argument.offset))
    if width > 1 {
      let rest = e.binary(.and, sum, e.constant(e.i64, width - 1))
      let rare = e.block(function)
      let usual = e.block(function)
      e.branchRarely(e.compare(.ne, rest, e.constant(e.i64, 0)), rare, usual)
      e.move(to: rare)
      // An access that is out of bounds traps as such first.
      let (end, overflow) = argument.offset.addingReportingOverflow(width)
      trap(.outOfBoundsMemoryAccess, if: overflow ? e.constant(e.i1, 1) : isOutside(start, end: end, of: index))
      e.trap(TrapKind.unalignedAtomic.rawValue)
      e.move(to: usual)
    }
    return access(argument, width: width)
  }

  private mutating func lowerAtomic(
    _ instruction: InstructionInfo, _ argument: MemoryArgument
  ) throws(WebAssemblyError) {
    let width = UInt64(instruction.parameter)
    switch instruction.opcode {
    case .memoryAtomicNotify, .memoryAtomicWait32, .memoryAtomicWait64:
      return lowerWait(instruction, argument, width: width)
    default: break
    }
    let type = e.integer(Int(width) * 8)
    let result = instruction.resultCount == 1 ? (instruction.result(0) == 1 ? e.i32 : e.i64) : e.i32
    let values = pop(instruction.operandCount - 1).map { e.type(of: $0) == type ? $0 : e.cast(.trunc, $0, type) }
    let place = alignedAccess(argument, width: width).place
    let kind = instruction.opcode.atomicKind
    let value: Value
    switch kind {
    case .load:
      value = e.load(type, place, .memory, alignment: Int(width))
      e.makeAtomic(value)
      e.pin(value)
    case .store:
      let store = e.store(values[0], place, .memory, alignment: Int(width))
      e.makeAtomic(store)
      return e.pin(store)
    case .update(let operation):
      value = e.atomic(operation, place, values[0])
      e.pin(value)
    case .compareExchange: value = e.compareExchange(place, expected: values[0], replacement: values[1])
    }
    push(type == result ? value : e.cast(.zext, value, result))
  }

  private mutating func lowerWait(_ instruction: InstructionInfo, _ argument: MemoryArgument, width: UInt64) {
    let values = pop(instruction.operandCount - 1)
    let access = alignedAccess(argument, width: width)
    let index = Int(argument.memory)
    let place = access.place
    let address = e.cast(.ptrToInt, place, e.i64)
    // It touches the place, so that the address is in bounds from here on.
    _ = load(e.integer(Int(width) * 8), place, isGuarded: true)
    let result: Value
    if instruction.opcode == .memoryAtomicNotify {
      let count = e.cast(.zext, values[0], e.i64)
      result = e.callRuntime(
        NATIVE_NOTIFY, instance, [address, count, e.constant(e.i64, UInt64(index))])
    } else {
      if !context.memories[index].isShared { trap(.expectedSharedMemory, if: e.constant(e.i1, 1)) }
      let expected = width == 4 ? e.cast(.zext, values[0], e.i64) : values[0]
      result = e.callRuntime(
        NATIVE_WAIT, instance, [address, expected, values[1], e.constant(e.i64, width)])
    }
    push(e.cast(.trunc, result, e.i32))
  }
}

/// What an atomic instruction does.
private enum AtomicKind {
  case load, store, compareExchange
  case update(AtomicOperation)
}

extension Opcode {
  /// The instructions of the threads proposal stand in groups of seven, one group a kind.
  fileprivate var atomicKind: AtomicKind {
    switch (Int(rawValue) - Int(Opcode.i32AtomicLoad.rawValue)) / 7 {
    case 0: .load
    case 1: .store
    case 2: .update(.add)
    case 3: .update(.sub)
    case 4: .update(.and)
    case 5: .update(.or)
    case 6: .update(.xor)
    case 7: .update(.exchange)
    default: .compareExchange
    }
  }
}
