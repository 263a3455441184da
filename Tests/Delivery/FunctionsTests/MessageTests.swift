import Testing

@testable import Functions

@Suite("Requests and responses of functions")
struct MessageTests {
  private func head(_ pieces: String...) -> Result<(ResponseHead, String)?, ResponseHeadParser.Problem> {
    var parser = ResponseHeadParser()
    for piece in pieces {
      do throws(ResponseHeadParser.Problem) {
        if let (head, rest) = try parser.take(Array(piece.utf8)) {
          return .success((head, String(decoding: rest, as: UTF8.self)))
        }
      } catch {
        return .failure(error)
      }
    }
    return .success(nil)
  }

  @Test("A header ends with an empty line, wherever pieces end")
  func ends() throws {
    let text = "Status: 201 Created\r\nContent-Type: text/plain\r\nX-A:  b c \r\n\r\nbody"
    let whole = try #require(try head(text).get())
    #expect(whole.0.status == 201)
    #expect(whole.0.fields == [.init(name: "Content-Type", value: "text/plain"), .init(name: "X-A", value: "b c")])
    #expect(whole.1 == "body")
    for cut in 1..<(text.utf8.count - 4) {
      let first = String(decoding: Array(text.utf8)[..<cut], as: UTF8.self)
      let second = String(decoding: Array(text.utf8)[cut...], as: UTF8.self)
      let found = try #require(try head(first, second).get())
      #expect(found.0 == whole.0)
      #expect(found.1 == "body")
    }
    let bytes = text.map { String($0) }
    var parser = ResponseHeadParser()
    var found: ResponseHead?
    for byte in bytes where found == nil { found = try parser.take(Array(byte.utf8))?.head }
    #expect(found == whole.0)
    #expect(try head("A: b\n\nbody").get()?.1 == "body")
    #expect(try head("A: b\n").get() == nil)
  }

  @Test("Fields by which the server frames the message are its own")
  func framing() throws {
    let found = try #require(
      try head("Content-Length: 5\nTransfer-Encoding: chunked\nConnection: x\nUpgrade: x\nA: b\n\n").get())
    #expect(found.0.fields == [.init(name: "A", value: "b")])
    #expect(try head("Location: /x\n\n").get()?.0.status == 302)
    #expect(try head("Status: 201\nLocation: /x\n\n").get()?.0.status == 201)
  }

  @Test(
    "What is no header is refused",
    arguments: [
      "\n\n", "no header\n\n", ": a\n\n", "A b: c\n\n", "A: b\rSet-Cookie: c\n\n", "A: b\u{0}\n\n", "Status: 99\n\n",
      "Status: 600\n\n", "Status: 2000\n\n", "Status: abc\n\n", "A\u{e9}: b\n\n", "Content-Length: 3\n\n",
    ])
  func refused(text: String) {
    #expect(throws: ResponseHeadParser.Problem.self) { try head(text).get() }
  }

  @Test("A header without an end is bounded")
  func bounded() {
    var parser = ResponseHeadParser()
    #expect(throws: ResponseHeadParser.Problem.self) {
      for _ in 0..<1000 {
        _ = try parser.take(Array("A: bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb\n".utf8))
      }
    }
  }

  @Test("Variables of a request")
  func variables() {
    var request = FunctionRequest()
    request.method = "POST"
    request.target = "/f/x?y=1"
    request.headers = [
      ("Content-Type", "a/b"), ("Content-Length", "3"), ("X-Two", "1"), ("x-two", "2"), ("Cookie", "a"),
      ("Cookie", "b"),
      ("Proxy", "evil"), ("X_Two", "evil"), ("Accept", "*/*"),
    ]
    request.body = [1, 2, 3]
    request.isSecure = true
    let found = request.variables(script: "/f", rest: "/x", query: "y=1").map { "\($0.name)=\($0.value)" }
    for expected in [
      "REQUEST_METHOD=POST", "SCRIPT_NAME=/f", "PATH_INFO=/x", "QUERY_STRING=y=1", "CONTENT_TYPE=a/b",
      "CONTENT_LENGTH=3",
      "HTTP_X_TWO=1, 2", "HTTP_COOKIE=a; b", "HTTP_ACCEPT=*/*", "HTTPS=on",
    ] { #expect(found.contains(expected), "\(expected)") }
    #expect(!found.contains { $0.contains("evil") })
    #expect(found.filter { $0.contains("CONTENT") }.count == 2)
  }

  @Test(
    "Parts of files",
    arguments: [
      (nil, ByteRange.Reading.whole), ("bytes=0-", .part(ByteRange(lower: 0, upper: 100))),
      ("bytes=10-19", .part(ByteRange(lower: 10, upper: 20))),
      ("bytes=90-200", .part(ByteRange(lower: 90, upper: 100))),
      ("bytes=-5", .part(ByteRange(lower: 95, upper: 100))), ("bytes=-500", .part(ByteRange(lower: 0, upper: 100))),
      ("bytes=100-", .unsatisfiable), ("bytes=-0", .unsatisfiable), ("bytes=9-8", .whole), ("bytes=a-b", .whole),
      ("bytes=0-1,3-4", .whole), ("items=0-1", .whole), ("bytes=-", .whole), ("bytes=99999999999999999999-", .whole),
    ] as [(String?, ByteRange.Reading)])
  func ranges(field: String?, expected: ByteRange.Reading) {
    #expect(ByteRange.read(field, size: 100) == expected)
  }

  @Test("Lines of the log cannot be broken by what is in them")
  func log() {
    var line = LogLine()
    line.add(quoted: "a\"b\\c\nd\u{1}é")
    #expect(String(decoding: line.bytes, as: UTF8.self) == "\"a\\\"b\\\\c\\nd\\u0001é\"")
    line = LogLine()
    line.add(printable: "a\u{1b}[31mé\u{9b}")
    #expect(String(decoding: line.bytes, as: UTF8.self) == "a\\u{1b}[31mé\\u{9b}")
    line = LogLine()
    line.add(milliseconds: 12_003_456)
    #expect(String(decoding: line.bytes, as: UTF8.self) == "12.003")
  }

  @Test("What a function says becomes lines, up to a limit")
  func lines() {
    let lines = LineBuffer(most: 20, holds: false)
    func take(_ text: String) -> [String] { lines.take(Array(text.utf8).span.bytes) }
    #expect(take("one\ntw") == ["one"])
    #expect(take("o\n") == ["two"])
    #expect(take("rest") == [])
    #expect(lines.rest() == ["rest"])
    #expect(take("0123456789abc").last == "(the function writes more; the rest is left out)")
    #expect(take("more\n") == [])
    let many = LineBuffer(most: 1 << 20, holds: false)
    #expect(many.take([UInt8](repeating: 10, count: 100_000).span.bytes).count == 1001)
  }

  @Test("Lines may stay until the end")
  func heldLines() {
    let lines = LineBuffer(most: 100, holds: true)
    #expect(lines.take(Array("one\ntwo\nrest".utf8).span.bytes) == [])
    #expect(lines.rest() == ["one", "two", "rest"])
  }
}
