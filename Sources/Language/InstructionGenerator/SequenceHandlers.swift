import InstructionTable

/// Handlers that do the work of several cells in a row.
///
/// The cells stay where they are, each with its operands, so that branches into the middle and backtraces need no care;
/// the handler of the first is replaced by one that goes on into the others without a jump. The body of such a handler is
/// put together from those of its parts.
extension InstructionGenerator {
  /// A part's text with its names made unique.
  private struct Part {
    var text: String
    let position: Int
    /// The distance of its cell from the first.
    let offset: Int
    /// How many cells it takes.
    let step: Int
    var pc: String { position == 0 ? "pc" : "p\(position)" }

    init(_ body: String, at position: Int, offset: Int, _ acc: String, _ facc: String) {
      self.position = position
      self.offset = offset
      step = InstructionGenerator.step(body)
      var text = Self.rename("facc", facc, in: body)
      text = Self.rename("acc", acc, in: text)
      for name in ["i", "e", "v", "link", "outer"] { text = Self.rename(name, "\(name)\(position)", in: text) }
      if position > 0 { text = Self.rename("pc", "p\(position)", in: text) }
      self.text = text
      if position > 0 { self.text = "let p\(position) = pc + \(offset); " + self.text }
      if text.contains("i\(position)") {
        let cell = "let i\(position) = \(pc).pointee; "
        self.text =
          position > 0
          ? self.text.replacing("= pc + \(offset); ", with: "= pc + \(offset); \(cell)") : cell + text
      }
    }

    /// Renames what is a name of its own, not a label.
    private static func rename(_ name: String, _ new: String, in text: String) -> String {
      guard name != new, let pattern = try? Regex("\\b\(name)\\b(?!:)").wordBoundaryKind(.simple) else { return text }
      return text.replacing(pattern, with: new)
    }
  }

  /// Where a part that is not the last ends, its way on cut off; nil if it has another way to go on.
  private static func cut(_ part: Part, _ acc: String, _ facc: String) -> (text: String, value: String?)? {
    let result = "r\(part.position)"
    for call in ["finish", "pass"] {
      let start = "\(call)(\(part.pc) + \(part.step), fp, mem, ctx, \(acc), \(facc), "
      guard part.text.hasSuffix(")"), part.text.ranges(of: start).count == 1,
        let found = part.text.firstRange(of: start)
      else { continue }
      let before = part.text[..<found.lowerBound]
      let arguments = part.text[found.upperBound...].dropLast()
      if call == "pass" { return ("\(before)let \(result) = \(arguments); ", result) }
      guard let comma = arguments.firstIndex(of: ",") else { return nil }
      let value = arguments[comma...].dropFirst(2)
      return ("\(before)let \(result) = \(value); put(fp, \(arguments[..<comma]), \(result)); ", result)
    }
    let go = "next(\(part.pc) + \(part.step), fp, mem, ctx, \(acc), \(facc))"
    if part.text.hasSuffix("; \(go)") { return (String(part.text.dropLast(go.count)), nil) }
    let otherwise = " else { \(go) }"
    guard part.text.hasSuffix(otherwise) else { return nil }
    // A branch: what is left of it must leave.
    let branch = part.text.dropLast(otherwise.count).replacing("; next(", with: "; return next(")
    return (branch + "; ", nil)
  }

  /// How many cells a handler takes: one, and one for each constant.
  fileprivate static func step(_ body: String) -> Int {
    body.contains("(pc + 3, fp") ? 3 : body.contains("(pc + 2, fp") ? 2 : 1
  }

  /// The body of a sequence's handler, or nil if a part cannot stand where it does.
  private static func body(_ names: [String], _ bodies: [String: (body: String, result: Operand?)]) -> String? {
    var text = ""
    var acc = "acc"
    var facc = "facc"
    var offset = 0
    for (position, name) in names.enumerated() {
      let isLast = position == names.count - 1
      guard let known = bodies[name] else {
        // Not made here, but whoever comes last may be any handler.
        return isLast ? text + "op_\(name)(pc + \(offset), fp, mem, ctx, \(acc), \(facc))" : nil
      }
      let part = Part(known.body, at: position, offset: offset, acc, facc)
      offset += part.step
      if isLast { return text + part.text }
      guard let (cut, value) = cut(part, acc, facc) else { return nil }
      text += cut
      guard let value, let result = known.result else { continue }
      switch result {
      case .f32, .f64: facc = "widened(\(value))"
      case .i32, .i64: acc = "widened(\(value))"
      default: break
      }
    }
    return nil
  }

  /// The sources of all sequences and the table by which the translator finds them.
  static func sequenceSources(_ handlers: [HandlerSource]) -> [(path: String, text: String)] {
    var bodies: [String: (body: String, result: Operand?)] = [:]
    for handler in handlers {
      guard case .fixed(_, let results) = handler.row.signature else { continue }
      bodies[String(handler.name.dropFirst(3))] = (handler.body, results.first)
    }
    for handler in plainHandlers { bodies[handler.name] = (handler.body, nil) }
    var table: [String] = []
    var files: [(String, String)] = []
    let count = 3
    for part in 0..<count {
      var text = header + "import CExecution\nimport WebAssembly\n\n"
      for (index, sequence) in measuredSequences.enumerated() where index % count == part {
        let names = sequence.split(separator: " ").map(String.init)
        guard let body = body(names, bodies) else { fatalError("\(sequence): a part cannot stand where it does") }
        let name = "op_" + names.joined(separator: "__")
        text +=
          "@c func \(name)(_ pc: Code, _ fp: Frame, _ mem: Bytes, _ ctx: Machine, _ acc: UInt64, _ facc: Double) { \(body) }\n"
        // `op_exit` stands for a cell that holds a constant.
        let parts = names.dropLast().flatMap { part in
          ["op_" + part] + Array(repeating: "op_exit", count: step(bodies[part]?.body ?? "") - 1)
        }
        table.append((parts + ["op_" + names[names.count - 1], name, "nil"]).joined(separator: ", "))
      }
      files.append(("Sources/Engine/Interpreter/Generated/UnsafeSequences+\(part + 1).swift", text))
    }
    var text = header + "import WebAssembly\n\n"
    text +=
      "/// The handlers of a sequence's parts, `op_exit` for each constant between them, the sequence's own, and nil.\n"
    let entries = table.reduce(0) { $0 + $1.split(separator: ",").count }
    text += "let sequenceTable: [\(entries) of Handler?] = [\n"
    for line in table { text += "  \(line),\n" }
    text += "]\n"
    files.append(("Sources/Engine/Interpreter/Generated/SequenceTable.swift", text))
    return files
  }

  /// The source of the handlers that belong to no row.
  static func plainSource() -> (path: String, text: String) {
    var text = header + "import CExecution\nimport Runtime\nimport WebAssembly\n\n"
    for handler in plainHandlers {
      text += "/// \(handler.meaning)\n"
      text +=
        "@c func op_\(handler.name)(_ pc: Code, _ fp: Frame, _ mem: Bytes, _ ctx: Machine, _ acc: UInt64, _ facc: Double) { let i = pc.pointee; \(handler.body) }\n"
    }
    return ("Sources/Engine/Interpreter/Generated/UnsafeHandlers+Plain.swift", text)
  }
}
