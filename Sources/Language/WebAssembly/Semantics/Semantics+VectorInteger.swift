// What the instructions on vectors of integers compute, lanes of the same width (Wasm 3.0 §4.3.5).

// i8x16.

extension Semantics {
  /// `i8x16.abs`; the least number stays as it is.
  @inlinable @inline(__always)
  public static func i8x16Abs(_ x: SIMD16<Int8>) -> SIMD16<Int8> {
    let sign = x &>> SIMD16<Int8>(repeating: 7)
    return (x ^ sign) &- sign
  }

  /// `i8x16.neg`
  @inlinable @inline(__always)
  public static func i8x16Neg(_ x: SIMD16<UInt8>) -> SIMD16<UInt8> { SIMD16<UInt8>(repeating: 0) &- x }

  /// `i8x16.popcnt`: the number of bits that are 1.
  @inlinable @inline(__always)
  public static func i8x16Popcnt(_ x: SIMD16<UInt8>) -> SIMD16<UInt8> {
    let two = SIMD16<UInt8>(repeating: 0x33)
    let pairs = x &- x &>> SIMD16<UInt8>(repeating: 1) & SIMD16<UInt8>(repeating: 0x55)
    let fours = pairs & two &+ pairs &>> SIMD16<UInt8>(repeating: 2) & two
    return (fours &+ fours &>> SIMD16<UInt8>(repeating: 4)) & SIMD16<UInt8>(repeating: 0x0F)
  }

  /// `i8x16.add`, modulo 2^8.
  @inlinable @inline(__always)
  public static func i8x16Add(_ x: SIMD16<UInt8>, _ y: SIMD16<UInt8>) -> SIMD16<UInt8> { x &+ y }

  /// `i8x16.sub`, modulo 2^8.
  @inlinable @inline(__always)
  public static func i8x16Sub(_ x: SIMD16<UInt8>, _ y: SIMD16<UInt8>) -> SIMD16<UInt8> { x &- y }

  /// `i8x16.add_sat_s`: what is out of range becomes the nearest bound.
  @inlinable @inline(__always)
  public static func i8x16AddSatS(_ x: SIMD16<Int8>, _ y: SIMD16<Int8>) -> SIMD16<Int8> {
    lanes(x, y) { Int8(clamping: Int16($0) &+ Int16($1)) }
  }

  /// `i8x16.add_sat_u`: what is out of range becomes the bound.
  @inlinable @inline(__always)
  public static func i8x16AddSatU(_ x: SIMD16<UInt8>, _ y: SIMD16<UInt8>) -> SIMD16<UInt8> {
    (x &+ y).replacing(with: SIMD16<UInt8>(repeating: .max), where: ~x .< y)
  }

  /// `i8x16.sub_sat_s`: what is out of range becomes the nearest bound.
  @inlinable @inline(__always)
  public static func i8x16SubSatS(_ x: SIMD16<Int8>, _ y: SIMD16<Int8>) -> SIMD16<Int8> {
    lanes(x, y) { Int8(clamping: Int16($0) &- Int16($1)) }
  }

  /// `i8x16.sub_sat_u`: what is out of range becomes 0.
  @inlinable @inline(__always)
  public static func i8x16SubSatU(_ x: SIMD16<UInt8>, _ y: SIMD16<UInt8>) -> SIMD16<UInt8> {
    (x &- y).replacing(with: SIMD16<UInt8>(repeating: 0), where: x .< y)
  }

  /// `i8x16.min_s`
  @inlinable @inline(__always)
  public static func i8x16MinS(_ x: SIMD16<Int8>, _ y: SIMD16<Int8>) -> SIMD16<Int8> {
    x.replacing(with: y, where: y .< x)
  }

  /// `i8x16.min_u`
  @inlinable @inline(__always)
  public static func i8x16MinU(_ x: SIMD16<UInt8>, _ y: SIMD16<UInt8>) -> SIMD16<UInt8> {
    x.replacing(with: y, where: y .< x)
  }

  /// `i8x16.max_s`
  @inlinable @inline(__always)
  public static func i8x16MaxS(_ x: SIMD16<Int8>, _ y: SIMD16<Int8>) -> SIMD16<Int8> {
    x.replacing(with: y, where: y .> x)
  }

  /// `i8x16.max_u`
  @inlinable @inline(__always)
  public static func i8x16MaxU(_ x: SIMD16<UInt8>, _ y: SIMD16<UInt8>) -> SIMD16<UInt8> {
    x.replacing(with: y, where: y .> x)
  }

