/// What a container is to be: the parts of a bundle's `config.json` (OCI runtime specification 1.0) that mean something for a guest.
public struct Bundle: Sendable {
  /// The bundle's folder, an absolute path.
  public var folder: String
  /// The root's folder, an absolute path.
  public var root: String
  /// Whether the guest may change nothing below the root.
  public var isRootReadOnly = false
  /// What the guest is told that it was called with; its first word names the module.
  public var arguments: [String] = []
  /// The guest's environment, as `NAME=VALUE`.
  public var environment: [String] = []
  /// The working directory, an absolute path of the guest's.
  public var workingDirectory = "/"
  /// Whether the guest's streams are a terminal, and how large that is.
  public var terminal: Terminal?
  /// As whom the guest's process runs.
  public var user = User()
  /// What a superuser may do: a bit for each capability of Linux.
  public var capabilities: UInt64 = 0
  /// Limits of the process, as setrlimit has them.
  public var limits: [Limit] = []
  /// How readily the system ends the process when memory is short; nil to leave that as it is.
  public var outOfMemoryScore: Int?
  /// Files and folders that the guest finds besides its root.
  public var mounts: [Mount] = []
  /// Free words by name.
  public var annotations: [String: String] = [:]
  /// The network that the guest's sockets belong to.
  public var network = Network.creators
  /// The control group, as the specification has it; nil for that of the creator.
  public var controlGroup: String?
  /// What the control group allows.
  public var resources = Resources()
  /// Which users of the host stand for users of the container.
  public var userMappings: [Mapping] = []
  /// Likewise for groups.
  public var groupMappings: [Mapping] = []
  /// What is run on the host before the guest starts, after that, and when the container is gone.
  public var hooks = Hooks()

  /// The size of a terminal in characters; 0 if nothing is said.
  public struct Terminal: Sendable, Equatable {
    var rows: UInt16 = 0
    var columns: UInt16 = 0
  }

  /// A user of the container.
  public struct User: Sendable, Equatable {
    var user: UInt32 = 0
    var group: UInt32 = 0
    var groups: [UInt32] = []
    var mask: Int32?
  }

  /// A limit of the process.
  public struct Limit: Sendable, Equatable {
    var name: String
    var soft: UInt64
    var hard: UInt64
  }

  /// Something that the guest finds at a path.
  public struct Mount: Sendable, Equatable {
    /// Where in the guest's files.
    var destination: String
    var kind: Kind
    var isReadOnly: Bool

    enum Kind: Sendable, Equatable {
      /// A file or folder of the host's.
      case bind(source: String)
      /// An empty folder in memory, with options for tmpfs.
      case temporary(options: [String])
    }
  }

  /// A network.
  public enum Network: Sendable, Equatable {
    case creators
    case own
    case existing(path: String)
  }

  /// What the control group allows; what is nil is not limited.
  public struct Resources: Sendable, Equatable {
    /// Bytes of memory.
    public var memory: UInt64?
    /// Bytes of memory and swap.
    public var memoryAndSwap: UInt64?
    /// Microseconds of processor time in each period.
    public var quota: Int64?
    /// The period, in microseconds.
    public var period: UInt64?
    /// The part of the processors that is had if all are busy; 1,024 is usual.
    public var shares: UInt64?
    /// Processors, as a list of ranges.
    public var processors: String?
    /// Nodes of memory, likewise.
    public var memoryNodes: String?
    /// Processes and threads.
    public var processes: Int64?
  }

  /// Users or groups in a row, as the container and the host number them.
  public struct Mapping: Sendable, Equatable {
    var container: UInt32
    var host: UInt32
    var count: UInt32
  }

  /// Programs of the host that an engine wants to be run.
  public struct Hooks: Sendable, Equatable {
    var beforeStart: [Hook] = []
    var afterStart: [Hook] = []
    var afterStop: [Hook] = []
  }

  /// A program of the host.
  public struct Hook: Sendable, Equatable {
    var path: String
    var arguments: [String]
    var environment: [String]
    /// Seconds; nil for as long as it takes.
    var timeout: UInt32?
  }
}
