import Glibc

/// A descriptor that is closed when nobody has it any more.
public final class Descriptor: Sendable {
  /// Its number.
  public let number: Int32

  /// Takes a descriptor over.
  public init(_ number: Int32) { self.number = number }

  deinit { close(number) }

  /// A path that opens the same file, in this process and in one that has inherited the descriptor.
  var path: String { "/proc/self/fd/\(number)" }
}
