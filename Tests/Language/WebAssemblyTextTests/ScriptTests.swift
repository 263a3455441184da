import Testing
import WebAssembly
import WebAssemblyText

@Suite struct ScriptTests {
  private func commands(_ text: String) throws -> [Script.Command] { try Script(parsing: text).commands }

  @Test func commands() throws {
    let script = try commands(
      """
      (module $m (func))
      (module definition $d (func))
      (module instance $i $d)
      (register "x" $i)
      (invoke $i "f" (i32.const 1) (f64.const -0) (ref.null func) (ref.extern 3))
      (assert_return (get "g") (either (i32.const 1) (i32.const 2)))
      (assert_trap (invoke "f") "unreachable")
      (assert_trap (module (start 0)) "x")
      (assert_exhaustion (invoke "f") "call stack exhausted")
      (assert_exception (invoke "f"))
      (assert_suspension (invoke "f") "unhandled")
      (assert_invalid (module) "x")
      (assert_malformed (module quote "(fun" "c)") "y")
      (assert_invalid_custom (module) "x")
      (assert_malformed_custom (module binary "\\00asm") "x")
      (assert_unlinkable (module) "x")
      (thread $t (shared (module $m)) (invoke "f") (thread $u (wait $v)))
      (wait $t)
      """)
    #expect(script.map(\.line) == Array(1...18))
    guard case .module(let module) = script[0].kind, module.name == "m" else { throw Unexpected() }
    guard case .definition(let definition) = script[1].kind, definition.name == "d" else { throw Unexpected() }
    #expect(try definition.module().functions.count == 1)
    guard case .instance("i", "d") = script[2].kind, case .register("x", "i") = script[3].kind else {
      throw Unexpected()
    }
    guard case .action(let action) = script[4].kind, case .invoke(let arguments) = action.kind else {
      throw Unexpected()
    }
    #expect(arguments == [.i32(1), .f64(1 << 63), .refNull(.abstract(.func)), .refExtern(3)])
    guard case .assertReturn(let read, let patterns) = script[5].kind, case .get = read.kind else {
      throw Unexpected()
    }
    #expect(patterns == [.either([.i32(1), .i32(2)])])
    guard case .assertInstantiationTrap = script[7].kind else { throw Unexpected() }
    guard case .assertMalformed(let malformed, "y") = script[12].kind, case .quote(let quote) = malformed.source else {
      throw Unexpected()
    }
    #expect(quote == Array("(func)".utf8))
    guard case .thread("t", ["m"], let inner) = script[16].kind, inner.count == 2 else { throw Unexpected() }
  }

  private struct Unexpected: Error {}

  @Test func patterns() throws {
    let script = try commands(
      """
      (assert_return (invoke "f") (f32.const nan:canonical) (f64.const nan:arithmetic) (f32.const nan:0x1)
        (v128.const f32x4 1 nan:canonical 0 nan) (v128.const i16x8 1 2 3 4 5 6 7 8) (v128.const f64x2 0 inf)
        (ref.null) (ref.null any) (ref.extern) (ref.host 1) (ref.func) (ref.any) (ref.eq) (ref.i31) (ref.struct)
        (ref.array))
      """)
    guard case .assertReturn(_, let patterns) = script[0].kind else { throw Unexpected() }
    #expect(
      patterns == [
        .f32(.canonicalNaN), .f64(.arithmeticNaN), .f32(.bits(0x7F80_0001)),
        .f32x4([.bits(0x3F80_0000), .canonicalNaN, .bits(0), .bits(0x7FC0_0000)]),
        .v128(V128(low: 0x0004_0003_0002_0001, high: 0x0008_0007_0006_0005)),
        .f64x2([.bits(0), .bits(0x7FF0_0000_0000_0000)]), .refNull(nil), .refNull(.abstract(.any)), .refExtern(nil),
        .refHost(1), .ref(.func), .ref(.any), .ref(.eq), .ref(.i31), .ref(.struct), .ref(.array),
      ])
  }

  /// A malformed module does not lose the rest, and its error points into the script.
  @Test func badModules() throws {
    let script = try commands("(module (func))\n\n(module (func\n  foo))\n(module (func))")
    #expect(script.count == 3)
    guard case .module(let bad) = script[1].kind else { throw Unexpected() }
    do throws(ScriptModule.Failure) {
      _ = try bad.module()
      Issue.record("no error")
    } catch .text(let error) {
      #expect(error.line == 4)
      #expect(error.message == "unknown operator foo")
    } catch {
      Issue.record("\(error)")
    }
    guard case .module(let good) = script[2].kind else { throw Unexpected() }
    #expect(try good.module().functions.count == 1)
  }

  @Test func fieldsAreAScript() throws {
    let script = try commands("(func) (memory 0) (func (export \"f\"))")
    guard case .module(let module) = script[0].kind else { throw Unexpected() }
    #expect(try module.module().functions.count == 2)
  }

  @Test(arguments: [
    ("(module) (foo)", "unknown operator"), ("(assert_return)", "unexpected token"),
    ("(module", "unexpected token"), ("(invoke \"f\" (i32.const nan))", "unexpected token"),
    ("(invoke \"f\" (f32.const nan:canonical))", "unexpected token"), ("(wait)", "unexpected token"),
    ("(assert_return (invoke \"f\") (either (either)))", "unexpected token"),
    (String(repeating: "(thread $a ", count: 1000) + String(repeating: ")", count: 1000), "nested too deeply"),
  ])
  func malformed(_ text: String, _ words: String) {
    do throws(TextError) {
      _ = try Script(parsing: text)
      Issue.record("\(text.prefix(50)) gave no error")
    } catch {
      #expect(error.message.hasPrefix(words), "\(error)")
    }
  }
}
