import CHeap

/// The blocks of a heap: which are free, where the holes are, where the next object goes.
///
/// Sound because a hole consists of lines that no marked object touches, is zeroed before the cursor enters it, and is
/// left for good before lines are counted again.
struct BlockSpace {
  /// What became of an attempt to take memory.
  enum Result {
    /// The address of zeroed memory.
    case address(UInt)
    /// It is time to collect.
    case budgetSpent
    /// The limit is reached, or no address space is left.
    case full
  }

  let tables: HeapTables
  /// Whether each allocation takes the slow path, and freed lines are overwritten.
  let isStressed: Bool
  /// One more than the last block that was used since blocks were last released.
  private(set) var topBlock: UInt32
  /// How many bytes may be handed out between two collections.
  var budget: UInt64 = 0
  /// How many blocks may hold objects.
  var limit: UInt32 = 0
  /// How many blocks hold objects.
  private(set) var usedBlocks: UInt32 = 0
  /// The bytes that the last collection found alive: whole lines, and large objects.
  private(set) var liveBytes: UInt64 = 0
  /// The bytes in holes and blocks that were handed out since the last collection.
  private(set) var allocatedBytes: UInt64 = 0
  /// What is compared with the budget: large objects count a quarter, since nobody has to mark their bytes.
  private var pressure: UInt64 = 0

  /// The block through whose holes the cursor runs, or 0.
  private var block: UInt32 = 0
  /// Whether the block was empty, and is zeroed.
  private var isBlockZeroed = false
  /// The end of the hole that the cursor is in. The limit in `HeapState` may be lower.
  private var holeEnd: UInt = 0
  /// A second hole, for objects that are longer than a line and did not fit in the first, and its block, or 0.
  private var spareCursor: UInt = 0
  private var spareEnd: UInt = 0
  private var spareBlock: UInt32 = 0

  /// The holes that objects were made in since the last collection, each as its first offset and the one behind its last.
  private(set) var entered: [Range<UInt32>] = []

  // Where to go on with the search, as words of the bit maps and as a block.
  private var freeCursor: UInt32
  private var recyclableCursor: UInt32
  private var runCursor: UInt32
  private var spareSearchCursor: UInt32
  private var lastResortCursor: UInt32

  init(tables: HeapTables, isStressed: Bool) {
    self.tables = tables
    self.isStressed = isStressed
    topBlock = tables.firstBlock
    freeCursor = tables.firstBlock >> 6
    recyclableCursor = tables.firstBlock >> 6
    runCursor = tables.firstBlock
    spareSearchCursor = tables.firstBlock
    lastResortCursor = tables.firstBlock
  }

  /// What is left of the holes.
  func unusedBytes(cursor: UInt) -> UInt { (holeEnd &- cursor) &+ (spareEnd &- spareCursor) }

  /// The memory that the next objects take.
  func holes(cursor: UInt) -> [(start: UInt, end: UInt)] { [(cursor, holeEnd), (spareCursor, spareEnd)] }

  /// Brings the next collection nearer.
  mutating func addPressure(_ bytes: UInt64) { pressure &+= bytes }

  @inline(__always)
  private func address(of block: UInt32) -> UInt { tables.base &+ UInt(block) << UInt(HeapGeometry.blockShift) }

  @inline(__always)
  private func lines(of block: UInt32) -> UnsafeMutablePointer<UInt8> {
    tables.lines + Int(block) << Int(HeapGeometry.blockShift &- HeapGeometry.lineShift)
  }

  // Taking memory.

