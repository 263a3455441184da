import Testing

@testable import Inference

@Suite struct LlamaConfigurationTests {
  private func read(_ text: String) throws(InferenceError) -> LlamaConfiguration {
    var configuration = LlamaConfiguration()
    try configuration.update(text)
    return configuration
  }

  @Test func keysAreRead() throws {
    let configuration = try read(
      """
      {"ctx-size": 4096, "batch-size": 64, "ubatch-size": 32, "threads": 2, "n-predict": 100, "temp": 0, "top-k": 5,
       "top-p": 0.9, "min-p": 0.1, "repeat-penalty": 1.1, "presence-penalty": 0.5, "frequency-penalty": -0.5, "seed": 7,
       "reverse-prompt": "User:", "embedding": true, "n-gpu-layers": 99, "use-mmap": false, "enable-log": true}
      """)
    var expected = LlamaConfiguration()
    expected.contextSize = 4096
    expected.batchSize = 64
    expected.microBatchSize = 32
    expected.threads = 2
    expected.tokenLimit = 100
    expected.sampling = LlamaConfiguration.Sampling(
      temperature: 0, mostLikely: 5, totalProbability: 0.9, leastShare: 0.1, repeatPenalty: 1.1, presencePenalty: 0.5,
      frequencyPenalty: -0.5, seed: 7)
    expected.stops = ["User:"]
    expected.computesEmbedding = true
    expected.acceleratedLayers = 99
    #expect(configuration == expected)
  }

  @Test func theLaterOneCounts() throws {
    var configuration = try read("{\"temp\": 0.5, \"n-predict\": 10, \"reverse-prompt\": [\"a\", \"\"]}")
    try configuration.update("{\"n-predict\": -1}")
    #expect(configuration.sampling.temperature == 0.5)
    #expect(configuration.tokenLimit == nil)
    #expect(configuration.stops == ["a"])
    try configuration.update("")
    #expect(configuration.stops == ["a"])
  }

  @Test func whatIsNotKnownIsLeftAlone() throws {
    #expect(
      try read("{\"mmproj\": \"x\", \"tensor-split\": [1], \"image\": null, \"main-gpu\": {}}") == LlamaConfiguration())
  }

  @Test(arguments: [
    "{\"ctx-size\": -1}", "{\"ctx-size\": 1.5}", "{\"ctx-size\": 1e12}", "{\"ctx-size\": \"4096\"}",
    "{\"ctx-size\": true}",
    "{\"batch-size\": 0}", "{\"batch-size\": 100000}", "{\"ubatch-size\": 0}", "{\"threads\": 0}",
    "{\"threads\": 100000}",
    "{\"n-predict\": 1e10}", "{\"n-predict\": null}", "{\"temp\": -0.1}", "{\"temp\": 1e30}", "{\"temp\": \"hot\"}",
    "{\"top-k\": 0.5}", "{\"top-p\": 1.5}", "{\"min-p\": -1}", "{\"repeat-penalty\": 0}", "{\"presence-penalty\": 1e9}",
    "{\"frequency-penalty\": []}", "{\"seed\": -2}", "{\"seed\": 4294967296}", "{\"reverse-prompt\": 1}",
    "{\"reverse-prompt\": [[]]}", "{\"grammar\": 1}", "{\"grammar\": \"root\"}", "{\"json-schema\": \"{\"}",
    "{\"embedding\": 1}", "{\"n-gpu-layers\": 1e6}", "{\"use-mmap\": \"yes\"}", "[]", "1", "{",
  ])
  func whatIsWrongIsRefused(_ text: String) throws {
    var configuration = try read("{\"temp\": 0.25}")
    let before = configuration
    #expect(throws: InferenceError.self) { try configuration.update(text) }
    #expect(configuration == before)
  }

  @Test func listsAndTextsAreLimited() {
    let many = [String](repeating: "\"a\"", count: 17).joined(separator: ",")
    #expect(throws: InferenceError.self) { try read("{\"reverse-prompt\": [\(many)]}") }
    let long = String(repeating: "a", count: 257)
    #expect(throws: InferenceError.self) { try read("{\"reverse-prompt\": \"\(long)\"}") }
  }

  @Test func nothingIsChangedByHalf() throws {
    var configuration = LlamaConfiguration()
    #expect(throws: InferenceError.self) { try configuration.update("{\"temp\": 1, \"top-k\": \"a\"}") }
    #expect(configuration == LlamaConfiguration())
  }

  @Test func errorsSayWhatWasExpected() {
    #expect(
      throws: InferenceError(
        .invalidArgument, "configuration: expected \"n-predict\" to be an integer from -2 to 2147483647, found \"x\"")
    ) {
      try read("{\"n-predict\": \"x\"}")
    }
  }
}
