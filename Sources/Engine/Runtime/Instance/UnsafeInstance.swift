import CExecution
import Heap
import WebAssembly

#if canImport(Glibc)
  import Glibc
#endif

/// A module instance (Wasm 3.0 §4.2.6).
///
/// Sound because every pointer of the context points into arrays that the instance allocates here with one entry for each
/// item of the index space, and which it frees only when its store goes; the store retains it until then.
public final class Instance {
  /// The module.
  public let module: CompiledModule
  #if hasFeature(Embedded)
    /// The store, which owns the instance.
    public unowned(unsafe) let store: Store
  #else
    /// The store, which owns the instance.
    public unowned let store: Store
  #endif
  /// What running code sees.
  public let context: UnsafeMutablePointer<Context>
  /// The memories, imported ones first; the other spaces likewise.
  public private(set) var memories: [Memory] = []
  private(set) var tables: [Table] = []
  /// The tags.
  public private(set) var tags: [Tag] = []
  /// Imported globals as they were given.
  private(set) var importedGlobals: [Global] = []
  /// The values of element segments that cannot be read from the module again; empty once dropped.
  var elements: [ElementState]
  /// Whether each data segment has been dropped.
  var droppedData: [Bool]

  /// What is left of an element segment.
  enum ElementState {
    case dropped
    /// Functions, read from the module when they are needed.
    case functions
    case values([UInt64])
  }

  init(_ module: CompiledModule, _ store: Store, _ imports: [Extern]) throws(LinkError) {
    self.module = module
    self.store = store
    let model = module.module
    let spaces = module.spaces
    elements = []
    droppedData = Array(repeating: false, count: model.data.count)
    guard let functions = ZeroedMemory.allocate(FunctionRecord.self, module.functionCount) else {
      throw LinkError("the system has no room for \(module.functionCount) functions")
    }
    guard let globals = ZeroedMemory.allocate(UInt64.self, module.globalSlotCount) else {
      ZeroedMemory.free(functions, module.functionCount)
      throw LinkError("the system has no room for \(module.globalSlotCount) slots of globals")
    }
    context = .allocate(capacity: 1)
    context.initialize(
      to: Context(
        memory: UnsafeMutableRawPointer(context).assumingMemoryBound(to: UInt8.self), memorySize: 0,
        code: module.code, globals: globals, interrupted: 0,
        importedFunctionCount: UInt32(spaces.importedFunctions), stackLimit: store.stackLimit, table0: nil,
        functions: functions, imports: array(spaces.importedFunctions),
        importedGlobals: array(spaces.importedGlobals), tables: array(spaces.tables),
        memories: array(spaces.memories), types: module.types, tags: array(spaces.tags), heap: nil,
        execution: store.execution, instance: UnsafeRawPointer(context), runtime: module.native?.runtime))
    context.pointee.instance = UnsafeRawPointer(Unmanaged.passUnretained(self).toOpaque())
    if module.usesHeap { context.pointee.heap = try store.openHeap().state }
    take(imports)
    try define()
  }

  deinit {
    memories.first?.detach(context)
    ZeroedMemory.free(context.pointee.globals, module.globalSlotCount)
    ZeroedMemory.free(context.pointee.functions, module.functionCount)
    context.pointee.imports.deallocate()
    context.pointee.importedGlobals.deallocate()
    context.pointee.tables.deallocate()
    context.pointee.memories.deallocate()
    context.pointee.tags.deallocate()
    context.deallocate()
  }

  /// Takes over imports that have been checked.
  private func take(_ imports: [Extern]) {
    var functionCount = 0
    for item in imports {
      switch item {
      case .function(let function):
        context.pointee.imports[functionCount] = function.record
        functionCount += 1
        if let host = function.host { store.retain(host) }
      case .table(let table): tables.append(table)
      case .memory(let memory): memories.append(memory)
      case .global(let global):
        context.pointee.importedGlobals[importedGlobals.count] = global.slots
        importedGlobals.append(global)
      case .tag(let tag): tags.append(tag)
      }
    }
  }

  /// Makes memories, tags and tables; tables are filled later.
  private func define() throws(LinkError) {
    let model = module.module
    for memory in model.memories {
      store.memoryCount += 1
      guard store.memoryCount <= store.limits.memories else {
        throw LinkError("the store has \(store.limits.memories) memories, its limit")
      }
      memories.append(try Memory(memory.type, limit: store.limits.memoryBytes))
    }
    for tag in model.tags { tags.append(Tag(module.types[Int(tag.type)], store.engine.types)) }
    for table in model.tables {
      store.tableCount += 1
      guard store.tableCount <= store.limits.tables else {
        throw LinkError("the store has \(store.limits.tables) tables, its limit")
      }
      tables.append(try Table(module.engineType(table.type), limit: store.limits.tableElements))
    }
    for (index, memory) in memories.enumerated() { context.pointee.memories[index] = memory.record }
    for (index, table) in tables.enumerated() { context.pointee.tables[index] = table.record }
    for (index, tag) in tags.enumerated() {
      context.pointee.tags[index] = UnsafeRawPointer(Unmanaged.passUnretained(tag).toOpaque())
    }
    context.pointee.table0 = tables.first?.record
    memories.first?.attach(context)
  }

