import Glibc

/// What is done with paths, except opening.
///
/// A function that acts on a name, and not on what is behind it, opens the directory that holds the name and acts on the
/// single component there; the kernel then follows nothing. Trailing slashes, which would make it follow, are dealt with
/// here and never handed on.
enum PathFunctions {
  static func pathCreateDirectory(_ call: borrowing Call, fd: FD, path: Address, count: UInt32) throws(Failure) {
    let directory = try directory(call, fd, .pathCreateDirectory, changes: true)
    let path = try GuestPath(call, path, count)
    let parent = try call.environment.resolver.parent(directory.descriptor, of: path)
    if parent.isDots { throw .fail(.exist) }
    try System.makeDirectory(parent.descriptor, parent.name)
  }

  static func pathRemoveDirectory(_ call: borrowing Call, fd: FD, path: Address, count: UInt32) throws(Failure) {
    let directory = try directory(call, fd, .pathRemoveDirectory, changes: true)
    let path = try GuestPath(call, path, count)
    let parent = try call.environment.resolver.parent(directory.descriptor, of: path)
    if parent.isDots { throw .fail(parent.name.count == 1 ? .inval : .notempty) }
    try System.remove(parent.descriptor, parent.name, isDirectory: true)
  }

  static func pathUnlinkFile(_ call: borrowing Call, fd: FD, path: Address, count: UInt32) throws(Failure) {
    let directory = try directory(call, fd, .pathUnlinkFile, changes: true)
    let path = try GuestPath(call, path, count)
    let parent = try call.environment.resolver.parent(directory.descriptor, of: path)
    if parent.isDots { throw .fail(.isdir) }
    if parent.hasTrailingSlash {
      throw .fail(try System.status(parent.descriptor, parent.name).filetype == .directory ? .isdir : .notdir)
    }
    try System.remove(parent.descriptor, parent.name, isDirectory: false)
  }

  static func pathRename(
    _ call: borrowing Call, fd: FD, path: Address, count: UInt32, newFD: FD, newPath: Address, newCount: UInt32
  ) throws(Failure) {
    let (source, target) = try directories(call, fd, .pathRenameSource, newFD, .pathRenameTarget)
    let path = try GuestPath(call, path, count)
    let newPath = try GuestPath(call, newPath, newCount)
    let resolver = call.environment.resolver
    let old = try resolver.parent(source.descriptor, of: path)
    let new = try resolver.parent(target.descriptor, of: newPath)
    if old.isDots || new.isDots { throw .fail(.busy) }
    if old.hasTrailingSlash || new.hasTrailingSlash {
      guard try System.status(old.descriptor, old.name).filetype == .directory else { throw .fail(.notdir) }
    }
    try System.rename(old.descriptor, old.name, new.descriptor, new.name)
  }

  static func pathLink(
    _ call: borrowing Call, fd: FD, flags: LookupFlags, path: Address, count: UInt32, newFD: FD, newPath: Address,
    newCount: UInt32
  ) throws(Failure) {
    let (source, target) = try directories(call, fd, .pathLinkSource, newFD, .pathLinkTarget)
    // No kernel call makes a link to what is behind a link without being able to leave the directory.
    guard !flags.contains(.symlinkFollow) else { throw .fail(.inval) }
    let path = try GuestPath(call, path, count)
    let newPath = try GuestPath(call, newPath, newCount)
    let resolver = call.environment.resolver
    let old = try resolver.parent(source.descriptor, of: path)
    let new = try resolver.parent(target.descriptor, of: newPath)
    if old.isDots { throw .fail(.perm) }
    if old.hasTrailingSlash {
      _ = try resolver.open(source.descriptor, path.bytes, System.Open.path | System.Open.directory, follows: true)
      throw .fail(.perm)
    }
    if new.isDots { throw .fail(.exist) }
    if new.hasTrailingSlash {
      _ = try System.status(new.descriptor, new.name)
      throw .fail(.exist)
    }
    try System.link(old.descriptor, old.name, new.descriptor, new.name)
  }

  static func pathSymlink(
    _ call: borrowing Call, target: Address, targetCount: UInt32, fd: FD, path: Address, count: UInt32
  ) throws(Failure) {
    let directory = try directory(call, fd, .pathSymlink, changes: true)
    let target = try GuestPath(call, target, targetCount)
    let path = try GuestPath(call, path, count)
    // Links that lead out with `..` harm no guest, but an absolute one means something else to the host.
    guard !target.isAbsolute else { throw .fail(.notcapable) }
    let parent = try call.environment.resolver.parent(directory.descriptor, of: path)
    if parent.isDots { throw .fail(.exist) }
    if parent.hasTrailingSlash {
      _ = try System.status(parent.descriptor, parent.name)
      throw .fail(.exist)
    }
    try System.symlink(target.bytes, parent.descriptor, parent.name)
  }

