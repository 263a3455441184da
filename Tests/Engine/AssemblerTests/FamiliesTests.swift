import Assembler
import Testing

/// Instructions chosen by a number are written as the rows' own methods write them.
@Suite struct FamiliesTests {
  private typealias Assembler = X86.Assembler
  private static let registers: [X86.GeneralRegister] = [.rax, .rcx, .rbx, .rsp, .rbp, .r8, .r13, .r15]
  private static let addresses: [X86.Address] = [
    X86.Address(.rax), X86.Address(.rbp, -8), X86.Address(.r12, index: .r9, scale: .four, 1000),
    X86.Address(relative: 5),
  ]

  private func expectEqual(
    _ one: (inout X86.Assembler) -> Void, _ other: (inout X86.Assembler) -> Void, _ what: String
  ) {
    var first = X86.Assembler(capacity: 256)
    var second = X86.Assembler(capacity: 256)
    one(&first)
    other(&second)
    let (bytes, expected) = (first.bytes, second.bytes)
    #expect(bytes == expected, "\(what)")
  }

  @Test(arguments: X86.Arithmetic.allCases)
  func arithmetic(_ operation: X86.Arithmetic) {
    for a in Self.registers {
      for b in Self.registers {
        expectEqual({ $0.arithmetic(operation, wide: false, a, b) }, { operation.write32(&$0, a, b) }, "\(a), \(b)")
        expectEqual({ $0.arithmetic(operation, wide: true, a, b) }, { operation.write64(&$0, a, b) }, "\(a), \(b)")
      }
      for place in Self.addresses {
        expectEqual({ $0.arithmetic(operation, wide: false, a, place) }, { operation.write32(&$0, a, place) }, "\(a)")
        expectEqual({ $0.arithmetic(operation, wide: true, place, a) }, { operation.write64(&$0, place, a) }, "\(a)")
      }
      for number: Int32 in [0, 127, -128, 128, -129, .max, .min] {
        expectEqual(
          { $0.arithmetic(operation, wide: false, a, number) }, { operation.write32(&$0, a, number) }, "\(number)")
        expectEqual(
          { $0.arithmetic(operation, wide: true, a, number) }, { operation.write64(&$0, a, number) }, "\(number)")
      }
    }
  }

  @Test func shifts() {
    for a in Self.registers {
      expectEqual({ $0.shift(.shl, wide: false, a, by: 7) }, { $0.shl32(a, 7) }, "shl")
      expectEqual({ $0.shift(.shr, wide: true, a, by: 7) }, { $0.shr64(a, 7) }, "shr")
      expectEqual({ $0.shift(.sar, wide: true, a, by: 63) }, { $0.sar64(a, 63) }, "sar")
      expectEqual({ $0.shiftByCL(.rol, wide: false, a) }, { $0.rol32CL(a) }, "rol")
      expectEqual({ $0.shiftByCL(.ror, wide: true, a) }, { $0.ror64CL(a) }, "ror")
    }
  }

  private func decoded(_ write: (inout X86.Assembler) -> Void) -> X86.Instruction? {
    var assembler = X86.Assembler(capacity: 256)
    write(&assembler)
    let count = assembler.count
    let instruction = assembler.withBytes { X86.decode($0, at: 0) }
    return instruction?.length == count ? instruction : nil
  }

  @Test(arguments: X86.VectorBinary.allCases)
  func vectors(_ operation: X86.VectorBinary) throws {
    let (a, b, c) = (X86.VectorRegister(1), X86.VectorRegister(9), X86.VectorRegister(14))
    let registers = try #require(decoded { $0.vector(operation, a, b, c) })
    #expect(registers.opcode.mnemonic == "\(operation)")
    #expect(registers[0] == .vector(a) && registers[1] == .vector(b) && registers[2] == .vector(c))
    let place = X86.Address(.r12, index: .r9, scale: .four, 1000)
    let memory = try #require(decoded { $0.vector(operation, a, b, place) })
    #expect(memory.opcode.mnemonic == "\(operation)" && memory[1] == .vector(b) && memory[2] == .address(place))
  }

  @Test(arguments: X86.VectorUnary.allCases)
  func vectors(_ operation: X86.VectorUnary) throws {
    let (a, b) = (X86.VectorRegister(1), X86.VectorRegister(14))
    let registers = try #require(decoded { $0.vector(operation, a, b) })
    #expect(registers.opcode.mnemonic == "\(operation)" && registers[0] == .vector(a) && registers[1] == .vector(b))
    let place = X86.Address(.rbp, -8)
    let memory = try #require(decoded { $0.vector(operation, a, place) })
    #expect(memory.opcode.mnemonic == "\(operation)" && memory[1] == .address(place))
  }

  @Test(arguments: X86.VectorNumbered.allCases)
  func vectors(_ operation: X86.VectorNumbered) throws {
    let (a, b, c) = (X86.VectorRegister(1), X86.VectorRegister(9), X86.VectorRegister(14))
    let registers = try #require(decoded { $0.vector(operation, a, b, c, 5) })
    #expect(registers.opcode.mnemonic == "\(operation)" && registers[1] == .vector(b) && registers[2] == .vector(c))
    let memory = try #require(decoded { $0.vector(operation, a, b, X86.Address(relative: 5), 5) })
    #expect(memory.opcode.mnemonic == "\(operation)" && memory[2] == .address(X86.Address(relative: 5)))
    #expect(memory[3] == registers[3])
  }

