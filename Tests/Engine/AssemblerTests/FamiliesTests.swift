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
