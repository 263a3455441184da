public import Runtime
import WebAssembly

/// An instance of a module (Wasm 3.0 §4.2.6): what it exports.
///
/// ```swift
/// let instance = try linker.instantiate(module, in: store)
/// let add = try instance.function("add", as: ((Int32, Int32) -> Int32).self)
/// let memory = try instance.memory("memory")
/// ```
///
/// It belongs to its store: to one thread at a time.
public struct Instance {
  /// The store that owns the instance.
  public let store: Store
  /// The instance as the engine sees it.
  public let instance: Runtime.Instance

  init(_ instance: Runtime.Instance, _ store: Store) {
    self.store = store
    self.instance = instance
  }

  /// The module.
  public var module: Module { Module(instance.module) }

  /// An exported function.
  /// - Throws: `LinkError` if there is none of that name; it lists what there is.
  public func function(_ name: String) throws(LinkError) -> Function {
    guard case .function(let function)? = instance.export(name) else { throw missing(.function, name) }
    return function
  }

  /// An exported function with one result and a Swift type.
  /// - Parameters:
  ///   - name: The export's name.
  ///   - signature: The type, for example `((Int32, Int64) -> Int32).self`.
  /// - Throws: `LinkError` if there is none of that name, or if it is of another type.
  public func function<each Parameter: WebAssemblyType, Result: WebAssemblyType>(
    _ name: String, as signature: ((repeat each Parameter) -> Result).Type
  ) throws(LinkError) -> TypedFunction<Result, repeat each Parameter> {
    let function = try function(name)
    do throws(LinkError) {
      return try store.function(function, as: signature)
    } catch {
      throw LinkError("export \"\(name)\": \(error)")
    }
  }

  /// An exported function with no result or several, and a Swift type.
  /// - Parameters:
  ///   - name: The export's name.
  ///   - signature: The type, for example `((Int32, Int64) -> Void).self`. Several results are a tuple.
  /// - Throws: `LinkError` if there is none of that name, or if it is of another type.
  public func function<each Parameter: WebAssemblyType, each Result: WebAssemblyType>(
    _ name: String, as signature: ((repeat each Parameter) -> (repeat each Result)).Type
  ) throws(LinkError) -> TypedFunction<(repeat each Result), repeat each Parameter> {
    let function = try function(name)
    do throws(LinkError) {
      return try store.function(function, as: signature)
    } catch {
      throw LinkError("export \"\(name)\": \(error)")
    }
  }

  /// An exported memory.
  /// - Throws: `LinkError` if there is none of that name.
  public func memory(_ name: String) throws(LinkError) -> Memory {
    guard case .memory(let memory)? = instance.export(name) else { throw missing(.memory, name) }
    return Memory(memory, store)
  }

  /// An exported global.
  /// - Throws: `LinkError` if there is none of that name.
  public func global(_ name: String) throws(LinkError) -> Global {
    guard case .global(let global)? = instance.export(name) else { throw missing(.global, name) }
    return Global(global, store)
  }

  /// An exported table.
  /// - Throws: `LinkError` if there is none of that name.
  public func table(_ name: String) throws(LinkError) -> Table {
    guard case .table(let table)? = instance.export(name) else { throw missing(.table, name) }
    return Table(table, store)
  }

  private func missing(_ kind: ExternKind, _ name: String) -> LinkError {
    let exports = module.exports.prefix(10).map { "\($0.kind.word) \"\($0.name)\"" }
    let list = exports.isEmpty ? "nothing" : exports.joined(separator: ", ")
    return LinkError("unknown export: no \(kind.word) \"\(name)\"; the module exports \(list)")
  }
}
