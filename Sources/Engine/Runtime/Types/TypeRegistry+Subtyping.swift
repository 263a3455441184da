import CExecution
import WebAssembly

/// Subtyping of types that name others by the numbers of their records (Wasm 3.0 §3.3).
extension TypeRegistry {
  /// Whether a defined type is another or below it.
  public static func isSubtype(_ type: Record, of expected: Record) -> Bool {
    type == expected
      || (type.pointee.depth >= expected.pointee.depth
        && type.pointee.display[Int(expected.pointee.depth)] == expected)
  }

  /// Whether a value of `type` may stand where `expected` is asked for.
  func isSubtype(_ type: ValueType, of expected: ValueType) -> Bool {
    if type == expected { return true }
    guard let heapType = type.heapType, let expectedHeapType = expected.heapType else { return false }
    if type.isNullable, !expected.isNullable { return false }
    return isSubtype(heapType, of: expectedHeapType)
  }

  /// Whether a heap type matches another (§3.3.3).
  func isSubtype(_ type: HeapType, of expected: HeapType) -> Bool {
    switch (type, expected) {
    case (.abstract(let type), .abstract(let expected)):
      if type == expected { return true }
      guard type.top == expected.top else { return false }
      if type == type.bottom || expected == expected.top { return true }
      return expected == .eq && (type == .i31 || type == .struct || type == .array)
    case (.concrete(let number), .abstract(let expected)):
      switch record(number: number).pointee.kind {
      case 0: return expected == .func
      case 1: return expected == .struct || expected == .eq || expected == .any
      case 2: return expected == .array || expected == .eq || expected == .any
      default: return expected == .cont
      }
    case (.abstract(let type), .concrete(let number)):
      switch record(number: number).pointee.kind {
      case 0: return type == .nofunc
      case 1, 2: return type == .none
      default: return type == .nocont
      }
    case (.concrete(let number), .concrete(let expected)):
      return Self.isSubtype(record(number: number), of: record(number: expected))
    }
  }
}
