/// A JSON value (RFC 8259).
public enum JSONValue: Equatable, Sendable {
  case null
  case boolean(Bool)
  /// As it is written, since what limits count does not fit a floating-point number.
  case number(String)
  case string(String)
  case array([JSONValue])
  /// Members in their order; no name stands twice.
  case object([Member])

  /// A member of an object.
  public struct Member: Equatable, Sendable {
    /// What it is called.
    public var name: String
    /// What it is.
    public var value: JSONValue

    /// A member with a name and a value.
    public init(name: String, value: JSONValue) {
      self.name = name
      self.value = value
    }
  }

  /// Reads a text.
  /// - Parameters:
  ///   - bytes: All of them are one value, in UTF-8.
  ///   - mostDepth: Arrays and objects may be nested as deep. The reader needs stack for each.
  /// - Throws: What is wrong, and in which line and column.
  public init(parsing bytes: [UInt8], mostDepth: Int = 64) throws(JSONError) {
    var reader = JSONReader(bytes, mostDepth: mostDepth)
    self = try reader.document()
  }

  /// The value of an object's member; nil if there is none, or no object.
  public func member(_ name: String) -> JSONValue? {
    guard case .object(let members) = self else { return nil }
    return members.first { $0.name == name }?.value
  }

  /// A number; nil if this is none, or one that a double cannot hold.
  public var double: Double? {
    guard case .number(let text) = self, let number = Double(text), number.isFinite else { return nil }
    return number
  }

  /// What the value is, for errors.
  public var words: String {
    switch self {
    case .null: "null"
    case .boolean(let value): "\(value)"
    case .number(let text): text.utf8.count <= 40 ? text : "a number of \(text.utf8.count) digits"
    case .string(let value): value.utf8.count <= 80 ? "\"\(value)\"" : "a text of \(value.utf8.count) bytes"
    case .array(let elements): "an array of \(elements.count)"
    case .object: "an object"
    }
  }

  /// The value as text without line breaks.
  public var text: String {
    switch self {
    case .null: "null"
    case .boolean(let value): value ? "true" : "false"
    case .number(let text): text
    case .string(let value): JSONValue.quoted(value)
    case .array(let elements): "[" + elements.map(\.text).joined(separator: ",") + "]"
    case .object(let members):
      "{" + members.map { "\(JSONValue.quoted($0.name)):\($0.value.text)" }.joined(separator: ",") + "}"
    }
  }

  /// An object of these members.
  public static func members(_ members: KeyValuePairs<String, JSONValue>) -> JSONValue {
    .object(members.map { Member(name: $0.key, value: $0.value) })
  }

  /// An object that has a text for each name, in the order of the names.
  public static func texts(_ texts: [String: String]) -> JSONValue {
    .object(texts.sorted { $0.key < $1.key }.map { Member(name: $0.key, value: .string($0.value)) })
  }

  /// A text in quotes, with what JSON does not allow escaped (RFC 8259 §7).
  public static func quoted(_ text: String) -> String {
    var bytes: [UInt8] = [UInt8(ascii: "\"")]
    let digits = Array("0123456789abcdef".utf8)
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes += [UInt8(ascii: "\\"), byte]
      case UInt8(ascii: "\n"): bytes += Array("\\n".utf8)
      case ..<0x20, 0x7F: bytes += Array("\\u00".utf8) + [digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      default: bytes.append(byte)
      }
    }
    bytes.append(UInt8(ascii: "\""))
    return String(decoding: bytes, as: UTF8.self)
  }
}

/// Why a text is no JSON.
public struct JSONError: Error, Equatable, CustomStringConvertible {
  /// Where it was noticed; the first line and column are 1, a column is a byte.
  public let line, column: Int
  /// What was expected, and what was found.
  public let text: String

  /// The place and the text, as compilers write them.
  public var description: String { "\(line):\(column): \(text)" }
}
