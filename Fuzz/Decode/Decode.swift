import WebAssembly

/// Decodes and validates a binary. Neither may trap, whatever the bytes; what is valid must be encoded as it was.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzDecode(_ data: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = [UInt8](UnsafeBufferPointer(start: data, count: count))
  guard let module = try? Module(decoding: bytes) else { return 0 }
  guard (try? module.validate(features: .all)) != nil else { return 0 }
  precondition(module.encodedFaithfully() == bytes, "a valid module changed when it was decoded and encoded")
  let canonical = module.encoded()
  do {
    let again = try Module(decoding: canonical)
    try again.validate(features: .all)
    precondition(again.encoded() == canonical, "the canonical encoding is not canonical")
  } catch {
    preconditionFailure("the canonical encoding of a valid module is rejected: \(error)")
  }
  return 0
}
