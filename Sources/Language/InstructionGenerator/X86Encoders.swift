import EncodingTable

/// The sources that are derived from the table of x86-64: the encoder's methods.
extension InstructionGenerator {
  static let x86Header = """
    // Written by InstructionGenerator from Sources/Engine/EncodingTable/X86; change the table and run `make generate`.
    // swift-format-ignore-file


    """

  private static let x86Folder = "Sources/Engine/Assembler/X86/Generated"

  /// All of them, for the encoder, the decoder and the tests.
  static func x86Sources() -> [(path: String, text: String)] {
    X86Table.groups.map { group in
      let words = group.title.split { !$0.isLetter }.map { $0.prefix(1).uppercased() + $0.dropFirst() }
      return ("\(x86Folder)/X86Assembler+\(words.joined()).swift", x86Encoders(group))
    } + [
      ("\(x86Folder)/X86Opcode.swift", x86OpcodeSource()),
      ("\(x86Folder)/X86Rows.swift", x86RowSource()),
      ("Tests/Engine/AssemblerTests/Generated/X86Emission.swift", x86EmissionSource()),
    ]
  }

  /// A method for each row of a group, two where an operand is a register or memory.
  private static func x86Encoders(_ group: X86Group) -> String {
    var text = x86Header + "// \(group.title)\n\nextension X86.Assembler {\n"
    for row in group.encodings {
      for isMemory in row.shapes { text += row.method(isMemory: isMemory) }
      if let other = row.wider(in: group) {
        for isMemory in row.shapes { text += row.choice(other, isMemory: isMemory) }
      }
    }
    return text + "}\n"
  }

  /// A function that writes a row with operands that are known at run time only: the tests need it.
  private static func x86EmissionSource() -> String {
    var text = x86Header + "@testable import Assembler\n\n/// Calls the method of a row.\n"
    text += "func emit(_ instruction: X86.Instruction, into assembler: inout X86.Assembler) {\n"
    text += "  switch instruction.opcode.rawValue {\n"
    var number = 0
    for (index, group) in X86Table.groups.enumerated() {
      text += "  case \(number)...\(number + group.encodings.count - 1): emit\(index)(instruction, &assembler)\n"
      number += group.encodings.count
    }
    text += "  default: break\n  }\n}\n"
    for (index, group) in X86Table.groups.enumerated() {
      text += "\nprivate func emit\(index)(_ i: X86.Instruction, _ assembler: inout X86.Assembler) {\n"
      text += "  let (a, b, c, d) = (i[0], i[1], i[2], i[3])\n  _ = (a, b, c, d)\n  switch i.opcode {\n"
      for row in group.encodings {
        text += "  case .\(row.identifier):\n"
        let register = "assembler.\(row.name)(\(row.callArguments(isMemory: false)))"
        let memory = "assembler.\(row.name)(\(row.callArguments(isMemory: true)))"
        switch row.shapes {
        case [false, true]: text += "    if i.isMemory { \(memory) } else { \(register) }\n"
        case [true]: text += "    \(memory)\n"
        default: text += "    \(register)\n"
        }
      }
      text += "  default: break\n  }\n}\n"
    }
    return text
  }
}

extension X86Encoding {
  /// Whether the row is for a register, for memory, or both, where it could be either.
  var shapes: [Bool] {
    let fields = operands.map(\.place.field)
    return fields.contains(.rm) ? [false, true] : fields.contains(.rmMemory) ? [true] : [false]
  }

  /// Mnemonics that say how wide their operands are.
  private static let ofOneWidth: Set<String> = [
    "ldmxcsr", "stmxcsr", "prefetcht0", "prefetchnta", "jmp", "call", "push", "pop", "set",
  ]

  /// The name of the method: the mnemonic, and the widths of general registers, of long vectors and of immediates in memory.
  var name: String {
    let words = mnemonic.split(separator: " ").filter { $0 != "{vex}" }
    let name = String(words[0]) + words.dropFirst().map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
    let isVector = operands.contains { $0.place.kind == .vector }
    let general = operands.map(\.place).filter { $0.kind == .general && $0.field != .fixed && $0.field != .vex }
    var suffix = ""
    if operands.contains(where: { $0.place.width == 256 || $0.place == .m256 }) {
      suffix = "256"
    } else if isVector {
      let isNumber = mnemonic.contains("cvt") && (mnemonic.contains("si2") || mnemonic.contains("2si"))
      if isNumber, let place = general.first { suffix = "\(place.width)" }
    } else if !Self.ofOneWidth.contains(mnemonic) {
      let widths = general.filter { $0 != .m }.map { $0.field == .rm || $0.width == 0 ? $0.memoryWidth : $0.width }
      if let first = widths.first { suffix = "\(first)" }
      if let second = widths.dropFirst().first, second != widths[0] { suffix += "From\(second)" }
      if general.isEmpty, operands.first?.place.field == .vex { suffix = "\(operands[0].place.width)" }
    }
    let isByCL = operands.contains { $0.place == .cl }
    return name + suffix + (isByCL ? "CL" : "")
  }

