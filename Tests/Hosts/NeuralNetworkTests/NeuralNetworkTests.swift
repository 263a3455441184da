import Foundation
import Runtime
import Synchronization
import Testing

@testable import Inference
@testable import NeuralNetwork

/// WASI-NN as guests see it, over a library in memory.
@Suite("WASI-NN") struct NeuralNetworkTests {
  private static let model = "wasi_ephemeral_nn"

  /// What a host was told.
  private final class Log: Sendable {
    private let errors = Mutex<[InferenceError]>([])
    func add(_ error: InferenceError) { errors.withLock { $0.append(error) } }
    var all: [InferenceError] { errors.withLock { $0 } }
  }

  /// Calls by their short names, at addresses that do not overlap: names at 0, models at 1024, tensors at 2048, outputs at
  /// 4096.
  private struct Program {
    let guest: Guest

    init(_ network: NeuralNetwork) throws { guest = try Guest([network], Imported.neuralNetwork) }

    func call(_ name: String, _ arguments: UInt64...) throws -> UInt64 {
      try guest.call("\(NeuralNetworkTests.model).\(name)", arguments)
    }

    func load(named name: String) throws -> (code: UInt64, graph: UInt64) {
      try guest.store(Array(name.utf8), at: 0)
      return (try call("load_by_name", 0, UInt64(name.utf8.count), 512), try guest.load(512))
    }

    func load(_ model: [UInt8], encoding: UInt64 = 4, target: UInt64 = 0) throws -> (code: UInt64, graph: UInt64) {
      try guest.store(model, at: 1024)
      try guest.storeWords([1024, UInt32(model.count)], at: 768)
      return (try call("load", 768, 1, encoding, target, 512), try guest.load(512))
    }

    func context(_ graph: UInt64) throws -> (code: UInt64, context: UInt64) {
      (try call("init_execution_context", graph, 516), try guest.load(516))
    }

    func setInput(_ context: UInt64, _ bytes: [UInt8], index: UInt64 = 0, type: UInt32 = 3) throws -> UInt64 {
      try guest.store(bytes, at: 2560)
      try guest.storeWords([UInt32(bytes.count)], at: 2100)
      try guest.storeWords([2100, 1, type, 2560, UInt32(bytes.count)], at: 2048)
      return try call("set_input", context, index, 2048)
    }

    func output(_ context: UInt64, room: UInt64 = 256, index: UInt64 = 0) throws -> (code: UInt64, bytes: [UInt8]) {
      let code = try call("get_output", context, index, 4096, room, 520)
      return (code, code == 0 ? try guest.bytes(4096, try guest.load(520)) : [])
    }
  }

  private static func network(
    _ library: FakeLibrary, _ names: [String] = ["model3"], _ options: NeuralNetwork.Options = .init(),
    log: Log? = nil, models: NamedModels? = nil
  ) -> NeuralNetwork {
    let models = models ?? NamedModels(Backends(linked: [(.tensorFlowLite, library)]))
    let grants = names.map { NamedModels.Entry(name: $0, paths: ["\($0).tflite"], encoding: .tensorflowlite) }
    return NeuralNetwork(models, grants, options) { log?.add($0) }
  }

  private static var loading: NeuralNetwork.Options {
    var options = NeuralNetwork.Options()
    options.allowsLoading = true
    return options
  }

  @Test func aModelIsLoadedRunAndClosed() throws {
    let library = FakeLibrary()
    let program = try Program(Self.network(library))
    let (code, graph) = try program.load(named: "model3")
    #expect(code == 0)
    let (opened, context) = try program.context(graph)
    #expect(opened == 0)
    // Nothing is there before it is computed.
    #expect(try program.output(context).code == 5)
    #expect(try program.call("compute", context) == 1)
    #expect(try program.setInput(context, [1, 2, 255]) == 0)
    #expect(try program.call("compute", context) == 0)
    #expect(try program.output(context).bytes == [4, 5, 2])
    #expect(try program.output(context, index: 1).bytes == [3, 0, 0, 0])
    // With too little room, the size that it takes is told.
    #expect(try program.output(context, room: 2).code == 7)
    #expect(try program.guest.load(520) == 3)
    #expect(try program.output(context, index: 2).code == 1)
    // A context outlives its graph; then neither is there.
    #expect(try program.call("unload", graph) == 0)
    #expect(try program.call("unload", graph) == 1)
    #expect(try program.context(graph).code == 1)
    #expect(try program.call("compute", context) == 0)
    #expect(try program.call("finalize_execution_context", context) == 0)
    #expect(try program.call("finalize_execution_context", context) == 1)
    #expect(try program.call("compute", context) == 1)
    #expect(library.counts.contexts == 0)
  }

