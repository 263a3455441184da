import Assembler
import WebAssembly

/// Vector instructions whose result has wider lanes than their operands.
extension FunctionCompiler {
  mutating func vectorWidening(_ rule: VectorRule, _ waiting: Pending, _ target: Target) -> Vector {
    switch rule {
    case .extendHigh(let operation):
      var operand = popLast(waiting)
      let upper = upperHalf(&operand)
      let result = last(upper, target)
      a.vector(operation, result, upper)
      return result
    case .extendedProduct(let operation, let isHigh):
      var right = popLast(waiting)
      let second = extend(operation, &right, isHigh: isHigh)
      var left = popVector()
      let first = extend(operation, &left, isHigh: isHigh)
      release(second)
      let result = last(first, target)
      a.vpmullw(result, first, second)
      return result
    case .joinedProduct(let upper, let isHigh): return joinedProduct(upper, isHigh: isHigh, waiting, target)
    case .alternateProduct(let operation, let isHigh):
      var right = popLast(waiting)
      let second = alternate(&right, isHigh: isHigh)
      var left = popVector()
      let first = alternate(&left, isHigh: isHigh)
      release(second)
      let result = last(first, target)
      a.vector(operation, result, first, second)
      return result
    case .signedPairwiseSum8:
      // Of the factors the first has no sign.
      let ones = takeVector()
      a.vmovdqu(ones, constant(twice: 0x0101_0101_0101_0101))
      let operand = popLast(waiting)
      let result = last(ones, target)
      apply(.vpmaddubsw, result, ones, operand)
      release(operand)
      return result
    case .unsignedPairwiseSum16:
      // The sums of numbers that are less by 2 to the 15th.
      let flip = VectorOperand(source: .memory(constant(twice: 0x8000_8000_8000_8000)))
      let sums = binary(.vpxor, popLast(waiting), flip, .any)
      a.vpmaddwd(sums, sums, constant(twice: 0x0001_0001_0001_0001))
      let result = last(sums, target)
      a.vpaddd(result, sums, constant(twice: 0x0001_0000_0001_0000))
      return result
    case .relaxedDotProduct:
      let right = popLast(waiting)
      return relaxedDotProduct(popVector(), right, target)
    case .relaxedDotSum:
      let sum = popLast(waiting)
      let right = popVector()
      let products = relaxedDotProduct(popVector(), right, .any)
      a.vpmaddwd(products, products, constant(twice: 0x0001_0001_0001_0001))
      let result = last(products, target)
      apply(.vpaddd, result, products, sum)
      release(sum)
      return result
    default: return vectorFloat(rule, waiting, target)
    }
  }

  /// Puts the upper half of an operand, which is given back, into the lower half of a register.
  private mutating func upperHalf(_ operand: inout VectorOperand) -> Vector {
    let value = register(&operand)
    let upper = operand.own ?? takeVector()
    a.vpshufd(upper, value, 0b11_10_11_10)
    return upper
  }

  /// Makes the lanes of one half of an operand, which is given back, wider.
  private mutating func extend(_ operation: X86.VectorUnary, _ operand: inout VectorOperand, isHigh: Bool) -> Vector {
    if isHigh {
      let upper = upperHalf(&operand)
      a.vector(operation, upper, upper)
      return upper
    }
    if operand.isGuest { _ = register(&operand) }
    return unary(operation, operand, .any)
  }

  /// Puts the lanes of 32 bits of one half where those of 64 bits have their lower halves; gives the operand back.
  private mutating func alternate(_ operand: inout VectorOperand, isHigh: Bool) -> Vector {
    let value = register(&operand)
    let result = operand.own ?? takeVector()
    a.vpshufd(result, value, isHigh ? 0b11_11_10_10 : 0b01_01_00_00)
    return result
  }

  private mutating func joinedProduct(
    _ upper: X86.VectorBinary, isHigh: Bool, _ waiting: Pending, _ target: Target
  ) -> Vector {
    var right = popLast(waiting)
    let second = register(&right)
    var left = popVector()
    let first = register(&left)
    let (low, high) = (takeVector(), takeVector())
    a.vpmullw(low, first, second)
    a.vector(upper, high, first, second)
    release(left)
    release(right)
    release(high)
    let result = last(low, target)
    a.vector(isHigh ? .vpunpckhwd : .vpunpcklwd, result, low, high)
    return result
  }

  /// The sums of the products of neighbouring bytes; a sum that is out of range becomes the greatest number.
  ///
  /// `vpmaddubsw` would not do: it takes one of the factors as a number without a sign.
  private mutating func relaxedDotProduct(
    _ first: VectorOperand, _ second: VectorOperand, _ target: Target
  ) -> Vector {
    var (left, right) = (first, second)
    let y = register(&right)
    let x = register(&left)
    let (even, odd, factor) = (takeVector(), takeVector(), takeVector())
    a.vpsllw(even, x, 8)
    a.vpsraw(even, even, 8)
    a.vpsllw(factor, y, 8)
    a.vpsraw(factor, factor, 8)
    a.vpmullw(even, even, factor)
    a.vpsraw(odd, x, 8)
    a.vpsraw(factor, y, 8)
    a.vpmullw(odd, odd, factor)
    release(left)
    release(right)
    release(odd)
    release(factor)
    let result = last(even, target)
    a.vpaddsw(result, even, odd)
    return result
  }
}
