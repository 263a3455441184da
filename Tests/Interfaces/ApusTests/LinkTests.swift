import Apus
import Testing
import TestSupport

/// What link errors say: the import, what it must be, and what it was given.
struct LinkTests {
  private let engine = Engine(tier: testTier)

  private func link(
    _ text: String, _ imports: Imports = Imports(), store: Store? = nil,
    _ link: (inout Linker) throws -> Void = { _ in }
  ) throws -> String {
    var linker = Linker(engine)
    try link(&linker)
    let module = try Module(engine, text: text)
    let store = try store ?? Store(engine)
    return message { try linker.instantiate(module, in: store, with: imports) }
  }

  @Test func aMissingImportIsNamedWithWhatThereIs() throws {
    let text = "(import \"env\" \"add\" (func (param i32 i32) (result i32))) (import \"env\" \"m\" (memory 1))"
    #expect(
      try link(text)
        == "unknown import: \"env\" \"add\", a function of type (i32, i32) -> (i32); "
        + "\"env\" \"m\", a memory of 1 or more pages; it was given nothing")
    #expect(
      try link(text) { linker in
        linker.function("env", "sub") { (a: Int32) in }
        linker.constant("env", "m", Int32(1))
        linker.function("env", "add") { (a: Int32, b: Int32) -> Int32 in a }
      } == "incompatible import type: \"env\" \"m\" must be a memory of 1 or more pages, it is a global of i32")
    #expect(
      try link("(import \"env\" \"add\" (func))") { linker in linker.function("env", "sub") { (a: Int32) in } }
        == "unknown import: \"env\" \"add\", a function of type () -> (); it was given \"env\" \"sub\"")
  }

  @Test func aFunctionOfAnotherTypeIsNamedWithBoth() throws {
    let found = try link("(import \"env\" \"add\" (func (param i32 f64) (result i64)))") { linker in
      linker.function("env", "add") { (a: Int64) -> (Float, Double) in (0, 0) }
    }
    #expect(
      found
        == "incompatible import type: \"env\" \"add\" must be a function of type (i32, f64) -> (i64), "
        + "it is a function of type (i64) -> (f32, f64)")
  }

  @Test func memoriesTablesAndGlobalsAreComparedByTheirLimits() throws {
    let store = try Store(engine)
    var imports = Imports()
    imports.define("env", "m", try Memory(in: store, pages: 1, maximum: 4))
    imports.define("env", "t", try Table(in: store, count: 2))
    imports.define("env", "g", try Global(in: store, Int64(1)))
    #expect(
      try link("(import \"env\" \"m\" (memory 2 3))", imports, store: store)
        == "incompatible import type: \"env\" \"m\" must be a memory of 2 to 3 pages, it is a memory of 1 to 4 pages")
    #expect(
      try link("(import \"env\" \"t\" (table 1 9 externref))", imports, store: store)
        == "incompatible import type: \"env\" \"t\" must be a table of 1 to 9 elements of externref, "
        + "it is a table of 2 or more elements of funcref")
    #expect(
      try link("(import \"env\" \"g\" (global (mut i64)))", imports, store: store)
        == "incompatible import type: \"env\" \"g\" must be a mutable global of i64, it is a global of i64")
    #expect(try link("(import \"env\" \"m\" (memory 1 4))", imports, store: store).contains("nothing was thrown"))
  }

  @Test func whatBelongsToAnotherStoreIsRefused() throws {
    let other = try Store(engine)
    let exporting = try Linker(engine).instantiate(
      Module(engine, text: "(func (export \"f\")) (memory (export \"m\") 1) (global (export \"g\") i32 (i32.const 0))"),
      in: other)
    var imports = Imports()
    imports.define("lib", exporting)
    for (text, kind) in [
      ("\"f\" (func)", "function"), ("\"m\" (memory 1)", "memory"), ("\"g\" (global i32)", "global"),
    ] {
      #expect(try link("(import \"lib\" \(text))", imports).hasSuffix("it is a \(kind) of another store"))
    }
    #expect(try link("(import \"lib\" \"f\" (func))", imports, store: other).contains("nothing was thrown"))
  }

  @Test func anEngineDoesNotRunWhatAnotherMade() throws {
    let module = try Module(Engine(tier: testTier), text: "(module)")
    #expect(
      message { try Linker(engine).instantiate(module, in: Store(engine)) }
        == "the linker, the module and the store must be of one engine")
  }

  @Test func aMissingExportIsNamedWithWhatThereIs() throws {
    let guest = try Guest("(func (export \"f\") (param i64)) (memory (export \"m\") 1)")
    #expect(
      message { try guest.instance.function("g") }
        == "unknown export: no function \"g\"; the module exports function \"f\", memory \"m\"")
    #expect(
      message { try guest.instance.memory("f") }
        == "unknown export: no memory \"f\"; the module exports function \"f\", memory \"m\"")
    #expect(
      message { try guest.instance.function("f", as: ((Int32) -> Int32).self) }
        == "export \"f\": a function of type (i64) -> () was asked for as one of type (Int32) -> Int32")
    #expect(message { try Guest("(module)").instance.table("t") }.hasSuffix("the module exports nothing"))
  }

  @Test func invalidAndMalformedModulesSayWhere() throws {
    #expect(
      message { try Module(engine, text: "(func (result i32) (f32.const 1))") }.contains("expected i32, found f32"))
    #expect(message { try Module(engine, text: "(func") }.contains("1:"))
    #expect(message { try Module(engine, bytes: [0, 0x61, 0x73]) }.contains("offset 0x"))
  }

  @Test func aModuleSaysWhatItNeedsAndOffers() throws {
    let module = try Module(
      engine,
      text: "(import \"a\" \"b\" (func (param f32))) (import \"a\" \"c\" (global i32)) (memory (export \"m\") 1)")
    #expect(module.imports.map(\.description) == ["a function of type (f32) -> ()", "a global of i32"])
    #expect(module.imports.map(\.functionType) == [FunctionType(parameters: [.f32]), nil])
    #expect(module.exports.map(\.kind) == [.memory])
  }

  @Test func aResolverIsAskedForWhatIsMissing() throws {
    let engine = engine
    let text = "(import \"a\" \"b\" (func (result i32))) (func (export \"f\") (result i32) (call 0))"
    var linker = Linker(engine)
    linker.resolve { item, type in
      guard item.module == "a", type.results == [.i32] else { return nil }
      return HostFunction(engine, type) { call throws(Trap) in call[0] = UInt64(item.name.utf8.count) }
    }
    let instance = try linker.instantiate(Module(engine, text: text), in: Store(engine))
    #expect(try instance.function("f", as: (() -> Int32).self)() == 1)
  }

  @Test func namesAreEqualIfTheirBytesAre() throws {
    // U+00E9, and e with U+0301: equal as Swift strings.
    let text = "(import \"env\" \"e\\u{301}\" (func))"
    #expect(try link(text) { $0.function("env", "\u{e9}") { () in } }.hasPrefix("unknown import"))
    #expect(try link(text) { $0.function("env", "e\u{301}") { () in } }.hasPrefix("nothing was thrown"))
  }
}
