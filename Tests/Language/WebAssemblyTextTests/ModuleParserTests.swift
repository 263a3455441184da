import Testing
import WebAssembly
import WebAssemblyText

@Suite struct AbbreviationTests {
  /// Each line of chapter 6 that says ≡.
  @Test(
    arguments: [
      ("(func)", "(module (func))"),
      ("(func (param i32 i64) (param f32))", "(func (param i32) (param i64) (param f32))"),
      ("(func (export \"a\") (export \"b\"))", "(func) (export \"a\" (func 0)) (export \"b\" (func 0))"),
      (
        "(func $f (export \"e\") (import \"m\" \"n\") (param i32))",
        "(import \"m\" \"n\" (func $f (param i32))) (export \"e\" (func 0))"
      ),
      ("(global $g (import \"m\" \"n\") (mut i32))", "(import \"m\" \"n\" (global $g (mut i32)))"),
      ("(table $t (import \"m\" \"n\") 1 2 funcref)", "(import \"m\" \"n\" (table $t 1 2 funcref))"),
      ("(memory $m (import \"m\" \"n\") 1 2)", "(import \"m\" \"n\" (memory $m 1 2))"),
      ("(tag $e (import \"m\" \"n\") (param i32))", "(import \"m\" \"n\" (tag $e (param i32)))"),
      ("(memory (data \"abc\" \"d\"))", "(memory 1 1) (data (i32.const 0) \"abcd\")"),
      ("(memory (data))", "(memory 0 0) (data (i32.const 0))"),
      ("(memory i64 (data \"a\"))", "(memory i64 1 1) (data (i64.const 0) \"a\")"),
      ("(memory (pagesize 1) (data \"abc\"))", "(memory 3 3 (pagesize 1)) (data (i32.const 0) \"abc\")"),
      ("(memory 1) (memory (data \"a\"))", "(memory 1) (memory 1 1) (data (memory 1) (i32.const 0) \"a\")"),
      ("(func) (table funcref (elem 0 0))", "(func) (table 2 2 funcref) (elem (i32.const 0) func 0 0)"),
      ("(func) (table i64 funcref (elem 0))", "(func) (table i64 1 1 funcref) (elem (i64.const 0) func 0)"),
      (
        "(table anyref (elem (ref.null any)))",
        "(table 1 1 anyref) (elem (table 0) (i32.const 0) anyref (ref.null any))"
      ),
      (
        "(type (func)) (func) (table (ref null 0) (elem 0))",
        "(type (func)) (func) (table 1 1 (ref null 0)) (elem (i32.const 0) (ref null 0) (ref.func 0))"
      ),
      (
        "(func) (table 1 funcref) (elem (i32.const 0) 0)",
        "(func) (table 1 funcref) (elem (table 0) (offset i32.const 0) func 0)"
      ),
      ("(elem funcref (item ref.null func))", "(elem funcref (ref.null func))"),
      ("(memory 1) (data (i32.const 1) \"a\")", "(memory 1) (data (memory 0) (offset (i32.const 1)) \"a\")"),
      ("(func (local i32 i64))", "(func (local i32) (local i64))"),
      ("(type (struct (field i32 i64)))", "(type (struct (field i32) (field i64)))"),
      ("(type (func))", "(rec (type (func)))"),
      ("(type (func))", "(type (sub final (func)))"),
      ("(func (result anyref) unreachable)", "(func (result (ref null any)) unreachable)"),
      (
        "(func (param eqref i31ref structref arrayref nullref funcref nullfuncref externref nullexternref))",
        "(func (param (ref null eq) (ref null i31) (ref null struct) (ref null array) (ref null none) (ref null func) (ref null nofunc) (ref null extern) (ref null noextern)))"
      ),
      (
        "(func (param exnref nullexnref contref nullcontref))",
        "(func (param (ref null exn) (ref null noexn) (ref null cont) (ref null nocont)))"
      ),
      (
        "(table 1 funcref) (func table.get (i32.const 0) drop)".replacing(
          "table.get (i32.const 0)", with: "(table.get (i32.const 0))"),
        "(table 1 funcref) (func (table.get 0 (i32.const 0)) drop)"
      ),
      (
        "(table 1 funcref) (func (table.copy (i32.const 0) (i32.const 0) (i32.const 0)))",
        "(table 1 funcref) (func (table.copy 0 0 (i32.const 0) (i32.const 0) (i32.const 0)))"
      ),
      ("(memory 1) (func (drop (memory.size)))", "(memory 1) (func (drop (memory.size 0)))"),
      (
        "(memory 1) (func (drop (i32.load (i32.const 0))))",
        "(memory 1) (func (drop (i32.load 0 offset=0 align=4 (i32.const 0))))"
      ),
      (
        "(table 1 funcref) (func (call_indirect (i32.const 0)))",
        "(table 1 funcref) (func (call_indirect 0 (type 0) (i32.const 0)))"
      ),
      ("(func if else end)", "(func if else end)"),
      ("(func (block (result i32) (i32.const 1)) drop)", "(func block (result i32) i32.const 1 end drop)"),
      ("(func (if (i32.const 1) (then nop) (else nop nop)))", "(func i32.const 1 if nop else nop nop end)"),
      ("(func (drop (i32.add (i32.const 1) (i32.const 2))))", "(func i32.const 1 i32.const 2 i32.add drop)"),
      ("(func (block (param) (result)))", "(func block end)"),
    ] as [(String, String)])
  func equivalent(_ short: String, _ long: String) throws { try expectSameWithoutNames(short, long) }

