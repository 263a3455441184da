import MachineCode
import WebAssembly

/// What an image begins with; `CompiledImage` says where what stands.
struct ImageHeader {
  /// How long it is.
  static var size: Int { 152 }
  static var modulePlace: Int { 48 }
  static var codePlace: Int { 72 }
  static var outlinePlace: Int { 88 }
  static var positionsPlace: Int { 120 }
  /// What each function has in the tables.
  static var functionSize: Int { 24 }

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
  let outline: Part
  let positions: Part
  let functionCount: Int
  /// As in `MachineImage`.
  let typeNumbers: UInt32
  let metersFuel: Bool
  let isDeterministic: Bool
  let frameCount: Int
  let padCount: Int
  /// Where the tables end: of functions, checksums of blocks, frames, landing pads.
  let tablesEnd: Int

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
    code = try Self.range(bytes, at: Self.codePlace, size: size, "the code")
    outline = try Self.part(bytes, at: Self.outlinePlace, size: size, "the module's outline")
    positions = try Self.part(bytes, at: Self.positionsPlace, size: size, "the table of positions")
    functionCount = Int(bytes.number(at: 112, UInt32.self))
    typeNumbers = bytes.number(at: 116, UInt32.self)
    metersFuel = bytes.number(at: 44, UInt32.self) & 1 != 0
    isDeterministic = bytes.number(at: 44, UInt32.self) & 2 != 0
    frameCount = Int(bytes.number(at: 144, UInt32.self))
    padCount = Int(bytes.number(at: 148, UInt32.self))
    let blocks = (code.count + FileCode.blockSize - 1) / FileCode.blockSize
    tablesEnd = Self.tablesEnd(functions: functionCount, blocks: blocks, frames: frameCount, pads: padCount)
    guard tablesEnd <= size, bytes.number(at: 12, UInt32.self) == 0 else {
      throw ImageError("the image is damaged: its tables lie outside of it")
    }
  }

  /// Where the tables end, if there are so many of each. No number is greater than 32 bits.
  static func tablesEnd(functions: Int, blocks: Int, frames: Int, pads: Int) -> Int {
    size + functionSize * functions + 8 * blocks + 16 * frames + 12 * pads
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

/// What an image says of each function and of each block of code.
struct ImageTables {
  private(set) var functions: [Function] = []
  private(set) var entries: [Range<UInt32>] = []
  private(set) var wrappers: [UInt32] = []
  private(set) var checksums: [UInt64] = []
  private(set) var unwinding = UnwindTable(frames: [], pads: [])

  /// Reads the tables.
  /// - Parameters:
  ///   - header: The image's header.
  ///   - bytes: The image up to where the tables end at least.
  init(_ header: ImageHeader, _ bytes: [UInt8]) throws(ImageError) {
    guard bytes.count >= header.tablesEnd,
      bytes.number(at: 16, UInt64.self) == Checksum.of(bytes.span.extracting(24..<header.tablesEnd))
    else { throw ImageError("the image is damaged: the checksum of its tables is not that of their contents") }
    let needed = Processor(words: (0..<Processor.wordCount).map { bytes.number(at: 24 + 4 * $0, UInt32.self) })
    guard Processor.current.includes(needed) else {
      throw ImageError("the image is for another processor: compile the module again, or with --cpu x86-64-v2")
    }
    functions.reserveCapacity(header.functionCount)
    entries.reserveCapacity(header.functionCount)
    wrappers.reserveCapacity(header.functionCount)
    var place = ImageHeader.size
    for function in 0..<header.functionCount {
      let words = bytes.words(at: place)
      guard words.start <= words.end else {
        throw ImageError("function \(function) of the image ends before it begins")
      }
      guard words.bodyStart <= words.bodyEnd, Int(words.bodyEnd) <= header.module.range.count else {
        throw ImageError("the body of function \(function) of the image lies outside of its module")
      }
      entries.append(words.start..<words.end)
      wrappers.append(words.wrapper)
      functions.append(Function(type: words.type, body: ByteRange(start: words.bodyStart, end: words.bodyEnd)))
      place += ImageHeader.functionSize
    }
    let frames = header.tablesEnd - 16 * header.frameCount - 12 * header.padCount
    while place < frames {
      checksums.append(bytes.number(at: place, UInt64.self))
      place += 8
    }
    unwinding.frames.reserveCapacity(header.frameCount)
    for _ in 0..<header.frameCount {
      unwinding.frames.append(bytes.frame(at: place))
      place += 16
    }
    unwinding.pads.reserveCapacity(header.padCount)
    for _ in 0..<header.padCount {
      unwinding.pads.append(bytes.pad(at: place))
      place += 12
    }
  }

  /// Whether code is that of the tables.
  func matches(_ code: Span<UInt8>) -> Bool { Checksum.ofBlocks(code) == checksums }
}
