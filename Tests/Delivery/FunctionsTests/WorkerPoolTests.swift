import Synchronization
import Testing

@testable import Functions

@Suite("Workers")
struct WorkerPoolTests {
  /// A job that is a closure.
  private final class Closure: Job {
    private let body: @Sendable () -> Void
    let ticks = Atomic<Int>(0)

    init(_ body: @escaping @Sendable () -> Void) { self.body = body }

    func run() { body() }

    func tick(_ now: UInt64) { ticks.add(1, ordering: .relaxed) }
  }

  /// Counts down to an event.
  private final class Gate: Sendable {
    private let left: Monitor<Int>

    init(_ count: Int) { left = Monitor(count, conditions: 1) }

    func pass() {
      left.withLock { $0 -= 1 }
      left.broadcast(0)
    }

    func wait() { _ = left.wait(on: 0) { $0 <= 0 ? true : nil } }
  }

  @Test("Every job runs once, whatever takes long beside it")
  func all() {
    let pool = WorkerPool(target: 2, most: 64)
    defer { pool.stop() }
    let (quick, slow) = (
      WorkerPool.Lane(concurrency: 4, capacity: 10000), WorkerPool.Lane(concurrency: 8, capacity: 100)
    )
    let counts = Mutex([Int](repeating: 0, count: 5000))
    let (done, release) = (Gate(5000), Gate(1))
    for _ in 0..<8 { #expect(pool.submit(Closure { release.wait() }, slow)) }
    for index in 0..<5000 {
      #expect(
        pool.submit(
          Closure {
            counts.withLock { $0[index] += 1 }
            done.pass()
          }, quick))
    }
    // With all threads that count as busy held up, this ends only if others take their place.
    done.wait()
    #expect(counts.withLock { $0.allSatisfy { $0 == 1 } })
    release.pass()
  }

  @Test("A lane runs as many jobs as it may, and refuses more than wait")
  func limits() {
    let pool = WorkerPool(target: 8, most: 64)
    defer { pool.stop() }
    let lane = WorkerPool.Lane(concurrency: 3, capacity: 5)
    let (started, release) = (Gate(3), Gate(1))
    let most = Mutex((now: 0, most: 0))
    let job = {
      Closure {
        most.withLock {
          $0.now += 1
          $0.most = max($0.most, $0.now)
        }
        started.pass()
        release.wait()
        most.withLock { $0.now -= 1 }
      }
    }
    for _ in 0..<3 { #expect(pool.submit(job(), lane)) }
    started.wait()
    for _ in 0..<5 { #expect(pool.submit(job(), lane)) }
    #expect(!pool.submit(job(), lane))
    #expect(pool.load(lane) == (3, 5))
    release.pass()
    let last = Gate(1)
    while !pool.submit(Closure { last.pass() }, lane) {}
    last.wait()
    #expect(most.withLock { $0.most } == 3)
  }

  @Test("Jobs that take long are looked at")
  func ticks() {
    let pool = WorkerPool(target: 1, most: 4)
    defer { pool.stop() }
    let release = Gate(1)
    let job = Closure { release.wait() }
    #expect(pool.submit(job, WorkerPool.Lane(concurrency: 1, capacity: 1)))
    while job.ticks.load(ordering: .relaxed) < 3 {}
    release.pass()
  }

  @Test("A queue keeps its order through growth and shrinking")
  func queue() {
    var queue = Queue<Int>()
    var (next, expected) = (0, 0)
    for round in 0..<300 {
      for _ in 0..<(round % 7 * 30) {
        queue.append(next)
        next += 1
      }
      for _ in 0..<(round % 5 * 40) {
        guard let found = queue.popFirst() else { break }
        #expect(found == expected)
        expected += 1
      }
      #expect(queue.count == next - expected)
    }
  }
}
