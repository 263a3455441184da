import Runtime
import WebAssembly

/// Constants and instructions without immediates.
extension FunctionLowering {
  mutating func visitI32(_ instruction: InstructionInfo, _ value: Int32) throws(WebAssemblyError) {
    guard isReachable else { return }
    push(e.constant(e.i32, UInt64(UInt32(bitPattern: value))))
  }

  mutating func visitI64(_ instruction: InstructionInfo, _ value: Int64) throws(WebAssemblyError) {
    guard isReachable else { return }
    push(e.constant(e.i64, UInt64(bitPattern: value)))
  }

  mutating func visitF32(_ instruction: InstructionInfo, bits: UInt32) throws(WebAssemblyError) {
    guard isReachable else { return }
    push(e.float32(bits: bits))
  }

  mutating func visitF64(_ instruction: InstructionInfo, bits: UInt64) throws(WebAssemblyError) {
    guard isReachable else { return }
    push(e.float64(bits: bits))
  }

  mutating func visitNone(_ instruction: InstructionInfo) throws(WebAssemblyError) {
    guard isReachable else { return }
    switch instruction.opcode {
    case .nop: break
    case .unreachable:
      e.trap(TrapKind.unreachable.rawValue)
      setUnreachable()
    case .drop: _ = pop()
    case .select: select()
    case .return:
      leaveFunction(with: signature.results.count)
      setUnreachable()
    case .refIsNull: push(condition: e.compare(.eq, pop(), e.zero(e.i64)))
    case .refAsNonNull: trap(.nullReference, if: e.compare(.eq, operands[operands.count - 1], e.zero(e.i64)))
    case .throwRef: throwReference()
    case .refEq:
      let second = pop()
      push(condition: e.compare(.eq, pop(), second))
    case .refI31, .i31GetS, .i31GetU, .arrayLen: lowerObject(instruction)
    // References have the same form inside and outside.
    case .anyConvertExtern, .externConvertAny: break
    default:
      if instruction.feature == .simd || instruction.feature == .relaxedSimd {
        try lowerVector(instruction)
      } else if instruction.feature == .wideArithmetic {
        try lowerWide(instruction)
      } else {
        try lowerScalar(instruction)
      }
      if module.engine.isDeterministic { canonicalize(instruction.opcode) }
    }
  }

  /// Puts the canonical NaN in place of any that the instruction has just made.
  private mutating func canonicalize(_ opcode: Opcode) {
    guard let shape = opcode.shapeOfNaNs else { return }
    let lanes = shape.lanes
    let scalar: Value =
      switch shape {
      case .f32, .f32x4: e.float32(bits: Semantics.canonicalNaN32)
      case .f64, .f64x2: e.float64(bits: Semantics.canonicalNaN64)
      }
    let whole = pop()
    let value = lanes == 1 ? whole : e.bitcast(whole, e.vector(e.type(of: scalar), lanes))
    let canonical = lanes == 1 ? scalar : e.constant(Array(repeating: scalar, count: lanes))
    let result = e.select(isNaN(value, shape, isRoot: opcode.isSquareRoot), canonical, value)
    push(lanes == 1 ? result : e.bitcast(result, e.vector))
  }

  private func leaveFunction(with count: Int) { e.leave(Array(operands.suffix(count)), signature, resultMemory) }

  private mutating func lowerScalar(_ instruction: InstructionInfo) throws(WebAssemblyError) {
    switch instruction.operandCount {
    case 1: push(try unary(instruction, pop()))
    case 2:
      let right = pop()
      push(try binary(instruction, pop(), right))
    default: throw notLowered(instruction)
    }
  }

  // One operand.