  @Test func numbersAreNotUsedAgain() throws {
    let program = try Program(Self.network(FakeLibrary()))
    var graphs: Set<UInt64> = []
    var contexts: Set<UInt64> = []
    for _ in 0..<200 {
      let graph = try program.load(named: "model3").graph
      let context = try program.context(graph).context
      #expect(graphs.insert(graph).inserted)
      #expect(contexts.insert(context).inserted)
      #expect(try program.call("unload", graph) == 0)
      #expect(try program.call("finalize_execution_context", context) == 0)
    }
  }

  @Test func guestsOnlyFindWhatTheyWereGiven() throws {
    let library = FakeLibrary()
    let models = NamedModels(Backends(linked: [(.tensorFlowLite, library)]))
    let log = Log()
    let one = try Program(Self.network(library, ["model1"], models: models))
    let other = try Program(Self.network(library, ["model2"], log: log, models: models))
    let (graph, context) = try { ($0, try one.context($0).context) }(try one.load(named: "model1").graph)
    #expect(try one.setInput(context, [1]) == 0)
    // Neither the name nor the numbers of the one mean anything to the other.
    #expect(try other.load(named: "model1").code == 8)
    #expect(try other.context(graph).code == 1)
    #expect(try other.setInput(context, [1]) == 1)
    #expect(try other.call("compute", context) == 1)
    #expect(try other.output(context).code == 1)
    #expect(try other.call("unload", graph) == 1)
    #expect(try other.call("finalize_execution_context", context) == 1)
    #expect(
      log.all.first?.description
        == "expected the name of a model that the guest is given, found \"model1\"")
    // And nobody may bring a model without being allowed to.
    #expect(try one.load(FakeLibrary.model(1)).code == 6)
    #expect(try one.call("compute", context) == 0)
  }

  @Test func aModelIsLoadedOnceInTheProcess() throws {
    let library = FakeLibrary()
    let models = NamedModels(Backends(linked: [(.tensorFlowLite, library)]))
    for _ in 0..<5 {
      let program = try Program(Self.network(library, models: models))
      for _ in 0..<5 { #expect(try program.load(named: "model3").code == 0) }
    }
    #expect(library.counts.loads == 1)
    var threads = NeuralNetwork.Options()
    threads.threads = 2
    #expect(try Program(Self.network(library, ["model3"], threads, models: models)).load(named: "model3").code == 0)
    #expect(library.counts.loads == 2)
    #expect(library.counts.options?.threads == 2)
  }

  @Test func guestsThatMayBringModels() throws {
    let library = FakeLibrary()
    let log = Log()
    let program = try Program(Self.network(library, [], Self.loading, log: log))
    for encoding: UInt64 in [4, 5] {
      let (code, graph) = try program.load(FakeLibrary.model(7), encoding: encoding)
      #expect(code == 0)
      let context = try program.context(graph).context
      #expect(try program.setInput(context, [1]) == 0)
      #expect(try program.call("compute", context) == 0)
      #expect(try program.output(context).bytes == [8])
    }
    #expect(try program.load(Array("nothing known".utf8), encoding: 5).code == 2)
    #expect(try program.load(FakeLibrary.model(7), encoding: 15).code == 2)
    #expect(try program.load(FakeLibrary.model(7), encoding: .max).code == 2)
    // A library that the host has not, and one that is not for models of PyTorch.
    #expect(try program.load(FakeLibrary.model(7), encoding: 3).code == 2)
    #expect(try program.load(FakeLibrary.model(7), target: 3).code == 1)
    #expect(try program.load([1, 2, 3]).code == 2)
    #expect(log.all.last?.description == "the library's own words: no TFL3 in it")
    let (_, graph) = try program.load(FakeLibrary.model(FakeLibrary.failing))
    let context = try program.context(graph).context
    #expect(try program.setInput(context, [1]) == 0)
    #expect(try program.call("compute", context) == 5)
    #expect(log.all.last == InferenceError(.runtimeError, "the library's own words: it does not run"))
    // What is left of a run that failed is no output.
    #expect(try program.output(context).code == 5)
  }

  @Test func typesAreNumberedInSeveralWays() throws {
    let program = try Program(Self.network(FakeLibrary()))
    let context = try program.context(try program.load(named: "model3").graph).context
    // 3 in the standard, 2 in the crate of 2023, told apart by the size: eight bytes could be one of f64.
    #expect(try program.setInput(context, [1, 2, 3], type: 3) == 0)
    #expect(try program.setInput(context, [1, 2, 3], type: 2) == 0)
    // The compiler of a guest may leave anything behind the byte.
    #expect(try program.setInput(context, [1, 2, 3], type: 0xabcd_ef03) == 0)
    for type: UInt32 in [0, 1, 4, 5, 6, 255] { #expect(try program.setInput(context, [1, 2, 3], type: type) == 1) }
  }

  @Test func limitsHold() throws {
    let library = FakeLibrary()
    var options = Self.loading
    options.graphs = 3
    options.contexts = 2
    options.modelBytes = 64
    options.inputBytes = 100
    let program = try Program(Self.network(library, ["model3"], options))
    let graphs = try (0..<3).map { _ in try program.load(named: "model3") }
    #expect(graphs.allSatisfy { $0.code == 0 })
    #expect(try program.load(named: "model3").code == 7)
    #expect(try program.load(FakeLibrary.model(1)).code == 7)
    #expect(try program.call("unload", graphs[0].graph) == 0)
    #expect(try program.load(FakeLibrary.model(1)).code == 0)
    let contexts = try (0..<2).map { _ in try program.context(graphs[1].graph) }
    #expect(contexts.allSatisfy { $0.code == 0 })
    #expect(try program.context(graphs[1].graph).code == 7)
    // Inputs count together, and those that are replaced do not.
    for _ in 0..<10 { #expect(try program.setInput(contexts[0].context, [UInt8](repeating: 1, count: 50)) == 0) }
    #expect(try program.setInput(contexts[1].context, [UInt8](repeating: 1, count: 51)) == 7)
    #expect(try program.setInput(contexts[1].context, [UInt8](repeating: 1, count: 50)) == 0)
    #expect(try program.setInput(contexts[1].context, [1], index: 1) == 7)
    #expect(try program.call("finalize_execution_context", contexts[0].context) == 0)
    #expect(try program.setInput(contexts[1].context, [1], index: 1) == 0)
    #expect(library.counts.mostInputBytes <= 100)
    // Models that come and go count, too, and so do those that are none.
    for graph in graphs[1...] { #expect(try program.call("unload", graph.graph) == 0) }
    var loaded = 1
    while try program.load(FakeLibrary.model(1)).code == 0 {
      #expect(try program.call("unload", program.guest.load(512)) == 0)
      loaded += 1
    }
    #expect(loaded == 8)
    #expect(try program.load([UInt8](repeating: 0, count: 1)).code == 7)
    #expect(try program.load(named: "model3").code == 0)
  }

  @Test func reportsEnd() throws {
    let log = Log()
    let program = try Program(Self.network(FakeLibrary(), log: log))
    for _ in 0..<1000 { #expect(try program.call("compute", 99) == 1) }
    #expect(log.all.count == 100)
  }

  @Test func nothingIsLeftAfterAReset() throws {
    let library = FakeLibrary()
    var options = Self.loading
    options.modelBytes = 8
    let network = Self.network(library, ["model3"], options)
    let program = try Program(network)
    for _ in 0..<3 {
      let (code, graph) = try program.load(FakeLibrary.model(1))
      #expect(code == 0)
      let context = try program.context(graph).context
      #expect(try program.setInput(context, [1]) == 0)
      #expect(network.reset())
      #expect(library.counts.contexts == 0 && library.counts.models == 0 && library.counts.inputBytes == 0)
      #expect(try program.call("compute", context) == 1)
    }
  }

  @Test func aSecondThreadIsToldThatAContextIsBusy() throws {
    let library = FakeLibrary()
    let network = Self.network(library)
    let (one, other) = (try Program(network), try Program(network))
    let context = try one.context(try one.load(named: "model3").graph).context
    #expect(try other.setInput(context, [1]) == 0)
    nonisolated(unsafe) let answered = UnsafeMutablePointer<UInt64>.allocate(capacity: 1)
    answered.initialize(to: 99)
    defer { answered.deallocate() }
    nonisolated(unsafe) let second = other
    library.whileComputing {
      let done = DispatchSemaphore(value: 0)
      Thread.detachNewThread {
        answered.pointee = (try? second.call("compute", context)) ?? 98
        done.signal()
      }
      done.wait()
    }
    #expect(try one.call("compute", context) == 0)
    #expect(answered.pointee == 4)
  }
}
