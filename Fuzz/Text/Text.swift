import WebAssembly
import WebAssemblyText

/// Parses a text, as a module and as a script. Neither may trap, whatever the bytes; what parses must be encoded as a
/// binary that decodes; and a valid module must be valid in binary, print, and parse back to the same binary.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzText(_ data: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = [UInt8](UnsafeBufferPointer(start: data, count: count))
  _ = try? Script(parsing: bytes)
  guard let module = try? Module(parsing: bytes) else { return 0 }
  let isValid = (try? module.validate(features: .all)) != nil
  do {
    let binary = module.encoded()
    let decoded = try Module(decoding: binary)
    guard isValid else { return 0 }
    try decoded.validate(features: .all)
    let again = try Module(parsing: decoded.text()).encoded()
    precondition(again == binary, "the binary changed when it was printed and parsed")
  } catch {
    preconditionFailure("what was made of a text that parses is rejected: \(error)")
  }
  return 0
}
