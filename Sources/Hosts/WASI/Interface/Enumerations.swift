/// A clock (`clockid`).
public enum ClockID: UInt32, Sendable, CaseIterable {
  /// The clock measuring real time. Time value zero corresponds with 1970-01-01T00:00:00Z.
  case realtime = 0
  /// The store-wide monotonic clock, which is defined as a clock measuring real time, whose value cannot be adjusted
  /// and which cannot have negative clock jumps.
  case monotonic = 1
  /// The CPU-time clock associated with the current process.
  case processCputimeId = 2
  /// The CPU-time clock associated with the current thread.
  case threadCputimeId = 3
}

/// What an offset is relative to (`whence`).
public enum Whence: UInt8, Sendable, CaseIterable {
  /// Seek relative to start-of-file.
  case set = 0
  /// Seek relative to current position.
  case cur = 1
  /// Seek relative to end-of-file.
  case end = 2
}

/// What a file is (`filetype`).
public enum Filetype: UInt8, Sendable, CaseIterable {
  /// The type of the file descriptor or file is unknown or is different from any of the other types specified.
  case unknown = 0
  /// The file descriptor or file refers to a block device inode.
  case blockDevice = 1
  /// The file descriptor or file refers to a character device inode.
  case characterDevice = 2
  /// The file descriptor or file refers to a directory inode.
  case directory = 3
  /// The file descriptor or file refers to a regular file inode.
  case regularFile = 4
  /// The file descriptor or file refers to a datagram socket.
  case socketDgram = 5
  /// The file descriptor or file refers to a byte-stream socket.
  case socketStream = 6
  /// The file refers to a symbolic link inode.
  case symbolicLink = 7
}

/// How a file will be used (`advice`).
public enum Advice: UInt8, Sendable, CaseIterable {
  /// The application has no advice to give on its behavior with respect to the specified data.
  case normal = 0
  /// The application expects to access the specified data sequentially from lower offsets to higher offsets.
  case sequential = 1
  /// The application expects to access the specified data in a random order.
  case random = 2
  /// The application expects to access the specified data in the near future.
  case willneed = 3
  /// The application expects that it will not access the specified data in the near future.
  case dontneed = 4
  /// The application expects to access the specified data once and then not reuse it thereafter.
  case noreuse = 5
}

/// A signal (`signal`).
public enum Signal: UInt8, Sendable, CaseIterable {
  /// No signal. Note that POSIX has special semantics for `kill(pid, 0)`, so this value is reserved.
  case none = 0
  /// Hangup.
  case hup = 1
  /// Terminate interrupt signal.
  case int = 2
  /// Terminal quit signal.
  case quit = 3
  /// Illegal instruction.
  case ill = 4
  /// Trace/breakpoint trap.
  case trap = 5
  /// Process abort signal.
  case abrt = 6
  /// Access to an undefined portion of a memory object.
  case bus = 7
  /// Erroneous arithmetic operation.
  case fpe = 8
  /// Kill.
  case kill = 9
  /// User-defined signal 1.
  case usr1 = 10
  /// Invalid memory reference.
  case segv = 11
  /// User-defined signal 2.
  case usr2 = 12
  /// Write on a pipe with no one to read it.
  case pipe = 13
  /// Alarm clock.
  case alrm = 14
  /// Termination signal.
  case term = 15
  /// Child process terminated, stopped, or continued.
  case chld = 16
  /// Continue executing, if stopped.
  case cont = 17
  /// Stop executing.
  case stop = 18
  /// Terminal stop signal.
  case tstp = 19
  /// Background process attempting read.
  case ttin = 20
  /// Background process attempting write.
  case ttou = 21
  /// High bandwidth data is available at a socket.
  case urg = 22
  /// CPU time limit exceeded.
  case xcpu = 23
  /// File size limit exceeded.
  case xfsz = 24
  /// Virtual timer expired.
  case vtalrm = 25
  /// Profiling timer expired.
  case prof = 26
  /// Window changed.
  case winch = 27
  /// I/O possible.
  case poll = 28
  /// Power failure.
  case pwr = 29
  /// Bad system call.
  case sys = 30
}
