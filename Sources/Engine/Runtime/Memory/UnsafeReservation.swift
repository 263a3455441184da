#if canImport(Glibc)
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
    /// Reserves address space; nothing of it is backed yet.
    /// - Parameter capacity: In bytes.
    init?(capacity: UInt64) {
      let page: UInt64 = 4096
      let size = max(page, (capacity &+ page &- 1) & ~(page &- 1))
      guard size >= capacity, let length = Int(exactly: size),
        let address = mmap(nil, length, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0),
        address != UnsafeMutableRawPointer(bitPattern: -1)
      else { return nil }
      base = address
      self.capacity = size
    }

    deinit { munmap(base, Int(capacity)) }

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
  #else
    init?(capacity: UInt64) {
      guard let length = Int(exactly: max(8, capacity)) else { return nil }
      base = .allocate(byteCount: length, alignment: 16)
      base.initializeMemory(as: UInt8.self, repeating: 0, count: length)
      self.capacity = UInt64(length)
      committed = UInt64(length)
    }

    deinit { base.deallocate() }

    mutating func commit(_ size: UInt64) -> Bool { size <= capacity }
  #endif
}
