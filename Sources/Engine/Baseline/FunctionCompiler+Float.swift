import Assembler
import Runtime
import WebAssembly

/// Instructions on floating-point numbers, and conversions.
extension FunctionCompiler {
  mutating func visitF32(_ instruction: InstructionInfo, bits: UInt32) throws(WebAssemblyError) {
    guard isReachable else { return }
    flush()
    push(constant: UInt64(bits), .f32)
  }

  mutating func visitF64(_ instruction: InstructionInfo, bits: UInt64) throws(WebAssemblyError) {
    guard isReachable else { return }
    flush()
    push(constant: bits, .f64)
  }

  /// Instructions without immediates that are not of integers.
  mutating func visitRest(_ instruction: InstructionInfo) throws(WebAssemblyError) {
    switch instruction.opcode {
    case .f32Add, .f64Add: waitForBinary(.floatArithmetic(0x58), instruction)
    case .f32Sub, .f64Sub: waitForBinary(.floatArithmetic(0x5C), instruction)
    case .f32Mul, .f64Mul: waitForBinary(.floatArithmetic(0x59), instruction)
    case .f32Div, .f64Div: waitForBinary(.floatArithmetic(0x5E), instruction)
    case .f32Eq, .f64Eq: waitForBinary(.floatCompare(.equal), instruction)
    case .f32Ne, .f64Ne: waitForBinary(.floatCompare(.notEqual), instruction)
    case .f32Lt, .f64Lt: waitForBinary(.floatCompare(.less), instruction)
    case .f32Gt, .f64Gt: waitForBinary(.floatCompare(.greater), instruction)
    case .f32Le, .f64Le: waitForBinary(.floatCompare(.lessOrEqual), instruction)
    case .f32Ge, .f64Ge: waitForBinary(.floatCompare(.greaterOrEqual), instruction)
    case .f32Min, .f64Min, .f32Max, .f64Max, .f32Copysign, .f64Copysign, .f32Abs, .f64Abs, .f32Neg, .f64Neg,
      .f32Ceil, .f64Ceil, .f32Floor, .f64Floor, .f32Trunc, .f64Trunc, .f32Nearest, .f64Nearest, .f32Sqrt, .f64Sqrt,
      .f32ConvertI32S, .f32ConvertI32U, .f32ConvertI64S, .f32ConvertI64U, .f64ConvertI32S, .f64ConvertI32U,
      .f64ConvertI64S, .f64ConvertI64U, .f32DemoteF64, .f64PromoteF32, .i32ReinterpretF32, .i64ReinterpretF64,
      .f32ReinterpretI32, .f64ReinterpretI64:
      wait(.other, instruction)
    case .i32TruncF32S, .i32TruncF64S, .i32TruncF32U, .i32TruncF64U, .i64TruncF32S, .i64TruncF64S, .i64TruncF32U,
      .i64TruncF64U:
      truncate(instruction, saturates: false)
    case .i32TruncSatF32S, .i32TruncSatF64S, .i32TruncSatF32U, .i32TruncSatF64U, .i64TruncSatF32S, .i64TruncSatF64S,
      .i64TruncSatF32U, .i64TruncSatF64U:
      truncate(instruction, saturates: true)
    default:
      if instruction.feature == .simd || instruction.feature == .relaxedSimd {
        try vectorInstruction(instruction)
      } else {
        try reference(instruction)
      }
    }
  }

  private func isDouble(_ instruction: InstructionInfo) -> Bool { instruction.operand(0) == 4 }

  // Arithmetic.

  mutating func floatArithmetic(_ opcode: UInt8, _ waiting: Pending, _ target: Target) -> Vector {
    let isDouble = isDouble(waiting.instruction)
    if waiting.last == .memory {
      let access = access(immediates.argument, width: isDouble ? 8 : 4, at: waiting.loadOffset)
      let left = vectorRegister(pop())
      let register = vectorResult(target, left.isOwned ? left.register : nil)
      mark(waiting.loadOffset)
      a.scalar(opcode, isDouble: isDouble, register, left.register, access.place)
      release(access)
      if left.register != register { release(left) }
      return register
    }
    let second = pop()
    let left = vectorRegister(pop())
    let source = vectorSource(second)
    let register = vectorResult(target, left.isOwned ? left.register : second.ownVector)
    switch source {
    case .register(let other): a.scalar(opcode, isDouble: isDouble, register, left.register, other)
    case .memory(let place): a.scalar(opcode, isDouble: isDouble, register, left.register, place)
    }
    if left.register != register { release(left) }
    if second.ownVector != register { release(second) }
    return register
  }

