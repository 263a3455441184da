import CNative

// Unsafe: C reads bytes. Sound because it reads as many as the span has.

/// A number that tells a damaged file from a whole one. It is no proof against somebody who means harm.
struct Checksum {
  /// The checksum of bytes, at about the speed of memory.
  static func of(_ bytes: Span<UInt8>) -> UInt64 {
    unsafe bytes.withUnsafeBufferPointer { buffer in
      guard let base = buffer.baseAddress else { return unsafe apus_checksum("", 0) }
      return unsafe apus_checksum(base, buffer.count)
    }
  }

  /// The checksums of blocks of a size.
  static func ofBlocks(_ bytes: Span<UInt8>, _ size: Int) -> [UInt64] {
    stride(from: 0, to: bytes.count, by: size).map { start in
      of(bytes.extracting(start..<min(start + size, bytes.count)))
    }
  }
}
