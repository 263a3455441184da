/// What a guest learns about a file (`filestat`).
struct Filestat {
  var device: UInt64
  var inode: UInt64
  var filetype: Filetype
  var links: UInt64
  var size: UInt64
  /// Nanoseconds since 1970.
  var atim: UInt64
  var mtim: UInt64
  var ctim: UInt64

  /// Writes the record as a version of the specification lays it out.
  func store(_ call: borrowing Call, at address: Address, _ version: Version) throws(Failure) {
    try call.check(address, count: version == .preview1 ? 64 : 56)
    try call.store(device, at: address)
    try call.store(inode, at: address + 8)
    switch version {
    case .preview1:
      try call.store(UInt64(filetype.rawValue), at: address + 16)
      try call.store(links, at: address + 24)
      try storeTail(call, at: address + 32)
    case .preview0:
      try call.store(UInt32(filetype.rawValue), at: address + 16)
      try call.store(UInt32(clamping: links), at: address + 20)
      try storeTail(call, at: address + 24)
    }
  }

  private func storeTail(_ call: borrowing Call, at address: Address) throws(Failure) {
    try call.store(size, at: address)
    try call.store(atim, at: address + 8)
    try call.store(mtim, at: address + 16)
    try call.store(ctim, at: address + 24)
  }
}

/// A version of the specification. They differ in `filestat`, `subscription` and `whence`.
enum Version {
  /// `wasi_unstable`
  case preview0
  /// `wasi_snapshot_preview1`
  case preview1
}
