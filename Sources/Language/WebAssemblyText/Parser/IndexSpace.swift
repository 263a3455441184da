import WebAssembly

/// An index space of a module and the identifiers in it (Wasm 3.0 §6.3.6).
struct IndexSpace {
  /// The number of indices given out.
  private(set) var count: UInt32 = 0
  /// One more than the index of each symbol, or 0; empty until the first definition.
  private var indices: [UInt32] = []

  /// Gives out the next index, under a symbol if there is one.
  /// - Returns: false if the symbol is taken.
  mutating func define(_ symbol: Int?, symbols: Int) -> Bool {
    count &+= 1
    guard let symbol else { return true }
    if indices.isEmpty { indices = [UInt32](repeating: 0, count: symbols) }
    guard indices[symbol] == 0 else { return false }
    indices[symbol] = count
    return true
  }

  /// The index of a symbol.
  @inline(__always)
  func index(of symbol: Int) -> UInt32? {
    guard symbol < indices.count else { return nil }
    let index = indices[symbol]
    return index == 0 ? nil : index &- 1
  }
}

/// The index spaces of a module, as an error message calls them.
enum Space {
  case type
  case function
  case table
  case memory
  case tag
  case global
  case element
  case data

  /// The keyword of the field that defines an index.
  var keyword: String {
    switch self {
    case .type: "type"
    case .function: "func"
    case .table: "table"
    case .memory: "memory"
    case .tag: "tag"
    case .global: "global"
    case .element: "elem"
    case .data: "data"
    }
  }

  /// The error for an identifier that is not in the space.
  var unknown: ErrorKind {
    switch self {
    case .type: .unknownType
    case .function: .unknownFunction
    case .table: .unknownTable
    case .memory: .unknownMemory
    case .tag: .unknownTag
    case .global: .unknownGlobal
    case .element: .unknownElement
    case .data: .unknownData
    }
  }
}
