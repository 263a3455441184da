@testable import WASI

/// What a guest has open, and what becomes of what it does.
struct GuestModel {
  typealias Node = FileModel.Node
  typealias Problem = FileModel.Problem

  /// What a descriptor is open on. Descriptors do not share it: nothing duplicates one.
  struct Open {
    var node: Node
    var isVirtual = false
    /// Whether it came through a directory in which nothing may be changed.
    var isReadOnly = false
    var position: UInt64 = 0
    var appends = false
    /// Whether it was opened for synchronous writing, which stays.
    var isSynchronous = false
    var rights: Rights
    var inheriting: Rights
  }

  var files = FileModel()
  /// By number; nil is closed. The first three are no files.
  var table: [Open?]
  let limit: Int

  init(limit: Int) {
    self.limit = limit
    table = [nil, nil, nil]
  }

  /// The largest size and position that the test uses.
  static let largestSize = 65_536

  /// Does something and says what came of it.
  mutating func perform(_ operation: Operation) -> Outcome {
    do throws(Problem) {
      return try attempt(operation)
    } catch {
      return .failure(error.errno)
    }
  }

  private mutating func attempt(_ operation: Operation) throws(Problem) -> Outcome {
    var outcome = Outcome()
    switch operation {
    case .open(let fd, let follows, let path, let flags, let rights, let inheriting, let fdFlags):
      return try open(fd, follows, path, flags, rights, inheriting, fdFlags)
    case .makeDirectory(let fd, let path):
      let parent = try parent(fd, .pathCreateDirectory, path)
      if parent.isDots { throw Problem(.exist) }
      guard try files.lookup(parent.directory, parent.name) == nil else { throw Problem(.exist) }
      files.add(.directory([:]), parent.name, in: parent.directory)
    case .removeDirectory(let fd, let path):
      let parent = try parent(fd, .pathRemoveDirectory, path)
      if parent.isDots { throw Problem(parent.name.count == 1 ? .inval : .notempty) }
      let node = try files.find(parent.directory, parent.name)
      guard let entries = files.entries(node) else { throw Problem(.notdir) }
      guard entries.isEmpty else { throw Problem(.notempty) }
      files.set(nil, parent.name, in: parent.directory)
      files[node].isRemoved = true
    case .unlink(let fd, let path):
      let parent = try parent(fd, .pathUnlinkFile, path)
      if parent.isDots { throw Problem(.isdir) }
      let node = try files.find(parent.directory, parent.name)
      if files.isDirectory(node) { throw Problem(.isdir) }
      if parent.hasSlash { throw Problem(.notdir) }
      files.set(nil, parent.name, in: parent.directory)
      files[node].links -= 1
    case .rename(let fd, let path, let newFD, let newPath): try rename(fd, path, newFD, newPath)
    case .link(let fd, let follows, let path, let newFD, let newPath): try link(fd, follows, path, newFD, newPath)
    case .symlink(let target, let fd, let path):
      let directory = try directory(fd, .pathSymlink, changes: true)
      try check(target)
      try check(path)
      guard target.bytes.first != FileModel.slash else { throw Problem(.notcapable) }
      let parent = try files.parent(directory, path)
      if parent.isDots { throw Problem(.exist) }
      if parent.hasSlash {
        _ = try files.find(parent.directory, parent.name)
        throw Problem(.exist)
      }
      // The kernel copies the target before it looks at the name.
      guard target.bytes.count < 4096 else { throw Problem(.nametoolong) }
      guard try files.lookup(parent.directory, parent.name) == nil else { throw Problem(.exist) }
      files.add(.link(target.bytes), parent.name, in: parent.directory)
    case .readlink(let fd, let path, let size):
      let entry = try entry(fd)
      try check(path)
      if entry.isVirtual, files.isDirectory(entry.node) {
        try need(entry, .pathReadlink)
        _ = try virtual(entry.node, path)
        throw Problem(.inval)
      }
      let parent = try files.parent(try directory(fd, .pathReadlink, changes: false), path)
      if parent.isDots { throw Problem(.inval) }
      if parent.hasSlash {
        _ = try files.node(entry.node, path.bytes, follows: true, isDirectory: true)
        throw Problem(.inval)
      }
      guard case .link(let target) = files[try files.find(parent.directory, parent.name)].content else {
        throw Problem(.inval)
      }
      guard String.isUTF8(target) else { throw Problem(.ilseq) }
      outcome.bytes = Array(target.prefix(size))
    case .status(let fd, let follows, let path):
      let entry = try entry(fd)
      try check(path)
      if entry.isVirtual, files.isDirectory(entry.node) {
        try need(entry, .pathFilestatGet)
        outcome.status = virtualStatus(try virtual(entry.node, path))
      } else {
        let directory = try directory(fd, .pathFilestatGet, changes: false)
        outcome.status = files.status(try files.node(directory, path.bytes, follows: follows))
      }
    case .setTimes(let fd, let follows, let path, let modification):
      let directory = try directory(fd, .pathFilestatSetTimes, changes: true)
      try check(path)
      let node = try files.node(directory, path.bytes, follows: follows)
      files[node].modification = modification
    case .list(let fd, _):
      let entry = try entry(fd)
      try need(entry, .fdReaddir)
      guard let entries = files.entries(entry.node) else { throw Problem(.notdir) }
      guard !files[entry.node].isRemoved else { throw Problem(.noent) }
      for (name, node) in entries where String.isUTF8(name) {
        outcome.entries.append(.init(name: name, filetype: files.filetype(node)))
      }
      outcome.entries += [
        .init(name: FileModel.dot, filetype: .directory), .init(name: FileModel.dots, filetype: .directory),
      ]
      outcome.entries.sort()
    case .read(let fd, let count):
      let entry = try entry(fd)
      try need(entry, .fdRead)
      let bytes = try content(entry)
      let start = min(Int(entry.position), bytes.count)
      outcome.bytes = Array(bytes[start..<min(start + count, bytes.count)])
      table[fd]?.position += UInt64(outcome.bytes.count)
    case .readAt(let fd, let count, let offset):
      let entry = try entry(fd)
      try need(entry, [.fdRead, .fdSeek])
      guard offset <= UInt64(Int64.max) else { throw Problem(.inval) }
      let bytes = try content(entry)
      let start = min(Int(offset), bytes.count)
      outcome.bytes = Array(bytes[start..<min(start + count, bytes.count)])
    case .write(let fd, let bytes):
      let entry = try entry(fd)
      try need(entry, .fdWrite)
      let size = try content(entry).count
      let start = entry.appends ? size : Int(entry.position)
      write(entry.node, bytes, at: start)
      table[fd]?.position = UInt64(start + bytes.count)
      // Nothing is moved for nothing.
      if bytes.isEmpty { table[fd]?.position = entry.position }
      outcome.number = UInt64(bytes.count)
    case .writeAt(let fd, let bytes, let offset):
      let entry = try entry(fd)
      try need(entry, [.fdWrite, .fdSeek])
      guard offset <= UInt64(Int64.max) else { throw Problem(.inval) }
      let size = try content(entry).count
      // As Linux has it, though POSIX would have it otherwise.
      write(entry.node, bytes, at: entry.appends ? size : Int(offset))
      outcome.number = UInt64(bytes.count)
    case .seek(let fd, let offset, let whence):
      let entry = try entry(fd)
      try need(entry, whence == .cur && offset == 0 ? .fdTell : .fdSeek, or: .fdSeek)
      let origin = whence == .set ? 0 : whence == .cur ? entry.position : UInt64(try content(entry).count)
      _ = try content(entry)
      let (sum, overflow) = Int64(origin).addingReportingOverflow(offset)
      guard !overflow, sum >= 0 else { throw Problem(.inval) }
      table[fd]?.position = UInt64(sum)
      outcome.number = UInt64(sum)
    case .tell(let fd):
      let entry = try entry(fd)
      try need(entry, .fdTell, or: .fdSeek)
      _ = try content(entry)
      outcome.number = entry.position
    case .allocate(let fd, let offset, let count):
      let entry = try changeable(fd, .fdAllocate)
      guard offset <= UInt64(Int64.max), count <= UInt64(Int64.max) else { throw Problem(.fbig) }
      guard count > 0 else { throw Problem(.inval) }
      // Even if the file does not grow, that counts as a change.
      resize(entry.node, max(try content(entry).count, Int(offset + count)))
    case .setSize(let fd, let size):
      let entry = try changeable(fd, .fdFilestatSetSize)
      guard size <= UInt64(Int64.max) else { throw Problem(.fbig) }
      resize(entry.node, Int(size))
    case .setFileTimes(let fd, let modification):
      let entry = try entry(fd)
      try need(entry, .fdFilestatSetTimes)
      guard !entry.isVirtual, !entry.isReadOnly else { throw Problem(.rofs) }
      files[entry.node].modification = modification
    case .fileStatus(let fd):
      let entry = try entry(fd)
      try need(entry, .fdFilestatGet)
      outcome.status = entry.isVirtual ? virtualStatus(entry.node) : files.status(entry.node)
    case .setAppends(let fd, let appends):
      let entry = try entry(fd)
      try need(entry, .fdFdstatSetFlags)
      if entry.isSynchronous { throw Problem(.notsup) }
      if !files.isDirectory(entry.node), !entry.isVirtual { table[fd]?.appends = appends }
    case .setRights(let fd, let rights, let inheriting):
      let entry = try entry(fd)
      guard entry.rights.isSuperset(of: rights), entry.inheriting.isSuperset(of: inheriting) else {
        throw Problem(.notcapable)
      }
      table[fd]?.rights = rights
      table[fd]?.inheriting = inheriting
    case .renumber(let from, let to):
      let source = try entry(from)
      _ = try entry(to)
      table[from] = nil
      table[to] = source
    case .close(let fd):
      _ = try entry(fd)
      table[fd] = nil
    }
    return outcome
  }

