import CHeap

/// What a card says.
enum CardState {
  /// A reference was stored here since the last collection.
  static let dirty: UInt8 = 1
  /// An object that starts here is marked, but found no room on the mark stack.
  static let postponed: UInt8 = 2
}

/// The marking part of a collection.
///
/// It is a structure of raw pointers that lives in a local variable, so that the loops keep them in registers.
///
/// Sound because references in the heap are 0, odd, or offsets of objects: only this module and the accessors in
/// `UnsafeHeapState` write them. `visit(word:)` checks what comes from outside to lie inside the heap's blocks.
struct Marker {
  let tables: HeapTables
  let types: UnsafePointer<HeapTypeEntry>
  /// One more than the last block that was ever used.
  let topBlock: UInt32
  private var waiting = 0
  private(set) var objects: UInt64 = 0
  private(set) var slots: UInt64 = 0
  private(set) var overflows = 0
  private var isPostponed = false
  /// How many objects on the mark stack are on their way to the caches.
  private static let prefetchDistance = 8

  init(tables: HeapTables, types: UnsafePointer<HeapTypeEntry>, topBlock: UInt32) {
    self.tables = tables
    self.types = types
    self.topBlock = topBlock
  }

  // Objects.

  @inline(__always)
  private func entry(of object: UnsafeMutableRawPointer) -> UnsafePointer<HeapTypeEntry> {
    types + Int(object.load(as: UInt32.self) & HeapTypeTable.numberMask)
  }

  /// The size of an array in bytes.
  @inline(__always)
  private func arraySize(_ object: UnsafeMutableRawPointer, _ entry: UnsafePointer<HeapTypeEntry>) -> UInt32 {
    let elements = UInt64(object.load(fromByteOffset: 4, as: UInt32.self)) &<< UInt64(entry.pointee.elementShift)
    return UInt32(truncatingIfNeeded: elements &+ 15) & ~7
  }

  /// The size of an object in bytes.
  func size(of offset: UInt32) -> UInt32 {
    let object = tables.address(offset)
    let entry = entry(of: object)
    return entry.pointee.flags & UInt8(HEAP_TYPE_ARRAY) == 0 ? entry.pointee.size : arraySize(object, entry)
  }

  /// Whether an object is marked.
  @inline(__always)
  func isMarked(_ offset: UInt32) -> Bool {
    tables.marks[Int(offset >> 9)] &>> UInt64(offset >> 3 & 63) & 1 != 0
  }

  // Marking.

  /// Marks the object that a word outside the heap refers to, if it does.
  @inline(__always)
  mutating func visit(word: UInt64) {
    let distance = word &- UInt64(tables.base)
    guard distance >> 32 == 0, distance & 7 == 0 else { return }
    let offset = UInt32(truncatingIfNeeded: distance)
    let block = offset >> HeapGeometry.blockShift
    guard block >= tables.firstBlock, block < topBlock else { return }
    visit(offset)
  }

  /// Marks the object at an offset.
  mutating func visit(object offset: UInt32) { visit(offset) }

  /// Marks the object that a word in the heap refers to, if it does.
  @inline(__always)
  private mutating func visit(_ reference: UInt32) {
    guard reference != 0, reference & 1 == 0 else { return }
    let word = tables.marks + Int(reference >> 9)
    let bit = UInt64(1) &<< UInt64(reference >> 3 & 63)
    let old = word.pointee
    guard old & bit == 0 else { return }
    word.pointee = old | bit
    guard _fastPath(waiting < tables.markStackCapacity) else { return postpone(reference) }
    tables.markStack[waiting] = reference
    waiting &+= 1
  }

  @inline(never)
  private mutating func postpone(_ offset: UInt32) {
    tables.cards[Int(offset >> HeapGeometry.cardShift)] |= CardState.postponed
    isPostponed = true
  }

  /// Marks everything that can be reached from what is marked.
  mutating func drain() {
    while true {
      while waiting > 0 {
        waiting &-= 1
        // Most of what lies a little below is scanned soon, unless there is much in between.
        if waiting >= Self.prefetchDistance {
          heap_prefetch(tables.address(tables.markStack[waiting &- Self.prefetchDistance]))
        }
        scan(tables.markStack[waiting])
      }
      guard isPostponed else { return }
      isPostponed = false
      overflows &+= 1
      scanPostponed()
    }
  }

