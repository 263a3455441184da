import Testing
import WebAssembly
import WebAssemblyText

/// Texts that would overflow a stack or take quadratic time in a careless parser. Each has about a million tokens.
@Suite struct HostileTests {
  private func repeated(_ text: String, _ count: Int) -> String { String(repeating: text, count: count) }

  @Test func parentheses() {
    expectMalformed(repeated("(", 1_000_000), "unexpected token")
    expectMalformed(repeated("(", 1_000_000) + repeated(")", 1_000_000), "unexpected token")
    expectMalformed(repeated("(;", 1_000_000), "unclosed comment")
    expectMalformed(repeated("(@a ", 500_000), "unclosed annotation")
    expectMalformed("(@a " + repeated("(", 1_000_000), "unclosed annotation")
  }

  @Test(arguments: [
    ("(block ", ")"), ("block ", "end "), ("(drop ", ")"), ("(if (i32.const 0) (then ", "))"),
    ("(if (i32.const 0) (then) (else ", "))"), ("block $l ", "end $l "), ("(loop $l (br $l) ", ")"),
  ])
  func nesting(_ opening: String, _ closing: String) throws {
    let count = 200_000
    let module = try Module(parsing: "(func " + repeated(opening, count) + repeated(closing, count) + ")")
    #expect(module.functions.count == 1)
  }

  @Test func nestedConditions() throws {
    let count = 200_000
    _ = try Module(parsing: "(func " + repeated("(if ", count) + "(i32.const 0)" + repeated(" (then))", count) + ")")
  }

  @Test func longTokens() throws {
    let digits = repeated("9", 1_000_000)
    expectMalformed("(func i32.const \(digits))", "constant out of range")
    expectMalformed("(func f64.const \(digits))", "constant out of range")
    _ = try Module(parsing: "(func f64.const 0.\(digits) drop)")
    _ = try Module(parsing: "(func f64.const 0x1.\(digits)p-\(digits) drop)")
    _ = try Module(parsing: "(func $\(digits)) (func call $\(digits)) (data \"\(digits)\")")
    expectMalformed("(func \(digits)x)", "unknown operator")
    expectMalformed("(data \"\(digits)", "unclosed string")
  }

  @Test func manyThings() throws {
    let count = 100_000
    let functions = (0..<count).map { "(func $f\($0) call $f\(count - 1 - $0))" }.joined()
    #expect(try Module(parsing: functions).functions.count == count)
    let labels = (0..<count).map { "block $l\($0) " }.joined() + (0..<count).map { "br $l\($0) " }.joined()
    _ = try Module(parsing: "(func \(labels) \(repeated("end ", count)))")
    let sections = try Module(parsing: repeated("(@custom \"a\")", count))
    #expect(sections.customSections.count == count)
    let hints = repeated("(@metadata.code.branch_hint \"\\00\") br_if 0 ", count)
    #expect(try Module(parsing: "(func \(hints))").branchHints().functions[0].hints.count == count)
    let types = (0..<2000).map { "(func (param\(repeated(" i32", $0 % 500))))" }.joined()
    #expect(try Module(parsing: types).types.count == 500)
  }

  /// A script of many modules takes time for its own size, not for the modules' number times the script.
  @Test func manyModules() throws {
    let text = (0..<20_000).map { "(module (func $f\($0)) (func call $f\($0)))\n" }.joined()
    let script = try Script(parsing: text)
    for command in script.commands {
      guard case .module(let module) = command.kind else { continue }
      #expect(try module.module().functions.count == 2)
    }
  }

  /// No prefix of a text, and no text with a byte exchanged, traps.
  @Test func mutations() {
    let source = Array(
      """
      (module $m (@name "n") (type $t (func (param i32 i64) (result f32))) (rec (type $s (sub (struct (field $x (mut i8))))))
      (import "a" "b" (func $i (type $t))) (memory $me (data "\\u{1F600}\\00")) (table funcref (elem $i))
      (global $g (mut v128) (v128.const f32x4 1 nan:0x7 -0x1.8p3 1e-3)) (tag $e (param i32)) (export "x" (func $i))
      (func $f (export "f") (param $p i32) (local $l i64) (block $b (result i32) (br_if $b (i32.const 1) (local.get $p)))
      if $c (result i32) i32.load $me offset=4 align=2 else (@metadata.code.branch_hint "\\01") (if (i32.const 0) (then))
      unreachable end $c try_table (catch $e 0) end i8x16.shuffle 0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 v128.load8_lane 0 1 2
      call_indirect (param i32) struct.get $s $x br_on_cast 0 anyref (ref null $s) select (result i32) br_table 0 $b 1 drop)
      (data $d (i32.const 0) "x") (elem declare func $f) (@custom "c" (after func) "z") (start $f))
      """.utf8)
    for end in 0...source.count { _ = failure(Array(source[..<end])) }
    var generator = Generator(state: 4)
    let letters = Array("()\"$;@ 09azxpe.-+_{}\\\n\u{e4}".utf8)
    for _ in 0..<20_000 {
      var bytes = source
      for _ in 0..<Int.random(in: 1...4, using: &generator) {
        let place = Int.random(in: 0..<bytes.count, using: &generator)
        switch Int.random(in: 0..<3, using: &generator) {
        case 0: bytes[place] = letters.randomElement(using: &generator) ?? 0
        case 1: bytes.remove(at: place)
        default: bytes.insert(letters.randomElement(using: &generator) ?? 0, at: place)
        }
      }
      guard let module = try? Module(parsing: bytes) else { continue }
      // What parses also encodes, decodes and prints.
      let binary = module.encoded()
      if let decoded = try? Module(decoding: binary) { _ = try? decoded.text() }
      _ = try? Script(parsing: bytes)
    }
  }
}
