import JSON

/// A place in a JSON document, which knows its name for errors.
struct Field {
  /// What is there; nil if there is nothing, or null, which configurations write for nothing.
  let value: JSONValue?
  /// The file, and the way to the place.
  let file: String
  let path: String

  /// The whole of a document.
  /// - Parameters:
  ///   - bytes: Its text.
  ///   - file: What errors call it.
  /// - Throws: Where the text is no JSON.
  init(reading bytes: [UInt8], of file: String) throws(ContainerError) {
    do throws(JSONError) {
      self.init(try JSONValue(parsing: bytes), file, "")
    } catch {
      throw ContainerError(.invalid, "\(file):\(error)")
    }
  }

  private init(_ value: JSONValue?, _ file: String, _ path: String) {
    self.value = value == .null ? nil : value
    self.file = file
    self.path = path
  }

  /// An error about this place.
  func error(_ text: String) -> ContainerError {
    ContainerError(.invalid, path.isEmpty ? "\(file): \(text)" : "\(file): \(path): \(text)")
  }

  /// An error that says that something else is here.
  func unexpected(_ expected: String) -> ContainerError {
    error("expected \(expected), found \(value?.words ?? "nothing")")
  }

  /// A member, which need not be there.
  func member(_ name: String) throws(ContainerError) -> Field {
    let path = path.isEmpty ? name : "\(path).\(name)"
    switch value {
    case nil: return Field(nil, file, path)
    case .object(let members)?: return Field(members.first { $0.name == name }?.value, file, path)
    default: throw unexpected("an object")
    }
  }

  /// The elements; none if there is no array.
  func elements() throws(ContainerError) -> [Field] {
    switch value {
    case nil: return []
    case .array(let elements)?:
      return elements.enumerated().map { Field($1, file, "\(path)[\($0)]") }
    default: throw unexpected("an array")
    }
  }

  /// The members; none if there is no object.
  func members() throws(ContainerError) -> [(name: String, field: Field)] {
    switch value {
    case nil: return []
    case .object(let members)?:
      return members.map { ($0.name, Field($0.value, file, path.isEmpty ? $0.name : "\(path).\($0.name)")) }
    default: throw unexpected("an object")
    }
  }

  /// A text, if there is one. None has a zero character, which would end it for the system.
  func text() throws(ContainerError) -> String? {
    guard let value else { return nil }
    guard case .string(let text) = value else { throw unexpected("a text") }
    guard !text.utf8.contains(0) else { throw error("expected a text without zero characters") }
    return text
  }

  /// A text that has to be there.
  func requiredText() throws(ContainerError) -> String {
    guard let text = try text() else { throw unexpected("a text") }
    return text
  }

  /// Texts; none if there is no array.
  func texts() throws(ContainerError) -> [String] {
    var texts: [String] = []
    for element in try elements() { texts.append(try element.requiredText()) }
    return texts
  }

  /// Whether it says true; what is not there says false.
  func boolean() throws(ContainerError) -> Bool {
    switch value {
    case nil: return false
    case .boolean(let value)?: return value
    default: throw unexpected("true or false")
    }
  }

  /// A whole number, if there is one.
  func integer<Integer: FixedWidthInteger>(_ type: Integer.Type = Integer.self) throws(ContainerError) -> Integer? {
    guard let value else { return nil }
    guard case .number(let text) = value, let number = Integer(text) else {
      throw unexpected("a whole number from \(Integer.min) to \(Integer.max)")
    }
    return number
  }
}