  /// `i8x16.avgr_u`: half the sum, rounded up.
  @inlinable @inline(__always)
  public static func i8x16AvgrU(_ x: SIMD16<UInt8>, _ y: SIMD16<UInt8>) -> SIMD16<UInt8> {
    (x | y) &- (x ^ y) &>> SIMD16<UInt8>(repeating: 1)
  }

  /// `i8x16.shl`, by `y` modulo 8.
  @inlinable @inline(__always)
  public static func i8x16Shl(_ x: SIMD16<UInt8>, _ y: UInt32) -> SIMD16<UInt8> {
    x &<< SIMD16<UInt8>(repeating: UInt8(truncatingIfNeeded: y))
  }

  /// `i8x16.shr_s`: fills with the sign; by `y` modulo 8.
  @inlinable @inline(__always)
  public static func i8x16ShrS(_ x: SIMD16<Int8>, _ y: UInt32) -> SIMD16<Int8> {
    x &>> SIMD16<Int8>(repeating: Int8(truncatingIfNeeded: y))
  }

  /// `i8x16.shr_u`: fills with zeros; by `y` modulo 8.
  @inlinable @inline(__always)
  public static func i8x16ShrU(_ x: SIMD16<UInt8>, _ y: UInt32) -> SIMD16<UInt8> {
    x &>> SIMD16<UInt8>(repeating: UInt8(truncatingIfNeeded: y))
  }
}

// i16x8.

extension Semantics {
  /// `i16x8.abs`; the least number stays as it is.
  @inlinable @inline(__always)
  public static func i16x8Abs(_ x: SIMD8<Int16>) -> SIMD8<Int16> {
    let sign = x &>> SIMD8<Int16>(repeating: 15)
    return (x ^ sign) &- sign
  }

  /// `i16x8.neg`
  @inlinable @inline(__always)
  public static func i16x8Neg(_ x: SIMD8<UInt16>) -> SIMD8<UInt16> { SIMD8<UInt16>(repeating: 0) &- x }

  /// `i16x8.add`, modulo 2^16.
  @inlinable @inline(__always)
  public static func i16x8Add(_ x: SIMD8<UInt16>, _ y: SIMD8<UInt16>) -> SIMD8<UInt16> { x &+ y }

  /// `i16x8.sub`, modulo 2^16.
  @inlinable @inline(__always)
  public static func i16x8Sub(_ x: SIMD8<UInt16>, _ y: SIMD8<UInt16>) -> SIMD8<UInt16> { x &- y }

  /// `i16x8.mul`, modulo 2^16.
  @inlinable @inline(__always)
  public static func i16x8Mul(_ x: SIMD8<UInt16>, _ y: SIMD8<UInt16>) -> SIMD8<UInt16> { x &* y }

  /// `i16x8.add_sat_s`: what is out of range becomes the nearest bound.
  @inlinable @inline(__always)
  public static func i16x8AddSatS(_ x: SIMD8<Int16>, _ y: SIMD8<Int16>) -> SIMD8<Int16> {
    lanes(x, y) { Int16(clamping: Int32($0) &+ Int32($1)) }
  }

  /// `i16x8.add_sat_u`: what is out of range becomes the bound.
  @inlinable @inline(__always)
  public static func i16x8AddSatU(_ x: SIMD8<UInt16>, _ y: SIMD8<UInt16>) -> SIMD8<UInt16> {
    (x &+ y).replacing(with: SIMD8<UInt16>(repeating: .max), where: ~x .< y)
  }

  /// `i16x8.sub_sat_s`: what is out of range becomes the nearest bound.
  @inlinable @inline(__always)
  public static func i16x8SubSatS(_ x: SIMD8<Int16>, _ y: SIMD8<Int16>) -> SIMD8<Int16> {
    lanes(x, y) { Int16(clamping: Int32($0) &- Int32($1)) }
  }

  /// `i16x8.sub_sat_u`: what is out of range becomes 0.
  @inlinable @inline(__always)
  public static func i16x8SubSatU(_ x: SIMD8<UInt16>, _ y: SIMD8<UInt16>) -> SIMD8<UInt16> {
    (x &- y).replacing(with: SIMD8<UInt16>(repeating: 0), where: x .< y)
  }

  /// `i16x8.min_s`
  @inlinable @inline(__always)
  public static func i16x8MinS(_ x: SIMD8<Int16>, _ y: SIMD8<Int16>) -> SIMD8<Int16> {
    x.replacing(with: y, where: y .< x)
  }

