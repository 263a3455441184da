/// Where a function answers: a path, or all below one.
struct Route: Equatable, Sendable {
  /// Without the `/*`.
  let prefix: String
  let takesBelow: Bool

  /// Reads a route that `Manifest.Function.isRoute` accepts.
  init(_ text: String) {
    takesBelow = text.hasSuffix("/*")
    prefix = takesBelow ? String(text.dropLast(2)) : text
  }

  /// What follows the route in a path.
  /// - Returns: nil if the route does not take the path.
  func rest(of path: String) -> String? {
    if path.utf8.elementsEqual(prefix.utf8) { return "" }
    guard takesBelow, path.utf8.starts(with: prefix.utf8) else { return nil }
    let rest = path.utf8.dropFirst(prefix.utf8.count)
    return rest.first == UInt8(ascii: "/") ? String(Substring(rest)) : nil
  }
}

extension [Route] {
  /// The route that takes a path: the longest, and of two alike the one for the path alone.
  /// - Returns: Its position and what follows it in the path.
  func match(_ path: String) -> (index: Int, rest: String)? {
    var best: (index: Int, rest: String)?
    for (index, route) in enumerated() {
      guard let rest = route.rest(of: path) else { continue }
      if let found = best {
        let (old, new) = (self[found.index], route)
        let isLonger = new.prefix.utf8.count > old.prefix.utf8.count
        guard isLonger || (new.prefix == old.prefix && old.takesBelow) else { continue }
      }
      best = (index, rest)
    }
    return best
  }
}
