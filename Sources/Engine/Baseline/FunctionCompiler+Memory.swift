import Assembler
import CExecution
import CNative
import Runtime
import WebAssembly

/// Loads and stores.
///
/// Memories with addresses of 32 bits and pages of the usual size rely on the guard behind them: an access out of bounds
/// faults. Other memories compare first.
extension FunctionCompiler {
  /// A place in a memory, and the registers that it needs.
  struct Access {
    var place: X86.Address
    var index: Held<General>?
    var base: General?

    /// Whether it needs a register.
    func uses(_ register: General) -> Bool { index?.register == register || base == register }
  }

  mutating func release(_ access: Access) {
    if let index = access.index { release(index) }
    if let base = access.base { release(base) }
  }

  /// Whether no access can leave what is reserved for a memory, but for the part behind its end, which is guarded.
  static func isGuarded(_ memory: MemoryType) -> Bool { memory.addressType == .i32 && memory.pageSizeLog2 == 16 }

  /// Takes the address operand of an access.
  /// - Parameter at: Where the instruction stands.
  mutating func access(_ argument: MemoryArgument, width: UInt64, at offset: Int? = nil) -> Access {
    let (end, overflow) = argument.offset.addingReportingOverflow(width)
    let operand = pop()
    if argument.memory == 0, isFirstMemoryGuarded, !overflow, end <= Memory.guardSize {
      let displacement = Int32(truncatingIfNeeded: argument.offset)
      if case .constant(let bits) = operand.place, let sum = Int32(exactly: bits + argument.offset) {
        return Access(place: X86.Address(memoryBase(), sum))
      }
      let index = generalRegister(operand)
      return Access(place: X86.Address(memoryBase(), index: index.register, displacement), index: index)
    }
    let number = Int(argument.memory)
    let isChecked = !Self.isGuarded(context.memories[number]) || end > Memory.guardSize
    mark(offset ?? self.offset)
    let index = generalRegister(operand)
    let record = takeGeneral()
    a.mov64(record, X86.Address(instance(), Int32(CONTEXT_MEMORIES)))
    a.mov64(record, X86.Address(record, Int32(number) * 8))
    if overflow {
      a.jmp(trap(.outOfBoundsMemoryAccess, at: offset))
    } else if isChecked {
      let size = takeGeneral()
      checkBounds(index.register, record, end: end, size: size, or: trap(.outOfBoundsMemoryAccess, at: offset))
      release(size)
    }
    a.mov64(record, X86.Address(record, Int32(MEMORY_BASE)))
    if let displacement = Int32(exactly: argument.offset) {
      return Access(place: X86.Address(record, index: index.register, displacement), index: index, base: record)
    }
    let distance = takeGeneral()
    load(distance, constant: argument.offset)
    a.arithmetic(.add, wide: true, record, distance)
    release(distance)
    return Access(place: X86.Address(record, index: index.register), index: index, base: record)
  }

  /// Goes to a label if what begins at an index and ends so far behind it is not within a memory.
  /// - Parameters:
  ///   - record: The memory's record.
  ///   - size: A register to work with.
  mutating func checkBounds(_ index: General, _ record: General, end: UInt64, size: General, or label: X86.Label) {
    // Another thread may make a shared memory larger; a load of it is one access.
    a.mov64(size, X86.Address(record, Int32(MEMORY_SIZE)))
    if let short = Int32(exactly: end) {
      a.arithmetic(.sub, wide: true, size, short)
    } else {
      a.push(record)
      load(record, constant: end)
      a.arithmetic(.sub, wide: true, size, record)
      a.pop(record)
    }
    a.j(.below, label)
    a.arithmetic(.cmp, wide: true, index, size)
    a.j(.above, label)
  }

  mutating func visitMemoryArgument(
    _ instruction: InstructionInfo, _ argument: MemoryArgument
  ) throws(WebAssemblyError) {
    guard isReachable else { return }
    if instruction.feature == .threads { return try atomic(instruction, argument) }
    switch instruction.opcode {
    case .i32Load, .i64Load, .f32Load, .f64Load, .v128Load, .i32Load8S, .i32Load8U, .i32Load16S, .i32Load16U,
      .i64Load8S, .i64Load8U, .i64Load16S, .i64Load16U, .i64Load32S, .i64Load32U:
      flush()
      pending = Pending(.load, instruction, at: offset)
      immediates.argument = argument
    case .i32Store, .i64Store32: storeInteger(argument, 4)
    case .i64Store: storeInteger(argument, 8)
    case .i32Store8, .i64Store8: storeInteger(argument, 1)
    case .i32Store16, .i64Store16: storeInteger(argument, 2)
    case .f32Store, .f64Store, .v128Store:
      flush()
      let operand = pop()
      let held = vectorRegister(operand)
      let access = access(argument, width: UInt64(instruction.parameter))
      mark()
      store(held.register, operand.type, access.place)
      release(access)
      release(held)
    default: try vectorAccess(instruction, argument)
    }
  }

  private mutating func storeInteger(_ argument: MemoryArgument, _ width: UInt64) {
    flush()
    let operand = pop()
    if case .constant(let bits) = operand.place, let number = Self.immediate(bits, width) {
      let access = access(argument, width: width)
      mark()
      switch width {
      case 1: a.mov8(access.place, imm8: Int8(truncatingIfNeeded: number))
      case 2: a.mov16(access.place, imm16: Int16(truncatingIfNeeded: number))
      case 4: a.mov32(access.place, imm32: number)
      default: a.mov64(access.place, imm32: number)
      }
      return release(access)
    }
    let held = generalRegister(operand)
    let access = access(argument, width: width)
    mark()
    switch width {
    case 1: a.mov8(access.place, held.register)
    case 2: a.mov16(access.place, held.register)
    case 4: a.mov32(access.place, held.register)
    default: a.mov64(access.place, held.register)
    }
    release(access)
    release(held)
  }

  /// A number that a store has room for, if it has.
  static func immediate(_ bits: UInt64, _ width: UInt64) -> Int32? {
    width == 8 ? Int32(exactly: Int64(bitPattern: bits)) : Int32(truncatingIfNeeded: bits)
  }

  /// Writes a load that has waited.
  mutating func load(_ waiting: Pending, _ target: Target) -> Place {
    let instruction = waiting.instruction
    let access = access(immediates.argument, width: UInt64(instruction.parameter), at: waiting.offset)
    mark(waiting.offset)
    switch instruction.opcode {
    case .f32Load, .f64Load, .v128Load:
      let register = vectorResult(target)
      release(access)
      load(register, ValueType(operand: instruction.result(0), address: .i32), access.place)
      return .vector(register)
    default: break
    }
    let usable = access.base ?? access.index.flatMap { $0.isOwned ? $0.register : nil }
    let register = result(target, usable)
    let place = access.place
    switch instruction.opcode {
    case .i32Load, .i64Load32U: a.mov32(register, place)
    case .i64Load: a.mov64(register, place)
    case .i32Load8U, .i64Load8U: a.movzx32From8(register, place)
    case .i32Load16U, .i64Load16U: a.movzx32From16(register, place)
    case .i32Load8S: a.movsx32From8(register, place)
    case .i32Load16S: a.movsx32From16(register, place)
    case .i64Load8S: a.movsx64From8(register, place)
    case .i64Load16S: a.movsx64From16(register, place)
    default: a.movsxd64From32(register, place)
    }
    if let index = access.index, index.isOwned, index.register != register { release(index.register) }
    if let base = access.base, base != register { release(base) }
    return .general(register)
  }
}
