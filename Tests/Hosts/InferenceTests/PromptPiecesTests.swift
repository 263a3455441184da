import Testing

@testable import Inference

@Suite struct PromptPiecesTests {
  private func cut(_ text: String) -> [String] {
    PromptPieces.cut(Array(text.utf8)).map { String(decoding: $0, as: UTF8.self) }
  }

  @Test func shortTextsAreWhole() {
    #expect(cut("") == [""])
    #expect(cut("Hello, world!") == ["Hello, world!"])
    let longest = String(repeating: "a", count: PromptPieces.longest)
    #expect(cut(longest) == [longest])
  }

  @Test func wordsAreNotDivided() {
    let text = (0..<2000).map { "word\($0)" }.joined(separator: " ")
    let pieces = cut(text)
    #expect(pieces.count > 20)
    #expect(pieces.joined() == text)
    #expect(pieces.dropFirst().allSatisfy { $0.hasPrefix(" word") })
    let lines = cut(String(repeating: String(repeating: "a", count: 99) + "\n", count: 50))
    #expect(lines.dropLast().allSatisfy { $0.hasSuffix("\n") })
  }

  @Test func marksAndCharactersAreNotDivided() {
    let mark = "<|im_start|>"
    let marks = cut(String(repeating: mark, count: 500))
    #expect(marks.allSatisfy { $0.hasPrefix(mark) && $0.hasSuffix(mark) })
    let emoji = cut(String(repeating: "😀", count: 1000) + "a" + String(repeating: "中", count: 1000))
    #expect(emoji.joined() == String(repeating: "😀", count: 1000) + "a" + String(repeating: "中", count: 1000))
    #expect(emoji.allSatisfy { !$0.contains("\u{fffd}") })
  }

  @Test func piecesAreShortWhateverTheTextIs() {
    var generator = SplitMix(seed: 9)
    let alphabets: [[Character]] = [
      ["a"], [" "], ["\n"], [" ", "\n", "\t"], ["a", " "], ["中", "a", "<"], ["😀", " ", "x", "\r", "é"],
    ]
    for alphabet in alphabets {
      for _ in 0..<50 {
        let count = Int.random(in: 0...4000, using: &generator)
        let text = String((0..<count).map { _ in alphabet.randomElement(using: &generator) ?? "a" })
        let pieces = PromptPieces.cut(Array(text.utf8))
        #expect(pieces.allSatisfy { $0.count <= PromptPieces.longest })
        #expect(pieces.flatMap { $0 } == Array(text.utf8))
        #expect(pieces.allSatisfy { String(validating: $0, as: UTF8.self) != nil })
      }
    }
  }
}
