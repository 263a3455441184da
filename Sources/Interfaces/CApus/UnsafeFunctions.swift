// The headers document what is public here.
// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation

import CExecution
import CWasm
import Runtime
import WebAssembly

/// A reference to a function.
final class FunctionHandle: ReferenceHandle {
  let function: Runtime.Function
  let type: FunctionType
  /// How many slots arguments or results take, whichever is more.
  private let slots: Int

  init(_ function: Runtime.Function, _ store: StoreHandle) {
    self.function = function
    type = function.type
    slots = max(type.parameters.slots, type.results.slots)
    super.init(store)
  }

  override var kind: capus_kind { CAPUS_FUNC }
  override var identity: UInt { UInt(bitPattern: function.record) }

  override func keep() -> AnyObject? { function.host }

  override var body: ExternalBody? {
    if let host = function.host { store.store.retain(host) }
    return ExternalBody(.function(function.record))
  }

  /// Calls the function.
  /// - Parameters:
  ///   - arguments: One a parameter.
  ///   - results: Room for as many as there are.
  /// - Throws: Why it stopped, or what does not fit.
  func call(
    _ arguments: UnsafeBufferPointer<wasm_val_t>, _ results: UnsafeMutableBufferPointer<wasm_val_t>
  ) throws(Trap) {
    guard arguments.count == type.parameters.count else {
      throw Trap(.host, "the function takes \(type.parameters.count) arguments, it was given \(arguments.count)")
    }
    for value in type.parameters + type.results where value == .v128 {
      throw Trap(.host, "values of type \(value) cannot be passed")
    }
    let found = try store.store.call(function, slots: slots) { (slots) throws(Trap) in
      for (index, type) in type.parameters.enumerated() {
        try arguments[index].value(type, store, "argument \(index)").write(slots + index)
      }
    }
    // A program that expects a trap may have none.
    guard results.count >= type.results.count else {
      throw Trap(.host, "the function has \(type.results.count) results, there is room for \(results.count)")
    }
    for (index, type) in type.results.enumerated() {
      results[index] = wasm_val_t(store.store.value(found + index, type), type, store)
    }
  }
}

/// A function of a program in C, with its environment.
///
/// Sound because the pointer goes to the function, and to its finalizer, as it came.
private final class Callback: @unchecked Sendable {
  enum Function {
    case plain(@convention(c) (UnsafePointer<wasm_val_vec_t>?, UnsafeMutablePointer<wasm_val_vec_t>?) -> OpaquePointer?)
    case withEnvironment(
      @convention(c) (
        UnsafeMutableRawPointer?, UnsafePointer<wasm_val_vec_t>?, UnsafeMutablePointer<wasm_val_vec_t>?
      ) -> OpaquePointer?)
  }

  private let function: Function
  private let environment: HostInformation
  private let type: FunctionType
  /// The store keeps the function, which must not keep the store.
  private weak let store: StoreHandle?

  init(_ function: Function, _ environment: HostInformation, _ type: FunctionType, _ store: StoreHandle) {
    self.function = function
    self.environment = environment
    self.type = type
    self.store = store
  }

  /// Calls the function for a guest.
  func call(_ call: borrowing HostCall) throws(Trap) {
    guard let store else { throw Trap(.host, "the store of the host function is gone") }
    let count = type.parameters.count + type.results.count
    let values = UnsafeMutablePointer<wasm_val_t>.allocate(capacity: max(1, count))
    values.initialize(repeating: wasm_val_t(), count: count)
    defer { values.deallocate() }
    for (index, value) in type.parameters.enumerated() {
      values[index] = wasm_val_t(call.value(value, at: index), value, store)
    }
    for (index, value) in type.results.enumerated() {
      values[type.parameters.count + index].kind = value.kind(nil)
    }
    var arguments = wasm_val_vec_t(size: type.parameters.count, data: values)
    var results = wasm_val_vec_t(size: type.results.count, data: values + type.parameters.count)
    let outer = store.caller
    store.caller = call.caller
    let trap =
      switch function {
      case .plain(let function): function(&arguments, &results)
      case .withEnvironment(let function): function(environment.pointer, &arguments, &results)
      }
    store.caller = outer
    for index in 0..<type.parameters.count { wasm_val_delete(values + index) }
    if let trap: TrapHandle = trap?.consume() { throw trap.thrown }
    let first = values + type.parameters.count
    defer { for index in 0..<type.results.count { wasm_val_delete(first + index) } }
    for (index, type) in type.results.enumerated() {
      try call.set(first[index].value(type, store, "a host function's result \(index)"), type, at: index)
    }
  }
}

