import Testing

@testable import Assembler

/// Labels, constants, and the choice of encodings.
struct X86AssemblerTests {
  /// The instructions of code, one a line.
  private func listing(_ code: [UInt8]) -> [String] {
    var lines: [String] = []
    var place = 0
    while place < code.count {
      guard let instruction = X86.decode(code.span, at: place) else { return lines + ["refused"] }
      lines.append(instruction.description)
      place += instruction.length
    }
    return lines
  }

  @Test func theShortestImmediateIsChosen() {
    var assembler = X86.Assembler()
    assembler.add32(.rax, 127)
    assembler.add32(.rax, 128)
    assembler.cmp64(X86.Address(.rsp, 8), -128)
    assembler.mov64(.r9, 5)
    assembler.mov64(.r9, -5)
    assembler.mov64(.r9, 0xFFFF_FFFF)
    assembler.mov64(.r9, 0x1_0000_0000)
    let code = assembler.finish()
    #expect(
      listing(code) == [
        "add eax, 127", "add eax, 128", "cmp qword ptr [rsp + 8], -128", "mov r9d, 5", "mov r9, -5",
        "mov r9d, 4294967295", "movabs r9, 4294967296",
      ])
    #expect(code.count == 3 + 6 + 6 + 6 + 7 + 6 + 10)
  }

  /// Code in an array's own memory, and code that has outgrown it.
  @Test(arguments: [0, 300, 100_000])
  func codeIsWrittenIntoAnArray(capacity: Int) {
    func write(_ assembler: inout X86.Assembler) -> Int {
      let end = assembler.label()
      assembler.jmp(end)
      for number in 0..<5000 { assembler.mov32(.rax, imm32: Int32(number)) }
      assembler.bind(end)
      assembler.ret()
      return assembler.count
    }
    var assembler = X86.Assembler()
    let count = write(&assembler)
    let (code, value) = X86.Assembler.array(capacity: capacity) { write(&$0) }
    #expect(value == count)
    #expect(code == assembler.finish())
  }

  @Test func addressesSayTheirParts() {
    let registers = (UInt8(0)..<16).map { X86.GeneralRegister($0) }
    for displacement in [0, 1, -128, 128, .min] as [Int32] {
      for base in registers {
        let plain = X86.Address(base, displacement)
        #expect(plain.base == base && plain.index == nil && plain.displacement == displacement && !plain.isRelative)
        for index in registers where index != .rsp {
          for scale in X86.Scale.allCases {
            let address = X86.Address(base, index: index, scale: scale, displacement)
            #expect(address.base == base && address.index == index && address.scale == scale)
            #expect(address.displacement == displacement)
          }
        }
      }
      for index in registers where index != .rsp {
        let address = X86.Address(index: index, scale: .four, displacement)
        #expect(address.base == nil && address.index == index && address.scale == .four)
      }
      let absolute = X86.Address(absolute: displacement)
      #expect(absolute.base == nil && absolute.index == nil && absolute.displacement == displacement)
      #expect(X86.Address(relative: displacement).isRelative && X86.Address(relative: displacement).base == nil)
    }
  }

  @Test func jumpsReachTheirLabels() {
    var assembler = X86.Assembler()
    let start = assembler.labelHere()
    let end = assembler.label()
    assembler.j(.equal, end)
    assembler.jmp(end)
    assembler.call(end)
    let short = assembler.shortJ(.notEqual)
    assembler.jmp(start)
    assembler.j(.less, start)
    assembler.land(short)
    for _ in 0..<128 { assembler.nop() }
    assembler.bind(end)
    assembler.j(.less, start)
    assembler.jmp(start)
    let code = assembler.finish()
    #expect(
      listing(code).filter { $0 != "nop" } == [
        "je 144", "jmp 139", "call 134", "jne 4", "jmp -20", "jl -22", "jl -156", "jmp -161",
      ])
    #expect(assembler.position(of: start) == 0 && assembler.position(of: end) == 150)
  }

  @Test func addressesOfLabelsCountFromTheEndOfTheInstruction() {
    var assembler = X86.Assembler()
    let label = assembler.label()
    assembler.cmp32(X86.Address(label), imm32: 1000)
    assembler.mov64(.rax, X86.Address(label))
    assembler.roundsd(.xmm9, X86.Address(label), 3)
    assembler.bind(label)
    assembler.cmp32(X86.Address(label), imm8: 5)
    #expect(
      listing(assembler.finish()) == [
        "cmp dword ptr [rip + 18], 1000", "mov rax, qword ptr [rip + 11]", "roundsd xmm9, qword ptr [rip], 3",
        "cmp dword ptr [rip - 7], 5",
      ])
  }

  @Test func constantsStandBehindTheCodeOnce() {
    var assembler = X86.Assembler()
    let four = assembler.constant(0x3F80_0000 as UInt32)
    let eight = assembler.constant(0x3FF0_0000_0000_0000 as UInt64)
    let sixteen = assembler.constant(low: 1, high: 2)
    #expect(assembler.constant(0x3F80_0000 as UInt32) == four && assembler.constant(low: 1, high: 2) == sixteen)
    assembler.movss(.xmm0, four)
    assembler.movsd(.xmm1, eight)
    assembler.pxor(.xmm2, sixteen)
    assembler.ret()
    let code = assembler.finish()
    #expect(code.count == 32 + 16 + 8 + 4)
    #expect(code[32...47].elementsEqual([1, 0, 0, 0, 0, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0]))
    #expect(
      listing(Array(code.prefix(25))) == [
        "movss xmm0, dword ptr [rip + 48]", "movsd xmm1, qword ptr [rip + 32]", "pxor xmm2, xmmword ptr [rip + 8]",
        "ret",
      ])
  }

  @Test(arguments: 0...40) func paddingIsOneInstructionForNineBytes(_ count: Int) {
    var assembler = X86.Assembler()
    for _ in 0..<count { assembler.int3() }
    assembler.align(32)
    let code = assembler.finish()
    #expect(code.count % 32 == 0 && code.count - count < 32)
    let lines = listing(Array(code.dropFirst(count)))
    #expect(lines.allSatisfy { $0.hasPrefix("nop") } && lines.count <= (code.count - count) / 9 + 2)
  }

  @Test func theBufferGrows() {
    var assembler = X86.Assembler(capacity: 1)
    let label = assembler.label()
    for number in 0..<100_000 {
      assembler.mov64(X86.Address(.rbp, Int32(number)), .rax)
      if number % 1000 == 0 { assembler.jmp(label) }
    }
    assembler.bind(label)
    assembler.ret()
    let code = assembler.finish()
    var place = 0
    var jumps = 0
    while place < code.count, let instruction = X86.decode(code.span, at: place) {
      place += instruction.length
      if case .relative(let distance) = instruction[0] {
        #expect(place + Int(distance) == code.count - 1)
        jumps += 1
      }
    }
    #expect(place == code.count && jumps == 100 && !assembler.isTooLarge)
  }

  @Test func patchesReplaceBytes() {
    var assembler = X86.Assembler()
    assembler.call(rel32: 0)
    assembler.patch(1, -5 as Int32)
    #expect(assembler.bytes == [0xE8, 0xFB, 0xFF, 0xFF, 0xFF])
    assembler.removeAll()
    #expect(assembler.count == 0)
  }
}
