import Testing

@testable import Functions

@Suite("Trials")
struct TrialTests {
  private static let quick: UInt64 = 50_000
  private static let slow: UInt64 = 400_000
  private static let second: UInt64 = 1_000_000_000

  @Test("What is quick is tried again at once")
  func quick() {
    let trials = Trials(isPossible: true)
    for time in stride(from: 0, to: Self.second, by: 1_000_000) {
      #expect(trials.mayBegin(time))
      trials.ended(time, time + Self.quick, isDone: true)
    }
  }

  @Test("What did not end by itself is not tried for a while, which grows")
  func given() {
    let trials = Trials(isPossible: true)
    var (time, pauses) = (UInt64(0), [UInt64]())
    for _ in 0..<14 {
      trials.ended(time, time, isDone: false)
      let start = time
      while !trials.mayBegin(time) { time += 10_000_000 }
      pauses.append((time - start) / 1_000_000)
    }
    #expect(pauses == [10, 20, 40, 80, 160, 320, 640, 1280, 2560, 5120, 10000, 10000, 10000, 10000])
    // Forgotten once it is quick.
    trials.ended(time, time + Self.quick, isDone: true)
    trials.ended(time, time, isDone: false)
    #expect(!trials.mayBegin(time + 9_000_000))
    #expect(trials.mayBegin(time + 10_000_000))
  }

  @Test("One among many may take longer, every second may not")
  func slow() {
    let trials = Trials(isPossible: true)
    for round in UInt64(0)..<1000 {
      let start = round * 1_000_000
      trials.ended(start, start + (round % 20 == 0 ? Self.slow : Self.quick), isDone: true)
      #expect(trials.mayBegin(start + Self.slow))
    }
    let start = Self.second
    for round in UInt64(0)..<5 { trials.ended(start, start + (round % 2 == 0 ? Self.slow : Self.quick), isDone: true) }
    #expect(!trials.mayBegin(start + Self.slow))
  }

  @Test("Some functions are never tried")
  func never() { #expect(!Trials(isPossible: false).mayBegin(.max - 1)) }

  /// A job that does nothing.
  private final class Nothing: Job {
    func run() {}
    func tick(_ now: UInt64) {}
  }

  @Test("Those on other threads count among a lane's")
  func lanes() {
    let pool = WorkerPool(target: 1, most: 4)
    defer { pool.stop() }
    let lane = WorkerPool.Lane(concurrency: 2, capacity: 1)
    #expect(pool.enter(lane))
    #expect(pool.enter(lane))
    #expect(!pool.enter(lane))
    #expect(pool.submit(Nothing(), lane))
    #expect(pool.load(lane) == (2, 1))
    #expect(!pool.submit(Nothing(), lane))
    pool.leave(lane)
    // The one that waited runs now.
    while pool.load(lane) != (1, 0) {}
    pool.leave(lane)
    #expect(pool.load(lane) == (0, 0))
  }
}
