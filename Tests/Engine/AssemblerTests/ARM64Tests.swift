import EncodingTable
import Foundation
import Testing

@testable import Assembler

/// The table of AArch64 against itself, and encoder, decoder and disassembler against each other and against LLVM's.
struct ARM64Tests {
  let rows = ARM64Table.encodings

  /// LLVM's disassembler as a program, since its library always writes aliases.
  static let disassembler = ["/usr/bin/llvm-mc-22", "/usr/lib/llvm-22/bin/llvm-mc"].first {
    FileManager.default.isExecutableFile(atPath: $0)
  }

  @Test func noWordHasTwoRows() {
    #expect(rows.count > 400)
    for (number, row) in rows.enumerated() {
      #expect(row.bits & ~arm64Masks[number] == 0, "\(row.mnemonic)")
      for other in (number + 1)..<rows.count {
        let isApart = (row.bits ^ rows[other].bits) & arm64Masks[number] & arm64Masks[other] != 0
        #expect(isApart, "\(row.mnemonic) \(number) and \(rows[other].mnemonic) \(other)")
      }
    }
  }

  @Test func theGeneratedOpcodesAreTheRows() {
    #expect(ARM64.Opcode.allCases.count == rows.count)
    for (number, row) in rows.enumerated() {
      let opcode = ARM64.Opcode(number: UInt16(number))
      #expect(opcode == ARM64.Opcode.allCases[number] && opcode.mnemonic == row.mnemonic)
      #expect("\(opcode.feature)" == "\(row.feature)")
      #expect(opcode.loads == row.effects.contains(.loads) && opcode.stores == row.effects.contains(.stores))
      #expect(opcode.calls == row.effects.contains(.calls) && opcode.branches == row.effects.contains(.branches))
      #expect(opcode.readsFlags == row.flags.contains(.reads) && opcode.writesFlags == row.flags.contains(.sets))
      let instruction = ARM64.Instruction(opcode)
      #expect(instruction.operandCount == row.operands.count)
      for (index, operand) in row.operands.enumerated() {
        let found = instruction.row(index)
        #expect("\(found.kind)" == "\(operand.place.kind)" && found.parameter == Int(operand.place.parameter))
        #expect(found.isRead == operand.isRead && found.isWritten == operand.isWritten, "\(row.mnemonic)")
      }
    }
  }

  @Test func everyRowComesBack() {
    var assembler = ARM64.Assembler()
    var compared = 0
    for number in rows.indices {
      var shapes = ARM64Shapes(number)
      for instruction in shapes.all {
        assembler.removeAll()
        emit(instruction, into: &assembler)
        let decoded = ARM64.decode(assembler.word(at: 0))
        guard decoded == instruction, assembler.count == 4 else {
          Issue.record("\(instruction): \(assembler.word(at: 0)) is \(decoded.map { "\($0)" } ?? "refused")")
          break
        }
        compared += 1
      }
    }
    #expect(compared > 50_000)
  }

  @Test func whatIsDecodedIsWhatTheEncoderWrites() {
    var random = Random(seed: 5)
    var assembler = ARM64.Assembler()
    var decoded = 0
    for _ in 0..<3_000_000 {
      let word = UInt32(truncatingIfNeeded: random.next() >> 16)
      guard let instruction = ARM64.decode(word) else { continue }
      decoded += 1
      assembler.removeAll()
      emit(instruction, into: &assembler)
      guard assembler.word(at: 0) == word else {
        Issue.record("\(word) is \(instruction), which is \(assembler.word(at: 0))")
        return
      }
    }
    #expect(decoded > 500_000)
  }

  @Test func wordsOfOtherInstructionsAreRefused() {
    let refused: [(UInt32, String)] = [
      (0xD400_0001, "svc"), (0xD518_D080, "msr"), (0xD53B_D040, "mrs"), (0xA940_0400, "ldp x0, x1, [x0] has a row"),
      (0xA940_0000, "ldp into one register twice"), (0x0800_FC00, "stlxrb with the status in the value's register"),
      (0x8B20_0000, "uxtb"), (0x0B00_8000, "a shift by 32 of 32 bits"), (0x8BC0_0000, "ror of a sum"),
      (0x927F_FC00, "a mask of all ones"), (0xF840_8C20, "ldr with a base that changes"), (0x5500_0000, "nothing"),
    ]
    for (word, name) in refused where !name.hasSuffix("has a row") {
      #expect(ARM64.decode(word) == nil, "\(name)")
    }
    #expect(ARM64.decode(0xA940_0400)?.description == "ldp x0, x1, [x0, #0]")
  }

  @Test func registersAreKnown() throws {
    let push = try #require(ARM64.decode(0xA9BF_7BFD))
    #expect(push.description == "stp x29, x30, [sp, #-16]!")
    #expect(push.readGeneral == 1 << 29 | 1 << 30 | 1 << 63 && push.writtenGeneral == 1 << 63)
    let compare = try #require(ARM64.decode(0xEB02_003F))
    #expect(compare.description == "subs xzr, x1, x2" && compare.opcode.writesFlags)
    #expect(compare.readGeneral == 0b110 && compare.writtenGeneral == 0)
    let lookup = try #require(ARM64.decode(0x4E02_23E0))
    #expect(lookup.description == "tbl v0.16b, { v31.16b, v0.16b }, v2.16b")
    #expect(lookup.readVectors == 1 << 31 | 0b101 && lookup.writtenVectors == 1)
    #expect(try #require(ARM64.decode(0x9400_0000)).writtenGeneral == 1 << 30)
  }

