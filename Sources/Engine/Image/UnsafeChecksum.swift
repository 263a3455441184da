import CNative
import MachineCode

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

  /// The checksums of code, one for each block of which it is read.
  static func ofBlocks(_ code: Span<UInt8>) -> [UInt64] {
    stride(from: 0, to: code.count, by: FileCode.blockSize).map { start in
      of(code.extracting(start..<min(start + FileCode.blockSize, code.count)))
    }
  }
}
