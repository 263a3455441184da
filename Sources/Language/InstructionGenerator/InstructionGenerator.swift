import Foundation
import InstructionTable

/// Writes the sources that are derived from the tables of instructions and encodings.
///
/// `swift run InstructionGenerator [ROOT]` writes below ROOT, by default the current folder. The output is committed;
/// `make check-generated` compares.
@main
struct InstructionGenerator {
  static func main() throws {
    let root = CommandLine.arguments.count > 1 ? CommandLine.arguments[1] : "."
    let outputs: [(path: String, text: String)] =
      [
        ("Sources/Language/WebAssembly/Generated/Opcode.swift", opcodeSource()),
        ("Sources/Language/WebAssembly/Generated/InstructionInfo+Table.swift", infoSource()),
        ("Sources/Language/WebAssembly/Generated/ValueType+Operand.swift", operandSource()),
        ("Sources/Language/WebAssembly/Generated/Features.swift", featuresSource()),
        ("Sources/Language/WebAssemblyText/Generated/KeywordTable.swift", keywordSource()),
        ("Documentation/Instructions.md", documentation()),
      ] + handlerSources() + x86Sources() + arm64Sources()
    try removeOthers(outputs.map { $0.path }, root)
    for (path, text) in outputs {
      let url = URL(fileURLWithPath: root).appendingPathComponent(path)
      try FileManager.default.createDirectory(
        at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      if let old = try? String(contentsOf: url, encoding: .utf8), old == text { continue }
      try text.write(to: url, atomically: true, encoding: .utf8)
      print("wrote \(path)")
    }
  }

  /// Removes what an earlier version wrote and this one does not.
  private static func removeOthers(_ paths: [String], _ root: String) throws {
    for folder in Set(paths.map { NSString(string: $0).deletingLastPathComponent }) where folder.hasSuffix("/Generated")
    {
      let url = URL(fileURLWithPath: root).appendingPathComponent(folder)
      for name in (try? FileManager.default.contentsOfDirectory(atPath: url.path)) ?? []
      where !paths.contains("\(folder)/\(name)") {
        try FileManager.default.removeItem(at: url.appendingPathComponent(name))
        print("removed \(folder)/\(name)")
      }
    }
  }

  /// The first lines of every generated source.
  static let header = """
    // Written by InstructionGenerator from Sources/Language/InstructionTable; change the table and run `make generate`.
    // swift-format-ignore-file


    """
}

extension Instruction {
  /// The Swift name: `i32.load8_s` becomes `i32Load8S`.
  var identifier: String {
    let words = mnemonic.split { $0 == "." || $0 == "_" || $0 == " " }
    return String(words[0]) + words.dropFirst().map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
  }

  /// The Swift name, quoted where it is a keyword.
  var quotedIdentifier: String {
    ["else", "if", "return", "switch", "throw"].contains(identifier) ? "`\(identifier)`" : identifier
  }
}

extension Immediates {
  /// The name of the shape, without the payload that a row adds.
  var shape: String {
    let text = String(describing: self)
    return text.split(separator: "(").first.map(String.init) ?? text
  }

  /// The payload: an access width or a lane count.
  var parameter: Int {
    switch self {
    case .memoryArgument(let width), .memoryArgumentLane(let width): Int(width)
    case .lane(let count): Int(count)
    default: 0
    }
  }
}

extension Proposal {
  /// The Swift name of the feature.
  var identifier: String { String(describing: self) }
  /// The bit in `Features`.
  var bit: Int { Proposal.allCases.firstIndex(of: self) ?? 0 }
}