  /// Takes memory for one object.
  /// - Parameters:
  ///   - size: In bytes.
  ///   - state: Whose cursor is moved.
  mutating func take(_ size: UInt64, state: UnsafeMutablePointer<HeapState>) -> Result {
    guard size <= UInt64(HeapGeometry.largestShared) else { return takeLarge(size) }
    let bytes = (UInt(size) &+ 7) & ~7
    while true {
      let cursor = state.pointee.cursor
      if bytes <= holeEnd &- cursor {
        state.pointee.cursor = cursor &+ bytes
        state.pointee.limit = holeEnd
        return .address(cursor)
      }
      if bytes > UInt(HeapGeometry.lineSize) {
        if bytes <= spareEnd &- spareCursor { return takeFromSpare(bytes) }
        if cursor < holeEnd {
          // The hole is kept for smaller objects.
          guard pressure < budget else { return .budgetSpent }
          return enterSpareHole(bytes) ? takeFromSpare(bytes) : .full
        }
      }
      if enterNextHole(state) { continue }
      guard pressure < budget else { return .budgetSpent }
      if let next = takeRecyclableBlock() {
        block = next
        isBlockZeroed = false
      } else if let next = takeFreeBlock() {
        block = next
        isBlockZeroed = true
      } else {
        return .full
      }
      holeEnd = address(of: block)
      state.pointee.cursor = holeEnd
      state.pointee.limit = holeEnd
    }
  }

  private mutating func takeFromSpare(_ bytes: UInt) -> Result {
    defer { spareCursor &+= bytes }
    return .address(spareCursor)
  }

  private mutating func count(_ bytes: UInt64) {
    allocatedBytes &+= bytes
    pressure &+= bytes
  }

  /// Finds a second hole.
  ///
  /// A few blocks are searched for a hole with room for several objects, so that a program of long objects uses holes as
  /// well; then a free block is taken; if there is none, any hole will do. No block is looked at more than twice between
  /// collections, so this is not quadratic.
  private mutating func enterSpareHole(_ bytes: UInt) -> Bool {
    let lines = UInt32(truncatingIfNeeded: (bytes &+ UInt(HeapGeometry.lineSize) &- 1) >> UInt(HeapGeometry.lineShift))
    let several = max(lines, HeapGeometry.linesPerBlock / 16)
    if spareBlock != 0 {
      let line = UInt32(truncatingIfNeeded: (spareEnd &- address(of: spareBlock)) >> UInt(HeapGeometry.lineShift))
      if let hole = hole(in: spareBlock, from: line, atLeast: several) {
        enterSpare(hole, of: spareBlock, isZeroed: false)
        return true
      }
      spareBlock = 0
    }
    var cursor = spareSearchCursor
    defer { spareSearchCursor = cursor }
    if searchSpare(from: &cursor, atLeast: several, blocks: 4) { return true }
    if let block = takeFreeBlock() {
      enterSpare(0..<HeapGeometry.linesPerBlock, of: block, isZeroed: true)
      return true
    }
    var last = lastResortCursor
    defer { lastResortCursor = last }
    return searchSpare(from: &last, atLeast: lines, blocks: .max)
  }

  private mutating func searchSpare(from cursor: inout UInt32, atLeast lines: UInt32, blocks: UInt32) -> Bool {
    var looked: UInt32 = 0
    while cursor < topBlock, looked < blocks {
      let rest = tables.recyclable[Int(cursor >> 6)] &>> UInt64(cursor & 63)
      guard rest != 0 else {
        cursor = (cursor | 63) &+ 1
        continue
      }
      let block = cursor &+ UInt32(truncatingIfNeeded: rest.trailingZeroBitCount)
      cursor = block &+ 1
      looked &+= 1
      if let hole = hole(in: block, from: 0, atLeast: lines) {
        let bit: UInt64 = 1 &<< UInt64(block & 63)
        tables.recyclable[Int(block >> 6)] &= ~bit
        tables.young[Int(block >> 6)] |= bit
        enterSpare(hole, of: block, isZeroed: false)
        return true
      }
    }
    return false
  }

  private mutating func enterSpare(_ hole: Range<UInt32>, of block: UInt32, isZeroed: Bool) {
    let size = UInt(hole.count) << UInt(HeapGeometry.lineShift)
    spareBlock = block
    spareCursor = address(of: block) &+ UInt(hole.lowerBound) << UInt(HeapGeometry.lineShift)
    spareEnd = spareCursor &+ size
    if !isZeroed { clear(spareCursor, size) }
    noteEntry(spareCursor, size)
    count(UInt64(size))
  }

