import CSystemCalls
import Glibc
import NIOCore

/// Files of a folder for requests that no function takes.
///
/// Paths are opened beneath the folder by the kernel, so that neither `..` nor a link leads out of it; names that begin with
/// a dot are never shown.
///
/// Sound because descriptors are closed once, by the object that owns them, and every call is given variables that live for it.
final class StaticFiles: Sendable {
  private let folder: Int32

  /// Opens a folder.
  init(_ path: String) throws(ManifestError) {
    let descriptor = unsafe apus_open_trusted(path, apus_o_path | apus_o_directory | apus_o_cloexec)
    guard descriptor >= 0 else {
      throw ManifestError("\(path): expected a folder with files, found none that can be opened (error \(-descriptor))")
    }
    folder = Int32(descriptor)
  }

  deinit { close(folder) }

  /// An open file.
  final class File: Sendable {
    let descriptor: Int32
    let size: Int
    /// A validator (RFC 9110 §8.8.3).
    let tag: String
    let modified: Int
    let type: String

    init(_ descriptor: Int32, _ status: stat, type: String) {
      self.descriptor = descriptor
      size = Int(status.st_size)
      modified = status.st_mtim.tv_sec
      tag =
        "\"\(String(status.st_mtim.tv_sec, radix: 36))-\(String(status.st_mtim.tv_nsec, radix: 36))-\(status.st_size)\""
      self.type = type
    }

    deinit { close(descriptor) }

    /// Reads a part of the file; may wait for a disk.
    /// - Returns: nil if there is not as much.
    func read(at offset: Int, count: Int) -> ByteBuffer? {
      var buffer = ByteBufferAllocator().buffer(capacity: count)
      while buffer.readableBytes < count {
        let done = buffer.readableBytes
        let got = unsafe buffer.writeWithUnsafeMutableBytes(minimumWritableBytes: count - done) { target in
          unsafe max(0, pread(descriptor, target.baseAddress, min(target.count, count - done), offset + done))
        }
        guard got > 0 else { return nil }
      }
      return buffer
    }
  }

  /// What a path leads to.
  enum Finding: Sendable {
    case file(File)
    /// A folder that was asked for without a slash at the end.
    case folder
    case none
  }

  /// Opens the file for a path; of a folder, its `index.html`. May wait for a disk.
  /// - Parameter path: Decoded; begins with a slash.
  func open(_ path: String) -> Finding {
    var parts = path.split(separator: "/").map(String.init)
    guard !parts.contains(where: { $0.hasPrefix(".") }), path.utf8.count <= 4096 else { return .none }
    if path.hasSuffix("/") { parts.append("index.html") }
    guard let name = parts.last, let descriptor = open(parts) else { return .none }
    var status = stat()
    guard unsafe apus_stat(descriptor, &status) == 0 else {
      close(descriptor)
      return .none
    }
    switch status.st_mode & S_IFMT {
    case S_IFREG: return .file(File(descriptor, status, type: ContentType.of(name)))
    case S_IFDIR:
      close(descriptor)
      return .folder
    default:
      // Opening a pipe or a device is already too much; reading it would be more.
      close(descriptor)
      return .none
    }
  }

  private func open(_ parts: [String]) -> Int32? {
    let flags = apus_o_cloexec | apus_o_nonblock | apus_o_noctty
    let descriptor = unsafe apus_open_beneath(folder, parts.joined(separator: "/"), flags, 0)
    if descriptor >= 0 { return Int32(descriptor) }
    guard descriptor == -Int(ENOSYS) else { return nil }
    // Before Linux 5.6: part by part, without links.
    var current = folder
    for (index, part) in parts.enumerated() {
      let isLast = index == parts.count - 1
      let next = unsafe apus_open_component(
        current, part, flags | apus_o_nofollow | (isLast ? 0 : apus_o_path | apus_o_directory), 0)
      if current != folder { close(current) }
      guard next >= 0 else { return nil }
      current = Int32(next)
    }
    return current
  }
}
