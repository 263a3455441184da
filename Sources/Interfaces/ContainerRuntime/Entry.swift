import Containers
import Glibc

/// The executable `apus-oci`: what podman, Docker, containerd and CRI-O start for each step of a container's life, with the
/// command line that they know from runc.
@main enum Entry {
  static func main() {
    signal(SIGPIPE, SIG_IGN)
    var arguments = CommandLine.arguments.dropFirst()[...]
    if OrdinaryContainers.areRun { OrdinaryContainers.leave(arguments) }
    do throws(UsageError) {
      let options = try GlobalOptions(&arguments)
      guard let name = arguments.popFirst() else { throw UsageError("expected a command: apus-oci --help lists them") }
      guard let command = Command.all.first(where: { $0.name == name }) else {
        throw UsageError("expected a command, found '\(name)': apus-oci --help lists them")
      }
      let words = try Words(arguments, flags: command.flags, values: command.values)
      let log = RuntimeLog(options.log, isJSON: options.isLogJSON)
      do throws(ContainerError) {
        exit(try command.run(Request(words: words, root: OrdinaryContainers.root(options.root), log: log)))
      } catch {
        log.write("error", error.description)
        Console.complain("apus-oci: \(error)")
        exit(1)
      }
    } catch {
      Console.complain("apus-oci: \(error.description)")
      exit(64)
    }
  }
}

/// The standard streams.
enum Console {
  static func print(_ text: String) { write(text + "\n", to: STDOUT_FILENO) }

  static func write(_ text: String) { write(text, to: STDOUT_FILENO) }

  static func complain(_ line: String) { write(line + "\n", to: STDERR_FILENO) }

  private static func write(_ text: String, to descriptor: Int32) {
    var bytes = Array(text.utf8)
    var written = 0
    while written < bytes.count {
      let rest = bytes.count - written
      let count = bytes.withUnsafeMutableBytes { buffer in
        Glibc.write(descriptor, buffer.baseAddress.map { $0 + written }, rest)
      }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return }
      written += count
    }
  }
}
