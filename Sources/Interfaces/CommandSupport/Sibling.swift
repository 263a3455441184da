import Glibc

/// The executables beside `apus`, which is static and starts at once, and may therefore not load shared libraries.
public enum Sibling: String {
  /// All commands but one.
  case host = "apus-host"
  /// `apus serve`: what it is made of would cost every other command 7 ms at its start.
  case serve = "apus-serve"
  /// What talks to registries, for the same reason.
  case registry = "apus-registry"
  /// `apus` itself, for the others.
  case front = "apus"

  /// Becomes the sibling.
  /// - Parameter arguments: Those of this process, as `main` was given them.
  public func replaceProcess(_ arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>) -> Never {
    // Weights in pages of 2 MiB, where the system has them for those who ask. The C library reads this when a process starts.
    setenv("GLIBC_TUNABLES", "glibc.malloc.hugetlb=1", 0)
    for path in paths { execv(path, arguments) }
    let own = Self.ownFolder()
    Files.complain("apus: cannot find \(rawValue) beside it in \(own) or in \(own)/../libexec/apus")
    exit(1)
  }

  /// Becomes the sibling.
  /// - Parameter words: The words behind its name.
  public func replaceProcess(_ words: [String]) -> Never {
    // The process goes, and they with it.
    var arguments = ([rawValue] + words).map { strdup($0) }
    arguments.append(nil)
    replaceProcess(&arguments)
  }

  /// Where it may be.
  private var paths: [String] {
    let own = Self.ownFolder()
    if self == .front { return ["\(own)/apus", "\(own)/../../bin/apus"] }
    return ["\(own)/\(rawValue)", "\(own)/../libexec/apus/\(rawValue)"]
  }

  /// Where it is, or nil if it is not there.
  public var path: String? { paths.first { access($0, X_OK) == 0 } }

  /// The folder of this executable.
  private static func ownFolder() -> String {
    var buffer = [UInt8](repeating: 0, count: 4096)
    let count = readlink("/proc/self/exe", &buffer, buffer.count)
    guard count > 0, let slash = buffer[..<count].lastIndex(of: UInt8(ascii: "/")) else { return "." }
    return String(decoding: buffer[..<slash], as: UTF8.self)
  }
}