  private func unary(_ instruction: InstructionInfo, _ value: Value) throws(WebAssemblyError) -> Value {
    let type = e.type(of: value)
    switch instruction.opcode {
    case .i32Eqz, .i64Eqz: return e.cast(.zext, e.compare(.eq, value, e.zero(type)), e.i32)
    // Zero is defined: the count is the number of bits.
    case .i32Clz, .i64Clz: return e.intrinsic("llvm.ctlz", [type], type, [value, e.constant(e.i1, 0)])
    case .i32Ctz, .i64Ctz: return e.intrinsic("llvm.cttz", [type], type, [value, e.constant(e.i1, 0)])
    case .i32Popcnt, .i64Popcnt: return e.intrinsic("llvm.ctpop", [type], type, [value])
    case .f32Abs, .f64Abs: return e.intrinsic("llvm.fabs", [type], type, [value])
    case .f32Neg, .f64Neg: return e.negate(value)
    case .f32Ceil, .f64Ceil: return e.intrinsic("llvm.ceil", [type], type, [value])
    case .f32Floor, .f64Floor: return e.intrinsic("llvm.floor", [type], type, [value])
    case .f32Trunc, .f64Trunc: return e.intrinsic("llvm.trunc", [type], type, [value])
    case .f32Nearest, .f64Nearest: return e.intrinsic("llvm.roundeven", [type], type, [value])
    case .f32Sqrt, .f64Sqrt: return e.intrinsic("llvm.sqrt", [type], type, [value])
    case .i32WrapI64: return e.cast(.trunc, value, e.i32)
    case .i64ExtendI32S: return e.cast(.sext, value, e.i64)
    case .i64ExtendI32U: return e.cast(.zext, value, e.i64)
    case .i32Extend8S, .i64Extend8S: return e.cast(.sext, e.cast(.trunc, value, e.i8), type)
    case .i32Extend16S, .i64Extend16S: return e.cast(.sext, e.cast(.trunc, value, e.i16), type)
    case .i64Extend32S: return e.cast(.sext, e.cast(.trunc, value, e.i32), type)
    case .f32ConvertI32S, .f32ConvertI64S: return e.cast(.siToFP, value, e.f32)
    case .f32ConvertI32U, .f32ConvertI64U: return e.cast(.uiToFP, value, e.f32)
    case .f64ConvertI32S, .f64ConvertI64S: return e.cast(.siToFP, value, e.f64)
    case .f64ConvertI32U, .f64ConvertI64U: return e.cast(.uiToFP, value, e.f64)
    // LLVM takes the two conversions away if one undoes the other.
    case .f32DemoteF64:
      let result = e.cast(.fpTrunc, value, e.f32)
      return e.isExtension(value) ? quieted(result) : result
    case .f64PromoteF32: return e.cast(.fpExt, value, e.f64)
    case .i32ReinterpretF32: return e.bitcast(value, e.i32)
    case .i64ReinterpretF64: return e.bitcast(value, e.i64)
    case .f32ReinterpretI32: return e.bitcast(value, e.f32)
    case .f64ReinterpretI64: return e.bitcast(value, e.f64)
    case .i32TruncF32S, .i32TruncF64S: return truncate(value, e.i32, bits: 32, isSigned: true)
    case .i32TruncF32U, .i32TruncF64U: return truncate(value, e.i32, bits: 32, isSigned: false)
    case .i64TruncF32S, .i64TruncF64S: return truncate(value, e.i64, bits: 64, isSigned: true)
    case .i64TruncF32U, .i64TruncF64U: return truncate(value, e.i64, bits: 64, isSigned: false)
    case .i32TruncSatF32S, .i32TruncSatF64S: return saturate(value, e.i32, isSigned: true)
    case .i32TruncSatF32U, .i32TruncSatF64U: return saturate(value, e.i32, isSigned: false)
    case .i64TruncSatF32S, .i64TruncSatF64S: return saturate(value, e.i64, isSigned: true)
    case .i64TruncSatF32U, .i64TruncSatF64U: return saturate(value, e.i64, isSigned: false)
    default: throw notLowered(instruction)
    }
  }

  private func saturate(_ value: Value, _ type: Type, isSigned: Bool) -> Value {
    e.intrinsic(isSigned ? "llvm.fptosi.sat" : "llvm.fptoui.sat", [type, e.type(of: value)], type, [value])
  }

  /// Converts to an integer; traps for NaN and for what does not fit.
  private func truncate(_ value: Value, _ type: Type, bits: Int, isSigned: Bool) -> Value {
    let float = e.type(of: value)
    let is32 = float == e.f32
    func constant(_ number: Double) -> Value {
      is32 ? e.float32(bits: Float(number).bitPattern) : e.float64(bits: number.bitPattern)
    }
    trap(.invalidConversionToInteger, if: e.compare(.uno, value, value))
    // The numbers between which the truncated value fits: the lower one is in if it is a value of the type itself.
    let power = Double(sign: .plus, exponent: isSigned ? bits - 1 : bits, significand: 1)
    let upper = e.compare(.olt, value, constant(power))
    let lower: Value
    if !isSigned {
      lower = e.compare(.ogt, value, constant(-1))
    } else if bits == 32, !is32 {
      lower = e.compare(.ogt, value, constant(-power - 1))
    } else {
      lower = e.compare(.oge, value, constant(-power))
    }
    let fits = e.binary(.and, lower, upper)
    trap(.integerOverflow, if: e.binary(.xor, fits, e.constant(e.i1, 1)))
    return e.cast(isSigned ? .fpToSI : .fpToUI, value, type)
  }

