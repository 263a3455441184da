import CInference

/// What one guest generates text in: input 0 is the prompt, input 1 changes the configuration; output 0 is the text, or for
/// an embedding JSON with the vector, and output 1 is JSON that says how many tokens there were.
///
/// Sound because one thread at a time uses it, because the library's context goes before its weights do, and because what the
/// library's callback is given lives until the call of the library returns.
final class LlamaContext: InferenceContext {
  private let weights: LlamaWeights
  private let hostThreads: Int
  private let budget: ByteBudget
  private var configuration: LlamaConfiguration
  private var prompt: [UInt8]?
  private var state = State.idle
  /// The library's, once something is to be computed.
  private var working: Working?

  /// How far the computation is.
  private enum State {
    case idle
    case generating(Generation)
    /// An embedding that has been computed.
    case embedded([Float], inputTokens: Int)
  }

  /// A text that is being generated.
  private struct Generation {
    var text: TextStream
    var sampler: TokenSampler
    var grammar: GrammarMatcher?
    var inputTokens: Int
    var outputTokens = 0
    /// A token that has been chosen, and not been computed yet.
    var last: Int32?
    /// Where in the text the last step begins.
    var step = 0
    /// Why there is nothing more to come.
    var end: ErrorCode?
  }

  /// A context of the library, and what it was made with.
  private struct Working {
    var pointer: OpaquePointer
    var shape: Shape
    var bytes: Int
  }

  /// What a context of the library cannot change.
  private struct Shape: Equatable {
    var size: Int
    var batch: Int
    var microBatch: Int
    var computesEmbedding: Bool
  }

  /// The size of a context for which nothing is said.
  private static let usualSize = 2048
  /// A larger context is refused, whatever the model was trained for.
  private static let largestSize = 1 << 20

  init(
    _ weights: LlamaWeights, _ configuration: LlamaConfiguration, threads: Int, _ budget: ByteBudget
  ) throws(InferenceError) {
    self.weights = weights
    self.configuration = configuration
    hostThreads = max(threads, 1)
    self.budget = budget
    // So that a configuration that cannot be is told at once.
    _ = try Self.shape(configuration, weights)
  }

  deinit { release() }

  private var functions: apus_llama { weights.backend.functions }

  // Inputs.

  func setInput(_ key: TensorKey, _ tensor: TensorView) throws(InferenceError) {
    if let type = tensor.type, type != .u8 {
      throw InferenceError(.invalidArgument, "expected an input of bytes (u8), found one of \(type)")
    }
    // More bytes are more tokens than any context has room for.
    guard tensor.bytes.count <= Self.largestSize, let text = String(validating: tensor.bytes, as: UTF8.self) else {
      throw InferenceError(.invalidArgument, "expected an input of at most \(Self.largestSize) bytes in UTF-8")
    }
    switch key {
    case .index(0):
      prompt = Array(text.utf8)
      state = .idle
    case .index(1):
      var changed = configuration
      try changed.update(text)
      _ = try Self.shape(changed, weights)
      configuration = changed
      state = .idle
    default: throw InferenceError(.invalidArgument, "expected the input 0 or 1, found \(key.words)")
    }
  }

  func clearInputs() {
    prompt = nil
    state = .idle
  }

  // Computing.

  func compute() throws(InferenceError) { try compute(.never) }

  func compute(_ signal: StopSignal) throws(InferenceError) {
    state = .idle
    if configuration.computesEmbedding { return try embed(signal) }
    while true {
      do throws(InferenceError) { try computeSingle(signal) } catch {
        if error.code == .endOfSequence { return }
        throw error
      }
    }
  }

  func computeSingle(_ signal: StopSignal) throws(InferenceError) {
    guard !configuration.computesEmbedding else {
      throw InferenceError(.invalidArgument, "expected a configuration for text, found one for an embedding")
    }
    var generation: Generation
    if case .generating(let found) = state { generation = found } else { generation = try begin(signal) }
    // The text is changed in place, and is not copied for each token.
    state = .idle
    do throws(InferenceError) { try step(&generation, signal) } catch {
      // What the library has computed is not known then; the text so far stays.
      generation.end = generation.end ?? .runtimeError
      state = .generating(generation)
      throw error
    }
    state = .generating(generation)
  }

  func finishSingle() throws(InferenceError) { state = .idle }

  private func begin(_ signal: StopSignal) throws(InferenceError) -> Generation {
    let context = try ready()
    clear(context)
    let tokens = try promptTokens(most: context.shape.size - 1)
    var generation = Generation(
      text: TextStream(stops: configuration.stops), sampler: TokenSampler(configuration.sampling),
      inputTokens: tokens.count)
    if let grammar = configuration.grammar { generation.grammar = GrammarMatcher(grammar) }
    for token in tokens { generation.sampler.accept(token) }
    try decode(tokens, context, signal)
    return generation
  }