  /// The name of the row in `X86.Opcode`.
  var identifier: String {
    name + (operands.isEmpty ? "" : "_") + operands.map(\.place.rawValue).joined(separator: "_")
  }

  /// The operands as Intel's manuals write them.
  var title: String {
    let words = operands.map { operand in
      let text = operand.place.rawValue
      switch operand.place.field {
      case .rm where operand.place.kind == .general && text.hasPrefix("rm"): return "r/m" + text.dropFirst(2)
      default: return text
      }
    }
    return words.isEmpty ? mnemonic : mnemonic + " " + words.joined(separator: ", ")
  }

  private static let parameterNames = ["a", "b", "c", "d"]

  /// The type of a parameter and its label, or nil where the row says what the operand is.
  private func parameter(_ index: Int, isMemory: Bool) -> (label: String, type: String)? {
    let place = operands[index].place
    switch place.kind {
    case .none: return nil
    case .condition: return ("_", "X86.Condition")
    case .comparison: return ("_", "X86.Comparison")
    case .trap: return ("_", "UInt8")
    case .relative: return (place.rawValue, "Int\(place.width)")
    case .immediate:
      let isUnsigned = place.rawValue.hasPrefix("u")
      return (isUnsigned ? "_" : "imm\(place.width)", (isUnsigned ? "UInt" : "Int") + "\(place.width)")
    case .general, .vector:
      switch place.field {
      case .fixed: return nil
      case .rmMemory: return ("_", "X86.Address")
      case .rm where isMemory: return ("_", "X86.Address")
      default: return ("_", place.kind == .general ? "X86.GeneralRegister" : "X86.VectorRegister")
      }
    }
  }

  private func parameters(isMemory: Bool, without last: Bool = false) -> [String] {
    operands.indices.dropLast(last ? 1 : 0).compactMap { index in
      parameter(index, isMemory: isMemory).map { "\($0.label) \(Self.parameterNames[index]): \($0.type)" }
    }
  }

  /// What the method is called with, of operands `a` to `d` that may be anything.
  func callArguments(isMemory: Bool) -> String {
    operands.indices.compactMap { index in
      guard let parameter = parameter(index, isMemory: isMemory) else { return nil }
      let label = parameter.label == "_" ? "" : parameter.label + ": "
      let name = Self.parameterNames[index]
      switch parameter.type {
      case "X86.Condition": return "\(label)\(name).asCondition"
      case "X86.Comparison": return "\(label)\(name).asComparison"
      case "X86.Address": return "\(label)\(name).asAddress"
      case "X86.GeneralRegister": return "\(label)\(name).asGeneral"
      case "X86.VectorRegister": return "\(label)\(name).asVector"
      default: return "\(label)\(parameter.type)(truncatingIfNeeded: \(name).asNumber)"
      }
    }.joined(separator: ", ")
  }

  /// The source of the method.
  func method(isMemory: Bool) -> String {
    let list = parameters(isMemory: isMemory).joined(separator: ", ")
    var text = "  /// `\(title)`\n  public mutating func \(name)(\(list)) {\n"
    if form.isLocked { text += "    lock()\n" }
    text += "    \(body(isMemory: isMemory))\n"
    for (index, operand) in operands.enumerated() {
      let name = Self.parameterNames[index]
      switch operand.place.kind {
      case .immediate, .relative, .trap: text += "    immediate(\(name))\n"
      case .comparison: text += "    immediate(\(name).rawValue)\n"
      case .vector where operand.place.field == .last: text += "    immediate(\(name).number << 4)\n"
      default: break
      }
    }
    return text + "  }\n\n"
  }

  /// The row that has a wider immediate and is otherwise the same, if this one's is of eight bits.
  func wider(in group: X86Group) -> X86Encoding? {
    guard operands.last?.place == .s8 else { return nil }
    return group.encodings.first {
      $0.name == name && $0.operands.dropLast() == operands.dropLast() && $0.operands.last != operands.last
        && $0.operands.last?.place.kind == .immediate && $0.operands.count == operands.count
    }
  }

