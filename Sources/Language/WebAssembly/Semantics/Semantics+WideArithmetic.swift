// What the instructions of the wide-arithmetic proposal compute. A number of 128 bits is its lower and its upper half.

extension Semantics {
  /// `i64.add128`, modulo 2^128.
  @inlinable @inline(__always)
  public static func i64Add128(
    _ aLow: UInt64, _ aHigh: UInt64, _ bLow: UInt64, _ bHigh: UInt64
  ) -> (UInt64, UInt64) {
    let (low, carry) = aLow.addingReportingOverflow(bLow)
    return (low, aHigh &+ bHigh &+ (carry ? 1 : 0))
  }

  /// `i64.sub128`, modulo 2^128.
  @inlinable @inline(__always)
  public static func i64Sub128(
    _ aLow: UInt64, _ aHigh: UInt64, _ bLow: UInt64, _ bHigh: UInt64
  ) -> (UInt64, UInt64) {
    let (low, borrow) = aLow.subtractingReportingOverflow(bLow)
    return (low, aHigh &- bHigh &- (borrow ? 1 : 0))
  }

  /// `i64.mul_wide_s`: the whole product of signed numbers.
  @inlinable @inline(__always)
  public static func i64MulWideS(_ x: UInt64, _ y: UInt64) -> (UInt64, UInt64) {
    let product = Int64(bitPattern: x).multipliedFullWidth(by: Int64(bitPattern: y))
    return (product.low, UInt64(bitPattern: product.high))
  }

  /// `i64.mul_wide_u`: the whole product of unsigned numbers.
  @inlinable @inline(__always)
  public static func i64MulWideU(_ x: UInt64, _ y: UInt64) -> (UInt64, UInt64) {
    let product = x.multipliedFullWidth(by: y)
    return (product.low, product.high)
  }
}
