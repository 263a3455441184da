import Runtime
import WebAssembly

// How values travel between Swift and the slots of a guest's stack.
//
// Sound because whoever makes a reader or a writer provides as many slots as the types that are read or written take,
// as the function's type says, and uses it before the store runs again.

/// Reads values from consecutive slots.
@safe
struct SlotReader {
  private let store: Store
  private var slots: UnsafePointer<UInt64>
  /// The types that stand there.
  private let types: [ValueType]
  private var index = 0

  init(_ store: Store, _ slots: UnsafePointer<UInt64>, _ types: [ValueType]) {
    self.store = store
    unsafe self.slots = unsafe slots
    self.types = types
  }

  /// The next value.
  mutating func next<Item: WebAssemblyType>(_ item: Item.Type) throws(Trap) -> Item {
    let type = types[index]
    let value = unsafe store.value(slots, type)
    index += 1
    unsafe slots += type.slots
    return try Item(webAssemblyValue: value)
  }

  /// All values.
  mutating func all() -> [Value] {
    types.map { type in
      defer { unsafe slots += type.slots }
      return unsafe store.value(slots, type)
    }
  }
}

/// Writes values to consecutive slots.
@safe
struct SlotWriter {
  private let store: Store
  private var slots: UnsafeMutablePointer<UInt64>
  /// The types that are to stand there.
  private let types: [ValueType]
  private var index = 0

  init(_ store: Store, _ slots: UnsafeMutablePointer<UInt64>, _ types: [ValueType]) {
    self.store = store
    unsafe self.slots = unsafe slots
    self.types = types
  }

  /// Writes the next value, if it is of its type.
  mutating func write(_ value: Value) throws(Trap) {
    guard index < types.count else { throw Trap(.host, "more values than the function's type has") }
    if let problem = store.mismatch(value, types[index]) { throw Trap(.host, "value \(index) \(problem)") }
    unsafe value.write(slots)
    unsafe slots += types[index].slots
    index += 1
  }

  /// Writes all values.
  mutating func write(_ values: [Value]) throws(Trap) {
    for value in values { try write(value) }
    guard index == types.count else { throw Trap(.host, "\(index) values, the function's type has \(types.count)") }
  }
}

extension HostCall {
  /// Reads the arguments.
  func reader(_ type: FunctionType) -> SlotReader { unsafe SlotReader(store, slots, type.parameters) }

  /// Writes the results.
  func writer(_ type: FunctionType) -> SlotWriter { unsafe SlotWriter(store, slots, type.results) }
}

extension Store {
  /// Calls a function.
  /// - Parameters:
  ///   - function: A function of this store.
  ///   - type: Its type.
  ///   - write: Writes the arguments.
  /// - Returns: Reads the results, before the store is used again.
  func call(
    _ function: Function, _ type: FunctionType, _ write: (inout SlotWriter) throws(Trap) -> Void
  ) throws(Trap) -> SlotReader {
    let results = try unsafe call(function, slots: type.slots) { slots throws(Trap) in
      var writer = unsafe SlotWriter(self, slots, type.parameters)
      try write(&writer)
    }
    return unsafe SlotReader(self, results, type.results)
  }
}

extension FunctionType {
  /// How many slots arguments or results take, whichever is more.
  var slots: Int { max(parameters.slots, results.slots) }
}
