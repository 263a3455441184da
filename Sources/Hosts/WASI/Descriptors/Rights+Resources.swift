extension Rights {
  /// What can be done with a directory.
  static let directory: Rights = [
    .fdFdstatSetFlags, .fdSync, .fdAdvise, .pathCreateDirectory, .pathCreateFile, .pathLinkSource, .pathLinkTarget,
    .pathOpen, .fdReaddir, .pathReadlink, .pathRenameSource, .pathRenameTarget, .pathFilestatGet,
    .pathFilestatSetSize, .pathFilestatSetTimes, .fdFilestatGet, .fdFilestatSetTimes, .pathSymlink,
    .pathRemoveDirectory, .pathUnlinkFile,
  ]

  /// What can be done with a file or a device.
  static let file: Rights = [
    .fdDatasync, .fdRead, .fdSeek, .fdFdstatSetFlags, .fdSync, .fdTell, .fdWrite, .fdAdvise, .fdAllocate,
    .fdFilestatGet, .fdFilestatSetSize, .fdFilestatSetTimes, .pollFdReadwrite,
  ]

  /// What can be done with a terminal or a pipe: it has no position, by which libraries know a terminal.
  static let stream: Rights = file.subtracting([.fdSeek, .fdTell, .fdAdvise, .fdAllocate, .fdFilestatSetSize])

  /// What can be done with a socket.
  static let socket: Rights = [
    .fdRead, .fdWrite, .fdFdstatSetFlags, .fdFilestatGet, .pollFdReadwrite, .sockShutdown, .sockAccept,
  ]

  /// What changes a directory or what is in it.
  static let directoryChanges: Rights = [
    .pathCreateDirectory, .pathCreateFile, .pathLinkSource, .pathLinkTarget, .pathRenameSource, .pathRenameTarget,
    .pathFilestatSetSize, .pathFilestatSetTimes, .fdFilestatSetTimes, .pathSymlink, .pathRemoveDirectory,
    .pathUnlinkFile,
  ]
}
