import Glibc
import JSON

/// A container of a runtime's, as its commands see it: a folder with a record, below the runtime's root.
///
/// Commands are processes of their own. While one changes a container it holds a lock on that folder, and others wait.
public struct Container: Sendable {
  /// The version of the OCI runtime specification.
  public static let specificationVersion = "1.0.2"

  /// The version of containerd's protocol for shims.
  static let shimVersion = "2"

  /// What is known of it.
  public let record: ContainerRecord
  private let folder: String
  /// Keeps the lock as long as the container is used.
  private let lock: Descriptor

  private var fifo: String { "\(folder)/exec.fifo" }

  /// What a container is made with besides its bundle.
  public struct Options: Sendable {
    /// Where the terminal is sent, if it has one.
    public var consoleSocket: String?
    /// Where the number of its process is written.
    public var processFile: String?
    /// The executable that runs guests; the one beside this executable if not given.
    public var executable: String?
    /// Where a guest that fails says why.
    public var log: RuntimeLog
    /// The guest's streams, if they are not those of this process: three, or none.
    public var streams: [Descriptor] = []
    /// Whether there is no guest: the process holds what the container is in, until somebody ends it.
    public var isHolder = false

    /// Makes options.
    public init(log: RuntimeLog) { self.log = log }
  }

  // Finding.

