import WebAssembly

/// The name of something in the name section: an identifier of the text, or the string of a `@name` annotation.
struct Name {
  /// The symbol, or `annotation`.
  var symbol: UInt32
  /// The index of the annotation's string in `TokenStream.annotationTokens`.
  var token: UInt32 = 0

  static let annotation: UInt32 = .max
}

/// The subsections of the name section, by their binary code (Wasm 3.0 appendix A.4.1 and the extended name section
/// proposal).
enum NameSubsection: UInt8 {
  case function = 1
  case local = 2
  case label = 3
  case type = 4
  case table = 5
  case memory = 6
  case global = 7
  case element = 8
  case data = 9
  case field = 10
  case tag = 11
}

/// Collects names while a module is parsed, in the order in which the name section needs them.
struct NameCollector {
  struct Entry {
    /// The function or type that the named thing belongs to; 0 for others.
    var outer: UInt32
    var index: UInt32
    var name: Name
  }

  /// The entries of each subsection; the place is the subsection's code.
  private(set) var entries = [[Entry]](repeating: [], count: 12)

  mutating func add(_ name: Name?, to subsection: NameSubsection, outer: UInt32 = 0, _ index: UInt32) {
    guard let name else { return }
    entries[Int(subsection.rawValue)].append(Entry(outer: outer, index: index, name: name))
  }
}

extension ModuleParser {
  /// The name that an identifier and an annotation behind it give: the annotation's, if there is one.
  mutating func name(_ symbol: Int?, annotationAt index: Int) throws(TextError) -> Name? {
    if !usedAnnotations.isEmpty, let annotation = takeAnnotation(.name, at: index) {
      let contents = annotation.contents
      guard contents.count == 1, stream.annotationTokens[contents.lowerBound].isKind(.string) else {
        throw error(.nameAnnotation, offset: annotation.start, "unexpected token, expected one string")
      }
      let (start, end) = stringContents(stream.annotationTokens[contents.lowerBound], in: text)
      var bytes: [UInt8] = []
      StringLiteral.decode(text.span, from: start, to: end, into: &bytes)
      guard StringLiteral.isUTF8(bytes.span) else {
        throw error(.nameAnnotation, offset: annotation.start, "malformed UTF-8 encoding")
      }
      return Name(symbol: Name.annotation, token: UInt32(truncatingIfNeeded: contents.lowerBound))
    }
    return symbol.map { Name(symbol: UInt32(truncatingIfNeeded: $0)) }
  }

  /// Appends a name with its length.
  private func append(_ name: Name, to section: inout [UInt8]) {
    if name.symbol == Name.annotation {
      let (start, end) = stringContents(stream.annotationTokens[Int(truncatingIfNeeded: name.token)], in: text)
      var bytes: [UInt8] = []
      StringLiteral.decode(text.span, from: start, to: end, into: &bytes)
      section.appendU32(UInt32(truncatingIfNeeded: bytes.count))
      section.append(contentsOf: bytes)
    } else {
      let symbol = Int(truncatingIfNeeded: name.symbol)
      section.appendU32(UInt32(truncatingIfNeeded: stream.symbols.length(symbol)))
      stream.symbols.append(symbol, of: text, to: &section)
    }
  }

  /// Appends the name section, last of all, if anything has a name.
  mutating func appendNames(_ moduleName: Name?) {
    var contents: [UInt8] = []
    var subsection: [UInt8] = []
    func finish(_ code: UInt8) {
      contents.append(code)
      contents.appendU32(UInt32(truncatingIfNeeded: subsection.count))
      contents.append(contentsOf: subsection)
      subsection.removeAll(keepingCapacity: true)
    }
    if let moduleName {
      append(moduleName, to: &subsection)
      finish(0)
    }
    for (code, entries) in names.entries.enumerated() where !entries.isEmpty {
      let isIndirect = code == 2 || code == 3 || code == 10
      if isIndirect {
        var groups: UInt32 = 0
        for index in entries.indices where index == 0 || entries[index].outer != entries[index &- 1].outer {
          groups &+= 1
        }
        subsection.appendU32(groups)
        var start = 0
        while start < entries.count {
          var end = start
          while end < entries.count, entries[end].outer == entries[start].outer { end &+= 1 }
          subsection.appendU32(entries[start].outer)
          subsection.appendU32(UInt32(truncatingIfNeeded: end &- start))
          for index in start..<end {
            subsection.appendU32(entries[index].index)
            append(entries[index].name, to: &subsection)
          }
          start = end
        }
      } else {
        subsection.appendU32(UInt32(truncatingIfNeeded: entries.count))
        for entry in entries {
          subsection.appendU32(entry.index)
          append(entry.name, to: &subsection)
        }
      }
      finish(UInt8(truncatingIfNeeded: code))
    }
    guard !contents.isEmpty else { return }
    let start = bytes.count
    bytes.append(contentsOf: contents)
    module.customSections.append(
      CustomSection(name: "name", contents: range(from: start), predecessor: .data))
  }
}
