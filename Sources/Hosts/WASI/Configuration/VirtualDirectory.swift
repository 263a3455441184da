import WebAssembly

/// A directory that exists in memory only. A guest can read it and nothing else.
///
/// ```swift
/// var assets = VirtualDirectory()
/// assets["config.json"] = .file(Array("{}".utf8))
/// configuration.virtualDirectories = [("/assets", assets)]
/// ```
public struct VirtualDirectory: Sendable {
  /// What a name stands for.
  public enum Node: Sendable {
    /// A file with its bytes.
    case file([UInt8])
    /// A directory.
    case directory(VirtualDirectory)
  }

  /// The entries by name. Names are single components: not empty, no `/`, not `.` or `..`.
  public private(set) var entries: [String: Node] = [:]

  /// An empty directory.
  public init() {}

  /// An entry.
  public subscript(name: String) -> Node? {
    get { entries[name] }
    set { entries[name] = newValue }
  }
}

/// A node of a virtual directory with what a guest sees of it.
final class VirtualNode: Sendable {
  let inode: UInt64
  let bytes: [UInt8]
  /// Sorted by name; nil for a file.
  let entries: [(name: String, node: VirtualNode)]?

  /// Numbers a directory and what is in it.
  init(_ directory: VirtualDirectory, inode next: inout UInt64) throws(ConfigurationError) {
    inode = next
    next += 1
    bytes = []
    var entries: [(name: String, node: VirtualNode)] = []
    for (name, node) in directory.entries.sorted(by: { $0.key < $1.key }) {
      guard !name.isEmpty, name != ".", name != "..", !name.utf8.contains(where: { $0 == 0x2F || $0 == 0 }) else {
        throw ConfigurationError("expected the name of a file in a virtual directory, found \"\(name)\"")
      }
      switch node {
      case .file(let bytes): entries.append((name, VirtualNode(bytes, inode: &next)))
      case .directory(let directory): entries.append((name, try VirtualNode(directory, inode: &next)))
      }
    }
    self.entries = entries
  }

  private init(_ bytes: [UInt8], inode next: inout UInt64) {
    inode = next
    next += 1
    self.bytes = bytes
    entries = nil
  }

  /// Finds an entry.
  func entry(_ name: some StringProtocol) -> VirtualNode? {
    guard let entries else { return nil }
    let position = entries.partitioningIndex { $0.name >= name }
    return position < entries.count && entries[position].name == name ? entries[position].node : nil
  }

  var filetype: Filetype { entries == nil ? .regularFile : .directory }

  var filestat: Filestat {
    Filestat(
      device: 0, inode: inode, filetype: filetype, links: 1, size: UInt64(bytes.count), atim: 0, mtim: 0, ctim: 0)
  }
}
