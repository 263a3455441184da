/// The contents of the `name` section (Wasm 3.0 appendix B.4.1 and the extended-name-section proposal).
public struct NameSection: Sendable {
  /// The names of the items of one index space.
  public struct Map: Sendable {
    /// The indices, ascending as the standard demands; a section that breaks this is still read.
    public private(set) var entries: [(index: UInt32, name: String)]

    /// Makes a map.
    public init(_ entries: [(index: UInt32, name: String)] = []) { self.entries = entries }

    /// The name of an index, or nil.
    public subscript(index: UInt32) -> String? {
      let position = entries.partitioningIndex { $0.index >= index }
      return position < entries.count && entries[position].index == index ? entries[position].name : nil
    }

    /// Whether there are no names.
    public var isEmpty: Bool { entries.isEmpty }

    /// Adds a name behind the others.
    public mutating func append(_ index: UInt32, _ name: String) { entries.append((index, name)) }
  }

  /// The names of items inside of items: locals of functions, labels of functions, fields of types.
  public struct IndirectMap: Sendable {
    /// The names by index, ascending.
    public private(set) var entries: [(index: UInt32, names: Map)]

    /// Makes an indirect map.
    public init(_ entries: [(index: UInt32, names: Map)] = []) { self.entries = entries }

    /// The names inside of an item.
    public subscript(index: UInt32) -> Map? {
      let position = entries.partitioningIndex { $0.index >= index }
      return position < entries.count && entries[position].index == index ? entries[position].names : nil
    }

    /// Whether there are no names.
    public var isEmpty: Bool { entries.isEmpty }

    /// Adds the names of an item behind the others.
    public mutating func append(_ index: UInt32, _ names: Map) { entries.append((index, names)) }
  }

  /// The name of the module, if it has one.
  public var module: String?
  /// The names of functions.
  public var functions = Map()
  /// The names of locals, by function.
  public var locals = IndirectMap()
  /// The names of labels, by function, counted in the order of their blocks.
  public var labels = IndirectMap()
  /// The names of types.
  public var types = Map()
  /// The names of tables.
  public var tables = Map()
  /// The names of memories.
  public var memories = Map()
  /// The names of globals.
  public var globals = Map()
  /// The names of element segments.
  public var elements = Map()
  /// The names of data segments.
  public var data = Map()
  /// The names of fields, by type.
  public var fields = IndirectMap()
  /// The names of tags.
  public var tags = Map()

  /// Makes a section without names.
  public init() {}

  /// Whether nothing has a name.
  public var isEmpty: Bool {
    module == nil && functions.isEmpty && locals.isEmpty && labels.isEmpty && types.isEmpty && tables.isEmpty
      && memories.isEmpty && globals.isEmpty && elements.isEmpty && data.isEmpty && fields.isEmpty && tags.isEmpty
  }

  /// Decodes the contents of a `name` section.
  /// - Throws: What is malformed; a module with such a section is still valid.
  public init(decoding bytes: Span<UInt8>, range: ByteRange) throws(WebAssemblyError) {
    var reader = BinaryReader(bytes, range: range)
    while !reader.isAtEnd {
      let id = try reader.byte()
      let size = try reader.u32()
      let contents = try reader.skip(size)
      var part = BinaryReader(bytes, range: contents)
      switch id {
      case 0: module = try part.name()
      case 1: functions = try Self.map(&part)
      case 2: locals = try Self.indirectMap(&part)
      case 3: labels = try Self.indirectMap(&part)
      case 4: types = try Self.map(&part)
      case 5: tables = try Self.map(&part)
      case 6: memories = try Self.map(&part)
      case 7: globals = try Self.map(&part)
      case 8: elements = try Self.map(&part)
      case 9: data = try Self.map(&part)
      case 10: fields = try Self.indirectMap(&part)
      case 11: tags = try Self.map(&part)
      default: continue
      }
      guard part.isAtEnd else { throw WebAssemblyError(.sectionSize, offset: part.position) }
    }
  }

  @_lifetime(reader: copy reader)
  private static func map(_ reader: inout BinaryReader) throws(WebAssemblyError) -> Map {
    let count = try reader.u32()
    var entries: [(index: UInt32, name: String)] = []
    entries.reserveCapacity(min(Int(clamping: count), reader.remaining / 2))
    var isAscending = true
    for _ in 0..<count {
      let index = try reader.u32()
      if let last = entries.last, last.index >= index { isAscending = false }
      entries.append((index, try reader.name()))
    }
    if !isAscending { entries.sort { $0.index < $1.index } }
    return Map(entries)
  }

  @_lifetime(reader: copy reader)
  private static func indirectMap(_ reader: inout BinaryReader) throws(WebAssemblyError) -> IndirectMap {
    let count = try reader.u32()
    var entries: [(index: UInt32, names: Map)] = []
    entries.reserveCapacity(min(Int(clamping: count), reader.remaining / 2))
    var isAscending = true
    for _ in 0..<count {
      let index = try reader.u32()
      if let last = entries.last, last.index >= index { isAscending = false }
      entries.append((index, try map(&reader)))
    }
    if !isAscending { entries.sort { $0.index < $1.index } }
    return IndirectMap(entries)
  }

  /// The contents of a `name` section with these names; parts without names are left out.
  public func encoded() -> [UInt8] {
    var output: [UInt8] = []
    if let module {
      var part: [UInt8] = []
      part.appendName(module)
      Self.append(0, part, to: &output)
    }
    Self.append(1, functions, to: &output)
    Self.append(2, locals, to: &output)
    Self.append(3, labels, to: &output)
    Self.append(4, types, to: &output)
    Self.append(5, tables, to: &output)
    Self.append(6, memories, to: &output)
    Self.append(7, globals, to: &output)
    Self.append(8, elements, to: &output)
    Self.append(9, data, to: &output)
    Self.append(10, fields, to: &output)
    Self.append(11, tags, to: &output)
    return output
  }

  private static func append(_ id: UInt8, _ part: [UInt8], to output: inout [UInt8]) {
    output.append(id)
    output.appendU32(UInt32(truncatingIfNeeded: part.count))
    output.append(contentsOf: part)
  }

  private static func append(_ id: UInt8, _ map: Map, to output: inout [UInt8]) {
    guard !map.isEmpty else { return }
    var part: [UInt8] = []
    append(map, to: &part)
    append(id, part, to: &output)
  }

  private static func append(_ id: UInt8, _ map: IndirectMap, to output: inout [UInt8]) {
    guard !map.isEmpty else { return }
    var part: [UInt8] = []
    part.appendU32(UInt32(truncatingIfNeeded: map.entries.count))
    for (index, names) in map.entries {
      part.appendU32(index)
      append(names, to: &part)
    }
    append(id, part, to: &output)
  }

  private static func append(_ map: Map, to part: inout [UInt8]) {
    part.appendU32(UInt32(truncatingIfNeeded: map.entries.count))
    for (index, name) in map.entries {
      part.appendU32(index)
      part.appendName(name)
    }
  }
}

extension Module {
  /// The module's `name` section, or nil if there is none or it is malformed.
  public var names: NameSection? {
    guard let section = customSections.last(where: { $0.name == "name" }) else { return nil }
    return try? NameSection(decoding: bytes.span, range: section.contents)
  }
}
