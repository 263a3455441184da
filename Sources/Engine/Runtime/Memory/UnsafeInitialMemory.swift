#if canImport(Glibc)
  import CNative

  /// What a memory holds at first, as a file has it: its pages are mapped, and copied when a guest writes to them.
  ///
  /// Sound because only whole pages are put to a place of which the memory has said that it is its own, and because the owner
  /// keeps the descriptor open. If somebody changes the file, the guest finds what he wrote; if he cuts it off, zeros.
  public final class InitialMemory: Sendable {
    private let owner: any AnyObject & Sendable
    private let descriptor: Int32
    private let offset: Int
    private let checksum: UInt64
    private let isWhole = Lock<Bool?>(nil)
    /// Where it begins in the memory, in bytes.
    let place: Int
    /// In bytes.
    let size: Int

    /// Describes the contents.
    /// - Parameters:
    ///   - owner: Keeps the descriptor open.
    ///   - descriptor: An open file.
    ///   - offset: Where they begin in the file.
    ///   - size: In bytes.
    ///   - place: Where they begin in the memory.
    ///   - checksum: What `apus_checksum` must say of them.
    /// - Returns: nil if these are no whole pages.
    public init?(
      owner: any AnyObject & Sendable, descriptor: Int32, offset: Int, size: Int, place: Int, checksum: UInt64
    ) {
      guard (offset | size | place) & 4095 == 0, offset >= 0, size > 0, place >= 0 else { return nil }
      self.owner = owner
      self.descriptor = descriptor
      self.offset = offset
      self.size = size
      self.place = place
      self.checksum = checksum
    }

    /// Puts the contents to their place.
    /// - Parameter base: The memory's first byte.
    /// - Returns: Whether that could be done; nil if the contents are not those that were written.
    func map(at base: UnsafeMutableRawPointer) -> Bool? {
      guard apus_native_map(base + place, size, descriptor, UInt64(offset)) != 0 else { return false }
      let isWhole = isWhole.withLock { known in
        if let known { return known }
        let found = apus_checksum(base + place, size) == checksum
        known = found
        return found
      }
      return isWhole ? true : nil
    }
  }
#else
  /// There are no files.
  public enum InitialMemory: Sendable {}
#endif
