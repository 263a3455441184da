// What the conversions between vectors of integers and vectors of floats compute (Wasm 3.0 §4.3.5).

// From floats to integers, rounded towards zero: NaN becomes 0, and what is out of range the nearest bound.

extension Semantics {
  /// `i32x4.trunc_sat_f32x4_s`
  @inlinable @inline(__always)
  public static func i32x4TruncSatF32x4S(_ x: SIMD4<Float>) -> SIMD4<UInt32> {
    let low = i32x4TruncSatF64x2SZero(f64x2PromoteLowF32x4(x))
    let high = i32x4TruncSatF64x2SZero(f64x2PromoteLowF32x4(SIMD4<Float>(x[2], x[3], x[2], x[3])))
    return SIMD4<UInt32>(low[0], low[1], high[0], high[1])
  }

  /// `i32x4.trunc_sat_f32x4_u`
  @inlinable @inline(__always)
  public static func i32x4TruncSatF32x4U(_ x: SIMD4<Float>) -> SIMD4<UInt32> {
    let low = i32x4TruncSatF64x2UZero(f64x2PromoteLowF32x4(x))
    let high = i32x4TruncSatF64x2UZero(f64x2PromoteLowF32x4(SIMD4<Float>(x[2], x[3], x[2], x[3])))
    return SIMD4<UInt32>(low[0], low[1], high[0], high[1])
  }

  /// `i32x4.trunc_sat_f64x2_s_zero`
  @inlinable @inline(__always)
  public static func i32x4TruncSatF64x2SZero(_ x: SIMD2<Double>) -> SIMD4<UInt32> {
    let zero = SIMD2<Double>(repeating: 0)
    let number = zero.replacing(with: x, where: x .== x)
    let least = SIMD2<Double>(repeating: -0x1p31)
    let greatest = SIMD2<Double>(repeating: 0x1p31 - 1)
    let raised = number.replacing(with: least, where: number .< least)
    let limited = raised.replacing(with: greatest, where: raised .> greatest)
    let negative = lowerHalves(SIMD2<UInt64>(truncatingIfNeeded: ones(limited .< zero)))
    return (integralParts(f64x2Abs(limited)) ^ negative) &- negative
  }

  /// `i32x4.trunc_sat_f64x2_u_zero`
  @inlinable @inline(__always)
  public static func i32x4TruncSatF64x2UZero(_ x: SIMD2<Double>) -> SIMD4<UInt32> {
    let least = SIMD2<Double>(repeating: 0)
    let greatest = SIMD2<Double>(repeating: 0x1p32 - 1)
    let positive = least.replacing(with: x, where: x .> least)
    let limited = positive.replacing(with: greatest, where: positive .> greatest)
    return integralParts(limited)
  }

  /// The integral parts of numbers from 0 to 2^32 - 1.
  @inlinable @inline(__always)
  static func integralParts(_ x: SIMD2<Double>) -> SIMD4<UInt32> {
    let large = SIMD2<Double>(repeating: 0x1p52)
    let sum = x + large
    // The lower bits of the sum are those of the nearest integer, which is at most 1 too great.
    let excess = ones(sum - large .> x)
    return lowerHalves(bits(sum)) &+ lowerHalves(SIMD2<UInt64>(truncatingIfNeeded: excess))
  }

  /// The lower halves of the lanes, then zeros.
  @inlinable @inline(__always)
  static func lowerHalves(_ x: SIMD2<UInt64>) -> SIMD4<UInt32> {
    SIMD4(UInt32(truncatingIfNeeded: x[0]), UInt32(truncatingIfNeeded: x[1]), 0, 0)
  }
}

// From integers to floats, rounded to the nearest, ties to even.

extension Semantics {
  /// `f32x4.convert_i32x4_s`
  @inlinable @inline(__always)
  public static func f32x4ConvertI32x4S(_ x: SIMD4<Int32>) -> SIMD4<Float> { lanes(x) { Float($0) } }

  /// `f32x4.convert_i32x4_u`
  @inlinable @inline(__always)
  public static func f32x4ConvertI32x4U(_ x: SIMD4<UInt32>) -> SIMD4<Float> { lanes(x) { Float($0) } }

  /// `f64x2.convert_low_i32x4_s`
  @inlinable @inline(__always)
  public static func f64x2ConvertLowI32x4S(_ x: SIMD4<Int32>) -> SIMD2<Double> { SIMD2(Double(x[0]), Double(x[1])) }

  /// `f64x2.convert_low_i32x4_u`
  @inlinable @inline(__always)
  public static func f64x2ConvertLowI32x4U(_ x: SIMD4<UInt32>) -> SIMD2<Double> { SIMD2(Double(x[0]), Double(x[1])) }
}

// Between floats.

extension Semantics {
  /// `f32x4.demote_f64x2_zero`: rounded to the nearest, ties to even, and two zeros.
  @inlinable @inline(__always)
  public static func f32x4DemoteF64x2Zero(_ x: SIMD2<Double>) -> SIMD4<Float> { SIMD4(Float(x[0]), Float(x[1]), 0, 0) }

  /// `f64x2.promote_low_f32x4`
  @inlinable @inline(__always)
  public static func f64x2PromoteLowF32x4(_ x: SIMD4<Float>) -> SIMD2<Double> { SIMD2(Double(x[0]), Double(x[1])) }
}
