import Assembler
import WebAssembly

/// Vector instructions on integers that are more than one instruction of the machine.
extension FunctionCompiler {
  mutating func vectorInteger(_ rule: VectorRule, _ waiting: Pending, _ target: Target) -> Vector {
    switch rule {
    case .opposite(let comparison, let isReversed):
      return opposite(comparison, isReversed: isReversed, waiting, target)
    case .equalsExtremum(let extremum, let equality): return equalsExtremum(extremum, equality, waiting, target)
    case .greaterUnsigned(let greater, let signs, let isReversed):
      return greaterUnsigned(greater, signs: signs, isReversed: isReversed, waiting, target)
    case .not: return not(waiting, target)
    case .bitSelect: return bitSelect(waiting, target)
    case .negate(let subtraction):
      let operand = popLast(waiting)
      let zero = takeZero()
      let result = last(zero, target)
      apply(subtraction, result, zero, operand)
      release(operand)
      return result
    case .absolute64: return absolute64(waiting, target)
    case .countOnes: return countOnes(waiting, target)
    case .multiply64: return multiply64(waiting, target)
    case .roundedProduct: return roundedProduct(waiting, target)
    case .shift(let shift, let bits):
      return bits == 8 ? shiftBytes(shift, target) : shiftLanes(shift, bits: bits, target)
    case .splat: return splat(waiting, target)
    case .swizzle: return swizzle(waiting, target)
    default: return vectorWidening(rule, waiting, target)
    }
  }

  private mutating func absolute64(_ waiting: Pending, _ target: Target) -> Vector {
    var operand = popLast(waiting)
    let value = register(&operand)
    let negated = takeZero()
    a.vpsubq(negated, negated, value)
    let result = last(negated, target)
    a.vblendvpd(result, value, negated, value)
    release(operand)
    return result
  }

  /// `i8x16.popcnt`: the numbers of ones in both halves of each byte, from a table of them.
  private mutating func countOnes(_ waiting: Pending, _ target: Target) -> Vector {
    var operand = popLast(waiting)
    let value = register(&operand)
    let (table, low, high) = (takeVector(), takeVector(), takeVector())
    let lowest = constant(twice: 0x0F0F_0F0F_0F0F_0F0F)
    a.vmovdqu(table, a.constant(low: 0x0302_0201_0201_0100, high: 0x0403_0302_0302_0201))
    a.vpsrlw(high, value, 4)
    a.vmovdqu(low, lowest)
    a.vpand(high, high, low)
    a.vpand(low, low, value)
    a.vpshufb(low, table, low)
    a.vpshufb(high, table, high)
    release(operand)
    release(table)
    release(high)
    let result = last(low, target)
    a.vpaddb(result, low, high)
    return result
  }

  /// `i64x2.mul`: the product of the lower halves, and the sum of those of a lower and an upper half above.
  private mutating func multiply64(_ waiting: Pending, _ target: Target) -> Vector {
    var right = popLast(waiting)
    let second = register(&right)
    var left = popVector()
    let first = register(&left)
    let (sum, other) = (takeVector(), takeVector())
    a.vpsrlq(sum, first, 32)
    a.vpmuludq(sum, sum, second)
    a.vpsrlq(other, second, 32)
    a.vpmuludq(other, other, first)
    a.vpaddq(sum, sum, other)
    a.vpsllq(sum, sum, 32)
    a.vpmuludq(other, first, second)
    release(left)
    release(right)
    release(other)
    let result = last(sum, target)
    a.vpaddq(result, sum, other)
    return result
  }

  /// `i16x8.q15mulr_sat_s`: the one product that does not fit is the smallest number in place of the greatest.
  private mutating func roundedProduct(_ waiting: Pending, _ target: Target) -> Vector {
    let right = popLast(waiting)
    let product = binary(.vpmulhrsw, popVector(), right, .any)
    let overflow = takeVector()
    a.vpcmpeqw(overflow, product, constant(twice: 0x8000_8000_8000_8000))
    let result = last(product, target)
    a.vpxor(result, product, overflow)
    release(overflow)
    return result
  }

  /// `i8x16.swizzle`: the machine gives 0 for indices with the highest bit, and looks at the lowest four bits of the others.
  private mutating func swizzle(_ waiting: Pending, _ target: Target) -> Vector {
    if waiting.last == .constant {
      let places = LanePattern(immediates.bytes).map { $0 < 16 ? $0 : 0x80 }
      let index = VectorOperand(source: .memory(constant(places.bytes)))
      return binary(.vpshufb, popVector(), index, target)
    }
    let limit = VectorOperand(source: .memory(constant(twice: 0x7070_7070_7070_7070)))
    let index = binary(.vpaddusb, popLast(waiting), limit, .any)
    let value = popVector()
    return binary(.vpshufb, value, VectorOperand(source: .register(index), own: index), target)
  }
}