  static func pathReadlink(
    _ call: borrowing Call, fd: FD, path: Address, count: UInt32, buffer: Address, bufferCount: UInt32, result: Address
  ) throws(Failure) {
    let entry = try call.environment.table[fd]
    let path = try GuestPath(call, path, count)
    if case .virtualDirectory(let node, _) = entry.resource {
      try check(entry, .pathReadlink)
      _ = try node.resolve(path)
      throw .fail(.inval)
    }
    let directory = try directory(call, fd, .pathReadlink, changes: false)
    let parent = try call.environment.resolver.parent(directory.descriptor, of: path)
    if parent.isDots { throw .fail(.inval) }
    if parent.hasTrailingSlash {
      let open = System.Open.path | System.Open.directory
      _ = try call.environment.resolver.open(directory.descriptor, path.bytes, open, follows: true)
      throw .fail(.inval)
    }
    let target = try System.readlink(parent.descriptor, parent.name)
    guard String.isUTF8(target) else { throw .fail(.ilseq) }
    try call.check(result, count: 4)
    let part = target.prefix(Int(bufferCount))
    try call.store(part, at: buffer)
    try call.store(UInt32(part.count), at: result)
  }

  static func pathFilestatGet(
    _ call: borrowing Call, fd: FD, flags: LookupFlags, path: Address, count: UInt32, result: Address
  ) throws(Failure) {
    try pathFilestatGet(call, fd, flags, path, count, result, .preview1)
  }

  static func pathFilestatGetPreview0(
    _ call: borrowing Call, fd: FD, flags: LookupFlags, path: Address, count: UInt32, result: Address
  ) throws(Failure) {
    try pathFilestatGet(call, fd, flags, path, count, result, .preview0)
  }

  private static func pathFilestatGet(
    _ call: borrowing Call, _ fd: FD, _ flags: LookupFlags, _ path: Address, _ count: UInt32, _ result: Address,
    _ version: Version
  ) throws(Failure) {
    let entry = try call.environment.table[fd]
    let path = try GuestPath(call, path, count)
    let status: Filestat
    if case .virtualDirectory(let node, _) = entry.resource {
      try check(entry, .pathFilestatGet)
      status = try node.resolve(path).filestat
    } else {
      let directory = try directory(call, fd, .pathFilestatGet, changes: false)
      let file = try call.environment.resolver.open(
        directory.descriptor, path.bytes, System.Open.path, follows: flags.contains(.symlinkFollow))
      status = try System.status(file.number)
    }
    try status.store(call, at: result, version)
  }

  static func pathFilestatSetTimes(
    _ call: borrowing Call, fd: FD, flags: LookupFlags, path: Address, count: UInt32, access: UInt64,
    modification: UInt64, timeFlags: FSTFlags
  ) throws(Failure) {
    let directory = try directory(call, fd, .pathFilestatSetTimes, changes: true)
    let path = try GuestPath(call, path, count)
    let times = try FileTimes(access, modification, timeFlags)
    let file = try call.environment.resolver.open(
      directory.descriptor, path.bytes, System.Open.path, follows: flags.contains(.symlinkFollow))
    try System.setTimes(file.number, times.access, times.modification)
  }

  // What all of them check.

  /// A directory of the host with a right.
  /// - Parameter changes: Whether something in it is to be changed.
  static func directory(
    _ call: borrowing Call, _ fd: FD, _ rights: Rights, changes: Bool
  ) throws(Failure) -> HostDirectory {
    let entry = try call.environment.table[fd]
    switch entry.resource {
    case .directory(let directory):
      guard !changes || !directory.isReadOnly else { throw .fail(.rofs) }
      try check(entry, rights)
      return directory
    case .virtualDirectory: throw .fail(changes ? .rofs : .notdir)
    default: throw .fail(.notdir)
    }
  }

  /// Two directories between which a file is moved or linked. What could not be done with the file through the first must
  /// not become possible through the second.
  private static func directories(
    _ call: borrowing Call, _ fd: FD, _ rights: Rights, _ newFD: FD, _ newRights: Rights
  ) throws(Failure) -> (HostDirectory, HostDirectory) {
    let source = try directory(call, fd, rights, changes: true)
    let target = try directory(call, newFD, newRights, changes: true)
    let inheriting = try call.environment.table[fd].inheriting
    guard inheriting.isSuperset(of: try call.environment.table[newFD].inheriting) else { throw .fail(.notcapable) }
    return (source, target)
  }

  static func check(_ entry: DescriptorTable.Entry, _ rights: Rights) throws(Failure) {
    guard entry.rights.isSuperset(of: rights) else { throw .fail(.notcapable) }
  }
}

extension VirtualNode {
  /// Finds what a path names. There are no links, so `..` can be taken literally.
  func resolve(_ path: GuestPath) throws(Failure) -> VirtualNode {
    guard !path.isAbsolute else { throw .fail(.notcapable) }
    var levels = [self]
    for component in path.components {
      let current = levels[levels.count - 1]
      guard current.entries != nil else { throw .fail(.notdir) }
      let name = String(decoding: component, as: UTF8.self)
      switch name {
      case ".": break
      case "..":
        guard levels.count > 1 else { throw .fail(.notcapable) }
        levels.removeLast()
      default:
        guard let next = current.entry(name) else { throw .fail(.noent) }
        levels.append(next)
      }
    }
    let node = levels[levels.count - 1]
    guard !path.hasTrailingSlash || node.entries != nil else { throw .fail(.notdir) }
    return node
  }
}