  /// `i16x8.min_u`
  @inlinable @inline(__always)
  public static func i16x8MinU(_ x: SIMD8<UInt16>, _ y: SIMD8<UInt16>) -> SIMD8<UInt16> {
    x.replacing(with: y, where: y .< x)
  }

  /// `i16x8.max_s`
  @inlinable @inline(__always)
  public static func i16x8MaxS(_ x: SIMD8<Int16>, _ y: SIMD8<Int16>) -> SIMD8<Int16> {
    x.replacing(with: y, where: y .> x)
  }

  /// `i16x8.max_u`
  @inlinable @inline(__always)
  public static func i16x8MaxU(_ x: SIMD8<UInt16>, _ y: SIMD8<UInt16>) -> SIMD8<UInt16> {
    x.replacing(with: y, where: y .> x)
  }

  /// `i16x8.avgr_u`: half the sum, rounded up.
  @inlinable @inline(__always)
  public static func i16x8AvgrU(_ x: SIMD8<UInt16>, _ y: SIMD8<UInt16>) -> SIMD8<UInt16> {
    (x | y) &- (x ^ y) &>> SIMD8<UInt16>(repeating: 1)
  }

  /// `i16x8.q15mulr_sat_s`: the product of numbers that count in 2^-15, rounded to the nearest, ties up. Only (-1)² is out
  /// of range and becomes the greatest number.
  @inlinable @inline(__always)
  public static func i16x8Q15mulrSatS(_ x: SIMD8<Int16>, _ y: SIMD8<Int16>) -> SIMD8<Int16> {
    let products = SIMD8<Int32>(truncatingIfNeeded: x) &* SIMD8<Int32>(truncatingIfNeeded: y)
    let rounded = (products &+ SIMD8<Int32>(repeating: 0x4000)) &>> SIMD8<Int32>(repeating: 15)
    return lanes(clamped(rounded, -32_768, 32_767)) { Int16(truncatingIfNeeded: $0) }
  }

  /// `i16x8.shl`, by `y` modulo 16.
  @inlinable @inline(__always)
  public static func i16x8Shl(_ x: SIMD8<UInt16>, _ y: UInt32) -> SIMD8<UInt16> {
    x &<< SIMD8<UInt16>(repeating: UInt16(truncatingIfNeeded: y))
  }

  /// `i16x8.shr_s`: fills with the sign; by `y` modulo 16.
  @inlinable @inline(__always)
  public static func i16x8ShrS(_ x: SIMD8<Int16>, _ y: UInt32) -> SIMD8<Int16> {
    x &>> SIMD8<Int16>(repeating: Int16(truncatingIfNeeded: y))
  }

  /// `i16x8.shr_u`: fills with zeros; by `y` modulo 16.
  @inlinable @inline(__always)
  public static func i16x8ShrU(_ x: SIMD8<UInt16>, _ y: UInt32) -> SIMD8<UInt16> {
    x &>> SIMD8<UInt16>(repeating: UInt16(truncatingIfNeeded: y))
  }
}

// i32x4.

extension Semantics {
  /// `i32x4.abs`; the least number stays as it is.
  @inlinable @inline(__always)
  public static func i32x4Abs(_ x: SIMD4<Int32>) -> SIMD4<Int32> {
    let sign = x &>> SIMD4<Int32>(repeating: 31)
    return (x ^ sign) &- sign
  }

  /// `i32x4.neg`
  @inlinable @inline(__always)
  public static func i32x4Neg(_ x: SIMD4<UInt32>) -> SIMD4<UInt32> { SIMD4<UInt32>(repeating: 0) &- x }

  /// `i32x4.add`, modulo 2^32.
  @inlinable @inline(__always)
  public static func i32x4Add(_ x: SIMD4<UInt32>, _ y: SIMD4<UInt32>) -> SIMD4<UInt32> { x &+ y }

  /// `i32x4.sub`, modulo 2^32.
  @inlinable @inline(__always)
  public static func i32x4Sub(_ x: SIMD4<UInt32>, _ y: SIMD4<UInt32>) -> SIMD4<UInt32> { x &- y }

  /// `i32x4.mul`, modulo 2^32.
  @inlinable @inline(__always)
  public static func i32x4Mul(_ x: SIMD4<UInt32>, _ y: SIMD4<UInt32>) -> SIMD4<UInt32> { x &* y }

