// The headers document what is public here.
// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation

import CWasm
import Runtime
import WebAssembly

/// Why a guest stopped, or is to.
final class TrapBody {
  var trap: Trap
  var information: HostInformation?

  init(_ trap: Trap) { self.trap = trap }
}

/// What a host function threw, so that its caller finds the same trap.
private struct ThrownTrap: Error, @unchecked Sendable {
  let body: TrapBody
}

/// A reference to a trap.
final class TrapHandle: ReferenceHandle {
  let object: TrapBody

  init(_ object: TrapBody, _ store: StoreHandle) {
    self.object = object
    super.init(store)
  }

  override var kind: capus_kind { CAPUS_TRAP }
  override var identity: UInt { UInt(bitPattern: Unmanaged.passUnretained(object).toOpaque()) }
  override var body: ExternalBody? { ExternalBody(.trap(object)) }

  override var information: HostInformation? {
    get { object.information }
    set { object.information = newValue }
  }

  /// The trap with which a host function ends its guest.
  var thrown: Trap {
    var trap = object.trap
    trap.underlying = ThrownTrap(body: object)
    return trap
  }

  /// The trap with which a call has ended: the one that a host function made, if that was it.
  static func of(_ trap: Trap, _ store: StoreHandle) -> TrapHandle {
    guard let thrown = trap.underlying as? ThrownTrap else { return TrapHandle(TrapBody(trap), store) }
    thrown.body.trap.backtrace = trap.backtrace
    return TrapHandle(thrown.body, store)
  }

  /// A frame.
  func frame(_ index: Int) -> FrameHandle { FrameHandle(object.trap.backtrace[index], store) }
}

/// A function that was active.
final class FrameHandle: Handle {
  let frame: Trap.Frame
  let instance: InstanceHandle?
  /// From the start of the function's body, in bytes.
  let offset: Int

  init(_ frame: Trap.Frame, _ store: StoreHandle) {
    self.frame = frame
    let instances = store.store.instances(of: frame)
    instance = instances.count == 1 ? InstanceHandle(instances[0], store) : nil
    guard let module = instances.first?.module else {
      offset = 0
      return
    }
    let position = Int(frame.function) - module.importedFunctionCount
    offset = position < 0 ? 0 : max(0, frame.offset - module.bodyStart(of: position))
  }
}

@c @implementation public func wasm_trap_new(
  _ store: OpaquePointer?, _ message: UnsafePointer<wasm_message_t>?
) -> OpaquePointer? {
  guard let store: StoreHandle = store?.handle() else { return nil }
  return TrapHandle(TrapBody(Trap(.host, message?.pointee.text ?? "")), store).own()
}

@c @implementation public func wasm_trap_message(
  _ trap: OpaquePointer?, _ out: UnsafeMutablePointer<wasm_message_t>?
) {
  let trap = trap?.handle(TrapHandle.self).object.trap
  out?.pointee = wasm_byte_vec_t(message: trap?.message ?? "")
}

@c @implementation public func apus_trap_description(
  _ trap: OpaquePointer?, _ out: UnsafeMutablePointer<wasm_message_t>?
) {
  let trap = trap?.handle(TrapHandle.self).object.trap
  out?.pointee = wasm_byte_vec_t(message: trap?.description ?? "")
}

@c @implementation public func wasm_trap_origin(_ trap: OpaquePointer?) -> OpaquePointer? {
  guard let trap: TrapHandle = trap?.handle(), !trap.object.trap.backtrace.isEmpty else { return nil }
  return trap.frame(0).own()
}

@c @implementation public func wasm_trap_trace(_ trap: OpaquePointer?, _ out: UnsafeMutablePointer<wasm_frame_vec_t>?) {
  let trap: TrapHandle? = trap?.handle()
  wasm_frame_vec_new_uninitialized(out, trap?.object.trap.backtrace.count ?? 0)
  guard let out, let trap else { return }
  for index in 0..<out.pointee.size { out.pointee.data[index] = trap.frame(index).own() }
}

@c @implementation public func apus_trap_kind(_ trap: OpaquePointer?) -> apus_trap_kind_t {
  let kind =
    switch trap?.handle(TrapHandle.self).object.trap.kind {
    case .host?, nil: APUS_TRAP_HOST
    case .exit?: APUS_TRAP_EXIT
    case .outOfFuel?: APUS_TRAP_FUEL
    case .deadlineExceeded?: APUS_TRAP_DEADLINE
    case .cancelled?: APUS_TRAP_INTERRUPTED
    case .callStackExhausted?: APUS_TRAP_STACK
    default: APUS_TRAP_GUEST
    }
  return apus_trap_kind_t(kind.rawValue)
}

@c @implementation public func apus_trap_exit_code(_ trap: OpaquePointer?, _ out: UnsafeMutablePointer<Int32>?) -> Bool
{
  guard let trap = trap?.handle(TrapHandle.self).object.trap, trap.kind == .exit else { return false }
  out?.pointee = trap.exitCode
  return true
}

@c @implementation public func wasm_frame_instance(_ frame: OpaquePointer?) -> OpaquePointer? {
  frame?.handle(FrameHandle.self).instance?.lend()
}

@c @implementation public func wasm_frame_func_index(_ frame: OpaquePointer?) -> UInt32 {
  frame?.handle(FrameHandle.self).frame.function ?? 0
}

@c @implementation public func wasm_frame_func_offset(_ frame: OpaquePointer?) -> Int {
  frame?.handle(FrameHandle.self).offset ?? 0
}

@c @implementation public func wasm_frame_module_offset(_ frame: OpaquePointer?) -> Int {
  frame?.handle(FrameHandle.self).frame.offset ?? 0
}

@c @implementation public func apus_frame_func_name(_ frame: OpaquePointer?, _ out: UnsafeMutablePointer<wasm_name_t>?)
{
  out?.pointee = wasm_byte_vec_t(frame?.handle(FrameHandle.self).frame.name ?? "")
}
