/// A value type (Wasm 3.0 §2.3.6), packed in one word so that the validator compares types with one instruction.
///
/// ```swift
/// let type = ValueType.reference(nullable: true, .abstract(.func))
/// print(type)  // "funcref"
/// ```
public struct ValueType: Hashable, Sendable, BitwiseCopyable {
  // Bits 0-3: 1...5 a number or vector type, 8 a reference, 0 the bottom type of unreachable code.
  // Of a reference, bit 4: nullable; bit 5: concrete; bits 8...: type index or binary code of the abstract heap type.
  @usableFromInline let bits: UInt32

  @inlinable
  init(bits: UInt32) { self.bits = bits }

  /// A 32-bit integer, signed or not.
  @inlinable public static var i32: ValueType { ValueType(bits: 1) }
  /// A 64-bit integer, signed or not.
  @inlinable public static var i64: ValueType { ValueType(bits: 2) }
  /// A 32-bit floating-point number.
  @inlinable public static var f32: ValueType { ValueType(bits: 3) }
  /// A 64-bit floating-point number.
  @inlinable public static var f64: ValueType { ValueType(bits: 4) }
  /// A 128-bit vector.
  @inlinable public static var v128: ValueType { ValueType(bits: 5) }
  /// The type of an operand in unreachable code: a subtype of every type. No module can name it.
  @usableFromInline static var bottom: ValueType { ValueType(bits: 0) }

  /// A reference in unreachable code: a subtype of every reference type. No module can name it.
  @usableFromInline static var bottomReference: ValueType { ValueType(bits: 8) }

  /// The largest type index that a reference can hold; modules with more types are refused.
  static let maximumTypeIndex: UInt32 = 0xFF_FFFF

  /// A reference type.
  @inlinable
  public static func reference(nullable: Bool, _ heapType: HeapType) -> ValueType {
    let nullability: UInt32 = nullable ? 0x10 : 0
    return switch heapType {
    case .abstract(let type): ValueType(bits: 8 | nullability | UInt32(type.rawValue) << 8)
    case .concrete(let index): ValueType(bits: 0x28 | nullability | index << 8)
    }
  }

  /// `(ref null func)`
  @inlinable public static var funcref: ValueType { reference(nullable: true, .abstract(.func)) }
  /// `(ref null extern)`
  @inlinable public static var externref: ValueType { reference(nullable: true, .abstract(.extern)) }
  /// `(ref null any)`
  @inlinable public static var anyref: ValueType { reference(nullable: true, .abstract(.any)) }
  /// `(ref null eq)`
  @inlinable public static var eqref: ValueType { reference(nullable: true, .abstract(.eq)) }
  /// `(ref null i31)`
  @inlinable public static var i31ref: ValueType { reference(nullable: true, .abstract(.i31)) }
  /// `(ref null struct)`
  @inlinable public static var structref: ValueType { reference(nullable: true, .abstract(.struct)) }
  /// `(ref null array)`
  @inlinable public static var arrayref: ValueType { reference(nullable: true, .abstract(.array)) }
  /// `(ref null exn)`
  @inlinable public static var exnref: ValueType { reference(nullable: true, .abstract(.exn)) }

  /// Whether this is a reference type.
  @inlinable
  public var isReference: Bool { bits & 8 != 0 }

  /// Whether this is `i32`, `i64`, `f32`, `f64` or `v128`.
  @inlinable
  public var isNumberOrVector: Bool { bits != 0 && bits & 8 == 0 }

  /// Whether this is `f32`, `f64` or `v128`, whose values machines have in other registers than those of the rest.
  @inlinable
  public var isFloatOrVector: Bool { self == .f32 || self == .f64 || self == .v128 }

  /// Whether this is a reference type that includes null.
  @inlinable
  public var isNullable: Bool { bits & 0x18 == 0x18 }

  /// Whether a local of this type starts with a default value (§3.2.8).
  @inlinable
  public var isDefaultable: Bool { bits & 0x18 != 8 }

  /// The index of the type that this reference points to, or nil.
  @inlinable
  public var concreteIndex: TypeIndex? { bits & 0x28 == 0x28 ? bits >> 8 : nil }

  /// What this reference points to, or nil for a number or vector type.
  @inlinable
  public var heapType: HeapType? {
    guard isReference else { return nil }
    if let concreteIndex { return .concrete(concreteIndex) }
    return AbstractHeapType(rawValue: UInt8(truncatingIfNeeded: bits >> 8)).map(HeapType.abstract)
  }

  /// A number that is different for different types; it means nothing outside the process.
  @inlinable
  public var code: UInt32 { bits }

  /// The same reference without null.
  public var asNonNull: ValueType { ValueType(bits: bits & ~0x10) }

  /// The same reference with null.
  var asNullable: ValueType { ValueType(bits: bits | 0x10) }
}

extension ValueType: CustomStringConvertible {
  /// The type as the text format writes it, abbreviated where the standard has an abbreviation.
  public var description: String {
    switch self {
    case .bottom: return "any type"
    case .bottomReference: return "any reference"
    case .i32: return "i32"
    case .i64: return "i64"
    case .f32: return "f32"
    case .f64: return "f64"
    case .v128: return "v128"
    default:
      guard let heapType else { return "unknown type" }
      guard isNullable else { return "(ref \(heapType))" }
      guard case .abstract(let type) = heapType else { return "(ref null \(heapType))" }
      switch type {
      case .none: return "nullref"
      case .nofunc: return "nullfuncref"
      case .noextern: return "nullexternref"
      case .noexn: return "nullexnref"
      case .nocont: return "nullcontref"
      default: return type.keyword + "ref"
      }
    }
  }
}
