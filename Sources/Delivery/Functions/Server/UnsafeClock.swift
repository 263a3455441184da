import Glibc

/// The system's clocks.
///
/// Sound because every call is given variables that live for it.
enum Clock {
  /// Nanoseconds of the monotonic clock.
  static var now: UInt64 {
    var time = timespec()
    unsafe clock_gettime(CLOCK_MONOTONIC, &time)
    return UInt64(time.tv_sec) * 1_000_000_000 + UInt64(time.tv_nsec)
  }

  /// Seconds since 1970, and milliseconds.
  static var time: (second: Int, millisecond: Int) {
    var time = timespec()
    unsafe clock_gettime(CLOCK_REALTIME, &time)
    return (time.tv_sec, time.tv_nsec / 1_000_000)
  }

  /// A date with its parts as texts, in UTC.
  struct Date {
    /// From Sunday, 0.
    var weekday = 0
    /// From January, 0.
    var month = 0
    var year = "1970"
    /// With two digits, the first being `01`.
    var monthNumber = "01"
    var day = "01"
    var time = "00:00:00"
  }

  /// The date and time of a second.
  /// - Parameter second: Since 1970.
  static func date(_ second: Int) -> Date {
    var second = second
    var parts = unsafe tm()
    guard unsafe gmtime_r(&second, &parts) != nil else { return Date() }
    func two(_ number: Int32) -> String { number < 10 ? "0\(number)" : "\(number)" }
    return unsafe Date(
      weekday: Int(parts.tm_wday), month: Int(parts.tm_mon), year: "\(parts.tm_year + 1900)",
      monthNumber: two(parts.tm_mon + 1), day: two(parts.tm_mday),
      time: "\(two(parts.tm_hour)):\(two(parts.tm_min)):\(two(parts.tm_sec))")
  }
}
