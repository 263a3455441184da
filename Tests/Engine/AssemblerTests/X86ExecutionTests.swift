#if arch(x86_64)
  import EncodingTable
  import Foundation
  import Testing

  @testable import Assembler

  /// What rows say about registers, flags and memory, against what the processor does.
  struct X86ExecutionTests {
    /// The features that rows have and this machine has, by the names of `/proc/cpuinfo`.
    private static let features: Set<X86.Feature> = {
      let text = (try? String(contentsOfFile: "/proc/cpuinfo", encoding: .utf8)) ?? ""
      let flags = Set(text.split(separator: "\n").first { $0.hasPrefix("flags") }?.split(separator: " ") ?? [])
      let names: [(X86.Feature, Substring)] = [
        (.sse3, "pni"), (.ssse3, "ssse3"), (.sse41, "sse4_1"), (.sse42, "sse4_2"), (.popcnt, "popcnt"),
        (.cmpxchg16b, "cx16"),
        (.lzcnt, "abm"), (.bmi1, "bmi1"), (.bmi2, "bmi2"), (.avx, "avx"), (.avx2, "avx2"), (.fma, "fma"),
        (.f16c, "f16c"),
        (.avxvnni, "avx_vnni"),
      ]
      return Set(names.filter { flags.contains($0.1) }.map(\.0) + [.base])
    }()

    private static let statusFlags: UInt64 = 0x8D5

    /// The bits of the flags as the processor has them.
    private static func bits(_ flags: X86.Flags) -> UInt64 {
      let places: [(X86.Flags, UInt64)] = [
        (.carry, 0), (.parity, 2), (.auxiliary, 4), (.zero, 6), (.sign, 7), (.overflow, 11),
      ]
      return places.reduce(0) { flags.contains($1.0) ? $0 | 1 << $1.1 : $0 }
    }

    /// Instructions of all rows that stay in their place, with operands by chance.
    private static func instructions(_ random: inout Random) -> [X86.Instruction] {
      var result: [X86.Instruction] = []
      for (number, row) in X86Table.encodings.enumerated() {
        let opcode = X86.Opcode(number: UInt16(number))
        let leaves: X86.Effects = [.branches, .calls, .stack]
        guard features.contains(opcode.feature), opcode.effects.isDisjoint(with: leaves),
          !["ud1", "ud2", "int3", "ldmxcsr"].contains(row.mnemonic)
        else { continue }
        let isDivision = opcode.effects.contains(.traps)
        for isMemory in row.shapeKinds {
          for _ in 0..<6 {
            var instruction = X86.Instruction(opcode)
            for (index, operand) in row.operands.enumerated() {
              let choices = X86Shapes.values(of: operand.place, isMemory: isMemory).filter {
                switch $0 {
                case .general(.rsp), .general(Execution.base): false
                case .general(.rax), .general(.rdx): !isDivision
                case .address(let address): address == X86.Address(Execution.base)
                default: true
                }
              }
              instruction[index] = choices[random.below(choices.count)]
            }
            result.append(instruction)
          }
        }
      }
      return result
    }

    private static func state(_ random: inout Random, isDivision: Bool) -> MachineState {
      var state = MachineState()
      for index in 0..<16 { state.general[index] = random.next() }
      // Some numbers are small, so that conditions and shifts are of all kinds.
      for _ in 0..<4 { state.general[random.below(16)] &= 7 }
      for index in 0..<64 { state.vectors[index] = random.next() }
      for index in 0..<12 { state.memory[index] = random.next() | 1 }
      state.flags = random.next() & statusFlags | 0x202
      if isDivision {
        for index in 0..<16 { state.general[index] |= 1 }
        state.general[0] = 1000
        state.general[2] = 0
      }
      return state
    }

    @Test(.enabled(if: features.contains(.avx2), "needs AVX2 to save registers"))
    func nothingElseIsReadOrWritten() throws {
      var random = Random(seed: 4)
      let instructions = Self.instructions(&random)
      let execution = try #require(Execution(instructions))
      for (index, instruction) in instructions.enumerated() {
        let isDivision = instruction.opcode.effects.contains(.traps)
        for _ in 0..<8 {
          let before = Self.state(&random, isDivision: isDivision)
          let after = execution.run(index, before)
          let problem =
            Self.written(instruction, before, after)
            ?? Self.read(instruction, before, after) {
              execution.run(index, $0)
            } other: {
              Self.state(&random, isDivision: isDivision)
            }
          if let problem {
            Issue.record("\(instruction): \(problem)")
            break
          }
        }
      }
      print("x86-64: \(instructions.count) instructions were executed")
      #expect(instructions.count > 5000)
    }

    /// What has changed although the row does not say so.
    private static func written(
      _ instruction: X86.Instruction, _ before: MachineState, _ after: MachineState
    ) -> String? {
      let writes = instruction.writes
      for number in 0..<16 where !writes.contains(X86.GeneralRegister(UInt8(number))) && number != 4 {
        if after.general[number] != before.general[number] { return "writes general register \(number)" }
      }
      for number in 0..<16 where !writes.contains(X86.VectorRegister(UInt8(number))) {
        let words = 4 * number..<4 * number + 4
        if after.vectors[words] != before.vectors[words] { return "writes vector register \(number)" }
      }
      let kept = statusFlags & ~bits(instruction.writtenFlags)
      if (after.flags ^ before.flags) & kept != 0 { return "writes other flags" }
      let access = instruction.memoryAccess
      let count = access?.isWritten == true ? access?.bytes ?? 0 : 0
      let old = before.memory.withUnsafeBytes { Array($0) }
      let new = after.memory.withUnsafeBytes { Array($0) }
      let own = 8 * MachineState.firstWord..<8 * MachineState.firstWord + count
      for place in old.indices where !own.contains(place) && old[place] != new[place] {
        return "writes byte \(place - own.lowerBound) of memory"
      }
      return nil
    }

    /// What depends on something that the row does not say is read.
    private static func read(
      _ instruction: X86.Instruction, _ before: MachineState, _ after: MachineState,
      _ run: (MachineState) -> MachineState, other: () -> MachineState
    ) -> String? {
      // Everything that is not read becomes something else.
      var changed = other()
      let reads = instruction.reads
      for number in 0..<16 where reads.contains(X86.GeneralRegister(UInt8(number))) {
        changed.general[number] = before.general[number]
      }
      for number in 0..<16 where reads.contains(X86.VectorRegister(UInt8(number))) {
        for word in 4 * number..<4 * number + 4 { changed.vectors[word] = before.vectors[word] }
      }
      let kept = bits(instruction.readFlags)
      changed.flags = changed.flags & ~kept | before.flags & kept
      if instruction.memoryAccess?.isRead == true { changed.memory = before.memory }
      let second = run(changed)
      let row = X86.Row(instruction.opcode)
      for index in 0..<row.operandCount where row.operand(index).isWritten {
        switch instruction[index] {
        case .general(let register):
          let width = row.operand(index).width
          let mask: UInt64 = width < 32 ? 1 << UInt64(width) - 1 : .max
          let number = Int(register.number)
          if (after.general[number] ^ second.general[number]) & mask != 0 { return "reads more: operand \(index)" }
        case .vector(let register):
          // Without VEX the upper half of a long register stays what it was.
          let words = 4 * Int(register.number)..<4 * Int(register.number) + (row.isVEX ? 4 : 2)
          if after.vectors[words] != second.vectors[words] { return "reads more: operand \(index)" }
        case .address:
          let count = (instruction.memoryAccess?.bytes ?? 0)
          let first = 8 * MachineState.firstWord
          let one = after.memory.withUnsafeBytes { Array($0[first..<first + count]) }
          let other = second.memory.withUnsafeBytes { Array($0[first..<first + count]) }
          if one != other { return "reads more: memory" }
        default: break
        }
      }
      // Registers that no operand names.
      for number in 0..<16
      where UInt16(truncatingIfNeeded: x86Uses[Int(instruction.opcode.rawValue)] >> 16) >> UInt16(number) & 1 == 1 {
        if after.general[number] != second.general[number] { return "reads more: general register \(number)" }
      }
      return nil
    }
  }
#endif
