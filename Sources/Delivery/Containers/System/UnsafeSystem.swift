import CContainers
import Glibc

/// System calls, with errors as `ContainerError` and without pointers.
///
/// Sound because every pointer that is handed to the kernel comes from a value that is alive for the call, with the length that
/// belongs to it.
enum System {
  /// An error of the system, in its words.
  static func error(_ what: String, _ number: Int32 = errno) -> ContainerError {
    ContainerError(.system, "\(what): \(words(number))")
  }

  /// What the system calls an error.
  static func words(_ number: Int32) -> String { unsafe String(cString: strerror(number)) }

  private static func check(_ result: Int, _ what: @autoclosure () -> String) throws(ContainerError) -> Int32 {
    guard result >= 0 else { throw error(what(), Int32(truncatingIfNeeded: -result)) }
    return Int32(truncatingIfNeeded: result)
  }

  // Opening.

  /// Opens nothing but the name of a file, of whatever kind it is.
  static let pathOnly = apus_path_only

  static func open(_ path: String, _ flags: Int32, mode: UInt32 = 0o600) throws(ContainerError) -> Descriptor {
    Descriptor(try check(unsafe apus_open_file(path, flags, mode), "cannot open \(path)"))
  }

  /// Opens a file as if a folder were the root of all files.
  /// - Returns: nil if there is no such file.
  static func open(_ path: String, in root: Descriptor, _ flags: Int32, _ name: String) throws(ContainerError)
    -> Descriptor?
  {
    let result = unsafe apus_open_in_root(root.number, path, flags, 0)
    if result == -Int(ENOENT) || result == -Int(ENOTDIR) { return nil }
    return Descriptor(try check(result, "cannot open \(name)"))
  }

  static func reopen(_ descriptor: Descriptor, _ flags: Int32, _ name: String) throws(ContainerError) -> Descriptor {
    Descriptor(try check(apus_reopen(descriptor.number, flags), "cannot open \(name)"))
  }

  /// What kind of file a descriptor is open on, as in `st_mode`.
  static func type(_ descriptor: Descriptor) -> mode_t {
    var status = stat()
    return unsafe fstat(descriptor.number, &status) == 0 ? status.st_mode & S_IFMT : 0
  }

  static func isLink(_ path: String) -> Bool {
    var status = stat()
    return unsafe lstat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFLNK
  }

  static func temporaryFolder(_ options: [String], _ name: String) throws(ContainerError) -> Descriptor {
    let result = unsafe withCStrings(options) { unsafe apus_temporary_folder($0) }
    return Descriptor(
      try check(result, "cannot make a folder in memory for \(name) (\(options.joined(separator: ",")))"))
  }

  static func textFile(_ bytes: [UInt8]) throws(ContainerError) -> Descriptor {
    Descriptor(try check(unsafe apus_text_file(bytes, bytes.count), "cannot make a file in memory"))
  }

  // Reading and writing.

  /// Reads what comes, at most so many bytes.
  /// - Returns: Nothing at the end, nil after an error.
  static func read(_ descriptor: Descriptor, atMost count: Int) -> [UInt8]? {
    var failed = false
    let bytes = unsafe [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      var got = unsafe Glibc.read(descriptor.number, buffer.baseAddress, count)
      while got < 0 && errno == EINTR { got = unsafe Glibc.read(descriptor.number, buffer.baseAddress, count) }
      failed = got < 0
      filled = max(0, got)
    }
    return failed ? nil : bytes
  }

