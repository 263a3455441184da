// The headers document what is public here.
// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation

import CWasm
import Image
import MachineCode
import Runtime
import WebAssembly
import WebAssemblyText

/// What all references to a module share.
final class ModuleBody {
  let module: CompiledModule
  var information: HostInformation?

  init(_ module: CompiledModule) { self.module = module }
}

/// A reference to a module.
final class ModuleHandle: ReferenceHandle {
  let object: ModuleBody

  init(_ object: ModuleBody, _ store: StoreHandle) {
    self.object = object
    super.init(store)
  }

  override var kind: capus_kind { CAPUS_MODULE }
  override var identity: UInt { UInt(bitPattern: Unmanaged.passUnretained(object).toOpaque()) }
  override var body: ExternalBody? { ExternalBody(.module(object)) }

  override var information: HostInformation? {
    get { object.information }
    set { object.information = newValue }
  }
}

/// A module that any store of its engine may take.
final class SharedModuleHandle: Handle {
  let module: CompiledModule

  init(_ module: CompiledModule) { self.module = module }
}

/// Reads the arguments of functions that take a binary.
private func read(
  _ store: OpaquePointer?, _ binary: UnsafePointer<wasm_byte_vec_t>?
) throws -> (StoreHandle, Module) {
  guard let store: StoreHandle = store?.handle(), let binary else {
    throw Failure("expected a store and a module's binary, found NULL")
  }
  return (store, try Module(decoding: binary.pointee.bytes))
}

@c @implementation public func wasm_module_new(
  _ store: OpaquePointer?, _ binary: UnsafePointer<wasm_byte_vec_t>?
) -> OpaquePointer? {
  attempt {
    let (store, module) = try read(store, binary)
    return ModuleHandle(ModuleBody(try CompiledModule(store.engine.engine, module)), store).own()
  }
}

@c @implementation public func wasm_module_validate(
  _ store: OpaquePointer?, _ binary: UnsafePointer<wasm_byte_vec_t>?
) -> Bool {
  attempt {
    let (store, module) = try read(store, binary)
    try module.validate(features: store.engine.engine.features)
    return true
  } ?? false
}

@c @implementation public func wasm_module_serialize(
  _ module: OpaquePointer?, _ out: UnsafeMutablePointer<wasm_byte_vec_t>?
) {
  wasm_byte_vec_new_empty(out)
  guard let module: ModuleHandle = module?.handle(), let out else { return }
  if let bytes = attempt({ try module.object.module.source().bytes }) { out.pointee = wasm_byte_vec_t(bytes) }
}

@c @implementation public func wasm_module_deserialize(
  _ store: OpaquePointer?, _ bytes: UnsafePointer<wasm_byte_vec_t>?
) -> OpaquePointer? {
  wasm_module_new(store, bytes)
}

@c @implementation public func wasm_module_share(_ module: OpaquePointer?) -> OpaquePointer? {
  guard let module: ModuleHandle = module?.handle() else { return nil }
  return SharedModuleHandle(module.object.module).own()
}

@c @implementation public func wasm_module_obtain(_ store: OpaquePointer?, _ module: OpaquePointer?) -> OpaquePointer? {
  attempt {
    guard let store: StoreHandle = store?.handle(), let module: SharedModuleHandle = module?.handle() else {
      throw Failure("expected a store and a shared module, found NULL")
    }
    guard module.module.engine === store.engine.engine else {
      throw Failure("expected a module of the store's engine, found one of another")
    }
    return ModuleHandle(ModuleBody(module.module), store).own()
  }
}

@c @implementation public func wasm_module_imports(
  _ module: OpaquePointer?, _ out: UnsafeMutablePointer<wasm_importtype_vec_t>?
) {
  let module = module?.handle(ModuleHandle.self).object.module
  wasm_importtype_vec_new_uninitialized(out, module?.module.imports.count ?? 0)
  guard let out, let module else { return }
  for (index, item) in module.module.imports.prefix(out.pointee.size).enumerated() {
    let type = ExternTypeHandle.of(item.type, in: module)
    out.pointee.data[index] = NamedTypeHandle(wasm_name_t(item.module), wasm_name_t(item.name), type).own()
  }
}

