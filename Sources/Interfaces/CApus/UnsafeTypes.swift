// The headers document what is public here.
// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation

import CWasm
import Runtime
import WebAssembly

// Types as C sees them. They are constant, so that a copy is the same object.

/// A value type.
final class ValueTypeHandle: Handle {
  let type: ValueType
  let kind: wasm_valkind_t

  init(_ type: ValueType, _ kind: wasm_valkind_t) {
    self.type = type
    self.kind = kind
  }

  convenience init(_ type: ValueType, _ types: TypeRegistry?) { self.init(type, type.kind(types)) }
}

extension ValueType {
  /// The number that stands for the type in C.
  /// - Parameter types: The engine's, if the type may name others by their engine-wide numbers.
  func kind(_ types: TypeRegistry?) -> wasm_valkind_t {
    switch self {
    case .i32: return wasm_valkind_t(WASM_I32.rawValue)
    case .i64: return wasm_valkind_t(WASM_I64.rawValue)
    case .f32: return wasm_valkind_t(WASM_F32.rawValue)
    case .f64: return wasm_valkind_t(WASM_F64.rawValue)
    case .v128: return wasm_valkind_t(APUS_V128.rawValue)
    default: break
    }
    let top: AbstractHeapType? =
      switch heapType {
      case .abstract(let type)?: type.top
      case .concrete?: heapType.flatMap { types?.hierarchy($0) }
      case nil: nil
      }
    return switch top {
    case .extern: wasm_valkind_t(WASM_EXTERNREF.rawValue)
    case .func: wasm_valkind_t(WASM_FUNCREF.rawValue)
    case .exn: wasm_valkind_t(APUS_EXNREF.rawValue)
    case .cont: wasm_valkind_t(APUS_CONTREF.rawValue)
    default: wasm_valkind_t(APUS_ANYREF.rawValue)
    }
  }

  /// The type that a number of C stands for, or nil if it is none.
  init?(kind: wasm_valkind_t) {
    switch UInt32(kind) {
    case WASM_I32.rawValue: self = .i32
    case WASM_I64.rawValue: self = .i64
    case WASM_F32.rawValue: self = .f32
    case WASM_F64.rawValue: self = .f64
    case WASM_EXTERNREF.rawValue: self = .externref
    case WASM_FUNCREF.rawValue: self = .funcref
    case APUS_V128.rawValue: self = .v128
    case APUS_ANYREF.rawValue: self = .anyref
    case APUS_EXNREF.rawValue: self = .exnref
    default: return nil
    }
  }
}

/// The type of something that is imported or exported.
class ExternTypeHandle: Handle {
  /// As `wasm_externkind_t` has them, and the tag.
  let kind: capus_kind

  init(_ kind: capus_kind) { self.kind = kind }

  /// The type of an item.
  /// - Parameters:
  ///   - type: As a module states it.
  ///   - module: The module.
  static func of(_ type: ExternType, in module: CompiledModule) -> ExternTypeHandle {
    let types = module.engine.types
    return switch type {
    case .function(let index): FunctionTypeHandle(module.functionType(index), types)
    case .tag(let index): FunctionTypeHandle(module.functionType(index), types, CAPUS_TAG)
    case .table(let type): TableTypeHandle(module.engineType(type), types)
    case .memory(let type): MemoryTypeHandle(type)
    case .global(let type):
      GlobalTypeHandle(GlobalType(module.engineType(type.value), isMutable: type.isMutable), types)
    }
  }
}

/// The type of a function, or of a tag.
final class FunctionTypeHandle: ExternTypeHandle {
  let type: FunctionType
  /// The parameters and the results.
  let vectors: UnsafeMutablePointer<wasm_valtype_vec_t>

  init(_ type: FunctionType, _ types: TypeRegistry?, _ kind: capus_kind = CAPUS_FUNC) {
    self.type = type
    vectors = .allocate(capacity: 2)
    vectors.initialize(to: Self.vector(type.parameters, types))
    (vectors + 1).initialize(to: Self.vector(type.results, types))
    super.init(kind)
  }

  deinit {
    wasm_valtype_vec_delete(vectors)
    wasm_valtype_vec_delete(vectors + 1)
    vectors.deallocate()
  }

