import Testing
import WebAssembly
import WebAssemblyText

/// Validation errors shown in the text.
struct SourceMapTests {
  private func place(_ text: String) throws -> String {
    let module = try Module(parsing: text)
    do throws(WebAssemblyError) {
      try module.validate()
      return "valid"
    } catch {
      guard let shown = TextError(error, in: Array(text.utf8)) else { return "nowhere: \(error.message)" }
      return "\(shown.line):\(shown.column) \(shown.message)"
    }
  }

  @Test(arguments: [
    // Flat.
    ("(func\n  i32.const 1\n  f32.neg\n  drop)", "3:3 type mismatch: expected f32, found i32 (function 0)"),
    // Folded: the instruction is met before its operands.
    (
      "(func (result i32)\n  (i32.add\n    (i32.const 1)\n    (f32.const 2)))",
      "2:4 type mismatch: expected i32, found f32 (function 0)"
    ),
    // The operand, not the instruction around it.
    (
      "(func (result i32)\n  (i32.add\n    (i32.eqz (f32.const 2))\n    (i32.const 1)))",
      "3:6 type mismatch: expected i32, found f32 (function 0)"
    ),
    // A folded if: the condition comes first.
    ("(func\n  (if\n    (f64.const 1)\n    (then)))", "2:4 type mismatch: expected i32, found f64 (function 0)"),
    // The end of a block, of a folded one and of a function.
    ("(func\n  block\n  i32.const 1\n  end)", "4:3 type mismatch"),
    ("(func\n  (block (result i32)\n  )\n  drop)", "3:3 type mismatch"),
    ("(func $f (result i32)\n  nop\n)", "3:1 type mismatch"),
    // An else without and with an end before it.
    ("(func\n  (if (i32.const 1)\n  (then (i32.const 1))\n  (else)))", "4:4 type mismatch"),
    // A constant expression.
    ("(global i32\n  (i64.const 1))", "2:16 type mismatch: expected i32, found i64 (global 0)"),
    // Nothing of an instruction.
    ("(export \"a\" (func 0))", "nowhere: unknown function 0"),
  ])
  func errorsStandWhereTheInstructionStands(_ text: String, _ expected: String) throws {
    let found = try place(text)
    #expect(found.hasPrefix(expected), "\(found)")
  }
}
