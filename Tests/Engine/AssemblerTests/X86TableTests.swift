import EncodingTable
import Testing

@testable import Assembler

/// The table against itself, and the generated code against the table.
struct X86TableTests {
  let rows = X86Table.encodings

  @Test func rowsAreDifferent() {
    #expect(rows.count > 900)
    #expect(Set(rows.map { "\($0.mnemonic) \($0.operands.map(\.place))" }).count == rows.count)
  }

  @Test func noTwoRowsHaveTheSameBytes() {
    // Rows of one opcode differ in what the decoder looks at.
    struct Key: Hashable {
      var isVEX: Bool
      var map: X86Encoding.Map
      var prefix: X86Encoding.Prefix
      var opcode: UInt8
      var isWide: Bool
      var isLong: Bool
      var isLocked: Bool
      var modRM: UInt8?
    }
    var seen: [Key: X86Encoding] = [:]
    for row in rows {
      let places = row.operands.map(\.place)
      let opcodes = places.contains(.condition) ? 16 : places.contains { $0.field == .opcode } ? 8 : 1
      let fields = places.map(\.field)
      let isRegister = !fields.contains(.rmMemory)
      let isMemory = fields.contains(.rm) || fields.contains(.rmMemory)
      var modRMs: [UInt8?] = [nil]
      switch row.form.modRM {
      case .bare: break
      case .fixed(let byte): modRMs = [byte]
      case .register, .digit:
        modRMs = (0...255).filter { (byte: UInt8) in
          if case .digit(let digit) = row.form.modRM, byte >> 3 & 7 != digit { return false }
          return byte >= 0xC0 ? isRegister : isMemory
        }
      }
      for opcode in 0..<opcodes {
        for modRM in modRMs {
          let key = Key(
            isVEX: row.form.isVEX, map: row.form.map, prefix: row.form.prefix, opcode: row.form.opcode + UInt8(opcode),
            isWide: row.form.isWide, isLong: row.form.isLong, isLocked: row.form.isLocked, modRM: modRM)
          let other = seen.updateValue(row, forKey: key)
          #expect(other == nil, "\(row.mnemonic) \(places) and \(other?.mnemonic ?? "") have the same bytes")
        }
      }
    }
  }

  @Test func operandsFitTheForm() {
    for row in rows {
      let text = "\(row.mnemonic) \(row.operands.map(\.place))"
      let fields = row.operands.filter { [.general, .vector].contains($0.place.kind) }.map(\.place.field)
      #expect(row.operands.count <= 4, "\(text)")
      #expect(Set(fields.filter { $0 != .fixed }).count == fields.filter { $0 != .fixed }.count, "\(text)")
      let ends = fields.filter { [.rm, .rmRegister, .rmMemory].contains($0) }.count
      #expect(ends <= 1, "\(text)")
      switch row.form.modRM {
      case .bare, .fixed: #expect(ends == 0 && !fields.contains(.reg), "\(text)")
      case .register: #expect(ends == 1 && fields.contains(.reg), "\(text)")
      case .digit(let digit): #expect(ends == 1 && !fields.contains(.reg) && digit < 8, "\(text)")
      }
      #expect(row.form.isVEX || !row.form.isLong && !fields.contains(.vex), "\(text)")
      #expect(!row.form.isVEX || row.form.map != .one && row.form.prefix != .x67 && !row.form.isLocked, "\(text)")
      // What is locked is in memory and is written.
      if row.form.isLocked {
        #expect(row.operands[0].place.field == .rmMemory && row.operands[0].access == .readWrite, "\(text)")
      }
      // Vectors of 256 bits need VEX.L.
      let isLong = row.operands.contains { $0.place.width == 256 }
      #expect(!isLong || row.form.isLong, "\(text)")
    }
  }

  @Test func featuresFitTheForm() {
    let baseline: Set<X86Encoding.Feature> = [
      .base, .sse3, .ssse3, .sse41, .sse42, .popcnt, .cmpxchg16b, .lzcnt, .bmi1,
    ]
    for row in rows {
      if row.form.isVEX {
        #expect(![.base, .sse3, .ssse3, .sse41, .sse42].contains(row.feature), "\(row.mnemonic)")
      } else {
        #expect(baseline.contains(row.feature), "\(row.mnemonic)")
      }
    }
  }

