extension X86 {
  /// By how much an index is multiplied.
  @frozen
  public enum Scale: UInt8, Sendable, CaseIterable {
    case one, two, four, eight
  }

  /// A place in memory: a register, an index and a displacement, or a distance from the end of the instruction.
  @frozen
  public struct Address: Hashable, Sendable, BitwiseCopyable {
    /// The displacement, the number of the base, that of the index, the scale; then what stands for a base.
    @usableFromInline let bits: UInt64

    @usableFromInline static var noIndex: UInt64 { 4 << 40 }
    @usableFromInline static var noBase: UInt64 { 1 << 50 }
    @usableFromInline static var relative: UInt64 { 1 << 51 }
    @usableFromInline static var label: UInt64 { 1 << 52 }

    @inlinable
    init(bits: UInt64) { self.bits = bits }

    /// `[base + displacement]`
    @inlinable
    public init(_ base: GeneralRegister, _ displacement: Int32 = 0) {
      bits = UInt64(UInt32(bitPattern: displacement)) | UInt64(base.number) << 32 | Self.noIndex
    }

    /// `[base + index * scale + displacement]`
    /// - Precondition: The index is not `rsp`.
    @inlinable
    public init(_ base: GeneralRegister, index: GeneralRegister, scale: Scale = .one, _ displacement: Int32 = 0) {
      precondition(index != .rsp, "rsp cannot be an index")
      bits =
        UInt64(UInt32(bitPattern: displacement)) | UInt64(base.number) << 32 | UInt64(index.number) << 40
        | UInt64(scale.rawValue) << 48
    }

    /// `[index * scale + displacement]`
    /// - Precondition: The index is not `rsp`.
    @inlinable
    public init(index: GeneralRegister, scale: Scale, _ displacement: Int32 = 0) {
      precondition(index != .rsp, "rsp cannot be an index")
      bits =
        UInt64(UInt32(bitPattern: displacement)) | UInt64(index.number) << 40 | UInt64(scale.rawValue) << 48
        | Self.noBase
    }

    /// `[displacement]`, of which the sign fills 64 bits.
    @inlinable
    public init(absolute displacement: Int32) {
      bits = UInt64(UInt32(bitPattern: displacement)) | Self.noIndex | Self.noBase
    }

    /// `[rip + displacement]`, where `rip` is the end of the instruction.
    @inlinable
    public init(relative displacement: Int32) {
      bits = UInt64(UInt32(bitPattern: displacement)) | Self.noIndex | Self.relative
    }

    /// Where a label is.
    @inlinable
    public init(_ label: Label) { bits = UInt64(label.index) | Self.noIndex | Self.label }

    /// The displacement; of a label its number.
    public var displacement: Int32 { Int32(truncatingIfNeeded: bits) }

    /// The base, if there is one.
    public var base: GeneralRegister? {
      let hasBase = bits & (Self.noBase | Self.relative | Self.label) == 0
      return hasBase ? GeneralRegister(UInt8(truncatingIfNeeded: bits >> 32)) : nil
    }

    /// The index, if there is one.
    public var index: GeneralRegister? {
      bits >> 40 & 15 == 4 ? nil : GeneralRegister(UInt8(truncatingIfNeeded: bits >> 40))
    }

    /// By how much the index is multiplied.
    public var scale: Scale { Scale(rawValue: UInt8(truncatingIfNeeded: bits >> 48 & 3)) ?? .one }

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
