import CContainers
import Glibc

/// The process of a container.
///
/// Sound because everything that the record of C points to is kept alive by the closures around the call, and the call returns
/// when the new process has a copy of all memory.
struct ContainerProcess {
  /// Its number.
  let number: Int32
  private let report: Descriptor

  /// Starts a process that waits for a byte from `gate` and then runs the guest.
  /// - Parameters:
  ///   - apus: The executable that runs guests.
  ///   - gate: A FIFO that is open for reading and writing.
  ///   - terminal: What the streams are, if it is not what they are here.
  ///   - streams: Likewise, one by one.
  static func start(
    _ bundle: Bundle, _ guest: ContainerGuest, apus: Descriptor, gate: Descriptor, terminal: Descriptor?,
    streams: [Descriptor]
  ) throws(ContainerError) -> ContainerProcess {
    var network: Descriptor?
    if case .existing(let path) = bundle.network { network = try System.open(path, O_RDONLY) }
    let user = try bundle.userMappings.host(bundle.user.user, "uid")
    let group = try bundle.groupMappings.host(bundle.user.group, "gid")
    var groups: [UInt32] = []
    for number in bundle.user.groups { groups.append(try bundle.groupMappings.host(number, "gid")) }
    let kept = Set((guest.descriptors + [apus, gate]).map(\.number)).sorted()
    var report: Int32 = -1
    let result = unsafe System.withCStrings(guest.arguments) { arguments in
      unsafe System.withCStrings(environment(user)) { environment in
        unsafe System.withCStrings(guest.files.flatMap { [$0.source, $0.target] }) { paths in
          unsafe System.withCStrings([bundle.root]) { root in
            let files = unsafe guest.files.indices.map { index in
              unsafe apus_bound_file(
                source: paths?[2 * index], target: paths?[2 * index + 1],
                is_read_only: guest.files[index].isReadOnly ? 1 : 0)
            }
            return unsafe kept.withUnsafeBufferPointer { kept in
              unsafe groups.withUnsafeBufferPointer { groups in
                unsafe files.withUnsafeBufferPointer { files in
                  var container = unsafe apus_container()
                  unsafe container.executable = apus.number
                  unsafe container.arguments = arguments
                  unsafe container.environment = environment
                  unsafe container.descriptors = kept.baseAddress
                  unsafe container.descriptor_count = kept.count
                  unsafe container.root_path = root?[0]
                  unsafe container.root = guest.root.number
                  unsafe container.files = files.baseAddress
                  unsafe container.file_count = files.count
                  unsafe container.network = network?.number ?? (bundle.network == .own ? -1 : -2)
                  unsafe container.terminal = terminal?.number ?? -1
                  let numbers = streams.map(\.number) + [-1, -1, -1]
                  unsafe container.streams = (numbers[0], numbers[1], numbers[2])
                  unsafe container.gate = gate.number
                  unsafe container.user = user
                  unsafe container.group = group
                  unsafe container.groups = groups.baseAddress
                  unsafe container.group_count = groups.count
                  unsafe container.mask = bundle.user.mask ?? -1
                  unsafe container.capabilities = bundle.capabilities
                  return unsafe apus_start_container(&container, &report)
                }
              }
            }
          }
        }
      }
    }
    guard result > 0 else { throw System.error("cannot start a process", Int32(truncatingIfNeeded: -result)) }
    return ContainerProcess(number: Int32(truncatingIfNeeded: result), report: Descriptor(report))
  }