  /// The next hole of a block that has so many lines.
  private func hole(in block: UInt32, from line: UInt32, atLeast lines: UInt32) -> Range<UInt32>? {
    var line = line
    while let found = hole(in: block, from: line) {
      if found.count >= Int(lines) { return found }
      line = found.upperBound
    }
    return nil
  }

  /// Makes the next object elsewhere than at the cursor.
  func leaveHole(_ state: UnsafeMutablePointer<HeapState>) {
    state.pointee.cursor = holeEnd
    state.pointee.limit = holeEnd
  }

  /// Moves the cursor to the next hole of the block.
  private mutating func enterNextHole(_ state: UnsafeMutablePointer<HeapState>) -> Bool {
    guard block != 0 else { return false }
    let start = address(of: block)
    let line = UInt32(truncatingIfNeeded: (holeEnd &- start) >> UInt(HeapGeometry.lineShift))
    guard let hole = hole(in: block, from: line) else {
      block = 0
      holeEnd = 0
      state.pointee.cursor = 0
      state.pointee.limit = 0
      return false
    }
    let cursor = start &+ UInt(hole.lowerBound) << UInt(HeapGeometry.lineShift)
    let size = UInt(hole.count) << UInt(HeapGeometry.lineShift)
    holeEnd = cursor &+ size
    state.pointee.cursor = cursor
    state.pointee.limit = holeEnd
    if !isBlockZeroed { clear(cursor, size) }
    noteEntry(cursor, size)
    count(UInt64(size))
    return true
  }

  /// The next lines of a block, from one on, that no live object touches.
  private func hole(in block: UInt32, from line: UInt32) -> Range<UInt32>? {
    let words = UnsafeMutableRawPointer(lines(of: block))
    let ones: UInt64 = 0x0101_0101_0101_0101
    var start = line
    while start < HeapGeometry.linesPerBlock {
      let free = (words.load(fromByteOffset: Int(start & ~7), as: UInt64.self) ^ ones) & (~0 &<< UInt64(start & 7 &* 8))
      if free != 0 {
        start = start & ~7 | UInt32(truncatingIfNeeded: free.trailingZeroBitCount >> 3)
        break
      }
      start = (start & ~7) &+ 8
    }
    guard start < HeapGeometry.linesPerBlock else { return nil }
    var end = start
    while end < HeapGeometry.linesPerBlock {
      let used = words.load(fromByteOffset: Int(end & ~7), as: UInt64.self) & (~0 &<< UInt64(end & 7 &* 8))
      if used != 0 {
        end = end & ~7 | UInt32(truncatingIfNeeded: used.trailingZeroBitCount >> 3)
        break
      }
      end = (end & ~7) &+ 8
    }
    return start..<end
  }

  private mutating func noteEntry(_ address: UInt, _ size: UInt) {
    let start = UInt32(truncatingIfNeeded: address)
    entered.append(start..<start &+ UInt32(truncatingIfNeeded: size))
  }

  private func clear(_ address: UInt, _ size: UInt) {
    address.address.initializeMemory(as: UInt8.self, repeating: 0, count: Int(size))
  }

  // Blocks.

  private mutating func takeRecyclableBlock() -> UInt32? {
    let end = (topBlock &+ 63) >> 6
    while recyclableCursor < end {
      let word = tables.recyclable[Int(recyclableCursor)]
      if word != 0 {
        tables.recyclable[Int(recyclableCursor)] = word & (word &- 1)
        tables.young[Int(recyclableCursor)] |= word & (0 &- word)
        return recyclableCursor << 6 | UInt32(truncatingIfNeeded: word.trailingZeroBitCount)
      }
      recyclableCursor &+= 1
    }
    return nil
  }

