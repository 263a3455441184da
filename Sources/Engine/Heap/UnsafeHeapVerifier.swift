#if !hasFeature(Embedded)
  import CHeap

  extension ObjectHeap {
    /// Walks all blocks and objects and says what is wrong; for tests.
    ///
    /// What can be reached is found with a marker of its own, whose tables are beside those of the heap.
    /// - Parameters:
    ///   - roots: Where references stand outside the heap.
    ///   - isExact: Whether what is marked is what can be reached, as it is after a collection of all objects.
    /// - Returns: What is wrong, at most 20 sentences.
    public func verify<Roots: RootProvider>(roots: borrowing Roots, isExact: Bool = false) -> [String] {
      guard let space = space?.pointee else { return [] }
      var verifier = HeapVerifier(heap: self, space: space)
      defer { verifier.deallocate() }
      var visitor = RootVisitor(marker: verifier.makeMarker(), kind: .all)
      roots.visitRoots(&visitor)
      handles.forEach { visitor.marker.visit(word: $0) }
      visitor.marker.drain()
      verifier.checkBlocks()
      verifier.checkReachable(isExact: isExact)
      verifier.checkMarked()
      verifier.checkExternals()
      return verifier.problems
    }
  }

  /// One run of the verifier.
  ///
  /// Sound because its tables have room for all blocks of the heap, and because it is used and deallocated while the
  /// heap stands still.
  private struct HeapVerifier {
    let heap: ObjectHeap
    let space: BlockSpace
    let tables: HeapTables
    /// The heap's, but with tables of its own for marks, lines and cards.
    let shadow: HeapTables
    let marker: Marker
    var problems: [String] = []

    private let marks: UnsafeMutablePointer<UInt64>
    private let lines: UnsafeMutablePointer<UInt8>
    private let cards: UnsafeMutablePointer<UInt8>

    init(heap: ObjectHeap, space: BlockSpace) {
      self.heap = heap
      self.space = space
      tables = space.tables
      let count = Int(space.topBlock - tables.firstBlock)
      let cardsPerBlock = Int(HeapGeometry.blockSize >> HeapGeometry.cardShift)
      func make<Element: BitwiseCopyable & ExpressibleByIntegerLiteral>(
        _ type: Element.Type, _ count: Int
      ) -> UnsafeMutablePointer<Element> {
        let table = UnsafeMutablePointer<Element>.allocate(capacity: count + 1)
        table.initialize(repeating: 0, count: count + 1)
        return table
      }
      marks = make(UInt64.self, count * cardsPerBlock)
      cards = make(UInt8.self, count * cardsPerBlock + 8)
      lines = make(UInt8.self, count * Int(HeapGeometry.linesPerBlock))
      var shadow = space.tables
      shadow.marks = marks - Int(tables.firstBlock) * cardsPerBlock
      shadow.cards = cards - Int(tables.firstBlock) * cardsPerBlock
      shadow.lines = lines - Int(tables.firstBlock) * Int(HeapGeometry.linesPerBlock)
      self.shadow = shadow
      marker = Marker(tables: shadow, types: UnsafePointer(heap.types.entries), topBlock: space.topBlock)
    }

    func deallocate() {
      marks.deallocate()
      lines.deallocate()
      cards.deallocate()
    }

    func makeMarker() -> Marker { marker }

    private mutating func report(_ problem: @autoclosure () -> String) {
      if problems.count < 20 { problems.append(problem()) }
    }

    private func bit(_ map: UnsafeMutablePointer<UInt64>, _ block: UInt32) -> Bool {
      map[Int(block >> 6)] >> UInt64(block & 63) & 1 != 0
    }

    private func isMarked(_ offset: UInt32) -> Bool {
      tables.marks[Int(offset >> 9)] >> UInt64(offset >> 3 & 63) & 1 != 0
    }

    /// Calls a function for each object that a table of marks has.
    private func forEachObject(in marks: UnsafeMutablePointer<UInt64>, _ body: (UInt32) -> Void) {
      let words = Int(space.tables.firstBlock) << Int(HeapGeometry.blockShift - 9)
      for word in words..<(Int(space.topBlock) << Int(HeapGeometry.blockShift - 9)) {
        var rest = marks[word]
        while rest != 0 {
          body(UInt32(word) << 9 | UInt32(rest.trailingZeroBitCount) << 3)
          rest &= rest - 1
        }
      }
    }

    mutating func checkBlocks() {
      var used: UInt32 = 0
      var live: UInt64 = 0
      var block = tables.firstBlock
      while block < space.topBlock {
        let state = tables.blocks[Int(block)]
        if state.isFree != bit(tables.free, block) { report("block \(block): the map of free blocks disagrees") }
        if bit(tables.clean, block), !state.isFree { report("block \(block) is clean but not free") }
        if bit(tables.recyclable, block), !state.isShared { report("block \(block) is recyclable but not shared") }
        if state.isContinuation { report("block \(block) continues nothing") }
        if state.isFree || state.isLarge { checkEmpty(block, allowingFirst: state.isLarge) }
        if bit(tables.clean, block) { checkZero(block) }
        let isYoung = bit(tables.young, block)
        if state.isShared {
          live += UInt64(state.number << HeapGeometry.lineShift)
          let first = Int(block) * Int(HeapGeometry.linesPerBlock)
          let lines = (first..<(first + Int(HeapGeometry.linesPerBlock))).filter { tables.lines[$0] != 0 }.count
          if lines != Int(state.number), !isYoung { report("block \(block) has \(lines) lines, not \(state.number)") }
        }
        if state.isLarge {
          live += isYoung ? 0 : UInt64(state.number) << UInt64(HeapGeometry.blockShift)
          if state.number == 0 || state.number > space.topBlock - block {
            report("the large object in block \(block) has \(state.number) blocks")
            return
          }
          for next in (block + 1)..<(block + state.number) {
            if tables.blocks[Int(next)] != .continuation(of: block) {
              report("block \(next) does not continue \(block)")
            }
            if bit(tables.free, next) { report("block \(next) of a large object is free") }
            checkEmpty(next, allowingFirst: false)
          }
          used += state.number
          block += state.number
        } else {
          used += state.isShared ? 1 : 0
          block += 1
        }
      }
      let counted = space.usedBlocks
      let liveBytes = space.liveBytes
      if live != liveBytes { report("\(live) bytes live, but \(liveBytes) are counted") }
      if used != counted { report("\(used) blocks are used, but \(counted) are counted") }
    }

    private mutating func checkZero(_ block: UInt32) {
      let start = tables.address(block << HeapGeometry.blockShift)
      for offset in stride(from: 0, to: Int(HeapGeometry.blockSize), by: 8)
      where start.load(fromByteOffset: offset, as: UInt64.self) != 0 {
        return report("block \(block) is clean, but not zero at \(offset)")
      }
    }

    /// A block without shared lines has no marks but that of a large object.
    private mutating func checkEmpty(_ block: UInt32, allowingFirst: Bool) {
      let line = Int(block) * Int(HeapGeometry.linesPerBlock)
      for index in line..<(line + Int(HeapGeometry.linesPerBlock)) where tables.lines[index] != 0 {
        report("line \(index) of block \(block), which is not shared, is marked")
      }
      let word = Int(block) << Int(HeapGeometry.blockShift - 9)
      for index in word..<(word + Int(HeapGeometry.blockSize >> 9)) {
        let allowed: UInt64 = allowingFirst && index == word ? 1 : 0
        if tables.marks[index] & ~allowed != 0 { report("block \(block), which is not shared, has marks") }
      }
    }

    /// Objects that can be reached are whole, apart, and not in memory that can be handed out.
    mutating func checkReachable(isExact: Bool) {
      var problems: [String] = []
      var end: UInt64 = 0
      let holes = space.holes(cursor: heap.state.pointee.cursor)
      forEachObject(in: shadow.marks) { offset in
        guard problems.count < 20 else { return }
        let state = tables.blocks[Int(offset >> HeapGeometry.blockShift)]
        let size = marker.size(of: offset)
        let entry = heap.types.entries[Int(tables.address(offset).load(as: UInt32.self) & HeapTypeTable.numberMask)]
        if entry.kind == 0 { problems.append("the object at \(offset) has no type") }
        if UInt64(offset) < end { problems.append("the object at \(offset) begins in another") }
        end = UInt64(offset) + UInt64(size)
        if state.isFree || state.isContinuation { problems.append("the object at \(offset) is in a free block") }
        if state.isShared, offset >> HeapGeometry.blockShift != UInt32((end - 1) >> UInt64(HeapGeometry.blockShift)) {
          problems.append("the object at \(offset) leaves its block")
        }
        if state.isLarge, size > state.number << HeapGeometry.blockShift {
          problems.append("the object at \(offset) leaves its blocks")
        }
        let address = UInt(bitPattern: tables.address(offset))
        for hole in holes where address < hole.end && address + UInt(size) > hole.start {
          problems.append("the object at \(offset) is in a hole that is in use")
        }
        if isExact, !isMarked(offset) { problems.append("the object at \(offset) can be reached, but is not marked") }
      }
      if isExact {
        forEachObject(in: tables.marks) { offset in
          if shadow.marks[Int(offset >> 9)] >> UInt64(offset >> 3 & 63) & 1 == 0, problems.count < 20 {
            problems.append("the object at \(offset) is marked, but cannot be reached")
          }
        }
      }
      self.problems += problems
    }

    /// Marked objects have marked lines, and dirty cards where they refer to what is not marked.
    mutating func checkMarked() {
      var problems: [String] = []
      forEachObject(in: tables.marks) { offset in
        guard problems.count < 20 else { return }
        let state = tables.blocks[Int(offset >> HeapGeometry.blockShift)]
        let size = marker.size(of: offset)
        if state.isShared {
          for line in (offset >> HeapGeometry.lineShift)...((offset + size - 1) >> HeapGeometry.lineShift)
          where tables.lines[Int(line)] != 1 {
            problems.append("the object at \(offset) is marked, but line \(line) is not")
          }
        }
        for slot in slots(of: offset) {
          let reference = tables.address(slot).load(as: UInt32.self)
          guard reference != 0, reference & 1 == 0, !isMarked(reference) else { continue }
          if tables.cards[Int(slot >> 9)] == 0, tables.cards[Int(offset >> 9)] == 0 {
            problems.append("the object at \(offset) refers to a young one at \(reference), but its card is clean")
          }
        }
      }
      self.problems += problems
    }

    /// The offsets of the references in an object.
    private func slots(of offset: UInt32) -> [UInt32] {
      let object = tables.address(offset)
      let entry = heap.types.entries[Int(object.load(as: UInt32.self) & HeapTypeTable.numberMask)]
      if entry.flags & UInt8(HEAP_TYPE_ARRAY) != 0 {
        guard entry.flags & UInt8(HEAP_TYPE_REFERENCES) != 0 else { return [] }
        return (0..<object.load(fromByteOffset: 4, as: UInt32.self)).map { offset + 8 + $0 * 4 }
      }
      if let list = entry.referenceList { return (0..<Int(list.pointee)).map { offset + list[$0 + 1] * 4 } }
      return (0..<64).filter { entry.references >> $0 & 1 != 0 }.map { offset + UInt32($0) * 4 }
    }

    mutating func checkExternals() {
      var problems: [String] = []
      heap.externals.forEachCell { cell, index in
        // A cell that died since the last collection is still in the table; its memory may not be looked at.
        guard shadow.marks[Int(cell >> 9)] >> UInt64(cell >> 3 & 63) & 1 != 0 else { return }
        let object = tables.address(cell)
        if object.load(as: UInt32.self) != heap.types.externalCell
          || object.load(fromByteOffset: 4, as: UInt32.self) != index
        {
          problems.append("the cell at \(cell) is not that of the value \(index)")
        }
      }
      self.problems += problems
    }
  }
#endif
