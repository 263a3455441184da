/// Finds out how exceptions pass through the functions of an object file: from `.eh_frame` which registers a frame keeps, from
/// `.gcc_except_table` which calls have landing pads, and from `.llvm_stackmaps` how large the frames with landing pads are.
struct FrameReader {
  /// A place in the object file.
  struct Place: Hashable {
    var section, offset: Int
  }

  /// A function's frames.
  struct Frame {
    var start: Place
    /// Where calls that have landing pads begin and end, and the landing pads, all from the start of the function.
    var pads: [(start: UInt32, end: UInt32, pad: UInt32)] = []
    /// As in `NativeFrame`.
    var depth: UInt32 = 0
    var link: UInt16 = 1
    var saved: UInt16 = 0
  }

  private(set) var frames: [Frame] = []

  private let object: ObjectFile
  private var sizes: [Place: Int] = [:]
  /// Where the description of frames begins, and what its words refer to.
  private var base = 0
  private var targets: [Int: Place] = [:]
  /// Whether frames of a common entry have landing pads, by its place.
  private var commonEntries: [Int: Bool] = [:]

  /// Reads an object file.
  /// - Throws: What is not as LLVM writes it.
  init(_ object: ObjectFile) throws(OptimizerError) {
    self.object = object
    for section in object.sections where section.kind == .sizes { try readSizes(section) }
    for section in object.sections where section.kind == .frames { try readFrames(section) }
  }

  /// What the words of a section refer to that depend on where something lies.
  private func targets(_ section: ObjectFile.Section) throws(OptimizerError) -> [Int: Place] {
    var targets: [Int: Place] = [:]
    for relocation in section.relocations {
      guard relocation.symbol < object.symbols.count else {
        throw OptimizerError("a reference in LLVM's output is out of bounds")
      }
      let symbol = object.symbols[relocation.symbol]
      // The personality is elsewhere.
      guard let target = symbol.section else { continue }
      targets[section.bytes.lowerBound + relocation.offset] = Place(
        section: target, offset: symbol.offset + relocation.addend)
    }
    return targets
  }

  private mutating func readSizes(_ section: ObjectFile.Section) throws(OptimizerError) {
    let targets = try targets(section)
    var reader = ByteReader(object.bytes, section.bytes)
    guard try reader.number(1) == 3 else { throw OptimizerError("LLVM's output has frame sizes of an unknown version") }
    _ = try reader.number(3)
    let count = try reader.number(4)
    _ = try reader.number(8)
    for _ in 0..<count {
      let function = targets[reader.position]
      _ = try reader.number(8)
      let size = try reader.number(8)
      _ = try reader.number(8)
      if let function { sizes[function] = size }
    }
  }

  private mutating func readFrames(_ section: ObjectFile.Section) throws(OptimizerError) {
    base = section.bytes.lowerBound
    targets = try targets(section)
    var reader = ByteReader(object.bytes, section.bytes)
    while !reader.isAtEnd {
      let start = reader.position
      let size = try reader.number(4)
      var entry = try reader.sub(size)
      let here = entry.position
      let back = try entry.number(4)
      if back == 0 {
        commonEntries[start] = try readCommon(&entry)
      } else if let hasPads = commonEntries[here - back] {
        frames.append(try readFrame(&entry, hasPads: hasPads))
      } else {
        throw Self.unknown
      }
    }
  }

  private static var unknown: OptimizerError { OptimizerError("LLVM's output describes frames in an unknown way") }

  /// Reads what frames have in common.
  /// - Returns: Whether they have landing pads.
  private func readCommon(_ entry: inout ByteReader) throws(OptimizerError) -> Bool {
    guard try entry.number(1) == 1 else { throw Self.unknown }
    var augmentation: [UInt8] = []
    while true {
      let byte = UInt8(try entry.number(1))
      if byte == 0 { break }
      augmentation.append(byte)
    }
    // What they are: factors, the register of the return address, the personality, and pointers relative to their place.
    let rest = [try entry.unsigned(), try entry.unsigned(), try entry.number(1)]
    guard rest == [1, 0x78, 16] else { throw Self.unknown }
    switch augmentation {
    case Array("zR".utf8): guard try entry.number(2) == 0x1B01 else { throw Self.unknown }
    case Array("zPLR".utf8):
      _ = try entry.number(6)
      guard try entry.number(2) == 0x1B1B else { throw Self.unknown }
      return true
    default: throw Self.unknown
    }
    return false
  }

