import Images
@testable import Inference
@testable import NeuralNetwork
import Runtime
import Testing
import TestSupport
import WebAssembly

/// Calls with arguments that no library would make: every function answers with an error of its interface, and nothing of
/// the host grows beyond its limits.
@Suite("Hostile calls", .serialized) struct HostileCallTests {
  private static let size: UInt32 = 2 << 16

  /// What the host has given, and what a guest calls with it.
  private struct Scene {
    let library = FakeLibrary()
    let guest: Guest
    let options: NeuralNetwork.Options

    init(memory: String = Guest.pages) throws {
      var options = NeuralNetwork.Options()
      options.allowsLoading = true
      options.graphs = 8
      options.contexts = 8
      options.modelBytes = 1 << 20
      options.inputBytes = 1 << 18
      self.options = options
      let backends = Backends(linked: [(.tensorFlowLite, library), (.tensorFlow, library)])
      let grants = [NamedModels.Entry(name: "model3", paths: ["model3.tflite"], encoding: .tensorflowlite)]
      guest = try Guest(
        [
          NeuralNetwork(NamedModels(backends), grants, options), TensorFlowModules(backends, options),
          ImageCapability(),
        ], Imported.all, memory: memory)
    }

    /// Lays out what good calls point to, and opens something of each kind.
    func prepare() throws {
      try guest.store(Array("model3".utf8), at: 16)
      try guest.store(Array("input".utf8), at: 32)
      try guest.store(Array("output".utf8), at: 48)
      try guest.store(FakeLibrary.model(1), at: 64)
      // Parts of a model; dimensions of 32 and 64 bits; a tensor; tags.
      try guest.storeWords([64, 8, 64, 8], at: 96)
      try guest.storeWords([4, 0], at: 128)
      try guest.storeWords([128, 1, 3, 256, 4], at: 160)
      try guest.storeWords([16, 6], at: 192)
      try guest.store([1, 2, 3, 4], at: 256)
      try guest.call("wasi_ephemeral_nn.load_by_name", 16, 6, 1024)
      try guest.call("wasi_ephemeral_nn.init_execution_context", 0, 1024)
      try guest.call("wasi_ephemeral_nn.set_input", 0, 0, 160)
      try guest.call("wasi_ephemeral_nn.compute", 0)
      for module in ["wasmedge_tensorflow", "wasmedge_tensorflowlite"] {
        try guest.call("\(module).create_session", 64, 8, 1024)
        if module.hasSuffix("lite") {
          try guest.call("\(module).append_input", 1, 32, 5, 256, 4)
        } else {
          try guest.call("\(module).append_input", 1, 32, 5, 128, 1, 4, 256, 4)
          try guest.call("\(module).append_output", 1, 48, 6)
          try guest.call("\(module).\(module)_append_output", 1, 48, 6, 0)
        }
        try guest.call("\(module).get_output_tensor", 1, 48, 6, 1024)
        try guest.call("\(module).run_session", 1)
      }
    }

    var isWithinLimits: Bool {
      let counts = library.counts
      // Two libraries behind the modules, and one model by its name. One more may be there for as long as it takes to see
      // that there is no room.
      let contexts = Int(options.contexts) * 3 + 1
      return counts.mostContexts <= contexts && counts.mostModels <= contexts + Int(options.graphs)
        && counts.mostInputBytes <= options.inputBytes * 2
    }
  }

  /// Arguments with which functions have something to do.
  private static let sensible: [String: [UInt64]] = [
    "load": [96, 1, 4, 0, 1024], "load_by_name": [16, 6, 1024], "load_by_name_with_config": [16, 6, 16, 6, 1024],
    "init_execution_context": [0, 1024], "set_input": [0, 0, 160], "compute": [0],
    "get_output": [0, 0, 2048, 64, 1024],
    "compute_single": [0], "get_output_single": [0, 0, 2048, 64, 1024], "fini_single": [0], "unload": [0],
    "finalize_execution_context": [0], "create_session": [64, 8, 1024],
    "create_session_saved_model": [16, 6, 192, 1, 1024], "delete_session": [1], "run_session": [1],
    "get_output_tensor": [1, 48, 6, 1024], "get_tensor_len": [1, 1, 1024], "get_tensor_data": [1, 1, 2048, 4, 1024],
    "append_input": [1, 32, 5, 128, 1, 4, 256, 4], "append_output": [1, 48, 6], "clear_input": [1],
    "clear_output": [1],
  ]

