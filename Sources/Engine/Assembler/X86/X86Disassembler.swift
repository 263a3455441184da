extension X86.Instruction: CustomStringConvertible {
  /// The instruction in Intel's syntax, as LLVM writes it: `add dword ptr [rax + 4*rcx + 16], edx`.
  public var description: String {
    let row = X86.Row(opcode)
    var mnemonic = opcode.mnemonic
    var words: [String] = []
    for index in 0..<row.operandCount {
      let operand = row.operand(index)
      switch self[index] {
      case .none: break
      case .condition(let condition): mnemonic += condition.suffix
      case .comparison(let comparison):
        // `cmpps` becomes `cmpltps`.
        mnemonic = mnemonic.dropLast(2) + comparison.infix + mnemonic.suffix(2)
      case .general(let register): words.append(register.name(width: operand.width))
      case .vector(let register): words.append((operand.width == 256 ? "ymm" : "xmm") + String(register.number))
      case .address(let address): words.append(Self.prefix(operand.memoryWidth) + address.description)
      case .immediate(let value) where operand.kind == .trap:
        let displacement = Int(Int8(truncatingIfNeeded: value))
        words.append("eax, dword ptr [eax\(X86.Address.text(displacement))]")
      case .immediate(let value): words.append(String(value))
      case .relative(let distance): words.append(String(distance))
      }
    }
    return words.isEmpty ? mnemonic : mnemonic + " " + words.joined(separator: ", ")
  }

  private static func prefix(_ width: Int) -> String {
    switch width {
    case 8: "byte ptr "
    case 16: "word ptr "
    case 32: "dword ptr "
    case 64: "qword ptr "
    case 128: "xmmword ptr "
    case 256: "ymmword ptr "
    default: ""
    }
  }
}

extension X86.GeneralRegister {
  /// The name of its lowest bits.
  /// - Parameter width: How many bits: 8, 16, 32 or 64.
  public func name(width: Int) -> String {
    if number >= 8 {
      let suffix =
        switch width {
        case 8: "b"
        case 16: "w"
        case 32: "d"
        default: ""
        }
      return "r\(number)\(suffix)"
    }
    let names: [String] = ["ax", "cx", "dx", "bx", "sp", "bp", "si", "di"]
    let name = names[Int(number)]
    switch width {
    case 8: return number < 4 ? "\(name.prefix(1))l" : name + "l"
    case 16: return name
    case 32: return "e" + name
    default: return "r" + name
    }
  }
}

extension X86.Condition {
  /// What ends the mnemonic.
  public var suffix: String {
    switch self {
    case .overflow: "o"
    case .notOverflow: "no"
    case .below: "b"
    case .aboveOrEqual: "ae"
    case .equal: "e"
    case .notEqual: "ne"
    case .belowOrEqual: "be"
    case .above: "a"
    case .sign: "s"
    case .notSign: "ns"
    case .parity: "p"
    case .notParity: "np"
    case .less: "l"
    case .greaterOrEqual: "ge"
    case .lessOrEqual: "le"
    case .greater: "g"
    }
  }
}

extension X86.Comparison {
  /// What stands within the mnemonic.
  public var infix: String {
    switch self {
    case .equal: "eq"
    case .less: "lt"
    case .lessOrEqual: "le"
    case .unordered: "unord"
    case .notEqual: "neq"
    case .notLess: "nlt"
    case .notLessOrEqual: "nle"
    case .ordered: "ord"
    }
  }
}

extension X86.Address: CustomStringConvertible {
  /// `[rax + 4*rcx + 16]`
  public var description: String {
    var words: [String] = []
    if isRelative { words.append("rip") }
    if let base { words.append(base.name(width: 64)) }
    if let index {
      let factor = 1 << Int(scale.rawValue)
      words.append((factor == 1 && base != nil ? "" : "\(factor)*") + index.name(width: 64))
    }
    let displacement = Int(displacement)
    guard !words.isEmpty else { return "[\(displacement)]" }
    return "[\(words.joined(separator: " + "))\(Self.text(displacement))]"
  }

  /// What follows the registers.
  static func text(_ displacement: Int) -> String {
    displacement == 0 ? "" : displacement < 0 ? " - \(-displacement)" : " + \(displacement)"
  }
}
