import Assembler
import Runtime
import WebAssembly

/// Vector instructions: those that are one instruction of the machine.
extension FunctionCompiler {
  mutating func vectorInstruction(_ instruction: InstructionInfo) throws(WebAssemblyError) {
    switch VectorRule(instruction.opcode) {
    case .anyTrue: waitForVector(.vectorTest(.notEqual), instruction)
    case .allTrue: waitForVector(.vectorTest(.equal), instruction)
    // Rounded twice, the result would not be the interpreter's.
    case .multiplyAdd where !Baseline.hasFusedMultiplyAdd: throw notCompiled(instruction)
    case .some: waitForVector(.other, instruction)
    case nil: throw notCompiled(instruction)
    }
  }

  mutating func visitV128(_ instruction: InstructionInfo, _ value: V128) throws(WebAssemblyError) {
    guard isReachable else { return }
    wait(.other, instruction)
    immediates.bytes = value
  }

  /// Writes a vector instruction that has waited.
  mutating func vectorResult(_ waiting: Pending, _ target: Target) -> Place {
    switch waiting.instruction.shape {
    case .v128:
      let register = vectorResult(target)
      load(register, immediates.bytes)
      return .vector(register)
    case .lanes: return .vector(shuffle(waiting, target))
    case .lane: return lane(waiting, target)
    case .memoryArgument: return .vector(loadVector(waiting, target))
    case .memoryArgumentLane: return .vector(loadLane(waiting, target))
    default: break
    }
    guard let rule = VectorRule(waiting.instruction.opcode) else {
      fail("\(waiting.instruction.opcode)")
      return .constant(0)
    }
    if case .bitmask(let bits) = rule { return .general(bitmask(bits, waiting, target)) }
    return .vector(vector(rule, waiting, target))
  }

  private mutating func vector(_ rule: VectorRule, _ waiting: Pending, _ target: Target) -> Vector {
    switch rule {
    case .binary(let operation):
      let right = popLast(waiting)
      return binary(operation, popVector(), right, target)
    case .commutative(let operation):
      let right = popLast(waiting)
      let left = popVector()
      if left.isInMemory, !right.isInMemory { return binary(operation, right, left, target) }
      return binary(operation, left, right, target)
    case .reversed(let operation):
      let right = popLast(waiting)
      return binary(operation, right, popVector(), target)
    case .unary(let operation): return unary(operation, popLast(waiting), target)
    case .unaryLow(let operation):
      var operand = popLast(waiting)
      if operand.isGuest { _ = register(&operand) }
      return unary(operation, operand, target)
    case .withConstant(let operation, let half):
      let constant = VectorOperand(source: .memory(constant(twice: half)))
      return binary(operation, popLast(waiting), constant, target)
    case .compareFloats(let operation, let comparison, let isReversed):
      let right = popLast(waiting)
      let left = popVector()
      let number = comparison.rawValue
      return isReversed
        ? numbered(operation, right, left, number, target) : numbered(operation, left, right, number, target)
    case .round(let mode, let isDouble): return round(mode, isDouble: isDouble, waiting, target)
    case .multiplyAdd(let isNegated, let isDouble):
      return multiplyAdd(isNegated: isNegated, isDouble: isDouble, waiting, target)
    default: return vectorInteger(rule, waiting, target)
    }
  }

  /// One instruction on two operands.
  mutating func binary(
    _ operation: X86.VectorBinary, _ first: VectorOperand, _ second: VectorOperand, _ target: Target
  ) -> Vector {
    var first = first
    let left = register(&first)
    let result = vectorResult(target, first.own ?? second.own)
    apply(operation, result, left, second)
    release(first, but: result)
    release(second, but: result)
    return result
  }

  /// One instruction on two operands and a number.
  mutating func numbered(
    _ operation: X86.VectorNumbered, _ first: VectorOperand, _ second: VectorOperand, _ number: UInt8, _ target: Target
  ) -> Vector {
    var first = first
    let left = register(&first)
    let result = vectorResult(target, first.own ?? second.own)
    apply(operation, result, left, second, number)
    release(first, but: result)
    release(second, but: result)
    return result
  }

  /// One instruction on one operand.
  mutating func unary(_ operation: X86.VectorUnary, _ operand: VectorOperand, _ target: Target) -> Vector {
    let result = vectorResult(target, operand.own)
    apply(operation, result, operand)
    release(operand, but: result)
    return result
  }

  private mutating func round(_ mode: UInt8, isDouble: Bool, _ waiting: Pending, _ target: Target) -> Vector {
    let operand = popLast(waiting)
    let result = vectorResult(target, operand.own)
    switch operand.source {
    case .register(let other):
      if isDouble { a.vroundpd(result, other, mode) } else { a.vroundps(result, other, mode) }
    case .memory(let place):
      if let offset = operand.offset { mark(offset) }
      if isDouble { a.vroundpd(result, place, mode) } else { a.vroundps(result, place, mode) }
    }
    release(operand, but: result)
    return result
  }

  /// `x · y + z` or `-x · y + z`; the machine has an instruction for each operand that the result may replace.
  private mutating func multiplyAdd(
    isNegated: Bool, isDouble: Bool, _ waiting: Pending, _ target: Target
  ) -> Vector {
    // 231 adds the product of the others to the first, 213 multiplies the first two and adds the third.
    let sum: X86.VectorBinary
    let product: X86.VectorBinary
    switch (isNegated, isDouble) {
    case (false, false): (sum, product) = (.vfmadd231ps, .vfmadd213ps)
    case (false, true): (sum, product) = (.vfmadd231pd, .vfmadd213pd)
    case (true, false): (sum, product) = (.vfnmadd231ps, .vfnmadd213ps)
    case (true, true): (sum, product) = (.vfnmadd231pd, .vfnmadd213pd)
    }
    let z = popLast(waiting)
    var y = popVector()
    var x = popVector()
    if x.isInMemory, !y.isInMemory { swap(&x, &y) }
    let first = register(&x)
    let result = vectorResult(target, z.own ?? x.own ?? y.own)
    if case .register(result) = z.source {
      apply(sum, result, first, y)
    } else if first == result {
      apply(product, result, register(&y), z)
    } else if case .register(result) = y.source {
      apply(product, result, first, z)
    } else {
      switch z.source {
      case .register(let addend): a.vmovaps(result, addend)
      case .memory(let place):
        if let offset = z.offset { mark(offset) }
        a.vmovdqu(result, place)
      }
      apply(sum, result, first, y)
    }
    release(x, but: result)
    release(y, but: result)
    release(z, but: result)
    return result
  }
}
