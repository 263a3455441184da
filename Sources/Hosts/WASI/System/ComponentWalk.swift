import Glibc

/// Resolves a path without `openat2`: one component at a time, none of them followed by the kernel.
///
/// Safe against other processes that rename meanwhile: a component is opened with `O_NOFOLLOW` and only then looked at; a
/// symbolic link is read from the descriptor; and `..` goes back to the descriptor from which the walk came, never to
/// what the kernel says is above.
struct ComponentWalk: ~Copyable {
  private static let maximumLinks = 40
  /// Each level holds a descriptor of the host.
  private static let maximumDepth = 128

  private let root: Int32
  private var levels: [Int32] = []

  init(_ root: Int32) { self.root = root }

  deinit { for level in levels { System.close(level) } }

  private var current: Int32 { levels.last ?? root }

  consuming func open(
    _ path: [UInt8], _ flags: UInt64, follows: Bool
  ) throws(Failure) -> OwnedDescriptor {
    var links = 0
    // What is left to do, the next component last.
    var rest: [[UInt8]] = []
    var mustBeDirectory = false
    // With the NUL, as the kernel counts.
    guard path.count < Int(PATH_MAX) else { throw .fail(.nametoolong) }
    try push(path, &rest, &mustBeDirectory)
    while let name = rest.popLast() {
      let isLast = rest.isEmpty
      if name == [UInt8(ascii: ".")] {
        if isLast { mustBeDirectory = true }
      } else if name == [UInt8(ascii: "."), UInt8(ascii: ".")] {
        guard let level = levels.popLast() else { throw .fail(.notcapable) }
        System.close(level)
        if isLast { mustBeDirectory = true }
      } else if isLast {
        let followsLink = follows || mustBeDirectory
        switch try final(name, flags, mustBeDirectory: mustBeDirectory, followsLink: followsLink) {
        case .opened(let descriptor): return descriptor
        case .link(let target):
          links += 1
          guard links <= Self.maximumLinks else { throw .fail(.loop) }
          try push(target, &rest, &mustBeDirectory)
          continue
        }
      } else {
        let descriptor = try System.openComponent(current, name, System.Open.path)
        switch try System.status(descriptor.number).filetype {
        case .directory:
          guard levels.count < Self.maximumDepth else { throw .fail(.nametoolong) }
          levels.append(descriptor.take())
        case .symbolicLink:
          links += 1
          guard links <= Self.maximumLinks else { throw .fail(.loop) }
          var ignored = false
          try push(System.readlink(descriptor.number, []), &rest, &ignored)
        default: throw .fail(.notdir)
        }
      }
    }
    // The path ended at a directory that is open already.
    guard flags & System.Open.creat == 0 else { throw .fail(flags & System.Open.excl == 0 ? .isdir : .exist) }
    return try System.openComponent(current, [UInt8(ascii: ".")], flags & ~System.Open.nofollow)
  }

  private enum Final: ~Copyable {
    case opened(OwnedDescriptor)
    case link([UInt8])
  }

  private func final(
    _ name: [UInt8], _ flags: UInt64, mustBeDirectory: Bool, followsLink: Bool
  ) throws(Failure) -> Final {
    if mustBeDirectory, flags & System.Open.creat != 0 { throw .fail(.isdir) }
    let flags = mustBeDirectory ? flags | System.Open.directory : flags
    // A link in place of a directory is an error of its own, so that is asked for after the link has been seen.
    let asked = followsLink && flags & System.Open.path != 0 ? flags & ~System.Open.directory : flags
    do throws(Failure) {
      let descriptor = try System.openComponent(current, name, asked, mode: flags & System.Open.creat != 0 ? 0o666 : 0)
      guard asked & System.Open.path != 0, followsLink else { return .opened(descriptor) }
      let filetype = try System.status(descriptor.number).filetype
      if filetype == .symbolicLink { return .link(try System.readlink(descriptor.number, [])) }
      guard filetype == .directory || flags & System.Open.directory == 0 else { throw .fail(.notdir) }
      return .opened(descriptor)
    } catch {
      guard followsLink, case .errno(let errno) = error, errno == .loop || errno == .notdir else { throw error }
      // Perhaps a link; if not, the first error stands.
      guard let target = try? System.readlink(current, name) else { throw error }
      return .link(target)
    }
  }

  /// Puts the components of a path, or of a link's target, in front of what is left.
  private func push(_ path: [UInt8], _ rest: inout [[UInt8]], _ mustBeDirectory: inout Bool) throws(Failure) {
    guard let first = path.first else { throw .fail(.noent) }
    guard first != GuestPath.slash else { throw .fail(.notcapable) }
    if rest.isEmpty, path.last == GuestPath.slash { mustBeDirectory = true }
    rest.append(contentsOf: path.split(separator: GuestPath.slash).reversed().map(Array.init))
  }
}