  private func step(_ generation: inout Generation, _ signal: StopSignal) throws(InferenceError) {
    generation.step = generation.text.text.count
    if let end = generation.end { throw Self.error(end) }
    let context = try ready()
    if let limit = configuration.tokenLimit, generation.outputTokens >= limit {
      return try finish(&generation, .endOfSequence)
    }
    if let last = generation.last {
      guard generation.inputTokens + generation.outputTokens < context.shape.size else {
        return try finish(&generation, .contextFull)
      }
      try decode([last], context, signal)
    }
    if let grammar = generation.grammar, grammar.mustEnd { return try finish(&generation, .endOfSequence) }
    let token = try choose(&generation, context)
    generation.last = token
    if weights.isEnd(token) { return try finish(&generation, .endOfSequence) }
    generation.outputTokens += 1
    generation.sampler.accept(token)
    let bytes = weights.bytes(token)
    generation.grammar?.accept(bytes)
    if generation.text.append(bytes) { return try finish(&generation, .endOfSequence) }
  }

  /// Ends a text. What was held back is one more step, if it is something.
  private func finish(_ generation: inout Generation, _ end: ErrorCode) throws(InferenceError) {
    generation.end = end
    generation.text.finish()
    if generation.text.text.count == generation.step { throw Self.error(end) }
  }

  private static func error(_ end: ErrorCode) -> InferenceError {
    switch end {
    case .endOfSequence: InferenceError(end, "the text is at its end")
    case .contextFull: InferenceError(end, "the context has no room for more tokens")
    default: InferenceError(end, "the computation has failed before: set the prompt again")
    }
  }

  private func choose(_ generation: inout Generation, _ context: Working) throws(InferenceError) -> Int32 {
    guard let pointer = functions.llama_get_logits_ith(context.pointer, -1) else {
      throw InferenceError(.runtimeError, "the library gives no probabilities")
    }
    var logits = Array(UnsafeBufferPointer(start: pointer, count: weights.tokenCount))
    guard var grammar = generation.grammar else {
      if let token = generation.sampler.choose(&logits) { return Int32(token) }
      throw InferenceError(.runtimeError, "what the model computes are no probabilities")
    }
    grammar.renew()
    let token = generation.sampler.choose(&logits) { token in
      let token = Int32(token)
      return weights.isEnd(token) ? grammar.mayEnd : grammar.allows(weights.bytes(token))
    }
    guard !grammar.isExhausted else {
      throw InferenceError(.runtimeError, "the grammar can be read in too many ways")
    }
    guard let token else { throw InferenceError(.runtimeError, "no token of the model fits the grammar") }
    return Int32(token)
  }

  private func embed(_ signal: StopSignal) throws(InferenceError) {
    let context = try ready()
    clear(context)
    let tokens = try promptTokens(most: context.shape.size)
    try decode(tokens, context, signal)
    // Without pooling, the last token's vector is the one that knows of all.
    let isPooled = functions.llama_pooling_type(context.pointer) > 0
    let pointer =
      isPooled
      ? functions.llama_get_embeddings_seq(context.pointer, 0) : functions.llama_get_embeddings_ith(context.pointer, -1)
    guard let pointer else { throw InferenceError(.unsupportedOperation, "the model computes no embedding") }
    state = .embedded(
      Array(UnsafeBufferPointer(start: pointer, count: weights.vectorSize)), inputTokens: tokens.count)
  }

  private func promptTokens(most: Int) throws(InferenceError) -> [Int32] {
    guard let prompt else { throw InferenceError(.invalidArgument, "the prompt, input 0, has not been set") }
    return try weights.tokens(prompt, most: most)
  }

  /// Computes tokens, from the beginning of the text if there are several.
  private func decode(_ tokens: [Int32], _ context: Working, _ signal: StopSignal) throws(InferenceError) {
    var functions = functions
    var tokens = tokens
    apus_clear_report()
    try withExtendedLifetime(Asking(signal)) { asking throws(InferenceError) in
      functions.llama_set_abort_callback(
        context.pointer,
        { pointer in
          guard let pointer else { return false }
          return Unmanaged<Asking>.fromOpaque(pointer).takeUnretainedValue().signal.isStopped
        }, Unmanaged.passUnretained(asking).toOpaque())
      defer { functions.llama_set_abort_callback(context.pointer, nil, nil) }
      var start = 0
      while start < tokens.count {
        if signal.isStopped { throw Self.stopped }
        let count = min(context.shape.batch, tokens.count - start)
        let result = tokens.withUnsafeMutableBufferPointer {
          apus_llama_decode(&functions, context.pointer, $0.baseAddress.map { $0 + start }, Int32(count))
        }
        switch result {
        case 0: start += count
        case 1: throw InferenceError(.contextFull, "the context has no room for more tokens")
        case 2: throw Self.stopped
        default: throw Llama.error(.runtimeError, "the library could not compute (\(result))")
        }
      }
    }
  }

  private static var stopped: InferenceError {
    InferenceError(.runtimeError, "the guest has been stopped while it computed")
  }

  /// What the library's callback is given.
  private final class Asking {
    let signal: StopSignal
    init(_ signal: StopSignal) { self.signal = signal }
  }

  // The library's context.

