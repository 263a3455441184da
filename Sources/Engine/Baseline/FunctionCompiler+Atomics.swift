import Assembler
import CExecution
import CNative
import Runtime
import WebAssembly

/// Atomic instructions (threads proposal).
extension FunctionCompiler {
  /// What an atomic instruction does.
  private enum AtomicKind {
    case load, store, compareExchange, exchange
    case add, sub
    case logical(X86.Arithmetic)
  }

  /// The instructions stand in groups of seven, one group a kind.
  private static func kind(_ opcode: Opcode) -> AtomicKind {
    switch (Int(opcode.rawValue) - Int(Opcode.i32AtomicLoad.rawValue)) / 7 {
    case 0: .load
    case 1: .store
    case 2: .add
    case 3: .sub
    case 4: .logical(.and)
    case 5: .logical(.or)
    case 6: .logical(.xor)
    case 7: .exchange
    default: .compareExchange
    }
  }

  mutating func atomic(_ instruction: InstructionInfo, _ argument: MemoryArgument) throws(WebAssemblyError) {
    flush()
    mark()
    let width = UInt64(instruction.parameter)
    switch instruction.opcode {
    case .memoryAtomicNotify, .memoryAtomicWait32, .memoryAtomicWait64:
      return wait(instruction, argument, width: width)
    default: break
    }
    let type: ValueType = instruction.resultCount == 1 ? (instruction.result(0) == 1 ? .i32 : .i64) : .i32
    switch Self.kind(instruction.opcode) {
    case .load:
      let access = alignedAccess(argument, width: width)
      let register = takeGeneral()
      load(register, access.place, width)
      release(access)
      push(register, type)
    case .store:
      let value = ownRegister()
      let access = alignedAccess(argument, width: width)
      exchange(access.place, value, width)
      release(access)
      release(value)
    case .exchange:
      let value = ownRegister()
      let access = alignedAccess(argument, width: width)
      exchange(access.place, value, width)
      extend(value, width)
      release(access)
      push(value, type)
    case .add, .sub:
      let value = ownRegister()
      let access = alignedAccess(argument, width: width)
      if case .sub = Self.kind(instruction.opcode) { a.neg64(value) }
      exchangeAdd(access.place, value, width)
      extend(value, width)
      release(access)
      push(value, type)
    case .logical(let operation): update(operation, argument, width: width, type)
    case .compareExchange: compareExchange(argument, width: width, type)
    }
  }

  /// Takes the top operand into a register that may be written.
  private mutating func ownRegister() -> General {
    let operand = pop()
    if case .general(let register) = operand.place { return register }
    let register = takeGeneral()
    load(register, operand)
    return register
  }

  /// Takes an address that must be aligned.
  private mutating func alignedAccess(_ argument: MemoryArgument, width: UInt64) -> Access {
    guard width > 1 else { return access(argument, width: width) }
    let operand = operands.top
    let (sum, record, size) = (takeGeneral(), takeGeneral(), takeGeneral())
    _ = instance()
    load(sum, operand)
    if argument.offset > 0 {
      if let short = Int32(exactly: argument.offset) {
        a.arithmetic(.add, wide: true, sum, short)
      } else {
        load(record, constant: argument.offset)
        a.arithmetic(.add, wide: true, sum, record)
      }
    }
    a.test32(sum, imm32: Int32(width - 1))
    let stub = MisalignedAccess(
      label: a.label(), argument: argument, width: width, offset: offset, sum: sum, record: record, size: size)
    a.j(.notEqual, stub.label)
    stubs.append(.misaligned(stub))
    release(sum)
    release(record)
    release(size)
    return access(argument, width: width)
  }

  /// An access whose address is not aligned; registers that nothing needs any more.
  struct MisalignedAccess {
    var label: X86.Label
    var argument: MemoryArgument
    var width: UInt64
    var offset: Int
    /// The address with the offset.
    var sum: General
    var record: General
    var size: General
  }

  /// Writes the traps of a misaligned access: one that is out of bounds traps as such first.
  mutating func trapMisaligned(_ access: MisalignedAccess) {
    a.bind(access.label)
    mark(access.offset)
    let (end, overflow) = access.argument.offset.addingReportingOverflow(access.width)
    let outside = trap(.outOfBoundsMemoryAccess, at: access.offset)
    guard !overflow else { return a.jmp(outside) }
    load(access.record, constant: access.argument.offset)
    a.arithmetic(.sub, wide: true, access.sum, access.record)
    a.mov64(access.record, X86.Address(.rdi, Int32(CONTEXT_MEMORIES)))
    a.mov64(access.record, X86.Address(access.record, Int32(access.argument.memory) * 8))
    checkBounds(access.sum, access.record, end: end, size: access.size, or: outside)
    a.ud1(UInt8(truncatingIfNeeded: TrapKind.unalignedAtomic.rawValue))
  }

