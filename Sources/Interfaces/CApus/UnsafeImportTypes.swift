// The headers document what is public here.
// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation

import CWasm

/// The type of an import, or, without the first name, of an export.
final class NamedTypeHandle: Handle {
  /// The name of the module, and the name of the item.
  let names: UnsafeMutablePointer<wasm_name_t>
  let type: ExternTypeHandle

  /// Takes names over.
  init(_ module: wasm_name_t, _ name: wasm_name_t, _ type: ExternTypeHandle) {
    names = .allocate(capacity: 2)
    names.initialize(to: module)
    (names + 1).initialize(to: name)
    self.type = type
  }

  deinit {
    wasm_byte_vec_delete(names)
    wasm_byte_vec_delete(names + 1)
    names.deallocate()
  }
}

/// Takes names and a type over.
private func make(
  _ module: UnsafeMutablePointer<wasm_name_t>?, _ name: UnsafeMutablePointer<wasm_name_t>?, _ type: OpaquePointer?
) -> OpaquePointer? {
  guard let type: ExternTypeHandle = type?.consume() else {
    wasm_byte_vec_delete(module)
    wasm_byte_vec_delete(name)
    report("expected the type of an import or export, found NULL")
    return nil
  }
  return NamedTypeHandle(module?.pointee ?? wasm_name_t(), name?.pointee ?? wasm_name_t(), type).own()
}

@c @implementation public func wasm_importtype_new(
  _ module: UnsafeMutablePointer<wasm_name_t>?, _ name: UnsafeMutablePointer<wasm_name_t>?, _ type: OpaquePointer?
) -> OpaquePointer? {
  make(module, name, type)
}

@c @implementation public func wasm_importtype_module(_ type: OpaquePointer?) -> UnsafePointer<wasm_name_t>? {
  guard let type: NamedTypeHandle = type?.handle() else { return nil }
  return UnsafePointer(type.names)
}

@c @implementation public func wasm_importtype_name(_ type: OpaquePointer?) -> UnsafePointer<wasm_name_t>? {
  guard let type: NamedTypeHandle = type?.handle() else { return nil }
  return UnsafePointer(type.names + 1)
}

@c @implementation public func wasm_importtype_type(_ type: OpaquePointer?) -> OpaquePointer? {
  guard let type: NamedTypeHandle = type?.handle() else { return nil }
  return type.type.lend()
}

@c @implementation public func wasm_exporttype_new(
  _ name: UnsafeMutablePointer<wasm_name_t>?, _ type: OpaquePointer?
) -> OpaquePointer? {
  make(nil, name, type)
}

@c @implementation public func wasm_exporttype_name(_ type: OpaquePointer?) -> UnsafePointer<wasm_name_t>? {
  wasm_importtype_name(type)
}

@c @implementation public func wasm_exporttype_type(_ type: OpaquePointer?) -> OpaquePointer? {
  wasm_importtype_type(type)
}
