import Testing

@testable import JSON

@Suite struct JSONValueTests {
  /// What a text says.
  private func read(_ text: String) throws(JSONError) -> JSONValue { try JSONValue(parsing: Array(text.utf8)) }

  @Test func valuesAreRead() throws {
    #expect(try read(" null\n") == .null)
    #expect(try read("[true, false,[]]") == .array([.boolean(true), .boolean(false), .array([])]))
    #expect(try read("\"a\\u0041\\n\\ud83d\\ude00\\/é\"") == .string("aA\n😀/é"))
    let object = try read("{\"a\": 1, \"b\": {\"c\": \"\"}}")
    #expect(object.member("a") == .number("1"))
    #expect(object.member("b")?.member("c") == .string(""))
    #expect(object.member("c") == nil)
  }

  @Test(arguments: [
    "", " ", "nul", "truefalse", "01", "-", "1.", ".5", "1e", "+1", "0x1", "NaN", "[1,]", "[1 2]", "[", "{",
    "{}}",
    "{\"a\"}", "{\"a\":1,}", "{a:1}", "{\"a\":1 \"b\":2}", "{\"a\":1,\"a\":2}", "\"", "\"\t\"", "\"\\x\"", "\"\\u12\"",
    "\"\\ud800\"", "\"\\ud800\\u0041\"", "\"\\udc00\"", "'a'", "1 // one", "\u{feff}1",
  ])
  func whatTheStandardDoesNotAllowIsRefused(_ text: String) {
    #expect(throws: JSONError.self) { try read(text) }
  }

  @Test func errorsSayWhere() {
    #expect(throws: JSONError(line: 2, column: 4, text: "expected ',' or ']', found '2'")) { try read("[\n 1 2]") }
    #expect(throws: JSONError(line: 1, column: 1, text: "expected a value, found the end")) { try read("") }
    #expect("\(JSONError(line: 3, column: 7, text: "a text"))" == "3:7: a text")
  }

  @Test func depthIsLimited() throws {
    func nested(_ depth: Int) -> String {
      String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
    }
    _ = try read(nested(64))
    for depth in [66, 10_000] {
      #expect(throws: JSONError.self) { try read(nested(depth)) }
    }
    #expect(throws: JSONError.self) { try JSONValue(parsing: Array(nested(6).utf8), mostDepth: 4) }
  }

  @Test func numbersAreAsTheyAreWritten() throws {
    #expect(try read("18446744073709551615") == .number("18446744073709551615"))
    #expect(try read("-0.5e+2").double == -50)
    #expect(try read("1e999").double == nil)
  }

  @Test func whatIsWrittenIsReadAgain() throws {
    let text = "{\"a\":[null,true,-1.5,\"\\\"\\\\\\n\\u0001é\"],\"b\":{}}"
    #expect(try read(text).text == text)
  }

  @Test func randomChangesAreReadOrRefused() {
    let text = Array("{\"temp\": 0.7, \"stop\": [\"a\\u00e9\", null], \"n\": {\"x\": -1e3, \"y\": true}}".utf8)
    var generator = Generator(state: 5)
    var read = 0
    for _ in 0..<20_000 {
      var bytes = text
      for _ in 0..<Int.random(in: 1...3, using: &generator) {
        bytes[Int.random(in: bytes.indices, using: &generator)] = .random(in: 0...127, using: &generator)
      }
      if (try? JSONValue(parsing: bytes)) != nil { read += 1 }
    }
    #expect((100..<19_000).contains(read))
  }
}

/// Random numbers that are the same in every run.
private struct Generator: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return state ^ state >> 33
  }
}
