public import CHeap

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// The types of heap objects of an engine, by number. All heaps of the engine share it.
///
/// Sound because an entry never moves, is written before the first object of the type is made, and is not written
/// again. Types are registered under the engine's lock; who reads an entry got the type's number after that.
public final class HeapTypeTable: @unchecked Sendable {
  /// The entries, by number.
  public let entries: UnsafeMutablePointer<HeapTypeEntry>
  /// The number of the type of the cells that stand for values of the host.
  public let externalCell: UInt32

  /// The bits of an object's header that are the number of its type.
  public static var numberMask: UInt32 { 0x00FF_FFFF }

  /// How many entries there is room for.
  private let capacity: UInt32
  #if (canImport(Glibc) || canImport(Musl)) && _pointerBitWidth(_64)
    private static var isMapped: Bool { true }
    /// How many types an engine can have if nothing else is said.
    public static var usualCapacity: UInt32 { 1 << 20 }
  #else
    private static var isMapped: Bool { false }
    /// How many types an engine can have if nothing else is said.
    public static var usualCapacity: UInt32 { 256 }
  #endif

  /// Makes a table. Only entries that are used take memory, where the machine has virtual memory.
  /// - Parameter capacity: How many types there can be; the heap keeps the first and the last number.
  /// - Returns: nil if the machine has no memory for it.
  public init?(capacity: UInt32 = HeapTypeTable.usualCapacity) {
    let capacity = min(max(capacity, 8), Self.numberMask)
    #if (canImport(Glibc) || canImport(Musl)) && _pointerBitWidth(_64)
      let length = Int(capacity) * MemoryLayout<HeapTypeEntry>.stride
      guard
        let address = mmap(
          nil, length, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0),
        address != UnsafeMutableRawPointer(bitPattern: -1)
      else { return nil }
      entries = address.bindMemory(to: HeapTypeEntry.self, capacity: Int(capacity))
    #else
      entries = .allocate(capacity: Int(capacity))
      entries.initialize(repeating: HeapTypeEntry(), count: Int(capacity))
    #endif
    self.capacity = capacity
    externalCell = capacity &- 1
    entries[Int(externalCell)].size = 8
    entries[Int(externalCell)].kind = HeapObjectKind.external.rawValue
  }

  deinit {
    // Entries past the last one that was registered are not looked at: that would touch their pages.
    for index in 0..<Int(registered) {
      entries[index].referenceList?.deallocate()
      entries[index].deepDisplay?.deallocate()
    }
    #if (canImport(Glibc) || canImport(Musl)) && _pointerBitWidth(_64)
      munmap(entries, Int(capacity) * MemoryLayout<HeapTypeEntry>.stride)
    #else
      entries.deallocate()
    #endif
  }

  /// One more than the highest number that was registered.
  private var registered: UInt32 = 0

  /// Adds a type. The caller sees to it that nobody else registers one now, and that each number is given once.
  /// - Parameters:
  ///   - number: The canonical number of the type in the engine.
  ///   - type: The type.
  public func register(_ number: UInt32, _ type: HeapTypeDescriptor) throws(HeapTypeError) {
    guard number > 0, number < externalCell else { throw .numberOutOfRange }
    guard type.supertypes.count <= 63 else { throw .tooManySupertypes }
    let entry = entries + Int(number)
    entry.pointee.referenceList?.deallocate()
    entry.pointee.deepDisplay?.deallocate()
    var value = HeapTypeEntry()
    value.size = type.size
    value.kind = type.kind.rawValue
    value.depth = UInt8(truncatingIfNeeded: type.supertypes.count)
    if let element = type.element {
      value.flags = UInt8(HEAP_TYPE_ARRAY)
      value.elementShift = UInt8(element.shift)
      if element == .reference { value.flags |= UInt8(HEAP_TYPE_REFERENCES) }
    } else {
      let offsets = type.layout.referenceOffsets
      if let last = offsets.last, last >= 256 {
        value.flags = UInt8(HEAP_TYPE_LIST)
        let list = UnsafeMutablePointer<UInt32>.allocate(capacity: offsets.count + 1)
        list.initialize(to: UInt32(truncatingIfNeeded: offsets.count))
        for (index, offset) in offsets.enumerated() { (list + index + 1).initialize(to: offset >> 2) }
        value.referenceList = UnsafePointer(list)
      } else {
        for offset in offsets { value.references |= 1 &<< UInt64(offset >> 2) }
      }
    }
    let display = type.supertypes + [number]
    for (depth, id) in display.enumerated() where depth < 8 {
      heap_set_display(&value, UInt32(truncatingIfNeeded: depth), id)
    }
    if display.count > 8 {
      let deep = UnsafeMutablePointer<UInt32>.allocate(capacity: display.count)
      for (depth, id) in display.enumerated() { (deep + depth).initialize(to: id) }
      value.deepDisplay = UnsafePointer(deep)
    }
    entry.pointee = value
    registered = max(registered, number &+ 1)
  }

  /// Whether the objects of a type are also of another type.
  /// - Parameters:
  ///   - object: The number of the type of the object.
  ///   - target: The number of the other type.
  ///   - depth: How many supertypes the other type has.
  @inlinable @inline(__always)
  public func isSubtype(_ object: UInt32, of target: UInt32, depth: UInt32) -> Bool {
    UnsafePointer(entries).isSubtype(object, of: target, depth: depth)
  }
}

extension UnsafePointer where Pointee == HeapTypeEntry {
  /// Whether the objects of a type are also of another type.
  /// - Parameters:
  ///   - object: The number of the type of the object.
  ///   - target: The number of the other type.
  ///   - depth: How many supertypes the other type has.
  @inlinable @inline(__always)
  public func isSubtype(_ object: UInt32, of target: UInt32, depth: UInt32) -> Bool {
    let entry = self + Int(object)
    if _fastPath(depth < 8) { return heap_display(entry, depth) == target }
    guard depth <= UInt32(entry.pointee.depth), let display = entry.pointee.deepDisplay else { return false }
    return display[Int(depth)] == target
  }
}
