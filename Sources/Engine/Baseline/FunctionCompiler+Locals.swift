import Assembler
import CExecution
import MachineCode
import Runtime
import WebAssembly

/// Locals, and how a function begins.
extension FunctionCompiler {
  /// Decides where each local is.
  mutating func placeLocals(_ registers: LocalRegisters) {
    let kept = FrameLayout.keptOrder
    var (saved, keptRegisters, given, givenVectors) = (UInt16(0), UInt16(0), UInt16(0), UInt16(0))
    for index in registers.general.indices { given |= 1 << UInt16(registers.general[index].register) }
    for index in registers.vector.indices { givenVectors |= 1 << UInt16(registers.vector[index].register) }
    general.begin(pool: Self.operandRegisters & ~given)
    vector.begin(pool: ~givenVectors)
    for index in kept.indices {
      let register: UInt16 = 1 << UInt16(kept[index].register.number)
      keptRegisters |= register
      if given & register != 0 { saved |= kept[index].bit }
    }
    frame.begin(saved: saved)
    // Stack arguments stay where they are.
    for index in 0..<shape.arguments.count {
      if let offset = Self.stackOffset(shape.arguments[index]) { locals[index].slot = 16 + offset }
    }
    for index in locals.indices where locals[index].slot == 0 {
      locals[index].slot = frame.addLocal(locals[index].type == .v128 ? 16 : 8)
    }
    for index in registers.general.indices {
      let assignment = registers.general[index]
      assign(assignment, isVector: false, isKept: keptRegisters >> UInt16(assignment.register) & 1 != 0)
    }
    for index in registers.vector.indices { assign(registers.vector[index], isVector: true, isKept: false) }
    for (register, place) in [(General.rdi, frame.context), (.rsi, frame.memory)] {
      general.lost |= 1 << UInt16(register.number)
      general.slots[Int(register.number)] = place
    }
  }

  /// The registers of operands, bit by number: those that no local has of the ones that nobody keeps.
  private static var operandRegisters: UInt16 {
    var bits: UInt16 = 0
    let others: InlineArray<5, General> = [.rax, .rcx, .rdx, .r8, .r9]
    let lost = LocalRegisters.lost
    for index in others.indices { bits |= 1 << UInt16(others[index].number) }
    for index in lost.indices { bits |= 1 << UInt16(lost[index].number) }
    return bits
  }

  private static func stackOffset(_ place: CallShape.Place) -> Int32? {
    switch place {
    case .stack(let offset): offset
    case .words(.stack(let offset), .stack): offset
    default: nil
    }
  }

  private mutating func assign(_ assignment: LocalRegisters.Assignment, isVector: Bool, isKept: Bool) {
    let index = Int(assignment.local)
    let slot = locals[index].slot
    locals[index].register = Int8(assignment.register)
    locals[index].isWrittenThrough = assignment.isWrittenThrough
    if isVector {
      vector.give(assignment, slot: slot, isKept: isKept)
    } else {
      general.give(assignment, slot: slot, isKept: isKept)
    }
  }

  // The beginning.

  /// Makes the frame, and puts arguments where their locals are.
  mutating func enter() {
    mark(bodyStart)
    a.push(.rbp)
    a.mov64(.rbp, .rsp)
    let kept = FrameLayout.keptOrder
    for index in kept.indices where frame.saved & kept[index].bit != 0 { a.push(kept[index].register) }
    a.arithmetic(.sub, wide: true, .rsp, 0x7FFF_FFFF)
    frame.subtraction = a.count - 4
    if module.usesHeap { clearFrame() }
    a.mov64(X86.Address(.rbp, frame.context), .rdi)
    a.mov64(X86.Address(.rbp, frame.memory), .rsi)
    if shape.returnsInMemory { a.mov64(X86.Address(.rbp, frame.results), .rdx) }
    for index in 0..<shape.arguments.count { receive(index, shape.arguments[index]) }
    clearLocals(from: shape.arguments.count)
    // A local's slot does not have what its register has.
    general.dirty = general.saved
    vector.dirty = vector.saved
  }

