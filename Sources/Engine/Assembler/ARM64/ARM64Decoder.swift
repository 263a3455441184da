extension ARM64 {
  /// Reads an instruction.
  ///
  /// What comes back is exactly what `Assembler` writes. Words that have no row are refused, and so are those of which the
  /// architecture leaves open what they do.
  /// - Parameter word: The four bytes, of which the first is the lowest.
  /// - Returns: The instruction, or nil if there is none that is known.
  public static func decode(_ word: UInt32) -> Instruction? {
    let bucket = Int(word >> 21)
    for candidate in Int(arm64Starts[bucket])..<Int(arm64Starts[bucket + 1]) {
      let number = arm64Candidates[candidate]
      guard (word ^ arm64Bits[Int(number)]) & arm64Masks[Int(number)] == 0 else { continue }
      var instruction = Instruction(Opcode(number: number))
      for index in 0..<instruction.operandCount {
        guard let operand = operand(instruction.row(index), word) else { return nil }
        instruction[index] = operand
      }
      return instruction.obeysRule ? instruction : nil
    }
    return nil
  }

  private static func operand(_ row: OperandRow, _ word: UInt32) -> Operand? {
    let bits = word >> row.lowest & (1 << row.width - 1)
    let number = Int64(bits)
    let signed = row.width == 0 ? 0 : (number << Int64(64 - row.width)) >> Int64(64 - row.width)
    let parameter = Int64(row.parameter)
    switch row.kind {
    case .w, .x: return .general(GeneralRegister(UInt8(bits)))
    case .wsp, .xsp, .base, .baseAlone: return .general(bits == 31 ? .sp : GeneralRegister(UInt8(bits)))
    case .b, .h, .s, .d, .q, .v8b, .v16b, .v4h, .v8h, .v2s, .v4s, .v2d, .laneB, .laneH, .laneS, .laneD, .list,
      .listOfTwo, .listLane:
      return .vector(VectorRegister(UInt8(bits)))
    case .lane, .index, .leftShift, .float, .trap: return .number(number)
    case .splitLane: return .number(Int64((word >> 30 & 1) << 3 | word >> 10 & 7) >> parameter)
    case .unsigned: return .number(number << parameter)
    case .signed: return .number(signed << parameter)
    case .shift:
      let shift = Shift(kind: UInt8(word >> 22 & 3), amount: UInt8(word >> 10 & 63))
      return shift.amount < row.parameter & 127 && (shift.kind < 3 || row.parameter >= 128) ? .shift(shift) : nil
    case .extend: return number <= 4 ? .number(number) : nil
    case .mask:
      guard let value = Mask(bits: UInt16(bits)).value else { return nil }
      return .number(Int64(bitPattern: parameter == 64 ? value : value & 0xFFFF_FFFF))
    case .condition: return Condition(rawValue: UInt8(bits)).map { .condition($0) }
    case .branch: return .number(signed * 4)
    case .address:
      let bits = UInt64(word >> 29 & 3 | (word >> 5 & 0x7FFFF) << 2)
      return .number(Int64(bitPattern: bits << 43) >> 43)
    case .bit: return .number(number + parameter - 32)
    case .rightShift: return .number(1 << parameter - number)
    case .byte, .bytes: return .number(Int64(word >> 16 & 7) << 5 | Int64(word >> 5 & 31))
    case .halfword: return .number(number * 16)
    case .stackPost, .stackPre, .zero, .floatZero, .inner: return Operand.none
    }
  }
}

extension ARM64.Instruction {
  /// Whether operands that may not be the same register are not.
  var obeysRule: Bool {
    switch arm64Uses[Int(opcode.rawValue)] >> 10 & 3 {
    case 1: return self[0] != self[1]
    case 2:
      guard case .general(let status) = self[0] else { return true }
      return self[1] != .general(status) && self[2] != .general(status)
    default: return true
    }
  }
}
