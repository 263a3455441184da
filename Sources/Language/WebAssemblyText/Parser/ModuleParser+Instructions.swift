import WebAssembly

// Instructions (Wasm 3.0 §6.5): flat and folded, in one loop with an explicit stack.

/// A block, or a folded instruction, that is not closed yet.
struct Frame {
  enum Kind: UInt8 {
    /// `block … end`
    case flatBlock
    /// `if …`, before `else`
    case flatIf
    /// `else … end`
    case flatElse
    /// `(instruction …)`, whose operands come first in the binary
    case foldedPlain
    /// `(block …)`
    case foldedBlock
    /// `(if …`, whose condition comes first in the binary
    case foldedIf
    /// `(if … (then …`
    case then
    /// `(if … (then …)`
    case afterThen
    /// `(if … (then …) (else …`
    case foldedElse
    /// `(if … (then …) (else …)`
    case afterElse
  }

  var kind: Kind
  /// The branch hint of the instruction, or 0.
  var hint: UInt8 = 0
  /// One more than the symbol of the label, or 0.
  var symbol: UInt32 = 0
  /// What the symbol's entry in `labels` was before.
  var outer: UInt32 = 0
  /// Where the instruction starts in `pending`.
  var pendingStart: UInt32 = 0
  /// The token of the keyword.
  var token: UInt32 = 0
}

extension ModuleParser {
  /// Parses instructions up to the parenthesis that closes the form around them, or only one folded instruction.
  mutating func parseInstructions(single: Bool = false) throws(TextError) {
    let base = frames.count
    while true {
      let token = tokens[position]
      switch token.kindCode {
      case Token.Kind.instruction.rawValue:
        if single, frames.count == base { throw unexpected(position, "a folded instruction") }
        if let top = frames.last, frames.count > base { try checkFlat(top) }
        let info = InstructionInfo(number: Int(truncatingIfNeeded: token.payload))
        if info.shape == .block || info.shape == .tryTable {
          try beginFlatBlock(info)
        } else if info.shape == .delimiter {
          try parseDelimiter(info, base)
        } else {
          if !usedAnnotations.isEmpty { addBranchHint(try takeBranchHint(at: position)) }
          mark(position)
          position &+= 1
          try parsePlain(info)
        }
      case Token.Kind.open.rawValue:
        try parseFolded(base)
        if single, frames.count == base { return }
      case Token.Kind.close.rawValue:
        if frames.count == base {
          if single { throw unexpected(position, "an instruction") }
          return
        }
        try closeFolded()
        if single, frames.count == base { return }
      default: throw unexpected(position, "an instruction")
      }
    }
  }

  /// Parses instructions up to the end of the form around them, and closes the expression.
  mutating func parseExpression(single: Bool = false) throws(TextError) -> ByteRange {
    beginExpression()
    let start = bytes.count
    try parseInstructions(single: single)
    mark(position)
    bytes.appendOpcode(.end)
    return range(from: start)
  }

  /// Forgets the locals and labels of the function before.
  mutating func beginExpression() {
    epoch &+= 1
    labelCount = 0
    bodyStart = bytes.count
  }

  /// Throws unless flat instructions may stand directly in a frame.
  @inline(__always)
  private func checkFlat(_ frame: Frame) throws(TextError) {
    switch frame.kind {
    case .flatBlock, .flatIf, .flatElse, .foldedBlock, .then, .foldedElse: break
    case .foldedPlain, .foldedIf: throw unexpected(position, "a folded instruction")
    case .afterThen, .afterElse: throw unexpected(position, ")")
    }
  }

  // Labels (§6.5.1)

  /// The label and its name behind the keyword of a block.
  private mutating func parseLabel() throws(TextError) -> UInt32 {
    let symbol = takeIdentifier()
    let name = try name(symbol, annotationAt: position)
    if isInFunction { names.add(name, to: .label, outer: next.function, labelCount) }
    labelCount &+= 1
    return symbol.map { UInt32(truncatingIfNeeded: $0 &+ 1) } ?? 0
  }

  /// Brings the label of the frame into scope.
  @inline(__always)
  private mutating func pushLabel(_ frame: inout Frame) {
    depth &+= 1
    guard frame.symbol != 0 else { return }
    if labels.isEmpty { labels = [UInt32](repeating: 0, count: stream.symbols.count) }
    let symbol = Int(truncatingIfNeeded: frame.symbol &- 1)
    frame.outer = labels[symbol]
    labels[symbol] = depth
  }

  /// Takes the label of a frame out of scope.
  @inline(__always)
  private mutating func popLabel(_ frame: Frame) {
    depth &-= 1
    if frame.symbol != 0 { labels[Int(truncatingIfNeeded: frame.symbol &- 1)] = frame.outer }
  }

