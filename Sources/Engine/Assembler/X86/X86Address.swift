extension X86 {
  /// By how much an index is multiplied.
  @frozen
  public enum Scale: UInt8, Sendable, CaseIterable {
    case one, two, four, eight
  }

  /// A place in memory: a register, an index and a displacement, or a distance from the end of the instruction.
  @frozen
  public struct Address: Hashable, Sendable, BitwiseCopyable {
    /// The displacement; then, as the encoding has them so that the assembler need not put them together:
    ///
    /// | bits | part |
    /// | --- | --- |
    /// | 32-34 | the last field of ModRM |
    /// | 35 | whether there is a SIB |
    /// | 40-47 | SIB |
    /// | 48, 49 | B and X of REX |
    /// | 50 | whether the base is `rbp` or `r13`, which have a displacement always |
    /// | 52, 53, 54 | what stands for a base: none, the end of the instruction, a label |
    @usableFromInline let bits: UInt64

    @usableFromInline static var hasSIB: UInt64 { 1 << 35 }
    @usableFromInline static var hasDisplacement: UInt64 { 1 << 50 }
    @usableFromInline static var noBase: UInt64 { 1 << 52 }
    @usableFromInline static var relative: UInt64 { 1 << 53 }
    @usableFromInline static var label: UInt64 { 1 << 54 }
    /// Any of those that stand for a base.
    static var withoutBase: UInt64 { noBase | relative | label }

    /// A displacement and the fields of a base and an index, and of their scale; 4 is no index.
    @inlinable
    @inline(__always)
    init(_ displacement: Int32, base: UInt8, index: UInt8, scale: Scale, hasSIB: Bool) {
      let (low, fields) = (UInt64(base & 7), UInt64(base >> 3) << 48 | UInt64(index >> 3) << 49)
      let sib = UInt64(scale.rawValue) << 46 | UInt64(index & 7) << 43 | low << 40
      let last = hasSIB ? 4 << 32 | Self.hasSIB | sib : low << 32
      bits = UInt64(UInt32(bitPattern: displacement)) | fields | last | (low == 5 ? Self.hasDisplacement : 0)
    }

    @inlinable
    init(bits: UInt64) { self.bits = bits }

    /// `[base + displacement]`
    @inlinable
    public init(_ base: GeneralRegister, _ displacement: Int32 = 0) {
      self.init(displacement, base: base.number, index: 4, scale: .one, hasSIB: base.number & 7 == 4)
    }

    /// `[base + index * scale + displacement]`
    /// - Precondition: The index is not `rsp`.
    @inlinable
    public init(_ base: GeneralRegister, index: GeneralRegister, scale: Scale = .one, _ displacement: Int32 = 0) {
      precondition(index != .rsp, "rsp cannot be an index")
      self.init(displacement, base: base.number, index: index.number, scale: scale, hasSIB: true)
    }

    /// `[index * scale + displacement]`
    /// - Precondition: The index is not `rsp`.
    @inlinable
    public init(index: GeneralRegister, scale: Scale, _ displacement: Int32 = 0) {
      precondition(index != .rsp, "rsp cannot be an index")
      self.init(withoutBase: displacement, index: index.number, scale: scale)
    }

    /// `[displacement]`, of which the sign fills 64 bits.
    @inlinable
    public init(absolute displacement: Int32) { self.init(withoutBase: displacement, index: 4, scale: .one) }

    @inlinable
    init(withoutBase displacement: Int32, index: UInt8, scale: Scale) {
      bits = Address(displacement, base: 5, index: index, scale: scale, hasSIB: true).bits | Self.noBase
    }

    /// `[rip + displacement]`, where `rip` is the end of the instruction.
    @inlinable
    public init(relative displacement: Int32) {
      bits = UInt64(UInt32(bitPattern: displacement)) | 5 << 32 | Self.relative
    }

    /// Where a label is.
    @inlinable
    public init(_ label: Label) { bits = UInt64(label.index) | 5 << 32 | Self.label }

    /// The displacement; of a label its number.
    public var displacement: Int32 { Int32(truncatingIfNeeded: bits) }

    /// The base, if there is one.
    public var base: GeneralRegister? {
      guard bits & Self.withoutBase == 0 else { return nil }
      let low = bits & Self.hasSIB == 0 ? bits >> 32 & 7 : bits >> 40 & 7
      return GeneralRegister(UInt8(truncatingIfNeeded: low | bits >> 45 & 8))
    }

    /// The index, if there is one.
    public var index: GeneralRegister? {
      let number = bits >> 43 & 7 | bits >> 46 & 8
      return bits & Self.hasSIB == 0 || number == 4 ? nil : GeneralRegister(UInt8(truncatingIfNeeded: number))
    }

    /// By how much the index is multiplied.
    public var scale: Scale { Scale(rawValue: UInt8(truncatingIfNeeded: bits >> 46 & 3)) ?? .one }

    /// Whether it is a distance from the end of the instruction.
    public var isRelative: Bool { bits & Self.relative != 0 }
  }

  /// A place in the code that may not be known yet.
  @frozen
  public struct Label: Hashable, Sendable, BitwiseCopyable {
    @usableFromInline let index: UInt32

    init(index: UInt32) { self.index = index }
  }
}