  /// `i32x4.min_s`
  @inlinable @inline(__always)
  public static func i32x4MinS(_ x: SIMD4<Int32>, _ y: SIMD4<Int32>) -> SIMD4<Int32> {
    x.replacing(with: y, where: y .< x)
  }

  /// `i32x4.min_u`
  @inlinable @inline(__always)
  public static func i32x4MinU(_ x: SIMD4<UInt32>, _ y: SIMD4<UInt32>) -> SIMD4<UInt32> {
    x.replacing(with: y, where: y .< x)
  }

  /// `i32x4.max_s`
  @inlinable @inline(__always)
  public static func i32x4MaxS(_ x: SIMD4<Int32>, _ y: SIMD4<Int32>) -> SIMD4<Int32> {
    x.replacing(with: y, where: y .> x)
  }

  /// `i32x4.max_u`
  @inlinable @inline(__always)
  public static func i32x4MaxU(_ x: SIMD4<UInt32>, _ y: SIMD4<UInt32>) -> SIMD4<UInt32> {
    x.replacing(with: y, where: y .> x)
  }

  /// `i32x4.shl`, by `y` modulo 32.
  @inlinable @inline(__always)
  public static func i32x4Shl(_ x: SIMD4<UInt32>, _ y: UInt32) -> SIMD4<UInt32> { x &<< SIMD4<UInt32>(repeating: y) }

  /// `i32x4.shr_s`: fills with the sign; by `y` modulo 32.
  @inlinable @inline(__always)
  public static func i32x4ShrS(_ x: SIMD4<Int32>, _ y: UInt32) -> SIMD4<Int32> {
    x &>> SIMD4<Int32>(repeating: Int32(truncatingIfNeeded: y))
  }

  /// `i32x4.shr_u`: fills with zeros; by `y` modulo 32.
  @inlinable @inline(__always)
  public static func i32x4ShrU(_ x: SIMD4<UInt32>, _ y: UInt32) -> SIMD4<UInt32> { x &>> SIMD4<UInt32>(repeating: y) }
}

// i64x2.

extension Semantics {
  /// `i64x2.abs`; the least number stays as it is.
  @inlinable @inline(__always)
  public static func i64x2Abs(_ x: SIMD2<Int64>) -> SIMD2<Int64> {
    let sign = x &>> SIMD2<Int64>(repeating: 63)
    return (x ^ sign) &- sign
  }

  /// `i64x2.neg`
  @inlinable @inline(__always)
  public static func i64x2Neg(_ x: SIMD2<UInt64>) -> SIMD2<UInt64> { SIMD2<UInt64>(repeating: 0) &- x }

  /// `i64x2.add`, modulo 2^64.
  @inlinable @inline(__always)
  public static func i64x2Add(_ x: SIMD2<UInt64>, _ y: SIMD2<UInt64>) -> SIMD2<UInt64> { x &+ y }

  /// `i64x2.sub`, modulo 2^64.
  @inlinable @inline(__always)
  public static func i64x2Sub(_ x: SIMD2<UInt64>, _ y: SIMD2<UInt64>) -> SIMD2<UInt64> { x &- y }

  /// `i64x2.mul`, modulo 2^64.
  @inlinable @inline(__always)
  public static func i64x2Mul(_ x: SIMD2<UInt64>, _ y: SIMD2<UInt64>) -> SIMD2<UInt64> { x &* y }

  /// `i64x2.shl`, by `y` modulo 64.
  @inlinable @inline(__always)
  public static func i64x2Shl(_ x: SIMD2<UInt64>, _ y: UInt32) -> SIMD2<UInt64> {
    x &<< SIMD2<UInt64>(repeating: UInt64(truncatingIfNeeded: y))
  }

  /// `i64x2.shr_s`: fills with the sign; by `y` modulo 64.
  @inlinable @inline(__always)
  public static func i64x2ShrS(_ x: SIMD2<Int64>, _ y: UInt32) -> SIMD2<Int64> {
    x &>> SIMD2<Int64>(repeating: Int64(truncatingIfNeeded: y))
  }

  /// `i64x2.shr_u`: fills with zeros; by `y` modulo 64.
  @inlinable @inline(__always)
  public static func i64x2ShrU(_ x: SIMD2<UInt64>, _ y: UInt32) -> SIMD2<UInt64> {
    x &>> SIMD2<UInt64>(repeating: UInt64(truncatingIfNeeded: y))
  }
}
