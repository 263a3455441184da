// What the instructions on i32 and i64 compute (Wasm 3.0 §4.3.2).

// Arithmetic on i32.

extension Semantics {
  /// `i32.clz`: the number of leading zero bits, 32 for zero.
  @inlinable @inline(__always)
  public static func i32Clz(_ x: UInt32) -> UInt32 { UInt32(truncatingIfNeeded: x.leadingZeroBitCount) }

  /// `i32.ctz`: the number of trailing zero bits, 32 for zero.
  @inlinable @inline(__always)
  public static func i32Ctz(_ x: UInt32) -> UInt32 { UInt32(truncatingIfNeeded: x.trailingZeroBitCount) }

  /// `i32.popcnt`: the number of bits that are 1.
  @inlinable @inline(__always)
  public static func i32Popcnt(_ x: UInt32) -> UInt32 { UInt32(truncatingIfNeeded: x.nonzeroBitCount) }

  /// `i32.add`, modulo 2^32.
  @inlinable @inline(__always)
  public static func i32Add(_ x: UInt32, _ y: UInt32) -> UInt32 { x &+ y }

  /// `i32.sub`, modulo 2^32.
  @inlinable @inline(__always)
  public static func i32Sub(_ x: UInt32, _ y: UInt32) -> UInt32 { x &- y }

  /// `i32.mul`, modulo 2^32.
  @inlinable @inline(__always)
  public static func i32Mul(_ x: UInt32, _ y: UInt32) -> UInt32 { x &* y }

  /// `i32.div_s`: the quotient rounded towards zero.
  @inlinable @inline(__always)
  public static func i32DivS(_ x: UInt32, _ y: UInt32) throws(NumericTrap) -> UInt32 { try i32DivSOrTrap(x, y).get() }

  /// `i32DivS`, with the trap as a value.
  @inlinable @inline(__always)
  public static func i32DivSOrTrap(_ x: UInt32, _ y: UInt32) -> Result<UInt32, NumericTrap> {
    if y == 0 { return .failure(.integerDivideByZero) }
    if x == 1 &<< 31 && y == .max { return .failure(.integerOverflow) }
    return .success(UInt32(bitPattern: Int32(bitPattern: x) / Int32(bitPattern: y)))
  }

  /// `i32.div_u`: the quotient rounded towards zero.
  @inlinable @inline(__always)
  public static func i32DivU(_ x: UInt32, _ y: UInt32) throws(NumericTrap) -> UInt32 { try i32DivUOrTrap(x, y).get() }

  /// `i32DivU`, with the trap as a value.
  @inlinable @inline(__always)
  public static func i32DivUOrTrap(_ x: UInt32, _ y: UInt32) -> Result<UInt32, NumericTrap> {
    y == 0 ? .failure(.integerDivideByZero) : .success(x / y)
  }

  /// `i32.rem_s`: the remainder, with the sign of the dividend. Of a division by -1 it is 0, also where the quotient
  /// overflows.
  @inlinable @inline(__always)
  public static func i32RemS(_ x: UInt32, _ y: UInt32) throws(NumericTrap) -> UInt32 { try i32RemSOrTrap(x, y).get() }

  /// `i32RemS`, with the trap as a value.
  @inlinable @inline(__always)
  public static func i32RemSOrTrap(_ x: UInt32, _ y: UInt32) -> Result<UInt32, NumericTrap> {
    if y == 0 { return .failure(.integerDivideByZero) }
    if y == .max { return .success(0) }
    return .success(UInt32(bitPattern: Int32(bitPattern: x) % Int32(bitPattern: y)))
  }

  /// `i32.rem_u`: the remainder.
  @inlinable @inline(__always)
  public static func i32RemU(_ x: UInt32, _ y: UInt32) throws(NumericTrap) -> UInt32 { try i32RemUOrTrap(x, y).get() }

  /// `i32RemU`, with the trap as a value.
  @inlinable @inline(__always)
  public static func i32RemUOrTrap(_ x: UInt32, _ y: UInt32) -> Result<UInt32, NumericTrap> {
    y == 0 ? .failure(.integerDivideByZero) : .success(x % y)
  }

  /// `i32.and`
  @inlinable @inline(__always)
  public static func i32And(_ x: UInt32, _ y: UInt32) -> UInt32 { x & y }

