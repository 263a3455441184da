import Assembler
import WebAssembly

/// How a vector instruction without immediates is compiled.
enum VectorRule {
  typealias Binary = X86.VectorBinary
  typealias Unary = X86.VectorUnary

  // One instruction of the machine.

  /// The second operand may be in memory, or either, or, if they are taken in reverse, the first. Of two NaNs the result may be
  /// that of either operand (Wasm 3.0 §4.3.3), so sums and products of floating-point numbers commute.
  case binary(Binary)
  case commutative(Binary)
  case reversed(Binary)
  case unary(Unary)
  /// One that looks at the lower half of its operand only.
  case unaryLow(Unary)
  /// One whose second operand is a constant, of which this is each half.
  case withConstant(Binary, UInt64)
  case compareFloats(X86.VectorNumbered, X86.Comparison, isReversed: Bool)
  /// By the machine's number of the mode.
  case round(UInt8, isDouble: Bool)
  /// Rounded once, which needs an instruction that not every processor has.
  case multiplyAdd(isNegated: Bool, isDouble: Bool)

  // Comparisons of integers that the machine has not.

  /// The opposite of a comparison.
  case opposite(Binary, isReversed: Bool)
  /// Whether the first operand is the minimum or maximum of both.
  case equalsExtremum(Binary, Binary)
  /// `>` of signed numbers on operands whose signs are flipped.
  case greaterUnsigned(Binary, signs: UInt64, isReversed: Bool)

  // Conditions and masks.

  case anyTrue
  /// By the comparison of lanes for equality.
  case allTrue(Binary)
  case bitmask(bits: Int)
  case not
  case bitSelect

  // Integers.

  /// By the subtraction of lanes.
  case negate(Binary)
  case absolute64
  case countOnes
  case multiply64
  case roundedProduct
  case shift(X86.Shift, bits: Int)
  case splat
  case swizzle

  // Integers whose lanes become wider.

  case extendHigh(Unary)
  /// Products of wider lanes.
  case extendedProduct(Unary, isHigh: Bool)
  /// Products by the lower and by the upper halves of each, put together.
  case joinedProduct(upper: Binary, isHigh: Bool)
  /// Products by an instruction that multiplies every second lane.
  case alternateProduct(Binary, isHigh: Bool)
  case signedPairwiseSum8
  case unsignedPairwiseSum16
  case relaxedDotProduct
  case relaxedDotSum

  // Floating-point numbers.

  case extremum(Binary, isMinimum: Bool, isDouble: Bool)
  case convertUnsigned
  case convertLowUnsigned
  case truncate(isSigned: Bool)
  case truncateLow(isSigned: Bool)
}

