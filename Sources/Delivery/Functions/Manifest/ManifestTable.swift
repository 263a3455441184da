import TOMLKit
import WASI

/// A table of a manifest: reads its keys with errors that name the place, and knows which ones nobody asked for.
struct ManifestTable {
  private let table: TOMLTable
  private let path: String
  private let place: Place

  /// The file, for errors.
  struct Place {
    let file: String
    let lines: KeyLines

    /// An error at a key.
    func error(_ path: String, _ message: String) -> ManifestError {
      let line = lines[path].map { ":\($0)" } ?? ""
      return ManifestError("\(file)\(line): \(path): \(message)")
    }
  }

  init(_ table: TOMLTable, _ path: String, _ place: Place) {
    self.table = table
    self.path = path
    self.place = place
  }

  /// An error at a key.
  func error(_ key: String, _ message: String) -> ManifestError {
    place.error(path.isEmpty ? key : "\(path).\(key)", message)
  }

  /// Checks that there are no other keys.
  func allow(_ keys: [String]) throws(ManifestError) {
    for key in table.keys.sorted() where !keys.contains(key) {
      let near = keys.first { Self.isNear($0, key) }
      let hint = near.map { "; did you mean \"\($0)\"?" } ?? "; the keys are \(keys.joined(separator: ", "))"
      throw error(key, "there is no such key" + hint)
    }
  }

  /// The keys, in the order of the alphabet.
  var keys: [String] { table.keys.sorted() }

  func string(_ key: String) throws(ManifestError) -> String? {
    guard let value = table[key] else { return nil }
    guard let string = value.string else { throw unexpected(key, "a text", value) }
    return string
  }

  func flag(_ key: String) throws(ManifestError) -> Bool? {
    guard let value = table[key] else { return nil }
    guard let flag = value.bool else { throw unexpected(key, "true or false", value) }
    return flag
  }

  func number(_ key: String, _ range: ClosedRange<Int>) throws(ManifestError) -> Int? {
    guard let value = table[key] else { return nil }
    guard let number = value.int, range.contains(number) else {
      throw unexpected(key, "a number from \(range.lowerBound) to \(range.upperBound)", value)
    }
    return number
  }

  /// A number with a unit; a plain number counts as well.
  func quantity(
    _ key: String, _ expectation: String, _ parse: (String) -> UInt64?
  ) throws(ManifestError) -> UInt64? {
    guard let value = table[key] else { return nil }
    guard let text = value.string ?? value.int.map(String.init) ?? value.double.map({ "\($0)" }),
      let number = parse(text)
    else { throw unexpected(key, expectation, value) }
    return number
  }

  /// A path, or false for none; nil if the key is not there.
  func optionalPath(_ key: String) throws(ManifestError) -> String?? {
    guard let value = table[key] else { return nil }
    if value.bool == false { return .some(nil) }
    guard let path = value.string, path.hasPrefix("/") else {
      throw unexpected(key, "a path that begins with /, or false", value)
    }
    return path
  }

  func strings(_ key: String) throws(ManifestError) -> [String]? {
    guard let value = table[key] else { return nil }
    guard let array = value.array else { throw unexpected(key, "an array of texts", value) }
    var result: [String] = []
    for element in array {
      guard let string = element.string else { throw unexpected(key, "an array of texts", value) }
      result.append(string)
    }
    return result
  }

  func table(_ key: String) throws(ManifestError) -> ManifestTable? {
    guard let value = table[key] else { return nil }
    guard let inner = value.table else { throw unexpected(key, "a table", value) }
    return ManifestTable(inner, path.isEmpty ? key : "\(path).\(key)", place)
  }

  func tables(_ key: String) throws(ManifestError) -> [ManifestTable] {
    guard let value = table[key] else { return [] }
    guard let array = value.array else { throw unexpected(key, "an array of tables, as [[\(key)]]", value) }
    var result: [ManifestTable] = []
    for (index, element) in array.enumerated() {
      guard let inner = element.table else { throw unexpected(key, "an array of tables, as [[\(key)]]", value) }
      result.append(ManifestTable(inner, "\(key)[\(index)]", place))
    }
    return result
  }

  private func unexpected(_ key: String, _ expectation: String, _ value: any TOMLValueConvertible) -> ManifestError {
    let found: String
    if let string = value.string {
      found = "\"\(string)\""
    } else if let number = value.int {
      found = "\(number)"
    } else if let flag = value.bool {
      found = "\(flag)"
    } else {
      found = value.table != nil ? "a table" : value.array != nil ? "an array" : "something else"
    }
    return error(key, "expected \(expectation), found \(found)")
  }

  /// Whether one edit leads from a word to another.
  private static func isNear(_ a: String, _ b: String) -> Bool {
    let a = Array(a)
    let b = Array(b)
    guard abs(a.count - b.count) <= 1 else { return false }
    let same = zip(a, b).prefix { $0 == $1 }.count
    let (restA, restB) = (a[same...], b[same...])
    return restA.dropFirst() == restB.dropFirst() || restA == restB.dropFirst() || restA.dropFirst() == restB
      // Two letters in the wrong order.
      || (restA.count >= 2 && restA.count == restB.count && restA.prefix(2).reversed() == Array(restB.prefix(2))
        && restA.dropFirst(2) == restB.dropFirst(2))
  }
}
