extension X86 {
  /// Reads an instruction.
  ///
  /// What comes back is exactly what `Assembler` writes: bytes that no method of it gives are refused, be they no instruction,
  /// one that has no row, or another encoding of one that has (prefixes that are not needed or in another order, a REX or VEX
  /// with bits that mean nothing, a displacement or a SIB that could be shorter). Nothing is guessed.
  /// - Parameters:
  ///   - bytes: Machine code.
  ///   - offset: Where the instruction begins.
  /// - Returns: The instruction, or nil if there is none that is known.
  public static func decode(_ bytes: Span<UInt8>, at offset: Int) -> Instruction? {
    var decoder = Decoder(bytes: bytes, start: offset, position: offset)
    return decoder.instruction()
  }
}

/// The state of decoding one instruction.
private struct Decoder: ~Escapable {
  let bytes: Span<UInt8>
  let start: Int
  var position: Int
  /// The byte REX, or 0; of a VEX prefix the same bits.
  private var rex: UInt8 = 0
  private var isVEX = false
  private var isLong = false
  private var isLocked = false
  private var second: UInt8 = 0
  private var map = 0
  private var prefix = 0

  @_lifetime(copy bytes)
  init(bytes: Span<UInt8>, start: Int, position: Int) {
    self.bytes = bytes
    self.start = start
    self.position = position
  }

  private func peek() -> UInt8? {
    position >= 0 && position < bytes.count ? bytes[position] : nil
  }

  private mutating func byte() -> UInt8? {
    guard let value = peek() else { return nil }
    position += 1
    return value
  }

  private mutating func number(_ count: Int) -> UInt64? {
    var value: UInt64 = 0
    for index in 0..<count {
      guard let byte = byte() else { return nil }
      value |= UInt64(byte) << UInt64(8 * index)
    }
    return value
  }

  mutating func instruction() -> X86.Instruction? {
    guard prefixes(), let opcode = byte() else { return nil }
    let page = x86Pages[((isVEX ? 4 : 0) + map) * 5 + prefix]
    let bucket = Int(page) * 256 + Int(opcode)
    let modRM = peek()
    for candidate in Int(x86Starts[bucket])..<Int(x86Starts[bucket + 1]) {
      let row = X86.Row(X86.Opcode(number: x86Candidates[candidate]))
      guard row.isWide == (rex & 8 != 0), row.isLong == isLong, row.isLocked == isLocked else { continue }
      if row.hasModRM {
        guard let modRM, row.matches(modRM: modRM) else { continue }
      }
      return operands(row, opcode)
    }
    return nil
  }

  /// Everything before the opcode, in the one order in which it is written.
  private mutating func prefixes() -> Bool {
    guard var next = byte() else { return false }
    func then(_ decoder: inout Decoder) -> Bool {
      guard let byte = decoder.byte() else { return false }
      next = byte
      return true
    }
    if next == 0xC5 || next == 0xC4 { return vex(isShort: next == 0xC5) }
    if next == 0xF0 {
      isLocked = true
      guard then(&self) else { return false }
    }
    switch next {
    case 0x66: prefix = 1
    case 0xF3: prefix = 2
    case 0xF2: prefix = 3
    case 0x67: prefix = 4
    default: break
    }
    if prefix != 0, !then(&self) { return false }
    if next & 0xF0 == 0x40 {
      rex = next
      guard then(&self) else { return false }
    }
    if next == 0x0F {
      map = 1
      guard then(&self) else { return false }
      if next == 0x38 || next == 0x3A {
        map = next == 0x38 ? 2 : 3
        guard then(&self) else { return false }
      }
    }
    position -= 1
    return true
  }

  private mutating func vex(isShort: Bool) -> Bool {
    isVEX = true
    map = 1
    if !isShort {
      guard let first = byte() else { return false }
      rex = ~first >> 5
      map = Int(first & 31)
      guard 1...3 ~= map else { return false }
    }
    guard let last = byte() else { return false }
    if isShort {
      rex = ~last >> 5 & 4
    } else {
      rex |= last >> 4 & 8
      // The short form would do.
      if map == 1, rex & 0b1011 == 0 { return false }
    }
    second = ~last >> 3 & 15
    isLong = last & 4 != 0
    prefix = Int(last & 3)
    return true
  }