  /// Whether a value, or which of its lanes, is a NaN.
  /// - Parameter isRoot: Whether it is a square root. Of that LLVM knows that it is a NaN below zero, and leaves the one that the
  ///   processor makes, whatever its bits; so the bits are compared.
  private func isNaN(_ value: Value, _ shape: FloatShape, isRoot: Bool) -> Value {
    guard isRoot else { return e.compare(.uno, value, value) }
    let (type, magnitude, infinity): (Type, Value, Value) =
      switch shape {
      case .f32, .f32x4: (e.i32, e.constant(e.i32, 0x7FFF_FFFF), e.constant(e.i32, 0x7F80_0000))
      case .f64, .f64x2: (e.i64, e.constant(e.i64, UInt64.max >> 1), e.constant(e.i64, 0x7FF0_0000_0000_0000))
      }
    func all(_ number: Value) -> Value {
      shape.lanes == 1 ? number : e.constant(Array(repeating: number, count: shape.lanes))
    }
    let bits = e.bitcast(value, shape.lanes == 1 ? type : e.vector(type, shape.lanes))
    return e.compare(.ugt, e.binary(.and, bits, all(magnitude)), all(infinity))
  }

  /// A value whose NaN is a quiet one, whatever LLVM takes away before.
  private func quieted(_ value: Value) -> Value {
    let type = e.type(of: value)
    let word = type == e.f32 ? e.i32 : e.i64
    let bits = e.binary(.or, e.bitcast(value, word), e.constant(word, type == e.f32 ? 1 << 22 : 1 << 51))
    return e.select(e.compare(.uno, value, value), e.bitcast(bits, type), value)
  }

  /// Whether LLVM knows that an operation with a constant gives the other operand, or changes only its sign.
  private func isNeutral(_ operation: BinaryOperation, _ left: Value, _ right: Value) -> Bool {
    switch operation {
    case .fadd: isConstant(left, -0.0) || isConstant(right, -0.0)
    case .fsub: isConstant(left, -0.0) || isConstant(right, 0)
    case .fmul: isConstant(left, 1) || isConstant(left, -1) || isConstant(right, 1) || isConstant(right, -1)
    case .fdiv: isConstant(right, 1) || isConstant(right, -1)
    default: false
    }
  }

  private func isConstant(_ value: Value, _ number: Double) -> Bool {
    guard e.isConstant(value) else { return false }
    return value
      == (e.type(of: value) == e.f32
        ? e.float32(bits: Float(number).bitPattern) : e.float64(bits: number.bitPattern))
  }

  // Two operands.

  private func binary(
    _ instruction: InstructionInfo, _ left: Value, _ right: Value
  ) throws(WebAssemblyError) -> Value {
    if let operation = instruction.opcode.binaryOperation {
      let result = e.binary(operation, left, right)
      // LLVM takes the operation away, and a signalling NaN would be left as it is.
      return isNeutral(operation, left, right) ? quieted(result) : result
    }
    if let predicate = instruction.opcode.integerPredicate {
      return e.cast(.zext, e.compare(predicate, left, right), e.i32)
    }
    if let predicate = instruction.opcode.floatPredicate {
      return e.cast(.zext, e.compare(predicate, left, right), e.i32)
    }
    let type = e.type(of: left)
    switch instruction.opcode {
    case .i32Shl, .i64Shl: return e.binary(.shl, left, distance(right))
    case .i32ShrS, .i64ShrS: return e.binary(.ashr, left, distance(right))
    case .i32ShrU, .i64ShrU: return e.binary(.lshr, left, distance(right))
    case .i32Rotl, .i64Rotl: return e.intrinsic("llvm.fshl", [type], type, [left, left, right])
    case .i32Rotr, .i64Rotr: return e.intrinsic("llvm.fshr", [type], type, [left, left, right])
    case .i32DivU, .i64DivU: return divide(.udiv, left, right)
    case .i32RemU, .i64RemU: return divide(.urem, left, right)
    case .i32DivS, .i64DivS:
      trap(.integerDivideByZero, if: e.compare(.eq, right, e.zero(type)))
      let minimum = e.constant(type, type == e.i32 ? 1 << 31 : 1 << 63)
      let overflows = e.binary(.and, e.compare(.eq, left, minimum), e.compare(.eq, right, minusOne(type)))
      trap(.integerOverflow, if: overflows)
      return e.binary(.sdiv, left, right)
    case .i32RemS, .i64RemS:
      trap(.integerDivideByZero, if: e.compare(.eq, right, e.zero(type)))
      // The rest of a division by -1 is 0, also where the quotient would not fit.
      let divisor = e.select(e.compare(.eq, right, minusOne(type)), e.constant(type, 1), right)
      return e.binary(.srem, left, divisor)
    case .f32Copysign, .f64Copysign: return e.intrinsic("llvm.copysign", [type], type, [left, right])
    case .f32Min, .f64Min: return extremum("llvm.minimum", left, right)
    case .f32Max, .f64Max: return extremum("llvm.maximum", left, right)
    default: throw notLowered(instruction)
    }
  }

