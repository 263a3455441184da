// What the instructions on vectors of integers compute that change the width of lanes (Wasm 3.0 §4.3.5).

// i8x16 to i16x8.

extension Semantics {
  /// `i16x8.extend_low_i8x16_s`
  @inlinable @inline(__always)
  public static func i16x8ExtendLowI8x16S(_ x: SIMD16<Int8>) -> SIMD8<Int16> {
    SIMD8<Int16>(truncatingIfNeeded: x.lowHalf)
  }

  /// `i16x8.extend_low_i8x16_u`
  @inlinable @inline(__always)
  public static func i16x8ExtendLowI8x16U(_ x: SIMD16<UInt8>) -> SIMD8<UInt16> {
    SIMD8<UInt16>(truncatingIfNeeded: x.lowHalf)
  }

  /// `i16x8.extend_high_i8x16_s`
  @inlinable @inline(__always)
  public static func i16x8ExtendHighI8x16S(_ x: SIMD16<Int8>) -> SIMD8<Int16> {
    SIMD8<Int16>(truncatingIfNeeded: x.highHalf)
  }

  /// `i16x8.extend_high_i8x16_u`
  @inlinable @inline(__always)
  public static func i16x8ExtendHighI8x16U(_ x: SIMD16<UInt8>) -> SIMD8<UInt16> {
    SIMD8<UInt16>(truncatingIfNeeded: x.highHalf)
  }

  /// `i16x8.extmul_low_i8x16_s`: the whole products of one half.
  @inlinable @inline(__always)
  public static func i16x8ExtmulLowI8x16S(_ x: SIMD16<Int8>, _ y: SIMD16<Int8>) -> SIMD8<Int16> {
    SIMD8<Int16>(truncatingIfNeeded: x.lowHalf) &* SIMD8<Int16>(truncatingIfNeeded: y.lowHalf)
  }

  /// `i16x8.extmul_low_i8x16_u`: the whole products of one half.
  @inlinable @inline(__always)
  public static func i16x8ExtmulLowI8x16U(_ x: SIMD16<UInt8>, _ y: SIMD16<UInt8>) -> SIMD8<UInt16> {
    SIMD8<UInt16>(truncatingIfNeeded: x.lowHalf) &* SIMD8<UInt16>(truncatingIfNeeded: y.lowHalf)
  }

  /// `i16x8.extmul_high_i8x16_s`: the whole products of one half.
  @inlinable @inline(__always)
  public static func i16x8ExtmulHighI8x16S(_ x: SIMD16<Int8>, _ y: SIMD16<Int8>) -> SIMD8<Int16> {
    SIMD8<Int16>(truncatingIfNeeded: x.highHalf) &* SIMD8<Int16>(truncatingIfNeeded: y.highHalf)
  }

  /// `i16x8.extmul_high_i8x16_u`: the whole products of one half.
  @inlinable @inline(__always)
  public static func i16x8ExtmulHighI8x16U(_ x: SIMD16<UInt8>, _ y: SIMD16<UInt8>) -> SIMD8<UInt16> {
    SIMD8<UInt16>(truncatingIfNeeded: x.highHalf) &* SIMD8<UInt16>(truncatingIfNeeded: y.highHalf)
  }

  /// `i16x8.extadd_pairwise_i8x16_s`: the sums of lanes 2i and 2i + 1.
  @inlinable @inline(__always)
  public static func i16x8ExtaddPairwiseI8x16S(_ x: SIMD16<Int8>) -> SIMD8<Int16> {
    SIMD8<Int16>(truncatingIfNeeded: x.evenHalf) &+ SIMD8<Int16>(truncatingIfNeeded: x.oddHalf)
  }

  /// `i16x8.extadd_pairwise_i8x16_u`: the sums of lanes 2i and 2i + 1.
  @inlinable @inline(__always)
  public static func i16x8ExtaddPairwiseI8x16U(_ x: SIMD16<UInt8>) -> SIMD8<UInt16> {
    SIMD8<UInt16>(truncatingIfNeeded: x.evenHalf) &+ SIMD8<UInt16>(truncatingIfNeeded: x.oddHalf)
  }
}

// i16x8 to i32x4.

extension Semantics {
  /// `i32x4.extend_low_i16x8_s`
  @inlinable @inline(__always)
  public static func i32x4ExtendLowI16x8S(_ x: SIMD8<Int16>) -> SIMD4<Int32> {
    SIMD4<Int32>(truncatingIfNeeded: x.lowHalf)
  }

