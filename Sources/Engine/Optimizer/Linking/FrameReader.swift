import WebAssembly

/// Finds out how exceptions pass through the functions of an object file: from `.eh_frame` which registers a frame keeps, from
/// `.gcc_except_table` which calls have landing pads, and from `.llvm_stackmaps` how large the frames with landing pads are.
struct FrameReader {
  /// A function's frames.
  struct Frame {
    var start: ObjectFile.Place
    /// Where calls that have landing pads begin and end, and the landing pads, all from the start of the function.
    var pads: [(start: UInt32, end: UInt32, pad: UInt32)] = []
    /// As in `NativeFrame`.
    var depth: UInt32 = 0
    var link: UInt16 = 1
    var saved: UInt16 = 0
  }

  private(set) var frames: [Frame] = []

  private let object: ObjectFile
  private var sizes: [ObjectFile.Place: Int] = [:]
  /// Where the description of frames begins, and what its words refer to.
  private var base = 0
  private var targets: [Int: ObjectFile.Place] = [:]
  /// Whether frames of a common entry have landing pads, by its place.
  private var commonEntries: [Int: Bool] = [:]

  /// Reads an object file.
  /// - Throws: What is not as LLVM writes it.
  init(_ object: ObjectFile) throws(OptimizerError) {
    self.object = object
    do {
      for section in object.sections where section.kind == .sizes { try readSizes(section) }
      for section in object.sections where section.kind == .frames { try readFrames(section) }
    } catch {
      throw OptimizerError("LLVM's output describes frames in an unknown way: \(error)")
    }
  }

  /// What stands there is not what LLVM is known to write.
  private struct Unknown: Error, CustomStringConvertible {
    let description: String
    init(_ what: String) { description = what }
  }

  /// What the words of a section refer to that depend on where something lies; the personality is elsewhere.
  private func targets(_ section: ObjectFile.Section) -> [Int: ObjectFile.Place] {
    var targets: [Int: ObjectFile.Place] = [:]
    for relocation in section.relocations {
      targets[section.bytes.lowerBound + relocation.offset] = object.place(of: relocation)
    }
    return targets
  }

  private mutating func readSizes(_ section: ObjectFile.Section) throws {
    let targets = targets(section)
    let bytes = object.bytes
    var reader = BinaryReader(bytes.span, range: section.range)
    guard try reader.byte() == 3 else { throw Unknown("the version of frame sizes") }
    _ = try reader.skip(3)
    let count = try reader.fixed(UInt32.self)
    _ = try reader.skip(8)
    for _ in 0..<count {
      let function = targets[reader.position]
      _ = try reader.skip(8)
      let size = Int(truncatingIfNeeded: try reader.fixed(UInt64.self))
      _ = try reader.skip(8)
      if let function { sizes[function] = size }
    }
  }

  private mutating func readFrames(_ section: ObjectFile.Section) throws {
    base = section.bytes.lowerBound
    targets = targets(section)
    let bytes = object.bytes
    var reader = BinaryReader(bytes.span, range: section.range)
    while !reader.isAtEnd {
      let start = reader.position
      var entry = try reader.nested(reader.fixed(UInt32.self))
      let here = entry.position
      let back = Int(try entry.fixed(UInt32.self))
      if back == 0 {
        commonEntries[start] = try readCommon(&entry)
      } else if let hasPads = commonEntries[here - back] {
        frames.append(try readFrame(&entry, hasPads: hasPads))
      } else {
        throw Unknown("a common entry")
      }
    }
  }

  /// Reads what frames have in common.
  /// - Returns: Whether they have landing pads.
  private func readCommon(_ entry: inout BinaryReader) throws -> Bool {
    guard try entry.byte() == 1 else { throw Unknown("the version of a common entry") }
    var augmentation: [UInt8] = []
    while true {
      let byte = try entry.byte()
      if byte == 0 { break }
      augmentation.append(byte)
    }
    // What they are: factors, the register of the return address, the personality, and pointers relative to their place.
    let rest = [try entry.u32(), try entry.u32(), UInt32(try entry.byte())]
    guard rest == [1, 0x78, 16] else { throw Unknown("factors") }
    switch augmentation {
    case Array("zR".utf8): guard try entry.fixed(UInt16.self) == 0x1B01 else { throw Unknown("an encoding") }
    case Array("zPLR".utf8):
      _ = try entry.skip(6)
      guard try entry.fixed(UInt16.self) == 0x1B1B else { throw Unknown("an encoding") }
      return true
    default: throw Unknown("an augmentation")
    }
    return false
  }

