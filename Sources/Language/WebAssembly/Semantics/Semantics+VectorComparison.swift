// What the comparisons of vectors compute: lanes of which all bits are 1 where the comparison holds, else 0 (Wasm 3.0 §4.3.5).

// i8x16.

extension Semantics {
  /// `i8x16.eq`
  @inlinable @inline(__always)
  public static func i8x16Eq(_ x: SIMD16<Int8>, _ y: SIMD16<Int8>) -> SIMD16<Int8> { ones(x .== y) }

  /// `i8x16.ne`
  @inlinable @inline(__always)
  public static func i8x16Ne(_ x: SIMD16<Int8>, _ y: SIMD16<Int8>) -> SIMD16<Int8> { ones(x .!= y) }

  /// `i8x16.lt_s`
  @inlinable @inline(__always)
  public static func i8x16LtS(_ x: SIMD16<Int8>, _ y: SIMD16<Int8>) -> SIMD16<Int8> { ones(x .< y) }

  /// `i8x16.lt_u`
  @inlinable @inline(__always)
  public static func i8x16LtU(_ x: SIMD16<UInt8>, _ y: SIMD16<UInt8>) -> SIMD16<Int8> { ones(x .< y) }

  /// `i8x16.gt_s`
  @inlinable @inline(__always)
  public static func i8x16GtS(_ x: SIMD16<Int8>, _ y: SIMD16<Int8>) -> SIMD16<Int8> { ones(x .> y) }

  /// `i8x16.gt_u`
  @inlinable @inline(__always)
  public static func i8x16GtU(_ x: SIMD16<UInt8>, _ y: SIMD16<UInt8>) -> SIMD16<Int8> { ones(x .> y) }

  /// `i8x16.le_s`
  @inlinable @inline(__always)
  public static func i8x16LeS(_ x: SIMD16<Int8>, _ y: SIMD16<Int8>) -> SIMD16<Int8> { ones(x .<= y) }

  /// `i8x16.le_u`
  @inlinable @inline(__always)
  public static func i8x16LeU(_ x: SIMD16<UInt8>, _ y: SIMD16<UInt8>) -> SIMD16<Int8> { ones(x .<= y) }

  /// `i8x16.ge_s`
  @inlinable @inline(__always)
  public static func i8x16GeS(_ x: SIMD16<Int8>, _ y: SIMD16<Int8>) -> SIMD16<Int8> { ones(x .>= y) }

  /// `i8x16.ge_u`
  @inlinable @inline(__always)
  public static func i8x16GeU(_ x: SIMD16<UInt8>, _ y: SIMD16<UInt8>) -> SIMD16<Int8> { ones(x .>= y) }
}

// i16x8.

extension Semantics {
  /// `i16x8.eq`
  @inlinable @inline(__always)
  public static func i16x8Eq(_ x: SIMD8<Int16>, _ y: SIMD8<Int16>) -> SIMD8<Int16> { ones(x .== y) }

  /// `i16x8.ne`
  @inlinable @inline(__always)
  public static func i16x8Ne(_ x: SIMD8<Int16>, _ y: SIMD8<Int16>) -> SIMD8<Int16> { ones(x .!= y) }

  /// `i16x8.lt_s`
  @inlinable @inline(__always)
  public static func i16x8LtS(_ x: SIMD8<Int16>, _ y: SIMD8<Int16>) -> SIMD8<Int16> { ones(x .< y) }

  /// `i16x8.lt_u`
  @inlinable @inline(__always)
  public static func i16x8LtU(_ x: SIMD8<UInt16>, _ y: SIMD8<UInt16>) -> SIMD8<Int16> { ones(x .< y) }

  /// `i16x8.gt_s`
  @inlinable @inline(__always)
  public static func i16x8GtS(_ x: SIMD8<Int16>, _ y: SIMD8<Int16>) -> SIMD8<Int16> { ones(x .> y) }

