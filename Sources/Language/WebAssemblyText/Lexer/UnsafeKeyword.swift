// Unsafe: eight bytes of the text read at once, and without the span's bounds check.
//
// Sound because `lookUp` requires `start < end <= text.count` (its only callers pass the bounds of a token that they
// have just scanned), reads eight bytes at `start` only where `start + 8 <= text.count`, and eight bytes before `end`
// only where the token has more than eight.

extension Keyword {
  /// The number of the keyword between two offsets: that of an instruction, or 0x400 and that of another keyword, or
  /// nil if the word is none.
  @inline(__always)
  static func lookUp(_ text: Span<UInt8>, from start: Int, to end: Int) -> UInt16? {
    let length = end &- start
    guard length <= 40 else { return nil }
    var first: UInt64
    var last: UInt64 = 0
    if start &+ 8 <= text.count {
      first = unsafe text.bytes.unsafeLoadUnaligned(fromByteOffset: start, as: UInt64.self).littleEndian
      if length < 8 {
        first &= (1 &<< UInt64(truncatingIfNeeded: length &* 8)) &- 1
      } else if length > 8 {
        last = unsafe text.bytes.unsafeLoadUnaligned(fromByteOffset: end &- 8, as: UInt64.self).littleEndian
      }
    } else {
      // The token stands at the end of the text and is shorter than eight bytes.
      first = 0
      var index = start
      var shift: UInt64 = 0
      while index < end {
        first |= UInt64(text[index]) &<< shift
        shift &+= 8
        index &+= 1
      }
    }
    // The hash is that of InstructionGenerator.
    let mixed =
      (first ^ (last &* 0x9E37_79B9_7F4A_7C15) ^ UInt64(truncatingIfNeeded: length)) &* 0xD6E8_FEB8_6659_FD93
    var slot = Int(truncatingIfNeeded: mixed >> 53)
    while true {
      let index = Int(keywordSlots[slot])
      if index == 0xFFFF { return nil }
      if keywordFirstWords[index] == first, keywordLastWords[index] == last, Int(keywordLengths[index]) == length {
        if length <= 16 || hasMiddle(text, from: start, length: length, index: index) { return keywordValues[index] }
      }
      slot = (slot &+ 1) & (keywordSlots.count &- 1)
    }
  }

  /// Whether the middle of a word longer than sixteen bytes is that of a keyword.
  @inline(never)
  private static func hasMiddle(_ text: Span<UInt8>, from start: Int, length: Int, index: Int) -> Bool {
    let middle = Int(keywordMiddleOffsets[index])
    for offset in 0..<(length &- 16) where text[start &+ 8 &+ offset] != keywordMiddles[middle &+ offset] {
      return false
    }
    return true
  }
}
