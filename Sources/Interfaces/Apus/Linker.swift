public import Runtime
public import WebAssembly

/// What instances are given, by the two names of their imports: functions of the host above all.
///
/// ```swift
/// var linker = Linker(engine)
/// linker.function("env", "add") { (a: Int32, b: Int32) -> Int32 in a &+ b }
/// let instance = try linker.instantiate(module, in: Store(engine))
/// ```
///
/// A linker is a value without a store: fill one, then instantiate from as many threads as you like. Its functions run on
/// the thread of whoever calls the guest, so they must be ready to run on several. A later definition of the same names
/// takes the place of an earlier one.
public struct Linker: Sendable {
  /// Finds a function that the linker does not have, or returns nil. It is told the import and the function's type.
  public typealias Resolver = @Sendable (Module.Import, FunctionType) throws -> HostFunction?

  private enum Item {
    case function(HostFunction)
    case memory(SharedMemory)
    case constant(Value)
  }

  /// The engine of the modules that can be instantiated.
  public let engine: Engine
  private var items: [ImportName: Item] = [:]
  private var resolvers: [Resolver] = []

  /// Makes an empty linker.
  /// - Parameter engine: The engine of the modules that are to be instantiated.
  public init(_ engine: Engine) { self.engine = engine }

  // Definitions. Those of functions stand in Linker+Functions.

  /// Gives a function that was made otherwise.
  public mutating func function(_ module: String, _ name: String, _ function: HostFunction) {
    items[ImportName(module: module, name: name)] = .function(function)
  }

  /// Gives a shared memory.
  public mutating func memory(_ module: String, _ name: String, _ memory: SharedMemory) {
    items[ImportName(module: module, name: name)] = .memory(memory)
  }

  /// Gives an immutable global.
  /// - Parameters:
  ///   - module: The first name.
  ///   - name: The second name.
  ///   - value: The value, which says the type; no reference but null.
  public mutating func constant(_ module: String, _ name: String, _ value: some WebAssemblyType) {
    items[ImportName(module: module, name: name)] = .constant(value.webAssemblyValue)
  }

  /// Adds somebody to be asked for functions that were not defined, after those who were added before.
  ///
  /// ```swift
  /// linker.resolve { item, type in try wasi.function(engine, module: item.module, name: item.name, type: type) }
  /// ```
  public mutating func resolve(_ resolver: @escaping Resolver) { resolvers.append(resolver) }

  // Instances.

  /// Makes an instance and runs its start function (Wasm 3.0 §4.7.5).
  /// - Parameters:
  ///   - module: A module of the same engine.
  ///   - store: The store that is to own the instance.
  ///   - imports: What the instance is given beside what the linker has, and before that.
  /// - Throws: `LinkError`, which names the imports that are missing or do not fit and what they were given; `Trap` if a
  ///   segment does not fit its memory or table, or from the start function.
  public func instantiate(_ module: Module, in store: Store, with imports: Imports = Imports()) throws -> Instance {
    let items = try items(for: module, in: store, with: imports)
    do throws(InstantiationError) {
      return Instance(try store.instantiate(module.compiled, items), store)
    } catch {
      throw error.reason
    }
  }

  /// What an instance is given, one item an import.
  /// - Throws: `LinkError`, which names the imports that are missing or do not fit.
  func items(for module: Module, in store: Store, with imports: Imports = Imports()) throws -> [Extern] {
    guard store.engine === engine, module.engine === engine else {
      throw LinkError("the linker, the module and the store must be of one engine")
    }
    var items: [Extern] = []
    var missing: [String] = []
    for item in module.imports {
      if let found = try find(item, store, imports) {
        items.append(found)
      } else {
        missing.append("\"\(item.module)\" \"\(item.name)\", \(item.description)")
      }
    }
    guard missing.isEmpty else {
      throw LinkError("unknown import: \(missing.joined(separator: "; ")); it was given \(given(imports))")
    }
    return items
  }

  private func find(_ item: Module.Import, _ store: Store, _ imports: Imports) throws -> Extern? {
    let name = ImportName(module: item.module, name: item.name)
    if let given = imports.items[name] {
      guard given.store == nil || given.store === store else {
        throw LinkError(
          "incompatible import type: \(name.description) must be \(item.description), it is a \(item.kind.word) of "
            + "another store")
      }
      return given.item
    }
    switch items[name] {
    case .function(let function): return .function(Function(function))
    case .memory(let memory): return .memory(memory.memory)
    case .constant(let value):
      do throws(Trap) {
        return .global(try store.makeGlobal(value))
      } catch {
        throw LinkError("\(name.description): \(error.message)")
      }
    case nil:
      guard let type = item.functionType else { return nil }
      for resolver in resolvers {
        if let function = try resolver(item, type) { return .function(Function(function)) }
      }
      return nil
    }
  }

  /// The names of what an instance is given, for an error.
  private func given(_ imports: Imports) -> String {
    let names = (items.keys.map(\.description) + imports.items.keys.map(\.description)).sorted()
    if names.isEmpty { return "nothing" }
    return names.prefix(10).joined(separator: ", ") + (names.count > 10 ? " and \(names.count - 10) others" : "")
  }
}

extension InstantiationError {
  /// What does not fit, or the trap.
  var reason: any Error {
    switch self {
    case .link(let error): error
    case .trap(let trap): trap
    }
  }
}