  private func readFrame(_ entry: inout ByteReader, hasPads: Bool) throws(OptimizerError) -> Frame {
    guard let start = targets[entry.position] else { throw Self.unknown }
    var frame = Frame(start: start)
    let size = UInt32(truncatingIfNeeded: try entry.number(8) >> 32)
    var augmentation = try entry.sub(entry.unsigned())
    let pads = hasPads ? targets[augmentation.position] : nil
    augmentation.skip()
    let top = try readRegisters(&entry, &frame)
    guard let pads else { return frame }
    frame.pads = try readPads(pads, size)
    guard !frame.pads.isEmpty else { return frame }
    guard let stack = sizes[start], stack + 8 >= top, let depth = UInt32(exactly: stack + 8 - top) else {
      throw OptimizerError("LLVM does not say how large a frame is")
    }
    frame.depth = depth
    return frame
  }

  /// Follows how a frame is built.
  /// - Returns: How far its end, where the arguments are, is above the frame pointer.
  private func readRegisters(_ entry: inout ByteReader, _ frame: inout Frame) throws(OptimizerError) -> Int {
    var offset = 8
    var top: Int?
    var saved: [Int: Int] = [:]
    while !entry.isAtEnd {
      let code = try entry.number(1)
      switch (code >> 6, code & 0x3F) {
      // The place advances; nothing; what holds is kept, and taken back.
      case (1, _), (0, 0), (0, 0x0A), (0, 0x0B): break
      case (2, let register): saved[register] = try entry.unsigned() * 8
      case (0, 0x02): _ = try entry.number(1)
      case (0, 0x03): _ = try entry.number(2)
      case (0, 0x04): _ = try entry.number(4)
      case (0, 0x0C):
        _ = try entry.unsigned()
        _ = try entry.unsigned()
      case (0, 0x0D): if try entry.unsigned() == 6 { top = offset }
      case (0, 0x0E): offset = try entry.unsigned()
      case (0, 0x2E): _ = try entry.unsigned()
      default: throw Self.unknown
      }
    }
    guard let top, saved[6] == top, let link = UInt16(exactly: top / 8 - 1), link > 0 else { throw Self.unknown }
    frame.link = link
    var place = top
    for (bit, register) in [15, 14, 13, 12, 3].enumerated() {
      guard let found = saved[register] else { continue }
      place += 8
      guard found == place else { throw Self.unknown }
      frame.saved |= 1 << UInt16(bit)
    }
    return top
  }

  private func readPads(
    _ place: Place, _ size: UInt32
  ) throws(OptimizerError) -> [(start: UInt32, end: UInt32, pad: UInt32)] {
    let bytes = object.sections[place.section].bytes
    guard place.offset >= 0, place.offset < bytes.count else { throw Self.unknown }
    var reader = ByteReader(object.bytes, bytes.lowerBound + place.offset..<bytes.upperBound)
    guard try reader.number(1) == 0xFF else { throw Self.unknown }
    if try reader.number(1) != 0xFF { _ = try reader.unsigned() }
    guard try reader.number(1) == 1 else { throw Self.unknown }
    var calls = try reader.sub(reader.unsigned())
    var pads: [(start: UInt32, end: UInt32, pad: UInt32)] = []
    while !calls.isAtEnd {
      let (start, length, pad) = (try calls.unsigned(), try calls.unsigned(), try calls.unsigned())
      _ = try calls.unsigned()
      guard start < size, length <= Int(size) - start, pad < size else { throw Self.unknown }
      if pad != 0, length > 0 { pads.append((UInt32(start), UInt32(start + length), UInt32(pad))) }
    }
    return pads
  }
}

/// Reads little-endian numbers.
private struct ByteReader {
  private let bytes: [UInt8]
  private(set) var position: Int
  private let end: Int

  init(_ bytes: [UInt8], _ range: Range<Int>) {
    self.bytes = bytes
    position = range.lowerBound
    end = range.upperBound
  }

  var isAtEnd: Bool { position >= end }

  private static var short: OptimizerError { OptimizerError("a description of frames in LLVM's output ends early") }

  /// A number of some bytes.
  mutating func number(_ width: Int) throws(OptimizerError) -> Int {
    guard end - position >= width else { throw Self.short }
    var value: UInt64 = 0
    for index in 0..<width { value |= UInt64(bytes[position + index]) << UInt64(8 * index) }
    position += width
    return Int(truncatingIfNeeded: value)
  }

  /// A number in LEB128.
  mutating func unsigned() throws(OptimizerError) -> Int {
    var value = 0
    for shift in stride(from: 0, to: 56, by: 7) {
      let byte = try number(1)
      value |= (byte & 0x7F) << shift
      if byte < 0x80 { return value }
    }
    throw Self.short
  }

  /// What reads the next bytes alone.
  mutating func sub(_ count: Int) throws(OptimizerError) -> ByteReader {
    guard count >= 0, end - position >= count else { throw Self.short }
    defer { position += count }
    return ByteReader(bytes, position..<position + count)
  }

  mutating func skip() { position = end }
}
