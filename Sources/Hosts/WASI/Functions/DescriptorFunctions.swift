import Glibc
import Runtime

/// What a descriptor is, and what can be changed about it.
enum DescriptorFunctions {
  static func fdClose(_ call: borrowing Call, fd: FD) throws(Failure) {
    _ = try call.environment.table.remove(fd)
  }

  static func fdRenumber(_ call: borrowing Call, from: FD, to: FD) throws(Failure) {
    try call.environment.table.renumber(from, to)
  }

  // fdstat: filetype at 0, flags at 2, rights at 8, inheriting rights at 16.

  static func fdFdstatGet(_ call: borrowing Call, fd: FD, result: Address) throws(Failure) {
    let entry = try call.environment.table[fd]
    let filetype: Filetype
    var flags: FDFlags = []
    var rights = entry.rights
    switch entry.resource {
    case .file(let file):
      filetype = try file.filetype()
      flags = try Self.flags(file)
      if filetype != .regularFile, filetype != .blockDevice { rights.formIntersection(.stream) }
    case .socket(let socket):
      filetype = socket.isStream ? .socketStream : .socketDgram
      if socket.isNonblocking { flags.insert(.nonblock) }
    case .directory, .virtualDirectory: filetype = .directory
    case .virtualFile: filetype = .regularFile
    case .input, .buffer, .function, .discard: filetype = .unknown
    }
    try call.check(result, count: 24)
    try call.store(UInt64(filetype.rawValue) | UInt64(flags.rawValue) << 16, at: result)
    try call.store(rights.rawValue, at: result + 8)
    try call.store(entry.inheriting.rawValue, at: result + 16)
  }

  private static func flags(_ file: HostFile) throws(Failure) -> FDFlags {
    var flags = file.state.withLock { $0.flags }
    if !file.isOwned, try System.flags(file.descriptor) & System.Open.append != 0 { flags.insert(.append) }
    return flags
  }

  static func fdFdstatSetFlags(_ call: borrowing Call, fd: FD, flags: FDFlags) throws(Failure) {
    let entry = try call.environment.table.entry(fd, .fdFdstatSetFlags)
    switch entry.resource {
    case .file(let file):
      let current = try Self.flags(file)
      let changed = current.symmetricDifference(flags)
      // Linux fixes synchronous writes when a file is opened.
      guard changed.isSubset(of: [.append, .nonblock]) else { throw .fail(.notsup) }
      if changed.contains(.append) {
        // Other processes share an inherited descriptor's flags.
        guard file.isOwned else { throw .fail(.notsup) }
        var host = try System.flags(file.descriptor) & ~System.Open.append
        if flags.contains(.append) { host |= System.Open.append }
        try System.setFlags(file.descriptor, host)
      }
      file.state.withLock { $0.flags = flags.subtracting(file.isOwned ? [] : .append) }
    case .socket(let socket):
      guard flags.isSubset(of: .nonblock) else { throw .fail(.notsup) }
      socket.isNonblocking = flags.contains(.nonblock)
    case .directory, .virtualDirectory, .virtualFile:
      guard flags.isSubset(of: [.nonblock, .append]) else { throw .fail(.notsup) }
    case .input, .buffer, .function, .discard: break
    }
  }

  static func fdFdstatSetRights(
    _ call: borrowing Call, fd: FD, rights: Rights, inheriting: Rights
  ) throws(Failure) {
    try call.environment.table.restrict(fd, rights, inheriting)
  }

  // Preopened directories: a tag, 0 for a directory, and the length of the name at 4.

  static func fdPrestatGet(_ call: borrowing Call, fd: FD, result: Address) throws(Failure) {
    guard let name = try call.environment.table[fd].resource.preopenName else { throw .fail(.badf) }
    try call.check(result, count: 8)
    try call.store(UInt32(0), at: result)
    try call.store(UInt32(truncatingIfNeeded: name.utf8.count), at: result + 4)
  }

  static func fdPrestatDirName(_ call: borrowing Call, fd: FD, buffer: Address, count: UInt32) throws(Failure) {
    guard let name = try call.environment.table[fd].resource.preopenName else { throw .fail(.badf) }
    guard name.utf8.count <= Int(count) else { throw .fail(.nametoolong) }
    try call.store(name.utf8, at: buffer)
  }

  // filestat

  static func fdFilestatGet(_ call: borrowing Call, fd: FD, result: Address) throws(Failure) {
    try fdFilestatGet(call, fd, result, .preview1)
  }

  static func fdFilestatGetPreview0(_ call: borrowing Call, fd: FD, result: Address) throws(Failure) {
    try fdFilestatGet(call, fd, result, .preview0)
  }

  private static func fdFilestatGet(
    _ call: borrowing Call, _ fd: FD, _ result: Address, _ version: Version
  ) throws(Failure) {
    let entry = try call.environment.table.entry(fd, .fdFilestatGet)
    let status: Filestat
    switch entry.resource {
    case .file(let file): status = try System.status(file.descriptor)
    case .directory(let directory): status = try System.status(directory.descriptor)
    case .socket(let socket):
      var socketStatus = try System.status(socket.descriptor)
      socketStatus.filetype = socket.isStream ? .socketStream : .socketDgram
      status = socketStatus
    case .virtualFile(let file): status = file.node.filestat
    case .virtualDirectory(let node, _): status = node.filestat
    case .input, .buffer, .function, .discard:
      status = Filestat(device: 0, inode: 0, filetype: .unknown, links: 0, size: 0, atim: 0, mtim: 0, ctim: 0)
    }
    try status.store(call, at: result, version)
  }

