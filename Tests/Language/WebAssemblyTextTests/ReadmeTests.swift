import Testing
import WebAssembly
import WebAssemblyText

/// The example of the README, as it stands there.
struct ReadmeTests {
  @Test func example() throws {
    let module = try Module(parsing: "(module (func (export \"answer\") (result i32) (i32.const 42)))")
    try module.validate()
    let binary: [UInt8] = module.encoded()
    for export in try Module(decoding: binary).exports { print(export.name, export.kind) }
    #expect(try Module(decoding: binary).exports.map(\.name) == ["answer"])
  }
}
