import Glibc

/// Files of the host as a whole.
enum Files {
  /// The bytes of a regular file that is no link.
  /// - Throws: Also if it has more bytes.
  static func read(_ path: String, atMost most: Int) throws(ContainerError) -> [UInt8] {
    let file = try System.open(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK)
    guard System.type(file) == S_IFREG else {
      throw ContainerError(.invalid, "\(path): expected a file, found something else")
    }
    var bytes: [UInt8] = []
    while true {
      guard let more = System.read(file, atMost: 1 << 16) else { throw System.error("cannot read \(path)") }
      if more.isEmpty { return bytes }
      bytes += more
      guard bytes.count <= most else {
        throw ContainerError(.invalid, "\(path): expected at most \(most) bytes, found more")
      }
    }
  }

  /// What a file of the kernel's says; nil if it cannot be read.
  static func text(_ path: String) -> String? {
    guard let file = try? System.open(path, O_RDONLY) else { return nil }
    var bytes: [UInt8] = []
    // The kernel gives long ones in pieces.
    while bytes.count < 1 << 24 {
      guard let more = System.read(file, atMost: 1 << 16) else { return nil }
      if more.isEmpty { break }
      bytes += more
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Writes to a file of the kernel's, which is there.
  static func set(_ path: String, _ text: String) throws(ContainerError) {
    let file = try System.open(path, O_WRONLY)
    guard System.write(Array(text.utf8), to: file) else { throw System.error("cannot write \(text) to \(path)") }
  }

  /// Writes a file as a whole: who opens it sees all of it, or what was there before.
  static func replace(_ path: String, _ text: String, mode: UInt32 = 0o644) throws(ContainerError) {
    let temporary = "\(path).\(getpid())"
    System.remove(temporary)
    do {
      let file = try System.open(temporary, O_WRONLY | O_CREAT | O_EXCL, mode: mode)
      guard System.write(Array(text.utf8), to: file) else { throw System.error("cannot write \(temporary)") }
    }
    guard System.move(temporary, to: path) else {
      let problem = System.error("cannot write \(path)")
      System.remove(temporary)
      throw problem
    }
  }

  /// The path from the root, without links.
  static func absolute(_ path: String) throws(ContainerError) -> String { try System.absolute(path) }

  /// Makes a folder and those on the way to it.
  static func makeFolders(_ path: String, mode: mode_t = 0o711) throws(ContainerError) {
    var partial = ""
    for part in path.split(separator: "/") {
      partial += "/" + part
      if !System.makeFolder(partial, mode: mode), errno != EEXIST {
        throw System.error("cannot make the folder \(partial)")
      }
    }
  }
}
