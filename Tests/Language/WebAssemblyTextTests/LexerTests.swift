import Testing
import WebAssembly

@testable import WebAssemblyText

@Suite struct LexerTests {
  private func kinds(_ text: String) throws -> [Token.Kind] {
    let bytes = Array(text.utf8)
    return try Lexer.tokens(bytes.span, range: 0..<bytes.count).tokens.map(\.kind)
  }

  @Test func tokens() throws {
    #expect(
      try kinds("(module $m (func i32.add 12 -3 0x1 nan \"s\" offset=4 align=8 @x))") == [
        .open, .keyword, .identifier, .open, .keyword, .instruction, .natural, .number, .number, .number, .string,
        .offset, .align, .reserved, .close, .close, .end,
      ])
  }

  /// Every keyword is found, and nothing that only looks like one.
  @Test func keywords() throws {
    for opcode in Opcode.allCases {
      let word = String(opcode.mnemonic.split(separator: " ")[0])
      #expect(try kinds(word) == [.instruction, .end], "\(word)")
      #expect(try kinds("(" + word + ")")[1] == .instruction, "\(word)")
      #expect(try kinds(word + "x      ")[0] == .reserved, "\(word)x")
      #expect(try kinds(String(word.dropLast()) + "~      ")[0] == .reserved)
      // A word that differs in the middle alone.
      if word.count > 17 {
        var letters = Array(word)
        letters[9] = "~"
        #expect(try kinds(String(letters))[0] == .reserved)
      }
    }
  }

  @Test func instructionNumbers() throws {
    for opcode in Opcode.allCases where ![.selectT, .refTestNull, .refCastNull].contains(opcode) {
      let bytes = Array(opcode.mnemonic.utf8)
      let token = try Lexer.tokens(bytes.span, range: 0..<bytes.count).tokens[0]
      #expect(token.isInstruction(opcode))
    }
  }

  /// Tokens without white space between them are one reserved token (§6.3.2).
  @Test(arguments: ["$l\"a\"", "\"a\"\"b\"", "\"a\"x", "\"a\"0", "$\"l\"0", "a[0]", "x,y", "a;b", "{}", "@a"])
  func reserved(_ text: String) throws { #expect(try kinds(text) == [.reserved, .end]) }

  @Test func numbersDoNotJoinWords() {
    expectMalformed("(func br 0drop)", "unknown operator 0drop")
    expectMalformed("(func br 0$l)", "unknown operator 0$l")
  }

  @Test func commentsAndParenthesesSeparate() throws {
    #expect(
      try kinds("nop;;x\nnop(;x;)nop(nop)") == [
        .instruction, .instruction, .instruction, .open, .instruction, .close, .end,
      ])
    #expect(try kinds(";; to the end") == [.end])
    #expect(try kinds(";; cr ends it\rnop") == [.instruction, .end])
    #expect(try kinds("(; a (; b ;) ;;) nop") == [.instruction, .end])
  }

  @Test func parenthesesKnowTheirMatch() throws {
    let bytes = Array("(a (b) (c (d)))".utf8)
    let stream = try Lexer.tokens(bytes.span, range: 0..<bytes.count)
    #expect(stream.match(0) == stream.tokens.count - 2)
    #expect(stream.match(2) == 4)
    #expect(stream.match(5) == 10)
  }

  @Test func errors() {
    expectMalformed("(func", "unexpected token")
    expectMalformed("(func))", "unexpected token")
    expectMalformed("(; (; ;)", "unclosed comment")
    expectMalformed("(data \"a", "unclosed string")
    expectMalformed("(data \"a\n\")", "unclosed string")
    expectMalformed("(data \"\\", "unclosed string")
    expectMalformed("(data \"\\q\")", "malformed string escape")
    expectMalformed("(data \"\\u{110000}\")", "malformed string escape")
    expectMalformed("(data \"\\u{d800}\")", "malformed string escape")
    expectMalformed("(data \"\\u{}\")", "malformed string escape")
    expectMalformed("(data \"\u{1}\")", "illegal character")
    expectMalformed("\u{0}", "illegal character")
    expectMalformed("ä", "illegal character")
    expectMalformed("\u{FEFF}(module)", "illegal character")
    expectMalformed("(func $)", "empty identifier")
    expectMalformed("(func $\"\")", "empty identifier")
    expectMalformed("(func $ \"a\")", "empty identifier")
    expectMalformed("(func $\"\\ef\")", "malformed UTF-8 encoding")
  }

  @Test(
    arguments: [
      [0x80], [0xC0, 0x80], [0xC1, 0xBF], [0xE0, 0x80, 0x80], [0xED, 0xA0, 0x80], [0xF0, 0x80, 0x80, 0x80],
      [0xF4, 0x90, 0x80, 0x80], [0xF8], [0xC3], [0xE2, 0x82], [0xFF],
    ] as [[UInt8]])
  func malformedUTF8(_ bytes: [UInt8]) {
    let comment = failure(Array(";; ".utf8) + bytes)
    #expect(comment?.kind == .utf8)
    let string = failure(Array("(data \"".utf8) + bytes + Array("\")".utf8))
    #expect(string?.kind == .utf8)
    let block = failure(Array("(;".utf8) + bytes + Array(";)".utf8))
    #expect(block?.kind == .utf8)
  }

  @Test func annotationsAreWhiteSpace() throws {
    try expectSame("(@a) (func (@b x \"y\" (z) , ; [ ] { }) nop (@\"c d\"))", "(func nop)")
    expectMalformed("(@", "empty annotation id")
    expectMalformed("(@ x)", "empty annotation id")
    expectMalformed("(@x (y)", "unclosed annotation")
    expectMalformed("(@x \"", "unclosed string")
    expectMalformed("(@x ()))", "unexpected token")
    expectMalformed("(@x \u{7f})", "illegal character")
  }

  @Test func quotedIdentifiers() throws {
    try expectSame(
      "(func $ab) (func call $\"ab\" call $\"\\61b\" call $\"\\u{61}b\")", "(func $ab) (func call 0 call 0 call 0)")
    expectMalformed("(func $a) (func $\"a\")", "duplicate func")
  }

  /// Names that hash alike, and more of them than the table starts with.
  @Test func manyIdentifiers() throws {
    var text = ""
    for index in 0..<5000 { text += "(func $f\(index) call $f\(4999 - index))" }
    let module = try Module(parsing: text)
    #expect(module.functions.count == 5000)
    try module.validate()
  }
}

