import WebAssembly

/// Where the instructions of an assembled module stand in its text.
///
/// Made only when a validation error must be shown in the text: the text is parsed once more for it.
struct SourceMap {
  /// The offset of each instruction in `Module.bytes` and its token, ascending. Of several entries with one offset the
  /// last one holds: a folded instruction is met before its operands, but stands behind them.
  private var entries: [(offset: Int, token: Int)] = []

  mutating func append(offset: Int, token: Int) { entries.append((offset, token)) }

  /// The token of the instruction at an offset, or nil.
  func token(at offset: Int) -> Int? {
    let behind = entries.partitioningIndex { $0.offset > offset }
    return behind > 0 && entries[behind - 1].offset == offset ? entries[behind - 1].token : nil
  }
}

extension ModuleParser {
  /// Notes that the instruction of a token is about to be appended to `bytes`.
  @inline(__always)
  mutating func mark(_ token: Int) {
    if sourceMap != nil { sourceMap?.append(offset: bytes.count, token: token) }
  }

  /// Where in a text the instruction stands that was assembled at an offset of `Module.bytes`.
  /// - Returns: An offset in the text, in bytes, or nil if no instruction was.
  static func place(of offset: Int, in text: [UInt8]) -> Int? {
    do throws(TextError) {
      var parser = try ModuleParser(text, range: 0..<text.count)
      parser.sourceMap = SourceMap()
      try parser.parseModule()
      return parser.sourceMap?.token(at: offset).map { Int(clamping: parser.tokens[$0].start) }
    } catch {
      return nil
    }
  }
}

extension TextError {
  /// Shows a validation error in the text of the module.
  /// - Parameters:
  ///   - error: What `Module.validate` threw.
  ///   - text: What the module was parsed from.
  /// - Returns: nil if the error is not about an instruction, so that there is no place to show.
  public init?(_ error: WebAssemblyError, in text: [UInt8]) {
    guard let offset = error.offset, let place = ModuleParser.place(of: offset, in: text) else { return nil }
    var detail = error.detail
    if let item = error.place { detail += detail.isEmpty ? "in \(item)" : " (\(item))" }
    self.init(error.kind, detail, at: place, in: text.span)
  }
}