  /// Visits the references of an object and marks its lines.
  @inline(__always)
  private mutating func scan(_ offset: UInt32) {
    let object = tables.address(offset)
    let entry = entry(of: object)
    objects &+= 1
    let flags = entry.pointee.flags
    var size = entry.pointee.size
    if _fastPath(flags == 0) {
      var rest = entry.pointee.references
      while rest != 0 {
        visit(object.load(fromByteOffset: rest.trailingZeroBitCount &* 4, as: UInt32.self))
        rest &= rest &- 1
      }
    } else if flags & UInt8(HEAP_TYPE_ARRAY) != 0 {
      size = arraySize(object, entry)
      if flags & UInt8(HEAP_TYPE_REFERENCES) != 0 {
        scanWords(object, from: 2, to: 2 &+ Int(object.load(fromByteOffset: 4, as: UInt32.self)))
      }
    } else {
      scanList(object, entry)
    }
    markLines(offset, size)
  }

  /// Visits consecutive references.
  @inline(__always)
  private mutating func scanWords(_ object: UnsafeMutableRawPointer, from: Int, to: Int) {
    let words = object.assumingMemoryBound(to: UInt32.self)
    var index = from
    slots &+= UInt64(truncatingIfNeeded: to &- from)
    while index < to {
      visit(words[index])
      index &+= 1
    }
  }

  @inline(never)
  private mutating func scanList(_ object: UnsafeMutableRawPointer, _ entry: UnsafePointer<HeapTypeEntry>) {
    guard let list = entry.pointee.referenceList else { return }
    let words = object.assumingMemoryBound(to: UInt32.self)
    let count = Int(list.pointee)
    slots &+= UInt64(truncatingIfNeeded: count)
    var index = 1
    while index <= count {
      visit(words[Int(list[index])])
      index &+= 1
    }
  }

  @inline(__always)
  private func markLines(_ offset: UInt32, _ size: UInt32) {
    let first = offset >> HeapGeometry.lineShift
    if _slowPath(size > HeapGeometry.largestShared) {
      guard tables.blocks[Int(offset >> HeapGeometry.blockShift)].isShared else { return }
    }
    let last = (offset &+ size &- 1) >> HeapGeometry.lineShift
    tables.lines[Int(first)] = 1
    var line = first
    while line < last {
      line &+= 1
      tables.lines[Int(line)] = 1
    }
  }

  // Cards.

  /// Scans the old objects in which references were stored, and cleans their cards.
  mutating func scanDirtyCards() {
    let perBlock = HeapGeometry.blockSize >> HeapGeometry.cardShift
    let groups = UnsafeMutableRawPointer(tables.cards)
    var card = tables.firstBlock &* perBlock
    let end = topBlock &* perBlock
    while card < end {
      if groups.load(fromByteOffset: Int(card), as: UInt64.self) != 0 {
        for card in card..<(card &+ 8) where tables.cards[Int(card)] & CardState.dirty != 0 {
          tables.cards[Int(card)] &= ~CardState.dirty
          scanCard(card)
        }
      }
      card &+= 8
    }
  }

  private mutating func scanCard(_ card: UInt32) {
    let start = card << HeapGeometry.cardShift
    let end = UInt64(start) + UInt64(HeapGeometry.cardSize)
    let block = start >> HeapGeometry.blockShift
    var state = tables.blocks[Int(block)]
    if state.isFree { return }
    if state.isShared {
      if let offset = objectBefore(start), UInt64(offset) + UInt64(size(of: offset)) > UInt64(start) {
        scan(offset, from: start, to: end)
      }
      var rest = tables.marks[Int(card)]
      while rest != 0 {
        scan(start &+ UInt32(truncatingIfNeeded: rest.trailingZeroBitCount) << 3, from: start, to: end)
        rest &= rest &- 1
      }
      return
    }
    var first = block
    if state.isContinuation {
      first = state.number
      state = tables.blocks[Int(first)]
    }
    let offset = first << HeapGeometry.blockShift
    if isMarked(offset) { scan(offset, from: start, to: end) }
  }

