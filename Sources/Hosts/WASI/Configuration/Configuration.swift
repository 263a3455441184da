extension WASIEnvironment {
  /// What a guest is given. A fresh value gives nothing: no arguments, variables, files, sockets or terminal, coarse
  /// clocks, and unpredictable random numbers.
  ///
  /// When a guest may write to directories or descriptors of the host, `SIGPIPE` and `SIGXFSZ` are ignored from then on
  /// in the whole process, unless it handles them: the guest gets `pipe` or `fbig`.
  ///
  /// ```swift
  /// var configuration = WASIEnvironment.Configuration()
  /// configuration.arguments = ["resize", "photo.jpg"]
  /// configuration.standardOutput = .descriptor(1)
  /// configuration.directories = [.init(host: "/srv/photos", guest: "/photos", isReadOnly: true)]
  /// let environment = try WASIEnvironment(configuration)
  /// ```
  public struct Configuration: Sendable {
    /// The arguments, the name of the program first. No NUL.
    public var arguments: [String] = []
    /// The variables. No NUL, and no `=` in names.
    public var variables: [(name: String, value: String)] = []
    /// Where `fd_read` on descriptor 0 reads.
    public var standardInput = StandardInput.empty
    /// Where `fd_write` on descriptor 1 writes.
    public var standardOutput = StandardOutput.discard
    /// Where `fd_write` on descriptor 2 writes.
    public var standardError = StandardOutput.discard
    /// Directories of the host. They become the descriptors from 3 on.
    public var directories: [Directory] = []
    /// Directories that exist in memory only. They follow those of the host.
    public var virtualDirectories: [(guest: String, directory: VirtualDirectory)] = []
    /// Listening sockets that the guest may accept from. They follow the directories. The environment takes the
    /// descriptors over, makes them non-blocking, and closes them.
    public var listeningSockets: [Int32] = []
    /// Which addresses the guest may connect to and listen at.
    public var network = NetworkPolicy()
    /// Which clocks the guest may read, and how exactly.
    public var clocks = ClockPolicy()
    /// Where random numbers come from.
    public var random = RandomSource.system
    /// How much of the host the guest may use.
    public var limits = Limits()
    /// Whether to add up the time that guests spend in these functions, and to time garbage collections.
    public var measuresTime = false
    /// Whether the guest may have to be begun again: it is cancelled before it makes a call that would show, or that may
    /// wait. What it writes to its standard streams is the embedder's to throw away.
    package var isTrial = false
    /// Makes `path_open` and the like walk paths component by component, as on kernels without `openat2`.
    var walksComponents = false

    /// A configuration that gives nothing.
    public init() {}

    /// Whether writes of the guest reach files and pipes of the host.
    var mayWriteToHost: Bool {
      if !directories.isEmpty { return true }
      if case .descriptor = standardOutput { return true }
      if case .descriptor = standardError { return true }
      return false
    }
  }

  /// A directory of the host that a guest may use.
  public struct Directory: Sendable, Equatable {
    /// The path on the host.
    public var host: String
    /// The name by which the guest finds it.
    public var guest: String
    /// Whether the guest may change nothing in it.
    public var isReadOnly: Bool

    /// Names a directory.
    /// - Parameters:
    ///   - host: The path on the host; it is opened once, when the environment is made.
    ///   - guest: The name by which the guest finds it.
    ///   - isReadOnly: Whether the guest may change nothing in it.
    public init(host: String, guest: String, isReadOnly: Bool = false) {
      self.host = host
      self.guest = guest
      self.isReadOnly = isReadOnly
    }
  }

  /// Which clocks a guest may read.
  public struct ClockPolicy: Sendable {
    /// Clocks that are not allowed answer `notsup`.
    public var allowed: [ClockID] = [.realtime, .monotonic]
    /// Times are multiples of this many nanoseconds. Exact clocks make side channels; 1 gives what the host has.
    public var precision: UInt64 = 100_000

    /// The real and the monotonic clock, to a tenth of a millisecond.
    public init() {}
  }

  /// How much of the host a guest may use, each with the error that the guest gets when it wants more.
  public struct Limits: Sendable {
    /// Threads besides the first: `again`.
    public var threads = 256
    /// Open descriptors at a time: `mfile`.
    public var descriptors = 1024
    /// Bytes of a path: `nametoolong`.
    public var pathBytes = 4096
    /// Subscriptions of one `poll_oneoff`: `inval`.
    public var subscriptions = 4096
    /// Bytes of directory entries that the host reads at a time: longer listings take more system calls.
    public var directoryBufferBytes = 32768
    /// Results of one `sock_getaddrinfo`: the rest is left out.
    public var addressResults = 32

    /// The default limits.
    public init() {}
  }
}

/// What an embedder asked for and the host could not give.
public struct ConfigurationError: Error, Sendable, Equatable, CustomStringConvertible {
  /// What was expected and what was found.
  public let description: String

  init(_ description: String) { self.description = description }
}
