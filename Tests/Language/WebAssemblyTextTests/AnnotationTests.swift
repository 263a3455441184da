import Testing
import WebAssembly
import WebAssemblyText

@Suite struct AnnotationTests {
  private func sections(_ text: String) throws -> [String] {
    try Module(decoding: binary(text)).customSections.map { section in
      "\(section.name) \(section.predecessor?.name ?? "first")"
    }
  }

  @Test func customSections() throws {
    #expect(
      try sections(
        """
        (func) (@custom "a" "x" "y") (@custom "b" (before first)) (@custom "c" (after func)) (global i32 (i32.const 0))
        (@custom "d" (before func)) (@custom "e" (after last)) (@custom "f" (before code))
        """) == ["b first", "d type", "c function", "f global", "a code", "e code"])
    let module = try Module(parsing: "(@custom \"a\" \"x\" \"\\00y\")")
    #expect(Array(module.bytes[module.customSections[0].contents.indices]) == [0x78, 0, 0x79])
  }

  @Test func malformedCustomSections() {
    expectMalformed("(@custom)", "@custom annotation: missing section name")
    expectMalformed("(@custom 4)", "@custom annotation: missing section name")
    expectMalformed("(@custom \"\\df\")", "@custom annotation: malformed UTF-8 encoding")
    expectMalformed("(@custom \"a\" here)", "@custom annotation: unexpected token")
    expectMalformed("(@custom \"a\" (after))", "@custom annotation: malformed section kind")
    expectMalformed("(@custom \"a\" (type))", "@custom annotation: malformed placement")
    expectMalformed("(@custom \"a\" (before types))", "@custom annotation: malformed section kind")
    expectMalformed("(func (@custom \"a\"))", "misplaced @custom annotation")
    expectMalformed("(type (@custom \"a\") $t (func))", "misplaced @custom annotation")
    expectMalformed("(func (nop (@custom \"a\")))", "misplaced @custom annotation")
  }

  @Test func names() throws {
    let module = try Module(
      parsing: """
        (module $m (@name "M") (func $f (@name "a b") (param $p (@name "") i32) (local (@name "l") i32))
        (func (@name "c")))
        """)
    let names = try #require(module.names)
    #expect(names.module == "M")
    #expect(names.functions[0] == "a b")
    #expect(names.functions[1] == "c")
    #expect(names.locals[0]?[0] == "")
    #expect(names.locals[0]?[1] == "l")
    expectMalformed("(module (@name \"a\") (@name \"b\"))", "@name annotation: multiple module")
    expectMalformed("(module (func) (@name \"a\"))", "misplaced @name annotation")
    expectMalformed("(module (@name))", "@name annotation")
    expectMalformed("(module (@name \"\\ff\"))", "@name annotation: malformed UTF-8 encoding")
  }

  @Test func branchHints() throws {
    let module = try Module(
      parsing: """
        (func) (func (param i32)
          (@metadata.code.branch_hint "\\01") (if (local.get 0) (then (@metadata.code.branch_hint "\\00") (br_if 0 (local.get 0))))
          local.get 0 (@metadata.code.branch_hint "\\01") if end
          (block i32.const 0 (@metadata.code.branch_hint "\\01") (br_if 0)))
        """)
    let hints = try module.branchHints()
    #expect(hints.functions.count == 1)
    #expect(hints.functions.first?.index == 1)
    let body = try #require(module.functions.last).body
    let found = hints.functions.first?.hints ?? []
    #expect(found.map(\.isLikely) == [true, false, true, true])
    let opcodes = found.map { module.bytes[Int(body.start) + Int($0.offset)] }
    #expect(opcodes == [0x04, 0x0D, 0x04, 0x0D])
    // Whether the instruction is a branch is for validation to say.
    #expect(throws: WebAssemblyError.self) {
      try Module(parsing: "(func (@metadata.code.branch_hint \"\\00\") nop)").validateCustomSections()
    }
    expectMalformed("(func nop (@metadata.code.branch_hint \"\\00\"))", "@metadata.code.branch_hint annotation")
    expectMalformed(
      "(@metadata.code.branch_hint \"\\00\") (func)", "@metadata.code.branch_hint annotation: not in a function")
    expectMalformed(
      "(func (@metadata.code.branch_hint \"\\02\") if end)", "@metadata.code.branch_hint annotation: invalid value")
    expectMalformed(
      "(func (@metadata.code.branch_hint \"\\00\") (@metadata.code.branch_hint \"\\00\") if end)",
      "@metadata.code.branch_hint annotation: duplicate annotation")
  }
}