  private mutating func operands(_ row: X86.Row, _ opcode: UInt8) -> X86.Instruction? {
    var instruction = X86.Instruction(row.opcode)
    // The bits of REX that mean something in this instruction.
    var meaning: UInt8 = row.isWide ? 8 : 0
    var usesSecond = false
    var needsREX = false
    var modRM: UInt8 = 0
    var address: X86.Address?
    if row.hasModRM {
      guard let byte = byte() else { return nil }
      modRM = byte
      if modRM < 0xC0, !row.hasFixedModRM {
        guard let found = memory(modRM, &meaning) else { return nil }
        address = found
      }
    }
    for index in 0..<row.operandCount {
      let operand = row.operand(index)
      var register: UInt8
      switch operand.kind {
      case .none: continue
      case .condition:
        instruction[index] = .condition(X86.Condition(bits: opcode & 15))
        continue
      case .immediate, .relative, .comparison, .trap:
        guard let value = constant(operand) else { return nil }
        instruction[index] = value
        continue
      case .general, .vector:
        switch operand.field {
        case .reg:
          register = modRM >> 3 & 7 | rex << 1 & 8
          meaning |= 4
        case .rm, .rmRegister, .rmMemory:
          if let address {
            instruction[index] = .address(address)
            continue
          }
          register = modRM & 7 | rex << 3 & 8
          meaning |= 1
        case .opcode:
          register = opcode & 7 | rex << 3 & 8
          meaning |= 1
        case .vex:
          register = second
          usesSecond = true
        case .last:
          guard let byte = byte(), byte & 15 == 0 else { return nil }
          register = byte >> 4
        case .fixed: register = operand.fixedRegister
        }
      }
      if operand.width == 8, operand.field != .fixed, 4...7 ~= register { needsREX = true }
      instruction[index] =
        operand.kind == .general
        ? .general(X86.GeneralRegister(register)) : .vector(X86.VectorRegister(register))
    }
    // No bit without a meaning, and no REX without a bit that is needed.
    guard rex & 15 & ~meaning == 0, usesSecond || second == 0 else { return nil }
    if !isVEX, rex == 0x40, !needsREX { return nil }
    if !isVEX, rex == 0, needsREX { return nil }
    instruction.length = position - start
    return instruction
  }

  /// A constant, of which the bytes are next.
  private mutating func constant(_ operand: X86.OperandRow) -> X86.Operand? {
    guard let value = number(operand.width / 8) else { return nil }
    let unused = UInt64(64 - operand.width)
    let signed = Int64(bitPattern: value << unused) >> Int64(unused)
    switch operand.kind {
    case .relative: return .relative(Int32(truncatingIfNeeded: signed))
    case .comparison: return X86.Comparison(rawValue: UInt8(truncatingIfNeeded: value)).map { .comparison($0) }
    case .immediate: return .immediate(operand.isSigned ? signed : Int64(bitPattern: value))
    default: return .immediate(Int64(bitPattern: value))
    }
  }

  /// The address that ModRM begins.
  private mutating func memory(_ modRM: UInt8, _ meaning: inout UInt8) -> X86.Address? {
    let mode = modRM >> 6
    var base = modRM & 7
    var index: UInt8 = 4
    var scale = X86.Scale.one
    if base == 4 {
      guard let sib = byte() else { return nil }
      base = sib & 7
      index = sib >> 3 & 7 | rex << 2 & 8
      guard let found = X86.Scale(rawValue: sib >> 6) else { return nil }
      scale = found
      meaning |= 2
      if index == 4 {
        // Without an index: needed for `rsp`, `r12` and for no base at all, and then not multiplied.
        guard scale == .one, base == 4 || mode == 0 && base == 5 else { return nil }
      }
    } else if mode == 0, base == 5 {
      guard let distance = number(4) else { return nil }
      return X86.Address(relative: Int32(truncatingIfNeeded: distance))
    }
    if mode == 0, base == 5 {
      guard let displacement = number(4).map({ Int32(truncatingIfNeeded: $0) }) else { return nil }
      return index == 4
        ? X86.Address(absolute: displacement)
        : X86.Address(index: X86.GeneralRegister(index), scale: scale, displacement)
    }
    meaning |= 1
    base |= rex << 3 & 8
    var displacement: Int32 = 0
    if mode != 0 {
      guard let bits = number(mode == 1 ? 1 : 4) else { return nil }
      displacement = mode == 1 ? Int32(Int8(truncatingIfNeeded: bits)) : Int32(truncatingIfNeeded: bits)
      if mode == 1, displacement == 0, base & 7 != 5 { return nil }
      if mode == 2, Int8(exactly: displacement) != nil { return nil }
    }
    let register = X86.GeneralRegister(base)
    return index == 4
      ? X86.Address(register, displacement)
      : X86.Address(register, index: X86.GeneralRegister(index), scale: scale, displacement)
  }
}
