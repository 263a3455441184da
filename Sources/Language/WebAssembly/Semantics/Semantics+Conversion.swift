// What the conversions between numbers compute (Wasm 3.0 §4.3.4).

// Between integers.

extension Semantics {
  /// `i32.wrap_i64`: the lower half.
  @inlinable @inline(__always)
  public static func i32WrapI64(_ x: UInt64) -> UInt32 { UInt32(truncatingIfNeeded: x) }

  /// `i64.extend_i32_s`
  @inlinable @inline(__always)
  public static func i64ExtendI32S(_ x: UInt32) -> UInt64 { UInt64(truncatingIfNeeded: Int32(bitPattern: x)) }

  /// `i64.extend_i32_u`
  @inlinable @inline(__always)
  public static func i64ExtendI32U(_ x: UInt32) -> UInt64 { UInt64(x) }
}

// From floats to integers, rounded towards zero. The bounds are the floats next to the range of the result on either
// side; the standard library compares with the same ones, so that its own checks vanish.

extension Semantics {
  /// `i32.trunc_f32_s`
  @inlinable @inline(__always)
  public static func i32TruncF32S(_ x: Float) throws(NumericTrap) -> UInt32 { try i32TruncF32SOrTrap(x).get() }

  /// `i32TruncF32S`, with the trap as a value.
  @inlinable @inline(__always)
  public static func i32TruncF32SOrTrap(_ x: Float) -> Result<UInt32, NumericTrap> {
    if x > -2_147_483_904 && x < 2_147_483_648 { return .success(UInt32(bitPattern: Int32(x))) }
    return .failure(x == x ? .integerOverflow : .invalidConversionToInteger)
  }

  /// `i32.trunc_f32_u`
  @inlinable @inline(__always)
  public static func i32TruncF32U(_ x: Float) throws(NumericTrap) -> UInt32 { try i32TruncF32UOrTrap(x).get() }

  /// `i32TruncF32U`, with the trap as a value.
  @inlinable @inline(__always)
  public static func i32TruncF32UOrTrap(_ x: Float) -> Result<UInt32, NumericTrap> {
    if x > -1 && x < 4_294_967_296 { return .success(UInt32(x)) }
    return .failure(x == x ? .integerOverflow : .invalidConversionToInteger)
  }

  /// `i32.trunc_f64_s`
  @inlinable @inline(__always)
  public static func i32TruncF64S(_ x: Double) throws(NumericTrap) -> UInt32 { try i32TruncF64SOrTrap(x).get() }

  /// `i32TruncF64S`, with the trap as a value.
  @inlinable @inline(__always)
  public static func i32TruncF64SOrTrap(_ x: Double) -> Result<UInt32, NumericTrap> {
    if x > -2_147_483_649 && x < 2_147_483_648 { return .success(UInt32(bitPattern: Int32(x))) }
    return .failure(x == x ? .integerOverflow : .invalidConversionToInteger)
  }

  /// `i32.trunc_f64_u`
  @inlinable @inline(__always)
  public static func i32TruncF64U(_ x: Double) throws(NumericTrap) -> UInt32 { try i32TruncF64UOrTrap(x).get() }

  /// `i32TruncF64U`, with the trap as a value.
  @inlinable @inline(__always)
  public static func i32TruncF64UOrTrap(_ x: Double) -> Result<UInt32, NumericTrap> {
    if x > -1 && x < 4_294_967_296 { return .success(UInt32(x)) }
    return .failure(x == x ? .integerOverflow : .invalidConversionToInteger)
  }

  /// `i64.trunc_f32_s`
  @inlinable @inline(__always)
  public static func i64TruncF32S(_ x: Float) throws(NumericTrap) -> UInt64 { try i64TruncF32SOrTrap(x).get() }

