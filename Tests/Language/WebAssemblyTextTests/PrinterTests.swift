import Testing
import WebAssembly
import WebAssemblyText

@Suite struct PrinterTests {
  private func text(_ source: String) throws -> String {
    String(decoding: try Module(decoding: binary(source)).text(), as: UTF8.self)
  }

  /// Checks that the text of a module's binary gives the same binary.
  private func expectRoundTrip(_ source: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
    let first = try binary(source)
    let text = String(decoding: try Module(decoding: first).text(), as: UTF8.self)
    let second = try binary(text)
    #expect(first == second, "\(text)", sourceLocation: sourceLocation)
  }

  @Test func layout() throws {
    let source = """
      (module $m
        (type $t (;0;) (func (param i32) (result i32)))
        (type (;1;) (func))
        (type $s (;2;) (sub (struct (field $x (mut i8)) (field (ref null $t)))))
        (rec
          (type (;3;) (sub final $s (struct (field (mut i8)) (field (ref $t)))))
          (type (;4;) (array i64))
        )
        (import "a" "b" (func $f (;0;) (type $t) (param $p i32) (result i32)))
        (table (;0;) 1 2 funcref)
        (memory $m (;0;) i64 1 (pagesize 1))
        (tag (;0;) (type 1))
        (global $g (;0;) (mut f64) (f64.const 0.5))
        (export "f" (func $g))
        (start 2)
        (elem (;0;) (i32.const 0) func $f $g)
        (elem $e (;1;) declare anyref (ref.null any) (item i32.const 1 ref.i31))
        (func $g (;1;) (type $t) (param $x i32) (result i32)
          (local $y i64) (local i32 i32)
          block $l (result i32)
            local.get $x
            if ;; @2
              local.get $x
              br $l
            else
              i32.const -1
              br 1 (;@1;)
            end
            local.get 2
          end
          (@metadata.code.branch_hint "\\00")
          br_if 0
          call $f
        )
        (func (;2;) (type 1))
        (data (;0;) (i64.const 8) "a\\22\\5c\\00\\ff")
        (@custom "c" (after type) "x")
      )

      """
    // `br 1` prints with the name where there is one.
    let expected = source.replacing("br 1 (;@1;)", with: "br $l")
    let printed = try text(source)
    #expect(printed == expected)
    #expect(try binary(printed) == (try binary(source)))
  }

  @Test(arguments: [
    "(module (@name \"\"))",
    "(module $\"a b\" (func $\"\u{fc}\\22\"))",
    "(func $a) (func (@name \"a\")) (func (@name \"\")) (func call 0 call 1 call 2)",
    "(func (param $x i32) (param (@name \"x\") i32) (local (@name \"x\") i64) local.get 1 drop)",
    "(func block $a block $a br 0 br 1 end end)",
    "(func block (@name \"\") br 0 end)",
    "(type (struct (field $x i32) (field (@name \"x\") i32)))",
    "(func (param i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32) (local $x i32))",
    "(func f32.const nan:0x200000 f64.const -nan:0x1 f64.const -inf f32.const 0x1p-149 f64.const 1e300)",
    "(func v128.const f32x4 1 2 3 nan i8x16.shuffle 0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 31)",
    "(memory 1) (memory $m 1) (func i32.load $m offset=4294967296 align=1 v128.store8_lane $m 3 memory.copy $m 0 i64.load 1)",
    "(table 1 funcref) (table $t 1 funcref) (elem $e func) (func table.init $t $e table.copy $t 0 call_indirect $t (type 0))",
    "(func select (result i32) select (result) select)",
    "(func ref.null any ref.test anyref ref.cast (ref i31) br_on_cast 0 anyref (ref i31) br_on_cast_fail 0 (ref any) i31ref)",
    "(tag) (func try_table (catch 0 0) (catch_ref 0 0) (catch_all 0) (catch_all_ref 0) end)",
    "(type $f (func)) (type $c (cont $f)) (tag $t) (func resume $c (on $t 0) (on $t switch) switch $c $t suspend $t)",
    "(global i32 (i32.add (i32.const 1) (i32.const 2))) (table 1 funcref (ref.null func))",
    "(memory 1) (data (offset (i32.add (i32.const 1) (i32.const 2))) \"a\")",
    "(@custom \"a\" (before first) \"\\00\") (@custom \"a\" (after export)) (@custom \"name\" \"\\ff\") (func)",
    "(@custom \"metadata.code.branch_hint\" \"\\ff\") (func)",
    "(memory 1 2 shared) (func atomic.fence i32.atomic.load i64.add128)",
    "(rec) (rec (type (func)) (type (func)))",
    "(func block (result i32) unreachable end loop (param i32) end)",
    "(func call 4000000000 local.get 4000000000 br 9 global.get 7 (block (type 9)))",
  ])
  func roundTrips(_ source: String) throws { try expectRoundTrip(source) }

