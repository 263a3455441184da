extension WASIEnvironment {
  /// A folder of the host that a guest named by the path by which it knows it; open as long as the object lives.
  ///
  /// For capabilities that take paths of guests: what a guest may not see, it cannot name.
  ///
  /// ```swift
  /// let folder = try WASIEnvironment.Folder("models/food", in: configuration.directories)
  /// load(folder.path)
  /// ```
  public final class Folder: Sendable {
    private let directory: HostDirectory

    /// Whether the guest may change nothing in it.
    public var isReadOnly: Bool { directory.isReadOnly }

    /// A path for calls of the host. It leads to this folder even if somebody renames it.
    public var path: String { "/proc/self/fd/\(directory.descriptor)" }

    /// Opens a folder: one that the guest was given, or one in it.
    /// - Parameters:
    ///   - path: As the guest's files are named: it begins with the name of a folder that the guest was given, of which the
    ///     longest counts. `/` and `./` at its beginning do not matter.
    ///   - directories: The folders that the guest was given.
    /// - Throws: If none of them has it.
    public init(_ path: String, in directories: [Directory]) throws(ConfigurationError) {
      do throws(Failure) {
        let path = try GuestPath(Array(path.utf8))
        guard path.bytes.count <= Limits().pathBytes else { throw .fail(.nametoolong) }
        let name = Self.components(path.bytes)
        var best: (directory: Directory, depth: Int)?
        for directory in directories {
          let prefix = Self.components(Array(directory.guest.utf8))
          if name.starts(with: prefix), prefix.count >= best?.depth ?? 0 { best = (directory, prefix.count) }
        }
        guard let best, !best.directory.host.utf8.contains(0) else { throw .fail(.noent) }
        let root = OwnedDescriptor(
          try System.openPreopened(best.directory.host, System.Open.directory | System.Open.readOnly))
        let rest = Array(name[best.depth...].joined(separator: [GuestPath.slash]))
        let descriptor = try PathResolver(walksComponents: false).open(
          root.number, rest.isEmpty ? [UInt8(ascii: ".")] : rest,
          System.Open.directory | System.Open.readOnly, follows: true)
        directory = HostDirectory(descriptor, isReadOnly: best.directory.isReadOnly)
      } catch {
        guard case .errno(let errno) = error else { throw ConfigurationError("cancelled") }
        throw ConfigurationError("expected a folder that the guest was given, found \"\(path)\": \(errno.words)")
      }
    }

    /// The components of a path, without `.`.
    private static func components(_ path: [UInt8]) -> [ArraySlice<UInt8>] {
      path.split(separator: GuestPath.slash).filter { $0 != [UInt8(ascii: ".")] }
    }
  }
}
