public import Runtime
import WebAssembly

/// What instances of one store are given beside what a `Linker` has: exports of other instances, memories, globals and
/// tables of that store.
///
/// ```swift
/// var imports = Imports()
/// imports.define("lib", try linker.instantiate(library, in: store))
/// imports.define("env", "memory", try Memory(in: store, pages: 1))
/// let instance = try linker.instantiate(program, in: store, with: imports)
/// ```
public struct Imports {
  struct Item {
    let item: Extern
    let store: Store?
  }

  private(set) var items: [ImportName: Item] = [:]

  /// Makes an empty collection.
  public init() {}

  /// Gives everything that an instance exports, under one first name.
  public mutating func define(_ module: String, _ instance: Instance) {
    for export in instance.instance.exports { define(module, export.name, export.item, instance.store) }
  }

  /// Gives a function.
  public mutating func define(_ module: String, _ name: String, _ function: Function) {
    define(module, name, .function(function), nil)
  }

  /// Gives a memory.
  public mutating func define(_ module: String, _ name: String, _ memory: Memory) {
    define(module, name, .memory(memory.memory), memory.store)
  }

  /// Gives a global.
  public mutating func define(_ module: String, _ name: String, _ global: Global) {
    define(module, name, .global(global.global), global.store)
  }

  /// Gives a table.
  public mutating func define(_ module: String, _ name: String, _ table: Table) {
    define(module, name, .table(table.table), table.store)
  }

  private mutating func define(_ module: String, _ name: String, _ item: Extern, _ store: Store?) {
    items[ImportName(module: module, name: name)] = Item(item: item, store: store)
  }
}

/// The two names of an import. Names are equal if their bytes are; Swift's strings may be equal without that.
struct ImportName: Hashable {
  private let module: [UInt8]
  private let name: [UInt8]

  init(module: String, name: String) {
    self.module = Array(module.utf8)
    self.name = Array(name.utf8)
  }

  /// The names as the text format writes them.
  var description: String {
    "\"\(String(decoding: module, as: UTF8.self))\" \"\(String(decoding: name, as: UTF8.self))\""
  }
}

extension ExternKind {
  /// What errors call it.
  var word: String { self == .function ? "function" : keyword }
}
