/// The identifiers of a text (Wasm 3.0 §6.3.5), numbered in the order of their first occurrence.
///
/// Names are byte ranges of the text, or of `decoded` where the text spells a name with escapes; nothing is allocated
/// for one identifier.
struct SymbolTable {
  /// Where the bytes of a name stand.
  struct Name {
    var start: UInt32
    var count: UInt32
    var hash: UInt32
    /// Whether the range is one of `decoded`.
    var isDecoded: Bool
  }

  private(set) var names: [Name] = []
  /// The bytes of names that the text spells with escapes.
  private(set) var decoded: [UInt8] = []
  /// Open addressing: a symbol and one, or 0.
  private var slots: [UInt32] = []

  /// The number of symbols.
  var count: Int { names.count }

  /// What makes the hash unpredictable, so that nobody can write names that all collide.
  private let key: UInt64

  init() {
    #if hasFeature(Embedded) && !canImport(Glibc)
      key = 0x9E37_79B9_7F4A_7C15
    #else
      key = UInt64.random(in: .min ... .max) | 1
    #endif
  }

  /// The hash of a name: eight bytes at a time, multiplied to 128 bits and folded.
  @inline(__always)
  private func hash(_ bytes: Span<UInt8>, from start: Int, to end: Int) -> UInt32 {
    var hash = key ^ UInt64(truncatingIfNeeded: end &- start)
    var index = start
    while index < end {
      var word: UInt64 = 0
      var shift: UInt64 = 0
      while index < end, shift < 64 {
        word |= UInt64(bytes[index]) &<< shift
        shift &+= 8
        index &+= 1
      }
      let product = (hash ^ word).multipliedFullWidth(by: key)
      hash = product.high ^ product.low
    }
    return UInt32(truncatingIfNeeded: hash ^ hash >> 32)
  }

  /// The symbol of a name that stands in the text.
  mutating func intern(_ text: Span<UInt8>, from start: Int, to end: Int) -> Int {
    let hash = self.hash(text, from: start, to: end)
    if let symbol = find(text, from: start, to: end, hash: hash, in: text) { return symbol }
    return insert(
      Name(
        start: UInt32(truncatingIfNeeded: start), count: UInt32(truncatingIfNeeded: end &- start), hash: hash,
        isDecoded: false))
  }

  /// The symbol of a name that was decoded from a string.
  mutating func intern(_ name: [UInt8], in text: Span<UInt8>) -> Int {
    let hash = self.hash(name.span, from: 0, to: name.count)
    if let symbol = find(name.span, from: 0, to: name.count, hash: hash, in: text) { return symbol }
    let start = decoded.count
    decoded.append(contentsOf: name)
    return insert(
      Name(
        start: UInt32(truncatingIfNeeded: start), count: UInt32(truncatingIfNeeded: name.count), hash: hash,
        isDecoded: true))
  }

  private func find(
    _ bytes: Span<UInt8>, from start: Int, to end: Int, hash: UInt32, in text: Span<UInt8>
  ) -> Int? {
    guard !slots.isEmpty else { return nil }
    let mask = slots.count &- 1
    var slot = Int(truncatingIfNeeded: hash) & mask
    while slots[slot] != 0 {
      let symbol = Int(truncatingIfNeeded: slots[slot] &- 1)
      let name = names[symbol]
      if name.hash == hash, Int(truncatingIfNeeded: name.count) == end &- start {
        let other = Int(truncatingIfNeeded: name.start)
        var index = 0
        if name.isDecoded {
          while index < end &- start, decoded[other &+ index] == bytes[start &+ index] { index &+= 1 }
        } else {
          while index < end &- start, text[other &+ index] == bytes[start &+ index] { index &+= 1 }
        }
        if index == end &- start { return symbol }
      }
      slot = (slot &+ 1) & mask
    }
    return nil
  }

  private mutating func insert(_ name: Name) -> Int {
    names.append(name)
    if names.count &* 2 > slots.count { grow() } else { place(names.count &- 1) }
    return names.count &- 1
  }

  private mutating func grow() {
    slots = [UInt32](repeating: 0, count: slots.isEmpty ? 64 : slots.count &* 4)
    for symbol in names.indices { place(symbol) }
  }

  private mutating func place(_ symbol: Int) {
    let mask = slots.count &- 1
    var slot = Int(truncatingIfNeeded: names[symbol].hash) & mask
    while slots[slot] != 0 { slot = (slot &+ 1) & mask }
    slots[slot] = UInt32(truncatingIfNeeded: symbol &+ 1)
  }

  /// Appends the bytes of a symbol's name.
  func append(_ symbol: Int, of text: [UInt8], to bytes: inout [UInt8]) {
    let name = names[symbol]
    let start = Int(truncatingIfNeeded: name.start)
    let end = start &+ Int(truncatingIfNeeded: name.count)
    bytes.append(contentsOf: name.isDecoded ? decoded[start..<end] : text[start..<end])
  }

  /// The length of a symbol's name in bytes.
  func length(_ symbol: Int) -> Int { Int(truncatingIfNeeded: names[symbol].count) }
}
