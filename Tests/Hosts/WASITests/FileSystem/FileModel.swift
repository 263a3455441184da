@testable import WASI

/// A file system in memory that does what Linux does when a path must stay beneath a directory, stated without
/// descriptors and system calls.
struct FileModel {
  typealias Node = Int

  struct Record {
    var content: Content
    /// Of a directory. Kept when it is removed.
    var parent: Node = 0
    var isRemoved = false
    var links: UInt64 = 1
    var modification: UInt64?
    /// Of the host, when it has been seen.
    var inode: UInt64?
  }

  enum Content {
    case file([UInt8])
    case directory([[UInt8]: Node])
    case link([UInt8])
  }

  private(set) var nodes: [Record] = []

  static let dot = Array(".".utf8)
  static let dots = Array("..".utf8)
  static let slash = UInt8(ascii: "/")
  private static let maximumLinks = 40

  subscript(node: Node) -> Record {
    get { nodes[node] }
    set { nodes[node] = newValue }
  }

  mutating func add(_ content: Content, parent: Node = 0) -> Node {
    nodes.append(Record(content: content, parent: parent))
    return nodes.count - 1
  }

  /// Adds a node under a name.
  @discardableResult
  mutating func add(_ content: Content, _ name: [UInt8], in parent: Node) -> Node {
    let node = add(content, parent: parent)
    set(node, name, in: parent)
    return node
  }

  func entries(_ directory: Node) -> [[UInt8]: Node]? {
    if case .directory(let entries) = nodes[directory].content { return entries }
    return nil
  }

  func isDirectory(_ node: Node) -> Bool { entries(node) != nil }

  mutating func set(_ node: Node?, _ name: [UInt8], in directory: Node) {
    guard case .directory(var entries) = nodes[directory].content else { return }
    // Not two owners of the dictionary while it changes.
    nodes[directory].content = .directory([:])
    entries[name] = node
    nodes[directory].content = .directory(entries)
  }

  func filetype(_ node: Node) -> Filetype {
    switch nodes[node].content {
    case .file: .regularFile
    case .directory: .directory
    case .link: .symbolicLink
    }
  }

  func status(_ node: Node) -> Outcome.Status {
    var status = Outcome.Status(filetype: filetype(node))
    switch nodes[node].content {
    case .file(let bytes): status.size = UInt64(bytes.count)
    case .directory: return status
    case .link(let target): status.size = UInt64(target.count)
    }
    status.links = nodes[node].links
    status.modification = nodes[node].modification
    return status
  }

  // Paths.

  struct Problem: Error {
    var errno: Errno
    init(_ errno: Errno) { self.errno = errno }
  }

  /// Finds an entry of a directory, as the kernel looks it up.
  func lookup(_ directory: Node, _ name: [UInt8]) throws(Problem) -> Node? {
    guard let entries = entries(directory) else { throw Problem(.notdir) }
    guard !nodes[directory].isRemoved else { throw Problem(.noent) }
    guard name.count <= 255 else { throw Problem(.nametoolong) }
    return entries[name]
  }

  func find(_ directory: Node, _ name: [UInt8]) throws(Problem) -> Node {
    guard let node = try lookup(directory, name) else { throw Problem(.noent) }
    return node
  }

  /// Where a path ends.
  enum End {
    case found(Node)
    /// There is nothing of this name.
    case missing(in: Node, name: [UInt8])
  }

  /// Goes where a path leads, without leaving a directory.
  /// - Parameters:
  ///   - follows: Whether a link at the end is followed.
  ///   - isDirectory: Whether the path must lead to a directory.
  ///   - creates: Whether the end may be missing.
  func resolve(
    _ root: Node, _ path: [UInt8], follows: Bool, isDirectory: Bool, creates: Bool = false
  ) throws(Problem) -> End {
    guard path.count < 4096 else { throw Problem(.nametoolong) }
    guard !path.isEmpty else { throw Problem(.noent) }
    var follows = follows
    var isDirectory = isDirectory
    var links = 0
    var current = root
    var rest: [[UInt8]] = []
    /// Whether a slash follows the last component.
    var hasSlash = false
    func push(_ path: [UInt8]) throws(Problem) {
      if path.first == Self.slash { throw Problem(.notcapable) }
      if rest.isEmpty { hasSlash = path.last == Self.slash }
      rest += path.split(separator: Self.slash).reversed().map(Array.init)
    }
    try push(path)
    while let name = rest.popLast() {
      let isLast = rest.isEmpty
      guard self.isDirectory(current) else { throw Problem(.notdir) }
      if name == Self.dot { continue }
      if name == Self.dots {
        guard current != root else { throw Problem(.notcapable) }
        current = nodes[current].parent
        continue
      }
      if isLast, hasSlash {
        if creates { throw Problem(.isdir) }
        follows = true
        isDirectory = true
      }
      guard let node = try lookup(current, name) else {
        if isLast { return .missing(in: current, name: name) }
        throw Problem(.noent)
      }
      if case .link(let target) = nodes[node].content, !isLast || follows {
        links += 1
        guard links <= Self.maximumLinks else { throw Problem(.loop) }
        try push(target)
        continue
      }
      if isLast {
        if isDirectory, !self.isDirectory(node) { throw Problem(.notdir) }
        return .found(node)
      }
      current = node
    }
    return .found(current)
  }

  /// Where a path leads.
  func node(_ root: Node, _ path: [UInt8], follows: Bool, isDirectory: Bool = false) throws(Problem) -> Node {
    switch try resolve(root, path, follows: follows, isDirectory: isDirectory) {
    case .found(let node): return node
    case .missing: throw Problem(.noent)
    }
  }

  struct Parent {
    var directory: Node
    var name: [UInt8]
    var hasSlash: Bool

    var isDots: Bool { name == FileModel.dot || name == FileModel.dots }
  }

  /// The directory that holds what a path names.
  func parent(_ root: Node, _ path: Path) throws(Problem) -> Parent {
    let bytes = path.bytes
    guard bytes.first != Self.slash else { throw Problem(.notcapable) }
    var end = bytes.count
    while end > 0, bytes[end - 1] == Self.slash { end -= 1 }
    let name = Array(bytes[(bytes[..<end].lastIndex(of: Self.slash).map { $0 + 1 } ?? 0)..<end])
    if name == Self.dots { _ = try node(root, bytes, follows: true, isDirectory: true) }
    var directory = root
    if end > name.count {
      directory = try node(root, Array(bytes[..<(end - name.count)]), follows: true, isDirectory: true)
    }
    return Parent(directory: directory, name: name, hasSlash: bytes.last == Self.slash)
  }

  /// Whether a directory is, or lies in, another.
  func contains(_ ancestor: Node, _ node: Node) -> Bool {
    var node = node
    while node != ancestor {
      guard nodes[node].parent != node else { return false }
      node = nodes[node].parent
    }
    return true
  }
}
