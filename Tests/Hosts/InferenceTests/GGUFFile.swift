/// A small GGUF file that can be changed: one block, four tokens.
struct GGUFFile {
  enum Value {
    case word(UInt32)
    case float(Float)
    case text(String)
    case texts([String])
    case floats([Float])
    case raw(type: UInt32, [UInt8])
  }

  var version: UInt32 = 3
  var metadata: [(key: String, value: Value)] = [
    ("general.architecture", .text("llama")), ("llama.block_count", .word(1)), ("llama.context_length", .word(64)),
    ("llama.embedding_length", .word(32)), ("llama.attention.head_count", .word(2)),
    ("llama.attention.layer_norm_rms_epsilon", .float(1e-5)), ("tokenizer.ggml.model", .text("gpt2")),
    ("tokenizer.ggml.tokens", .texts(["a", "b", "", "<|end|>"])), ("tokenizer.ggml.scores", .floats([0, 1, 2, 3])),
  ]
  var tensors: [(name: String, dimensions: [UInt64], type: UInt32, offset: UInt64)] = [
    ("token_embd.weight", [32, 4], 2, 0), ("output_norm.weight", [32], 0, 96),
  ]
  var dataSize = 224

  subscript(key: String) -> Value? {
    get { metadata.first { $0.key == key }?.value }
    set {
      metadata.removeAll { $0.key == key }
      if let newValue { metadata.append((key, newValue)) }
    }
  }

  var bytes: [UInt8] {
    var bytes = Array("GGUF".utf8)
    func append(_ number: some FixedWidthInteger) {
      withUnsafeBytes(of: number.littleEndian) { bytes += $0 }
    }
    func append(_ text: String) {
      append(UInt64(text.utf8.count))
      bytes += text.utf8
    }
    append(version)
    append(UInt64(tensors.count))
    append(UInt64(metadata.count))
    for (key, value) in metadata {
      append(key)
      switch value {
      case .word(let number):
        append(UInt32(4))
        append(number)
      case .float(let number):
        append(UInt32(6))
        append(number.bitPattern)
      case .text(let text):
        append(UInt32(8))
        append(text)
      case .texts(let texts):
        append(UInt32(9))
        append(UInt32(8))
        append(UInt64(texts.count))
        for text in texts { append(text) }
      case .floats(let numbers):
        append(UInt32(9))
        append(UInt32(6))
        append(UInt64(numbers.count))
        for number in numbers { append(number.bitPattern) }
      case .raw(let type, let raw):
        append(type)
        bytes += raw
      }
    }
    for tensor in tensors {
      append(tensor.name)
      append(UInt32(tensor.dimensions.count))
      for dimension in tensor.dimensions { append(dimension) }
      append(tensor.type)
      append(tensor.offset)
    }
    bytes += [UInt8](repeating: 0, count: (32 - bytes.count % 32) % 32 + dataSize)
    return bytes
  }
}
