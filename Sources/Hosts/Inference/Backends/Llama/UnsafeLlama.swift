import CInference
import Glibc
import Synchronization

/// llama.cpp.
///
/// Sound because the library's objects are used through the functions that its interface gives for them, each while its
/// owner here lives: a model by any number of threads, a context by one at a time. Structures whose layouts change between
/// releases are touched in C only, where it is checked that they begin as declared.
final class Llama: Backend, @unchecked Sendable {
  let functions: apus_llama
  let version: String
  let buildNumber: Int
  let commit: String
  /// The weights in use, by their files: contexts and configurations of all guests share them.
  private let slots = Mutex<[[String]: Slot]>([:])

  /// The weights of some files: loading them holds up only those who want the same.
  private final class Slot: Sendable {
    struct Content {
      weak var weights: LlamaWeights?
    }

    let content = Mutex(Content())
  }

  init(_ library: LocatedLibrary) throws(LibraryError) {
    let handle = try DynamicLibrary.open(library)
    var functions = apus_llama()
    if let missing = apus_load_llama(handle, &functions) {
      throw .broken(library, "it has no function \(DynamicLibrary.text(missing))")
    }
    self.functions = functions
    version = DynamicLibrary.text(apus_llama_version(handle))
    buildNumber = Int(apus_llama_build_number(handle))
    commit = DynamicLibrary.text(apus_llama_commit(handle))
    apus_llama_keep_log(&functions)
    if let mismatch = apus_llama_mismatch(&functions) {
      throw .broken(
        library, "\(DynamicLibrary.text(mismatch)) of version \(version) is not as in the releases that are known")
    }
    Quiet.run {
      functions.llama_backend_init()
      apus_llama_load_processors(handle)
    }
  }

  func load(_ source: ModelSource, _ options: ModelOptions) throws(InferenceError) -> any Model {
    var configuration = LlamaConfiguration()
    try configuration.update(options.hostConfiguration)
    // All guests share the weights, so that it is the host's to say how they are loaded.
    let layers = configuration.acceleratedLayers
    try configuration.update(options.configuration)
    let weights: LlamaWeights
    switch source {
    case .files(let files): weights = try shared(files, layers)
    case .bytes(let parts):
      guard let bytes = parts.first, parts.count <= 2 else {
        throw InferenceError(.invalidArgument, "expected a model of 1 or 2 parts, found \(parts.count)")
      }
      if parts.count == 2 {
        guard let text = String(validating: parts[1], as: UTF8.self) else {
          throw InferenceError(.invalidArgument, "expected a configuration in UTF-8")
        }
        try configuration.update(text)
      }
      weights = try LlamaWeights(self, bytes: bytes, layers)
    }
    return LlamaModel(weights, configuration, threads: options.threads)
  }

  private func shared(_ files: [String], _ layers: Int?) throws(InferenceError) -> LlamaWeights {
    let slot = slots.withLock { slots in
      let slot = slots[files] ?? Slot()
      slots[files] = slot
      return slot
    }
    let result: Result<LlamaWeights, InferenceError> = slot.content.withLock { content in
      if let weights = content.weights { return .success(weights) }
      do throws(InferenceError) {
        let weights = try LlamaWeights(self, files: files, layers)
        content.weights = weights
        return .success(weights)
      } catch {
        return .failure(error)
      }
    }
    return try result.get()
  }

  /// An error with what the library logged.
  static func error(_ code: ErrorCode, _ words: String) -> InferenceError {
    let report = DynamicLibrary.text(apus_report())
    return InferenceError(code, report.isEmpty ? words : "\(words): \(report)")
  }
}

/// What a model knows, loaded once.
final class LlamaWeights: @unchecked Sendable {
  let backend: Llama
  let pointer: OpaquePointer
  let vocabulary: OpaquePointer
  let tokenCount: Int
  /// Tokens that the model was trained to have before it.
  let trainedContext: Int
  /// The size of the vectors that it computes.
  let vectorSize: Int
  /// Bytes that a context takes for each token that it has room for.
  let bytesForToken: Int
  let headCount: Int
  /// Whether words are looked for with regular expressions.
  private let cutsPrompts: Bool

