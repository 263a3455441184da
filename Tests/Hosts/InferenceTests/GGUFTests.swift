import Glibc
import Testing

@testable import Inference

@Suite struct GGUFTests {
  private func check(_ change: (inout GGUFFile) -> Void = { _ in }) throws(InferenceError) {
    var file = GGUFFile()
    change(&file)
    let bytes = file.bytes
    try GGUFHeader.check(bytes, fileSize: bytes.count)
  }

  /// What is wrong with a file.
  private func problem(_ change: (inout GGUFFile) -> Void) -> String? {
    do throws(InferenceError) { try check(change) } catch {
      #expect(error.code == .invalidEncoding)
      let words = "the model is no GGUF file that can be used: "
      return error.description.hasPrefix(words) ? String(error.description.dropFirst(words.count)) : error.description
    }
    return nil
  }

  @Test func aFileIsRead() throws {
    try check()
    try check { $0.version = 2 }
    let file = GGUFFile()
    let header = try GGUFHeader(file.bytes, fileSize: file.bytes.count)
    #expect(header.tensors.map { $0.name } == ["token_embd.weight", "output_norm.weight"])
    #expect(header.tensors[0].dimensions == [32, 4])
    #expect(header.metadata["llama.embedding_length"] == .integer(32))
    #expect(header.texts(header.metadata["tokenizer.ggml.tokens"])?.map { Array($0) }[3] == Array("<|end|>".utf8))
    #expect(header.numbers(header.metadata["tokenizer.ggml.scores"]) == [0, 1, 2, 3])
    #expect(header.size + file.dataSize == file.bytes.count)
    // A type that is newer than the table is the library's to check.
    try check { $0.tensors[0].type = 100 }
  }

