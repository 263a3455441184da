public import Runtime
import WebAssembly

extension TypedFunction {
  /// Calls the function; a guest that calls an asynchronous host function is suspended and holds no thread meanwhile.
  ///
  /// ```swift
  /// let page = try await fetch.callAsync(12)
  /// ```
  ///
  /// Between its waits the guest runs like any synchronous code, and occupies the thread. If the task is cancelled, the
  /// guest traps with `cancelled`. A store can be in one asynchronous call at a time.
  /// - Parameter arguments: One a parameter.
  /// - Returns: The result, nothing, or a tuple of the results.
  /// - Throws: The trap that stopped the guest.
  nonisolated(nonsending) public func callAsync(_ arguments: repeat each Parameter) async throws(Trap) -> Result {
    var results = try await store.callAsync(function, type) { writer throws(Trap) in
      repeat try writer.write((each arguments).webAssemblyValue)
    }
    return try decode(&results)
  }
}

extension Instance {
  /// Calls an exported function as `TypedFunction.callAsync` does, with values that have their types at run time.
  /// - Parameters:
  ///   - name: The export's name.
  ///   - arguments: One value a parameter, of its type.
  /// - Returns: One value a result.
  /// - Throws: `LinkError` if there is no function of that name, or the trap that stopped the guest.
  nonisolated(nonsending) public func callAsync(_ name: String, _ arguments: [Value] = []) async throws -> [Value] {
    let function = try function(name)
    var results = try await store.callAsync(function, function.type) { writer throws(Trap) in
      try writer.write(arguments)
    }
    return results.all()
  }
}
