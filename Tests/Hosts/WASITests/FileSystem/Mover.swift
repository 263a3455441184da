import Foundation
import Glibc
import Synchronization

/// Moves directories about in a folder, and puts links that lead out in their places.
///
/// It never follows a link itself: the guest could have put it there.
final class Mover: Sendable {
  private let folder: Int32
  private let isEnding = Atomic(false)
  private let isDone = Atomic(false)

  init(_ folder: String) { self.folder = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC) }

  deinit { close(folder) }

  func start() {
    let thread = Thread { [self] in
      while !isEnding.load(ordering: .relaxed) { round() }
      isDone.store(true, ordering: .releasing)
    }
    thread.start()
  }

  func stop() {
    isEnding.store(true, ordering: .relaxed)
    while !isDone.load(ordering: .acquiring) { usleep(100) }
  }

  /// Calls with the directory that holds what a path names, and the name, if the way there has no links.
  private func at(_ path: String, _ body: (Int32, String) -> Void) {
    var components = path.split(separator: "/").map(String.init)
    let name = components.removeLast()
    var directory = dup(folder)
    for component in components {
      let next = openat(directory, component, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
      close(directory)
      guard next >= 0 else { return }
      directory = next
    }
    body(directory, name)
    close(directory)
  }

  private func move(_ old: String, _ new: String) {
    at(old) { oldDirectory, oldName in
      at(new) { newDirectory, newName in _ = renameat(oldDirectory, oldName, newDirectory, newName) }
    }
  }

  private func round() {
    // What the guest has removed comes again.
    for directory in ["a", "a/b", "a/b/c", "d", "e"] { at(directory) { _ = mkdirat($0, $1, 0o777) } }
    for (target, link) in [("../../outside", "out"), ("../../../outside/a", "a/l"), ("..", "up")] {
      at(link) { _ = symlinkat(target, $0, $1) }
    }
    // A directory becomes a link that leads out, and is itself again.
    move("a", "t")
    move("out", "a")
    move("a", "out")
    move("t", "a")
    move("a/b", "t")
    move("a/l", "a/b")
    move("a/b", "a/l")
    move("t", "a/b")
    // What is deep becomes flat, while someone in it goes up.
    move("a/b/c", "c")
    move("c", "a/b/c")
    move("a/b", "b")
    move("b", "d/b")
    move("d/b", "a/b")
    // A link out becomes a file, and a file a link.
    move("f", "t")
    move("up", "f")
    move("f", "up")
    move("t", "f")
  }
}
