/// A part of a file that a client asks for (RFC 9110 §14).
struct ByteRange: Equatable {
  var lower: Int
  /// Behind the last byte.
  var upper: Int

  /// What a `Range` field means for a file.
  enum Reading: Equatable {
    /// Nothing that is understood: the whole file.
    case whole
    case part(ByteRange)
    case unsatisfiable
  }

  /// Reads a field with one range; several are answered with the whole file, which the standard allows.
  static func read(_ field: String?, size: Int) -> Reading {
    guard let field, field.hasPrefix("bytes=") else { return .whole }
    let parts = field.dropFirst(6).split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 2, !field.contains(",") else { return .whole }
    switch (Int(parts[0]), Int(parts[1])) {
    case (let first?, let last?):
      guard parts[0].first != "+", first <= last else { return .whole }
      return first < size ? .part(ByteRange(lower: first, upper: min(last, size - 1) + 1)) : .unsatisfiable
    case (let first?, nil) where parts[1].isEmpty:
      return first < size ? .part(ByteRange(lower: first, upper: size)) : .unsatisfiable
    case (nil, let count?) where parts[0].isEmpty:
      return count > 0 && size > 0 ? .part(ByteRange(lower: max(0, size - count), upper: size)) : .unsatisfiable
    default: return .whole
    }
  }
}