  /// `i32.or`
  @inlinable @inline(__always)
  public static func i32Or(_ x: UInt32, _ y: UInt32) -> UInt32 { x | y }

  /// `i32.xor`
  @inlinable @inline(__always)
  public static func i32Xor(_ x: UInt32, _ y: UInt32) -> UInt32 { x ^ y }

  /// `i32.shl`, by `y` modulo 32.
  @inlinable @inline(__always)
  public static func i32Shl(_ x: UInt32, _ y: UInt32) -> UInt32 { x &<< y }

  /// `i32.shr_s`: fills with the sign; by `y` modulo 32.
  @inlinable @inline(__always)
  public static func i32ShrS(_ x: UInt32, _ y: UInt32) -> UInt32 {
    UInt32(bitPattern: Int32(bitPattern: x) &>> Int32(bitPattern: y))
  }

  /// `i32.shr_u`: fills with zeros; by `y` modulo 32.
  @inlinable @inline(__always)
  public static func i32ShrU(_ x: UInt32, _ y: UInt32) -> UInt32 { x &>> y }

  /// `i32.rotl`, by `y` modulo 32.
  @inlinable @inline(__always)
  public static func i32Rotl(_ x: UInt32, _ y: UInt32) -> UInt32 { x &<< y | x &>> (0 &- y) }

  /// `i32.rotr`, by `y` modulo 32.
  @inlinable @inline(__always)
  public static func i32Rotr(_ x: UInt32, _ y: UInt32) -> UInt32 { x &>> y | x &<< (0 &- y) }

  /// `i32.extend8_s`: the lower 8 bits with their sign.
  @inlinable @inline(__always)
  public static func i32Extend8S(_ x: UInt32) -> UInt32 { UInt32(truncatingIfNeeded: Int8(truncatingIfNeeded: x)) }

  /// `i32.extend16_s`: the lower 16 bits with their sign.
  @inlinable @inline(__always)
  public static func i32Extend16S(_ x: UInt32) -> UInt32 { UInt32(truncatingIfNeeded: Int16(truncatingIfNeeded: x)) }
}

// Comparisons of i32.

extension Semantics {
  /// `i32.eqz`
  @inlinable @inline(__always)
  public static func i32Eqz(_ x: UInt32) -> Bool { x == 0 }

  /// `i32.eq`
  @inlinable @inline(__always)
  public static func i32Eq(_ x: UInt32, _ y: UInt32) -> Bool { x == y }

  /// `i32.ne`
  @inlinable @inline(__always)
  public static func i32Ne(_ x: UInt32, _ y: UInt32) -> Bool { x != y }

  /// `i32.lt_s`
  @inlinable @inline(__always)
  public static func i32LtS(_ x: UInt32, _ y: UInt32) -> Bool { Int32(bitPattern: x) < Int32(bitPattern: y) }

  /// `i32.lt_u`
  @inlinable @inline(__always)
  public static func i32LtU(_ x: UInt32, _ y: UInt32) -> Bool { x < y }

  /// `i32.gt_s`
  @inlinable @inline(__always)
  public static func i32GtS(_ x: UInt32, _ y: UInt32) -> Bool { Int32(bitPattern: x) > Int32(bitPattern: y) }

  /// `i32.gt_u`
  @inlinable @inline(__always)
  public static func i32GtU(_ x: UInt32, _ y: UInt32) -> Bool { x > y }

  /// `i32.le_s`
  @inlinable @inline(__always)
  public static func i32LeS(_ x: UInt32, _ y: UInt32) -> Bool { Int32(bitPattern: x) <= Int32(bitPattern: y) }

  /// `i32.le_u`
  @inlinable @inline(__always)
  public static func i32LeU(_ x: UInt32, _ y: UInt32) -> Bool { x <= y }

  /// `i32.ge_s`
  @inlinable @inline(__always)
  public static func i32GeS(_ x: UInt32, _ y: UInt32) -> Bool { Int32(bitPattern: x) >= Int32(bitPattern: y) }

  /// `i32.ge_u`
  @inlinable @inline(__always)
  public static func i32GeU(_ x: UInt32, _ y: UInt32) -> Bool { x >= y }
}

// Arithmetic on i64.

