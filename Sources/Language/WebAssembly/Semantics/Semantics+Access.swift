// What scalar loads make of the bytes they read, and what scalar stores write (Wasm 3.0 §4.6.12). The type of the parameter
// of a load, and that of the result of a store, is as wide as the access.

// Loads.

extension Semantics {
  /// `i32.load`
  @inlinable @inline(__always)
  public static func i32Load(_ raw: UInt32) -> UInt32 { raw }

  /// `i64.load`
  @inlinable @inline(__always)
  public static func i64Load(_ raw: UInt64) -> UInt64 { raw }

  /// `f32.load`
  @inlinable @inline(__always)
  public static func f32Load(_ raw: Float) -> Float { raw }

  /// `f64.load`
  @inlinable @inline(__always)
  public static func f64Load(_ raw: Double) -> Double { raw }

  /// `i32.load8_s`
  @inlinable @inline(__always)
  public static func i32Load8S(_ raw: Int8) -> UInt32 { UInt32(truncatingIfNeeded: raw) }

  /// `i32.load8_u`
  @inlinable @inline(__always)
  public static func i32Load8U(_ raw: UInt8) -> UInt32 { UInt32(raw) }

  /// `i32.load16_s`
  @inlinable @inline(__always)
  public static func i32Load16S(_ raw: Int16) -> UInt32 { UInt32(truncatingIfNeeded: raw) }

  /// `i32.load16_u`
  @inlinable @inline(__always)
  public static func i32Load16U(_ raw: UInt16) -> UInt32 { UInt32(raw) }

  /// `i64.load8_s`
  @inlinable @inline(__always)
  public static func i64Load8S(_ raw: Int8) -> UInt64 { UInt64(truncatingIfNeeded: raw) }

  /// `i64.load8_u`
  @inlinable @inline(__always)
  public static func i64Load8U(_ raw: UInt8) -> UInt64 { UInt64(raw) }

  /// `i64.load16_s`
  @inlinable @inline(__always)
  public static func i64Load16S(_ raw: Int16) -> UInt64 { UInt64(truncatingIfNeeded: raw) }

  /// `i64.load16_u`
  @inlinable @inline(__always)
  public static func i64Load16U(_ raw: UInt16) -> UInt64 { UInt64(raw) }

  /// `i64.load32_s`
  @inlinable @inline(__always)
  public static func i64Load32S(_ raw: Int32) -> UInt64 { UInt64(truncatingIfNeeded: raw) }

  /// `i64.load32_u`
  @inlinable @inline(__always)
  public static func i64Load32U(_ raw: UInt32) -> UInt64 { UInt64(raw) }
}

// Stores.

extension Semantics {
  /// `i32.store`
  @inlinable @inline(__always)
  public static func i32Store(_ x: UInt32) -> UInt32 { x }

  /// `i64.store`
  @inlinable @inline(__always)
  public static func i64Store(_ x: UInt64) -> UInt64 { x }

  /// `f32.store`
  @inlinable @inline(__always)
  public static func f32Store(_ x: Float) -> Float { x }

  /// `f64.store`
  @inlinable @inline(__always)
  public static func f64Store(_ x: Double) -> Double { x }

  /// `i32.store8`
  @inlinable @inline(__always)
  public static func i32Store8(_ x: UInt32) -> UInt8 { UInt8(truncatingIfNeeded: x) }

  /// `i32.store16`
  @inlinable @inline(__always)
  public static func i32Store16(_ x: UInt32) -> UInt16 { UInt16(truncatingIfNeeded: x) }

  /// `i64.store8`
  @inlinable @inline(__always)
  public static func i64Store8(_ x: UInt64) -> UInt8 { UInt8(truncatingIfNeeded: x) }

  /// `i64.store16`
  @inlinable @inline(__always)
  public static func i64Store16(_ x: UInt64) -> UInt16 { UInt16(truncatingIfNeeded: x) }

  /// `i64.store32`
  @inlinable @inline(__always)
  public static func i64Store32(_ x: UInt64) -> UInt32 { UInt32(truncatingIfNeeded: x) }
}
