import CSystemCalls
import Glibc

/// The host's system calls, with errors as `Failure` and without pointers.
///
/// Sound because every pointer that is handed to the kernel comes from a value that is alive for the call, with the
/// length that belongs to it.
enum System {
  /// Turns the kernel's answer into a number or an error.
  @inline(__always)
  static func check(_ result: Int) throws(Failure) -> Int {
    guard result >= 0 else { throw .fail(Errno(host: Int32(truncatingIfNeeded: 0 &- result))) }
    return result
  }

  /// Repeats a call that a signal interrupted. For calls that do not wait for others.
  @inline(__always)
  static func retry(_ call: () -> Int) throws(Failure) -> Int {
    var result = call()
    while result == -Int(EINTR) { result = call() }
    return try check(result)
  }

  /// Calls with bytes as a C string.
  /// - Parameter bytes: Without NUL.
  static func withCString(_ bytes: some Collection<UInt8>, _ body: (UnsafePointer<CChar>) -> Int) -> Int {
    var terminated = ContiguousArray<CChar>()
    terminated.reserveCapacity(bytes.count + 1)
    for byte in bytes { terminated.append(CChar(bitPattern: byte)) }
    terminated.append(0)
    return unsafe terminated.withUnsafeBufferPointer { buffer in
      guard let base = buffer.baseAddress else { return -Int(EINVAL) }
      return unsafe body(base)
    }
  }

  // Files.

  static func status(_ descriptor: Int32) throws(Failure) -> Filestat {
    var status = stat()
    _ = try check(unsafe apus_stat(descriptor, &status))
    return Filestat(status)
  }

  static func seek(_ descriptor: Int32, _ offset: Int64, _ whence: Int32) throws(Failure) -> UInt64 {
    UInt64(try check(apus_seek(descriptor, offset, whence)))
  }

  static func truncate(_ descriptor: Int32, _ size: Int64) throws(Failure) {
    _ = try retry { apus_truncate(descriptor, size) }
  }

  static func allocate(_ descriptor: Int32, _ offset: Int64, _ size: Int64) throws(Failure) {
    _ = try retry { apus_allocate(descriptor, offset, size) }
  }

  static func advise(_ descriptor: Int32, _ offset: Int64, _ size: Int64, _ advice: Int32) throws(Failure) {
    _ = try check(apus_advise(descriptor, offset, size, advice))
  }

  static func sync(_ descriptor: Int32, dataOnly: Bool) throws(Failure) {
    _ = try retry { apus_sync(descriptor, dataOnly ? 1 : 0) }
  }

  static func flags(_ descriptor: Int32) throws(Failure) -> UInt64 {
    UInt64(try check(apus_get_flags(descriptor)))
  }

  static func setFlags(_ descriptor: Int32, _ flags: UInt64) throws(Failure) {
    _ = try check(apus_set_flags(descriptor, flags))
  }

  /// How many bytes can be read without waiting, or 0 if the kernel does not know.
  static func readableBytes(_ descriptor: Int32) -> UInt64 { UInt64(max(0, apus_readable_bytes(descriptor))) }

  /// Sets the access and the modification time of the file that a descriptor is open on.
  static func setTimes(_ descriptor: Int32, _ access: timespec, _ modification: timespec) throws(Failure) {
    var times = (access, modification)
    let result = unsafe withUnsafePointer(to: &times) { pointer in
      unsafe pointer.withMemoryRebound(to: timespec.self, capacity: 2) { unsafe apus_set_times(descriptor, $0) }
    }
    _ = try check(result)
  }

  /// Makes a broken pipe and a file that grows past the process's limit errors instead of signals, once, unless the process
  /// has chosen otherwise: a guest must not be able to end its host by writing.
  static let ignoreFileSignals: Void = apus_ignore_file_signals()

  static func close(_ descriptor: Int32) { _ = apus_close(descriptor) }

  /// Reads directory entries from where the descriptor stands.
  /// - Returns: How many bytes of `linux_dirent64` records.
  static func entries(_ descriptor: Int32, into buffer: inout [UInt8]) throws(Failure) -> Int {
    let result = unsafe buffer.withUnsafeMutableBytes { unsafe apus_getdents(descriptor, $0.baseAddress, $0.count) }
    return min(try check(result), buffer.count)
  }

  // Clocks and random numbers.

  /// The time of a clock in nanoseconds.
  static func time(_ clock: Int32) throws(Failure) -> UInt64 {
    var seconds: Int64 = 0
    var nanoseconds: Int64 = 0
    _ = try check(unsafe apus_time(clock, &seconds, &nanoseconds))
    return Self.nanoseconds(seconds, nanoseconds)
  }

  static func resolution(_ clock: Int32) throws(Failure) -> UInt64 {
    var seconds: Int64 = 0
    var nanoseconds: Int64 = 0
    _ = try check(unsafe apus_time_resolution(clock, &seconds, &nanoseconds))
    return Self.nanoseconds(seconds, nanoseconds)
  }

  /// Now on the clock that deadlines are measured by.
  static var now: UInt64 { (try? time(CLOCK_MONOTONIC)) ?? 0 }

  /// A time as unsigned nanoseconds; what lies outside becomes the nearest that does not.
  static func nanoseconds(_ seconds: Int64, _ nanoseconds: Int64) -> UInt64 {
    guard seconds >= 0 else { return 0 }
    let (product, overflow) = UInt64(seconds).multipliedReportingOverflow(by: 1_000_000_000)
    let (sum, overflowed) = product.addingReportingOverflow(UInt64(clamping: nanoseconds))
    return overflow || overflowed ? .max : sum
  }

  /// Fills bytes with random numbers of the kernel.
  static func random(_ buffer: UnsafeMutableRawBufferPointer) throws(Failure) {
    var filled = 0
    while filled < buffer.count {
      let count = unsafe apus_random(buffer.baseAddress.map { unsafe $0 + filled }, buffer.count - filled)
      if count == -Int(EINTR) { continue }
      filled += try check(count)
    }
  }
}

extension Filestat {
  init(_ status: stat) {
    let type: Filetype =
      switch status.st_mode & S_IFMT {
      case S_IFBLK: .blockDevice
      case S_IFCHR: .characterDevice
      case S_IFDIR: .directory
      case S_IFREG: .regularFile
      case S_IFSOCK: .socketStream
      case S_IFLNK: .symbolicLink
      default: .unknown
      }
    self.init(
      device: UInt64(status.st_dev), inode: UInt64(status.st_ino), filetype: type, links: UInt64(status.st_nlink),
      size: UInt64(clamping: status.st_size), atim: Self.time(status.st_atim), mtim: Self.time(status.st_mtim),
      ctim: Self.time(status.st_ctim))
  }

  private static func time(_ time: timespec) -> UInt64 { System.nanoseconds(Int64(time.tv_sec), Int64(time.tv_nsec)) }
}

/// A descriptor of the host that is closed when its owner is done.
struct OwnedDescriptor: ~Copyable {
  /// Negative once it is given away.
  private(set) var number: Int32

  init(_ number: Int32) { self.number = number }

  /// Gives the descriptor away.
  consuming func take() -> Int32 {
    let given = number
    number = -1
    return given
  }

  deinit { if number >= 0 { System.close(number) } }
}
