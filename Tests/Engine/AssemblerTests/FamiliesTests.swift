import Assembler
import Testing

/// Instructions chosen by a number are written as the rows' own methods write them.
@Suite struct FamiliesTests {
  private static let registers: [X86.GeneralRegister] = [.rax, .rcx, .rbx, .rsp, .rbp, .r8, .r13, .r15]
  private static let addresses: [X86.Address] = [
    X86.Address(.rax), X86.Address(.rbp, -8), X86.Address(.r12, index: .r9, scale: .four, 1000),
    X86.Address(relative: 5),
  ]

  /// Expects an instruction that the decoder knows, which reads what the rows' own methods write and nothing else.
  private func expect(_ text: String, _ write: (inout X86.Assembler) -> Void) {
    #expect(decoded(write)?.description == text)
  }

  @Test(arguments: X86.Arithmetic.allCases)
  func arithmetic(_ operation: X86.Arithmetic) {
    for (wide, width) in [(false, 32), (true, 64)] {
      for a in Self.registers {
        let name = a.name(width: width)
        for b in Self.registers {
          expect("\(operation) \(name), \(b.name(width: width))") { $0.arithmetic(operation, wide: wide, a, b) }
        }
        for place in Self.addresses {
          let memory = "\(wide ? "qword" : "dword") ptr \(place)"
          expect("\(operation) \(name), \(memory)") { $0.arithmetic(operation, wide: wide, a, place) }
          expect("\(operation) \(memory), \(name)") { $0.arithmetic(operation, wide: wide, place, a) }
          expect("\(operation) \(memory), \(number(-129, wide: wide))") {
            $0.arithmetic(operation, wide: wide, place, -129)
          }
        }
        for value: Int32 in [0, 127, -128, 128, -129, .max, .min] {
          expect("\(operation) \(name), \(number(value, wide: wide))") {
            $0.arithmetic(operation, wide: wide, a, value)
          }
        }
      }
    }
  }

  /// A number as the decoder shows it: with its sign where the instruction extends it.
  private func number(_ value: Int32, wide: Bool) -> String {
    wide || Int8(exactly: value) != nil ? "\(value)" : "\(UInt32(bitPattern: value))"
  }

  @Test func shifts() {
    for a in Self.registers {
      let (low, whole) = (a.name(width: 32), a.name(width: 64))
      expect("shl \(low), 7") { $0.shift(.shl, wide: false, a, by: 7) }
      expect("shr \(whole), 7") { $0.shift(.shr, wide: true, a, by: 7) }
      expect("sar \(whole), 63") { $0.shift(.sar, wide: true, a, by: 63) }
      expect("rol \(low), cl") { $0.shiftByCL(.rol, wide: false, a) }
      expect("ror \(whole), cl") { $0.shiftByCL(.ror, wide: true, a) }
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
    expect("vpsllw xmm1, xmm9, 7") { $0.shiftLanes(.shl, bits: 16, a, b, by: 7) }
    expect("vpsrld xmm1, xmm9, 7") { $0.shiftLanes(.shr, bits: 32, a, b, by: 7) }
    expect("vpsrad xmm1, xmm9, 7") { $0.shiftLanes(.sar, bits: 32, a, b, by: 7) }
    expect("vpsllq xmm14, xmm1, 7") { $0.shiftLanes(.shl, bits: 64, c, a, by: 7) }
    expect("vpslld xmm1, xmm9, xmm14") { $0.shiftLanes(.shl, bits: 32, a, b, by: c) }
    expect("vpsrlq xmm1, xmm9, xmm14") { $0.shiftLanes(.shr, bits: 64, a, b, by: c) }
    expect("vpsrlw xmm1, xmm9, xmm14") { $0.shiftLanes(.shr, bits: 16, a, b, by: c) }
    expect("vpsraw xmm1, xmm9, xmm14") { $0.shiftLanes(.sar, bits: 16, a, b, by: c) }
  }

  @Test func scalars() {
    let (a, b, c) = (X86.VectorRegister(1), X86.VectorRegister(9), X86.VectorRegister(14))
    expect("vaddss xmm1, xmm9, xmm14") { $0.scalar(0x58, isDouble: false, a, b, c) }
    expect("vaddsd xmm1, xmm9, xmm14") { $0.scalar(0x58, isDouble: true, a, b, c) }
    expect("vdivsd xmm14, xmm9, xmm1") { $0.scalar(0x5E, isDouble: true, c, b, a) }
    for place in Self.addresses {
      expect("vsubss xmm14, xmm9, dword ptr \(place)") { $0.scalar(0x5C, isDouble: false, c, b, place) }
    }
  }
}
