import CExecution

/// Where machine code finds what it reads, in bytes from the start of each record.
enum ContextLayout {
  static let memory = UInt64(CONTEXT_MEMORY)
  static let memorySize0 = UInt64(CONTEXT_MEMORY_SIZE)
  static let globals = UInt64(CONTEXT_GLOBALS)
  static let functions = UInt64(CONTEXT_FUNCTIONS)
  static let imports = UInt64(CONTEXT_IMPORTS)
  static let importedGlobals = UInt64(CONTEXT_IMPORTED_GLOBALS)
  static let tables = UInt64(CONTEXT_TABLES)
  static let memories = UInt64(CONTEXT_MEMORIES)
  static let types = UInt64(CONTEXT_TYPES)
  static let tags = UInt64(CONTEXT_TAGS)
  static let execution = UInt64(CONTEXT_EXECUTION)
  static let runtime = UInt64(CONTEXT_RUNTIME)
  static let heap = UInt64(CONTEXT_HEAP)

  static let memoryBase = UInt64(MEMORY_BASE)
  static let memorySize = UInt64(MEMORY_SIZE)
  static let tableElements = UInt64(TABLE_ELEMENTS)
  static let tableCount = UInt64(TABLE_COUNT)

  static let functionContext = UInt64(FUNCTION_CONTEXT)
  static let functionType = UInt64(FUNCTION_TYPE)
  static let functionEntry = UInt64(FUNCTION_NATIVE)
  static let functionSize = UInt64(FUNCTION_SIZE)

  static let heapCursor = UInt64(HEAP_CURSOR)
  static let heapLimit = UInt64(HEAP_LIMIT)
  static let heapBase = UInt64(HEAP_BASE)
  static let heapCards = UInt64(HEAP_CARDS)
  static let heapTypes = UInt64(HEAP_TYPES)

  static let entryKind = UInt64(HEAP_ENTRY_KIND)
  static let entryDisplay = UInt64(HEAP_ENTRY_DISPLAY)
  static let entrySize = UInt64(HEAP_ENTRY_SIZE)
  /// How many supertypes a type may have so that its entry holds all of them.
  static let displayDepth = UInt32(HEAP_DISPLAY_DEPTH)

  static let fuel = UInt64(EXECUTION_FUEL)
  static let instructions = UInt64(EXECUTION_INSTRUCTIONS)
  static let slots = UInt64(EXECUTION_SLOTS)

  /// The position of a pointer in an array of pointers.
  static func element(_ index: Int) -> UInt64 { UInt64(index) * UInt64(MemoryLayout<UnsafeRawPointer>.stride) }
}
