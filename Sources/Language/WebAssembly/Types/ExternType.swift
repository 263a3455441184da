/// The index of a defined type (Wasm 3.0 §2.5.1, like the others here).
public typealias TypeIndex = UInt32
/// The index of a function, imported ones first.
public typealias FunctionIndex = UInt32
/// The index of a table, imported ones first.
public typealias TableIndex = UInt32
/// The index of a memory, imported ones first.
public typealias MemoryIndex = UInt32
/// The index of a tag, imported ones first.
public typealias TagIndex = UInt32
/// The index of a global, imported ones first.
public typealias GlobalIndex = UInt32
/// The index of an element segment.
public typealias ElementIndex = UInt32
/// The index of a data segment.
public typealias DataIndex = UInt32
/// The index of a local, parameters first.
public typealias LocalIndex = UInt32
/// The index of a label: 0 is the innermost block.
public typealias LabelIndex = UInt32
/// The index of a field of a structure.
public typealias FieldIndex = UInt32

/// The type of the addresses of a memory or table (Wasm 3.0 §2.3.12).
public enum AddressType: Hashable, Sendable {
  case i32
  case i64

  /// The same as a value type.
  @inlinable
  public var valueType: ValueType { self == .i32 ? .i32 : .i64 }
}

/// The size range of a memory in pages, or of a table in elements (§2.3.13).
public struct Limits: Hashable, Sendable {
  /// The size at first, and never less.
  public var minimum: UInt64
  /// The size never to exceed, or nil.
  public var maximum: UInt64?

  /// Makes limits.
  public init(minimum: UInt64, maximum: UInt64? = nil) {
    self.minimum = minimum
    self.maximum = maximum
  }
}

/// The type of a memory (§2.3.14).
public struct MemoryType: Hashable, Sendable {
  /// The type of the addresses.
  public var addressType: AddressType
  /// In pages.
  public var limits: Limits
  /// Whether threads may share the memory (threads proposal).
  public var isShared: Bool
  /// The base-2 logarithm of the page size in bytes, 16 unless the module says otherwise
  /// (custom-page-sizes proposal).
  public var pageSizeLog2: UInt8
  /// Whether the page size is written in the module, even if it is the usual one.
  public var hasExplicitPageSize: Bool

  /// Makes a memory type.
  public init(
    addressType: AddressType = .i32, limits: Limits, isShared: Bool = false, pageSizeLog2: UInt8? = nil
  ) {
    self.addressType = addressType
    self.limits = limits
    self.isShared = isShared
    self.pageSizeLog2 = pageSizeLog2 ?? 16
    self.hasExplicitPageSize = pageSizeLog2 != nil
  }
}

/// The type of a table (§2.3.15).
public struct TableType: Hashable, Sendable {
  /// The type of the addresses.
  public var addressType: AddressType
  /// In elements.
  public var limits: Limits
  /// A reference type.
  public var element: ValueType

  /// Makes a table type.
  public init(addressType: AddressType = .i32, limits: Limits, element: ValueType) {
    self.addressType = addressType
    self.limits = limits
    self.element = element
  }
}

/// The type of a global (§2.3.16).
public struct GlobalType: Hashable, Sendable {
  /// The type of the value.
  public var value: ValueType
  /// Whether it can change.
  public var isMutable: Bool

  /// Makes a global type.
  public init(_ value: ValueType, isMutable: Bool) {
    self.value = value
    self.isMutable = isMutable
  }
}

/// The type of an import or export (§2.3.17).
public enum ExternType: Hashable, Sendable {
  case function(TypeIndex)
  case table(TableType)
  case memory(MemoryType)
  case global(GlobalType)
  case tag(TypeIndex)

  /// The kind without the details.
  public var kind: ExternKind {
    switch self {
    case .function: .function
    case .table: .table
    case .memory: .memory
    case .global: .global
    case .tag: .tag
    }
  }
}

/// The kind of an import or export, by its binary code (§5.5.5).
public enum ExternKind: UInt8, Hashable, Sendable, CaseIterable {
  case function = 0
  case table = 1
  case memory = 2
  case global = 3
  case tag = 4

  /// The keyword of the text format.
  public var keyword: String {
    switch self {
    case .function: "func"
    case .table: "table"
    case .memory: "memory"
    case .global: "global"
    case .tag: "tag"
    }
  }
}