  private static func vector(_ types: [ValueType], _ registry: TypeRegistry?) -> wasm_valtype_vec_t {
    var vector = wasm_valtype_vec_t()
    wasm_valtype_vec_new_uninitialized(&vector, types.count)
    for index in 0..<vector.size { vector.data[index] = ValueTypeHandle(types[index], registry).own() }
    return vector
  }
}

/// The type of a global.
final class GlobalTypeHandle: ExternTypeHandle {
  let type: GlobalType
  let content: ValueTypeHandle

  init(_ type: GlobalType, _ content: ValueTypeHandle) {
    self.type = type
    self.content = content
    super.init(CAPUS_GLOBAL)
  }

  convenience init(_ type: GlobalType, _ types: TypeRegistry) { self.init(type, ValueTypeHandle(type.value, types)) }
}

/// The type of a table.
final class TableTypeHandle: ExternTypeHandle {
  let type: TableType
  let element: ValueTypeHandle
  let limits: UnsafeMutablePointer<wasm_limits_t>

  init(_ type: TableType, _ element: ValueTypeHandle) {
    self.type = type
    self.element = element
    limits = .allocate(capacity: 1)
    limits.initialize(to: wasm_limits_t(type.limits))
    super.init(CAPUS_TABLE)
  }

  convenience init(_ type: TableType, _ types: TypeRegistry) { self.init(type, ValueTypeHandle(type.element, types)) }

  deinit { limits.deallocate() }
}

/// The type of a memory.
final class MemoryTypeHandle: ExternTypeHandle {
  let type: MemoryType
  let limits: UnsafeMutablePointer<wasm_limits_t>

  init(_ type: MemoryType) {
    self.type = type
    limits = .allocate(capacity: 1)
    limits.initialize(to: wasm_limits_t(type.limits))
    super.init(CAPUS_MEMORY)
  }

  deinit { limits.deallocate() }
}

extension wasm_limits_t {
  init(_ limits: Limits) {
    self.init(min: UInt32(clamping: limits.minimum), max: limits.maximum.map { UInt32(clamping: $0) } ?? .max)
  }

  /// The limits; the largest number means that there is no maximum.
  func limits() throws(Failure) -> Limits {
    guard min <= max else {
      throw Failure("expected limits whose maximum is not below the minimum, found \(min) to \(max)")
    }
    return Limits(minimum: UInt64(min), maximum: max == .max ? nil : UInt64(max))
  }
}

@c @implementation public func capus_type_cast(_ type: UnsafeRawPointer?, _ kind: CInt) -> UnsafeMutableRawPointer? {
  guard let type else { return nil }
  let found: ExternTypeHandle = OpaquePointer(type).handle()
  return found.kind.rawValue == UInt32(kind) ? UnsafeMutableRawPointer(mutating: type) : nil
}

@c @implementation public func wasm_valtype_new(_ kind: wasm_valkind_t) -> OpaquePointer? {
  guard let type = ValueType(kind: kind) else {
    report("expected the number of a value type, found \(kind)")
    return nil
  }
  return ValueTypeHandle(type, kind).own()
}

@c @implementation public func wasm_valtype_kind(_ type: OpaquePointer?) -> wasm_valkind_t {
  guard let type: ValueTypeHandle = type?.handle() else { return 0 }
  return type.kind
}

@c @implementation public func apus_valtype_name(_ type: OpaquePointer?, _ out: UnsafeMutablePointer<wasm_name_t>?) {
  guard let type: ValueTypeHandle = type?.handle() else {
    wasm_byte_vec_new_empty(out)
    return
  }
  out?.pointee = wasm_byte_vec_t("\(type.type)")
}

/// Takes a vector of types over.
/// - Throws: If one is missing.
private func take(_ vector: UnsafeMutablePointer<wasm_valtype_vec_t>?) throws(Failure) -> [ValueType] {
  guard let vector else { return [] }
  defer { wasm_valtype_vec_delete(vector) }
  guard let data = vector.pointee.data else { return [] }
  var types: [ValueType] = []
  for index in 0..<vector.pointee.size {
    guard let type: ValueTypeHandle = data[index]?.handle() else {
      throw Failure("expected a value type as element \(index) of a function's type, found NULL")
    }
    types.append(type.type)
  }
  return types
}

