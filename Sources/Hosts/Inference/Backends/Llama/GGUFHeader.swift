/// What stands in a GGUF file before the weights (version 2 and 3 of the format): the metadata and the table of tensors.
///
/// llama.cpp ends the process for some files that are damaged. So what it takes for granted is checked before it sees them:
/// here how the file is built, and in `GGUFChecks` what the values mean.
struct GGUFHeader {
  /// A value of the metadata.
  enum Value: Equatable {
    /// A number of any integer type, or 0 or 1 for a truth value; larger ones are clamped.
    case integer(Int)
    case real(Double)
    case text(Range<Int>)
    /// An array: the type of its elements, how many there are, and where the first one begins.
    case array(type: UInt32, count: Int, start: Int)
  }

  /// A line of the table of tensors.
  struct Tensor: Equatable {
    var name: String
    /// Elements in each dimension, none of them 0.
    var dimensions: [Int]
    var type: UInt32
    /// In bytes, from the start of the weights.
    var offset: Int
  }

  /// What has been read of the file: the header, and perhaps more.
  let bytes: [UInt8]
  private(set) var metadata: [String: Value] = [:]
  private(set) var tensors: [Tensor] = []
  /// What the beginnings of weights divide by.
  private(set) var alignment = 32
  /// Where the weights begin.
  private(set) var size = 0
  private let fileSize: Int

  private static let mostKeys = 1 << 16
  private static let mostTensors = 1 << 16
  private static let longestKey = 1 << 16
  private static let longestName = 63
  private static let mostDimensions = 4
  /// A header that is larger is refused.
  static let mostBytes = 1 << 28

  /// Why a header could not be read.
  enum Problem: Error {
    /// The header goes on behind the bytes that were given.
    case needsMore
    case damaged(InferenceError)
  }

  /// Reads a header.
  /// - Parameters:
  ///   - bytes: The beginning of a file, as much as there is of it or as has been read.
  ///   - fileSize: The size of the whole file.
  init(_ bytes: [UInt8], fileSize: Int) throws(Problem) {
    self.bytes = bytes
    self.fileSize = fileSize
    var reader = Reader(bytes: bytes, fileSize: fileSize)
    guard try reader.word() == 0x4655_4747 else { throw Self.damaged("the file does not begin with GGUF") }
    let version = try reader.word()
    guard version == 2 || version == 3 else { throw Self.damaged("expected version 2 or 3, found \(version)") }
    let tensorCount = try reader.count("tensors", most: Self.mostTensors)
    let keyCount = try reader.count("keys", most: Self.mostKeys)
    for _ in 0..<keyCount { try readKey(&reader) }
    if let value = metadata["general.alignment"] {
      guard case .integer(let number) = value, number > 0, number <= 1 << 20, number & (number - 1) == 0 else {
        throw Self.damaged("expected an alignment that is a power of two")
      }
      alignment = number
    }
    var names: Set<String> = []
    for _ in 0..<tensorCount {
      let tensor = try readTensor(&reader)
      guard names.insert(tensor.name).inserted else { throw Self.damaged("the tensor \"\(tensor.name)\" stands twice") }
      tensors.append(tensor)
    }
    size = (reader.place + alignment - 1) / alignment * alignment
    for tensor in tensors { try checkPlace(tensor) }
  }

  /// The text of a value.
  func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  private static func damaged(_ words: String) -> Problem { Reader.damaged(words) }

  private mutating func readKey(_ reader: inout Reader) throws(Problem) {
    let key = text(try reader.text("a key", longest: Self.longestKey))
    guard !key.isEmpty, metadata[key] == nil else {
      throw Self.damaged("expected each key once, found \"\(key)\" again")
    }
    let type = try reader.word()
    switch type {
    case 9:
      let element = try reader.word()
      let count = try reader.count("elements of \"\(key)\"", most: Self.mostBytes)
      let start = reader.place
      if element == 8 {
        for _ in 0..<count { _ = try reader.text("\"\(key)\"") }
      } else {
        guard let size = ValueType.size(element) else {
          throw Self.damaged("\"\(key)\" is an array of type \(element)")
        }
        let (bytes, overflow) = count.multipliedReportingOverflow(by: size)
        guard !overflow else { throw Self.damaged("\"\(key)\" has \(count) elements") }
        try reader.skip(bytes)
      }
      metadata[key] = .array(type: element, count: count, start: start)
    case 8: metadata[key] = .text(try reader.text("\"\(key)\""))
    default:
      guard let value = try reader.value(type) else { throw Self.damaged("\"\(key)\" is of type \(type)") }
      metadata[key] = value
    }
  }

