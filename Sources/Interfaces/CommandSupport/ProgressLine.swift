import Glibc
import Runtime

/// One line at a terminal that says how far long work has come; nothing if standard error is none.
public final class ProgressLine: Sendable {
  private let what: String
  private let isShown: Bool
  private let last = Lock<(percent: Int, isVisible: Bool)>((-1, false))

  /// Makes a line.
  /// - Parameter what: What is done, for example `app.wasm: compiling`.
  public init(_ what: String) {
    self.what = what
    isShown = isatty(STDERR_FILENO) == 1
  }

  /// Shows how far the work has come.
  public func show(_ done: Int, of total: Int) {
    guard isShown, total > 0 else { return }
    let percent = done * 100 / total
    last.withLock { last in
      guard percent > last.percent else { return }
      last = (percent, true)
      Self.write("\r\(what): \(percent) %")
    }
  }

  /// Takes the line away.
  public func clear() {
    last.withLock { last in
      if last.isVisible { Self.write("\r\u{1b}[K") }
      last.isVisible = false
    }
  }

  private static func write(_ text: String) {
    var bytes = Array(text.utf8)
    _ = Glibc.write(STDERR_FILENO, &bytes, bytes.count)
  }
}
