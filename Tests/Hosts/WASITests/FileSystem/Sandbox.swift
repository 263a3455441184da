import Glibc

@testable import WASI

/// Folders of the host for one run of the test: some in which guests may do what they like, and what lies around them,
/// which must stay as it is.
///
///     base/outside/…          sentinels, with names that guests use inside
///     base/A/inside/…         a guest's
///     base/A/…                sentinels
///     base/B/inside/…         another guest's
final class Sandbox {
  let base: String

  /// What a guest finds; the paths are relative to the guest's folder.
  enum Item {
    case directory(String)
    case file([UInt8], String)
    case link(String, [UInt8])
  }

  init(guests: [String]) throws(SystemError) {
    let temporary = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    var template = Array("\(temporary)/apus-wasi-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { throw SystemError("mkdtemp") }
    base = template.withUnsafeBufferPointer { String(cString: $0.baseAddress.unsafelyUnwrapped) }
    for directory in ["outside", "outside/a", "outside/a/b", "outside/a/b/c", "outside/d", "outside/e", "outside/t"] {
      try Self.makeDirectory("\(base)/\(directory)")
      try Self.write(Array(Self.marker.utf8), "\(base)/\(directory)/\(Self.marker)-mark")
    }
    try Self.makeDirectory("\(base)/outside/empty")
    for file in ["f", "g", "secret", "a/f", "a/b/g", "d/h"] {
      try Self.write(Array("\(Self.marker) \(file)".utf8), "\(base)/outside/\(file)")
    }
    try Self.link(Array("\(Self.marker)-mark".utf8), "\(base)/outside/l")
    for guest in guests {
      try Self.makeDirectory("\(base)/\(guest)")
      try Self.makeDirectory(inside(guest))
      try Self.makeDirectory("\(base)/\(guest)/outside")
      for name in ["f", "outside/f", "outside/a", "\(Self.marker)-mark"] {
        try Self.write(Array("\(Self.marker) beside".utf8), "\(base)/\(guest)/\(name)")
      }
      for item in items { try Self.make(item, in: inside(guest)) }
    }
  }

  deinit { Self.remove(base) }

  /// In the name or the contents of everything outside whose name is not one that guests use.
  static let marker = "OUTSIDE"

  func inside(_ guest: String) -> String { "\(base)/\(guest)/inside" }

  var items: [Item] {
    var items: [Item] = [
      .directory("a"), .directory("a/b"), .directory("a/b/c"), .directory("d"), .directory("d/n"), .directory("e"),
      .file(Array("alpha".utf8), "a/f"), .file(Array("beta".utf8), "a/b/g"), .file(Array("gamma".utf8), "d/h"),
      .file(Array("delta".utf8), "f"), .file([], "d/n/z"),
      .link("l", Array("a/b".utf8)), .link("dot", Array(".".utf8)), .link("slash", Array("a/".utf8)),
      .link("fslash", Array("f/".utf8)), .link("flink", Array("f".utf8)), .link("d/l", Array("../a/f".utf8)),
      .link("dangling", Array("missing".utf8)), .link("inside", Array("e/made".utf8)),
      .link("dirslash", Array("missing/".utf8)),
      // Those that lead out.
      .link("up", Array("..".utf8)), .link("out", Array("../../outside".utf8)),
      .link("a/out", Array("../../../outside/".utf8)), .link("secret", Array("../../outside/secret".utf8)),
      .link("beside", Array("../f".utf8)), .link("round", Array("a/../../inside/f".utf8)),
      .link("creates", Array("../../outside/created".utf8)), .link("root", Array("/".utf8)),
      .link("absolute", Array("\(base)/outside".utf8)), .link("passwd", Array("/etc/passwd".utf8)),
      .link("proc", Array("/proc/self/root".utf8)), .link("cwd", Array("/proc/self/cwd".utf8)),
      .link("a/b/out", Array("c/../../../../../outside/a".utf8)),
      // Those that lead nowhere.
      .link("self", Array("self".utf8)), .link("loop", Array("a/loop".utf8)), .link("a/loop", Array("../loop".utf8)),
      .link("more", Array("more/more".utf8)), .link("long", Array((String(repeating: "a/../", count: 800) + "a").utf8)),
      .link("name", Array(String(repeating: "n", count: 256).utf8)),
      .link("bytes", [0xFF, 0xFE]),
    ]
    // c39 takes forty links to a, as many as Linux follows.
    for index in 0..<42 { items.append(.link("c\(index)", Array((index == 0 ? "a" : "c\(index - 1)").utf8))) }
    return items
  }

  // What is there.

  /// What can be known of a file without following it.
  struct Entry: Equatable {
    var mode: UInt32
    var inode: UInt64
    var links: UInt64
    var size: Int64
    var changed: [Int]
    var content: [UInt8]
  }

  /// Everything outside the guests' folders.
  func snapshot() throws(SystemError) -> [String: Entry] {
    var result: [String: Entry] = [:]
    try Self.visit(base) { path, status, content throws(SystemError) in
      let isInside = path.hasSuffix("/inside")
      result[path] = Entry(
        mode: status.st_mode, inode: UInt64(status.st_ino), links: isInside ? 0 : UInt64(status.st_nlink),
        size: isInside ? 0 : Int64(status.st_size),
        changed: isInside
          ? [] : [status.st_mtim.tv_sec, status.st_mtim.tv_nsec, status.st_ctim.tv_sec, status.st_ctim.tv_nsec],
        content: content)
      return !isInside
    }
    return result
  }

  /// Everything in a guest's folder, by its path.
  func contents(_ guest: String) throws(SystemError) -> [[UInt8]: (filetype: Filetype, content: [UInt8])] {
    let root = inside(guest)
    var result: [[UInt8]: (filetype: Filetype, content: [UInt8])] = [:]
    try Self.visit(Array(root.utf8)) { path, status, content throws(SystemError) in
      if path.count > root.utf8.count {
        result[Array(path.dropFirst(root.utf8.count + 1))] = (Filestat(status).filetype, content)
      }
      return true
    }
    return result
  }

  /// What a descriptor of the host is open on, as the kernel tells.
  static func target(_ descriptor: Int32) -> String {
    var buffer = [UInt8](repeating: 0, count: Int(PATH_MAX))
    let count = Glibc.readlink("/proc/self/fd/\(descriptor)", &buffer, buffer.count)
    return String(decoding: buffer.prefix(max(0, count)), as: UTF8.self)
  }

  // The host.

  struct SystemError: Error, CustomStringConvertible {
    let description: String
    init(_ call: String) { description = "\(call): \(String(cString: strerror(errno)))" }
  }

  static func makeDirectory(_ path: String) throws(SystemError) {
    guard mkdir(path, 0o777) == 0 else { throw SystemError("mkdir \(path)") }
  }

  static func write(_ content: [UInt8], _ path: String) throws(SystemError) {
    let descriptor = open(path, O_CREAT | O_WRONLY | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else { throw SystemError("open \(path)") }
    defer { close(descriptor) }
    guard Glibc.write(descriptor, content, content.count) == content.count else { throw SystemError("write \(path)") }
  }

  static func link(_ target: [UInt8], _ path: String) throws(SystemError) {
    let target = target.map(CChar.init(bitPattern:)) + [0]
    guard Glibc.symlink(target, path) == 0 else { throw SystemError("symlink \(path)") }
  }

  private static func make(_ item: Item, in root: String) throws(SystemError) {
    switch item {
    case .directory(let path): try makeDirectory("\(root)/\(path)")
    case .file(let content, let path): try write(content, "\(root)/\(path)")
    case .link(let path, let target): try link(target, "\(root)/\(path)")
    }
  }

  private static func visit(
    _ root: String, _ body: (String, stat, [UInt8]) throws(SystemError) -> Bool
  ) throws(SystemError) {
    try visit(Array(root.utf8)) { path, status, content throws(SystemError) in
      try body(String(decoding: path, as: UTF8.self), status, content)
    }
  }

  /// Calls with everything below a path, itself first; follows nothing.
  private static func visit(
    _ path: [UInt8], _ body: ([UInt8], stat, [UInt8]) throws(SystemError) -> Bool
  ) throws(SystemError) {
    let name = path.map(CChar.init(bitPattern:)) + [0]
    let shown = String(decoding: path, as: UTF8.self)
    var status = stat()
    guard lstat(name, &status) == 0 else { throw SystemError("lstat \(shown)") }
    var content: [UInt8] = []
    switch status.st_mode & S_IFMT {
    case S_IFREG:
      let descriptor = open(name, O_RDONLY | O_CLOEXEC)
      guard descriptor >= 0 else { throw SystemError("open \(shown)") }
      defer { close(descriptor) }
      content = [UInt8](repeating: 0, count: Int(status.st_size))
      guard read(descriptor, &content, content.count) == content.count else { throw SystemError("read \(shown)") }
    case S_IFLNK:
      content = [UInt8](repeating: 0, count: Int(PATH_MAX))
      let count = Glibc.readlink(name, &content, content.count)
      guard count >= 0 else { throw SystemError("readlink \(shown)") }
      content.removeLast(content.count - count)
    default: break
    }
    guard try body(path, status, content), status.st_mode & S_IFMT == S_IFDIR else { return }
    for entry in try entries(name) { try visit(path + [UInt8(ascii: "/")] + entry, body) }
  }

  private static func entries(_ path: [CChar]) throws(SystemError) -> [[UInt8]] {
    guard let directory = opendir(path) else { throw SystemError("opendir") }
    defer { closedir(directory) }
    var names: [[UInt8]] = []
    while let entry = readdir(directory) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { Array($0.prefix { $0 != 0 }) }
      if name != [0x2E], name != [0x2E, 0x2E] { names.append(name) }
    }
    return names
  }

  private static func remove(_ path: String) {
    var paths: [([UInt8], isDirectory: Bool)] = []
    try? visit(Array(path.utf8)) { path, status, _ throws(SystemError) in
      paths.append((path, status.st_mode & S_IFMT == S_IFDIR))
      return true
    }
    for (path, isDirectory) in paths.reversed() {
      let name = path.map(CChar.init(bitPattern:)) + [0]
      _ = isDirectory ? rmdir(name) : Glibc.unlink(name)
    }
  }
}
