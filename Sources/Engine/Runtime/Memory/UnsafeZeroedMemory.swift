#if canImport(Glibc)
  import CSystemCalls
#endif

/// Memory for many items, all bytes zero, most of which are never looked at: what is large comes from the system, which makes a
/// page of it present when somebody uses it, where an allocator would clear all of it.
///
/// Sound because whoever frees memory gives the count that it was allocated with.
enum ZeroedMemory {
  /// In bytes. A page takes a microsecond, a mapping two.
  private static var smallest: Int { 16384 }

  /// - Returns: nil if the system has no room.
  static func allocate<Item>(_ type: Item.Type, _ count: Int) -> UnsafeMutablePointer<Item>? {
    let size = MemoryLayout<Item>.stride * max(1, count)
    #if canImport(Glibc)
      if size >= smallest { return apus_allocate_pages(size)?.assumingMemoryBound(to: type) }
    #endif
    let memory = UnsafeMutableRawPointer.allocate(byteCount: size, alignment: 16)
    memory.initializeMemory(as: UInt8.self, repeating: 0, count: size)
    return memory.assumingMemoryBound(to: type)
  }

  static func free<Item>(_ memory: UnsafeMutablePointer<Item>, _ count: Int) {
    #if canImport(Glibc)
      let size = MemoryLayout<Item>.stride * max(1, count)
      if size >= smallest {
        apus_free_pages(memory, size)
        return
      }
    #endif
    UnsafeMutableRawPointer(memory).deallocate()
  }
}
