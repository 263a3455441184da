import Runtime
import Synchronization
import WebAssembly

extension WASIEnvironment {
  /// Makes the function that a guest imports.
  ///
  /// Where a name stands for several functions (WasmEdge's sockets have two generations), the type decides.
  /// - Parameters:
  ///   - engine: The engine of the guest's module.
  ///   - module: The module that the guest imports from.
  ///   - name: The function's name.
  ///   - type: The type that the guest imports it with.
  /// - Returns: nil if preview 1 and its extensions have no function of that name.
  /// - Throws: What type the function has, if the guest imports it with another.
  public func function(
    _ engine: Engine, module: String, name: String, type: FunctionType
  ) throws(LinkError) -> HostFunction? {
    try Occupant(self).function(engine, module: module, name: name, type: type)
  }
}

extension Occupant {
  /// Makes a function that an instance imports, for whoever is its guest when it is called.
  func function(
    _ engine: Engine, module: String, name: String, type: FunctionType
  ) throws(LinkError) -> HostFunction? {
    let functions = WASIFunction.named(module, name)
    guard let first = functions.first else { return nil }
    guard let function = functions.first(where: { $0.matches(parameters: type.parameters, results: type.results) })
    else {
      let known = FunctionType(parameters: first.parameters, results: first.results)
      throw LinkError(
        "incompatible import type: \"\(module)\" \"\(name)\" is of type \(known), the module imports it as \(type)")
    }
    return HostFunction(engine, type) { [self] call throws(Trap) in
      guard let environment else { throw Trap(.cancelled) }
      guard environment.configuration.measuresTime else { return try function.run(environment, call) }
      let start = System.now
      defer { environment.hostTime.add(System.now - start, ordering: .relaxed) }
      try function.run(environment, call)
    }
  }
}

extension Trap {
  /// The trap that ends the guest's frames, for the end of a call that does not return.
  init(_ exit: WASIExit) {
    switch exit {
    case .exit(let code): self.init(TrapKind.exit, exitCode: Int32(bitPattern: code))
    // As a shell reports a process that a signal ended.
    case .signal(let signal): self.init(TrapKind.exit, exitCode: 128 + Int32(signal.rawValue))
    case .cancelled: self.init(TrapKind.cancelled)
    case .deadlineExceeded: self.init(TrapKind.deadlineExceeded)
    }
  }
}