  @Test func shiftsOfLanes() {
    let (a, b, c) = (X86.VectorRegister(1), X86.VectorRegister(9), X86.VectorRegister(14))
    expectEqual({ $0.shiftLanes(.shl, bits: 16, a, b, by: 7) }, { $0.vpsllw(a, b, 7) }, "psllw")
    expectEqual({ $0.shiftLanes(.shr, bits: 32, a, b, by: 7) }, { $0.vpsrld(a, b, 7) }, "psrld")
    expectEqual({ $0.shiftLanes(.sar, bits: 32, a, b, by: 7) }, { $0.vpsrad(a, b, 7) }, "psrad")
    expectEqual({ $0.shiftLanes(.shl, bits: 64, c, a, by: 7) }, { $0.vpsllq(c, a, 7) }, "psllq")
    expectEqual({ $0.shiftLanes(.shl, bits: 32, a, b, by: c) }, { $0.vpslld(a, b, c) }, "pslld")
    expectEqual({ $0.shiftLanes(.shr, bits: 64, a, b, by: c) }, { $0.vpsrlq(a, b, c) }, "psrlq")
    expectEqual({ $0.shiftLanes(.shr, bits: 16, a, b, by: c) }, { $0.vpsrlw(a, b, c) }, "psrlw")
    expectEqual({ $0.shiftLanes(.sar, bits: 16, a, b, by: c) }, { $0.vpsraw(a, b, c) }, "psraw")
  }

  @Test func scalars() {
    let (a, b, c) = (X86.VectorRegister(1), X86.VectorRegister(9), X86.VectorRegister(14))
    expectEqual({ $0.scalar(0x58, isDouble: false, a, b, c) }, { $0.vaddss(a, b, c) }, "addss")
    expectEqual({ $0.scalar(0x58, isDouble: true, a, b, c) }, { $0.vaddsd(a, b, c) }, "addsd")
    expectEqual({ $0.scalar(0x5E, isDouble: true, c, b, a) }, { $0.vdivsd(c, b, a) }, "divsd")
    for place in Self.addresses {
      expectEqual({ $0.scalar(0x5C, isDouble: false, c, b, place) }, { $0.vsubss(c, b, place) }, "subss")
    }
  }
}

extension X86.Arithmetic {
  fileprivate func write32(_ a: inout X86.Assembler, _ first: X86.GeneralRegister, _ second: X86.GeneralRegister) {
    switch self {
    case .add: a.add32(first, second)
    case .or: a.or32(first, second)
    case .adc: a.adc32(first, second)
    case .sbb: a.sbb32(first, second)
    case .and: a.and32(first, second)
    case .sub: a.sub32(first, second)
    case .xor: a.xor32(first, second)
    case .cmp: a.cmp32(first, second)
    }
  }

  fileprivate func write64(_ a: inout X86.Assembler, _ first: X86.GeneralRegister, _ second: X86.GeneralRegister) {
    switch self {
    case .add: a.add64(first, second)
    case .or: a.or64(first, second)
    case .adc: a.adc64(first, second)
    case .sbb: a.sbb64(first, second)
    case .and: a.and64(first, second)
    case .sub: a.sub64(first, second)
    case .xor: a.xor64(first, second)
    case .cmp: a.cmp64(first, second)
    }
  }

  fileprivate func write32(_ a: inout X86.Assembler, _ first: X86.GeneralRegister, _ second: X86.Address) {
    switch self {
    case .add: a.add32(first, second)
    case .or: a.or32(first, second)
    case .adc: a.adc32(first, second)
    case .sbb: a.sbb32(first, second)
    case .and: a.and32(first, second)
    case .sub: a.sub32(first, second)
    case .xor: a.xor32(first, second)
    case .cmp: a.cmp32(first, second)
    }
  }

  fileprivate func write64(_ a: inout X86.Assembler, _ first: X86.Address, _ second: X86.GeneralRegister) {
    switch self {
    case .add: a.add64(first, second)
    case .or: a.or64(first, second)
    case .adc: a.adc64(first, second)
    case .sbb: a.sbb64(first, second)
    case .and: a.and64(first, second)
    case .sub: a.sub64(first, second)
    case .xor: a.xor64(first, second)
    case .cmp: a.cmp64(first, second)
    }
  }

  fileprivate func write32(_ a: inout X86.Assembler, _ first: X86.GeneralRegister, _ second: Int32) {
    switch self {
    case .add: a.add32(first, second)
    case .or: a.or32(first, second)
    case .adc: a.adc32(first, second)
    case .sbb: a.sbb32(first, second)
    case .and: a.and32(first, second)
    case .sub: a.sub32(first, second)
    case .xor: a.xor32(first, second)
    case .cmp: a.cmp32(first, second)
    }
  }

  fileprivate func write64(_ a: inout X86.Assembler, _ first: X86.GeneralRegister, _ second: Int32) {
    switch self {
    case .add: a.add64(first, second)
    case .or: a.or64(first, second)
    case .adc: a.adc64(first, second)
    case .sbb: a.sbb64(first, second)
    case .and: a.and64(first, second)
    case .sub: a.sub64(first, second)
    case .xor: a.xor64(first, second)
    case .cmp: a.cmp64(first, second)
    }
  }
}
