import Containers
import Glibc

/// The executable `containerd-shim-apus-v1`, which containerd starts for the runtime `io.containerd.apus.v1`.
@main enum Entry {
  static func main() {
    do throws(ContainerError) {
      let output = try ShimCommand(Array(CommandLine.arguments.dropFirst())).run()
      _ = write(STDOUT_FILENO, output, output.count)
    } catch {
      var line = Array("containerd-shim-apus-v1: \(error)\n".utf8)
      _ = write(STDERR_FILENO, &line, line.count)
      exit(1)
    }
  }
}
