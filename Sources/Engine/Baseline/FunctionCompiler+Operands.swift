import Assembler
import MachineCode
import WebAssembly

/// The operand stack, and the registers of its operands.
extension FunctionCompiler {
  // Slots.

  /// The number of the slot of the next operand.
  var nextSlot: Int32 {
    guard let last = operands.last else { return 0 }
    return last.slot &+ (last.type == .v128 ? 2 : 1)
  }

  /// Where a slot is.
  /// - Parameter count: How many slots the value takes.
  mutating func slot(_ number: Int32, _ type: ValueType) -> X86.Address {
    X86.Address(.rbp, frame.place(ofSlot: number, count: type == .v128 ? 2 : 1))
  }

  /// Where a local is in memory.
  func memory(_ local: Local) -> X86.Address { X86.Address(.rbp, local.slot) }

  // Pushing.

  mutating func push(_ register: General, _ type: ValueType) {
    general.owners[Int(register.number)] = Int32(truncatingIfNeeded: operands.count)
    operands.append(Operand(place: .general(register), type: type, slot: nextSlot))
  }

  mutating func push(_ register: Vector, _ type: ValueType) {
    vector.owners[Int(register.number)] = Int32(truncatingIfNeeded: operands.count)
    operands.append(Operand(place: .vector(register), type: type, slot: nextSlot))
  }

  mutating func push(constant bits: UInt64, _ type: ValueType) {
    operands.append(Operand(place: .constant(bits), type: type, slot: nextSlot))
  }

  /// Pushes a value that is in the slot of its own.
  mutating func pushSlot(_ type: ValueType) {
    let slot = nextSlot
    _ = self.slot(slot, type)
    operands.append(Operand(place: .slot, type: type, slot: slot))
  }

  /// Pushes a local without reading it, unless a register is known that holds its value.
  mutating func push(local index: Int) {
    let copied = (general.copiedLocals | vector.copiedLocals) &>> UInt64(truncatingIfNeeded: index) & 1
    // Most pushes have no calls, and so no registers to keep.
    guard copied == 0, lazyOperands.count < Self.maximumLazy, !lazyOperands.isFull, !operands.isFull else {
      return pushRarely(local: index)
    }
    lazyOperands.appendToRoom(operands.count)
    operands.appendToRoom(Operand(place: .local(index), type: locals[index].type, slot: nextSlot))
  }

  @inline(never)
  private mutating func pushRarely(local index: Int) {
    let local = locals[index]
    if local.type.isInVectorRegister {
      if let copy = vector.takeCopy(of: index) { return push(Vector(copy), local.type) }
    } else if let copy = general.takeCopy(of: index) {
      return push(General(copy), local.type)
    }
    if lazyOperands.count >= Self.maximumLazy { makeOwn(lazyOperands[0]) }
    lazyOperands.append(operands.count)
    operands.append(Operand(place: .local(index), type: local.type, slot: nextSlot))
  }

  /// Pushes what is in a place that belongs to nobody else.
  mutating func push(_ place: Place, _ type: ValueType) {
    switch place {
    case .general(let register): push(register, type)
    case .vector(let register): push(register, type)
    case .constant(let bits): push(constant: bits, type)
    case .local(let index): push(local: index)
    case .slot: pushSlot(type)
    }
  }

  static var maximumLazy: Int { 64 }

  // Popping.

  /// Takes the top operand; its register, if it has one, is the caller's.
  mutating func pop() -> Operand {
    guard let operand = operands.popLast() else {
      fail("an operand is missing")
      return Operand(place: .constant(0), type: .i32, slot: 0)
    }
    // What it is cannot be foreseen: without branches.
    var (generalOwner, vectorOwner, lazy) = (RegisterFile.nobody, RegisterFile.nobody, 0)
    if case .general(let register) = operand.place { generalOwner = Int(register.number) }
    if case .vector(let register) = operand.place { vectorOwner = Int(register.number) }
    if case .local = operand.place { lazy = 1 }
    general.owners[generalOwner] = -1
    vector.owners[vectorOwner] = -1
    lazyOperands.removeLast(lazy)
    return operand
  }

