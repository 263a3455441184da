import CNative
import MachineCode
import WebAssembly

/// Lays object files out in one flat piece of code and constants in which nothing is left to be resolved.
struct Linker {
  /// Code, then constants.
  private(set) var bytes: [UInt8] = []
  /// Where names that others may use lie.
  private(set) var symbols: [String: Range<Int>] = [:]
  /// Those to which something in another file refers.
  private(set) var needed: Set<String> = []
  /// From where on the code comes from which line, ascending; line 0 is none.
  private(set) var lines: [(place: Int, line: Int)] = []
  /// What refers to things that are in none of the files.
  private(set) var references: [CodePiece.Reference] = []
  private let external: (String) -> CodePiece.Target?
  /// How exceptions pass through the code.
  private(set) var unwinding = UnwindTable(frames: [], pads: [])

  /// Links object files.
  /// - Parameter external: What a name stands for that is in none of the files.
  /// - Throws: If something is needed that no file has, or a kind of reference that is not known.
  init(
    _ files: [ObjectFile], external: @escaping (String) -> CodePiece.Target? = { _ in nil }
  ) throws(OptimizerError) {
    self.external = external
    var places = files.map { [Int](repeating: 0, count: $0.sections.count) }
    bytes.reserveCapacity(files.reduce(0) { $0 + $1.bytes.count })
    for kind in [ObjectFile.Section.Kind.code, .constants] {
      for (file, object) in files.enumerated() {
        for (index, section) in object.sections.enumerated() where section.kind == kind {
          let alignment = max(section.alignment, kind == .code ? 16 : 1)
          let padding = (alignment - bytes.count % alignment) % alignment
          // Between functions stands what traps.
          bytes.append(contentsOf: repeatElement(kind == .code ? 0xCC : 0, count: padding))
          places[file][index] = bytes.count
          bytes.append(contentsOf: object.bytes[section.bytes])
        }
      }
    }
    for (file, object) in files.enumerated() {
      for symbol in object.symbols {
        guard let section = symbol.section, !symbol.name.isEmpty else { continue }
        let start = places[file][section] + symbol.offset
        symbols[symbol.name] = start..<start + symbol.size
      }
    }
    for (file, object) in files.enumerated() {
      for (index, section) in object.sections.enumerated() where section.kind == .code || section.kind == .constants {
        for relocation in section.relocations { try resolve(relocation, object, places[file], places[file][index]) }
      }
    }
    for (file, object) in files.enumerated() {
      for row in try LineProgram(object).rows {
        lines.append((places[file][row.place.section] + row.place.offset, row.line))
      }
    }
    // The order of those at one place is that of the program: the last one counts.
    lines = lines.enumerated().sorted { ($0.element.place, $0.offset) < ($1.element.place, $1.offset) }.map(\.element)
    guard bytes.count <= Int32.max else { throw OptimizerError("the code is too large") }
    try describeFrames(files, places)
  }

  /// Which lines a function comes from: from which distance on, and the line less one.
  func lines(in function: Range<Int>) -> [(distance: Int, offset: Int)] {
    let first = lines.partitioningIndex { $0.place >= function.lowerBound }
    return lines[first...].prefix { $0.place < function.upperBound }.filter { $0.line > 0 }
      .map { ($0.place - function.lowerBound, $0.line - 1) }
  }

  /// Makes the unwind table.
  private mutating func describeFrames(_ files: [ObjectFile], _ places: [[Int]]) throws(OptimizerError) {
    var found: [(frame: NativeFrame, pads: [NativePad])] = []
    for (object, places) in zip(files, places) {
      for frame in try FrameReader(object).frames {
        let start = UInt32(places[frame.start.section] + frame.start.offset)
        let pads = frame.pads.map { NativePad(start: start + $0.start, end: start + $0.end, pad: start + $0.pad) }
        found.append(
          (NativeFrame(start: start, pads: 0, depth: frame.depth, link: frame.link, saved: frame.saved), pads))
      }
    }
    // Constants without code count as a function that nobody calls.
    if found.isEmpty, !bytes.isEmpty { found = [(NativeFrame(start: 0, pads: 0, depth: 0, link: 1, saved: 0), [])] }
    found.sort { $0.frame.start < $1.frame.start }
    for entry in found {
      unwinding.frames.append(entry.frame)
      unwinding.frames[unwinding.frames.count - 1].pads = UInt32(unwinding.pads.count)
      unwinding.pads += entry.pads
    }
    unwinding.frames.append(
      NativeFrame(start: UInt32(bytes.count), pads: UInt32(unwinding.pads.count), depth: 0, link: 1, saved: 0))
  }

  private mutating func resolve(
    _ relocation: ObjectFile.Relocation, _ object: ObjectFile, _ places: [Int], _ start: Int
  ) throws(OptimizerError) {
    let symbol = object.symbols[relocation.symbol]
    let place = start + relocation.offset
    guard place >= 0, place <= bytes.count - 4 else {
      throw OptimizerError("a reference in LLVM's output is out of bounds")
    }
    let target: Int
    if let found = object.place(of: relocation) {
      target = places[found.section] + found.offset
    } else if let known = symbols[symbol.name] {
      target = known.lowerBound + relocation.addend
      needed.insert(symbol.name)
    } else if relocation.kind == 2 || relocation.kind == 4, let found = external(symbol.name) {
      return references.append(CodePiece.Reference(place, found, addend: relocation.addend))
    } else {
      throw OptimizerError("compiled code needs \"\(symbol.name)\", which nothing provides")
    }
    switch relocation.kind {
    // Relative to the place, in 32 bits: plainly, and of a call.
    case 2, 4:
      guard let value = Int32(exactly: target - place) else {
        throw OptimizerError("the code is too large")
      }
      withUnsafeBytes(of: value.littleEndian) { bytes.replaceSubrange(place..<place + 4, with: $0) }
    default: throw OptimizerError("LLVM's output has a reference of kind \(relocation.kind)")
    }
  }
}
