import CSystemCalls
import Glibc
import NIOCore

/// Files of a folder for requests that no function takes.
///
/// Paths are opened beneath the folder by the kernel, so that neither `..` nor a link leads out of it; names that begin with
/// a dot are never shown.
final class StaticFiles: Sendable {
  private let folder: Int32

  /// Opens a folder.
  init(_ path: String) throws(ManifestError) {
    let descriptor = apus_open_trusted(path, apus_o_path | apus_o_directory | apus_o_cloexec)
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
    guard apus_stat(descriptor, &status) == 0 else {
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
    let descriptor = apus_open_beneath(folder, parts.joined(separator: "/"), flags, 0)
    if descriptor >= 0 { return Int32(descriptor) }
    guard descriptor == -Int(ENOSYS) else { return nil }
    // Before Linux 5.6: part by part, without links.
    var current = folder
    for (index, part) in parts.enumerated() {
      let isLast = index == parts.count - 1
      let next = apus_open_component(
        current, part, flags | apus_o_nofollow | (isLast ? 0 : apus_o_path | apus_o_directory), 0)
      if current != folder { close(current) }
      guard next >= 0 else { return nil }
      current = Int32(next)
    }
    return current
  }
}

/// Media types by the endings of names.
enum ContentType {
  private static let types = [
    "avif": "image/avif", "css": "text/css; charset=utf-8", "csv": "text/csv; charset=utf-8", "gif": "image/gif",
    "htm": "text/html; charset=utf-8", "html": "text/html; charset=utf-8", "ico": "image/x-icon", "jpeg": "image/jpeg",
    "jpg": "image/jpeg", "js": "text/javascript; charset=utf-8", "json": "application/json",
    "map": "application/json", "md": "text/markdown; charset=utf-8", "mjs": "text/javascript; charset=utf-8",
    "mp4": "video/mp4", "pdf": "application/pdf", "png": "image/png", "svg": "image/svg+xml",
    "txt": "text/plain; charset=utf-8", "wasm": "application/wasm", "webm": "video/webm",
    "webmanifest": "application/manifest+json", "webp": "image/webp", "woff": "font/woff", "woff2": "font/woff2",
    "xml": "application/xml",
  ]

  /// The type of a file.
  static func of(_ name: String) -> String {
    guard let dot = name.lastIndex(of: ".") else { return "application/octet-stream" }
    return types[name[name.index(after: dot)...].lowercased()] ?? "application/octet-stream"
  }
}
