/// Work that a thread of the pool does at once, and that may take long.
protocol Job: AnyObject, Sendable {
  /// Does the work.
  func run()
  /// Is called every few milliseconds while `run` goes on, from another thread.
  /// - Parameter now: The time on the monotonic clock in nanoseconds.
  func tick(_ now: UInt64)
}

/// Threads that run jobs.
///
/// Each function has a lane: so many jobs of it run at a time, and so many wait. Lanes with waiting jobs take turns. As many
/// threads are busy as there are processors; one that has been busy for some milliseconds no longer counts, so that functions
/// that wait or loop do not hold up others, and after some more it goes on with low priority, so that all those that take
/// long share what those that are done soon leave them.
///
/// Sound because lanes and workers are classes whose variables are read and written in closures of `state` alone.
final class WorkerPool: Sendable {
  /// The jobs of one function.
  final class Lane: @unchecked Sendable {
    let concurrency: Int
    let capacity: Int
    fileprivate var waiting = Queue<any Job>()
    fileprivate var running = 0
    fileprivate var isReady = false

    /// Makes a lane.
    /// - Parameters:
    ///   - concurrency: How many jobs run at a time.
    ///   - capacity: How many wait.
    init(concurrency: Int, capacity: Int) {
      self.concurrency = concurrency
      self.capacity = capacity
    }
  }

  private final class Worker: @unchecked Sendable {
    let thread: Int32
    var job: (any Job)?
    var start: UInt64 = 0
    /// Whether it has a job that has just begun.
    var isFresh = false
    var isDemoted = false

    init(_ thread: Int32) { self.thread = thread }
  }

  private struct State {
    /// Lanes with waiting jobs that may run, the next first.
    var ready = Queue<Lane>()
    var workers: [Worker] = []
    /// How many workers have nothing to do, and how many of them have been told to look for a job.
    var idle = 0
    var told = 0
    /// Threads that have yet to begin.
    var starting = 0
    var fresh = 0
    /// Jobs that threads run which are not the pool's.
    var outside: [any Job] = []
    var isTicking = false
    var isStopped = false
  }

  /// How somebody is found for a waiting job.
  private enum Summons { case none, tell, start }

  /// After how long a thread no longer counts as busy, and after how long it gets a low priority, in nanoseconds.
  private static let freshTime: UInt64 = 4_000_000
  private static let longTime: UInt64 = 30_000_000
  /// How often to look, and how often in vain.
  private static let tick: UInt64 = 4_000_000
  private static let vainTicks = 50
  /// How long an idle thread stays.
  private static let idleTime: UInt64 = 10_000_000_000
  /// Of threads that take long: each weighs a tenth of one that does not.
  private static let niceness: Int32 = 10

  private static let work = 0
  private static let ticking = 1
  private let state = Monitor(State(), conditions: 2)
  private let target: Int
  private let most: Int

  /// Makes a pool without threads.
  /// - Parameters:
  ///   - target: How many threads are to be busy.
  ///   - most: How many there may be at all.
  init(target: Int, most: Int) {
    self.target = target
    self.most = max(most, target)
    _ = OwnThread.start { [self] in watch() }
  }

  /// Adds a job.
  /// - Returns: Whether there was room for it.
  func submit(_ job: any Job, _ lane: Lane) -> Bool {
    let (summons, wakesWatch) = state.withLock { state -> (Summons?, Bool) in
      guard !state.isStopped, lane.waiting.count < lane.capacity || lane.running < lane.concurrency else {
        return (nil, false)
      }
      lane.waiting.append(job)
      Self.makeReady(lane, &state)
      let wakesWatch = !state.isTicking
      state.isTicking = true
      return (summon(&state), wakesWatch)
    }
    guard let summons else { return false }
    if wakesWatch { state.signal(Self.ticking) }
    follow(summons)
    return true
  }

  // Jobs on other threads.

  /// Looks after a job that the calling thread runs itself, until `forget`.
  func watch(_ job: any Job) {
    let wakesWatch = state.withLock { state in
      state.outside.append(job)
      defer { state.isTicking = true }
      return !state.isTicking
    }
    if wakesWatch { state.signal(Self.ticking) }
  }

  /// Looks after a job no longer.
  func forget(_ job: any Job) { state.withLock { $0.outside.removeAll { $0 === job } } }

  /// Counts the calling thread among those that run jobs of a lane, until `leave`.
  /// - Returns: Whether there is room; not before those that wait.
  func enter(_ lane: Lane) -> Bool {
    state.withLock { state in
      guard !state.isStopped, lane.waiting.count == 0, lane.running < lane.concurrency else { return false }
      lane.running += 1
      return true
    }
  }

  /// The end of what `enter` began.
  func leave(_ lane: Lane) {
    let summons = state.withLock { state -> Summons in
      lane.running -= 1
      guard lane.waiting.count > 0 else { return .none }
      Self.makeReady(lane, &state)
      return summon(&state)
    }
    follow(summons)
  }

