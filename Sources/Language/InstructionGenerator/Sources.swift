import InstructionTable

extension InstructionGenerator {
  /// The immediate shapes, numbered in the order of their first use.
  static let shapes: [String] = InstructionTable.instructions.reduce(into: []) { shapes, row in
    if !shapes.contains(row.immediates.shape) { shapes.append(row.immediates.shape) }
  }

  /// The opcode enumeration and the names.
  static func opcodeSource() -> String {
    let rows = InstructionTable.instructions
    var text = header
    text += "/// An instruction, numbered by its place in the instruction table.\n"
    text += "public enum Opcode: UInt16, Sendable, BitwiseCopyable, CaseIterable {\n"
    for group in InstructionTable.groups {
      text += "  // \(group.title) (\(group.section))\n\n"
      for row in group.instructions { text += "  /// `\(row.mnemonic)`\n  case \(row.quotedIdentifier)\n" }
      text += "\n"
    }
    text.removeLast()
    text += "}\n\n"
    text += "/// What follows an opcode in the binary.\n"
    text += "public enum ImmediateShape: UInt8, Sendable, BitwiseCopyable, CaseIterable {\n"
    for shape in shapes { text += "  case \(shape)\n" }
    text += "}\n\nextension Opcode {\n"
    text += "  /// The number of instructions in the table.\n  public static var count: Int { \(rows.count) }\n}\n\n"
    text += "/// The mnemonics of all instructions, one after the other.\nlet mnemonicBytes: StaticString =\n  \"\"\"\n"
    var offsets = [0]
    var line = "  "
    for row in rows {
      offsets.append(offsets[offsets.count - 1] + row.mnemonic.utf8.count)
      line += row.mnemonic
      if line.utf8.count > 100 {
        text += line + "\\\n"
        line = "  "
      }
    }
    text += line + "\n  \"\"\"\n\n"
    text += "/// Where each mnemonic starts in `mnemonicBytes`, and where the last one ends.\n"
    text += list("let mnemonicOffsets", "UInt16", offsets.map(String.init))
    return text
  }

  /// The packed facts of every row, and the way from a binary opcode to its row.
  static func infoSource() -> String {
    let rows = InstructionTable.instructions
    let packed = rows.enumerated().map { pack($1, number: $0) }
    var text = header
    text += "/// One entry an instruction, in the order of `Opcode`.\n"
    text += list("let instructionInfos", "UInt64", packed.map(hex))
    text += "\n/// The entry of each one-byte opcode; 0 where there is none.\n"
    var bytes = [UInt64](repeating: 0, count: 256)
    for (row, info) in zip(rows, packed) where row.prefix == nil { bytes[Int(row.code)] = info }
    text += list("@usableFromInline let oneByteInfos", "UInt64", bytes.map(hex))
    for prefix in Set(rows.compactMap(\.prefix)).sorted() {
      let members = zip(rows, packed).filter { $0.0.prefix == prefix }
      var codes = [UInt64](repeating: 0, count: Int(members.map { $0.0.code }.max() ?? 0) + 1)
      for (row, info) in members { codes[Int(row.code)] = info }
      let name = String(prefix, radix: 16)
      text += "\n/// The entry of each sub-opcode of prefix 0x\(name.uppercased()); 0 where there is none.\n"
      text += list("let prefix\(name.uppercased())Infos", "UInt64", codes.map(hex))
    }
    text +=
      "\n/// The binary opcode of each instruction: a byte, or a prefix byte in bits 16 to 23 and the sub-opcode.\n"
    text += list("let binaryOpcodes", "UInt32", rows.map { hex(UInt64($0.opcode)) })
    text += "\n/// What each instruction costs; `Opcode.fuel` reads it.\n"
    text += list("let fuelCosts", "UInt8", rows.map { String($0.fuel.packed) })
    return text
  }

  /// Packs a row's facts; `InstructionInfo` documents the layout.
  static func pack(_ row: Instruction, number: Int) -> UInt64 {
    var bits = UInt64(shapes.firstIndex(of: row.immediates.shape) ?? 0)
    switch row.signature {
    case .custom: bits |= 1 << 6
    case .fixed(let operands, let results):
      precondition(operands.count <= 4 && results.count <= 2, "\(row.mnemonic) does not fit the packed form")
      for (index, operand) in operands.enumerated() { bits |= UInt64(operand.rawValue) << UInt64(8 + 4 * index) }
      for (index, result) in results.enumerated() { bits |= UInt64(result.rawValue) << UInt64(24 + 4 * index) }
      bits |= UInt64(operands.count) << 32 | UInt64(results.count) << 35
      // A type that is not a number or vector type, and so depends on the module or needs its own comparison.
      if (operands + results).contains(where: { $0.rawValue > Operand.v128.rawValue }) { bits |= 1 << 7 }
    }
    bits |= UInt64(row.proposal.bit) << 37
    bits |= UInt64(row.immediates.parameter) << 42
    bits |= UInt64(row.effects.rawValue) << 47
    bits |= UInt64(number) << 54
    return bits
  }

