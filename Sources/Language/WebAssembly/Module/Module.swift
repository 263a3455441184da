/// A WebAssembly module (Wasm 3.0 §2.5): what a binary or a text says, with nothing lost that a tool may need.
///
/// Instructions, data and custom sections stay bytes in `bytes`; the model holds ranges into it. Function bodies are
/// decoded by `InstructionDecoder` when somebody asks.
///
/// ```swift
/// let module = try Module(decoding: bytes)
/// try module.validate()
/// for export in module.exports { print(export.name) }
/// ```
public struct Module: Sendable {
  /// The bytes that all ranges of the model refer to: the binary that was decoded, or what the text parser assembled.
  public var bytes: [UInt8]

  /// The defined types, flat; `recursiveTypes` says how they are grouped.
  public var types: [SubType] = []
  /// The groups, in order, covering `types` without gaps.
  public var recursiveTypes: [RecursiveType] = []
  /// The imports, in order.
  public var imports: [Import] = []
  /// The functions that the module defines itself; imported ones come before them in the index space.
  public var functions: [Function] = []
  /// The tables that the module defines itself.
  public var tables: [Table] = []
  /// The memories that the module defines itself.
  public var memories: [Memory] = []
  /// The tags that the module defines itself.
  public var tags: [Tag] = []
  /// The globals that the module defines itself.
  public var globals: [Global] = []
  /// The exports, in order.
  public var exports: [Export] = []
  /// The start function.
  public var start: Start?
  /// The element segments, in order.
  public var elements: [ElementSegment] = []
  /// The contents of the data count section, if there is one.
  public var dataCount: UInt32?
  /// The data segments, in order.
  public var data: [DataSegment] = []
  /// The custom sections, in order.
  public var customSections: [CustomSection] = []
  /// The sections as they stood in the binary, in order; empty if the module was not decoded.
  public var sections: [Section] = []
  /// Where the decoded binary left the canonical encoding; the encoder repeats it on request.
  var deviations = EncodingDeviations()

  /// An empty module.
  public init() { bytes = [] }

  /// Storage for a module that is being decoded.
  init(bytes: [UInt8]) { self.bytes = bytes }
}

/// A range of `Module.bytes`.
public struct ByteRange: Hashable, Sendable {
  /// Where the first byte stands.
  public var start: UInt32
  /// Where the first byte behind the range stands.
  public var end: UInt32

  /// Makes a byte range.
  public init(start: UInt32, end: UInt32) {
    self.start = start
    self.end = end
  }

  /// The number of bytes.
  public var count: Int { Int(end &- start) }
  /// The same as a range of indices of `Module.bytes`.
  public var indices: Range<Int> { Int(start)..<Int(end) }
}

/// An import (§2.5.10).
public struct Import: Sendable {
  /// The name of the module that is asked for the item.
  public var module: String
  /// The name, in UTF-8.
  public var name: String
  /// The type.
  public var type: ExternType
  /// Where the import starts in the binary.
  public var offset: UInt32

  /// Makes an import.
  public init(module: String, name: String, type: ExternType, offset: UInt32 = 0) {
    self.module = module
    self.name = name
    self.type = type
    self.offset = offset
  }
}

/// A function that the module defines (§2.5.3).
public struct Function: Sendable {
  /// The type.
  public var type: TypeIndex
  /// Where the function section names the type.
  public var offset: UInt32
  /// The local declarations and the instructions up to and with the last `end`, without the size before them.
  public var body: ByteRange

  /// Makes a function.
  public init(type: TypeIndex, offset: UInt32 = 0, body: ByteRange = ByteRange(start: 0, end: 0)) {
    self.type = type
    self.offset = offset
    self.body = body
  }
}

/// A table (§2.5.4).
public struct Table: Sendable {
  /// The type.
  public var type: TableType
  /// The instructions of the initial value with their `end`, if the table has one.
  public var initializer: ByteRange?
  /// Where the item starts in the binary, in bytes; 0 if it was not decoded.
  public var offset: UInt32

  /// Makes a table.
  public init(type: TableType, initializer: ByteRange? = nil, offset: UInt32 = 0) {
    self.type = type
    self.initializer = initializer
    self.offset = offset
  }
}

/// A memory (§2.5.5).
public struct Memory: Sendable {
  /// The type.
  public var type: MemoryType
  /// Where the item starts in the binary, in bytes; 0 if it was not decoded.
  public var offset: UInt32

  /// Makes a memory.
  public init(type: MemoryType, offset: UInt32 = 0) {
    self.type = type
    self.offset = offset
  }
}

/// A tag (§2.5.7).
public struct Tag: Sendable {
  /// The type index of the tag's function type.
  public var type: TypeIndex
  /// Where the item starts in the binary, in bytes; 0 if it was not decoded.
  public var offset: UInt32

  /// Makes a tag.
  public init(type: TypeIndex, offset: UInt32 = 0) {
    self.type = type
    self.offset = offset
  }
}

/// A global (§2.5.6).
public struct Global: Sendable {
  /// The type.
  public var type: GlobalType
  /// The instructions of the initial value with their `end`.
  public var initializer: ByteRange
  /// Where the item starts in the binary, in bytes; 0 if it was not decoded.
  public var offset: UInt32

  /// Makes a global.
  public init(type: GlobalType, initializer: ByteRange, offset: UInt32 = 0) {
    self.type = type
    self.initializer = initializer
    self.offset = offset
  }
}