  /// `i16x8.gt_u`
  @inlinable @inline(__always)
  public static func i16x8GtU(_ x: SIMD8<UInt16>, _ y: SIMD8<UInt16>) -> SIMD8<Int16> { ones(x .> y) }

  /// `i16x8.le_s`
  @inlinable @inline(__always)
  public static func i16x8LeS(_ x: SIMD8<Int16>, _ y: SIMD8<Int16>) -> SIMD8<Int16> { ones(x .<= y) }

  /// `i16x8.le_u`
  @inlinable @inline(__always)
  public static func i16x8LeU(_ x: SIMD8<UInt16>, _ y: SIMD8<UInt16>) -> SIMD8<Int16> { ones(x .<= y) }

  /// `i16x8.ge_s`
  @inlinable @inline(__always)
  public static func i16x8GeS(_ x: SIMD8<Int16>, _ y: SIMD8<Int16>) -> SIMD8<Int16> { ones(x .>= y) }

  /// `i16x8.ge_u`
  @inlinable @inline(__always)
  public static func i16x8GeU(_ x: SIMD8<UInt16>, _ y: SIMD8<UInt16>) -> SIMD8<Int16> { ones(x .>= y) }
}

// i32x4.

extension Semantics {
  /// `i32x4.eq`
  @inlinable @inline(__always)
  public static func i32x4Eq(_ x: SIMD4<Int32>, _ y: SIMD4<Int32>) -> SIMD4<Int32> { ones(x .== y) }

  /// `i32x4.ne`
  @inlinable @inline(__always)
  public static func i32x4Ne(_ x: SIMD4<Int32>, _ y: SIMD4<Int32>) -> SIMD4<Int32> { ones(x .!= y) }

  /// `i32x4.lt_s`
  @inlinable @inline(__always)
  public static func i32x4LtS(_ x: SIMD4<Int32>, _ y: SIMD4<Int32>) -> SIMD4<Int32> { ones(x .< y) }

  /// `i32x4.lt_u`
  @inlinable @inline(__always)
  public static func i32x4LtU(_ x: SIMD4<UInt32>, _ y: SIMD4<UInt32>) -> SIMD4<Int32> { ones(x .< y) }

  /// `i32x4.gt_s`
  @inlinable @inline(__always)
  public static func i32x4GtS(_ x: SIMD4<Int32>, _ y: SIMD4<Int32>) -> SIMD4<Int32> { ones(x .> y) }

  /// `i32x4.gt_u`
  @inlinable @inline(__always)
  public static func i32x4GtU(_ x: SIMD4<UInt32>, _ y: SIMD4<UInt32>) -> SIMD4<Int32> { ones(x .> y) }

  /// `i32x4.le_s`
  @inlinable @inline(__always)
  public static func i32x4LeS(_ x: SIMD4<Int32>, _ y: SIMD4<Int32>) -> SIMD4<Int32> { ones(x .<= y) }

  /// `i32x4.le_u`
  @inlinable @inline(__always)
  public static func i32x4LeU(_ x: SIMD4<UInt32>, _ y: SIMD4<UInt32>) -> SIMD4<Int32> { ones(x .<= y) }

  /// `i32x4.ge_s`
  @inlinable @inline(__always)
  public static func i32x4GeS(_ x: SIMD4<Int32>, _ y: SIMD4<Int32>) -> SIMD4<Int32> { ones(x .>= y) }

  /// `i32x4.ge_u`
  @inlinable @inline(__always)
  public static func i32x4GeU(_ x: SIMD4<UInt32>, _ y: SIMD4<UInt32>) -> SIMD4<Int32> { ones(x .>= y) }
}

// i64x2.

extension Semantics {
  /// `i64x2.eq`
  @inlinable @inline(__always)
  public static func i64x2Eq(_ x: SIMD2<Int64>, _ y: SIMD2<Int64>) -> SIMD2<Int64> { ones(x .== y) }