  private mutating func receive(_ index: Int, _ place: CallShape.Place) {
    let local = locals[index]
    switch place {
    case .general(let register):
      if local.register >= 0 { a.mov(wide: local.type.isWide, General(UInt8(local.register)), register) }
      if local.register < 0 || local.isWrittenThrough { a.mov(wide: local.type.isWide, memory(local), register) }
    case .vector(let register):
      if local.register >= 0 { a.vmovaps(Vector(UInt8(local.register)), register) }
      if local.register < 0 || local.isWrittenThrough { store(register, local.type, memory(local)) }
    case .stack, .words(.stack, .stack): loadHome(local)
    case .words(let low, let high):
      for (word, distance) in [(low, Int32(0)), (high, 8)] {
        let target = X86.Address(.rbp, local.slot + distance)
        switch word {
        case .general(let register): a.mov64(target, register)
        case .stack(let offset):
          a.mov64(.rax, X86.Address(.rbp, 16 + offset))
          a.mov64(target, .rax)
        }
      }
      loadHome(local)
    }
  }

  /// Stores a local's register, if it has one, to its slot.
  mutating func storeHome(_ local: Local) {
    guard local.register >= 0 else { return }
    if local.type.isInVectorRegister {
      store(Vector(UInt8(local.register)), local.type, memory(local))
    } else {
      a.mov(wide: local.type.isWide, memory(local), General(UInt8(local.register)))
    }
  }

  /// Loads a local's register, if it has one, from its slot.
  private mutating func loadHome(_ local: Local) {
    guard local.register >= 0 else { return }
    if local.type.isInVectorRegister {
      load(Vector(UInt8(local.register)), local.type, memory(local))
    } else {
      a.mov(wide: local.type.isWide, General(UInt8(local.register)), memory(local))
    }
  }

  /// Zeros the frame: a collection looks at all of it, and must not find what others have left there.
  private mutating func clearFrame() {
    a.mov32(.rax, imm32: 0x7FFF_FFFF)
    frame.wordCount = a.count - 4
    let top = a.labelHere()
    a.mov64(X86.Address(.rsp, index: .rax, scale: .eight, -8), imm32: 0)
    a.arithmetic(.sub, wide: false, .rax, 1)
    a.j(.notEqual, top)
  }

  /// Makes locals zero.
  private mutating func clearLocals(from first: Int) {
    var (lowest, highest) = (Int32.max, Int32.min)
    for index in first..<max(first, locals.count) {
      let local = locals[index]
      if local.register >= 0 {
        if local.type.isInVectorRegister {
          let register = Vector(UInt8(local.register))
          a.vxorps(register, register, register)
        } else {
          let register = General(UInt8(local.register))
          a.xor32(register, register)
        }
        guard local.isWrittenThrough else { continue }
      }
      lowest = min(lowest, local.slot)
      highest = max(highest, local.slot + (local.type == .v128 ? 16 : 8))
    }
    guard lowest < highest, !module.usesHeap else { return }
    // All in the range: those of registers do no harm there.
    let words = (highest - lowest) / 8
    if words <= 8 {
      for word in 0..<words { a.mov64(X86.Address(.rbp, lowest + word * 8), imm32: 0) }
      return
    }
    a.lea64(.rax, X86.Address(.rbp, lowest))
    a.mov32(.rcx, imm32: words)
    let top = a.labelHere()
    a.mov64(X86.Address(.rax), imm32: 0)
    a.arithmetic(.add, wide: true, .rax, 8)
    a.arithmetic(.sub, wide: false, .rcx, 1)
    a.j(.notEqual, top)
  }

  /// Gives the registers that the function keeps for its caller what they had.
  mutating func restoreKept() {
    var place: Int32 = 0
    let kept = FrameLayout.keptOrder
    for index in kept.indices where frame.saved & kept[index].bit != 0 {
      place -= 8
      a.mov64(kept[index].register, X86.Address(.rbp, place))
    }
  }

  /// Leaves with the results in their places.
  mutating func leave() {
    restoreKept()
    a.leave()
    if shape.stackSize == 0 { a.ret() } else { a.ret(imm16: Int16(truncatingIfNeeded: shape.stackSize)) }
  }