  /// Bytes that cannot be decoded give an error that says where.
  @Test func undecodable() throws {
    var module = try Module(decoding: binary("(func nop)"))
    module.bytes[Int(module.functions[0].body.start) + 1] = 0xFF
    do throws(WebAssemblyError) {
      _ = try module.text()
      Issue.record("no error")
    } catch {
      #expect(error.kind == .illegalOpcode)
      #expect(error.place == "function 0")
    }
  }

  /// A few bytes that declare billions of locals do not become a text of gigabytes.
  @Test func manyLocals() throws {
    let header: [UInt8] = [0, 0x61, 0x73, 0x6D, 1, 0, 0, 0, 1, 4, 1, 0x60, 0, 0, 3, 2, 1, 0]
    let body: [UInt8] = [1, 0xFF, 0xFF, 0xFF, 0xFF, 0x0F, 0x7F, 0x0B]
    let code: [UInt8] = [10, UInt8(body.count + 2), 1, UInt8(body.count)] + body
    let module = try Module(decoding: header + code)
    #expect(throws: WebAssemblyError.self) { _ = try module.text() }
  }

  /// A name of a local that does not exist costs nothing.
  @Test func namesOfNothing() throws {
    var module = try Module(parsing: "(func (local i32) local.get 0 drop)")
    var names = NameSection()
    names.functions.append(.max, "f")
    names.locals.append(0, NameSection.Map([(0, "x"), (.max - 1, "y"), (.max, "z")]))
    names.locals.append(.max, NameSection.Map([(0, "x")]))
    names.labels.append(0, NameSection.Map([(.max, "x")]))
    let start = UInt32(module.bytes.count)
    module.bytes += names.encoded()
    module.customSections = [
      CustomSection(
        name: "name", contents: ByteRange(start: start, end: UInt32(module.bytes.count)), predecessor: .data)
    ]
    #expect(String(decoding: try module.text(), as: UTF8.self).contains("local.get $x"))
  }

  /// Deep nesting and long names do not make the text grow with the square of the binary.
  @Test func proportion() throws {
    let deep = try Module(
      parsing: "(func " + String(repeating: "block ", count: 50_000) + String(repeating: "end ", count: 50_000) + ")")
    #expect(try deep.text().count < 64 * deep.encoded().count)
    let name = String(repeating: "n", count: 20_000)
    let named = try Module(parsing: "(func $\(name) \(String(repeating: "call 0 ", count: 200_000)))")
    #expect(try named.text().count < 64 * named.encoded().count)
  }

  @Test func pieces() throws {
    let module = try Module(parsing: (0..<30_000).map { "(func (export \"\($0)\") i32.const \($0) drop)" }.joined())
    var pieces: [[UInt8]] = []
    try module.writeText { pieces.append($0) }
    #expect(pieces.count > 1)
    #expect(Array(pieces.joined()) == (try module.text()))
  }

  @Test func piecesMayEndAnywhere() throws {
    // Two megabytes of constant expressions, which are put into parentheses after they are printed, and two of one body.
    let globals = String(repeating: "(global i32 (i32.add (i32.const 1) (i32.const 2)))", count: 30_000)
    let body = "(func " + String(repeating: "(block (nop))", count: 60_000) + ")"
    let module = try Module(parsing: globals + body)
    var pieces: [[UInt8]] = []
    try module.writeText { pieces.append($0) }
    #expect(pieces.count > 2)
    #expect(Array(pieces.joined()) == (try module.text()))
  }
}
