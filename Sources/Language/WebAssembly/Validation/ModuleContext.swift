/// What function bodies are validated against: the module's types and index spaces (Wasm 3.0 §3.1.8).
///
/// Immutable, so that bodies can be validated on many threads at once.
public final class ModuleContext: Sendable {
  let features: Features
  /// The defined types.
  public let types: TypeContext
  /// The type index of each function, imported ones first; the other spaces likewise.
  public let functions: [TypeIndex]
  /// The type of each table, imported ones first.
  public let tables: [TableType]
  /// The type of each memory, imported ones first.
  public let memories: [MemoryType]
  /// The type of each global, imported ones first.
  public let globals: [GlobalType]
  /// The type index of each tag, imported ones first.
  public let tags: [TypeIndex]
  /// The type of each element segment.
  public let elements: [ValueType]
  /// The number of data segments, or nil if the module has no data count section.
  let dataCount: UInt32?
  /// The number of imported functions.
  public let importedFunctionCount: Int
  /// The number of imported globals.
  public let importedGlobalCount: Int
  /// The type of addresses of memory 0, or the bottom type if there is no memory.
  let memory0Address: ValueType
  /// The functions that occur outside of bodies and so may be named by `ref.func`.
  let declaredFunctions: IndexSet32

  init(
    _ module: Module, features: Features, types: TypeContext, declaredFunctions: IndexSet32
  ) {
    self.features = features
    self.types = types
    self.declaredFunctions = declaredFunctions
    var functions: [TypeIndex] = []
    var tables: [TableType] = []
    var memories: [MemoryType] = []
    var globals: [GlobalType] = []
    var tags: [TypeIndex] = []
    for item in module.imports {
      switch item.type {
      case .function(let type): functions.append(type)
      case .table(let type): tables.append(type)
      case .memory(let type): memories.append(type)
      case .global(let type): globals.append(type)
      case .tag(let type): tags.append(type)
      }
    }
    importedFunctionCount = functions.count
    importedGlobalCount = globals.count
    functions.reserveCapacity(functions.count + module.functions.count)
    functions.append(contentsOf: module.functions.lazy.map { $0.type })
    tables.append(contentsOf: module.tables.lazy.map { $0.type })
    memories.append(contentsOf: module.memories.lazy.map { $0.type })
    globals.append(contentsOf: module.globals.lazy.map { $0.type })
    tags.append(contentsOf: module.tags.lazy.map { $0.type })
    self.functions = functions
    self.tables = tables
    self.memories = memories
    self.globals = globals
    self.tags = tags
    elements = module.elements.map { $0.type }
    dataCount = module.dataCount
    memory0Address = memories.first.map { $0.addressType.valueType } ?? .bottom
  }

  /// Whether what is valid in the other context is valid in this one, as far as its index spaces go.
  public func hasSpaces(of other: ModuleContext) -> Bool {
    types.types == other.types.types && functions == other.functions && tables == other.tables
      && memories == other.memories && globals == other.globals && tags == other.tags && elements == other.elements
      && dataCount == other.dataCount && importedFunctionCount == other.importedFunctionCount
  }
}

/// A set of indices, one bit each.
struct IndexSet32: Sendable {
  private var words: [UInt64] = []

  func contains(_ index: UInt32) -> Bool {
    let word = Int(index >> 6)
    return word < words.count && words[word] &>> UInt64(index & 63) & 1 != 0
  }

  /// Adds an index below `limit`; others are ignored.
  mutating func insert(_ index: UInt32, limit: Int) {
    guard Int(clamping: index) < limit else { return }
    let word = Int(index >> 6)
    if word >= words.count { words.append(contentsOf: repeatElement(0, count: word &- words.count &+ 1)) }
    words[word] |= 1 &<< UInt64(index & 63)
  }
}
