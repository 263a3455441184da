extension ModelSource {
  /// Checks that a GGUF model is built as llama.cpp takes for granted.
  /// - Parameter parts: Files or bytes.
  /// - Throws: What is wrong with it.
  func checkGGUF() throws(InferenceError) {
    switch self {
    case .bytes(let parts):
      guard let bytes = parts.first else { throw InferenceError(.invalidArgument, "expected the bytes of a model") }
      try GGUFHeader.check(bytes, fileSize: bytes.count)
    case .files(let files):
      for file in files {
        let fileSize = try ModelBytes.size(file)
        // Most headers have some megabytes, for the vocabulary.
        var count = 1 << 22
        while true {
          let bytes = try ModelBytes.read(file, limit: count)
          do throws(GGUFHeader.Problem) {
            try GGUFHeader(bytes, fileSize: fileSize).check(isPart: files.count > 1)
            break
          } catch {
            if case .damaged(let error) = error {
              throw InferenceError(error.code, "\(file): \(error.description)")
            }
            guard count < GGUFHeader.mostBytes, bytes.count == count else {
              throw InferenceError(.invalidEncoding, "\(file): the model's metadata do not end")
            }
            count *= 2
          }
        }
      }
    }
  }
}

extension GGUFHeader {
  /// Reads and checks a header that is all there.
  static func check(_ bytes: [UInt8], fileSize: Int) throws(InferenceError) {
    do throws(Problem) { try GGUFHeader(bytes, fileSize: fileSize).check() } catch {
      switch error {
      case .damaged(let error): throw error
      case .needsMore: throw InferenceError(.invalidEncoding, "the model ends within its metadata")
      }
    }
  }

  /// The most blocks and experts that llama.cpp has room for.
  private static let mostBlocks = 512.0
  private static let mostExperts = 512.0

  /// Checks what the values mean.
  /// - Parameter isPart: Whether it is one of several files: then others may have what this one lacks.
  /// - Throws: What llama.cpp would end the process for.
  func check(isPart: Bool = false) throws(Problem) {
    for (key, value) in metadata.sorted(by: { $0.key < $1.key }) {
      guard let numbers = numbers(value) else { continue }
      let mayBeInfinite = key == "tokenizer.ggml.scores"
      guard numbers.allSatisfy({ $0.isFinite || mayBeInfinite && !$0.isNaN }) else {
        throw damaged("\"\(key)\" is no number")
      }
      if key.hasSuffix("epsilon"), !numbers.allSatisfy({ $0 >= 0 }) { throw damaged("\"\(key)\" is negative") }
    }
    for tensor in tensors { try check(tensor) }
    guard case .text(let range) = metadata["general.architecture"] else {
      if isPart { return }
      throw damaged("it does not say its architecture")
    }
    try checkParameters(text(range))
    try checkVocabulary()
  }

  private func damaged(_ words: String) -> Problem {
    .damaged(InferenceError(.invalidEncoding, "the model is no GGUF file that can be used: \(words)"))
  }

  private func check(_ tensor: Tensor) throws(Problem) {
    guard tensor.name.hasSuffix(".weight") || tensor.name.hasSuffix(".bias") else { return }
    // Vectors are added to and multiplied with floats.
    if tensor.dimensions.count == 1, tensor.type != GGUFTensorType.f32 {
      throw damaged("expected \"\(tensor.name)\" to be f32, found type \(tensor.type)")
    }
    if let type = GGUFTensorType(tensor.type), !type.isWeight {
      throw damaged("expected \"\(tensor.name)\" to be weights, found type \(tensor.type)")
    }
  }

  private func checkParameters(_ architecture: String) throws(Problem) {
    func number(_ key: String, _ range: ClosedRange<Double>, ifMissing: Double? = nil) throws(Problem) -> Double {
      let key = "\(architecture).\(key)"
      guard let value = metadata[key] else {
        if let ifMissing { return ifMissing }
        throw damaged("it does not say \"\(key)\"")
      }
      guard let numbers = numbers(value), let most = numbers.max(), numbers.allSatisfy({ range.contains($0) }) else {
        throw damaged("expected \"\(key)\" from \(Int(range.lowerBound)) to \(Int(range.upperBound))")
      }
      return most
    }
    let large = Double(1 << 24)
    let blocks = try number("block_count", 1...Self.mostBlocks)
    _ = try number("context_length", 1...Double(1 << 30))
    _ = try number("embedding_length", 1...large)
    _ = try number("feed_forward_length", 0...large, ifMissing: 0)
    _ = try number("attention.head_count", 0...large, ifMissing: 0)
    _ = try number("attention.head_count_kv", 0...large, ifMissing: 0)
    _ = try number("attention.key_length", 1...large, ifMissing: 1)
    _ = try number("attention.value_length", 1...large, ifMissing: 1)
    _ = try number("nextn_predict_layers", 0...blocks, ifMissing: 0)
    let experts = try number("expert_count", 0...Self.mostExperts, ifMissing: 0)
    let used = try number("expert_used_count", 0...experts, ifMissing: 0)
    let groups = try number("expert_group_count", 0...max(0, experts - 1), ifMissing: 0)
    let usedGroups = try number("expert_group_used_count", 0...max(0, groups), ifMissing: 0)
    if experts > 0, used == 0 { throw damaged("it uses none of its experts") }
    if groups > 1, experts.truncatingRemainder(dividingBy: groups) != 0 || usedGroups < 1 || usedGroups >= groups {
      throw damaged("its experts are in \(Int(groups)) groups of unequal size, or in none")
    }
    if case .text(let range) = metadata["\(architecture).rope.scaling.type"],
      !["none", "linear", "yarn", "longrope"].contains(text(range))
    {
      throw damaged("\"\(architecture).rope.scaling.type\" is \"\(text(range))\"")
    }
  }

  private func checkVocabulary() throws(Problem) {
    guard case .text(let model) = metadata["tokenizer.ggml.model"] else { return }
    if text(model) == "no_vocab" || text(model) == "none" { return }
    guard let tokens = texts(metadata["tokenizer.ggml.tokens"]), !tokens.isEmpty else {
      throw damaged("it has no tokens")
    }
    // llama.cpp names those that have no text.
    let names = tokens.enumerated().map { $1.isEmpty ? Array("[EMPTY_\($0)]".utf8)[...] : $1 }
    let distinct = Set(names)
    guard distinct.count == names.count else { throw damaged("two of its tokens are the same") }
    for key in ["scores", "token_type"] {
      guard case .array(_, let count, _) = metadata["tokenizer.ggml.\(key)"] else { continue }
      guard count >= tokens.count else { throw damaged("it has \(tokens.count) tokens and \(count) for \"\(key)\"") }
    }
    // Any text must be a sequence of tokens: for what has none of its own there is one for each byte.
    guard text(model) == "llama" else { return }
    for byte in UInt8.min ... .max {
      let digits = String(byte, radix: 16, uppercase: true)
      let name = "<0x\(digits.count < 2 ? "0" : "")\(digits)>"
      guard distinct.contains(Array(name.utf8)[...]) || distinct.contains([byte]) else {
        throw damaged("it has no token for the byte 0x\(digits)")
      }
    }
  }
}
