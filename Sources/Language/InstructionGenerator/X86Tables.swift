import EncodingTable

/// The tables of the decoder and the disassembler.
extension InstructionGenerator {
  /// The enumeration of all rows, and their names.
  static func x86OpcodeSource() -> String {
    let rows = X86Table.encodings
    precondition(Set(rows.map(\.identifier)).count == rows.count, "two rows of x86-64 have one name")
    var text = x86Header
    text += "extension X86 {\n  /// A row of the table: one encoding, by its number.\n"
    text += "  public enum Opcode: UInt16, Sendable, BitwiseCopyable, CaseIterable {\n"
    for group in X86Table.groups {
      text += "    // \(group.title)\n\n"
      for row in group.encodings { text += "    /// `\(row.title)`\n    case \(row.identifier)\n" }
      text += "\n"
    }
    text.removeLast()
    text += "  }\n\n  /// What a processor must have to know an instruction.\n"
    text += "  public enum Feature: UInt8, Sendable, CaseIterable {\n"
    for feature in X86Encoding.Feature.allCases { text += "    case \(feature)\n" }
    text += "  }\n}\n"
    return text
  }

  /// The rows as words, and the way from the bytes of an opcode to its rows.
  static func x86RowSource() -> String {
    let rows = X86Table.encodings
    var text = x86Header
    text += "/// What each row is in bytes; `X86.Row` says how.\n"
    text += list("let x86Forms", "UInt32", rows.map { hex(UInt64($0.packedForm)) })
    text += "\n/// The operands of each row.\n"
    text += list("let x86Operands", "UInt64", rows.map { hex($0.packedOperands) })
    text += "\n/// Registers that no operand names, flags, features and effects of each row.\n"
    text += list("let x86Uses", "UInt64", rows.map { hex($0.packedUses) })
    let pages = Set(rows.map(\.page)).sorted()
    var buckets = [[Int]](repeating: [], count: (pages.count + 1) * 256)
    for (number, row) in rows.enumerated() {
      let first = ((pages.firstIndex(of: row.page) ?? 0) + 1) * 256 + Int(row.form.opcode)
      for offset in 0..<row.opcodeCount { buckets[first + offset].append(number) }
    }
    text += "\n/// Which page of opcodes each kind of prefix, map and VEX leads to; page 0 is empty.\n"
    text += list(
      "let x86Pages", "UInt8", (0..<40).map { page in String(pages.firstIndex(of: page).map { $0 + 1 } ?? 0) })
    var starts = [0]
    for bucket in buckets { starts.append(starts[starts.count - 1] + bucket.count) }
    text += "\n/// Where in `x86Candidates` the rows of each opcode of each page begin.\n"
    text += list("let x86Starts", "UInt16", starts.map(String.init))
    text += "\n/// The rows, by opcode.\n"
    text += list("let x86Candidates", "UInt16", buckets.joined().map(String.init))
    var mnemonics: [String] = []
    for row in rows where !mnemonics.contains(row.mnemonic) { mnemonics.append(row.mnemonic) }
    text += "\n/// The number of each row's mnemonic.\n"
    text += list("let x86MnemonicNumbers", "UInt16", rows.map { String(mnemonics.firstIndex(of: $0.mnemonic) ?? 0) })
    var offsets = [0]
    for mnemonic in mnemonics { offsets.append(offsets[offsets.count - 1] + mnemonic.utf8.count) }
    text += "\n/// Where each mnemonic begins in `x86MnemonicBytes`, and where the last one ends.\n"
    text += list("let x86MnemonicOffsets", "UInt16", offsets.map(String.init))
    text += "\n/// The mnemonics, one after the other.\nlet x86MnemonicBytes: StaticString =\n  \"\"\"\n"
    var line = "  "
    for mnemonic in mnemonics {
      line += mnemonic
      if line.utf8.count > 100 {
        text += line + "\\\n"
        line = "  "
      }
    }
    return text + line + "\n  \"\"\"\n"
  }
}

extension X86Encoding {
  /// How many opcodes the row has.
  fileprivate var opcodeCount: Int {
    operands.contains { $0.place == .condition } ? 16 : operands.contains { $0.place.field == .opcode } ? 8 : 1
  }

  /// The opcodes among which its own is.
  fileprivate var page: Int { ((form.isVEX ? 4 : 0) + Int(form.map.rawValue)) * 5 + Int(form.prefix.rawValue) }

  /// `X86.Row` documents the layout.
  fileprivate var packedForm: UInt32 {
    let fields = operands.map(\.place.field)
    var bits: UInt32 = form.isVEX ? 1 : 0
    bits |= form.isWide ? 1 << 1 : 0
    bits |= form.isLong ? 1 << 2 : 0
    bits |= form.isLocked ? 1 << 3 : 0
    let isRegister = !fields.contains(.rmMemory)
    let isMemory = fields.contains(.rm) || fields.contains(.rmMemory)
    switch form.modRM {
    case .bare: break
    case .register: bits |= 1 << 4
    case .digit(let digit): bits |= 2 << 4 | UInt32(digit) << 8
    case .fixed(let byte): bits |= 3 << 4 | UInt32(byte) << 8
    }
    bits |= isRegister ? 1 << 6 : 0
    bits |= isMemory ? 1 << 7 : 0
    bits |= UInt32(operands.count) << 16
    bits |= UInt32(opcodeCount - 1) << 20
    bits |= UInt32(operands.reduce(0) { $0 + $1.place.immediateBytes }) << 24
    return bits
  }

  /// Sixteen bits an operand.
  fileprivate var packedOperands: UInt64 {
    operands.enumerated().reduce(0) { bits, operand in
      let place = operand.element.place
      var packed = UInt64(place.kind.rawValue) | UInt64(place.field.rawValue) << 3
      packed |= Self.logarithm(place.width) << 6 | UInt64(operand.element.access.rawValue) << 14
      packed |= (place.kind == .immediate ? (place.isSigned ? 1 : 0) : Self.logarithm(place.memoryWidth)) << 10
      if place.field == .fixed, place.kind == .general || place.kind == .vector {
        packed |= UInt64(place.fixedRegister) << 10
      }
      return bits | packed << UInt64(16 * operand.offset)
    }
  }

  /// 0 for 0, 1 for 8 bits, 2 for 16 and so on.
  private static func logarithm(_ width: Int) -> UInt64 { width == 0 ? 0 : UInt64(width.trailingZeroBitCount - 2) }

  fileprivate var packedUses: UInt64 {
    UInt64(reads.rawValue) | UInt64(writes.rawValue) << 16 | UInt64(flags.reads.rawValue) << 32
      | UInt64(flags.writes.rawValue) << 38 | UInt64(effects.rawValue) << 44 | UInt64(feature.rawValue) << 52
  }
}
