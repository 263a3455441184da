// Written by InstructionGenerator from Sources/Language/InstructionTable; change the table and run `make generate`.
// swift-format-ignore-file

/// The proposals that a module may use.
public struct Features: OptionSet, Hashable, Sendable {
  public let rawValue: UInt32

  @inlinable
  public init(rawValue: UInt32) { self.rawValue = rawValue }

  /// `mvp`, part of the standard since Wasm 1.0
  @inlinable public static var mvp: Features { Features(rawValue: 1 << 0) }
  /// `mutable-global`, part of the standard since Wasm 2.0
  @inlinable public static var mutableGlobal: Features { Features(rawValue: 1 << 1) }
  /// `sign-extension`, part of the standard since Wasm 2.0
  @inlinable public static var signExtension: Features { Features(rawValue: 1 << 2) }
  /// `saturating-float-to-int`, part of the standard since Wasm 2.0
  @inlinable public static var saturatingFloatToInt: Features { Features(rawValue: 1 << 3) }
  /// `multi-value`, part of the standard since Wasm 2.0
  @inlinable public static var multiValue: Features { Features(rawValue: 1 << 4) }
  /// `bulk-memory`, part of the standard since Wasm 2.0
  @inlinable public static var bulkMemory: Features { Features(rawValue: 1 << 5) }
  /// `reference-types`, part of the standard since Wasm 2.0
  @inlinable public static var referenceTypes: Features { Features(rawValue: 1 << 6) }
  /// `simd`, part of the standard since Wasm 2.0
  @inlinable public static var simd: Features { Features(rawValue: 1 << 7) }
  /// `extended-const`, part of the standard since Wasm 3.0
  @inlinable public static var extendedConst: Features { Features(rawValue: 1 << 8) }
  /// `tail-call`, part of the standard since Wasm 3.0
  @inlinable public static var tailCall: Features { Features(rawValue: 1 << 9) }
  /// `multi-memory`, part of the standard since Wasm 3.0
  @inlinable public static var multiMemory: Features { Features(rawValue: 1 << 10) }
  /// `memory64`, part of the standard since Wasm 3.0
  @inlinable public static var memory64: Features { Features(rawValue: 1 << 11) }
  /// `relaxed-simd`, part of the standard since Wasm 3.0
  @inlinable public static var relaxedSimd: Features { Features(rawValue: 1 << 12) }
  /// `function-references`, part of the standard since Wasm 3.0
  @inlinable public static var functionReferences: Features { Features(rawValue: 1 << 13) }
  /// `gc`, part of the standard since Wasm 3.0
  @inlinable public static var gc: Features { Features(rawValue: 1 << 14) }
  /// `exceptions`, part of the standard since Wasm 3.0
  @inlinable public static var exceptions: Features { Features(rawValue: 1 << 15) }
  /// `threads`, a proposal
  @inlinable public static var threads: Features { Features(rawValue: 1 << 16) }
  /// `wide-arithmetic`, a proposal
  @inlinable public static var wideArithmetic: Features { Features(rawValue: 1 << 17) }
  /// `custom-page-sizes`, a proposal
  @inlinable public static var customPageSizes: Features { Features(rawValue: 1 << 18) }
  /// `stack-switching`, a proposal
  @inlinable public static var stackSwitching: Features { Features(rawValue: 1 << 19) }

  /// Everything that Apus knows.
  @inlinable public static var all: Features { Features(rawValue: 0xFFFFF) }
  /// Wasm 1.0.
  @inlinable public static var wasm1: Features { Features(rawValue: 0x1) }
  /// Wasm 2.0.
  @inlinable public static var wasm2: Features { Features(rawValue: 0xFF) }
  /// Wasm 3.0.
  @inlinable public static var wasm3: Features { Features(rawValue: 0xFFFF) }

  /// The name of each proposal, by its bit.
  public static let names: [String] = [
    "mvp",
    "mutable-global",
    "sign-extension",
    "saturating-float-to-int",
    "multi-value",
    "bulk-memory",
    "reference-types",
    "simd",
    "extended-const",
    "tail-call",
    "multi-memory",
    "memory64",
    "relaxed-simd",
    "function-references",
    "gc",
    "exceptions",
    "threads",
    "wide-arithmetic",
    "custom-page-sizes",
    "stack-switching",
  ]
}
