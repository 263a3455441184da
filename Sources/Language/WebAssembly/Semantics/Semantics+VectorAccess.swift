// What vector loads make of the bytes they read, and what vector stores write (Wasm 3.0 §4.6.12). The type of the parameter
// `raw` of a load, and that of the result of a store, is as wide as the access.

// Loads.

extension Semantics {
  /// `v128.load`
  @inlinable @inline(__always)
  public static func v128Load(_ raw: SIMD16<UInt8>) -> SIMD16<UInt8> { raw }

  /// `v128.load8x8_s`
  @inlinable @inline(__always)
  public static func v128Load8x8S(_ raw: SIMD8<Int8>) -> SIMD8<Int16> { SIMD8<Int16>(truncatingIfNeeded: raw) }

  /// `v128.load8x8_u`
  @inlinable @inline(__always)
  public static func v128Load8x8U(_ raw: SIMD8<UInt8>) -> SIMD8<UInt16> { SIMD8<UInt16>(truncatingIfNeeded: raw) }

  /// `v128.load16x4_s`
  @inlinable @inline(__always)
  public static func v128Load16x4S(_ raw: SIMD4<Int16>) -> SIMD4<Int32> { SIMD4<Int32>(truncatingIfNeeded: raw) }

  /// `v128.load16x4_u`
  @inlinable @inline(__always)
  public static func v128Load16x4U(_ raw: SIMD4<UInt16>) -> SIMD4<UInt32> { SIMD4<UInt32>(truncatingIfNeeded: raw) }

  /// `v128.load32x2_s`
  @inlinable @inline(__always)
  public static func v128Load32x2S(_ raw: SIMD2<Int32>) -> SIMD2<Int64> { SIMD2<Int64>(truncatingIfNeeded: raw) }

  /// `v128.load32x2_u`
  @inlinable @inline(__always)
  public static func v128Load32x2U(_ raw: SIMD2<UInt32>) -> SIMD2<UInt64> { SIMD2<UInt64>(truncatingIfNeeded: raw) }

  /// `v128.load8_splat`: the same in each lane.
  @inlinable @inline(__always)
  public static func v128Load8Splat(_ raw: UInt8) -> SIMD16<UInt8> { SIMD16<UInt8>(repeating: raw) }

  /// `v128.load16_splat`: the same in each lane.
  @inlinable @inline(__always)
  public static func v128Load16Splat(_ raw: UInt16) -> SIMD8<UInt16> { SIMD8<UInt16>(repeating: raw) }

  /// `v128.load32_splat`: the same in each lane.
  @inlinable @inline(__always)
  public static func v128Load32Splat(_ raw: UInt32) -> SIMD4<UInt32> { SIMD4<UInt32>(repeating: raw) }

  /// `v128.load64_splat`: the same in each lane.
  @inlinable @inline(__always)
  public static func v128Load64Splat(_ raw: UInt64) -> SIMD2<UInt64> { SIMD2<UInt64>(repeating: raw) }

  /// `v128.load32_zero`
  @inlinable @inline(__always)
  public static func v128Load32Zero(_ raw: UInt32) -> SIMD4<UInt32> { SIMD4(raw, 0, 0, 0) }

  /// `v128.load64_zero`
  @inlinable @inline(__always)
  public static func v128Load64Zero(_ raw: UInt64) -> SIMD2<UInt64> { SIMD2(raw, 0) }

  /// `v128.load8_lane`
  @inlinable @inline(__always)
  public static func v128Load8Lane(_ raw: UInt8, _ x: SIMD16<UInt8>, lane: UInt8) -> SIMD16<UInt8> {
    var result = x
    result[Int(lane & 15)] = raw
    return result
  }

  /// `v128.load16_lane`
  @inlinable @inline(__always)
  public static func v128Load16Lane(_ raw: UInt16, _ x: SIMD8<UInt16>, lane: UInt8) -> SIMD8<UInt16> {
    var result = x
    result[Int(lane & 7)] = raw
    return result
  }

  /// `v128.load32_lane`
  @inlinable @inline(__always)
  public static func v128Load32Lane(_ raw: UInt32, _ x: SIMD4<UInt32>, lane: UInt8) -> SIMD4<UInt32> {
    var result = x
    result[Int(lane & 3)] = raw
    return result
  }

  /// `v128.load64_lane`
  @inlinable @inline(__always)
  public static func v128Load64Lane(_ raw: UInt64, _ x: SIMD2<UInt64>, lane: UInt8) -> SIMD2<UInt64> {
    var result = x
    result[Int(lane & 1)] = raw
    return result
  }
}

// Stores.

extension Semantics {
  /// `v128.store`
  @inlinable @inline(__always)
  public static func v128Store(_ x: SIMD16<UInt8>) -> SIMD16<UInt8> { x }

  /// `v128.store8_lane`
  @inlinable @inline(__always)
  public static func v128Store8Lane(_ x: SIMD16<UInt8>, lane: UInt8) -> UInt8 { x[Int(lane & 15)] }

  /// `v128.store16_lane`
  @inlinable @inline(__always)
  public static func v128Store16Lane(_ x: SIMD8<UInt16>, lane: UInt8) -> UInt16 { x[Int(lane & 7)] }

  /// `v128.store32_lane`
  @inlinable @inline(__always)
  public static func v128Store32Lane(_ x: SIMD4<UInt32>, lane: UInt8) -> UInt32 { x[Int(lane & 3)] }

  /// `v128.store64_lane`
  @inlinable @inline(__always)
  public static func v128Store64Lane(_ x: SIMD2<UInt64>, lane: UInt8) -> UInt64 { x[Int(lane & 1)] }
}