  @Test func whatIsBuiltWronglyIsRefused() {
    #expect(problem { $0.version = 1 } == "expected version 2 or 3, found 1")
    #expect(problem { $0.version = 0x0300_0000 } != nil)
    #expect(
      problem { $0.metadata.append($0.metadata[1]) } == "expected each key once, found \"llama.block_count\" again")
    #expect(problem { $0.tensors.append($0.tensors[1]) } == "the tensor \"output_norm.weight\" stands twice")
    #expect(problem { $0["x"] = .raw(type: 13, [0]) } == "\"x\" is of type 13")
    #expect(problem { $0["x"] = .raw(type: 9, [9, 0, 0, 0] + [UInt8](repeating: 0, count: 8)) } != nil)
    #expect(problem { $0["x"] = .raw(type: 9, [4, 0, 0, 0] + [UInt8](repeating: 255, count: 8)) } != nil)
    #expect(problem { $0["x"] = .raw(type: 8, [UInt8](repeating: 255, count: 8)) } != nil)
    #expect(problem { $0["general.alignment"] = .word(24) } == "expected an alignment that is a power of two")
    #expect(problem { $0["general.alignment"] = .word(0) } != nil)
    #expect(problem { $0.tensors[0].dimensions = [] } == "expected 1 to 4 dimensions of \"token_embd.weight\", found 0")
    #expect(problem { $0.tensors[0].dimensions = [32, 1, 1, 1, 1] } != nil)
    #expect(problem { $0.tensors[0].dimensions = [32, 0] } == "\"token_embd.weight\" has a dimension of 0")
    #expect(problem { $0.tensors[0].dimensions = [.max, 1] } != nil)
    #expect(problem { $0.tensors[0].dimensions = [1 << 32, 1 << 32] } != nil)
    #expect(
      problem { $0.tensors[0].dimensions = [33, 4] } == "\"token_embd.weight\" has rows of 33, which 32 does not divide"
    )
    #expect(problem { $0.tensors[0].name = String(repeating: "n", count: 64) } != nil)
    #expect(problem { $0.tensors[1].offset = 97 } == "\"output_norm.weight\" does not begin at a multiple of 32")
    for offset: UInt64 in [128, 1 << 40] {
      #expect(
        problem { $0.tensors[1].offset = offset }
          == "\"output_norm.weight\" ends behind the file's end: the file is not complete")
    }
    #expect(problem { $0.dataSize = 223 } != nil)
    #expect(problem { $0.tensors[0].dimensions[1] = 13 } != nil)
  }

  @Test func whatTheLibraryWouldEndTheProcessForIsRefused() {
    #expect(problem { $0["general.architecture"] = nil } == "it does not say its architecture")
    #expect(problem { $0["llama.block_count"] = nil } == "it does not say \"llama.block_count\"")
    for blocks: UInt32 in [0, 513, .max] { #expect(problem { $0["llama.block_count"] = .word(blocks) } != nil) }
    #expect(problem { $0["llama.block_count"] = .text("1") } != nil)
    for epsilon: Float in [-1, .nan, .infinity] {
      #expect(problem { $0["llama.attention.layer_norm_rms_epsilon"] = .float(epsilon) } != nil)
    }
    #expect(problem { $0["llama.rope.freq_base"] = .float(.nan) } == "\"llama.rope.freq_base\" is no number")
    #expect(problem { $0["llama.rope.scaling.type"] = .text("other") } == "\"llama.rope.scaling.type\" is \"other\"")
    #expect(problem { $0["llama.rope.scaling.type"] = .text("yarn") } == nil)
    #expect(problem { $0["llama.expert_count"] = .word(4) } == "it uses none of its experts")
    #expect(problem { $0["llama.expert_used_count"] = .word(1) } != nil)
    #expect(
      problem {
        $0["llama.expert_count"] = .word(8)
        $0["llama.expert_used_count"] = .word(2)
      } == nil)
    #expect(
      problem {
        $0["llama.expert_count"] = .word(8)
        $0["llama.expert_used_count"] = .word(2)
        $0["llama.expert_group_count"] = .word(3)
        $0["llama.expert_group_used_count"] = .word(1)
      } != nil)
    #expect(problem { $0["llama.nextn_predict_layers"] = .word(2) } != nil)
    #expect(problem { $0.tensors[1].type = 1 } == "expected \"output_norm.weight\" to be f32, found type 1")
    #expect(
      problem {
        $0.tensors[0].type = 26
        $0.tensors[0].dimensions = [8, 2]
      } == "expected \"token_embd.weight\" to be weights, found type 26")
  }

  @Test func vocabulariesThatTheLibraryCannotUseAreRefused() {
    let tokens = "tokenizer.ggml.tokens"
    #expect(problem { $0[tokens] = nil } == "it has no tokens")
    #expect(problem { $0[tokens] = .texts([]) } == "it has no tokens")
    #expect(problem { $0[tokens] = .floats([1]) } == "it has no tokens")
    #expect(problem { $0[tokens] = .texts(["a", "b", "a", "c"]) } == "two of its tokens are the same")
    #expect(problem { $0[tokens] = .texts(["", "", "", ""]) } == nil)
    #expect(problem { $0[tokens] = .texts(["[EMPTY_1]", ""]) } == "two of its tokens are the same")
    #expect(problem { $0["tokenizer.ggml.scores"] = .floats([1]) } == "it has 4 tokens and 1 for \"scores\"")
    #expect(problem { $0["tokenizer.ggml.scores"] = .floats([0, 1, 2, .nan]) } != nil)
    #expect(problem { $0["tokenizer.ggml.scores"] = .floats([0, 1, 2, -.infinity]) } == nil)
    let bytes = (0..<256).map {
      "<0x\(String($0 >> 4, radix: 16, uppercase: true))\(String($0 & 15, radix: 16, uppercase: true))>"
    }
    #expect(problem { $0["tokenizer.ggml.model"] = .text("llama") } == "it has no token for the byte 0x0")
    func checkBytes(_ tokens: [String]) -> String? {
      problem {
        $0["tokenizer.ggml.model"] = .text("llama")
        $0["tokenizer.ggml.scores"] = nil
        $0["tokenizer.ggml.tokens"] = .texts(tokens)
      }
    }
    #expect(checkBytes(bytes) == nil)
    #expect(checkBytes(bytes.dropLast()) == "it has no token for the byte 0xFF")
  }

  @Test func everyBeginningIsRefused() {
    let bytes = GGUFFile().bytes
    for count in 0..<bytes.count {
      #expect(throws: InferenceError.self) { try GGUFHeader.check(Array(bytes[..<count]), fileSize: count) }
      // As if the rest had not been read yet.
      do throws(GGUFHeader.Problem) { _ = try GGUFHeader(Array(bytes[..<count]), fileSize: bytes.count) } catch {
        guard case .needsMore = error else {
          Issue.record("\(count) bytes: \(error)")
          return
        }
      }
    }
  }

  @Test func randomChangesAreReadOrRefused() {
    let bytes = GGUFFile().bytes
    var generator = SplitMix(seed: 4)
    var read = 0
    let interesting: [UInt8] = [0, 1, 4, 8, 9, 0x7f, 0x80, 0xff]
    for _ in 0..<50_000 {
      var damaged = bytes
      for _ in 0..<Int.random(in: 1...4, using: &generator) {
        let byte = Bool.random(using: &generator) ? interesting.randomElement(using: &generator) : nil
        damaged[Int.random(in: 0..<bytes.count - 224, using: &generator)] =
          byte ?? .random(in: 0...255, using: &generator)
      }
      if (try? GGUFHeader.check(damaged, fileSize: damaged.count)) != nil { read += 1 }
    }
    #expect((100..<49_000).contains(read))
  }

  @Test func filesAreReadAsFarAsTheyMustBe() throws {
    let path = "/tmp/apus-gguf-\(getpid()).gguf"
    defer { unlink(path) }
    func write(_ bytes: [UInt8]) throws {
      let file = try #require(fopen(path, "wb"))
      defer { fclose(file) }
      #expect(fwrite(bytes, 1, bytes.count, file) == bytes.count)
    }
    var file = GGUFFile()
    try write(file.bytes)
    try ModelSource.files([path]).checkGGUF()
    // More metadata than is read at first.
    file["x"] = .texts((0..<700_000).map { "\($0)" })
    try write(file.bytes)
    try ModelSource.files([path]).checkGGUF()
    try write(Array(file.bytes.dropLast(300)))
    #expect(throws: InferenceError.self) { try ModelSource.files([path]).checkGGUF() }
    #expect(throws: InferenceError.self) { try ModelSource.files([path + ".none"]).checkGGUF() }
  }
}