/// Makes a function of the host.
private func make(
  _ store: OpaquePointer?, _ type: OpaquePointer?, _ function: Callback.Function?, _ environment: HostInformation
) -> OpaquePointer? {
  attempt {
    guard let store: StoreHandle = store?.handle(), let type: FunctionTypeHandle = type?.handle(), let function else {
      throw Failure("expected a store, a function type and a function, found NULL")
    }
    for value in type.type.parameters + type.type.results where value.concreteIndex != nil || value == .v128 {
      throw Failure("expected numbers and references of abstract types for a host function, found \(value)")
    }
    // Arguments and results stand in the guest's frame, which has room for so many.
    guard max(type.type.parameters.count, type.type.results.count) <= 1000 else {
      throw Failure("expected at most 1000 parameters and 1000 results for a host function")
    }
    let callback = Callback(function, environment, type.type, store)
    let host = HostFunction(store.engine.engine, type.type) { call throws(Trap) in try callback.call(call) }
    return FunctionHandle(Runtime.Function(host, in: store.store), store).own()
  }
}

@c @implementation public func wasm_func_new(
  _ store: OpaquePointer?, _ type: OpaquePointer?, _ function: wasm_func_callback_t?
) -> OpaquePointer? {
  make(store, type, function.map { .plain($0) }, HostInformation(nil, nil))
}

@c @implementation public func wasm_func_new_with_env(
  _ store: OpaquePointer?, _ type: OpaquePointer?, _ function: wasm_func_callback_with_env_t?,
  _ environment: UnsafeMutableRawPointer?, _ finalizer: (@convention(c) (UnsafeMutableRawPointer?) -> Void)?
) -> OpaquePointer? {
  make(store, type, function.map { .withEnvironment($0) }, HostInformation(environment, finalizer))
}

@c @implementation public func wasm_func_type(_ function: OpaquePointer?) -> OpaquePointer? {
  guard let function: FunctionHandle = function?.handle() else { return nil }
  return FunctionTypeHandle(function.type, function.store.engine.engine.types).own()
}

@c @implementation public func wasm_func_param_arity(_ function: OpaquePointer?) -> Int {
  function?.handle(FunctionHandle.self).type.parameters.count ?? 0
}

@c @implementation public func wasm_func_result_arity(_ function: OpaquePointer?) -> Int {
  function?.handle(FunctionHandle.self).type.results.count ?? 0
}

@c @implementation public func wasm_func_call(
  _ function: OpaquePointer?, _ arguments: UnsafePointer<wasm_val_vec_t>?,
  _ results: UnsafeMutablePointer<wasm_val_vec_t>?
) -> OpaquePointer? {
  guard let function: FunctionHandle = function?.handle() else {
    report("expected a function, found NULL")
    return nil
  }
  do throws(Trap) {
    let arguments = arguments?.pointee ?? wasm_val_vec_t()
    let results = results?.pointee ?? wasm_val_vec_t()
    try function.call(
      UnsafeBufferPointer(start: arguments.data, count: arguments.data == nil ? 0 : arguments.size),
      UnsafeMutableBufferPointer(start: results.data, count: results.data == nil ? 0 : results.size))
    return nil
  } catch {
    return TrapHandle.of(error, function.store).own()
  }
}