  /// Gives back what an operand has that was popped.
  mutating func release(_ operand: Operand) {
    switch operand.place {
    case .general(let register): general.release(register.number)
    case .vector(let register): vector.release(register.number)
    default: break
    }
  }

  /// Gives a register back; one that belongs to a local stays its own.
  mutating func release(_ register: General) { general.release(register.number) }
  mutating func release(_ register: Vector) { vector.release(register.number) }

  /// Forgets operands from the top.
  mutating func truncate(to height: Int) {
    while operands.count > height {
      guard let operand = operands.popLast() else { return }
      switch operand.place {
      case .local: lazyOperands.removeLast()
      case .slot, .constant: break
      case .general, .vector: release(operand)
      }
    }
  }

  /// Says that the function cannot be compiled.
  mutating func fail(_ what: String) {
    if problem == nil {
      problem = Self.notCompiled("\(what), at 0x\(String(offset, radix: 16)),")
    }
  }

  // Registers.

  /// Takes a register that nobody has. What an operand has in it goes to the operand's slot, if there is no other.
  mutating func takeGeneral() -> General {
    if let number = general.take() { return General(number) }
    if let number = general.deepest() {
      spill(Int(general.owners[Int(number)]))
      if let number = general.take() { return General(number) }
    }
    fail("an instruction with so many operands")
    return .rax
  }

  mutating func takeVector() -> Vector {
    if let number = vector.take() { return Vector(number) }
    if let number = vector.deepest() {
      spill(Int(vector.owners[Int(number)]))
      if let number = vector.take() { return Vector(number) }
    }
    fail("an instruction with so many operands")
    return Vector(0)
  }

  /// Takes a register of one's choice. The operand that has it goes to another one or to its slot.
  /// - Precondition: It is not a local's, and no rule works with it.
  mutating func take(_ register: General) {
    if general.take(register.number) { return }
    let owner = Int(general.owners[Int(register.number)])
    guard owner >= 0 else { return fail("an instruction that needs a register twice") }
    if let other = general.take() {
      a.mov64(General(other), register)
      operands[owner].place = .general(General(other))
      general.owners[Int(other)] = Int32(truncatingIfNeeded: owner)
      general.owners[Int(register.number)] = -1
    } else {
      spill(owner)
      _ = general.take(register.number)
    }
  }

  mutating func take(_ register: Vector) {
    if vector.take(register.number) { return }
    let owner = Int(vector.owners[Int(register.number)])
    guard owner >= 0 else { return fail("an instruction that needs a register twice") }
    if let other = vector.take() {
      a.vmovaps(Vector(other), register)
      operands[owner].place = .vector(Vector(other))
      vector.owners[Int(other)] = Int32(truncatingIfNeeded: owner)
      vector.owners[Int(register.number)] = -1
    } else {
      spill(owner)
      _ = vector.take(register.number)
    }
  }

  /// Puts an operand that has a register into its slot.
  mutating func spill(_ index: Int) {
    let operand = operands[index]
    let place = slot(operand.slot, operand.type)
    switch operand.place {
    case .general(let register):
      a.mov(wide: operand.type.isWide, place, register)
      general.release(register.number)
    case .vector(let register):
      store(register, operand.type, place)
      vector.release(register.number)
    default: return
    }
    operands[index].place = .slot
  }

  /// Gives an operand that is a local a value of its own, which later writes of the local do not change.
  mutating func makeOwn(_ index: Int) {
    let operand = operands[index]
    guard case .local = operand.place else { return }
    forgetLazy(index)
    if operand.type.isInVectorRegister {
      let register = takeVector()
      load(register, operand)
      operands[index].place = .vector(register)
      vector.owners[Int(register.number)] = Int32(truncatingIfNeeded: index)
    } else {
      let register = takeGeneral()
      load(register, operand)
      operands[index].place = .general(register)
      general.owners[Int(register.number)] = Int32(truncatingIfNeeded: index)
    }
  }

