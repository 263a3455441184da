// Functions for Apus in Embedded Swift, from bytes to bytes: this file and another one that has
//
//   func answer(_ request: [UInt8]) -> [UInt8] { request }
//
// make a module that answers with what it is sent, once they are compiled together for wasm32-unknown-none-wasm and linked
// with a C library, which is where memory comes from. Each request has an instance of its own, so that nothing is given
// back here, and a trap ends that request only.

/// Makes room for a request.
@_expose(wasm, "apus_allocate")
@_cdecl("apus_allocate")
public func apusAllocate(_ size: UInt32) -> UnsafeMutableRawPointer {
  .allocate(byteCount: max(1, Int(size)), alignment: 1)
}

/// Answers a request: the address of the answer stands above its size.
@_expose(wasm, "apus_handle")
@_cdecl("apus_handle")
public func apusHandle(_ address: UnsafeRawPointer, _ size: UInt32) -> UInt64 {
  let response = answer([UInt8](UnsafeRawBufferPointer(start: address, count: Int(size))))
  if response.isEmpty { return 0 }
  let copy = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: response.count)
  _ = copy.initialize(from: response)
  return UInt64(UInt(bitPattern: copy.baseAddress)) << 32 | UInt64(response.count)
}
