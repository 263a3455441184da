public import Runtime
public import WebAssembly

/// A Swift type that stands for a type of values of guests (Wasm 3.0 §2.3), as a parameter or a result.
///
/// `Int32`, `UInt32` and `Bool` stand for `i32`, `Int64` and `UInt64` for `i64`, `Float` for `f32`, `Double` for `f64`,
/// `V128` for `v128`, and `Reference` for references. A type of your own can join them:
///
/// ```swift
/// enum Level: Int32, WebAssemblyType {
///   case debug, info, error
///   static var webAssemblyType: ValueType { .i32 }
///   init(webAssemblyValue value: Value) throws(Trap) {
///     guard let level = Level(rawValue: try Int32(webAssemblyValue: value)) else { throw Trap(.host, "no such level") }
///     self = level
///   }
///   var webAssemblyValue: Value { rawValue.webAssemblyValue }
/// }
/// linker.function("env", "log") { (level: Level) in … }
/// ```
public protocol WebAssemblyType: Sendable, SendableMetatype {
  /// The type of the guest's values.
  static var webAssemblyType: ValueType { get }
  /// Whether values of another type, too, may become values of this one; only those of `webAssemblyType` if not stated.
  static func accepts(_ type: ValueType) -> Bool
  /// Converts a value from a guest.
  /// - Parameter value: A value of `webAssemblyType`, whatever a guest chooses.
  /// - Throws: The guest's trap, if there is no such value in Swift.
  init(webAssemblyValue value: Value) throws(Trap)
  /// Converts the value for a guest; it must be of `webAssemblyType`.
  var webAssemblyValue: Value { get }
}

extension WebAssemblyType {
  /// Whether values of a type may become values of this one.
  public static func accepts(_ type: ValueType) -> Bool { type == webAssemblyType }
}

extension Int32: WebAssemblyType {
  /// `i32`.
  public static var webAssemblyType: ValueType { .i32 }

  /// The signed integer of an `i32`.
  public init(webAssemblyValue value: Value) throws(Trap) {
    guard case .i32(let bits) = value else { throw Trap(expected: Self.webAssemblyType, value) }
    self.init(bitPattern: bits)
  }

  /// An `i32`.
  public var webAssemblyValue: Value { .i32(self) }
}

extension UInt32: WebAssemblyType {
  /// `i32`.
  public static var webAssemblyType: ValueType { .i32 }

  /// The unsigned integer of an `i32`.
  public init(webAssemblyValue value: Value) throws(Trap) {
    guard case .i32(let bits) = value else { throw Trap(expected: Self.webAssemblyType, value) }
    self = bits
  }

  /// An `i32`.
  public var webAssemblyValue: Value { .i32(self) }
}

extension Int64: WebAssemblyType {
  /// `i64`.
  public static var webAssemblyType: ValueType { .i64 }

  /// The signed integer of an `i64`.
  public init(webAssemblyValue value: Value) throws(Trap) {
    guard case .i64(let bits) = value else { throw Trap(expected: Self.webAssemblyType, value) }
    self.init(bitPattern: bits)
  }

  /// An `i64`.
  public var webAssemblyValue: Value { .i64(self) }
}

extension UInt64: WebAssemblyType {
  /// `i64`.
  public static var webAssemblyType: ValueType { .i64 }

  /// The unsigned integer of an `i64`.
  public init(webAssemblyValue value: Value) throws(Trap) {
    guard case .i64(let bits) = value else { throw Trap(expected: Self.webAssemblyType, value) }
    self = bits
  }

  /// An `i64`.
  public var webAssemblyValue: Value { .i64(self) }
}

extension Bool: WebAssemblyType {
  /// `i32`.
  public static var webAssemblyType: ValueType { .i32 }

  /// Whether an `i32` is not 0.
  public init(webAssemblyValue value: Value) throws(Trap) {
    guard case .i32(let bits) = value else { throw Trap(expected: Self.webAssemblyType, value) }
    self = bits != 0
  }

  /// 1 or 0.
  public var webAssemblyValue: Value { .i32(self ? UInt32(1) : 0) }
}

extension Float: WebAssemblyType {
  /// `f32`.
  public static var webAssemblyType: ValueType { .f32 }

  /// The number of an `f32`.
  public init(webAssemblyValue value: Value) throws(Trap) {
    guard case .f32(let bits) = value else { throw Trap(expected: Self.webAssemblyType, value) }
    self.init(bitPattern: bits)
  }

  /// An `f32`.
  public var webAssemblyValue: Value { .f32(self) }
}

extension Double: WebAssemblyType {
  /// `f64`.
  public static var webAssemblyType: ValueType { .f64 }

  /// The number of an `f64`.
  public init(webAssemblyValue value: Value) throws(Trap) {
    guard case .f64(let bits) = value else { throw Trap(expected: Self.webAssemblyType, value) }
    self.init(bitPattern: bits)
  }

  /// An `f64`.
  public var webAssemblyValue: Value { .f64(self) }
}

extension V128: WebAssemblyType {
  /// `v128`.
  public static var webAssemblyType: ValueType { .v128 }

  /// The vector of a `v128`.
  public init(webAssemblyValue value: Value) throws(Trap) {
    guard case .v128(let vector) = value else { throw Trap(expected: Self.webAssemblyType, value) }
    self = vector
  }

  /// A `v128`.
  public var webAssemblyValue: Value { .v128(self) }
}

extension Reference: WebAssemblyType {
  /// `externref`, for host functions; exports may take and give any references.
  public static var webAssemblyType: ValueType { .externref }

  /// Whether a type is one of references.
  public static func accepts(_ type: ValueType) -> Bool { type.isReference }

  /// The reference.
  public init(webAssemblyValue value: Value) throws(Trap) {
    guard case .reference(let reference) = value else { throw Trap(expected: Self.webAssemblyType, value) }
    self = reference
  }

  /// The reference.
  public var webAssemblyValue: Value { .reference(self) }
}

extension Trap {
  /// What conversions throw when they are given a value of another type.
  fileprivate init(expected type: ValueType, _ value: Value) {
    self.init(.host, "expected a value of type \(type), found one of type \(value.type)")
  }
}
