// The headers document what is public here.
// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation

import CWasm
import Runtime
import WebAssembly

// How values travel between C and guests.

extension wasm_val_t {
  /// The value as one of a type.
  /// - Parameters:
  ///   - type: What the guest expects.
  ///   - store: The guest's.
  ///   - what: Such as `argument 0`.
  /// - Throws: If it is of another type, or none that can be passed.
  func value(_ type: ValueType, _ store: StoreHandle, _ what: @autoclosure () -> String) throws(Trap) -> Value {
    let expected = type.kind(store.engine.engine.types)
    if type.isReference, wasm_valkind_is_ref(kind) { return try of.ref.value(type, store, what()) }
    guard kind == expected, type != .v128 else {
      let found = ValueType(kind: kind).map { "\($0)" } ?? "kind \(kind)"
      throw Trap(.host, "\(what()) must be of type \(type), it is of type \(found)")
    }
    return switch type {
    case .i32: .i32(UInt32(bitPattern: of.i32))
    case .i64: .i64(UInt64(bitPattern: of.i64))
    // By their bits, so that no NaN changes on the way.
    case .f32: .f32(bits: UInt32(bitPattern: of.i32))
    default: .f64(bits: UInt64(bitPattern: of.i64))
    }
  }

  /// Makes a value for an owner in C.
  /// - Parameters:
  ///   - value: Of the type.
  ///   - type: A reference's may name others by their engine-wide numbers.
  ///   - store: Where it comes from.
  init(_ value: Value, _ type: ValueType, _ store: StoreHandle) {
    self.init()
    kind = type.kind(store.engine.engine.types)
    switch value {
    case .i32(let value): of.i32 = Int32(bitPattern: value)
    case .i64(let value): of.i64 = Int64(bitPattern: value)
    case .f32(let bits): of.i32 = Int32(bitPattern: bits)
    case .f64(let bits): of.i64 = Int64(bitPattern: bits)
    case .v128: of.i64 = 0
    case .reference(let reference): of.ref = store.handle(reference)?.own()
    }
  }
}

extension OpaquePointer? {
  /// A reference, or null, as a value of a reference type.
  /// - Throws: If it cannot be one, or is of another store.
  func value(_ type: ValueType, _ store: StoreHandle, _ what: @autoclosure () -> String) throws(Trap) -> Value {
    let top = type.heapType.map { store.store.hierarchy($0) } ?? .extern
    guard let handle: ReferenceHandle = self?.handle() else {
      guard type.isNullable else { throw Trap(.host, "\(what()) must not be null") }
      return .reference(.null(top))
    }
    guard handle.store === store else { throw Trap(.host, "\(what()) is a reference of another store") }
    let reference: Reference
    switch (top, handle) {
    case (.func, let handle as FunctionHandle): reference = try store.store.makeReference(handle.function)
    case (_, let handle as OpaqueHandle): reference = handle.reference
    case (.extern, _):
      guard let body = handle.body else { throw Trap(.host, "\(what()) cannot be passed to a guest") }
      reference = try store.store.makeReference(body, .extern)
    default: throw Trap(.host, "\(what()) must be of type \(type), it is another reference")
    }
    let value = Value.reference(reference)
    if let problem = store.store.mismatch(value, type) { throw Trap(.host, "\(what()) \(problem)") }
    return value
  }
}

extension StoreHandle {
  /// A handle of a reference of this store, or nil for null.
  func handle(_ reference: Reference) -> ReferenceHandle? {
    if reference.isNull { return nil }
    if let function = store.function(reference) { return FunctionHandle(function, self) }
    if let body = store.object(reference) as? ExternalBody { return body.reference(self) }
    return OpaqueHandle(reference, self)
  }
}
