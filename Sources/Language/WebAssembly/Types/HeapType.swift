/// A heap type: what a reference points to (Wasm 3.0 §2.3.4).
public enum HeapType: Hashable, Sendable {
  case abstract(AbstractHeapType)
  /// A type that the module defines, by its type index.
  case concrete(TypeIndex)
}

/// The heap types that the standard names.
public enum AbstractHeapType: UInt8, Hashable, Sendable, CaseIterable {
  case nocont = 0x75
  case noexn = 0x74
  case nofunc = 0x73
  case noextern = 0x72
  case none = 0x71
  case `func` = 0x70
  case extern = 0x6F
  case any = 0x6E
  case eq = 0x6D
  case i31 = 0x6C
  case `struct` = 0x6B
  case array = 0x6A
  case exn = 0x69
  case cont = 0x68

  /// The keyword of the text format.
  public var keyword: String {
    switch self {
    case .nocont: "nocont"
    case .noexn: "noexn"
    case .nofunc: "nofunc"
    case .noextern: "noextern"
    case .none: "none"
    case .func: "func"
    case .extern: "extern"
    case .any: "any"
    case .eq: "eq"
    case .i31: "i31"
    case .struct: "struct"
    case .array: "array"
    case .exn: "exn"
    case .cont: "cont"
    }
  }

  /// The type at the top of this type's hierarchy (§3.1.4).
  @inlinable
  public var top: AbstractHeapType {
    switch self {
    case .any, .eq, .i31, .struct, .array, .none: .any
    case .func, .nofunc: .func
    case .extern, .noextern: .extern
    case .exn, .noexn: .exn
    case .cont, .nocont: .cont
    }
  }

  /// The type at the bottom of this type's hierarchy (§3.1.4).
  @inlinable
  public var bottom: AbstractHeapType {
    switch top {
    case .any: .none
    case .func: .nofunc
    case .extern: .noextern
    case .exn: .noexn
    default: .nocont
    }
  }

  /// The proposal that introduced the type.
  var feature: Features {
    switch self {
    case .func, .extern: .referenceTypes
    case .exn, .noexn: .exceptions
    case .cont, .nocont: .stackSwitching
    default: .gc
    }
  }
}

extension HeapType: CustomStringConvertible {
  /// The type as the text format writes it.
  public var description: String {
    switch self {
    case .abstract(let type): type.keyword
    case .concrete(let index): String(index)
    }
  }
}
