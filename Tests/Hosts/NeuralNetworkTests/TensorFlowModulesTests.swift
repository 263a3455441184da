import Foundation
import Runtime
import Testing
import WASI

@testable import Inference
@testable import NeuralNetwork

/// The modules of WasmEdge and SSVM as guests see them, over a library in memory.
@Suite("TensorFlow modules") struct TensorFlowModulesTests {
  private static func modules(
    _ library: FakeLibrary, _ options: NeuralNetwork.Options? = nil, folders: [WASIEnvironment.Directory] = []
  ) -> TensorFlowModules {
    var loading = NeuralNetwork.Options()
    loading.allowsLoading = true
    return TensorFlowModules(
      Backends(linked: [(.tensorFlow, library), (.tensorFlowLite, library)]), options ?? loading, folders: folders)
  }

  /// Names at 0 ("input", "output"), a model at 64, dimensions at 128, an input at 256, an output at 512, answers at 1024.
  private static func guest(
    _ modules: TensorFlowModules, _ imports: [Imported], model: UInt8 = 5
  ) throws -> Guest {
    let guest = try Guest([modules], imports)
    try guest.store(Array("input".utf8), at: 0)
    try guest.store(Array("output".utf8), at: 8)
    try guest.store(FakeLibrary.model(model), at: 64)
    try guest.storeWords([3, 0], at: 128)
    try guest.store([1, 2, 3], at: 256)
    return guest
  }

  @Test(arguments: ["wasmedge_tensorflow", "wasmedge_tensorflowlite"])
  func lateGuests(_ module: String) throws {
    let isLite = module.hasSuffix("lite")
    let guest = try Self.guest(Self.modules(FakeLibrary()), Imported.lateSessions)
    func call(_ name: String, _ arguments: UInt64...) throws -> UInt64 {
      try guest.call("\(module).\(name)", arguments)
    }
    func appendInput(_ session: UInt64) throws -> UInt64 {
      isLite
        ? try call("append_input", session, 0, 5, 256, 3)
        : try call("append_input", session, 0, 5, 128, 1, 4, 256, 3)
    }

    #expect(try call("create_session", 64, 8, 1024) == 0)
    let session = try guest.load(1024)
    #expect(try call("run_session", session) == 1)
    #expect(try appendInput(session) == 0)
    if !isLite {
      #expect(try call("get_output_tensor", session, 8, 6, 1028) == 1)
      #expect(try call("append_output", session, 8, 6) == 0)
      #expect(try call("append_output", session, 0, 5) == 1)
    }
    #expect(try call("get_output_tensor", session, 8, 6, 1028) == 0)
    let tensor = try guest.load(1028)
    #expect(try call("get_tensor_len", session, tensor, 1032) == 0)
    #expect(try guest.load(1032) == 0)
    #expect(try call("run_session", session) == 0)
    #expect(try call("get_tensor_len", session, tensor, 1032) == 0)
    #expect(try guest.load(1032) == 3)
    #expect(try call("get_tensor_data", session, tensor, 512, 3, 1036) == 0)
    #expect(try guest.bytes(512, 4) == [6, 7, 8, 0])
    #expect(try guest.load(1036) == 3)
    // More or less room than that: TensorFlow copies what fits, TensorFlow Lite wants to be asked properly.
    #expect(try call("get_tensor_data", session, tensor, 520, 2, 1036) == (isLite ? 1 : 0))
    #expect(try guest.bytes(520, 3) == (isLite ? [0, 0, 0] : [6, 7, 0]))
    #expect(try guest.load(1036) == (isLite ? 0 : 2))
    #expect(try call("get_tensor_data", session, tensor, 528, 9, 1036) == (isLite ? 1 : 0))

    // A second session; the output of one is not one of the other.
    #expect(try call("create_session", 64, 8, 1024) == 0)
    let second = try guest.load(1024)
    #expect(second != session)
    #expect(try call("get_tensor_len", second, tensor, 1032) == 1)
    if !isLite {
      #expect(try call("clear_output", session) == 0)
      #expect(try call("get_tensor_len", session, tensor, 1032) == 1)
      #expect(try call("clear_input", session) == 0)
      #expect(try call("run_session", session) == 1)
    }
    #expect(try call("delete_session", session) == 0)
    #expect(try call("delete_session", session) == 1)
    #expect(try call("get_tensor_len", session, tensor, 1032) == 1)
    // The other module has sessions of its own.
    let other = isLite ? "wasmedge_tensorflow" : "wasmedge_tensorflowlite"
    #expect(try guest.call("\(other).run_session", second) == 1)
    #expect(try guest.call("\(other).delete_session", second) == 1)
  }

