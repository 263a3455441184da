/// What is wrong with a container, or with what was asked of it.
public struct ContainerError: Error, CustomStringConvertible {
  /// What kind of problem it is, for callers that answer in numbers.
  public enum Kind: Sendable {
    /// The bundle or a request makes no sense.
    case invalid
    /// There is no such container.
    case notFound
    /// There is one already.
    case exists
    /// The container is in no state for that.
    case state
    /// It is not done here.
    case unsupported
    /// The system refused something.
    case system
  }

  /// The kind.
  public var kind: Kind
  /// A sentence: where, what was expected, what was found.
  public var description: String

  /// Makes an error.
  public init(_ kind: Kind, _ description: String) {
    self.kind = kind
    self.description = description
  }
}
