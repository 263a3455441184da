#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// Where the objects of a heap and the tables beside them stand.
///
/// All tables are indexed by offset, that is by the low half of an address, shifted: a table of an arena is *biased* by
/// the arena's own offset. `firstBlock..<endBlock` are the blocks that exist.
struct HeapTables {
  /// What is added to an offset to get an address.
  var base: UInt
  /// One byte for each card: 0 clean, see `CardState`.
  var cards: UnsafeMutablePointer<UInt8>
  /// One byte for each line: 1 if an object that was found alive touches it.
  var lines: UnsafeMutablePointer<UInt8>
  /// One bit for each granule: an object that was found alive starts there.
  var marks: UnsafeMutablePointer<UInt64>
  /// One word for each block, see `BlockState`.
  var blocks: UnsafeMutablePointer<BlockState>
  /// One bit for each block: it is free.
  var free: UnsafeMutablePointer<UInt64>
  /// One bit for each block: it holds zeros alone. Only free blocks have it.
  var clean: UnsafeMutablePointer<UInt64>
  /// One bit for each block: it has free lines and is not in use as a source of holes.
  var recyclable: UnsafeMutablePointer<UInt64>
  /// One bit for each block: objects were made in it since the last collection. Of a large object, the first block has it.
  var young: UnsafeMutablePointer<UInt64>
  /// The offsets of objects that are marked but not scanned.
  var markStack: UnsafeMutablePointer<UInt32>
  var markStackCapacity: Int
  var firstBlock: UInt32
  var endBlock: UInt32

  /// Whether blocks that were never used hold zeros.
  var isZeroed: Bool

  @inline(__always)
  func address(_ offset: UInt32) -> UnsafeMutableRawPointer {
    UnsafeMutableRawPointer(bitPattern: base &+ UInt(offset)).unsafelyUnwrapped
  }
}

extension HeapTables {
  /// Gives the whole pages of a range back to the machine. Zeros take the place of what they held.
  /// - Returns: Whether that was possible.
  func discard(_ start: UnsafeMutableRawPointer, _ size: Int) -> Bool {
    #if (canImport(Glibc) || canImport(Musl)) && _pointerBitWidth(_64)
      guard isZeroed else { return false }
      let first = (UInt(bitPattern: start) &+ 4095) & ~4095
      let end = (UInt(bitPattern: start) &+ UInt(size)) & ~4095
      guard first < end else { return true }
      return madvise(first.address, Int(end &- first), MADV_DONTNEED) == 0
    #else
      return false
    #endif
  }

  /// Gives back the part of the mark stack that is seldom used.
  func discardMarkStack() {
    let usual = 256 << 10
    let bytes = markStackCapacity * 4
    if bytes > usual { _ = discard(UnsafeMutableRawPointer(markStack) + usual, bytes - usual) }
  }
}

/// What a block is used for.
struct BlockState: Equatable, BitwiseCopyable {
  var bits: UInt32

  static let free = BlockState(bits: 0)
  /// Objects share it; so many of its lines were found alive.
  @inline(__always)
  static func shared(_ lines: UInt32) -> BlockState { BlockState(bits: 1 | lines << 2) }
  /// The first block of a large object that takes so many blocks.
  @inline(__always)
  static func large(_ count: UInt32) -> BlockState { BlockState(bits: 2 | count << 2) }
  /// Another block of a large object; says the first.
  @inline(__always)
  static func continuation(of first: UInt32) -> BlockState { BlockState(bits: 3 | first << 2) }

  @inline(__always) var isFree: Bool { bits == 0 }
  @inline(__always) var isShared: Bool { bits & 3 == 1 }
  @inline(__always) var isLarge: Bool { bits & 3 == 2 }
  @inline(__always) var isContinuation: Bool { bits & 3 == 3 }
  /// The number of live lines, the number of blocks of a large object, or the first block of one.
  @inline(__always) var number: UInt32 { bits >> 2 }
}

