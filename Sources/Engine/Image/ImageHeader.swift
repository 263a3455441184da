import MachineCode
import Runtime
import WebAssembly

/// What an image begins with; `CompiledImage` says where what stands.
struct ImageHeader {
  /// How long it is.
  static var size: Int { 280 }
  static var modulePlace: Int { 48 }

  /// What is checked before it is used.
  struct Part {
    var range: Range<Int>
    var checksum: UInt64

    /// Whether bytes are those of the part.
    func matches(_ bytes: Span<UInt8>) -> Bool { bytes.count == range.count && Checksum.of(bytes) == checksum }
  }

  /// Where the whole module lies; it begins at 0 if it is not in the image.
  let module: Part
  let code: Range<Int>
  /// The head of the image ends with it.
  let outline: Range<Int>
  let rows: Range<Int>
  let details: Part
  let frames: Part
  let positions: Part
  let data: Part
  /// What memory 0 holds at first; the range begins in the image where that of the data does, and is empty if there is no such.
  let initial: Part
  /// Where that goes in the memory.
  let initialPlace: Int
  let functionCount: Int
  let frameCount: Int
  let padCount: Int
  let segmentCount: Int
  /// As in `MachineImage`.
  let typeNumbers: UInt32
  /// What is called first, if that is known, by its position among the functions that the module defines.
  let first: (position: Int, row: FunctionRow)
  let metersFuel: Bool
  let isDeterministic: Bool

  /// The parts that have checksums of their own, in the order in which they lie.
  var checked: [Part] { [details, frames, positions, data] }

  /// Places for parts, one behind the other.
  struct Places {
    private var end: Int

    init(after end: Int) { self.end = end }

    mutating func next(_ count: Int, from multiple: Int = 1) -> Range<Int> {
      let start = (end + multiple - 1) / multiple * multiple
      end = start + count
      return start..<end
    }
  }

  /// Reads the part that all versions have.
  /// - Parameters:
  ///   - bytes: The beginning of an image.
  ///   - size: How much there is of the image.
  static func module(_ bytes: [UInt8], size: Int) throws(ImageError) -> Part {
    guard CompiledImage.isImage(bytes), bytes.count >= Self.size else {
      throw ImageError("the image is damaged: it has no header")
    }
    guard bytes.number(at: modulePlace, UInt64.self) > 0 else {
      let count = Int(clamping: bytes.number(at: modulePlace + 8, UInt64.self))
      return Part(range: 0..<count, checksum: bytes.number(at: modulePlace + 16, UInt64.self))
    }
    return try part(bytes, at: modulePlace, size: size, "the module")
  }

  /// Reads a header.
  /// - Parameters:
  ///   - bytes: The beginning of an image.
  ///   - size: How much there is of the image.
  init(_ bytes: [UInt8], size: Int) throws(ImageError) {
    module = try Self.module(bytes, size: size)
    let version = bytes.number(at: 8, UInt32.self)
    guard version == CompiledImage.version else {
      throw ImageError("the image has version \(version), expected \(CompiledImage.version): compile the module again")
    }
    code = try Self.range(bytes, at: 72, size: size, "the code")
    outline = try Self.range(bytes, at: 88, size: size, "the module's outline")
    rows = try Self.range(bytes, at: 104, size: size, "the rows of functions")
    details = try Self.part(bytes, at: 120, size: size, "the details of functions")
    frames = try Self.part(bytes, at: 144, size: size, "the frames")
    positions = try Self.part(bytes, at: 168, size: size, "the table of positions")
    data = try Self.part(bytes, at: 192, size: size, "the data")
    let initialSize = bytes.number(at: 224, UInt64.self)
    let place = Int(clamping: bytes.number(at: 216, UInt64.self))
    functionCount = Int(bytes.number(at: 240, UInt32.self))
    frameCount = Int(bytes.number(at: 244, UInt32.self))
    padCount = Int(bytes.number(at: 248, UInt32.self))
    segmentCount = Int(bytes.number(at: 252, UInt32.self))
    typeNumbers = bytes.number(at: 256, UInt32.self)
    first = (Int(bytes.number(at: 264, UInt32.self)), FunctionRow(bytes, at: 268))
    metersFuel = bytes.number(at: 44, UInt32.self) & 1 != 0
    isDeterministic = bytes.number(at: 44, UInt32.self) & 2 != 0
    let blocks = (code.count + FileCode.blockSize - 1) / FileCode.blockSize
    let sums = FunctionTable.blocks(functionCount) + blocks + segmentCount
    guard initialSize <= data.range.count, bytes.number(at: 12, UInt32.self) == 0,
      bytes.number(at: 260, UInt32.self) == 0, outline.lowerBound == Self.size + 8 * sums,
      rows.count == functionCount * FunctionTable.rowSize,
      details.range.count == functionCount * FunctionParts.detailsSize,
      frames.range.count == frameCount * UnwindTable.frameSize + padCount * UnwindTable.padSize
    else { throw ImageError("the image is damaged: its parts do not fit each other") }
    initialPlace = place
    initial = Part(
      range: data.range.lowerBound..<data.range.lowerBound + Int(initialSize),
      checksum: bytes.number(at: 232, UInt64.self))
  }

