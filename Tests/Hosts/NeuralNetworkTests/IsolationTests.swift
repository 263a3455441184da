import Foundation
import Runtime
import Testing

@testable import Inference
@testable import NeuralNetwork

/// Guests on threads of their own, with the same libraries and models.
@Suite("Isolation", .serialized) struct IsolationTests {
  /// Runs something on several threads at once.
  /// - Returns: What went wrong on any of them.
  private static func concurrently(_ count: Int, _ body: @escaping @Sendable (Int) throws -> Void) -> [String] {
    let group = DispatchGroup()
    let problems = Problems()
    for index in 0..<count {
      group.enter()
      Thread.detachNewThread {
        do { try body(index) } catch { problems.add("\(index): \(error)") }
        group.leave()
      }
    }
    group.wait()
    return problems.all
  }

  private final class Problems: @unchecked Sendable {
    private let lock = NSLock()
    private var texts: [String] = []
    func add(_ text: String) { lock.withLock { texts.append(text) } }
    var all: [String] { lock.withLock { texts } }
  }

  private static func expect(_ isTrue: Bool, _ words: @autoclosure () -> String) throws {
    if !isTrue { throw Guest.Problem(words()) }
  }

  @Test func tensorsOfOneGuestAreNotSeenByAnother() throws {
    let library = FakeLibrary()
    let models = NamedModels(Backends(linked: [(.tensorFlowLite, library)]))
    let shared = NamedModels.Entry(name: "shared", paths: ["model9.tflite"], encoding: .tensorflowlite)
    let problems = Self.concurrently(8) { number in
      let own = NamedModels.Entry(name: "own\(number)", paths: ["model\(number).tflite"], encoding: .tensorflowlite)
      var random = Generator(seed: UInt64(number))
      for _ in 0..<20 {
        // A guest after the other, each with contexts that others had before.
        let guest = try Guest([NeuralNetwork(models, [shared, own])], Imported.neuralNetwork)
        func call(_ name: String, _ arguments: UInt64...) throws -> UInt64 {
          try guest.call("wasi_ephemeral_nn.\(name)", arguments)
        }
        var contexts: [(UInt64, UInt8)] = []
        for (name, added) in [("shared", UInt8(9)), ("own\(number)", UInt8(number))] {
          try guest.store(Array(name.utf8), at: 0)
          try Self.expect(try call("load_by_name", 0, UInt64(name.utf8.count), 64) == 0, "load \(name)")
          try Self.expect(try call("init_execution_context", guest.load(64), 68) == 0, "context of \(name)")
          let context = try guest.load(68)
          try Self.expect(try call("get_output", context, 0, 1024, 512, 72) == 5, "an output before its time")
          try Self.expect(try call("compute", context) == 1, "an input that nobody set")
          contexts.append((context, added))
        }
        // What another guest has by its name.
        try guest.store(Array("own\((number + 1) % 8)".utf8), at: 0)
        try Self.expect(try call("load_by_name", 0, 4, 64) == 8, "a model of another guest")
        for _ in 0..<50 {
          let (context, added) = random.pick(contexts)
          let bytes = (0..<256).map { _ in UInt8.random(in: 0...255, using: &random) }
          try guest.store(bytes, at: 256)
          try guest.storeWords([256], at: 128)
          try guest.storeWords([128, 1, 3, 256, 256], at: 160)
          try Self.expect(try call("set_input", context, 0, 160) == 0, "set_input")
          try Self.expect(try call("compute", context) == 0, "compute")
          try Self.expect(try call("get_output", context, 0, 1024, 512, 72) == 0, "get_output")
          let found = try guest.bytes(1024, try guest.load(72))
          try Self.expect(found == bytes.map { $0 &+ added }, "another's output")
        }
      }
    }
    #expect(problems == [])
    // Each model once, whoever came first.
    #expect(library.counts.loads == 9)
    #expect(library.counts.contexts == 0 && library.counts.inputBytes == 0)
  }

  @Test func sessionsOfOneGuestAreNotSeenByAnother() throws {
    let library = FakeLibrary()
    let backends = Backends(linked: [(.tensorFlowLite, library), (.tensorFlow, library)])
    var options = NeuralNetwork.Options()
    options.allowsLoading = true
    let problems = Self.concurrently(8) { [options] number in
      let module = number.isMultiple(of: 2) ? "ssvm_tensorflowlite" : "wasmedge_tensorflowlite"
      var random = Generator(seed: UInt64(number))
      let guest = try Guest([TensorFlowModules(backends, options)], Imported.earlySessions)
      func call(_ name: String, _ arguments: UInt64...) throws -> UInt64 {
        try guest.call("\(module).\(module)_\(name)", arguments)
      }
      try guest.store(Array("input".utf8), at: 0)
      try guest.store(Array("output".utf8), at: 8)
      for round in 0..<200 {
        let added = UInt8(number * 16 + round % 16)
        try guest.store(FakeLibrary.model(added), at: 64)
        let session = try call("create_session", 64, 8)
        try Self.expect(session == UInt64(round + 1), "a session that another guest opened")
        let tensor = try call("get_output_tensor", session, 8, 6)
        try Self.expect(try call("get_tensor_len", tensor) == 0, "an output before its time")
        let bytes = (0..<64).map { _ in UInt8.random(in: 0...255, using: &random) }
        try guest.store(bytes, at: 256)
        _ = try call("append_input", session, 0, 5, 256, 64)
        try Self.expect(try call("run_session", session) == 0, "run_session")
        _ = try call("get_tensor_data", tensor, 1024)
        try Self.expect(try guest.bytes(1024, 64) == bytes.map { $0 &+ added }, "another's output")
        _ = try call("delete_session", session)
      }
    }
    #expect(problems == [])
    #expect(library.counts.models == 0 && library.counts.contexts == 0)
  }

  @Test func threadsOfOneGuestShareItsContexts() throws {
    let library = FakeLibrary()
    let models = NamedModels(Backends(linked: [(.tensorFlowLite, library)]))
    let entry = NamedModels.Entry(name: "model9", paths: ["model9.tflite"], encoding: .tensorflowlite)
    let network = NeuralNetwork(models, [entry])
    let first = try Guest([network], Imported.neuralNetwork)
    try first.store(Array("model9".utf8), at: 0)
    #expect(try first.call("wasi_ephemeral_nn.load_by_name", 0, 6, 64) == 0)
    #expect(try first.call("wasi_ephemeral_nn.init_execution_context", 0, 64) == 0)
    let problems = Self.concurrently(4) { number in
      let guest = try Guest([network], Imported.neuralNetwork)
      try guest.storeWords([128, 1, 3, 256, 4], at: 160)
      try guest.storeWords([4], at: 128)
      for round in 0..<2000 {
        // Whoever comes while another uses it is told so; nothing else may happen.
        let arguments: [(String, [UInt64])] = [
          ("set_input", [0, 0, 160]), ("compute", [0]), ("get_output", [0, 0, 1024, 64, 72]),
        ]
        let (name, values) = arguments[(round + number) % 3]
        let code = try guest.call("wasi_ephemeral_nn.\(name)", values)
        try Self.expect([0, 1, 4, 5].contains(code), "\(name): \(code)")
      }
    }
    #expect(problems == [])
  }
}