  /// `i64TruncF32S`, with the trap as a value.
  @inlinable @inline(__always)
  public static func i64TruncF32SOrTrap(_ x: Float) -> Result<UInt64, NumericTrap> {
    if x > -9_223_373_136_366_403_584 && x < 9_223_372_036_854_775_808 { return .success(UInt64(bitPattern: Int64(x))) }
    return .failure(x == x ? .integerOverflow : .invalidConversionToInteger)
  }

  /// `i64.trunc_f32_u`
  @inlinable @inline(__always)
  public static func i64TruncF32U(_ x: Float) throws(NumericTrap) -> UInt64 { try i64TruncF32UOrTrap(x).get() }

  /// `i64TruncF32U`, with the trap as a value.
  @inlinable @inline(__always)
  public static func i64TruncF32UOrTrap(_ x: Float) -> Result<UInt64, NumericTrap> {
    if x > -1 && x < 18_446_744_073_709_551_616 { return .success(UInt64(x)) }
    return .failure(x == x ? .integerOverflow : .invalidConversionToInteger)
  }

  /// `i64.trunc_f64_s`
  @inlinable @inline(__always)
  public static func i64TruncF64S(_ x: Double) throws(NumericTrap) -> UInt64 { try i64TruncF64SOrTrap(x).get() }

  /// `i64TruncF64S`, with the trap as a value.
  @inlinable @inline(__always)
  public static func i64TruncF64SOrTrap(_ x: Double) -> Result<UInt64, NumericTrap> {
    if x > -9_223_372_036_854_777_856 && x < 9_223_372_036_854_775_808 { return .success(UInt64(bitPattern: Int64(x))) }
    return .failure(x == x ? .integerOverflow : .invalidConversionToInteger)
  }

  /// `i64.trunc_f64_u`
  @inlinable @inline(__always)
  public static func i64TruncF64U(_ x: Double) throws(NumericTrap) -> UInt64 { try i64TruncF64UOrTrap(x).get() }

  /// `i64TruncF64U`, with the trap as a value.
  @inlinable @inline(__always)
  public static func i64TruncF64UOrTrap(_ x: Double) -> Result<UInt64, NumericTrap> {
    if x > -1 && x < 18_446_744_073_709_551_616 { return .success(UInt64(x)) }
    return .failure(x == x ? .integerOverflow : .invalidConversionToInteger)
  }
}

// From floats to integers, rounded towards zero: NaN becomes 0, and what is out of range the nearest bound.

extension Semantics {
  /// `i32.trunc_sat_f32_s`
  @inlinable @inline(__always)
  public static func i32TruncSatF32S(_ x: Float) -> UInt32 {
    if x > -2_147_483_904 && x < 2_147_483_648 { return UInt32(bitPattern: Int32(x)) }
    return x > 0 ? UInt32.max &>> 1 : x < 0 ? 1 &<< 31 : 0
  }

  /// `i32.trunc_sat_f32_u`
  @inlinable @inline(__always)
  public static func i32TruncSatF32U(_ x: Float) -> UInt32 {
    if x > -1 && x < 4_294_967_296 { return UInt32(x) }
    return x > 0 ? .max : 0
  }

  /// `i32.trunc_sat_f64_s`
  @inlinable @inline(__always)
  public static func i32TruncSatF64S(_ x: Double) -> UInt32 {
    if x > -2_147_483_649 && x < 2_147_483_648 { return UInt32(bitPattern: Int32(x)) }
    return x > 0 ? UInt32.max &>> 1 : x < 0 ? 1 &<< 31 : 0
  }

  /// `i32.trunc_sat_f64_u`
  @inlinable @inline(__always)
  public static func i32TruncSatF64U(_ x: Double) -> UInt32 {
    if x > -1 && x < 4_294_967_296 { return UInt32(x) }
    return x > 0 ? .max : 0
  }

