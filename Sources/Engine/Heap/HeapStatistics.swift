/// What a heap has done so far.
public struct HeapStatistics: Hashable, Sendable {
  /// The bytes that were found alive by the last collection, in whole lines, and those handed out since.
  public internal(set) var liveBytes: UInt64 = 0
  /// All bytes that were ever handed out.
  public internal(set) var allocatedBytes: UInt64 = 0
  /// The bytes in blocks that hold objects: what the limit is compared with.
  public internal(set) var chargedBytes: UInt64 = 0
  /// How often the young objects were collected.
  public internal(set) var minorCollections = 0
  /// How often all objects were collected.
  public internal(set) var fullCollections = 0
  /// The work of the longest collection. A unit is about a nanosecond; counts do not depend on the machine.
  public internal(set) var longestPause: UInt64 = 0
  /// The time that the longest collection took in nanoseconds, as `ObjectHeap.clock` tells it; 0 without one.
  public internal(set) var longestTime: UInt64 = 0
  /// The work of all collections.
  public internal(set) var work: UInt64 = 0
  /// How often the mark stack was full, so that the heap had to be searched for what is left to mark.
  public internal(set) var markStackOverflows = 0
  /// How many bytes were given back to the machine.
  public internal(set) var releasedBytes: UInt64 = 0

  /// Adds what another heap has done.
  public mutating func add(_ other: HeapStatistics) {
    liveBytes += other.liveBytes
    allocatedBytes += other.allocatedBytes
    chargedBytes += other.chargedBytes
    minorCollections += other.minorCollections
    fullCollections += other.fullCollections
    longestPause = max(longestPause, other.longestPause)
    longestTime = max(longestTime, other.longestTime)
    work += other.work
    markStackOverflows += other.markStackOverflows
    releasedBytes += other.releasedBytes
  }
}

/// Settings of a heap.
public struct HeapOptions: Hashable, Sendable {
  /// The most bytes that blocks with objects may take, rounded down to whole blocks.
  public var limit: UInt64
  /// If not 0, collect after so many objects, alternating between young and all, and overwrite what is freed.
  public var stress: UInt32 = 0
  /// If not nil, allocate this many bytes at the first use, and do not reserve address space. What machines without
  /// virtual memory do anyway.
  public var arenaSize: UInt32?
  /// If not nil, the most objects that may wait to be scanned; for tests of the overflow.
  public var markStackCapacity: Int?

  /// The most bytes that a heap can hold.
  public static var largestLimit: UInt64 { (4 << 30) - (256 << 20) }

  #if _pointerBitWidth(_64)
    /// The limit if nothing else is said.
    public static var usualLimit: UInt64 { largestLimit }
  #else
    /// The limit if nothing else is said; so much is allocated at the first use.
    public static var usualLimit: UInt64 { 256 << 10 }
  #endif

  /// Makes settings.
  public init(limit: UInt64 = HeapOptions.usualLimit) { self.limit = limit }
}