extension Semantics {
  /// `i64.clz`: the number of leading zero bits, 64 for zero.
  @inlinable @inline(__always)
  public static func i64Clz(_ x: UInt64) -> UInt64 { UInt64(truncatingIfNeeded: x.leadingZeroBitCount) }

  /// `i64.ctz`: the number of trailing zero bits, 64 for zero.
  @inlinable @inline(__always)
  public static func i64Ctz(_ x: UInt64) -> UInt64 { UInt64(truncatingIfNeeded: x.trailingZeroBitCount) }

  /// `i64.popcnt`: the number of bits that are 1.
  @inlinable @inline(__always)
  public static func i64Popcnt(_ x: UInt64) -> UInt64 { UInt64(truncatingIfNeeded: x.nonzeroBitCount) }

  /// `i64.add`, modulo 2^64.
  @inlinable @inline(__always)
  public static func i64Add(_ x: UInt64, _ y: UInt64) -> UInt64 { x &+ y }

  /// `i64.sub`, modulo 2^64.
  @inlinable @inline(__always)
  public static func i64Sub(_ x: UInt64, _ y: UInt64) -> UInt64 { x &- y }

  /// `i64.mul`, modulo 2^64.
  @inlinable @inline(__always)
  public static func i64Mul(_ x: UInt64, _ y: UInt64) -> UInt64 { x &* y }

  /// `i64.div_s`: the quotient rounded towards zero.
  @inlinable @inline(__always)
  public static func i64DivS(_ x: UInt64, _ y: UInt64) throws(NumericTrap) -> UInt64 { try i64DivSOrTrap(x, y).get() }

  /// `i64DivS`, with the trap as a value.
  @inlinable @inline(__always)
  public static func i64DivSOrTrap(_ x: UInt64, _ y: UInt64) -> Result<UInt64, NumericTrap> {
    if y == 0 { return .failure(.integerDivideByZero) }
    if x == 1 &<< 63 && y == .max { return .failure(.integerOverflow) }
    return .success(UInt64(bitPattern: Int64(bitPattern: x) / Int64(bitPattern: y)))
  }

  /// `i64.div_u`: the quotient rounded towards zero.
  @inlinable @inline(__always)
  public static func i64DivU(_ x: UInt64, _ y: UInt64) throws(NumericTrap) -> UInt64 { try i64DivUOrTrap(x, y).get() }

  /// `i64DivU`, with the trap as a value.
  @inlinable @inline(__always)
  public static func i64DivUOrTrap(_ x: UInt64, _ y: UInt64) -> Result<UInt64, NumericTrap> {
    y == 0 ? .failure(.integerDivideByZero) : .success(x / y)
  }

  /// `i64.rem_s`: the remainder, with the sign of the dividend. Of a division by -1 it is 0, also where the quotient
  /// overflows.
  @inlinable @inline(__always)
  public static func i64RemS(_ x: UInt64, _ y: UInt64) throws(NumericTrap) -> UInt64 { try i64RemSOrTrap(x, y).get() }

  /// `i64RemS`, with the trap as a value.
  @inlinable @inline(__always)
  public static func i64RemSOrTrap(_ x: UInt64, _ y: UInt64) -> Result<UInt64, NumericTrap> {
    if y == 0 { return .failure(.integerDivideByZero) }
    if y == .max { return .success(0) }
    return .success(UInt64(bitPattern: Int64(bitPattern: x) % Int64(bitPattern: y)))
  }

  /// `i64.rem_u`: the remainder.
  @inlinable @inline(__always)
  public static func i64RemU(_ x: UInt64, _ y: UInt64) throws(NumericTrap) -> UInt64 { try i64RemUOrTrap(x, y).get() }

  /// `i64RemU`, with the trap as a value.
  @inlinable @inline(__always)
  public static func i64RemUOrTrap(_ x: UInt64, _ y: UInt64) -> Result<UInt64, NumericTrap> {
    y == 0 ? .failure(.integerDivideByZero) : .success(x % y)
  }

  /// `i64.and`
  @inlinable @inline(__always)
  public static func i64And(_ x: UInt64, _ y: UInt64) -> UInt64 { x & y }

  /// `i64.or`
  @inlinable @inline(__always)
  public static func i64Or(_ x: UInt64, _ y: UInt64) -> UInt64 { x | y }

