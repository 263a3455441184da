import EncodingTable
import Foundation
import Testing

@testable import Assembler

/// What rows of AArch64 say about registers, flags and memory, against what an emulated processor does.
struct ARM64ExecutionTests {
  static let emulator = ["/usr/bin/qemu-aarch64", "/usr/bin/qemu-aarch64-static"].first {
    FileManager.default.isExecutableFile(atPath: $0)
  }

  /// Instructions of all rows that stay in their place and do not depend on it, with operands by chance.
  private static func instructions(_ random: inout Random) -> [ARM64.Instruction] {
    var result: [ARM64.Instruction] = []
    for (number, row) in ARM64Table.encodings.enumerated() {
      let places = row.operands.map(\.place)
      let leaves: ARM64Encoding.Effects = [.branches, .calls, .traps]
      guard row.effects.isDisjoint(with: leaves), !places.contains(where: { [.branch, .address].contains($0.kind) }),
        // Whether an exclusive store succeeds depends on more than the row names.
        !row.mnemonic.hasPrefix("stlxr")
      else { continue }
      let isAccess = !row.effects.isDisjoint(with: [.loads, .stores])
      for _ in 0..<4 {
        var instruction = ARM64.Instruction(ARM64.Opcode(number: UInt16(number)))
        repeat {
          for (index, place) in places.enumerated() {
            let isIndex = isAccess && index > 0 && places[index - 1].kind == .base
            let choices = ARM64Shapes.values(of: place).filter {
              switch $0 {
              case .general where [.base, .baseAlone].contains(place.kind): $0 == .general(ARM64Program.base)
              case .general where isIndex: $0 == .general(.zero)
              case .general(let register): register.number < 27 || register == .zero
              case .number(let value) where isIndex: value == 0
              case .number(let value) where index > 0 && [.stackPost, .stackPre].contains(places[index - 1].kind):
                abs(value) <= 8
              default: true
              }
            }
            instruction[index] = choices[random.below(choices.count)]
          }
        } while !instruction.obeysRule
        result.append(instruction)
      }
    }
    return result
  }

  private static func state(_ random: inout Random) -> ARM64State {
    var state = ARM64State()
    for index in 0..<27 { state.general[index] = random.next() }
    for _ in 0..<6 { state.general[random.below(27)] &= 7 }
    for index in 0..<64 { state.vectors[index] = random.next() }
    for index in 0..<8 { state.memory[index] = random.next() }
    state.flags = random.next() & 0xF000_0000
    return state
  }

  /// Another state, in which what an instruction reads is the same.
  private static func other(_ state: ARM64State, _ instruction: ARM64.Instruction, _ random: inout Random) -> ARM64State
  {
    var other = Self.state(&random)
    for number in 0..<27 where instruction.readGeneral >> UInt64(number) & 1 == 1 {
      other.general[number] = state.general[number]
    }
    for number in 0..<32 where instruction.readVectors >> UInt32(number) & 1 == 1 {
      for word in 2 * number..<2 * number + 2 { other.vectors[word] = state.vectors[word] }
    }
    if instruction.opcode.readsFlags { other.flags = state.flags }
    if instruction.opcode.loads { other.memory = state.memory }
    return other
  }

  @Test(.enabled(if: emulator != nil, "qemu-aarch64 is not here: no instruction of AArch64 was executed"))
  func nothingElseIsReadOrWritten() throws {
    var random = Random(seed: 7)
    var runs: [(instruction: ARM64.Instruction, state: ARM64State)] = []
    for instruction in Self.instructions(&random) {
      let state = Self.state(&random)
      runs.append((instruction, state))
      runs.append((instruction, Self.other(state, instruction, &random)))
    }
    let results = try #require(try ARM64Program.execute(runs, emulator: Self.emulator ?? ""))
    var problems: [String: String] = [:]
    for index in stride(from: 0, to: runs.count, by: 2) {
      let instruction = runs[index].instruction
      let problem =
        Self.written(instruction, runs[index].state, results[index])
        ?? Self.written(instruction, runs[index + 1].state, results[index + 1])
        ?? Self.read(instruction, results[index], results[index + 1])
      if let problem { problems[instruction.opcode.mnemonic] = "\(instruction): \(problem)" }
    }
    for problem in problems.values.sorted() { Issue.record("\(problem)") }
    print("AArch64: \(runs.count / 2) instructions were executed twice")
    #expect(runs.count > 4000)
  }

  /// What has changed although the row does not say so.
  private static func written(
    _ instruction: ARM64.Instruction, _ before: ARM64State, _ after: ARM64State
  ) -> String? {
    for number in 0..<27 where instruction.writtenGeneral >> UInt64(number) & 1 == 0 {
      if after.general[number] != before.general[number] { return "writes general register \(number)" }
    }
    for number in 0..<32 where instruction.writtenVectors >> UInt32(number) & 1 == 0 {
      let words = 2 * number..<2 * number + 2
      if after.vectors[words] != before.vectors[words] { return "writes vector register \(number)" }
    }
    if !instruction.opcode.writesFlags, after.flags != before.flags { return "writes flags" }
    if !instruction.opcode.stores, after.memory != before.memory { return "writes memory" }
    return nil
  }

  /// What depends on something that the row does not say is read.
  private static func read(_ instruction: ARM64.Instruction, _ one: ARM64State, _ other: ARM64State) -> String? {
    for number in 0..<27 where instruction.writtenGeneral >> UInt64(number) & 1 == 1 {
      if one.general[number] != other.general[number] { return "reads more: general register \(number)" }
    }
    for number in 0..<32 where instruction.writtenVectors >> UInt32(number) & 1 == 1 {
      let words = 2 * number..<2 * number + 2
      if one.vectors[words] != other.vectors[words] { return "reads more: vector register \(number)" }
    }
    if instruction.opcode.writesFlags, one.flags != other.flags { return "reads more: flags" }
    if instruction.opcode.stores, instruction.opcode.loads, one.memory != other.memory { return "reads more: memory" }
    return nil
  }
}
