import Runtime
import WebAssembly

/// The module `spectest` that the specification's scripts import.
enum SpecTest {
  static func exports(_ engine: Engine, _ store: Store) throws(LinkError) -> [String: Extern] {
    var exports: [String: Extern] = [:]
    let functions: [(String, [ValueType])] = [
      ("print", []), ("print_i32", [.i32]), ("print_i64", [.i64]), ("print_f32", [.f32]), ("print_f64", [.f64]),
      ("print_i32_f32", [.i32, .f32]), ("print_f64_f64", [.f64, .f64]),
    ]
    for (name, parameters) in functions {
      // The scripts check results, not what is printed.
      let function = HostFunction(engine, FunctionType(parameters: parameters)) { _ throws(Trap) in }
      store.retain(function)
      exports[name] = .function(Function(function))
    }
    exports["global_i32"] = .global(Global(.i32(UInt32(666))))
    exports["global_i64"] = .global(Global(.i64(UInt64(666))))
    exports["global_f32"] = .global(Global(.f32(Float(666.6))))
    exports["global_f64"] = .global(Global(.f64(666.6)))
    let limits = Limits(minimum: 10, maximum: 20)
    exports["table"] = .table(try store.makeTable(TableType(limits: limits, element: .funcref)))
    exports["table64"] = .table(
      try store.makeTable(TableType(addressType: .i64, limits: limits, element: .funcref)))
    exports["memory"] = .memory(try Memory(MemoryType(limits: Limits(minimum: 1, maximum: 2))))
    exports["shared_memory"] = .memory(
      try Memory(MemoryType(limits: Limits(minimum: 1, maximum: 2), isShared: true)))
    return exports
  }
}
