// What the relaxed vector instructions compute: of the results that Wasm 3.0 allows (§4.3.6) those of its deterministic profile.

extension Semantics {
  /// `i8x16.relaxed_swizzle`
  @inlinable @inline(__always)
  public static func i8x16RelaxedSwizzle(_ x: SIMD16<UInt8>, _ y: SIMD16<UInt8>) -> SIMD16<UInt8> { i8x16Swizzle(x, y) }

  /// `i32x4.relaxed_trunc_f32x4_s`
  @inlinable @inline(__always)
  public static func i32x4RelaxedTruncF32x4S(_ x: SIMD4<Float>) -> SIMD4<UInt32> { i32x4TruncSatF32x4S(x) }

  /// `i32x4.relaxed_trunc_f32x4_u`
  @inlinable @inline(__always)
  public static func i32x4RelaxedTruncF32x4U(_ x: SIMD4<Float>) -> SIMD4<UInt32> { i32x4TruncSatF32x4U(x) }

  /// `i32x4.relaxed_trunc_f64x2_s_zero`
  @inlinable @inline(__always)
  public static func i32x4RelaxedTruncF64x2SZero(_ x: SIMD2<Double>) -> SIMD4<UInt32> { i32x4TruncSatF64x2SZero(x) }

  /// `i32x4.relaxed_trunc_f64x2_u_zero`
  @inlinable @inline(__always)
  public static func i32x4RelaxedTruncF64x2UZero(_ x: SIMD2<Double>) -> SIMD4<UInt32> { i32x4TruncSatF64x2UZero(x) }

  /// `f32x4.relaxed_madd`: x · y + z, rounded once.
  @inlinable @inline(__always)
  public static func f32x4RelaxedMadd(_ x: SIMD4<Float>, _ y: SIMD4<Float>, _ z: SIMD4<Float>) -> SIMD4<Float> {
    z.addingProduct(x, y)
  }

  /// `f32x4.relaxed_nmadd`: -x · y + z, rounded once.
  @inlinable @inline(__always)
  public static func f32x4RelaxedNmadd(_ x: SIMD4<Float>, _ y: SIMD4<Float>, _ z: SIMD4<Float>) -> SIMD4<Float> {
    z.addingProduct(f32x4Neg(x), y)
  }

  /// `f64x2.relaxed_madd`: x · y + z, rounded once.
  @inlinable @inline(__always)
  public static func f64x2RelaxedMadd(_ x: SIMD2<Double>, _ y: SIMD2<Double>, _ z: SIMD2<Double>) -> SIMD2<Double> {
    z.addingProduct(x, y)
  }

  /// `f64x2.relaxed_nmadd`: -x · y + z, rounded once.
  @inlinable @inline(__always)
  public static func f64x2RelaxedNmadd(_ x: SIMD2<Double>, _ y: SIMD2<Double>, _ z: SIMD2<Double>) -> SIMD2<Double> {
    z.addingProduct(f64x2Neg(x), y)
  }

  /// `i8x16.relaxed_laneselect`
  @inlinable @inline(__always)
  public static func i8x16RelaxedLaneselect(_ x: SIMD2<UInt64>, _ y: SIMD2<UInt64>, _ mask: SIMD2<UInt64>) -> SIMD2<
    UInt64
  > {
    v128Bitselect(x, y, mask)
  }

  /// `i16x8.relaxed_laneselect`
  @inlinable @inline(__always)
  public static func i16x8RelaxedLaneselect(_ x: SIMD2<UInt64>, _ y: SIMD2<UInt64>, _ mask: SIMD2<UInt64>) -> SIMD2<
    UInt64
  > {
    v128Bitselect(x, y, mask)
  }

  /// `i32x4.relaxed_laneselect`
  @inlinable @inline(__always)
  public static func i32x4RelaxedLaneselect(_ x: SIMD2<UInt64>, _ y: SIMD2<UInt64>, _ mask: SIMD2<UInt64>) -> SIMD2<
    UInt64
  > {
    v128Bitselect(x, y, mask)
  }

  /// `i64x2.relaxed_laneselect`
  @inlinable @inline(__always)
  public static func i64x2RelaxedLaneselect(_ x: SIMD2<UInt64>, _ y: SIMD2<UInt64>, _ mask: SIMD2<UInt64>) -> SIMD2<
    UInt64
  > {
    v128Bitselect(x, y, mask)
  }

  /// `f32x4.relaxed_min`
  @inlinable @inline(__always)
  public static func f32x4RelaxedMin(_ x: SIMD4<Float>, _ y: SIMD4<Float>) -> SIMD4<Float> { f32x4Min(x, y) }

  /// `f32x4.relaxed_max`
  @inlinable @inline(__always)
  public static func f32x4RelaxedMax(_ x: SIMD4<Float>, _ y: SIMD4<Float>) -> SIMD4<Float> { f32x4Max(x, y) }

  /// `f64x2.relaxed_min`
  @inlinable @inline(__always)
  public static func f64x2RelaxedMin(_ x: SIMD2<Double>, _ y: SIMD2<Double>) -> SIMD2<Double> { f64x2Min(x, y) }

  /// `f64x2.relaxed_max`
  @inlinable @inline(__always)
  public static func f64x2RelaxedMax(_ x: SIMD2<Double>, _ y: SIMD2<Double>) -> SIMD2<Double> { f64x2Max(x, y) }

  /// `i16x8.relaxed_q15mulr_s`
  @inlinable @inline(__always)
  public static func i16x8RelaxedQ15mulrS(_ x: SIMD8<Int16>, _ y: SIMD8<Int16>) -> SIMD8<Int16> {
    i16x8Q15mulrSatS(x, y)
  }

  /// `i16x8.relaxed_dot_i8x16_i7x16_s`: the sums of the products of lanes 2i and 2i + 1, both signed. A sum that is out of
  /// range becomes the greatest number.
  @inlinable @inline(__always)
  public static func i16x8RelaxedDotI8x16I7x16S(_ x: SIMD16<Int8>, _ y: SIMD16<Int8>) -> SIMD8<Int16> {
    let even = SIMD8<Int16>(truncatingIfNeeded: x.evenHalf) &* SIMD8<Int16>(truncatingIfNeeded: y.evenHalf)
    let odd = SIMD8<Int16>(truncatingIfNeeded: x.oddHalf) &* SIMD8<Int16>(truncatingIfNeeded: y.oddHalf)
    return i16x8AddSatS(even, odd)
  }

  /// `i32x4.relaxed_dot_i8x16_i7x16_add_s`: the sums of four products, by way of `i16x8.relaxed_dot_i8x16_i7x16_s`, and `z`.
  @inlinable @inline(__always)
  public static func i32x4RelaxedDotI8x16I7x16AddS(
    _ x: SIMD16<Int8>, _ y: SIMD16<Int8>, _ z: SIMD4<Int32>
  ) -> SIMD4<Int32> {
    i32x4ExtaddPairwiseI16x8S(i16x8RelaxedDotI8x16I7x16S(x, y)) &+ z
  }
}