  /// The source of the method that chooses between this row and one with a wider immediate.
  func choice(_ other: X86Encoding, isMemory: Bool) -> String {
    guard let width = other.operands.last?.place.width else { return "" }
    let name = name
    let last = Self.parameterNames[operands.count - 1]
    let own = parameters(isMemory: isMemory, without: true) + ["_ \(last): Int\(width)"]
    let given = Self.parameterNames.prefix(operands.count - 1).map { "\($0), " }.joined()
    return """
        /// `\(title)`, or `\(other.title)` if eight bits do not hold the number.
        public mutating func \(name)(\(own.joined(separator: ", "))) {
          if let short = Int8(exactly: \(last)) { \(name)(\(given)imm8: short) } else { \(name)(\(given)imm\(width): \(last)) }
        }


      """
  }

  /// The call of the assembler's part that writes all but immediates.
  private func body(isMemory: Bool) -> String {
    func operand(_ fields: Set<Place.Field>) -> String? {
      operands.firstIndex { ($0.place.kind == .general || $0.place.kind == .vector) && fields.contains($0.place.field) }
        .map { Self.parameterNames[$0] }
    }
    let middle: String
    switch form.modRM {
    case .digit(let digit): middle = "\(digit)"
    default: middle = operand([.reg]).map { "\($0).number" } ?? "0"
    }
    let last = operand([.rm, .rmRegister, .rmMemory]) ?? "a"
    let trailing = operands.reduce(0) { $0 + $1.place.immediateBytes }
    if form.isVEX {
      guard form.modRM != .bare else {
        return "plain(\(InstructionGenerator.hex(0xC5 | 0xF8 << 8 | UInt64(form.opcode) << 16)), 3)"
      }
      let second = operand([.vex]).map { "\($0).number" } ?? "0"
      let code = InstructionGenerator.hex(vexCode)
      return isMemory
        ? "vexMemory(\(code), \(middle), \(second), \(last), \(trailing))"
        : "vexRegisters(\(code), \(middle), \(second), \(last).number)"
    }
    let (bytes, count) = opcodeBytes
    if let register = operand([.opcode]) { return "inOpcode(\(InstructionGenerator.hex(code)), \(register).number)" }
    if operands.first?.place == .condition {
      guard form.modRM != .bare else {
        return "plain(\(InstructionGenerator.hex(bytes)) | UInt64(a.rawValue) << \(8 * (count - 1)), \(count))"
      }
      let code = "\(InstructionGenerator.hex(code)) | UInt64(a.rawValue) << \(8 * (count - 1))"
      return isMemory
        ? "memory(\(code), \(middle), \(last), \(trailing))" : "registers(\(code), \(middle), \(last).number)"
    }
    switch form.modRM {
    case .bare, .fixed:
      var (all, size) = (bytes, count)
      if case .fixed(let byte) = form.modRM {
        all |= UInt64(byte) << (8 * size)
        size += 1
      }
      if form.isWide { (all, size) = (all << 8 | 0x48, size + 1) }
      if form.prefix != .none { (all, size) = (all << 8 | UInt64(form.prefix.byte), size + 1) }
      return "plain(\(InstructionGenerator.hex(all)), \(size))"
    case .register, .digit:
      let code = InstructionGenerator.hex(code)
      return isMemory
        ? "memory(\(code), \(middle), \(last), \(trailing))" : "registers(\(code), \(middle), \(last).number)"
    }
  }

  /// The bytes of the opcode with its escapes.
  private var opcodeBytes: (bytes: UInt64, count: Int) {
    let opcode = UInt64(form.opcode)
    return switch form.map {
    case .one: (opcode, 1)
    case .x0F: (0x0F | opcode << 8, 2)
    case .x0F38: (0x380F | opcode << 16, 3)
    case .x0F3A: (0x3A0F | opcode << 16, 3)
    }
  }

  /// What `X86.Assembler.registers` and `memory` take.
  private var code: UInt64 {
    let (bytes, count) = opcodeBytes
    func hasByte(_ fields: Set<Place.Field>) -> Bool {
      operands.contains { $0.place.kind == .general && $0.place.width == 8 && fields.contains($0.place.field) }
    }
    return bytes | UInt64(8 * count) << 24 | UInt64(form.prefix.byte) << 32 | (form.isWide ? 0x48 << 40 : 0)
      | (hasByte([.reg]) ? 1 << 48 : 0) | (hasByte([.rm, .rmRegister]) ? 1 << 49 : 0)
  }

  /// What `X86.Assembler.vexRegisters` and `vexMemory` take.
  private var vexCode: UInt64 {
    UInt64(form.opcode) | UInt64(form.prefix.rawValue) << 8 | (form.isLong ? 1 << 10 : 0) | (form.isWide ? 1 << 15 : 0)
      | UInt64(form.map.rawValue) << 16
  }
}

extension X86Encoding.Prefix {
  /// The byte, or 0.
  var byte: UInt8 {
    switch self {
    case .none: 0
    case .x66: 0x66
    case .xF3: 0xF3
    case .xF2: 0xF2
    case .x67: 0x67
    }
  }
}