/// An export (§2.5.9).
public struct Export: Sendable {
  /// The name, in UTF-8.
  public var name: String
  /// What the item is.
  public var kind: ExternKind
  /// The index in the index space of `kind`.
  public var index: UInt32
  /// Where the item starts in the binary, in bytes; 0 if it was not decoded.
  public var offset: UInt32

  /// Makes an export.
  public init(name: String, kind: ExternKind, index: UInt32, offset: UInt32 = 0) {
    self.name = name
    self.kind = kind
    self.index = index
    self.offset = offset
  }
}

/// The start function (§2.5.11).
public struct Start: Sendable {
  /// The function that is called when the module is instantiated.
  public var function: FunctionIndex
  /// Where the item starts in the binary, in bytes; 0 if it was not decoded.
  public var offset: UInt32

  /// Makes a start.
  public init(function: FunctionIndex, offset: UInt32 = 0) {
    self.function = function
    self.offset = offset
  }
}

/// An element segment (§2.5.8).
public struct ElementSegment: Sendable {
  /// When the segment is used.
  public enum Mode: Sendable {
    /// Copied into a table when the module is instantiated; `offset` is a constant expression with its `end`.
    case active(table: TableIndex, offset: ByteRange)
    case passive
    /// Only declares functions that `ref.func` may name.
    case declarative
  }

  /// The elements, as the binary has them.
  public enum Items: Sendable {
    /// Function indices: `count` LEB128 numbers in the range.
    case functions(ByteRange, count: UInt32)
    /// Constant expressions with their `end`: `count` of them in the range.
    case expressions(ByteRange, count: UInt32)
  }

  /// A reference type.
  public var type: ValueType
  /// When the segment is used.
  public var mode: Mode
  /// What the segment holds.
  public var items: Items
  /// Where the item starts in the binary, in bytes; 0 if it was not decoded.
  public var offset: UInt32

  /// Makes an element segment.
  public init(type: ValueType, mode: Mode, items: Items, offset: UInt32 = 0) {
    self.type = type
    self.mode = mode
    self.items = items
    self.offset = offset
  }

  /// The number of elements.
  public var count: UInt32 {
    switch items {
    case .functions(_, let count), .expressions(_, let count): count
    }
  }
}

/// A data segment (§2.5.8).
public struct DataSegment: Sendable {
  /// When the segment is used.
  public enum Mode: Sendable {
    /// Copied into a memory when the module is instantiated; `offset` is a constant expression with its `end`.
    case active(memory: MemoryIndex, offset: ByteRange)
    case passive
  }

  /// When the segment is used.
  public var mode: Mode
  /// The bytes.
  public var contents: ByteRange
  /// Where the item starts in the binary, in bytes; 0 if it was not decoded.
  public var offset: UInt32

  /// Makes a data segment.
  public init(mode: Mode, contents: ByteRange, offset: UInt32 = 0) {
    self.mode = mode
    self.contents = contents
    self.offset = offset
  }
}

/// A custom section (§5.5.3).
public struct CustomSection: Sendable {
  /// The name, in UTF-8.
  public var name: String
  /// What follows the name.
  public var contents: ByteRange
  /// The last non-custom section before this one, or nil if it stands before all of them.
  public var predecessor: SectionID?
  /// Where the item starts in the binary, in bytes; 0 if it was not decoded.
  public var offset: UInt32

  /// Makes a custom section.
  public init(name: String, contents: ByteRange, predecessor: SectionID?, offset: UInt32 = 0) {
    self.name = name
    self.contents = contents
    self.predecessor = predecessor
    self.offset = offset
  }
}

/// A section of the decoded binary.
public struct Section: Sendable {
  /// Which section it is.
  public var id: SectionID
  /// What follows the section's size.
  public var contents: ByteRange
}

/// The sections of a module, by their binary code (§5.5.2).
public enum SectionID: UInt8, Hashable, Sendable, CaseIterable {
  case custom = 0
  case type = 1
  case `import` = 2
  case function = 3
  case table = 4
  case memory = 5
  case global = 6
  case export = 7
  case start = 8
  case element = 9
  case code = 10
  case data = 11
  case dataCount = 12
  case tag = 13

  /// The non-custom sections in the order in which they must stand (§5.5.16).
  public static let canonicalOrder: [SectionID] = [
    .type, .import, .function, .table, .memory, .tag, .global, .export, .start, .element, .dataCount, .code, .data,
  ]

  /// The position in `canonicalOrder`, from 1; 0 for a custom section.
  public var rank: Int {
    switch self {
    case .custom: 0
    case .type: 1
    case .import: 2
    case .function: 3
    case .table: 4
    case .memory: 5
    case .tag: 6
    case .global: 7
    case .export: 8
    case .start: 9
    case .element: 10
    case .dataCount: 11
    case .code: 12
    case .data: 13
    }
  }

  /// The section's name, as the standard and tools write it.
  public var name: String {
    switch self {
    case .custom: "custom"
    case .type: "type"
    case .import: "import"
    case .function: "function"
    case .table: "table"
    case .memory: "memory"
    case .global: "global"
    case .export: "export"
    case .start: "start"
    case .element: "element"
    case .code: "code"
    case .data: "data"
    case .dataCount: "data count"
    case .tag: "tag"
    }
  }
}