  convenience init(_ backend: Llama, bytes: [UInt8], _ layers: Int?) throws(InferenceError) {
    try ModelSource.bytes([bytes]).checkGGUF()
    let file = apus_model_file()
    guard file >= 0 else { throw InferenceError(.runtimeError, "there is no memory for the model") }
    defer { close(file) }
    var written = 0
    while written < bytes.count {
      let count = bytes.withUnsafeBytes { write(file, $0.baseAddress.map { $0 + written }, $0.count - written) }
      guard count > 0 else { throw InferenceError(.runtimeError, "there is no memory for the model") }
      written += count
    }
    var functions = backend.functions
    try Trial.check(apus_llama_try(&functions, file, Trial.seconds, Trial.bytes))
    try self.init(backend, opening: ["/proc/self/fd/\(file)"], layers)
  }

  convenience init(_ backend: Llama, files: [String], _ layers: Int?) throws(InferenceError) {
    guard !files.isEmpty else { throw InferenceError(.invalidArgument, "expected a file") }
    try ModelSource.files(files).checkGGUF()
    try self.init(backend, opening: files, layers)
  }

  private init(_ backend: Llama, opening files: [String], _ layers: Int?) throws(InferenceError) {
    self.backend = backend
    var functions = backend.functions
    apus_clear_report()
    let pointer = Names.with(files) { apus_llama_load_model(&functions, $0, files.count, Int32(layers ?? -1)) }
    guard let pointer else { throw Llama.error(.invalidEncoding, "the model cannot be loaded") }
    self.pointer = pointer
    guard let vocabulary = functions.llama_model_get_vocab(pointer) else {
      functions.llama_model_free(pointer)
      throw InferenceError(.invalidEncoding, "the model has no tokens")
    }
    self.vocabulary = vocabulary
    // 2 is byte pair encoding.
    cutsPrompts = functions.llama_vocab_type(vocabulary) == 2
    tokenCount = Int(functions.llama_vocab_n_tokens(vocabulary))
    trainedContext = Int(functions.llama_model_n_ctx_train(pointer))
    let vectorSize = Int(functions.llama_model_n_embd(pointer))
    let headCount = max(Int(functions.llama_model_n_head(pointer)), 1)
    let heads = max(Int(functions.llama_model_n_head_kv(pointer)), 1)
    let architecture = Self.metadata(functions, pointer, "general.architecture")
    let sizes = ["key_length", "value_length"].map { name in
      Int(Self.metadata(functions, pointer, "\(architecture).attention.\(name)")) ?? vectorSize / headCount
    }
    self.vectorSize = vectorSize
    self.headCount = headCount
    // Keys and values, in numbers of 16 bits.
    bytesForToken = Int(functions.llama_model_n_layer(pointer)) * heads * (sizes[0] + sizes[1]) * 2
    try check()
  }

  deinit { backend.functions.llama_model_free(pointer) }

  /// Checks what would end the process later.
  private func check() throws(InferenceError) {
    let functions = backend.functions
    if functions.llama_model_has_encoder(pointer), functions.llama_model_has_decoder(pointer) {
      throw InferenceError(
        .unsupportedOperation, "the model has an encoder and a decoder, of which only one can be run")
    }
    guard tokenCount > 0 else { throw InferenceError(.invalidEncoding, "the model has no tokens") }
    let needsBeginning = functions.llama_vocab_get_add_bos(vocabulary) && functions.llama_vocab_bos(vocabulary) < 0
    let needsEnd = functions.llama_vocab_get_add_eos(vocabulary) && functions.llama_vocab_eos(vocabulary) < 0
    if needsBeginning || needsEnd {
      throw InferenceError(.invalidEncoding, "the model lacks the token that begins or ends a text")
    }
  }

  private static func metadata(_ functions: apus_llama, _ model: OpaquePointer, _ key: String) -> String {
    var text = [CChar](repeating: 0, count: 256)
    guard functions.llama_model_meta_val_str(model, key, &text, text.count) >= 0 else { return "" }
    return text.withUnsafeBufferPointer { DynamicLibrary.text($0.baseAddress) }
  }