@c @implementation public func wasm_functype_new(
  _ params: UnsafeMutablePointer<wasm_valtype_vec_t>?, _ results: UnsafeMutablePointer<wasm_valtype_vec_t>?
) -> OpaquePointer? {
  // Both are taken over, whatever becomes of the first.
  let parameters = Result { () throws(Failure) in try take(params) }
  let results = Result { () throws(Failure) in try take(results) }
  return attempt {
    FunctionTypeHandle(FunctionType(parameters: try parameters.get(), results: try results.get()), nil).own()
  }
}

@c @implementation public func wasm_functype_params(_ type: OpaquePointer?) -> UnsafePointer<wasm_valtype_vec_t>? {
  guard let type: FunctionTypeHandle = type?.handle() else { return nil }
  return UnsafePointer(type.vectors)
}

@c @implementation public func wasm_functype_results(_ type: OpaquePointer?) -> UnsafePointer<wasm_valtype_vec_t>? {
  guard let type: FunctionTypeHandle = type?.handle() else { return nil }
  return UnsafePointer(type.vectors + 1)
}

@c @implementation public func wasm_globaltype_new(
  _ content: OpaquePointer?, _ mutability: wasm_mutability_t
) -> OpaquePointer? {
  guard let content: ValueTypeHandle = content?.consume() else {
    report("expected the type of a global's value, found NULL")
    return nil
  }
  return GlobalTypeHandle(GlobalType(content.type, isMutable: mutability != 0), content).own()
}

@c @implementation public func wasm_globaltype_content(_ type: OpaquePointer?) -> OpaquePointer? {
  guard let type: GlobalTypeHandle = type?.handle() else { return nil }
  return type.content.lend()
}

@c @implementation public func wasm_globaltype_mutability(_ type: OpaquePointer?) -> wasm_mutability_t {
  guard let type: GlobalTypeHandle = type?.handle() else { return 0 }
  return type.type.isMutable ? 1 : 0
}

@c @implementation public func wasm_tabletype_new(
  _ element: OpaquePointer?, _ limits: UnsafePointer<wasm_limits_t>?
) -> OpaquePointer? {
  let element: ValueTypeHandle? = element?.consume()
  return attempt {
    guard let element, let limits else { throw Failure("expected a table's element type and limits, found NULL") }
    guard element.type.isReference else {
      throw Failure("expected a reference type for a table's elements, found \(element.type)")
    }
    return TableTypeHandle(TableType(limits: try limits.pointee.limits(), element: element.type), element).own()
  }
}

@c @implementation public func wasm_tabletype_element(_ type: OpaquePointer?) -> OpaquePointer? {
  guard let type: TableTypeHandle = type?.handle() else { return nil }
  return type.element.lend()
}

@c @implementation public func wasm_tabletype_limits(_ type: OpaquePointer?) -> UnsafePointer<wasm_limits_t>? {
  guard let type: TableTypeHandle = type?.handle() else { return nil }
  return UnsafePointer(type.limits)
}

@c @implementation public func wasm_memorytype_new(_ limits: UnsafePointer<wasm_limits_t>?) -> OpaquePointer? {
  attempt {
    guard let limits else { throw Failure("expected a memory's limits, found NULL") }
    let found = try limits.pointee.limits()
    guard found.minimum <= 65536, found.maximum ?? 0 <= 65536 else {
      throw Failure(
        "expected a memory of at most 65536 pages, found limits of \(limits.pointee.min) to \(limits.pointee.max)")
    }
    return MemoryTypeHandle(MemoryType(limits: found)).own()
  }
}

@c @implementation public func wasm_memorytype_limits(_ type: OpaquePointer?) -> UnsafePointer<wasm_limits_t>? {
  guard let type: MemoryTypeHandle = type?.handle() else { return nil }
  return UnsafePointer(type.limits)
}

@c @implementation public func wasm_externtype_kind(_ type: OpaquePointer?) -> wasm_externkind_t {
  guard let type: ExternTypeHandle = type?.handle() else { return 0 }
  return wasm_externkind_t(type.kind.rawValue)
}
