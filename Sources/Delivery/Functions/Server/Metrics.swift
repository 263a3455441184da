import Synchronization

/// What is counted of one function, across reloads.
final class FunctionMetrics: Sendable {
  private struct State {
    var statuses: [Int: UInt64] = [:]
    var outcomes: [String: UInt64] = [:]
    var buckets = [UInt64](repeating: 0, count: FunctionMetrics.bounds.count + 1)
    var seconds = 0.0
    var received: UInt64 = 0
    var sent: UInt64 = 0
    var repeated: UInt64 = 0
  }

  /// The upper bounds of the buckets in seconds.
  private static let bounds = [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10]
  let route: String
  private let state = Mutex(State())

  init(route: String) { self.route = route }

  /// Counts a request.
  /// - Parameters:
  ///   - status: What was answered.
  ///   - outcome: How the function ended.
  ///   - duration: From the request's last byte to the response's, in nanoseconds.
  ///   - received: The bytes of the request's body.
  ///   - sent: Those of the response's.
  func count(status: Int, outcome: String, duration: UInt64, received: Int, sent: Int) {
    let seconds = Double(duration) / 1e9
    let bucket = Self.bounds.firstIndex { seconds <= $0 } ?? Self.bounds.count
    state.withLock { state in
      state.statuses[status, default: 0] += 1
      if outcome != "success" { state.outcomes[outcome, default: 0] += 1 }
      state.buckets[bucket] += 1
      state.seconds += seconds
      state.received += UInt64(received)
      state.sent += UInt64(sent)
    }
  }

  /// Counts a request whose function a worker had to begin again.
  func countRepeated() { state.withLock { $0.repeated += 1 } }

  /// Writes the counts of functions in Prometheus' text format.
  static func write(_ functions: [(metrics: FunctionMetrics, load: (running: Int, waiting: Int))]) -> String {
    let states = functions.map { ($0.metrics.route.escaped, $0.metrics.state.withLock { $0 }, $0.load) }
    var text = MetricsText()
    text.family("apus_requests_total", "counter", "Requests to a function by the status that was answered.")
    for (route, state, _) in states {
      for (status, count) in state.statuses.sorted(by: { $0.key < $1.key }) {
        text.sample("apus_requests_total", "route=\"\(route)\",status=\"\(status)\"", "\(count)")
      }
    }
    text.family("apus_failures_total", "counter", "Requests that a function did not answer well, by the reason.")
    for (route, state, _) in states {
      for (outcome, count) in state.outcomes.sorted(by: { $0.key < $1.key }) {
        text.sample("apus_failures_total", "route=\"\(route)\",reason=\"\(outcome)\"", "\(count)")
      }
    }
    text.family("apus_repeated_total", "counter", "Requests whose function a worker began again.")
    for (route, state, _) in states { text.sample("apus_repeated_total", "route=\"\(route)\"", "\(state.repeated)") }
    text.family("apus_request_seconds", "histogram", "From the last byte of a request to the last of its response.")
    for (route, state, _) in states {
      var sum: UInt64 = 0
      for (bound, count) in zip(bounds.map { "\($0)" } + ["+Inf"], state.buckets) {
        sum += count
        text.sample("apus_request_seconds_bucket", "route=\"\(route)\",le=\"\(bound)\"", "\(sum)")
      }
      text.sample("apus_request_seconds_sum", "route=\"\(route)\"", "\(state.seconds)")
      text.sample("apus_request_seconds_count", "route=\"\(route)\"", "\(sum)")
    }
    text.family("apus_requests_running", "gauge", "Requests that a function works on.")
    for (route, _, load) in states { text.sample("apus_requests_running", "route=\"\(route)\"", "\(load.running)") }
    text.family("apus_requests_waiting", "gauge", "Requests that wait for their turn.")
    for (route, _, load) in states { text.sample("apus_requests_waiting", "route=\"\(route)\"", "\(load.waiting)") }
    text.family("apus_request_bytes_total", "counter", "Bytes of the bodies of requests.")
    for (route, state, _) in states {
      text.sample("apus_request_bytes_total", "route=\"\(route)\"", "\(state.received)")
    }
    text.family("apus_response_bytes_total", "counter", "Bytes of the bodies of responses.")
    for (route, state, _) in states { text.sample("apus_response_bytes_total", "route=\"\(route)\"", "\(state.sent)") }
    return text.text
  }
}

extension String {
  /// As the value of a label.
  fileprivate var escaped: String {
    var result = ""
    for character in self {
      switch character {
      case "\\": result += "\\\\"
      case "\"": result += "\\\""
      case "\n": result += "\\n"
      default: result.append(character)
      }
    }
    return result
  }
}

/// Prometheus' text format.
struct MetricsText {
  private(set) var text = ""

  /// Begins a family of metrics.
  mutating func family(_ name: String, _ kind: String, _ help: String) {
    text += "# HELP \(name) \(help)\n# TYPE \(name) \(kind)\n"
  }

  /// Adds a sample.
  mutating func sample(_ name: String, _ labels: String, _ value: String) {
    text += labels.isEmpty ? "\(name) \(value)\n" : "\(name){\(labels)} \(value)\n"
  }

  /// Adds what is known of the process.
  mutating func process(connections: Int) {
    family("apus_connections", "gauge", "Open connections.")
    sample("apus_connections", "", "\(connections)")
    family("process_cpu_seconds_total", "counter", "CPU time of the process.")
    sample("process_cpu_seconds_total", "", "\(ProcessUsage.seconds)")
    family("process_resident_memory_bytes", "gauge", "Memory of the process.")
    sample("process_resident_memory_bytes", "", "\(ProcessUsage.residentBytes)")
  }
}
