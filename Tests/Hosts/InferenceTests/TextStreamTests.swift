import Testing

@testable import Inference

@Suite struct TextStreamTests {
  /// What guests have after each piece.
  private func parts(_ pieces: [[UInt8]], stops: [String] = []) -> (parts: [[UInt8]], isEnded: Bool) {
    var stream = TextStream(stops: stops)
    var parts: [[UInt8]] = []
    for piece in pieces {
      let count = stream.text.count
      let isEnded = stream.append(piece)
      parts.append(Array(stream.text[count...]))
      if isEnded { return (parts, true) }
    }
    let count = stream.text.count
    stream.finish()
    return (parts + [Array(stream.text[count...])], false)
  }

  @Test func charactersAreNotDivided() {
    let text = "aé中😀b"
    for size in 1...4 {
      let bytes = Array(text.utf8)
      let pieces = stride(from: 0, to: bytes.count, by: size).map { Array(bytes[$0..<min($0 + size, bytes.count)]) }
      let found = parts(pieces).parts
      #expect(found.allSatisfy { String(validating: $0, as: UTF8.self) != nil })
      #expect(found.flatMap { $0 } == bytes)
      // Nothing is held back longer than it has to be.
      #expect(found.last == [])
    }
  }

  @Test func whatIsNoTextComesAsItIs() {
    #expect(parts([[0xff], [0x80], [0x41]]).parts == [[0xff], [0x80], [0x41], []])
    #expect(parts([[0xe4, 0xb8], [0x41]]).parts == [[], [0xe4, 0xb8, 0x41], []])
    #expect(parts([[0xf0, 0x9f]]).parts == [[], [0xf0, 0x9f]])
    #expect(
      parts([[0xc0], [0xf5], [0x80, 0x80, 0x80, 0x80]]).parts == [[0xc0], [0xf5], [0x80, 0x80, 0x80, 0x80], []])
  }

  @Test func stopsEndTheTextAndAreNoPartOfIt() {
    func run(_ pieces: [String], _ stops: [String]) -> ([String], Bool) {
      let found = parts(pieces.map { Array($0.utf8) }, stops: stops)
      return (found.parts.map { String(decoding: $0, as: UTF8.self) }, found.isEnded)
    }
    #expect(run(["Hello", " User", ":", "more"], ["User:"]) == (["Hello", " ", ""], true))
    #expect(run(["Hello", " User", "s", " and"], ["User:"]) == (["Hello", " ", "Users", " and", ""], false))
    #expect(run(["aa", "ab"], ["aab"]) == (["", "a"], true))
    #expect(run(["one two one"], ["two", "one"]) == ([""], true))
    #expect(run(["x", "<|", "im_"], ["<|im_end|>"]) == (["x", "", "", "<|im_"], false))
    #expect(run(["中", "文"], ["文"]) == (["中", ""], true))
  }
}
