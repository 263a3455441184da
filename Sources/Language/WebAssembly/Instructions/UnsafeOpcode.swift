// Unsafe: enumerations made from numbers, and bytes of a static string, without a check.
//
// Sound because both enumerations have no payloads and the raw values 0, 1, 2, …, for which Swift's layout is the raw
// value itself (a test compares every case), and because the numbers come out of the generated table, whose entries
// InstructionGenerator numbers from the same rows. The offsets into the static string are generated with it.

extension Opcode {
  /// The instruction with a number that the generated table holds.
  @inlinable
  init(number: UInt16) { self = unsafe unsafeBitCast(number, to: Opcode.self) }

  /// The bytes of the mnemonic.
  public var mnemonicSpan: Span<UInt8> {
    @_lifetime(immortal)
    get {
      let start = Int(mnemonicOffsets[Int(rawValue)])
      let end = Int(mnemonicOffsets[Int(rawValue) &+ 1])
      let bytes = unsafe UnsafeBufferPointer(start: mnemonicBytes.utf8Start + start, count: end &- start)
      return unsafe _overrideLifetime(Span(_unsafeElements: bytes), borrowing: ())
    }
  }

  /// The name in the text format, with a distinguishing word where two opcodes share a keyword.
  public var mnemonic: String {
    let start = Int(mnemonicOffsets[Int(rawValue)])
    let end = Int(mnemonicOffsets[Int(rawValue) &+ 1])
    let bytes = unsafe UnsafeBufferPointer(start: mnemonicBytes.utf8Start + start, count: end &- start)
    return unsafe String(decoding: bytes, as: UTF8.self)
  }
}

extension ImmediateShape {
  /// The shape with a number that the generated table holds.
  @inlinable
  init(number: UInt8) { self = unsafe unsafeBitCast(number, to: ImmediateShape.self) }
}
