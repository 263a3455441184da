/// Decodes the sections of a module (Wasm 3.0 §5.5).
struct ModuleDecoder: ~Escapable {
  var reader: BinaryReader
  var module: Module
  var recorder = DeviationRecorder()
  var skipper = ExpressionSkipper()
  private var lastSection: SectionID?
  private var bodies: [ByteRange] = []

  @_lifetime(copy span)
  init(_ span: Span<UInt8>) {
    reader = BinaryReader(span)
    module = Module(bytes: [])
  }

  /// Decodes all sections.
  ///
  /// Function bodies are not looked into, unless something is wrong behind them: then the error that stands first in the
  /// module is the one to report, since it may be the cause of the other.
  mutating func decode() throws(WebAssemblyError) -> Module {
    do throws(WebAssemblyError) {
      return try decodeSections()
    } catch {
      try checkBodies()
      throw error
    }
  }

  /// Throws what is malformed in the bodies that were read.
  private mutating func checkBodies() throws(WebAssemblyError) {
    var decoder = InstructionDecoder()
    for (index, body) in bodies.enumerated() {
      reader = BinaryReader(reader.bytes, range: body)
      do throws(WebAssemblyError) {
        try decoder.decodeBody(&reader, &skipper)
      } catch {
        throw error.at(offset: reader.position, place: "body \(index) of the code section")
      }
    }
  }

  private mutating func decodeSections() throws(WebAssemblyError) -> Module {
    try decodeHeader()
    while !reader.isAtEnd {
      let start = reader.position
      let code = try reader.byte()
      guard let id = SectionID(rawValue: code) else {
        throw WebAssemblyError(.sectionID, "\(code)", offset: start)
      }
      let size = try u32()
      if id != .custom { try checkOrder(id, at: start) }
      let range = try reader.skip(size)
      module.sections.append(Section(id: id, contents: range))
      let outer = reader
      reader = BinaryReader(outer.bytes, range: range)
      try decodeSection(id, start: start)
      guard reader.isAtEnd else {
        throw WebAssemblyError(
          .sectionSize, "\(reader.remaining) bytes are left in the \(id.name) section", offset: reader.position)
      }
      reader = outer
    }
    try checkCounts()
    module.deviations = recorder.deviations
    return module
  }

  private mutating func decodeHeader() throws(WebAssemblyError) {
    guard reader.remaining >= 4 else {
      throw WebAssemblyError(.unexpectedEnd, "the module ends inside its first four bytes", offset: reader.position)
    }
    guard try reader.fixed(UInt32.self) == 0x6D73_6100 else {
      throw WebAssemblyError(.magicHeader, "expected the bytes 00 61 73 6d at the start", offset: 0)
    }
    guard reader.remaining >= 4 else {
      throw WebAssemblyError(.unexpectedEnd, "the module ends inside its version", offset: reader.position)
    }
    let version = try reader.fixed(UInt32.self)
    guard version == 1 else {
      let found = version == 0x1000D ? "the version of a component, not of a module" : "\(version), expected 1"
      throw WebAssemblyError(.version, found, offset: 4)
    }
  }

  private mutating func checkOrder(_ id: SectionID, at offset: Int) throws(WebAssemblyError) {
    if let lastSection, lastSection.rank >= id.rank {
      let relation = lastSection == id ? "a second" : "a"
      throw WebAssemblyError(
        .sectionOrder, "\(relation) \(id.name) section after the \(lastSection.name) section", offset: offset)
    }
    lastSection = id
  }

  private mutating func decodeSection(_ id: SectionID, start: Int) throws(WebAssemblyError) {
    switch id {
    case .custom:
      let name = try name()
      let contents = try reader.skip(UInt32(truncatingIfNeeded: reader.remaining))
      module.customSections.append(
        CustomSection(name: name, contents: contents, predecessor: lastSection, offset: UInt32(start)))
    case .type: try decodeTypes()
    case .import: try decodeImports()
    case .function:
      let count = try u32()
      module.functions.reserveCapacity(reservation(count, minimumSize: 1))
      for _ in 0..<count {
        let offset = here
        module.functions.append(Function(type: try u32(), offset: offset))
      }
    case .table: try decodeTables()
    case .memory:
      let count = try u32()
      for _ in 0..<count {
        let offset = here
        module.memories.append(Memory(type: try memoryType(), offset: offset))
      }
    case .tag:
      let count = try u32()
      for _ in 0..<count {
        let offset = here
        module.tags.append(Tag(type: try tagType(), offset: offset))
      }
    case .global:
      let count = try u32()
      for _ in 0..<count {
        let offset = here
        let type = try globalType()
        module.globals.append(Global(type: type, initializer: try expression(), offset: offset))
      }
    case .export: try decodeExports()
    case .start:
      let offset = here
      module.start = Start(function: try u32(), offset: offset)
    case .element: try decodeElements()
    case .dataCount: module.dataCount = try u32()
    case .code: try decodeCode()
    case .data: try decodeData()
    }
  }