  private static func sensible(_ function: Imported) -> [UInt64] {
    if function.module.hasSuffix("image") {
      return function.type.parameters.count == 7 ? [256, 64, 2, 2, 0, 2048, 64] : [256, 64, 2, 2, 2048]
    }
    if function.module == "wasmedge_tensorflowlite", function.name == "append_input" { return [1, 32, 5, 256, 4] }
    if let arguments = sensible[function.name] { return arguments }
    // The early generation.
    switch function.name.dropFirst(function.module.count + 1) {
    case "create_session": return [64, 8]
    case "get_output_tensor": return function.module.hasSuffix("lite") ? [1, 48, 6] : [1, 48, 6, 0]
    case "get_tensor_len": return [1]
    case "get_tensor_data": return [1, 2048]
    case "append_input":
      return function.module.hasSuffix("lite") ? [1, 32, 5, 256, 4] : [1, 32, 5, 0, 128, 1, 4, 256, 4]
    case "append_output": return [1, 48, 6, 0]
    default: return [1]
    }
  }

  /// What follows is hostile only by what is changed in good calls.
  @Test func sensibleArgumentsAreSensible() throws {
    for function in Imported.all where !function.module.hasSuffix("image") {
      // Only texts are computed in steps, and there is no folder.
      if ["compute_single", "get_output_single", "fini_single", "create_session_saved_model"].contains(function.name) {
        continue
      }
      let scene = try Scene()
      try scene.prepare()
      let result = try scene.guest.call(function.description, Self.sensible(function))
      switch function.name.dropFirst(function.module.count + 1) {
      case "create_session", "get_output_tensor": #expect(result != 0, "\(function)")
      case "get_tensor_len": #expect(result == 4, "\(function)")
      default: #expect(result == 0, "\(function)")
      }
    }
  }

  private static let edges: [UInt64] = [
    0, 1, 2, 3, 4, 5, 8, 31, 33, 64, 255, UInt64(size) - 8, UInt64(size) - 4, UInt64(size) - 3, UInt64(size) - 1,
    UInt64(size), UInt64(size) + 1, 0x7fff_ffff, 0x8000_0000, 0xffff_fff0, 0xffff_fffc, 0xffff_ffff,
  ]

  /// Whether a result is one that the function may give.
  private static func isAllowed(_ function: Imported, _ result: UInt64) -> Bool {
    if function.module == "wasi_ephemeral_nn" {
      // Only texts end.
      return ErrorCode(rawValue: UInt32(truncatingIfNeeded: result)) != nil && result < 100
    }
    if function.module.hasSuffix("image") || function.name.hasSuffix("_run_session") { return result <= 1 }
    if function.name.hasPrefix(function.module) { return true }
    return result <= 5
  }

  /// Functions that say how much there would have been, or that nothing was written, with their errors.
  private static let writesWithErrors = ["get_output", "get_output_single", "get_tensor_data"]

  @Test func everyArgumentAtEveryEdge() throws {
    for function in Imported.all {
      let scene = try Scene()
      try scene.prepare()
      let sensible = Self.sensible(function)
      #expect(sensible.count == function.type.parameters.count, "\(function)")
      for index in sensible.indices {
        for edge in Self.edges + [UInt64.max] {
          var arguments = sensible
          arguments[index] = edge
          let before = try scene.guest.bytes(0, UInt64(Self.size))
          let result = try scene.guest.call(function.description, arguments)
          #expect(Self.isAllowed(function, result), "\(function) \(arguments): \(result)")
          guard result != 0, !function.name.hasPrefix(function.module),
            !Self.writesWithErrors.contains(function.name)
          else { continue }
          #expect(try scene.guest.bytes(0, UInt64(Self.size)) == before, "\(function) \(arguments) wrote")
        }
      }
      #expect(scene.isWithinLimits, "\(function): \(scene.library.counts)")
    }
  }