@Suite struct TextErrorTests {
  @Test func position() {
    let error = failure("(module\n  (func\n    i32.addd))")
    #expect(error?.line == 3)
    #expect(error?.column == 5)
    #expect(error?.description == "3:5: unknown operator i32.addd\n    i32.addd))\n    ^")
  }

  @Test(arguments: ["a\nb\n$", "a\rb\r$", "a\r\nb\r\n$"])
  func newlines(_ start: String) {
    let error = failure(";;" + start)
    #expect(error?.line == 3)
    #expect(error?.column == 1)
  }

  /// Columns count scalars, and a tab stays a tab above the caret.
  @Test func columns() {
    let error = failure("\t(;äöü😀;)\tfoo")
    #expect(error?.column == 11)
    #expect(error?.excerpt == "\t(;äöü😀;)\tfoo\n\t        \t^")
  }

  @Test func longLinesAreCut() {
    let padding = String(repeating: "(; ;)", count: 1000)
    let error = failure(padding + "foo" + padding)
    #expect(error?.column == 5001)
    let lines = error?.excerpt.split(separator: "\n") ?? []
    #expect(lines.count == 2)
    #expect(lines[0].count < 120)
    #expect(lines[0].hasPrefix("...") && lines[0].hasSuffix("..."))
    // The caret stands below the first letter.
    let column = lines[1].count - 1
    #expect(lines[0].dropFirst(column).hasPrefix("foo"))
  }

  @Test func endOfText() {
    let error = failure("(module\n(func)")
    #expect(error?.line == 1)
    #expect(error?.kind == .unexpectedToken)
  }
}
