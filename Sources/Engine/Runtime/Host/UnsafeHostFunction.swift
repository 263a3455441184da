import CExecution
import WebAssembly

/// A function that the host gives to guests (Wasm 3.0 §4.2.7).
///
/// Sound because `record` lives as long as the object, and stores retain the host functions that their instances import.
public final class HostFunction: @unchecked Sendable {
  /// What a host function does: it reads its arguments from the call and writes its results there.
  public typealias Body = @Sendable (borrowing HostCall) throws(Trap) -> Void

  /// The parameters and results.
  public let type: FunctionType
  let record: UnsafeMutablePointer<FunctionRecord>
  private let body: Body
  private let registry: TypeRegistry

  /// Makes a host function.
  /// - Parameters:
  ///   - engine: The engine whose stores may use it.
  ///   - type: Parameters and results; references only of abstract heap types.
  ///   - body: Runs on the calling thread. What it throws becomes the guest's trap.
  public init(_ engine: Engine, _ type: FunctionType, _ body: @escaping Body) {
    self.type = type
    self.body = body
    registry = engine.types
    record = .allocate(capacity: 1)
    record.initialize(
      to: FunctionRecord(code: nil, context: nil, type: engine.types.register(type), host: nil, index: 0, native: nil))
    record.pointee.host = UnsafeRawPointer(Unmanaged.passUnretained(self).toOpaque())
  }

  /// A host function of a type that names other defined types.
  init(_ engine: Engine, record type: TypeRegistry.Record, _ body: @escaping Body) {
    self.type = engine.types.functionType(type)
    self.body = body
    registry = engine.types
    record = .allocate(capacity: 1)
    record.initialize(to: FunctionRecord(code: nil, context: nil, type: type, host: nil, index: 0, native: nil))
    record.pointee.host = UnsafeRawPointer(Unmanaged.passUnretained(self).toOpaque())
  }

  deinit { record.deallocate() }

  /// Runs the function.
  /// - Parameters:
  ///   - record: The record of a host function.
  ///   - slots: The arguments; room for the results.
  ///   - caller: The calling instance's context, or nil if the host calls.
  ///   - store: The store in which the function runs.
  static func call(
    _ record: UnsafePointer<FunctionRecord>, _ slots: UnsafeMutablePointer<UInt64>,
    _ caller: UnsafeMutablePointer<Context>?, _ store: Store
  ) throws(Trap) {
    guard let host = record.pointee.host else { return }
    let function = Unmanaged<HostFunction>.fromOpaque(host).takeUnretainedValue()
    try function.body(HostCall(slots: slots, store: store, context: caller))
  }

  /// Whether stores of an engine may use the function.
  func isOf(_ engine: Engine) -> Bool { registry === engine.types }
}

/// One call of a host function: its arguments, room for its results, and who calls.
///
/// Each argument stands in a slot of eight bytes, a `v128` in two; a 32-bit value is zero-extended. The results take the
/// place of the arguments, from the first slot on.
public struct HostCall: ~Copyable {
  /// The arguments, and then the results.
  public let slots: UnsafeMutablePointer<UInt64>
  private let owner: Unmanaged<Store>
  let context: UnsafeMutablePointer<Context>?

  init(slots: UnsafeMutablePointer<UInt64>, store: Store, context: UnsafeMutablePointer<Context>?) {
    self.slots = slots
    owner = .passUnretained(store)
    self.context = context
  }

  /// The store in which the function runs; it lives at least as long as the call.
  public var store: Store { owner.takeUnretainedValue() }

  /// The calling instance, or nil if the host calls.
  public var caller: Instance? {
    context.map { Unmanaged<Instance>.fromOpaque($0.pointee.instance).takeUnretainedValue() }
  }

  /// The calling instance's first memory, for the duration of the call.
  public var memory: GuestMemory? {
    caller?.memories.first?.view
  }

  /// Reads an argument.
  /// - Parameters:
  ///   - type: Its type, as the function's type says.
  ///   - slot: Where it stands; the first is 0.
  public func value(_ type: ValueType, at slot: Int) -> Value { store.value(slots + slot, type) }

  /// Writes a result.
  /// - Parameters:
  ///   - value: The result.
  ///   - type: Its type, as the function's type says.
  ///   - slot: Where it stands; the first is 0.
  /// - Throws: If the value is not of the type, or a reference of another store.
  public func set(_ value: Value, _ type: ValueType, at slot: Int) throws(Trap) {
    if let problem = store.mismatch(value, type) { throw Trap(.host, "a host function's result \(problem)") }
    value.write(slots + slot)
  }

  /// An argument as an unsigned integer.
  public subscript(index: Int) -> UInt64 {
    get { slots[index] }
    nonmutating set { slots[index] = newValue }
  }
}
