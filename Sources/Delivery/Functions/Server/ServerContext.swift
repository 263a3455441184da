import NIOCore
import NIOPosix
import Synchronization

/// What all connections of a server share.
final class ServerContext: Sendable {
  let site: Site
  /// Where files are read.
  let files: NIOThreadPool
  private let numbers = Atomic<UInt64>(0)
  private let openConnections = Atomic<Int>(0)
  private let boundPort = Atomic<Int>(0)
  private let sets: [ObjectIdentifier: NIOLoopBound<HandlerSet>]
  private let doors: [LoopDoor]

  /// Makes the context.
  /// - Parameters:
  ///   - site: What is served.
  ///   - group: The loops that serve it.
  ///   - files: Where files are read.
  init(_ site: Site, _ group: MultiThreadedEventLoopGroup, _ files: NIOThreadPool) {
    self.site = site
    self.files = files
    var sets: [ObjectIdentifier: NIOLoopBound<HandlerSet>] = [:]
    var doors: [LoopDoor] = []
    let workers = site.workers
    for loop in group.makeIterator() {
      let door = LoopDoor(loop)
      doors.append(door)
      sets[ObjectIdentifier(loop)] = try? loop.submit {
        NIOLoopBound(HandlerSet(loop, door, workers), eventLoop: loop)
      }.wait()
    }
    self.sets = sets
    self.doors = doors
  }

  /// What the manifest says now.
  var manifest: Manifest { site.current.manifest }

  /// The port that the server listens at.
  var port: Int {
    get { boundPort.load(ordering: .relaxed) }
    set { boundPort.store(newValue, ordering: .relaxed) }
  }

  /// A number for a request, from 1.
  func nextNumber() -> UInt64 { numbers.add(1, ordering: .relaxed).newValue }

  /// Counts a connection in.
  /// - Returns: Whether there is room for it; if not, it is not counted.
  func addConnection() -> Bool {
    let count = openConnections.add(1, ordering: .relaxed).newValue
    if count <= manifest.server.connections { return true }
    removeConnection()
    return false
  }

  /// Counts a connection out.
  func removeConnection() { openConnections.subtract(1, ordering: .relaxed) }

  /// The handlers of a loop; of use on that loop only.
  func handlers(on loop: any EventLoop) -> HandlerSet {
    sets[ObjectIdentifier(loop)]?.value ?? HandlerSet(loop, LoopDoor(loop), site.workers)
  }

  /// Lets no function tell the loops anything: they end.
  func closeDoors() { for door in doors { door.close() } }

  /// Looks after the connections of all loops, and writes the log, from time to time.
  func watch(_ group: MultiThreadedEventLoopGroup) {
    for loop in group.makeIterator() {
      loop.scheduleRepeatedTask(initialDelay: .milliseconds(100), delay: .milliseconds(100)) { [self] _ in
        site.log.flush()
        handlers(on: loop).checkSometimes(Clock.now)
      }
    }
  }

  /// What is counted, for Prometheus.
  func metrics() -> String {
    let functions = site.current.functions
    var text = MetricsText()
    text.process(connections: openConnections.load(ordering: .relaxed))
    return FunctionMetrics.write(functions.map { ($0.metrics, site.workers.load($0.lane)) }) + text.text
  }
}

/// The handlers of one loop, so that somebody notices when their clients do nothing, and the functions that it tries for them.
final class HandlerSet {
  let trials: LoopTrials
  let door: LoopDoor
  private var handlers: [ObjectIdentifier: RequestHandler] = [:]
  private var next: UInt64 = 0

  init(_ loop: any EventLoop, _ door: LoopDoor, _ workers: WorkerPool) {
    trials = LoopTrials(loop, workers)
    self.door = door
  }

  func insert(_ handler: RequestHandler) { handlers[ObjectIdentifier(handler)] = handler }

  func remove(_ handler: RequestHandler) { handlers[ObjectIdentifier(handler)] = nil }

  /// Lets each handler see whether its client has kept it waiting, once a second.
  func checkSometimes(_ now: UInt64) {
    guard now >= next else { return }
    next = now + 1_000_000_000
    // A handler that closes its connection leaves the set.
    for handler in Array(handlers.values) { handler.check(now) }
  }
}