  /// A label index here.
  @inline(__always)
  mutating func expectLabel() throws(TextError) -> LabelIndex {
    let token = tokens[position]
    guard token.isKind(.identifier) else { return try expectU32("a label") }
    let symbol = Int(truncatingIfNeeded: token.payload)
    guard symbol < labels.count, labels[symbol] != 0 else {
      throw error(.unknownLabel, position, lexeme(position))
    }
    position &+= 1
    return depth &- labels[symbol]
  }

  // Locals

  /// Defines a local by the identifier here.
  mutating func defineLocal(_ index: UInt32) throws(TextError) {
    let start = position
    guard let symbol = takeIdentifier() else { return }
    if locals.isEmpty { locals = [UInt64](repeating: 0, count: stream.symbols.count) }
    guard locals[symbol] >> 32 != epoch & 0xFFFF_FFFF else {
      throw error(.duplicateIdentifier, start, "local \(lexeme(start))")
    }
    locals[symbol] = epoch &<< 32 | UInt64(index)
    names.add(try name(symbol, annotationAt: position), to: .local, outer: next.function, index)
  }

  /// Names a local that has no identifier, if an annotation does.
  mutating func nameLocal(_ index: UInt32) throws(TextError) {
    guard !usedAnnotations.isEmpty else { return }
    names.add(try name(nil, annotationAt: position), to: .local, outer: next.function, index)
  }

  @inline(__always)
  mutating func expectLocal() throws(TextError) -> LocalIndex {
    let token = tokens[position]
    guard token.isKind(.identifier) else { return try expectU32("a local") }
    let symbol = Int(truncatingIfNeeded: token.payload)
    guard symbol < locals.count, locals[symbol] >> 32 == epoch & 0xFFFF_FFFF else {
      throw error(.unknownLocal, position, lexeme(position))
    }
    position &+= 1
    return UInt32(truncatingIfNeeded: locals[symbol])
  }

  // Flat blocks (§6.5.2)

  private mutating func beginFlatBlock(_ info: InstructionInfo) throws(TextError) {
    let hint = usedAnnotations.isEmpty ? 0 : try takeBranchHint(at: position)
    mark(position)
    position &+= 1
    var frame = Frame(kind: info.opcode == .if ? .flatIf : .flatBlock)
    frame.symbol = try parseLabel()
    addBranchHint(hint)
    bytes.appendOpcode(info.opcode)
    try parseBlockType()
    if info.shape == .tryTable { try parseCatches() }
    pushLabel(&frame)
    frames.append(frame)
  }

  /// `else` and `end`.
  private mutating func parseDelimiter(_ info: InstructionInfo, _ base: Int) throws(TextError) {
    guard let top = frames.last, frames.count > base else { throw unexpected(position, ")") }
    let isElse = info.opcode == .else
    switch top.kind {
    case .flatIf: break
    case .flatBlock where !isElse, .flatElse where !isElse: break
    default: throw unexpected(position, isElse ? "an if to belong to" : "a block to end")
    }
    mark(position)
    position &+= 1
    let start = position
    if let symbol = takeIdentifier(), UInt32(truncatingIfNeeded: symbol &+ 1) != top.symbol {
      throw error(.mismatchingLabel, start, lexeme(start))
    }
    bytes.appendOpcode(info.opcode)
    if isElse {
      frames[frames.count &- 1].kind = .flatElse
    } else {
      popLabel(top)
      frames.removeLast()
    }
  }

  // Folded instructions (§6.5.11)

