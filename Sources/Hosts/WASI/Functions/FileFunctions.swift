import Glibc
import Runtime

/// Reading, writing and positions of descriptors.
enum FileFunctions {
  static func fdRead(
    _ call: borrowing Call, fd: FD, vectors: Address, count: UInt32, result: Address
  ) throws(Failure) {
    let entry = try call.environment.table.entry(fd, .fdRead)
    try call.check(result, count: 4)
    let read = try Vectors.with(call, vectors, count) { vectors throws(Failure) in
      try Self.read(call, entry.resource, &vectors)
    }
    try call.store(UInt32(truncatingIfNeeded: read), at: result)
  }

  static func fdWrite(
    _ call: borrowing Call, fd: FD, vectors: Address, count: UInt32, result: Address
  ) throws(Failure) {
    let entry = try call.environment.table.entry(fd, .fdWrite)
    try call.check(result, count: 4)
    let written = try Vectors.with(call, vectors, count) { vectors throws(Failure) in
      try write(call, entry.resource, &vectors)
    }
    try call.store(UInt32(truncatingIfNeeded: written), at: result)
  }

  static func fdPread(
    _ call: borrowing Call, fd: FD, vectors: Address, count: UInt32, offset: UInt64, result: Address
  ) throws(Failure) {
    let entry = try call.environment.table.entry(fd, [.fdRead, .fdSeek])
    try call.check(result, count: 4)
    guard let position = Int64(exactly: offset) else { throw .fail(.inval) }
    let read = try Vectors.with(call, vectors, count) { vectors throws(Failure) in
      switch entry.resource {
      case .file(let file): try System.retry { vectors.read(file.descriptor, at: position) }
      case .virtualFile(let file): vectors.fill(from: file.bytes(from: offset))
      case .directory, .virtualDirectory: throw .fail(.isdir)
      default: throw .fail(.spipe)
      }
    }
    try call.store(UInt32(truncatingIfNeeded: read), at: result)
  }

  static func fdPwrite(
    _ call: borrowing Call, fd: FD, vectors: Address, count: UInt32, offset: UInt64, result: Address
  ) throws(Failure) {
    let entry = try call.environment.table.entry(fd, [.fdWrite, .fdSeek])
    try call.check(result, count: 4)
    guard let position = Int64(exactly: offset) else { throw .fail(.inval) }
    let written = try Vectors.with(call, vectors, count) { vectors throws(Failure) in
      switch entry.resource {
      case .file(let file): try System.retry { vectors.write(file.descriptor, at: position) }
      case .directory, .virtualDirectory: throw .fail(.isdir)
      default: throw .fail(.spipe)
      }
    }
    try call.store(UInt32(truncatingIfNeeded: written), at: result)
  }

  private static func read(
    _ call: borrowing Call, _ resource: Resource, _ vectors: inout Vectors
  ) throws(Failure) -> Int {
    switch resource {
    case .file(let file): return try read(call, file, &vectors)
    case .socket(let socket): return try socket.receive(call, &vectors, []).count
    case .virtualFile(let file):
      return file.position.withLock { position in
        let count = vectors.fill(from: file.bytes(from: position))
        position += UInt64(count)
        return count
      }
    case .input(let input): return vectors.fill(from: input.take(vectors.byteCount))
    case .discard: return 0
    case .directory, .virtualDirectory: throw .fail(.isdir)
    case .buffer, .function: throw .fail(.badf)
    }
  }

  /// Reads what there is, and waits only if there is nothing.
  private static func read(
    _ call: borrowing Call, _ file: HostFile, _ vectors: inout Vectors
  ) throws(Failure) -> Int {
    while true {
      if file.knownFiletype == .regularFile { return try System.retry { vectors.read(file.descriptor) } }
      var result = vectors.readNow(file.descriptor)
      if result == -Int(EOPNOTSUPP) || result == -Int(EAGAIN) {
        // The kernel also says so of files that it would have to fetch.
        if try file.filetype() == .regularFile { continue }
        if file.isNonblocking {
          guard try call.environment.interruption.wait(file.descriptor, for: POLLIN, until: 0) else {
            throw .fail(.again)
          }
        } else {
          _ = try call.environment.interruption.wait(file.descriptor, for: POLLIN)
        }
        result = vectors.read(file.descriptor)
        // Someone else was faster.
        if result == -Int(EAGAIN), !file.isNonblocking { continue }
      }
      if result == -Int(EINTR) {
        try call.environment.interruption.check()
        continue
      }
      return try System.check(result)
    }
  }

