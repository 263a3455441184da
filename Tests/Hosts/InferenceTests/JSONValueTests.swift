import Testing

@testable import Inference

@Suite struct JSONValueTests {
  @Test func valuesAreRead() throws {
    #expect(try JSONValue(parsing: " null\n") == .null)
    #expect(try JSONValue(parsing: "-0.5e+2") == .number(-50))
    #expect(try JSONValue(parsing: "[true, false,[]]") == .array([.boolean(true), .boolean(false), .array([])]))
    #expect(try JSONValue(parsing: "\"a\\u0041\\n\\ud83d\\ude00\\/é\"") == .string("aA\n😀/é"))
    let object = try JSONValue(parsing: "{\"a\": 1, \"b\": {\"c\": \"\"}}")
    #expect(object.member("a") == .number(1))
    #expect(object.member("b")?.member("c") == .string(""))
    #expect(object.member("c") == nil)
  }

  @Test(arguments: [
    "", " ", "nul", "truefalse", "01", "-", "1.", ".5", "1e", "+1", "0x1", "1e999", "NaN", "[1,]", "[1 2]", "[", "{",
    "{}}",
    "{\"a\"}", "{\"a\":1,}", "{a:1}", "{\"a\":1 \"b\":2}", "{\"a\":1,\"a\":2}", "\"", "\"\t\"", "\"\\x\"", "\"\\u12\"",
    "\"\\ud800\"", "\"\\ud800\\u0041\"", "\"\\udc00\"", "'a'", "1 // one", "\u{feff}1",
  ])
  func whatTheStandardDoesNotAllowIsRefused(_ text: String) {
    #expect(throws: InferenceError.self) { try JSONValue(parsing: text) }
  }

  @Test func errorsSayWhere() {
    #expect(throws: InferenceError(.invalidArgument, "JSON: expected ',' or ']' at byte 3, found '2'")) {
      try JSONValue(parsing: "[1 2]")
    }
    #expect(throws: InferenceError(.invalidArgument, "JSON: expected a value at byte 0, found the end")) {
      try JSONValue(parsing: "")
    }
  }

  @Test func depthAndSizeAreLimited() throws {
    func nested(_ depth: Int) -> String {
      String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
    }
    _ = try JSONValue(parsing: nested(JSONValue.mostDepth))
    for depth in [JSONValue.mostDepth + 2, 10_000] {
      #expect(throws: InferenceError.self) { try JSONValue(parsing: nested(depth)) }
    }
    _ = try JSONValue(parsing: String(repeating: " ", count: JSONValue.mostBytes - 1) + "1")
    let error = #expect(throws: InferenceError.self) {
      try JSONValue(parsing: String(repeating: " ", count: JSONValue.mostBytes) + "1")
    }
    #expect(error?.code == .tooLarge)
  }

  @Test func randomChangesAreReadOrRefused() {
    let text = Array("{\"temp\": 0.7, \"stop\": [\"a\\u00e9\", null], \"n\": {\"x\": -1e3, \"y\": true}}".utf8)
    var generator = SplitMix(seed: 5)
    var read = 0
    for _ in 0..<20_000 {
      var bytes = text
      for _ in 0..<Int.random(in: 1...3, using: &generator) {
        bytes[Int.random(in: bytes.indices, using: &generator)] = .random(in: 0...127, using: &generator)
      }
      if (try? JSONValue(parsing: String(decoding: bytes, as: UTF8.self))) != nil { read += 1 }
    }
    #expect((100..<19_000).contains(read))
  }
}
