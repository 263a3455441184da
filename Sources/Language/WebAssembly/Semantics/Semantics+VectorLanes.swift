// What the instructions compute that move lanes, combine bits, or sum up a vector (Wasm 3.0 §4.3.5).

// From and to scalars. Of the lane's number only the bits count that a valid one needs.

extension Semantics {
  /// `i8x16.splat`: the same in each lane.
  @inlinable @inline(__always)
  public static func i8x16Splat(_ x: UInt32) -> SIMD16<UInt8> { SIMD16<UInt8>(repeating: UInt8(truncatingIfNeeded: x)) }

  /// `i16x8.splat`: the same in each lane.
  @inlinable @inline(__always)
  public static func i16x8Splat(_ x: UInt32) -> SIMD8<UInt16> {
    SIMD8<UInt16>(repeating: UInt16(truncatingIfNeeded: x))
  }

  /// `i32x4.splat`: the same in each lane.
  @inlinable @inline(__always)
  public static func i32x4Splat(_ x: UInt32) -> SIMD4<UInt32> { SIMD4<UInt32>(repeating: x) }

  /// `i64x2.splat`: the same in each lane.
  @inlinable @inline(__always)
  public static func i64x2Splat(_ x: UInt64) -> SIMD2<UInt64> { SIMD2<UInt64>(repeating: x) }

  /// `f32x4.splat`: the same in each lane.
  @inlinable @inline(__always)
  public static func f32x4Splat(_ x: Float) -> SIMD4<Float> { SIMD4<Float>(repeating: x) }

  /// `f64x2.splat`: the same in each lane.
  @inlinable @inline(__always)
  public static func f64x2Splat(_ x: Double) -> SIMD2<Double> { SIMD2<Double>(repeating: x) }

  /// `i8x16.extract_lane_s`
  @inlinable @inline(__always)
  public static func i8x16ExtractLaneS(_ x: SIMD16<Int8>, lane: UInt8) -> UInt32 {
    UInt32(truncatingIfNeeded: x[Int(lane & 15)])
  }

  /// `i8x16.extract_lane_u`
  @inlinable @inline(__always)
  public static func i8x16ExtractLaneU(_ x: SIMD16<UInt8>, lane: UInt8) -> UInt32 { UInt32(x[Int(lane & 15)]) }

  /// `i8x16.replace_lane`
  @inlinable @inline(__always)
  public static func i8x16ReplaceLane(_ x: SIMD16<UInt8>, _ y: UInt32, lane: UInt8) -> SIMD16<UInt8> {
    var result = x
    result[Int(lane & 15)] = UInt8(truncatingIfNeeded: y)
    return result
  }

  /// `i16x8.extract_lane_s`
  @inlinable @inline(__always)
  public static func i16x8ExtractLaneS(_ x: SIMD8<Int16>, lane: UInt8) -> UInt32 {
    UInt32(truncatingIfNeeded: x[Int(lane & 7)])
  }

  /// `i16x8.extract_lane_u`
  @inlinable @inline(__always)
  public static func i16x8ExtractLaneU(_ x: SIMD8<UInt16>, lane: UInt8) -> UInt32 { UInt32(x[Int(lane & 7)]) }

  /// `i16x8.replace_lane`
  @inlinable @inline(__always)
  public static func i16x8ReplaceLane(_ x: SIMD8<UInt16>, _ y: UInt32, lane: UInt8) -> SIMD8<UInt16> {
    var result = x
    result[Int(lane & 7)] = UInt16(truncatingIfNeeded: y)
    return result
  }

  /// `i32x4.extract_lane`
  @inlinable @inline(__always)
  public static func i32x4ExtractLane(_ x: SIMD4<UInt32>, lane: UInt8) -> UInt32 { x[Int(lane & 3)] }

  /// `i32x4.replace_lane`
  @inlinable @inline(__always)
  public static func i32x4ReplaceLane(_ x: SIMD4<UInt32>, _ y: UInt32, lane: UInt8) -> SIMD4<UInt32> {
    var result = x
    result[Int(lane & 3)] = y
    return result
  }

