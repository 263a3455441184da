import WebAssembly

/// The contents of a module's data segments as an image has them: first what memory 0 holds when all active segments have been
/// copied, if that is known when the module is compiled, then what else there is.
struct SegmentContents {
  /// The contents of all segments.
  private(set) var bytes: [UInt8] = []
  /// Where the contents of each segment stand in `bytes`.
  private(set) var ranges: [ByteRange] = []
  /// Where memory 0 holds what `bytes` begins with.
  private(set) var place = 0
  /// How much that is: whole pages, or nothing if the segments have to be copied one by one.
  private(set) var initialSize = 0

  /// More zeros than this are not stored to make one piece of the segments, beside as many as there are other bytes.
  private static var mostZeros: Int { 65536 }
  /// Memories of 64-bit addresses may be larger than what can be counted; nothing beyond this is laid out.
  private static var largestStart: UInt64 { 1 << 48 }

  init(_ module: Module) {
    let starts = Self.starts(module) ?? [:]
    if !starts.isEmpty { lay(module, starts) }
    for (index, segment) in module.data.enumerated() {
      let count = UInt32(segment.contents.count)
      if let start = starts[index], initialSize > 0 {
        let first = UInt32(start - place)
        ranges.append(ByteRange(start: first, end: first + count))
      } else {
        ranges.append(ByteRange(start: UInt32(bytes.count), end: UInt32(bytes.count) + count))
        bytes += module.bytes[segment.contents.indices]
      }
    }
  }

  private mutating func lay(_ module: Module, _ starts: [Int: Int]) {
    var (first, end, total) = (Int.max, 0, 0)
    for (index, start) in starts {
      let count = module.data[index].contents.count
      (first, end, total) = (min(first, start), max(end, start + count), total + count)
    }
    let page = CompiledImage.pageSize
    first &= ~(page - 1)
    end = (end + page - 1) & ~(page - 1)
    let others = module.data.reduce(0) { $0 + $1.contents.count } - total
    guard total > 0, end - first <= 2 * total + Self.mostZeros, end - first + others <= Int(UInt32.max) else { return }
    place = first
    initialSize = end - first
    bytes = [UInt8](repeating: 0, count: initialSize)
    // In the module's order, since a segment may lie on another.
    for (index, segment) in module.data.enumerated() {
      guard let start = starts[index], segment.contents.count > 0 else { continue }
      bytes.replaceSubrange(
        start - first..<start - first + segment.contents.count, with: module.bytes[segment.contents.indices])
    }
  }

  /// Where active segments go in memory 0, if all do, at places that are constants in a memory that the module itself makes.
  private static func starts(_ module: Module) -> [Int: Int]? {
    let importsMemory = module.imports.contains { if case .memory = $0.type { true } else { false } }
    guard !importsMemory, let memory = module.memories.first?.type, !memory.isShared, memory.pageSizeLog2 == 16 else {
      return nil
    }
    let size = memory.limits.minimum.multipliedReportingOverflow(by: 65536)
    var starts: [Int: Int] = [:]
    for (index, segment) in module.data.enumerated() {
      guard case .active(let target, let offset) = segment.mode else { continue }
      guard target == 0, let start = constant(module, offset), !size.overflow, start <= largestStart,
        start <= size.partialValue, UInt64(segment.contents.count) <= size.partialValue - start
      else { return nil }
      starts[index] = Int(start)
    }
    return starts
  }

  /// The value of an expression that is one constant.
  private static func constant(_ module: Module, _ range: ByteRange) -> UInt64? {
    var reader = BinaryReader(module.bytes.span, range: range)
    guard let opcode = try? reader.byte() else { return nil }
    let value: UInt64
    switch opcode {
    case 0x41:
      guard let number = try? reader.s32() else { return nil }
      value = UInt64(UInt32(bitPattern: number))
    case 0x42:
      guard let number = try? reader.s64() else { return nil }
      value = UInt64(bitPattern: number)
    default: return nil
    }
    guard (try? reader.byte()) == 0x0B, reader.isAtEnd else { return nil }
    return value
  }
}
