import CNative
import Glibc
import Runtime

// Unsafe: a file is read into memory of arrays, and the handler of signals is given pointers.

/// A file that is open for reading. What is read is copied, so that nothing happens to this process when somebody cuts it off.
public final class CodeFile: Sendable {
  fileprivate let descriptor: Int32
  /// In bytes, when it was opened.
  public let size: Int

  /// Opens a file.
  /// - Returns: nil if it cannot be opened, or is none that can be read at any place: a pipe, for instance.
  public init?(_ path: String) {
    descriptor = open(path, O_RDONLY | O_CLOEXEC)
    var status = stat()
    guard descriptor >= 0, fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      if descriptor >= 0 { close(descriptor) }
      // The deinitialiser does not run.
      return nil
    }
    size = Int(status.st_size)
  }

  deinit { close(descriptor) }

  /// Reads a part.
  /// - Returns: nil if the file does not have it.
  public func read(_ range: Range<Int>) -> [UInt8]? {
    guard range.upperBound <= size else { return nil }
    let bytes = [UInt8](unsafeUninitializedCapacity: range.count) { buffer, count in
      guard let base = buffer.baseAddress, read(into: base, buffer.count, at: range.lowerBound) else { return }
      count = buffer.count
    }
    return bytes.count == range.count ? bytes : nil
  }

  /// Reads a part to a place that has room for it.
  /// - Returns: Whether the file has it.
  func read(into target: UnsafeMutableRawPointer, _ size: Int, at offset: Int) -> Bool {
    var done = 0
    while done < size {
      let got = pread(descriptor, target + done, size - done, offset + done)
      if got < 0, errno == EINTR { continue }
      guard got > 0 else { return false }
      done += got
    }
    return true
  }

  /// What a memory holds at first, if the file has it at a place that can be mapped.
  /// - Parameters:
  ///   - range: In the file, whole pages.
  ///   - place: Where it goes in the memory.
  ///   - checksum: What `apus_checksum` must say of it.
  public func initialMemory(_ range: Range<Int>, at place: Int, checksum: UInt64) -> InitialMemory? {
    guard range.upperBound <= size else { return nil }
    return InitialMemory(
      owner: self, descriptor: descriptor, offset: range.lowerBound, size: range.count, place: place,
      checksum: checksum)
  }
}

/// Machine code that is in a file.
public struct FileCode: Sendable {
  fileprivate let file: CodeFile
  fileprivate let offset: Int
  /// In bytes.
  public let size: Int
  fileprivate let checksums: [UInt64]

  /// How much of the code each checksum is for.
  public static var blockSize: Int { Int(NATIVE_BLOCK_SIZE) }

  /// Describes code.
  /// - Parameters:
  ///   - file: Where it is.
  ///   - range: The bytes of the file.
  ///   - checksums: One for each block.
  /// - Returns: nil if the file does not have so many bytes, or there are not as many checksums as blocks.
  public init?(_ file: CodeFile, _ range: Range<Int>, checksums: [UInt64]) {
    guard range.upperBound <= file.size, checksums.count == (range.count + Self.blockSize - 1) / Self.blockSize else {
      return nil
    }
    self.file = file
    offset = range.lowerBound
    size = range.count
    self.checksums = checksums
  }
}

/// What the handler of signals knows of code that it is to read.
///
/// Sound because the memory behind the pointers stays until the handler has forgotten it, and the file as long as this.
final class AwaitedCode: @unchecked Sendable {
  private let file: CodeFile
  private let record: UnsafeMutablePointer<NativeFile>
  private let checksums: UnsafeMutablePointer<UInt64>
  private let states: UnsafeMutablePointer<UInt8>

  init(_ code: FileCode, _ base: UnsafeMutablePointer<UInt8>) {
    file = code.file
    checksums = .allocate(capacity: max(1, code.checksums.count))
    for (index, sum) in code.checksums.enumerated() { (checksums + index).initialize(to: sum) }
    states = .allocate(capacity: code.checksums.count + 1)
    states.initialize(repeating: 0, count: code.checksums.count)
    // Whoever calls a function of which nobody knows where it lies comes here.
    (states + code.checksums.count).initialize(to: UInt8(NATIVE_BLOCK_DAMAGED))
    record = .allocate(capacity: 1)
    record.initialize(
      to: NativeFile(
        descriptor: code.file.descriptor, offset: UInt64(code.offset), size: code.size, base: base,
        checksums: checksums,
        states: states))
    apus_native_await(record)
  }

  /// Reads everything.
  func read() -> Bool { apus_native_read(record) != 0 }

  /// To be called when nobody runs the code any more.
  func forget() { apus_native_forget(record) }

  deinit {
    record.deallocate()
    checksums.deallocate()
    states.deallocate()
  }
}