  private static func shape(
    _ configuration: LlamaConfiguration, _ weights: LlamaWeights
  ) throws(InferenceError) -> Shape {
    let most = min(max(weights.trainedContext, 1), largestSize)
    let size = configuration.contextSize ?? min(usualSize, most)
    guard size <= most else {
      throw InferenceError(
        .invalidArgument,
        "configuration: expected \"ctx-size\" to be at most \(most), as the model was trained, found \(size)")
    }
    // A vector is computed of all tokens at once.
    if configuration.computesEmbedding {
      return Shape(size: size, batch: size, microBatch: size, computesEmbedding: true)
    }
    let batch = min(configuration.batchSize, size)
    return Shape(
      size: size, batch: batch, microBatch: min(configuration.microBatchSize, batch), computesEmbedding: false)
  }

  /// A context that fits the configuration.
  private func ready() throws(InferenceError) -> Working {
    let shape = try Self.shape(configuration, weights)
    if let working, working.shape == shape { return working }
    release()
    let bytes = try size(shape)
    try budget.take(bytes)
    apus_clear_report()
    var functions = functions
    let pointer = apus_llama_make_context(
      &functions, weights.pointer, UInt32(shape.size), UInt32(shape.batch), UInt32(shape.microBatch))
    guard let pointer else {
      budget.giveBack(bytes)
      throw Llama.error(.runtimeError, "a context of \(shape.size) tokens cannot be made")
    }
    functions.llama_set_embeddings(pointer, shape.computesEmbedding)
    let made = Working(pointer: pointer, shape: shape, bytes: bytes)
    working = made
    return made
  }

  /// Makes a context ready for another text.
  private func clear(_ working: Working) {
    // A model without memory, one that only encodes, has none to clear.
    if let memory = functions.llama_get_memory(working.pointer) { functions.llama_memory_clear(memory, true) }
    let threads = Int32(min(configuration.threads ?? hostThreads, hostThreads))
    functions.llama_set_n_threads(working.pointer, threads, threads)
  }

  private func release() {
    guard let working else { return }
    functions.llama_free(working.pointer)
    budget.giveBack(working.bytes)
    self.working = nil
  }

  /// About how many bytes a context takes: for what it remembers, and for what one computation needs.
  private func size(_ shape: Shape) throws(InferenceError) -> Int {
    let remembered = shape.size.multipliedReportingOverflow(by: weights.bytesForToken)
    let width = max(weights.tokenCount, shape.size * weights.headCount)
    let computed = shape.microBatch.multipliedReportingOverflow(by: width * 4)
    let (bytes, overflow) = remembered.partialValue.addingReportingOverflow(computed.partialValue)
    guard !remembered.overflow, !computed.overflow, !overflow else {
      throw InferenceError(.tooLarge, "a context of \(shape.size) tokens is more than memory can hold")
    }
    return bytes
  }

  // Outputs.

  func withOutput(_ key: TensorKey, _ body: (UnsafeRawBufferPointer) -> Void) throws(InferenceError) {
    switch (key, state) {
    case (.index(0), .generating(let generation)): generation.text.text.withUnsafeBytes(body)
    case (.index(0), .embedded(let vector, _)):
      let numbers = vector.map { $0.isFinite ? "\($0)" : "0" }.joined(separator: ",")
      Array("{\"n_embedding\": \(vector.count), \"embedding\": [\(numbers)]}".utf8).withUnsafeBytes(body)
    case (.index(1), _): try withCounts(body)
    default: throw try missing(key)
    }
  }

  func withSingleOutput(_ key: TensorKey, _ body: (UnsafeRawBufferPointer) -> Void) throws(InferenceError) {
    switch (key, state) {
    case (.index(0), .generating(let generation)):
      generation.text.text[generation.step...].withUnsafeBytes(body)
    case (.index(1), _): try withCounts(body)
    default: throw try missing(key)
    }
  }

  func requestOutput(_ key: TensorKey) throws(InferenceError) {
    guard key == .index(0) || key == .index(1) else {
      throw InferenceError(.invalidArgument, "expected the output 0 or 1, found \(key.words)")
    }
  }

  private func missing(_ key: TensorKey) throws(InferenceError) -> InferenceError {
    try requestOutput(key)
    return InferenceError(.runtimeError, "the output has not been computed")
  }

  private func withCounts(_ body: (UnsafeRawBufferPointer) -> Void) throws(InferenceError) {
    let input: Int
    let output: Int
    switch state {
    case .generating(let generation): (input, output) = (generation.inputTokens, generation.outputTokens)
    case .embedded(_, let tokens): (input, output) = (tokens, 0)
    case .idle: throw InferenceError(.runtimeError, "the output has not been computed")
    }
    // A commit is a number in hexadecimal digits; anything else would have to be escaped.
    let isCommit = weights.backend.commit.utf8.allSatisfy {
      UInt8(ascii: "a")...UInt8(ascii: "z") ~= $0 || 0x30...0x39 ~= $0
    }
    let text = """
      {"input_tokens": \(input), "output_tokens": \(output), "llama_build_number": \(weights.backend.buildNumber), \
      "llama_commit": "\(isCommit ? weights.backend.commit : "")"}
      """
    Array(text.utf8).withUnsafeBytes(body)
  }
}
