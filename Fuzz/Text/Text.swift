import WebAssembly
import WebAssemblyText

/// Parses a text, as a module and as a script. Neither may trap, whatever the bytes; what parses must be encoded as a
/// binary that decodes, that is valid if the module is, and that prints and parses back to itself.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzText(_ data: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = [UInt8](UnsafeBufferPointer(start: data, count: count))
  if let script = try? Script(parsing: bytes) {
    for case .module(let module) in script.commands.map(\.kind) { _ = try? module.module() }
  }
  let module: Module
  do {
    module = try Module(parsing: bytes)
  } catch {
    // An error's words and its place in the text are made only when somebody asks.
    _ = "\(error)"
    return 0
  }
  let isValid = (try? module.validate(features: .all)) != nil
  do {
    let binary = module.encoded()
    let decoded = try Module(decoding: binary)
    if isValid { try decoded.validate(features: .all) }
    let again = try Module(parsing: decoded.text()).encoded()
    precondition(again == binary, "the binary changed when it was printed and parsed")
  } catch {
    preconditionFailure("what was made of a text that parses is rejected: \(error)")
  }
  return 0
}
