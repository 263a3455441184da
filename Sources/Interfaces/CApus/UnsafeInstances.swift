// The headers document what is public here.
// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation

import CWasm
import Runtime
import WebAssembly

/// A reference to an instance, which its store owns.
final class InstanceHandle: ReferenceHandle {
  let instance: Instance

  init(_ instance: Instance, _ store: StoreHandle) {
    self.instance = instance
    super.init(store)
  }

  override var kind: capus_kind { CAPUS_INSTANCE }
  override var identity: UInt { UInt(bitPattern: instance.context) }
  override var body: ExternalBody? { ExternalBody(.instance(.passUnretained(instance))) }
}

extension StoreHandle {
  /// Makes an instance for an owner in C.
  /// - Parameters:
  ///   - module: The module.
  ///   - trap: Is told why there is none.
  ///   - imports: Finds one item an import.
  func instantiate(
    _ module: OpaquePointer?, _ trap: UnsafeMutablePointer<OpaquePointer?>?,
    _ imports: (CompiledModule) throws -> [Extern]
  ) -> OpaquePointer? {
    trap?.pointee = nil
    do {
      guard let module = module?.handle(ModuleHandle.self).object.module else {
        throw Failure("expected a module, found NULL")
      }
      return InstanceHandle(try store.instantiate(module, try imports(module)), self).own()
    } catch {
      report("\(error)")
      trap?.pointee = TrapHandle.of(Self.trap(error), self).own()
      return nil
    }
  }

  /// An error as a trap, with its message as it is.
  private static func trap(_ error: any Error) -> Trap {
    switch error {
    case InstantiationError.trap(let trap): trap
    default: Trap(.host, "\(error)")
    }
  }
}

@c @implementation public func wasm_instance_new(
  _ store: OpaquePointer?, _ module: OpaquePointer?, _ imports: UnsafePointer<wasm_extern_vec_t>?,
  _ trap: UnsafeMutablePointer<OpaquePointer?>?
) -> OpaquePointer? {
  guard let store: StoreHandle = store?.handle() else {
    trap?.pointee = nil
    report("expected a store, found NULL")
    return nil
  }
  return store.instantiate(module, trap) { module in
    let given = imports?.pointee ?? wasm_extern_vec_t()
    return try (0..<(given.data == nil ? 0 : given.size)).map { index in
      guard let handle: ReferenceHandle = given.data[index]?.handle(), let item = handle.item else {
        throw Failure("expected an item as import \(index), found NULL")
      }
      guard handle.store === store else { throw Failure("import \(index) is of another store") }
      return item
    }
  }
}

@c @implementation public func wasm_instance_exports(
  _ instance: OpaquePointer?, _ out: UnsafeMutablePointer<wasm_extern_vec_t>?
) {
  let handle: InstanceHandle? = instance?.handle()
  let exports = handle?.instance.exports ?? []
  wasm_extern_vec_new_uninitialized(out, exports.count)
  guard let out, let handle else { return }
  for (index, export) in exports.prefix(out.pointee.size).enumerated() {
    out.pointee.data[index] = ReferenceHandle.of(export.item, handle.store).own()
  }
}

@c @implementation public func apus_instance_export(
  _ instance: OpaquePointer?, _ name: UnsafePointer<CChar>?
) -> OpaquePointer? {
  attempt {
    guard let handle: InstanceHandle = instance?.handle() else { throw Failure("expected an instance, found NULL") }
    let name = try String(name, "the name of an export")
    guard let item = handle.instance.export(name) else { throw Failure("the instance has no export \"\(name)\"") }
    return ReferenceHandle.of(item, handle.store).own()
  }
}

@c @implementation public func apus_instance_memory(_ instance: OpaquePointer?, _ index: UInt32) -> OpaquePointer? {
  guard let handle: InstanceHandle = instance?.handle(), Int(index) < handle.instance.memories.count else { return nil }
  return MemoryHandle(handle.instance.memories[Int(index)], handle.store).own()
}

@c @implementation public func apus_store_caller(_ store: OpaquePointer?) -> OpaquePointer? {
  guard let store: StoreHandle = store?.handle(), let caller = store.caller else { return nil }
  return InstanceHandle(caller, store).own()
}
