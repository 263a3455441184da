/// How the heap is divided. All sizes are powers of two, in bytes.
///
/// A *granule* is the unit of alignment and of mark bits, a *line* that of reclaiming, a *block* that of the limit. A
/// *card* is what the write barrier remembers; it is as large as one word of mark bits covers.
enum HeapGeometry {
  static let granuleShift: UInt32 = 3
  static let lineShift: UInt32 = 7
  static let cardShift: UInt32 = 9
  #if _pointerBitWidth(_32) || APUS_SMALL_BLOCKS
    static let blockShift: UInt32 = 12
  #else
    static let blockShift: UInt32 = 15
  #endif

  static let lineSize: UInt32 = 1 << lineShift
  static let cardSize: UInt32 = 1 << cardShift
  static let blockSize: UInt32 = 1 << blockShift
  static let linesPerBlock: UInt32 = blockSize >> lineShift
  /// The largest object that shares a block with others.
  static let largestShared: UInt32 = blockSize / 2
  /// A block with fewer free lines than this is not worth looking at.
  static let fewFreeLines: UInt32 = linesPerBlock / 16

  /// How many bytes are handed out between two collections of the young objects.
  static let nursery: UInt64 = 4 << 20
  /// The live bytes may grow by this and double before all objects are collected.
  static let fullSlack: UInt64 = 8 << 20
}