  private func minusOne(_ type: Type) -> Value { e.constant(type, .max) }

  /// A distance to shift by, modulo the number of bits.
  private func distance(_ value: Value) -> Value {
    let type = e.type(of: value)
    return e.binary(.and, value, e.constant(type, type == e.i32 ? 31 : 63))
  }

  private func divide(_ operation: BinaryOperation, _ left: Value, _ right: Value) -> Value {
    trap(.integerDivideByZero, if: e.compare(.eq, right, e.zero(e.type(of: right))))
    return e.binary(operation, left, right)
  }

  /// The smaller or larger of two numbers or vectors; a NaN if one is, and a quiet one.
  func extremum(_ name: String, _ left: Value, _ right: Value) -> Value {
    let type = e.type(of: left)
    let usual = e.intrinsic(name, [type], type, [left, right])
    return e.select(e.compare(.uno, left, right), e.binary(.fadd, left, right), usual)
  }

  // Numbers of 128 bits (wide-arithmetic proposal).

  private mutating func lowerWide(_ instruction: InstructionInfo) throws(WebAssemblyError) {
    let wide = e.integer(128)
    let shift = e.constant(wide, 64)
    let result: Value
    switch instruction.opcode {
    case .i64Add128, .i64Sub128:
      let values = pop(4).map { e.cast(.zext, $0, wide) }
      let left = e.binary(.or, values[0], e.binary(.shl, values[1], shift))
      let right = e.binary(.or, values[2], e.binary(.shl, values[3], shift))
      result = e.binary(instruction.opcode == .i64Add128 ? .add : .sub, left, right)
    case .i64MulWideS, .i64MulWideU:
      let values = pop(2).map { e.cast(instruction.opcode == .i64MulWideS ? .sext : .zext, $0, wide) }
      result = e.binary(.mul, values[0], values[1])
    default: throw notLowered(instruction)
    }
    push(e.cast(.trunc, result, e.i64))
    push(e.cast(.trunc, e.binary(.lshr, result, shift), e.i64))
  }
}

// What LLVM has an instruction for.

extension Opcode {
  fileprivate var isSquareRoot: Bool {
    switch self {
    case .f32Sqrt, .f64Sqrt, .f32x4Sqrt, .f64x2Sqrt: true
    default: false
    }
  }

  fileprivate var binaryOperation: BinaryOperation? {
    switch self {
    case .i32Add, .i64Add: .add
    case .i32Sub, .i64Sub: .sub
    case .i32Mul, .i64Mul: .mul
    case .i32And, .i64And: .and
    case .i32Or, .i64Or: .or
    case .i32Xor, .i64Xor: .xor
    case .f32Add, .f64Add: .fadd
    case .f32Sub, .f64Sub: .fsub
    case .f32Mul, .f64Mul: .fmul
    case .f32Div, .f64Div: .fdiv
    default: nil
    }
  }

  fileprivate var integerPredicate: IntegerPredicate? {
    switch self {
    case .i32Eq, .i64Eq, .refEq: .eq
    case .i32Ne, .i64Ne: .ne
    case .i32LtS, .i64LtS: .slt
    case .i32LtU, .i64LtU: .ult
    case .i32GtS, .i64GtS: .sgt
    case .i32GtU, .i64GtU: .ugt
    case .i32LeS, .i64LeS: .sle
    case .i32LeU, .i64LeU: .ule
    case .i32GeS, .i64GeS: .sge
    case .i32GeU, .i64GeU: .uge
    default: nil
    }
  }

  fileprivate var floatPredicate: FloatPredicate? {
    switch self {
    case .f32Eq, .f64Eq: .oeq
    case .f32Ne, .f64Ne: .une
    case .f32Lt, .f64Lt: .olt
    case .f32Gt, .f64Gt: .ogt
    case .f32Le, .f64Le: .ole
    case .f32Ge, .f64Ge: .oge
    default: nil
    }
  }
}
