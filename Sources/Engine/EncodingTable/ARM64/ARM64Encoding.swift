/// One row of the table of AArch64: one instruction of four bytes.
public struct ARM64Encoding: Sendable {
  /// The name, as LLVM writes it where it uses no aliases; a condition that is the first operand follows the name.
  public let mnemonic: String
  /// The explicit operands, in the order of the syntax.
  public let operands: [Operand]
  /// The word, with zeros where operands stand.
  public let bits: UInt32
  /// What a processor must have to know it.
  public let feature: Feature
  /// The flags that it reads and writes: all of them or none.
  public let flags: Flags
  /// What it does besides computing.
  public let effects: Effects
  /// Which operands may not be the same register, since the architecture leaves open what happens then.
  public let rule: Rule

  /// An operand and what happens to it.
  public struct Operand: Hashable, Sendable {
    /// Where it stands in the word, and what it is.
    public let place: Place
    /// Whether it is read.
    public let isRead: Bool
    /// Whether it is written.
    public let isWritten: Bool

    /// It is read, or no register.
    static func r(_ place: Place) -> Operand { Operand(place: place, isRead: true, isWritten: false) }
    /// It is written. What is written to a part of a register makes the rest zero.
    static func w(_ place: Place) -> Operand { Operand(place: place, isRead: false, isWritten: true) }
    /// It is read and written, or a part of it keeps what it had.
    static func rw(_ place: Place) -> Operand { Operand(place: place, isRead: true, isWritten: true) }
  }

  /// What a processor must have, by the names of the architecture.
  public enum Feature: UInt8, Sendable, CaseIterable {
    case base, lse, dotprod, i8mm
  }

  /// What happens to the flags.
  public struct Flags: OptionSet, Hashable, Sendable {
    /// The bits.
    public let rawValue: UInt8
    /// Makes a set from its bits.
    public init(rawValue: UInt8) { self.rawValue = rawValue }

    /// They are read.
    public static let reads = Flags(rawValue: 1)
    /// They are written.
    public static let sets = Flags(rawValue: 2)
  }

  /// What an instruction does besides computing.
  public struct Effects: OptionSet, Hashable, Sendable {
    /// The bits.
    public let rawValue: UInt8
    /// Makes a set from its bits.
    public init(rawValue: UInt8) { self.rawValue = rawValue }

    /// Control may continue elsewhere.
    public static let branches = Effects(rawValue: 1)
    /// Control comes back later; the link register is written.
    public static let calls = Effects(rawValue: 2)
    /// Reads memory.
    public static let loads = Effects(rawValue: 4)
    /// Writes memory.
    public static let stores = Effects(rawValue: 8)
    /// Traps.
    public static let traps = Effects(rawValue: 16)
    /// Orders accesses to memory.
    public static let fences = Effects(rawValue: 32)
  }

  /// Which operands may not be the same register.
  public enum Rule: UInt8, Sendable {
    case none
    /// The first and the second.
    case pair
    /// The first, and each of the others.
    case status
  }
}

extension ARM64Encoding {
  /// Where an operand stands in the word, and what it is.
  public struct Place: Hashable, Sendable {
    /// What stands there.
    public let kind: Kind
    /// The lowest of its bits.
    public let lowest: UInt8
    /// How many bits there are.
    public let width: UInt8
    /// What the kind says.
    public let parameter: UInt8

    init(_ kind: Kind, _ lowest: UInt8 = 0, _ width: UInt8 = 5, _ parameter: UInt8 = 0) {
      self.kind = kind
      self.lowest = lowest
      self.width = width
      self.parameter = parameter
    }
  }

  /// What an operand is.
  public enum Kind: UInt8, Sendable, CaseIterable {
    /// General registers of 32 and 64 bits; the last number means zero.
    case w, x
    /// The last number means the stack pointer.
    case wsp, xsp
    /// The low bits of a vector register.
    case b, h, s, d, q
    /// Lanes of a vector register.
    case v8b, v16b, v4h, v8h, v2s, v4s, v2d
    /// A register of which a lane is meant; the next operand says which.
    case laneB, laneH, laneS, laneD
    /// A list of one register, or of two of which the first is given.
    case list, listOfTwo
    /// A list of one register of which a lane is meant.
    case listLane
    /// The lane, in the bits above the lowest that is set.
    case lane
    /// The lane, in bits 30 and 12 to 10; the parameter is the logarithm of its size.
    case splitLane
    /// A base: what follows belongs to the address, or nothing does.
    case base, baseAlone
    /// The stack pointer as a base, which is changed afterwards or before.
    case stackPost, stackPre
    /// A number that is not negative, or has a sign, multiplied by 2 to the parameter's power.
    case unsigned, signed
    /// A shift in bits 23, 22 and 15 to 10, by less than the parameter; where rotation is allowed, 128 is added.
    case shift
    /// An extension of a register by what the parameter says, and a shift.
    case extend
    /// How an index is extended (parameter, upper half), and whether it is multiplied by the size (lower half).
    case index
    /// A mask, as logical instructions have it; the parameter is its width.
    case mask
    case condition
    /// A distance in words from the instruction, or for `adr` in bytes.
    case branch, address
    /// A bit of a register, in bits 31 and 23 to 19.
    case bit
    /// A shift of lanes, of which the parameter is the logarithm of the size in bits.
    case leftShift, rightShift
    /// A floating-point number of eight bits.
    case float
    /// Zero, which stands in no bits.
    case zero, floatZero
    /// Eight bits in two places, and each of them as a byte of 64 bits.
    case byte, bytes
    /// How far a number is shifted, in units of 16.
    case halfword
    /// What a trap says.
    case trap
    /// What a barrier orders, which the row says: accesses to memory that all threads see.
    case inner
  }
}

/// A group of rows.
public struct ARM64Group: Sendable {
  /// What they have in common.
  public let title: String
  /// The rows.
  public let encodings: [ARM64Encoding]
}
