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
    var line = LogLine()
    switch format {
    case .text:
      line.addTime()
      line.add(" ", level.rawValue, " ", scope, request.map { " #\($0): " } ?? ": ")
      line.add(printable: message.split(separator: "\n").joined(separator: "\n    "))
      line.add("\n")
    case .json:
      line.add("{\"time\":\"")
      line.addTime()
      line.add("\",\"level\":\"", level.rawValue, "\",\"scope\":")
      line.add(quoted: scope)
      line.add(request.map { ",\"request\":\($0)" } ?? "", ",\"message\":")
      line.add(quoted: message)
      line.add("}\n")
    }
    append(line)
    flush()
  }

  /// Adds the line for a request; it is written a little later, with others.
  func write(_ access: Access) {
    guard showsRequests else { return }
    var line = LogLine()
    switch format {
    case .text:
      line.addTime()
      line.add(" ", access.remote, " ", access.method, " ")
      line.add(printable: access.target)
      line.add(" \(access.status) \(access.bytes) ")
      line.add(milliseconds: access.duration)
      line.add("ms #\(access.number)\n")
    case .json:
      line.add("{\"time\":\"")
      line.addTime()
      line.add("\",\"request\":")
      line.add(access.number)
      line.add(",\"remote\":")
      line.add(quoted: access.remote)
      line.add(",\"method\":")
      line.add(quoted: access.method)
      line.add(",\"target\":")
      line.add(quoted: access.target)
      line.add(",\"version\":")
      line.add(quoted: access.version)
      line.add(",\"route\":")
      line.add(quoted: access.route)
      line.add(",\"status\":")
      line.add(UInt64(clamping: access.status))
      line.add(",\"bytes\":")
      line.add(UInt64(clamping: access.bytes))
      line.add(",\"ms\":")
      line.add(milliseconds: access.duration)
      line.add("}\n")
    }
    append(line)
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

  private func append(_ line: LogLine) {
    let isFull = pending.withLock { pending in
      pending += line.bytes
      return pending.count > Self.mostPending
    }
    if isFull { flush() }
  }
}

extension LogLine {
  private static let second = TextOfSecond { second in
    let date = Clock.date(second)
    return "\(date.year)-\(date.monthNumber)-\(date.day)T\(date.time)."
  }

  /// Adds the time in UTC with milliseconds (RFC 3339).
  fileprivate mutating func addTime() {
    let time = Clock.time
    add(Self.second[time.second])
    add(thousandths: time.millisecond)
    add("Z")
  }
}
