import InstructionTable

extension InstructionGenerator {
  /// The keywords of the text format that are not instructions, by chapter 6 of the standard and by the grammar of
  /// scripts. `nan` and `inf` are numbers.
  static let otherKeywords: [String] = [
    // Types
    "i8", "i16", "i32", "i64", "f32", "f64", "v128",
    "any", "eq", "i31", "struct", "array", "none", "func", "nofunc", "extern", "noextern", "exn", "noexn", "cont",
    "nocont",
    "anyref", "eqref", "i31ref", "structref", "arrayref", "nullref", "funcref", "nullfuncref", "externref",
    "nullexternref", "exnref", "nullexnref", "contref", "nullcontref",
    "ref", "null", "mut", "field", "param", "result", "sub", "final", "rec", "type", "shared", "pagesize",
    // Instructions
    "then", "catch", "catch_ref", "catch_all", "catch_all_ref", "on",
    "i8x16", "i16x8", "i32x4", "i64x2", "f32x4", "f64x2",
    // Modules
    "module", "import", "export", "table", "memory", "global", "tag", "local", "elem", "data", "start", "offset",
    "item", "declare",
    // Annotations
    "before", "after", "first", "last", "code", "datacount",
    // Scripts
    "definition", "instance", "binary", "quote", "register", "invoke", "get", "either", "thread", "wait",
    "assert_return", "assert_trap", "assert_exhaustion", "assert_exception", "assert_suspension", "assert_invalid",
    "assert_malformed", "assert_invalid_custom", "assert_malformed_custom", "assert_unlinkable",
    "ref.extern", "ref.host", "ref.any", "ref.struct", "ref.array", "ref.exn", "ref.cont", "nan:canonical",
    "nan:arithmetic",
  ]

  /// Two words that tell most keywords apart: the first and the last eight bytes. `Keyword` computes the same.
  static func words(_ keyword: String) -> (first: UInt64, last: UInt64) {
    let bytes = Array(keyword.utf8)
    var first: UInt64 = 0
    for (index, byte) in bytes.prefix(8).enumerated() { first |= UInt64(byte) << UInt64(8 * index) }
    var last: UInt64 = 0
    if bytes.count > 8 {
      for (index, byte) in bytes.suffix(8).enumerated() { last |= UInt64(byte) << UInt64(8 * index) }
    }
    return (first, last)
  }

  /// The number of slots is a power of two; this is its logarithm.
  static let slotBits: UInt64 = 11

  /// The slot at which the search for a keyword starts.
  static func slot(_ words: (first: UInt64, last: UInt64), length: Int) -> Int {
    let mixed = (words.first ^ (words.last &* 0x9E37_79B9_7F4A_7C15) ^ UInt64(length)) &* 0xD6E8_FEB8_6659_FD93
    return Int(mixed >> (64 - slotBits))
  }

  /// The hash table of all keywords.
  static func keywordSource() -> String {
    var seen: Set<String> = []
    var entries: [(text: String, value: Int)] = []
    for (number, row) in InstructionTable.instructions.enumerated() where seen.insert(row.keyword).inserted {
      entries.append((row.keyword, number))
    }
    for (number, keyword) in otherKeywords.enumerated() where seen.insert(keyword).inserted {
      entries.append((keyword, 0x400 + number))
    }
    var slots = [Int](repeating: 0xFFFF, count: 1 << Int(slotBits))
    for (index, entry) in entries.enumerated() {
      var slot = slot(words(entry.text), length: entry.text.utf8.count)
      while slots[slot] != 0xFFFF { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = index
    }

    var text = header
    text += "/// A keyword that is not an instruction.\nenum Keyword: UInt16 {\n"
    for keyword in otherKeywords { text += "  /// `\(keyword)`\n  case \(swiftName(keyword))\n" }
    text += "}\n\n"
    text += "/// Where the search for a keyword starts; 0xFFFF where nothing stands, else an index of the lists.\n"
    text += list("let keywordSlots", "UInt16", slots.map(String.init))
    text += "\n/// The first eight bytes of each keyword, the first in the lowest bits.\n"
    text += list("let keywordFirstWords", "UInt64", entries.map { hex(words($0.text).first) })
    text += "\n/// The last eight bytes of each keyword that has more than eight.\n"
    text += list("let keywordLastWords", "UInt64", entries.map { hex(words($0.text).last) })
    text += "\n/// The length of each keyword in bytes.\n"
    text += list("let keywordLengths", "UInt8", entries.map { String($0.text.utf8.count) })
    text += "\n/// The number of each instruction, or 0x400 and the number of another keyword.\n"
    text += list("let keywordValues", "UInt16", entries.map { String($0.value) })
    text += "\n/// Where the middle of each keyword, what the two words leave out, starts in `keywordMiddles`.\n"
    var offsets: [Int] = []
    var middles = ""
    for entry in entries {
      offsets.append(middles.utf8.count)
      if entry.text.utf8.count > 16 { middles += entry.text.dropFirst(8).dropLast(8) }
    }
    text += list("let keywordMiddleOffsets", "UInt16", offsets.map(String.init))
    text += "\n/// The bytes of the keywords that their first and last words leave out.\n"
    text += list("let keywordMiddles", "UInt8", middles.utf8.map { String($0) })
    return text
  }

  /// The Swift name of a keyword: `assert_return` becomes `assertReturn`.
  static func swiftName(_ keyword: String) -> String {
    let words = keyword.split { $0 == "_" || $0 == "." || $0 == ":" }
    let name = String(words[0]) + words.dropFirst().map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
    return ["func", "struct", "import", "catch"].contains(name) ? "`\(name)`" : name
  }
}
