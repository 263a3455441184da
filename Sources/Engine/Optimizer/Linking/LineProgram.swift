import WebAssembly

/// Where instructions of the machine lie and the lines that they come from, as LLVM writes it: a `.debug_line` section of
/// DWARF 4 (section 6.2 of its specification).
struct LineProgram {
  /// From here on the code comes from a line; 0 is none, and ends what came before.
  struct Row {
    var place: ObjectFile.Place
    var line: Int
  }

  /// In the order of the program, which within a function ascends.
  private(set) var rows: [Row] = []

  /// Runs the programs of an object file.
  /// - Throws: What is not as expected.
  init(_ object: ObjectFile) throws(OptimizerError) {
    do throws(WebAssemblyError) {
      for section in object.sections where section.kind == .lines {
        var reader = BinaryReader(object.bytes.span, range: section.range)
        while !reader.isAtEnd { try run(&reader, section, object) }
      }
    } catch {
      throw OptimizerError("LLVM's table of lines is not as expected: \(error)")
    }
  }

  private mutating func run(
    _ reader: inout BinaryReader, _ section: ObjectFile.Section, _ object: ObjectFile
  ) throws(WebAssemblyError) {
    var unit = try reader.nested(reader.fixed(UInt32.self))
    let version = try unit.fixed(UInt16.self)
    guard version == 4 else { throw WebAssemblyError(.version, "expected 4, found \(version)") }
    var header = try unit.nested(unit.fixed(UInt32.self))
    // How long instructions are at least and how many go together, and whether lines begin statements: 1, 1 and no matter.
    _ = try header.skip(3)
    let firstAdvance = Int(Int8(bitPattern: try header.byte()))
    let advances = max(1, Int(try header.byte()))
    let firstSpecial = Int(try header.byte())
    var operands: [UInt8] = []
    for _ in 1..<max(1, firstSpecial) { operands.append(try header.byte()) }
    var place: ObjectFile.Place?
    var line = 1
    while !unit.isAtEnd {
      let opcode = Int(try unit.byte())
      switch opcode {
      case 0:
        var extended = try unit.nested(unit.u32())
        switch try extended.byte() {
        case 1:
          add(place, 0)
          place = nil
          line = 1
        case 2:
          let offset = extended.position - section.bytes.lowerBound
          place = section.relocations.first { $0.offset == offset }.flatMap { object.place(of: $0) }
        default: break
        }
      case 1 where firstSpecial > 1: add(place, line)
      case 2 where firstSpecial > 2: place?.offset += Int(try unit.u32())
      case 3 where firstSpecial > 3: line += Int(try unit.s32())
      case 8 where firstSpecial > 8: place?.offset += (255 - firstSpecial) / advances
      case 9 where firstSpecial > 9: place?.offset += Int(try unit.fixed(UInt16.self))
      case ..<firstSpecial: for _ in 0..<operands[opcode - 1] { _ = try unit.u64() }
      default:
        place?.offset += (opcode - firstSpecial) / advances
        line += firstAdvance + (opcode - firstSpecial) % advances
        add(place, line)
      }
    }
  }

  private mutating func add(_ place: ObjectFile.Place?, _ line: Int) {
    if let place { rows.append(Row(place: place, line: line)) }
  }
}