  private mutating func checkCounts() throws(WebAssemblyError) {
    guard bodies.count == module.functions.count else {
      throw WebAssemblyError(
        .functionAndCode, "\(module.functions.count) functions, \(bodies.count) bodies", offset: reader.position)
    }
    for (index, body) in bodies.enumerated() { module.functions[index].body = body }
    if let count = module.dataCount, count != UInt32(truncatingIfNeeded: module.data.count) {
      throw WebAssemblyError(
        .dataCountAndData, "the data count section says \(count), the data section has \(module.data.count) segments",
        offset: reader.position)
    }
  }

  private mutating func decodeCode() throws(WebAssemblyError) {
    let count = try u32()
    bodies.reserveCapacity(reservation(count, minimumSize: 1))
    for _ in 0..<count {
      let size = try u32()
      bodies.append(try reader.skip(size))
    }
  }

  // Items.

  /// The current position as the model stores it.
  var here: UInt32 { UInt32(truncatingIfNeeded: reader.position) }

  /// How many items to reserve storage for: not more than the section can hold, whatever its count says.
  func reservation(_ count: UInt32, minimumSize: Int) -> Int {
    min(Int(clamping: count), reader.remaining / minimumSize)
  }

  /// A number whose width the encoder can repeat.
  mutating func u32() throws(WebAssemblyError) -> UInt32 {
    let ordinal = recorder.take()
    let start = reader.position
    let value = try reader.u32()
    let width = reader.position &- start
    if width != value.lebWidth { recorder.note(ordinal, UInt32(truncatingIfNeeded: width)) }
    return value
  }

  /// A 64-bit number whose width the encoder can repeat.
  mutating func u64() throws(WebAssemblyError) -> UInt64 {
    let ordinal = recorder.take()
    let start = reader.position
    let value = try reader.u64()
    let width = reader.position &- start
    if width != value.lebWidth { recorder.note(ordinal, UInt32(truncatingIfNeeded: width)) }
    return value
  }

  mutating func name() throws(WebAssemblyError) -> String {
    let length = try u32()
    return try reader.text(length)
  }

  /// A constant expression with its `end`; its instructions are only skipped here, and checked by the validator.
  mutating func expression() throws(WebAssemblyError) -> ByteRange {
    let start = here
    var decoder = InstructionDecoder()
    try decoder.decodeExpression(&reader, &skipper)
    return ByteRange(start: start, end: here)
  }
}

/// A visitor that does nothing: decoding with it finds the end of an expression.
struct ExpressionSkipper: DefaultInstructionVisitor {
  @inline(__always)
  mutating func visitDefault(_ instruction: InstructionInfo) throws(WebAssemblyError) {}
}

extension FixedWidthInteger where Self: UnsignedInteger {
  /// The number of bytes of the shortest LEB128 form.
  var lebWidth: Int { self == 0 ? 1 : (Self.bitWidth &- leadingZeroBitCount &+ 6) / 7 }
}

extension Module {
  /// Decodes a module from the binary format (Wasm 3.0 chapter 5).
  ///
  /// Function bodies are not decoded here but by `validate`, which finds what is malformed in them as well.
  ///
  /// - Parameter bytes: The whole binary, less than 4 GiB.
  /// - Throws: What is malformed, and at which offset.
  public init(decoding bytes: [UInt8]) throws(WebAssemblyError) {
    guard UInt64(bytes.count) < 0xFFFF_FFFF else {
      throw WebAssemblyError(.implementationLimit, "a module must be smaller than 4 GiB")
    }
    var decoder = ModuleDecoder(bytes.span)
    var module = try decoder.decode()
    module.bytes = bytes
    self = module
  }
}
