import Glibc

/// The mounts by which containerd hands a container's root over.
struct RootMounts {
  private let mounts: [(type: String, source: String, options: [String])]

  /// Reads the mounts of a request (`containerd.types.Mount`).
  init(_ messages: [ProtobufMessage]) throws(ProtobufMessage.Problem) {
    var mounts: [(String, String, [String])] = []
    for message in messages { mounts.append((try message.text(1), try message.text(2), try message.texts(4))) }
    self.mounts = mounts
  }

  /// Words of mount(8) that are flags of mount(2); what is no flag goes to the file system.
  private static let flags: [(word: String, flag: Int)] = [
    ("ro", MS_RDONLY), ("nosuid", MS_NOSUID), ("nodev", MS_NODEV), ("noexec", MS_NOEXEC), ("noatime", MS_NOATIME),
    ("nodiratime", MS_NODIRATIME), ("relatime", MS_RELATIME), ("strictatime", MS_STRICTATIME), ("bind", MS_BIND),
    ("rbind", MS_BIND | MS_REC), ("rw", 0), ("defaults", 0),
  ]

  /// Mounts all of them, one on the other.
  /// - Parameter folder: A folder that is no link.
  func mount(at folder: String) throws(ContainerError) {
    guard !mounts.isEmpty else { return }
    if !System.makeFolder(folder, mode: 0o711), errno != EEXIST {
      throw System.error("cannot make the folder \(folder)")
    }
    _ = try ContainerGuest.openRoot(folder)
    for mount in mounts {
      var flags = 0
      var data: [String] = []
      for option in mount.options {
        if let known = Self.flags.first(where: { $0.word == option }) {
          flags |= known.flag
        } else {
          data.append(option)
        }
      }
      try System.mount(
        mount.type, mount.source, at: folder, flags: UInt(bitPattern: flags), data.joined(separator: ","))
      if flags & MS_BIND != 0, flags & MS_RDONLY != 0 {
        try System.mount("", "", at: folder, flags: UInt(bitPattern: flags & ~MS_REC | MS_REMOUNT), "")
      }
    }
  }

  /// Takes away what is mounted at a folder.
  static func unmount(_ folder: String) { while System.unmount(folder) {} }
}
