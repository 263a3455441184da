/// How a descriptor reads and writes (`fdflags`).
public struct FDFlags: OptionSet, Sendable, Hashable {
  /// The bits of the specification.
  public let rawValue: UInt16

  /// Makes a set from bits.
  public init(rawValue: UInt16) { self.rawValue = rawValue }

  /// Append mode: Data written to the file is always appended to the file's end.
  public static let append = FDFlags(rawValue: 1 << 0)
  /// Write according to synchronized I/O data integrity completion. Only the data stored in the file is synchronized.
  public static let dsync = FDFlags(rawValue: 1 << 1)
  /// Non-blocking mode.
  public static let nonblock = FDFlags(rawValue: 1 << 2)
  /// Synchronized read I/O operations.
  public static let rsync = FDFlags(rawValue: 1 << 3)
  /// Write according to synchronized I/O file integrity completion.
  public static let sync = FDFlags(rawValue: 1 << 4)

  /// All flags that the specification defines.
  public static let all = FDFlags(rawValue: 0x1f)
}

/// How `path_open` opens (`oflags`).
public struct OFlags: OptionSet, Sendable, Hashable {
  /// The bits of the specification.
  public let rawValue: UInt16

  /// Makes a set from bits.
  public init(rawValue: UInt16) { self.rawValue = rawValue }

  /// Create file if it does not exist.
  public static let creat = OFlags(rawValue: 1 << 0)
  /// Fail if not a directory.
  public static let directory = OFlags(rawValue: 1 << 1)
  /// Fail if file already exists.
  public static let excl = OFlags(rawValue: 1 << 2)
  /// Truncate file to size 0.
  public static let trunc = OFlags(rawValue: 1 << 3)

  /// All flags that the specification defines.
  public static let all = OFlags(rawValue: 0xf)
}

/// How a path is resolved (`lookupflags`).
public struct LookupFlags: OptionSet, Sendable, Hashable {
  /// The bits of the specification.
  public let rawValue: UInt32

  /// Makes a set from bits.
  public init(rawValue: UInt32) { self.rawValue = rawValue }

  /// As long as the resolved path corresponds to a symbolic link, it is expanded.
  public static let symlinkFollow = LookupFlags(rawValue: 1 << 0)

  /// All flags that the specification defines.
  public static let all = LookupFlags(rawValue: 0x1)
}

/// Which times to set (`fstflags`).
public struct FSTFlags: OptionSet, Sendable, Hashable {
  /// The bits of the specification.
  public let rawValue: UInt16

  /// Makes a set from bits.
  public init(rawValue: UInt16) { self.rawValue = rawValue }

  /// Adjust the last data access timestamp to the value stored in `filestat::atim`.
  public static let atim = FSTFlags(rawValue: 1 << 0)
  /// Adjust the last data access timestamp to the time of clock `clockid::realtime`.
  public static let atimNow = FSTFlags(rawValue: 1 << 1)
  /// Adjust the last data modification timestamp to the value stored in `filestat::mtim`.
  public static let mtim = FSTFlags(rawValue: 1 << 2)
  /// Adjust the last data modification timestamp to the time of clock `clockid::realtime`.
  public static let mtimNow = FSTFlags(rawValue: 1 << 3)

  /// All flags that the specification defines.
  public static let all = FSTFlags(rawValue: 0xf)
}

/// How `sock_recv` receives (`riflags`).
public struct RIFlags: OptionSet, Sendable, Hashable {
  /// The bits of the specification.
  public let rawValue: UInt16

  /// Makes a set from bits.
  public init(rawValue: UInt16) { self.rawValue = rawValue }

  /// Returns the message without removing it from the socket's receive queue.
  public static let recvPeek = RIFlags(rawValue: 1 << 0)
  /// On byte-stream sockets, block until the full amount of data can be returned.
  public static let recvWaitall = RIFlags(rawValue: 1 << 1)

  /// All flags that the specification defines.
  public static let all = RIFlags(rawValue: 0x3)
}

/// Which directions of a socket to shut down (`sdflags`).
public struct SDFlags: OptionSet, Sendable, Hashable {
  /// The bits of the specification.
  public let rawValue: UInt8

  /// Makes a set from bits.
  public init(rawValue: UInt8) { self.rawValue = rawValue }

  /// Disables further receive operations.
  public static let rd = SDFlags(rawValue: 1 << 0)
  /// Disables further send operations.
  public static let wr = SDFlags(rawValue: 1 << 1)

  /// All flags that the specification defines.
  public static let all = SDFlags(rawValue: 0x3)
}
