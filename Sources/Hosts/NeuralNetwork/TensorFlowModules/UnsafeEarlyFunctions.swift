import Inference
import WebAssembly

// The generation of SSVM and of WasmEdge up to 0.12: sessions and outputs are numbers of 64 bits, 0 stands for none, and
// only `run_session` says whether it failed. What it was called with then counted as an address of the host; here it is a
// number, and a wrong one does nothing.
//
// Sound because views of inputs and outputs are only passed on, to be copied while they last.

extension SessionFunction {
  private init(
    early name: String, _ parameters: [ValueType], _ results: [ValueType] = [], failure: UInt64 = 0,
    _ run: @escaping Body
  ) {
    self.init(
      name: name, type: FunctionType(parameters: parameters, results: results), failure: { _ in failure }, run: run)
  }

  static let earlyShared: [SessionFunction] = [
    .init(early: "create_session", [.i32, .i32], [.i64]) { sessions, arguments throws(InferenceError) in
      try sessions.open(arguments.copy(0))
    },
    .init(early: "delete_session", [.i64]) { sessions, arguments throws(InferenceError) in
      try sessions.close(arguments.wide(0))
      return 0
    },
    .init(early: "run_session", [.i64], [.i32], failure: 1) { sessions, arguments throws(InferenceError) in
      try sessions.context(arguments.wide(0)).use { context throws(InferenceError) in try context.compute() }
      return 0
    },
    .init(early: "get_tensor_len", [.i64], [.i32]) { sessions, arguments throws(InferenceError) in
      UInt64(try size(sessions, arguments.wide(0), of: nil))
    },
    .init(early: "get_tensor_data", [.i64, .i32]) { sessions, arguments throws(InferenceError) in
      // The guest has asked for the size, and says nothing of the room.
      var problem: InferenceError?
      try sessions.withOutput(arguments.wide(0), of: nil) { context, key throws(InferenceError) in
        unsafe try context.withOutput(key) { output in
          do throws(InferenceError) {
            unsafe try arguments.room(1, UInt32(clamping: output.count)).copyMemory(from: output)
          } catch {
            problem = error
          }
        }
      }
      if let problem { throw problem }
      return 0
    },
  ]

  static let earlyTensorFlow: [SessionFunction] = [
    .init(early: "get_output_tensor", [.i64, .i32, .i32, .i32], [.i64]) {
      sessions, arguments throws(InferenceError) in
      try sessions.tensor(arguments.wide(0), arguments.operation(1))
    },
    .init(early: "append_input", [.i64, .i32, .i32, .i32, .i32, .i32, .i32, .i32, .i32]) {
      sessions, arguments throws(InferenceError) in
      guard let type = ElementType(tensorFlow: Int32(bitPattern: arguments[6])) else {
        throw InferenceError(.invalidArgument, "expected a TF_DataType of numbers, found \(arguments[6])")
      }
      let tensor = unsafe TensorView(type, try arguments.dimensions(4), try arguments.view(7))
      try sessions.context(arguments.wide(0)).setInput(.name(arguments.operation(1)), tensor)
      return 0
    },
    .init(early: "append_output", [.i64, .i32, .i32, .i32]) { sessions, arguments throws(InferenceError) in
      try sessions.request(arguments.wide(0), arguments.operation(1))
      return 0
    },
    .init(early: "clear_input", [.i64]) { sessions, arguments throws(InferenceError) in
      try ifOpen { () throws(InferenceError) in try sessions.context(arguments.wide(0)).clearInputs() }
    },
    .init(early: "clear_output", [.i64]) { sessions, arguments throws(InferenceError) in
      try ifOpen { () throws(InferenceError) in try sessions.clearOutputs(arguments.wide(0)) }
    },
  ]

  /// Clears a session, if there is one: the crates clear what they have just deleted.
  private static func ifOpen(_ clear: () throws(InferenceError) -> Void) throws(InferenceError) -> UInt64 {
    do throws(InferenceError) { try clear() } catch { if error.code != .invalidArgument { throw error } }
    return 0
  }

  static let earlyTensorFlowLite: [SessionFunction] = [
    .init(early: "get_output_tensor", [.i64, .i32, .i32], [.i64]) { sessions, arguments throws(InferenceError) in
      try sessions.tensor(arguments.wide(0), arguments.text(1))
    },
    .init(early: "append_input", [.i64, .i32, .i32, .i32, .i32]) { sessions, arguments throws(InferenceError) in
      let tensor = unsafe TensorView(nil, nil, try arguments.view(3))
      try sessions.context(arguments.wide(0)).setInput(.name(arguments.text(1)), tensor)
      return 0
    },
  ]
}

extension GuestArguments {
  /// The name of an operation and the number of its output: the third of three arguments.
  fileprivate func operation(_ index: Int) throws(InferenceError) -> String {
    "\(try text(index)):\(self[index + 2])"
  }
}
