@testable import WASI

/// Something that a guest does with files.
enum Operation {
  case open(FileNumber, follows: Bool, Path, OFlags, Rights, inheriting: Rights, FDFlags)
  case makeDirectory(FileNumber, Path)
  case removeDirectory(FileNumber, Path)
  case unlink(FileNumber, Path)
  case rename(FileNumber, Path, FileNumber, Path)
  case link(FileNumber, follows: Bool, Path, FileNumber, Path)
  case symlink(Path, FileNumber, Path)
  case readlink(FileNumber, Path, size: Int)
  case status(FileNumber, follows: Bool, Path)
  case setTimes(FileNumber, follows: Bool, Path, modification: UInt64)
  case list(FileNumber, size: Int)
  case read(FileNumber, count: Int)
  case readAt(FileNumber, count: Int, offset: UInt64)
  case write(FileNumber, [UInt8])
  case writeAt(FileNumber, [UInt8], offset: UInt64)
  case seek(FileNumber, Int64, Whence)
  case tell(FileNumber)
  case allocate(FileNumber, offset: UInt64, count: UInt64)
  case setSize(FileNumber, UInt64)
  case setFileTimes(FileNumber, modification: UInt64)
  case fileStatus(FileNumber)
  case setAppends(FileNumber, Bool)
  case setRights(FileNumber, Rights, inheriting: Rights)
  case renumber(FileNumber, FileNumber)
  case close(FileNumber)

  typealias FileNumber = Int

  /// The name of the case.
  var name: String { String("\(self)".prefix { $0 != "(" }) }
}

/// A path as a guest gives it.
struct Path: CustomStringConvertible, Equatable {
  var bytes: [UInt8]

  init(_ bytes: [UInt8]) { self.bytes = bytes }
  init(_ text: String) { bytes = Array(text.utf8) }

  var description: String {
    if bytes.count > 200 { return "(\(bytes.count) bytes)" }
    if bytes.contains(where: { $0 < 0x20 || $0 > 0x7E }) { return "\(bytes)" }
    return "\"\(String(decoding: bytes, as: UTF8.self))\""
  }
}

/// What a guest sees of what it did.
struct Outcome: Equatable {
  var errno = Errno.success
  /// A descriptor, a position or a number of bytes.
  var number: UInt64 = 0
  /// What was read.
  var bytes: [UInt8] = []
  /// Of a directory, sorted: the types and names.
  var entries: [Entry] = []
  var status: Status?

  struct Entry: Equatable, Comparable, CustomStringConvertible {
    var name: [UInt8]
    var filetype: Filetype

    static func < (left: Entry, right: Entry) -> Bool { left.name.lexicographicallyPrecedes(right.name) }
    var description: String { "\(Path(name)): \(filetype)" }
  }

  struct Status: Equatable {
    var filetype: Filetype
    /// Of what is no directory.
    var size: UInt64 = 0
    /// Of what is no directory.
    var links: UInt64 = 0
    /// The time of modification, if it was set to a known one and nothing has changed since.
    var modification: UInt64?
    /// Only the host knows it.
    var inode: UInt64?

    static func == (left: Status, right: Status) -> Bool {
      (left.filetype, left.size, left.links) == (right.filetype, right.size, right.links)
        && (left.modification == nil || right.modification == nil || left.modification == right.modification)
    }
  }

  static func failure(_ errno: Errno) -> Outcome { Outcome(errno: errno) }
}
