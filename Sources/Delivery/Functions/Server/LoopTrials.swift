import NIOCore

/// The functions that are tried on the thread of a loop, once all requests have been read that have come: one kind of work after
/// the other costs less than each request from its beginning to its end.
final class LoopTrials {
  private let loop: any EventLoop
  private let workers: WorkerPool
  private var waiting: [(exchange: Exchange, handler: RequestHandler)] = []

  init(_ loop: any EventLoop, _ workers: WorkerPool) {
    self.loop = loop
    self.workers = workers
  }

  /// Adds the function of a request.
  func add(_ exchange: Exchange, _ handler: RequestHandler) {
    waiting.append((exchange, handler))
    guard waiting.count == 1 else { return }
    let bound = NIOLoopBound(self, eventLoop: loop)
    loop.execute { bound.value.run() }
  }

  private func run() {
    let batch = waiting
    waiting = []
    let job = TrialBatch(batch.map { $0.exchange })
    workers.watch(job)
    var isDone: [Bool] = []
    isDone.reserveCapacity(batch.count)
    for (exchange, _) in batch {
      let function = exchange.function
      // One of the batch may have shown that it takes long.
      guard function.mayTry, workers.enter(function.lane) else {
        isDone.append(false)
        continue
      }
      isDone.append(function.tryOut(exchange))
      workers.leave(function.lane)
    }
    workers.forget(job)
    for (index, (exchange, handler)) in batch.enumerated() {
      if isDone[index] { handler.drain(exchange) } else { handler.beginAgain(exchange) }
    }
  }
}

/// What the pool looks after while a batch runs.
private final class TrialBatch: Job {
  private let exchanges: [Exchange]

  init(_ exchanges: [Exchange]) { self.exchanges = exchanges }

  func run() {}

  func tick(_ now: UInt64) { for exchange in exchanges { exchange.tick(now) } }
}
