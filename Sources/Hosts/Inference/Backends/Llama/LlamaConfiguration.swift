import JSON

/// How text is generated: the keys that WasmEdge's GGML back end has, as far as they mean something here.
///
/// Guests give them, so that each has a range. What is not known is left alone, as guests are written for hosts with more.
struct LlamaConfiguration: Equatable {
  /// Tokens that prompt and text may have together; nil for a number that suits the model.
  var contextSize: Int?
  /// Tokens of a prompt that are computed between two looks whether the guest has been stopped.
  var batchSize = 512
  /// Tokens of a prompt that are computed at once.
  var microBatchSize = 256
  /// Threads; nil for as many as the host gives.
  var threads: Int?
  /// Tokens that are generated; nil until the model ends the text or the context is full.
  var tokenLimit: Int?
  /// Whether a vector is computed and not text.
  var computesEmbedding = false
  /// Layers that a graphics processor is given, if the library can; nil for the library's own choice.
  var acceleratedLayers: Int?
  /// How a token is chosen.
  var sampling = Sampling()
  /// Texts that end generation; they are not part of what is generated.
  var stops: [String] = []
  /// What the text must be; nil for anything.
  var grammar: Grammar?

  /// How a token is chosen.
  struct Sampling: Equatable {
    /// 0 for the most likely token.
    var temperature: Float = 0.8
    /// The most likely tokens to choose from; 0 for all.
    var mostLikely = 40
    /// As many of the most likely tokens as have this probability together.
    var totalProbability: Float = 0.95
    /// The share of the most likely token's probability that a token must have.
    var leastShare: Float = 0.05
    /// What the logit of a token is divided by if the last tokens have it; 1 for nothing.
    var repeatPenalty: Float = 1
    /// What is taken from the logit of a token if the last tokens have it.
    var presencePenalty: Float = 0
    /// What is taken from the logit of a token for each time that the last tokens have it.
    var frequencyPenalty: Float = 0
    /// Of the random numbers; nil for another each time.
    var seed: UInt32?
  }

  /// What batches, threads and lists are limited to.
  private static let largestBatch = 2048
  private static let mostThreads = 256
  private static let mostStops = 16
  private static let longestStop = 256
  private static let longestGrammar = 1 << 15

  /// What suits any model.
  init() {}

  /// Changes what a text says.
  /// - Parameter text: A JSON object, or nothing.
  /// - Throws: `invalidArgument` with the key, what was expected for it and what was found; nothing is changed then.
  mutating func update(_ text: String) throws(InferenceError) {
    guard !text.isEmpty else { return }
    let value = try JSONValue(ofGuest: text)
    guard case .object(let members) = value else {
      throw InferenceError(.invalidArgument, "expected a configuration that is an object, found \(value.words)")
    }
    var changed = self
    for member in members { try changed.set(Setting(name: member.name, value: member.value)) }
    self = changed
  }

  private mutating func set(_ setting: Setting) throws(InferenceError) {
    switch setting.name {
    case "ctx-size":
      let size = try setting.integer(0...Int(Int32.max))
      contextSize = size == 0 ? nil : size
    case "batch-size": batchSize = try setting.integer(1...Self.largestBatch)
    case "ubatch-size": microBatchSize = try setting.integer(1...Self.largestBatch)
    case "threads": threads = try setting.integer(1...Self.mostThreads)
    case "n-predict":
      let count = try setting.integer(-2...Int(Int32.max))
      tokenLimit = count < 0 ? nil : count
    case "embedding": computesEmbedding = try setting.boolean()
    case "n-gpu-layers":
      let count = try setting.integer(-1...Int(Int16.max))
      acceleratedLayers = count < 0 ? nil : count
    // The library maps files wherever it can.
    case "use-mmap": _ = try setting.boolean()
    case "temp": sampling.temperature = try setting.number(0...100)
    case "top-k": sampling.mostLikely = max(0, try setting.integer(-1...Int(Int32.max)))
    case "top-p": sampling.totalProbability = try setting.number(0...1)
    case "min-p": sampling.leastShare = try setting.number(0...1)
    case "repeat-penalty": sampling.repeatPenalty = try setting.number(0.01...100)
    case "presence-penalty": sampling.presencePenalty = try setting.number(-100...100)
    case "frequency-penalty": sampling.frequencyPenalty = try setting.number(-100...100)
    case "seed":
      let seed = try setting.integer(-1...Int(UInt32.max))
      sampling.seed = seed < 0 || seed == Int(UInt32.max) ? nil : UInt32(seed)
    case "reverse-prompt":
      stops = try setting.texts(most: Self.mostStops, longest: Self.longestStop).filter { !$0.isEmpty }
    case "grammar":
      let text = try setting.text(longest: Self.longestGrammar)
      grammar = text.isEmpty ? nil : try Grammar(parsing: text)
    case "json-schema":
      // WasmEdge wants the schema in a text.
      if case .string(let text) = setting.value {
        grammar = text.isEmpty ? nil : try JSONSchema.grammar(JSONValue(ofGuest: text))
      } else {
        grammar = try JSONSchema.grammar(setting.value)
      }
    default: break
    }
  }
}

/// A member of a configuration.
private struct Setting {
  let name: String
  let value: JSONValue

  private func unexpected(_ expected: String) -> InferenceError {
    InferenceError(.invalidArgument, "configuration: expected \"\(name)\" to be \(expected), found \(value.words)")
  }

  func integer(_ range: ClosedRange<Int>) throws(InferenceError) -> Int {
    guard let number = value.double, let integer = Int(exactly: number), range.contains(integer) else {
      throw unexpected("an integer from \(range.lowerBound) to \(range.upperBound)")
    }
    return integer
  }

  func number(_ range: ClosedRange<Double>) throws(InferenceError) -> Float {
    guard let number = value.double, range.contains(number) else {
      throw unexpected("a number from \(range.lowerBound) to \(range.upperBound)")
    }
    return Float(number)
  }

  func boolean() throws(InferenceError) -> Bool {
    guard case .boolean(let boolean) = value else { throw unexpected("true or false") }
    return boolean
  }

  func text(longest: Int) throws(InferenceError) -> String {
    guard case .string(let text) = value, text.utf8.count <= longest else {
      throw unexpected("a text of at most \(longest) bytes")
    }
    return text
  }

  /// One text, or an array of them.
  func texts(most: Int, longest: Int) throws(InferenceError) -> [String] {
    guard case .array(let elements) = value else { return [try text(longest: longest)] }
    guard elements.count <= most else { throw unexpected("at most \(most) texts") }
    var texts: [String] = []
    for element in elements { texts.append(try Setting(name: name, value: element).text(longest: longest)) }
    return texts
  }
}
