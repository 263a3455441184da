/// What is wrong with a command line.
struct UsageError: Error {
  var description: String

  init(_ description: String) { self.description = description }
}

/// The words of a command line after the command: options in any order, then or in between what they are about.
struct Words {
  private var given: [String: String] = [:]
  private(set) var operands: [String] = []

  /// Reads words. An option may have one dash or two, and its value behind `=` or as the next word.
  /// - Parameters:
  ///   - flags: Options without a value; `--force|-f` is one with two names.
  ///   - values: Options with one.
  ///   - stopsAtOperand: Whether what follows the first word that is no option is left to others.
  init(
    _ words: ArraySlice<String>, flags: [String], values: [String], stopsAtOperand: Bool = false
  ) throws(UsageError) {
    var rest = words
    try self.init(&rest, flags: flags, values: values, stopsAtOperand: stopsAtOperand)
  }

  init(
    _ words: inout ArraySlice<String>, flags: [String], values: [String], stopsAtOperand: Bool
  ) throws(UsageError) {
    while let word = words.first {
      guard word.hasPrefix("-"), word != "-" else {
        if stopsAtOperand { return }
        operands.append(word)
        words.removeFirst()
        continue
      }
      words.removeFirst()
      if word == "--" {
        operands += words
        words = []
        return
      }
      var name = word
      var value: String?
      if let equal = word.firstIndex(of: "=") {
        name = String(word[..<equal])
        value = String(word[word.index(after: equal)...])
      }
      if let flag = Self.option(name, flags) {
        guard value == nil || value == "true" || value == "false" else {
          throw UsageError("\(name): expected no value, found '\(value ?? "")'")
        }
        if value != "false" { given[flag] = "" }
      } else if let option = Self.option(name, values) {
        guard let value = value ?? words.popFirst() else {
          throw UsageError("\(name): expected a value, found nothing")
        }
        given[option] = value
      } else {
        throw UsageError("unknown option '\(name)'")
      }
    }
  }

  /// The name by which an option is asked for: its first.
  private static func option(_ name: String, _ known: [String]) -> String? {
    for option in known {
      let names = option.split(separator: "|")
      if let first = names.first, names.contains(where: { $0 == name || name == $0.dropFirst() && $0.count > 2 }) {
        return String(first)
      }
    }
    return nil
  }

  subscript(option: String) -> String? { given[option] }

  func has(_ option: String) -> Bool { given[option] != nil }
}

/// The options before the command.
struct GlobalOptions {
  var root = "/run/apus-oci"
  var log: String?
  var isLogJSON = false

  init(_ arguments: inout ArraySlice<String>) throws(UsageError) {
    let words = try Words(
      &arguments, flags: ["--debug", "--systemd-cgroup", "--version|-v", "--help|-h"],
      values: ["--root", "--log", "--log-format", "--log-level", "--rootless", "--cgroup-manager", "--criu"],
      stopsAtOperand: true)
    if words.has("--version") { arguments = ["version"] }
    if words.has("--help") { arguments = ["help"] }
    root = words["--root"] ?? root
    guard root.hasPrefix("/") else { throw UsageError("--root: expected an absolute path, found '\(root)'") }
    log = words["--log"]
    switch words["--log-format"] {
    case nil, "text"?: break
    case "json"?: isLogJSON = true
    case let format?: throw UsageError("--log-format: expected text or json, found '\(format)'")
    }
  }
}
