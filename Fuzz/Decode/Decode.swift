import WebAssembly

/// Decodes and validates a binary. Neither may trap, whatever the bytes; what decodes must be encoded as it was, and
/// the canonical encoding of what is valid must be valid.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzDecode(_ data: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = [UInt8](UnsafeBufferPointer(start: data, count: count))
  let module: Module
  do {
    module = try Module(decoding: bytes)
  } catch {
    // An error's words are made only when somebody asks.
    _ = "\(error)"
    return 0
  }
  let isValid: Bool
  do {
    try module.validate(features: .all)
    isValid = true
  } catch {
    _ = "\(error)"
    isValid = false
  }
  try? module.validate(features: .wasm1)
  try? module.validateCustomSections()
  _ = module.names
  precondition(module.encodedFaithfully() == bytes, "what was decoded changed when it was encoded")
  let canonical = module.encoded()
  do {
    let again = try Module(decoding: canonical)
    if isValid { try again.validate(features: .all) }
    precondition(again.encoded() == canonical, "the canonical encoding is not canonical")
  } catch {
    preconditionFailure("the canonical encoding is rejected: \(error)")
  }
  return 0
}
