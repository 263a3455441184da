import NIOCore
import Synchronization

/// The way into a loop for other threads. Functions may end after the server has stopped, when nobody waits for them: then there is
/// no loop to be told.
final class LoopDoor: Sendable {
  private let loop: any EventLoop
  private let isOpen = Mutex(true)

  init(_ loop: any EventLoop) { self.loop = loop }

  /// Does something on the loop, if that still runs.
  func execute(_ body: @escaping @Sendable () -> Void) {
    isOpen.withLock { isOpen in
      if isOpen { loop.execute(body) }
    }
  }

  /// Lets nothing in any more.
  func close() { isOpen.withLock { $0 = false } }
}
