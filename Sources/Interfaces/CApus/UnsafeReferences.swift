// The headers document what is public here.
// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation

import CExecution
import CWasm
import Runtime
import WebAssembly

// References: several handles may lead to one object.

/// What the host has attached to an object.
final class HostInformation: @unchecked Sendable {
  let pointer: UnsafeMutableRawPointer?
  private let finalizer: (@convention(c) (UnsafeMutableRawPointer?) -> Void)?

  init(_ pointer: UnsafeMutableRawPointer?, _ finalizer: (@convention(c) (UnsafeMutableRawPointer?) -> Void)?) {
    self.pointer = pointer
    self.finalizer = finalizer
  }

  deinit { finalizer?(pointer) }
}

/// A reference to something of a store.
class ReferenceHandle: Handle {
  let store: StoreHandle

  init(_ store: StoreHandle) { self.store = store }

  /// What it leads to.
  var kind: capus_kind { CAPUS_OPAQUE }

  /// A number that is the same for all references to one object, as long as that lives.
  var identity: UInt { UInt(bitPattern: Unmanaged.passUnretained(self).toOpaque()) }

  /// Keeps the object alive as long as the store, if nothing else does.
  func keep() -> AnyObject? { nil }

  /// What the host has attached to the object.
  var information: HostInformation? {
    get { store.information[identity]?.information }
    set { store.information[identity] = newValue.map { (information: $0, object: keep()) } }
  }

  /// What a guest holds as `externref`; nothing in it refers to the store, which would keep itself alive then.
  var body: ExternalBody? { nil }

  /// Whether this and another reference lead to one object.
  func isSame(_ other: ReferenceHandle) -> Bool {
    kind == other.kind && store === other.store && identity == other.identity
  }
}

/// What stands behind an `externref` that the host made.
final class ExternalBody {
  enum Content {
    case item(Extern)
    case function(UnsafeMutablePointer<FunctionRecord>)
    case instance(Unmanaged<Instance>)
    case module(ModuleBody)
    case trap(TrapBody)
    case foreign(ForeignBody)
  }

  let content: Content

  init(_ content: Content) { self.content = content }

  /// A reference of the store in which the guest runs.
  func reference(_ store: StoreHandle) -> ReferenceHandle {
    switch content {
    case .item(let item): ReferenceHandle.of(item, store)
    case .function(let record): FunctionHandle(Runtime.Function(store.store, record), store)
    // The store owns it, and lives.
    case .instance(let instance): InstanceHandle(instance.takeUnretainedValue(), store)
    case .module(let body): ModuleHandle(body, store)
    case .trap(let body): TrapHandle(body, store)
    case .foreign(let body): ForeignHandle(body, store)
    }
  }
}

/// An object of the host without contents.
final class ForeignBody {
  var information: HostInformation?
}

/// A reference to an object of the host.
final class ForeignHandle: ReferenceHandle {
  let object: ForeignBody

  init(_ object: ForeignBody, _ store: StoreHandle) {
    self.object = object
    super.init(store)
  }

  override var kind: capus_kind { CAPUS_FOREIGN }
  override var identity: UInt { UInt(bitPattern: Unmanaged.passUnretained(object).toOpaque()) }
  override var body: ExternalBody? { ExternalBody(.foreign(object)) }

  override var information: HostInformation? {
    get { object.information }
    set { object.information = newValue }
  }
}

/// A reference that only guests can look into.
final class OpaqueHandle: ReferenceHandle {
  let reference: Reference

  init(_ reference: Reference, _ store: StoreHandle) {
    self.reference = reference
    super.init(store)
  }

  override var identity: UInt { UInt(reference.bits) }

  // It may move to another place in memory, or go, without notice.
  override var information: HostInformation? {
    get { nil }
    set {}
  }
}

@c @implementation public func capus_same(_ left: UnsafeRawPointer?, _ right: UnsafeRawPointer?) -> Bool {
  guard let left, let right else { return left == right }
  if left == right { return true }
  return OpaquePointer(left).handle(ReferenceHandle.self).isSame(OpaquePointer(right).handle())
}

@c @implementation public func capus_host_info(_ reference: UnsafeRawPointer?) -> UnsafeMutableRawPointer? {
  guard let reference else { return nil }
  return OpaquePointer(reference).handle(ReferenceHandle.self).information?.pointer
}

@c @implementation public func capus_set_host_info(
  _ reference: UnsafeMutableRawPointer?, _ information: UnsafeMutableRawPointer?,
  _ finalizer: (@convention(c) (UnsafeMutableRawPointer?) -> Void)?
) {
  guard let reference else { return }
  let handle: ReferenceHandle = OpaquePointer(reference).handle()
  // The old finalizer may look at the object: it runs when the new information is there.
  let old = handle.information
  handle.information = information == nil && finalizer == nil ? nil : HostInformation(information, finalizer)
  withExtendedLifetime(old) {}
}

@c @implementation public func capus_cast(_ reference: UnsafeRawPointer?, _ kind: CInt) -> UnsafeMutableRawPointer? {
  guard let reference else { return nil }
  let found = OpaquePointer(reference).handle(ReferenceHandle.self).kind.rawValue
  guard found == UInt32(kind) || UInt32(kind) == CAPUS_EXTERN.rawValue && found < CAPUS_EXTERN.rawValue else {
    return nil
  }
  return UnsafeMutableRawPointer(mutating: reference)
}

@c @implementation public func wasm_foreign_new(_ store: OpaquePointer?) -> OpaquePointer? {
  guard let store: StoreHandle = store?.handle() else { return nil }
  return ForeignHandle(ForeignBody(), store).own()
}
