import WebAssembly

/// A branch hint of the branch hinting proposal.
struct BranchHint {
  var function: UInt32
  /// Where the branch stands, from the start of the function's body.
  var offset: UInt32
  var isLikely: UInt8
}

// Annotations (Wasm 3.0 §6.3.6 and appendix A.4).

extension ModuleParser {
  /// The unused annotation of a kind before a token, which counts as used from now on.
  mutating func takeAnnotation(_ kind: Annotation.Kind, at index: Int) -> Annotation? {
    guard !usedAnnotations.isEmpty else { return nil }
    var next = stream.annotations.partitioningIndex { $0.position >= index }
    while next < stream.annotations.count, stream.annotations[next].position == index {
      if !usedAnnotations[next], stream.annotations[next].kind == kind {
        usedAnnotations[next] = true
        return stream.annotations[next]
      }
      // Custom sections may be many at one place, so the used ones are not searched again.
      next &+= 1
    }
    return nil
  }

  /// Throws if an annotation was found nowhere where it means something.
  func checkAnnotations() throws(TextError) {
    for (index, isUsed) in usedAnnotations.enumerated() where !isUsed {
      let annotation = stream.annotations[index]
      switch annotation.kind {
      case .custom: throw error(.misplacedCustom, offset: annotation.start)
      case .name: throw error(.misplacedName, offset: annotation.start)
      case .branchHint: throw error(.branchHint, offset: annotation.start, "not in a function")
      }
    }
  }

  // Custom sections (appendix A.4.3)

  /// Makes custom sections of the annotations before a token.
  mutating func parseCustomSections(at index: Int) throws(TextError) {
    guard nextCustom < stream.annotations.count else { return }
    while nextCustom < stream.annotations.count, stream.annotations[nextCustom].position <= index {
      let annotation = stream.annotations[nextCustom]
      if annotation.position == index, annotation.kind == .custom {
        usedAnnotations[nextCustom] = true
        try parseCustomSection(annotation)
      }
      nextCustom &+= 1
    }
  }

  private mutating func parseCustomSection(_ annotation: Annotation) throws(TextError) {
    let tokens = stream.annotationTokens
    let text = text
    var index = annotation.contents.lowerBound
    let end = annotation.contents.upperBound
    guard index < end, tokens[index].isKind(.string) else {
      throw error(.customAnnotation, offset: annotation.start, "missing section name")
    }
    var name: [UInt8] = []
    let (first, last) = stringContents(tokens[index], in: text)
    StringLiteral.decode(text.span, from: first, to: last, into: &name)
    guard StringLiteral.isUTF8(name.span) else {
      throw error(.customAnnotation, offset: annotation.start, "malformed UTF-8 encoding")
    }
    index &+= 1
    var predecessor: SectionID? = .data
    if index < end, tokens[index].isKind(.open) {
      predecessor = try parsePlacement(annotation, index)
      index &+= 4
    }
    let start = bytes.count
    while index < end {
      guard tokens[index].isKind(.string) else {
        throw error(
          .customAnnotation, offset: Int(truncatingIfNeeded: tokens[index].start), "unexpected token")
      }
      let (first, last) = stringContents(tokens[index], in: text)
      StringLiteral.decode(text.span, from: first, to: last, into: &bytes)
      index &+= 1
    }
    let title = String(decoding: name, as: UTF8.self)
    module.customSections.append(
      CustomSection(name: title, contents: range(from: start), predecessor: predecessor))
  }

  /// Brings the custom sections into the order of their places; those of one place keep the order of the text.
  mutating func sortCustomSections() {
    guard module.customSections.count > 1 else { return }
    var sorted: [CustomSection] = []
    for rank in 0...SectionID.canonicalOrder.count {
      for section in module.customSections where (section.predecessor?.rank ?? 0) == rank { sorted.append(section) }
    }
    module.customSections = sorted
  }