  /// `i64.xor`
  @inlinable @inline(__always)
  public static func i64Xor(_ x: UInt64, _ y: UInt64) -> UInt64 { x ^ y }

  /// `i64.shl`, by `y` modulo 64.
  @inlinable @inline(__always)
  public static func i64Shl(_ x: UInt64, _ y: UInt64) -> UInt64 { x &<< y }

  /// `i64.shr_s`: fills with the sign; by `y` modulo 64.
  @inlinable @inline(__always)
  public static func i64ShrS(_ x: UInt64, _ y: UInt64) -> UInt64 {
    UInt64(bitPattern: Int64(bitPattern: x) &>> Int64(bitPattern: y))
  }

  /// `i64.shr_u`: fills with zeros; by `y` modulo 64.
  @inlinable @inline(__always)
  public static func i64ShrU(_ x: UInt64, _ y: UInt64) -> UInt64 { x &>> y }

  /// `i64.rotl`, by `y` modulo 64.
  @inlinable @inline(__always)
  public static func i64Rotl(_ x: UInt64, _ y: UInt64) -> UInt64 { x &<< y | x &>> (0 &- y) }

  /// `i64.rotr`, by `y` modulo 64.
  @inlinable @inline(__always)
  public static func i64Rotr(_ x: UInt64, _ y: UInt64) -> UInt64 { x &>> y | x &<< (0 &- y) }

  /// `i64.extend8_s`: the lower 8 bits with their sign.
  @inlinable @inline(__always)
  public static func i64Extend8S(_ x: UInt64) -> UInt64 { UInt64(truncatingIfNeeded: Int8(truncatingIfNeeded: x)) }

  /// `i64.extend16_s`: the lower 16 bits with their sign.
  @inlinable @inline(__always)
  public static func i64Extend16S(_ x: UInt64) -> UInt64 { UInt64(truncatingIfNeeded: Int16(truncatingIfNeeded: x)) }

  /// `i64.extend32_s`: the lower 32 bits with their sign.
  @inlinable @inline(__always)
  public static func i64Extend32S(_ x: UInt64) -> UInt64 { UInt64(truncatingIfNeeded: Int32(truncatingIfNeeded: x)) }
}

// Comparisons of i64.

extension Semantics {
  /// `i64.eqz`
  @inlinable @inline(__always)
  public static func i64Eqz(_ x: UInt64) -> Bool { x == 0 }

  /// `i64.eq`
  @inlinable @inline(__always)
  public static func i64Eq(_ x: UInt64, _ y: UInt64) -> Bool { x == y }

  /// `i64.ne`
  @inlinable @inline(__always)
  public static func i64Ne(_ x: UInt64, _ y: UInt64) -> Bool { x != y }

  /// `i64.lt_s`
  @inlinable @inline(__always)
  public static func i64LtS(_ x: UInt64, _ y: UInt64) -> Bool { Int64(bitPattern: x) < Int64(bitPattern: y) }

  /// `i64.lt_u`
  @inlinable @inline(__always)
  public static func i64LtU(_ x: UInt64, _ y: UInt64) -> Bool { x < y }

  /// `i64.gt_s`
  @inlinable @inline(__always)
  public static func i64GtS(_ x: UInt64, _ y: UInt64) -> Bool { Int64(bitPattern: x) > Int64(bitPattern: y) }

  /// `i64.gt_u`
  @inlinable @inline(__always)
  public static func i64GtU(_ x: UInt64, _ y: UInt64) -> Bool { x > y }

  /// `i64.le_s`
  @inlinable @inline(__always)
  public static func i64LeS(_ x: UInt64, _ y: UInt64) -> Bool { Int64(bitPattern: x) <= Int64(bitPattern: y) }

  /// `i64.le_u`
  @inlinable @inline(__always)
  public static func i64LeU(_ x: UInt64, _ y: UInt64) -> Bool { x <= y }

  /// `i64.ge_s`
  @inlinable @inline(__always)
  public static func i64GeS(_ x: UInt64, _ y: UInt64) -> Bool { Int64(bitPattern: x) >= Int64(bitPattern: y) }

  /// `i64.ge_u`
  @inlinable @inline(__always)
  public static func i64GeU(_ x: UInt64, _ y: UInt64) -> Bool { x >= y }
}
