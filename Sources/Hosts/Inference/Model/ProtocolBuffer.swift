/// A reader for messages of Protocol Buffers, as far as it takes to look into models: no schema, no copies kept.
///
/// ```swift
/// var reader = ProtocolBuffer(bytes[...])
/// while let field = reader.next() { if field.number == 1 { names.append(field.bytes) } }
/// ```
struct ProtocolBuffer {
  /// One field of a message.
  struct Field {
    /// Its number in the schema.
    var number: Int
    /// The bytes of a text, message or packed list; empty for a number.
    var bytes: ArraySlice<UInt8>
    /// A number; 0 for anything else.
    var value: UInt64

    /// The bytes as text.
    var text: String { String(decoding: bytes, as: UTF8.self) }
  }

  private var rest: ArraySlice<UInt8>
  /// Whether the bytes were no message.
  private(set) var isDamaged = false

  init(_ bytes: ArraySlice<UInt8>) { rest = bytes }

  /// The next field, or nil at the end or where the bytes are no message.
  mutating func next() -> Field? {
    guard !rest.isEmpty, !isDamaged else { return nil }
    guard let tag = varint(), let number = Int(exactly: tag >> 3) else { return fail() }
    var field = Field(number: number, bytes: [], value: 0)
    switch tag & 7 {
    case 0:
      guard let value = varint() else { return fail() }
      field.value = value
    case 1:
      guard take(8) != nil else { return fail() }
    case 2:
      guard let count = varint(), let size = Int(exactly: count), let bytes = take(size) else { return fail() }
      field.bytes = bytes
    case 5:
      guard take(4) != nil else { return fail() }
    default: return fail()
    }
    return field
  }

  private mutating func fail() -> Field? {
    isDamaged = true
    return nil
  }

  private mutating func take(_ count: Int) -> ArraySlice<UInt8>? {
    guard count <= rest.count else { return nil }
    defer { rest = rest.dropFirst(count) }
    return rest.prefix(count)
  }

  private mutating func varint() -> UInt64? {
    var value: UInt64 = 0
    var shift: UInt64 = 0
    while shift < 64, let byte = rest.popFirst() {
      value |= UInt64(byte & 0x7f) << shift
      if byte < 0x80 { return value }
      shift += 7
    }
    return nil
  }
}