  /// `i32x4.extend_low_i16x8_u`
  @inlinable @inline(__always)
  public static func i32x4ExtendLowI16x8U(_ x: SIMD8<UInt16>) -> SIMD4<UInt32> {
    SIMD4<UInt32>(truncatingIfNeeded: x.lowHalf)
  }

  /// `i32x4.extend_high_i16x8_s`
  @inlinable @inline(__always)
  public static func i32x4ExtendHighI16x8S(_ x: SIMD8<Int16>) -> SIMD4<Int32> {
    SIMD4<Int32>(truncatingIfNeeded: x.highHalf)
  }

  /// `i32x4.extend_high_i16x8_u`
  @inlinable @inline(__always)
  public static func i32x4ExtendHighI16x8U(_ x: SIMD8<UInt16>) -> SIMD4<UInt32> {
    SIMD4<UInt32>(truncatingIfNeeded: x.highHalf)
  }

  /// `i32x4.extmul_low_i16x8_s`: the whole products of one half.
  @inlinable @inline(__always)
  public static func i32x4ExtmulLowI16x8S(_ x: SIMD8<Int16>, _ y: SIMD8<Int16>) -> SIMD4<Int32> {
    SIMD4<Int32>(truncatingIfNeeded: x.lowHalf) &* SIMD4<Int32>(truncatingIfNeeded: y.lowHalf)
  }

  /// `i32x4.extmul_low_i16x8_u`: the whole products of one half.
  @inlinable @inline(__always)
  public static func i32x4ExtmulLowI16x8U(_ x: SIMD8<UInt16>, _ y: SIMD8<UInt16>) -> SIMD4<UInt32> {
    SIMD4<UInt32>(truncatingIfNeeded: x.lowHalf) &* SIMD4<UInt32>(truncatingIfNeeded: y.lowHalf)
  }

  /// `i32x4.extmul_high_i16x8_s`: the whole products of one half.
  @inlinable @inline(__always)
  public static func i32x4ExtmulHighI16x8S(_ x: SIMD8<Int16>, _ y: SIMD8<Int16>) -> SIMD4<Int32> {
    SIMD4<Int32>(truncatingIfNeeded: x.highHalf) &* SIMD4<Int32>(truncatingIfNeeded: y.highHalf)
  }

  /// `i32x4.extmul_high_i16x8_u`: the whole products of one half.
  @inlinable @inline(__always)
  public static func i32x4ExtmulHighI16x8U(_ x: SIMD8<UInt16>, _ y: SIMD8<UInt16>) -> SIMD4<UInt32> {
    SIMD4<UInt32>(truncatingIfNeeded: x.highHalf) &* SIMD4<UInt32>(truncatingIfNeeded: y.highHalf)
  }

  /// `i32x4.extadd_pairwise_i16x8_s`: the sums of lanes 2i and 2i + 1.
  @inlinable @inline(__always)
  public static func i32x4ExtaddPairwiseI16x8S(_ x: SIMD8<Int16>) -> SIMD4<Int32> {
    SIMD4<Int32>(truncatingIfNeeded: x.evenHalf) &+ SIMD4<Int32>(truncatingIfNeeded: x.oddHalf)
  }

  /// `i32x4.extadd_pairwise_i16x8_u`: the sums of lanes 2i and 2i + 1.
  @inlinable @inline(__always)
  public static func i32x4ExtaddPairwiseI16x8U(_ x: SIMD8<UInt16>) -> SIMD4<UInt32> {
    SIMD4<UInt32>(truncatingIfNeeded: x.evenHalf) &+ SIMD4<UInt32>(truncatingIfNeeded: x.oddHalf)
  }
}

// i32x4 to i64x2.

extension Semantics {
  /// `i64x2.extend_low_i32x4_s`
  @inlinable @inline(__always)
  public static func i64x2ExtendLowI32x4S(_ x: SIMD4<Int32>) -> SIMD2<Int64> {
    SIMD2<Int64>(truncatingIfNeeded: x.lowHalf)
  }

  /// `i64x2.extend_low_i32x4_u`
  @inlinable @inline(__always)
  public static func i64x2ExtendLowI32x4U(_ x: SIMD4<UInt32>) -> SIMD2<UInt64> {
    SIMD2<UInt64>(truncatingIfNeeded: x.lowHalf)
  }

