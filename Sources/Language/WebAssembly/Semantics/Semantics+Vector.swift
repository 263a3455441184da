// What vectors need in general. Lane by lane is said with `lanes`, which spells all lanes out, since the optimizer makes a
// vector instruction of equal expressions and not of a loop.

extension Semantics {
  /// The results for each lane.
  @inlinable @inline(__always)
  static func lanes<A: SIMDScalar, R: SIMDScalar>(_ x: SIMD16<A>, _ f: (A) -> R) -> SIMD16<R> {
    SIMD16(
      f(x[0]), f(x[1]), f(x[2]), f(x[3]), f(x[4]), f(x[5]), f(x[6]), f(x[7]), f(x[8]), f(x[9]), f(x[10]), f(x[11]),
      f(x[12]), f(x[13]), f(x[14]), f(x[15]))
  }

  /// The results for each lane.
  @inlinable @inline(__always)
  static func lanes<A: SIMDScalar, R: SIMDScalar>(_ x: SIMD8<A>, _ f: (A) -> R) -> SIMD8<R> {
    SIMD8(f(x[0]), f(x[1]), f(x[2]), f(x[3]), f(x[4]), f(x[5]), f(x[6]), f(x[7]))
  }

  /// The results for each lane.
  @inlinable @inline(__always)
  static func lanes<A: SIMDScalar, R: SIMDScalar>(_ x: SIMD4<A>, _ f: (A) -> R) -> SIMD4<R> {
    SIMD4(f(x[0]), f(x[1]), f(x[2]), f(x[3]))
  }

  /// The results for each lane.
  @inlinable @inline(__always)
  static func lanes<A: SIMDScalar, R: SIMDScalar>(_ x: SIMD2<A>, _ f: (A) -> R) -> SIMD2<R> { SIMD2(f(x[0]), f(x[1])) }

  /// The results for each pair of lanes.
  @inlinable @inline(__always)
  static func lanes<A: SIMDScalar, R: SIMDScalar>(_ x: SIMD16<A>, _ y: SIMD16<A>, _ f: (A, A) -> R) -> SIMD16<R> {
    SIMD16(
      f(x[0], y[0]), f(x[1], y[1]), f(x[2], y[2]), f(x[3], y[3]), f(x[4], y[4]), f(x[5], y[5]), f(x[6], y[6]),
      f(x[7], y[7]), f(x[8], y[8]), f(x[9], y[9]), f(x[10], y[10]), f(x[11], y[11]), f(x[12], y[12]), f(x[13], y[13]),
      f(x[14], y[14]), f(x[15], y[15]))
  }

  /// The results for each pair of lanes.
  @inlinable @inline(__always)
  static func lanes<A: SIMDScalar, R: SIMDScalar>(_ x: SIMD8<A>, _ y: SIMD8<A>, _ f: (A, A) -> R) -> SIMD8<R> {
    SIMD8(
      f(x[0], y[0]), f(x[1], y[1]), f(x[2], y[2]), f(x[3], y[3]), f(x[4], y[4]), f(x[5], y[5]), f(x[6], y[6]),
      f(x[7], y[7]))
  }

  /// The lanes of `x`, then those of `y`.
  @inlinable @inline(__always)
  static func joined<A: SIMDScalar>(_ x: SIMD4<A>, _ y: SIMD4<A>) -> SIMD8<A> {
    SIMD8(x[0], x[1], x[2], x[3], y[0], y[1], y[2], y[3])
  }

  /// The lanes of `x`, then those of `y`.
  @inlinable @inline(__always)
  static func joined<A: SIMDScalar>(_ x: SIMD8<A>, _ y: SIMD8<A>) -> SIMD16<A> {
    SIMD16(x[0], x[1], x[2], x[3], x[4], x[5], x[6], x[7], y[0], y[1], y[2], y[3], y[4], y[5], y[6], y[7])
  }

  /// What is out of range becomes the nearest bound.
  @inlinable @inline(__always)
  static func clamped(_ x: SIMD16<Int16>, _ least: Int16, _ greatest: Int16) -> SIMD16<Int16> {
    let lower = SIMD16<Int16>(repeating: least)
    let upper = SIMD16<Int16>(repeating: greatest)
    let limited = x.replacing(with: upper, where: upper .< x)
    return limited.replacing(with: lower, where: limited .< lower)
  }

  /// What is out of range becomes the nearest bound.
  @inlinable @inline(__always)
  static func clamped(_ x: SIMD8<Int32>, _ least: Int32, _ greatest: Int32) -> SIMD8<Int32> {
    let lower = SIMD8<Int32>(repeating: least)
    let upper = SIMD8<Int32>(repeating: greatest)
    let limited = x.replacing(with: upper, where: upper .< x)
    return limited.replacing(with: lower, where: limited .< lower)
  }

  /// All bits 1 where the mask holds.
  @inlinable @inline(__always)
  static func ones(_ mask: SIMDMask<SIMD16<Int8>>) -> SIMD16<Int8> {
    SIMD16<Int8>(repeating: 0).replacing(with: SIMD16<Int8>(repeating: -1), where: mask)
  }

  /// All bits 1 where the mask holds.
  @inlinable @inline(__always)
  static func ones(_ mask: SIMDMask<SIMD8<Int16>>) -> SIMD8<Int16> {
    SIMD8<Int16>(repeating: 0).replacing(with: SIMD8<Int16>(repeating: -1), where: mask)
  }

  /// All bits 1 where the mask holds.
  @inlinable @inline(__always)
  static func ones(_ mask: SIMDMask<SIMD4<Int32>>) -> SIMD4<Int32> {
    SIMD4<Int32>(repeating: 0).replacing(with: SIMD4<Int32>(repeating: -1), where: mask)
  }

  /// All bits 1 where the mask holds.
  @inlinable @inline(__always)
  static func ones(_ mask: SIMDMask<SIMD2<Int64>>) -> SIMD2<Int64> {
    SIMD2<Int64>(repeating: 0).replacing(with: SIMD2<Int64>(repeating: -1), where: mask)
  }

  /// The same bits.
  @inlinable @inline(__always)
  static func bits(_ x: SIMD4<Float>) -> SIMD4<UInt32> { lanes(x) { $0.bitPattern } }

  /// The same bits.
  @inlinable @inline(__always)
  static func float(_ x: SIMD4<UInt32>) -> SIMD4<Float> { lanes(x) { Float(bitPattern: $0) } }

  /// The same bits.
  @inlinable @inline(__always)
  static func bits(_ x: SIMD2<Double>) -> SIMD2<UInt64> { lanes(x) { $0.bitPattern } }

  /// The same bits.
  @inlinable @inline(__always)
  static func float(_ x: SIMD2<UInt64>) -> SIMD2<Double> { lanes(x) { Double(bitPattern: $0) } }
}
