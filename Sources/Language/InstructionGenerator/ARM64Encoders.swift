import EncodingTable

/// The sources that are derived from the table of AArch64.
extension InstructionGenerator {
  private static let arm64Header = """
    // Written by InstructionGenerator from Sources/Engine/EncodingTable/ARM64; change the table and run `make generate`.
    // swift-format-ignore-file


    """

  /// All of them, for the encoder, the decoder and the tests.
  static func arm64Sources() -> [(path: String, text: String)] {
    let folder = "Sources/Engine/Assembler/ARM64/Generated"
    return ARM64Table.groups.map { group in
      let words = group.title.split { !$0.isLetter }.map { $0.prefix(1).uppercased() + $0.dropFirst() }
      return ("\(folder)/ARM64Assembler+\(words.joined()).swift", arm64Encoders(group))
    } + [
      ("\(folder)/ARM64Opcode.swift", arm64OpcodeSource()),
      ("\(folder)/ARM64Rows.swift", arm64RowSource()),
      ("Tests/Engine/AssemblerTests/Generated/ARM64Emission.swift", arm64EmissionSource()),
    ]
  }

  private static func arm64Encoders(_ group: ARM64Group) -> String {
    var text = arm64Header + "// \(group.title)\n\nextension ARM64.Assembler {\n"
    for row in group.encodings { text += row.method }
    return text + "}\n"
  }

  private static func arm64EmissionSource() -> String {
    var text = arm64Header + "@testable import Assembler\n\n/// Calls the method of a row.\n"
    text += "func emit(_ instruction: ARM64.Instruction, into assembler: inout ARM64.Assembler) {\n"
    text += "  switch instruction.opcode.rawValue {\n"
    var number = 0
    for (index, group) in ARM64Table.groups.enumerated() {
      text += "  case \(number)...\(number + group.encodings.count - 1): emitARM\(index)(instruction, &assembler)\n"
      number += group.encodings.count
    }
    text += "  default: break\n  }\n}\n"
    for (index, group) in ARM64Table.groups.enumerated() {
      text += "\nprivate func emitARM\(index)(_ i: ARM64.Instruction, _ assembler: inout ARM64.Assembler) {\n"
      text += "  let (a, b, c, d, e) = (i[0], i[1], i[2], i[3], i[4])\n  _ = (a, b, c, d, e)\n  switch i.opcode {\n"
      for row in group.encodings {
        text += "  case .\(row.identifier): assembler.\(row.name)(\(row.callArguments))\n"
      }
      text += "  default: break\n  }\n}\n"
    }
    return text
  }

  private static func arm64OpcodeSource() -> String {
    let rows = ARM64Table.encodings
    precondition(Set(rows.map(\.identifier)).count == rows.count, "two rows of AArch64 have one name")
    var text = arm64Header
    text += "extension ARM64 {\n  /// A row of the table: one instruction, by its number.\n"
    text += "  public enum Opcode: UInt16, Sendable, BitwiseCopyable, CaseIterable {\n"
    for group in ARM64Table.groups {
      text += "    // \(group.title)\n\n"
      for row in group.encodings { text += "    /// `\(row.title)`\n    case \(row.identifier)\n" }
      text += "\n"
    }
    text.removeLast()
    text += "  }\n\n  /// What a processor must have to know an instruction.\n"
    text += "  public enum Feature: UInt8, Sendable, CaseIterable {\n"
    for feature in ARM64Encoding.Feature.allCases { text += "    case \(feature)\n" }
    text += "  }\n\n  /// What an operand is.\n  enum Kind: UInt8 {\n"
    for kind in ARM64Encoding.Kind.allCases { text += "    case \(kind)\n" }
    return text + "  }\n}\n"
  }