  @Test func theGeneratedOpcodesAreTheRows() {
    #expect(X86.Opcode.allCases.count == rows.count)
    #expect(X86.Feature.allCases.map { "\($0)" } == X86Encoding.Feature.allCases.map { "\($0)" })
    for (number, row) in rows.enumerated() {
      let opcode = X86.Opcode(number: UInt16(number))
      #expect(opcode == X86.Opcode.allCases[number] && opcode.rawValue == UInt16(number))
      #expect(opcode.mnemonic == row.mnemonic)
      #expect("\(opcode.feature)" == "\(row.feature)")
      #expect(opcode.effects.rawValue == row.effects.rawValue)
      let unpacked = X86.Row(opcode)
      #expect(unpacked.operandCount == row.operands.count)
      for (index, operand) in row.operands.enumerated() {
        let found = unpacked.operand(index)
        #expect("\(found.kind) \(found.field)" == "\(operand.place.kind) \(operand.place.field)", "\(row.mnemonic)")
        #expect(found.width == operand.place.width, "\(row.mnemonic)")
        if [.rm, .rmMemory].contains(operand.place.field) {
          #expect(found.memoryWidth == operand.place.memoryWidth, "\(row.mnemonic)")
        }
        #expect(found.isRead == [.read, .readWrite].contains(operand.access), "\(row.mnemonic)")
        #expect(found.isWritten == [.write, .readWrite].contains(operand.access), "\(row.mnemonic)")
      }
    }
  }

  @Test func registersAndFlagsAreKnown() throws {
    func instruction(_ write: (inout X86.Assembler) -> Void) throws -> X86.Instruction {
      var assembler = X86.Assembler()
      write(&assembler)
      return try #require(assembler.withBytes { X86.decode($0, at: 0) })
    }
    func general(_ registers: X86.GeneralRegister...) -> UInt16 { registers.reduce(0) { $0 | 1 << UInt16($1.number) } }
    let add = try instruction { $0.add64(.rbx, X86.Address(.rsi, index: .r9, scale: .eight, 16)) }
    #expect(add.reads.general == general(.rbx, .rsi, .r9) && add.writes.general == general(.rbx))
    #expect(add.memoryAccess.map { "\($0)" } == "(isRead: true, isWritten: false, bytes: 8)")
    let store = try instruction { $0.movss(X86.Address(.rdi), .xmm7) }
    #expect(store.reads == X86.RegisterSet(general: general(.rdi), vector: 1 << 7))
    #expect(store.writes == X86.RegisterSet())
    #expect(store.memoryAccess.map { "\($0)" } == "(isRead: false, isWritten: true, bytes: 4)")
    let divide = try instruction { $0.div32(.rcx) }
    #expect(divide.reads.general == general(.rax, .rdx, .rcx) && divide.writes.general == general(.rax, .rdx))
    #expect(divide.opcode.effects == .traps)
    let shift = try instruction { $0.shl64CL(.r10) }
    #expect(shift.reads.general == general(.r10, .rcx) && shift.writes.general == general(.r10))
    let lea = try instruction { $0.lea64(.rax, X86.Address(.rdx, 8)) }
    #expect(lea.memoryAccess == nil && lea.reads.general == general(.rdx) && lea.writtenFlags == [])
    let jump = try instruction { $0.j(.lessOrEqual, rel8: 5) }
    #expect(jump.readFlags == [.sign, .overflow, .zero] && jump.opcode.effects == .branches)
    let carry = try instruction { $0.adc64(.rax, .rbx) }
    #expect(carry.readFlags == .carry && carry.writtenFlags.contains(.overflow))
    let push = try instruction { $0.push(.r12) }
    #expect(push.reads.general == general(.r12, .rsp) && push.writes.general == general(.rsp))
  }
}
