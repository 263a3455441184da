/// A grammar in GBNF, the notation of llama.cpp, in the form that `GrammarMatcher` follows.
///
/// The library has grammars of its own, which end the process for some that a guest may write. This one is bounded in
/// everything: what is too large, too deep or left-recursive is refused.
///
/// ```
/// root ::= "yes" | "no, " reason
/// reason ::= [a-z ]{1,80} "."
/// ```
struct Grammar: Sendable, Equatable {
  /// What an alternative consists of.
  enum Element: Equatable {
    /// A byte of a range.
    case byte(ClosedRange<UInt8>)
    /// All that a rule stands for.
    case rule(Int)
    /// The alternative's end.
    case end
  }

  /// The elements of all alternatives, one behind the other.
  private(set) var elements: [Element] = []
  /// For each rule where its alternatives begin.
  private(set) var rules: [[Int]] = []
  /// The rule that the whole text is.
  private(set) var root = 0

  /// A grammar with more elements is refused.
  static let mostElements = 1 << 15

  /// Reads a grammar.
  /// - Parameter text: In GBNF, with a rule named `root`.
  /// - Throws: `invalidArgument` with what is wrong and in which line.
  init(parsing text: String) throws(InferenceError) {
    var reader = GrammarReader(text)
    let rules = try reader.rules()
    guard let root = reader.names["root"] else { throw reader.error("expected a rule named root") }
    for (name, number) in reader.names.sorted(by: { $0.key < $1.key }) where rules[number].isEmpty {
      throw reader.error("the rule \(name) is used, and not defined")
    }
    self.root = root
    for alternatives in rules {
      var starts: [Int] = []
      for alternative in alternatives {
        starts.append(elements.count)
        elements += alternative
        elements.append(.end)
      }
      self.rules.append(starts)
    }
    try checkRecursion(reader)
  }

  /// Refuses rules that begin with themselves: they could be followed without end.
  private func checkRecursion(_ reader: GrammarReader) throws(InferenceError) {
    var canBeEmpty = [Bool](repeating: false, count: rules.count)
    var hasChanged = true
    while hasChanged {
      hasChanged = false
      for rule in rules.indices where !canBeEmpty[rule] {
        canBeEmpty[rule] = rules[rule].contains { start in
          elements[start...].prefix { $0 != .end }.allSatisfy {
            if case .rule(let other) = $0 { canBeEmpty[other] } else { false }
          }
        }
        if canBeEmpty[rule] { hasChanged = true }
      }
    }
    // What a rule may begin with; a rule that is left when no more can be taken away is on a circle.
    var beginnings = rules.map { starts in
      var found: Set<Int> = []
      for start in starts {
        for element in elements[start...].prefix(while: { $0 != .end }) {
          guard case .rule(let other) = element else { break }
          found.insert(other)
          if !canBeEmpty[other] { break }
        }
      }
      return found
    }
    var isDone = [Bool](repeating: false, count: rules.count)
    hasChanged = true
    while hasChanged {
      hasChanged = false
      for rule in rules.indices where !isDone[rule] {
        beginnings[rule] = beginnings[rule].filter { !isDone[$0] }
        if beginnings[rule].isEmpty {
          isDone[rule] = true
          hasChanged = true
        }
      }
    }
    guard isDone.allSatisfy({ $0 }) else {
      let name = reader.names.sorted { $0.key < $1.key }.first { !isDone[$0.value] }?.key ?? "a group"
      throw reader.error("the rule \(name) begins with itself")
    }
  }
}

/// Reads GBNF.
private struct GrammarReader {
  private typealias Alternative = [Grammar.Element]

  private let scalars: [Unicode.Scalar]
  private var place = 0
  private var count = 0
  private var alternatives: [[Alternative]] = []
  /// The numbers of the rules that have names.
  private(set) var names: [String: Int] = [:]

  private static let mostDepth = 64
  private static let mostRepetitions = 4096

  init(_ text: String) { scalars = Array(text.unicodeScalars) }

  func error(_ words: String) -> InferenceError {
    let line = 1 + scalars[..<min(place, scalars.count)].count { $0 == "\n" }
    return InferenceError(.invalidArgument, "grammar, line \(line): \(words)")
  }

  private var next: Unicode.Scalar? { place < scalars.count ? scalars[place] : nil }

  private func unexpected(_ expected: String) -> InferenceError {
    error("expected \(expected), found \(next.map { "'\($0)'" } ?? "the end")")
  }

  private mutating func take(_ scalar: Unicode.Scalar) -> Bool {
    guard next == scalar else { return false }
    place += 1
    return true
  }

