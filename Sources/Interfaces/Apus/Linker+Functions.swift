public import Runtime
public import WebAssembly

extension Linker {
  /// Gives a function.
  ///
  /// ```swift
  /// linker.function("env", "add") { (a: Int32, b: Int32) -> Int32 in a &+ b }
  /// ```
  /// - Parameters:
  ///   - module: The first name.
  ///   - name: The second name.
  ///   - body: Runs on the thread that called the guest. Several results are a tuple. What it throws becomes the guest's
  ///     trap: a `Trap` as it is, another error as one of kind `host` with the error in `Trap.underlying`.
  public mutating func function<each Parameter: WebAssemblyType, each Result: WebAssemblyType>(
    _ module: String, _ name: String,
    _ body: @escaping @Sendable (repeat each Parameter) throws -> (repeat each Result)
  ) {
    let type = FunctionType(
      parameters: types(repeat (each Parameter).self), results: types(repeat (each Result).self))
    function(module, name, type) { call in
      var arguments = call.reader(type)
      let results = try body(repeat arguments.next((each Parameter).self))
      var writer = call.writer(type)
      repeat try writer.write((each results).webAssemblyValue)
    }
  }

  /// Gives a function with one result.
  /// - Parameters:
  ///   - module: The first name.
  ///   - name: The second name.
  ///   - body: As of the form without a result or with several; it is called faster.
  public mutating func function<each Parameter: WebAssemblyType, Result: WebAssemblyType>(
    _ module: String, _ name: String, _ body: @escaping @Sendable (repeat each Parameter) throws -> Result
  ) {
    let type = FunctionType(parameters: types(repeat (each Parameter).self), results: [Result.webAssemblyType])
    function(module, name, type) { call in
      var arguments = call.reader(type)
      let result = try body(repeat arguments.next((each Parameter).self))
      var writer = call.writer(type)
      try writer.write(result.webAssemblyValue)
    }
  }

  /// Gives a function that is told who calls.
  ///
  /// ```swift
  /// linker.function("env", "print") { (caller: Caller, address: UInt32, count: UInt32) in
  ///   print(try caller.memory.string(at: address, count: count))
  /// }
  /// ```
  /// - Parameters:
  ///   - module: The first name.
  ///   - name: The second name.
  ///   - body: As of the form without the caller.
  public mutating func function<each Parameter: WebAssemblyType, each Result: WebAssemblyType>(
    _ module: String, _ name: String,
    _ body: @escaping @Sendable (Caller, repeat each Parameter) throws -> (repeat each Result)
  ) {
    let type = FunctionType(
      parameters: types(repeat (each Parameter).self), results: types(repeat (each Result).self))
    function(module, name, type) { call in
      var arguments = call.reader(type)
      let results = try body(Caller(call.store, call.caller), repeat arguments.next((each Parameter).self))
      var writer = call.writer(type)
      repeat try writer.write((each results).webAssemblyValue)
    }
  }

  /// Gives a function with one result that is told who calls.
  /// - Parameters:
  ///   - module: The first name.
  ///   - name: The second name.
  ///   - body: As of the form without the caller.
  public mutating func function<each Parameter: WebAssemblyType, Result: WebAssemblyType>(
    _ module: String, _ name: String, _ body: @escaping @Sendable (Caller, repeat each Parameter) throws -> Result
  ) {
    let type = FunctionType(parameters: types(repeat (each Parameter).self), results: [Result.webAssemblyType])
    function(module, name, type) { call in
      var arguments = call.reader(type)
      let result = try body(Caller(call.store, call.caller), repeat arguments.next((each Parameter).self))
      var writer = call.writer(type)
      try writer.write(result.webAssemblyValue)
    }
  }

  /// Gives a function whose type is known only at run time.
  /// - Parameters:
  ///   - module: The first name.
  ///   - name: The second name.
  ///   - type: The type; references only of abstract heap types.
  ///   - body: Is given one value a parameter and returns one a result.
  public mutating func function(
    _ module: String, _ name: String, type: FunctionType,
    _ body: @escaping @Sendable (Caller, [Value]) throws -> [Value]
  ) {
    function(module, name, type) { call in
      var arguments = call.reader(type)
      let results = try body(Caller(call.store, call.caller), arguments.all())
      var writer = call.writer(type)
      try writer.write(results)
    }
  }

  mutating func function(
    _ module: String, _ name: String, _ type: FunctionType,
    _ body: @escaping @Sendable (borrowing HostCall) throws -> Void
  ) {
    function(
      module, name,
      HostFunction(engine, type) { call throws(Trap) in
        do { try body(call) } catch { throw Trap(hostFailure: error) }
      })
  }
}

/// The guest's types of Swift types.
func types<each Item: WebAssemblyType>(_ items: repeat (each Item).Type) -> [ValueType] {
  var types: [ValueType] = []
  repeat types.append((each items).webAssemblyType)
  return types
}
