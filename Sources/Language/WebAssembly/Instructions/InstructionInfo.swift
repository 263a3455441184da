/// The facts about an instruction that the decoder and the validator need, packed in one word.
///
/// | bits | fact |
/// | --- | --- |
/// | 0-5 | shape of the immediates |
/// | 6 | the type depends on more than the row says |
/// | 7 | the row names a type other than a number or vector type |
/// | 8-23 | up to four operand types, the deepest first |
/// | 24-31 | up to two result types |
/// | 32-34, 35-36 | number of operands, of results |
/// | 37-41 | proposal |
/// | 42-46 | access width in bytes, or number of lanes |
/// | 47-53 | effects |
/// | 54-63 | number of the instruction |
///
/// A word of 0 means that there is no such instruction; no row packs to 0.
public struct InstructionInfo: Hashable, Sendable {
  @usableFromInline let bits: UInt64

  @inlinable
  init(bits: UInt64) { self.bits = bits }

  /// The facts about the instruction with a number, which must be less than `Opcode.count`.
  public init(number: Int) { bits = instructionInfos[number] }

  /// Whether there is such an instruction.
  @inlinable
  public var exists: Bool { bits != 0 }
  /// What follows the opcode.
  @inlinable
  public var shape: ImmediateShape { ImmediateShape(number: UInt8(truncatingIfNeeded: bits & 63)) }
  /// What follows an opcode that begins with a byte: `shape`, but for the opcodes that functions are mostly made of the decoder
  /// need not wait for the table to know where to go.
  @inlinable
  @inline(__always)
  func shape(behind byte: UInt8) -> ImmediateShape {
    switch byte {
    case 0x20...0x22: .local
    case 0x0F, 0x1A, 0x1B, 0x45...0xC4: .none
    case 0x41: .i32
    case 0x28...0x3E: .memoryArgument
    case 0x02...0x04: .block
    case 0x05, 0x0B: .delimiter
    case 0x0C, 0x0D: .label
    case 0x10: .function
    default: shape
    }
  }
  /// Whether `operand` and `result` say nothing, since the type depends on immediates, context or stack.
  @inlinable
  public var isCustom: Bool { bits & 64 != 0 }
  /// Whether the row says the whole type, and in number and vector types only.
  @inlinable
  var isSimple: Bool { bits & 0xC0 == 0 }
  /// Whether the instruction may stand in a constant expression.
  @inlinable
  public var isConstant: Bool { bits & (64 << 47) != 0 }
  /// The number of operands.
  @inlinable
  public var operandCount: Int { Int(truncatingIfNeeded: bits >> 32 & 7) }
  /// The number of results.
  @inlinable
  public var resultCount: Int { Int(truncatingIfNeeded: bits >> 35 & 3) }
  /// The code of an operand's type, the deepest first.
  @inlinable
  public func operand(_ index: Int) -> UInt32 { UInt32(truncatingIfNeeded: bits >> UInt64(8 &+ 4 &* index) & 15) }
  /// The code of a result's type.
  @inlinable
  public func result(_ index: Int) -> UInt32 { UInt32(truncatingIfNeeded: bits >> UInt64(24 &+ 4 &* index) & 15) }
  /// The proposal that introduced the instruction.
  @inlinable
  public var feature: Features { Features(rawValue: 1 &<< UInt32(truncatingIfNeeded: bits >> 37 & 31)) }
  /// The access width in bytes of a memory instruction, or the number of lanes of a lane instruction.
  @inlinable
  public var parameter: UInt32 { UInt32(truncatingIfNeeded: bits >> 42 & 31) }
  /// The instruction.
  @inlinable
  public var opcode: Opcode { Opcode(number: UInt16(truncatingIfNeeded: bits >> 54)) }

  /// The entry for a one-byte opcode.
  @inlinable
  @inline(__always)
  static func oneByte(_ byte: UInt8) -> InstructionInfo { InstructionInfo(bits: oneByteInfos[Int(byte)]) }

  /// The entry for a prefixed opcode.
  static func prefixed(_ prefix: UInt8, _ code: UInt32) -> InstructionInfo {
    guard code < 0xFFFF else { return InstructionInfo(bits: 0) }
    let index = Int(code)
    switch prefix {
    case 0xFB: return InstructionInfo(bits: index < prefixFBInfos.count ? prefixFBInfos[index] : 0)
    case 0xFC: return InstructionInfo(bits: index < prefixFCInfos.count ? prefixFCInfos[index] : 0)
    case 0xFD: return InstructionInfo(bits: index < prefixFDInfos.count ? prefixFDInfos[index] : 0)
    case 0xFE: return InstructionInfo(bits: index < prefixFEInfos.count ? prefixFEInfos[index] : 0)
    default: return InstructionInfo(bits: 0)
    }
  }
}

extension Opcode {
  /// The facts about the instruction.
  public var info: InstructionInfo { InstructionInfo(bits: instructionInfos[Int(rawValue)]) }

  /// The binary opcode: a byte, or a prefix byte in bits 16 to 23 and the sub-opcode below.
  public var binary: UInt32 { binaryOpcodes[Int(rawValue)] }

  /// What a guest that pays for its work pays for the instruction, in units of about an addition.
  public var fuel: UInt32 { UInt32(fuelCosts[Int(rawValue)] & 15) }

  /// What it pays besides for the length that it works on, which is its last operand: the length shifted right by this
  /// many bits. Nil if it pays nothing for that.
  public var fuelLengthShift: UInt32? {
    let shift = UInt32(fuelCosts[Int(rawValue)] >> 4)
    return shift > 0 ? shift - 1 : nil
  }
}

extension Opcode: CustomStringConvertible {
  /// The mnemonic.
  public var description: String { mnemonic }
}
