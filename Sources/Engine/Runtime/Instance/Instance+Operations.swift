import CExecution
import Heap
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

  /// Whether a segment still has a range: of bytes from `from` on, or of elements.
  /// - Parameters:
  ///   - count: In elements of the array.
  ///   - shift: The base-2 logarithm of an array element's width in bytes.
  public func hasSegment(_ index: Int, isData: Bool, from: UInt64, count: UInt64, shift: UInt32) -> Bool {
    if isData {
      let available = droppedData[index] ? 0 : UInt64(module.module.data[index].contents.count)
      let (bytes, overflow) = count.multipliedReportingOverflow(by: 1 << UInt64(shift))
      return !overflow && from <= available && bytes <= available - from
    }
    let available = elementCount(index)
    return from <= available && count <= available - from
  }

  /// Copies a range of a segment, which has been checked, to the elements of an array.
  public func copySegment(
    _ index: Int, isData: Bool, from: UInt64, count: Int, to target: UnsafeMutableRawPointer, storage: HeapStorage
  ) {
    guard count > 0 else { return }
    if isData {
      guard let data = try? module.data() else { return }
      let start = module.module.data[index].contents.indices.lowerBound + Int(from)
      data.withUnsafeBytes { bytes in
        target.copyMemory(
          from: bytes.baseAddress.unsafelyUnwrapped + start, byteCount: count << Int(storage.shift))
      }
      return
    }
    let words = UnsafeMutablePointer<UInt64>.allocate(capacity: count)
    defer { words.deallocate() }
    copyElements(index, from: Int(from), count: count, to: words)
    for position in 0..<count {
      if storage == .function {
        target.storeBytes(of: words[position], toByteOffset: position * 8, as: UInt64.self)
      } else {
        target.storeBytes(
          of: UInt32(truncatingIfNeeded: words[position]), toByteOffset: position * 4, as: UInt32.self)
      }
    }
  }
}
