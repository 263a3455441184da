import Glibc
import Runtime

/// `fd_readdir`.
///
/// A cookie is the position that the file system gives an entry: it stays good when entries come and go, and costs
/// nothing to remember.
enum DirectoryFunctions {
  private static let headerSize = 24

  static func fdReaddir(
    _ call: borrowing Call, fd: FD, buffer: Address, count: UInt32, cookie: UInt64, result: Address
  ) throws(Failure) {
    let entry = try call.environment.table.entry(fd, .fdReaddir)
    try call.check(result, count: 4)
    try call.check(buffer, count: UInt64(count))
    var listing = Listing(buffer: buffer, capacity: Int(count))
    switch entry.resource {
    case .directory(let directory): try list(call, directory, cookie, &listing)
    case .virtualDirectory(let node, _): try list(call, node, cookie, &listing)
    default: throw .fail(.notdir)
    }
    try call.store(UInt32(listing.used), at: result)
  }

  /// Entries in the guest's buffer; the last one may be cut, which tells the guest that there is more.
  private struct Listing {
    let buffer: Address
    let capacity: Int
    private(set) var used = 0

    init(buffer: Address, capacity: Int) {
      self.buffer = buffer
      self.capacity = capacity
    }

    var isFull: Bool { used == capacity }

    mutating func append(
      _ call: borrowing Call, next: UInt64, inode: UInt64, _ filetype: Filetype, _ name: some Collection<UInt8>
    ) throws(Failure) {
      var record: [UInt8] = []
      record.reserveCapacity(headerSize + name.count)
      record.append(littleEndian: next, 8)
      record.append(littleEndian: inode, 8)
      record.append(littleEndian: UInt64(name.count), 4)
      record.append(littleEndian: UInt64(filetype.rawValue), 4)
      record.append(contentsOf: name)
      let part = record.prefix(capacity - used)
      try call.store(part, at: buffer + UInt64(used))
      used += part.count
    }
  }

  private static func list(
    _ call: borrowing Call, _ directory: HostDirectory, _ cookie: UInt64, _ listing: inout Listing
  ) throws(Failure) {
    guard let position = Int64(exactly: cookie) else { throw .fail(.inval) }
    // Records of the host are about as long as the guest's.
    let longest = max(1024, call.environment.limits.directoryBufferBytes)
    var records = [UInt8](repeating: 0, count: min(max(listing.capacity, 1024), longest))
    var failure: Failure?
    directory.reading.withLock { _ in
      do throws(Failure) {
        _ = try System.seek(directory.descriptor, position, SEEK_SET)
        while !listing.isFull {
          let count = try System.entries(directory.descriptor, into: &records)
          if count == 0 { break }
          try append(call, directory, records[..<count], &listing)
          try call.environment.interruption.check()
        }
      } catch {
        failure = error
      }
    }
    if let failure { throw failure }
  }

  /// Translates records of the host: inode at 0, position of the next at 8, length at 16, type at 18, name at 19.
  private static func append(
    _ call: borrowing Call, _ directory: HostDirectory, _ records: ArraySlice<UInt8>, _ listing: inout Listing
  ) throws(Failure) {
    var rest = records
    while rest.count >= 19, !listing.isFull {
      let length = Int(rest.littleEndian(at: 16, 2))
      guard length > 19, length <= rest.count else { throw .fail(.io) }
      let record = rest.prefix(length)
      rest = rest.dropFirst(length)
      let name = record.dropFirst(19).prefix { $0 != 0 }
      // A name that the guest could not use is not offered.
      guard String.isUTF8(Array(name)) else { continue }
      let isParent = name.elementsEqual([UInt8(ascii: "."), UInt8(ascii: ".")])
      try listing.append(
        call, next: record.littleEndian(at: 8, 8),
        // What is above may be outside.
        inode: isParent ? 0 : record.littleEndian(at: 0, 8),
        filetype(directory, UInt8(record.littleEndian(at: 18, 1)), name), name)
    }
  }

  private static func filetype(_ directory: HostDirectory, _ type: UInt8, _ name: ArraySlice<UInt8>) -> Filetype {
    switch type {
    case 2: .characterDevice
    case 4: .directory
    case 6: .blockDevice
    case 8: .regularFile
    case 10: .symbolicLink
    case 12: .socketStream
    // The file system does not tell.
    case 0: (try? System.status(directory.descriptor, Array(name)).filetype) ?? .unknown
    default: .unknown
    }
  }

  private static func list(
    _ call: borrowing Call, _ node: VirtualNode, _ cookie: UInt64, _ listing: inout Listing
  ) throws(Failure) {
    guard let entries = node.entries else { throw .fail(.notdir) }
    var index = Int(clamping: cookie)
    while !listing.isFull, index < entries.count + 2 {
      let next = UInt64(index + 1)
      switch index {
      case 0: try listing.append(call, next: next, inode: node.inode, .directory, ".".utf8)
      case 1: try listing.append(call, next: next, inode: 0, .directory, "..".utf8)
      default:
        let (name, node) = entries[index - 2]
        try listing.append(call, next: next, inode: node.inode, node.filetype, name.utf8)
      }
      index += 1
    }
  }
}

extension Array<UInt8> {
  /// Appends the lowest bytes of a number.
  mutating func append(littleEndian value: UInt64, _ count: Int) {
    for index in 0..<count { append(UInt8(truncatingIfNeeded: value >> (8 * UInt64(index)))) }
  }
}

extension ArraySlice<UInt8> {
  /// A number of so many bytes; bytes that are missing are zero.
  func littleEndian(at offset: Int, _ count: Int) -> UInt64 {
    var value: UInt64 = 0
    for index in (0..<count).reversed() {
      let position = startIndex + offset + index
      value = value << 8 | (position < endIndex ? UInt64(self[position]) : 0)
    }
    return value
  }
}