  @Test func pointersBehindTheMemoryAreErrors() throws {
    let scene = try Scene()
    try scene.prepare()
    func fails(_ function: String, _ arguments: UInt64..., with code: UInt64) throws {
      #expect(try scene.guest.call(function, arguments) == code, "\(function) \(arguments)")
    }
    let end = UInt64(Self.size)
    try fails("wasi_ephemeral_nn.load", end - 4, 1, 4, 0, 1024, with: 1)
    try fails("wasi_ephemeral_nn.load", 96, 0, 4, 0, 1024, with: 1)
    try fails("wasi_ephemeral_nn.load", 96, 65, 4, 0, 1024, with: 1)
    try fails("wasi_ephemeral_nn.load", 96, 1, 4, 0, end - 3, with: 1)
    try fails("wasi_ephemeral_nn.load_by_name", end - 1, 2, 1024, with: 1)
    try fails("wasi_ephemeral_nn.load_by_name", 0, 65537, 1024, with: 7)
    try fails("wasi_ephemeral_nn.load_by_name", 16, 6, end - 2, with: 1)
    try fails("wasi_ephemeral_nn.set_input", 0, 0, end - 19, with: 1)
    try fails("wasi_ephemeral_nn.get_output", 0, 0, end - 3, 4, 1024, with: 1)
    try fails("wasi_ephemeral_nn.get_output", 0, 0, 2048, 4, end - 3, with: 1)
    for module in ["wasmedge_tensorflow", "wasmedge_tensorflowlite"] {
      try fails("\(module).create_session", end - 7, 8, 1024, with: 3)
      try fails("\(module).create_session", 64, 8, end - 3, with: 3)
      try fails("\(module).get_output_tensor", 1, end - 1, 2, 1024, with: 3)
      try fails("\(module).get_tensor_len", 1, 1, 0xffff_ffff, with: 3)
      try fails("\(module).get_tensor_data", 1, 1, end - 3, 4, 1024, with: 3)
      try fails("\(module).get_tensor_data", 1, 1, 2048, 4, end - 3, with: 3)
    }
    try fails("wasmedge_tensorflow.append_input", 1, 32, 5, end - 7, 1, 4, 256, 4, with: 3)
    try fails("wasmedge_tensorflow.append_input", 1, 32, 5, 128, 33, 4, 256, 4, with: 1)
    try fails("wasmedge_tensorflow.append_input", 1, 32, 5, 128, 1, 4, end - 3, 4, with: 3)
    try fails("wasmedge_tensorflow.create_session_saved_model", 16, 6, end - 7, 1, 1024, with: 3)
    try fails("wasmedge_tensorflow.create_session_saved_model", 16, 6, 192, 65, 1024, with: 1)
    // A part that is more than the memory, and many that together are.
    try scene.guest.storeWords([UInt32.max - 3, 8], at: 4096)
    try fails("wasi_ephemeral_nn.load", 4096, 1, 4, 0, 1024, with: 1)
    for part in 0..<64 { try scene.guest.storeWords([0, 1 << 16], at: 4096 + UInt64(part) * 8) }
    try fails("wasi_ephemeral_nn.load", 4096, 64, 4, 0, 1024, with: 7)
  }

  @Test func tensorsThatAreNoneAreErrors() throws {
    let scene = try Scene()
    try scene.prepare()
    /// Calls with a tensor: dimensions, their number, type, address, size.
    func setInput(_ dimensions: [UInt32], rank: UInt32? = nil, type: UInt32 = 3, size: UInt32) throws -> UInt64 {
      try scene.guest.storeWords(dimensions, at: 4096)
      try scene.guest.storeWords([4096, rank ?? UInt32(dimensions.count), type, 256, size], at: 160)
      return try scene.guest.call("wasi_ephemeral_nn.set_input", 0, 0, 160)
    }
    #expect(try setInput([2, 2], size: 4) == 0)
    #expect(try setInput([], size: 1) == 0)
    #expect(try setInput([0], size: 0) == 0)
    #expect(try setInput([2, 2], size: 5) == 1)
    #expect(try setInput([.max], size: 4) == 1)
    // Products that are 4, or 0, where they overflow.
    #expect(try setInput([1 << 31, 1 << 31, 4], size: 4) == 1)
    #expect(try setInput([1 << 31, 1 << 31, 1 << 2], size: 0) == 1)
    #expect(try setInput([1 << 31, 1 << 31, 1 << 31, 0], size: 0) == 1)
    #expect(try setInput([0, 1 << 31, 1 << 31, 1 << 31], size: 0) == 1)
    #expect(try setInput([1], rank: 33, size: 1) == 1)
    #expect(try setInput([1], rank: .max, size: 1) == 1)
    #expect(try setInput([1], rank: 0x4000_0000, size: 1) == 1)
    // Types by themselves, and with sizes for others.
    for type: UInt32 in 0...255 {
      #expect(try setInput([4], type: type, size: 4) == (type == 3 || type == 2 ? 0 : 1), "\(type)")
    }
    // The tensor, its dimensions and its data in the same place.
    try scene.guest.storeWords([160, 5, 3, 160, 20], at: 160)
    #expect(try scene.guest.call("wasi_ephemeral_nn.set_input", 0, 0, 160) == 1)
    // An output over the tensor that it came from, and over where its size goes.
    #expect(try setInput([4], size: 4) == 0)
    #expect(try scene.guest.call("wasi_ephemeral_nn.compute", 0) == 0)
    #expect(try scene.guest.call("wasi_ephemeral_nn.get_output", 0, 0, 160, 20, 160) == 0)
    #expect(try scene.guest.load(160) == 4)
  }