  // Reading and writing.

  /// A local's register with the local's value.
  mutating func home(_ index: Int) -> General {
    let register = General(UInt8(locals[index].register))
    if general.stale >> UInt16(register.number) & 1 != 0 { restore(register) }
    return register
  }

  mutating func vectorHome(_ index: Int) -> Vector {
    let register = Vector(UInt8(locals[index].register))
    if vector.stale >> UInt16(register.number) & 1 != 0 { restore(register) }
    return register
  }

  /// The context.
  mutating func instance() -> General {
    if general.stale >> 7 & 1 != 0 { restore(.rdi) }
    return .rdi
  }

  /// The base of memory 0.
  mutating func memoryBase() -> General {
    if general.stale >> 6 & 1 != 0 { restore(.rsi) }
    return .rsi
  }

  /// Loads what a call has lost.
  private mutating func restore(_ register: General) {
    general.stale &= ~(1 << UInt16(register.number))
    let local = general.locals[Int(register.number)]
    let wide = local < 0 || locals[Int(local)].type.isWide
    a.mov(wide: wide, register, X86.Address(.rbp, general.slots[Int(register.number)]))
  }

  private mutating func restore(_ register: Vector) {
    vector.stale &= ~(1 << UInt16(register.number))
    let local = locals[Int(vector.locals[Int(register.number)])]
    load(register, local.type, memory(local))
  }

  /// Loads all that calls have lost: where code from several places meets, nothing is lost. Flags stay as they are.
  mutating func restoreAll() {
    while general.stale != 0 { restore(General(UInt8(truncatingIfNeeded: general.stale.trailingZeroBitCount))) }
    while vector.stale != 0 { restore(Vector(UInt8(truncatingIfNeeded: vector.stale.trailingZeroBitCount))) }
  }

  /// Saves what a call is going to lose.
  mutating func saveLocals() {
    var rest = general.dirty & ~general.stale
    while rest != 0 {
      let number = rest.trailingZeroBitCount
      rest &= rest &- 1
      let local = locals[Int(general.locals[number])]
      a.mov(wide: local.type.isWide, memory(local), General(UInt8(number)))
    }
    rest = vector.dirty & ~vector.stale
    while rest != 0 {
      let number = rest.trailingZeroBitCount
      rest &= rest &- 1
      let local = locals[Int(vector.locals[number])]
      store(Vector(UInt8(number)), local.type, memory(local))
    }
    general.dirty = 0
    vector.dirty = 0
  }

  /// Notes that a call has been made.
  mutating func loseLocals() {
    forgetCopies()
    general.stale = general.lost
    vector.stale = vector.lost
  }

  /// Notes that registers which nobody has may hold anything.
  mutating func forgetCopies() {
    general.forgetCopies()
    vector.forgetCopies()
  }

  /// Notes that code from other places comes here.
  mutating func meet() {
    if general.isHeld || vector.isHeld { fail("a register that a rule has not given back") }
    forgetCopies()
    knownFlags.end = -1
    (general.stale, vector.stale) = (0, 0)
    (general.dirty, vector.dirty) = (general.saved, vector.saved)
  }

  /// Says that a local's register has a new value.
  private mutating func noteWrite(_ index: Int) {
    let local = locals[index]
    let bit: UInt16 = 1 << UInt16(local.register)
    if local.type.isInVectorRegister {
      vector.stale &= ~bit
      vector.dirty |= bit & vector.saved
      if local.isWrittenThrough { store(Vector(UInt8(local.register)), local.type, memory(local)) }
    } else {
      general.stale &= ~bit
      general.dirty |= bit & general.saved
      if local.isWrittenThrough { a.mov(wide: local.type.isWide, memory(local), General(UInt8(local.register))) }
    }
  }

  mutating func visitLocal(_ instruction: InstructionInfo, _ index: LocalIndex) throws(WebAssemblyError) {
    guard isReachable else { return }
    let index = Int(index)
    if instruction.opcode == .localGet {
      flush()
      return push(local: index)
    }
    write(index)
    if instruction.opcode == .localTee { push(local: index) }
  }

