import Assembler
import WebAssembly

/// Where each byte of a vector comes from.
struct LanePattern {
  private(set) var bytes: V128

  init(_ bytes: V128) { self.bytes = bytes }

  subscript(_ index: Int) -> Int {
    Int((index < 8 ? bytes.low : bytes.high) >> UInt64(8 * (index & 7)) & 0xFF)
  }

  /// The pattern with each place changed.
  func map(_ change: (Int) -> Int) -> LanePattern {
    var (low, high) = (UInt64(0), UInt64(0))
    for index in (0..<8).reversed() {
      low = low << 8 | UInt64(change(self[index]) & 0xFF)
      high = high << 8 | UInt64(change(self[index + 8]) & 0xFF)
    }
    return LanePattern(V128(low: low, high: high))
  }

  func allSatisfy(_ condition: (_ index: Int, _ place: Int) -> Bool) -> Bool {
    for index in 0..<16 where !condition(index, self[index]) { return false }
    return true
  }

  /// The places of lanes of several bytes, two bits for each, if whole lanes of a width of four bytes are moved.
  var doubleWords: (places: InlineArray<4, Int>, isWhole: Bool) {
    var places = InlineArray<4, Int>(repeating: 0)
    for lane in 0..<4 { places[lane] = self[4 * lane] / 4 }
    return (places, allSatisfy { index, place in place == places[index / 4] * 4 + index % 4 })
  }

  /// Whether lanes of a width in bytes are taken in turn from one half of the first vector and from that of the second.
  func isInterleaved(width: Int, isHigh: Bool) -> Bool {
    allSatisfy { index, place in
      let lane = index / width
      return place == (lane & 1) * 16 + (isHigh ? 8 : 0) + lane / 2 * width + index % width
    }
  }
}
