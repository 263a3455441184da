/// One row of the table of x86-64: one way to encode one instruction.
///
/// The encoder's methods, the decoder's and the disassembler's tables, and what an instruction reads and writes are derived
/// from these rows; see `Documentation/Architecture.md`.
public struct X86Encoding: Sendable {
  /// The name in Intel's syntax, for example `add`. Where the condition is an operand, it follows the name: `j`, `cmov`.
  public let mnemonic: String
  /// The explicit operands, in the order of Intel's syntax.
  public let operands: [Operand]
  /// The bytes.
  public let form: Form
  /// What a processor must have to know it.
  public let feature: Feature
  /// The flags that it reads and writes.
  public let flags: FlagUse
  /// The registers that it reads without naming them.
  public let reads: Registers
  /// The registers that it writes without naming them.
  public let writes: Registers
  /// What it does besides computing.
  public let effects: Effects

  /// An operand and what happens to it.
  public struct Operand: Hashable, Sendable {
    /// Where it stands in the bytes, and how wide it is.
    public let place: Place
    /// What happens to it.
    public let access: Access

    /// It is read.
    static func r(_ place: Place) -> Operand { Operand(place: place, access: .read) }
    /// It is written. What a write of 8 or 16 bits leaves of a general register stays as it was.
    static func w(_ place: Place) -> Operand { Operand(place: place, access: .write) }
    /// It is read and written, or a part of it keeps what it had.
    static func rw(_ place: Place) -> Operand { Operand(place: place, access: .readWrite) }
    /// Its address is computed, and nothing is accessed.
    static func a(_ place: Place) -> Operand { Operand(place: place, access: .none) }
  }

  /// What happens to an operand.
  public enum Access: UInt8, Sendable {
    case none, read, write, readWrite
  }

  /// The bytes of a row but for its operands.
  public struct Form: Hashable, Sendable {
    /// Whether there is a VEX prefix; otherwise prefixes, REX and escapes stand for themselves.
    public var isVEX = false
    /// The bytes that come before the opcode and belong to it.
    public var map: Map
    /// The last byte of the opcode.
    public var opcode: UInt8
    /// A prefix that belongs to the opcode.
    public var prefix: Prefix
    /// Whether REX.W or VEX.W is 1; where VEX.W means nothing it is 0.
    public var isWide = false
    /// Whether VEX.L is 1.
    public var isLong = false
    /// Whether the prefix `lock` is there.
    public var isLocked = false
    /// What follows the opcode.
    public var modRM: ModRM = .bare
  }

  /// The byte behind the opcode.
  public enum ModRM: Hashable, Sendable {
    /// It is not there.
    case bare
    /// Its middle bits are an operand: `/r`.
    case register
    /// Its middle bits belong to the opcode: `/4`.
    case digit(UInt8)
    /// It belongs to the opcode.
    case fixed(UInt8)
  }

  /// The opcode map, by the bytes that lead to it.
  public enum Map: UInt8, Sendable {
    case one, x0F, x0F38, x0F3A
  }

  /// A prefix that is part of the opcode; the first four are numbered as in VEX.
  public enum Prefix: UInt8, Sendable {
    case none, x66, xF3, xF2, x67
  }

  /// What a processor must have, by the names of its manuals.
  public enum Feature: UInt8, Sendable, CaseIterable {
    /// What every processor with 64 bits has.
    case base
    case sse3, ssse3, sse41, sse42, popcnt, cmpxchg16b, lzcnt, bmi1, bmi2, avx, avx2, fma, f16c, avxvnni
  }

  /// Some of the flags.
  public struct Flags: OptionSet, Hashable, Sendable {
    /// The bits.
    public let rawValue: UInt8
    /// Makes a set from its bits.
    public init(rawValue: UInt8) { self.rawValue = rawValue }

    /// CF
    public static let carry = Flags(rawValue: 1)
    /// PF
    public static let parity = Flags(rawValue: 2)
    /// AF
    public static let auxiliary = Flags(rawValue: 4)
    /// ZF
    public static let zero = Flags(rawValue: 8)
    /// SF
    public static let sign = Flags(rawValue: 16)
    /// OF
    public static let overflow = Flags(rawValue: 32)
    /// All of them, but for those that only the system changes.
    public static let all = Flags(rawValue: 63)
  }

  /// What happens to the flags.
  public struct FlagUse: Hashable, Sendable {
    /// The flags that are read; a condition reads its own.
    public var reads: Flags
    /// The flags that are not what they were, or may not be.
    public var writes: Flags

    static let none = FlagUse(reads: [], writes: [])
    static let sets = FlagUse(reads: [], writes: .all)
    static let carries = FlagUse(reads: .carry, writes: .all)
    static let setsAllButCarry = FlagUse(reads: [], writes: Flags.all.subtracting(.carry))
    static let setsCarry = FlagUse(reads: [], writes: Flags.all.subtracting(.zero))
    static let setsZero = FlagUse(reads: [], writes: .all)
    static let condition = FlagUse(reads: .all, writes: [])
  }

  /// Some of the general registers, bit by number.
  public struct Registers: OptionSet, Hashable, Sendable {
    /// The bits.
    public let rawValue: UInt16
    /// Makes a set from its bits.
    public init(rawValue: UInt16) { self.rawValue = rawValue }

    static let rax = Registers(rawValue: 1 << 0)
    static let rcx = Registers(rawValue: 1 << 1)
    static let rdx = Registers(rawValue: 1 << 2)
    static let rbx = Registers(rawValue: 1 << 3)
    static let rsp = Registers(rawValue: 1 << 4)
    static let rbp = Registers(rawValue: 1 << 5)
  }

  /// What an instruction does besides computing.
  public struct Effects: OptionSet, Hashable, Sendable {
    /// The bits.
    public let rawValue: UInt8
    /// Makes a set from its bits.
    public init(rawValue: UInt8) { self.rawValue = rawValue }

    /// Control may continue elsewhere.
    public static let branches = Effects(rawValue: 1)
    /// Control comes back later.
    public static let calls = Effects(rawValue: 2)
    /// Reads or writes memory at the stack pointer.
    public static let stack = Effects(rawValue: 4)
    /// Always traps, or does for some values in registers.
    public static let traps = Effects(rawValue: 8)
    /// Writes all vector registers, which no operand names.
    public static let vectors = Effects(rawValue: 16)
    /// Orders the accesses to memory before it and after it.
    public static let fences = Effects(rawValue: 32)
  }
}

/// A group of rows.
public struct X86Group: Sendable {
  /// What they have in common.
  public let title: String
  /// The rows.
  public let encodings: [X86Encoding]
}
