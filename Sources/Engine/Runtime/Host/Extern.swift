import CExecution
import WebAssembly

/// Something that an instance exports or imports (Wasm 3.0 §4.2.13).
public enum Extern {
  case function(Function)
  case table(Table)
  case memory(Memory)
  case global(Global)
  case tag(Tag)

  /// Which of the five it is.
  public var kind: ExternKind {
    switch self {
    case .function: .function
    case .table: .table
    case .memory: .memory
    case .global: .global
    case .tag: .tag
    }
  }
}

/// A function of an instance or of the host.
///
/// ```swift
/// let results = try add([.i32(2), .i32(3)])
/// ```
public struct Function {
  /// The store, or nil for a host function that belongs to none.
  let store: Store?
  /// Its address tells functions apart.
  package let record: UnsafeMutablePointer<FunctionRecord>
  /// The function of the host, if this was made from one.
  package let host: HostFunction?

  /// A host function, to be given to instances.
  public init(_ host: HostFunction) {
    store = nil
    record = host.record
    self.host = host
  }

  /// A host function, to be called by the host in a store.
  /// - Parameters:
  ///   - host: The function.
  ///   - store: A store of the same engine.
  public init(_ host: HostFunction, in store: Store) {
    self.store = store
    record = host.record
    self.host = host
  }

  /// A function of a store.
  package init(_ store: Store, _ record: UnsafeMutablePointer<FunctionRecord>) {
    self.store = store
    self.record = record
    host = nil
  }

  /// The parameters and results; references name types by their engine-wide numbers.
  public var type: FunctionType {
    if let host { return host.type }
    guard let store, let type = record.pointee.type else { return FunctionType() }
    return store.engine.types.functionType(type)
  }

  /// Calls the function.
  /// - Parameter arguments: One value a parameter, of its type.
  /// - Returns: One value a result.
  /// - Throws: The trap that stopped it, or one that says that the arguments do not fit.
  public func callAsFunction(_ arguments: [Value] = []) throws(Trap) -> [Value] {
    guard let store else { throw Trap(.host, "a host function is called through a store") }
    return try store.call(self, arguments)
  }
}

extension Store {
  /// Calls a function.
  /// - Parameters:
  ///   - function: A function of this store or of the host.
  ///   - arguments: One value a parameter, of its type.
  /// - Returns: One value a result.
  /// - Throws: The trap that stopped it, or one that says that the arguments do not fit.
  public func call(_ function: Function, _ arguments: [Value] = []) throws(Trap) -> [Value] {
    let parameters = function.type.parameters
    guard arguments.count == parameters.count else {
      throw Trap(.host, "the function takes \(parameters.count) arguments, it was given \(arguments.count)")
    }
    try check(function)
    for (index, (argument, type)) in zip(arguments, parameters).enumerated() {
      if let problem = mismatch(argument, type) { throw Trap(.host, "argument \(index) \(problem)") }
    }
    return try call(function.record, arguments)
  }

  /// Checks that a function can be called in this store.
  func check(_ function: Function) throws(Trap) {
    if let host = function.host {
      guard host.isOf(engine) else { throw Trap(.host, "the function is of another engine") }
    } else if function.store !== self {
      throw Trap(.host, "the function is of another store")
    }
  }
}
