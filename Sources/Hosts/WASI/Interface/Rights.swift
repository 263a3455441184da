/// What may be done with a descriptor, or with what is opened through it.
public struct Rights: OptionSet, Sendable, Hashable {
  /// The bits of the specification.
  public let rawValue: UInt64

  /// Makes a set from bits.
  public init(rawValue: UInt64) { self.rawValue = rawValue }

  /// The right to invoke `fd_datasync`.
  public static let fdDatasync = Rights(rawValue: 1 << 0)
  /// The right to invoke `fd_read` and `sock_recv`. If `fd_seek` is set, includes the right to invoke `fd_pread`.
  public static let fdRead = Rights(rawValue: 1 << 1)
  /// The right to invoke `fd_seek`. This flag implies `fd_tell`.
  public static let fdSeek = Rights(rawValue: 1 << 2)
  /// The right to invoke `fd_fdstat_set_flags`.
  public static let fdFdstatSetFlags = Rights(rawValue: 1 << 3)
  /// The right to invoke `fd_sync`.
  public static let fdSync = Rights(rawValue: 1 << 4)
  /// The right to invoke `fd_seek` in such a way that the file offset remains unaltered (i.e., `whence::cur` with
  /// offset zero), or to invoke `fd_tell`.
  public static let fdTell = Rights(rawValue: 1 << 5)
  /// The right to invoke `fd_write` and `sock_send`. If `fd_seek` is set, includes the right to invoke `fd_pwrite`.
  public static let fdWrite = Rights(rawValue: 1 << 6)
  /// The right to invoke `fd_advise`.
  public static let fdAdvise = Rights(rawValue: 1 << 7)
  /// The right to invoke `fd_allocate`.
  public static let fdAllocate = Rights(rawValue: 1 << 8)
  /// The right to invoke `path_create_directory`.
  public static let pathCreateDirectory = Rights(rawValue: 1 << 9)
  /// If `path_open` is set, the right to invoke `path_open` with `oflags::creat`.
  public static let pathCreateFile = Rights(rawValue: 1 << 10)
  /// The right to invoke `path_link` with the file descriptor as the source directory.
  public static let pathLinkSource = Rights(rawValue: 1 << 11)
  /// The right to invoke `path_link` with the file descriptor as the target directory.
  public static let pathLinkTarget = Rights(rawValue: 1 << 12)
  /// The right to invoke `path_open`.
  public static let pathOpen = Rights(rawValue: 1 << 13)
  /// The right to invoke `fd_readdir`.
  public static let fdReaddir = Rights(rawValue: 1 << 14)
  /// The right to invoke `path_readlink`.
  public static let pathReadlink = Rights(rawValue: 1 << 15)
  /// The right to invoke `path_rename` with the file descriptor as the source directory.
  public static let pathRenameSource = Rights(rawValue: 1 << 16)
  /// The right to invoke `path_rename` with the file descriptor as the target directory.
  public static let pathRenameTarget = Rights(rawValue: 1 << 17)
  /// The right to invoke `path_filestat_get`.
  public static let pathFilestatGet = Rights(rawValue: 1 << 18)
  /// The right to change a file's size.
  public static let pathFilestatSetSize = Rights(rawValue: 1 << 19)
  /// The right to invoke `path_filestat_set_times`.
  public static let pathFilestatSetTimes = Rights(rawValue: 1 << 20)
  /// The right to invoke `fd_filestat_get`.
  public static let fdFilestatGet = Rights(rawValue: 1 << 21)
  /// The right to invoke `fd_filestat_set_size`.
  public static let fdFilestatSetSize = Rights(rawValue: 1 << 22)
  /// The right to invoke `fd_filestat_set_times`.
  public static let fdFilestatSetTimes = Rights(rawValue: 1 << 23)
  /// The right to invoke `path_symlink`.
  public static let pathSymlink = Rights(rawValue: 1 << 24)
  /// The right to invoke `path_remove_directory`.
  public static let pathRemoveDirectory = Rights(rawValue: 1 << 25)
  /// The right to invoke `path_unlink_file`.
  public static let pathUnlinkFile = Rights(rawValue: 1 << 26)
  /// If `fd_read` is set, includes the right to invoke `poll_oneoff` to subscribe to `eventtype::fd_read`.
  public static let pollFdReadwrite = Rights(rawValue: 1 << 27)
  /// The right to invoke `sock_shutdown`.
  public static let sockShutdown = Rights(rawValue: 1 << 28)
  /// The right to invoke `sock_accept`.
  public static let sockAccept = Rights(rawValue: 1 << 29)

  /// All flags that the specification defines.
  public static let all = Rights(rawValue: 0x3fffffff)
}