  // Comparisons.

  /// Compares the two top operands so that flags say the outcome, of which none holds for a NaN but "not equal".
  mutating func floatFlags(_ comparison: Pending.FloatComparison, _ waiting: Pending) -> Flags {
    let isDouble = isDouble(waiting.instruction)
    if waiting.last == .memory {
      let register = takeVector()
      let access = access(immediates.argument, width: isDouble ? 8 : 4, at: waiting.loadOffset)
      mark(waiting.loadOffset)
      self.load(register, isDouble ? .f64 : .f32, access.place)
      release(access)
      let left = pop()
      return floatFlags(
        comparison, left, Operand(place: .vector(register), type: left.type, slot: 0), isDouble: isDouble)
    }
    let right = pop()
    return floatFlags(comparison, pop(), right, isDouble: isDouble)
  }

  private mutating func floatFlags(
    _ comparison: Pending.FloatComparison, _ left: Operand, _ right: Operand, isDouble: Bool
  ) -> Flags {
    switch comparison {
    case .less:
      compareFloats(right, left, isDouble: isDouble)
      return .one(.above)
    case .lessOrEqual:
      compareFloats(right, left, isDouble: isDouble)
      return .one(.aboveOrEqual)
    case .greater:
      compareFloats(left, right, isDouble: isDouble)
      return .one(.above)
    case .greaterOrEqual:
      compareFloats(left, right, isDouble: isDouble)
      return .one(.aboveOrEqual)
    case .equal:
      compareFloats(left, right, isDouble: isDouble)
      return .both(.notParity, .equal)
    case .notEqual:
      compareFloats(left, right, isDouble: isDouble)
      return .either(.parity, .notEqual)
    }
  }

  private mutating func compareFloats(_ left: Operand, _ right: Operand, isDouble: Bool) {
    let held = vectorRegister(left)
    switch vectorSource(right) {
    case .register(let other):
      if isDouble { a.vucomisd(held.register, other) } else { a.vucomiss(held.register, other) }
    case .memory(let place): if isDouble { a.vucomisd(held.register, place) } else { a.vucomiss(held.register, place) }
    }
    release(held)
    release(right)
  }

  /// Whether two numbers are equal, or not, as a number.
  mutating func floatTruth(
    _ comparison: Pending.FloatComparison, _ waiting: Pending, _ target: Target
  ) -> General {
    let isDouble = isDouble(waiting.instruction)
    pending = nil
    mark(waiting.offset)
    let right: Operand
    if waiting.last == .memory {
      let register = takeVector()
      let access = access(immediates.argument, width: isDouble ? 8 : 4, at: waiting.loadOffset)
      mark(waiting.loadOffset)
      self.load(register, isDouble ? .f64 : .f32, access.place)
      release(access)
      right = Operand(place: .vector(register), type: isDouble ? .f64 : .f32, slot: 0)
    } else {
      right = pop()
    }
    let left = vectorRegister(pop())
    let mask = takeVector()
    let predicate: X86.Comparison = comparison == .equal ? .equal : .notEqual
    switch vectorSource(right) {
    case .register(let other):
      if isDouble {
        a.vcmpsd(mask, left.register, other, predicate)
      } else {
        a.vcmpss(mask, left.register, other, predicate)
      }
    case .memory(let place):
      if isDouble {
        a.vcmpsd(mask, left.register, place, predicate)
      } else {
        a.vcmpss(mask, left.register, place, predicate)
      }
    }
    release(left)
    release(right)
    let register = result(target)
    a.vmovd(register, mask)
    a.arithmetic(.and, wide: false, register, 1)
    release(mask)
    return register
  }

  // Other instructions.

