/// The suite's words for what is wrong, against ours. A message must start with the suite's words; where ours are
/// other words for the same rule, they are listed here, and nowhere else.
public enum SuiteWords {
  private static let synonyms: [String: [String]] = [
    // Whose page sizes differ; the core suite has another word for all mismatches.
    "memory types incompatible": ["incompatible import type"],
    // A body or expression that lacks its `end`. What the reference interpreter says depends on the byte that happens to
    // follow: nothing, another item, or a section whose code is that of `end`.
    "unexpected end": ["END opcode expected"],
    "section size mismatch": ["END opcode expected"],
    // An item that its section cuts short. The reference interpreter reads on behind the section and takes what stands
    // there for a length.
    "unexpected end of section or function": ["END opcode expected", "length out of bounds"],
    "length out of bounds": ["unexpected end of section or function"],
    // Flag 8 announces a page size to a decoder that knows all proposals; here nothing follows.
    "malformed limits flags": ["unexpected end of section or function"],
    // The same rule with the reference interpreter's description of the stack.
    "type mismatch: instruction requires [i32] but stack has []": ["type mismatch: expected i32, found an empty stack"],
    "type mismatch: instruction requires [i32] but stack has [i64]": ["type mismatch: expected i32, found i64"],
    "type mismatch: instruction requires concrete continuation reference type but label has [(ref cont)]": [
      "type mismatch: expected a concrete continuation reference"
    ],
    "type mismatch: instruction requires concrete continuation reference type but label has [(ref nocont)]": [
      "type mismatch: expected a concrete continuation reference"
    ],
  ]

  /// Whether a message says what the suite expects.
  public static func match(_ message: String, _ expected: String) -> Bool {
    if message.hasPrefix(expected) { return true }
    return (synonyms[expected] ?? []).contains { message.hasPrefix($0) }
  }
}
