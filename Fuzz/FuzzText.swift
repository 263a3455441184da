import WebAssembly
import WebAssemblyText

/// Parses whatever comes as a module and as a script, and checks that a parsed module survives binary and text.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzText(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  let text = [UInt8](UnsafeBufferPointer(start: start, count: count))
  if let script = try? Script(parsing: text) {
    for case .module(let module) in script.commands.map(\.kind) { _ = try? module.module() }
  }
  do {
    let binary = try Module(parsing: text).encoded()
    guard let module = try? Module(decoding: binary) else { fatalError("what was parsed does not decode") }
    try? module.validate(features: .all)
    // A module that cannot be printed has malformed bodies, which text cannot make.
    guard let printed = try? module.text() else { fatalError("what was parsed does not print") }
    guard let again = try? Module(parsing: printed) else { fatalError("what was printed does not parse") }
    precondition(again.encoded() == binary, "text to binary to text to binary differs")
  } catch {
    // The error's words and its place in the text are made only when somebody asks.
    _ = "\(error)"
  }
  return 0
}
