import Assembler
import WebAssembly

/// Conditions and masks of vectors, and comparisons of integers that are more than one instruction.
extension FunctionCompiler {
  /// Writes what sets the flags for `any_true`, which is "not equal", or `all_true`, which is "equal".
  mutating func testVector(_ waiting: Pending) {
    var operand = popLast(waiting)
    if case .allTrue(let equality) = VectorRule(waiting.instruction.opcode) {
      // Whether no lane is zero.
      let zero = takeZero()
      apply(equality, zero, zero, operand)
      release(operand)
      a.vptest(zero, zero)
      return release(zero)
    }
    let value = register(&operand)
    a.vptest(value, value)
    release(operand)
  }

  /// `bitmask`: the signs of the lanes.
  mutating func bitmask(_ bits: Int, _ waiting: Pending, _ target: Target) -> General {
    var operand = popLast(waiting)
    let value = register(&operand)
    let result = result(target)
    switch bits {
    case 8: a.vpmovmskb(result, value)
    case 16:
      let narrow = operand.own ?? takeVector()
      a.vpacksswb(narrow, value, value)
      a.vpmovmskb(result, narrow)
      a.movzx32From8(result, result)
      if operand.own == nil { release(narrow) }
    case 32: a.vmovmskps(result, value)
    default: a.vmovmskpd(result, value)
    }
    release(operand)
    return result
  }

  mutating func not(_ waiting: Pending, _ target: Target) -> Vector {
    let operand = popLast(waiting)
    let ones = takeOnes()
    let result = last(ones, target)
    apply(.vpxor, result, ones, operand)
    release(operand)
    return result
  }

  /// The first operand's bits where the third one's are set, else the second's.
  mutating func bitSelect(_ waiting: Pending, _ target: Target) -> Vector {
    var mask = popLast(waiting)
    let selector = register(&mask)
    let second = popVector()
    let first = popVector()
    let chosen = takeVector()
    apply(.vpand, chosen, selector, first)
    let other = takeVector()
    apply(.vpandn, other, selector, second)
    release(mask)
    release(second)
    release(first)
    let result = last(other, target)
    a.vpor(result, other, chosen)
    release(chosen)
    return result
  }

  /// The opposite of a comparison.
  mutating func opposite(
    _ comparison: X86.VectorBinary, isReversed: Bool, _ waiting: Pending, _ target: Target
  ) -> Vector {
    let right = popLast(waiting)
    let left = popVector()
    let mask = isReversed ? binary(comparison, right, left, .any) : binary(comparison, left, right, .any)
    let ones = takeOnes()
    let result = last(mask, target)
    a.vpxor(result, mask, ones)
    release(ones)
    return result
  }

  /// Whether the first operand is the minimum or maximum of both.
  mutating func equalsExtremum(
    _ extremum: X86.VectorBinary, _ equality: X86.VectorBinary, _ waiting: Pending, _ target: Target
  ) -> Vector {
    let right = popLast(waiting)
    var left = popVector()
    let first = register(&left)
    let best = takeVector()
    apply(extremum, best, first, right)
    let result = last(best, target)
    a.vector(equality, result, best, first)
    release(left)
    release(right)
    return result
  }

  /// `>` of numbers without signs: of the signed numbers that have the same order.
  mutating func greaterUnsigned(
    _ greater: X86.VectorBinary, signs: UInt64, isReversed: Bool, _ waiting: Pending, _ target: Target
  ) -> Vector {
    let right = popLast(waiting)
    let left = popVector()
    let flip = VectorOperand(source: .memory(constant(twice: signs)))
    let second = binary(.vpxor, right, flip, .any)
    let first = binary(.vpxor, left, flip, .any)
    let result = last(first, target)
    if isReversed { a.vector(greater, result, second, first) } else { a.vector(greater, result, first, second) }
    release(second)
    return result
  }
}
