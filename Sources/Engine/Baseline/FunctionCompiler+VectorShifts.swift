import Assembler
import WebAssembly

/// Shifts of the lanes of a vector.
extension FunctionCompiler {
  /// Takes the count, if it is a constant.
  private mutating func popCount(bits: Int) -> UInt8? {
    guard case .constant(let count) = operands.top.place else { return nil }
    _ = pop()
    return UInt8(truncatingIfNeeded: count & UInt64(bits - 1))
  }

  /// Takes the count, so that the lower half of a vector register has it.
  /// - Parameter more: What is added to it.
  private mutating func popCount(bits: Int, more: Int32 = 0) -> Vector {
    let held = generalRegister(pop())
    let count = held.isOwned ? held.register : takeGeneral()
    if !held.isOwned { a.mov32(count, held.register) }
    a.arithmetic(.and, wide: false, count, Int32(truncatingIfNeeded: bits - 1))
    if more != 0 { a.arithmetic(.add, wide: false, count, more) }
    let vector = takeVector()
    a.vmovd(vector, count)
    release(count)
    return vector
  }

  /// A shift of lanes of 16, 32 or 64 bits.
  mutating func shiftLanes(_ shift: X86.Shift, bits: Int, _ target: Target) -> Vector {
    let known: UInt8? = popCount(bits: bits)
    if let known {
      var operand = popVector()
      if known == 0 { return take(&operand, target) }
      if shift == .sar, bits == 64 { return shiftSigned64(&operand, by: known, target) }
      let value = register(&operand)
      let result = vectorResult(target, operand.own)
      a.shiftLanes(shift, bits: bits, result, value, by: known)
      release(operand, but: result)
      return result
    }
    let count: Vector = popCount(bits: bits)
    var operand = popVector()
    let value = register(&operand)
    if shift == .sar, bits == 64 {
      // The sign bit goes where the shift without a sign takes it, and is spread from there.
      let sign = takeVector()
      a.vmovdqu(sign, constant(twice: 1 << 63))
      a.vpsrlq(sign, sign, count)
      a.vpsrlq(count, value, count)
      a.vpxor(count, count, sign)
      release(operand)
      release(sign)
      let result = last(count, target)
      a.vpsubq(result, count, sign)
      return result
    }
    release(operand)
    let result = last(count, target)
    a.shiftLanes(shift, bits: bits, result, value, by: count)
    return result
  }

  /// The operand as the result.
  mutating func take(_ operand: inout VectorOperand, _ target: Target) -> Vector {
    let value = register(&operand)
    let result = vectorResult(target, operand.own)
    if result != value { a.vmovaps(result, value) }
    release(operand, but: result)
    return result
  }

  private mutating func shiftSigned64(_ operand: inout VectorOperand, by count: UInt8, _ target: Target) -> Vector {
    let value = register(&operand)
    if count == 63 {
      let zero = takeZero()
      release(operand)
      let result = last(zero, target)
      a.vpcmpgtq(result, zero, value)
      return result
    }
    let shifted = takeVector()
    let sign = takeVector()
    a.vmovdqu(sign, constant(twice: 1 << (63 - UInt64(count))))
    a.vpsrlq(shifted, value, count)
    a.vpxor(shifted, shifted, sign)
    release(operand)
    release(sign)
    let result = last(shifted, target)
    a.vpsubq(result, shifted, sign)
    return result
  }

  // Bytes, which the machine has no shifts for.

  mutating func shiftBytes(_ shift: X86.Shift, _ target: Target) -> Vector {
    let known: UInt8? = popCount(bits: 8)
    guard let known else {
      return shift == .sar ? shiftSignedBytes(target) : shiftBytesByOperand(shift, target)
    }
    var operand = popVector()
    if known == 0 { return take(&operand, target) }
    let value = register(&operand)
    let shifted = takeVector()
    let bytes = shift == .shl ? UInt64(0xFF) << UInt64(known) & 0xFF : 0xFF >> UInt64(known)
    a.shiftLanes(shift == .shl ? .shl : .shr, bits: 16, shifted, value, by: known)
    release(operand)
    if shift == .sar {
      let sign = takeVector()
      a.vmovdqu(sign, constant(twice: (0x80 >> UInt64(known)) &* 0x0101_0101_0101_0101))
      a.vpand(shifted, shifted, constant(twice: bytes &* 0x0101_0101_0101_0101))
      a.vpxor(shifted, shifted, sign)
      release(sign)
      let result = last(shifted, target)
      a.vpsubb(result, shifted, sign)
      return result
    }
    let result = last(shifted, target)
    a.vpand(result, shifted, constant(twice: bytes &* 0x0101_0101_0101_0101))
    return result
  }

  /// A shift of pairs of bytes, of which those bits are kept that have not come from the other byte.
  private mutating func shiftBytesByOperand(_ shift: X86.Shift, _ target: Target) -> Vector {
    let count: Vector = popCount(bits: 8)
    var operand = popVector()
    let value = register(&operand)
    let mask = takeOnes()
    a.shiftLanes(shift, bits: 16, mask, mask, by: count)
    if shift == .shr { a.vpsrlw(mask, mask, 8) }
    a.vpbroadcastb(mask, mask)
    a.shiftLanes(shift, bits: 16, count, value, by: count)
    release(operand)
    release(mask)
    let result = last(count, target)
    a.vpand(result, count, mask)
    return result
  }

  /// A shift of numbers of 16 bits that have the bytes above, and what is left of the bytes.
  private mutating func shiftSignedBytes(_ target: Target) -> Vector {
    let count: Vector = popCount(bits: 8, more: 8)
    var operand = popVector()
    let value = register(&operand)
    let (low, high) = (takeVector(), takeVector())
    a.vpunpcklbw(low, value, value)
    a.vpunpckhbw(high, value, value)
    a.vpsraw(low, low, count)
    a.vpsraw(high, high, count)
    release(operand)
    release(count)
    release(high)
    let result = last(low, target)
    a.vpacksswb(result, low, high)
    return result
  }
}
