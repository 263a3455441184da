/// Which way conditional branches usually go: the section `metadata.code.branch_hint` (Wasm 3.0 appendix B, code
/// metadata).
public struct BranchHints: Sendable {
  /// A hint for one instruction.
  public struct Hint: Hashable, Sendable {
    /// Where the `if` or `br_if` stands, in bytes from the start of the function's body.
    public var offset: UInt32
    /// Whether the condition is usually true.
    public var isLikely: Bool

    /// Makes a hint.
    public init(offset: UInt32, isLikely: Bool) {
      self.offset = offset
      self.isLikely = isLikely
    }
  }

  /// The name of the custom section.
  public static let sectionName = "metadata.code.branch_hint"

  /// The hints of each function, by function index.
  public var functions: [(index: FunctionIndex, hints: [Hint])]

  /// Makes hints.
  public init(_ functions: [(index: FunctionIndex, hints: [Hint])] = []) { self.functions = functions }

  /// Decodes the contents of the section.
  /// - Throws: What is malformed; a module with such a section is still valid.
  public init(decoding bytes: Span<UInt8>, range: ByteRange) throws(WebAssemblyError) {
    var reader = BinaryReader(bytes, range: range)
    functions = []
    let count = try reader.u32()
    for _ in 0..<count {
      let start = reader.position
      let index = try reader.u32()
      if let last = functions.last, last.index >= index {
        throw WebAssemblyError(.branchHint, "functions must be in ascending order", offset: start)
      }
      var hints: [Hint] = []
      let number = try reader.u32()
      for _ in 0..<number {
        let start = reader.position
        let offset = try reader.u32()
        if let last = hints.last, last.offset >= offset {
          throw WebAssemblyError(.branchHint, "hints must be in ascending order", offset: start)
        }
        let size = try reader.u32()
        let value = try reader.byte()
        guard size == 1, value < 2 else {
          throw WebAssemblyError(.branchHint, "expected one byte, 0 or 1", offset: start)
        }
        hints.append(Hint(offset: offset, isLikely: value == 1))
      }
      functions.append((index, hints))
    }
    guard reader.isAtEnd else { throw WebAssemblyError(.sectionSize, offset: reader.position) }
  }

  /// The contents of the section with these hints.
  public func encoded() -> [UInt8] {
    var output: [UInt8] = []
    output.appendU32(UInt32(truncatingIfNeeded: functions.count))
    for (index, hints) in functions {
      output.appendU32(index)
      output.appendU32(UInt32(truncatingIfNeeded: hints.count))
      for hint in hints {
        output.appendU32(hint.offset)
        output.append(1)
        output.append(hint.isLikely ? 1 : 0)
      }
    }
    return output
  }
}

extension Module {
  /// The module's branch hints.
  /// - Throws: What is malformed in the section.
  public func branchHints() throws(WebAssemblyError) -> BranchHints {
    guard let section = customSections.first(where: { $0.name == BranchHints.sectionName }) else {
      return BranchHints()
    }
    return try BranchHints(decoding: bytes.span, range: section.contents)
  }

  /// Checks the custom sections that Apus understands: names and branch hints.
  ///
  /// The standard says that errors in custom sections do not make a module invalid; tools may still report them.
  public func validateCustomSections() throws(WebAssemblyError) {
    for section in customSections where section.name == "name" {
      _ = try NameSection(decoding: bytes.span, range: section.contents)
    }
    try validateBranchHints()
  }

  private func validateBranchHints() throws(WebAssemblyError) {
    let hints = try branchHints()
    guard !hints.functions.isEmpty else { return }
    var imported = 0
    for item in imports { if case .function = item.type { imported += 1 } }
    var decoder = InstructionDecoder()
    for (index, hints) in hints.functions {
      guard let position = Int(exactly: index), position >= imported, position - imported < functions.count else {
        throw WebAssemblyError(.branchHint, "unknown function \(index)")
      }
      let body = functions[position - imported].body
      var targets = BranchCollector(start: Int(clamping: body.start))
      var reader = BinaryReader(bytes.span, range: body)
      try decoder.decodeBody(&reader, &targets)
      for hint in hints where !targets.offsets.contains(hint.offset) {
        throw WebAssemblyError(
          .branchHint, "invalid target", offset: Int(clamping: body.start) + Int(clamping: hint.offset),
          place: "function \(index)")
      }
    }
  }
}

/// Collects where a body has conditional branches.
private struct BranchCollector: DefaultInstructionVisitor {
  let start: Int
  var offsets: Set<UInt32> = []
  private var offset: UInt32 = 0

  init(start: Int) { self.start = start }

  mutating func willVisit(_ instruction: InstructionInfo, at offset: Int) throws(WebAssemblyError) {
    self.offset = UInt32(truncatingIfNeeded: offset &- start)
  }

  mutating func visitDefault(_ instruction: InstructionInfo) throws(WebAssemblyError) {
    if instruction.opcode == .if || instruction.opcode == .brIf { offsets.insert(offset) }
  }
}