  // Descriptors.

  private func entry(_ fd: Int) throws(Problem) -> Open {
    guard table.indices.contains(fd), let entry = table[fd] else { throw Problem(.badf) }
    return entry
  }

  private func need(_ entry: Open, _ rights: Rights, or others: Rights? = nil) throws(Problem) {
    guard entry.rights.isSuperset(of: rights) || others.map(entry.rights.isSuperset) ?? false else {
      throw Problem(.notcapable)
    }
  }

  private func directory(_ fd: Int, _ rights: Rights, changes: Bool) throws(Problem) -> Node {
    let entry = try entry(fd)
    guard files.isDirectory(entry.node) else { throw Problem(.notdir) }
    guard !entry.isVirtual else { throw Problem(changes ? .rofs : .notdir) }
    guard !changes || !entry.isReadOnly else { throw Problem(.rofs) }
    try need(entry, rights)
    return entry.node
  }

  private func parent(_ fd: Int, _ rights: Rights, _ path: Path) throws(Problem) -> FileModel.Parent {
    let directory = try directory(fd, rights, changes: true)
    try check(path)
    return try files.parent(directory, path)
  }

  private func check(_ path: Path) throws(Problem) {
    if path.bytes.count > 4096 { throw Problem(.nametoolong) }
    if path.bytes.isEmpty { throw Problem(.noent) }
    if path.bytes.contains(0) { throw Problem(.inval) }
    if !String.isUTF8(path.bytes) { throw Problem(.ilseq) }
  }

