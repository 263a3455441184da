import Foundation
import Testing

/// The first Swift code of the README is the example that `make examples` runs.
struct ReadmeTests {
  @Test func theExampleIsTheOneThatRuns() throws {
    var root = URL(fileURLWithPath: #filePath)
    for _ in 0..<4 { root.deleteLastPathComponent() }
    let readme = try String(contentsOf: root.appendingPathComponent("README.md"), encoding: .utf8)
    let example = try String(
      contentsOf: root.appendingPathComponent("Examples/Embedding/Sources/main.swift"), encoding: .utf8)
    let blocks = readme.components(separatedBy: "```swift\n").dropFirst()
    let first = try #require(blocks.first?.components(separatedBy: "```").first)
    #expect(first == example)
  }
}