  @Test func labelsAreReached() {
    var assembler = ARM64.Assembler()
    let (zero, one) = (ARM64.GeneralRegister(0), ARM64.GeneralRegister(1))
    let start = assembler.label()
    let end = assembler.label()
    assembler.bind(start)
    assembler.b(distance: 0)
    assembler.target(end)
    assembler.b(.ne, distance: 0)
    assembler.target(end)
    assembler.cbz64(zero, distance: 0)
    assembler.target(start)
    assembler.tbnz64(one, bit: 40, distance: 0)
    assembler.target(end)
    assembler.adr(zero, distance: 0)
    assembler.target(end)
    assembler.ldrD(ARM64.VectorRegister(3), distance: 0)
    assembler.target(end)
    assembler.bl(distance: 0)
    assembler.target(start)
    assembler.bind(end)
    assembler.ret(.link)
    let code = assembler.finish()
    let lines = stride(from: 0, to: code.count, by: 4).map { place in
      let word = (0..<4).reduce(UInt32(0)) { $0 | UInt32(code[place + $1]) << UInt32(8 * $1) }
      return ARM64.decode(word).map { "\($0)" } ?? "refused"
    }
    #expect(
      lines == [
        "b #28", "b.ne #24", "cbz x0, #-8", "tbnz x1, #40, #16", "adr x0, #12", "ldr d3, #8", "bl #-24", "ret x30",
      ])
    let isOutOfReach = assembler.isOutOfReach
    #expect(!isOutOfReach)
  }

  @Test func farLabelsAreReported() {
    var assembler = ARM64.Assembler()
    let end = assembler.label()
    assembler.tbz32(.zero, bit: 0, distance: 0)
    assembler.target(end)
    for _ in 0..<(1 << 13 - 1) { assembler.word(0xD503_201F) }
    assembler.bind(end)
    assembler.ret(.link)
    _ = assembler.finish()
    let isOutOfReach = assembler.isOutOfReach
    #expect(isOutOfReach)
  }

  @Test func masksAreThoseThatInstructionsHold() {
    for value in [0, .max, 5, 0x1234, 0xFFFF_0000_FFFF_0001] as [UInt64] { #expect(ARM64.Mask(value) == nil) }
    for value in [1, 0xFF, 0xAAAA_AAAA_AAAA_AAAA, 0x8000_0000_0000_0001, 0x00FF_00FF_00FF_00FF] as [UInt64] {
      #expect(ARM64.Mask(value)?.value == value)
    }
    // All masks have one form: as many as there are.
    let masks = (0..<(1 << 13)).compactMap { ARM64.Mask(bits: UInt16($0)).value }
    #expect(Set(masks).count == 5334 && masks.count == 5334)
    for mask in masks { #expect(ARM64.Mask(mask)?.value == mask) }
  }

  @Test(.enabled(if: disassembler != nil, "llvm-mc of LLVM 22 is not here: nothing was compared with its disassembler"))
  func everyRowIsWhatLLVMReads() throws {
    var assembler = ARM64.Assembler()
    var expected: [(word: UInt32, text: String)] = []
    for number in rows.indices {
      var shapes = ARM64Shapes(number)
      for instruction in shapes.all {
        assembler.removeAll()
        emit(instruction, into: &assembler)
        expected.append((assembler.word(at: 0), instruction.description))
      }
    }
    // And what is decoded of words by chance.
    var random = Random(seed: 6)
    let written = expected.count
    while expected.count < written + 100_000 {
      let word = UInt32(truncatingIfNeeded: random.next() >> 16)
      guard let instruction = ARM64.decode(word) else { continue }
      expected.append((word, instruction.description))
    }
    let lines = try Self.disassemble(expected.map(\.word), ["-M", "no-aliases"])
    let aliased = try Self.disassemble(expected.map(\.word), [])
    #expect(lines.count == expected.count && aliased.count == expected.count)
    var differences: [String: String] = [:]
    for (index, (word, text)) in expected.enumerated() {
      // Without aliases, LLVM shows the shift of an index where there is none.
      let isIndexed = word & 0x3B20_EC00 == 0x3820_6800
      let line = isIndexed ? aliased[index] : lines[index]
      guard line != text else { continue }
      let mnemonic = String(text.prefix { $0 != " " })
      if differences[mnemonic] == nil {
        differences[mnemonic] = "0x\(String(word, radix: 16)): \(text), LLVM has \(line)"
      }
    }
    for difference in differences.values.sorted() { Issue.record("\(difference)") }
    print(
      "AArch64: compared \(written) instructions of \(rows.count) rows and \(expected.count - written) words by chance with LLVM"
    )
  }

  /// The text of words by LLVM, without comments and double spaces.
  private static func disassemble(_ words: [UInt32], _ options: [String]) throws -> [String] {
    let folder = FileManager.default.temporaryDirectory
    let input = folder.appendingPathComponent("apus-words-\(getpid()).txt")
    let output = folder.appendingPathComponent("apus-text-\(getpid()).txt")
    defer {
      try? FileManager.default.removeItem(at: input)
      try? FileManager.default.removeItem(at: output)
    }
    let text = words.map { word in
      (0..<4).map { "0x" + String(word >> UInt32(8 * $0) & 255, radix: 16) }.joined(separator: " ")
    }
    try text.joined(separator: "\n").write(to: input, atomically: true, encoding: .utf8)
    let process = Process()
    process.executableURL = URL(fileURLWithPath: disassembler ?? "")
    process.arguments =
      ["--disassemble", "--triple=aarch64", "-mattr=+v8.6a,+fullfp16", input.path, "-o", output.path] + options
    try process.run()
    process.waitUntilExit()
    return try String(contentsOf: output, encoding: .utf8).split(separator: "\n").map { line in
      line.prefix { $0 != "/" }.split { $0 == " " || $0 == "\t" }.joined(separator: " ")
    }
  }
}