  static func fdFilestatSetSize(_ call: borrowing Call, fd: FD, size: UInt64) throws(Failure) {
    let file = try changeableFile(call, fd, .fdFilestatSetSize)
    guard let size = Int64(exactly: size) else { throw .fail(.fbig) }
    try System.truncate(file.descriptor, size)
  }

  static func fdFilestatSetTimes(
    _ call: borrowing Call, fd: FD, access: UInt64, modification: UInt64, flags: FSTFlags
  ) throws(Failure) {
    let entry = try call.environment.table.entry(fd, .fdFilestatSetTimes)
    let times = try FileTimes(access, modification, flags)
    switch entry.resource {
    case .file(let file):
      guard !file.isReadOnly else { throw .fail(.rofs) }
      try System.setTimes(file.descriptor, times.access, times.modification)
    case .directory(let directory):
      guard !directory.isReadOnly else { throw .fail(.rofs) }
      try System.setTimes(directory.descriptor, times.access, times.modification)
    case .virtualFile, .virtualDirectory: throw .fail(.rofs)
    default: throw .fail(.inval)
    }
  }

  /// A file whose size may be changed.
  private static func changeableFile(_ call: borrowing Call, _ fd: FD, _ rights: Rights) throws(Failure) -> HostFile {
    switch try call.environment.table.entry(fd, rights).resource {
    case .file(let file):
      guard !file.isReadOnly else { throw .fail(.rofs) }
      return file
    case .directory, .virtualDirectory: throw .fail(.isdir)
    case .virtualFile: throw .fail(.rofs)
    default: throw .fail(.inval)
    }
  }

  // Storage.

  static func fdAllocate(_ call: borrowing Call, fd: FD, offset: UInt64, count: UInt64) throws(Failure) {
    let file = try changeableFile(call, fd, .fdAllocate)
    guard let offset = Int64(exactly: offset), let count = Int64(exactly: count) else { throw .fail(.fbig) }
    try System.allocate(file.descriptor, offset, count)
  }

  static func fdAdvise(
    _ call: borrowing Call, fd: FD, offset: UInt64, count: UInt64, advice: Advice
  ) throws(Failure) {
    let entry = try call.environment.table.entry(fd, .fdAdvise)
    guard let offset = Int64(exactly: offset), let count = Int64(exactly: count) else { throw .fail(.inval) }
    switch entry.resource {
    case .file(let file): try System.advise(file.descriptor, offset, count, advice.host)
    case .directory, .virtualDirectory: throw .fail(.badf)
    case .virtualFile: break
    default: throw .fail(.spipe)
    }
  }

  static func fdSync(_ call: borrowing Call, fd: FD) throws(Failure) { try sync(call, fd, .fdSync) }
  static func fdDatasync(_ call: borrowing Call, fd: FD) throws(Failure) { try sync(call, fd, .fdDatasync) }

  private static func sync(_ call: borrowing Call, _ fd: FD, _ rights: Rights) throws(Failure) {
    switch try call.environment.table.entry(fd, rights).resource {
    case .file(let file): try System.sync(file.descriptor, dataOnly: rights == .fdDatasync)
    case .directory(let directory): try System.sync(directory.descriptor, dataOnly: rights == .fdDatasync)
    default: break
    }
  }
}

extension Advice {
  /// `POSIX_FADV_…`
  fileprivate var host: Int32 {
    switch self {
    case .sequential: POSIX_FADV_SEQUENTIAL
    case .random: POSIX_FADV_RANDOM
    case .willneed: POSIX_FADV_WILLNEED
    case .dontneed: POSIX_FADV_DONTNEED
    case .noreuse: POSIX_FADV_NOREUSE
    case .normal: POSIX_FADV_NORMAL
    }
  }
}

/// The times that a guest wants a file to have, as `utimensat` takes them.
struct FileTimes {
  // linux/stat.h: UTIME_NOW and UTIME_OMIT.
  private static let now = timespec(tv_sec: 0, tv_nsec: 0x3FFF_FFFF)
  private static let omit = timespec(tv_sec: 0, tv_nsec: 0x3FFF_FFFE)

  let access: timespec
  let modification: timespec

  init(_ access: UInt64, _ modification: UInt64, _ flags: FSTFlags) throws(Failure) {
    guard !flags.isSuperset(of: [.atim, .atimNow]), !flags.isSuperset(of: [.mtim, .mtimNow]) else {
      throw .fail(.inval)
    }
    self.access = flags.contains(.atim) ? Self.time(access) : flags.contains(.atimNow) ? Self.now : Self.omit
    self.modification =
      flags.contains(.mtim) ? Self.time(modification) : flags.contains(.mtimNow) ? Self.now : Self.omit
  }

  private static func time(_ nanoseconds: UInt64) -> timespec {
    timespec(tv_sec: Int(nanoseconds / 1_000_000_000), tv_nsec: Int(nanoseconds % 1_000_000_000))
  }
}