  /// Compares without the name section: an abbreviation may need no identifier.
  private func expectSameWithoutNames(_ short: String, _ long: String) throws {
    var left = try Module(parsing: short)
    var right = try Module(parsing: long)
    left.customSections = []
    right.customSections = []
    #expect(left.encoded() == right.encoded(), "\(short) and \(long) differ")
  }

  @Test func explicitEmptyElseIsKept() throws {
    #expect(try binary("(func if else end)") != (try binary("(func if end)")))
  }

  @Test func segmentOrder() throws {
    let module = try Module(
      parsing: "(data $a \"1\") (memory (data \"2\")) (data $b \"3\") (func data.drop $b data.drop $a)")
    #expect(module.data.count == 3)
    #expect(module.dataCount == 3)
    #expect(Array(module.bytes[module.functions[0].body.indices]) == [0, 0xFC, 9, 2, 0xFC, 9, 0, 0x0B])
  }

  /// Equal neighbours become one run.
  @Test func localRuns() throws {
    let module = try Module(parsing: "(func (local i32 i32) (local $x i32) (local i64 i32))")
    #expect(Array(module.bytes[module.functions[0].body.indices]) == [3, 3, 0x7F, 1, 0x7E, 1, 0x7F, 0x0B])
  }
}

@Suite struct TypeUseTests {
  /// Types that type uses define stand behind the explicit ones, in the order of the text.
  @Test func implicitTypes() throws {
    try expectSame(
      "(func (result f64) (block (param) (result i32 i32) unreachable) unreachable) (func (param i32)) (type (func (param i32)))",
      """
      (type (func (param i32))) (type (func (result f64))) (type (func (result i32 i32)))
      (func (type 1) (block (type 2) unreachable) unreachable) (func (type 0))
      """)
  }

  /// Only a final type without supertypes, alone in its group, is found by its structure.
  @Test func lookup() throws {
    let module = try Module(
      parsing: "(type (sub (func))) (rec (type (func)) (type (func (param i32)))) (type (func)) (func)")
    #expect(module.functions[0].type == 3)
    let other = try Module(parsing: "(type (sub (func))) (func)")
    #expect(other.functions[0].type == 1)
  }

  @Test func mismatches() {
    expectMalformed("(type $t (func)) (func (type $t) (param i32))", "inline function type")
    expectMalformed("(type $t (func (param i32))) (func (type $t) (param i64))", "inline function type")
    expectMalformed("(type $t (struct)) (func (type $t) (param i32))", "inline function type")
    expectMalformed("(func (type 0) (param i32))", "unknown type")
    expectMalformed("(type $t (func)) (func (type $t) (result i32) (param i32))", "unexpected token")
    expectMalformed("(func (block (param $x i32)))", "unexpected token")
  }

  /// The locals of a function are numbered from its type's parameters.
  @Test func localsFollowTheTypesParameters() throws {
    try expectSame(
      "(type (func (param i32 i32))) (func (type 0) (local i64) local.get 2 drop)",
      "(type (func (param i32 i32))) (func (param i32) (param i32) (local i64) local.get 2 drop)")
    let module = try Module(parsing: "(type (func (param i32 i32))) (func (type 0) (local $x i64) local.get $x drop)")
    #expect(module.bytes[module.functions[0].body.indices.lowerBound + 4] == 2)
    expectMalformed(
      "(func (type 1) (local $x i32) local.get $x drop) (func) (func (param f32 f32))", "unknown type")
  }
}