  /// Writes a local with the top operand.
  private mutating func write(_ index: Int) {
    let local = locals[index]
    let operandCount = pending.map { pendingOperandCount($0) } ?? 1
    // Operands below that are the local get its old value.
    if !lazyOperands.isEmpty { save(index, below: operands.count - operandCount) }
    guard local.register >= 0 else {
      flush()
      return writeSlot(index)
    }
    if let pending {
      if local.type.isInVectorRegister {
        _ = emit(pending, to: .vector(Vector(UInt8(local.register))))
      } else {
        _ = emit(pending, to: .general(General(UInt8(local.register))))
      }
      return noteWrite(index)
    }
    let operand = pop()
    if case .local(index) = operand.place { return }
    if local.type.isInVectorRegister {
      load(Vector(UInt8(local.register)), operand)
    } else if case .constant(0) = operand.place {
      let register = General(UInt8(local.register))
      a.xor32(register, register)
    } else {
      load(General(UInt8(local.register)), operand)
    }
    release(operand)
    noteWrite(index)
  }

  /// Gives operands that are a local values of their own.
  private mutating func save(_ local: Int, below height: Int) {
    var position = 0
    while position < lazyOperands.count, lazyOperands[position] < height {
      let index = lazyOperands[position]
      if case .local(local) = operands[index].place { makeOwn(index) } else { position += 1 }
    }
  }

  private mutating func writeSlot(_ index: Int) {
    let local = locals[index]
    let operand = pop()
    let place = memory(local)
    if local.type.isInVectorRegister {
      let held = vectorRegister(operand)
      store(held.register, local.type, place)
      vector.forgetCopy(of: index)
      if held.isOwned { vector.release(held.register.number, copyOf: index) }
      return
    }
    general.forgetCopy(of: index)
    let wide = local.type.isWide
    switch operand.place {
    case .constant(let bits) where !wide || Int64(Int32(truncatingIfNeeded: bits)) == Int64(bitPattern: bits):
      let number = Int32(truncatingIfNeeded: bits)
      if wide { a.mov64(place, imm32: number) } else { a.mov32(place, imm32: number) }
    default:
      let held = generalRegister(operand)
      a.mov(wide: wide, place, held.register)
      if held.isOwned { general.release(held.register.number, copyOf: index) }
    }
  }

  mutating func visitGlobal(_ instruction: InstructionInfo, _ index: GlobalIndex) throws(WebAssemblyError) {
    guard isReachable else { return }
    flush()
    let type = context.globals[Int(index)].value
    try check(type)
    let imported = context.importedGlobalCount
    let base = takeGeneral()
    let place: X86.Address
    if Int(index) < imported {
      a.mov64(base, X86.Address(instance(), Int32(CONTEXT_IMPORTED_GLOBALS)))
      a.mov64(base, X86.Address(base, Int32(index) * 8))
      place = X86.Address(base)
    } else {
      a.mov64(base, X86.Address(instance(), Int32(CONTEXT_GLOBALS)))
      place = X86.Address(base, Int32(module.globalSlots[Int(index) - imported]) * 8)
    }
    if instruction.opcode == .globalGet {
      if type.isInVectorRegister {
        let register = takeVector()
        load(register, type, place)
        release(base)
        push(register, type)
      } else {
        a.mov(wide: type.isWide, base, place)
        push(base, type)
      }
      return
    }
    let operand = pop()
    if type.isInVectorRegister {
      let held = vectorRegister(operand)
      if type == .f32 { a.vmovq(place, held.register) } else { store(held.register, type, place) }
      release(held)
    } else {
      // A slot has eight bytes, whatever it holds.
      let held = generalRegister(operand)
      a.mov64(place, held.register)
      release(held)
    }
    release(base)
  }

  /// Refuses types whose values compiled frames cannot hold yet.
  mutating func check(_ type: ValueType) throws(WebAssemblyError) {
    guard type.isReference, let heapType = type.heapType else { return }
    switch heapType {
    case .abstract(let type) where type.top == .cont: break
    case .concrete(let index) where module.types[Int(index)].pointee.kind == 3: break
    default: return
    }
    throw Self.notCompiled("a value of type \(type)")
  }
}
