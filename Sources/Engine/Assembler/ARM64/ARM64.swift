/// Machine code of AArch64: what writes it, what reads it back, and what shows it.
///
/// All of it comes from the rows of `EncodingTable/ARM64`; the generated sources hold a method of `Assembler` for each row.
public enum ARM64 {}

extension ARM64 {
  /// A general register, zero, or the stack pointer; the instruction says how much of it is meant.
  @frozen
  public struct GeneralRegister: Hashable, Sendable, BitwiseCopyable {
    /// 0 to 30, 31 for zero, 63 for the stack pointer: as it stands in machine code, and 32 more where that means the latter.
    public let number: UInt8

    /// The register with a number, of which the lowest five bits count; 31 is zero.
    @inlinable
    public init(_ number: UInt8) { self.number = number & 31 }

    @inlinable
    init(exact number: UInt8) { self.number = number }

    /// Reads as zero, and forgets what is written to it.
    @inlinable public static var zero: GeneralRegister { GeneralRegister(31) }
    /// The stack pointer.
    @inlinable public static var sp: GeneralRegister { GeneralRegister(exact: 63) }
    /// Where a call returns to: register 30.
    @inlinable public static var link: GeneralRegister { GeneralRegister(30) }
    /// The frame pointer: register 29.
    @inlinable public static var frame: GeneralRegister { GeneralRegister(29) }
  }

  /// A vector register; the instruction says how much of it is meant.
  @frozen
  public struct VectorRegister: Hashable, Sendable, BitwiseCopyable {
    /// 0 to 31, as it stands in machine code.
    public let number: UInt8

    /// The register with a number, of which the lowest five bits count.
    @inlinable
    public init(_ number: UInt8) { self.number = number & 31 }
  }

  /// A condition of the flags, numbered as in machine code.
  @frozen
  public enum Condition: UInt8, Sendable, CaseIterable {
    case eq, ne, hs, lo, mi, pl, vs, vc, hi, ls, ge, lt, gt, le, al, nv

    /// The condition that holds if and only if this one does not; the last two always hold.
    public var negated: Condition { Condition(rawValue: rawValue ^ 1) ?? self }
  }

  /// How an operand is shifted.
  @frozen
  public struct Shift: Hashable, Sendable, BitwiseCopyable {
    /// 0 to 3: `lsl`, `lsr`, `asr`, `ror`.
    let kind: UInt8
    let amount: UInt8

    /// Not at all.
    public static let none = Shift(kind: 0, amount: 0)
    /// To the left.
    public static func lsl(_ amount: UInt8) -> Shift { Shift(kind: 0, amount: amount) }
    /// To the right, with zeros.
    public static func lsr(_ amount: UInt8) -> Shift { Shift(kind: 1, amount: amount) }
    /// To the right, with the sign.
    public static func asr(_ amount: UInt8) -> Shift { Shift(kind: 2, amount: amount) }
    /// Around.
    public static func ror(_ amount: UInt8) -> Shift { Shift(kind: 3, amount: amount) }
  }

  /// A mask that a logical instruction can hold: a run of ones, rotated, in lanes of 2, 4, 8, 16, 32 or 64 bits.
  public struct Mask: Hashable, Sendable {
    /// N, immr and imms, as they stand in machine code.
    let bits: UInt16

    init(bits: UInt16) { self.bits = bits }

    /// A mask of 64 bits, or nil if no instruction can hold it.
    public init?(_ value: UInt64) {
      guard value != 0, value != .max else { return nil }
      var size: UInt64 = 64
      while size > 2 {
        let half = size / 2
        guard (value ^ value >> half) & (1 << half - 1) == 0 else { break }
        size = half
      }
      let lane: UInt64 = size == 64 ? .max : 1 << size - 1
      let pattern = value & lane
      // Turned until the ones are the lowest bits.
      for rotation in 0..<size {
        let turned = rotation == 0 ? pattern : (pattern << rotation | pattern >> (size - rotation)) & lane
        guard turned & (turned &+ 1) == 0 else { continue }
        let ones = UInt64(turned.nonzeroBitCount)
        let imms = size == 64 ? ones - 1 : ~(2 * size - 1) & 0x3F | (ones - 1)
        bits = UInt16((size == 64 ? 1 : 0) << 12 | rotation << 6 | imms)
        return
      }
      return nil
    }

    /// A mask of 32 bits, or nil if no instruction can hold it.
    public init?(_ value: UInt32) { self.init(UInt64(value) << 32 | UInt64(value)) }

    /// The mask, of 64 bits, or nil if the bits mean none or are not the only ones that mean it.
    var value: UInt64? {
      let imms = UInt64(bits & 0x3F)
      let rotation = UInt64(bits >> 6 & 0x3F)
      let sized = UInt64(bits >> 12) << 6 | ~imms & 0x3F
      guard sized > 1 else { return nil }
      let size: UInt64 = 1 << UInt64(63 - sized.leadingZeroBitCount)
      let ones = imms & (size - 1) + 1
      guard size >= 2, ones < size, rotation < size else { return nil }
      let run: UInt64 = 1 << ones - 1
      let lane: UInt64 = size == 64 ? .max : 1 << size - 1
      var value = rotation == 0 ? run : (run >> rotation | run << (size - rotation)) & lane
      var width = size
      while width < 64 {
        value |= value << width
        width *= 2
      }
      return value
    }
  }

  /// A place in the code that may not be known yet.
  public struct Label: Hashable, Sendable {
    let index: Int
  }
}
