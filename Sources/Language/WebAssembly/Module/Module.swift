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
  public var imports: [Import] = []
  /// The functions that the module defines itself; imported ones come before them in the index space.
  public var functions: [Function] = []
  public var tables: [Table] = []
  public var memories: [Memory] = []
  public var tags: [Tag] = []
  public var globals: [Global] = []
  public var exports: [Export] = []
  public var start: Start?
  public var elements: [ElementSegment] = []
  /// The contents of the data count section, if there is one.
  public var dataCount: UInt32?
  public var data: [DataSegment] = []
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
  public var start: UInt32
  public var end: UInt32

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
  public var module: String
  public var name: String
  public var type: ExternType
  /// Where the import starts in the binary.
  public var offset: UInt32

  public init(module: String, name: String, type: ExternType, offset: UInt32 = 0) {
    self.module = module
    self.name = name
    self.type = type
    self.offset = offset
  }
}

/// A function that the module defines (§2.5.3).
public struct Function: Sendable {
  public var type: TypeIndex
  /// Where the function section names the type.
  public var offset: UInt32
  /// The local declarations and the instructions up to and with the last `end`, without the size before them.
  public var body: ByteRange

  public init(type: TypeIndex, offset: UInt32 = 0, body: ByteRange = ByteRange(start: 0, end: 0)) {
    self.type = type
    self.offset = offset
    self.body = body
  }
}

/// A table (§2.5.4).
public struct Table: Sendable {
  public var type: TableType
  /// The instructions of the initial value with their `end`, if the table has one.
  public var initializer: ByteRange?
  public var offset: UInt32

  public init(type: TableType, initializer: ByteRange? = nil, offset: UInt32 = 0) {
    self.type = type
    self.initializer = initializer
    self.offset = offset
  }
}

/// A memory (§2.5.5).
public struct Memory: Sendable {
  public var type: MemoryType
  public var offset: UInt32

  public init(type: MemoryType, offset: UInt32 = 0) {
    self.type = type
    self.offset = offset
  }
}

/// A tag (§2.5.7).
public struct Tag: Sendable {
  /// The type index of the tag's function type.
  public var type: TypeIndex
  public var offset: UInt32

  public init(type: TypeIndex, offset: UInt32 = 0) {
    self.type = type
    self.offset = offset
  }
}

/// A global (§2.5.6).
public struct Global: Sendable {
  public var type: GlobalType
  /// The instructions of the initial value with their `end`.
  public var initializer: ByteRange
  public var offset: UInt32

  public init(type: GlobalType, initializer: ByteRange, offset: UInt32 = 0) {
    self.type = type
    self.initializer = initializer
    self.offset = offset
  }
}

/// An export (§2.5.9).
public struct Export: Sendable {
  public var name: String
  public var kind: ExternKind
  /// The index in the index space of `kind`.
  public var index: UInt32
  public var offset: UInt32

  public init(name: String, kind: ExternKind, index: UInt32, offset: UInt32 = 0) {
    self.name = name
    self.kind = kind
    self.index = index
    self.offset = offset
  }
}

/// The start function (§2.5.11).
public struct Start: Sendable {
  public var function: FunctionIndex
  public var offset: UInt32

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
  public var mode: Mode
  public var items: Items
  public var offset: UInt32

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

  public var mode: Mode
  public var contents: ByteRange
  public var offset: UInt32

  public init(mode: Mode, contents: ByteRange, offset: UInt32 = 0) {
    self.mode = mode
    self.contents = contents
    self.offset = offset
  }
}

/// A custom section (§5.5.3).
public struct CustomSection: Sendable {
  public var name: String
  /// What follows the name.
  public var contents: ByteRange
  /// The last non-custom section before this one, or nil if it stands before all of them.
  public var predecessor: SectionID?
  public var offset: UInt32

  public init(name: String, contents: ByteRange, predecessor: SectionID?, offset: UInt32 = 0) {
    self.name = name
    self.contents = contents
    self.predecessor = predecessor
    self.offset = offset
  }
}

/// A section of the decoded binary.
public struct Section: Sendable {
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