  /// Takes a block in which there is nothing, and zeroes it.
  private mutating func takeFreeBlock() -> UInt32? {
    guard usedBlocks < limit else { return nil }
    let end = (topBlock &+ 63) >> 6
    while freeCursor < end {
      let word = tables.free[Int(freeCursor)]
      if word != 0 {
        let block = freeCursor << 6 | UInt32(truncatingIfNeeded: word.trailingZeroBitCount)
        use(block, as: .shared(0))
        return block
      }
      freeCursor &+= 1
    }
    guard topBlock < tables.endBlock else { return nil }
    let block = topBlock
    raiseTop(by: 1)
    use(block, as: .shared(0))
    return block
  }

  /// Makes blocks that were never used, or not since they were given back, free ones.
  private mutating func raiseTop(by count: UInt32) {
    for block in topBlock..<(topBlock &+ count) {
      tables.free[Int(block >> 6)] |= 1 &<< UInt64(block & 63)
      if tables.isZeroed { tables.clean[Int(block >> 6)] |= 1 &<< UInt64(block & 63) }
    }
    topBlock &+= count
  }

  /// Makes a free block a used one, all zeros.
  private mutating func use(_ block: UInt32, as state: BlockState) {
    let bit: UInt64 = 1 &<< UInt64(block & 63)
    let word = Int(block >> 6)
    tables.free[word] &= ~bit
    if tables.clean[word] & bit == 0 {
      clear(address(of: block), UInt(HeapGeometry.blockSize))
    }
    tables.clean[word] &= ~bit
    if !state.isContinuation { tables.young[word] |= bit }
    tables.blocks[Int(block)] = state
    usedBlocks &+= 1
  }

  private mutating func takeLarge(_ size: UInt64) -> Result {
    guard pressure < budget else { return .budgetSpent }
    let blockSize = UInt64(HeapGeometry.blockSize)
    guard size <= UInt64(limit) * blockSize else { return .full }
    let count = UInt32(truncatingIfNeeded: (size &+ blockSize &- 1) >> UInt64(HeapGeometry.blockShift))
    guard count <= limit, usedBlocks <= limit &- count, let first = takeRun(count) else { return .full }
    use(first, as: .large(count))
    for block in (first &+ 1)..<(first &+ count) { use(block, as: .continuation(of: first)) }
    allocatedBytes &+= UInt64(count) &* blockSize
    pressure &+= UInt64(count) &* blockSize / 4
    return .address(address(of: first))
  }

  /// Finds free blocks one after the other; the search goes on where the last one ended.
  private mutating func takeRun(_ count: UInt32) -> UInt32? {
    if let run = findRun(count, from: runCursor) { return run }
    guard runCursor > tables.firstBlock else { return nil }
    return findRun(count, from: tables.firstBlock)
  }

  private mutating func findRun(_ count: UInt32, from start: UInt32) -> UInt32? {
    var block = start
    var length: UInt32 = 0
    while block < topBlock, length < count {
      let word = tables.free[Int(block >> 6)] &>> UInt64(block & 63)
      if word & 1 == 0 {
        length = 0
        block &+= min(UInt32(truncatingIfNeeded: word.trailingZeroBitCount), 64 &- block & 63)
      } else {
        let ones = min(UInt32(truncatingIfNeeded: (~word).trailingZeroBitCount), 64 &- block & 63)
        length &+= ones
        block &+= ones
      }
    }
    if length < count {
      // What is free before the top can be continued beyond it.
      guard block == topBlock || length == 0 else { return nil }
      let missing = count &- length
      guard missing <= tables.endBlock &- topBlock else { return nil }
      raiseTop(by: missing)
      block = topBlock
      length = count
    }
    let first = block &- length
    runCursor = first &+ count
    return first
  }

  // Collection.

