import Assembler
import WebAssembly

/// Vector instructions on floating-point numbers that are more than one instruction of the machine.
extension FunctionCompiler {
  mutating func vectorFloat(_ rule: VectorRule, _ waiting: Pending, _ target: Target) -> Vector {
    switch rule {
    case .extremum(let operation, let isMinimum, let isDouble):
      return extremum(operation, isMinimum: isMinimum, isDouble: isDouble, waiting, target)
    case .convertUnsigned: return convertUnsigned(waiting, target)
    case .convertLowUnsigned: return convertLowUnsigned(waiting, target)
    case .truncate(let isSigned):
      return isSigned ? truncateSigned(waiting, target) : truncateUnsigned(waiting, target)
    case .truncateLow(let isSigned):
      return isSigned ? truncateLowSigned(waiting, target) : truncateLowUnsigned(waiting, target)
    default:
      fail("\(waiting.instruction.opcode)")
      return vectorResult(target)
    }
  }

  /// `min` and `max`: the machine's give the second operand if the two are equal or one is a NaN.
  private mutating func extremum(
    _ operation: X86.VectorBinary, isMinimum: Bool, isDouble: Bool, _ waiting: Pending, _ target: Target
  ) -> Vector {
    var right = popLast(waiting)
    let second = register(&right)
    var left = popVector()
    let first = register(&left)
    // Of zeros with different signs each order gives another one. A sum with a NaN is one.
    let (best, other, mask) = (takeVector(), takeVector(), takeVector())
    a.vector(operation, best, first, second)
    a.vector(operation, other, second, first)
    if isMinimum { a.vorps(best, best, other) } else { a.vandps(best, best, other) }
    a.vector(isDouble ? .vcmppd : .vcmpps, mask, first, second, X86.Comparison.unordered.rawValue)
    a.vector(isDouble ? .vaddpd : .vaddps, other, first, second)
    release(left)
    release(right)
    release(other)
    release(mask)
    let result = last(best, target)
    if isDouble { a.vblendvpd(result, best, other, mask) } else { a.vblendvps(result, best, other, mask) }
    return result
  }

  // From integers.

  /// `f32x4.convert_i32x4_u`: both halves of each number, exactly, by way of the bits of numbers that are large enough; and
  /// their sum.
  private mutating func convertUnsigned(_ waiting: Pending, _ target: Target) -> Vector {
    var operand = popLast(waiting)
    let value = register(&operand)
    let (low, high) = (takeVector(), takeVector())
    a.vpsrld(high, value, 16)
    a.vpblendw(low, value, singles(0x1p23), 0b1010_1010)
    a.vpblendw(high, high, singles(0x1p39), 0b1010_1010)
    a.vsubps(high, high, singles(0x1p39 + 0x1p23))
    release(operand)
    release(high)
    let result = last(low, target)
    a.vaddps(result, low, high)
    return result
  }

  /// `f64x2.convert_low_i32x4_u`: numbers that are larger by 2 to the 52nd, by their bits.
  private mutating func convertLowUnsigned(_ waiting: Pending, _ target: Target) -> Vector {
    var operand = popLast(waiting)
    let value = register(&operand)
    let large = operand.own ?? takeVector()
    a.vunpcklps(large, value, a.constant(low: 0x4330_0000_4330_0000, high: 0))
    let result = last(large, target)
    a.vsubpd(result, large, doubles(0x1p52))
    return result
  }

  // To integers.

  private mutating func truncateSigned(_ waiting: Pending, _ target: Target) -> Vector {
    var operand = popLast(waiting)
    let value = register(&operand)
    let (number, mask) = (takeVector(), takeVector())
    // 0 for a NaN.
    a.vcmpps(mask, value, value, .equal)
    a.vpand(number, mask, value)
    // What is too large becomes the smallest number, as all does that is out of range; and then its opposite.
    a.vcmpps(mask, number, singles(0x1p31), .notLess)
    a.vcvttps2dq(number, number)
    release(operand)
    release(mask)
    let result = last(number, target)
    a.vpxor(result, number, mask)
    return result
  }

  private mutating func truncateUnsigned(_ waiting: Pending, _ target: Target) -> Vector {
    var operand = popLast(waiting)
    let value = register(&operand)
    let (zero, number) = (takeZero(), takeVector())
    // 0 for a NaN and for what is negative.
    a.vmaxps(number, value, zero)
    release(operand)
    // What is above the greatest signed number, as far as it is not too large.
    let (rest, mask) = (takeVector(), takeVector())
    a.vsubps(rest, number, singles(0x1p31))
    a.vcmpps(mask, rest, singles(0x1p31), .notLess)
    a.vcvttps2dq(rest, rest)
    a.vpxor(rest, rest, mask)
    a.vpmaxsd(rest, rest, zero)
    a.vcvttps2dq(number, number)
    for register in [zero, rest, mask] { release(register) }
    let result = last(number, target)
    a.vpaddd(result, number, rest)
    return result
  }

  private mutating func truncateLowSigned(_ waiting: Pending, _ target: Target) -> Vector {
    var operand = popLast(waiting)
    let value = register(&operand)
    let number = takeVector()
    // 0 for a NaN, and no more than there is. What is too small becomes the smallest number by itself.
    a.vcmppd(number, value, value, .equal)
    a.vandpd(number, number, doubles(0x7FFF_FFFF))
    a.vminpd(number, value, number)
    release(operand)
    let result = last(number, target)
    a.vcvttpd2dq(result, number)
    return result
  }

  private mutating func truncateLowUnsigned(_ waiting: Pending, _ target: Target) -> Vector {
    var operand = popLast(waiting)
    let value = register(&operand)
    let (zero, number) = (takeZero(), takeVector())
    a.vmaxpd(number, value, zero)
    a.vminpd(number, number, doubles(0xFFFF_FFFF))
    a.vroundpd(number, number, 11)
    // An integer below 2 to the 52nd, in the bits of one that is larger by as much.
    a.vaddpd(number, number, doubles(0x1p52))
    release(operand)
    release(zero)
    let result = last(number, target)
    a.vshufps(result, number, zero, 0b10_00_10_00)
    return result
  }

  private mutating func singles(_ number: Float) -> X86.Address {
    constant(twice: UInt64(number.bitPattern) << 32 | UInt64(number.bitPattern))
  }

  private mutating func doubles(_ number: Double) -> X86.Address { constant(twice: number.bitPattern) }
}
