/// Finds the lines of keys in a TOML text that has been parsed without error; the parser keeps no places.
struct KeyLines {
  /// The line of each key, as `table.key`, `table[1].key` or `table`.
  private var lines: [String: Int] = [:]

  /// Reads a text.
  init(_ text: String) {
    var table = ""
    var counts: [String: Int] = [:]
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      let words = line.drop { $0 == " " || $0 == "\t" }
      guard let first = words.first, first != "#" else { continue }
      if first == "[" {
        let isArray = words.hasPrefix("[[")
        let name = words.drop { $0 == "[" }.prefix { $0 != "]" }
        table = Self.plain(name)
        if isArray {
          counts[table, default: 0] += 1
          table += "[\(counts[table, default: 1] - 1)]"
        } else if let dot = table.firstIndex(of: "."), let count = counts[String(table[..<dot])] {
          // A table inside the newest element of an array of tables.
          table = table[..<dot] + "[\(count - 1)]" + table[dot...]
        }
        if lines[table] == nil { lines[table] = index + 1 }
      } else if let equal = words.firstIndex(of: "=") {
        let key = Self.plain(words[..<equal])
        let path = table.isEmpty ? key : "\(table).\(key)"
        if lines[path] == nil { lines[path] = index + 1 }
      }
    }
  }

  /// The line of a key, or of the nearest table around it.
  subscript(path: String) -> Int? {
    var path = path[...]
    while true {
      if let line = lines[String(path)] { return line }
      guard let end = path.lastIndex(where: { $0 == "." || $0 == "[" }) else { return nil }
      path = path[..<end]
    }
  }

  private static func plain(_ text: Substring) -> String {
    String(text.filter { $0 != " " && $0 != "\t" && $0 != "\"" && $0 != "'" })
  }
}