  /// The value type of each operand code.
  static func operandSource() -> String {
    var text = header
    text += """
      extension ValueType {
        /// The type for a code of the instruction table's `Operand`; numbers and vectors have the code as their bits.
        /// - Parameters:
        ///   - operand: The code, as `InstructionInfo` packs it.
        ///   - address: The type of the memory's addresses.
        public init(operand: UInt32, address: ValueType) {
          switch operand {

      """
    for operand in Operand.allCases where operand.rawValue > Operand.v128.rawValue {
      let type =
        switch operand {
        case .i32, .i64, .f32, .f64, .v128, .eqref, .i31ref, .arrayref: ".\(operand)"
        case .address: "address"
        case .i31: ".reference(nullable: false, .abstract(.i31))"
        }
      text += "    case \(operand.rawValue): self = \(type)\n"
    }
    return text + "    default: self.init(bits: operand)\n    }\n  }\n}\n"
  }

  /// The feature set, one member a proposal.
  static func featuresSource() -> String {
    var text = header
    text += """
      /// The proposals that a module may use.
      public struct Features: OptionSet, Hashable, Sendable {
        public let rawValue: UInt32

        @inlinable
        public init(rawValue: UInt32) { self.rawValue = rawValue }


      """
    for proposal in Proposal.allCases {
      let status = proposal.edition.map { "part of the standard since Wasm \($0).0" } ?? "a proposal"
      let name = proposal.identifier
      text += "  /// `\(proposal.rawValue)`, \(status)\n"
      text += "  @inlinable public static var \(name): Features { Features(rawValue: 1 << \(proposal.bit)) }\n"
    }
    text += "\n  /// Everything that Apus knows.\n"
    let all = hex(1 << UInt64(Proposal.allCases.count) - 1)
    text += "  @inlinable public static var all: Features { Features(rawValue: \(all)) }\n"
    for edition in 1...3 {
      let members = Proposal.allCases.filter { ($0.edition ?? .max) <= edition }
      let bits = members.reduce(UInt64(0)) { $0 | 1 << UInt64($1.bit) }
      text += "  /// Wasm \(edition).0.\n"
      text += "  @inlinable public static var wasm\(edition): Features { Features(rawValue: \(hex(bits))) }\n"
    }
    text += "\n  /// The name of each proposal, by its bit.\n  public static let names: [String] = [\n"
    for proposal in Proposal.allCases { text += "    \"\(proposal.rawValue)\",\n" }
    text += "  ]\n}\n"
    return text
  }

  /// The table for people.
  static func documentation() -> String {
    var text = "# The instructions\n\n"
    text += "<!-- Written by InstructionGenerator; change the table and run `make generate`. -->\n\n"
    text += "\(InstructionTable.instructions.count) instructions, in the order of the table. “rule” in place of a type "
    text +=
      "means that the type depends on immediates or on the stack. “fuel” is what a guest that pays for its work pays.\n"
    for group in InstructionTable.groups {
      text += "\n## \(group.title) (\(group.section))\n\n"
      text += "| instruction | opcode | immediates | type | effects | fuel | proposal |\n"
      text += "| --- | --- | --- | --- | --- | --- | --- |\n"
      for row in group.instructions {
        let opcode =
          row.prefix.map { "`\(hexByte($0)) \(hex(UInt64(row.code)))`" } ?? "`\(hexByte(UInt8(row.code)))`"
        let type: String
        switch row.signature {
        case .custom: type = "rule"
        case .fixed(let operands, let results):
          let list = { (types: [Operand]) in "[" + types.map { "\($0)" }.joined(separator: " ") + "]" }
          type = "\(list(operands)) → \(list(results))"
        }
        let immediates = row.immediates == .none ? "" : row.immediates.shape
        let cells = [
          "`\(row.mnemonic)`", opcode, immediates, type, row.effects.names, row.fuel.name, row.proposal.rawValue,
        ]
        text += "| " + cells.joined(separator: " | ") + " |\n"
      }
    }
    return text
  }

  /// A fixed array literal, several entries a line.
  static func list(_ declaration: String, _ type: String, _ values: [String]) -> String {
    var text = "\(declaration): [\(values.count) of \(type)] = [\n"
    var line = "  "
    for value in values {
      if line.count + value.count > 116 {
        text += line + "\n"
        line = "  "
      }
      line += value + ", "
    }
    return text + line + "\n]\n"
  }

  static func hex(_ value: UInt64) -> String { "0x" + String(value, radix: 16, uppercase: true) }
  static func hexByte(_ value: UInt8) -> String {
    let digits = String(value, radix: 16, uppercase: true)
    return "0x" + (digits.count < 2 ? "0" : "") + digits
  }
}

extension Fuel {
  /// The units in bits 0 to 3, and in bits 4 to 7 one more than the logarithm of the length that costs one unit more.
  var packed: UInt8 {
    switch self {
    case .none: 0
    case .unit: 1
    case .bytes: 5 << 4 | 1
    case .elements: 2 << 4 | 1
    }
  }

  /// The cost for people.
  var name: String {
    switch self {
    case .none: "0"
    case .unit: "1"
    case .bytes: "1 + bytes/16"
    case .elements: "1 + elements/2"
    }
  }
}

extension Effects {
  /// The effects for people.
  var names: String {
    let all: [(Effects, String)] = [
      (.traps, "traps"), (.reads, "reads"), (.writes, "writes"), (.calls, "calls"), (.branches, "branches"),
      (.allocates, "allocates"), (.constant, "constant"),
    ]
    return all.filter { contains($0.0) }.map(\.1).joined(separator: ", ")
  }
}
