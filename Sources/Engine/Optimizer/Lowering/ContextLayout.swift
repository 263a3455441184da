import CExecution
import CHeap
import CNative

/// Where machine code finds what it reads, in bytes from the start of each record.
enum ContextLayout {
  static let memory = offset(\Context.memory)
  static let memorySize0 = offset(\Context.memorySize)
  static let globals = offset(\Context.globals)
  static let functions = offset(\Context.functions)
  static let imports = offset(\Context.imports)
  static let importedGlobals = offset(\Context.importedGlobals)
  static let tables = offset(\Context.tables)
  static let memories = offset(\Context.memories)
  static let types = offset(\Context.types)
  static let tags = offset(\Context.tags)
  static let execution = offset(\Context.execution)
  static let runtime = offset(\Context.runtime)
  static let heap = offset(\Context.heap)

  static let memoryBase = offset(\MemoryRecord.base)
  static let memorySize = offset(\MemoryRecord.size)
  static let tableElements = offset(\TableRecord.elements)
  static let tableCount = offset(\TableRecord.count)

  static let functionContext = offset(\FunctionRecord.context)
  static let functionType = offset(\FunctionRecord.type)
  static let functionEntry = offset(\FunctionRecord.native)
  static let functionSize = UInt64(MemoryLayout<FunctionRecord>.stride)

  static let heapCursor = offset(\HeapState.cursor)
  static let heapLimit = offset(\HeapState.limit)
  static let heapBase = offset(\HeapState.base)
  static let heapCards = offset(\HeapState.cards)
  static let heapTypes = offset(\HeapState.types)

  static let entryKind = offset(\HeapTypeEntry.kind)
  static let entryDisplay = offset(\HeapTypeEntry.display)
  static let entrySize = UInt64(MemoryLayout<HeapTypeEntry>.stride)
  /// How many supertypes a type may have so that its entry holds all of them.
  static let displayDepth: UInt32 = 8

  static let fuel = offset(\Execution.fuel)
  static let instructions = offset(\Execution.instructions)
  static let slots = offset(\Execution.nativeSlots)

  /// The position of a pointer in an array of pointers.
  static func element(_ index: Int) -> UInt64 { UInt64(index) * UInt64(MemoryLayout<UnsafeRawPointer>.stride) }

  private static func offset<Record, Field>(_ path: KeyPath<Record, Field>) -> UInt64 {
    UInt64(MemoryLayout<Record>.offset(of: path) ?? 0)
  }
}