/// The memory of one heap.
///
/// With virtual memory it is one mapping of 4 GiB at a multiple of 4 GiB, of which the machine backs only what is
/// touched. The tables are at its start, so the table of cards is at the base, and no object has offset 0:
///
///     0       8 M     12 M       16 M        32 M    64 M    128 M               4 G - 32 K
///     cards   blocks  bit maps   mark stack  lines   marks   objects …           never used
///
/// Without, it is an arena from the allocator, and the tables stand in a second allocation.
///
/// Sound because each table has room for all offsets from `firstBlock` to `endBlock`, because nothing outside this
/// module gets a pointer into the tables except that to the cards, and because the mapping lives as long as the heap.
struct HeapReservation: ~Copyable {
  let tables: HeapTables
  private let start: UnsafeMutableRawPointer
  /// The tables of an arena; nil for a mapping.
  private let side: UnsafeMutableRawPointer?

  static let markStackBytes = 16 << 20

  /// Reserves memory.
  /// - Parameter arenaSize: In bytes, or nil for a mapping if the machine has virtual memory.
  /// - Returns: nil if there is none.
  init?(arenaSize: UInt32?, markStackCapacity: Int?, limit: UInt64) {
    #if (canImport(Glibc) || canImport(Musl)) && _pointerBitWidth(_64)
      if arenaSize == nil {
        guard let start = Self.map(limit: limit) else { return nil }
        self.start = start
        side = nil
        let shift = HeapGeometry.blockShift
        tables = HeapTables(
          base: UInt(bitPattern: start),
          cards: start.bindMemory(to: UInt8.self, capacity: 8 << 20),
          lines: (start + 32 << 20).bindMemory(to: UInt8.self, capacity: 32 << 20),
          marks: (start + 64 << 20).bindMemory(to: UInt64.self, capacity: 8 << 20),
          blocks: (start + 8 << 20).bindMemory(to: BlockState.self, capacity: 1 << 20),
          free: (start + 12 << 20).bindMemory(to: UInt64.self, capacity: 1 << 14),
          clean: (start + 13 << 20).bindMemory(to: UInt64.self, capacity: 1 << 14),
          recyclable: (start + 14 << 20).bindMemory(to: UInt64.self, capacity: 1 << 14),
          young: (start + 15 << 20).bindMemory(to: UInt64.self, capacity: 1 << 14),
          markStack: (start + 16 << 20).bindMemory(to: UInt32.self, capacity: Self.markStackBytes / 4),
          markStackCapacity: min(Self.markStackBytes / 4, max(1, markStackCapacity ?? .max)),
          firstBlock: (128 << 20) >> shift, endBlock: UInt32((UInt64(1) << 32) >> UInt64(shift)) &- 1,
          isZeroed: true)
        return
      }
    #endif
    let blockSize = UInt64(HeapGeometry.blockSize)
    let wanted = min(UInt64(arenaSize ?? 0x8000_0000), limit) / blockSize
    guard wanted > 0, let arena = Self.allocateArena(Int(wanted * blockSize)) else { return nil }
    let count = Int(wanted)
    let offset = UInt32(truncatingIfNeeded: UInt(bitPattern: arena))
    let first = offset >> HeapGeometry.blockShift
    let stackCapacity = min(max(64, count * Int(blockSize) / 64), max(1, markStackCapacity ?? .max))

    // The tables one after the other, those of words first.
    let markWords = count << Int(HeapGeometry.blockShift - 9)
    let mapWords = (count + 63) / 64 + 1
    let lineBytes = count << Int(HeapGeometry.blockShift - HeapGeometry.lineShift)
    let cardBytes = count << Int(HeapGeometry.blockShift - HeapGeometry.cardShift)
    let sideBytes = 8 * (markWords + 4 * mapWords) + lineBytes + cardBytes + 4 * (count + stackCapacity)
    let side = UnsafeMutableRawPointer.allocate(byteCount: sideBytes, alignment: 8)
    side.initializeMemory(as: UInt8.self, repeating: 0, count: sideBytes)
    var next = UInt(bitPattern: side)
    /// The place of a table of `bytes` bytes, less the bytes that stand for offsets below the arena.
    func table(_ bytes: Int, bias: Int) -> UnsafeMutableRawPointer {
      defer { next &+= UInt(bytes) }
      return UnsafeMutableRawPointer(bitPattern: next &- UInt(bias)).unsafelyUnwrapped
    }
    let start = Int(first)
    let marks = table(markWords * 8, bias: start << Int(HeapGeometry.blockShift - 9) * 8)
    let free = table(mapWords * 8, bias: start / 64 * 8)
    let clean = table(mapWords * 8, bias: start / 64 * 8)
    let recyclable = table(mapWords * 8, bias: start / 64 * 8)
    let young = table(mapWords * 8, bias: start / 64 * 8)
    let lines = table(lineBytes, bias: start << Int(HeapGeometry.blockShift - HeapGeometry.lineShift))
    let cards = table(cardBytes, bias: start << Int(HeapGeometry.blockShift - HeapGeometry.cardShift))
    let blocks = table(count * 4, bias: start * 4)
    let stack = table(stackCapacity * 4, bias: 0)
    self.start = arena
    self.side = side
    tables = HeapTables(
      base: UInt(bitPattern: arena) &- UInt(offset),
      cards: cards.assumingMemoryBound(to: UInt8.self), lines: lines.assumingMemoryBound(to: UInt8.self),
      marks: marks.assumingMemoryBound(to: UInt64.self), blocks: blocks.assumingMemoryBound(to: BlockState.self),
      free: free.assumingMemoryBound(to: UInt64.self), clean: clean.assumingMemoryBound(to: UInt64.self),
      recyclable: recyclable.assumingMemoryBound(to: UInt64.self), young: young.assumingMemoryBound(to: UInt64.self),
      markStack: stack.assumingMemoryBound(to: UInt32.self),
      markStackCapacity: stackCapacity, firstBlock: first, endBlock: first + UInt32(count),
      isZeroed: false)
  }