  /// Jobs of a lane: how many run and how many wait.
  func load(_ lane: Lane) -> (running: Int, waiting: Int) { state.withLock { _ in (lane.running, lane.waiting.count) } }

  /// Takes no more jobs. Those that it has are run.
  func stop() {
    state.withLock { $0.isStopped = true }
    state.broadcast(Self.work)
    state.signal(Self.ticking)
  }

  /// Puts a lane among those that may run, if it may and is not there.
  private static func makeReady(_ lane: Lane, _ state: inout State) {
    guard !lane.isReady, lane.waiting.count > 0, lane.running < lane.concurrency else { return }
    lane.isReady = true
    state.ready.append(lane)
  }

  /// Finds somebody for the next job, if one waits and too few are busy.
  private func summon(_ state: inout State) -> Summons {
    guard state.ready.count > 0, state.fresh + state.told + state.starting < target else { return .none }
    if state.idle > state.told {
      state.told += 1
      return .tell
    }
    guard state.workers.count + state.starting < most else { return .none }
    state.starting += 1
    return .start
  }

  private func follow(_ summons: Summons) {
    switch summons {
    case .none: break
    case .tell: state.signal(Self.work)
    case .start:
      if !OwnThread.start({ [self] in work() }) { state.withLock { $0.starting -= 1 } }
    }
  }

  // Workers.

  private func work() {
    OwnThread.takeTurns()
    let worker = Worker(OwnThread.number)
    state.withLock { state in
      state.starting -= 1
      state.workers.append(worker)
    }
    while true {
      while let (job, lane) = state.withLock({ Self.take(worker, &$0) }) {
        job.run()
        // Nobody may raise a priority again, so such a thread ends and another takes its place.
        guard finish(worker, lane) else { return }
      }
      let isTold = state.wait(on: Self.work, until: Clock.now + Self.idleTime) { state -> Bool? in
        if state.told > 0 {
          state.told -= 1
          state.idle -= 1
          return true
        }
        return state.isStopped ? false : nil
      }
      if isTold == true { continue }
      let stays = state.withLock { state -> Bool in
        state.idle -= 1
        if state.told > state.idle {
          state.told -= 1
          return true
        }
        state.workers.removeAll { $0 === worker }
        return false
      }
      if !stays { return }
    }
  }

  /// Takes the next job, or becomes idle.
  private static func take(_ worker: Worker, _ state: inout State) -> (any Job, Lane)? {
    guard let lane = state.ready.popFirst() else {
      state.idle += 1
      return nil
    }
    lane.isReady = false
    guard let job = lane.waiting.popFirst() else {
      // Never: ready lanes have waiting jobs.
      state.idle += 1
      return nil
    }
    lane.running += 1
    makeReady(lane, &state)
    worker.job = job
    worker.start = Clock.now
    worker.isFresh = true
    state.fresh += 1
    return (job, lane)
  }

  /// Ends a job.
  /// - Returns: Whether the worker goes on.
  private func finish(_ worker: Worker, _ lane: Lane) -> Bool {
    let summons = state.withLock { state -> Summons? in
      worker.job = nil
      if worker.isFresh { state.fresh -= 1 }
      worker.isFresh = false
      lane.running -= 1
      Self.makeReady(lane, &state)
      guard worker.isDemoted else { return nil }
      state.workers.removeAll { $0 === worker }
      return summon(&state)
    }
    guard let summons else { return true }
    follow(summons)
    return false
  }

  // The thread that looks after jobs that take long.

  private func watch() {
    var vain = 0
    while true {
      let goesOn = state.wait(on: Self.ticking) { state -> Bool? in
        let isQuiet =
          state.ready.count == 0 && state.outside.isEmpty && !state.workers.contains { $0.job != nil }
        if isQuiet, state.isStopped { return false }
        vain = isQuiet ? vain + 1 : 0
        if vain > Self.vainTicks { state.isTicking = false }
        return state.isTicking ? true : nil
      }
      guard goesOn == true else { return }
      OwnThread.sleep(Self.tick)
      let now = Clock.now
      let (jobs, slow, summons) = state.withLock { state in
        let busy = state.workers.filter { $0.job != nil }
        var slow: [Int32] = []
        for worker in busy {
          if worker.isFresh, now > worker.start + Self.freshTime {
            worker.isFresh = false
            state.fresh -= 1
          }
          if !worker.isDemoted, now > worker.start + Self.longTime {
            worker.isDemoted = true
            slow.append(worker.thread)
          }
        }
        return (busy.compactMap { $0.job } + state.outside, slow, summon(&state))
      }
      for thread in slow { OwnThread.demote(thread, nice: Self.niceness) }
      for job in jobs { job.tick(now) }
      follow(summons)
    }
  }
}
