import Glibc
import Synchronization

/// The server's log: events, what functions say, and a line for each request, as text for people or as JSON for programs.
final class Log: Sendable {
  /// What a line looks like.
  enum Format: String, Sendable {
    case text, json
  }

  /// How much an event matters.
  enum Level: String, Sendable {
    case info, warning, error
  }

  /// A request that is done.
  struct Access {
    var number: UInt64
    var remote: String
    var method: String
    var target: String
    var version: String
    var route: String
    var status: Int
    var bytes: Int
    /// In nanoseconds.
    var duration: UInt64
  }

  private static let mostPending = 32768
  private let format: Format
  private let showsRequests: Bool
  private let pending = Mutex<[UInt8]>([])
  private let output: @Sendable ([UInt8]) -> Void

  /// Makes a log.
  /// - Parameters:
  ///   - format: What lines look like.
  ///   - showsRequests: Whether there is a line for each request.
  ///   - output: Takes whole lines.
  init(_ format: Format, showsRequests: Bool, output: @escaping @Sendable ([UInt8]) -> Void) {
    self.format = format
    self.showsRequests = showsRequests
    self.output = output
  }

  /// Writes an event at once.
  /// - Parameters:
  ///   - level: How much it matters.
  ///   - scope: The function's route, or what else the event concerns.
  ///   - message: The sentence; further lines are details.
  ///   - request: The request's number.
  func write(_ level: Level, _ scope: String, _ message: String, request: UInt64? = nil) {
    switch format {
    case .text:
      let number = request.map { " #\($0)" } ?? ""
      let lines = message.split(separator: "\n").joined(separator: "\n    ")
      append("\(Self.time()) \(level.rawValue) \(scope)\(number): \(Self.printable(lines))\n")
    case .json:
      let number = request.map { ",\"request\":\($0)" } ?? ""
      append(
        "{\"time\":\"\(Self.time())\",\"level\":\"\(level.rawValue)\",\"scope\":\(Self.quoted(scope))\(number),"
          + "\"message\":\(Self.quoted(message))}\n")
    }
    flush()
  }

  /// Adds the line for a request; it is written a little later, with others.
  func write(_ access: Access) {
    guard showsRequests else { return }
    let milliseconds = Self.milliseconds(access.duration)
    switch format {
    case .text:
      append(
        "\(Self.time()) \(access.remote) \(access.method) \(Self.printable(access.target)) \(access.status) \(access.bytes) "
          + "\(milliseconds)ms #\(access.number)\n")
    case .json:
      append(
        "{\"time\":\"\(Self.time())\",\"request\":\(access.number),\"remote\":\(Self.quoted(access.remote)),"
          + "\"method\":\(Self.quoted(access.method)),\"target\":\(Self.quoted(access.target)),"
          + "\"version\":\(Self.quoted(access.version)),\"route\":\(Self.quoted(access.route)),\"status\":\(access.status),"
          + "\"bytes\":\(access.bytes),\"ms\":\(milliseconds)}\n")
    }
  }

  /// Writes what has been gathered.
  func flush() {
    let bytes = pending.withLock { pending in
      let bytes = pending
      pending = []
      return bytes
    }
    if !bytes.isEmpty { output(bytes) }
  }

  private func append(_ line: String) {
    let isFull = pending.withLock { pending in
      pending.append(contentsOf: line.utf8)
      return pending.count > Self.mostPending
    }
    if isFull { flush() }
  }

  /// A duration with three decimals.
  private static func milliseconds(_ nanoseconds: UInt64) -> String {
    let fraction = String(nanoseconds / 1000 % 1000)
    return "\(nanoseconds / 1_000_000)." + String(repeating: "0", count: 3 - fraction.count) + fraction
  }

  /// Guests and clients must not write to a terminal what it obeys.
  private static func printable(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: { $0.value < 0x20 && $0 != "\n" || (0x7F...0x9F).contains($0.value) }) else {
      return text
    }
    var result = ""
    for scalar in text.unicodeScalars {
      if scalar.value < 0x20 && scalar != "\n" || (0x7F...0x9F).contains(scalar.value) {
        result += "\\u{\(String(scalar.value, radix: 16))}"
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// A JSON string (RFC 8259 §7).
  private static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case _ where scalar.value < 0x20:
        let digits = String(scalar.value, radix: 16)
        result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }

  // Time.

  private static let lastSecond = Mutex((second: -1, text: ""))

  /// The time in UTC with milliseconds (RFC 3339).
  private static func time() -> String {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    let text = lastSecond.withLock { last in
      if last.second != time.tv_sec {
        var seconds = time.tv_sec
        var parts = tm()
        gmtime_r(&seconds, &parts)
        func two(_ number: Int32) -> String { number < 10 ? "0\(number)" : "\(number)" }
        last = (
          time.tv_sec,
          "\(parts.tm_year + 1900)-\(two(parts.tm_mon + 1))-\(two(parts.tm_mday))T\(two(parts.tm_hour)):"
            + "\(two(parts.tm_min)):\(two(parts.tm_sec))"
        )
      }
      return last.text
    }
    let fraction = String(time.tv_nsec / 1_000_000)
    return text + "." + String(repeating: "0", count: 3 - fraction.count) + fraction + "Z"
  }
}