  @Test(arguments: 1...20 as ClosedRange<UInt64>)
  func anyArguments(_ seed: UInt64) throws {
    var random = Generator(seed: seed)
    let scene = try Scene()
    try scene.prepare()
    for round in 0..<6000 {
      let function = random.pick(Imported.all)
      var arguments = Self.sensible(function)
      for index in arguments.indices where Bool.random(using: &random) {
        switch Int.random(in: 0..<4, using: &random) {
        case 0: arguments[index] = random.pick(Self.edges)
        case 1: arguments[index] = UInt64.random(in: 0..<UInt64(Self.size), using: &random)
        case 2: arguments[index] = UInt64.random(in: 0..<16, using: &random)
        default: arguments[index] = random.next()
        }
      }
      let result = try scene.guest.call(function.description, arguments)
      #expect(Self.isAllowed(function, result), "seed \(seed): \(function) \(arguments): \(result)")
      // What calls point to changes as well.
      let word = UInt32(truncatingIfNeeded: random.pick(Self.edges + [UInt64.random(in: 0..<512, using: &random)]))
      try scene.guest.storeWords([word], at: UInt64.random(in: 0..<1024, using: &random) & ~3)
      if round.isMultiple(of: 500) { try scene.prepare() }
    }
    #expect(scene.isWithinLimits, "seed \(seed): \(scene.library.counts)")
  }

  @Test func guestsWithoutAMemoryGetErrors() throws {
    let scene = try Scene(memory: "")
    for function in Imported.all {
      let result = try scene.guest.call(function.description, Self.sensible(function))
      switch function.module {
      case "wasi_ephemeral_nn": #expect(result == 3, "\(function)")
      case "wasmedge_image", "ssvm_image": #expect(result == 1, "\(function)")
      default:
        let isEarly = function.name.hasPrefix(function.module)
        #expect(result == (isEarly ? (function.name.hasSuffix("run_session") ? 1 : 0) : 3), "\(function)")
      }
    }
  }

  @Test(arguments: ["(memory 2)", "(memory (export \"memory\") i64 2)", "(memory 0)", "(memory 2) (memory 1)"])
  func otherMemories(_ memory: String) throws {
    let scene = try Scene(memory: memory)
    let isEmpty = memory == "(memory 0)"
    if !isEmpty { try scene.prepare() }
    for function in Imported.all {
      let result = try scene.guest.call(function.description, Self.sensible(function))
      #expect(Self.isAllowed(function, result), "\(function): \(result)")
      if isEmpty, function.module == "wasi_ephemeral_nn" { #expect(result != 0, "\(function)") }
    }
  }

  @Test func otherTypesAreLinkErrors() throws {
    let wrong = FunctionType(parameters: [.f32], results: [])
    for function in Imported.all {
      let other = Imported(module: function.module, name: function.name, type: wrong)
      #expect(throws: LinkError.self, "\(function)") {
        let engine = Engine(metersFuel: false, tier: testTier)
        let backends = Backends()
        for capability in [
          NeuralNetwork(NamedModels(backends), []), TensorFlowModules(backends), ImageCapability(),
        ] as [any Capability] {
          _ = try capability.function(engine, module: other.module, name: other.name, type: other.type)
        }
      }
    }
  }
}
