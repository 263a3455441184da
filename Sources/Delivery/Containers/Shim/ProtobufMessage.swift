/// A message of protocol buffers that was received: the fields as they stand in it.
///
/// A shim's messages are few and flat, so they are read and written here and not by generated code, which would bring Foundation
/// into a process that stays as long as its pod (Documentation/Rationale.md).
struct ProtobufMessage {
  /// What is wrong with bytes that are no message.
  struct Problem: Error {
    var description: String
  }

  private enum Value {
    case number(UInt64)
    case bytes(ArraySlice<UInt8>)
  }

  /// Messages with more are refused, so that they do not take memory out of proportion.
  private static let mostFields = 1 << 16

  private var fields: [(number: UInt32, value: Value)] = []

  /// Reads a message.
  init(_ bytes: ArraySlice<UInt8>) throws(Problem) {
    var reader = Reader(rest: bytes)
    while !reader.rest.isEmpty {
      guard fields.count < Self.mostFields else { throw Problem(description: "a message with too many fields") }
      let key = try reader.number()
      guard key >> 3 > 0, key >> 3 < 1 << 29 else { throw Problem(description: "a field whose number is \(key >> 3)") }
      let number = UInt32(key >> 3)
      switch key & 7 {
      case 0: fields.append((number, .number(try reader.number())))
      case 1: _ = try reader.take(8)
      case 2: fields.append((number, .bytes(try reader.take(try reader.number()))))
      case 5: _ = try reader.take(4)
      default: throw Problem(description: "a field of the wire type \(key & 7)")
      }
    }
  }

  private struct Reader {
    var rest: ArraySlice<UInt8>

    mutating func number() throws(Problem) -> UInt64 {
      var value: UInt64 = 0
      for shift in stride(from: UInt64(0), to: 70, by: 7) {
        guard let byte = rest.popFirst() else { throw Problem(description: "a message that is cut in a number") }
        value |= UInt64(byte & 0x7F) << shift
        if byte < 0x80 { return value }
      }
      throw Problem(description: "a number of more than ten bytes")
    }

    mutating func take(_ count: UInt64) throws(Problem) -> ArraySlice<UInt8> {
      guard count <= UInt64(rest.count) else {
        throw Problem(description: "a field of \(count) bytes where \(rest.count) are left")
      }
      defer { rest = rest.dropFirst(Int(count)) }
      return rest.prefix(Int(count))
    }
  }

  // Of a field that stands more than once, the last counts.

  /// A field's number; 0 if it is not there.
  func number(_ number: UInt32) -> UInt64 {
    for field in fields.reversed() where field.number == number {
      if case .number(let value) = field.value { return value }
    }
    return 0
  }

  /// A field's bytes; none if it is not there.
  func bytes(_ number: UInt32) -> ArraySlice<UInt8> {
    for field in fields.reversed() where field.number == number {
      if case .bytes(let value) = field.value { return value }
    }
    return []
  }

  /// A field's text; empty if it is not there.
  func text(_ number: UInt32) throws(Problem) -> String { try Self.text(bytes(number), number) }

  private static func text(_ bytes: ArraySlice<UInt8>, _ number: UInt32) throws(Problem) -> String {
    guard let text = String(validating: bytes, as: UTF8.self), !bytes.contains(0) else {
      throw Problem(description: "field \(number) is no text")
    }
    return text
  }

  /// The texts of a field that stands as often as there are any.
  func texts(_ number: UInt32) throws(Problem) -> [String] {
    var texts: [String] = []
    for field in fields where field.number == number {
      if case .bytes(let value) = field.value { texts.append(try Self.text(value, number)) }
    }
    return texts
  }

  /// The messages of such a field.
  func messages(_ number: UInt32) throws(Problem) -> [ProtobufMessage] {
    var messages: [ProtobufMessage] = []
    for field in fields where field.number == number {
      if case .bytes(let value) = field.value { messages.append(try ProtobufMessage(value)) }
    }
    return messages
  }
}

/// A message of protocol buffers that is being written. What has the default value is left out.
struct ProtobufWriter {
  private(set) var bytes: [UInt8] = []

  private mutating func append(_ number: UInt64) {
    var rest = number
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(rest))
  }

  /// Adds a number.
  mutating func add(_ field: UInt64, _ number: UInt64) {
    guard number != 0 else { return }
    append(field << 3)
    append(number)
  }

  /// Adds a text.
  mutating func add(_ field: UInt64, _ text: String) {
    if !text.isEmpty { add(field, bytes: Array(text.utf8)) }
  }

  /// Adds bytes, also if there are none.
  mutating func add(_ field: UInt64, bytes: [UInt8]) {
    append(field << 3 | 2)
    append(UInt64(bytes.count))
    self.bytes += bytes
  }

  /// Adds a message.
  mutating func add(_ field: UInt64, _ write: (inout ProtobufWriter) -> Void) {
    var inner = ProtobufWriter()
    write(&inner)
    add(field, bytes: inner.bytes)
  }

  /// Adds a point in time as `google.protobuf.Timestamp`.
  mutating func add(_ field: UInt64, _ time: WallTime?) {
    guard let time else { return }
    add(field) { inner in
      inner.add(1, UInt64(bitPattern: time.seconds))
      inner.add(2, UInt64(bitPattern: time.nanoseconds))
    }
  }

  /// Adds a message with the name of its type, as `google.protobuf.Any`.
  mutating func add(_ field: UInt64, any name: String, _ message: [UInt8]) {
    add(field) { inner in
      inner.add(1, name)
      inner.add(2, bytes: message)
    }
  }
}

/// A point in time, since 1970.
struct WallTime {
  var seconds: Int64
  var nanoseconds: Int64
}