  private func changeable(_ fd: Int, _ rights: Rights) throws(Problem) -> Open {
    let entry = try entry(fd)
    try need(entry, rights)
    if files.isDirectory(entry.node) { throw Problem(.isdir) }
    if entry.isVirtual || entry.isReadOnly { throw Problem(.rofs) }
    return entry
  }

  // Contents.

  private func content(_ entry: Open) throws(Problem) -> [UInt8] {
    guard case .file(let bytes) = files[entry.node].content else { throw Problem(.isdir) }
    return bytes
  }

  private mutating func change(_ node: Node, _ body: (inout [UInt8]) -> Void) {
    guard case .file(var bytes) = files[node].content else { return }
    files[node].content = .file([])
    body(&bytes)
    files[node].content = .file(bytes)
    files[node].modification = nil
  }

  private mutating func resize(_ node: Node, _ size: Int) {
    change(node) { bytes in
      if size < bytes.count {
        bytes.removeLast(bytes.count - size)
      } else {
        bytes += [UInt8](repeating: 0, count: size - bytes.count)
      }
    }
  }

  private mutating func write(_ node: Node, _ new: [UInt8], at start: Int) {
    guard !new.isEmpty else { return }
    change(node) { bytes in
      if bytes.count < start + new.count { bytes += [UInt8](repeating: 0, count: start + new.count - bytes.count) }
      bytes.replaceSubrange(start..<start + new.count, with: new)
    }
  }

