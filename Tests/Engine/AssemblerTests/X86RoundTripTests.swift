import EncodingTable
import Testing

@testable import Assembler

/// Encoder, decoder and disassembler against each other and against LLVM's disassembler, for every row.
struct X86RoundTripTests {
  @Test func everyRowComesBack() {
    var assembler = X86.Assembler()
    var compared = 0
    for number in X86Table.encodings.indices {
      var shapes = X86Shapes(number)
      for instruction in shapes.all {
        assembler.removeAll()
        emit(instruction, into: &assembler)
        let decoded = assembler.withBytes { X86.decode($0, at: 0) }
        let isSame = decoded == instruction && decoded?.length == assembler.count
        guard isSame else {
          Issue.record("\(instruction): \(hexadecimal(assembler.bytes)) is \(decoded.map { "\($0)" } ?? "refused")")
          break
        }
        compared += 1
      }
    }
    #expect(compared > 100_000)
  }

  @Test(.enabled(if: Reference.isAvailable, "LLVM 22 is not here: nothing was compared with its disassembler"))
  func everyRowIsWhatLLVMReads() throws {
    let reference = try #require(Reference())
    var assembler = X86.Assembler()
    var compared = 0
    for number in X86Table.encodings.indices {
      var shapes = X86Shapes(number)
      for instruction in shapes.all {
        assembler.removeAll()
        emit(instruction, into: &assembler)
        let bytes = assembler.bytes
        let expected = reference.disassemble(bytes)
        guard let expected, expected.text == instruction.description, expected.length == bytes.count else {
          Issue.record(
            "\(hexadecimal(bytes)): \(instruction), LLVM has \(expected.map { "\($0.text), \($0.length)" } ?? "nothing")"
          )
          break
        }
        compared += 1
      }
    }
    print("x86-64: LLVM agrees on \(compared) instructions of \(X86Table.encodings.count) rows")
    #expect(compared > 100_000)
  }
}

/// Bytes as people read them.
func hexadecimal(_ bytes: [UInt8]) -> String {
  bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined(separator: " ")
}
