import Foundation

/// What the formal specification's text says of instructions: a reader for the regular lines of SpecTec.
struct SpecTec {
  /// One alternative of the binary or the text grammar.
  struct Alternative {
    /// What stands before `=>`.
    var pattern: String
    /// The words of the abstract instruction that are not variables: `BINOP I32 ADD`.
    var key: String
    /// All words of the abstract instruction.
    var words: [String]
  }

  /// A typing rule of instructions.
  struct Rule {
    var head: String
    var words: [String]
    var operands: [String]
    var results: [String]
  }

  let opcodes: [(code: UInt32, instruction: Alternative)]
  let keywords: [(keyword: String, instruction: Alternative)]
  let rules: [Rule]
  /// The first words of the instructions that are constant.
  let constants: Set<String>

  /// Reads the specification's folder, `spectec/wasm-3.0` of the conformance suites.
  init(folder: URL) throws {
    func text(_ name: String) throws -> String {
      try String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8)
    }
    opcodes = Self.alternatives(try text("5.3-binary.instructions.spectec")).compactMap { alternative in
      let parts = alternative.pattern.split(separator: " ")
      guard let first = parts.first, first.hasPrefix("0x"), let byte = UInt32(first.dropFirst(2), radix: 16) else {
        return nil
      }
      guard parts.count > 1, parts[1].hasSuffix(":Bu32"), let sub = UInt32(parts[1].dropLast(5)) else {
        return (byte, alternative)
      }
      return (byte << 16 | sub, alternative)
    }
    keywords = Self.alternatives(try text("6.3-text.instructions.spectec")).compactMap { alternative in
      guard alternative.pattern.hasPrefix("\"") else { return nil }
      let keyword = alternative.pattern.dropFirst().prefix { $0 != "\"" }
      return keyword.hasPrefix("(") || keyword.hasSuffix("=") ? nil : (String(keyword), alternative)
    }
    let typing = try text("2.3-validation.instructions.spectec")
    rules = Self.rules(typing)
    constants = Set(
      typing.split(separator: "\n").compactMap { line in
        guard line.hasPrefix("  C |- ("), line.hasSuffix(") CONST") else { return nil }
        return line.dropFirst(8).split { " )".contains($0) }.first.map(String.init)
      })
  }

  /// The alternatives `| pattern => instruction` of all grammars, each on one line.
  private static func alternatives(_ text: String) -> [Alternative] {
    var joined: [String] = []
    var isOpen = false
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("  | ") {
        joined.append(String(line.dropFirst(4)))
        isOpen = true
      } else if line.hasPrefix("    "), isOpen, !line.hasPrefix("    --") {
        joined[joined.count - 1] += " " + line.trimmingCharacters(in: .whitespaces)
      } else {
        isOpen = false
      }
    }
    return joined.compactMap { line in
      guard let arrow = line.range(of: " => ") else { return nil }
      var instruction = String(line[arrow.upperBound...])
      if let condition = instruction.range(of: " -- ") { instruction = String(instruction[..<condition.lowerBound]) }
      let words = Self.words(instruction)
      let key = words.filter { ($0.first?.isUppercase ?? false) || ($0.first?.isNumber ?? false) }
        .filter { $0 != "REF" && $0 != "NULL" }.joined(separator: " ")
      return Alternative(
        pattern: line[..<arrow.lowerBound].trimmingCharacters(in: .whitespaces), key: key, words: words)
    }
  }

  private static func words(_ text: String) -> [String] {
    // Everything from a meta function on is the computation of a variable.
    let visible = text.prefix { $0 != "$" }
    return visible.split { " `()_".contains($0) && $0 != "_" }.map(String.init).filter { $0 != "_" }
  }

  /// The rules `C |- instruction : operands -> results`.
  private static func rules(_ text: String) -> [Rule] {
    var rules: [Rule] = []
    for line in text.split(separator: "\n") where line.hasPrefix("  C |- ") {
      let rule = line.dropFirst(7)
      guard let colon = rule.range(of: " : "), let arrow = rule.range(of: " -> ") else { continue }
      let words = words(String(rule[..<colon.lowerBound]))
      guard let head = words.first, colon.upperBound <= arrow.lowerBound else { continue }
      rules.append(
        Rule(
          head: head, words: words, operands: types(rule[colon.upperBound..<arrow.lowerBound]),
          results: types(rule[arrow.upperBound...])))
    }
    return rules
  }

  /// Splits a list of types at spaces outside of parentheses; `eps` is the empty list.
  private static func types(_ text: Substring) -> [String] {
    var types: [String] = []
    var depth = 0
    var current = ""
    for character in text {
      if character == "(" { depth += 1 }
      if character == ")" { depth -= 1 }
      if character == " ", depth == 0 {
        types.append(current)
        current = ""
      } else {
        current.append(character)
      }
    }
    types.append(current)
    return types.filter { !$0.isEmpty && $0 != "eps" }
  }

  /// Where the suites lie: `APUS_CONFORMANCE`, or beside the repository.
  static var conformance: URL {
    if let path = ProcessInfo.processInfo.environment["APUS_CONFORMANCE"] { return URL(fileURLWithPath: path) }
    var root = URL(fileURLWithPath: #filePath)
    for _ in 0..<4 { root.deleteLastPathComponent() }
    let beside = root.deletingLastPathComponent().appendingPathComponent("shared/conformance")
    return FileManager.default.fileExists(atPath: beside.path)
      ? beside : root.appendingPathComponent(".build-conformance")
  }
}
