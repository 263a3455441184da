/// The values of the host that cells in a heap stand for.
///
/// Sound because a value is retained once when its cell is made, and given up once: when the cell is found dead, or with
/// the heap. Releases wait for `drain`, since a deinitialiser is arbitrary code of the host, which must not run inside a
/// collection.
struct ExternalTable {
  private struct Entry {
    var value: Unmanaged<AnyObject>?
    /// The offset of the cell; of a free entry, the index of the next free one.
    var cell: UInt32
  }

  private static var none: UInt32 { .max }

  private var entries: [Entry] = []
  private var firstFree = none
  /// The entries that were made since the last collection.
  private var young: [UInt32] = []
  private var dead: [Unmanaged<AnyObject>] = []
  /// How many values cells stand for.
  private(set) var count = 0

  /// Retains a value for a cell.
  mutating func insert(_ value: AnyObject, cell: UInt32) -> UInt32 {
    let entry = Entry(value: .passRetained(value), cell: cell)
    count += 1
    let index = firstFree
    if index == Self.none {
      let index = UInt32(truncatingIfNeeded: entries.count)
      entries.append(entry)
      young.append(index)
      return index
    }
    firstFree = entries[Int(index)].cell
    entries[Int(index)] = entry
    young.append(index)
    return index
  }

  subscript(_ index: UInt32) -> AnyObject? {
    guard Int(index) < entries.count else { return nil }
    return entries[Int(index)].value?.takeUnretainedValue()
  }

  /// Gives up the values whose cells are not marked.
  mutating func sweep(isFull: Bool, isMarked: (UInt32) -> Bool) {
    if isFull {
      for index in entries.indices where entries[index].value != nil && !isMarked(entries[index].cell) { drop(index) }
    } else {
      // What was alive at the last collection keeps its mark until all objects are collected.
      for index in young where !isMarked(entries[Int(index)].cell) { drop(Int(index)) }
    }
    young.removeAll(keepingCapacity: young.count <= 1 << 16)
  }

  private mutating func drop(_ index: Int) {
    guard let value = entries[index].value else { return }
    dead.append(value)
    entries[index] = Entry(value: nil, cell: firstFree)
    firstFree = UInt32(truncatingIfNeeded: index)
    count -= 1
  }

  /// Takes the values that were given up.
  mutating func takeDead() -> [Unmanaged<AnyObject>] {
    let taken = dead
    dead = []
    return taken
  }

  /// Gives up all values.
  mutating func removeAll() {
    for entry in entries { if let value = entry.value { dead.append(value) } }
    entries = []
    young = []
    firstFree = Self.none
    count = 0
  }

  /// Calls a function for the cell of each value, with the index.
  func forEachCell(_ body: (_ cell: UInt32, _ index: UInt32) -> Void) {
    for (index, entry) in entries.enumerated() where entry.value != nil {
      body(entry.cell, UInt32(truncatingIfNeeded: index))
    }
  }
}
