import Glibc
import Synchronization

/// Opens what a guest's path names, and nothing outside the directory it is relative to: the one place where paths of
/// guests meet the file system of the host.
struct PathResolver: Sendable {
  /// Whether paths are walked component by component even if the kernel has `openat2`.
  let walksComponents: Bool

  /// Opens a path.
  /// - Parameters:
  ///   - directory: A descriptor of the host.
  ///   - path: Relative to it; absolute paths and those that lead out are refused with `notcapable`.
  ///   - flags: As for `open`.
  ///   - follows: Whether the last component is followed if it is a symbolic link.
  func open(
    _ directory: Int32, _ path: [UInt8], _ flags: UInt64, follows: Bool
  ) throws(Failure) -> OwnedDescriptor {
    let flags = follows ? flags : flags | System.Open.nofollow
    if !walksComponents, Kernel.mayHaveOpenBeneath {
      // The kernel gives up when anyone renames anything while it goes up a level; the walk below does not.
      for _ in 0..<8 {
        let result = System.openBeneath(directory, path, flags, mode: 0o666)
        switch Int32(truncatingIfNeeded: 0 &- result) {
        case EAGAIN, EINTR: continue
        case EXDEV: throw .fail(.notcapable)
        case ENOSYS, EPERM:
          if Kernel.hasOpenBeneath(directory) { _ = try System.check(result) }
        default: return OwnedDescriptor(Int32(truncatingIfNeeded: try System.check(result)))
        }
        break
      }
    }
    return try ComponentWalk(directory).open(path, flags, follows: follows)
  }

  /// Opens the directory in which the last component of a path lies.
  func parent(_ directory: Int32, of path: GuestPath) throws(Failure) -> Parent {
    let (parentPath, name) = path.split
    guard !path.isAbsolute else { throw .fail(.notcapable) }
    if name == [UInt8(ascii: "."), UInt8(ascii: ".")] {
      // No call may act on it, but whether it exists must not be told if it lies outside.
      _ = try open(directory, path.bytes, System.Open.path | System.Open.directory, follows: true)
    }
    guard !parentPath.isEmpty else {
      return Parent(owned: nil, borrowed: directory, name: name, hasTrailingSlash: path.hasTrailingSlash)
    }
    let owned = try open(directory, parentPath, System.Open.path | System.Open.directory, follows: true)
    return Parent(owned: owned, borrowed: directory, name: name, hasTrailingSlash: path.hasTrailingSlash)
  }
}

/// A directory and a single component in it.
struct Parent: ~Copyable {
  private let owned: OwnedDescriptor?
  private let borrowed: Int32
  /// Not empty, no slash.
  let name: [UInt8]
  let hasTrailingSlash: Bool

  init(owned: consuming OwnedDescriptor?, borrowed: Int32, name: [UInt8], hasTrailingSlash: Bool) {
    self.owned = owned
    self.borrowed = borrowed
    self.name = name
    self.hasTrailingSlash = hasTrailingSlash
  }

  var descriptor: Int32 {
    switch owned {
    case .some(let owned): owned.number
    case .none: borrowed
    }
  }

  /// Whether the name is `.` or `..`, which always exist and are directories.
  var isDots: Bool { name.allSatisfy { $0 == UInt8(ascii: ".") } && name.count <= 2 }
}

/// What the kernel is known to have.
private enum Kernel {
  private static let lacksOpenBeneath = Atomic(false)

  static var mayHaveOpenBeneath: Bool { !lacksOpenBeneath.load(ordering: .relaxed) }

  /// Tells whether `openat2` is missing or forbidden (Linux before 5.6, some system-call filters), by a call that must
  /// succeed if it is there.
  static func hasOpenBeneath(_ directory: Int32) -> Bool {
    let result = System.openBeneath(directory, [UInt8(ascii: ".")], System.Open.path, mode: 0)
    if result >= 0 {
      System.close(Int32(truncatingIfNeeded: result))
      return true
    }
    lacksOpenBeneath.store(true, ordering: .relaxed)
    return false
  }
}