  /// Skips spaces and comments.
  /// - Parameter lines: Whether ends of lines mean nothing.
  private mutating func skipSpace(lines: Bool) {
    while let scalar = next {
      switch scalar {
      case " ", "\t": place += 1
      case "\n", "\r":
        guard lines else { return }
        place += 1
      case "#": while let scalar = next, scalar != "\n" { place += 1 }
      default: return
      }
    }
  }

  private mutating func newRule() -> Int {
    alternatives.append([])
    return alternatives.count - 1
  }

  private mutating func number(_ name: String) -> Int {
    if let number = names[name] { return number }
    let number = newRule()
    names[name] = number
    return number
  }

  mutating func rules() throws(InferenceError) -> [[[Grammar.Element]]] {
    skipSpace(lines: true)
    while next != nil {
      let name = name()
      guard !name.isEmpty else { throw unexpected("a rule's name") }
      let rule = number(name)
      guard alternatives[rule].isEmpty else { throw error("the rule \(name) stands twice") }
      skipSpace(lines: false)
      guard take(":"), take(":"), take("=") else { throw unexpected("::=") }
      skipSpace(lines: true)
      alternatives[rule] = try choice(depth: 0)
      skipSpace(lines: false)
      guard next == nil || next == "\n" || next == "\r" else { throw unexpected("the rule's end") }
      skipSpace(lines: true)
    }
    return alternatives
  }

  private mutating func name() -> String {
    var name = ""
    while let scalar = next, Self.isName(scalar) {
      name.unicodeScalars.append(scalar)
      place += 1
    }
    return name
  }

