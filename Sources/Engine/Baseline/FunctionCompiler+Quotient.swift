import Assembler
import WebAssembly

/// Division by a constant: a multiplication by what the constant divides a power of two into.
extension FunctionCompiler {
  /// Writes a division whose divisor, the top operand, is a constant, unless it is one that the machine's division is left to.
  /// - Returns: Whether it was written.
  mutating func divideByConstant(wide: Bool, isSigned: Bool, isRemainder: Bool) -> Bool {
    guard case .constant(let bits) = operands.top.place,
      let reciprocal = Reciprocal(bits, isWide: wide, isSigned: isSigned)
    else { return false }
    if wide && isSigned { take(.rax) }
    take(.rdx)
    _ = pop()
    let dividend = generalRegister(pop())
    let other = takeGeneral()
    quotient(reciprocal, dividend.register, other, wide: wide, isSigned: isSigned)
    if wide && isSigned { release(.rax) }
    let type: ValueType = wide ? .i64 : .i32
    guard isRemainder else {
      release(other)
      release(dividend)
      push(.rdx, type)
      return true
    }
    // What the quotient does not explain.
    if let divisor = Int32(exactly: wide ? Int64(bitPattern: bits) : Int64(Int32(truncatingIfNeeded: bits))) {
      if wide { a.imul64(.rdx, .rdx, divisor) } else { a.imul32(.rdx, .rdx, divisor) }
    } else {
      load(other, constant: bits)
      a.imul64(.rdx, other)
    }
    let result = dividend.isOwned ? dividend.register : other
    if dividend.isOwned { release(other) } else { a.mov(wide: wide, other, dividend.register) }
    a.arithmetic(.sub, wide: wide, result, .rdx)
    release(.rdx)
    push(result, type)
    return true
  }

  /// Puts a quotient into `rdx`. A signed one of 64 bits needs `rax` too.
  private mutating func quotient(
    _ reciprocal: Reciprocal, _ dividend: General, _ other: General, wide: Bool, isSigned: Bool
  ) {
    let multiplier = Int64(bitPattern: reciprocal.multiplier)
    switch (wide, isSigned) {
    case (_, false):
      a.mov64(.rdx, multiplier)
      a.mulx64(.rdx, .rdx, dividend)
      if reciprocal.isLong {
        a.mov64(other, dividend)
        a.arithmetic(.sub, wide: true, other, .rdx)
        a.shift(.shr, wide: true, other, by: 1)
        a.arithmetic(.add, wide: true, .rdx, other)
      }
      if reciprocal.shift > 0 { a.shift(.shr, wide: true, .rdx, by: reciprocal.shift) }
    case (false, true):
      a.movsxd64From32(other, dividend)
      a.mov64(.rdx, multiplier)
      a.imul64(.rdx, other)
      a.shift(.sar, wide: true, .rdx, by: reciprocal.shift)
      roundUp(other, dividend, wide: false)
    case (true, true):
      a.mov64(.rax, multiplier)
      a.imul64(dividend)
      if reciprocal.isLong { a.arithmetic(.add, wide: true, .rdx, dividend) }
      if reciprocal.shift > 0 { a.shift(.sar, wide: true, .rdx, by: reciprocal.shift) }
      roundUp(other, dividend, wide: true)
    }
    guard reciprocal.isNegative else { return }
    if wide { a.neg64(.rdx) } else { a.neg32(.rdx) }
  }

  /// Makes a quotient that was rounded down, of a negative dividend, one that is rounded towards zero.
  private mutating func roundUp(_ other: General, _ dividend: General, wide: Bool) {
    a.mov(wide: wide, other, dividend)
    a.shift(.shr, wide: wide, other, by: wide ? 63 : 31)
    a.arithmetic(.add, wide: wide, .rdx, other)
  }
}

/// What a division by a constant multiplies by, and by how many bits it shifts the product.
///
/// With 2^f the greatest power of two that the divisor is not below, the multiplier is 2^n by the divisor, rounded up: n is 64 for
/// unsigned numbers of 32 bits, 32 + f for signed ones, 64 + f for unsigned numbers of 64 bits and 63 + f for signed ones. It is
/// off by less than one part in 2^n by the divisor's, which no dividend of so many bits sees; for some divisors of 64 bits only
/// if n is one more, and then the multiplier has a 65th bit, or as a signed number is less by 2^64.
struct Reciprocal {
  /// Without its 65th bit.
  var multiplier: UInt64
  /// By how many bits the upper half of the product is shifted; of signed numbers of 32 bits, the product.
  var shift: UInt8 = 0
  /// Whether the dividend is to be added to the upper half, for unsigned numbers as if there were room for the sum.
  var isLong = false
  /// Whether the quotient's sign is to be changed.
  var isNegative = false

  /// - Returns: Nil for 0, 1 and -1, and for powers of two but of unsigned numbers of 32 bits.
  init?(_ bits: UInt64, isWide: Bool, isSigned: Bool) {
    var divisor = isWide ? bits : bits & 0xFFFF_FFFF
    if isSigned {
      let number = isWide ? Int64(bitPattern: bits) : Int64(Int32(truncatingIfNeeded: bits))
      isNegative = number < 0
      divisor = number.magnitude
    }
    guard divisor > 1 else { return nil }
    guard isWide || isSigned else {
      multiplier = .max / divisor + 1
      return
    }
    guard divisor & (divisor - 1) != 0 else { return nil }
    let power = UInt64(63 - divisor.leadingZeroBitCount)
    guard isWide else {
      multiplier = (1 << (32 + power)) / divisor + 1
      shift = UInt8(32 + power)
      return
    }
    let exponent = isSigned ? power - 1 : power
    let (quotient, remainder) = divisor.dividingFullWidth((1 << exponent, 0))
    if divisor - remainder < 1 << power {
      multiplier = quotient + 1
      shift = UInt8(exponent)
    } else {
      // Twice as much.
      let (double, overflow) = remainder.addingReportingOverflow(remainder)
      multiplier = quotient &* 2 &+ (double >= divisor || overflow ? 2 : 1)
      shift = UInt8(power)
      isLong = true
    }
  }
}
