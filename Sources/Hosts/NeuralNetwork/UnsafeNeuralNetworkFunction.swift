import Inference
import Runtime
import WebAssembly

/// A function of `wasi_ephemeral_nn`: every parameter is an `i32`, and so is the result, an `ErrorCode`.
///
/// Sound because views of outputs are only passed on, to be copied while they last.
struct NeuralNetworkFunction: Sendable {
  let name: String
  let parameterCount: Int
  let run: @Sendable (NeuralNetwork, GuestArguments) throws(InferenceError) -> Void

  init(
    _ name: String, _ parameterCount: Int,
    _ run: @escaping @Sendable (NeuralNetwork, GuestArguments) throws(InferenceError) -> Void
  ) {
    self.name = name
    self.parameterCount = parameterCount
    self.run = run
  }

  /// The type that guests import it with.
  var type: FunctionType {
    FunctionType(parameters: [ValueType](repeating: .i32, count: parameterCount), results: [.i32])
  }

  /// Finds a function.
  static func named(_ name: String) -> NeuralNetworkFunction? { all.first { $0.name == name } }

  /// All of them: those of the standard first, then WasmEdge's.
  static let all: [NeuralNetworkFunction] = [
    .init("load", 5) { network, arguments throws(InferenceError) in
      try arguments.checkRoom(4)
      guard let encoding = GraphEncoding(rawValue: arguments[2]) else {
        throw InferenceError(.invalidEncoding, "expected a graph_encoding, found \(arguments[2])")
      }
      guard ExecutionTarget(rawValue: arguments[3]) != nil else {
        throw InferenceError(.invalidArgument, "expected an execution_target, found \(arguments[3])")
      }
      try arguments.store(network.load(arguments.parts(0), encoding), 4)
    },
    .init("load_by_name", 3) { network, arguments throws(InferenceError) in
      try arguments.checkRoom(2)
      try arguments.store(network.load(named: arguments.text(0)), 2)
    },
    .init("init_execution_context", 2) { network, arguments throws(InferenceError) in
      try arguments.checkRoom(1)
      try arguments.store(network.makeContext(arguments[0]), 1)
    },
    .init("set_input", 3) { network, arguments throws(InferenceError) in
      let tensor = try arguments.tensor(2)
      try network.context(arguments[0]).setInput(.index(Int(arguments[1])), tensor)
    },
    .init("compute", 1) { network, arguments throws(InferenceError) in
      try network.context(arguments[0]).use { context throws(InferenceError) in
        try context.compute(arguments.signal)
      }
    },
    .init("get_output", 5) { network, arguments throws(InferenceError) in
      try arguments.checkRoom(4)
      unsafe try arguments.takeOutput(2) { body throws(InferenceError) in
        try network.context(arguments[0]).use { context throws(InferenceError) in
          unsafe try context.withOutput(.index(Int(arguments[1])), body)
        }
      }
    },
    .init("load_by_name_with_config", 5) { network, arguments throws(InferenceError) in
      try arguments.checkRoom(4)
      try arguments.store(network.load(named: arguments.text(0), configuration: arguments.text(2)), 4)
    },
    .init("compute_single", 1) { network, arguments throws(InferenceError) in
      try network.context(arguments[0]).use { context throws(InferenceError) in
        try context.computeSingle(arguments.signal)
      }
    },
    .init("get_output_single", 5) { network, arguments throws(InferenceError) in
      try arguments.checkRoom(4)
      unsafe try arguments.takeOutput(2) { body throws(InferenceError) in
        try network.context(arguments[0]).use { context throws(InferenceError) in
          unsafe try context.withSingleOutput(.index(Int(arguments[1])), body)
        }
      }
    },
    .init("fini_single", 1) { network, arguments throws(InferenceError) in
      try network.context(arguments[0]).use { context throws(InferenceError) in try context.finishSingle() }
    },
    .init("unload", 1) { network, arguments throws(InferenceError) in try network.unload(arguments[0]) },
    .init("finalize_execution_context", 1) { network, arguments throws(InferenceError) in
      try network.close(arguments[0])
    },
  ]
}