  // Items.

  /// The record of a function, filled in.
  /// - Parameter index: In the function index space.
  public func function(_ index: UInt32) -> UnsafeMutablePointer<FunctionRecord> {
    let imported = context.pointee.importedFunctionCount
    if index < imported { return context.pointee.imports[Int(index)] }
    let record = context.pointee.functions + Int(index - imported)
    // Before anything of it is read: a fresh page that is read before it is written faults twice.
    if owns(record) { record.pointee.index = index }
    return Instance.fill(record, context)
  }

  /// Fills in the record of a function that a module defines.
  /// - Parameters:
  ///   - record: A record of an instance of the store, filled in or not.
  ///   - context: Of an instance of the store.
  @discardableResult
  public static func fill(
    _ record: UnsafeMutablePointer<FunctionRecord>, _ context: UnsafeMutablePointer<Context>
  ) -> UnsafeMutablePointer<FunctionRecord> {
    if record.pointee.type != nil { return record }
    var context = record.pointee.context ?? context
    var instance = Unmanaged<Instance>.fromOpaque(context.pointee.instance).takeUnretainedValue()
    if !instance.owns(record) {
      guard let owner = instance.store.owner(of: record) else { return record }
      instance = owner
      context = owner.context
    }
    let position = record - context.pointee.functions
    let index = position + Int(context.pointee.importedFunctionCount)
    record.pointee.context = context
    record.pointee.index = UInt32(index)
    let type: TypeIndex
    if let native = instance.module.native {
      let entry = native.entry(position)
      record.pointee.native = entry.place
      type = entry.type
      // Where the interpreter enters it is looked up when it does: nobody else needs that, and the page need not be there.
    } else {
      record.pointee.code = apus_load_code(context.pointee.code + position)
      type = instance.module.context.functions[index]
    }
    record.pointee.type = context.pointee.types[Int(type)]
    return record
  }

  func owns(_ record: UnsafeMutablePointer<FunctionRecord>) -> Bool {
    record >= context.pointee.functions && record < context.pointee.functions + module.functionCount
  }

  /// The slots of a global.
  /// - Parameter index: In the global index space.
  func global(_ index: UInt32) -> UnsafeMutablePointer<UInt64> {
    let position = Int(index)
    if position < importedGlobals.count { return importedGlobals[position].slots }
    return context.pointee.globals + Int(module.globalSlots[position - importedGlobals.count])
  }

  /// How many slots a global has.
  /// - Parameter index: In the global index space.
  func slotCount(ofGlobal index: UInt32) -> Int {
    let position = Int(index)
    let type =
      position < importedGlobals.count
      ? importedGlobals[position].type : module.module.globals[position - importedGlobals.count].type
    return type.value.slots
  }

  /// An export, or nil if there is none of that name.
  public func export(_ name: String) -> Extern? {
    for export in module.module.exports where export.name.utf8.elementsEqual(name.utf8) { return item(export) }
    return nil
  }

  /// All exports with their names, in the order of the module.
  public var exports: [(name: String, item: Extern)] { module.module.exports.map { ($0.name, item($0)) } }

  private func item(_ export: Export) -> Extern {
    let index = Int(export.index)
    switch export.kind {
    case .function: return .function(Function(store, function(export.index)))
    case .table: return .table(tables[index])
    case .memory: return .memory(memories[index])
    case .tag: return .tag(tags[index])
    case .global:
      if index < importedGlobals.count { return .global(importedGlobals[index]) }
      let type = module.module.globals[index - importedGlobals.count].type
      return .global(
        Global(GlobalType(module.engineType(type.value), isMutable: type.isMutable), global(export.index)))
    }
  }

  /// An exported function, or nil if there is none of that name.
  public func function(named name: String) -> Function? {
    if case .function(let function) = export(name) { function } else { nil }
  }
}

/// Memory for pointers, to be filled before it is read.
private func array<Item>(_ count: Int) -> UnsafeMutablePointer<Item> { .allocate(capacity: max(1, count)) }

extension CompiledModule {
  /// The same type with references naming types by their engine-wide numbers.
  package func engineType(_ type: ValueType) -> ValueType { type.renumbered { types[Int($0)].pointee.number } }

  /// The same type with references naming types by their engine-wide numbers.
  package func engineType(_ type: TableType) -> TableType {
    TableType(addressType: type.addressType, limits: type.limits, element: engineType(type.element))
  }
}
