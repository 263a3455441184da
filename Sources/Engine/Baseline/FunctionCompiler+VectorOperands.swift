import Assembler
import WebAssembly

/// Operands of vector instructions.
extension FunctionCompiler {
  /// An operand that was popped, a load that makes one, or a constant.
  struct VectorOperand {
    var source: VectorSource
    /// The register that it has of its own.
    var own: Vector?
    /// What the place that it is loaded from needs, and where the load stands in the module.
    var access: Access?
    var offset: Int?

    /// Whether all 16 bytes have to be loaded, even if fewer are needed, since that may trap.
    var isGuest: Bool { access != nil }

    var isInMemory: Bool {
      if case .memory = source { true } else { false }
    }
  }

  /// Lets a vector instruction wait; if its last operand is a vector that is loaded or a constant, that is part of it.
  mutating func waitForVector(_ rule: Pending.Rule, _ instruction: InstructionInfo) {
    if let last = pending, instruction.operand(instruction.operandCount - 1) == last.instruction.result(0),
      last.instruction.opcode == .v128Load || last.instruction.opcode == .v128Const
    {
      pending = Pending(rule, instruction, at: offset, loads: last)
    } else {
      wait(rule, instruction)
    }
  }

  /// Takes the last operand of an instruction that has waited.
  mutating func popLast(_ waiting: Pending) -> VectorOperand {
    switch waiting.last {
    case .stack: return popVector()
    case .constant: return VectorOperand(source: .memory(constant(immediates.bytes)))
    case .memory:
      let access = access(immediates.argument, width: 16, at: waiting.loadOffset)
      return VectorOperand(source: .memory(access.place), access: access, offset: waiting.loadOffset)
    }
  }

  /// Takes an operand that is a vector or a floating-point number.
  mutating func popVector() -> VectorOperand {
    let operand = pop()
    return VectorOperand(source: vectorSource(operand), own: operand.ownVector)
  }

  /// The register that holds an operand, which is loaded if it is in memory.
  mutating func register(_ operand: inout VectorOperand) -> Vector {
    switch operand.source {
    case .register(let register): return register
    case .memory(let place):
      let register = takeVector()
      if let offset = operand.offset { mark(offset) }
      a.vmovdqu(register, place)
      if let access = operand.access { release(access) }
      operand = VectorOperand(source: .register(register), own: register)
      return register
    }
  }

  /// Gives back what an operand has, but for a register that has become another's.
  mutating func release(_ operand: VectorOperand, but kept: Vector? = nil) {
    if let own = operand.own, own != kept { release(own) }
    if let access = operand.access { release(access) }
  }

  /// Says where a rule's last instruction puts the result, which it has computed in a register up to then.
  mutating func last(_ register: Vector, _ target: Target) -> Vector {
    guard case .vector(let wanted) = target, wanted != register else { return register }
    release(register)
    return wanted
  }

  // Constants.

  /// Where sixteen bytes stand behind the code.
  mutating func constant(_ bytes: V128) -> X86.Address { a.constant(low: bytes.low, high: bytes.high) }

  /// Where eight bytes stand twice.
  mutating func constant(twice half: UInt64) -> X86.Address { a.constant(low: half, high: half) }

  /// Puts sixteen bytes into a register.
  mutating func load(_ register: Vector, _ bytes: V128) {
    if bytes.low == 0, bytes.high == 0 {
      a.vpxor(register, register, register)
    } else if bytes.low == .max, bytes.high == .max {
      a.vpcmpeqd(register, register, register)
    } else {
      a.vmovdqu(register, constant(bytes))
    }
  }

  /// Takes a register of which no bit is set.
  mutating func takeZero() -> Vector {
    let register = takeVector()
    a.vpxor(register, register, register)
    return register
  }

  /// Takes a register of which every bit is set.
  mutating func takeOnes() -> Vector {
    let register = takeVector()
    a.vpcmpeqd(register, register, register)
    return register
  }

  // Instructions.

  /// Writes an instruction on a register and an operand.
  mutating func apply(_ operation: X86.VectorBinary, _ result: Vector, _ left: Vector, _ right: VectorOperand) {
    switch right.source {
    case .register(let other): a.vector(operation, result, left, other)
    case .memory(let place):
      if let offset = right.offset { mark(offset) }
      a.vector(operation, result, left, place)
    }
  }

  mutating func apply(
    _ operation: X86.VectorNumbered, _ result: Vector, _ left: Vector, _ right: VectorOperand, _ number: UInt8
  ) {
    switch right.source {
    case .register(let other): a.vector(operation, result, left, other, number)
    case .memory(let place):
      if let offset = right.offset { mark(offset) }
      a.vector(operation, result, left, place, number)
    }
  }

  mutating func apply(_ operation: X86.VectorUnary, _ result: Vector, _ operand: VectorOperand) {
    switch operand.source {
    case .register(let other): a.vector(operation, result, other)
    case .memory(let place):
      if let offset = operand.offset { mark(offset) }
      a.vector(operation, result, place)
    }
  }
}
