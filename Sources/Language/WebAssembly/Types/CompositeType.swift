/// A function type: parameters and results (Wasm 3.0 §2.3.9).
public struct FunctionType: Hashable, Sendable {
  /// The types of the operands that a call takes, the last from the top of the stack.
  public var parameters: [ValueType]
  /// The types of the values that a call gives.
  public var results: [ValueType]

  /// Makes a function type.
  public init(parameters: [ValueType] = [], results: [ValueType] = []) {
    self.parameters = parameters
    self.results = results
  }
}

extension FunctionType: CustomStringConvertible {
  /// For example `(i32, i64) -> (f32)`.
  public var description: String { "(\(Self.list(parameters))) -> (\(Self.list(results)))" }

  private static func list(_ types: [ValueType]) -> String { types.map { $0.description }.joined(separator: ", ") }
}

/// What a field of a structure or array stores (§2.3.8).
public enum StorageType: Hashable, Sendable {
  case value(ValueType)
  /// An 8-bit integer, `i32` when read.
  case i8
  /// A 16-bit integer, `i32` when read.
  case i16

  /// The type of the stored value once it is on the stack.
  public var unpacked: ValueType {
    if case .value(let type) = self { type } else { .i32 }
  }

  /// Whether reading needs a sign, as for `i8` and `i16`.
  public var isPacked: Bool {
    if case .value = self { false } else { true }
  }
}

/// A field of a structure or the element of an array (§2.3.8).
public struct FieldType: Hashable, Sendable {
  /// What is stored.
  public var storage: StorageType
  /// Whether it can change.
  public var isMutable: Bool

  /// Makes a field type.
  public init(_ storage: StorageType, isMutable: Bool) {
    self.storage = storage
    self.isMutable = isMutable
  }
}

/// A type that a module can define (§2.3.8).
public enum CompositeType: Hashable, Sendable {
  case function(FunctionType)
  case structure([FieldType])
  case array(FieldType)
  /// A continuation of a function type (stack-switching proposal).
  case continuation(TypeIndex)
}

/// A defined type and its place in the subtype hierarchy (§2.3.10).
public struct SubType: Hashable, Sendable {
  /// Whether the type can have no subtypes.
  public var isFinal: Bool
  /// The declared supertypes; the standard allows at most one.
  public var supertypes: [TypeIndex]
  /// The structure of the type.
  public var composite: CompositeType
  /// Where the type starts in the binary, in bytes; 0 if it was not decoded.
  public var offset: UInt32 = 0

  /// Makes a defined type.
  public init(_ composite: CompositeType, isFinal: Bool = true, supertypes: [TypeIndex] = []) {
    self.composite = composite
    self.isFinal = isFinal
    self.supertypes = supertypes
  }
}

/// A group of types that may refer to each other (§2.3.10). Its members are consecutive in `Module.types`.
public struct RecursiveType: Hashable, Sendable {
  /// The index of the first member.
  public var first: TypeIndex
  /// The number of members.
  public var count: UInt32

  /// Makes a recursive type.
  public init(first: TypeIndex, count: UInt32) {
    self.first = first
    self.count = count
  }
}
