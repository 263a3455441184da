import WebAssembly

/// The identifiers of an index space: those names that the text format can use to refer to something.
struct IdentifierMap {
  /// The identifiers as the text has them, one after the other.
  private var pool: [UInt8] = []
  /// Where the identifier of each index starts and ends in `pool`; equal if there is none.
  private var ranges: [(start: UInt32, end: UInt32)] = []
  /// The same for indices far behind those that have names before them.
  private var farRanges: [UInt32: (start: UInt32, end: UInt32)] = [:]
  /// Names that are empty, or that another index has already.
  private var annotations: [UInt32: String] = [:]

  init() {}

  /// How many indices without a name `ranges` bridges.
  private static let maximumGap = 1024

  /// The identifiers of the first `count` indices.
  init(_ names: NameSection.Map, count: Int = .max) {
    guard !names.isEmpty else { return }
    var seen: Set<String> = []
    var buffer = TextBuffer()
    var last: UInt32?
    for (index, name) in names.entries {
      // The entries ascend; of several for one index, the first counts.
      guard UInt64(index) < UInt64(count), index != last else { continue }
      last = index
      if name.isEmpty || !seen.insert(name).inserted {
        annotations[index] = name
        continue
      }
      let start = UInt32(truncatingIfNeeded: buffer.bytes.count)
      buffer.write(identifier: name)
      let range = (start: start, end: UInt32(truncatingIfNeeded: buffer.bytes.count))
      if UInt64(index) > UInt64(ranges.count + IdentifierMap.maximumGap) {
        farRanges[index] = range
      } else {
        while UInt64(ranges.count) < UInt64(index) { ranges.append((start, start)) }
        ranges.append(range)
      }
    }
    pool = buffer.bytes
  }

  /// Whether nothing has a name.
  var isEmpty: Bool { ranges.isEmpty && farRanges.isEmpty && annotations.isEmpty }

  /// Whether an index has a name of any kind.
  func hasName(_ index: UInt32) -> Bool { hasIdentifier(index) || annotations[index] != nil }

  /// Whether an index has an identifier.
  @inline(__always)
  func hasIdentifier(_ index: UInt32) -> Bool { range(of: index) != nil }

  /// Where the identifier of an index stands in `pool`.
  @inline(__always)
  private func range(of index: UInt32) -> Range<Int>? {
    let range: (start: UInt32, end: UInt32)
    if UInt64(index) < UInt64(ranges.count) {
      range = ranges[Int(truncatingIfNeeded: index)]
    } else if !farRanges.isEmpty, let far = farRanges[index] {
      range = far
    } else {
      return nil
    }
    guard range.start < range.end else { return nil }
    return Int(truncatingIfNeeded: range.start)..<Int(truncatingIfNeeded: range.end)
  }

  /// Writes how the text refers to an index: by identifier or by number.
  @inline(__always)
  func writeUse(_ index: UInt32, to text: inout TextBuffer) {
    if let range = range(of: index), text.allows(nameOf: range.count) {
      text.bytes.append(contentsOf: pool[range])
      return
    }
    text.write(index)
  }

  /// Writes what names an index where it is defined, with a space before it.
  func writeDefinition(_ index: UInt32, to text: inout TextBuffer) {
    if let range = range(of: index) {
      text.write(" ")
      text.bytes.append(contentsOf: pool[range])
    } else if let name = annotations[index] {
      text.write(" (@name ")
      text.write(name: name)
      text.write(")")
    }
  }
}