  private static func folder(_ id: String, _ root: String) throws(ContainerError) -> String {
    let isKnown = id.utf8.allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"):
        true
      case UInt8(ascii: "_"), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "."): true
      default: false
      }
    }
    guard isKnown, !id.isEmpty, id.utf8.count <= 255, !id.hasPrefix(".") else {
      throw ContainerError(
        .invalid,
        "expected the name of a container: letters, digits, '_', '+', '-', '.', at most 255, found \(JSONValue.string(id).words)"
      )
    }
    return "\(root)/\(id)"
  }

  private static func lock(_ folder: String, _ id: String) throws(ContainerError) -> Descriptor {
    let missing = ContainerError(.notFound, "there is no container \"\(id)\"")
    guard let lock = try? System.open(folder, O_RDONLY | O_DIRECTORY) else { throw missing }
    while flock(lock.number, LOCK_EX) != 0 {
      guard errno == EINTR else { throw System.error("cannot lock \(folder)") }
    }
    // Perhaps it was removed while this waited.
    guard System.exists(folder) else { throw missing }
    return lock
  }

  /// Finds a container.
  /// - Parameters:
  ///   - id: Its name.
  ///   - root: The runtime's folder.
  /// - Throws: If there is none.
  public init(_ id: String, root: String) throws(ContainerError) {
    folder = try Self.folder(id, root)
    lock = try Self.lock(folder, id)
    let path = "\(folder)/state.json"
    guard System.exists(path) else {
      throw ContainerError(.notFound, "the container \"\(id)\" was not made to the end: delete it with --force")
    }
    record = try ContainerRecord(Field(reading: try Files.read(path, atMost: 16 << 20), of: path))
  }

  /// The names of a runtime's containers.
  public static func names(root: String) -> [String] {
    System.names(in: root).filter { !$0.hasPrefix(".") }.sorted()
  }

  /// In which part of its life it is.
  public var status: ContainerRecord.Status {
    guard record.isAlive else { return .stopped }
    return System.exists(fifo) ? .created : .running
  }

  // Making.

  /// Makes a container, whose process then waits for being started.
  /// - Parameters:
  ///   - id: Its name, which no other container of this runtime has.
  ///   - root: The runtime's folder.
  ///   - bundle: What it is to be.
  ///   - options: What else belongs to it.
  /// - Throws: What is wrong with it; nothing of it is left then.
  public init(
    making id: String, root: String, _ bundle: Bundle, _ options: Options
  ) throws(ContainerError) {
    folder = try Self.folder(id, root)
    try Files.makeFolders(root)
    guard System.makeFolder(folder, mode: 0o711) else {
      if errno == EEXIST { throw ContainerError(.exists, "there is a container \"\(id)\" already") }
      throw System.error("cannot make the folder \(folder)")
    }
    var made = Remains(folder: folder)
    do throws(ContainerError) {
      lock = try Self.lock(folder, id)
      record = try Self.make(id, folder, bundle, options, &made)
    } catch {
      made.remove()
      throw error
    }
  }

  /// What is there of a container that is being made.
  private struct Remains {
    var folder: String
    var process: Int32?
    var group = ControlGroup(folders: [])

    func remove() {
      if let process {
        Glibc.kill(process, SIGKILL)
        _ = System.wait(for: process)
      }
      group.remove()
      Container.removeFiles(folder)
    }
  }

  private static func make(
    _ id: String, _ folder: String, _ bundle: Bundle, _ options: Options, _ made: inout Remains
  ) throws(ContainerError) -> ContainerRecord {
    let log = options.log
    let guest =
      options.isHolder ? try ContainerGuest(holding: bundle) : try ContainerGuest(bundle, report: log.descriptor)
    for warning in guest.warnings { log.warn(warning) }
    let apus = try executable(options.executable)
    let fifo = "\(folder)/exec.fifo"
    guard System.makeFIFO(fifo) else { throw System.error("cannot make \(fifo)") }
    let gate = try System.open(fifo, O_RDWR | O_NONBLOCK)
    // Open without waiting, but to be waited for.
    guard fcntl(gate.number, F_SETFL, 0) == 0 else { throw System.error("cannot use \(fifo)") }
    var terminal: Descriptor?
    if let size = bundle.terminal {
      guard let socket = options.consoleSocket else {
        throw ContainerError(
          .invalid, "process.terminal: expected --console-socket to send the terminal to, found none")
      }
      terminal = try Terminals.make(size, sendTo: socket)
    }
    let path = bundle.controlGroup ?? (bundle.resources == Bundle.Resources() ? nil : "/apus-oci/\(id)")
    if let path, !path.isEmpty { made.group = try ControlGroup(making: path, bundle.resources, warn: log.warn) }
    let process = try ContainerProcess.start(
      bundle, guest, apus: apus, gate: gate, terminal: terminal, streams: options.streams)
    made.process = process.number
    guard let start = System.start(of: process.number) else {
      throw ContainerError(.system, "the container's process ended before it was ready")
    }
    let record = ContainerRecord(
      id, bundle, process: process.number, start: start, controlGroup: made.group.folders, isHolder: options.isHolder)
    try Files.replace("\(folder)/state.json", record.text, mode: 0o600)
    made.group.add(process.number, warn: log.warn)
    if let score = bundle.outOfMemoryScore {
      do throws(ContainerError) { try Files.set("/proc/\(process.number)/oom_score_adj", "\(score)") } catch {
        log.warn("\(error)")
      }
    }
    process.limit(bundle.limits, warn: log.warn)
    try process.waitUntilReady(warn: log.warn)
    for hook in bundle.hooks.beforeStart { try hook.run(record.state(.created).text) }
    if let file = options.processFile { try Files.replace(file, "\(process.number)") }
    return record
  }

  /// The executable that runs guests, which stands where this one does.
  private static func executable(_ given: String?) throws(ContainerError) -> Descriptor {
    let own = System.ownFolder()
    let places = given.map { [$0] } ?? ["\(own)/apus", "\(own)/../bin/apus"]
    guard let path = places.first(where: { System.isExecutable($0) }) else {
      throw ContainerError(
        .system, "cannot find apus, which runs guests: it is not at \(places.joined(separator: " or "))")
    }
    return try System.open(path, System.pathOnly)
  }

  // Living.

  /// Starts the guest.
  /// - Throws: If the container does not wait for that.
  public func start(log: RuntimeLog) throws(ContainerError) {
    let status = status
    guard status == .created else {
      throw ContainerError(.state, "cannot start the container \"\(record.id)\": it is \(status.rawValue)")
    }
    let gate: Descriptor
    do throws(ContainerError) { gate = try System.open(fifo, O_WRONLY | O_NONBLOCK) } catch {
      throw ContainerError(.state, "cannot start the container \"\(record.id)\": its process has ended")
    }
    System.remove(fifo)
    guard record.isHolder || System.write([0], to: gate) else {
      throw System.error("cannot start the container \"\(record.id)\"")
    }
    for hook in record.afterStart {
      do throws(ContainerError) { try hook.run(record.state(.running).text) } catch { log.warn("\(error)") }
    }
  }

  /// Sends a signal to the guest's process. There is nobody in it who could take one: what ends programs ends it at once.
  /// - Parameters:
  ///   - signal: The signal's number.
  ///   - all: Whether everything else in its control group gets it as well; nothing need be there then.
  /// - Throws: If the guest has ended.
  public func kill(_ signal: Int32, all: Bool = false) throws(ContainerError) {
    var isSent = false
    if record.process > 0 {
      isSent = try ContainerProcess.signal(record.process, startedAt: record.start, signal)
    }
    if all {
      for process in ControlGroup(folders: record.controlGroup).processes where process != record.process {
        Glibc.kill(process, signal)
      }
    } else if !isSent {
      throw ContainerError(
        .state, "cannot signal the container \"\(record.id)\": it is stopped (container not running)")
    }
  }

  /// Removes the container.
  /// - Parameter force: Whether it is ended before if it runs.
  /// - Throws: If it runs.
  public func delete(force: Bool, log: RuntimeLog) throws(ContainerError) {
    let status = status
    guard force || status != .running else {
      throw ContainerError(
        .state, "cannot delete the container \"\(record.id)\": it is running; end it, or use --force")
    }
    if status != .stopped {
      _ = try ContainerProcess.signal(record.process, startedAt: record.start, SIGKILL)
      for _ in 0..<2000 where record.isAlive { usleep(1000) }
      guard !record.isAlive else {
        throw ContainerError(.system, "cannot end process \(record.process) of the container \"\(record.id)\"")
      }
    }
    ControlGroup(folders: record.controlGroup).remove()
    Self.removeFiles(folder)
    for hook in record.afterStop {
      do throws(ContainerError) { try hook.run(record.state(.stopped).text) } catch { log.warn("\(error)") }
    }
  }

  /// Removes what is left of a container that was not made to the end.
  public static func removeRemains(_ id: String, root: String) throws(ContainerError) {
    let folder = try folder(id, root)
    guard let lock = try? lock(folder, id) else { return }
    removeFiles(folder)
    withExtendedLifetime(lock) {}
  }

  private static func removeFiles(_ folder: String) {
    for name in System.names(in: folder) { System.remove("\(folder)/\(name)") }
    System.removeFolder(folder)
  }

  /// Changes what its control group allows. The largest size of its guest's memory stays what it was made with.
  /// - Throws: What cannot be changed.
  func update(_ resources: Bundle.Resources) throws(ContainerError) {
    try ControlGroup(folders: record.controlGroup).set(resources)
  }

  /// What it uses.
  var use: ResourceUse {
    ControlGroup(folders: record.controlGroup).use(alone: record.isAlive ? record.process : nil)
  }

  /// Waits for the end of a container's process that this process has made.
  /// - Returns: The guest's exit code, or 128 and the number of the signal that ended it.
  public static func wait(for process: Int32) -> Int32 { System.wait(for: process) }

  /// The numbers of the processes that belong to it.
  public var processes: [Int32] {
    let group = ControlGroup(folders: record.controlGroup).processes
    return group.isEmpty && record.isAlive ? [record.process] : group
  }
}
