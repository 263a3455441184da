@testable import WASI

extension Guest {
  // Where things lie in the memory.
  private static let result = 64
  private static let vector = 128
  private static let first = 1024
  private static let second = 16_384
  private static let buffer = 32_768
  static let largestBuffer = 65_536

  private func put(_ path: Path, _ address: Int) -> (UInt64, UInt64) {
    store(path.bytes, at: address)
    return (UInt64(address), UInt64(path.bytes.count))
  }

  private func setVector(_ count: Int) -> UInt64 {
    store(UInt32(Self.buffer), at: Self.vector)
    store(UInt32(count), at: Self.vector + 4)
    return UInt64(Self.vector)
  }

  /// Does something and says what came of it.
  func perform(_ operation: Operation) throws(WASIExit) -> Outcome {
    let result = UInt64(Self.result)
    var outcome = Outcome()
    switch operation {
    case .open(let fd, let follows, let path, let flags, let rights, let inheriting, let fdFlags):
      let (address, count) = put(path, Self.first)
      outcome.errno = try call(
        "path_open", UInt64(fd), follows ? 1 : 0, address, count, UInt64(flags.rawValue), rights.rawValue,
        inheriting.rawValue, UInt64(fdFlags.rawValue), result)
      guard outcome.errno == .success else { break }
      let number = load(Self.result, as: UInt32.self)
      outcome.number = UInt64(number)
      // What was opened.
      guard try call("fd_fdstat_get", UInt64(number), result) == .success else { break }
      outcome.status = Outcome.Status(filetype: filetype(Self.result))
      outcome.bytes = load(Self.result + 8, count: 16)
    case .makeDirectory(let fd, let path):
      let (address, count) = put(path, Self.first)
      outcome.errno = try call("path_create_directory", UInt64(fd), address, count)
    case .removeDirectory(let fd, let path):
      let (address, count) = put(path, Self.first)
      outcome.errno = try call("path_remove_directory", UInt64(fd), address, count)
    case .unlink(let fd, let path):
      let (address, count) = put(path, Self.first)
      outcome.errno = try call("path_unlink_file", UInt64(fd), address, count)
    case .rename(let fd, let path, let newFD, let newPath):
      let (address, count) = put(path, Self.first)
      let (newAddress, newCount) = put(newPath, Self.second)
      outcome.errno = try call("path_rename", UInt64(fd), address, count, UInt64(newFD), newAddress, newCount)
    case .link(let fd, let follows, let path, let newFD, let newPath):
      let (address, count) = put(path, Self.first)
      let (newAddress, newCount) = put(newPath, Self.second)
      outcome.errno = try call(
        "path_link", UInt64(fd), follows ? 1 : 0, address, count, UInt64(newFD), newAddress, newCount)
    case .symlink(let target, let fd, let path):
      let (address, count) = put(target, Self.first)
      let (newAddress, newCount) = put(path, Self.second)
      outcome.errno = try call("path_symlink", address, count, UInt64(fd), newAddress, newCount)
    case .readlink(let fd, let path, let size):
      let (address, count) = put(path, Self.first)
      outcome.errno = try call(
        "path_readlink", UInt64(fd), address, count, UInt64(Self.buffer), UInt64(size), result)
      if outcome.errno == .success { outcome.bytes = load(Self.buffer, count: Int(load(Self.result, as: UInt32.self))) }
    case .status(let fd, let follows, let path):
      let (address, count) = put(path, Self.first)
      outcome.errno = try call("path_filestat_get", UInt64(fd), follows ? 1 : 0, address, count, result)
      if outcome.errno == .success { outcome.status = status() }
    case .setTimes(let fd, let follows, let path, let modification):
      let (address, count) = put(path, Self.first)
      outcome.errno = try call(
        "path_filestat_set_times", UInt64(fd), follows ? 1 : 0, address, count, 0, modification,
        UInt64(FSTFlags.mtim.rawValue))
    case .list(let fd, let size): outcome = try list(fd, size)
    case .read(let fd, let count):
      outcome.errno = try call("fd_read", UInt64(fd), setVector(count), 1, result)
      if outcome.errno == .success { outcome.bytes = load(Self.buffer, count: Int(load(Self.result, as: UInt32.self))) }
    case .readAt(let fd, let count, let offset):
      outcome.errno = try call("fd_pread", UInt64(fd), setVector(count), 1, offset, result)
      if outcome.errno == .success { outcome.bytes = load(Self.buffer, count: Int(load(Self.result, as: UInt32.self))) }
    case .write(let fd, let content):
      store(content, at: Self.buffer)
      outcome.errno = try call("fd_write", UInt64(fd), setVector(content.count), 1, result)
      if outcome.errno == .success { outcome.number = UInt64(load(Self.result, as: UInt32.self)) }
    case .writeAt(let fd, let content, let offset):
      store(content, at: Self.buffer)
      outcome.errno = try call("fd_pwrite", UInt64(fd), setVector(content.count), 1, offset, result)
      if outcome.errno == .success { outcome.number = UInt64(load(Self.result, as: UInt32.self)) }
    case .seek(let fd, let offset, let whence):
      outcome.errno = try call("fd_seek", UInt64(fd), UInt64(bitPattern: offset), UInt64(whence.rawValue), result)
      if outcome.errno == .success { outcome.number = load(Self.result, as: UInt64.self) }
    case .tell(let fd):
      outcome.errno = try call("fd_tell", UInt64(fd), result)
      if outcome.errno == .success { outcome.number = load(Self.result, as: UInt64.self) }
    case .allocate(let fd, let offset, let count): outcome.errno = try call("fd_allocate", UInt64(fd), offset, count)
    case .setSize(let fd, let size): outcome.errno = try call("fd_filestat_set_size", UInt64(fd), size)
    case .setFileTimes(let fd, let modification):
      outcome.errno = try call(
        "fd_filestat_set_times", UInt64(fd), 0, modification, UInt64(FSTFlags.mtim.rawValue))
    case .fileStatus(let fd):
      outcome.errno = try call("fd_filestat_get", UInt64(fd), result)
      if outcome.errno == .success { outcome.status = status() }
    case .setAppends(let fd, let appends):
      outcome.errno = try call("fd_fdstat_set_flags", UInt64(fd), appends ? 1 : 0)
    case .setRights(let fd, let rights, let inheriting):
      outcome.errno = try call("fd_fdstat_set_rights", UInt64(fd), rights.rawValue, inheriting.rawValue)
    case .renumber(let from, let to): outcome.errno = try call("fd_renumber", UInt64(from), UInt64(to))
    case .close(let fd): outcome.errno = try call("fd_close", UInt64(fd))
    }
    return outcome
  }

