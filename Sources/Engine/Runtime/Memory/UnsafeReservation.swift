#if canImport(Glibc)
  import CSystemCalls
  import Glibc
#endif

/// Address space for a linear memory: reserved once, so that the memory grows in place.
///
/// Sound because only the owner holds the address, and because bytes beyond `committed` are never handed out.
struct Reservation: ~Copyable, @unchecked Sendable {
  private(set) var base: UnsafeMutableRawPointer
  /// How far the memory can grow without moving, in bytes.
  private(set) var capacity: UInt64
  private(set) var committed: UInt64 = 0
  #if canImport(Glibc)
    private let reserved: UInt64
    private let isOpen: Bool
  #endif

  #if canImport(Glibc)
    /// Reserves address space; nothing of it is backed yet.
    /// - Parameters:
    ///   - capacity: In bytes.
    ///   - length: How many bytes are kept free at least, used or not.
    ///   - isOpen: Whether all of it is usable at once.
    init?(capacity: UInt64, reserving length: UInt64 = 0, isOpen: Bool = false) {
      let page: UInt64 = 4096
      let size = max(page, (capacity &+ page &- 1) & ~(page &- 1))
      reserved = max(size, length)
      self.isOpen = isOpen
      guard size >= capacity, let length = Int(exactly: reserved),
        let address = isOpen
          ? apus_allocate_pages(length)
          : mmap(nil, length, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0),
        address != UnsafeMutableRawPointer(bitPattern: -1)
      else { return nil }
      base = address
      self.capacity = size
      if isOpen { committed = size }
    }

    deinit {
      if isOpen { apus_free_pages(base, Int(reserved)) } else { munmap(base, Int(reserved)) }
    }

    /// Makes the first bytes usable; new ones are zero.
    /// - Parameter size: In bytes, from the start.
    /// - Returns: Whether there was room.
    mutating func commit(_ size: UInt64) -> Bool {
      guard size > committed else { return true }
      let end = (size &+ 4095) & ~4095
      guard end >= size, end <= capacity else { return false }
      guard mprotect(base + Int(committed), Int(end - committed), PROT_READ | PROT_WRITE) == 0 else { return false }
      committed = end
      return true
    }

    /// Makes what follows some bytes unusable again.
    /// - Parameter end: A multiple of the system's page, at most `committed`.
    mutating func discard(after end: UInt64) -> Bool {
      guard mprotect(base + Int(end), Int(committed - end), PROT_NONE) == 0 else { return false }
      committed = end
      return true
    }

    /// Keeps the system from putting huge pages there by itself.
    /// - Returns: Whether it does so.
    func keepPagesSmall() -> Bool { apus_keep_pages_small(base, Int(reserved)) == 0 }

    /// Makes everything before an offset unusable.
    /// - Parameter offset: A multiple of the system's page.
    func close(before offset: UInt64) -> Bool { mprotect(base, Int(offset), PROT_NONE) == 0 }
  #else
    init?(capacity: UInt64, reserving: UInt64 = 0, isOpen: Bool = false) {
      guard let length = Int(exactly: max(8, capacity)) else { return nil }
      base = .allocate(byteCount: length, alignment: 16)
      base.initializeMemory(as: UInt8.self, repeating: 0, count: length)
      self.capacity = UInt64(length)
      committed = UInt64(length)
    }

    deinit { base.deallocate() }

    mutating func commit(_ size: UInt64) -> Bool { size <= capacity }

    func close(before offset: UInt64) -> Bool { true }
  #endif
}
