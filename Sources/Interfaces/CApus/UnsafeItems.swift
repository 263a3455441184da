// The headers document what is public here.
// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation

import CWasm
import Runtime
import WebAssembly

// Globals, tables, memories and tags.

/// A reference to a global.
final class GlobalHandle: ReferenceHandle {
  let global: Runtime.Global

  init(_ global: Runtime.Global, _ store: StoreHandle) {
    self.global = global
    super.init(store)
  }

  override var kind: capus_kind { CAPUS_GLOBAL }
  override var identity: UInt { UInt(bitPattern: global.slots) }
  override func keep() -> AnyObject? { global }
  override var body: ExternalBody? { ExternalBody(.item(.global(global))) }
}

/// A reference to a table.
final class TableHandle: ReferenceHandle {
  let table: Runtime.Table

  init(_ table: Runtime.Table, _ store: StoreHandle) {
    self.table = table
    super.init(store)
  }

  override var kind: capus_kind { CAPUS_TABLE }
  override var identity: UInt { UInt(bitPattern: Unmanaged.passUnretained(table).toOpaque()) }
  override func keep() -> AnyObject? { table }
  override var body: ExternalBody? { ExternalBody(.item(.table(table))) }
}

/// A reference to a memory.
final class MemoryHandle: ReferenceHandle {
  let memory: Runtime.Memory

  init(_ memory: Runtime.Memory, _ store: StoreHandle) {
    self.memory = memory
    super.init(store)
  }

  override var kind: capus_kind { CAPUS_MEMORY }
  override var identity: UInt { UInt(bitPattern: Unmanaged.passUnretained(memory).toOpaque()) }
  override func keep() -> AnyObject? { memory }
  override var body: ExternalBody? { ExternalBody(.item(.memory(memory))) }
}

/// A reference to a tag.
final class TagHandle: ReferenceHandle {
  let tag: Runtime.Tag

  init(_ tag: Runtime.Tag, _ store: StoreHandle) {
    self.tag = tag
    super.init(store)
  }

  override var kind: capus_kind { CAPUS_TAG }
  override var identity: UInt { UInt(bitPattern: Unmanaged.passUnretained(tag).toOpaque()) }
  override func keep() -> AnyObject? { tag }
  override var body: ExternalBody? { ExternalBody(.item(.tag(tag))) }
}

extension ReferenceHandle {
  /// A reference to something that is imported or exported.
  static func of(_ item: Extern, _ store: StoreHandle) -> ReferenceHandle {
    switch item {
    case .function(let function): FunctionHandle(function, store)
    case .global(let global): GlobalHandle(global, store)
    case .table(let table): TableHandle(table, store)
    case .memory(let memory): MemoryHandle(memory, store)
    case .tag(let tag): TagHandle(tag, store)
    }
  }

  /// What an instance may be given, or nil if this refers to something else.
  var item: Extern? {
    switch self {
    case let handle as FunctionHandle: .function(handle.function)
    case let handle as GlobalHandle: .global(handle.global)
    case let handle as TableHandle: .table(handle.table)
    case let handle as MemoryHandle: .memory(handle.memory)
    case let handle as TagHandle: .tag(handle.tag)
    default: nil
    }
  }

  /// The type of the item, or nil if this refers to something else; sizes are those of now.
  var itemType: ExternTypeHandle? {
    let types = store.engine.engine.types
    return switch self {
    case let handle as FunctionHandle: FunctionTypeHandle(handle.type, types)
    case let handle as GlobalHandle: GlobalTypeHandle(handle.global.type, types)
    case let handle as TableHandle: TableTypeHandle(handle.table.currentType, types)
    case let handle as MemoryHandle: MemoryTypeHandle(handle.memory.currentType)
    case let handle as TagHandle: FunctionTypeHandle(types.functionType(handle.tag.type), types, CAPUS_TAG)
    default: nil
    }
  }
}

// Items in general.

@c @implementation public func wasm_extern_kind(_ item: OpaquePointer?) -> wasm_externkind_t {
  wasm_externkind_t(item?.handle(ReferenceHandle.self).kind.rawValue ?? 0)
}

@c @implementation public func wasm_extern_type(_ item: OpaquePointer?) -> OpaquePointer? {
  item?.handle(ReferenceHandle.self).itemType?.own()
}

// Globals.

@c @implementation public func wasm_global_new(
  _ store: OpaquePointer?, _ type: OpaquePointer?, _ value: UnsafePointer<wasm_val_t>?
) -> OpaquePointer? {
  attempt {
    guard let store: StoreHandle = store?.handle(), let type: GlobalTypeHandle = type?.handle(), let value else {
      throw Failure("expected a store, a global's type and its value, found NULL")
    }
    let initial = try value.pointee.value(type.type.value, store, "the global's value")
    // What is made is of the top type of the value's hierarchy.
    guard initial.type == type.type.value else {
      throw Failure("expected a number or a reference of a top type for a global, found \(type.type.value)")
    }
    return GlobalHandle(try store.store.makeGlobal(initial, isMutable: type.type.isMutable), store).own()
  }
}

@c @implementation public func wasm_global_type(_ global: OpaquePointer?) -> OpaquePointer? { wasm_extern_type(global) }

