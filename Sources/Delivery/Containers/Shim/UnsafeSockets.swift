import CContainers
import Glibc

/// Sockets and signals of a shim.
///
/// Sound because each pointer that is handed over comes from a value that is alive for the call, with its length.
extension System {
  private static func descriptor(_ result: Int, _ what: String) throws(ContainerError) -> Descriptor {
    guard result >= 0 else { throw error(what, Int32(truncatingIfNeeded: -result)) }
    return Descriptor(Int32(truncatingIfNeeded: result))
  }

  static func listen(_ path: String) throws(ContainerError) -> Descriptor {
    try descriptor(unsafe apus_listen_at(path), "cannot listen at \(path)")
  }

  static func connect(_ path: String) throws(ContainerError) -> Descriptor {
    try descriptor(unsafe apus_connect_to(path), "cannot connect to \(path)")
  }

  /// - Returns: nil if nobody has come, or cannot be let in.
  static func accept(_ listener: Descriptor) -> Descriptor? {
    try? descriptor(apus_accept_from(listener.number), "accept")
  }

  static func watchSignals() throws(ContainerError) -> Descriptor {
    try descriptor(apus_watch_signals(), "cannot watch signals")
  }

  /// - Returns: nil if none has come.
  static func nextSignal(_ descriptor: Descriptor) -> Int32? {
    let number = apus_next_signal(descriptor.number)
    return number > 0 ? Int32(truncatingIfNeeded: number) : nil
  }

  /// Sends what there is room for.
  /// - Returns: How many bytes; nil if nobody listens any more.
  static func send(_ bytes: ArraySlice<UInt8>, to descriptor: Descriptor) -> Int? {
    let result = unsafe bytes.withUnsafeBytes { unsafe apus_send_some(descriptor.number, $0.baseAddress, $0.count) }
    if result == -Int(EAGAIN) || result == -Int(EINTR) { return 0 }
    return result >= 0 ? result : nil
  }

  /// Waits until something happens at one of the descriptors.
  /// - Parameters:
  ///   - wanted: The descriptors, with whether room for sending counts as well.
  ///   - milliseconds: How long; negative for as long as it takes.
  /// - Returns: For each, whether it can be read (or is at its end), and whether there is room.
  static func wait(_ wanted: [(Descriptor, sends: Bool)], milliseconds: Int32) -> [(isReadable: Bool, hasRoom: Bool)] {
    var entries = wanted.map { pollfd(fd: $0.0.number, events: Int16(POLLIN | ($0.sends ? POLLOUT : 0)), revents: 0) }
    let count = unsafe poll(&entries, nfds_t(entries.count), milliseconds)
    guard count > 0 else { return wanted.map { _ in (false, false) } }
    return entries.map { entry in
      let events = Int32(entry.revents)
      return (events & (POLLIN | POLLHUP | POLLERR) != 0, events & POLLOUT != 0)
    }
  }

  /// A child that has ended, with its exit code, or 128 and the number of the signal that ended it.
  static func endedChild() -> (process: Int32, code: UInt32)? {
    var status: Int32 = 0
    let process = unsafe waitpid(-1, &status, WNOHANG)
    guard process > 0 else { return nil }
    return (process, UInt32(status & 0x7F == 0 ? status >> 8 & 0xFF : 128 + (status & 0x7F)))
  }

  static func now() -> WallTime {
    var now = timespec()
    unsafe clock_gettime(CLOCK_REALTIME, &now)
    return WallTime(seconds: Int64(now.tv_sec), nanoseconds: Int64(now.tv_nsec))
  }

  /// Starts a program that goes on by itself.
  static func startServer(
    _ path: String, _ arguments: [String], _ environment: [String], _ descriptors: [Descriptor]
  ) throws(ContainerError) {
    let numbers = descriptors.map(\.number)
    let result = unsafe withCStrings(arguments) { arguments in
      unsafe withCStrings(environment) { environment in
        unsafe apus_start_server(path, arguments, environment, numbers)
      }
    }
    guard result > 0 else { throw error("cannot start \(path)", Int32(truncatingIfNeeded: -result)) }
  }

  static func adoptOrphans() { _ = apus_adopt_orphans() }

  /// Lets the process have as many descriptors as it may.
  static func raiseDescriptorLimit() {
    var limit = rlimit()
    guard unsafe getrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit) == 0 else { return }
    limit.rlim_cur = limit.rlim_max
    unsafe setrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit)
  }

  // Mounts.

  static func mount(
    _ type: String, _ source: String, at target: String, flags: UInt, _ data: String
  ) throws(ContainerError) {
    let result = unsafe apus_mount(type, source, target, flags, data.isEmpty ? nil : data)
    guard result == 0 else {
      throw error("cannot mount \(source) (\(type)) at \(target)", Int32(truncatingIfNeeded: -result))
    }
  }

  /// - Returns: Whether there was something.
  static func unmount(_ target: String) -> Bool { unsafe apus_unmount(target) == 0 }
}