  // Opening.

  private mutating func open(
    _ fd: Int, _ follows: Bool, _ path: Path, _ flags: OFlags, _ rights: Rights, _ inheriting: Rights,
    _ fdFlags: FDFlags
  ) throws(Problem) -> Outcome {
    let parent = try entry(fd)
    try check(path)
    guard files.isDirectory(parent.node) else { throw Problem(.notdir) }
    let writes = rights.contains(.fdWrite)
    let creates = flags.contains(.creat) && !parent.isVirtual
    if parent.isVirtual || parent.isReadOnly, creates || flags.contains(.trunc) || writes { throw Problem(.rofs) }
    var needed: Rights = .pathOpen
    if creates { needed.insert(.pathCreateFile) }
    if flags.contains(.trunc) { needed.insert(.pathFilestatSetSize) }
    guard parent.rights.isSuperset(of: needed), parent.inheriting.isSuperset(of: rights.union(inheriting)) else {
      throw Problem(.notcapable)
    }
    if fdFlags.contains(.dsync), !parent.inheriting.contains(.fdDatasync) { throw Problem(.notcapable) }
    if !fdFlags.isDisjoint(with: [.rsync, .sync]), !parent.inheriting.contains(.fdSync) { throw Problem(.notcapable) }
    let number = (3...).first { $0 >= table.count || table[$0] == nil } ?? table.count
    var opened: Node
    if parent.isVirtual {
      do throws(Problem) { opened = try virtual(parent.node, path) } catch {
        throw error.errno == .noent && flags.contains(.creat) ? Problem(.rofs) : error
      }
      if flags.isSuperset(of: [.creat, .excl]) { throw Problem(.exist) }
      if flags.contains(.directory), !files.isDirectory(opened) { throw Problem(.notdir) }
    } else {
      guard number < limit else { throw Problem(.mfile) }
      if flags.isSuperset(of: [.creat, .directory]) { throw Problem(.inval) }
      opened = try openFile(parent.node, follows, path, flags, writes: writes)
    }
    guard number < limit else { throw Problem(.mfile) }
    let isDirectory = files.isDirectory(opened)
    // A file that is not open for writing keeps its size.
    let applicable = writes || parent.isVirtual ? Rights.file : .file.subtracting([.fdAllocate, .fdFilestatSetSize])
    let entry = Open(
      node: opened, isVirtual: parent.isVirtual, isReadOnly: parent.isReadOnly,
      appends: fdFlags.contains(.append) && !isDirectory && !parent.isVirtual,
      isSynchronous: !fdFlags.isDisjoint(with: [.dsync, .rsync, .sync]) && !isDirectory && !parent.isVirtual,
      rights: rights.intersection(isDirectory ? .directory : applicable), inheriting: inheriting)
    if number < table.count { table[number] = entry } else { table.append(entry) }
    var outcome = Outcome(number: UInt64(number), status: .init(filetype: files.filetype(opened)))
    for word in [entry.rights.rawValue, inheriting.rawValue] {
      for shift in 0..<8 { outcome.bytes.append(UInt8(truncatingIfNeeded: word >> (8 * UInt64(shift)))) }
    }
    return outcome
  }

  /// As `open` of Linux.
  private mutating func openFile(
    _ directory: Node, _ follows: Bool, _ path: Path, _ flags: OFlags, writes: Bool
  ) throws(Problem) -> Node {
    let creates = flags.contains(.creat)
    let isExclusive = creates && flags.contains(.excl)
    let end = try files.resolve(
      directory, path.bytes, follows: follows && !isExclusive, isDirectory: flags.contains(.directory),
      creates: creates)
    switch end {
    case .missing(let parent, let name):
      guard creates else { throw Problem(.noent) }
      return files.add(.file([]), name, in: parent)
    case .found(let node):
      if isExclusive { throw Problem(.exist) }
      if files.isDirectory(node), creates || writes || flags.contains(.trunc) { throw Problem(.isdir) }
      if case .link = files[node].content { throw Problem(.loop) }
      if flags.contains(.trunc) { resize(node, 0) }
      return node
    }
  }

