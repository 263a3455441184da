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

  /// Numbers are read by one load where enough bytes follow, and byte by byte elsewhere: to the same values, errors and ends.
  @Test func whatFollowsANumberDoesNotMatter() {
    var texts: [[UInt8]] = []
    let edges: [UInt8] = [0, 1, 3, 4, 7, 8, 0x0F, 0x10, 0x1F, 0x3F, 0x40, 0x70, 0x78, 0x7C, 0x7F]
    for length in 0...10 {
      for low in [0x80, 0xC0, 0xFF] as [UInt8] {
        for last in edges { texts.append([UInt8](repeating: low, count: length) + [last]) }
      }
    }
    for text in texts {
      for end in 0...text.count {
        for rest in [[], [0x80], [0, 0, 0, 0, 0, 0, 0, 0], [UInt8](repeating: 0xFF, count: 8)] as [[UInt8]] {
          for kind in 0..<5 {
            let (bare, followed) = (read(text, end, kind), read(text + rest, end, kind))
            #expect(bare == followed, "\(text) to \(end), before \(rest), kind \(kind)")
          }
        }
      }
    }
  }

  /// What comes of reading a number that bytes begin with, as far as they go.
  private func read(_ bytes: [UInt8], _ end: Int, _ kind: Int) -> String {
    var reader = BinaryReader(bytes.span, range: ByteRange(start: 0, end: UInt32(end)))
    do throws(WebAssemblyError) {
      let value: Int64 =
        switch kind {
        case 0: Int64(try reader.u32())
        case 1: Int64(bitPattern: try reader.u64())
        case 2: Int64(try reader.s32())
        case 3: try reader.s33()
        default: try reader.s64()
        }
      return "\(value), then \(reader.position)"
    } catch {
      return "\(error.kind)"
    }
  }
}