extension VectorRule {
  /// The rule for an instruction, if there is one.
  init?(_ opcode: Opcode) {
    switch opcode {
    // Bits.

    case .v128And: self = .commutative(.vpand)
    case .v128Or: self = .commutative(.vpor)
    case .v128Xor: self = .commutative(.vpxor)
    case .v128Andnot: self = .reversed(.vpandn)
    case .v128Not: self = .not
    case .v128Bitselect, .i8x16RelaxedLaneselect, .i16x8RelaxedLaneselect, .i32x4RelaxedLaneselect,
      .i64x2RelaxedLaneselect:
      self = .bitSelect
    case .v128AnyTrue: self = .anyTrue

    // Comparisons of integers.

    case .i8x16Eq: self = .commutative(.vpcmpeqb)
    case .i8x16Ne: self = .opposite(.vpcmpeqb, isReversed: false)
    case .i8x16GtS: self = .binary(.vpcmpgtb)
    case .i8x16LtS: self = .reversed(.vpcmpgtb)
    case .i8x16LeS: self = .equalsExtremum(.vpminsb, .vpcmpeqb)
    case .i8x16GeS: self = .equalsExtremum(.vpmaxsb, .vpcmpeqb)
    case .i8x16LeU: self = .equalsExtremum(.vpminub, .vpcmpeqb)
    case .i8x16GeU: self = .equalsExtremum(.vpmaxub, .vpcmpeqb)
    case .i8x16GtU: self = .greaterUnsigned(.vpcmpgtb, signs: 0x8080_8080_8080_8080, isReversed: false)
    case .i8x16LtU: self = .greaterUnsigned(.vpcmpgtb, signs: 0x8080_8080_8080_8080, isReversed: true)
    case .i8x16AllTrue: self = .allTrue(.vpcmpeqb)
    case .i8x16Bitmask: self = .bitmask(bits: 8)
    case .i16x8Eq: self = .commutative(.vpcmpeqw)
    case .i16x8Ne: self = .opposite(.vpcmpeqw, isReversed: false)
    case .i16x8GtS: self = .binary(.vpcmpgtw)
    case .i16x8LtS: self = .reversed(.vpcmpgtw)
    case .i16x8LeS: self = .equalsExtremum(.vpminsw, .vpcmpeqw)
    case .i16x8GeS: self = .equalsExtremum(.vpmaxsw, .vpcmpeqw)
    case .i16x8LeU: self = .equalsExtremum(.vpminuw, .vpcmpeqw)
    case .i16x8GeU: self = .equalsExtremum(.vpmaxuw, .vpcmpeqw)
    case .i16x8GtU: self = .greaterUnsigned(.vpcmpgtw, signs: 0x8000_8000_8000_8000, isReversed: false)
    case .i16x8LtU: self = .greaterUnsigned(.vpcmpgtw, signs: 0x8000_8000_8000_8000, isReversed: true)
    case .i16x8AllTrue: self = .allTrue(.vpcmpeqw)
    case .i16x8Bitmask: self = .bitmask(bits: 16)
    case .i32x4Eq: self = .commutative(.vpcmpeqd)
    case .i32x4Ne: self = .opposite(.vpcmpeqd, isReversed: false)
    case .i32x4GtS: self = .binary(.vpcmpgtd)
    case .i32x4LtS: self = .reversed(.vpcmpgtd)
    case .i32x4LeS: self = .equalsExtremum(.vpminsd, .vpcmpeqd)
    case .i32x4GeS: self = .equalsExtremum(.vpmaxsd, .vpcmpeqd)
    case .i32x4LeU: self = .equalsExtremum(.vpminud, .vpcmpeqd)
    case .i32x4GeU: self = .equalsExtremum(.vpmaxud, .vpcmpeqd)
    case .i32x4GtU: self = .greaterUnsigned(.vpcmpgtd, signs: 0x8000_0000_8000_0000, isReversed: false)
    case .i32x4LtU: self = .greaterUnsigned(.vpcmpgtd, signs: 0x8000_0000_8000_0000, isReversed: true)
    case .i32x4AllTrue: self = .allTrue(.vpcmpeqd)
    case .i32x4Bitmask: self = .bitmask(bits: 32)
    case .i64x2Eq: self = .commutative(.vpcmpeqq)
    case .i64x2Ne: self = .opposite(.vpcmpeqq, isReversed: false)
    case .i64x2GtS: self = .binary(.vpcmpgtq)
    case .i64x2LtS: self = .reversed(.vpcmpgtq)
    case .i64x2LeS: self = .opposite(.vpcmpgtq, isReversed: false)
    case .i64x2GeS: self = .opposite(.vpcmpgtq, isReversed: true)
    case .i64x2AllTrue: self = .allTrue(.vpcmpeqq)
    case .i64x2Bitmask: self = .bitmask(bits: 64)

    // Integers.

    case .i8x16Add: self = .commutative(.vpaddb)
    case .i8x16Sub: self = .binary(.vpsubb)
    case .i8x16Neg: self = .negate(.vpsubb)
    case .i8x16Abs: self = .unary(.vpabsb)
    case .i8x16AddSatS: self = .commutative(.vpaddsb)
    case .i8x16SubSatS: self = .binary(.vpsubsb)
    case .i8x16AddSatU: self = .commutative(.vpaddusb)
    case .i8x16SubSatU: self = .binary(.vpsubusb)
    case .i8x16AvgrU: self = .commutative(.vpavgb)
    case .i8x16MinS: self = .commutative(.vpminsb)
    case .i8x16MaxS: self = .commutative(.vpmaxsb)
    case .i8x16MinU: self = .commutative(.vpminub)
    case .i8x16MaxU: self = .commutative(.vpmaxub)
    case .i8x16Shl: self = .shift(.shl, bits: 8)
    case .i8x16ShrS: self = .shift(.sar, bits: 8)
    case .i8x16ShrU: self = .shift(.shr, bits: 8)
    case .i16x8Add: self = .commutative(.vpaddw)
    case .i16x8Sub: self = .binary(.vpsubw)
    case .i16x8Neg: self = .negate(.vpsubw)
    case .i16x8Abs: self = .unary(.vpabsw)
    case .i16x8Mul: self = .commutative(.vpmullw)
    case .i16x8AddSatS: self = .commutative(.vpaddsw)
    case .i16x8SubSatS: self = .binary(.vpsubsw)
    case .i16x8AddSatU: self = .commutative(.vpaddusw)
    case .i16x8SubSatU: self = .binary(.vpsubusw)
    case .i16x8AvgrU: self = .commutative(.vpavgw)
    case .i16x8MinS: self = .commutative(.vpminsw)
    case .i16x8MaxS: self = .commutative(.vpmaxsw)
    case .i16x8MinU: self = .commutative(.vpminuw)
    case .i16x8MaxU: self = .commutative(.vpmaxuw)
    case .i16x8Shl: self = .shift(.shl, bits: 16)
    case .i16x8ShrS: self = .shift(.sar, bits: 16)
    case .i16x8ShrU: self = .shift(.shr, bits: 16)
    case .i32x4Add: self = .commutative(.vpaddd)
    case .i32x4Sub: self = .binary(.vpsubd)
    case .i32x4Neg: self = .negate(.vpsubd)
    case .i32x4Abs: self = .unary(.vpabsd)
    case .i32x4Mul: self = .commutative(.vpmulld)
    case .i32x4MinS: self = .commutative(.vpminsd)
    case .i32x4MaxS: self = .commutative(.vpmaxsd)
    case .i32x4MinU: self = .commutative(.vpminud)
    case .i32x4MaxU: self = .commutative(.vpmaxud)
    case .i32x4Shl: self = .shift(.shl, bits: 32)
    case .i32x4ShrS: self = .shift(.sar, bits: 32)
    case .i32x4ShrU: self = .shift(.shr, bits: 32)
    case .i64x2Add: self = .commutative(.vpaddq)
    case .i64x2Sub: self = .binary(.vpsubq)
    case .i64x2Neg: self = .negate(.vpsubq)
    case .i64x2Abs: self = .absolute64
    case .i64x2Mul: self = .multiply64
    case .i64x2Shl: self = .shift(.shl, bits: 64)
    case .i64x2ShrS: self = .shift(.sar, bits: 64)
    case .i64x2ShrU: self = .shift(.shr, bits: 64)
    case .i8x16Popcnt: self = .countOnes
    case .i16x8Q15mulrSatS, .i16x8RelaxedQ15mulrS: self = .roundedProduct
    case .i8x16Splat, .i16x8Splat, .i32x4Splat, .i64x2Splat, .f32x4Splat, .f64x2Splat: self = .splat
    case .i8x16Swizzle, .i8x16RelaxedSwizzle: self = .swizzle
    case .i8x16NarrowI16x8S: self = .binary(.vpacksswb)
    case .i8x16NarrowI16x8U: self = .binary(.vpackuswb)
    case .i16x8NarrowI32x4S: self = .binary(.vpackssdw)
    case .i16x8NarrowI32x4U: self = .binary(.vpackusdw)

    // Wider lanes.

    case .i16x8ExtendLowI8x16S: self = .unaryLow(.vpmovsxbw)
    case .i16x8ExtendHighI8x16S: self = .extendHigh(.vpmovsxbw)
    case .i16x8ExtendLowI8x16U: self = .unaryLow(.vpmovzxbw)
    case .i16x8ExtendHighI8x16U: self = .extendHigh(.vpmovzxbw)
    case .i32x4ExtendLowI16x8S: self = .unaryLow(.vpmovsxwd)
    case .i32x4ExtendHighI16x8S: self = .extendHigh(.vpmovsxwd)
    case .i32x4ExtendLowI16x8U: self = .unaryLow(.vpmovzxwd)
    case .i32x4ExtendHighI16x8U: self = .extendHigh(.vpmovzxwd)
    case .i64x2ExtendLowI32x4S: self = .unaryLow(.vpmovsxdq)
    case .i64x2ExtendHighI32x4S: self = .extendHigh(.vpmovsxdq)
    case .i64x2ExtendLowI32x4U: self = .unaryLow(.vpmovzxdq)
    case .i64x2ExtendHighI32x4U: self = .extendHigh(.vpmovzxdq)
    case .i16x8ExtmulLowI8x16S: self = .extendedProduct(.vpmovsxbw, isHigh: false)
    case .i16x8ExtmulLowI8x16U: self = .extendedProduct(.vpmovzxbw, isHigh: false)
    case .i16x8ExtmulHighI8x16S: self = .extendedProduct(.vpmovsxbw, isHigh: true)
    case .i16x8ExtmulHighI8x16U: self = .extendedProduct(.vpmovzxbw, isHigh: true)
    case .i32x4ExtmulLowI16x8S: self = .joinedProduct(upper: .vpmulhw, isHigh: false)
    case .i32x4ExtmulLowI16x8U: self = .joinedProduct(upper: .vpmulhuw, isHigh: false)
    case .i32x4ExtmulHighI16x8S: self = .joinedProduct(upper: .vpmulhw, isHigh: true)
    case .i32x4ExtmulHighI16x8U: self = .joinedProduct(upper: .vpmulhuw, isHigh: true)
    case .i64x2ExtmulLowI32x4S: self = .alternateProduct(.vpmuldq, isHigh: false)
    case .i64x2ExtmulLowI32x4U: self = .alternateProduct(.vpmuludq, isHigh: false)
    case .i64x2ExtmulHighI32x4S: self = .alternateProduct(.vpmuldq, isHigh: true)
    case .i64x2ExtmulHighI32x4U: self = .alternateProduct(.vpmuludq, isHigh: true)
    case .i16x8ExtaddPairwiseI8x16S: self = .signedPairwiseSum8
    case .i16x8ExtaddPairwiseI8x16U: self = .withConstant(.vpmaddubsw, 0x0101_0101_0101_0101)
    case .i32x4ExtaddPairwiseI16x8S: self = .withConstant(.vpmaddwd, 0x0001_0001_0001_0001)
    case .i32x4ExtaddPairwiseI16x8U: self = .unsignedPairwiseSum16
    case .i32x4DotI16x8S: self = .commutative(.vpmaddwd)
    case .i16x8RelaxedDotI8x16I7x16S: self = .relaxedDotProduct
    case .i32x4RelaxedDotI8x16I7x16AddS: self = .relaxedDotSum

    // Floating-point numbers of single precision.

    case .f32x4Eq: self = .compareFloats(.vcmpps, .equal, isReversed: false)
    case .f32x4Ne: self = .compareFloats(.vcmpps, .notEqual, isReversed: false)
    case .f32x4Lt: self = .compareFloats(.vcmpps, .less, isReversed: false)
    case .f32x4Gt: self = .compareFloats(.vcmpps, .less, isReversed: true)
    case .f32x4Le: self = .compareFloats(.vcmpps, .lessOrEqual, isReversed: false)
    case .f32x4Ge: self = .compareFloats(.vcmpps, .lessOrEqual, isReversed: true)
    case .f32x4Add: self = .commutative(.vaddps)
    case .f32x4Sub: self = .binary(.vsubps)
    case .f32x4Mul: self = .commutative(.vmulps)
    case .f32x4Div: self = .binary(.vdivps)
    case .f32x4Abs: self = .withConstant(.vandps, 0x7FFF_FFFF_7FFF_FFFF)
    case .f32x4Neg: self = .withConstant(.vxorps, 0x8000_0000_8000_0000)
    case .f32x4Sqrt: self = .unary(.vsqrtps)
    case .f32x4Nearest: self = .round(8, isDouble: false)
    case .f32x4Floor: self = .round(9, isDouble: false)
    case .f32x4Ceil: self = .round(10, isDouble: false)
    case .f32x4Trunc: self = .round(11, isDouble: false)
    case .f32x4Min, .f32x4RelaxedMin: self = .extremum(.vminps, isMinimum: true, isDouble: false)
    case .f32x4Max, .f32x4RelaxedMax: self = .extremum(.vmaxps, isMinimum: false, isDouble: false)
    case .f32x4Pmin: self = .reversed(.vminps)
    case .f32x4Pmax: self = .reversed(.vmaxps)
    case .f32x4RelaxedMadd: self = .multiplyAdd(isNegated: false, isDouble: false)
    case .f32x4RelaxedNmadd: self = .multiplyAdd(isNegated: true, isDouble: false)

    // Floating-point numbers of double precision.

    case .f64x2Eq: self = .compareFloats(.vcmppd, .equal, isReversed: false)
    case .f64x2Ne: self = .compareFloats(.vcmppd, .notEqual, isReversed: false)
    case .f64x2Lt: self = .compareFloats(.vcmppd, .less, isReversed: false)
    case .f64x2Gt: self = .compareFloats(.vcmppd, .less, isReversed: true)
    case .f64x2Le: self = .compareFloats(.vcmppd, .lessOrEqual, isReversed: false)
    case .f64x2Ge: self = .compareFloats(.vcmppd, .lessOrEqual, isReversed: true)
    case .f64x2Add: self = .commutative(.vaddpd)
    case .f64x2Sub: self = .binary(.vsubpd)
    case .f64x2Mul: self = .commutative(.vmulpd)
    case .f64x2Div: self = .binary(.vdivpd)
    case .f64x2Abs: self = .withConstant(.vandps, 0x7FFF_FFFF_FFFF_FFFF)
    case .f64x2Neg: self = .withConstant(.vxorps, 0x8000_0000_0000_0000)
    case .f64x2Sqrt: self = .unary(.vsqrtpd)
    case .f64x2Nearest: self = .round(8, isDouble: true)
    case .f64x2Floor: self = .round(9, isDouble: true)
    case .f64x2Ceil: self = .round(10, isDouble: true)
    case .f64x2Trunc: self = .round(11, isDouble: true)
    case .f64x2Min, .f64x2RelaxedMin: self = .extremum(.vminpd, isMinimum: true, isDouble: true)
    case .f64x2Max, .f64x2RelaxedMax: self = .extremum(.vmaxpd, isMinimum: false, isDouble: true)
    case .f64x2Pmin: self = .reversed(.vminpd)
    case .f64x2Pmax: self = .reversed(.vmaxpd)
    case .f64x2RelaxedMadd: self = .multiplyAdd(isNegated: false, isDouble: true)
    case .f64x2RelaxedNmadd: self = .multiplyAdd(isNegated: true, isDouble: true)

    // Conversions.

    case .f32x4ConvertI32x4S: self = .unary(.vcvtdq2ps)
    case .f32x4ConvertI32x4U: self = .convertUnsigned
    case .f64x2ConvertLowI32x4S: self = .unaryLow(.vcvtdq2pd)
    case .f64x2ConvertLowI32x4U: self = .convertLowUnsigned
    case .f32x4DemoteF64x2Zero: self = .unary(.vcvtpd2ps)
    case .f64x2PromoteLowF32x4: self = .unaryLow(.vcvtps2pd)
    case .i32x4TruncSatF32x4S, .i32x4RelaxedTruncF32x4S: self = .truncate(isSigned: true)
    case .i32x4TruncSatF64x2SZero, .i32x4RelaxedTruncF64x2SZero: self = .truncateLow(isSigned: true)
    case .i32x4TruncSatF32x4U, .i32x4RelaxedTruncF32x4U: self = .truncate(isSigned: false)
    case .i32x4TruncSatF64x2UZero, .i32x4RelaxedTruncF64x2UZero: self = .truncateLow(isSigned: false)
    default: return nil
    }
  }
}