  private mutating func load(_ register: General, _ place: X86.Address, _ width: UInt64) {
    switch width {
    case 1: a.movzx32From8(register, place)
    case 2: a.movzx32From16(register, place)
    case 4: a.mov32(register, place)
    default: a.mov64(register, place)
    }
  }

  /// Zeros what is above a value of some bytes.
  private mutating func extend(_ register: General, _ width: UInt64) {
    switch width {
    case 1: a.movzx32From8(register, register)
    case 2: a.movzx32From16(register, register)
    case 4: a.mov32(register, register)
    default: break
    }
  }

  private mutating func exchange(_ place: X86.Address, _ register: General, _ width: UInt64) {
    switch width {
    case 1: a.xchg8(place, register)
    case 2: a.xchg16(place, register)
    case 4: a.xchg32(place, register)
    default: a.xchg64(place, register)
    }
  }

  private mutating func exchangeAdd(_ place: X86.Address, _ register: General, _ width: UInt64) {
    switch width {
    case 1: a.lockXadd8(place, register)
    case 2: a.lockXadd16(place, register)
    case 4: a.lockXadd32(place, register)
    default: a.lockXadd64(place, register)
    }
  }

  private mutating func compareExchange(_ place: X86.Address, _ register: General, _ width: UInt64) {
    switch width {
    case 1: a.lockCmpxchg8(place, register)
    case 2: a.lockCmpxchg16(place, register)
    case 4: a.lockCmpxchg32(place, register)
    default: a.lockCmpxchg64(place, register)
    }
  }

  /// `and`, `or`, `xor`: tried until nobody else has written between.
  private mutating func update(
    _ operation: X86.Arithmetic, _ argument: MemoryArgument, width: UInt64, _ type: ValueType
  ) {
    take(.rax)
    let value = generalRegister(pop())
    let access = alignedAccess(argument, width: width)
    let changed = takeGeneral()
    load(.rax, access.place, width)
    let again = a.labelHere()
    a.mov64(changed, .rax)
    a.arithmetic(operation, wide: true, changed, value.register)
    compareExchange(access.place, changed, width)
    a.j(.notEqual, again)
    extend(.rax, width)
    release(changed)
    release(access)
    release(value)
    push(.rax, type)
  }

  private mutating func compareExchange(_ argument: MemoryArgument, width: UInt64, _ type: ValueType) {
    let last = operands.count - 1
    // What is expected is in rax.
    if case .general(.rax) = operands[last - 1].place {} else { take(.rax) }
    let replacement = generalRegister(pop())
    let expected = pop()
    load(.rax, expected)
    if case .general(.rax) = expected.place {} else { release(expected) }
    let access = alignedAccess(argument, width: width)
    compareExchange(access.place, replacement.register, width)
    extend(.rax, width)
    release(access)
    release(replacement)
    push(.rax, type)
  }

  private mutating func wait(_ instruction: InstructionInfo, _ argument: MemoryArgument, width: UInt64) {
    var values: [Operand] = []
    for _ in 1..<instruction.operandCount { values.insert(pop(), at: 0) }
    // The address is computed once it is known to be in bounds.
    let access = alignedAccess(argument, width: width)
    let address = takeGeneral()
    a.lea64(address, access.place)
    // It touches the place, so that the address is in bounds from here on.
    a.arithmetic(.cmp, wide: width == 8, X86.Address(address), 0)
    release(access)
    let place = Operand(place: .general(address), type: .i64, slot: 0)
    let result: General
    if instruction.opcode == .memoryAtomicNotify {
      values[0] = widened(values[0])
      result = callRuntime(NATIVE_NOTIFY, [place, values[0], word(UInt64(argument.memory))])
    } else {
      if !context.memories[Int(argument.memory)].isShared { a.jmp(trap(.expectedSharedMemory)) }
      if width == 4 { values[0] = widened(values[0]) }
      result = callRuntime(NATIVE_WAIT, [place, values[0], values[1], word(width)])
    }
    a.mov32(result, result)
    push(result, .i32)
  }

  /// An `i32` as 64 bits without a sign.
  private mutating func widened(_ operand: Operand) -> Operand {
    let held = generalRegister(operand)
    return Operand(place: held.isOwned ? .general(held.register) : operand.place, type: .i64, slot: 0)
  }

  mutating func visitZero(_ instruction: InstructionInfo) throws(WebAssemblyError) {
    guard isReachable else { return }
    flush()
    a.mfence()
  }
}
