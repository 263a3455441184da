import Glibc
import Image
import MachineCode

/// Machine code of modules that were compiled before, in the user's cache folder: `$XDG_CACHE_HOME/apus` or `~/.cache/apus`.
///
/// A file is an image with the module in it, and is used if that is the very module that is to be run: names of files are
/// checksums, which alone would prove nothing. Only files that belong to the user and that nobody else may write are used.
public struct ImageCache {
  /// When there is more, the images that were used least recently are removed.
  private static let capacity = 1 << 30

  private let folder: String

  /// The user's cache, or nil if the environment names no place for it.
  public init?() {
    let base: String
    if let path = getenv("XDG_CACHE_HOME").map({ String(cString: $0) }), path.hasPrefix("/") {
      base = path
    } else if let path = getenv("HOME").map({ String(cString: $0) }), path.hasPrefix("/") {
      base = path + "/.cache"
    } else {
      return nil
    }
    folder = base + "/apus/images"
  }

  /// What was hot in a module, as `HotCode` writes it.
  /// - Parameters:
  ///   - module: The module's binary.
  ///   - metersFuel: Whether the code is to count fuel.
  ///   - isDeterministic: Whether its NaNs are to be canonical.
  public func hotCode(_ module: [UInt8], metersFuel: Bool, isDeterministic: Bool) -> [UInt8]? {
    let path = hotPath(module, metersFuel: metersFuel, isDeterministic: isDeterministic)
    guard isTrusted(path), let bytes = try? Files.read(path) else { return nil }
    utimensat(AT_FDCWD, path, nil, 0)
    return bytes
  }

  /// Keeps what was hot in a module. If it cannot be written, nothing is said.
  public func store(hotCode: [UInt8], _ module: [UInt8], metersFuel: Bool, isDeterministic: Bool) {
    guard makeFolder() else { return }
    let path = hotPath(module, metersFuel: metersFuel, isDeterministic: isDeterministic)
    do throws(Failure) { try Files.replace(hotCode, at: path, mode: 0o600) } catch { return }
    trim()
  }

  private func hotPath(_ module: [UInt8], metersFuel: Bool, isDeterministic: Bool) -> String {
    path(module, metersFuel: metersFuel, isDeterministic: isDeterministic) + ".hot"
  }

  /// Whether a file belongs to the user and nobody else may write it.
  private func isTrusted(_ path: String) -> Bool {
    var status = stat()
    return lstat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFREG && status.st_uid == geteuid()
      && status.st_mode & 0o022 == 0
  }

  /// What the name of an image says: the module, what its code counts, whether its NaNs are canonical, and the processor that compiled it.
  private func path(_ module: [UInt8], metersFuel: Bool, isDeterministic: Bool) -> String {
    "\(folder)/\(CompiledImage.key(module))\(metersFuel ? "-fuel" : "")\(isDeterministic ? "-deterministic" : "").apus"
  }

  /// Finds the machine code of a module.
  /// - Parameters:
  ///   - module: The module's binary.
  ///   - metersFuel: Whether the code is to count fuel.
  ///   - isDeterministic: Whether its NaNs are to be canonical.
  public func image(_ module: [UInt8], metersFuel: Bool, isDeterministic: Bool) -> ImageFile? {
    let path = path(module, metersFuel: metersFuel, isDeterministic: isDeterministic)
    guard isTrusted(path), let image = ImageFile(path), image.binary() == module, image.isDataWhole,
      image.machine.metersFuel == metersFuel, image.machine.isDeterministic == isDeterministic
    else { return nil }
    utimensat(AT_FDCWD, path, nil, 0)
    return image
  }

  /// Keeps the machine code of a module. A cache is there to save time: if it cannot be written, nothing is said.
  public func store(_ image: CompiledImage) {
    guard makeFolder() else { return }
    let machine = image.machine
    let path = path(image.module, metersFuel: machine.metersFuel, isDeterministic: machine.isDeterministic)
    do throws(Failure) { try Files.replace(image.bytes, at: path, mode: 0o600) } catch { return }
    trim()
  }

  /// Removes the machine code of a module.
  public func remove(_ module: [UInt8], metersFuel: Bool, isDeterministic: Bool) {
    unlink(path(module, metersFuel: metersFuel, isDeterministic: isDeterministic))
    unlink(hotPath(module, metersFuel: metersFuel, isDeterministic: isDeterministic))
  }

  private func makeFolder() -> Bool {
    var path = ""
    for part in folder.split(separator: "/") {
      path += "/" + part
      if mkdir(path, 0o700) != 0, errno != EEXIST { return false }
    }
    return true
  }

  /// Removes what was used least recently until the rest fits.
  private func trim() {
    guard let directory = opendir(folder) else { return }
    defer { closedir(directory) }
    var files: [(path: String, size: Int, used: Int)] = []
    while let entry = readdir(directory) {
      let name = withUnsafePointer(to: entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      var status = stat()
      let path = "\(folder)/\(name)"
      guard lstat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { continue }
      files.append((path, Int(status.st_size), status.st_mtim.tv_sec))
    }
    var total = files.reduce(0) { $0 + $1.size }
    for file in files.sorted(by: { $0.used < $1.used }) where total > Self.capacity {
      unlink(file.path)
      total -= file.size
    }
  }
}
