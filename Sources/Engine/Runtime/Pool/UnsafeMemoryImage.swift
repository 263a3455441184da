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
    ///   - own: What is known of the memory's pages.
    ///   - faults: As in `Memory.restore`.
    /// - Returns: false if too much was written, or the system does not know what.
    func rewrite(_ base: UnsafeMutableRawPointer, _ size: Int, _ own: inout OwnPages, _ faults: ThreadFaults?) -> Bool {
      if !own.areComplete(faults) {
        guard own.find(base, size, most: Self.mostRanges, faults) else { return false }
      }
      var bytes: UInt64 = 0
      for range in own.ranges { bytes += range.end - range.start }
      guard bytes <= Self.mostBytes else { return false }
      for range in own.ranges {
        let start = Int(range.start) - Int(bitPattern: base)
        let end = Int(range.end) - Int(bitPattern: base)
        let middle = max(start, min(end, self.size))
        if let contents, start < middle { memcpy(base + start, contents + start, middle - start) }
        if middle < end { memset(base + middle, 0, end - middle) }
      }
      return true
    }
  }

  /// Which pages of a memory are its own: they were written once, and may be written again without a fault.
  ///
  /// To find them takes a microsecond. A page becomes one by a fault, which is counted for the thread that writes, or for which the
  /// system writes: as long as that thread alone uses the memory and has no fault at all, there are no others. Huge pages
  /// must not come by themselves, because a page in one is written without a fault.
  struct OwnPages {
    private(set) var ranges: [PageRange] = []
    /// From before they were found.
    private var faults = ThreadFaults(thread: 0, count: 0)
    /// Whether the system puts no huge pages there by itself.
    var areSmall = false

    /// Whether there are no others.
    func areComplete(_ now: ThreadFaults?) -> Bool {
      guard areSmall, let now, now.thread != 0 else { return false }
      return now.thread == faults.thread && now.count == faults.count
    }

    /// Forgets them.
    mutating func forget() { faults.thread = 0 }

    /// Asks the system for them.
    /// - Returns: Whether it knows, and there are not more ranges than `most`.
    mutating func find(_ base: UnsafeMutableRawPointer, _ size: Int, most: Int, _ now: ThreadFaults?) -> Bool {
      forget()
      if ranges.capacity < most { ranges.reserveCapacity(most) }
      ranges.removeAll(keepingCapacity: true)
      let found = withUnsafeTemporaryAllocation(of: PageRange.self, capacity: most) { buffer in
        let count = apus_own_pages(base, size, buffer.baseAddress, most)
        if count > 0 { ranges.append(contentsOf: buffer[..<count]) }
        return count
      }
      guard found >= 0 else { return false }
      if let now { faults = now }
      return true
    }
  }

  extension Reservation {
    /// Makes every page hold again what it held at first: the image's bytes or zeros; and takes away what was added.
    /// - Parameters:
    ///   - size: How many bytes were committed at first.
    ///   - image: What is mapped there.
    ///   - own: What is known of the memory's pages.
    ///   - faults: As in `Memory.restore`.
    /// - Returns: Whether the system did so; if not, the memory must not be used again.
    mutating func restore(
      _ size: UInt64, _ image: MemoryImage?, _ own: inout OwnPages, _ faults: ThreadFaults?
    ) -> Bool {
      let end = (size &+ 4095) & ~4095
      guard end <= committed else { return false }
      if let image, end == committed, image.rewrite(base, Int(end), &own, faults) { return true }
      own.forget()
      guard committed == 0 || madvise(base, Int(committed), MADV_DONTNEED) == 0 else { return false }
      return end == committed || discard(after: end)
    }
  }
#endif
