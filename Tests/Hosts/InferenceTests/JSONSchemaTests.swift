import JSON
import Testing

@testable import Inference

@Suite struct JSONSchemaTests {
  private func fits(_ text: String, _ grammar: Grammar) -> Bool {
    var matcher = GrammarMatcher(grammar)
    guard matcher.allows(Array(text.utf8)) else { return text.isEmpty && matcher.mayEnd }
    matcher.accept(Array(text.utf8))
    return matcher.mayEnd
  }

  private func check(_ schema: String, _ good: [String], _ bad: [String]) throws {
    let grammar = try JSONSchema.grammar(JSONValue(ofGuest: schema))
    for text in good { #expect(fits(text, grammar), "\(text)") }
    for text in bad { #expect(!fits(text, grammar), "\(text)") }
  }

  @Test func plainTypes() throws {
    try check("{\"type\": \"integer\"}", ["0", "-12", "345"], ["01", "1.5", "-", "a"])
    try check("{\"type\": \"number\"}", ["0", "-1.5e+10", "3.25"], [".5", "1.", "NaN"])
    try check("{\"type\": \"boolean\"}", ["true", "false"], ["True", "1"])
    try check("{\"type\": [\"string\", \"null\"]}", ["\"\"", "null", "\"a\\n\\u00e9é\""], ["\"\n\"", "\"\\x\"", "1"])
    try check(
      "{\"type\": \"string\", \"minLength\": 1, \"maxLength\": 3}", ["\"a\"", "\"é中b\""], ["\"\"", "\"abcd\""])
    try check("{\"enum\": [\"a\\\"b\", 1, null]}", ["\"a\\\"b\"", "1", "null"], ["\"a\"", "2"])
    try check("{\"const\": \"x\"}", ["\"x\""], ["x"])
    try check("true", ["{}", "[1, \"a\"]", "{\"a\": [null]}"], ["", "{a: 1}"])
  }

  @Test func objects() throws {
    let schema = """
      {"title": "City", "type": "object", "required": ["name", "size"], "properties":
       {"code": {"type": "integer"}, "name": {"type": "string"}, "note": {"type": "null"}, "size": {"type": "integer"},
        "tags": {"type": "array", "items": {"enum": ["a", "b"]}}}}
      """
    try check(
      schema,
      [
        "{\"name\": \"x\",\"size\": 1}", "{ \"code\":1, \"name\": \"x\", \"note\": null, \"size\": 1 }",
        "{\n  \"name\": \"x\",\n  \"size\": 1,\n  \"tags\": [\"a\", \"b\"]\n}",
      ],
      [
        "{}", "{\"name\": \"x\"}", "{\"size\": 1,\"name\": \"x\"}", "{\"name\": \"x\",\"size\": 1,}",
        "{,\"name\": \"x\",\"size\": 1}", "{\"name\": \"x\",\"size\": 1,\"other\": 1}", "{\"code\": 1 \"name\": \"x\"}",
      ])
    try check("{\"type\": \"object\"}", ["{}", "{\"a\": {\"b\": []}}"], ["[]"])
    try check(
      "{\"type\": \"object\", \"additionalProperties\": {\"type\": \"integer\"}}", ["{}", "{\"a\": 1, \"b\": 2}"],
      ["{\"a\": \"x\"}"])
    try check("{\"properties\": {\"a\": true}}", ["{}", "{\"a\": 1}"], ["{\"b\": 1}"])
  }

  @Test func arraysAndReferences() throws {
    try check(
      "{\"type\": \"array\", \"items\": {\"type\": \"integer\"}, \"minItems\": 2, \"maxItems\": 3}",
      ["[1,2]", "[1, 2, 3]"], ["[1]", "[1,2,3,4]", "[]", "[1,2"])
    try check("{\"type\": \"array\", \"maxItems\": 0}", ["[]"], ["[1]"])
    try check("{\"items\": {\"type\": \"null\"}}", ["[]", "[null]", "[ null, null ]"], ["[1]"])
    let tree = """
      {"$ref": "#/$defs/node", "$defs": {"node": {"anyOf": [{"type": "null"},
       {"type": "object", "required": ["next"], "properties": {"next": {"$ref": "#/$defs/node"}}}]}}}
      """
    try check(tree, ["null", "{\"next\": {\"next\": null}}"], ["{}", "{\"next\": 1}"])
  }

  @Test(arguments: [
    "1", "false", "\"x\"", "{\"type\": \"thing\"}", "{\"type\": []}", "{\"enum\": []}", "{\"enum\": [[1]]}",
    "{\"type\": \"string\", \"pattern\": \"a\"}", "{\"type\": \"integer\", \"minimum\": 1}", "{\"$ref\": \"#/other\"}",
    "{\"$ref\": \"#/$defs/none\"}", "{\"$ref\": \"http://example.com/\"}", "{\"$ref\": \"#\"}",
    "{\"type\": \"array\", \"minItems\": 1e9}", "{\"type\": \"array\", \"minItems\": 3, \"maxItems\": 2}",
    "{\"type\": \"object\", \"required\": [\"a\"], \"properties\": {}}", "{\"properties\": 1}",
    "{\"type\": \"array\", \"items\": {\"type\": \"string\", \"minLength\": 1000}, \"minItems\": 1024, \"uniqueItems\": true}",
  ])
  func whatIsNotKnownIsRefused(_ schema: String) throws {
    let value = try JSONValue(ofGuest: schema)
    #expect(throws: InferenceError.self) { try JSONSchema.grammar(value) }
  }

  @Test func textsOfGuestsAreLimited() throws {
    _ = try JSONValue(ofGuest: String(repeating: " ", count: JSONValue.mostBytes - 1) + "1")
    let error = #expect(throws: InferenceError.self) {
      try JSONValue(ofGuest: String(repeating: " ", count: JSONValue.mostBytes) + "1")
    }
    #expect(error?.code == .tooLarge)
    #expect(throws: InferenceError(.invalidArgument, "JSON:1:4: expected ',' or ']', found '2'")) {
      try JSONValue(ofGuest: "[1 2]")
    }
    #expect(throws: InferenceError.self) {
      try JSONValue(ofGuest: String(repeating: "[", count: 40) + String(repeating: "]", count: 40))
    }
  }
}
