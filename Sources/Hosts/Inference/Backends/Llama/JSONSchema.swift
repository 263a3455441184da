import JSON

/// Turns a JSON Schema into a grammar for the values that it describes.
///
/// What can be said in a grammar is known: types, properties and which of them are required, items and their number, lengths
/// of strings, `enum`, `const`, `anyOf`, `oneOf`, and `$ref` to definitions. Properties come in the order in which the schema
/// has them. A keyword that restricts values in another way is refused, not passed over.
struct JSONSchema {
  private let document: JSONValue
  private var lines: [String] = []
  /// The rules of definitions, by their references.
  private var definitions: [String: String] = [:]

  /// What says something about a schema, and nothing about values.
  private static let annotations = [
    "$schema", "$id", "$comment", "$defs", "definitions", "title", "description", "default", "examples", "format",
    "deprecated", "readOnly", "writeOnly",
  ]
  private static let mostItems = 1024
  private static let longestGrammar = 1 << 18

  private static let basics = """
    ws ::= (" " | "\\n" " "{0,16})?
    value ::= object | array | string | number | boolean | null
    object ::= "{" ws (member ("," ws member)* ws)? "}"
    member ::= string ":" " "? value
    array ::= "[" ws (value ("," ws value)* ws)? "]"
    string ::= "\\"" char* "\\""
    char ::= [^"\\\\\\x00-\\x1f] | "\\\\" (["\\\\/bfnrt] | "u" [0-9a-fA-F]{4})
    integer ::= "-"? ("0" | [1-9] [0-9]{0,15})
    number ::= integer ("." [0-9]{1,16})? ([eE] [-+]? [0-9]{1,3})?
    boolean ::= "true" | "false"
    null ::= "null"
    """

  /// The grammar of a schema.
  /// - Parameter schema: An object, or a truth value.
  /// - Throws: What of it is not known, or wrong.
  static func grammar(_ schema: JSONValue) throws(InferenceError) -> Grammar {
    var writer = JSONSchema(document: schema)
    let root = try writer.expression(schema)
    return try Grammar(parsing: "root ::= \(root)\n\(basics)\n\(writer.lines.joined(separator: "\n"))")
  }

  private init(document: JSONValue) { self.document = document }

  private func error(_ words: String) -> InferenceError { InferenceError(.invalidArgument, "json-schema: \(words)") }

  private mutating func rule(_ expression: String) throws(InferenceError) -> String {
    guard lines.count < Self.longestGrammar / 16 else { throw error("expected a smaller schema") }
    lines.append("rule-\(lines.count) ::= \(expression)")
    return "rule-\(lines.count - 1)"
  }

  private mutating func expression(_ schema: JSONValue) throws(InferenceError) -> String {
    if schema == .boolean(true) { return "value" }
    guard case .object(let members) = schema else {
      throw error("expected a schema that some values fit, found \(schema.words)")
    }
    var keywords: [String: JSONValue] = [:]
    for member in members where !Self.annotations.contains(member.name) { keywords[member.name] = member.value }
    func only(_ names: String...) throws(InferenceError) {
      guard let other = keywords.keys.sorted().first(where: { !names.contains($0) }) else { return }
      throw InferenceError(.unsupportedOperation, "json-schema: \"\(other)\" is not known beside \(names)")
    }
    if let value = keywords["const"] {
      try only("const", "type")
      return try literal(value)
    }
    if let value = keywords["enum"] {
      try only("enum", "type")
      return try alternatives(value) { writer, value throws(InferenceError) in try writer.literal(value) }
    }
    for keyword in ["anyOf", "oneOf"] {
      guard let value = keywords[keyword] else { continue }
      try only(keyword)
      return try alternatives(value) { writer, schema throws(InferenceError) in try writer.expression(schema) }
    }
    if let value = keywords["$ref"] {
      try only("$ref")
      return try reference(value)
    }
    switch keywords["type"] {
    case nil where keywords["properties"] != nil, .string("object"):
      try only("type", "properties", "required", "additionalProperties")
      return try object(keywords)
    case nil where keywords["items"] != nil, .string("array"):
      try only("type", "items", "minItems", "maxItems")
      return try array(keywords)
    case nil:
      try only()
      return "value"
    case .string("string"):
      try only("type", "minLength", "maxLength")
      guard let range = try range(keywords, "minLength", "maxLength") else { return "string" }
      return try rule("\"\\\"\" char\(range) \"\\\"\"")
    case .string(let name) where ["number", "integer", "boolean", "null"].contains(name):
      try only("type")
      return name
    case .some(.array(let names)):
      var parts: [String] = []
      for name in names {
        var others = keywords
        others["type"] = name
        parts.append(try expression(.object(others.map { JSONValue.Member(name: $0.key, value: $0.value) })))
      }
      guard !parts.isEmpty else { throw error("expected a type") }
      return "(\(parts.joined(separator: " | ")))"
    case .some(let other): throw error("expected a type of JSON, found \(other.words)")
    }
  }

  private mutating func alternatives(
    _ value: JSONValue, _ expression: (inout JSONSchema, JSONValue) throws(InferenceError) -> String
  ) throws(InferenceError) -> String {
    guard case .array(let elements) = value, !elements.isEmpty else {
      throw error("expected an array with an element, found \(value.words)")
    }
    var parts: [String] = []
    for element in elements { parts.append(try expression(&self, element)) }
    return "(\(parts.joined(separator: " | ")))"
  }