  /// Gives up the holes and makes ready to mark.
  mutating func beginCollection(
    _ kind: HeapCollection, state: UnsafeMutablePointer<HeapState>, types: UnsafePointer<HeapTypeEntry>
  ) -> Marker {
    allocatedBytes &-= UInt64(unusedBytes(cursor: state.pointee.cursor))
    block = 0
    holeEnd = 0
    spareCursor = 0
    spareEnd = 0
    spareBlock = 0
    state.pointee.cursor = 0
    state.pointee.limit = 0
    entered.removeAll(keepingCapacity: entered.count <= 1 << 16)
    if kind == .all {
      let first = Int(tables.firstBlock)
      let count = Int(topBlock) - first
      let shift = Int(HeapGeometry.blockShift)
      (tables.marks + first << (shift - 9)).update(repeating: 0, count: count << (shift - 9))
      (tables.cards + first << (shift - 9)).update(repeating: 0, count: count << (shift - 9))
      let lineShift = shift - Int(HeapGeometry.lineShift)
      (tables.lines + first << lineShift).update(repeating: 0, count: count << lineShift)
    }
    return Marker(tables: tables, types: types, topBlock: topBlock)
  }

  /// Finds out which blocks are free and which have holes.
  /// - Parameters:
  ///   - kind: What was marked.
  ///   - isSaving: Whether holes in blocks that are nearly full are wanted, too.
  /// - Returns: How many blocks were looked at.
  mutating func sweep(_ kind: HeapCollection, isSaving: Bool) -> UInt32 {
    let fewLines = isSaving ? 0 : HeapGeometry.fewFreeLines
    allocatedBytes = 0
    pressure = 0
    freeCursor = tables.firstBlock >> 6
    recyclableCursor = freeCursor
    runCursor = tables.firstBlock
    spareSearchCursor = tables.firstBlock
    lastResortCursor = tables.firstBlock
    var swept: UInt32 = 0
    let end = (topBlock &+ 63) >> 6
    var word = freeCursor
    if kind == .all { liveBytes = 0 }
    while word < end {
      // In a collection of young objects, no other block gained or lost a line.
      let index = Int(word)
      var rest = kind == .all ? ~tables.free[index] : tables.young[index]
      tables.young[index] = 0
      while rest != 0 {
        let block = word << 6 | UInt32(truncatingIfNeeded: rest.trailingZeroBitCount)
        rest &= rest &- 1
        guard block >= tables.firstBlock, block < topBlock else { continue }
        sweep(block, kind, fewLines: fewLines)
        swept &+= 1
      }
      word &+= 1
    }
    return swept
  }

  private mutating func sweep(_ block: UInt32, _ kind: HeapCollection, fewLines: UInt32) {
    let state = tables.blocks[Int(block)]
    let bit: UInt64 = 1 &<< UInt64(block & 63)
    let word = Int(block >> 6)
    if state.isShared {
      let lines = liveLines(of: block)
      liveBytes &+= UInt64(lines << HeapGeometry.lineShift)
      if kind == .young { liveBytes &-= UInt64(state.number << HeapGeometry.lineShift) }
      tables.blocks[Int(block)] = .shared(lines)
      if isStressed { poison(block) }
      tables.recyclable[word] &= ~bit
      if lines == 0 {
        free(block)
      } else if lines &+ fewLines < HeapGeometry.linesPerBlock {
        tables.recyclable[word] |= bit
      }
    } else if state.isLarge {
      if tables.marks[Int(block) << Int(HeapGeometry.blockShift &- 9)] & 1 != 0 {
        liveBytes &+= UInt64(state.number) << UInt64(HeapGeometry.blockShift)
      } else {
        for freed in block..<(block &+ state.number) {
          if isStressed { poison(freed) }
          free(freed)
        }
      }
    }
  }

  private mutating func free(_ block: UInt32) {
    tables.blocks[Int(block)] = .free
    tables.free[Int(block >> 6)] |= 1 &<< UInt64(block & 63)
    usedBlocks &-= 1
  }

