import Glibc

/// Files and streams, without Foundation, which would cost each start some milliseconds.
public enum Files {
  /// The bytes of a file, or of the standard input for `-`.
  public static func read(_ path: String) throws(Failure) -> [UInt8] {
    let descriptor = path == "-" ? STDIN_FILENO : open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw Failure("cannot open \(path): \(systemError())") }
    defer { if descriptor != STDIN_FILENO { close(descriptor) } }
    var status = stat()
    var size = 0
    if fstat(descriptor, &status) == 0 {
      guard status.st_mode & S_IFMT != S_IFDIR else { throw Failure("cannot read \(path): it is a directory") }
      size = Int(status.st_size)
    }
    // One byte more than the size shows the end of a file without another allocation.
    var bytes: [UInt8] = []
    var capacity = max(size + 1, 1 << 16)
    while true {
      var isComplete = false
      var failed = false
      let have = bytes
      bytes = [UInt8](unsafeUninitializedCapacity: capacity) { buffer, count in
        _ = buffer.update(fromContentsOf: have)
        count = have.count
        while count < buffer.count, let base = buffer.baseAddress {
          let got = Glibc.read(descriptor, base + count, buffer.count - count)
          if got < 0 && errno == EINTR { continue }
          if got <= 0 {
            failed = got < 0
            isComplete = true
            break
          }
          count += got
        }
      }
      if failed { throw Failure("cannot read \(path): \(systemError())") }
      if isComplete { return bytes }
      capacity *= 2
    }
  }

  /// Writes a file, or to the standard output for `-`.
  public static func write(_ bytes: [UInt8], to path: String) throws(Failure) {
    var output = try Output(path)
    output.write(bytes)
    try output.finish()
  }

  /// Writes a file beside the one that it then replaces: who reads that one goes on with what it was.
  /// - Parameters:
  ///   - bytes: What the file holds.
  ///   - path: The file, or `-` for the standard output; what is no file, a device for instance, is written to as it is.
  ///   - mode: Who may do what with it, if that is not what the process gives new files.
  public static func replace(_ bytes: [UInt8], at path: String, mode: mode_t? = nil) throws(Failure) {
    var status = stat()
    let isNew = stat(path, &status) != 0
    guard path != "-", isNew || status.st_mode & S_IFMT == S_IFREG else { return try write(bytes, to: path) }
    let temporary = "\(path).\(getpid())"
    unlink(temporary)
    do throws(Failure) {
      try write(bytes, to: temporary)
    } catch {
      unlink(temporary)
      // Perhaps the folder cannot be written, and the file can.
      return try write(bytes, to: path)
    }
    if let mode { chmod(temporary, mode) }
    guard rename(temporary, path) == 0 else {
      let problem = systemError()
      unlink(temporary)
      throw Failure("cannot write \(path): \(problem)")
    }
  }

  /// Opens those of the three standard streams that are closed. Otherwise the next file to be opened would take the number
  /// of one, and a guest would find a folder where it reads its input.
  public static func openStandardStreams() {
    for descriptor in STDIN_FILENO...STDERR_FILENO where fcntl(descriptor, F_GETFD) < 0 {
      // Takes the lowest number, which is this one.
      _ = open("/dev/null", O_RDWR)
    }
  }

  /// Writes a line to the standard error.
  public static func complain(_ line: String) { complain(Array((line + "\n").utf8)) }

  /// Writes whole lines to the standard error.
  public static func complain(_ lines: [UInt8]) {
    var written = 0
    while written < lines.count {
      let count = lines.withUnsafeBytes { buffer in
        Glibc.write(STDERR_FILENO, buffer.baseAddress.map { $0 + written }, buffer.count - written)
      }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return }
      written += count
    }
  }

  /// Whether a descriptor is open.
  static func isOpen(_ descriptor: Int32) -> Bool { fcntl(descriptor, F_GETFD) >= 0 }

  /// Writes a line to the standard error, and to the report if there is one.
  /// - Parameter report: A descriptor that gets the line as JSON, as container runtimes write their logs.
  public static func complain(_ line: String, report: Int32?) {
    complain(line)
    guard let report else { return }
    var bytes = Array("{\"level\":\"error\",\"msg\":\"".utf8)
    let digits = Array("0123456789abcdef".utf8)
    for byte in line.utf8 {
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes += [UInt8(ascii: "\\"), byte]
      case ..<0x20: bytes += Array("\\u00".utf8) + [digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      default: bytes.append(byte)
      }
    }
    bytes += "\"}\n".utf8
    _ = Glibc.write(report, bytes, bytes.count)
  }

  /// The last component of a path.
  public static func name(_ path: String) -> String {
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return path }
    return String(path[path.utf8.index(after: slash)...])
  }

  /// Whether the standard output is a terminal.
  public static var isTerminal: Bool { isatty(STDOUT_FILENO) == 1 }

  fileprivate static func systemError() -> String { String(cString: strerror(errno)) }
}

/// A file that is being written piece by piece.
public struct Output {
  private let path: String
  private let descriptor: Int32
  private var problem: String?
  private var pending: [UInt8] = []

  /// Creates a file, or takes the standard output for `-`.
  public init(_ path: String) throws(Failure) {
    self.path = path
    descriptor = path == "-" ? STDOUT_FILENO : open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, mode_t(0o666))
    guard descriptor >= 0 else { throw Failure("cannot create \(path): \(Files.systemError())") }
  }

  /// Writes a piece, unless an earlier one could not be written.
  public mutating func write(_ bytes: [UInt8]) {
    var written = 0
    while written < bytes.count, problem == nil {
      let count = bytes.withUnsafeBytes { buffer in
        Glibc.write(descriptor, buffer.baseAddress.map { $0 + written }, buffer.count - written)
      }
      if count >= 0 { written += count } else if errno != EINTR { problem = Files.systemError() }
    }
  }

  /// Writes a text; a few are gathered before they go to the file.
  public mutating func write(text: String) {
    pending.append(contentsOf: text.utf8)
    if pending.count > 1 << 16 { flush() }
  }

  /// Writes a text and ends the line.
  public mutating func write(line: String) {
    write(text: line)
    pending.append(UInt8(ascii: "\n"))
  }

  private mutating func flush() {
    write(pending)
    pending.removeAll(keepingCapacity: true)
  }

  /// Closes the file.
  /// - Throws: What went wrong, now or before.
  public mutating func finish() throws(Failure) {
    flush()
    if descriptor != STDOUT_FILENO, close(descriptor) != 0, problem == nil { problem = Files.systemError() }
    if let problem { throw Failure("cannot write \(path == "-" ? "the standard output" : path): \(problem)") }
  }
}

/// An error for the person at the terminal.
public struct Failure: Error, CustomStringConvertible {
  /// A sentence that names the file.
  public let description: String

  /// Makes an error.
  public init(_ description: String) { self.description = description }
}