  /// What of the environment the process that runs the guest has. It is not the guest's: an image chooses that, and what names a
  /// library or a folder of the host would be obeyed by Apus. The user's cache of compiled code is had by the user only. Libraries
  /// for inference are the machine's: in `lib/apus` beside the folder of this executable, or where `APUS_LIBRARIES` says.
  private static func environment(_ user: UInt32) -> [String] {
    var variables: [String] = []
    let libraries = System.variable("APUS_LIBRARIES") ?? "\(System.ownFolder())/../lib/apus"
    if libraries.hasPrefix("/"), System.exists(libraries) { variables.append("LD_LIBRARY_PATH=\(libraries)") }
    guard user == geteuid() else { return variables }
    if let cache = System.variable("XDG_CACHE_HOME") { return variables + ["XDG_CACHE_HOME=\(cache)"] }
    return variables
      + (user == 0 ? ["XDG_CACHE_HOME=/var/cache"] : System.variable("HOME").map { ["HOME=\($0)"] } ?? [])
  }

  /// Waits until the process is ready to be started.
  /// - Parameter warn: Is told what it does without.
  /// - Throws: What it could not do; it has ended then.
  func waitUntilReady(warn: (String) -> Void) throws(ContainerError) {
    while true {
      var problem = apus_container_problem()
      let size = MemoryLayout<apus_container_problem>.size
      var bytes: [UInt8] = []
      while bytes.count < size {
        guard let more = System.read(report, atMost: size - bytes.count), !more.isEmpty else { break }
        bytes += more
      }
      guard bytes.count == size else {
        guard bytes.isEmpty else { throw ContainerError(.system, "the container's process ended before it was ready") }
        // Its end of the pipe is closed when it waits, and also if something has ended it.
        guard System.start(of: number) != nil else {
          throw ContainerError(.system, "the container's process ended before it was ready")
        }
        return
      }
      let (error, isWarning, text) = unsafe withUnsafeMutableBytes(of: &problem) { target in
        unsafe target.copyBytes(from: bytes)
        let what = bytes[8...].prefix { $0 != 0 }
        return unsafe (
          target.load(as: Int32.self), target.load(fromByteOffset: 4, as: Int32.self) != 0,
          String(decoding: what, as: UTF8.self)
        )
      }
      let sentence = error == 0 ? text : "\(text): \(System.words(error))"
      guard isWarning else { throw ContainerError(.system, "the container's process \(sentence)") }
      warn("the container's process \(sentence)")
    }
  }

  /// Limits what the process may use of the system.
  func limit(_ limits: [Bundle.Limit], warn: (String) -> Void) {
    for limit in limits {
      guard let resource = Bundle.Limit.numbers[limit.name] else { continue }
      let result = apus_limit_process(number, resource, limit.soft, limit.hard)
      if result < 0 {
        warn(
          "\(limit.name) cannot be \(limit.soft) of \(limit.hard): \(System.words(Int32(truncatingIfNeeded: -result)))")
      }
    }
  }

  /// Sends a signal to a process if it is still the one that began at that time.
  /// - Returns: Whether there was such a process.
  static func signal(_ number: Int32, startedAt start: UInt64, _ signal: Int32) throws(ContainerError) -> Bool {
    let result = apus_signal_process(number, start, signal)
    if result == -Int(ESRCH) { return false }
    guard result >= 0 else {
      throw System.error("cannot send signal \(signal) to process \(number)", Int32(truncatingIfNeeded: -result))
    }
    return true
  }
}

/// A terminal of a container's.
enum Terminals {
  /// Makes a terminal and sends one of its ends to a socket.
  /// - Returns: The end that the guest has.
  static func make(_ size: Bundle.Terminal, sendTo socket: String) throws(ContainerError) -> Descriptor {
    var master: Int32 = -1
    var slave: Int32 = -1
    var result = unsafe apus_open_terminal(size.rows, size.columns, &master, &slave)
    guard result == 0 else { throw System.error("cannot make a terminal", Int32(truncatingIfNeeded: -result)) }
    let ends = (master: Descriptor(master), slave: Descriptor(slave))
    result = unsafe apus_send_descriptor(socket, ends.master.number)
    guard result == 0 else {
      throw System.error("cannot send the terminal to \(socket)", Int32(truncatingIfNeeded: -result))
    }
    return ends.slave
  }
}
