public import Runtime

/// Who calls a host function.
///
/// ```swift
/// linker.function("env", "store") { (caller: Caller, address: UInt32, value: Int64) in
///   try caller.memory.store(value, at: address)
/// }
/// ```
public struct Caller {
  /// The store in which the function runs. It may call guests: they run on top of the one that waits.
  public let store: Store
  /// The instance that calls, or nil if the host calls.
  public let instance: Instance?

  init(_ store: Store, _ instance: Runtime.Instance?) {
    self.store = store
    self.instance = instance.map { Instance($0, store) }
  }

  /// The first memory of the instance that calls, exported or not.
  public var memory: Memory {
    get throws(Trap) {
      guard let memory = instance?.instance.memories.first else {
        throw Trap(.host, "a host function needs a memory of its caller, which has none")
      }
      return Memory(memory, store)
    }
  }

  /// The first value of the host behind a reference of this store, if it is of a class.
  public func object<Object: AnyObject>(_ reference: Reference, as type: Object.Type = Object.self) -> Object? {
    store.object(reference) as? Object
  }
}