  private mutating func forgetLazy(_ index: Int) {
    for position in lazyOperands.indices where lazyOperands[position] == index {
      return lazyOperands.remove(at: position)
    }
  }

  /// Puts all operands but the top ones where nothing that follows changes them: into their slots, unless they are constants.
  /// - Parameter count: How many of the top ones stay where they are.
  mutating func spillAll(but count: Int = 0) {
    let height = operands.count - count
    var kept = 0
    while kept < lazyOperands.count, lazyOperands[kept] < height {
      moveToSlot(lazyOperands[kept])
      kept += 1
    }
    lazyOperands.removeFirst(kept)
    spillRegisters(below: height)
  }

  /// Puts the operands that have registers into their slots.
  mutating func spillRegisters(below height: Int) {
    var rest = general.pool & ~general.free
    while rest != 0 {
      let number = rest.trailingZeroBitCount
      rest &= rest &- 1
      let owner = Int(general.owners[number])
      if owner >= 0, owner < height { spill(owner) }
    }
    rest = vector.pool & ~vector.free
    while rest != 0 {
      let number = rest.trailingZeroBitCount
      rest &= rest &- 1
      let owner = Int(vector.owners[number])
      if owner >= 0, owner < height { spill(owner) }
    }
  }

  /// Copies an operand that is a local to the operand's slot; the caller takes it off `lazyOperands`.
  private mutating func moveToSlot(_ index: Int) {
    let operand = operands[index]
    let place = slot(operand.slot, operand.type)
    if operand.type.isInVectorRegister {
      let register = vectorRegister(operand)
      store(register.register, operand.type, place)
      if register.isOwned { release(register.register) }
    } else {
      let register = generalRegister(operand)
      a.mov(wide: operand.type.isWide, place, register.register)
      if register.isOwned { release(register.register) }
    }
    operands[index].place = .slot
  }

  // Values in registers.

  /// A register, and whether it is the rule's to change and give back.
  struct Held<Register> {
    var register: Register
    var isOwned: Bool
  }

  /// The register that holds an operand's value, which was popped; it is loaded if it is elsewhere.
  mutating func generalRegister(_ operand: Operand) -> Held<General> {
    switch operand.place {
    case .general(let register): return Held(register: register, isOwned: true)
    case .local(let index) where locals[index].register >= 0:
      return Held(register: home(index), isOwned: false)
    default:
      let register = takeGeneral()
      load(register, operand)
      return Held(register: register, isOwned: true)
    }
  }

  mutating func vectorRegister(_ operand: Operand) -> Held<Vector> {
    switch operand.place {
    case .vector(let register): return Held(register: register, isOwned: true)
    case .local(let index) where locals[index].register >= 0:
      return Held(register: vectorHome(index), isOwned: false)
    default:
      let register = takeVector()
      load(register, operand)
      return Held(register: register, isOwned: true)
    }
  }

  mutating func release(_ held: Held<General>) { if held.isOwned { release(held.register) } }
  mutating func release(_ held: Held<Vector>) { if held.isOwned { release(held.register) } }

  /// Copies an operand's value to a register; what the operand has is still its own. Flags stay as they are.
  mutating func load(_ register: General, _ operand: Operand) {
    let wide = operand.type.isWide
    switch operand.place {
    case .general(let other): if other != register { a.mov(wide: wide, register, other) }
    case .slot: a.mov(wide: wide, register, slot(operand.slot, operand.type))
    case .constant(let bits): load(register, constant: bits)
    case .local(let index):
      if locals[index].register >= 0 {
        let home = home(index)
        if home != register { a.mov(wide: wide, register, home) }
      } else {
        a.mov(wide: wide, register, memory(locals[index]))
      }
    case .vector: fail("a number in a vector register")
    }
  }

  /// Puts a number into a register. Flags stay as they are.
  mutating func load(_ register: General, constant bits: UInt64) { a.mov64(register, Int64(bitPattern: bits)) }