  /// `i64x2.extract_lane`
  @inlinable @inline(__always)
  public static func i64x2ExtractLane(_ x: SIMD2<UInt64>, lane: UInt8) -> UInt64 { x[Int(lane & 1)] }

  /// `i64x2.replace_lane`
  @inlinable @inline(__always)
  public static func i64x2ReplaceLane(_ x: SIMD2<UInt64>, _ y: UInt64, lane: UInt8) -> SIMD2<UInt64> {
    var result = x
    result[Int(lane & 1)] = y
    return result
  }

  /// `f32x4.extract_lane`
  @inlinable @inline(__always)
  public static func f32x4ExtractLane(_ x: SIMD4<Float>, lane: UInt8) -> Float { x[Int(lane & 3)] }

  /// `f32x4.replace_lane`
  @inlinable @inline(__always)
  public static func f32x4ReplaceLane(_ x: SIMD4<Float>, _ y: Float, lane: UInt8) -> SIMD4<Float> {
    var result = x
    result[Int(lane & 3)] = y
    return result
  }

  /// `f64x2.extract_lane`
  @inlinable @inline(__always)
  public static func f64x2ExtractLane(_ x: SIMD2<Double>, lane: UInt8) -> Double { x[Int(lane & 1)] }

  /// `f64x2.replace_lane`
  @inlinable @inline(__always)
  public static func f64x2ReplaceLane(_ x: SIMD2<Double>, _ y: Double, lane: UInt8) -> SIMD2<Double> {
    var result = x
    result[Int(lane & 1)] = y
    return result
  }
}

// Lanes in another order.

extension Semantics {
  /// `i8x16.shuffle`: each lane is one of the 32 lanes of `x` and `y`; of its number in `lanes` the lower five bits count.
  @inlinable @inline(__always)
  public static func i8x16Shuffle(_ x: SIMD16<UInt8>, _ y: SIMD16<UInt8>, lanes: SIMD16<UInt8>) -> SIMD16<UInt8> {
    let both: [32 of UInt8] = [
      x[0], x[1], x[2], x[3], x[4], x[5], x[6], x[7], x[8], x[9], x[10], x[11], x[12], x[13], x[14], x[15],
      y[0], y[1], y[2], y[3], y[4], y[5], y[6], y[7], y[8], y[9], y[10], y[11], y[12], y[13], y[14], y[15],
    ]
    let span = both.span
    return Semantics.lanes(lanes) { span[Int($0 & 31)] }
  }

  /// `i8x16.swizzle`: each lane is the lane of `x` with the number in `y`, or 0 where there is none.
  @inlinable @inline(__always)
  public static func i8x16Swizzle(_ x: SIMD16<UInt8>, _ y: SIMD16<UInt8>) -> SIMD16<UInt8> {
    let none = SIMD16<UInt8>(repeating: 16)
    return i8x16Shuffle(x, SIMD16<UInt8>(repeating: 0), lanes: y.replacing(with: none, where: none .< y))
  }
}

// Bits.

extension Semantics {
  /// `v128.not`
  @inlinable @inline(__always)
  public static func v128Not(_ x: SIMD2<UInt64>) -> SIMD2<UInt64> { ~x }

  /// `v128.and`
  @inlinable @inline(__always)
  public static func v128And(_ x: SIMD2<UInt64>, _ y: SIMD2<UInt64>) -> SIMD2<UInt64> { x & y }

  /// `v128.andnot`: clears the bits of `y`.
  @inlinable @inline(__always)
  public static func v128Andnot(_ x: SIMD2<UInt64>, _ y: SIMD2<UInt64>) -> SIMD2<UInt64> { x & ~y }

  /// `v128.or`
  @inlinable @inline(__always)
  public static func v128Or(_ x: SIMD2<UInt64>, _ y: SIMD2<UInt64>) -> SIMD2<UInt64> { x | y }

  /// `v128.xor`
  @inlinable @inline(__always)
  public static func v128Xor(_ x: SIMD2<UInt64>, _ y: SIMD2<UInt64>) -> SIMD2<UInt64> { x ^ y }

  /// `v128.bitselect`: the bits of `x` where `mask` has 1, else those of `y`.
  @inlinable @inline(__always)
  public static func v128Bitselect(_ x: SIMD2<UInt64>, _ y: SIMD2<UInt64>, _ mask: SIMD2<UInt64>) -> SIMD2<UInt64> {
    x & mask | y & ~mask
  }
}