  /// How many lines of a block live objects touch.
  private func liveLines(of block: UInt32) -> UInt32 {
    let words = UnsafeMutableRawPointer(lines(of: block))
    var sums: UInt64 = 0
    var offset = 0
    // At most 32 words, so no byte of the sum overflows.
    while offset < Int(HeapGeometry.linesPerBlock) {
      sums &+= words.load(fromByteOffset: offset, as: UInt64.self)
      offset &+= 8
    }
    let pairs = (sums & 0x00FF_00FF_00FF_00FF) &+ (sums >> 8 & 0x00FF_00FF_00FF_00FF)
    return UInt32(truncatingIfNeeded: (pairs &* 0x0001_0001_0001_0001) >> 48)
  }

  /// Overwrites the lines of a block in which nothing lives, so that a use after the end shows.
  private func poison(_ block: UInt32) {
    let start = address(of: block)
    let lines = lines(of: block)
    for line in 0..<Int(HeapGeometry.linesPerBlock) where lines[line] == 0 {
      (start &+ UInt(line) << UInt(HeapGeometry.lineShift)).address
        .initializeMemory(as: UInt8.self, repeating: 0xDE, count: Int(HeapGeometry.lineSize))
    }
  }

  /// Gives free blocks back to the machine, those with the highest addresses first.
  /// - Parameter bytes: How much of what is free to keep.
  /// - Returns: How many bytes were given back.
  mutating func release(keeping bytes: UInt64) -> UInt64 {
    guard tables.isZeroed else { return 0 }
    tables.discardMarkStack()
    let firstWord = Int(tables.firstBlock >> 6)
    let endWord = Int((topBlock &+ 63) >> 6)
    var dirty: UInt64 = 0
    for word in firstWord..<max(firstWord, endWord) {
      dirty &+= UInt64((tables.free[word] & ~tables.clean[word]).nonzeroBitCount)
    }
    let kept = bytes >> UInt64(HeapGeometry.blockShift)
    guard dirty > kept &+ kept / 8 else { return 0 }
    var excess = dirty &- kept
    var released: UInt64 = 0
    var end = topBlock
    while excess > 0, end > tables.firstBlock {
      guard isFreeAndDirty(end &- 1) else {
        end &-= 1
        continue
      }
      var start = end
      while start > tables.firstBlock, excess > 0, isFreeAndDirty(start &- 1) {
        start &-= 1
        excess &-= 1
      }
      let size = UInt64(end &- start) << UInt64(HeapGeometry.blockShift)
      guard tables.discard(address(of: start).address, Int(size)) else { return released }
      released &+= size
      for block in start..<end { tables.clean[Int(block >> 6)] |= 1 &<< UInt64(block & 63) }
      end = start
    }
    lowerTop()
    return released
  }

  private func isFreeAndDirty(_ block: UInt32) -> Bool {
    let word = Int(block >> 6)
    return (tables.free[word] & ~tables.clean[word]) &>> UInt64(block & 63) & 1 != 0
  }

  /// Forgets the clean blocks at the top, so that collections do not look at them, and the pages of their tables.
  private mutating func lowerTop() {
    let old = topBlock
    while topBlock > tables.firstBlock {
      let word = Int((topBlock &- 1) >> 6)
      let bit: UInt64 = 1 &<< UInt64((topBlock &- 1) & 63)
      guard tables.free[word] & tables.clean[word] & bit != 0 else { break }
      tables.free[word] &= ~bit
      tables.clean[word] &= ~bit
      topBlock &-= 1
    }
    // Few blocks have few pages of tables.
    guard old &- topBlock >= 1024 else { return }
    let shift = Int(HeapGeometry.blockShift)
    let marks = UnsafeMutableRawPointer(tables.marks + Int(topBlock) << (shift - 9))
    _ = tables.discard(marks, Int(old &- topBlock) << (shift - 6))
    _ = tables.discard(UnsafeMutableRawPointer(lines(of: topBlock)), Int(old &- topBlock) << (shift - 7))
  }
}