  private mutating func parseFolded(_ base: Int) throws(TextError) {
    let keyword = tokens[position &+ 1]
    let top = frames.count > base ? frames.last : nil
    if let top {
      switch top.kind {
      case .afterThen:
        guard keyword.isInstruction(.else) else { throw unexpected(position &+ 1, "else") }
        mark(position &+ 1)
        bytes.appendOpcode(.else)
        frames[frames.count &- 1].kind = .foldedElse
        position &+= 2
        return
      case .afterElse: throw unexpected(position, ")")
      case .foldedIf where keyword.isKeyword(.then):
        var frame = top
        frame.kind = .then
        addBranchHint(frame.hint)
        mark(Int(truncatingIfNeeded: frame.token))
        takePending(from: frame.pendingStart)
        pushLabel(&frame)
        frames[frames.count &- 1] = frame
        position &+= 2
        return
      default: break
      }
    }
    guard keyword.isKind(.instruction) else { throw unexpected(position &+ 1, "an instruction") }
    let info = InstructionInfo(number: Int(truncatingIfNeeded: keyword.payload))
    let start = bytes.count
    if info.opcode == .if {
      var frame = Frame(
        kind: .foldedIf, hint: try takeBranchHint(at: position), token: UInt32(truncatingIfNeeded: position &+ 1))
      position &+= 2
      frame.symbol = try parseLabel()
      bytes.appendOpcode(.if)
      try parseBlockType()
      frame.pendingStart = putPending(from: start)
      frames.append(frame)
    } else if info.shape == .block || info.shape == .tryTable {
      let hint = usedAnnotations.isEmpty ? 0 : try takeBranchHint(at: position)
      mark(position &+ 1)
      position &+= 2
      var frame = Frame(kind: .foldedBlock)
      frame.symbol = try parseLabel()
      addBranchHint(hint)
      bytes.appendOpcode(info.opcode)
      try parseBlockType()
      if info.shape == .tryTable { try parseCatches() }
      pushLabel(&frame)
      frames.append(frame)
    } else if info.shape == .delimiter {
      throw unexpected(position &+ 1, "an instruction")
    } else {
      let hint = usedAnnotations.isEmpty ? 0 : try takeBranchHint(at: position)
      mark(position &+ 1)
      let token = UInt32(truncatingIfNeeded: position &+ 1)
      position &+= 2
      try parsePlain(info)
      if tokens[position].isKind(.close) {
        if hint != 0 {
          // The hint is about where the instruction starts.
          let pendingStart = putPending(from: start)
          addBranchHint(hint)
          takePending(from: pendingStart)
        }
        position &+= 1
      } else {
        frames.append(Frame(kind: .foldedPlain, hint: hint, pendingStart: putPending(from: start), token: token))
      }
    }
  }

  /// Moves what was appended to `bytes` since `start` to `pending`, and returns where it stands there.
  private mutating func putPending(from start: Int) -> UInt32 {
    let pendingStart = pending.count
    pending.append(contentsOf: bytes[start...])
    bytes.removeLast(bytes.count &- start)
    return UInt32(truncatingIfNeeded: pendingStart)
  }

  /// Moves what stands in `pending` from an offset to `bytes`.
  private mutating func takePending(from start: UInt32) {
    let start = Int(truncatingIfNeeded: start)
    bytes.append(contentsOf: pending[start...])
    pending.removeLast(pending.count &- start)
  }

  /// The closing parenthesis of a folded instruction.
  private mutating func closeFolded() throws(TextError) {
    guard let top = frames.last else { return }
    switch top.kind {
    case .flatBlock, .flatIf, .flatElse: throw unexpected(position, "end")
    case .foldedIf: throw unexpected(position, "(then")
    case .then: frames[frames.count &- 1].kind = .afterThen
    case .foldedElse: frames[frames.count &- 1].kind = .afterElse
    case .foldedPlain:
      addBranchHint(top.hint)
      mark(Int(truncatingIfNeeded: top.token))
      takePending(from: top.pendingStart)
      frames.removeLast()
    case .foldedBlock, .afterThen, .afterElse:
      mark(position)
      bytes.appendOpcode(.end)
      popLabel(top)
      frames.removeLast()
    }
    position &+= 1
  }

  // Clauses

  /// The catch clauses of `try_table` (§6.5.2); their labels are those around the block.
  private mutating func parseCatches() throws(TextError) {
    var index = position
    var count: UInt32 = 0
    while tokens[index].isKind(.open), ModuleParser.catchKind(tokens[index &+ 1]) != nil {
      count &+= 1
      index = stream.match(index) &+ 1
    }
    bytes.appendU32(count)
    while count > 0, let kind = ModuleParser.catchKind(tokens[position &+ 1]) {
      position &+= 2
      bytes.append(kind.rawValue)
      if kind == .catch || kind == .catchRef { bytes.appendU32(try expectIndex(.tag)) }
      bytes.appendU32(try expectLabel())
      try expectClose()
      count &-= 1
    }
  }

  private static func catchKind(_ token: Token) -> CatchClause.Kind? {
    switch token.keyword {
    case .catch: .catch
    case .catchRef: .catchRef
    case .catchAll: .catchAll
    case .catchAllRef: .catchAllRef
    default: nil
    }
  }

  /// The handlers of `resume` (stack-switching proposal).
  mutating func parseHandlers() throws(TextError) {
    var index = position
    var count: UInt32 = 0
    while tokens[index].isKind(.open), tokens[index &+ 1].isKeyword(.on) {
      count &+= 1
      index = stream.match(index) &+ 1
    }
    bytes.appendU32(count)
    while count > 0 {
      position &+= 2
      let mark = bytes.count
      bytes.append(0)
      bytes.appendU32(try expectIndex(.tag))
      if tokens[position].isInstruction(.switch) {
        bytes[mark] = 1
        position &+= 1
      } else {
        bytes.appendU32(try expectLabel())
      }
      try expectClose()
      count &-= 1
    }
  }
}
