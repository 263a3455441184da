import CHeap
import WebAssembly

/// Finds the objects that the frames of compiled code may refer to.
///
/// Compiled code does not say where its references are. So every word of its frames that is an address in the heap counts as
/// a reference, and may point into the midst of an object. Objects that survived a collection are found by their marks. Those
/// made since stand one behind the other from the start of a hole; the first word that points into a hole has its objects
/// marked for the time of the scan.
///
/// Sound because words are only compared, and because an object is looked at only if it was marked or stands in a hole that
/// objects were made in: there everything up to the first zero header is an object.
public struct StackVisitor {
  /// Which objects are collected.
  public let kind: HeapCollection
  private let tables: HeapTables
  private let marker: Marker
  private let topBlock: UInt32
  private var holes: [Range<UInt32>]
  private var isSorted = false
  /// Which holes have their objects marked.
  private var parsed: [Int] = []
  private var isParsed: [Bool] = []
  private var found: [UInt32] = []

  init(_ kind: HeapCollection, _ space: BlockSpace, _ types: UnsafePointer<HeapTypeEntry>) {
    self.kind = kind
    tables = space.tables
    topBlock = space.topBlock
    holes = space.entered
    marker = Marker(tables: space.tables, types: types, topBlock: space.topBlock)
  }

  /// Visits memory.
  public mutating func visit(_ words: UnsafeBufferPointer<UInt64>) {
    for word in words {
      let distance = word &- UInt64(tables.base)
      if distance >> 32 == 0 { visit(UInt32(truncatingIfNeeded: distance)) }
    }
  }

  /// Visits one word.
  public mutating func visit(_ word: UInt64) {
    let distance = word &- UInt64(tables.base)
    if distance >> 32 == 0 { visit(UInt32(truncatingIfNeeded: distance)) }
  }

  /// Looks for the object that contains an offset.
  @inline(never)
  private mutating func visit(_ offset: UInt32) {
    let block = offset >> HeapGeometry.blockShift
    guard block >= tables.firstBlock, block < topBlock else { return }
    let state = tables.blocks[Int(block)]
    if state.isFree { return }
    guard state.isShared else {
      let first = state.isContinuation ? state.number : block
      found.append(first << HeapGeometry.blockShift)
      return
    }
    if tables.lines[Int(offset >> HeapGeometry.lineShift)] == 0 {
      guard parseHole(around: offset) else { return }
    } else if kind == .young {
      // What survived a collection is marked already.
      return
    }
    guard let object = objectAt(orBefore: offset), offset &- object < marker.size(of: object) else { return }
    found.append(object)
  }

  /// The last marked object of a block that starts at an offset or before it.
  private func objectAt(orBefore offset: UInt32) -> UInt32? {
    var word = offset >> 9
    let first = (offset >> HeapGeometry.blockShift) << (HeapGeometry.blockShift &- 9)
    var bits = tables.marks[Int(word)] & (~0 &>> UInt64(63 &- (offset >> 3 & 63)))
    while bits == 0 {
      guard word > first else { return nil }
      word &-= 1
      bits = tables.marks[Int(word)]
    }
    return word << 9 | UInt32(truncatingIfNeeded: 63 &- bits.leadingZeroBitCount) << 3
  }

  // Holes.

  /// Marks the objects of the hole around an offset.
  /// - Returns: Whether there is one that objects were made in.
  private mutating func parseHole(around offset: UInt32) -> Bool {
    if !isSorted {
      isSorted = true
      holes.sort { $0.lowerBound < $1.lowerBound }
      isParsed = Array(repeating: false, count: holes.count)
    }
    let behind = holes.partitioningIndex { $0.lowerBound > offset }
    guard behind > 0, offset < holes[behind - 1].upperBound else { return false }
    guard !isParsed[behind - 1] else { return true }
    isParsed[behind - 1] = true
    parsed.append(behind - 1)
    let hole = holes[behind - 1]
    var object = hole.lowerBound
    while object < hole.upperBound, tables.address(object).load(as: UInt32.self) != 0 {
      tables.marks[Int(object >> 9)] |= 1 &<< UInt64(object >> 3 & 63)
      object &+= marker.size(of: object)
    }
    return true
  }

  /// Takes the marks of new objects away.
  /// - Returns: The offsets of the objects that were found, some more than once.
  consuming func finish() -> [UInt32] {
    for position in parsed {
      // A line has as many granules as a quarter of a word has bits.
      let hole = holes[position]
      for line in hole.lowerBound >> HeapGeometry.lineShift..<hole.upperBound >> HeapGeometry.lineShift {
        tables.marks[Int(line >> 2)] &= ~(0xFFFF &<< UInt64(line & 3 &* 16))
      }
    }
    return found
  }
}
