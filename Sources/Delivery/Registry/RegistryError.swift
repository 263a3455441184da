/// Something that a registry, an image or the store has that it should not, or lacks.
public struct RegistryError: Error, CustomStringConvertible, Sendable {
  /// A sentence that says what, where and what was expected.
  public let description: String
  /// Whether another attempt would end the same way.
  let isFinal: Bool

  /// Makes an error.
  public init(_ description: String) { self.init(description, isFinal: false) }

  init(_ description: String, isFinal: Bool) {
    self.description = description
    self.isFinal = isFinal
  }
}
