/// Dates as HTTP writes them (RFC 9110 §5.6.7).
enum HTTPDate {
  private static let days = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"]
  private static let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
  private static let current = TextOfSecond { text($0) }

  /// The time now.
  static var now: String { current[Clock.time.second] }

  /// A time.
  /// - Parameter second: Since 1970.
  static func text(_ second: Int) -> String {
    let date = Clock.date(second)
    return "\(days[date.weekday]), \(date.day) \(months[date.month]) \(date.year) \(date.time) GMT"
  }
}
