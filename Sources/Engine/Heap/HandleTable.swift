/// A reference that the host holds on to: what it refers to stays alive until the handle is released.
public struct HeapHandle: Hashable, Sendable {
  let index: UInt32
  /// How often the place at `index` was reused, so that a handle is not mistaken for a later one.
  let generation: UInt32
}

/// The references that the host holds.
struct HandleTable {
  private struct Entry {
    /// As frames hold it; of a free entry, the index of the next free one.
    var word: UInt64
    var generation: UInt32
    var isFree: Bool
  }

  private var entries: [Entry] = []
  private var firstFree: UInt64 = .max
  private(set) var count = 0

  mutating func insert(_ reference: UInt64) -> HeapHandle {
    count += 1
    guard firstFree == .max else {
      let index = Int(truncatingIfNeeded: firstFree)
      firstFree = entries[index].word
      entries[index].word = reference
      entries[index].isFree = false
      return HeapHandle(index: UInt32(truncatingIfNeeded: index), generation: entries[index].generation)
    }
    entries.append(Entry(word: reference, generation: 0, isFree: false))
    return HeapHandle(index: UInt32(truncatingIfNeeded: entries.count - 1), generation: 0)
  }

  subscript(_ handle: HeapHandle) -> UInt64? {
    guard isValid(handle) else { return nil }
    return entries[Int(handle.index)].word
  }

  mutating func remove(_ handle: HeapHandle) -> Bool {
    guard isValid(handle) else { return false }
    let index = Int(handle.index)
    entries[index] = Entry(word: firstFree, generation: entries[index].generation &+ 1, isFree: true)
    firstFree = UInt64(handle.index)
    count -= 1
    return true
  }

  private func isValid(_ handle: HeapHandle) -> Bool {
    Int(handle.index) < entries.count && !entries[Int(handle.index)].isFree
      && entries[Int(handle.index)].generation == handle.generation
  }

  func forEach(_ body: (UInt64) -> Void) {
    for entry in entries where !entry.isFree { body(entry.word) }
  }
}