@Suite struct IdentifierTests {
  @Test func duplicates() {
    expectMalformed("(func $f) (func $f)", "duplicate func $f")
    expectMalformed("(import \"\" \"\" (table $t 1 funcref)) (table $t 1 funcref)", "duplicate table $t")
    expectMalformed("(type $t (func)) (rec (type $t (func)))", "duplicate type $t")
    expectMalformed("(func (param $x i32) (local $x i32))", "duplicate local $x")
    expectMalformed("(type (struct (field $x i32) (field $x i32)))", "duplicate field $x")
  }

  @Test func unknown() {
    expectMalformed("(func call $f)", "unknown function $f")
    expectMalformed("(func local.get $x)", "unknown local $x")
    expectMalformed("(func (param $x i32)) (func local.get $x)", "unknown local $x")
    expectMalformed("(func br $l)", "unknown label $l")
    expectMalformed("(func block $l end br $l)", "unknown label $l")
    expectMalformed("(func (if $l (br $l) (then)))", "unknown label $l")
    expectMalformed("(type $s (struct)) (func struct.get $s $x)", "unknown field $x")
    expectMalformed("(export \"\" (memory $m))", "unknown memory $m")
  }

  @Test func labels() throws {
    try expectSameBody("block $a block $a br $a end br $a end", "block block br 0 end br 0 end")
    try expectSameBody("block $a (block $b br $a br $b)  br 0 end", "block block br 1 br 0 end br 0 end")
    try expectSameBody(
      "(block $a (if $b (i32.const 0) (then br $a br $b) (else br $b)))",
      "block i32.const 0 if br 1 br 0 else br 0 end end")
    expectMalformed("(func block $a end $b)", "mismatching label")
    expectMalformed("(func (i32.const 0) if else $a end)", "mismatching label")
    // The labels of catch clauses are those around the block.
    try expectSameBody("block $l try_table $l (catch_all $l) end end", "block try_table (catch_all 0) end end")
  }

  private func expectSameBody(_ first: String, _ second: String) throws {
    var left = try Module(parsing: "(func \(first))")
    left.customSections = []
    #expect(left.encoded() == (try binary("(func \(second))")), "\(first) and \(second) differ")
  }

  @Test func names() throws {
    let module = try Module(
      parsing: """
        (module $m (type $t (struct (field $x i32))) (func $f (param $p i32) (local $l i32) block $b end)
        (table $t 1 funcref) (memory $me 1) (global $g i32 (i32.const 0)) (elem $e func) (data $d) (tag $ta))
        """)
    let names = try #require(module.names)
    #expect(names.module == "m")
    #expect(names.types[0] == "t")
    #expect(names.fields[0]?[0] == "x")
    #expect(names.functions[0] == "f")
    #expect(names.locals[0]?[0] == "p")
    #expect(names.locals[0]?[1] == "l")
    #expect(names.labels[0]?[0] == "b")
    #expect(names.tables[0] == "t")
    #expect(names.memories[0] == "me")
    #expect(names.globals[0] == "g")
    #expect(names.elements[0] == "e")
    #expect(names.data[0] == "d")
    #expect(names.tags[0] == "ta")
  }
}

@Suite struct StructureTests {
  @Test func order() {
    expectMalformed("(func) (import \"\" \"\" (func))", "import after function")
    expectMalformed("(memory 1) (func (import \"\" \"\"))", "import after memory")
    expectMalformed("(start 0) (start 0) (func)", "multiple start sections")
  }

  @Test func unexpected() {
    expectMalformed("(module) (module)", "unexpected token")
    expectMalformed("(foo)", "unknown operator foo")
    expectMalformed("(i32.add)", "unexpected token")
    expectMalformed("(func (nop) (local i32))", "unexpected token")
    expectMalformed("(func (i32.const 1 nop))", "unexpected token")
    expectMalformed("(func (if i32.const 0 (then)))", "unexpected token")
    expectMalformed("(func (if (then) (then)))", "unexpected token")
    expectMalformed("(func (if (i32.const 0)))", "unexpected token")
    expectMalformed("(func block)", "unexpected token")
    expectMalformed("(func end)", "unexpected token")
    expectMalformed("(func (block end))", "unexpected token")
    expectMalformed("(func block (block end)", "unexpected token")
    expectMalformed("(func else)", "unexpected token")
    expectMalformed("(func br_table)", "unexpected token")
    expectMalformed("(data (foo))", "unknown operator")
    expectMalformed("(memory 1 (pagesize 3))", "invalid custom page size")
  }

