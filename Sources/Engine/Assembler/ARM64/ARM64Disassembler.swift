extension ARM64.Instruction: CustomStringConvertible {
  /// The instruction as LLVM writes it where it uses no aliases, but for the fields of registers and constants that are moved:
  /// `add x0, x1, w2, uxtw #3`.
  public var description: String {
    if let alias { return alias }
    var mnemonic = opcode.mnemonic
    var text = ""
    var closing = ""
    for index in 0..<operandCount {
      let row = row(index)
      let word = word(index, row)
      switch row.kind {
      case .condition where index == 0:
        mnemonic += word
        continue
      case .shift where word.isEmpty: continue
      case .halfword where word.isEmpty: continue
      case .index where word.isEmpty: continue
      case .lane, .splitLane:
        text += "[\(word)]"
        continue
      default: break
      }
      text += text.isEmpty ? "" : ", "
      switch row.kind {
      case .base:
        text += "[" + word
        closing = "]"
      case .stackPre:
        text += "[sp"
        closing = "]!"
      case .stackPost: text += "[sp]"
      case .baseAlone: text += "[\(word)]"
      default: text += word
      }
    }
    return text.isEmpty ? mnemonic : "\(mnemonic) \(text)\(closing)"
  }

  private func word(_ index: Int, _ row: ARM64.OperandRow) -> String {
    switch self[index] {
    case .general(let register): return register.name(isLong: ![.w, .wsp].contains(row.kind))
    case .vector(let register):
      let number = register.number
      switch row.kind {
      case .b, .h, .s, .d, .q: return "\(row.kind)\(number)"
      case .laneB: return "v\(number).b"
      case .laneH: return "v\(number).h"
      case .laneS: return "v\(number).s"
      case .laneD: return "v\(number).d"
      case .listOfTwo: return "{ v\(number).16b, v\((number + 1) & 31).16b }"
      case .list:
        let kind = ARM64.Kind(rawValue: UInt8(row.parameter)) ?? .v16b
        return "{ v\(number).\("\(kind)".dropFirst()) }"
      case .listLane: return "{ v\(number).\(["b", "h", "s", "d"][row.parameter]) }"
      default: return "v\(number).\("\(row.kind)".dropFirst())"
      }
    case .shift(let shift):
      return shift == .none ? "" : "\(["lsl", "lsr", "asr", "ror"][Int(shift.kind)]) #\(shift.amount)"
    case .condition(let condition): return "\(condition)"
    case .none:
      switch row.kind {
      case .floatZero: return "#0.0"
      case .inner: return "ish"
      default: return "#0"
      }
    case .number(let value):
      switch row.kind {
      case .lane, .splitLane: return "\(value)"
      case .extend: return (row.parameter == 2 ? "uxtw" : "sxtw") + (value == 0 ? "" : " #\(value)")
      case .index where row.parameter >> 4 == 3: return value == 0 ? "" : "lsl #\(row.parameter & 15)"
      case .index: return value == 0 ? "uxtw" : "uxtw #\(row.parameter & 15)"
      case .mask: return "#0x" + String(UInt64(bitPattern: value), radix: 16)
      case .halfword: return value == 0 ? "" : "lsl #\(value)"
      case .unsigned where row.parameter == 12: return "#\(value >> 12), lsl #12"
      case .bytes:
        let ones = (0..<8).reduce(UInt64(0)) { $0 | (value >> Int64($1) & 1 == 1 ? 255 << UInt64(8 * $1) : 0) }
        let digits = String(ones, radix: 16)
        let zeros = String(repeating: "0", count: max(0, 14 - digits.count))
        return ones == 0 ? "#0000000000000000" : "#0x" + zeros + digits
      case .trap: return value == 0 ? "#0" : "#0x" + String(value, radix: 16)
      case .float: return "#" + Self.float(UInt8(truncatingIfNeeded: value))
      default: return "#\(value)"
      }
    }
  }

  /// A number of three bits of exponent and four of fraction, with eight digits behind the point.
  private static func float(_ bits: UInt8) -> String {
    let exponent = Int(bits >> 4 & 7 ^ 4) - 3
    let scaled = (16 + Int(bits & 15)) << (exponent + 3)
    // `scaled` counts 128ths.
    let fraction = String(scaled % 128 * 781_250)
    let zeros = String(repeating: "0", count: 8 - fraction.count)
    return (bits >= 128 ? "-" : "") + "\(scaled / 128).\(zeros)\(fraction)"
  }

  /// What LLVM writes for fields of registers and for constants that are moved, even where it uses no aliases.
  private var alias: String? {
    if opcode.mnemonic == "orr", row(2).kind == .mask, self[1] == .general(.zero), case .number(let mask) = self[2] {
      // A move, if none with 16 bits would do.
      let isLong = row(0).kind == .xsp
      let all: Int64 = isLong ? -1 : 0xFFFF_FFFF
      let isHalfword = stride(from: 0, to: isLong ? 64 : 32, by: 16).contains { shift in
        let others = all & ~(0xFFFF << Int64(shift))
        return mask & others == 0 || ~mask & others == 0
      }
      return isHalfword ? nil : "mov \(word(0, row(0))), #\(signed(mask, isLong))"
    }
    guard operandCount >= 3, case .number(let first) = self[operandCount - 2],
      case .number(let second) = self[operandCount - 1]
    else { return nil }
    let mnemonic = opcode.mnemonic
    let isLong = row(0).kind == .x
    if mnemonic == "movz" || mnemonic == "movn" {
      let value = first << second
      let name = word(0, row(0))
      if mnemonic == "movz" { return first == 0 && second != 0 ? nil : "mov \(name), #\(signed(value, isLong))" }
      let isMoved = isLong || first != 0xFFFF
      return first == 0 && second != 0 || !isMoved ? nil : "mov \(name), #\(signed(~value, isLong))"
    }
    let size: Int64 = isLong ? 64 : 32
    let registers = "\(word(0, row(0))), \(word(1, row(1)))"
    switch mnemonic {
    case "ubfm":
      if second != size - 1, second + 1 == first { return "lsl \(registers), #\(size - first)" }
      if second == size - 1 { return "lsr \(registers), #\(first)" }
      if first == 0, !isLong, second == 7 { return "uxtb \(registers)" }
      if first == 0, !isLong, second == 15 { return "uxth \(registers)" }
    case "sbfm":
      if second == size - 1 { return "asr \(registers), #\(first)" }
      if first == 0, let name = [7: "sxtb", 15: "sxth", 31: "sxtw"][second], case .general(let register) = self[1] {
        return "\(name) \(word(0, row(0))), \(register.name(isLong: false))"
      }
    case "bfm": break
    default: return nil
    }
    let letter = mnemonic.prefix(1)
    if second < first {
      let name = letter == "b" ? "bfi" : "\(letter)bfiz"
      if name == "bfi", self[1] == .general(.zero) {
        return "bfc \(word(0, row(0))), #\(size - first), #\(second + 1)"
      }
      return "\(name) \(registers), #\(size - first), #\(second + 1)"
    }
    return "\(letter == "b" ? "bfxil" : "\(letter)bfx") \(registers), #\(first), #\(second - first + 1)"
  }

  private func signed(_ value: Int64, _ isLong: Bool) -> Int64 {
    isLong ? value : Int64(Int32(truncatingIfNeeded: value))
  }
}

extension ARM64.GeneralRegister {
  /// The name of all of it, or of its lower half.
  public func name(isLong: Bool) -> String {
    switch number {
    case 31: isLong ? "xzr" : "wzr"
    case 32...: isLong ? "sp" : "wsp"
    default: (isLong ? "x" : "w") + String(number)
    }
  }
}