  mutating func load(_ register: Vector, _ operand: Operand) {
    switch operand.place {
    case .vector(let other): if other != register { a.vmovaps(register, other) }
    case .slot: load(register, operand.type, slot(operand.slot, operand.type))
    case .constant(let bits): load(register, constant: bits, operand.type)
    case .local(let index):
      if locals[index].register >= 0 {
        let home = vectorHome(index)
        if home != register { a.vmovaps(register, home) }
      } else {
        load(register, operand.type, memory(locals[index]))
      }
    case .general: fail("a vector in a general register")
    }
  }

  mutating func load(_ register: Vector, constant bits: UInt64, _ type: ValueType) {
    if bits == 0 {
      a.vxorps(register, register, register)
    } else if type == .f32 {
      a.vmovss(register, a.constant(UInt32(truncatingIfNeeded: bits)))
    } else {
      a.vmovsd(register, a.constant(bits))
    }
  }

  mutating func load(_ register: Vector, _ type: ValueType, _ place: X86.Address) { a.load(register, type, place) }

  mutating func store(_ register: Vector, _ type: ValueType, _ place: X86.Address) { a.store(register, type, place) }

  // Operands of instructions.

  /// What an instruction takes as its second operand.
  enum Source {
    case register(General)
    case memory(X86.Address)
    case immediate(Int32)
  }

  /// An operand that was popped, as an instruction takes it; it stays the caller's to release.
  /// - Returns: The source, and a register that was taken for it.
  mutating func source(_ operand: Operand) -> (source: Source, taken: General?) {
    switch operand.place {
    case .general(let register): return (.register(register), nil)
    case .slot: return (.memory(slot(operand.slot, operand.type)), nil)
    case .local(let index):
      if locals[index].register >= 0 { return (.register(home(index)), nil) }
      return (.memory(memory(locals[index])), nil)
    case .constant(let bits):
      let number = operand.type.isWide ? Int64(bitPattern: bits) : Int64(Int32(truncatingIfNeeded: bits))
      if let short = Int32(exactly: number) { return (.immediate(short), nil) }
      let register = takeGeneral()
      load(register, constant: bits)
      return (.register(register), register)
    case .vector:
      fail("a number in a vector register")
      return (.immediate(0), nil)
    }
  }

  /// Where an operand is in memory, if it is.
  mutating func memoryPlace(_ operand: Operand) -> X86.Address? {
    switch operand.place {
    case .slot: slot(operand.slot, operand.type)
    case .local(let index) where locals[index].register < 0: memory(locals[index])
    default: nil
    }
  }

  /// What a vector instruction takes as its last operand.
  enum VectorSource {
    case register(Vector)
    case memory(X86.Address)
  }

  /// An operand that was popped, as a vector instruction takes it; it stays the caller's to release.
  mutating func vectorSource(_ operand: Operand) -> VectorSource {
    switch operand.place {
    case .vector(let register): return .register(register)
    case .slot: return .memory(slot(operand.slot, operand.type))
    case .local(let index):
      if locals[index].register >= 0 { return .register(vectorHome(index)) }
      return .memory(memory(locals[index]))
    case .constant(let bits):
      return .memory(operand.type == .f32 ? a.constant(UInt32(truncatingIfNeeded: bits)) : a.constant(bits))
    case .general:
      fail("a vector in a general register")
      return .register(Vector(0))
    }
  }
}

extension X86.Assembler {
  /// Loads a floating-point number or a vector.
  mutating func load(_ register: X86.VectorRegister, _ type: ValueType, _ place: X86.Address) {
    switch type {
    case .f32: vmovss(register, place)
    case .f64: vmovsd(register, place)
    default: vmovdqu(register, place)
    }
  }

  /// Stores a floating-point number or a vector.
  mutating func store(_ register: X86.VectorRegister, _ type: ValueType, _ place: X86.Address) {
    switch type {
    case .f32: vmovss(place, register)
    case .f64: vmovsd(place, register)
    default: vmovdqu(place, register)
    }
  }
}
