import Foundation
import InstructionTable
import Testing

/// The table against the formal specification. Each deliberate exception is listed with its reason.
struct SpecTecTests {
  let specification: SpecTec
  /// The rows of the standard; proposals outside of it are not in the specification's text.
  let rows = InstructionTable.instructions.filter { $0.proposal.edition != nil }

  init() throws {
    specification = try SpecTec(folder: SpecTec.conformance.appendingPathComponent("spectec/wasm-3.0"))
  }

  /// The specification's instructions; two alternatives of `if` have one opcode.
  private var instructionsByOpcode: [UInt32: SpecTec.Alternative] {
    Dictionary(
      specification.opcodes.filter { !Self.isPart($0.instruction) }.map { ($0.code, $0.instruction) }
    ) { first, _ in first }
  }

  /// Rows that are no instructions to the specification.
  static let delimiters = [
    "else": "a part of the grammar of if",
    "end": "a part of the grammar of blocks and expressions",
  ]

  /// Rows that state no type although the specification's rule needs no context but the address type.
  static let tableAddresses = [
    "table.size": "the address type is that of a table, not of a memory",
    "table.init": "likewise",
  ]

  @Test func everyOpcodeOfTheSpecificationIsInTheTableAndBack() {
    let known = Set(rows.map(\.opcode))
    let instructions = specification.opcodes.filter { !Self.isPart($0.instruction) }
    #expect(instructions.count > 480)
    for (code, instruction) in instructions {
      #expect(known.contains(code), "\(String(code, radix: 16)) \(instruction.key)")
    }
    let specified = Set(instructions.map(\.code))
    for row in rows where Self.delimiters[row.mnemonic] == nil {
      #expect(specified.contains(row.opcode), "\(row.mnemonic)")
    }
  }

  @Test func everyKeywordOfTheSpecificationIsInTheTableAndBack() {
    let specified = Set(specification.keywords.map(\.keyword))
    let known = Set(rows.map(\.keyword))
    #expect(specified.subtracting(known) == [])
    #expect(known.subtracting(specified) == Set(Self.delimiters.keys))
  }

  @Test func keywordsHaveTheOpcodesOfTheSpecification() {
    let codes = Dictionary(grouping: specification.opcodes, by: \.instruction.key).mapValues { Set($0.map(\.code)) }
    var compared = 0
    for (key, alternatives) in Dictionary(grouping: specification.keywords, by: \.instruction.key) {
      let keywords = Set(alternatives.map(\.keyword))
      let expected = Set(rows.filter { keywords.contains($0.keyword) }.map(\.opcode))
      #expect(codes[key] == expected, "\(key) \(keywords)")
      compared += expected.count
    }
    #expect(compared == rows.count - Self.delimiters.count)
  }

  @Test func typesAreThoseOfTheSpecification() throws {
    let keys = instructionsByOpcode
    var fixed = 0
    for row in rows where Self.delimiters[row.mnemonic] == nil {
      let instruction = try #require(keys[row.opcode], "\(row.mnemonic)")
      let types = specification.rules.filter { $0.head == instruction.words[0] }
        .compactMap { Self.signature($0, instruction.words) }
      switch row.signature {
      case .custom:
        #expect(types.isEmpty || Self.tableAddresses[row.mnemonic] != nil, "\(row.mnemonic) has a fixed type")
      case .fixed(let operands, let results):
        fixed += 1
        #expect(!types.isEmpty, "\(row.mnemonic) needs a rule")
        for type in types { #expect(type == .fixed(operands, results), "\(row.mnemonic)") }
      }
    }
    #expect(fixed > 400)
  }

  @Test func constantInstructionsAreThoseOfTheSpecification() throws {
    let keys = instructionsByOpcode
    for row in rows where Self.delimiters[row.mnemonic] == nil {
      let words = try #require(keys[row.opcode]).words
      // The rule for binary operators is stated with conditions: i32 and i64, addition, subtraction, multiplication.
      let isConstant =
        words[0] == "BINOP"
        ? ["I32", "I64"].contains(words[1]) && ["ADD", "SUB", "MUL"].contains(words[2])
        : specification.constants.contains(words[0])
      #expect(row.effects.contains(.constant) == isConstant, "\(row.mnemonic)")
    }
  }

  /// Cast flags, catch clauses and the empty block type are parts of instructions.
  private static func isPart(_ instruction: SpecTec.Alternative) -> Bool {
    guard let head = instruction.words.first else { return true }
    return head.hasPrefix("CATCH") || head == "NULL" || head == "eps" || head == "eps," || head == "NULL,"
      || head == "_RESULT" || head == "RESULT"
  }

  /// The rule's type with the variables replaced by the instruction's words, or nil if it needs context.
  private static func signature(_ rule: SpecTec.Rule, _ words: [String]) -> Signature? {
    var values: [String: String] = [:]
    for (variable, word) in zip(rule.words, words) { values[variable] = word }
    func operand(_ type: String) -> Operand? {
      switch type {
      case "at": return .address
      case "(REF NULL EQ)": return .eqref
      case "(REF NULL I31)": return .i31ref
      case "(REF I31)": return .i31
      case "(REF NULL ARRAY)": return .arrayref
      case "$unpackshape(sh)":
        let lane = values["sh"] ?? ""
        return operand(lane == "I8" || lane == "I16" ? "I32" : lane)
      default: break
      }
      let name = ["I32", "I64", "F32", "F64", "V128"].contains(type) ? type : values[type] ?? ""
      return switch name {
      case "I32": .i32
      case "I64": .i64
      case "F32": .f32
      case "F64": .f64
      case "V128": .v128
      default: nil
      }
    }
    let operands = rule.operands.map(operand)
    let results = rule.results.map(operand)
    guard !operands.contains(nil), !results.contains(nil) else { return nil }
    return .fixed(operands.compactMap(\.self), results.compactMap(\.self))
  }
}
