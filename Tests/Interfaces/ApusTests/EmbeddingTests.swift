import Apus
import Foundation
import Synchronization
import Testing

/// The code of Documentation/Embedding.md is that of these tests, between the marks.
struct EmbeddingTests {
  private static let source = """
    (module
      (import "host" "log" (func $log (param i32)))
      (memory (export "memory") 1)
      (global $calls (mut i32) (i32.const 0))
      (func (export "handle") (param i32) (result i32)
        (global.set $calls (i32.add (global.get $calls) (i32.const 1)))
        (call $log (global.get $calls))
        (i32.mul (local.get 0) (i32.const 2))))
    """

  @Test(.enabled(if: Optimizer.isAvailable)) func imagesAndPools() throws {
    let path = NSTemporaryDirectory() + "apus-\(UUID().uuidString).apus"
    defer { try? FileManager.default.removeItem(atPath: path) }
    let source = Self.source
    var printed: [String] = []
    func print(_ items: Any...) { printed.append(items.map { "\($0)" }.joined(separator: " ")) }
    do {
      // Documentation:
      var options = OptimizerOptions()
      options.level = "x86-64-v3"  // runs on other machines as well; for this one's processor if nil
      options.progress = { done, total in FileHandle.standardError.write(Data("\r\(done) of \(total)".utf8)) }
      let image = try Module(Engine(), text: source).compile(options)
      try image.save(to: path)
      // End.
    }
    let logged = Mutex<[Int32]>([])
    do {
      // Documentation:
      let engine = Engine()
      let module = try Module(engine, imageFile: path) { refusal in
        print("\(path): \(refusal); it is interpreted")
      }
      // End.
      // Documentation:
      var linker = Linker(engine)
      linker.function("host", "log") { (number: Int32) in logged.withLock { $0.append(number) } }
      var limits = StoreLimits()
      limits.memoryBytes = 16 << 20
      let pool = try InstancePool(module, linker, limits: limits)
      for request in [Int32(1), 2, 3] {
        let answer = try pool.withInstance { instance in
          let handle = try instance.function("handle", as: ((Int32) -> Int32).self)
          return try instance.store.withDeadline(.milliseconds(500)) { try handle(request) }
        }
        print(answer)  // 2, 4, 6; and each guest logs that it is called for the first time
      }
      // End.
      #expect(module.isCompiled)
    }
    #expect(printed == ["2", "4", "6"])
    #expect(logged.withLock { $0 } == [1, 1, 1])
  }

  @Test func functionsBecomeFastWhileTheyRun() throws {
    // Documentation:
    let engine = Engine(tier: ExecutionTier.isBaselineAvailable ? .auto() : .interpreter)
    // End.
    let module = try Module(
      engine, text: "(func (export \"next\") (param i32) (result i32) (i32.add (local.get 0) (i32.const 1)))")
    let instance = try Linker(engine).instantiate(module, in: Store(engine))
    let next = try instance.function("next", as: ((Int32) -> Int32).self)
    var value: Int32 = 0
    for _ in 0..<10_000 { value = try next(value) }
    #expect(value == 10_000)
  }

  @Test func theTierIsTheEngines() throws {
    // Documentation:
    let engine = Engine(tier: Optimizer.isAvailable ? .optimizing() : .interpreter)
    let module = try Module(engine, text: "(func (export \"answer\") (result i32) (i32.const 42))")
    // End.
    #expect(module.isCompiled == Optimizer.isAvailable)
  }

  @Test func theDocumentationIsWhatRuns() throws {
    var root = URL(fileURLWithPath: #filePath)
    for _ in 0..<4 { root.deleteLastPathComponent() }
    let page = try String(contentsOf: root.appendingPathComponent("Documentation/Embedding.md"), encoding: .utf8)
    let blocks = page.components(separatedBy: "```swift\n").dropFirst().map { $0.components(separatedBy: "```")[0] }
    let tests = try String(contentsOfFile: #filePath, encoding: .utf8)
    let marked = tests.components(separatedBy: "// Documentation:\n").dropFirst().compactMap { rest -> String? in
      guard let end = rest.range(of: "// End.\n") else { return nil }
      let lines = rest[..<end.lowerBound].split(separator: "\n").filter { !$0.allSatisfy { $0 == " " } }
      let indentation = lines.map { $0.prefix { $0 == " " }.count }.min() ?? 0
      return lines.map { $0.dropFirst(indentation) + "\n" }.joined()
    }
    #expect(blocks.count == 5)
    for block in blocks { #expect(marked.contains(block)) }
  }
}