  // Two paths.

  private func directories(
    _ fd: Int, _ rights: Rights, _ newFD: Int, _ newRights: Rights
  ) throws(Problem) -> (Node, Node) {
    let source = try directory(fd, rights, changes: true)
    let target = try directory(newFD, newRights, changes: true)
    guard try entry(fd).inheriting.isSuperset(of: try entry(newFD).inheriting) else { throw Problem(.notcapable) }
    return (source, target)
  }

  private mutating func rename(_ fd: Int, _ path: Path, _ newFD: Int, _ newPath: Path) throws(Problem) {
    let (source, target) = try directories(fd, .pathRenameSource, newFD, .pathRenameTarget)
    try check(path)
    try check(newPath)
    let old = try files.parent(source, path)
    let new = try files.parent(target, newPath)
    if old.isDots || new.isDots { throw Problem(.busy) }
    if old.hasSlash || new.hasSlash {
      guard files.isDirectory(try files.find(old.directory, old.name)) else { throw Problem(.notdir) }
    }
    let node = try files.find(old.directory, old.name)
    let replaced = try files.lookup(new.directory, new.name)
    let isDirectory = files.isDirectory(node)
    if old.directory != new.directory {
      if isDirectory, files.contains(node, new.directory) { throw Problem(.inval) }
      if let replaced, files.isDirectory(replaced), files.contains(replaced, old.directory) {
        throw Problem(.notempty)
      }
    }
    if node == replaced { return }
    if let replaced {
      if isDirectory != files.isDirectory(replaced) { throw Problem(isDirectory ? .notdir : .isdir) }
      if let entries = files.entries(replaced) {
        guard entries.isEmpty else { throw Problem(.notempty) }
        files[replaced].isRemoved = true
      } else {
        files[replaced].links -= 1
      }
    }
    files.set(nil, old.name, in: old.directory)
    files.set(node, new.name, in: new.directory)
    if isDirectory { files[node].parent = new.directory }
  }

  private mutating func link(
    _ fd: Int, _ follows: Bool, _ path: Path, _ newFD: Int, _ newPath: Path
  ) throws(Problem) {
    let (source, target) = try directories(fd, .pathLinkSource, newFD, .pathLinkTarget)
    if follows { throw Problem(.inval) }
    try check(path)
    try check(newPath)
    let old = try files.parent(source, path)
    let new = try files.parent(target, newPath)
    if old.isDots { throw Problem(.perm) }
    if old.hasSlash {
      _ = try files.node(source, path.bytes, follows: true, isDirectory: true)
      throw Problem(.perm)
    }
    if new.isDots { throw Problem(.exist) }
    if new.hasSlash {
      _ = try files.find(new.directory, new.name)
      throw Problem(.exist)
    }
    let node = try files.find(old.directory, old.name)
    guard try files.lookup(new.directory, new.name) == nil else { throw Problem(.exist) }
    if files.isDirectory(node) { throw Problem(.perm) }
    files.set(node, new.name, in: new.directory)
    files[node].links += 1
  }

  // Directories in memory.

  private func virtual(_ root: Node, _ path: Path) throws(Problem) -> Node {
    guard path.bytes.first != FileModel.slash else { throw Problem(.notcapable) }
    var levels = [root]
    for component in path.bytes.split(separator: FileModel.slash).map(Array.init) {
      guard files.isDirectory(levels[levels.count - 1]) else { throw Problem(.notdir) }
      if component == FileModel.dot { continue }
      if component == FileModel.dots {
        levels.removeLast()
        guard !levels.isEmpty else { throw Problem(.notcapable) }
        continue
      }
      guard let next = files.entries(levels[levels.count - 1])?[component] else { throw Problem(.noent) }
      levels.append(next)
    }
    let node = levels[levels.count - 1]
    if path.bytes.last == FileModel.slash, !files.isDirectory(node) { throw Problem(.notdir) }
    return node
  }

  private func virtualStatus(_ node: Node) -> Outcome.Status {
    var status = files.status(node)
    if status.filetype != .directory { status.modification = 0 }
    return status
  }
}
