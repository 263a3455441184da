import Runtime
import WebAssembly

extension Linker {
  /// Gives an asynchronous function: a guest that calls it is suspended, and holds no thread while it waits.
  ///
  /// ```swift
  /// linker.asyncFunction("env", "sleep") { (milliseconds: UInt32) in
  ///   try await Task.sleep(for: .milliseconds(milliseconds))
  /// }
  /// try await run.callAsync()
  /// ```
  ///
  /// It needs a guest that was called by `callAsync`, with no other host function between the two that is still active;
  /// any other guest traps.
  /// - Parameters:
  ///   - module: The first name.
  ///   - name: The second name.
  ///   - body: Runs in the task of the call. Several results are a tuple. What it throws becomes the guest's trap, as of
  ///     other host functions.
  public mutating func asyncFunction<each Parameter: WebAssemblyType, each Result: WebAssemblyType>(
    _ module: String, _ name: String,
    _ body: @escaping @Sendable (repeat each Parameter) async throws -> (repeat each Result)
  ) {
    asyncFunction(module, name) { (_: Caller, parameters: repeat each Parameter) in
      try await body(repeat each parameters)
    }
  }

  /// Gives an asynchronous function that is told who calls.
  ///
  /// It runs where the call was made: on the actor that called `callAsync`, if it was one. Meanwhile the store may be used,
  /// but another call in it must not suspend.
  /// - Parameters:
  ///   - module: The first name.
  ///   - name: The second name.
  ///   - body: As of the form without the caller.
  public mutating func asyncFunction<each Parameter: WebAssemblyType, each Result: WebAssemblyType>(
    _ module: String, _ name: String,
    _ body:
      nonisolated(nonsending) @escaping @Sendable (Caller, repeat each Parameter) async throws -> (
        repeat each Result
      )
  ) {
    let type = FunctionType(
      parameters: types(repeat (each Parameter).self), results: types(repeat (each Result).self))
    function(module, name, type) { call in
      var reader = call.reader(type)
      let arguments = (repeat try reader.next((each Parameter).self))
      let caller = Caller(call.store, call.caller)
      let operation = AsyncOperation(type) { () async throws in
        let results = try await body(caller, repeat each arguments)
        var values: [Value] = []
        repeat values.append((each results).webAssemblyValue)
        return values
      }
      throw call.store.suspend(call, for: operation)
    }
  }
}
