import Foundation
import WebAssembly
import WebAssemblyText

/// The folders of the suites and the features that their modules may use.
enum Suite {
  struct Folder {
    var path: String
    var features: Features
  }

  static let folders = [
    Folder(path: "spec/core", features: .wasm3),
    Folder(path: "spec/custom", features: .wasm3),
    Folder(path: "proposals/threads", features: .wasm3.union(.threads)),
    Folder(path: "proposals/custom-page-sizes", features: .wasm3.union(.customPageSizes)),
    Folder(path: "proposals/wide-arithmetic", features: .wasm3.union(.wideArithmetic)),
    Folder(path: "proposals/stack-switching", features: .wasm3.union(.stackSwitching)),
  ]

  /// Runs all suites below a root and prints the counts.
  /// - Returns: Whether nothing failed and every folder had files.
  static func run(root: URL) -> Bool {
    var total = Counts()
    var isComplete = true
    var reached: Set<Opcode> = []
    for folder in folders {
      let files = scripts(below: root.appendingPathComponent(folder.path))
      if files.isEmpty {
        print("\(folder.path): no .wast files in \(root.path)")
        isComplete = false
        continue
      }
      var counts = Counts()
      for file in files {
        var runner = ScriptRunner(file: file, features: folder.features)
        runner.run()
        counts.add(runner.counts)
        reached.formUnion(runner.reached)
        for failure in runner.failures { print("  \(failure)") }
      }
      print("\(folder.path) (\(files.count) files): \(counts.summary)")
      total.add(counts)
    }
    print("total: \(total.summary)")
    for (name, count) in total.byKind.sorted(by: { $0.key < $1.key }) { print("  \(name): \(count)") }
    let missing = Opcode.allCases.filter { !reached.contains($0) }
    print("instructions reached: \(reached.count) of \(Opcode.count)")
    if !missing.isEmpty { print("  not reached: \(missing.map(\.mnemonic).joined(separator: ", "))") }
    // The closing line that continuous integration looks for.
    print("conformance-language: \(total.passed) passed, \(total.failed) failed, 0 skipped")
    return isComplete && missing.isEmpty && total.failed == 0 && total.passed > 0
  }

  private static func scripts(below folder: URL) -> [URL] {
    let contents = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)?.allObjects ?? []
    return contents.compactMap { $0 as? URL }.filter { $0.pathExtension == "wast" }
      .sorted { $0.path < $1.path }
  }
}

/// How many checks passed and failed.
struct Counts {
  var passed = 0
  var failed = 0
  var byKind: [String: Int] = [:]

  mutating func add(_ other: Counts) {
    passed += other.passed
    failed += other.failed
    byKind.merge(other.byKind, uniquingKeysWith: +)
  }

  var summary: String { "\(passed) passed, \(failed) failed, 0 skipped" }
}