  private func filetype(_ address: Int) -> Filetype { Filetype(rawValue: bytes[address]) ?? .unknown }

  private func status() -> Outcome.Status {
    var status = Outcome.Status(filetype: filetype(Self.result + 16))
    status.inode = load(Self.result + 8, as: UInt64.self)
    guard status.filetype != .directory else { return status }
    status.links = load(Self.result + 24, as: UInt64.self)
    status.size = load(Self.result + 32, as: UInt64.self)
    status.modification = load(Self.result + 48, as: UInt64.self)
    return status
  }

  /// Reads a directory to its end, as C libraries do.
  private func list(_ fd: Int, _ size: Int) throws(WASIExit) -> Outcome {
    var outcome = Outcome()
    var cookie: UInt64 = 0
    while true {
      outcome.errno = try call(
        "fd_readdir", UInt64(fd), UInt64(Self.buffer), UInt64(size), cookie, UInt64(Self.result))
      guard outcome.errno == .success else { return outcome }
      let used = Int(load(Self.result, as: UInt32.self))
      var position = 0
      var isAny = false
      while position + 24 <= used {
        let record = Self.buffer + position
        let length = Int(load(record + 16, as: UInt32.self))
        guard position + 24 + length <= used else { break }
        outcome.entries.append(
          .init(name: load(record + 24, count: length), filetype: filetype(record + 20)))
        cookie = load(record, as: UInt64.self)
        position += 24 + length
        isAny = true
      }
      // The buffer was not filled, so this was the end; or no entry fits.
      if used < size || !isAny { break }
    }
    outcome.entries.sort()
    return outcome
  }
}
