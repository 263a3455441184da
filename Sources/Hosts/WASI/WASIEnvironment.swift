import CSystemCalls
import Runtime
import Synchronization

/// What one guest has been given, and what it has open: the state behind the functions of WASI preview 1.
///
/// ```swift
/// let environment = try WASIEnvironment(configuration)
/// // Link WASIFunction.all, run the guest, and from another thread, should it have to end:
/// environment.cancel()
/// ```
///
/// The threads of a guest share it.
public final class WASIEnvironment: Sendable {
  let configuration: Configuration
  let table: DescriptorTable
  let interruption = Interruption()
  let resolver: PathResolver
  let generator: SeededGenerator?
  let resolvedNames = ResolvedNames()
  let hostTime = Atomic<UInt64>(0)
  private let hook = Lock<(@Sendable (UInt32) -> Int32)?>(nil)

  var limits: Limits { configuration.limits }

  /// Opens what a configuration names.
  /// - Parameter configuration: What the guest is given.
  /// - Throws: A directory that cannot be opened, or a text with NUL.
  public init(_ configuration: Configuration) throws(ConfigurationError) {
    for text in configuration.arguments where text.has(0) {
      throw ConfigurationError("expected an argument without NUL, found one with it")
    }
    for (name, value) in configuration.variables {
      guard !name.has(0), !value.has(0), !name.has(UInt8(ascii: "=")) else {
        throw ConfigurationError("expected a variable without NUL and without '=' in its name, found \"\(name)\"")
      }
    }
    self.configuration = configuration
    if configuration.mayWriteToHost { _ = System.ignoreFileSignals }
    resolver = PathResolver(walksComponents: configuration.walksComponents)
    if case .seeded(let seed) = configuration.random {
      generator = SeededGenerator(seed: seed)
    } else {
      generator = nil
    }

    var entries: [DescriptorTable.Entry] = []
    entries.reserveCapacity(3 + configuration.directories.count)
    entries.append(Self.entry(configuration.standardInput))
    entries.append(Self.entry(configuration.standardOutput))
    entries.append(Self.entry(configuration.standardError))
    for directory in configuration.directories { entries.append(try Self.entry(directory)) }
    var inode: UInt64 = 1
    for (guest, directory) in configuration.virtualDirectories {
      let node = try VirtualNode(directory, inode: &inode)
      let rights = Rights.directory.subtracting(.directoryChanges)
      entries.append(
        .init(resource: .virtualDirectory(node, name: guest), rights: rights, inheriting: rights.union(.file)))
    }
    for socket in configuration.listeningSockets {
      let socket = Socket(OwnedDescriptor(socket), isStream: true, isV6: false, isListening: true)
      do throws(Failure) { try System.setFlags(socket.descriptor, System.Open.nonblock) } catch {
        throw ConfigurationError("expected a listening socket, found descriptor \(socket.descriptor)")
      }
      entries.append(.init(resource: .socket(socket), rights: .socket, inheriting: .socket))
    }
    table = DescriptorTable(entries, limit: configuration.limits.descriptors)
  }

  private static func entry(_ input: StandardInput) -> DescriptorTable.Entry {
    switch input {
    case .empty: .init(resource: .discard, rights: [.fdRead, .fdFdstatSetFlags, .fdFilestatGet, .pollFdReadwrite])
    case .bytes(let bytes):
      .init(
        resource: .input(InputBytes(bytes)), rights: [.fdRead, .fdFdstatSetFlags, .fdFilestatGet, .pollFdReadwrite])
    case .descriptor(let descriptor): .init(resource: .file(HostFile(inherited: descriptor)), rights: .input)
    }
  }

  private static func entry(_ output: StandardOutput) -> DescriptorTable.Entry {
    let rights: Rights = [.fdWrite, .fdFdstatSetFlags, .fdFilestatGet, .pollFdReadwrite]
    switch output {
    case .discard: return .init(resource: .discard, rights: rights)
    case .buffer(let buffer): return .init(resource: .buffer(buffer), rights: rights)
    case .function(let limit, let function):
      return .init(resource: .function(FunctionOutput(limit: limit, function)), rights: rights)
    case .descriptor(let descriptor):
      return .init(resource: .file(HostFile(inherited: descriptor)), rights: .output)
    }
  }

  private static func entry(_ directory: Directory) throws(ConfigurationError) -> DescriptorTable.Entry {
    do throws(Failure) {
      guard !directory.host.utf8.contains(0), !directory.host.isEmpty else { throw .fail(.noent) }
      let descriptor = OwnedDescriptor(
        try System.openPreopened(directory.host, System.Open.directory | System.Open.readOnly))
      let opened = HostDirectory(descriptor, isReadOnly: directory.isReadOnly, preopenName: directory.guest)
      return .init(
        resource: .directory(opened),
        rights: directory.isReadOnly ? Rights.directory.subtracting(.directoryChanges) : .directory,
        inheriting: .all)
    } catch {
      guard case .errno(let errno) = error else { throw ConfigurationError("cancelled") }
      throw ConfigurationError("expected a directory that can be opened, found \"\(directory.host)\": \(errno.words)")
    }
  }

  /// Ends the guest: calls in which it waits, and all later ones, throw `WASIExit.cancelled`. For any thread.
  public func cancel() { interruption.end(.cancelled) }

  /// Ends the guest as if its deadline had come: like `cancel`, with `WASIExit.deadlineExceeded`. For any thread.
  public func exceedDeadline() { interruption.end(.deadlineExceeded) }

  /// How long all threads of the guest were in these functions, waits included, in nanoseconds; 0 unless
  /// `Configuration.measuresTime` is set.
  public var nanosecondsInHost: UInt64 { hostTime.load(ordering: .relaxed) }

  /// When the guest's waits end with `WASIExit.deadlineExceeded`, in nanoseconds of the host's `CLOCK_MONOTONIC`; nil for
  /// never. Waits that have begun keep the deadline that they began with.
  public var deadline: UInt64? {
    get {
      let deadline = interruption.deadline.load(ordering: .relaxed)
      return deadline == .max ? nil : deadline
    }
    set { interruption.deadline.store(newValue ?? .max, ordering: .relaxed) }
  }

  /// What `thread-spawn` does: starts a thread of the guest with an argument and returns its identifier, from 1 to 2^29 - 1,
  /// or a negative error. Nil refuses.
  public var threadSpawn: (@Sendable (UInt32) -> Int32)? {
    get { hook.withLock { $0 } }
    set { hook.withLock { $0 = newValue } }
  }
}

extension String {
  /// Whether a byte is among those in UTF-8.
  fileprivate func has(_ byte: UInt8) -> Bool {
    let bytes = utf8.span
    for index in bytes.indices where bytes[index] == byte { return true }
    return false
  }
}

extension DescriptorTable.Entry {
  init(resource: Resource, rights: Rights) {
    self.init(resource: resource, rights: rights, inheriting: [])
  }
}

extension Rights {
  /// Of an inherited standard input. Whether there is a position depends on what it is.
  static let input: Rights = [
    .fdRead, .fdSeek, .fdTell, .fdFdstatSetFlags, .fdAdvise, .fdFilestatGet, .pollFdReadwrite,
  ]
  /// Of an inherited standard output.
  static let output: Rights = [
    .fdDatasync, .fdSync, .fdWrite, .fdSeek, .fdTell, .fdFdstatSetFlags, .fdFilestatGet, .pollFdReadwrite,
  ]
}
