import Testing

@testable import WebAssembly

/// The facts about instructions.
struct InstructionInfoTests {
  /// The decoder knows of some opcodes what follows them without asking the table.
  @Test func theDecoderAndTheTableAgree() {
    for byte in UInt8.min...UInt8.max {
      let info = InstructionInfo.oneByte(byte)
      #expect(info.shape(behind: byte) == info.shape, "0x\(String(byte, radix: 16))")
    }
  }
}
