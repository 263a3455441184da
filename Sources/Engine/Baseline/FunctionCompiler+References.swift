import Assembler
import Runtime
import WebAssembly

/// References and numbers of 128 bits.
extension FunctionCompiler {
  mutating func visitHeapType(_ instruction: InstructionInfo, _ type: HeapType) throws(WebAssemblyError) {
    guard isReachable else { return }
    flush()
    if instruction.opcode == .refNull {
      let reference = ValueType.reference(nullable: true, type)
      try check(reference)
      return push(constant: 0, reference)
    }
    try cast(instruction, type)
  }

  /// Instructions without immediates that are not of numbers or vectors.
  mutating func reference(_ instruction: InstructionInfo) throws(WebAssemblyError) {
    switch instruction.opcode {
    case .refIsNull:
      // It takes a reference and gives an `i32`, as `i64.eqz` does.
      wait(.isZero, Opcode.i64Eqz.info)
    case .refEq: waitForBinary(.compare(.equal), Opcode.i64Eq.info)
    case .refAsNonNull:
      flush()
      mark()
      let operand = pop()
      let held = generalRegister(operand)
      a.test64(held.register, held.register)
      trap(.nullReference, if: .equal)
      if held.isOwned { push(held.register, operand.type.asNonNull) } else { push(operand.place, operand.type) }
    // References have the same form inside and outside.
    case .anyConvertExtern, .externConvertAny: flush()
    case .i64Add128: wideSum(.add, .adc)
    case .i64Sub128: wideSum(.sub, .sbb)
    case .i64MulWideS, .i64MulWideU: wideProduct(isSigned: instruction.opcode == .i64MulWideS)
    default: try object(instruction)
    }
  }

  /// The sum or difference of two numbers of 128 bits (wide-arithmetic proposal).
  private mutating func wideSum(_ first: X86.Arithmetic, _ second: X86.Arithmetic) {
    flush()
    // At most two of the four are in registers that are written.
    let otherHigh = pop()
    let otherLow = pop()
    let high = pop()
    let low = pop()
    let (lowTarget, highTarget) = (takeTarget(low), takeTarget(high))
    let (lowSource, lowTaken) = source(otherLow)
    let (highSource, highTaken) = source(otherHigh)
    load(lowTarget, low)
    load(highTarget, high)
    apply(first, wide: true, lowTarget, lowSource)
    apply(second, wide: true, highTarget, highSource)
    if let lowTaken { release(lowTaken) }
    if let highTaken { release(highTaken) }
    release(otherLow)
    release(otherHigh)
    push(lowTarget, .i64)
    push(highTarget, .i64)
  }

  /// The register of an operand that was popped, or one that nobody has.
  private mutating func takeTarget(_ operand: Operand) -> General {
    if case .general(let register) = operand.place { return register }
    return takeGeneral()
  }

  /// The product of two numbers of 64 bits.
  private mutating func wideProduct(isSigned: Bool) {
    flush()
    let last = operands.count - 1
    // One of them is in rax; both registers are written.
    if case .general(.rax) = operands[last].place {
    } else if case .general(.rax) = operands[last - 1].place {
    } else {
      take(.rax)
    }
    var right = pop()
    var left = pop()
    if case .general(.rax) = right.place { swap(&left, &right) }
    load(.rax, left)
    if case .general(.rax) = left.place {} else { release(left) }
    // The other one may be in rdx, which gets the upper half.
    let isThere = if case .general(.rdx) = right.place { true } else { false }
    if !isThere { take(.rdx) }
    let held = generalRegister(right)
    if isSigned { a.imul64(held.register) } else { a.mul64(held.register) }
    if !isThere { release(held) }
    push(.rax, .i64)
    push(.rdx, .i64)
  }
}
