// Unsafe: static strings and spans seen as buffers for the length of one call.
//
// Sound because a static string's bytes live as long as the process, a span's as long as the borrow that
// `withUnsafeBufferPointer` holds, and neither pointer leaves the statement that appends the bytes.

import WebAssembly

/// Text that is being written.
struct TextBuffer {
  var bytes: [UInt8] = []
  /// How many more bytes of long names may be written: a long name that is used often would make the text grow with
  /// the product of both.
  var nameBudget = Int.max

  @inline(__always)
  mutating func write(_ text: StaticString) {
    unsafe bytes.append(contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }

  @inline(__always)
  mutating func write(_ span: Span<UInt8>) {
    unsafe span.withUnsafeBufferPointer { unsafe bytes.append(contentsOf: $0) }
  }

  /// Writes the keyword of an instruction: the mnemonic up to its first space.
  @inline(__always)
  mutating func write(_ opcode: Opcode) {
    switch opcode {
    case .selectT: write("select")
    case .refTestNull: write("ref.test")
    case .refCastNull: write("ref.cast")
    default: write(opcode.mnemonicSpan)
    }
  }
}