  private func readTensor(_ reader: inout Reader) throws(Problem) -> Tensor {
    let name = text(try reader.text("a tensor's name", longest: Self.longestName))
    let rank = try reader.word()
    guard (1...Self.mostDimensions).contains(Int(rank)) else {
      throw Self.damaged("expected 1 to \(Self.mostDimensions) dimensions of \"\(name)\", found \(rank)")
    }
    var dimensions: [Int] = []
    var elements = 1
    for _ in 0..<rank {
      let number = try reader.long()
      let dimension = Int(clamping: number)
      let (product, overflow) = elements.multipliedReportingOverflow(by: dimension)
      guard dimension > 0, !overflow else { throw Self.damaged("\"\(name)\" has a dimension of \(number)") }
      dimensions.append(dimension)
      elements = product
    }
    let type = try reader.word()
    let offset = try reader.long()
    return Tensor(name: name, dimensions: dimensions, type: type, offset: Int(clamping: offset))
  }

  /// Checks that a tensor's bytes are in the file.
  private func checkPlace(_ tensor: Tensor) throws(Problem) {
    guard tensor.offset % alignment == 0 else {
      throw Self.damaged("\"\(tensor.name)\" does not begin at a multiple of \(alignment)")
    }
    // Of a type that is newer than this table the library knows more.
    var bytes = 0
    if let type = GGUFTensorType(tensor.type) {
      guard tensor.dimensions[0] % type.blockElements == 0 else {
        throw Self.damaged(
          "\"\(tensor.name)\" has rows of \(tensor.dimensions[0]), which \(type.blockElements) does not divide")
      }
      let blocks = tensor.dimensions.reduce(1, *) / type.blockElements
      let (product, overflow) = blocks.multipliedReportingOverflow(by: type.blockBytes)
      bytes = overflow ? .max : product
    }
    let room = fileSize - min(size, fileSize)
    guard tensor.offset <= room, bytes <= room - tensor.offset else {
      throw Self.damaged("\"\(tensor.name)\" ends behind the file's end: the file is not complete")
    }
  }
}

extension GGUFHeader {
  /// The types of values.
  private enum ValueType {
    /// The size in bytes of those that have one.
    static func size(_ type: UInt32) -> Int? {
      switch type {
      case 0, 1, 7: 1
      case 2, 3: 2
      case 4, 5, 6: 4
      case 10, 11, 12: 8
      default: nil
      }
    }
  }

  /// Walks through the bytes.
  fileprivate struct Reader {
    let bytes: [UInt8]
    let fileSize: Int
    private(set) var place = 0

    init(bytes: [UInt8], fileSize: Int) {
      self.bytes = bytes
      self.fileSize = fileSize
    }

    static func damaged(_ words: String) -> Problem {
      .damaged(InferenceError(.invalidEncoding, "the model is no GGUF file that can be used: \(words)"))
    }

    mutating func skip(_ count: Int) throws(Problem) {
      guard count <= fileSize - place else { throw Self.damaged("it ends within the metadata") }
      guard count <= bytes.count - place else { throw .needsMore }
      place += count
    }

    private mutating func number(_ size: Int) throws(Problem) -> UInt64 {
      let start = place
      try skip(size)
      return bytes[start..<place].reversed().reduce(0) { $0 << 8 | UInt64($1) }
    }

    mutating func word() throws(Problem) -> UInt32 { UInt32(try number(4)) }
    mutating func long() throws(Problem) -> UInt64 { try number(8) }

    mutating func count(_ what: String, most: Int) throws(Problem) -> Int {
      let count = try long()
      guard count <= most else { throw Self.damaged("expected at most \(most) \(what), found \(count)") }
      return Int(count)
    }

    mutating func text(_ what: String, longest: Int = GGUFHeader.mostBytes) throws(Problem) -> Range<Int> {
      let count = try long()
      guard count <= longest else { throw Self.damaged("expected \(what) of at most \(longest) bytes, found \(count)") }
      let start = place
      try skip(Int(count))
      return start..<place
    }

    /// A number or truth value; nil if the type is none of one.
    mutating func value(_ type: UInt32) throws(Problem) -> Value? {
      guard let size = ValueType.size(type) else { return nil }
      let bits = try number(size)
      switch type {
      case 1: return .integer(Int(Int8(truncatingIfNeeded: bits)))
      case 3: return .integer(Int(Int16(truncatingIfNeeded: bits)))
      case 5: return .integer(Int(Int32(truncatingIfNeeded: bits)))
      case 11: return .integer(Int(clamping: Int64(bitPattern: bits)))
      case 6: return .real(Double(Float(bitPattern: UInt32(truncatingIfNeeded: bits))))
      case 12: return .real(Double(bitPattern: bits))
      default: return .integer(Int(clamping: bits))
      }
    }
  }

