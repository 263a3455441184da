import InstructionTable
import Testing
import WebAssembly

/// The table against itself, and the generated code against the table.
struct InstructionTableTests {
  let rows = InstructionTable.instructions

  @Test func mnemonicsAndOpcodesAreUnique() {
    #expect(Set(rows.map(\.mnemonic)).count == rows.count)
    #expect(Set(rows.map(\.opcode)).count == rows.count)
  }

  @Test func opcodesFitTheirForm() {
    for row in rows {
      if let prefix = row.prefix {
        #expect((0xFB...0xFE).contains(prefix), "\(row.mnemonic)")
      } else {
        #expect(row.opcode < 0xFB, "\(row.mnemonic)")
      }
    }
  }

  @Test func rowsAreOrderedByOpcodeWithinAGroup() {
    for group in InstructionTable.groups {
      let codes = group.instructions.map(\.opcode)
      #expect(codes == codes.sorted(), "\(group.title)")
    }
  }

  @Test func memoryInstructionsReadOrWriteAndTrap() {
    for row in rows {
      switch row.immediates {
      case .memoryArgument(let width), .memoryArgumentLane(let width):
        #expect(width.nonzeroBitCount == 1 && width <= 16, "\(row.mnemonic)")
        #expect(row.effects.contains(.traps), "\(row.mnemonic)")
        #expect(!row.effects.isDisjoint(with: [.reads, .writes]), "\(row.mnemonic)")
      default: break
      }
    }
  }

  @Test func theGeneratedOpcodesAreTheRows() {
    #expect(Opcode.allCases.count == rows.count)
    for (row, opcode) in zip(rows, Opcode.allCases) {
      #expect(opcode.mnemonic == row.mnemonic)
      #expect(opcode.binary == row.opcode)
      #expect(opcode.info.opcode == opcode)
      #expect("\(opcode.info.shape)" == String("\(row.immediates)".prefix { $0 != "(" }))
      #expect(opcode.info.isConstant == row.effects.contains(.constant))
      let bit = Proposal.allCases.firstIndex(of: row.proposal)
      #expect(opcode.info.feature.rawValue.trailingZeroBitCount == bit)
      let fuel: (UInt32, UInt32?) =
        switch row.fuel {
        case .none: (0, nil)
        case .unit: (1, nil)
        case .bytes: (1, 4)
        case .elements: (1, 1)
        }
      #expect((opcode.fuel, opcode.fuelLengthShift) == fuel, "\(row.mnemonic)")
    }
  }

  @Test func rawValuesAreTheLayout() {
    // UnsafeOpcode.swift relies on this.
    for opcode in Opcode.allCases {
      #expect(withUnsafeBytes(of: opcode) { $0.loadUnaligned(as: UInt16.self) } == opcode.rawValue)
    }
    #expect(MemoryLayout<Opcode>.size == 2)
    for shape in ImmediateShape.allCases {
      #expect(withUnsafeBytes(of: shape) { $0.load(as: UInt8.self) } == shape.rawValue)
    }
  }

  @Test func featuresAreTheProposals() {
    #expect(Features.names == Proposal.allCases.map(\.rawValue))
    #expect(Features.all.rawValue.nonzeroBitCount == Proposal.allCases.count)
  }
}
