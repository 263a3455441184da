extension X86 {
  /// An operand of an instruction.
  public enum Operand: Hashable, Sendable {
    /// There is none.
    case none
    case general(GeneralRegister)
    case vector(VectorRegister)
    case address(Address)
    /// A constant: with its sign where the instruction extends it, otherwise as a number that is not negative.
    case immediate(Int64)
    /// A distance from the end of the instruction.
    case relative(Int32)
    case condition(Condition)
    case comparison(Comparison)
  }

  /// An instruction with its operands.
  public struct Instruction: Hashable, Sendable {
    /// The row.
    public var opcode: Opcode
    /// How many bytes it has.
    public var length: Int
    private var operands = InlineArray<4, Operand>(repeating: .none)

    /// Makes an instruction without operands.
    public init(_ opcode: Opcode, length: Int = 0) {
      self.opcode = opcode
      self.length = length
    }

    /// How many operands there are.
    public var operandCount: Int { Row(opcode).operandCount }

    /// One of at most four operands, in the order of Intel's syntax.
    public subscript(index: Int) -> Operand {
      get { operands[index] }
      set { operands[index] = newValue }
    }

    /// Whether all but the lengths are equal.
    public static func == (left: Instruction, right: Instruction) -> Bool {
      left.opcode == right.opcode && (0..<4).allSatisfy { left[$0] == right[$0] }
    }

    /// Hashes what `==` compares.
    public func hash(into hasher: inout Hasher) {
      hasher.combine(opcode)
      for index in 0..<4 { hasher.combine(self[index]) }
    }
  }
}

extension X86.Instruction {
  /// The address, if an operand is memory; `lea` and those that do nothing with it have one as well.
  public var address: X86.Address? {
    for index in 0..<4 {
      if case .address(let address) = self[index] { return address }
    }
    return nil
  }

  /// Whether an operand is memory.
  var isMemory: Bool { address != nil }

  /// What happens to the memory that an operand names, and how many bytes of it there are; nil if nothing does.
  public var memoryAccess: (isRead: Bool, isWritten: Bool, bytes: Int)? {
    let row = X86.Row(opcode)
    for index in 0..<row.operandCount {
      guard case .address = self[index] else { continue }
      let operand = row.operand(index)
      return operand.isRead || operand.isWritten ? (operand.isRead, operand.isWritten, operand.memoryWidth / 8) : nil
    }
    return nil
  }

  /// The registers that it reads, those of an address included.
  public var reads: X86.RegisterSet {
    let row = X86.Row(opcode)
    var set = X86.RegisterSet()
    set.general = UInt16(truncatingIfNeeded: x86Uses[Int(opcode.rawValue)])
    for index in 0..<row.operandCount {
      switch self[index] {
      case .general(let register) where row.operand(index).isRead: set.insert(register)
      case .vector(let register) where row.operand(index).isRead: set.insert(register)
      case .address(let address):
        if let base = address.base { set.insert(base) }
        if let index = address.index { set.insert(index) }
      default: break
      }
    }
    return set
  }

  /// The registers that it writes, or of which it writes a part.
  public var writes: X86.RegisterSet {
    let row = X86.Row(opcode)
    var set = X86.RegisterSet()
    set.general = UInt16(truncatingIfNeeded: x86Uses[Int(opcode.rawValue)] >> 16)
    if opcode.effects.contains(.vectors) { set.vector = .max }
    for index in 0..<row.operandCount where row.operand(index).isWritten {
      switch self[index] {
      case .general(let register): set.insert(register)
      case .vector(let register): set.insert(register)
      default: break
      }
    }
    return set
  }

  /// The flags that it reads.
  public var readFlags: X86.Flags {
    for index in 0..<4 {
      if case .condition(let condition) = self[index] { return condition.flags }
    }
    return X86.Flags(rawValue: UInt8(x86Uses[Int(opcode.rawValue)] >> 32 & 63))
  }

  /// The flags that are not what they were, or may not be.
  public var writtenFlags: X86.Flags { X86.Flags(rawValue: UInt8(x86Uses[Int(opcode.rawValue)] >> 38 & 63)) }
}
