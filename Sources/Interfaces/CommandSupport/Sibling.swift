import Glibc

/// The executables beside `apus`, which is static and starts at once, and may therefore not load shared libraries.
public enum Sibling: String {
  /// All commands but one.
  case host = "apus-host"
  /// `apus serve`: what it is made of would cost every other command 7 ms at its start.
  case serve = "apus-serve"

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

  /// Where it may be.
  private var paths: [String] {
    let own = Self.ownFolder()
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