  /// `i64x2.extend_high_i32x4_s`
  @inlinable @inline(__always)
  public static func i64x2ExtendHighI32x4S(_ x: SIMD4<Int32>) -> SIMD2<Int64> {
    SIMD2<Int64>(truncatingIfNeeded: x.highHalf)
  }

  /// `i64x2.extend_high_i32x4_u`
  @inlinable @inline(__always)
  public static func i64x2ExtendHighI32x4U(_ x: SIMD4<UInt32>) -> SIMD2<UInt64> {
    SIMD2<UInt64>(truncatingIfNeeded: x.highHalf)
  }

  /// `i64x2.extmul_low_i32x4_s`: the whole products of one half.
  @inlinable @inline(__always)
  public static func i64x2ExtmulLowI32x4S(_ x: SIMD4<Int32>, _ y: SIMD4<Int32>) -> SIMD2<Int64> {
    SIMD2<Int64>(truncatingIfNeeded: x.lowHalf) &* SIMD2<Int64>(truncatingIfNeeded: y.lowHalf)
  }

  /// `i64x2.extmul_low_i32x4_u`: the whole products of one half.
  @inlinable @inline(__always)
  public static func i64x2ExtmulLowI32x4U(_ x: SIMD4<UInt32>, _ y: SIMD4<UInt32>) -> SIMD2<UInt64> {
    SIMD2<UInt64>(truncatingIfNeeded: x.lowHalf) &* SIMD2<UInt64>(truncatingIfNeeded: y.lowHalf)
  }

  /// `i64x2.extmul_high_i32x4_s`: the whole products of one half.
  @inlinable @inline(__always)
  public static func i64x2ExtmulHighI32x4S(_ x: SIMD4<Int32>, _ y: SIMD4<Int32>) -> SIMD2<Int64> {
    SIMD2<Int64>(truncatingIfNeeded: x.highHalf) &* SIMD2<Int64>(truncatingIfNeeded: y.highHalf)
  }

  /// `i64x2.extmul_high_i32x4_u`: the whole products of one half.
  @inlinable @inline(__always)
  public static func i64x2ExtmulHighI32x4U(_ x: SIMD4<UInt32>, _ y: SIMD4<UInt32>) -> SIMD2<UInt64> {
    SIMD2<UInt64>(truncatingIfNeeded: x.highHalf) &* SIMD2<UInt64>(truncatingIfNeeded: y.highHalf)
  }
}

// i16x8 to i32x4, both operands.

extension Semantics {
  /// `i32x4.dot_i16x8_s`: the sums of the products of lanes 2i and 2i + 1, modulo 2^32.
  @inlinable @inline(__always)
  public static func i32x4DotI16x8S(_ x: SIMD8<Int16>, _ y: SIMD8<Int16>) -> SIMD4<Int32> {
    let products = SIMD8<Int32>(truncatingIfNeeded: x) &* SIMD8<Int32>(truncatingIfNeeded: y)
    return products.evenHalf &+ products.oddHalf
  }
}

// To half the width: the lanes of `x`, then those of `y`; what is out of range becomes the nearest bound.

extension Semantics {
  /// `i8x16.narrow_i16x8_s`
  @inlinable @inline(__always)
  public static func i8x16NarrowI16x8S(_ x: SIMD8<Int16>, _ y: SIMD8<Int16>) -> SIMD16<Int8> {
    lanes(clamped(joined(x, y), -128, 127)) { Int8(truncatingIfNeeded: $0) }
  }

  /// `i8x16.narrow_i16x8_u`
  @inlinable @inline(__always)
  public static func i8x16NarrowI16x8U(_ x: SIMD8<Int16>, _ y: SIMD8<Int16>) -> SIMD16<UInt8> {
    lanes(clamped(joined(x, y), 0, 255)) { UInt8(truncatingIfNeeded: $0) }
  }

  /// `i16x8.narrow_i32x4_s`
  @inlinable @inline(__always)
  public static func i16x8NarrowI32x4S(_ x: SIMD4<Int32>, _ y: SIMD4<Int32>) -> SIMD8<Int16> {
    lanes(clamped(joined(x, y), -32_768, 32_767)) { Int16(truncatingIfNeeded: $0) }
  }

  /// `i16x8.narrow_i32x4_u`
  @inlinable @inline(__always)
  public static func i16x8NarrowI32x4U(_ x: SIMD4<Int32>, _ y: SIMD4<Int32>) -> SIMD8<UInt16> {
    lanes(clamped(joined(x, y), 0, 65_535)) { UInt16(truncatingIfNeeded: $0) }
  }
}