  /// Writes an instruction that waits under the rule `other`.
  mutating func other(_ waiting: Pending, _ target: Target) -> Place {
    let instruction = waiting.instruction
    let isDouble = isDouble(instruction)
    switch instruction.opcode {
    case .f32Min, .f64Min: return .vector(extremum(isMinimum: true, isDouble: isDouble, target))
    case .f32Max, .f64Max: return .vector(extremum(isMinimum: false, isDouble: isDouble, target))
    case .f32Copysign, .f64Copysign: return .vector(copySign(isDouble: isDouble, target))
    case .f32Abs, .f64Abs:
      let mask = mask(sign: false, isDouble: isDouble)
      return unary(target) { a, result, value in a.vandps(result, value, mask) }
    case .f32Neg, .f64Neg:
      let mask = mask(sign: true, isDouble: isDouble)
      return unary(target) { a, result, value in a.vxorps(result, value, mask) }
    case .f32Nearest, .f64Nearest: return round(8, isDouble: isDouble, target)
    case .f32Floor, .f64Floor: return round(9, isDouble: isDouble, target)
    case .f32Ceil, .f64Ceil: return round(10, isDouble: isDouble, target)
    case .f32Trunc, .f64Trunc: return round(11, isDouble: isDouble, target)
    case .f32Sqrt, .f64Sqrt: return scalar(0x51, isDouble: isDouble, target)
    case .f32ConvertI32S, .f32ConvertI32U, .f32ConvertI64S, .f32ConvertI64U, .f64ConvertI32S, .f64ConvertI32U,
      .f64ConvertI64S, .f64ConvertI64U:
      return .vector(convertInteger(instruction, target))
    case .f32DemoteF64, .f64PromoteF32: return scalar(0x5A, isDouble: isDouble, target)
    case .i32ReinterpretF32, .i64ReinterpretF64: return .general(reinterpretFloat(wide: isDouble, target))
    case .f32ReinterpretI32, .f64ReinterpretI64:
      return .vector(reinterpretInteger(wide: instruction.operand(0) == 2, target))
    default: return vectorResult(waiting, target)
    }
  }

  /// `min` and `max`: the machine's give the second operand if the two are equal or one is a NaN.
  private mutating func extremum(isMinimum: Bool, isDouble: Bool, _ target: Target) -> Vector {
    let right = vectorRegister(pop())
    let left = vectorRegister(pop())
    let register = takeVector()
    let (isNaN, areDifferent, done) = (a.label(), a.label(), a.label())
    if isDouble { a.vucomisd(left.register, right.register) } else { a.vucomiss(left.register, right.register) }
    a.j(.notEqual, areDifferent)
    a.j(.parity, isNaN)
    // Equal: they are zeros of different signs, or the same.
    if isMinimum {
      a.vorps(register, left.register, right.register)
    } else {
      a.vandps(register, left.register, right.register)
    }
    a.jmp(done)
    a.bind(isNaN)
    a.scalar(0x58, isDouble: isDouble, register, left.register, right.register)
    a.jmp(done)
    a.bind(areDifferent)
    a.scalar(isMinimum ? 0x5D : 0x5F, isDouble: isDouble, register, left.register, right.register)
    a.bind(done)
    release(left)
    release(right)
    return move(register, to: target)
  }

  /// Puts a result where it is wanted.
  mutating func move(_ register: Vector, to target: Target) -> Vector {
    guard case .vector(let wanted) = target, wanted != register else { return register }
    a.vmovaps(wanted, register)
    release(register)
    return wanted
  }

  /// A constant in both halves of a vector, whose sign bits or others are set.
  private mutating func mask(sign: Bool, isDouble: Bool) -> X86.Address {
    let half: UInt64 = isDouble ? 1 << 63 : 0x8000_0000_8000_0000
    let bits = sign ? half : ~half
    return a.constant(low: bits, high: bits)
  }

  private mutating func copySign(isDouble: Bool, _ target: Target) -> Vector {
    let sign = vectorRegister(pop())
    let held = vectorRegister(pop())
    let (magnitude, register) = (takeVector(), takeVector())
    a.vandps(magnitude, held.register, mask(sign: false, isDouble: isDouble))
    a.vandps(register, sign.register, mask(sign: true, isDouble: isDouble))
    a.vorps(register, register, magnitude)
    release(magnitude)
    release(sign)
    release(held)
    return move(register, to: target)
  }

  /// An instruction with one operand.
  /// - Parameter write: Writes it: the result, and the operand.
  private mutating func unary(
    _ target: Target, _ write: (inout X86.Assembler, Vector, Vector) -> Void
  ) -> Place {
    let held = vectorRegister(pop())
    let register = vectorResult(target, held.isOwned ? held.register : nil)
    write(&a, register, held.register)
    if held.register != register { release(held) }
    return .vector(register)
  }

  private mutating func round(_ mode: UInt8, isDouble: Bool, _ target: Target) -> Place {
    unary(target) { a, result, value in
      if isDouble { a.vroundsd(result, value, value, mode) } else { a.vroundss(result, value, value, mode) }
    }
  }