  /// The values of an array of texts or integers.
  func texts(_ value: Value?) -> [ArraySlice<UInt8>]? {
    guard case .array(8, let count, let start) = value else { return nil }
    var reader = Reader(bytes: bytes, fileSize: bytes.count)
    guard (try? reader.skip(start)) != nil else { return nil }
    var texts: [ArraySlice<UInt8>] = []
    texts.reserveCapacity(count)
    for _ in 0..<count {
      guard let range = try? reader.text("an element") else { return nil }
      texts.append(bytes[range])
    }
    return texts
  }

  /// The values of an array of numbers, or a single one.
  func numbers(_ value: Value?) -> [Double]? {
    switch value {
    case .integer(let number): return [Double(number)]
    case .real(let number): return [number]
    case .array(let type, let count, let start):
      guard type != 8 else { return nil }
      var reader = Reader(bytes: bytes, fileSize: bytes.count)
      guard (try? reader.skip(start)) != nil else { return nil }
      var numbers: [Double] = []
      for _ in 0..<count {
        switch try? reader.value(type) {
        case .integer(let number): numbers.append(Double(number))
        case .real(let number): numbers.append(number)
        default: return nil
        }
      }
      return numbers
    default: return nil
    }
  }
}

/// A type of tensors in GGUF files: how many elements a block has, and in how many bytes.
struct GGUFTensorType {
  let blockElements: Int
  let blockBytes: Int
  /// Whether the library can multiply with weights of this type.
  let isWeight: Bool

  /// Finds a type by its number; nil if it is newer than this table.
  init?(_ number: UInt32) {
    guard let row = Self.table[number] else { return nil }
    self = row
  }

  private init(_ elements: Int, _ bytes: Int, isWeight: Bool = true) {
    blockElements = elements
    blockBytes = bytes
    self.isWeight = isWeight
  }

  /// The number of plain floats.
  static let f32: UInt32 = 0

  private static let table: [UInt32: GGUFTensorType] = [
    0: .init(1, 4), 1: .init(1, 2), 2: .init(32, 18), 3: .init(32, 20), 6: .init(32, 22), 7: .init(32, 24),
    8: .init(32, 34), 9: .init(32, 36, isWeight: false), 10: .init(256, 84), 11: .init(256, 110), 12: .init(256, 144),
    13: .init(256, 176), 14: .init(256, 210), 15: .init(256, 292, isWeight: false), 16: .init(256, 66),
    17: .init(256, 74), 18: .init(256, 98), 19: .init(256, 50), 20: .init(32, 18), 21: .init(256, 110),
    22: .init(256, 82), 23: .init(256, 136), 24: .init(1, 1, isWeight: false), 25: .init(1, 2, isWeight: false),
    26: .init(1, 4, isWeight: false), 27: .init(1, 8, isWeight: false), 28: .init(1, 8, isWeight: false),
    29: .init(256, 56), 30: .init(1, 2), 34: .init(256, 54), 35: .init(256, 66), 39: .init(32, 17), 40: .init(64, 36),
  ]
}
