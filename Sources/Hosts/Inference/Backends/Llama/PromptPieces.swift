/// Cuts a prompt into pieces that llama.cpp can turn into tokens.
///
/// For many models it looks for words with regular expressions of the C++ library, which call themselves for each character,
/// so that a word of some thousand letters, or as many spaces, need more stack than a thread has. A piece is cut off where a
/// word ends: there the expressions cut as well, and the tokens are those of the whole.
enum PromptPieces {
  /// Bytes of a piece.
  static let longest = 512
  /// How far before its end a piece may be cut where no word ends: where a mark such as `<|im_start|>` begins.
  private static let longestMark = 128

  /// Cuts a text.
  /// - Parameter text: UTF-8.
  /// - Returns: The pieces in their order, at least one.
  static func cut(_ text: [UInt8]) -> [ArraySlice<UInt8>] {
    var pieces: [ArraySlice<UInt8>] = []
    var start = 0
    while text.count - start > longest {
      let end = cut(text, start..<start + longest)
      pieces.append(text[start..<end])
      start = end
    }
    return pieces + [text[start...]]
  }

  /// The best end of a piece: behind its middle, and not behind the range.
  private static func cut(_ text: [UInt8], _ range: Range<Int>) -> Int {
    let half = range.lowerBound + longest / 2
    if let word = (half..<range.upperBound).last(where: { isEndOfWord(text, $0) }) { return word }
    let marks = range.upperBound - longestMark..<range.upperBound
    if let mark = text[marks].lastIndex(of: UInt8(ascii: "<")) { return mark }
    var end = range.upperBound
    while text[end] & 0xc0 == 0x80, end > range.upperBound - 3 { end -= 1 }
    return end
  }

  /// Whether a single space stands at a place, or what comes behind a single end of a line.
  private static func isEndOfWord(_ text: [UInt8], _ place: Int) -> Bool {
    let (before, here, next) = (text[place - 1], text[place], text[place + 1])
    if here == 0x20 { return !isSpace(before) && !isSpace(next) }
    return before == 0x0a && !isSpace(text[place - 2]) && !isSpace(here)
  }

  private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0d).contains(byte) }
}
