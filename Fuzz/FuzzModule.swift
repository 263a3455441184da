import WebAssembly

/// Decodes and validates whatever comes, and checks that what was decoded is encoded to the same bytes.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzModule(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  // Most inputs would die at the header; it is tested elsewhere.
  let bytes = [0x00, 0x61, 0x73, 0x6D, 0x01, 0x00, 0x00, 0x00] + UnsafeBufferPointer(start: start, count: count)
  guard let module = try? Module(decoding: bytes) else { return 0 }
  try? module.validate(features: .all)
  try? module.validate(features: .wasm1)
  try? module.validateCustomSections()
  _ = module.names
  precondition(module.encodedFaithfully() == bytes, "the encoder does not repeat what was decoded")
  let canonical = module.encoded()
  guard let again = try? Module(decoding: canonical) else { fatalError("the canonical form does not decode") }
  precondition(again.encoded() == canonical, "the canonical form is not stable")
  return 0
}
