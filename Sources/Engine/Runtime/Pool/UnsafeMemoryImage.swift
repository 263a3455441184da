#if canImport(Glibc)
  import CSystemCalls
  import Glibc

  /// What a linear memory holds at first, in a file that exists in memory only: mapped copy-on-write, it takes no copying
  /// to give a memory its contents. To give them back takes copying the few pages that were written, or one system call that
  /// drops many.
  ///
  /// Sound because the file is sealed once it is written, so that no mapping of it ever changes or shrinks, and because
  /// `contents` is `size` bytes that stay as long as the object.
  final class MemoryImage: @unchecked Sendable {
    private let file: Int32
    /// The bytes, to be read.
    private var contents: UnsafeMutableRawPointer?
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
      guard size > 0 else { return }
      let mapped = mmap(nil, size, PROT_READ, MAP_PRIVATE, file, 0)
      guard mapped != UnsafeMutableRawPointer(bitPattern: -1) else { return nil }
      contents = mapped
    }

    deinit {
      if let contents { munmap(contents, size) }
      if file >= 0 { close(file) }
    }

    /// Maps the image to the start of a reservation of at least as many bytes.
    /// - Returns: Whether the system did so.
    func map(at base: UnsafeMutableRawPointer) -> Bool {
      guard size > 0 else { return true }
      return mmap(base, size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_FIXED, file, 0) == base
    }
  }

  extension MemoryImage {
    /// How many ranges of pages, and how many bytes, are copied at most: a page takes less to be copied than to be dropped
    /// and faulted in again, but the system call that drops pages knows no number.
    private static let mostRanges = 16
    private static let mostBytes: UInt64 = 1 << 20

    /// Copies to a memory what it held at first, where it was written since.
    /// - Parameters:
    ///   - base: Where the image was mapped.
    ///   - size: The memory's size, a multiple of the system's page and at least the image's.
    /// - Returns: false if too much was written, or the system does not know what.
    func rewrite(_ base: UnsafeMutableRawPointer, _ size: Int) -> Bool {
      withUnsafeTemporaryAllocation(of: PageRange.self, capacity: Self.mostRanges) { ranges in
        let count = apus_own_pages(base, size, ranges.baseAddress, Self.mostRanges)
        guard count >= 0 else { return false }
        var bytes: UInt64 = 0
        for range in ranges[..<count] { bytes += range.end - range.start }
        guard bytes <= Self.mostBytes else { return false }
        for range in ranges[..<count] {
          let start = Int(range.start) - Int(bitPattern: base)
          let end = Int(range.end) - Int(bitPattern: base)
          let middle = max(start, min(end, self.size))
          if let contents, start < middle { memcpy(base + start, contents + start, middle - start) }
          if middle < end { memset(base + middle, 0, end - middle) }
        }
        return true
      }
    }
  }

  extension Reservation {
    /// Makes every page hold again what it held at first: the image's bytes or zeros; and takes away what was added.
    /// - Parameters:
    ///   - size: How many bytes were committed at first.
    ///   - image: What is mapped there.
    /// - Returns: Whether the system did so; if not, the memory must not be used again.
    mutating func restore(_ size: UInt64, _ image: MemoryImage?) -> Bool {
      let end = (size &+ 4095) & ~4095
      guard end <= committed else { return false }
      if let image, end == committed, image.rewrite(base, Int(end)) { return true }
      guard committed == 0 || madvise(base, Int(committed), MADV_DONTNEED) == 0 else { return false }
      return end == committed || discard(after: end)
    }
  }
#endif