  /// `sqrt`, by the opcode of one lane; `f32.demote_f64` and `f64.promote_f32`, `isDouble` being the operand.
  private mutating func scalar(_ opcode: UInt8, isDouble: Bool, _ target: Target) -> Place {
    unary(target) { a, result, value in
      a.scalar(opcode, isDouble: isDouble, result, value, value)
    }
  }

  private mutating func reinterpretFloat(wide: Bool, _ target: Target) -> General {
    let operand = pop()
    let register = result(target)
    switch vectorSource(operand) {
    case .register(let other): if wide { a.vmovq(register, other) } else { a.vmovd(register, other) }
    case .memory(let place): a.mov(wide: wide, register, place)
    }
    release(operand)
    return register
  }

  private mutating func reinterpretInteger(wide: Bool, _ target: Target) -> Vector {
    let held = generalRegister(pop())
    let register = vectorResult(target)
    if wide { a.vmovq(register, held.register) } else { a.vmovd(register, held.register) }
    release(held)
    return register
  }

  // Conversions.

  private mutating func convertInteger(_ instruction: InstructionInfo, _ target: Target) -> Vector {
    let toDouble = instruction.result(0) == 4
    let held = generalRegister(pop())
    let register = vectorResult(target)
    // The upper lanes are the first operand's: without a dependency on what was there.
    a.vxorps(register, register, register)
    switch instruction.opcode {
    case .f32ConvertI32S: a.vcvtsi2ss32(register, register, held.register)
    case .f64ConvertI32S: a.vcvtsi2sd32(register, register, held.register)
    // 32 bits without a sign are 64 with one.
    case .f32ConvertI32U, .f32ConvertI64S: a.vcvtsi2ss64(register, register, held.register)
    case .f64ConvertI32U, .f64ConvertI64S: a.vcvtsi2sd64(register, register, held.register)
    default:
      let (isLarge, done) = (a.label(), a.label())
      // What a rule takes, it takes before it branches: an operand may have to go to its slot.
      let (half, low) = (takeGeneral(), takeGeneral())
      a.test64(held.register, held.register)
      a.j(.sign, isLarge)
      if toDouble {
        a.vcvtsi2sd64(register, register, held.register)
      } else {
        a.vcvtsi2ss64(register, register, held.register)
      }
      a.jmp(done)
      a.bind(isLarge)
      // Half of it, the lowest bit of which says whether anything is below; then twice that.
      a.mov64(half, held.register)
      a.mov32(low, held.register)
      a.shift(.shr, wide: true, half, by: 1)
      a.arithmetic(.and, wide: false, low, 1)
      a.arithmetic(.or, wide: true, half, low)
      if toDouble { a.vcvtsi2sd64(register, register, half) } else { a.vcvtsi2ss64(register, register, half) }
      a.scalar(0x58, isDouble: toDouble, register, register, register)
      release(half)
      release(low)
      a.bind(done)
    }
    release(held)
    return register
  }

