import Glibc

/// A container as a shim has it.
struct ShimTask {
  /// Whoever waits for the end of a container: a request that is not answered yet.
  struct Waiter {
    var connection: ShimConnection
    var stream: UInt32
  }

  var id: String
  var bundle: String
  var process: Int32
  /// Where the streams are.
  var input, output, errors: String
  var isStarted = false
  /// The exit code, and when that was.
  var exit: (code: UInt32, time: WallTime)?
  var waiters: [Waiter] = []
  /// Keeps the guest's standard input open until containerd closes it.
  var inputKeeper: Descriptor?

  /// The folder of the record: in the bundle, so that it goes when containerd removes that.
  static func root(_ bundle: String) -> String { "\(bundle)/apus" }

  var container: Container {
    get throws(ContainerError) { try Container(id, root: Self.root(bundle)) }
  }

  /// The state by the number of `containerd.v1.types.Status`.
  var status: UInt64 { exit != nil ? 3 : isStarted ? 2 : 1 }

  /// Opens a guest's streams, which are FIFOs of containerd's or empty for none.
  /// - Returns: Three descriptors, and one that keeps the input open.
  static func openStreams(
    input: String, output: String, errors: String
  ) throws(ContainerError) -> (streams: [Descriptor], inputKeeper: Descriptor?) {
    for path in [input, output, errors] where path.contains("://") {
      throw ContainerError(.unsupported, "expected streams that are FIFOs, found \(path)")
    }
    var streams: [Descriptor] = []
    var keeper: Descriptor?
    if input.isEmpty {
      streams.append(try System.open("/dev/null", O_RDONLY))
    } else {
      let reader = try System.open(input, O_RDONLY | O_NONBLOCK)
      keeper = try System.open(input, O_WRONLY | O_NONBLOCK)
      _ = fcntl(reader.number, F_SETFL, 0)
      streams.append(reader)
    }
    for path in [output, errors] {
      // Kept until the stream is open as well.
      let reached = path.isEmpty ? nil : reach(path)
      defer { withExtendedLifetime(reached) {} }
      // Open for both, so that neither opening waits for a reader nor writing ends the guest when containerd is replaced.
      streams.append(try System.open(path.isEmpty ? "/dev/null" : path, path.isEmpty ? O_WRONLY : O_RDWR))
    }
    return (streams, keeper)
  }

  /// How long a FIFO's reader is waited for, in milliseconds.
  private static let mostReaderDelay = 1000

  /// Waits until somebody has opened a FIFO for reading, as containerd does while it asks for the container: what a guest writes that
  /// ends before is lost.
  /// - Returns: An end of it; nil if nobody comes.
  private static func reach(_ path: String) -> Descriptor? {
    for _ in 0..<mostReaderDelay {
      if let end = try? System.open(path, O_WRONLY | O_NONBLOCK) { return end }
      // ENXIO: there is nobody yet.
      guard errno == ENXIO else { return nil }
      usleep(1000)
    }
    return nil
  }
}
