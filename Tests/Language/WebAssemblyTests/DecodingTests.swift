import Testing
import WebAssembly

/// Decoding, and encoding what was decoded.
struct DecodingTests {
  @Test func anEmptyModuleIsDecoded() throws {
    let module = try Module(decoding: header)
    #expect(module.types.isEmpty && module.sections.isEmpty)
    #expect(module.encoded() == header)
  }

  @Test(arguments: [
    ([UInt8](), ErrorKind.unexpectedEnd),
    ([0x00, 0x61], .unexpectedEnd),
    ([0x7F, 0x45, 0x4C, 0x46, 1, 0, 0, 0], .magicHeader),
    ([0x00, 0x61, 0x73, 0x6D, 0x02, 0, 0, 0], .version),
    ([0x00, 0x61, 0x73, 0x6D, 0x0D, 0, 1, 0], .version),
    (header + [14, 0], .sectionID),
    (header + [1, 5, 0], .lengthOutOfBounds),
    (header + [1, 1, 0, 1, 1, 0], .sectionOrder),
    (header + [3, 1, 0, 1, 1, 0], .sectionOrder),
    (header + [1, 2, 0, 0], .sectionSize),
    (header + [1, 1, 1], .unexpectedEndOfSection),
    (header + [1, 0x80, 0x80, 0x80, 0x80, 0x80, 0x00], .integerTooLong),
    (header + [1, 0xFF, 0xFF, 0xFF, 0xFF, 0x7F], .integerTooLarge),
    (header + [0, 2, 1, 0xFF], .utf8),
    (header + [3, 2, 1, 0], .functionAndCode),
  ])
  func malformedModulesAreRefused(_ bytes: [UInt8], _ kind: ErrorKind) {
    #expect(verdict(bytes)?.kind == kind)
  }

  @Test func everyTruncationIsRefusedOrAShorterModule() throws {
    let whole = module(bodies: [[0, 0x41, 0x80, 0x01, 0x1A, 0x0B], [1, 2, 0x7F, 0x20, 0x01, 0x1A, 0x0B]])
    #expect(verdict(whole) == nil)
    for length in 0..<whole.count where length != header.count && length != header.count + 6 {
      #expect(verdict(Array(whole[..<length])) != nil, "\(length) bytes")
    }
  }

  @Test func aFlippedBitNeverTraps() {
    let whole = module(
      bodies: [[0, 0x41, 0x80, 0x01, 0x1A, 0x02, 0x40, 0x0C, 0x00, 0x0B, 0x0B]], more: section(5, [1, 0, 1]))
    for position in whole.indices {
      for bit in 0..<8 {
        var bytes = whole
        bytes[position] ^= 1 << UInt8(bit)
        _ = verdict(bytes)
      }
    }
  }

  @Test func integersKeepTheirPadding() throws {
    // Sizes and counts in five bytes, as linkers write them; a type with an explicit `sub final`; a recursive type of
    // one member; a reference type in its long form; a data segment with an explicit memory 0 and padded flags.
    let bytes =
      header + [1, 0x89, 0x80, 0x80, 0x80, 0x00, 0x81, 0x00, 0x4E, 0x01, 0x4F, 0x00, 0x60, 0x00, 0x00]
      + section(4, [1, 0x63, 0x70, 0, 0]) + section(5, [0x81, 0x00, 0, 0x81, 0x00])
      + section(11, [1, 0x82, 0, 0, 0x41, 0, 0x0B, 0x83, 0x00, 1, 2, 3])
    let decoded = try Module(decoding: bytes)
    try decoded.validate()
    #expect(decoded.encodedFaithfully() == bytes)
    #expect(decoded.encoded().count < bytes.count)
    #expect(try Module(decoding: decoded.encoded()).encoded() == decoded.encoded())
  }

  @Test func indicesOfContinuationsKeepTheirPadding() throws {
    let bytes = header + section(1, [2, 0x60, 0, 0, 0x5D, 0x80, 0x80, 0x00])
    let decoded = try Module(decoding: bytes)
    try decoded.validate(features: .all)
    #expect(decoded.encodedFaithfully() == bytes)
    #expect(decoded.encoded() == header + section(1, [2, 0x60, 0, 0, 0x5D, 0]))
  }

  @Test func customSectionsKeepTheirPlaces() throws {
    let bytes =
      header + section(0, [1, 0x61]) + section(1, [1, 0x60, 0, 0]) + section(0, [1, 0x62, 9]) + section(0, [1, 0x63])
      + section(5, [1, 0, 1]) + section(0, [1, 0x64])
    let decoded = try Module(decoding: bytes)
    #expect(decoded.customSections.map(\.name) == ["a", "b", "c", "d"])
    #expect(decoded.customSections.map(\.predecessor) == [nil, .type, .type, .memory])
    #expect(decoded.encoded() == bytes)
  }

  @Test func itemsKnowTheirOffsets() throws {
    let bytes = module(bodies: [[0, 0x0B]], more: section(5, [1, 0, 1]) + section(7, [1, 1, 0x66, 0, 0]))
    let decoded = try Module(decoding: bytes)
    #expect(bytes[Int(decoded.types[0].offset)] == 0x60)
    #expect(bytes[Int(decoded.memories[0].offset)...].starts(with: [0, 1]))
    #expect(bytes[Int(decoded.exports[0].offset)...].starts(with: [1, 0x66]))
    #expect(Array(bytes[decoded.functions[0].body.indices]) == [0, 0x0B])
    #expect(decoded.sections.map(\.id) == [.type, .function, .memory, .export, .code])
  }

  @Test func namesAreDecodedAndEncoded() throws {
    var names = NameSection()
    names.module = "m"
    names.functions.append(0, "f")
    names.functions.append(7, "ä")
    names.locals.append(0, NameSection.Map([(0, "x"), (3, "y")]))
    let bytes = names.encoded()
    let again = try NameSection(decoding: bytes.span, range: ByteRange(start: 0, end: UInt32(bytes.count)))
    #expect(again.module == "m")
    #expect(again.functions[7] == "ä" && again.functions[1] == nil)
    #expect(again.locals[0]?[3] == "y" && again.locals[1] == nil)
    #expect(again.encoded() == bytes)
  }

  @Test func errorsNameTheFunctionAndTheOffset() throws {
    let name: [UInt8] = [4, 0x6E, 0x61, 0x6D, 0x65, 1, 9, 1, 0, 6, 0x72, 0x65, 0x73, 0x69, 0x7A, 0x65]
    let bytes = module(bodies: [[0, 0x43, 0, 0, 0, 0, 0x45, 0x1A, 0x0B]]) + section(0, name)
    let error = try #require(verdict(bytes))
    #expect(error.description == "type mismatch: expected i32, found f32 (function 0 \"resize\", offset 0x1c)")
  }

  @Test func deepNestingNeedsNoStack() {
    let depth = 1_000_000
    var body: [UInt8] = [0]
    for _ in 0..<depth { body += [0x02, 0x40] }
    #expect(verdict(module(bodies: [body]))?.kind == .endOpcode)
    #expect(verdict(module(bodies: [body + [UInt8](repeating: 0x0B, count: depth + 1)])) == nil)
  }
}
