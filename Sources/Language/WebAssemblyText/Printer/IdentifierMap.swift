import WebAssembly

/// The identifiers of an index space: those names that the text format can use to refer to something.
struct IdentifierMap {
  /// The identifiers as the text has them, one after the other.
  private var pool: [UInt8] = []
  /// Where the identifier of each index starts and ends in `pool`; equal if there is none.
  private var ranges: [(start: UInt32, end: UInt32)] = []
  /// Names that are empty, or that another index has already.
  private var annotations: [UInt32: String] = [:]

  init() {}

  /// The identifiers of the first `count` indices.
  init(_ names: NameSection.Map, count: Int) {
    guard !names.isEmpty else { return }
    var seen: Set<String> = []
    var buffer = TextBuffer()
    for (index, name) in names.entries {
      guard let position = Int(exactly: index), position < count, position >= ranges.count else { continue }
      let end = UInt32(truncatingIfNeeded: buffer.bytes.count)
      while ranges.count < position { ranges.append((end, end)) }
      if name.isEmpty || !seen.insert(name).inserted {
        annotations[index] = name
        ranges.append((end, end))
      } else {
        buffer.write(identifier: name)
        ranges.append((end, UInt32(truncatingIfNeeded: buffer.bytes.count)))
      }
    }
    pool = buffer.bytes
  }

  /// Whether nothing has a name.
  var isEmpty: Bool { ranges.isEmpty }

  /// Whether an index has a name of any kind.
  func hasName(_ index: UInt32) -> Bool { hasIdentifier(index) || annotations[index] != nil }

  /// Whether an index has an identifier.
  @inline(__always)
  func hasIdentifier(_ index: UInt32) -> Bool {
    guard !ranges.isEmpty, UInt64(index) < UInt64(ranges.count) else { return false }
    let range = ranges[Int(truncatingIfNeeded: index)]
    return range.start != range.end
  }

  /// Writes how the text refers to an index: by identifier or by number.
  @inline(__always)
  func writeUse(_ index: UInt32, to text: inout TextBuffer) {
    if hasIdentifier(index) {
      let range = ranges[Int(truncatingIfNeeded: index)]
      if text.allows(nameOf: Int(truncatingIfNeeded: range.end &- range.start)) {
        text.bytes.append(contentsOf: pool[Int(truncatingIfNeeded: range.start)..<Int(truncatingIfNeeded: range.end)])
        return
      }
    }
    text.write(index)
  }

  /// Writes what names an index where it is defined, with a space before it.
  func writeDefinition(_ index: UInt32, to text: inout TextBuffer) {
    if hasIdentifier(index) {
      text.write(" ")
      let range = ranges[Int(truncatingIfNeeded: index)]
      text.bytes.append(contentsOf: pool[Int(truncatingIfNeeded: range.start)..<Int(truncatingIfNeeded: range.end)])
    } else if let name = annotations[index] {
      text.write(" (@name ")
      text.write(name: name)
      text.write(")")
    }
  }
}