  /// `i64x2.ne`
  @inlinable @inline(__always)
  public static func i64x2Ne(_ x: SIMD2<Int64>, _ y: SIMD2<Int64>) -> SIMD2<Int64> { ones(x .!= y) }

  /// `i64x2.lt_s`
  @inlinable @inline(__always)
  public static func i64x2LtS(_ x: SIMD2<Int64>, _ y: SIMD2<Int64>) -> SIMD2<Int64> { ones(x .< y) }

  /// `i64x2.gt_s`
  @inlinable @inline(__always)
  public static func i64x2GtS(_ x: SIMD2<Int64>, _ y: SIMD2<Int64>) -> SIMD2<Int64> { ones(x .> y) }

  /// `i64x2.le_s`
  @inlinable @inline(__always)
  public static func i64x2LeS(_ x: SIMD2<Int64>, _ y: SIMD2<Int64>) -> SIMD2<Int64> { ones(x .<= y) }

  /// `i64x2.ge_s`
  @inlinable @inline(__always)
  public static func i64x2GeS(_ x: SIMD2<Int64>, _ y: SIMD2<Int64>) -> SIMD2<Int64> { ones(x .>= y) }
}

// f32x4. A NaN is unequal to everything.

extension Semantics {
  /// `f32x4.eq`
  @inlinable @inline(__always)
  public static func f32x4Eq(_ x: SIMD4<Float>, _ y: SIMD4<Float>) -> SIMD4<Int32> { ones(x .== y) }

  /// `f32x4.ne`
  @inlinable @inline(__always)
  public static func f32x4Ne(_ x: SIMD4<Float>, _ y: SIMD4<Float>) -> SIMD4<Int32> { ones(x .!= y) }

  /// `f32x4.lt`
  @inlinable @inline(__always)
  public static func f32x4Lt(_ x: SIMD4<Float>, _ y: SIMD4<Float>) -> SIMD4<Int32> { ones(x .< y) }

  /// `f32x4.gt`
  @inlinable @inline(__always)
  public static func f32x4Gt(_ x: SIMD4<Float>, _ y: SIMD4<Float>) -> SIMD4<Int32> { ones(x .> y) }

  /// `f32x4.le`
  @inlinable @inline(__always)
  public static func f32x4Le(_ x: SIMD4<Float>, _ y: SIMD4<Float>) -> SIMD4<Int32> { ones(x .<= y) }

  /// `f32x4.ge`
  @inlinable @inline(__always)
  public static func f32x4Ge(_ x: SIMD4<Float>, _ y: SIMD4<Float>) -> SIMD4<Int32> { ones(x .>= y) }
}

// f64x2. A NaN is unequal to everything.

extension Semantics {
  /// `f64x2.eq`
  @inlinable @inline(__always)
  public static func f64x2Eq(_ x: SIMD2<Double>, _ y: SIMD2<Double>) -> SIMD2<Int64> { ones(x .== y) }

  /// `f64x2.ne`
  @inlinable @inline(__always)
  public static func f64x2Ne(_ x: SIMD2<Double>, _ y: SIMD2<Double>) -> SIMD2<Int64> { ones(x .!= y) }

  /// `f64x2.lt`
  @inlinable @inline(__always)
  public static func f64x2Lt(_ x: SIMD2<Double>, _ y: SIMD2<Double>) -> SIMD2<Int64> { ones(x .< y) }

  /// `f64x2.gt`
  @inlinable @inline(__always)
  public static func f64x2Gt(_ x: SIMD2<Double>, _ y: SIMD2<Double>) -> SIMD2<Int64> { ones(x .> y) }

  /// `f64x2.le`
  @inlinable @inline(__always)
  public static func f64x2Le(_ x: SIMD2<Double>, _ y: SIMD2<Double>) -> SIMD2<Int64> { ones(x .<= y) }

  /// `f64x2.ge`
  @inlinable @inline(__always)
  public static func f64x2Ge(_ x: SIMD2<Double>, _ y: SIMD2<Double>) -> SIMD2<Int64> { ones(x .>= y) }
}