  /// `(before section)`, `(after section)`, `(before first)` or `(after last)`: the section before the place.
  private func parsePlacement(_ annotation: Annotation, _ index: Int) throws(TextError) -> SectionID? {
    let tokens = stream.annotationTokens
    func keyword(_ index: Int) -> Keyword? { index < annotation.contents.upperBound ? tokens[index].keyword : nil }
    let place = keyword(index &+ 1)
    guard place == .before || place == .after else {
      throw error(.customAnnotation, offset: annotation.start, "malformed placement")
    }
    let isBefore = place == .before
    let word = keyword(index &+ 2)
    guard let word, index &+ 3 < annotation.contents.upperBound, tokens[index &+ 3].isKind(.close) else {
      throw error(.customAnnotation, offset: annotation.start, "malformed section kind")
    }
    if word == .first, isBefore { return nil }
    if word == .last, !isBefore { return .data }
    guard let section = ModuleParser.section(word) else {
      throw error(.customAnnotation, offset: annotation.start, "malformed section kind")
    }
    guard isBefore else { return section }
    return section.rank > 1 ? SectionID.canonicalOrder[section.rank &- 2] : nil
  }

  private static func section(_ keyword: Keyword) -> SectionID? {
    switch keyword {
    case .type: .type
    case .import: .import
    case .func: .function
    case .table: .table
    case .memory: .memory
    case .tag: .tag
    case .global: .global
    case .export: .export
    case .start: .start
    case .elem: .element
    case .datacount: .dataCount
    case .code: .code
    case .data: .data
    default: nil
    }
  }

  // Branch hints (branch hinting proposal)

  /// The hint before a branch: 1 for false, 2 for true, 0 for none.
  mutating func takeBranchHint(at index: Int) throws(TextError) -> UInt8 {
    guard isInFunction, let annotation = takeAnnotation(.branchHint, at: index) else { return 0 }
    if let second = takeAnnotation(.branchHint, at: index) {
      throw error(.branchHint, offset: second.start, "duplicate annotation")
    }
    var value: [UInt8] = []
    for token in stream.annotationTokens[annotation.contents] {
      guard token.isKind(.string) else {
        throw error(.branchHint, offset: annotation.start, "unexpected token, expected a string")
      }
      let (start, end) = stringContents(token, in: text)
      StringLiteral.decode(text.span, from: start, to: end, into: &value)
    }
    guard value.count == 1, value[0] < 2 else {
      throw error(.branchHint, offset: annotation.start, "invalid value, expected \"\\00\" or \"\\01\"")
    }
    return value[0] &+ 1
  }

  /// Records a hint for the instruction that is about to be appended. Whether that is a branch is for validation to say.
  mutating func addBranchHint(_ hint: UInt8) {
    guard hint != 0 else { return }
    branchHints.append(
      BranchHint(
        function: next.function, offset: UInt32(truncatingIfNeeded: bytes.count &- bodyStart), isLikely: hint &- 1))
  }

  /// Throws if a hint inside a function's body does not stand before an instruction.
  mutating func checkBranchHints(from start: Int, to end: Int) throws(TextError) {
    guard !usedAnnotations.isEmpty else { return }
    while nextHint < stream.annotations.count, stream.annotations[nextHint].position <= end {
      let annotation = stream.annotations[nextHint]
      if annotation.kind == .branchHint, !usedAnnotations[nextHint], annotation.position > start {
        throw error(.branchHint, offset: annotation.start, "expected an instruction behind it")
      }
      nextHint &+= 1
    }
  }

  /// Makes the section `metadata.code.branch_hint`, which stands before the code.
  mutating func appendBranchHints() throws(TextError) {
    guard !branchHints.isEmpty else { return }
    var groups: UInt32 = 0
    for index in branchHints.indices
    where index == 0 || branchHints[index].function != branchHints[index &- 1].function {
      groups &+= 1
    }
    let first = bytes.count
    bytes.appendU32(groups)
    var start = 0
    while start < branchHints.count {
      var end = start
      while end < branchHints.count, branchHints[end].function == branchHints[start].function { end &+= 1 }
      bytes.appendU32(branchHints[start].function)
      bytes.appendU32(UInt32(truncatingIfNeeded: end &- start))
      for hint in branchHints[start..<end] {
        bytes.appendU32(hint.offset)
        bytes.appendU32(1)
        bytes.append(hint.isLikely)
      }
      start = end
    }
    module.customSections.append(
      CustomSection(
        name: BranchHints.sectionName, contents: range(from: first), predecessor: .dataCount))
  }
}