  /// `trunc` and `trunc_sat`.
  private mutating func truncate(_ instruction: InstructionInfo, saturates: Bool) {
    flush()
    mark()
    let isDouble = isDouble(instruction)
    let wide = instruction.result(0) == 2
    let isSigned: Bool
    switch instruction.opcode {
    case .i32TruncF32S, .i32TruncF64S, .i64TruncF32S, .i64TruncF64S, .i32TruncSatF32S, .i32TruncSatF64S,
      .i64TruncSatF32S, .i64TruncSatF64S:
      isSigned = true
    default: isSigned = false
    }
    let held = vectorRegister(pop())
    let value = held.register
    let register = takeGeneral()
    let isWideUnsigned = !isSigned && wide
    let rest = isWideUnsigned ? takeVector() : value
    let top = isWideUnsigned ? takeGeneral() : register
    let done = a.label()
    let bits = wide ? 64 : 32
    // What the machine converts is a signed number of 64 bits, or of 32 if that is all there is.
    let power = Double(sign: .plus, exponent: isSigned ? bits - 1 : bits, significand: 1)
    let isExclusive = isSigned && !wide && isDouble
    let lower = isSigned ? (isExclusive ? -power - 1 : -power) : -1
    if !saturates {
      compare(value, with: value, isDouble: isDouble)
      trap(.invalidConversionToInteger, if: .parity)
      compare(value, with: power, isDouble: isDouble)
      trap(.integerOverflow, if: .aboveOrEqual)
      compare(value, with: lower, isDouble: isDouble)
      trap(.integerOverflow, if: isSigned && !isExclusive ? .below : .belowOrEqual)
    } else {
      // From the ends: a NaN is 0, what is too small the least, what is too large the largest.
      let (notLow, notHigh) = (a.label(), a.label())
      a.xor32(register, register)
      compare(value, with: value, isDouble: isDouble)
      a.j(.parity, done)
      compare(value, with: lower, isDouble: isDouble)
      a.j(isSigned && !isExclusive ? .aboveOrEqual : .above, notLow)
      if isSigned { load(register, constant: wide ? 1 << 63 : 1 << 31) }
      a.jmp(done)
      a.bind(notLow)
      compare(value, with: power, isDouble: isDouble)
      a.j(.below, notHigh)
      load(register, constant: isSigned ? (wide ? UInt64.max >> 1 : 0x7FFF_FFFF) : (wide ? .max : 0xFFFF_FFFF))
      a.jmp(done)
      a.bind(notHigh)
    }
    if isWideUnsigned {
      let isSmall = a.label()
      let half = Double(sign: .plus, exponent: 63, significand: 1)
      compare(value, with: half, isDouble: isDouble)
      a.vmovaps(rest, value)
      a.j(.below, isSmall)
      // Without its highest bit, which is put back.
      a.scalar(0x5C, isDouble: isDouble, rest, value, constant(half, isDouble: isDouble))
      convert(register, rest, isDouble: isDouble, wide: true)
      load(top, constant: 1 << 63)
      a.arithmetic(.xor, wide: true, register, top)
      a.jmp(done)
      a.bind(isSmall)
      convert(register, rest, isDouble: isDouble, wide: true)
    } else {
      convert(register, value, isDouble: isDouble, wide: wide || !isSigned)
    }
    a.bind(done)
    if isWideUnsigned {
      release(rest)
      release(top)
    }
    release(held)
    push(register, wide ? .i64 : .i32)
  }

  private mutating func convert(_ register: General, _ value: Vector, isDouble: Bool, wide: Bool) {
    switch (isDouble, wide) {
    case (false, false): a.vcvttss2si32(register, value)
    case (false, true): a.vcvttss2si64(register, value)
    case (true, false): a.vcvttsd2si32(register, value)
    case (true, true): a.vcvttsd2si64(register, value)
    }
  }

  private mutating func constant(_ number: Double, isDouble: Bool) -> X86.Address {
    isDouble ? a.constant(number.bitPattern) : a.constant(Float(number).bitPattern)
  }

  private mutating func compare(_ value: Vector, with other: Vector, isDouble: Bool) {
    if isDouble { a.vucomisd(value, other) } else { a.vucomiss(value, other) }
  }

  private mutating func compare(_ value: Vector, with number: Double, isDouble: Bool) {
    let place = constant(number, isDouble: isDouble)
    if isDouble { a.vucomisd(value, place) } else { a.vucomiss(value, place) }
  }

  // Canonical NaNs.

  /// Puts the canonical NaN in place of any that the instruction has just made.
  mutating func canonicalize(_ opcode: Opcode, _ place: Place) {
    guard let shape = opcode.shapeOfNaNs, case .vector(let register) = place else { return }
    let mask = takeVector()
    let canonical: X86.Address
    switch shape {
    case .f32:
      a.vcmpss(mask, register, register, .unordered)
      canonical = a.constant(low: UInt64(Semantics.canonicalNaN32), high: 0)
    case .f64:
      a.vcmpsd(mask, register, register, .unordered)
      canonical = a.constant(low: Semantics.canonicalNaN64, high: 0)
    case .f32x4:
      a.vcmpps(mask, register, register, .unordered)
      let pair = UInt64(Semantics.canonicalNaN32) << 32 | UInt64(Semantics.canonicalNaN32)
      canonical = a.constant(low: pair, high: pair)
    case .f64x2:
      a.vcmppd(mask, register, register, .unordered)
      canonical = a.constant(low: Semantics.canonicalNaN64, high: Semantics.canonicalNaN64)
    }
    if shape == .f64 || shape == .f64x2 {
      a.vblendvpd(register, register, canonical, mask)
    } else {
      a.vblendvps(register, register, canonical, mask)
    }
    release(mask)
  }
}

extension FunctionCompiler.Operand {
  /// The vector register that it has of its own.
  var ownVector: X86.VectorRegister? {
    if case .vector(let register) = place { register } else { nil }
  }
}