  /// `i64.trunc_sat_f32_s`
  @inlinable @inline(__always)
  public static func i64TruncSatF32S(_ x: Float) -> UInt64 {
    if x > -9_223_373_136_366_403_584 && x < 9_223_372_036_854_775_808 { return UInt64(bitPattern: Int64(x)) }
    return x > 0 ? UInt64.max &>> 1 : x < 0 ? 1 &<< 63 : 0
  }

  /// `i64.trunc_sat_f32_u`
  @inlinable @inline(__always)
  public static func i64TruncSatF32U(_ x: Float) -> UInt64 {
    if x > -1 && x < 18_446_744_073_709_551_616 { return UInt64(x) }
    return x > 0 ? .max : 0
  }

  /// `i64.trunc_sat_f64_s`
  @inlinable @inline(__always)
  public static func i64TruncSatF64S(_ x: Double) -> UInt64 {
    if x > -9_223_372_036_854_777_856 && x < 9_223_372_036_854_775_808 { return UInt64(bitPattern: Int64(x)) }
    return x > 0 ? UInt64.max &>> 1 : x < 0 ? 1 &<< 63 : 0
  }

  /// `i64.trunc_sat_f64_u`
  @inlinable @inline(__always)
  public static func i64TruncSatF64U(_ x: Double) -> UInt64 {
    if x > -1 && x < 18_446_744_073_709_551_616 { return UInt64(x) }
    return x > 0 ? .max : 0
  }
}

// From integers to floats, rounded to the nearest, ties to even.

extension Semantics {
  /// `f32.convert_i32_s`
  @inlinable @inline(__always)
  public static func f32ConvertI32S(_ x: UInt32) -> Float { Float(Int32(bitPattern: x)) }

  /// `f32.convert_i32_u`
  @inlinable @inline(__always)
  public static func f32ConvertI32U(_ x: UInt32) -> Float { Float(x) }

  /// `f32.convert_i64_s`
  @inlinable @inline(__always)
  public static func f32ConvertI64S(_ x: UInt64) -> Float { Float(Int64(bitPattern: x)) }

  /// `f32.convert_i64_u`
  @inlinable @inline(__always)
  public static func f32ConvertI64U(_ x: UInt64) -> Float { Float(x) }

  /// `f64.convert_i32_s`
  @inlinable @inline(__always)
  public static func f64ConvertI32S(_ x: UInt32) -> Double { Double(Int32(bitPattern: x)) }

  /// `f64.convert_i32_u`
  @inlinable @inline(__always)
  public static func f64ConvertI32U(_ x: UInt32) -> Double { Double(x) }

  /// `f64.convert_i64_s`
  @inlinable @inline(__always)
  public static func f64ConvertI64S(_ x: UInt64) -> Double { Double(Int64(bitPattern: x)) }

  /// `f64.convert_i64_u`
  @inlinable @inline(__always)
  public static func f64ConvertI64U(_ x: UInt64) -> Double { Double(x) }
}

// Between floats.

extension Semantics {
  /// `f32.demote_f64`: rounded to the nearest, ties to even.
  @inlinable @inline(__always)
  public static func f32DemoteF64(_ x: Double) -> Float { Float(x) }

  /// `f64.promote_f32`
  @inlinable @inline(__always)
  public static func f64PromoteF32(_ x: Float) -> Double { Double(x) }
}

// The same bits.

extension Semantics {
  /// `i32.reinterpret_f32`
  @inlinable @inline(__always)
  public static func i32ReinterpretF32(_ x: Float) -> UInt32 { x.bitPattern }

  /// `i64.reinterpret_f64`
  @inlinable @inline(__always)
  public static func i64ReinterpretF64(_ x: Double) -> UInt64 { x.bitPattern }

  /// `f32.reinterpret_i32`
  @inlinable @inline(__always)
  public static func f32ReinterpretI32(_ x: UInt32) -> Float { Float(bitPattern: x) }

  /// `f64.reinterpret_i64`
  @inlinable @inline(__always)
  public static func f64ReinterpretI64(_ x: UInt64) -> Double { Double(bitPattern: x) }
}
