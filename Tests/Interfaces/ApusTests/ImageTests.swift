import Apus
import Glibc
import Synchronization
import Testing

/// Modules are compiled, kept, and loaded again; what cannot be used says why.
@Suite(.enabled(if: Optimizer.isAvailable)) struct ImageTests {
  private static let text = """
    (module (memory (export "memory") 1)
      (func $sum (export "sum") (param i32) (result i32)
        (if (result i32) (local.get 0)
          (then (i32.add (local.get 0) (call $sum (i32.sub (local.get 0) (i32.const 1))))) (else (i32.const 0)))))
    """

  private static func sum(_ module: Module) throws -> Int32 {
    let instance = try Linker(module.engine).instantiate(module, in: Store(module.engine))
    return try instance.function("sum", as: ((Int32) -> Int32).self)(100)
  }

  /// Does something with the name of a file that does not exist.
  private func withPath(_ body: (String) throws -> Void) throws {
    let path = "/tmp/apus-image-\(getpid())-\(UInt64.random(in: 0 ... .max))"
    defer { unlink(path) }
    try body(path)
  }

  @Test func aModuleIsCompiledKeptAndLoaded() throws {
    let engine = Engine()
    let progress = Mutex<[Int]>([])
    var options = OptimizerOptions()
    options.progress = { done, total in progress.withLock { $0 += [done, total] } }
    let module = try Module(engine, text: Self.text)
    #expect(!module.isCompiled)
    let image = try module.compile(options)
    #expect(progress.withLock { $0.count } >= 4)
    #expect(progress.withLock { $0.last } == progress.withLock { $0.dropLast().last })
    try withPath { path in
      for isUniversal in [false, true, false] {
        try image.save(to: path, isUniversal: isUniversal)
        let loaded = try Module(engine, imageFile: path)
        #expect(loaded.isCompiled)
        #expect(try Self.sum(loaded) == 5050)
        #expect(loaded.exports.map(\.name) == ["memory", "sum"])
        // What was loaded can be compiled again, for others.
        var options = OptimizerOptions()
        options.level = "x86-64-v2"
        let other = try Module(engine, image: try loaded.compile(options).bytes)
        #expect(other.isCompiled)
        #expect(try Self.sum(other) == 5050)
      }
    }
    let loaded = try Module(engine, image: image.bytes)
    #expect(loaded.isCompiled)
    #expect(try Self.sum(loaded) == 5050)
  }

  @Test func modulesNeverBringCodeByThemselves() throws {
    try withPath { path in
      let engine = Engine()
      try Module(engine, text: Self.text).compile().save(to: path, isUniversal: true)
      let file = try #require(fopen(path, "rb"))
      defer { fclose(file) }
      var bytes = [UInt8](repeating: 0, count: 1 << 20)
      bytes.removeLast(bytes.count - fread(&bytes, 1, bytes.count, file))
      let module = try Module(engine, bytes: bytes)
      #expect(!module.isCompiled)
      #expect(try Self.sum(module) == 5050)
    }
  }

  @Test func whatIsRefusedSaysWhyAndRunsAnotherWay() throws {
    let engine = Engine()
    let bytes = try Module(engine, text: Self.text).compile().bytes
    var damaged = bytes
    damaged[4096] ^= 1
    var old = bytes
    old[8] = 255
    for (bytes, reason) in [
      (old, "the image has version 255, expected"), (damaged, "the image is damaged: the checksum of the code"),
    ] {
      #expect(message { try Module(engine, image: bytes) }.hasPrefix(reason))
      var told: [String] = []
      let module = try Module(engine, image: bytes) { told.append("\($0)") }
      #expect(told.count == 1 && told.allSatisfy { $0.hasPrefix(reason) })
      #expect(!module.isCompiled)
      #expect(try Self.sum(module) == 5050)
      // The engine's tier may be the compiler.
      let compiled = try Module(Engine(tier: .optimizing()), image: bytes) { _ in }
      #expect(compiled.isCompiled)
      #expect(try Self.sum(compiled) == 5050)
    }
    // In a file, of which only what is needed is read.
    try withPath { path in
      try Module(Engine(metersFuel: true), text: Self.text).compile().save(to: path)
      #expect(message { try Module(engine, imageFile: path) }.hasPrefix("the machine code counts fuel"))
      #expect(try Self.sum(try Module(engine, imageFile: path) { _ in }) == 5050)
      #expect(try Module(Engine(metersFuel: true), imageFile: path).isCompiled)
    }
  }

  @Test func whatIsNoImageIsSaidToBeNone() throws {
    let engine = Engine()
    #expect(
      message { try Module(engine, image: [1, 2, 3]) } == "expected an image, or a module with one, found neither")
    #expect(message { try Module(engine, image: [0, 0x61, 0x73, 0x6D, 1, 0, 0, 0]) }.hasPrefix("expected an image"))
    #expect(
      message { try Module(engine, imageFile: "/no/such/file") }
        == "cannot read /no/such/file: expected a file with an image")
    let image = try Module(engine, text: Self.text).compile()
    #expect(message { try image.save(to: "/no/such/file") } == "cannot write /no/such/file: No such file or directory")
    var options = OptimizerOptions()
    options.level = "z80"
    #expect(
      message { try Module(engine, text: Self.text).compile(options) }
        == "expected the level x86-64-v2 or x86-64-v3, found 'z80'")
  }

  @Test func anOptimizingEngineCompilesWhatComesWithoutCode() throws {
    let count = Mutex(0)
    var options = OptimizerOptions()
    options.progress = { _, _ in count.withLock { $0 += 1 } }
    let engine = Engine(tier: .optimizing(options))
    let image = try Module(Engine(), text: Self.text).compile()
    #expect(try Module(engine, image: image.bytes).isCompiled)
    #expect(count.withLock { $0 } == 0)
    let module = try Module(engine, text: Self.text)
    #expect(module.isCompiled)
    #expect(try Self.sum(module) == 5050)
    #expect(count.withLock { $0 } > 0)
    #expect(try Optimizer.version.hasPrefix("22."))
  }

  @Test func instancesOfAnImageComeFromAPool() throws {
    let engine = Engine()
    let module = try Module(engine, image: try Module(engine, text: Self.text).compile().bytes)
    let pool = try InstancePool(module, Linker(engine))
    for _ in 0..<20 {
      let found = try pool.withInstance { instance in
        #expect(try instance.memory("memory").load(UInt8.self, at: 5) == 0)
        try instance.memory("memory").store(UInt8(1), at: 5)
        return try instance.function("sum", as: ((Int32) -> Int32).self)(10)
      }
      #expect(found == 55)
    }
    #expect(pool.isReusing && pool.unusedCount == 1)
  }
}
