import Runtime
import WebAssembly

extension Value {
  /// Reads an argument of the command line: a decimal or hexadecimal integer, or a floating-point number.
  init?(parsing text: String, as type: ValueType) {
    switch type {
    case .i32:
      if let value = Int32(text) {
        self = .i32(value)
      } else if let value = UInt32(text) ?? Self.hexadecimal(text) {
        self = .i32(value)
      } else {
        return nil
      }
    case .i64:
      if let value = Int64(text) {
        self = .i64(value)
      } else if let value = UInt64(text) ?? Self.hexadecimal(text) {
        self = .i64(value)
      } else {
        return nil
      }
    case .f32:
      guard let value = Float(text) else { return nil }
      self = .f32(value)
    case .f64:
      guard let value = Double(text) else { return nil }
      self = .f64(value)
    default:
      guard text == "null", let heapType = type.heapType, type.isNullable else { return nil }
      if case .abstract(let abstract) = heapType { self = .reference(.null(abstract)) } else { return nil }
    }
  }

  private static func hexadecimal<Integer: FixedWidthInteger & UnsignedInteger>(_ text: String) -> Integer? {
    text.hasPrefix("0x") ? Integer(text.dropFirst(2), radix: 16) : nil
  }

  /// The value as a person would write it; integers are signed.
  var text: String {
    switch self {
    case .i32(let value): "\(Int32(bitPattern: value))"
    case .i64(let value): "\(Int64(bitPattern: value))"
    case .f32(let bits): "\(Float(bitPattern: bits))"
    case .f64(let bits): "\(Double(bitPattern: bits))"
    case .v128(let value): "0x" + Self.digits(value.high) + Self.digits(value.low)
    case .reference(let reference): reference.isNull ? "null" : "reference"
    }
  }

  private static func digits(_ word: UInt64) -> String {
    let digits = String(word, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}

extension [ValueType] {
  /// The types with commas between them.
  var list: String { map { $0.description }.joined(separator: ", ") }
}
