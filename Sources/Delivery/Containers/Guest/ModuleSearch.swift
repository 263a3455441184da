import Glibc

/// Finds the module that a container runs, and its models, among the files that its guest will see.
struct ModuleSearch {
  private let bundle: Bundle
  private let folders: [GuestFolder]

  init(_ bundle: Bundle, _ folders: [GuestFolder]) {
    self.bundle = bundle
    self.folders = folders
  }

  /// Opens a module.
  /// - Parameter name: A path if there is a slash in it, relative to the working directory; otherwise a name that is looked for in the
  ///   folders of the container's `PATH`, then in the working directory.
  /// - Throws: If there is none, or it is no module: then what it is.
  func open(_ name: String) throws(ContainerError) -> Descriptor {
    let paths = paths(name)
    for path in paths {
      if let file = try find(path) {
        guard System.type(file) == S_IFREG else {
          if paths.count > 1 { continue }
          throw problem(name, "a folder, a device or the like")
        }
        let module = try System.reopen(file, O_RDONLY | O_NOCTTY, "\(name) in the container")
        try check(module, name)
        return module
      }
    }
    let places = paths.count > 1 ? " in PATH or in \(bundle.workingDirectory)" : ""
    throw ContainerError(
      .invalid, "process.args[0]: expected a WebAssembly module, found no file \"\(name)\"\(places) in the container")
  }

  /// Where a module of that name may be.
  private func paths(_ name: String) -> [String] {
    if name.utf8.contains(UInt8(ascii: "/")) {
      return [name.hasPrefix("/") ? name : "\(bundle.workingDirectory)/\(name)"]
    }
    let path = bundle.environment.last { $0.hasPrefix("PATH=") }?.dropFirst(5) ?? ""
    return path.split(separator: ":").map { "\($0)/\(name)" } + ["\(bundle.workingDirectory)/\(name)"]
  }

  /// Whether the first file of that name begins as modules do, be it one that cannot be run.
  func isModule(_ name: String) -> Bool {
    for path in paths(name) {
      guard let file = try? find(path), System.type(file) == S_IFREG else { continue }
      guard let module = try? System.reopen(file, O_RDONLY | O_NOCTTY, path) else { return false }
      return System.read(module, atMost: 4) == [0, 0x61, 0x73, 0x6D]
    }
    return false
  }

  /// Opens a file that is no module.
  /// - Parameters:
  ///   - path: Relative to the working directory.
  ///   - what: What says so, for errors.
  /// - Throws: If there is none, or something that is no file.
  func open(_ path: String, for what: String) throws(ContainerError) -> Descriptor {
    let file = try find(path.hasPrefix("/") ? path : "\(bundle.workingDirectory)/\(path)")
    guard let file, System.type(file) == S_IFREG else {
      let found = file == nil ? "none" : "something else"
      throw ContainerError(.invalid, "\(what): expected a file in the container, found \(found): \"\(path)\"")
    }
    return try System.reopen(file, O_RDONLY | O_NOCTTY, "\(path) in the container")
  }

  /// Finds a file in the folder whose place is the longest beginning of its path.
  private func find(_ path: String) throws(ContainerError) -> Descriptor? {
    let parts = GuestFolder.parts(path)
    guard let folder = folders.filter({ parts.starts(with: $0.place) }).max(by: { $0.place.count < $1.place.count })
    else { return nil }
    // Below the root, the path as it is: behind a link, `..` is another folder than it looks like.
    let rest = folder.place.isEmpty ? path : parts[folder.place.count...].joined(separator: "/")
    return try System.open(rest.isEmpty ? "." : rest, in: folder.folder, System.pathOnly, "\(path) in the container")
  }

  private func problem(_ name: String, _ found: String) -> ContainerError {
    ContainerError(.invalid, "process.args[0]: expected a WebAssembly module, found \(found): \"\(name)\"")
  }

  private func check(_ module: Descriptor, _ name: String) throws(ContainerError) {
    guard let start = System.read(module, atMost: 8) else { throw System.error("cannot read \(name) in the container") }
    guard lseek(module.number, 0, SEEK_SET) == 0 else { throw System.error("cannot read \(name) in the container") }
    switch start {
    case [0, 0x61, 0x73, 0x6D, 1, 0, 0, 0]: return
    case _ where start.starts(with: [0, 0x61, 0x73, 0x6D]) && start.count == 8 && start[6] == 1:
      throw problem(name, "a component, which is not run yet")
    case _ where start.starts(with: [0, 0x61, 0x73, 0x6D]): throw problem(name, "one of another version or cut short")
    case _ where start.starts(with: [0x7F, 0x45, 0x4C, 0x46]):
      throw problem(name, "a program for the processor (ELF), which other runtimes run")
    case _ where start.starts(with: Array("#!".utf8)): throw problem(name, "a script, for which there is no shell here")
    case _ where start.starts(with: Array("(".utf8)): throw problem(name, "a text: `apus parse` makes a module of it")
    case []: throw problem(name, "an empty file")
    default:
      let bytes = start.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined(separator: " ")
      throw problem(name, "a file that begins with \(bytes)")
    }
  }
}