  deinit {
    if let side {
      side.deallocate()
      start.deallocate()
      return
    }
    #if (canImport(Glibc) || canImport(Musl)) && _pointerBitWidth(_64)
      munmap(start, 1 << 32)
    #endif
  }

  /// Allocates an arena that does not cross a multiple of 4 GiB.
  private static func allocateArena(_ bytes: Int) -> UnsafeMutableRawPointer? {
    // Arenas are at most 2 GiB, so of two that stand apart at most one crosses.
    let first = UnsafeMutableRawPointer.allocate(byteCount: bytes, alignment: Int(HeapGeometry.blockSize))
    guard isCrossing(first, bytes) else { return first }
    let second = UnsafeMutableRawPointer.allocate(byteCount: bytes, alignment: Int(HeapGeometry.blockSize))
    first.deallocate()
    guard isCrossing(second, bytes) else { return second }
    second.deallocate()
    return nil
  }

  private static func isCrossing(_ start: UnsafeMutableRawPointer, _ bytes: Int) -> Bool {
    UInt64(UInt(bitPattern: start)) >> 32 != UInt64(UInt(bitPattern: start) &+ UInt(bytes) &- 1) >> 32
  }

  #if (canImport(Glibc) || canImport(Musl)) && _pointerBitWidth(_64)
    /// Maps 4 GiB at a multiple of 4 GiB.
    private static func map(limit: UInt64) -> UnsafeMutableRawPointer? {
      let size = 1 << 32
      let flags = MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE
      let whole = 2 * size - 4096
      guard let address = mmap(nil, whole, PROT_READ | PROT_WRITE, flags, -1, 0),
        address != UnsafeMutableRawPointer(bitPattern: -1)
      else { return nil }
      let before = (size - Int(bitPattern: address) & (size - 1)) & (size - 1)
      let start = address + before
      if before > 0 { munmap(address, before) }
      if whole - before - size > 0 { munmap(start + size, whole - before - size) }
      // A heap with one object touches a page in each table; where huge pages are the rule, that would be 16 MB. Heaps
      // that may become large have them for their objects. The others treat the whole mapping alike, so that the kernel
      // can join the mappings of neighbours: there may be only 65,530.
      madvise(start, limit > 1 << 30 ? 160 << 20 : size, MADV_NOHUGEPAGE)
      return start
    }
  #endif
}