  @Test func ranges() {
    expectMalformed("(func i32.const 4294967296)", "constant out of range")
    expectMalformed("(func f32.const 1e39)", "constant out of range")
    expectMalformed("(func i32.const 1.5)", "unexpected token")
    expectMalformed("(func i32.const 1x)", "unknown operator")
    expectMalformed("(func local.get 4294967296)", "i32 constant out of range")
    expectMalformed("(func i32.load align=3)", "alignment must be a power of two")
    expectMalformed("(func i32.load align=0)", "alignment must be a power of two")
    expectMalformed("(func i32.load offset=-1)", "unknown operator")
    expectMalformed("(func i8x16.extract_lane_s 256)", "i8 constant out of range")
    expectMalformed("(func i8x16.shuffle 1)", "invalid lane length")
    expectMalformed("(func v128.const i32x4 1 2 3)", "wrong number of lane literals")
  }

  /// What the binary has in another order than the text, or not at all.
  @Test(
    arguments: [
      ("table.init $t $e", [0xFC, 12, 1, 1]),
      ("table.init $e", [0xFC, 12, 1, 0]),
      ("memory.init $m $d", [0xFC, 8, 1, 1]),
      ("memory.init $d", [0xFC, 8, 1, 0]),
      ("memory.copy $m 0", [0xFC, 10, 1, 0]),
      ("table.copy $t 0", [0xFC, 14, 1, 0]),
      ("call_indirect $t (type 0)", [0x11, 0, 1]),
      ("i32.load $m offset=7 align=1", [0x28, 0x40, 1, 7]),
      ("i64.load 0 offset=0x10", [0x29, 3, 16]),
      ("v128.load8_lane 1", [0xFD, 0x54, 0, 0, 1]),
      ("v128.load8_lane $m 2", [0xFD, 0x54, 0x40, 1, 0, 2]),
      ("v128.load8_lane 1 offset=3 align=1 2", [0xFD, 0x54, 0x40, 1, 3, 2]),
      ("ref.test (ref 0)", [0xFB, 0x14, 0]),
      ("ref.test (ref null 0)", [0xFB, 0x15, 0]),
      ("ref.cast anyref", [0xFB, 0x17, 0x6E]),
      ("br_on_cast 0 anyref (ref i31)", [0xFB, 0x18, 1, 0, 0x6E, 0x6C]),
      ("select", [0x1B]),
      ("select (result i32)", [0x1C, 1, 0x7F]),
      ("select (result) ", [0x1C, 0]),
      ("br_table 0 0 0", [0x0E, 2, 0, 0, 0]),
      ("resume 0 (on 0 0) (on 0 switch)", [0xE3, 0, 2, 0, 0, 0, 1, 0]),
      ("i64.const -1", [0x42, 0x7F]),
      ("f32.const 1", [0x43, 0, 0, 0x80, 0x3F]),
      ("atomic.fence", [0xFE, 3, 0]),
    ] as [(String, [UInt8])])
  func encoding(_ instruction: String, _ expected: [UInt8]) throws {
    let module = try Module(
      parsing: """
        (type (func)) (tag) (table 1 funcref) (table $t 1 funcref) (memory 1) (memory $m 1)
        (elem func) (elem $e func) (data) (data $d) (func (type 0) \(instruction))
        """)
    #expect(Array(module.bytes[module.functions[0].body.indices]) == [0] + expected + [0x0B])
  }

  @Test func vectors() throws {
    let texts = [
      "i8x16 0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15", "i16x8 0x100 0x302 0x504 0x706 0x908 0xb0a 0xd0c 0xf0e",
      "i32x4 0x3020100 0x7060504 0xb0a0908 0xf0e0d0c", "i64x2 0x0706050403020100 0x0f0e0d0c0b0a0908",
    ]
    for text in texts { try expectSame("(func v128.const \(text) drop)", "(func v128.const \(texts[0]) drop)") }
    try expectSame(
      "(func v128.const f32x4 1 -1 inf 0 drop)", "(func v128.const i32x4 0x3f800000 0xbf800000 0x7f800000 0 drop)")
  }
}