@c @implementation public func wasm_module_exports(
  _ module: OpaquePointer?, _ out: UnsafeMutablePointer<wasm_exporttype_vec_t>?
) {
  let module = module?.handle(ModuleHandle.self).object.module
  wasm_exporttype_vec_new_uninitialized(out, module?.module.exports.count ?? 0)
  guard let out, let module else { return }
  let spaces = ItemTypes(module)
  for (index, export) in module.module.exports.prefix(out.pointee.size).enumerated() {
    let type = ExternTypeHandle.of(spaces.type(export), in: module)
    out.pointee.data[index] = NamedTypeHandle(wasm_name_t(), wasm_name_t(export.name), type).own()
  }
}

/// The types of a module's items, imported ones first.
private struct ItemTypes {
  private let module: CompiledModule
  private var tables: [ExternType] = []
  private var memories: [ExternType] = []
  private var globals: [ExternType] = []
  private var tags: [ExternType] = []

  init(_ module: CompiledModule) {
    self.module = module
    for item in module.module.imports {
      switch item.type {
      case .function: break
      case .table: tables.append(item.type)
      case .memory: memories.append(item.type)
      case .global: globals.append(item.type)
      case .tag: tags.append(item.type)
      }
    }
    tables += module.module.tables.map { .table($0.type) }
    memories += module.module.memories.map { .memory($0.type) }
    globals += module.module.globals.map { .global($0.type) }
    tags += module.module.tags.map { .tag($0.type) }
  }

  /// The type of an export of a valid module.
  func type(_ export: Export) -> ExternType {
    let index = Int(export.index)
    return switch export.kind {
    case .function: .function(module.type(ofFunction: export.index))
    case .table: tables[index]
    case .memory: memories[index]
    case .global: globals[index]
    case .tag: tags[index]
    }
  }
}

@c @implementation public func apus_wat2wasm(
  _ text: UnsafePointer<CChar>?, _ size: Int, _ out: UnsafeMutablePointer<wasm_byte_vec_t>?
) -> Bool {
  wasm_byte_vec_new_empty(out)
  return attempt {
    guard let text, let out else { throw Failure("expected a text and room for a binary, found NULL") }
    let bytes = Array(UnsafeRawBufferPointer(start: text, count: max(0, size)))
    out.pointee = wasm_byte_vec_t(try Module(parsing: bytes).encoded())
    return true
  } ?? false
}

@c @implementation public func apus_module_load_image(
  _ store: OpaquePointer?, _ path: UnsafePointer<CChar>?
) -> OpaquePointer? {
  attempt {
    guard let store: StoreHandle = store?.handle() else { throw Failure("expected a store, found NULL") }
    let module = try load(store.engine.engine, try String(path, "the path of an image"))
    return ModuleHandle(ModuleBody(module), store).own()
  }
}

/// Loads an image, or a module that carries its own machine code.
private func load(_ engine: Engine, _ path: String) throws -> CompiledModule {
  let loaded: (module: CompiledModule, refusal: ImageError?)
  if let image = ImageFile(path) {
    loaded = try CompiledModule.loading(image, engine)
  } else {
    guard let file = CodeFile(path), let bytes = file.read(0..<file.size) else {
      throw Failure("cannot read \(path): expected a file with an image")
    }
    guard let contents = try CompiledImage.contents(of: bytes) else {
      throw Failure("\(path): expected an image, or a module with one, found neither")
    }
    loaded = try CompiledModule.loading(
      contents.machine.get(), of: try Module(decoding: contents.module), engine)
  }
  if let refusal = loaded.refusal { throw Failure("\(path): \(refusal)") }
  return loaded.module
}
