import Containers
import Glibc

/// Containers that are no guests. Called `apus-runc`, this executable leaves them to runc, so that both kinds may be in one pod: a
/// function, and what a mesh or Knative puts beside it.
///
/// Sound because the copies of the arguments are never freed, and `strerror` is read at once by the only thread.
enum OrdinaryContainers {
  /// Whether they are run.
  static var areRun: Bool { CommandLine.arguments.first?.split(separator: "/").last == "apus-runc" }

  /// The folder of guests' containers, which is another than that of runc's.
  static func root(_ root: String) -> String { areRun ? root + "-apus" : root }

  /// Becomes runc, unless the command is about a guest's container.
  /// - Parameter arguments: Those of this process, without the name.
  static func leave(_ arguments: ArraySlice<String>) {
    var words = arguments
    if let options = try? GlobalOptions(&words), let command = words.popFirst(),
      isAboutGuest(command, words, root(options.root))
    {
      return
    }
    // Found in PATH, which is that of the engine.
    var texts = (["runc"] + arguments).map { strdup($0) }
    texts.append(nil)
    execvp("runc", &texts)
    let reason = String(cString: strerror(errno))
    Console.complain("apus-runc: cannot start runc, which runs ordinary containers: \(reason)")
    exit(1)
  }

  private static func isAboutGuest(_ command: String, _ words: ArraySlice<String>, _ root: String) -> Bool {
    if command == "create" || command == "run" {
      let options = try? Words(words, flags: Command.makingFlags, values: Command.makingValues)
      return options.map { Bundle.hasModule($0["--bundle"] ?? ".") } ?? false
    }
    // Whatever options a command has, it names its container.
    return words.contains { $0.utf8.first != UInt8(ascii: "-") && Container.names(root: root).contains($0) }
  }
}
