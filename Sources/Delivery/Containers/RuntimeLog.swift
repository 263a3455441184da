import Glibc
import JSON

/// Where a runtime writes what it could not do, besides its standard error: as engines read it, one line each.
public struct RuntimeLog: Sendable {
  private let file: Descriptor?
  private let isJSON: Bool

  /// Opens a log.
  /// - Parameters:
  ///   - path: A file that is added to, or nil for none. One that cannot be opened is none.
  ///   - isJSON: Whether lines are JSON, as `{"level":…,"msg":…,"time":…}`.
  public init(_ path: String?, isJSON: Bool) {
    file = path.flatMap { try? System.open($0, O_WRONLY | O_CREAT | O_APPEND | O_NONBLOCK | O_NOCTTY, mode: 0o644) }
    self.isJSON = isJSON
  }

  /// The file, for a guest's process.
  var descriptor: Descriptor? { isJSON ? file : nil }

  /// Writes a line.
  /// - Parameter level: `error`, `warning` or `info`.
  public func write(_ level: String, _ text: String) {
    guard let file else { return }
    let line =
      isJSON
      ? "{\"level\":\"\(level)\",\"msg\":\(JSONValue.quoted(text)),\"time\":\"\(System.time())\"}\n"
      : "time=\"\(System.time())\" level=\(level) msg=\(JSONValue.quoted(text))\n"
    _ = System.write(Array(line.utf8), to: file)
  }

  /// Writes a warning.
  func warn(_ text: String) { write("warning", text) }
}
