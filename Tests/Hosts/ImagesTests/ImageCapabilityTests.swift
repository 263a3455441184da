@testable import Images
import Runtime
import Testing
import TestSupport
import WebAssembly
import WebAssemblyText

/// The modules as guests see them.
@Suite struct ImageCapabilityTests {
  /// An instance lives no longer than its store.
  private struct Guest {
    let store: Store
    let instance: Instance
  }

  /// Makes a guest that imports a function, exports it as `call`, and holds a file at 1024.
  private func guest(_ module: String, _ name: String, parameters: Int, file: [UInt8]) throws -> Guest {
    let text = """
      (module
        (import "\(module)" "\(name)" (func $f (param \(String(repeating: "i32 ", count: parameters))) (result i32)))
        (memory (export "memory") 2)
        (data (i32.const 1024) "\(file.map { "\\" + hex($0) }.joined())")
        (func (export "call") (param \(String(repeating: "i32 ", count: parameters))) (result i32)
          \((0..<parameters).map { "(local.get \($0))" }.joined(separator: " ")) (call $f)))
      """
    let engine = Engine(metersFuel: false, tier: testTier)
    let compiled = try CompiledModule(engine, Module(parsing: Array(text.utf8)))
    let store = try Store(engine)
    let type = FunctionType(parameters: [ValueType](repeating: .i32, count: parameters), results: [.i32])
    let function = try #require(try ImageCapability().function(engine, module: module, name: name, type: type))
    return Guest(store: store, instance: try store.instantiate(compiled, [.function(Runtime.Function(function))]))
  }

  private func hex(_ byte: UInt8) -> String { (byte < 16 ? "0" : "") + String(byte, radix: 16) }

  private func call(_ guest: Guest, _ arguments: [UInt32]) throws -> UInt32 {
    let function = try #require(guest.instance.function(named: "call"))
    guard case .i32(let result) = try function(arguments.map { Value.i32($0) }).first else { return .max }
    return result
  }

  private func bytes(_ guest: Guest, at address: UInt64, _ count: UInt64) throws -> [UInt8] {
    guard case .memory(let memory) = guest.instance.export("memory") else { return [] }
    return try memory.view.copy(at: address, count: count)
  }

  @Test func allGenerationsDecode() throws {
    let size = UInt32(Files.png.count)
    let pixels = (0..<12).flatMap { y in (0..<16).flatMap { x in Files.pixel(x, y) } }
    for name in ["load_png", "load_jpg", "load_image"] {
      let instance = try guest("wasmedge_image", name, parameters: 7, file: Files.png)
      #expect(try call(instance, [1024, size, 16, 12, 0, 4096, 576]) == 0)
      #expect(try bytes(instance, at: 4096, 576) == pixels)
      // Room for more is no error; for less, it is, and nothing is written.
      #expect(try call(instance, [1024, size, 16, 12, 0, 8192, 600]) == 0)
      #expect(try call(instance, [1024, size, 16, 12, 0, 16384, 575]) == 1)
      #expect(try bytes(instance, at: 16384, 576).allSatisfy { $0 == 0 })
    }
    for module in ["wasmedge_image", "ssvm_image"] {
      for kind in ["png", "jpg"] {
        let instance = try guest(module, "\(module)_load_\(kind)_to_bgr8", parameters: 5, file: Files.png)
        #expect(try call(instance, [1024, size, 16, 12, 4096]) == 0)
        #expect(try Array(bytes(instance, at: 4096, 576).prefix(6)) == [0, 0, 0, 0, 0, 16])
        let floats = try guest(module, "\(module)_load_\(kind)_to_rgb32f", parameters: 5, file: Files.png)
        #expect(try call(floats, [1024, size, 16, 12, 4096]) == 0)
        #expect(try bytes(floats, at: 4096 + 12, 4) == [0x81, 0x80, 0x80, 0x3d])
      }
    }
  }

  @Test func hostileArgumentsAreErrors() throws {
    let size = UInt32(Files.png.count)
    let edges: [UInt32] = [0, 1, 131_071, 131_072, 0x7fff_ffff, 0x8000_0000, 0xffff_ffff]
    let late = try guest("wasmedge_image", "load_png", parameters: 7, file: Files.png)
    let early = try guest("ssvm_image", "ssvm_image_load_png_to_rgb32f", parameters: 5, file: Files.png)
    let good: [UInt32] = [1024, size, 16, 12, 0, 4096, 576]
    for index in good.indices {
      for edge in edges {
        var arguments = good
        arguments[index] = edge
        // Small sizes are sizes, 0 and 1 are formats, and there is room at 0 and 1.
        let isFine = ((index == 2 || index == 3) && edge == 1) || ((index == 4 || index == 5) && edge <= 1)
        #expect(try call(late, arguments) == (isFine ? 0 : 1), "argument \(index) as \(edge)")
      }
    }
    for index in 0..<5 {
      // At 0 and 1 the result would cover the file.
      for edge in edges where index < 4 || edge > 1 {
        var arguments: [UInt32] = [1024, size, 16, 12, 65536]
        arguments[index] = edge
        let isSize = (index == 2 || index == 3) && edge == 1
        #expect(try call(early, arguments) == (isSize ? 0 : 1), "argument \(index) as \(edge)")
      }
    }
  }

  @Test func otherNamesAndTypesAreLinkErrors() throws {
    let engine = Engine(metersFuel: false, tier: testTier)
    let type = FunctionType(parameters: [.i32], results: [])
    let capability = ImageCapability()
    #expect(try capability.function(engine, module: "wasmedge_image", name: "load_gif", type: type) == nil)
    #expect(try capability.function(engine, module: "ssvm_image", name: "load_png", type: type) == nil)
    #expect(try capability.function(engine, module: "env", name: "load_png", type: type) == nil)
    #expect(throws: LinkError.self) {
      try capability.function(engine, module: "wasmedge_image", name: "load_png", type: type)
    }
  }
}