  @Test(
    arguments: ["wasmedge_tensorflow", "wasmedge_tensorflowlite", "ssvm_tensorflow", "ssvm_tensorflowlite"])
  func earlyGuests(_ module: String) throws {
    let isLite = module.hasSuffix("lite")
    let library = FakeLibrary()
    let guest = try Self.guest(Self.modules(library), Imported.earlySessions)
    @discardableResult
    func call(_ name: String, _ arguments: UInt64...) throws -> UInt64 {
      try guest.call("\(module).\(module)_\(name)", arguments)
    }

    let session = try call("create_session", 64, 8)
    #expect(session != 0)
    #expect(try call("run_session", session) == 1)
    _ =
      isLite
      ? try call("append_input", session, 0, 5, 256, 3)
      : try call("append_input", session, 0, 5, 0, 128, 1, 4, 256, 3)
    if !isLite {
      #expect(try call("get_output_tensor", session, 8, 6, 0) == 0)
      try call("append_output", session, 8, 6, 0)
    }
    #expect(try call("run_session", session) == 0)
    let tensor = isLite ? try call("get_output_tensor", session, 8, 6) : try call("get_output_tensor", session, 8, 6, 0)
    #expect(tensor != 0)
    #expect(try call("get_tensor_len", tensor) == 3)
    try call("get_tensor_data", tensor, 512)
    #expect(try guest.bytes(512, 4) == [6, 7, 8, 0])
    // What does not fit in the memory is not written.
    try call("get_tensor_data", tensor, (2 << 16) - 2)
    #expect(try guest.bytes((2 << 16) - 2, 2) == [0, 0])
    // What was an address of the host once is nothing but a number.
    for wrong: UInt64 in [0, session + 1, .max, 0x7fff_0000_0000] {
      #expect(try call("get_tensor_len", wrong) == (wrong == tensor ? 3 : 0))
      #expect(try call("run_session", wrong) == 1)
    }
    // The crate clears what it has just deleted.
    try call("delete_session", session)
    if !isLite {
      try call("clear_input", session)
      try call("clear_output", session)
    }
    try call("delete_session", session)
    #expect(try call("get_tensor_len", tensor) == 0)
    #expect(library.counts.models == 0 && library.counts.contexts == 0 && library.counts.inputBytes == 0)
    #expect(try call("create_session", 256, 3) == 0)
  }