  /// Visits the references of an object; of an array, those between two offsets.
  private mutating func scan(_ offset: UInt32, from start: UInt32, to end: UInt64) {
    let object = tables.address(offset)
    let entry = entry(of: object)
    let flags = entry.pointee.flags
    guard flags & UInt8(HEAP_TYPE_ARRAY) != 0 else { return scan(offset) }
    guard flags & UInt8(HEAP_TYPE_REFERENCES) != 0 else { return }
    let first = start > offset ? Int((start &- offset) >> 2) : 0
    let last = Int(truncatingIfNeeded: (end &- UInt64(offset)) >> 2)
    scanWords(object, from: max(2, first), to: min(2 &+ Int(object.load(fromByteOffset: 4, as: UInt32.self)), last))
  }

  /// The last marked object of a shared block that starts before an offset.
  private func objectBefore(_ offset: UInt32) -> UInt32? {
    var word = offset >> 9
    let first = (offset >> HeapGeometry.blockShift) << (HeapGeometry.blockShift &- 9)
    while word > first {
      word &-= 1
      let bits = tables.marks[Int(word)]
      if bits != 0 { return word << 9 | UInt32(truncatingIfNeeded: 63 &- bits.leadingZeroBitCount) << 3 }
    }
    return nil
  }

  /// Scans the objects in cards that were set aside because the mark stack was full.
  ///
  /// The stack is empty at each card, so each round in which it overflows again marks as many objects as it holds: the
  /// number of rounds is bounded by the number of objects over the capacity.
  @inline(never)
  private mutating func scanPostponed() {
    let perBlock = HeapGeometry.blockSize >> HeapGeometry.cardShift
    let groups = UnsafeMutableRawPointer(tables.cards)
    var group = tables.firstBlock &* perBlock
    let end = topBlock &* perBlock
    while group < end {
      defer { group &+= 8 }
      guard groups.load(fromByteOffset: Int(group), as: UInt64.self) & 0x0202_0202_0202_0202 != 0 else { continue }
      for card in group..<(group &+ 8) where tables.cards[Int(card)] & CardState.postponed != 0 {
        tables.cards[Int(card)] &= ~CardState.postponed
        var rest = tables.marks[Int(card)]
        while rest != 0 {
          scan(card << HeapGeometry.cardShift | UInt32(truncatingIfNeeded: rest.trailingZeroBitCount) << 3)
          rest &= rest &- 1
        }
        while waiting > 0 {
          waiting &-= 1
          scan(tables.markStack[waiting])
        }
      }
    }
  }
}

/// Who knows where references stand outside the heap.
///
/// ```swift
/// struct Frames: RootProvider {
///   let slots: UnsafeBufferPointer<UInt64>
///   func visitRoots(_ visitor: inout RootVisitor) { visitor.visit(slots) }
/// }
/// ```
public protocol RootProvider {
  /// Tells a visitor of every word that holds a reference into the heap which is not held by a handle.
  ///
  /// Null, i31 and function references may be among the words; other integers may not.
  func visitRoots(_ visitor: inout RootVisitor)

  /// Tells a visitor of the memory in which compiled code may have left references, anywhere and into the midst of objects.
  func visitStacks(_ visitor: inout StackVisitor)
}

extension RootProvider {
  /// Visits nothing: there is no compiled code.
  public func visitStacks(_ visitor: inout StackVisitor) {}
}

/// No references but those that handles hold.
public struct NoRoots: RootProvider {
  /// Makes the empty provider.
  public init() {}
  /// Visits nothing.
  public func visitRoots(_ visitor: inout RootVisitor) {}
}

/// What is told of the references outside the heap when objects are collected.
public struct RootVisitor {
  var marker: Marker
  /// Which objects are collected. When it is the young ones, words that have not changed since the last collection need
  /// not be visited.
  public let kind: HeapCollection

  /// Visits one word.
  /// - Parameter reference: As frames hold it.
  public mutating func visit(_ reference: UInt64) { marker.visit(word: reference) }

  /// Visits the word at an address.
  public mutating func visit(_ slot: UnsafePointer<UInt64>) { marker.visit(word: slot.pointee) }

  /// Visits words.
  public mutating func visit(_ slots: UnsafeBufferPointer<UInt64>) {
    for slot in slots { marker.visit(word: slot) }
  }
}
