import Glibc
import Runtime

/// What a descriptor of a guest is open on.
enum Resource: Sendable {
  /// A file, pipe, terminal or device of the host.
  case file(HostFile)
  /// A directory of the host.
  case directory(HostDirectory)
  /// A socket of the host.
  case socket(Socket)
  /// A file in memory.
  case virtualFile(VirtualFile)
  /// A directory in memory.
  case virtualDirectory(VirtualNode, name: String?)
  /// Bytes that the embedder gave as standard input.
  case input(InputBytes)
  /// A buffer of the embedder's.
  case buffer(OutputBuffer)
  /// A function of the embedder's.
  case function(FunctionOutput)
  /// Takes everything and keeps nothing.
  case discard

  /// The name by which a guest finds a preopened directory.
  var preopenName: String? {
    switch self {
    case .directory(let directory): directory.preopenName
    case .virtualDirectory(_, let name): name
    default: nil
    }
  }
}

/// A file, pipe, terminal or device of the host that is open.
final class HostFile: Sendable {
  struct State {
    /// What the guest set. `nonblock` is ours alone: the host's descriptor may be shared with other processes.
    var flags: FDFlags
    /// Nil until someone asks.
    var filetype: Filetype?
  }

  let descriptor: Int32
  /// Whether the descriptor was opened for the guest.
  let isOwned: Bool
  /// Whether the file came through a directory in which the guest may change nothing.
  let isReadOnly: Bool
  let state: Lock<State>

  /// Takes over a descriptor that was opened for the guest.
  init(_ descriptor: consuming OwnedDescriptor, _ filetype: Filetype, _ flags: FDFlags, isReadOnly: Bool) {
    self.descriptor = descriptor.take()
    isOwned = true
    self.isReadOnly = isReadOnly
    state = Lock(State(flags: flags, filetype: filetype))
  }

  /// Uses a descriptor that stays the embedder's.
  init(inherited descriptor: Int32) {
    self.descriptor = descriptor
    isOwned = false
    isReadOnly = false
    state = Lock(State(flags: [], filetype: nil))
  }

  deinit { if isOwned { System.close(descriptor) } }

  var isNonblocking: Bool { state.withLock { $0.flags.contains(.nonblock) } }

  /// What the file is, if that has been asked for before.
  var knownFiletype: Filetype? { state.withLock { $0.filetype } }

  func filetype() throws(Failure) -> Filetype {
    if let known = knownFiletype { return known }
    let filetype = try System.status(descriptor).filetype
    state.withLock { $0.filetype = filetype }
    return filetype
  }
}

/// A directory of the host that is open.
final class HostDirectory: Sendable {
  let descriptor: Int32
  /// Whether the guest may change nothing in it.
  let isReadOnly: Bool
  let preopenName: String?
  /// Reading entries moves the position of the descriptor.
  let reading = Lock<Void>(())

  init(_ descriptor: consuming OwnedDescriptor, isReadOnly: Bool, preopenName: String? = nil) {
    self.descriptor = descriptor.take()
    self.isReadOnly = isReadOnly
    self.preopenName = preopenName
  }

  deinit { System.close(descriptor) }
}

/// A file in memory that is open.
final class VirtualFile: Sendable {
  let node: VirtualNode
  let position = Lock<UInt64>(0)

  init(_ node: VirtualNode) { self.node = node }

  /// The bytes from an offset on.
  func bytes(from offset: UInt64) -> ArraySlice<UInt8> {
    node.bytes[min(Int(clamping: offset), node.bytes.count)...]
  }
}
