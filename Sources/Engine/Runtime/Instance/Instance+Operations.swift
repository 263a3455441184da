import CExecution
import WebAssembly

// What instructions on tables, memories and segments ask of an instance.
extension Instance {
  /// `table.grow` (Wasm 3.0 §4.6.8).
  /// - Returns: The former size, or -1 as a number of the table's address type.
  public func growTable(_ index: Int, by delta: UInt64, value: UInt64) -> UInt64 {
    let table = tables[index]
    return table.grow(delta, value) ?? (table.type.addressType == .i32 ? UInt64(UInt32.max) : .max)
  }

  /// `table.init`.
  /// - Returns: Whether the ranges were in bounds.
  public func initializeTable(_ index: Int, at to: UInt64, segment: Int, from: UInt64, count: UInt64) -> Bool {
    do throws(Trap) {
      try initializeTable(tables[index], at: to, segment: segment, from: from, count: count)
      return true
    } catch {
      return false
    }
  }

  /// `elem.drop`.
  public func dropElements(_ segment: Int) { elements[segment] = .dropped }

  /// `memory.grow` (§4.6.9).
  /// - Returns: The former size in pages, or -1 as a number of the memory's address type.
  public func growMemory(_ index: Int, by delta: UInt64) -> UInt64 {
    let memory = memories[index]
    let old = memory.grow(delta)
    if index == 0, memory.type.isShared { context.pointee.memorySize = memory.size }
    return old ?? (memory.type.addressType == .i32 ? UInt64(UInt32.max) : .max)
  }

  /// `memory.init`.
  /// - Returns: Whether the ranges were in bounds.
  public func initializeMemory(_ index: Int, at to: UInt64, segment: Int, from: UInt64, count: UInt64) -> Bool {
    do throws(Trap) {
      try initializeMemory(memories[index], at: to, data: segment, from: from, count: count)
      return true
    } catch {
      return false
    }
  }

  /// `data.drop`.
  public func dropData(_ segment: Int) { droppedData[segment] = true }
}