@c @implementation public func wasm_global_get(_ global: OpaquePointer?, _ out: UnsafeMutablePointer<wasm_val_t>?) {
  guard let out else { return }
  out.pointee = wasm_val_t()
  guard let handle: GlobalHandle = global?.handle() else { return }
  out.pointee = wasm_val_t(handle.store.store.value(of: handle.global), handle.global.type.value, handle.store)
}

@c @implementation public func wasm_global_set(_ global: OpaquePointer?, _ value: UnsafePointer<wasm_val_t>?) {
  guard let handle: GlobalHandle = global?.handle(), let value else { return }
  _ = attempt {
    let new = try value.pointee.value(handle.global.type.value, handle.store, "the global's value")
    try handle.store.store.set(handle.global, to: new)
  }
}

// Tables.

@c @implementation public func wasm_table_new(
  _ store: OpaquePointer?, _ type: OpaquePointer?, _ initial: OpaquePointer?
) -> OpaquePointer? {
  attempt {
    guard let store: StoreHandle = store?.handle(), let type: TableTypeHandle = type?.handle() else {
      throw Failure("expected a store and a table's type, found NULL")
    }
    guard type.type.element.concreteIndex == nil else {
      throw Failure("expected references of an abstract type for a table, found \(type.type.element)")
    }
    let value = try initial.value(type.type.element, store, "the table's element")
    let table = try store.store.makeTable(type.type)
    if initial != nil {
      for index in 0..<table.count { try store.store.setElement(index, of: table, to: value) }
    }
    return TableHandle(table, store).own()
  }
}

@c @implementation public func wasm_table_type(_ table: OpaquePointer?) -> OpaquePointer? { wasm_extern_type(table) }

@c @implementation public func wasm_table_get(_ table: OpaquePointer?, _ index: wasm_table_size_t) -> OpaquePointer? {
  guard let handle: TableHandle = table?.handle() else { return nil }
  guard let element = handle.store.store.element(of: handle.table, at: UInt64(index)) else {
    report("expected an index below the table's size, \(handle.table.count), found \(index)")
    return nil
  }
  return handle.store.handle(element)?.own()
}

@c @implementation public func wasm_table_set(
  _ table: OpaquePointer?, _ index: wasm_table_size_t, _ reference: OpaquePointer?
) -> Bool {
  guard let handle: TableHandle = table?.handle() else { return false }
  return attempt {
    let value = try reference.value(handle.table.type.element, handle.store, "the table's element")
    try handle.store.store.setElement(UInt64(index), of: handle.table, to: value)
    return true
  } ?? false
}

@c @implementation public func wasm_table_size(_ table: OpaquePointer?) -> wasm_table_size_t {
  wasm_table_size_t(clamping: table?.handle(TableHandle.self).table.count ?? 0)
}

@c @implementation public func wasm_table_grow(
  _ table: OpaquePointer?, _ delta: wasm_table_size_t, _ reference: OpaquePointer?
) -> Bool {
  guard let handle: TableHandle = table?.handle() else { return false }
  return attempt {
    let value = try reference.value(handle.table.type.element, handle.store, "the table's element")
    guard try handle.store.store.grow(handle.table, by: UInt64(delta), filling: value) != nil else {
      throw Failure("a limit is in the way of \(delta) more elements than \(handle.table.count)")
    }
    return true
  } ?? false
}

// Memories.

@c @implementation public func wasm_memory_new(_ store: OpaquePointer?, _ type: OpaquePointer?) -> OpaquePointer? {
  attempt {
    guard let store: StoreHandle = store?.handle(), let type: MemoryTypeHandle = type?.handle() else {
      throw Failure("expected a store and a memory's type, found NULL")
    }
    return MemoryHandle(try store.store.makeMemory(type.type), store).own()
  }
}

@c @implementation public func wasm_memory_type(_ memory: OpaquePointer?) -> OpaquePointer? { wasm_extern_type(memory) }

@c @implementation public func wasm_memory_data(_ memory: OpaquePointer?) -> UnsafeMutablePointer<byte_t>? {
  guard let memory = memory?.handle(MemoryHandle.self).memory,
    let bytes = try? memory.view.bytes(at: 0, count: memory.size)
  else { return nil }
  return bytes.baseAddress?.assumingMemoryBound(to: byte_t.self)
}

@c @implementation public func wasm_memory_data_size(_ memory: OpaquePointer?) -> Int {
  Int(clamping: memory?.handle(MemoryHandle.self).memory.size ?? 0)
}

@c @implementation public func wasm_memory_size(_ memory: OpaquePointer?) -> wasm_memory_pages_t {
  wasm_memory_pages_t(clamping: memory?.handle(MemoryHandle.self).memory.pages ?? 0)
}

@c @implementation public func wasm_memory_grow(_ memory: OpaquePointer?, _ delta: wasm_memory_pages_t) -> Bool {
  guard let memory = memory?.handle(MemoryHandle.self).memory else { return false }
  guard memory.grow(UInt64(delta)) != nil else {
    report("a limit, or what memory there is, is in the way of \(delta) more pages than \(memory.pages)")
    return false
  }
  return true
}
