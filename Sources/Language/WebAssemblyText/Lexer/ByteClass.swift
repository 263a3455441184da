/// What a byte can be at the start of a token (Wasm 3.0 §6.3); the values from `letter` on are those of `idchar`.
enum ByteClass {
  static let illegal: UInt8 = 0
  static let space: UInt8 = 1
  static let open: UInt8 = 2
  static let close: UInt8 = 3
  static let quote: UInt8 = 4
  static let semicolon: UInt8 = 5
  /// `,`, `[`, `]`, `{` and `}`
  static let punctuation: UInt8 = 6
  static let nonASCII: UInt8 = 7
  /// `a` to `z`
  static let letter: UInt8 = 8
  static let digit: UInt8 = 9
  static let dollar: UInt8 = 10
  /// `+` and `-`
  static let sign: UInt8 = 11
  static let otherIdentifier: UInt8 = 12

  /// Whether a class is that of an `idchar`.
  @inline(__always)
  static func isIdentifier(_ value: UInt8) -> Bool { value >= letter }

  /// Whether a byte of this class next to a token makes both one reserved token.
  @inline(__always)
  static func joins(_ value: UInt8) -> Bool { value >= quote && value != nonASCII }
}

// swift-format-ignore
/// The class of each byte.
let byteClasses: [256 of UInt8] = [
  0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  1, 12, 4, 12, 10, 12, 12, 12, 2, 3, 12, 11, 6, 11, 12, 12, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 12, 5, 12, 12, 12, 12,
  12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12,
  12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 6, 12, 6, 12, 12,
  12, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 6, 12, 6, 12, 0,
  7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7,
  7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7,
  7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7,
  7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7,
]