  @Test func limitsHold() throws {
    let library = FakeLibrary()
    var options = NeuralNetwork.Options()
    options.allowsLoading = true
    options.contexts = 4
    options.modelBytes = 24
    options.inputBytes = 5
    let guest = try Self.guest(Self.modules(library, options), Imported.lateSessions)
    func create(_ module: String) throws -> UInt64 {
      try guest.call("wasmedge_\(module).create_session", 64, 8, 1024)
    }
    // Models of both modules count together, only while they are open.
    for _ in 0..<50 {
      #expect(try create("tensorflow") == 0)
      #expect(try guest.call("wasmedge_tensorflow.delete_session", guest.load(1024)) == 0)
    }
    #expect(try create("tensorflow") == 0)
    let session = try guest.load(1024)
    #expect(try create("tensorflow") == 0)
    #expect(try create("tensorflowlite") == 0)
    #expect(try create("tensorflowlite") == 5)
    #expect(try guest.call("wasmedge_tensorflow.append_input", session, 0, 5, 128, 1, 4, 256, 3) == 0)
    #expect(try guest.call("wasmedge_tensorflow.append_input", session, 0, 5, 128, 1, 4, 256, 3) == 5)
    #expect(try guest.call("wasmedge_tensorflow.clear_input", session) == 0)
    #expect(try guest.call("wasmedge_tensorflow.append_input", session, 0, 5, 128, 1, 4, 256, 3) == 0)
    #expect(library.counts.mostModels == 3)

    options.modelBytes = 1 << 20
    let second = try Self.guest(Self.modules(library, options), Imported.lateSessions)
    for _ in 0..<4 { #expect(try second.call("wasmedge_tensorflowlite.create_session", 64, 8, 1024) == 0) }
    #expect(try second.call("wasmedge_tensorflowlite.create_session", 64, 8, 1024) == 5)

    let forbidden = try Self.guest(Self.modules(library, NeuralNetwork.Options()), Imported.lateSessions)
    #expect(try forbidden.call("wasmedge_tensorflow.create_session", 64, 8, 1024) == 5)
    #expect(try forbidden.call("wasmedge_tensorflow.create_session_saved_model", 0, 5, 0, 0, 1024) == 5)
  }

  @Test func dimensionsAndTypesThatAreNoneAreErrors() throws {
    let guest = try Self.guest(Self.modules(FakeLibrary()), Imported.lateSessions)
    #expect(try guest.call("wasmedge_tensorflow.create_session", 64, 8, 1024) == 0)
    let session = try guest.load(1024)
    func append(_ dimensions: [Int64], type: UInt64 = 4, size: UInt64 = 0) throws -> UInt64 {
      try guest.storeWords(
        dimensions.flatMap { [UInt32(truncatingIfNeeded: $0), UInt32(truncatingIfNeeded: $0 >> 32)] }, at: 2048)
      return try guest.call(
        "wasmedge_tensorflow.append_input", session, 0, 5, 2048, UInt64(dimensions.count), type, 256, size)
    }
    #expect(try append([-1]) == 1)
    #expect(try append([.min]) == 1)
    #expect(try append([1], type: 7) == 1)
    #expect(try append([1], type: 0) == 1)
    #expect(try append([1], type: .max) == 1)
    #expect(try append([Int64](repeating: 1, count: 33), size: 1) == 1)
  }

  /// Folders on the host: `given`, in it `model` and a link out of it, and beside it `secret`.
  private final class Folders {
    let root: String

    init() throws {
      root = FileManager.default.temporaryDirectory.path + "/apus-saved-\(UUID().uuidString)"
      for name in ["given/model", "given/deep/er", "secret"] {
        try FileManager.default.createDirectory(atPath: "\(root)/\(name)", withIntermediateDirectories: true)
        try Data(name.utf8).write(to: URL(fileURLWithPath: "\(root)/\(name)/saved_model.pb"))
      }
      try FileManager.default.createSymbolicLink(atPath: "\(root)/given/out", withDestinationPath: "../secret")
      try FileManager.default.createSymbolicLink(atPath: "\(root)/given/in", withDestinationPath: "model")
    }

    deinit { try? FileManager.default.removeItem(atPath: root) }
  }

  @Test func savedModelsLieInFoldersOfTheGuest() throws {
    let folders = try Folders()
    let library = FakeLibrary()
    let guest = try Guest(
      [
        Self.modules(
          library,
          folders: [
            .init(host: "\(folders.root)/given", guest: "/models", isReadOnly: true),
            .init(host: "\(folders.root)/given/deep", guest: "models/special", isReadOnly: true),
            .init(host: "\(folders.root)/given", guest: "writable"),
          ])
      ], Imported.lateSessions)
    /// Opens a SavedModel by its path.
    func open(_ path: String, tags: [String] = ["serve"]) throws -> UInt64 {
      try guest.store(Array(path.utf8), at: 4096)
      var address: UInt64 = 8192
      for (index, tag) in tags.enumerated() {
        try guest.store(Array(tag.utf8), at: address)
        try guest.storeWords([UInt32(address), UInt32(tag.utf8.count)], at: 2048 + UInt64(index) * 8)
        address += UInt64(tag.utf8.count)
      }
      return try guest.call(
        "wasmedge_tensorflow.create_session_saved_model", 4096, UInt64(path.utf8.count), 2048, UInt64(tags.count), 1024)
    }
    /// What the library found in the folder that it was given.
    func content() throws -> String? {
      guard case .files(let paths) = library.counts.source else { return nil }
      return try String(contentsOfFile: "\(paths[0])/saved_model.pb", encoding: .utf8)
    }
    for path in ["/models/model", "models/model", "./models/model/", "models/in", "models/./special/../model"] {
      // The longest name counts, so that the last path leads out of "special".
      #expect(try open(path) == (path.hasSuffix("special/../model") ? 1 : 0), "\(path)")
      if !path.hasSuffix("special/../model") { #expect(try content() == "given/model") }
    }
    #expect(try open("models/special/er") == 0)
    #expect(try content() == "given/deep/er")
    #expect(try open("models/model", tags: ["serve", "gpu"]) == 0)
    #expect(library.counts.options?.tags == ["serve", "gpu"])
    let loads = library.counts.loads
    for path in [
      "models/out", "models/../secret", "models/out/../../secret", "\(folders.root)/secret", "secret", "", "/",
      "models2",
      "models/none", "models/model/saved_model.pb", "models/model\0", "/proc/self/fd/0",
    ] {
      // A NUL at the end does not count.
      #expect(try open(path) == (path.hasSuffix("\0") ? 0 : 1), "\(path)")
    }
    #expect(try open("writable/model") == 5)
    #expect(library.counts.loads == loads + 1)
  }
}
