/// The table of AArch64.
public enum ARM64Table {
  /// Every group.
  public static let groups: [ARM64Group] = [
    arithmetic, bits, control, memory, atomics, float, vectorArithmetic, vectorMoves,
  ]
  /// Every row; an encoding's position here is its number throughout the project.
  public static let encodings: [ARM64Encoding] = groups.flatMap { $0.encodings }
}

/// Makes one row.
func arm(
  _ mnemonic: String, _ operands: [ARM64Encoding.Operand], _ bits: UInt32, _ flags: ARM64Encoding.Flags = [],
  effects: ARM64Encoding.Effects = [], feature: ARM64Encoding.Feature = .base, rule: ARM64Encoding.Rule = .none
) -> ARM64Encoding {
  ARM64Encoding(
    mnemonic: mnemonic, operands: operands, bits: bits, feature: feature, flags: flags, effects: effects, rule: rule)
}

extension ARM64Encoding.Place {
  /// The four places of a register: the result, two operands, and a third or second result.
  enum Position: UInt8 {
    case d = 0
    case n = 5
    case m = 16
    case a = 10
  }

  static func w(_ position: Position) -> Self { Self(.w, position.rawValue) }
  static func x(_ position: Position) -> Self { Self(.x, position.rawValue) }
  static func wsp(_ position: Position) -> Self { Self(.wsp, position.rawValue) }
  static func xsp(_ position: Position) -> Self { Self(.xsp, position.rawValue) }
  /// A register of a kind.
  static func v(_ kind: ARM64Encoding.Kind, _ position: Position) -> Self { Self(kind, position.rawValue) }
  static func list(_ kind: ARM64Encoding.Kind, _ position: Position) -> Self {
    Self(.list, position.rawValue, 5, kind.rawValue)
  }
  static let base = Self(.base, 5)
  static let baseAlone = Self(.baseAlone, 5)
  static let stackPost = Self(.stackPost, 0, 0)
  static let stackPre = Self(.stackPre, 0, 0)
  static func unsigned(_ lowest: UInt8, _ width: UInt8, scale: UInt8 = 0) -> Self {
    Self(.unsigned, lowest, width, scale)
  }
  static func signed(_ lowest: UInt8, _ width: UInt8, scale: UInt8 = 0) -> Self { Self(.signed, lowest, width, scale) }
  static func shift(_ bits: UInt8, rotates: Bool = false) -> Self { Self(.shift, 10, 6, bits | (rotates ? 128 : 0)) }
  /// An extension by option, and a shift by at most four.
  static func extend(_ option: UInt8) -> Self { Self(.extend, 10, 3, option) }
  static func index(_ option: UInt8, _ size: UInt8) -> Self { Self(.index, 12, 1, option << 4 | size) }
  static func mask(_ bits: UInt8) -> Self { Self(.mask, 10, bits == 64 ? 13 : 12, bits) }
  static func condition(_ lowest: UInt8) -> Self { Self(.condition, lowest, 4) }
  static func branch(_ lowest: UInt8, _ width: UInt8) -> Self { Self(.branch, lowest, width) }
  static let address = Self(.address)
  static func bit(_ bits: UInt8) -> Self { Self(.bit, 19, 5, bits) }
  /// The lane of a register of which the lanes have a logarithm of bytes.
  static func lane(_ size: UInt8, _ lowest: UInt8 = 17) -> Self { Self(.lane, lowest + size, 4 - size, size) }
  static func splitLane(_ size: UInt8) -> Self { Self(.splitLane, 0, 0, size) }
  /// A shift of lanes, by the logarithm of their bytes.
  static func leftShift(_ size: Int) -> Self { Self(.leftShift, 16, UInt8(size + 3), UInt8(size + 3)) }
  static func rightShift(_ size: Int) -> Self { Self(.rightShift, 16, UInt8(size + 3), UInt8(size + 3)) }
  static let float = Self(.float, 13, 8)
  static let zero = Self(.zero, 0, 0)
  static let floatZero = Self(.floatZero, 0, 0)
  static let byte = Self(.byte)
  static let bytes = Self(.bytes)
  static func halfword(_ width: UInt8) -> Self { Self(.halfword, 21, width) }
  static let trap = Self(.trap, 5, 16)
  static let inner = Self(.inner, 0, 0)
}

/// What happens to the first operand of rows that are made together.
enum ARM64Access {
  case w, rw

  func callAsFunction(_ place: ARM64Encoding.Place) -> ARM64Encoding.Operand { self == .w ? .w(place) : .rw(place) }
}
