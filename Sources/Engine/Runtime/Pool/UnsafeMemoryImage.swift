#if canImport(Glibc)
  import CSystemCalls
  import Glibc

  /// What a linear memory holds at first, in a file that exists in memory only: mapped copy-on-write, it takes no copying
  /// to give a memory its contents, and one system call to give them back.
  ///
  /// Sound because the file is sealed once it is written, so that no mapping of it ever changes or shrinks.
  final class MemoryImage: Sendable {
    private let file: Int32
    /// How much of the memory the file holds, in bytes; a multiple of the system's page. All that follows is zero.
    let size: Int

    private static var page: Int { 4096 }

    /// Keeps the contents of a memory.
    /// - Returns: nil if the system gives no such file.
    init?(_ bytes: UnsafeRawBufferPointer) {
      var end = bytes.count
      // By words: what a memory holds starts and ends with many zeros.
      while end >= 8, end % 8 == 0, bytes.load(fromByteOffset: end - 8, as: UInt64.self) == 0 { end -= 8 }
      size = (end + Self.page - 1) & ~(Self.page - 1)
      file = Int32(apus_memory_file(size))
      guard file >= 0 else { return nil }
      var written = 0
      while written < end {
        let count = pwrite(file, bytes.baseAddress.map { $0 + written }, end - written, written)
        if count < 0, errno == EINTR { continue }
        guard count > 0 else { return nil }
        written += count
      }
      guard apus_seal(file) == 0 else { return nil }
    }

    deinit { if file >= 0 { close(file) } }

    /// Maps the image to the start of a reservation of at least as many bytes.
    /// - Returns: Whether the system did so.
    func map(at base: UnsafeMutableRawPointer) -> Bool {
      guard size > 0 else { return true }
      return mmap(base, size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_FIXED, file, 0) == base
    }
  }

  extension Reservation {
    /// Gives every page back, so that each holds again what it held at first: the image's bytes or zeros; and takes away
    /// what was added.
    /// - Parameter size: How many bytes were committed at first.
    /// - Returns: Whether the system did so; if not, the memory must not be used again.
    mutating func restore(_ size: UInt64) -> Bool {
      let end = (size &+ 4095) & ~4095
      guard end <= committed else { return false }
      guard committed == 0 || madvise(base, Int(committed), MADV_DONTNEED) == 0 else { return false }
      return end == committed || discard(after: end)
    }
  }
#endif