  private static func part(
    _ bytes: [UInt8], at place: Int, size: Int, _ what: String
  ) throws(ImageError) -> Part {
    Part(range: try range(bytes, at: place, size: size, what), checksum: bytes.number(at: place + 16, UInt64.self))
  }

  private static func range(
    _ bytes: [UInt8], at place: Int, size: Int, _ what: String
  ) throws(ImageError) -> Range<Int> {
    let start = bytes.number(at: place, UInt64.self)
    let count = bytes.number(at: place + 8, UInt64.self)
    guard start <= size, count <= UInt64(size) - start else {
      throw ImageError("the image is damaged: \(what) lies outside of it")
    }
    return Int(start)..<Int(start + count)
  }
}

/// What an image has to compare its parts with, and where the contents of data segments lie.
struct ImageTables {
  let rowSums: [UInt64]
  let codeSums: [UInt64]
  let segments: [ByteRange]

  /// Reads the tables.
  /// - Parameters:
  ///   - header: The image's header.
  ///   - bytes: The image up to the end of the outline at least.
  init(_ header: ImageHeader, _ bytes: [UInt8]) throws(ImageError) {
    guard bytes.count >= header.outline.upperBound,
      bytes.number(at: 16, UInt64.self) == Checksum.of(bytes.span.extracting(24..<header.outline.upperBound))
    else { throw ImageError("the image is damaged: the checksum of its tables is not that of their contents") }
    let needed = Processor(words: (0..<Processor.wordCount).map { bytes.number(at: 24 + 4 * $0, UInt32.self) })
    guard Processor.current.includes(needed) else {
      throw ImageError("the image is for another processor: compile the module again, or with --cpu x86-64-v2")
    }
    let rows = ImageHeader.size + 8 * FunctionTable.blocks(header.functionCount)
    let code = header.outline.lowerBound - 8 * header.segmentCount
    rowSums = bytes.numbers(at: ImageHeader.size, count: (rows - ImageHeader.size) / 8)
    codeSums = bytes.numbers(at: rows, count: (code - rows) / 8)
    var segments: [ByteRange] = []
    for place in stride(from: code, to: header.outline.lowerBound, by: 8) {
      let range = ByteRange(start: bytes.number(at: place, UInt32.self), end: bytes.number(at: place + 4, UInt32.self))
      guard range.start <= range.end, Int(range.end) <= header.data.range.count else {
        throw ImageError("the image is damaged: a data segment lies outside of its contents")
      }
      segments.append(range)
    }
    self.segments = segments
  }

  /// Whether rows are those of the tables.
  func matches(rows: Span<UInt8>) -> Bool {
    Checksum.ofBlocks(rows, FunctionTable.blockCount * FunctionTable.rowSize) == rowSums
  }

  /// Whether code is that of the tables.
  func matches(code: Span<UInt8>) -> Bool { Checksum.ofBlocks(code, FileCode.blockSize) == codeSums }
}