  // Tokens.

  /// Turns text into tokens.
  /// - Parameters:
  ///   - text: UTF-8: anything else would end the process. Marks such as `<|im_start|>` are taken for what they mean.
  ///   - most: More tokens are of no use.
  /// - Throws: `promptTooLong`.
  func tokens(_ text: [UInt8], most: Int) throws(InferenceError) -> [Int32] {
    // No text has fewer tokens than its share of bytes: so large a one need not be looked at.
    guard text.count / Self.longestToken <= most else {
      throw InferenceError(.promptTooLong, "expected a prompt of at most \(most) tokens, found \(text.count) bytes")
    }
    let pieces = cutsPrompts ? PromptPieces.cut(text) : [text[...]]
    if pieces.count == 1 { return try checked(tokens(pieces[0], most: most, isWhole: true), most) }
    var tokens: [Int32] = []
    let functions = backend.functions
    if functions.llama_vocab_get_add_bos(vocabulary) { tokens.append(functions.llama_vocab_bos(vocabulary)) }
    for piece in pieces { tokens += try self.tokens(piece, most: most, isWhole: false) }
    if functions.llama_vocab_get_add_eos(vocabulary) { tokens.append(functions.llama_vocab_eos(vocabulary)) }
    return try checked(tokens, most)
  }

  private static let longestToken = 64

  private func checked(_ tokens: [Int32], _ most: Int) throws(InferenceError) -> [Int32] {
    guard !tokens.isEmpty else { throw InferenceError(.invalidArgument, "expected a prompt, found one without tokens") }
    guard tokens.count <= most else { throw Self.tooLong(tokens.count, most) }
    return tokens
  }

  private static func tooLong(_ count: Int, _ most: Int) -> InferenceError {
    InferenceError(.promptTooLong, "expected a prompt of at most \(most) tokens, found \(count)")
  }

  /// - Parameter isWhole: Whether what begins and ends a text is added.
  private func tokens(_ text: ArraySlice<UInt8>, most: Int, isWhole: Bool) throws(InferenceError) -> [Int32] {
    var tokens = [Int32](repeating: 0, count: most)
    let count = text.withUnsafeBytes { bytes in
      let characters = bytes.assumingMemoryBound(to: CChar.self).baseAddress
      return backend.functions.llama_tokenize(
        vocabulary, characters, Int32(clamping: bytes.count), &tokens, Int32(clamping: most), isWhole, true)
    }
    guard count >= 0 else { throw Self.tooLong(-Int(count), most) }
    tokens.removeLast(tokens.count - Int(count))
    return tokens
  }

  /// The bytes of a token.
  func bytes(_ token: Int32) -> [UInt8] {
    var text = [CChar](repeating: 0, count: 64)
    var count = backend.functions.llama_token_to_piece(vocabulary, token, &text, Int32(text.count), 0, false)
    if count < 0 {
      text = [CChar](repeating: 0, count: -Int(count))
      count = backend.functions.llama_token_to_piece(vocabulary, token, &text, Int32(text.count), 0, false)
    }
    return text[..<max(0, Int(count))].map { UInt8(bitPattern: $0) }
  }

  /// Whether a token says that the text is at its end.
  func isEnd(_ token: Int32) -> Bool { backend.functions.llama_vocab_is_eog(vocabulary, token) }
}

/// A model with a configuration.
final class LlamaModel: Model {
  let weights: LlamaWeights
  let configuration: LlamaConfiguration
  /// Threads that the host gives.
  let threads: Int

  init(_ weights: LlamaWeights, _ configuration: LlamaConfiguration, threads: Int) {
    self.weights = weights
    self.configuration = configuration
    self.threads = threads
  }

  func makeContext() throws(InferenceError) -> any InferenceContext { try makeContext(ByteBudget(.max, "contexts")) }

  func makeContext(_ budget: ByteBudget) throws(InferenceError) -> any InferenceContext {
    try LlamaContext(weights, configuration, threads: threads, budget)
  }
}
