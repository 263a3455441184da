import Glibc

/// What the finder asks the system.
///
/// Sound because pointers from the system are used before the next call, and only while it owns what they point to.
enum Folder {
  /// The names of the files in a folder; none if there is no such folder.
  static func names(_ folder: String) -> [String] {
    guard let stream = opendir(folder) else { return [] }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      names.append(name)
    }
    return names
  }

  /// What a program prints, line by line; nothing if there is no such program or it fails.
  /// - Parameters:
  ///   - command: The program's name and its arguments.
  ///   - path: Where programs are, as in `PATH`.
  static func lines(of command: [String], path: String?) -> [String] {
    guard let program = command.first, let path else { return [] }
    let candidates = path.split(separator: ":").map { "\($0)/\(program)" }
    guard let file = candidates.first(where: { access($0, X_OK) == 0 }) else { return [] }
    var ends: [Int32] = [0, 0]
    guard pipe(&ends) == 0 else { return [] }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    defer { close(ends[0]) }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, ends[1], 1)
    posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
    var arguments: [UnsafeMutablePointer<CChar>?] = command.map { strdup($0) } + [nil]
    defer { for argument in arguments { free(argument) } }
    var process: pid_t = 0
    let isStarted = posix_spawn(&process, file, &actions, nil, &arguments, environ) == 0
    close(ends[1])
    guard isStarted else { return [] }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 4096)
    while bytes.count < 1 << 20 {
      let count = read(ends[0], &buffer, buffer.count)
      guard count > 0 else { break }
      bytes += buffer[..<count]
    }
    var status: Int32 = 0
    waitpid(process, &status, 0)
    guard status == 0 else { return [] }
    return String(decoding: bytes, as: UTF8.self).split(separator: "\n").map(String.init)
  }
}
