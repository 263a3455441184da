import Inference
import WebAssembly

// The generation of WasmEdge's plug-ins: every parameter is an `i32`, and so is the result, an error number.
//
// Sound because views of inputs and outputs are only passed on, to be copied while they last.

extension SessionFunction {
  private init(late name: String, _ parameterCount: Int, _ run: @escaping Body) {
    self.init(
      name: name,
      type: FunctionType(parameters: [ValueType](repeating: .i32, count: parameterCount), results: [.i32]),
      failure: { $0.session }, run: run)
  }

  static let lateShared: [SessionFunction] = [
    .init(late: "create_session", 3) { sessions, arguments throws(InferenceError) in
      try arguments.checkRoom(2)
      return try arguments.answer(sessions.open(arguments.copy(0)), 2)
    },
    .init(late: "delete_session", 1) { sessions, arguments throws(InferenceError) in
      try sessions.close(UInt64(arguments[0]))
      return 0
    },
    .init(late: "run_session", 1) { sessions, arguments throws(InferenceError) in
      try sessions.context(UInt64(arguments[0])).use { context throws(InferenceError) in try context.compute() }
      return 0
    },
    .init(late: "get_output_tensor", 4) { sessions, arguments throws(InferenceError) in
      try arguments.checkRoom(3)
      return try arguments.answer(sessions.tensor(UInt64(arguments[0]), arguments.text(1)), 3)
    },
    .init(late: "get_tensor_len", 3) { sessions, arguments throws(InferenceError) in
      try arguments.checkRoom(2)
      try arguments.store(size(sessions, UInt64(arguments[1]), of: UInt64(arguments[0])), 2)
      return 0
    },
  ]

  static let lateTensorFlow: [SessionFunction] = [
    .init(late: "create_session_saved_model", 5) { sessions, arguments throws(InferenceError) in
      try arguments.checkRoom(4)
      return try arguments.answer(sessions.open(savedModel: arguments.text(0), tags: arguments.texts(2)), 4)
    },
    .init(late: "get_tensor_data", 5) { sessions, arguments throws(InferenceError) in
      try copyOutput(sessions, arguments, isExact: false)
    },
    .init(late: "append_input", 8) { sessions, arguments throws(InferenceError) in
      guard let type = ElementType(tensorFlow: Int32(bitPattern: arguments[5])) else {
        throw InferenceError(.invalidArgument, "expected a TF_DataType of numbers, found \(arguments[5])")
      }
      let tensor = unsafe TensorView(type, try arguments.dimensions(3), try arguments.view(6))
      try sessions.context(UInt64(arguments[0])).setInput(.name(arguments.text(1)), tensor)
      return 0
    },
    .init(late: "append_output", 3) { sessions, arguments throws(InferenceError) in
      try sessions.request(UInt64(arguments[0]), arguments.text(1))
      return 0
    },
    .init(late: "clear_input", 1) { sessions, arguments throws(InferenceError) in
      try sessions.context(UInt64(arguments[0])).clearInputs()
      return 0
    },
    .init(late: "clear_output", 1) { sessions, arguments throws(InferenceError) in
      try sessions.clearOutputs(UInt64(arguments[0]))
      return 0
    },
  ]

  static let lateTensorFlowLite: [SessionFunction] = [
    .init(late: "get_tensor_data", 5) { sessions, arguments throws(InferenceError) in
      try copyOutput(sessions, arguments, isExact: true)
    },
    .init(late: "append_input", 5) { sessions, arguments throws(InferenceError) in
      let tensor = unsafe TensorView(nil, nil, try arguments.view(3))
      try sessions.context(UInt64(arguments[0])).setInput(.name(arguments.text(1)), tensor)
      return 0
    },
  ]

  /// Copies an output to where the third argument points; the fourth is the room there, and the fifth points to where
  /// the number of bytes goes.
  /// - Parameter isExact: Whether the room must be that of the output. Otherwise as much as fits is copied.
  private static func copyOutput(
    _ sessions: Sessions, _ arguments: GuestArguments, isExact: Bool
  ) throws(InferenceError) -> UInt64 {
    try arguments.checkRoom(4)
    let target = unsafe try arguments.room(2, arguments[3])
    var size: Int?
    var written = 0
    try sessions.withOutput(UInt64(arguments[1]), of: UInt64(arguments[0])) { context, key throws(InferenceError) in
      unsafe try context.withOutput(key) { output in
        size = output.count
        guard output.count == target.count || !isExact else { return }
        written = min(output.count, target.count)
        unsafe target.copyMemory(from: UnsafeRawBufferPointer(rebasing: output[..<written]))
      }
    }
    try arguments.store(UInt32(clamping: written), 4)
    if isExact, let size, size != Int(arguments[3]) {
      throw InferenceError(.invalidArgument, "expected room for an output of \(size) bytes, found \(arguments[3])")
    }
    return 0
  }
}

extension GuestArguments {
  /// Writes a new number where an argument points.
  fileprivate func answer(_ number: UInt64, _ index: Int) throws(InferenceError) -> UInt64 {
    try store(UInt32(truncatingIfNeeded: number), index)
    return 0
  }
}

extension ErrorCode {
  /// The number that the modules have for an error: 0 success, 1 invalid argument, 3 missing memory (also for addresses
  /// outside it), 4 busy (also for what a library failed at), 5 runtime error. Guests know no others.
  fileprivate var session: UInt64 {
    switch self {
    case .success: 0
    case .invalidArgument, .invalidEncoding: 1
    case .missingMemory: 3
    case .busy, .runtimeError: 4
    default: 5
    }
  }
}
