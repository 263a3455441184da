import Testing

@testable import Assembler

/// Bytes that no encoder wrote.
struct X86FuzzTests {
  /// Bytes by chance, those that begin instructions more often than others.
  private static func bytes(_ random: inout Random) -> [UInt8] {
    let likely: [UInt8] = [0x0F, 0x66, 0xF2, 0xF3, 0xF0, 0x48, 0x41, 0x44, 0x40, 0xC4, 0xC5, 0x38, 0x3A, 0x67, 0x24]
    return (0..<16).map { _ in
      random.below(3) == 0 ? likely[random.below(likely.count)] : UInt8(truncatingIfNeeded: random.next() >> 20)
    }
  }

  @Test func whatIsDecodedIsWhatTheEncoderWrites() {
    var random = Random(seed: 1)
    var assembler = X86.Assembler()
    var decoded = 0
    for _ in 0..<2_000_000 {
      let bytes = Self.bytes(&random)
      guard let instruction = X86.decode(bytes.span, at: 0) else { continue }
      decoded += 1
      assembler.removeAll()
      emit(instruction, into: &assembler)
      guard assembler.bytes == Array(bytes.prefix(instruction.length)) else {
        Issue.record("\(hexadecimal(bytes)) is \(instruction), which is \(hexadecimal(assembler.bytes))")
        return
      }
    }
    #expect(decoded > 100_000)
  }

  @Test func changedInstructionsAreRefusedOrWritten() {
    // One byte of what the encoder wrote is changed, left out or put in.
    var random = Random(seed: 2)
    var assembler = X86.Assembler()
    var decoded = 0
    for number in 0..<X86.Opcode.allCases.count {
      var shapes = X86Shapes(number)
      for instruction in shapes.all where random.below(4) == 0 {
        assembler.removeAll()
        emit(instruction, into: &assembler)
        var bytes = assembler.bytes
        let place = random.below(bytes.count)
        switch random.below(3) {
        case 0: bytes[place] ^= 1 << UInt8(random.below(8))
        case 1: bytes.remove(at: place)
        default: bytes.insert(UInt8(truncatingIfNeeded: random.next() >> 20), at: place)
        }
        guard let changed = X86.decode(bytes.span, at: 0) else { continue }
        decoded += 1
        assembler.removeAll()
        emit(changed, into: &assembler)
        guard assembler.bytes == Array(bytes.prefix(changed.length)) else {
          Issue.record("\(hexadecimal(bytes)) is \(changed), which is \(hexadecimal(assembler.bytes))")
          return
        }
      }
    }
    #expect(decoded > 100_000)
  }

  @Test(.enabled(if: Reference.isAvailable, "LLVM 22 is not here: nothing was compared with its disassembler"))
  func whatIsDecodedIsWhatLLVMReads() throws {
    let reference = try #require(Reference())
    var random = Random(seed: 3)
    var compared = 0
    for _ in 0..<2_000_000 {
      let bytes = Self.bytes(&random)
      guard let instruction = X86.decode(bytes.span, at: 0) else { continue }
      let expected = reference.disassemble(bytes)
      guard let expected, expected.length == instruction.length, expected.text == instruction.description else {
        let found = expected.map { "\($0.text), \($0.length) bytes" } ?? "nothing"
        Issue.record("\(hexadecimal(bytes)): \(instruction), \(instruction.length) bytes, LLVM has \(found)")
        return
      }
      compared += 1
    }
    print("x86-64: LLVM agrees on \(compared) instructions that were decoded from bytes by chance")
    #expect(compared > 100_000)
  }

  @Test func otherEncodingsAreRefused() {
    let refused: [([UInt8], String)] = [
      ([0x40, 0x01, 0xC8], "REX without a bit"),
      ([0x42, 0x01, 0xC8], "REX.X without an index"),
      ([0x03, 0xC1], "add r32, r/m32 between registers"),
      ([0x8B, 0x40, 0x00], "a displacement of 0"),
      ([0x8B, 0x80, 0x10, 0, 0, 0], "a displacement of four bytes that one would hold"),
      ([0x8B, 0x04, 0x20], "SIB without an index"),
      ([0x8B, 0x04, 0x64], "rsp without an index, multiplied"),
      ([0x66, 0x66, 0x01, 0xC8], "a prefix twice"),
      ([0x48, 0x66, 0x01, 0xC8], "REX before a prefix"),
      ([0x66, 0xF0, 0x01, 0x08], "lock behind a prefix"),
      ([0xF0, 0x01, 0xC8], "lock of a register"),
      ([0x2E, 0x01, 0xC8], "a segment"),
      ([0xC4, 0xE1, 0x78, 0x58, 0xC1], "a long VEX where the short one does"),
      ([0xC4, 0xE1, 0xF8, 0x58, 0xC1], "VEX.W that means nothing"),
      ([0xC5, 0xF0, 0x28, 0xC1], "a register in VEX that means nothing"),
      ([0xC5, 0xF8, 0xC2, 0xC1, 0x08], "a comparison that has no name"),
      ([0x0F, 0x05], "syscall"),
      ([0x0F, 0x01, 0xD0], "xgetbv"),
      ([0xCD, 0x80], "int"),
      ([0x64, 0x48, 0x8B, 0x04, 0x25, 0, 0, 0, 0], "fs"),
      ([0x8E, 0xD8], "a segment register"),
      ([0xEA], "a far jump"),
      ([], "no bytes"),
    ]
    for (bytes, name) in refused {
      #expect(X86.decode(bytes.span, at: 0) == nil, "\(name)")
    }
    // Instructions that end too early.
    let whole: [UInt8] = [0x66, 0x41, 0x81, 0x84, 0x88, 0x00, 0x01, 0x00, 0x00, 0x34, 0x12]
    #expect(X86.decode(whole.span, at: 0)?.length == whole.count)
    for count in 0..<whole.count { #expect(X86.decode(Array(whole.prefix(count)).span, at: 0) == nil) }
    #expect(X86.decode(whole.span, at: -1) == nil && X86.decode(whole.span, at: 100) == nil)
  }
}
