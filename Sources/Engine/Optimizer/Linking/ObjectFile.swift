import WebAssembly

/// What a linker needs of an object file of LLVM's: 64-bit little-endian ELF for x86-64.
struct ObjectFile {
  /// A part of the file.
  struct Section {
    enum Kind {
      case code, constants
      /// What tells of frames: `.eh_frame`, `.gcc_except_table`, and the sizes in `.llvm_stackmaps`.
      case frames, pads, sizes
      /// `.debug_line`: which instructions of the module the code comes from.
      case lines
    }

    var bytes: Range<Int>
    var alignment: Int
    var kind: Kind
    var relocations: [Relocation] = []

    /// The bytes, for a reader.
    var range: ByteRange { ByteRange(start: UInt32(bytes.lowerBound), end: UInt32(bytes.upperBound)) }
  }

  /// A place in a section.
  struct Place: Hashable {
    /// Which of `sections`.
    var section: Int
    var offset: Int
  }

  /// A place that depends on where something lies.
  struct Relocation {
    /// In the section.
    var offset: Int
    var kind: UInt32
    /// Which of `symbols`.
    var symbol: Int
    var addend: Int
  }

  /// A name for a place.
  struct Symbol {
    var name: String
    /// Which of `sections`, or nil if the place is in another object file.
    var section: Int?
    /// In the section.
    var offset: Int
    /// In bytes.
    var size: Int
  }

  let bytes: [UInt8]
  private(set) var sections: [Section] = []
  private(set) var symbols: [Symbol] = []

  /// Reads an object file.
  /// - Throws: What is not as expected.
  init(_ bytes: [UInt8]) throws(OptimizerError) {
    self.bytes = bytes
    guard bytes.count >= 64, bytes.count <= UInt32.max, Array(bytes[0..<6]) == [0x7F, 0x45, 0x4C, 0x46, 2, 1] else {
      throw OptimizerError("LLVM's output is no object file")
    }
    let table = try number(at: 40, 8)
    let size = try number(at: 58, 2)
    let count = try number(at: 60, 2)
    let names = try number(at: 62, 2)
    var headers: [Header] = []
    for index in 0..<count { headers.append(try header(at: table + index * size)) }
    var numbers = [Int?](repeating: nil, count: count)
    for (index, header) in headers.enumerated() {
      guard let kind = try kind(of: header, headers[names < count ? names : 0]) else { continue }
      numbers[index] = sections.count
      sections.append(
        Section(
          bytes: header.offset..<header.offset + header.size, alignment: max(1, header.alignment), kind: kind))
    }
    try readSymbols(headers, numbers)
    for header in headers where header.type == 4 && header.information < count {
      if let target = numbers[header.information] { sections[target].relocations = try relocations(header) }
    }
  }

  /// Where a place is that a reference names, if it is in this file.
  func place(of relocation: Relocation) -> Place? {
    let symbol = symbols[relocation.symbol]
    return symbol.section.map { Place(section: $0, offset: symbol.offset + relocation.addend) }
  }

  private struct Header {
    var name, type, flags, offset, size, link, information, alignment: Int
  }

  private func relocations(_ header: Header) throws(OptimizerError) -> [Relocation] {
    var relocations: [Relocation] = []
    for entry in stride(from: header.offset, to: header.offset + header.size, by: 24) {
      let information = try number(at: entry + 8, 8)
      guard symbols.indices.contains(information >> 32) else {
        throw OptimizerError("a reference in LLVM's output is out of bounds")
      }
      relocations.append(
        Relocation(
          offset: try number(at: entry, 8), kind: UInt32(truncatingIfNeeded: information),
          symbol: information >> 32, addend: try number(at: entry + 16, 8)))
    }
    return relocations
  }

  /// What a section is; nil if it is not needed.
  private func kind(of header: Header, _ names: Header) throws(OptimizerError) -> Section.Kind? {
    // Bytes; those of frames have a type that is the processor's own.
    guard header.type == 1 || header.type == 0x7000_0001 else { return nil }
    let name = try text(at: header.name, in: names)
    if name == ".debug_line" { return .lines }
    // What is loaded. Data that changes is left out, so that a reference to it has no target: there is a pointer to the
    // personality, which is not called.
    guard header.flags & 3 == 2 else { return nil }
    if header.flags & 4 != 0 { return .code }
    switch name {
    case ".eh_frame": return .frames
    case ".gcc_except_table": return .pads
    case ".llvm_stackmaps": return .sizes
    default: return .constants
    }
  }

  private func header(at offset: Int) throws(OptimizerError) -> Header {
    let type = try number(at: offset + 4, 4)
    let size = try number(at: offset + 32, 8)
    let start = try number(at: offset + 24, 8)
    guard type == 8 || (start >= 0 && size >= 0 && start <= bytes.count && size <= bytes.count - start) else {
      throw OptimizerError("a section of LLVM's output is out of bounds")
    }
    return Header(
      name: try number(at: offset, 4), type: type, flags: try number(at: offset + 8, 8), offset: start, size: size,
      link: try number(at: offset + 40, 4), information: try number(at: offset + 44, 4),
      alignment: try number(at: offset + 48, 8))
  }

  private mutating func readSymbols(_ headers: [Header], _ numbers: [Int?]) throws(OptimizerError) {
    guard let table = headers.first(where: { $0.type == 2 }), table.link < headers.count else {
      throw OptimizerError("LLVM's output has no symbols")
    }
    let names = headers[table.link]
    for entry in stride(from: table.offset, to: table.offset + table.size, by: 24) {
      let section = try number(at: entry + 6, 2)
      symbols.append(
        Symbol(
          name: try text(at: number(at: entry, 4), in: names),
          section: section < numbers.count ? numbers[section] : nil, offset: try number(at: entry + 8, 8),
          size: try number(at: entry + 16, 8)))
    }
  }

  private func text(at offset: Int, in names: Header) throws(OptimizerError) -> String {
    let start = names.offset + offset
    guard offset < names.size, let end = bytes[start...].firstIndex(of: 0) else {
      throw OptimizerError("a name of LLVM's output is out of bounds")
    }
    return String(decoding: bytes[start..<end], as: UTF8.self)
  }

  private func number(at offset: Int, _ width: Int) throws(OptimizerError) -> Int {
    guard offset >= 0, offset <= bytes.count - width else {
      throw OptimizerError("LLVM's output ends early")
    }
    var value: UInt64 = 0
    for position in 0..<width { value |= UInt64(bytes[offset + position]) << UInt64(8 * position) }
    return Int(truncatingIfNeeded: value)
  }
}