  /// Writes all bytes.
  /// - Returns: Whether that went well; if not, `errno` says why.
  static func write(_ bytes: [UInt8], to descriptor: Descriptor) -> Bool {
    var written = 0
    while written < bytes.count {
      let count = unsafe bytes.withUnsafeBytes { buffer in
        unsafe Glibc.write(descriptor.number, buffer.baseAddress.map { unsafe $0 + written }, buffer.count - written)
      }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return false }
      written += count
    }
    return true
  }

  // Names.

  static func absolute(_ path: String) throws(ContainerError) -> String {
    guard let resolved = unsafe realpath(path, nil) else { throw error("cannot find \(path)") }
    defer { unsafe free(resolved) }
    return unsafe String(cString: resolved)
  }

  /// The folder of this executable.
  static func ownFolder() -> String {
    var buffer = [UInt8](repeating: 0, count: 4096)
    let size = buffer.count
    let count = unsafe buffer.withUnsafeMutableBytes { bytes in
      unsafe bytes.baseAddress.map { unsafe readlink("/proc/self/exe", $0.assumingMemoryBound(to: CChar.self), size) }
        ?? -1
    }
    guard count > 0, let slash = buffer[..<count].lastIndex(of: UInt8(ascii: "/")) else { return "." }
    return String(decoding: buffer[..<slash], as: UTF8.self)
  }

  /// Whether there is a file of that name.
  static func exists(_ path: String) -> Bool { unsafe access(path, F_OK) == 0 }

  static func isExecutable(_ path: String) -> Bool { unsafe access(path, X_OK) == 0 }

  // These return whether it was done; if not, `errno` says why.

  @discardableResult
  static func remove(_ path: String) -> Bool { unsafe unlink(path) == 0 }

  @discardableResult
  static func removeFolder(_ path: String) -> Bool { unsafe rmdir(path) == 0 }

  static func makeFolder(_ path: String, mode: mode_t) -> Bool { unsafe mkdir(path, mode) == 0 }

  static func makeFIFO(_ path: String) -> Bool { unsafe mkfifo(path, 0o600) == 0 }

  /// Makes a link that leads to a path.
  static func makeLink(_ path: String, to other: String) -> Bool { unsafe symlink(other, path) == 0 }

  static func move(_ path: String, to other: String) -> Bool { unsafe rename(path, other) == 0 }

  /// The value of a variable of the environment.
  static func variable(_ name: String) -> String? { unsafe getenv(name).map { unsafe String(cString: $0) } }

  /// The names in a folder; none if it cannot be read.
  static func names(in folder: String) -> [String] {
    guard let directory = unsafe opendir(folder) else { return [] }
    defer { unsafe closedir(directory) }
    var names: [String] = []
    while let entry = unsafe readdir(directory) {
      let name = unsafe withUnsafePointer(to: entry.pointee.d_name) { pointer in
        unsafe pointer.withMemoryRebound(to: CChar.self, capacity: 256) { unsafe String(cString: $0) }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names
  }

  // Processes.

  /// When a process began, or nil if it has ended.
  static func start(of process: Int32) -> UInt64? {
    var state: CChar = 0
    let start = unsafe apus_process_start(process, &state)
    guard start != 0, state != CChar(UInt8(ascii: "Z")), state != CChar(UInt8(ascii: "X")) else { return nil }
    return start
  }

  /// Waits until something can be read.
  /// - Returns: Whether there is something, or the end, before the time is over.
  static func waitForInput(_ descriptor: Descriptor, milliseconds: Int32) -> Bool {
    var entry = pollfd(fd: descriptor.number, events: Int16(POLLIN), revents: 0)
    var result = unsafe poll(&entry, 1, milliseconds)
    while result < 0 && errno == EINTR { result = unsafe poll(&entry, 1, milliseconds) }
    return result > 0
  }

  /// Calls with texts as C has them: an array that ends with NULL.
  static func withCStrings<Result>(
    _ texts: [String], _ body: (UnsafePointer<UnsafePointer<CChar>?>?) -> Result
  ) -> Result {
    var bytes: [CChar] = []
    var starts: [Int] = []
    for text in texts {
      starts.append(bytes.count)
      for byte in text.utf8 { bytes.append(CChar(bitPattern: byte)) }
      bytes.append(0)
    }
    return unsafe bytes.withUnsafeBufferPointer { buffer in
      let pointers: [UnsafePointer<CChar>?] =
        unsafe starts.map { start in unsafe buffer.baseAddress.map { unsafe $0 + start } } + [nil]
      return unsafe pointers.withUnsafeBufferPointer { unsafe body($0.baseAddress) }
    }
  }
}

extension System {
  /// The time as RFC 3339 has it, in UTC.
  static func time() -> String {
    var now = timespec()
    unsafe clock_gettime(CLOCK_REALTIME, &now)
    var parts = unsafe tm()
    unsafe gmtime_r(&now.tv_sec, &parts)
    func padded(_ number: Int, _ digits: Int) -> String {
      let text = String(number)
      return String(repeating: "0", count: max(0, digits - text.utf8.count)) + text
    }
    let date = unsafe [Int(parts.tm_year) + 1900, Int(parts.tm_mon) + 1, Int(parts.tm_mday)].map { padded($0, 2) }
    let time = unsafe [Int(parts.tm_hour), Int(parts.tm_min), Int(parts.tm_sec)].map { padded($0, 2) }
    return "\(date.joined(separator: "-"))T\(time.joined(separator: ":")).\(padded(Int(now.tv_nsec), 9))Z"
  }

  /// Waits for a child of this process to end.
  /// - Returns: Its exit code, or 128 and the number of the signal that ended it.
  static func wait(for process: Int32) -> Int32 {
    var status: Int32 = 0
    while unsafe waitpid(process, &status, 0) < 0 && errno == EINTR {}
    return status & 0x7F == 0 ? status >> 8 & 0xFF : 128 + (status & 0x7F)
  }
}
