/// Says whether a guest has been stopped, for computations that take long enough to ask.
public struct StopSignal: Sendable {
  private let check: @Sendable () -> Bool

  /// Makes a signal.
  /// - Parameter check: Is asked often, and from any thread.
  public init(_ check: @escaping @Sendable () -> Bool) { self.check = check }

  /// Whether the guest is to go no further.
  public var isStopped: Bool { check() }

  /// Never stops.
  public static let never = StopSignal { false }
}
