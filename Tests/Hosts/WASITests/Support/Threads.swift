import Foundation
import Glibc
import Synchronization

/// Something that one thread tells another.
final class Flag: Sendable {
  private let isRaised = Atomic(false)
  func raise() { isRaised.store(true, ordering: .releasing) }
  func wait() { while !isRaised.load(ordering: .acquiring) { usleep(100) } }
}

/// Does something soon, on another thread.
final class Later: Sendable {
  private let isDone = Flag()

  /// - Parameter flag: What to wait for first.
  init(after flag: Flag? = nil, _ body: @escaping @Sendable () -> Void) {
    let isDone = isDone
    Thread.detachNewThread {
      flag?.wait()
      // So that it mostly hits a guest that waits already.
      usleep(5000)
      body()
      isDone.raise()
    }
  }

  func wait() { isDone.wait() }
}

/// Something that another thread finds out.
final class Background<Value: Sendable>: Sendable {
  private let value = Mutex<Value?>(nil)
  private let isDone = Flag()

  init(_ body: @escaping @Sendable () -> Value) {
    Thread.detachNewThread { [self] in
      let found = body()
      value.withLock { $0 = found }
      isDone.raise()
    }
  }

  /// Waits for it.
  func get() -> Value? {
    isDone.wait()
    return value.withLock { $0 }
  }
}
