extension X86 {
  /// A general register; the instruction says how much of it is meant.
  @frozen
  public struct GeneralRegister: Hashable, Sendable, BitwiseCopyable {
    /// 0 to 15, as it stands in machine code.
    public let number: UInt8

    /// The register with a number, of which the lowest four bits count.
    @inlinable
    public init(_ number: UInt8) { self.number = number & 15 }

    /// General register 0.
    @inlinable public static var rax: GeneralRegister { GeneralRegister(0) }
    /// General register 1.
    @inlinable public static var rcx: GeneralRegister { GeneralRegister(1) }
    /// General register 2.
    @inlinable public static var rdx: GeneralRegister { GeneralRegister(2) }
    /// General register 3.
    @inlinable public static var rbx: GeneralRegister { GeneralRegister(3) }
    /// General register 4.
    @inlinable public static var rsp: GeneralRegister { GeneralRegister(4) }
    /// General register 5.
    @inlinable public static var rbp: GeneralRegister { GeneralRegister(5) }
    /// General register 6.
    @inlinable public static var rsi: GeneralRegister { GeneralRegister(6) }
    /// General register 7.
    @inlinable public static var rdi: GeneralRegister { GeneralRegister(7) }
    /// General register 8.
    @inlinable public static var r8: GeneralRegister { GeneralRegister(8) }
    /// General register 9.
    @inlinable public static var r9: GeneralRegister { GeneralRegister(9) }
    /// General register 10.
    @inlinable public static var r10: GeneralRegister { GeneralRegister(10) }
    /// General register 11.
    @inlinable public static var r11: GeneralRegister { GeneralRegister(11) }
    /// General register 12.
    @inlinable public static var r12: GeneralRegister { GeneralRegister(12) }
    /// General register 13.
    @inlinable public static var r13: GeneralRegister { GeneralRegister(13) }
    /// General register 14.
    @inlinable public static var r14: GeneralRegister { GeneralRegister(14) }
    /// General register 15.
    @inlinable public static var r15: GeneralRegister { GeneralRegister(15) }
  }

  /// A vector register; the instruction says whether 128 or 256 bits of it are meant.
  @frozen
  public struct VectorRegister: Hashable, Sendable, BitwiseCopyable {
    /// 0 to 15, as it stands in machine code.
    public let number: UInt8

    /// The register with a number, of which the lowest four bits count.
    @inlinable
    public init(_ number: UInt8) { self.number = number & 15 }

    /// Vector register 0.
    @inlinable public static var xmm0: VectorRegister { VectorRegister(0) }
    /// Vector register 1.
    @inlinable public static var xmm1: VectorRegister { VectorRegister(1) }
    /// Vector register 2.
    @inlinable public static var xmm2: VectorRegister { VectorRegister(2) }
    /// Vector register 3.
    @inlinable public static var xmm3: VectorRegister { VectorRegister(3) }
    /// Vector register 4.
    @inlinable public static var xmm4: VectorRegister { VectorRegister(4) }
    /// Vector register 5.
    @inlinable public static var xmm5: VectorRegister { VectorRegister(5) }
    /// Vector register 6.
    @inlinable public static var xmm6: VectorRegister { VectorRegister(6) }
    /// Vector register 7.
    @inlinable public static var xmm7: VectorRegister { VectorRegister(7) }
    /// Vector register 8.
    @inlinable public static var xmm8: VectorRegister { VectorRegister(8) }
    /// Vector register 9.
    @inlinable public static var xmm9: VectorRegister { VectorRegister(9) }
    /// Vector register 10.
    @inlinable public static var xmm10: VectorRegister { VectorRegister(10) }
    /// Vector register 11.
    @inlinable public static var xmm11: VectorRegister { VectorRegister(11) }
    /// Vector register 12.
    @inlinable public static var xmm12: VectorRegister { VectorRegister(12) }
    /// Vector register 13.
    @inlinable public static var xmm13: VectorRegister { VectorRegister(13) }
    /// Vector register 14.
    @inlinable public static var xmm14: VectorRegister { VectorRegister(14) }
    /// Vector register 15.
    @inlinable public static var xmm15: VectorRegister { VectorRegister(15) }
  }

  /// A condition of the flags, numbered as in machine code.
  @frozen
  public enum Condition: UInt8, Sendable, CaseIterable {
    case overflow, notOverflow, below, aboveOrEqual, equal, notEqual, belowOrEqual, above
    case sign, notSign, parity, notParity, less, greaterOrEqual, lessOrEqual, greater

    /// The condition that holds if and only if this one does not.
    public var negated: Condition { Condition(bits: rawValue ^ 1) }

    /// The condition with a number, of which the lowest four bits count.
    init(bits: UInt8) { self = Condition(rawValue: bits & 15) ?? .overflow }
  }

  /// A comparison of floating-point numbers, numbered as in machine code. Those that begin with `not` hold if one of them is
  /// not a number; of the others `unordered` alone does.
  @frozen
  public enum Comparison: UInt8, Sendable, CaseIterable {
    case equal, less, lessOrEqual, unordered, notEqual, notLess, notLessOrEqual, ordered
  }

  /// Some of the registers.
  public struct RegisterSet: Hashable, Sendable {
    /// The general ones, bit by number.
    public var general: UInt16 = 0
    /// The vector registers, bit by number.
    public var vector: UInt16 = 0

    /// Whether a register is in it.
    public func contains(_ register: GeneralRegister) -> Bool { general >> UInt16(register.number) & 1 == 1 }
    /// Whether a register is in it.
    public func contains(_ register: VectorRegister) -> Bool { vector >> UInt16(register.number) & 1 == 1 }

    mutating func insert(_ register: GeneralRegister) { general |= 1 << UInt16(register.number) }
    mutating func insert(_ register: VectorRegister) { vector |= 1 << UInt16(register.number) }
  }
}