  private static func arm64RowSource() -> String {
    let rows = ARM64Table.encodings
    var text = arm64Header
    text += "/// The word of each row, with zeros where operands stand.\n"
    text += list("let arm64Bits", "UInt32", rows.map { hex(UInt64($0.bits)) })
    text += "\n/// Which bits of the word are no operands.\n"
    text += list("let arm64Masks", "UInt32", rows.map { hex(UInt64($0.mask)) })
    text += "\n/// Five operands a row; `ARM64.OperandRow` says how.\n"
    text += list(
      "let arm64Operands", "UInt32",
      rows.flatMap { row in (0..<5).map { hex(UInt64($0 < row.operands.count ? row.operands[$0].packed : 0)) } })
    text += "\n/// The number of operands, flags, the feature, the rule and effects of each row.\n"
    text += list(
      "let arm64Uses", "UInt32",
      rows.map { row in
        let low = UInt32(row.operands.count) | UInt32(row.flags.rawValue) << 3 | UInt32(row.feature.rawValue) << 5
        return hex(UInt64(low | UInt32(row.rule.rawValue) << 10 | UInt32(row.effects.rawValue) << 16))
      })
    var starts = [0]
    var candidates: [Int] = []
    for bucket in 0..<2048 as Range<UInt32> {
      for (number, row) in rows.enumerated() where (bucket << 21 ^ row.bits) & row.mask & 0xFFE0_0000 == 0 {
        candidates.append(number)
      }
      starts.append(candidates.count)
    }
    text += "\n/// Where in `arm64Candidates` the rows of the upper eleven bits begin.\n"
    text += list("let arm64Starts", "UInt16", starts.map(String.init))
    text += "\n/// The rows, by the upper eleven bits.\n"
    text += list("let arm64Candidates", "UInt16", candidates.map(String.init))
    var mnemonics: [String] = []
    for row in rows where !mnemonics.contains(row.mnemonic) { mnemonics.append(row.mnemonic) }
    text += "\n/// The number of each row's mnemonic.\n"
    text += list("let arm64MnemonicNumbers", "UInt16", rows.map { String(mnemonics.firstIndex(of: $0.mnemonic) ?? 0) })
    var offsets = [0]
    for mnemonic in mnemonics { offsets.append(offsets[offsets.count - 1] + mnemonic.utf8.count) }
    text += "\n/// Where each mnemonic begins in `arm64MnemonicBytes`, and where the last one ends.\n"
    text += list("let arm64MnemonicOffsets", "UInt16", offsets.map(String.init))
    text += "\n/// The mnemonics, one after the other.\nlet arm64MnemonicBytes: StaticString =\n  \"\"\"\n"
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

extension ARM64Encoding.Operand {
  fileprivate var packed: UInt32 {
    UInt32(place.kind.rawValue) | (isRead ? 1 << 6 : 0) | (isWritten ? 1 << 7 : 0) | UInt32(place.lowest) << 8
      | UInt32(place.width) << 16 | UInt32(place.parameter) << 24
  }
}

extension ARM64Encoding.Place {
  /// The bits of the word that the operand has.
  fileprivate var covered: UInt32 {
    switch kind {
    case .shift: 0x00C0_FC00
    case .address: 0x60FF_FFE0
    case .byte, .bytes: 0x0007_03E0
    case .splitLane: [0x4000_1C00, 0x4000_1800, 0x4000_1000, 0x4000_0000][Int(parameter)]
    default: (1 << UInt32(width) - 1) << UInt32(lowest)
    }
  }

  /// What ends the name of a method, and which type the register has.
  fileprivate var suffix: String? {
    switch kind {
    case .w, .wsp: "32"
    case .x, .xsp: "64"
    case .b, .h, .s, .d, .q: "\(kind)".uppercased()
    case .v8b, .v16b, .v4h, .v8h, .v2s, .v4s, .v2d: String("\(kind)".dropFirst())
    case .laneB, .laneH, .laneS, .laneD: String("\(kind)".dropFirst(4))
    case .listLane: ["B", "H", "S", "D"][Int(parameter)]
    case .list: String("\(ARM64Encoding.Kind(rawValue: parameter) ?? .v16b)".dropFirst())
    default: nil
    }
  }

  /// The label and type of a parameter, or nil if the row says what the operand is.
  fileprivate var parameterType: (label: String, type: String)? {
    switch kind {
    case .w, .x, .wsp, .xsp, .base, .baseAlone: ("_", "ARM64.GeneralRegister")
    case .b, .h, .s, .d, .q, .v8b, .v16b, .v4h, .v8h, .v2s, .v4s, .v2d, .laneB, .laneH, .laneS, .laneD, .list,
      .listLane:
      ("_", "ARM64.VectorRegister")
    case .listOfTwo: ("pair", "ARM64.VectorRegister")
    case .lane, .splitLane: ("lane", "Int")
    case .trap: ("_", "UInt16")
    case .unsigned: (parameter == 12 ? "thousands" : "_", "Int")
    case .signed: ("_", "Int")
    case .shift: ("_", "ARM64.Shift")
    case .extend: (parameter == 2 ? "uxtw" : "sxtw", "Int")
    case .index: (parameter >> 4 == 2 ? "uxtwScaled" : "scaled", "Bool")
    case .mask: ("_", "ARM64.Mask")
    case .condition: ("_", "ARM64.Condition")
    case .branch, .address: ("distance", "Int")
    case .bit: ("bit", "Int")
    case .leftShift, .rightShift: ("_", "Int")
    case .float: ("float", "UInt8")
    case .byte, .bytes: ("_", "UInt8")
    case .halfword: ("shift", "Int")
    case .stackPost, .stackPre, .zero, .floatZero, .inner: nil
    }
  }

  /// The expression of the operand's bits.
  fileprivate func bits(_ name: String) -> String {
    switch kind {
    case .w, .x: "zero(\(name), \(lowest))"
    case .wsp, .xsp, .base, .baseAlone: "stack(\(name), \(lowest))"
    case .b, .h, .s, .d, .q, .v8b, .v16b, .v4h, .v8h, .v2s, .v4s, .v2d, .laneB, .laneH, .laneS, .laneD, .list,
      .listOfTwo, .listLane:
      "vector(\(name), \(lowest))"
    case .lane: "unsigned(\(name), \(width), 0) << \(lowest)"
    case .splitLane: "splitLane(\(name), \(parameter))"
    case .trap: "UInt32(\(name)) << \(lowest)"
    case .unsigned: "unsigned(\(name), \(width), \(parameter)) << \(lowest)"
    case .signed: "signed(\(name), \(width), \(parameter)) << \(lowest)"
    case .shift: "shift(\(name), \(parameter))"
    case .extend: "amount(\(name))"
    case .index: "(\(name) ? 1 << 12 : 0)"
    case .mask: "mask(\(name), \(parameter))"
    case .condition: "UInt32(\(name).rawValue) << \(lowest)"
    case .branch: "signed(\(name), \(width), 2) << \(lowest)"
    case .address: "address(\(name))"
    case .bit: "bit(\(name), \(parameter))"
    case .leftShift: "unsigned(\(name), \(width), 0) << 16"
    case .rightShift: "rightShift(\(name), \(parameter))"
    case .float: "UInt32(\(name)) << 13"
    case .byte, .bytes: "byte(\(name))"
    case .halfword: "unsigned(\(name), \(width), 4) << 21"
    case .stackPost, .stackPre, .zero, .floatZero, .inner: "0"
    }
  }
}

extension ARM64Encoding {
  /// The bits of the word that are no operands.
  fileprivate var mask: UInt32 { operands.reduce(.max) { $0 & ~$1.place.covered } }

  /// The name of the method: the mnemonic, the kind of the first register, and that of another if it differs.
  fileprivate var name: String {
    let base = mnemonic == "b." ? "b" : mnemonic
    let own = operands.prefix { ![.base, .baseAlone].contains($0.place.kind) }.compactMap(\.place.suffix)
    guard let first = own.first, !["br", "blr", "ret", "adr"].contains(base) else { return base }
    let other = own.dropFirst().first { $0 != first }
    let takesIndex = operands.contains { $0.place.kind == .extend }
    return base + first + (takesIndex ? "" : other.map { "From\($0)" } ?? "")
  }

  /// The name of the row in `ARM64.Opcode`.
  fileprivate var identifier: String {
    let words = operands.map { operand in
      let text = operand.place.kind == .list ? "list" : "\(operand.place.kind)"
      return [.extend, .index].contains(operand.place.kind)
        ? operand.place.parameterType?.label ?? "" : operand.place.parameter == 12 ? "thousands" : text
    }
    return name + (words.isEmpty ? "" : "_") + words.joined(separator: "_")
  }

  fileprivate var title: String {
    let words = operands.map { $0.place.suffix ?? "\($0.place.kind)" }
    return words.isEmpty ? mnemonic : mnemonic + " " + words.joined(separator: ", ")
  }

  private static let parameterNames = ["a", "b", "c", "d", "e"]

  fileprivate var callArguments: String {
    operands.indices.compactMap { index in
      guard let parameter = operands[index].place.parameterType else { return nil }
      let label = parameter.label == "_" ? "" : parameter.label + ": "
      let name = Self.parameterNames[index]
      return switch parameter.type {
      case "ARM64.GeneralRegister": "\(label)\(name).asGeneral"
      case "ARM64.VectorRegister": "\(label)\(name).asVector"
      case "ARM64.Condition": "\(label)\(name).asCondition"
      case "ARM64.Shift": "\(label)\(name).asShift"
      case "ARM64.Mask": "\(label)\(name).asMask(\(operands[index].place.parameter))"
      case "Bool": "\(label)\(name).asNumber != 0"
      default: "\(label)\(parameter.type)(truncatingIfNeeded: \(name).asNumber)"
      }
    }.joined(separator: ", ")
  }

  fileprivate var method: String {
    let list = operands.indices.compactMap { index in
      operands[index].place.parameterType.map { parameter in
        let standard =
          switch operands[index].place.kind {
          case .shift: " = .none"
          case .halfword: " = 0"
          default: ""
          }
        return "\(parameter.label) \(Self.parameterNames[index]): \(parameter.type)\(standard)"
      }
    }
    let parts = operands.indices.map { operands[$0].place.bits(Self.parameterNames[$0]) }.filter { $0 != "0" }
    let word = InstructionGenerator.hex(UInt64(bits))
    var text = "  /// `\(title)`\n  public mutating func \(name)(\(list.joined(separator: ", "))) {\n"
    // Statements, since the compiler takes long to find the types of one expression.
    if parts.isEmpty {
      text += "    self.word(\(word))\n"
    } else {
      text += "    var word: UInt32 = \(word)\n"
      for part in parts { text += "    word |= \(part)\n" }
      text += "    self.word(word)\n"
    }
    return text + "  }\n\n"
  }
}
