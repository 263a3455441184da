/// `path_open`.
enum OpenFunctions {
  static func pathOpen(
    _ call: borrowing Call, fd: FD, lookup: LookupFlags, path: Address, count: UInt32, flags: OFlags, rights: Rights,
    inheriting: Rights, fdFlags: FDFlags, result: Address
  ) throws(Failure) {
    try call.check(result, count: 4)
    let environment = call.environment
    let parent = try environment.table[fd]
    let path = try GuestPath(call, path, count)
    let entry: DescriptorTable.Entry
    switch parent.resource {
    case .directory(let directory):
      // Before the rights, because that is the better answer.
      if directory.isReadOnly, flags.contains(.creat) || flags.contains(.trunc) || writes(rights) {
        throw .fail(.rofs)
      }
      try check(parent, flags, rights, inheriting, fdFlags)
      try environment.table.checkRoom()
      entry = try open(call, directory, lookup, path, flags, rights, inheriting, fdFlags)
    case .virtualDirectory(let directory, _):
      if flags.contains(.trunc) || writes(rights) { throw .fail(.rofs) }
      try check(parent, flags.subtracting(.creat), rights, inheriting, fdFlags)
      entry = try open(directory, path, flags, rights, inheriting)
    default: throw .fail(.notdir)
    }
    try call.store(environment.table.insert(entry).number, at: result)
  }

  private static func check(
    _ parent: DescriptorTable.Entry, _ flags: OFlags, _ rights: Rights, _ inheriting: Rights, _ fdFlags: FDFlags
  ) throws(Failure) {
    var needed: Rights = .pathOpen
    if flags.contains(.creat) { needed.insert(.pathCreateFile) }
    if flags.contains(.trunc) { needed.insert(.pathFilestatSetSize) }
    guard parent.rights.isSuperset(of: needed), parent.inheriting.isSuperset(of: rights.union(inheriting)) else {
      throw .fail(.notcapable)
    }
    if fdFlags.contains(.dsync), !parent.inheriting.contains(.fdDatasync) { throw .fail(.notcapable) }
    if !fdFlags.isDisjoint(with: [.rsync, .sync]), !parent.inheriting.contains(.fdSync) { throw .fail(.notcapable) }
  }

  /// Whether a file has to be opened for writing. Go asks for the right to set the size of files that it only reads.
  private static func writes(_ rights: Rights) -> Bool { rights.contains(.fdWrite) }

  private static func open(
    _ call: borrowing Call, _ directory: HostDirectory, _ lookup: LookupFlags, _ path: GuestPath, _ flags: OFlags,
    _ rights: Rights, _ inheriting: Rights, _ fdFlags: FDFlags
  ) throws(Failure) -> DescriptorTable.Entry {
    let writes = writes(rights)
    let reads = !rights.isDisjoint(with: [.fdRead, .fdReaddir])
    // Without waiting, or a pipe without a writer would hold the host up.
    var host = System.Open.nonblock | System.Open.noctty
    host |= writes ? (reads ? System.Open.readWrite : System.Open.writeOnly) : System.Open.readOnly
    if flags.contains(.creat) { host |= System.Open.creat }
    if flags.contains(.excl) { host |= System.Open.excl }
    if flags.contains(.trunc) { host |= System.Open.trunc }
    if flags.contains(.directory) { host |= System.Open.directory }
    if fdFlags.contains(.append) { host |= System.Open.append }
    if fdFlags.contains(.dsync) { host |= System.Open.dsync }
    if !fdFlags.isDisjoint(with: [.rsync, .sync]) { host |= System.Open.sync }
    // Undefined without `creat` in POSIX; harmless to leave out.
    if !flags.contains(.creat) { host &= ~System.Open.excl }
    if flags.isSuperset(of: [.creat, .directory]) { throw .fail(.inval) }

    let descriptor = try call.environment.resolver.open(
      directory.descriptor, path.bytes, host, follows: lookup.contains(.symlinkFollow))
    let filetype = try System.status(descriptor.number).filetype
    if filetype == .directory {
      return DescriptorTable.Entry(
        resource: .directory(HostDirectory(descriptor, isReadOnly: directory.isReadOnly)),
        rights: rights.intersection(.directory), inheriting: inheriting)
    }
    var applicable: Rights = filetype == .regularFile || filetype == .blockDevice ? .file : .stream
    if !writes { applicable.subtract([.fdAllocate, .fdFilestatSetSize]) }
    let file = HostFile(descriptor, filetype, fdFlags, isReadOnly: directory.isReadOnly)
    return DescriptorTable.Entry(
      resource: .file(file), rights: rights.intersection(applicable), inheriting: inheriting)
  }

  private static func open(
    _ directory: VirtualNode, _ path: GuestPath, _ flags: OFlags, _ rights: Rights, _ inheriting: Rights
  ) throws(Failure) -> DescriptorTable.Entry {
    let node: VirtualNode
    do throws(Failure) { node = try directory.resolve(path) } catch {
      if case .errno(.noent) = error, flags.contains(.creat) { throw .fail(.rofs) }
      throw error
    }
    if flags.isSuperset(of: [.creat, .excl]) { throw .fail(.exist) }
    if node.entries != nil {
      return .init(
        resource: .virtualDirectory(node, name: nil), rights: rights.intersection(.directory), inheriting: inheriting)
    }
    if flags.contains(.directory) { throw .fail(.notdir) }
    return .init(
      resource: .virtualFile(VirtualFile(node)), rights: rights.intersection(.file), inheriting: inheriting)
  }
}