// A scalar from all lanes.

extension Semantics {
  /// `v128.any_true`: whether a bit is 1.
  @inlinable @inline(__always)
  public static func v128AnyTrue(_ x: SIMD2<UInt64>) -> Bool { x[0] | x[1] != 0 }

  /// `i8x16.all_true`: whether no lane is 0.
  @inlinable @inline(__always)
  public static func i8x16AllTrue(_ x: SIMD16<Int8>) -> Bool {
    let zero16 = ones(x .== SIMD16<Int8>(repeating: 0))
    let zero8 = zero16.lowHalf | zero16.highHalf
    let zero4 = zero8.lowHalf | zero8.highHalf
    let zero2 = zero4.lowHalf | zero4.highHalf
    return zero2[0] | zero2[1] == 0
  }

  /// `i16x8.all_true`: whether no lane is 0.
  @inlinable @inline(__always)
  public static func i16x8AllTrue(_ x: SIMD8<Int16>) -> Bool {
    let zero8 = ones(x .== SIMD8<Int16>(repeating: 0))
    let zero4 = zero8.lowHalf | zero8.highHalf
    let zero2 = zero4.lowHalf | zero4.highHalf
    return zero2[0] | zero2[1] == 0
  }

  /// `i32x4.all_true`: whether no lane is 0.
  @inlinable @inline(__always)
  public static func i32x4AllTrue(_ x: SIMD4<Int32>) -> Bool {
    let zero4 = ones(x .== SIMD4<Int32>(repeating: 0))
    let zero2 = zero4.lowHalf | zero4.highHalf
    return zero2[0] | zero2[1] == 0
  }

  /// `i64x2.all_true`: whether no lane is 0.
  @inlinable @inline(__always)
  public static func i64x2AllTrue(_ x: SIMD2<Int64>) -> Bool {
    let zero2 = ones(x .== SIMD2<Int64>(repeating: 0))
    return zero2[0] | zero2[1] == 0
  }

  /// `i8x16.bitmask`: the sign bits of the lanes, that of lane 0 lowest.
  @inlinable @inline(__always)
  public static func i8x16Bitmask(_ x: SIMD2<UInt64>) -> UInt32 {
    // The product has bit 8 · i of the sign bits at 56 + i, and nothing carries into these.
    let signs = x &>> 7 & 0x0101_0101_0101_0101
    let low = (signs[0] &* 0x0102_0408_1020_4080) &>> 56
    let high = (signs[1] &* 0x0102_0408_1020_4080) &>> 56
    return UInt32(truncatingIfNeeded: low | high &<< 8)
  }

  /// `i16x8.bitmask`: the sign bits of the lanes, that of lane 0 lowest.
  @inlinable @inline(__always)
  public static func i16x8Bitmask(_ x: SIMD2<UInt64>) -> UInt32 {
    // The product has bit 16 · i of the sign bits at 60 + i, and nothing carries into these.
    let signs = x &>> 15 & 0x0001_0001_0001_0001
    let low = (signs[0] &* 0x1000_2000_4000_8000) &>> 60
    let high = (signs[1] &* 0x1000_2000_4000_8000) &>> 60
    return UInt32(truncatingIfNeeded: low | high &<< 4)
  }

  /// `i32x4.bitmask`: the sign bits of the lanes, that of lane 0 lowest.
  @inlinable @inline(__always)
  public static func i32x4Bitmask(_ x: SIMD4<Int32>) -> UInt32 {
    let places = ones(x .< SIMD4<Int32>(repeating: 0)) & SIMD4<Int32>(1, 2, 4, 8)
    let half = places.lowHalf | places.highHalf
    return UInt32(bitPattern: half[0] | half[1])
  }

  /// `i64x2.bitmask`: the sign bits of the lanes, that of lane 0 lowest.
  @inlinable @inline(__always)
  public static func i64x2Bitmask(_ x: SIMD2<UInt64>) -> UInt32 {
    UInt32(truncatingIfNeeded: x[0] &>> 63 | (x[1] &>> 63) &<< 1)
  }
}