  private static func write(
    _ call: borrowing Call, _ resource: Resource, _ vectors: inout Vectors
  ) throws(Failure) -> Int {
    switch resource {
    case .file(let file): return try write(call, file, &vectors)
    case .socket(let socket): return try socket.send(call, &vectors, to: nil)
    case .buffer(let buffer): return try drain(vectors.byteCount, vectors.drain { buffer.append($0) })
    case .function(let function): return try drain(vectors.byteCount, vectors.drain { function.append($0) })
    case .discard: return vectors.byteCount
    case .directory, .virtualDirectory: throw .fail(.isdir)
    case .virtualFile: throw .fail(.rofs)
    case .input: throw .fail(.badf)
    }
  }

  private static func drain(_ wanted: Int, _ taken: Int) throws(Failure) -> Int {
    guard taken > 0 || wanted == 0 else { throw .fail(.nospc) }
    return taken
  }

  /// Writes everything, as a blocking descriptor does, but so that the wait can be ended.
  private static func write(
    _ call: borrowing Call, _ file: HostFile, _ vectors: inout Vectors
  ) throws(Failure) -> Int {
    var written = 0
    while true {
      if file.knownFiletype == .regularFile {
        do throws(Failure) { return try written + System.retry { vectors.write(file.descriptor) } } catch {
          if written > 0 { return written }
          throw error
        }
      }
      var result = vectors.writeNow(file.descriptor)
      if result == -Int(EOPNOTSUPP) || result == -Int(EAGAIN) {
        if try file.filetype() == .regularFile { continue }
        if file.isNonblocking {
          guard try call.environment.interruption.wait(file.descriptor, for: POLLOUT, until: 0) else {
            if written > 0 { return written }
            throw .fail(.again)
          }
        } else {
          _ = try call.environment.interruption.wait(file.descriptor, for: POLLOUT)
        }
        result = vectors.write(file.descriptor)
        if result == -Int(EAGAIN), !file.isNonblocking { continue }
      }
      if result == -Int(EINTR) {
        try call.environment.interruption.check()
        continue
      }
      if result < 0, written > 0 { return written }
      let count = try System.check(result)
      written += count
      if count == 0 || count >= vectors.byteCount || file.isNonblocking { return written }
      vectors.advance(by: count)
    }
  }

  // Positions.

  static func fdSeek(
    _ call: borrowing Call, fd: FD, offset: Int64, whence: Whence, result: Address
  ) throws(Failure) {
    let isTell = whence == .cur && offset == 0
    try seek(call, fd, offset, whence, isTell ? .fdTell : .fdSeek, result)
  }

  /// Preview 0 counts the origins differently.
  static func fdSeekPreview0(
    _ call: borrowing Call, fd: FD, offset: Int64, whence: Whence, result: Address
  ) throws(Failure) {
    let origins: [Whence] = [.cur, .end, .set]
    try fdSeek(call, fd: fd, offset: offset, whence: origins[Int(whence.rawValue)], result: result)
  }

  static func fdTell(_ call: borrowing Call, fd: FD, result: Address) throws(Failure) {
    try seek(call, fd, 0, .cur, .fdTell, result)
  }

  private static func seek(
    _ call: borrowing Call, _ fd: FD, _ offset: Int64, _ whence: Whence, _ rights: Rights, _ result: Address
  ) throws(Failure) {
    let entry = try call.environment.table[fd]
    // The right to seek includes that to tell.
    guard entry.rights.isSuperset(of: rights) || rights == .fdTell && entry.rights.contains(.fdSeek) else {
      throw .fail(.notcapable)
    }
    try call.check(result, count: 8)
    let position: UInt64
    switch entry.resource {
    case .file(let file):
      let origin = whence == .set ? SEEK_SET : whence == .cur ? SEEK_CUR : SEEK_END
      position = try System.seek(file.descriptor, offset, origin)
    case .virtualFile(let file):
      let size = UInt64(file.node.bytes.count)
      let moved = file.position.withLock { position -> UInt64? in
        let origin = whence == .set ? 0 : whence == .cur ? position : size
        let (sum, overflow) = Int64(clamping: origin).addingReportingOverflow(offset)
        guard !overflow, sum >= 0 else { return nil }
        position = UInt64(sum)
        return position
      }
      guard let moved else { throw .fail(.inval) }
      position = moved
    case .directory, .virtualDirectory: throw .fail(.isdir)
    default: throw .fail(.spipe)
    }
    try call.store(position, at: result)
  }
}