  private static func isName(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "a"..."z", "A"..."Z", "0"..."9", "-", "_": true
    default: false
    }
  }

  private mutating func choice(depth: Int) throws(InferenceError) -> [Alternative] {
    guard depth < Self.mostDepth else { throw error("expected at most \(Self.mostDepth) groups in each other") }
    var result = [try sequence(depth)]
    while take("|") {
      skipSpace(lines: true)
      result.append(try sequence(depth))
    }
    return result
  }

  private mutating func sequence(_ depth: Int) throws(InferenceError) -> Alternative {
    var result: Alternative = []
    while let scalar = next {
      let item: Alternative
      switch scalar {
      case "\"": item = try literal()
      case "[": item = [.rule(try characters())]
      case ".":
        place += 1
        item = [.rule(rule(Self.bytes([0...0x10ffff])))]
      case "(":
        place += 1
        skipSpace(lines: true)
        let group = newRule()
        alternatives[group] = try choice(depth: depth + 1)
        guard take(")") else { throw unexpected("')'") }
        item = [.rule(group)]
      case _ where Self.isName(scalar): item = [.rule(number(name()))]
      default: return result
      }
      skipSpace(lines: depth > 0)
      result += try repeated(item, lines: depth > 0)
      count += item.count
      guard result.count <= Grammar.mostElements, count <= Grammar.mostElements else {
        throw error("expected a grammar of at most \(Grammar.mostElements) elements")
      }
    }
    return result
  }

  private mutating func rule(_ alternatives: [Alternative]) -> Int {
    let rule = newRule()
    self.alternatives[rule] = alternatives
    count += alternatives.reduce(0) { $0 + $1.count }
    return rule
  }

  // Repetition.

  private mutating func repeated(_ item: Alternative, lines: Bool) throws(InferenceError) -> Alternative {
    let least: Int
    let most: Int?
    switch next {
    case "*": (least, most) = (0, nil)
    case "+": (least, most) = (1, nil)
    case "?": (least, most) = (0, 1)
    case "{":
      place += 1
      let first = try integer()
      var last: Int? = first
      if take(",") { last = next == "}" ? nil : try integer() }
      guard next == "}", first <= last ?? first else { throw unexpected("'}'") }
      (least, most) = (first, last)
    default: return item
    }
    place += 1
    skipSpace(lines: lines)
    guard (least + (most ?? 0)) * max(item.count, 1) <= Grammar.mostElements else {
      throw error("expected a grammar of at most \(Grammar.mostElements) elements")
    }
    let unit = rule([item])
    var result = Alternative(repeating: .rule(unit), count: least)
    if let most {
      // (item (item …)?)?, so that there is one way to have so many of them.
      var rest: Int?
      for _ in least..<most { rest = rule([[.rule(unit)] + (rest.map { [.rule($0)] } ?? []), []]) }
      if let rest { result.append(.rule(rest)) }
    } else {
      let more = newRule()
      alternatives[more] = [[.rule(unit), .rule(more)], []]
      result.append(.rule(more))
    }
    count += result.count
    return result
  }

  private mutating func integer() throws(InferenceError) -> Int {
    var digits = ""
    while let scalar = next, ("0"..."9").contains(scalar) {
      digits.unicodeScalars.append(scalar)
      place += 1
    }
    guard let number = Int(digits), number <= Self.mostRepetitions else {
      throw error("expected a number up to \(Self.mostRepetitions), found '\(digits)'")
    }
    return number
  }

  // Characters.

  private mutating func literal() throws(InferenceError) -> Alternative {
    place += 1
    var result: Alternative = []
    while !take("\"") {
      guard next != nil, next != "\n" else { throw unexpected("'\"'") }
      result += String(try character()).utf8.map { .byte($0...$0) }
    }
    return result
  }

  private mutating func character() throws(InferenceError) -> Unicode.Scalar {
    guard let scalar = next else { throw unexpected("a character") }
    place += 1
    guard scalar == "\\" else { return scalar }
    guard let escape = next else { throw unexpected("an escape") }
    place += 1
    switch escape {
    case "n": return "\n"
    case "r": return "\r"
    case "t": return "\t"
    case "\\", "\"", "[", "]", "-", "^": return escape
    case "x": return try hexadecimal(2)
    case "u": return try hexadecimal(4)
    case "U": return try hexadecimal(8)
    default: throw error("expected an escape, found '\\\(escape)'")
    }
  }

  private mutating func hexadecimal(_ count: Int) throws(InferenceError) -> Unicode.Scalar {
    var code: UInt32 = 0
    for _ in 0..<count {
      guard let digit = next.flatMap({ Character($0).hexDigitValue }) else { throw unexpected("a hexadecimal digit") }
      code = code << 4 | UInt32(digit)
      place += 1
    }
    guard let scalar = Unicode.Scalar(code) else { throw error("there is no character \(code)") }
    return scalar
  }

  /// A class of characters, as a rule.
  private mutating func characters() throws(InferenceError) -> Int {
    place += 1
    let isNegated = take("^")
    var ranges: [ClosedRange<UInt32>] = []
    while !take("]") {
      guard next != nil, next != "\n" else { throw unexpected("']'") }
      let first = try character().value
      var last = first
      if next == "-", place + 1 < scalars.count, scalars[place + 1] != "]" {
        place += 1
        last = try character().value
      }
      guard first <= last else { throw error("expected a range of characters in their order") }
      ranges.append(first...last)
    }
    let found = Self.bytes(isNegated ? Self.others(ranges) : ranges)
    guard !found.isEmpty else { throw error("expected a class with a character") }
    return rule(found)
  }

  /// The characters that are in none of the ranges.
  private static func others(_ ranges: [ClosedRange<UInt32>]) -> [ClosedRange<UInt32>] {
    var result: [ClosedRange<UInt32>] = []
    var start: UInt32 = 0
    for range in ranges.sorted(by: { $0.lowerBound < $1.lowerBound }) {
      if range.lowerBound > start { result.append(start...range.lowerBound - 1) }
      start = max(start, range.upperBound + 1)
    }
    if start <= 0x10ffff { result.append(start...0x10ffff) }
    return result
  }

  /// The sequences of bytes that are the characters of some ranges in UTF-8 (RFC 3629 §3).
  private static func bytes(_ ranges: [ClosedRange<UInt32>]) -> [Alternative] {
    let lengths: [ClosedRange<UInt32>] = [
      0...0x7f, 0x80...0x7ff, 0x800...0xd7ff, 0xe000...0xffff, 0x1_0000...0x10_ffff,
    ]
    var result: [Alternative] = []
    for range in ranges {
      for length in lengths where range.overlaps(length) {
        split(range.clamped(to: length), &result)
      }
    }
    return result
  }

  /// Splits a range of characters with as many bytes each, until each byte has a range of its own.
  private static func split(_ range: ClosedRange<UInt32>, _ result: inout [Alternative]) {
    let first = utf8(range.lowerBound)
    let last = utf8(range.upperBound)
    for place in 0..<first.count - 1 where first[place] != last[place] {
      // Bits that the bytes behind this one hold.
      let mask: UInt32 = (1 << UInt32(6 * (first.count - 1 - place))) - 1
      if range.lowerBound & mask != 0 {
        split(range.lowerBound...(range.lowerBound | mask), &result)
        split((range.lowerBound | mask) + 1...range.upperBound, &result)
        return
      }
      if range.upperBound & mask != mask {
        split(range.lowerBound...(range.upperBound & ~mask) - 1, &result)
        split((range.upperBound & ~mask)...range.upperBound, &result)
        return
      }
    }
    result.append(zip(first, last).map { .byte($0...$1) })
  }

  private static func utf8(_ code: UInt32) -> [UInt8] {
    Unicode.Scalar(code).map { Array(String($0).utf8) } ?? []
  }
}
