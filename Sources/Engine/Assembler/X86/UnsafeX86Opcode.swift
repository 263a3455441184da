// Unsafe: enumerations made from numbers, and bytes of a static string, without a check.
//
// Sound because the enumeration has no payloads and the raw values 0, 1, 2, …, for which Swift's layout is the raw value itself
// (a test compares every case), and because the numbers come out of the generated tables. The offsets into the static string
// are generated with it.

extension X86.Opcode {
  /// The row with a number that the generated tables hold.
  init(number: UInt16) { self = unsafe unsafeBitCast(number, to: X86.Opcode.self) }

  /// The name in Intel's syntax, without what operands add to it.
  public var mnemonic: String {
    let number = Int(x86MnemonicNumbers[Int(rawValue)])
    let start = Int(x86MnemonicOffsets[number])
    let end = Int(x86MnemonicOffsets[number + 1])
    let bytes = unsafe UnsafeBufferPointer(start: x86MnemonicBytes.utf8Start + start, count: end - start)
    return unsafe String(decoding: bytes, as: UTF8.self)
  }
}