  private func readFrame(_ entry: inout BinaryReader, hasPads: Bool) throws -> Frame {
    guard let start = targets[entry.position] else { throw Unknown("a frame of no function") }
    var frame = Frame(start: start)
    _ = try entry.skip(4)
    let size = try entry.fixed(UInt32.self)
    let augmentation = try entry.skip(entry.u32())
    let pads = hasPads ? targets[augmentation.indices.lowerBound] : nil
    let top = try readRegisters(&entry, &frame)
    guard let pads else { return frame }
    frame.pads = try readPads(pads, size)
    guard !frame.pads.isEmpty else { return frame }
    guard let stack = sizes[start], stack + 8 >= top, let depth = UInt32(exactly: stack + 8 - top) else {
      throw Unknown("the size of a frame")
    }
    frame.depth = depth
    return frame
  }

  /// Follows how a frame is built.
  /// - Returns: How far its end, where the arguments are, is above the frame pointer.
  private func readRegisters(_ entry: inout BinaryReader, _ frame: inout Frame) throws -> Int {
    var offset = 8
    var top: Int?
    var saved: [Int: Int] = [:]
    while !entry.isAtEnd {
      let code = Int(try entry.byte())
      switch (code >> 6, code & 0x3F) {
      // The place advances; nothing; what holds is kept, and taken back.
      case (1, _), (0, 0), (0, 0x0A), (0, 0x0B): break
      case (2, let register): saved[register] = Int(try entry.u32()) * 8
      case (0, 0x02): _ = try entry.skip(1)
      case (0, 0x03): _ = try entry.skip(2)
      case (0, 0x04): _ = try entry.skip(4)
      case (0, 0x0C):
        _ = try entry.u32()
        _ = try entry.u32()
      case (0, 0x0D): if try entry.u32() == 6 { top = offset }
      case (0, 0x0E): offset = Int(try entry.u32())
      case (0, 0x2E): _ = try entry.u32()
      default: throw Unknown("an instruction")
      }
    }
    guard let top, saved[6] == top, let link = UInt16(exactly: top / 8 - 1), link > 0 else {
      throw Unknown("no frame pointer")
    }
    frame.link = link
    var place = top
    for (bit, register) in [15, 14, 13, 12, 3].enumerated() {
      guard let found = saved[register] else { continue }
      place += 8
      guard found == place else { throw Unknown("the place of a register") }
      frame.saved |= 1 << UInt16(bit)
    }
    return top
  }

  private func readPads(
    _ place: ObjectFile.Place, _ size: UInt32
  ) throws -> [(start: UInt32, end: UInt32, pad: UInt32)] {
    let section = object.sections[place.section]
    guard 0..<section.bytes.count ~= place.offset else { throw Unknown("the place of landing pads") }
    let bytes = object.bytes
    var reader = BinaryReader(bytes.span, range: section.range)
    _ = try reader.skip(UInt32(place.offset))
    guard try reader.byte() == 0xFF else { throw Unknown("the start of landing pads") }
    if try reader.byte() != 0xFF { _ = try reader.u32() }
    guard try reader.byte() == 1 else { throw Unknown("the encoding of calls") }
    var calls = try reader.nested(reader.u32())
    var pads: [(start: UInt32, end: UInt32, pad: UInt32)] = []
    while !calls.isAtEnd {
      let (start, length, pad) = (try calls.u32(), try calls.u32(), try calls.u32())
      _ = try calls.u32()
      guard start < size, length <= size - start, pad < size else { throw Unknown("a call out of bounds") }
      if pad != 0, length > 0 { pads.append((start, start + length, pad)) }
    }
    return pads
  }
}
