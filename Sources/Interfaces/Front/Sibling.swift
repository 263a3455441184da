import CommandSupport
import Glibc

/// The executable with all the commands, which may load shared libraries: this one is static and may not.
enum Sibling {
  /// Becomes the sibling, with the same arguments.
  static func replaceProcess() -> Never {
    let own = ownFolder()
    for path in ["\(own)/apus-host", "\(own)/../libexec/apus/apus-host"] {
      execv(path, CommandLine.unsafeArgv)
    }
    Files.complain("apus: cannot find apus-host beside it in \(own) or in \(own)/../libexec/apus")
    exit(1)
  }

  /// The folder of this executable.
  private static func ownFolder() -> String {
    var buffer = [UInt8](repeating: 0, count: 4096)
    let count = readlink("/proc/self/exe", &buffer, buffer.count)
    guard count > 0, let slash = buffer[..<count].lastIndex(of: UInt8(ascii: "/")) else { return "." }
    return String(decoding: buffer[..<slash], as: UTF8.self)
  }
}
