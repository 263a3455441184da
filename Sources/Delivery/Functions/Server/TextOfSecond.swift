import Synchronization

/// A text that is made once a second and asked for many times.
final class TextOfSecond: Sendable {
  private let last = Mutex((second: -1, text: ""))
  private let make: @Sendable (Int) -> String

  /// - Parameter make: Makes the text of a second since 1970.
  init(_ make: @escaping @Sendable (Int) -> String) { self.make = make }

  subscript(second: Int) -> String {
    last.withLock { last in
      if last.second != second { last = (second, make(second)) }
      return last.text
    }
  }
}
