import Testing
import WebAssembly

struct BinaryReaderTests {
  /// The way for many numbers in a row reads what the other one does, and stops where it does.
  @Test func indicesAreNumbers() {
    let texts: [[UInt8]] = [
      [], [0], [0x7F], [0x80, 1], [0xFF, 0x7F], [0x80, 0], [0xFF, 0xFF, 3], [0xFF, 0xFF, 0xFF, 0xFF, 0x0F],
      [0xFF, 0xFF, 0xFF, 0xFF, 0x1F], [0x80, 0x80, 0x80, 0x80, 0x80, 0],
    ]
    for text in texts {
      for end in 0...text.count {
        let range = ByteRange(start: 0, end: UInt32(end))
        var first = BinaryReader(text.span, range: range)
        var second = BinaryReader(text.span, range: range)
        let (index, number) = (try? first.index(), try? second.u32())
        #expect(index == number, "\(text) to \(end)")
        let (indexEnd, numberEnd) = (first.position, second.position)
        #expect(indexEnd == numberEnd, "\(text) to \(end)")
      }
    }
  }
}
