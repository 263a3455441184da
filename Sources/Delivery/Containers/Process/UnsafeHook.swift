import Glibc

extension Bundle.Hook {
  /// Runs the program, which is given the container's state.
  ///
  /// Sound because the texts are alive while the new process is made, which copies them.
  /// - Parameter state: JSON, for its standard input.
  /// - Throws: If it cannot be run, fails, or takes more time than it has; then it is ended.
  func run(_ state: String) throws(ContainerError) {
    let input = try System.textFile(Array(state.utf8))
    var actions = unsafe posix_spawn_file_actions_t()
    unsafe posix_spawn_file_actions_init(&actions)
    defer { unsafe posix_spawn_file_actions_destroy(&actions) }
    unsafe posix_spawn_file_actions_adddup2(&actions, input.number, 0)
    var process: pid_t = 0
    let result: Int32 = unsafe System.withCStrings(arguments) { words in
      unsafe System.withCStrings(environment) { variables in
        guard let words = unsafe words, let variables = unsafe variables else { return EINVAL }
        return unsafe posix_spawn(
          &process, path, &actions, nil,
          UnsafePointer<UnsafeMutablePointer<CChar>?>(OpaquePointer(words)),
          UnsafePointer<UnsafeMutablePointer<CChar>?>(OpaquePointer(variables)))
      }
    }
    guard result == 0 else { throw System.error("hooks: cannot run \(path)", result) }
    var left = timeout.map { Int($0) * 1000 }
    var status: Int32 = 0
    while true {
      let ended = unsafe waitpid(process, &status, left == nil ? 0 : WNOHANG)
      if ended == process { break }
      if ended < 0, errno != EINTR { throw System.error("hooks: cannot wait for \(path)") }
      if let time = left {
        guard time > 0 else {
          kill(process, SIGKILL)
          unsafe waitpid(process, &status, 0)
          throw ContainerError(.system, "hooks: \(path) took more than \(timeout ?? 0) s")
        }
        usleep(1000)
        left = time - 1
      }
    }
    guard status == 0 else {
      let how = status & 0x7F == 0 ? "exited with \(status >> 8 & 0xFF)" : "was ended by signal \(status & 0x7F)"
      throw ContainerError(.system, "hooks: \(path) \(how)")
    }
  }
}