  private mutating func reference(_ value: JSONValue) throws(InferenceError) -> String {
    guard case .string(let path) = value else { throw error("expected a reference, found \(value.words)") }
    if let rule = definitions[path] { return rule }
    let parts = path.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    let isDefinition = parts.count == 3 && ["$defs", "definitions"].contains(parts[1])
    guard parts.first == "#", isDefinition || parts.count == 1,
      let schema = isDefinition ? document.member(parts[1])?.member(parts[2]) : document
    else {
      throw error("expected a reference to \"#/$defs/NAME\", found \(value.words)")
    }
    // Known before it is looked into, as it may refer to itself.
    let name = "definition-\(definitions.count)"
    definitions[path] = name
    let text = try expression(schema)
    lines.append("\(name) ::= \(text)")
    return name
  }

  // Objects and arrays.

  private mutating func object(_ keywords: [String: JSONValue]) throws(InferenceError) -> String {
    var required: [String] = []
    if let value = keywords["required"] {
      guard case .array(let names) = value else { throw error("expected \"required\" to be an array") }
      for case .string(let name) in names { required.append(name) }
    }
    guard case .object(let properties) = keywords["properties"] ?? .object([]) else {
      throw error("expected \"properties\" to be an object")
    }
    if let unknown = required.first(where: { name in !properties.contains { $0.name == name } }) {
      throw error("the required property \(JSONValue.string(unknown).words) is not among the properties")
    }
    if properties.isEmpty {
      let others = keywords["additionalProperties"] ?? .boolean(true)
      if others == .boolean(false) { return "\"{\" ws \"}\"" }
      let member = try rule("string \":\" \" \"? \(try expression(others))")
      return "(\"{\" ws (\(member) (\",\" ws \(member))* ws)? \"}\")"
    }
    // From the last to the first: what may follow if a member has come already, and if none has.
    var behind = "\"\""
    var first = "\"\""
    for property in properties.reversed() {
      let member = try "\(literal(.string(property.name))) \":\" \" \"? \(expression(property.value))"
      let pair = try rule(member)
      let isRequired = required.contains(property.name)
      let nextFirst = "\(pair) \(behind)" + (isRequired ? "" : " | \(first)")
      behind = try rule("\",\" ws \(pair) \(behind)" + (isRequired ? "" : " | \(behind)"))
      first = try rule(nextFirst)
    }
    return "(\"{\" ws \(first) ws \"}\")"
  }

  private mutating func array(_ keywords: [String: JSONValue]) throws(InferenceError) -> String {
    let item = try rule(expression(keywords["items"] ?? .boolean(true)))
    let least = try count(keywords, "minItems") ?? 0
    let most = try count(keywords, "maxItems")
    if most == 0 { return "\"[\" ws \"]\"" }
    guard least <= most ?? least else { throw error("expected \"minItems\" to be at most \"maxItems\"") }
    let more = "{\(max(least - 1, 0)),\(most.map { "\($0 - 1)" } ?? "")}"
    let items = "\(item) (\",\" ws \(item))\(more)"
    return "(\"[\" ws \(least == 0 ? "(\(items) ws)?" : "\(items) ws") \"]\")"
  }

  private func range(
    _ keywords: [String: JSONValue], _ least: String, _ most: String
  ) throws(InferenceError) -> String? {
    let (lower, upper) = (try count(keywords, least), try count(keywords, most))
    guard lower != nil || upper != nil else { return nil }
    guard lower ?? 0 <= upper ?? .max else { throw error("expected \"\(least)\" to be at most \"\(most)\"") }
    return "{\(lower ?? 0),\(upper.map { "\($0)" } ?? "")}"
  }

  private func count(_ keywords: [String: JSONValue], _ name: String) throws(InferenceError) -> Int? {
    guard let value = keywords[name] else { return nil }
    guard let number = value.double, let count = Int(exactly: number), (0...Self.mostItems).contains(count)
    else {
      throw error("expected \"\(name)\" to be a number from 0 to \(Self.mostItems), found \(value.words)")
    }
    return count
  }

  /// A value as it is written.
  private func literal(_ value: JSONValue) throws(InferenceError) -> String {
    let text =
      switch value {
      case .null: "null"
      case .boolean(let value): "\(value)"
      case .number: try number(value)
      case .string(let string): "\"" + string.unicodeScalars.map { Self.escaped($0) }.joined() + "\""
      case .array, .object:
        throw InferenceError(.unsupportedOperation, "json-schema: expected a plain value, found \(value.words)")
      }
    return "\"" + text.unicodeScalars.map { Self.escaped($0) }.joined() + "\""
  }

  /// A number as short as it can be written.
  private func number(_ value: JSONValue) throws(InferenceError) -> String {
    guard let number = value.double else {
      throw error("expected a number that a double can hold, found \(value.words)")
    }
    return Int(exactly: number).map { "\($0)" } ?? "\(number)"
  }

  /// A character within quotes, of JSON as of a grammar.
  private static func escaped(_ scalar: Unicode.Scalar) -> String {
    switch scalar {
    case "\"", "\\": return "\\\(scalar)"
    case "\n": return "\\n"
    case "\r": return "\\r"
    case "\t": return "\\t"
    case _ where scalar.value < 0x20:
      return "\\u00" + (scalar.value < 0x10 ? "0" : "") + String(scalar.value, radix: 16)
    default: return String(scalar)
    }
  }
}
